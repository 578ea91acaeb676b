extension PseudoTerminal {
  /// All that the program has written, escape sequences included.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// The program left the alternate screen, showed the cursor, stopped marking pastes, and what is
  /// typed shows again: a shell could go on.
  public var isGivenBack: Bool {
    let text = text
    func isLast(_ off: String, after on: String) -> Bool {
      guard let end = text.ranges(of: off).last, let begin = text.ranges(of: on).last else {
        return false
      }
      return end.lowerBound > begin.lowerBound
    }
    return isSane && isLast("\u{1B}[?1049l", after: "\u{1B}[?1049h")
      && isLast("\u{1B}[?2004l", after: "\u{1B}[?2004h")
      && isLast("\u{1B}[?25h", after: "\u{1B}[?25l")
  }
}
