/// One clause of a free text: what it names of allergies and diets, and which words are left.
struct SpokenClause {
  let text: String
  let found: [GuestNeed.What]
  let speaksOfAllergy: Bool
  /// The words that name nothing known and do not only hold the others together.
  let left: [String]
  /// Whether it lists several things, of which each is meant alike.
  private let isList: Bool

  /// - Parameters:
  ///   - isAllergy: whether it speaks of an allergy, whatever words it uses.
  ///   - words: those that name something, the longest first.
  init(_ text: String, isAllergy: Bool, words: [SpokenNeeds.Word]) {
    self.text = text.split(separator: " ").joined(separator: " ")
    let folded = SearchText.folded(text)
    var found: [GuestNeed.What] = []
    var left = ""
    var index = folded.startIndex
    while index < folded.endIndex {
      guard let word = words.first(where: { $0.stands(at: index, in: folded) }) else {
        left.append(folded[index])
        index = folded.index(after: index)
        continue
      }
      let end = folded.index(index, offsetBy: word.count(at: index, in: folded))
      // What only holds a known word in it, such as coconut milk, is a name of its own.
      left += word.needs.isEmpty ? String(folded[index..<end]) : " "
      found += word.needs
      index = end
    }
    self.found = found
    speaksOfAllergy = isAllergy || Self.allergyWords.contains(where: folded.contains)
    isList =
      Self.listSigns.contains(where: folded.contains)
      || folded.split(whereSeparator: { !$0.isLetter }).contains {
        Self.listWords.contains(String($0))
      }
    for word in Self.holdingHanzi { left = left.replacing(word, with: " ") }
    self.left = left.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !Self.holding.contains($0) && !$0.contains(where: \.isNumber) }
  }

  /// Where one clause ends and the next begins.
  static func ends(_ character: Character) -> Bool {
    ",，;；。.!！?？\n".contains(character)
  }

  /// What is an allergy although no dish says anything of it.
  ///
  /// - Parameter known: whether an allergen is named somewhere in the text.
  func other(besideKnown known: Bool) -> String? {
    guard speaksOfAllergy, !left.isEmpty, !known || isList || found.isEmpty else { return nil }
    return left.joined(separator: " ")
  }

  /// What of it is left to be read by people; nil when nothing is.
  func rest(besideKnown known: Bool) -> String? {
    guard !left.isEmpty, other(besideKnown: known) == nil else { return nil }
    return speaksOfAllergy ? left.joined(separator: " ") : text
  }

  private static let allergyWords = ["allerg", "anaphyla", "过敏", "過敏"]
  private static let listSigns = ["&", "+", "/", "、", "和", "与", "跟", "及", "或"]
  private static let listWords: Set<String> = ["and", "or", "plus"]

  /// Words that hold others together and name nothing.
  private static let holding: Set<String> = [
    "allergy", "allergies", "allergic", "allergen", "allergens", "anaphylaxis", "anaphylactic",
    "to", "an", "a", "the", "of", "in", "for", "with", "has", "have", "is", "are", "be", "i", "am",
    "m", "we", "he", "she", "they", "my", "his", "her", "their", "our", "guest", "guests", "one",
    "child", "kid", "son", "daughter", "wife", "husband", "at", "seat", "table", "severe", "strong",
    "serious", "bad", "mild", "very", "no", "not", "free", "any", "all", "and", "or", "plus",
    "also",
    "please", "intolerance", "intolerant", "eat", "eats", "can", "cannot", "t", "s", "from",
  ]
  /// The longest first.
  private static let holdingHanzi = [
    "不耐受", "不能吃", "过敏", "過敏", "客人", "一位", "一个", "严重", "不耐", "不吃", "不能", "不行", "忌口",
    "小孩", "孩子", "宝宝", "先生", "女士", "食物", "对", "有", "和", "与", "跟", "及", "或", "都", "也", "的",
    "他", "她", "我", "忌",
  ]
}
