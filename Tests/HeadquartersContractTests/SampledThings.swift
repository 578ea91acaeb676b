import HeadquartersContract
import StoreDomain

/// The things of which samples are facts, with everything that they can hold or with as little.
extension Samples {
  static var storedValueSums: DayReport.StoredValueFigures {
    var sums = DayReport.StoredValueFigures()
    sums.sold.add(50_000)
    sums.bonusGivenMinorUnits = 5_000
    sums.cashedOut.add(1_000)
    sums.bonusLapsedMinorUnits = 100
    sums.addTakenBack(2_000, bonus: 200)
    sums.receivedMinorUnits = ["card": 47_000]
    return sums
  }

  static var settledSums: DayReport.HouseAccountFigures {
    var sums = DayReport.HouseAccountFigures()
    sums.settled.add(8_700)
    sums.addPaidOut(700)
    sums.receivedMinorUnits = ["transfer": 8_000]
    return sums
  }

  static let shift = Shift(
    id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), number: 1,
    drawer: "till-1", cashierID: identifier(), cashierName: "Bo", openedAt: moment)

  static func move(authoriser: String?) -> CashMove {
    CashMove(
      id: identifier(), kind: .paidOut,
      amount: Money(minorUnits: 500, currency: Currency(code: "CNY", minorDigits: 2)),
      reason: "ice", authorName: "Bo", authoriserName: authoriser, at: moment)
  }

  static func ticket(
    memberID: Identifier<Member>? = nil, reason: Phrase? = nil
  ) -> TicketFact {
    TicketFact(
      Ticket(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), band: "A",
        number: 12, partySize: 4, guestName: memberID == nil ? nil : "王秀英",
        phone: memberID == nil ? nil : "13800005678", memberID: memberID, rank: 12,
        issuedAt: moment), reason: reason)
  }

  static func ticketUndone(full: Bool) -> TicketUndoneFact {
    TicketUndoneFact(
      Ticket(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), band: "A",
        number: 12, partySize: 4, memberID: full ? identifier() : nil, rank: 12,
        issuedAt: moment, callCount: full ? 1 : 0, lastCalledAt: full ? moment : nil))
  }

  static func reservation(
    memberID: Identifier<Member>? = nil, reason: String? = nil
  ) -> ReservationFact {
    ReservationFact(booking(memberID: memberID), reason: reason)
  }

  static func booking(memberID: Identifier<Member>? = nil) -> Reservation {
    Reservation(
      id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), at: moment,
      partySize: 4, guestName: "王秀英", phone: memberID == nil ? nil : "13800005678",
      memberID: memberID, tableIDs: [identifier()],
      resources: memberID == nil ? [] : [ResourceAmount("video"), ResourceAmount("chairs", 2)],
      createdAt: moment)
  }

  static func preorder(full: Bool) -> PreorderFact {
    let line = OrderLine(
      id: identifier(), checkID: identifier(), dishID: full ? identifier() : nil,
      name: Phrase("Beef tripe", "毛肚"), stage: full ? .draft : .held,
      portion: full ? .half : .full, quantity: 2, grams: full ? 350 : nil,
      unitPrice: Money(minorUnits: 38_00, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "food", broths: full ? ["B01", "B02"] : [],
      modifiers: full
        ? [
          ModifierChoice(
            group: Phrase("Spice", "辣度"), Modifier(name: Phrase("mild", "微辣")))
        ] : [],
      note: "for 王秀英", course: full ? 2 : nil, seat: full ? 3 : nil, authorName: "Maya",
      addedAt: moment)
    return PreorderFact([
      BookedDish(
        reservationID: identifier(), line: line,
        choices: full
          ? [SetChoice(group: Phrase("Pot", "锅"), code: "G01", broths: ["B01"])] : [],
        orderedAs: full ? identifier() : nil,
        leftOut: full ? .offMenu : nil)
    ])
  }

  static func party(
    memberID: Identifier<Member>? = nil, tables: [String]? = nil
  ) -> PartyFact {
    PartyFact(
      Party(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), partySize: 4,
        ticketID: memberID == nil ? nil : identifier(),
        reservationID: memberID == nil ? nil : identifier(), memberID: memberID,
        seatedAt: moment, leftAt: memberID == nil ? nil : moment, tableIDs: [identifier()]),
      tableNames: tables)
  }

  static func deposit(full: Bool) -> DepositFact {
    func money(_ minorUnits: Int) -> Money {
      Money(minorUnits: minorUnits, currency: Currency(code: "CNY", minorDigits: 2))
    }
    let deposit = Deposit(
      id: identifier(), reservationID: identifier(), stage: full ? .owed : .requested,
      asked: money(10_000), held: money(full ? 5_000 : 0), deadline: full ? moment : nil,
      terms: DepositTerms(freeMinutes: 60, forfeitBasisPoints: 5_000))
    let day = LocalDate(year: 2026, month: 11, day: 22)
    guard full else { return DepositFact(deposit, DepositBook()) }
    return DepositFact(
      deposit,
      DepositBook([
        .init(day: day, kind: .money, tender: .cash, amount: 10_000),
        .init(day: day, kind: .forfeited, amount: -5_000),
      ]), amountMinor: 5_000, checkID: identifier(), reason: "rain", authoriser: "Max")
  }

  static func draw() -> DrawFact {
    let winner = Draw.Entrant(identifier(), number: "A015")
    return DrawFact(
      Draw(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), number: 2,
        heldAt: moment, seed: 0x9E37_79B9_7F4A_7C15,
        entrants: [Draw.Entrant(identifier(), number: "A014"), winner], winner: winner,
        prizeCode: "tripe", prizeName: Phrase("tripe free", "毛肚一份"), couponID: identifier(),
        isByHand: true, authorName: "Anna"))
  }

  static func counterSale(full: Bool) -> CounterSaleFact {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    return CounterSaleFact(
      CounterSale(
        id: identifier(), businessDay: day, number: 7, pickUpAt: full ? moment : nil,
        guests: full ? 2 : nil, openedByName: "Bo", givenOutAt: full ? moment : nil,
        givenOutByName: full ? "Bo" : nil),
      of: Party(
        id: identifier(), businessDay: day, partySize: 1, memberID: full ? identifier() : nil,
        seatedAt: moment))
  }

  static func member(
    phone: String? = nil, birthday: Birthday? = nil
  ) -> MemberProfileFact {
    MemberProfileFact(
      Member(
        id: identifier(), code: "M1", name: "王秀英", formOfAddress: phone.map { _ in "王女士" },
        phone: phone, level: "gold", birthday: birthday, note: phone == nil ? nil : "window",
        enrolledAt: moment))
  }

  static func need(_ what: GuestNeed.What, seat: Int? = nil) -> GuestNeedFact {
    GuestNeedFact(
      GuestNeed(id: identifier(), what: what, seat: seat, notedAt: moment, authorName: "Maya"))
  }

  static func care(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFact {
    CareFact(
      CareAlert(
        id: identifier(), memberID: owner == nil ? nil : identifier(), guestName: "王秀英",
        businessDay: LocalDate(year: 2026, month: 11, day: 22), kind: .birthday,
        reason: Phrase("birthday", "生日"), stage: .done, dueAt: moment, raisedAt: moment,
        claimedAt: owner == nil ? nil : moment, escalatedAt: owner == nil ? nil : moment,
        ownerID: owner, finishedAt: owner == nil ? nil : moment,
        outcome: outcome.map(Reason.init(words:)),
        partyID: owner == nil ? nil : identifier(),
        reservationID: owner == nil ? nil : identifier(),
        handedByID: owner == nil ? nil : identifier(), handedAt: owner == nil ? nil : moment))
  }

  static func careV3(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFactV3 {
    CareFactV3(
      memberID: owner == nil ? nil : identifier(), reservationID: owner == nil ? nil : identifier(),
      kind: .preparation, stage: .done, raisedAt: moment, dueAt: moment, ownerID: owner,
      claimedAt: owner == nil ? nil : moment, escalatedAt: owner == nil ? nil : moment,
      handedByID: owner, handedAt: owner == nil ? nil : moment,
      finishedAt: owner == nil ? nil : moment, outcome: outcome,
      partyID: owner == nil ? nil : identifier())
  }

  static func careV2(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFactV2 {
    CareFactV2(
      memberID: identifier(), kind: .birthday, stage: .done, raisedAt: moment, dueAt: moment,
      ownerID: owner, claimedAt: owner == nil ? nil : moment,
      escalatedAt: owner == nil ? nil : moment, finishedAt: owner == nil ? nil : moment,
      outcome: outcome, partyID: owner == nil ? nil : identifier())
  }

  static func careV1(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFactV1 {
    CareFactV1(
      memberID: identifier(), kind: .birthday, stage: .done, raisedAt: moment, dueAt: moment,
      ownerID: owner, finishedAt: owner == nil ? nil : moment, outcome: outcome,
      partyID: owner == nil ? nil : identifier())
  }

  static func line(full: Bool) -> OrderLine {
    OrderLine(
      id: identifier(), checkID: identifier(), dishID: full ? identifier() : nil,
      name: Phrase("beef", "牛肉"), kind: full ? .returned : .normal, stage: .sent, portion: .half,
      quantity: full ? -1 : 2, grams: full ? 450 : nil, priceGrams: full ? 500 : nil,
      unitPrice: Money(minorUnits: 3800, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "meal", broths: full ? ["tomato"] : [],
      modifiers: full
        ? [ModifierChoice(group: Phrase("spice", "辣度"), Modifier(name: Phrase("mild", "微辣")))] : [],
      note: full ? "no spice" : nil,
      course: full ? 2 : nil, seat: full ? 2 : nil, returns: full ? identifier() : nil,
      setLine: full ? identifier() : nil,
      reason: full ? "cold" : nil,
      problemBasisPoints: full ? 5000 : nil, authorName: "Maya", addedAt: moment,
      suggestionID: full ? id : nil)
  }

  static func lineV1(full: Bool) -> LineFactV1 {
    let line = line(full: full)
    return LineFactV1(
      lineID: line.id, dishID: line.dishID, name: line.name, kind: full ? .returned : .normal,
      stage: .sent, portion: .half, quantity: line.quantity, grams: line.grams,
      priceGrams: line.priceGrams, unitPriceMinor: line.unitPrice.minorUnits,
      taxCode: line.taxCode, broths: line.broths, note: line.note, seat: line.seat,
      returns: line.returns, reason: full ? "cold" : nil, made: full ? true : nil,
      suggestionID: line.suggestionID)
  }

  static func receipt(full: Bool) -> ReceiptFact {
    ReceiptFact(
      code: "0123456789abcdefghjk", number: 12, closing: full ? 2 : 1, currency: "CNY",
      store: Phrase("Riverside", "江畔店"),
      lines: [
        .init(
          name: Phrase("Beef tripe", "毛肚"), quantity: 2, isHalf: full, grams: full ? 500 : nil,
          modifiers: full ? [Phrase("less salt", "少盐")] : [], isInSet: full, amountMinor: 7600)
      ],
      steps: full
        ? [.init(kind: "discount", name: Phrase("discount", "折扣"), amountMinor: -760)] : [],
      totalMinor: 7600,
      payments: [
        .init(
          tender: "cash", name: Phrase("cash", "现金"), amountMinor: 7600,
          tenderedMinor: full ? 10000 : nil, tipMinor: full ? 500 : nil)
      ], refunds: full ? identifier() : nil, refundsNumber: full ? 11 : nil)
  }

  static func chainReceipt(full: Bool) -> ChainReceipt {
    var answer = ChainReceipt(
      receipt(full: full), storeID: id, businessDay: day, closedAt: moment)
    if full {
      answer.refunds = [.init(number: 13, code: "0123456789abcdefghjm", totalMinor: -3800)]
      answer.isReviewAsked = true
    }
    return answer
  }

  static func invoice(full: Bool) -> InvoiceRequest {
    InvoiceRequest(
      id: identifier(), checkID: identifier(),
      details: full
        ? InvoiceDetails(
          payer: .company, kind: .special, title: "江畔科技有限公司", taxNumber: "91350100M000100Y43",
          sendTo: "wang@example.com") : InvoiceDetails(payer: .person, title: "王秀英"),
      amount: Money(minorUnits: 9800, currency: Currency(code: "CNY", minorDigits: 2)),
      memberID: full ? identifier() : nil, requestedAt: moment, authorName: "Bo")
  }

  static func consent(
    _ purpose: MemberConsent.Purpose, _ way: MemberConsent.Way
  ) -> MemberConsent {
    MemberConsent(purpose: purpose, way: way, givenAt: moment, authorName: "Maya")
  }

  static func memberRow(facts: [MemberFact.Kind]) -> MemberRow {
    MemberRow(
      code: "M1", name: "王秀英", formOfAddress: "王女士", phone: "13800005678", level: "gold",
      birthday: .gregorian(month: 2, day: 29), note: "window", enrolledAt: moment,
      facts: facts.map {
        MemberRow.Fact(
          MemberNoteFact(factID: identifier(), kind: $0), notedAt: moment, authorName: "Maya",
          endedAt: moment, endedByName: "Li")
      },
      consents: MemberConsent.Purpose.allCases.map {
        MemberRow.Consent(
          purpose: $0.rawValue, way: "spoken", givenAt: moment, authorName: "Maya",
          withdrawnAt: moment)
      },
      points: [
        MemberRow.Points(id: identifier(), left: 0, earnedOn: day, expiresOn: day),
        MemberRow.Points(id: identifier(), left: 120, earnedOn: day),
      ])
  }

  static func refundOpened(authoriser: String?) -> RefundOpenedFact {
    RefundOpenedFact(
      number: 13, openedAt: moment, refunds: identifier(),
      lines: [
        .init(
          lineID: identifier(), ofLineID: identifier(), name: Phrase("tripe", "毛肚"), quantity: 1,
          unitPriceMinor: 3800, amountMinor: 3420)
      ], reason: "not good", authoriser: authoriser)
  }

  static func checkClosed(partyID: Identifier<Party>?) -> CheckClosedFact {
    CheckClosedFact(
      number: 12, partyID: partyID, totalMinor: 3800,
      lines: [.init(lineID: identifier(), netMinor: 3800)],
      rows: [.init(kind: "lines", amountMinor: 3800)], payments: [identifier()])
  }
}
