import StoreDomain

/// What a server types to order: how many, which dish, and how.
///
/// `2mdu` is two of what `mdu` finds. After the dish may follow, apart by spaces: `half` or `半份`,
/// a weight `350g`, a seat `@3`. In Chinese `半份` may stand before or behind the name without a
/// space.
struct DishEntry: Hashable, Sendable {
  /// Nil when none was typed: one.
  var quantity: Int?
  var query = ""
  var isHalf = false
  var grams: Int?
  /// 1-based.
  var seat: Int?

  init(_ line: String) {
    let (quantity, rest) = EntryLine.parse(line)
    self.quantity = quantity
    var words = rest.split(separator: " ").map(String.init)
    // The dish comes first, so that one named `half` could still be found.
    while words.count > 1, let last = words.last, take(last) { words.removeLast() }
    query = words.joined(separator: " ")
    for mark in ["半份", "半"] where !isHalf && query.count > mark.count {
      if query.hasPrefix(mark), mark.count > 1 {
        query = String(query.dropFirst(mark.count))
        isHalf = true
      } else if query.hasSuffix(mark) {
        query = String(query.dropLast(mark.count))
        isHalf = true
      }
    }
  }

  /// Understands a word behind the dish; false when it belongs to the name.
  private mutating func take(_ word: String) -> Bool {
    let word = word.lowercased()
    if ["half", "半份", "半"].contains(word) {
      isHalf = true
      return true
    }
    if word.hasPrefix("@"), let seat = Int(word.dropFirst()), seat > 0 {
      self.seat = seat
      return true
    }
    for unit in ["grams", "g", "克"] where word.hasSuffix(unit) {
      guard let grams = Int(word.dropLast(unit.count)), grams > 0 else { continue }
      self.grams = grams
      return true
    }
    return false
  }

  /// Nothing was typed.
  var isEmpty: Bool { quantity == nil && query.isEmpty }

  /// Nothing but a number was typed.
  var isNumberAlone: Bool { quantity != nil && query.isEmpty }
}
