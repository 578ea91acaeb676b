import StoreDomain
import Widgets

/// A field for an amount that begins with a suggestion, and follows what is suggested until somebody
/// types.
struct TypedAmount: Sendable {
  private(set) var field: TextField
  /// Whether nobody has typed yet.
  private(set) var isSuggestion = true
  let currency: Currency
  /// What the amount hardly exceeds, in minor units.
  var likelyMost = Int.max
  /// What the program put into the field itself, which needs no reading.
  private var known: (text: String, minorUnits: Int)?

  init(_ suggestion: Int?, currency: Currency) {
    self.currency = currency
    field = TextField(kind: .value, limit: TextField.valueLimit)
    suggest(suggestion)
  }

  /// Minor units; nil while the field is empty.
  var reading: Result<Int, TypedRefusal>? {
    guard !field.isEmpty else { return nil }
    if let known, known.text == field.text { return .success(known.minorUnits) }
    do {
      return .success(
        try TypedMoney.read(field.text, in: currency, likelyAtMost: likelyMost).minorUnits)
    } catch {
      return .failure(error)
    }
  }

  /// Minor units; nil when nothing, or nothing that could be an amount, is typed.
  var minorUnits: Int? {
    if case .success(let minorUnits)? = reading { minorUnits } else { nil }
  }

  /// Why what is typed is no amount.
  var refusal: TypedRefusal? {
    if case .failure(let refusal)? = reading { refusal } else { nil }
  }

  /// Another suggestion, unless somebody has typed.
  mutating func suggest(_ minorUnits: Int?) {
    guard isSuggestion else { return }
    put(minorUnits)
  }

  /// Takes an amount as if it were typed.
  mutating func set(_ minorUnits: Int) {
    put(minorUnits)
    isSuggestion = false
  }

  /// Goes to the next of the likely amounts, or the one before, and round at the ends.
  mutating func step(_ step: Int, among likely: [Int]) {
    let now = minorUnits ?? 0
    let next =
      step > 0 ? likely.first { $0 > now } ?? likely.first : likely.last { $0 < now } ?? likely.last
    if let next { set(next) }
  }

  private mutating func put(_ minorUnits: Int?) {
    let text = minorUnits.map { Money(minorUnits: $0, currency: currency).plainText } ?? ""
    known = minorUnits.map { (text, $0) }
    field.prefill(text)
  }

  func accepts(_ input: Input) -> Bool { field.accepts(input) }

  /// The cursor comes to the field.
  mutating func select() { field.select() }

  mutating func enter(_ input: Input) {
    let before = field
    field.enter(input)
    if before.text != field.text || before.isSelected != field.isSelected
      || input == .key(.backspace)
    {
      isSuggestion = false
    }
  }
}
