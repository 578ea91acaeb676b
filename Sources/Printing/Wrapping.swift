/// Breaks clean text into lines of a given width.
struct Wrapping {
  /// The columns of one character.
  let width: (Character) -> Int

  func columns(of text: some StringProtocol) -> Int { text.reduce(0) { $0 + width($1) } }

  /// The columns of texts side by side.
  func columns(of parts: [String]) -> Int {
    parts.reduce(max(0, parts.count - 1)) { $0 + columns(of: $1) }
  }

  func padLeft(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - self.columns(of: text))) + text
  }

  func padRight(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - self.columns(of: text)))
  }

  /// The texts on one line when they fit, else each wrapped by itself.
  func lines(_ parts: [String], columns: Int) -> [String] {
    if self.columns(of: parts) <= columns {
      return parts.isEmpty ? [] : [parts.joined(separator: " ")]
    }
    return parts.flatMap { wrapped($0, columns: columns) }
  }

  /// Broken at spaces and beside Chinese characters; inside a word only when the word alone is
  /// longer than a line.
  private func wrapped(_ text: String, columns: Int) -> [String] {
    // A wide character needs two columns, whatever the paper.
    let columns = max(2, columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    func finishLine() {
      lines.append(line)
      line = ""
      used = 0
    }
    for word in words(text) {
      let needed = self.columns(of: word.text)
      let gap = word.followsSpace && !line.isEmpty ? 1 : 0
      if used + gap + needed <= columns {
        line += (gap == 1 ? " " : "") + word.text
        used += gap + needed
        continue
      }
      if !line.isEmpty { finishLine() }
      for character in word.text {
        let needed = width(character)
        if used + needed > columns, !line.isEmpty { finishLine() }
        line.append(character)
        used += needed
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The pieces between which a line may break.
  private func words(_ text: String) -> [(text: String, followsSpace: Bool)] {
    var words: [(text: String, followsSpace: Bool)] = []
    var previous: Character?
    var followsSpace = false
    for character in text {
      if character == " " {
        previous = nil
        followsSpace = true
        continue
      }
      if let previous, !words.isEmpty, belongTogether(previous, character) {
        words[words.count - 1].text.append(character)
      } else {
        words.append((String(character), followsSpace))
      }
      previous = character
      followsSpace = false
    }
    return words
  }

  /// Letters of a word, a mark that may not begin a line, what follows an opening mark.
  private func belongTogether(_ left: Character, _ right: Character) -> Bool {
    width(left) < 2 && width(right) < 2 || "，。、；：！？）》」』】％".contains(right)
      || "（《「『【￥".contains(left)
  }
}
