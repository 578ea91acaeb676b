import StoreDomain

/// Finds the choices of a form's fields by the letters that are typed there: their beginning or their
/// initials in either language.
struct FormChoices: Sendable {
  private var indexes: [String: SearchIndex<Int>] = [:]
  /// The letters typed at the field with the cursor.
  private var letters = ""

  init() {}

  /// Transliterates, which costs up to a tenth of a second the first time.
  init(_ options: [(id: String, words: [Phrase])]) {
    for field in options {
      indexes[field.id] = SearchIndex(
        field.words.enumerated().map { index, words in
          let names = [words.english, words.chinese]
          return SearchIndex.Entry(
            id: index, code: nil, names: names, keys: SearchKeys(names: names))
        })
    }
  }

  func has(_ id: String?) -> Bool { id.map { indexes[$0] != nil } ?? false }

  /// What the letters find; one that finds nothing behind the others begins anew.
  mutating func choice(by letter: Character, at id: String) -> Int? {
    for text in [letters + String(letter), String(letter)] {
      guard let found = indexes[id]?.matches(text).first else { continue }
      letters = text
      return found
    }
    return nil
  }

  mutating func beginAnew() { letters = "" }
}
