import StoreDatabase
import StoreDomain
import Widgets

/// What was counted in a drawer: the house's own cash, and notes of other currencies apart.
struct DrawerCount: Sendable {
  let cash: CashCount
  /// By the code of the currency.
  let foreign: [String: CashCount]
  /// As it was typed: whoever does not lock it goes on counting.
  let answers: FormDialog.Answers

  /// - Parameter fields: of the other currencies in the form that was filled in.
  init(cash: CashCount, foreign fields: [ForeignFields], _ answers: FormDialog.Answers) {
    self.cash = cash
    self.answers = answers
    foreign = Dictionary(
      fields.map { ($0.currency.code, $0.count(answers)) }, uniquingKeysWith: { first, _ in first })
  }

  /// "1,204.00, 40.00 USD".
  func total(in currency: Currency) -> String {
    let own = Money(minorUnits: cash.total, currency: currency).plainText
    let others = foreign.sorted { $0.key < $1.key }.compactMap { code, count -> String? in
      guard count.total != 0, let currency = Currency(isoCode: code) else { return nil }
      return "\(Money(minorUnits: count.total, currency: currency).plainText) \(code)"
    }
    return ([own] + others).joined(separator: ", ")
  }
}

/// The fields in which notes of one other currency are counted.
struct ForeignFields: Sendable {
  let currency: Currency
  /// In minor units of the currency, the largest first.
  let notes: [Int]

  private func id(_ value: Int) -> String { "\(currency.code) \(value)" }
  private var otherID: String { "\(currency.code) other" }
  private var readOther: @Sendable (String) throws(TypedRefusal) -> Money {
    DrawerScreen.amount(in: currency)
  }

  var fields: [FormDialog.Field] {
    let code = currency.code
    return notes.map { value in
      let text = "\(Money(minorUnits: value, currency: currency).plainText) \(code)"
      return .value(
        id(value), Phrase(text, text), isOptional: true, read: DrawerScreen.pieces)
    } + [
      .value(
        otherID, Phrase("other \(code), in all", "其他 \(code) 合计"), isOptional: true,
        read: readOther)
    ]
  }

  func count(_ answers: FormDialog.Answers) -> CashCount {
    var pieces: [Int: Int] = [:]
    for value in notes { pieces[value] = answers.value(id(value), DrawerScreen.pieces) ?? 0 }
    return CashCount(pieces, other: answers.value(otherID, readOther)?.minorUnits ?? 0)
  }
}

extension DrawerScreen {
  /// Which other currencies are counted: those that the house takes, and those that this drawer took
  /// before the house stopped. A float has none of them.
  func foreignToCount(_ purpose: Purpose, in context: ConsoleContext) -> [ForeignFields] {
    let shift: Identifier<Shift>? =
      switch purpose {
      case .float: nil
      case .end(let id), .handOver(let id): id
      case .other(let shift): shift.id
      }
    guard let shift else { return [] }
    let taken = picture?.foreign[shift] ?? []
    let codes = Set(taken + context.foreignCash.map(\.currencyCode)).sorted()
    return codes.compactMap { code in
      guard let currency = Currency(isoCode: code) else { return nil }
      let setting = context.foreignCash.first { $0.currencyCode == code }
      let notes = Set((setting?.notes ?? []) + currency.notes).intersection(currency.denominations)
      return ForeignFields(currency: currency, notes: notes.sorted(by: >))
    }
  }

  /// What is said of one other currency after the count.
  static func told(_ notes: ForeignCounted) -> Phrase {
    let (code, difference) = (notes.currency, notes.differenceMinorUnits)
    guard difference != 0 else {
      return Phrase(" \(code) as it should be.", "\(code) 相符。")
    }
    let text = notes.text(abs(difference))
    return difference < 0
      ? Phrase(" \(text) is missing.", "短少 \(text)。") : Phrase(" \(text) too much.", "长出 \(text)。")
  }
}
