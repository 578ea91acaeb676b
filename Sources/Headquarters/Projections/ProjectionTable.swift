import HeadquartersContract

/// What headquarters does with each type of event: takes its fact into the projections, or keeps it
/// in the ledger and tells it nowhere yet.
///
/// Every event of the ``EventRegistry`` is here once; a test asks.
enum ProjectionTable {
  /// What is taken in, by its newest type.
  static let projected: [EventType: Projection] = Dictionary(
    projections.flatMap { projection in projection.types.map { ($0, projection) } },
    uniquingKeysWith: { first, _ in first })

  static let projections: [Projection] =
    [
      Projection(
        TicketFact.self,
        [
          .ticketCalled, .ticketMissed, .ticketRestored, .ticketSeated, .ticketExpired,
          .ticketCancelled, .ticketChanged,
        ]
      ) { try $0.ticket($1) },
      Projection(TicketIssuedFact.self, [.ticketIssued]) { try $0.ticket($1.ticket) },
      Projection(DrawFact.self, [.drawHeld]) { try $0.draw($1) },
      Projection(
        ReservationFact.self,
        [
          .reservationBooked, .reservationChanged, .reservationArrived, .reservationSeated,
          .reservationCompleted, .reservationNoShow, .reservationCancelled, .preparationDone,
        ]
      ) { try $0.reservation($1) },
      Projection(PreorderFact.self, [.reservationPreordered]) { try $0.preorder($1) },
      Projection(
        PartyFact.self,
        [.partySeated, .partyTablesChanged, .partyMemberAttached, .partyChanged, .partyLeft]
      ) { try $0.party($1) },
      Projection(PartyStageFact.self, [.partyStageChanged]) { try $0.partyStage($1) },
      Projection(PartyControlFact.self, [.partyControlDecided]) { try $0.partyControl($1) },
      Projection(
        CounterSaleFact.self,
        [.counterSaleOpened, .counterSaleChanged, .counterSaleGivenOut, .counterSaleBroughtBack]
      ) { try $0.counterSale($1) },
      Projection(
        DepositFact.self,
        [
          .depositRequested, .depositTaken, .depositApplied, .depositCameBack, .depositOwed,
          .depositReturned, .depositForfeited, .depositWaived, .depositLapsed,
        ]
      ) { try $0.deposit($1) },
      Projection(MemberProfileFact.self, [.memberEnrolled, .memberChanged]) { try $0.member($1) },
      Projection(MemberErasedFact.self, [.memberErased]) { try $0.memberErased($1) },
      Projection(MemberConsentFact.self, [.memberConsentGiven, .memberConsentWithdrawn]) {
        try $0.memberConsent($1)
      },
      Projection(MemberNoteFact.self, [.memberFactNoted, .memberFactEnded]) {
        try $0.memberNote($1)
      },
      points(.pointsEarned, "earned"), points(.pointsRedeemed, "redeemed"),
      points(.pointsReturned, "returned"), points(.pointsReversed, "reversed"),
      Projection(CheckOpenedFact.self, [.checkOpened]) { try $0.checkOpened($1) },
      Projection(LineFact.self, [.lineAdded, .lineChanged, .lineReturned]) { try $0.line($1) },
      Projection(LineMovedFact.self, [.lineMoved, .lineMoveUndone]) { try $0.lineMoved($1) },
      Projection(LineSharedFact.self, [.lineShared]) { try $0.lineShared($1) },
      Projection(LineSharedFact.self, [.lineSharesTakenBack]) { try $0.lineSharesTakenBack($1) },
      Projection(LinesSentFact.self, [.linesSent]) { try $0.linesSent($1) },
      Projection(LineVoidedFact.self, [.lineVoided]) { try $0.lineVoided($1) },
      Projection(PaymentFact.self, [.paymentCaptured]) { row, fact in
        try row.payment(
          fact.paymentID, fact.tender, stage: "captured", amountMinor: fact.amountMinor,
          tipMinor: fact.tipMinor ?? 0, foreign: fact.foreign)
      },
      paymentStage(.paymentCreated, "created"), paymentStage(.paymentSent, "sent"),
      paymentStage(.paymentPending, "pending"), paymentStage(.paymentReversing, "reversing"),
      paymentStage(.paymentReversed, "reversed"),
      Projection(SlipTipFact.self, [.tipEntered]) { try $0.tipEntered($1) },
      Projection(PaymentDeclinedFact.self, [.paymentDeclined]) { row, fact in
        try row.payment(fact.paymentID, fact.tender, stage: "declined", amountMinor: 0)
      },
      Projection(CheckClosedFact.self, [.checkClosed]) { try $0.checkClosed($1) },
      Projection(CheckCampaignsFact.self, [.campaignsGiven]) { try $0.campaignsGiven($1) },
      storedValue(.storedValueToppedUp, "toppedUp"), storedValue(.storedValueSpent, "spent"),
      storedValue(.storedValueReturned, "returned"),
      storedValue(.storedValueCashedOut, "cashedOut"),
      storedValue(.storedValueTakenBack, "takenBack"),
      Projection(HouseAccountFact.self, [.houseAccountOpened, .houseAccountChanged]) {
        try $0.houseAccount($1)
      },
      houseAccount(.houseAccountCharged, "charged"),
      houseAccount(.houseAccountReturned, "returned"),
      houseAccount(.houseAccountSettled, "settled"),
      houseAccount(.houseAccountPaidOut, "paidOut"),
      Projection(CouponIssuedFact.self, [.couponIssued]) { try $0.couponIssued($1) },
      Projection(CouponRedeemedFact.self, [.couponRedeemed]) { try $0.couponRedeemed($1) },
      Projection(CouponReturnedFact.self, [.couponReturned]) { try $0.couponReturned($1) },
      Projection(DayClosedFact.self, [.dayClosed]) { try $0.dayClosed($1) },
      Projection(CouponVoidedFact.self, [.couponVoided]) { try $0.couponVoided($1) },
      Projection(GuestRequestFact.self, [.guestRequestAccepted, .guestRequestRefused]) {
        try $0.guestRequest($1)
      },
      Projection(MenuAppliedFact.self, [.menuApplied]) { try $0.menuApplied($1) },
      Projection(MenuRefusedFact.self, [.menuRefused]) { try $0.menuRefused($1) },
    ] + undone + reopened + afterPaying

  /// A payment that does not count.
  private static func paymentStage(
    _ event: Event<PaymentStageFact>, _ stage: String
  ) -> Projection {
    Projection(PaymentStageFact.self, [event]) { row, fact in
      try row.payment(
        fact.paymentID, fact.tender, stage: stage, amountMinor: fact.amountMinor,
        tipMinor: fact.tipMinor ?? 0)
    }
  }

  /// What became of a member's points.
  private static func points(_ event: Event<PointsFact>, _ kind: String) -> Projection {
    Projection(PointsFact.self, [event]) { try $0.points($1, kind: kind) }
  }

  /// What became of stored value.
  private static func storedValue(_ event: Event<StoredValueFact>, _ kind: String) -> Projection {
    Projection(StoredValueFact.self, [event]) { try $0.storedValue($1, kind: kind) }
  }

  /// What became of a house account.
  private static func houseAccount(
    _ event: Event<HouseAccountEntryFact>, _ kind: String
  ) -> Projection {
    Projection(HouseAccountEntryFact.self, [event]) { try $0.houseAccountEntry($1, kind: kind) }
  }

  /// What is kept in the ledger alone, and why.
  static let untold: [(types: [EventType], because: String)] = [
    ([.intakeChanged], "no figure of the chain counts how long a door was closed"),
    (
      [.tableCleaning, .tableReady, .tableOutOfOrder, .tableServed],
      "the chain has no picture of a store's tables"
    ),
    (
      [
        .careRaised, .careMoved, .careClaimed, .careReleased, .careEscalated,
        .careHandedOver, .careDone, .careDeclined, .careWithdrawn,
      ],
      "tonight's attention is the store's own"
    ),
    (
      [.needNoted, .needChanged, .needEnded],
      "what guests said of one evening is the store's own, and says nothing of whom"
    ),
    (
      [.guestAdded, .guestSeatChanged, .guestRemoved],
      "the chain counts a party by its first member; who sat beside is the store's own"
    ),
    ([.dishAvailability], "guests' apps are not told yet what is sold out"),
    (
      [.linesRushed, .kitchenBumped, .kitchenRecalled], "no figure of the chain counts kitchens yet"
    ),
    (
      [.storedValueOpened, .storedValueChanged],
      "the chain counts what is on the accounts; which of them are used is the store's own"
    ),
    (
      [.storeConfigured],
      "how a store is laid out is its own; the ledger keeps who changed what, and when"
    ),
    (
      [.shiftOpened, .cashMoved, .shiftLocked],
      "the ledger keeps every drawer's count; the chain's figures count payments"
    ),
    (
      [.billAsked, .checkAdjusted, .campaignsChosen],
      "the closed check says what each line and step came to"
    ),
  ]
}

/// How the facts of some events become rows.
struct Projection: Sendable {
  let types: [EventType]
  private let projectFact: @Sendable (ProjectedRow, any EventFact) throws -> Void

  /// - Parameter project: writes the rows. A `RefusedRow` that it throws goes on the exceptions list.
  init<Fact: EventFact>(
    _ fact: Fact.Type, _ events: [Event<Fact>],
    _ project: @escaping @Sendable (ProjectedRow, Fact) throws -> Void
  ) {
    types = events.map(\.type)
    projectFact = { row, fact in
      guard let fact = fact as? Fact else {
        return try row.except(.unreadable, "\(row.type) does not carry a \(type(of: fact))")
      }
      try project(row, fact)
    }
  }

  func project(_ fact: any EventFact, _ row: ProjectedRow) throws {
    try projectFact(row, fact)
  }
}

extension ProjectedRow {
  /// Takes in a fact that can be; one that headquarters tells nowhere yet is in the ledger already.
  func project(_ fact: any EventFact) throws {
    if let impossibility = fact.impossibility { return try except(.impossible, impossibility) }
    try ProjectionTable.projected[type]?.project(fact, self)
  }
}
