/// The texts by whose beginning a person's name is found through an index, however it is typed: a
/// part of its Hanzi, its pinyin initials or whole pinyin, the beginning of each word in its own
/// script, on a plain keyboard, or as it sounds.
public enum NameKeys {
  /// The longest key, in characters; a longer query finds nothing.
  public static let longest = 40

  /// Raised whenever the keys of some name change, so that a file makes its own anew.
  public static let version = 2

  /// The keys of a name, each once. Making them transliterates: do it when a row is written.
  public static func keys(for name: String) -> [String] {
    let parts = SearchText.runs(of: SearchText.prepared(name)).flatMap(Part.parts)
    var keys: [String] = []
    // Each part and what follows it: 明 and 小明 find 王小明, and smith finds Anna Smith.
    for start in parts.indices.prefix(12) { keys += Part.keys(of: parts[start...]) }
    let search = SearchKeys(name: name)
    keys += search.initials
    keys += search.full.map { $0.filter { $0 != " " } }
    return Spelling.distinct(keys.map { String($0.prefix(longest)) }).filter { !$0.isEmpty }
  }

  /// The name as one key, the same for everybody whose name is written so.
  public static func whole(_ name: String) -> String {
    String(SearchText.runs(of: SearchText.folded(name)).map(\.text).joined().prefix(longest))
  }

  /// What was typed, in the form of the keys: folded, without signs and spaces. Nil when nothing
  /// can be found by it.
  public static func query(_ typed: String) -> String? {
    guard typed.utf8.count <= 400 else { return nil }
    let kept = SearchText.runs(of: SearchText.folded(typed)).map(\.text).joined()
    return kept.isEmpty || kept.count > longest ? nil : kept
  }

  /// The same, and what it may be in the habits of other scripts: to be looked for one after
  /// another, the surest first.
  public static func queries(_ typed: String) -> [String] {
    guard let query = query(typed) else { return [] }
    return [query] + SoundKeys.keys(ofTyped: typed)
  }
}

/// A part of a name that somebody may begin to type at.
private struct Part {
  /// The ways to write it; the first is its own.
  let spellings: [String]
  let sounds: (mark: String, keys: [String])?

  static func parts(of run: (kind: SearchText.Kind, text: String)) -> [Part] {
    switch run.kind {
    case .hanzi: return run.text.map { Part(spellings: [String($0)], sounds: nil) }
    case .hangul:
      return run.text.enumerated().map { index, character in
        let readings = Hangul.readings(of: character, isFirst: index == 0)
        return Part(
          spellings: [String(character)] + readings,
          sounds: (SoundKeys.Mark.korean, Spelling.distinct(readings.map(SoundKeys.korean))))
      }
    case .digits: return [Part(spellings: [run.text], sounds: nil)]
    case .letters:
      let native = SearchText.folded(run.text)
      let spelled = Spelling.spellings(of: run.text)
      return [
        Part(
          spellings: Spelling.distinct([native] + spelled), sounds: SoundKeys.keys(of: run.text))
      ]
    }
  }

  /// The keys of several parts one after the other, each in the same habit.
  static func keys(of parts: ArraySlice<Part>) -> [String] {
    var keys = joined(parts.map(\.spellings))
    if let mark = parts.first?.sounds?.mark, parts.allSatisfy({ $0.sounds?.mark == mark }) {
      keys += joined(parts.map { $0.sounds?.keys ?? [] }).map { mark + SoundKeys.collapsed($0) }
    }
    return keys
  }

  private static func joined(_ parts: [[String]]) -> [String] {
    let habits = parts.map(\.count).max() ?? 0
    return (0..<habits).map { habit in
      parts.map { $0.isEmpty ? "" : $0[min(habit, $0.count - 1)] }.joined()
    }
  }
}
