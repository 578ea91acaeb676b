import GRDB
import HeadquartersContract
import StoreDomain

/// Takes notes of another currency at the house's rate: they lie in this terminal's drawer, and change
/// comes out of it in the house's currency. The rate stays with the payment; a later one of the
/// configuration does not touch it. When nothing is left to pay the check closes in the same
/// transaction.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money counts once.
public struct PayByForeignCash: Verb {
  public static let terms = VerbTerms<Self>(
    "check.pay-by-foreign-cash", Phrase("take notes of another currency", "收外币现金"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "the payment names its author, its notes and its rate"),
    events: Pay.terms.events)

  let checkID: Identifier<Check>
  let notes: Money
  let rate: ForeignRate
  let most: Int?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - notes: what the guest hands over, in its own currency.
  ///   - rate: at which the till said what is due.
  ///   - most: what counts toward the bill at most, in minor units of the house's currency: one guest's
  ///     part; nil for all that is left. What the notes are worth more is change.
  public init(
    _ checkID: Identifier<Check>, notes: Money, at rate: ForeignRate, upTo most: Int? = nil,
    id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.notes = notes
    self.rate = rate
    self.most = most
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    try transaction.checkDrawer(for: .cash)
    let settings = transaction.store.settings
    try ForeignCashRule.check(
      notes, shownRate: rate,
      settings.foreignCash.first { $0.currencyCode == notes.currency.code })
    let bill = try transaction.workedBill(checkID)
    let left = transaction.money(bill.remaining)
    try bill.checkDeposit(payingBy: .cash)
    let value = rate.value(of: notes, in: transaction.store.currency)
    let free = max(0, bill.remaining - max(0, PaymentRule.onItsWay(bill.payments)))
    let amount = min(value, most ?? free, free)
    try PaymentRule.check(
      .cash, amount: amount, tendered: value, remaining: left,
      unsentLines: bill.unsentLines.count)
    try PaymentRule.checkOnItsWay(amount, among: bill.payments, remaining: left)
    try bill.checkDiscountStands(payingBy: .cash)
    let payment = try transaction.capture(
      .cash, amount: amount,
      foreign: ForeignNotes(
        amount: notes, rateBillionths: rate.billionths, valueMinorUnits: value),
      tendered: value, id: id, on: bill.check)
    let isClosed = try transaction.closeIfPaid(bill, with: payment)
    return PaymentOutcome(
      payment: payment, change: payment.change ?? transaction.money(0),
      remaining: transaction.money(bill.remaining - amount), isClosed: isClosed)
  }
}

/// Which notes of another currency go back with a payment that was made in them.
enum NotesBack {
  /// All goes back in the house's currency.
  case none
  /// As many as are worth no more than what goes back; the rest is in the house's currency.
  case asFarAsTheyReach
  /// All of them, and the guest gives the change back: the payment was never right. Where this drawer
  /// does not hold them, another one was counted with them, and all goes back in the house's currency.
  case asTheyCame
}

extension Transaction {
  /// The notes of another currency that go back for a part of a payment, out of this terminal's drawer.
  ///
  /// - Parameters:
  ///   - amount: minor units of the house's currency that go back altogether.
  ///   - earlier: what was given back of the payment before.
  /// - Throws: `ForeignCashRefusal`.
  func notesBack(
    _ notes: NotesBack, for amount: Int, of payment: Payment, _ earlier: [Payment]
  ) throws -> ForeignNotes? {
    switch notes {
    case .none: return nil
    case .asFarAsTheyReach: return try notesThatReach(amount, of: payment, earlier)
    case .asTheyCame:
      guard earlier.isEmpty, var all = payment.foreign,
        try all.amount.minorUnits <= notesInDrawer(of: all.amount.currency.code)
      else { return nil }
      all.amount.minorUnits.negate()
      all.valueMinorUnits.negate()
      return all
    }
  }

  private func notesThatReach(
    _ amount: Int, of payment: Payment, _ earlier: [Payment]
  ) throws -> ForeignNotes {
    guard var taken = payment.foreign else {
      throw ForeignCashRefusal.noNotesToGiveBack(store.currency.code)
    }
    taken.amount.minorUnits += earlier.reduce(0) { $0 + ($1.foreign?.amount.minorUnits ?? 0) }
    let code = taken.amount.currency.code
    let setting = store.settings.foreignCash.first { $0.currencyCode == code }
    let smallest = setting?.smallestNote ?? taken.amount.currency.notes.min() ?? 1
    return try ForeignCashRule.notesBack(
      for: money(amount), of: taken, smallestNote: smallest,
      inDrawer: try notesInDrawer(of: code))
  }

  /// Minor units of another currency that lie in this terminal's drawer. Where no drawer is counted,
  /// nobody knows what lies there: the cashier sees it.
  private func notesInDrawer(of code: String) throws -> Int {
    guard let shift = try openShift(of: author.terminal) else { return .max }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(foreignMinor), 0) FROM payment
        WHERE shiftID = ? AND stage = 'captured' AND foreignCurrency = ?
        """, arguments: [shift.id, code]) ?? 0
  }
}
