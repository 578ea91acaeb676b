import StoreDomain
import Widgets

extension Money {
  /// Reads an amount as it is typed: `120` is 120.00 and `120.5` is 120.50 where the currency has
  /// two digits. Nil for nothing, for a second point, and for digits that the currency has not.
  init?(typed text: String, currency: Currency) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), text.contains(where: \.isNumber) else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.count <= currency.minorDigits, parts[0].count <= 9 else { return nil }
    let padded = fraction + String(repeating: "0", count: currency.minorDigits - fraction.count)
    guard let minorUnits = Int(parts[0] + padded) else { return nil }
    self.init(minorUnits: minorUnits, currency: currency)
  }
}

/// A field for an amount that begins with a suggestion. The first key replaces it; until then it
/// follows what is suggested.
struct TypedAmount: Sendable {
  private(set) var field: TextField
  /// Whether nobody has typed yet.
  private(set) var isSuggestion = true
  let currency: Currency

  init(_ suggestion: Int?, currency: Currency) {
    self.currency = currency
    field = TextField(kind: .amount, limit: 12)
    suggest(suggestion)
  }

  /// Minor units; nil when nothing, or nothing that could be an amount, is typed.
  var minorUnits: Int? { Money(typed: field.text, currency: currency)?.minorUnits }

  /// Something is typed that is no amount.
  var isWrong: Bool { !field.isEmpty && minorUnits == nil }

  /// Another suggestion, unless somebody has typed.
  mutating func suggest(_ minorUnits: Int?) {
    guard isSuggestion else { return }
    field.text =
      minorUnits.map { Money(minorUnits: $0, currency: currency).plainText } ?? ""
  }

  /// Takes an amount as if it were typed.
  mutating func set(_ minorUnits: Int) {
    field.text = Money(minorUnits: minorUnits, currency: currency).plainText
    isSuggestion = false
  }

  func accepts(_ input: Input) -> Bool { field.accepts(input) }

  mutating func enter(_ input: Input) {
    if isSuggestion {
      switch input {
      case .key(.character), .key(.backspace), .key(.delete), .paste: field.text = ""
      default: break
      }
    }
    let before = field.text
    field.enter(input)
    if before != field.text || input == .key(.backspace) { isSuggestion = false }
  }
}
