import TerminalCore

/// `text` in lines of at most `columns`, broken where a reader of English or Chinese expects it.
///
/// English breaks at spaces, Chinese between any two characters, but no line begins with closing
/// punctuation or ends with an opening bracket. A word longer than a line is cut. Line breaks in the
/// text stay. A character wider than `columns` is left out.
public func wrapped(_ text: String, columns: Int) -> [String] {
  guard columns > 0 else { return [] }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .flatMap { wrappedParagraph(sanitised(String($0)), columns: columns) }
}

private func wrappedParagraph(_ text: String, columns: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  func endLine() {
    while line.last == " " { line.removeLast() }
    lines.append(line)
    line = ""
    used = 0
  }
  for piece in pieces(of: text) {
    let width = displayWidth(piece)
    if used + width <= columns {
      line += piece
      used += width
    } else if piece.allSatisfy({ $0 == " " }) {
      // A space that does not fit is the line break itself.
      if used > 0 { endLine() }
    } else {
      if used > 0 { endLine() }
      for character in piece {
        if used + character.columns > columns, used > 0 { endLine() }
        guard character.columns <= columns else { continue }
        line.append(character)
        used += character.columns
      }
    }
  }
  endLine()
  return lines
}

/// The parts of a line that must not be torn: words, spaces, and wide characters with the
/// punctuation that belongs to them.
private func pieces(of text: String) -> [String] {
  var pieces: [String] = []
  var previous: Character?
  for character in text {
    if let before = previous, !canBreak(between: before, and: character), !pieces.isEmpty {
      pieces[pieces.count - 1].append(character)
    } else {
      pieces.append(String(character))
    }
    previous = character
  }
  return pieces
}

private func canBreak(between left: Character, and right: Character) -> Bool {
  if left == " " || right == " " { return left != right }
  if openingPunctuation.contains(left) || closingPunctuation.contains(right) { return false }
  return left.columns == 2 || right.columns == 2
}

private let openingPunctuation: Set<Character> = Set("（［｛「『【〔《〈“‘([{¥￥$#")
private let closingPunctuation: Set<Character> = Set("）］｝」』】〕》〉”’，。、；：？！…—·%％)]},.;:?!")
