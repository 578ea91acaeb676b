import GRDB
import HeadquartersContract
import StoreDomain

/// Gives the check at which a deposit is paid: by every tender and gateway by which a bill is, with its
/// drawer and its refunds. What is paid on it is the guests' until it pays their bill or the house keeps
/// it.
///
/// Repeating it gives the same check. Throws `DepositRefusal`.
public struct OpenDepositCheck: Verb {
  public static let terms = VerbTerms<Self>(
    "deposit.open", Phrase("open a check to take a deposit", "开单收订金"),
    needs: [.anyOf(.queue, .seat, .takePayment)],
    audit: .none(because: "the payments name their author"), events: [.checkOpened])

  let id: Identifier<Deposit>

  public init(_ id: Identifier<Deposit>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    try DepositRule.checkTaking(try transaction.deposit(id))
    let check = try transaction.moneyCheck(of: id)
    return try BillPicture.fetch(transaction.db, check.id, store: transaction.store)
  }
}

/// Gives the guests back what their deposit holds, by the tenders by which it came: to guests who are
/// here for it. What the house might keep by its rule goes back only when a second person allows it.
///
/// Repeating it changes nothing: what went back, or is on its way, goes back once. Throws
/// `DepositRefusal`, `ShiftRefusal.drawerClosed`.
public struct ReturnDeposit: Verb {
  public struct Outcome: Hashable, Sendable {
    public var deposit: Deposit
    /// What a person hands out now, or gives back at a terminal; what goes back by a gateway is not in it.
    public var handedOut: Money
    /// Whether it had gone back, or was on its way, before: nothing is to be handed out.
    public var isRepetition: Bool
  }

  public static let terms = VerbTerms<Self>(
    "deposit.return", Phrase("give a deposit back", "退订金"),
    needs: [
      .permission(.takePayment),
      .authorised(.giveBack, when: Phrase("it is not yet to be given back", "订金尚未转为待退")),
    ],
    audit: .entry("depositReturned") { verb, back in
      AuditNote(
        subject: "deposit/\(verb.id)",
        detail: "\(back.deposit.steps.last?.amount.minorUnits ?? 0): "
          + OrderInput.oneLine(verb.reason.inBothLanguages))
    },
    events: DepositMoves.events)

  let id: Identifier<Deposit>
  let reason: Reason
  public let authoriser: StaffMember?

  public init(
    _ id: Identifier<Deposit>, reason: Reason, authoriser: StaffMember? = nil
  ) {
    self.id = id
    self.reason = reason
    self.authoriser = authoriser
  }

  /// Whether it is to be given back anyway is asked in ``run(in:)``.
  public func isNeeded(_ need: VerbNeed) -> Bool { need.condition == nil }

  public func run(in transaction: Transaction) throws -> Outcome {
    let deposit = try transaction.deposit(id)
    // Of one that paid a bill or was kept in part, the rest went back.
    let isGone = !deposit.stage.isLive && deposit.steps.last?.stage == .returned
    if isGone || DepositRule.isAllGoingBack(deposit) {
      return Outcome(deposit: deposit, handedOut: transaction.money(0), isRepetition: true)
    }
    let reason = try OrderInput.reason(reason)
    try DepositRule.checkReturning(deposit)
    if deposit.stage != .owed {
      try transaction.require(
        .giveBack,
        authoriser: authoriser?.asEmployed(transaction.db, since: transaction.store.revision))
      try transaction.note(
        .depositOwed, .owed, of: id, to: .owed, amount: deposit.held.minorUnits, reason: reason,
        authoriser: authoriser)
    }
    let handedOut = try transaction.payBack(
      id, byGatewayAlone: false, mustGo: true, reason: reason, authoriser: authoriser)
    return Outcome(
      deposit: try transaction.deposit(id), handedOut: transaction.money(handedOut),
      isRepetition: false)
  }
}
