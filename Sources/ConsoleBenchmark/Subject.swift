import Foundation
import PseudoTerminal

/// A program under measurement on a terminal of its own.
struct Subject {
  let name: String
  let arguments: [String]
  /// Stands on the first screen that a person can use.
  let firstFrame: String
  /// Typed after the first screen, each once the text after it stands there.
  let preparation: [(keys: String, thenShows: String)]

  struct Figures {
    /// Start of the process to first usable frame, one for each run.
    var start: [Double] = []
    /// A key to the first byte of its answer.
    var key: [Double] = []
    /// Proportional share of memory in KiB when the list stands.
    var memory: [Double] = []
  }

  func measure(keys: Int, into figures: inout Figures) throws {
    let began = PseudoTerminal.nanoseconds()
    let terminal = try PseudoTerminal(arguments, columns: 120, rows: 40)
    var position = try terminal.wait(for: firstFrame)
    figures.start.append(milliseconds(since: began))
    for step in preparation {
      try terminal.type(step.keys)
      position = try terminal.wait(for: step.thenShows, from: position)
    }
    drain(terminal)
    figures.memory.append(try memory(of: terminal.processID))
    for count in 0..<keys {
      // Arrow down and up by turns, as xterm's application mode sends them.
      let pressed = PseudoTerminal.nanoseconds()
      try terminal.type(count % 2 == 0 ? "\u{1B}OB" : "\u{1B}OA")
      guard terminal.readMore(timeoutMilliseconds: 2000) else {
        throw PseudoTerminal.Failure.timeout(waitingFor: "an answer to a key", screen: name)
      }
      figures.key.append(milliseconds(since: pressed))
      drain(terminal)
    }
    terminal.send(signal: SIGTERM)
    _ = try terminal.waitForExit()
  }

  /// Reads until nothing has come for a moment.
  private func drain(_ terminal: PseudoTerminal) {
    while terminal.readMore(timeoutMilliseconds: 15) {}
  }

  private func milliseconds(since start: Int) -> Double {
    Double(PseudoTerminal.nanoseconds() - start) / 1_000_000
  }

  private func memory(of process: pid_t) throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
    return line.flatMap { Double($0.split(separator: " ")[1]) } ?? 0
  }
}
