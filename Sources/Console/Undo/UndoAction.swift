import StoreDatabase
import StoreDomain
import TerminalCore

/// Undoing a slip, wherever that is: the key, the list of what may be undone, and what came of it.
public enum UndoAction: Sendable {
  case open
  /// What may be undone, the last step first. It is read when somebody asks, not at every change.
  case found([UndoableStep])
  case undone(UndoableStep)
}

extension ConsoleContext {
  /// What has just been done and took its row off the list, with the key that undoes it.
  func hintingUndo(_ done: Phrase) -> Phrase {
    guard undoRule.minutes > 0 else { return done }
    return Phrase("\(done.english): u undoes it", "\(done.chinese)，按 u 可撤回")
  }
}

/// Which steps a screen offers to undo.
enum UndoScope: Hashable, Sendable {
  case door, floor, bookings, counter
  /// Nil for the whole kitchen.
  case kitchen(station: String?)

  private var kinds: Set<UndoableStep.Kind> {
    switch self {
    case .door:
      [
        .called, .missed, .restored, .ticketCancelled, .arrived, .noShow, .bookingCancelled,
        .seated,
      ]
    case .floor: [.seated, .left, .lineMoved]
    case .bookings: [.arrived, .noShow, .bookingCancelled, .seated]
    case .counter: [.left, .lineMoved]
    case .kitchen: [.bumped]
    }
  }

  /// Waits for the file.
  func read(_ database: StoreDatabase) throws -> [UndoableStep] {
    if case .kitchen(let station) = self { return try database.undoableBumps(station: station) }
    return try database.undoableSteps().filter { kinds.contains($0.kind) }
  }
}

extension UndoableStep.Kind {
  /// Who may undo it has one of these.
  var permissions: [Permission] {
    switch self {
    case .called, .missed, .restored, .ticketCancelled: [.queue]
    case .arrived, .noShow, .bookingCancelled: [.queue, .seat]
    case .seated: [.seat]
    case .left: [.seat, .order, .takePayment]
    case .lineMoved: [.order]
    case .bumped: [.kitchen]
    }
  }
}

extension ConsoleContext {
  /// Those steps that the person at this terminal may undo.
  func mayUndo(_ steps: [UndoableStep]) -> [UndoableStep] {
    steps.filter { $0.kind.permissions.contains(where: may) }
  }
}

extension Screen {
  /// The key that undoes a slip.
  func undoCommand(
    _ id: CommandID, in context: ConsoleContext, action: Action
  ) -> Command<Action> {
    Command(
      id, keys: [.character("u")], title: Phrase("undo", "撤回"),
      help: Phrase(
        "Undo a slip of the last minutes, also somebody else's: a list says what was done, and what "
          + "Enter makes of it.",
        "撤回最近几分钟的误操作，同事的也可以：列出做过的操作，并说明回车后的结果。"),
      availability: .when(
        context.undoRule.minutes > 0, otherwise: context.undoRule.nothing.reason),
      footer: .never, action: action)
  }

  /// Asks which step is to be undone, and says what came of it. It begins with what is under the
  /// cursor, unless the person's own last step came after it and took its row off the screen: then
  /// there is nothing to put the cursor on.
  static func effects(
    of action: UndoAction, _ scope: UndoScope,
    isUnderCursor: (UndoableStep.Subject) -> Bool,
    isOnScreen: (UndoableStep.Subject) -> Bool = { _ in true }, in context: ConsoleContext,
    as wrap: @escaping @Sendable (UndoAction) -> Action
  ) -> [Effect<Self>] {
    switch action {
    case .open: return [.load("undo") { wrap(.found(try scope.read($0.database))) }]
    case .found(let found):
      let steps = context.mayUndo(found)
      guard !steps.isEmpty else { return [.toast(.info, context.undoRule.nothing.reason)] }
      let here = steps.first { isUnderCursor($0.subject) }
      let own = steps.first { $0.authorName == context.signedIn?.name }
      let gone = own.flatMap { own in
        !isOnScreen(own.subject) && own.at >= here?.at ?? own.at ? own : nil
      }
      return [
        .present(UndoDialog(scope, steps, startingOn: (gone ?? here)?.id)) { wrap(.undone($0)) }
      ]
    case .undone(let step): return [.toast(.good, step.undonePhrase)]
    }
  }
}

extension UndoableStep {
  /// What came of undoing it.
  fileprivate var undonePhrase: Phrase {
    Phrase(
      "\(name.english): \(kind.undone.english)", "\(name.chinese)：\(kind.undone.chinese)")
  }

  /// How long ago it was done.
  func age(at now: Timestamp) -> Phrase {
    let seconds = max(0, Int(now.seconds(since: at)))
    return seconds < 120
      ? Phrase("\(seconds) s ago", "\(seconds) 秒前")
      : Phrase("\(seconds / 60) min ago", "\(seconds / 60) 分钟前")
  }
}
