import Foundation
import PseudoTerminal

/// A running program under measurement.
final class Session {
  private let terminal: PseudoTerminal
  /// Up to where the output has been looked at.
  private var position: Int
  private var arrows = 0
  private var characters = 0

  init(_ terminal: PseudoTerminal, at position: Int) {
    self.terminal = terminal
    self.position = position
  }

  /// Goes somewhere and lets the screen come to rest.
  func follow(_ steps: [Subject.Step]) throws {
    for step in steps {
      try terminal.type(step.keys)
      position = try terminal.wait(for: step.thenShows, from: position)
    }
    rest(quietMilliseconds: 100)
  }

  /// Moves the cursor of the list, ten rows down and ten up by turns. Only where nothing else
  /// changes the screen: whatever comes is taken for the answer.
  ///
  /// - Returns: the milliseconds from the key to the screen.
  func pressArrow() throws -> Double {
    // As xterm sends them to a program that asked for its application mode.
    let key = (arrows / 10).isMultiple(of: 2) ? "\u{1B}OB" : "\u{1B}OA"
    arrows += 1
    let pressed = PseudoTerminal.nanoseconds()
    try terminal.type(key)
    guard terminal.readMore(timeoutMilliseconds: 5000) else {
      throw BenchmarkError.noAnswer(
        afterArrows: arrows, lastShown: String(terminal.text.suffix(500)))
    }
    let milliseconds = Self.milliseconds(since: pressed)
    // A way down and a way up that are drawn together would change nothing.
    rest(quietMilliseconds: arrows.isMultiple(of: 10) ? 100 : 15)
    return milliseconds
  }

  /// Types a character that nothing else on the screen contains, and takes it back: its coming is
  /// the answer to the key, whatever else the screen shows meanwhile.
  ///
  /// - Returns: the milliseconds from the key to the screen.
  func typeCharacter() throws -> Double {
    let rare = nextRareCharacter()
    let start = terminal.output.count
    let pressed = PseudoTerminal.nanoseconds()
    try terminal.type(rare)
    try terminal.wait(for: rare, from: start)
    let milliseconds = Self.milliseconds(since: pressed)
    rest()
    try terminal.type("\u{7F}")
    rest()
    return milliseconds
  }

  /// Gives a number to a party of two with a name that nobody else has, at the door.
  ///
  /// - Returns: the milliseconds from the last key to the name in the queue on this screen, and on
  ///   each of the others', where nobody presses a key.
  func giveNumber(seenBy others: [Session]) throws -> (own: Double, others: [Double]) {
    let rare = nextRareCharacter()
    try terminal.type("n2\t" + rare)
    position = try terminal.wait(for: rare, from: position)
    for session in [self] + others { session.rest() }
    let sessions = [self] + others
    var seen = [Double?](repeating: nil, count: sessions.count)
    let pressed = PseudoTerminal.nanoseconds()
    try terminal.type("\r")
    while seen.contains(nil) {
      for (index, session) in sessions.enumerated() where seen[index] == nil {
        session.terminal.readMore(timeoutMilliseconds: 1)
        guard let end = session.terminal.end(of: rare, from: session.position) else { continue }
        session.position = end
        seen[index] = Self.milliseconds(since: pressed)
      }
      guard Self.milliseconds(since: pressed) < Double(PseudoTerminal.patience) else {
        throw BenchmarkError.notSeen(rare)
      }
    }
    let milliseconds = seen.compactMap(\.self)
    return (milliseconds[0], Array(milliseconds.dropFirst()))
  }

  /// A Chinese character that no menu and no guest has, another one each time.
  private func nextRareCharacter() -> String {
    defer { characters += 1 }
    return UnicodeScalar(UInt32(0x3400 + characters % 6000)).map(String.init) ?? "?"
  }

  /// The process's proportional share of memory in KiB, pages shared with others counted in part.
  func memory() throws -> Double {
    let path = "/proc/\(terminal.processID)/smaps_rollup"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
    guard let figure = line?.split(separator: " ").dropFirst().first, let share = Double(figure)
    else { throw BenchmarkError.noMemoryFigure(path) }
    return share
  }

  func end() throws {
    terminal.send(signal: SIGTERM)
    _ = try terminal.waitForExit()
  }

  /// Reads until nothing has come for a moment; where others write, not for ever. A frame comes in
  /// as many pieces as the terminal likes.
  private func rest(quietMilliseconds: Int = 15) {
    let began = PseudoTerminal.nanoseconds()
    while terminal.readMore(timeoutMilliseconds: quietMilliseconds),
      Self.milliseconds(since: began) < 500
    {}
    position = terminal.output.count
  }

  static func milliseconds(since start: Int) -> Double {
    Double(PseudoTerminal.nanoseconds() - start) / 1_000_000
  }
}

/// Why nothing could be measured.
enum BenchmarkError: Error, CustomStringConvertible {
  case noProgram(String)
  case noEvening
  case noHeadquarters
  case failed(String)
  case noAnswer(afterArrows: Int, lastShown: String)
  case notSeen(String)
  case noMemoryFigure(String)

  var description: String {
    switch self {
    case .noProgram(let path):
      "\(path) is not there. Build it: swift build -c release --static-swift-stdlib"
    case .noHeadquarters: "foh-hq did not begin to listen"
    case .failed(let command): "failed: \(command)"
    case .noEvening: "foh demo --headless could not play an evening"
    case .noAnswer(let arrows, let shown):
      "arrow key \(arrows) changed nothing on the screen; last shown: \(shown.debugDescription)"
    case .notSeen(let name): "the party \(name) did not come to every screen"
    case .noMemoryFigure(let path): "\(path) has no line Pss"
    }
  }
}
