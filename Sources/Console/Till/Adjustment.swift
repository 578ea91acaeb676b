import StoreDatabase
import StoreDomain
import Widgets

/// A discount or a rounding that somebody wants to give on a check.
struct Adjustment: Sendable {
  enum What: Hashable, Sendable {
    case discount(BillEffect, reason: Reason)
    /// Minor units.
    case rounding(Int)
  }

  let checkID: Identifier<Check>
  let what: What
  /// As the question to a second person says it: "10 % off, T07".
  let words: Phrase
  /// Who may allow it.
  let authority: Authority
  var authoriser: StaffMember?

  /// Asks the store for it.
  func apply(_ store: StoreAccess) throws -> BillPicture {
    let database = try store.database
    switch what {
    case .discount(let effect, let reason):
      return try database.perform(
        Discount(checkID, effect, reason: reason, authoriser: authoriser), by: try store.author)
    case .rounding(let minorUnits):
      return try database.perform(
        SetRounding(checkID, amountMinor: minorUnits, authoriser: authoriser), by: try store.author)
    }
  }

  /// Whether a second person could help.
  static func needsAuthoriser(_ error: any Error) -> Bool {
    (error as? GivingRefusal)?.needsAuthoriser ?? false
  }
}

extension Adjustment {
  static func discount(
    _ effect: BillEffect, reason: Reason, on bill: BillPicture
  ) -> Adjustment {
    let off = takenOff(effect, in: bill.total.currency)
    return Adjustment(
      checkID: bill.check.id, what: .discount(effect, reason: reason),
      words: Phrase("\(off.english), \(bill.tables)", "\(bill.tables) \(off.chinese)"),
      authority: .discount(
        basisPoints: GivingRule.basisPoints(of: effect, base: bill.beforeDiscount)))
  }

  /// What is taken off, which 8.8 alone does not say: "12 % off" or "8.80 off".
  static func takenOff(_ effect: BillEffect, in currency: Currency) -> Phrase {
    switch effect {
    case .percentOff(let basisPoints): return BillEffect.percentText(basisPoints: basisPoints)
    case .amountOff(let amount):
      let text = Money(minorUnits: amount, currency: currency).plainText
      return Phrase("\(text) off", "减 \(text)")
    }
  }

  static func rounding(_ minorUnits: Int, on bill: BillPicture) -> Adjustment {
    let text = Money(minorUnits: minorUnits, currency: bill.total.currency).plainText
    return Adjustment(
      checkID: bill.check.id, what: .rounding(minorUnits),
      words: Phrase("round off \(text), \(bill.tables)", "\(bill.tables) 抹零 \(text)"),
      authority: .rounding(minorUnits: minorUnits))
  }
}

extension BillPicture {
  /// What a discount of the whole bill is taken from, in minor units.
  var beforeDiscount: Int {
    rows.filter { [.lines, .lineReduction, .promotion].contains($0.kind) }
      .reduce(0) { $0 + $1.amount.minorUnits }
  }

  /// What was rounded off by hand.
  var roundedOff: Int {
    rows.filter { $0.kind == .rounding && $0.adjustmentID != nil }
      .reduce(0) { $0 - $1.amount.minorUnits }
  }

  /// The tail that is usually left to the guest: to the whole unit, or to the next ten when there is
  /// none.
  var usualTail: Int {
    let due = total.minorUnits + roundedOff
    let unit = (0..<total.currency.minorDigits).reduce(1) { unit, _ in unit * 10 }
    let small = unit > 1 ? due % unit : 0
    return small > 0 ? small : due % (unit * 10)
  }
}

/// A discount as it was typed.
struct DiscountText: Hashable, Sendable {
  let checkID: Identifier<Check>
  let off: String
  let reason: Int
  let words: String

  /// The choices of the form; behind the usual reasons, own words alone.
  static let choices: [Phrase] = [UsualReason].discount.map(\.words) + [Phrase("own words", "其他")]

  /// Why, as it is kept.
  var why: Reason {
    let usual = [UsualReason].discount
    return Reason(usual.indices.contains(reason) ? usual[reason] : nil, ownWords: words)
  }
}
