/// The texts by whose beginning a person's name is found through an index, however it is typed: a
/// part of its Hanzi, its pinyin initials or whole pinyin, the beginning of each Latin word.
public enum NameKeys {
  /// The longest key, in characters; a longer query finds nothing.
  public static let longest = 40

  /// The keys of a name, each once. Making them transliterates: do it when a row is written.
  public static func keys(for name: String) -> [String] {
    let runs = SearchText.runs(of: SearchText.folded(name))
    var keys: [String] = []
    // Each run and what follows it: 明 and 小明 find 王小明, and smith finds Anna Smith.
    let characters = runs.flatMap { run in
      run.kind == .hanzi ? run.text.map { String($0) } : [run.text]
    }
    for start in characters.indices.prefix(12) { keys.append(characters[start...].joined()) }
    let search = SearchKeys(name: name)
    keys += search.initials
    keys += search.full.map { $0.filter { $0 != " " } }
    var seen: Set<String> = []
    return keys.map { String($0.prefix(longest)) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// What was typed, in the form of the keys: folded, without signs and spaces. Nil when nothing
  /// can be found by it.
  public static func query(_ typed: String) -> String? {
    guard typed.utf8.count <= 400 else { return nil }
    let kept = SearchText.runs(of: SearchText.folded(typed)).map(\.text).joined()
    return kept.isEmpty || kept.count > longest ? nil : kept
  }
}
