/// Finds the word that somebody probably meant.
enum Spelling {
  /// The known word nearest to what was written, nil when none is near: at most a third of its
  /// letters differ. Of two that are as near, the one that begins like it, then by the alphabet.
  static func nearest(to written: String, among known: some Sequence<String>) -> String? {
    let lowered = written.lowercased()
    return known.map { word in
      let begins = word.lowercased().first == lowered.first
      return (distance(lowered, word.lowercased()), begins ? 0 : 1, word)
    }.filter { $0.0 <= max(1, max($0.2.count, written.count) / 3) }.min { $0 < $1 }?.2
  }

  /// `Did you mean "x"?`, or the list of what is known when it is short, or nothing.
  static func hint(
    for written: String, among known: some Collection<String>
  ) -> (english: String, chinese: String) {
    if let word = nearest(to: written, among: known) {
      return (" Did you mean \"\(word)\"?", "是不是 \"\(word)\"？")
    }
    guard !known.isEmpty, known.count <= 16 else { return ("", "") }
    let list = known.sorted().joined(separator: ", ")
    return (" Known: \(list).", "可用的有：\(list)。")
  }

  /// Levenshtein's edit distance, in characters.
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.prefix(64))
    let right = Array(right.prefix(64))
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let replaced = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
