import StoreDomain

/// What a server types to order: how many, which dish, and how.
///
/// `2mdu` is two of what `mdu` finds, `1.5mdu` one and a half. After the dish may follow, apart by
/// spaces: `half` or `半份`, a weight `350g`, a seat `@3`, a course `#2`; a weight may
/// stand before it too: `500g mdu`.
/// In Chinese `半份` may stand before or behind the name without a space, and a weight before it.
struct DishEntry: Hashable, Sendable {
  /// Nil when none was typed: one.
  private(set) var quantity: TypedQuantity?
  private(set) var query = ""
  private(set) var isHalf = false
  private(set) var weight: TypedWeight?
  /// 1-based.
  private(set) var course: Int?
  /// 1-based.
  private(set) var seat: Int?
  /// Why a number in it cannot be read; nothing is ordered then.
  private(set) var refusal: TypedRefusal?

  init(_ line: String) {
    var rest = line
    if let (weight, dish) = Self.leadingWeight(line) {
      self.weight = weight
      rest = dish
    } else {
      let entry = EntryLine(line)
      quantity = entry.quantity
      refusal = entry.refusal
      rest = entry.query
    }
    var words = rest.split(separator: " ").map(String.init)
    // The dish comes first, so that one named `half` could still be found.
    while words.count > 1, let taken = read(from: words) { words.removeLast(taken) }
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
    if isHalf, quantity?.andHalf == true { refusal = refusal ?? .portions }
  }

  // MARK: Behind the dish

  /// Understands the last word, or the last two, behind the dish: how many were understood, nil when
  /// they belong to the name.
  private mutating func read(from words: [String]) -> Int? {
    guard let word = words.last?.lowercased() else { return nil }
    if ["half", "半份", "半"].contains(word) {
      isHalf = true
      return 1
    }
    if word.hasPrefix("#"), word.count > 1 {
      read(course: String(word.dropFirst()))
      return 1
    }
    if word.hasPrefix("@"), word.count > 1 {
      read(seat: String(word.dropFirst()))
      return 1
    }
    if word.first?.isNumber == true, Self.unit(endingOf: word) != nil {
      read(weight: word)
      return 1
    }
    // `1,2 kg`
    if words.count > 2, Self.unit(endingOf: word) == word,
      words[words.count - 2].first?.isNumber == true
    {
      read(weight: words[words.count - 2] + word)
      return 2
    }
    return nil
  }

  private mutating func read(course text: String) {
    do {
      let number = try TypedNumber.whole(text, in: CourseRule.courses)
      if course != nil { refusal = refusal ?? .number(CourseRule.courses) }
      course = number
    } catch {
      refusal = refusal ?? error
    }
  }

  private mutating func read(seat text: String) {
    do {
      let number = try TypedNumber.whole(text, in: Self.seats)
      if seat != nil { refusal = refusal ?? .number(Self.seats) }
      seat = number
    } catch {
      refusal = refusal ?? error
    }
  }

  private mutating func read(weight text: String) {
    do {
      let read = try TypedWeight(text, needsUnit: true)
      if weight != nil { refusal = refusal ?? .weight }
      weight = read
    } catch {
      refusal = refusal ?? error
    }
  }

  private static let seats = 1...99
  private static let units = ["grams", "gram", "kg", "g", "公斤", "千克", "克", "斤", "两"]

  private static func unit(endingOf word: String) -> String? { units.first { word.hasSuffix($0) } }

  // MARK: Before the dish

  /// `500g mdu`, `1,2 kg mdu`, `2斤虾`: the weight and the rest. Nil when the line begins with none.
  private static func leadingWeight(_ line: String) -> (TypedWeight, String)? {
    guard let first = line.first(where: { !$0.isWhitespace }), first.isNumber || first == "半" else {
      return nil
    }
    let words = line.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    // `2 g x` is two of a dish.
    for count in [1, 2] where words.count > count && (count == 1 || words[1].count > 1) {
      if let weight = try? TypedWeight(words.prefix(count).joined(), needsUnit: true) {
        return (weight, words.dropFirst(count).joined(separator: " "))
      }
    }
    guard let word = words.first else { return nil }
    for unit in ["公斤", "千克", "市斤", "斤", "克"] {
      guard let range = word.firstRange(of: unit), range.upperBound < word.endIndex,
        let weight = try? TypedWeight(String(word[..<range.upperBound]), needsUnit: true)
      else { continue }
      let dish = String(word[range.upperBound...])
      return (weight, ([dish] + words.dropFirst()).joined(separator: " "))
    }
    return nil
  }

  /// Nothing was typed.
  var isEmpty: Bool { quantity == nil && query.isEmpty && refusal == nil }

  /// Nothing but a number was typed.
  var isNumberAlone: Bool { quantity != nil && query.isEmpty }

  /// Nothing but a dish, and how many whole portions.
  var isCountOfDish: Bool {
    quantity?.andHalf != true && !isHalf && weight == nil && course == nil
      && seat == nil
  }
}
