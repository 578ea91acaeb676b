import StoreDomain
import TerminalCore

/// What is derived from the command tables.
public enum CommandTable {
  /// The visible commands of a screen with the keys that really lead to them: while text is typed,
  /// a key that the text field takes is no key of a command.
  static func reachable<S: Screen>(
    on screen: S, in context: ConsoleContext
  ) -> [CommandSummary] {
    let commands = screen.commands(in: context)
    return commands.compactMap { command in
      guard command.availability != .hidden else { return nil }
      var summary = command.summary
      summary.keys.removeAll { screen.isText($0, beside: commands, in: context) }
      return summary
    }
  }

  /// Everything wrong with a table: two commands on one key, two with one name, a key of the frame
  /// that a screen takes away, a command no key leads to although the table gives it one.
  ///
  /// - Parameters:
  ///   - commands: one screen's table in one state, hidden ones included.
  ///   - frame: the frame's own table.
  ///   - isText: whether a text field takes the key.
  public static func clashes(
    in commands: [CommandSummary], with frame: [CommandSummary],
    whereText isText: (Key) -> Bool = { _ in false }
  ) -> [String] {
    var problems: [String] = []
    var owners: [Key: CommandID] = [:]
    var names: Set<CommandID> = []
    for command in commands {
      if !names.insert(command.id).inserted { problems.append("two commands named \(command.id)") }
      guard command.availability != .hidden else { continue }
      for key in command.keys {
        if let owner = owners[key] {
          problems.append("\(key.label) is both \(owner) and \(command.id)")
        } else if let owner = frame.first(where: {
          $0.availability != .hidden && $0.keys.contains(key)
        }) {
          problems.append("\(command.id) takes \(key.label) away from \(owner.id)")
        }
        owners[key] = command.id
      }
      if !command.keys.isEmpty, command.keys.allSatisfy(isText) {
        problems.append("no key leads to \(command.id): all of its keys are text here")
      }
    }
    return problems
  }

  /// The clashes in every specimen of a screen.
  public static func clashes<S: Screen>(
    on type: S.Type, in context: ConsoleContext, with frame: [CommandSummary]
  ) -> [String] {
    S.specimens.flatMap { clashes(of: $0, in: context, with: frame) }
  }

  /// The clashes on a screen as it is.
  static func clashes<S: Screen>(
    of screen: S, in context: ConsoleContext, with frame: [CommandSummary]
  ) -> [String] {
    let commands = screen.commands(in: context)
    let inTable = clashes(in: commands.map(\.summary), with: frame) {
      screen.isText($0, beside: commands, in: context)
    }
    return (inTable + taken(by: screen, in: context, from: frame)).map {
      "\(S.title.english): \($0)"
    }
  }

  /// The keys of the frame that are no text here, and that a screen takes all the same.
  private static func taken<S: Screen>(
    by screen: S, in context: ConsoleContext, from frame: [CommandSummary]
  ) -> [String] {
    guard !screen.isTyping else { return [] }
    return frame.filter { $0.availability != .hidden }.flatMap { command in
      command.keys.filter { screen.action(for: .key($0), in: context) != nil }.map {
        "it takes \($0.label) away from \(command.id) as if it were text"
      }
    }
  }
}
