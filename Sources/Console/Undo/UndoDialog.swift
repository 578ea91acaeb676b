import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What was done in the last minutes and may be undone: which step, and what will be so again.
struct UndoDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded([UndoableStep])
    case move(Key)
    case undo
    case done(UndoableStep)
    case refused(Phrase)
    case close
  }

  /// The step that was undone.
  typealias Outcome = UndoableStep

  static let title = Phrase("undo", "撤回")

  let scope: UndoScope
  private(set) var steps: [UndoableStep]
  private(set) var list: ListState<Identifier<UndoableStep>>
  private var refusal: Phrase?
  private var isSaving = false
  /// Whether the step under the cursor was undone by somebody else, or has gone on: the next one took
  /// its row, and nobody chose that.
  private var hasLost = false

  init(
    _ scope: UndoScope, _ steps: [UndoableStep], startingOn first: Identifier<UndoableStep>? = nil
  ) {
    self.scope = scope
    self.steps = steps
    list = ListState(steps.map(\.id))
    if let first { list.select(first) }
  }

  static let specimens = [UndoDialog(.door, [])]

  var presentation: Presentation { .overlay }
  /// How long ago something was done changes before their eyes.
  var ticksEverySecond: Bool { true }

  private var selected: UndoableStep? {
    hasLost ? nil : steps.first { $0.id == list.selection }
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    var availability = Availability.enabled
    if hasLost {
      availability = .disabled(Self.lost)
    } else if selected == nil {
      availability = .disabled(Phrase("nothing to undo", "没有可撤回的操作"))
    } else if let refusal = selected?.refusal {
      availability = .disabled(refusal.reason)
    }
    return [
      Command(
        "undo.do", keys: [.enter], title: Phrase("undo it", "撤回此项"),
        help: Phrase(
          "Undo the step under the cursor; the line below says what will be so again.",
          "撤回光标所在的操作；下方一行说明撤回后的状态。"),
        availability: availability, action: .undo),
      Command(
        "undo.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave everything as it is.", "保持不变，返回。"),
        availability: .when(!isSaving, otherwise: Phrase("it is being saved", "正在保存")),
        action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(let key) where [.up, .down, .pageUp, .pageDown].contains(key): .move(key)
    default: nil
    }
  }

  func action(at moment: Moment) -> Action? {
    moment == .opened || moment == .storeChanged || moment == .minute ? .load : nil
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let scope = scope
      return [.load("steps") { .loaded(try scope.read($0.database)) }]
    case .loaded(let reading):
      steps = context.mayUndo(reading)
      if let chosen = list.selection, !isSaving, !steps.contains(where: { $0.id == chosen }) {
        hasLost = !steps.isEmpty
      }
      list.update(steps.map(\.id))
    case .move(let key):
      refusal = nil
      // The first key only puts the cursor back.
      guard !hasLost else {
        hasLost = false
        return []
      }
      _ = list.handle(key, window: 9)
    case .undo:
      guard let step = selected, !isSaving else { return [] }
      isSaving = true
      refusal = nil
      return [undoing(step)]
    case .done(let step): return [.finish(step)]
    case .refused(let reason):
      isSaving = false
      refusal = reason
      return update(.load, in: context)
    case .close: return [.close]
    }
    return []
  }

  // MARK: The verbs

  private func undoing(_ step: UndoableStep) -> Effect<Self> {
    switch step.kind {
    case .called: performing(UndoCall(step.id), step)
    case .missed: performing(UndoMiss(step.id), step)
    case .restored: performing(UndoRestore(step.id), step)
    case .ticketCancelled: performing(UndoTicketCancel(step.id), step)
    case .arrived: performing(UndoArrival(step.id), step)
    case .noShow: performing(UndoNoShow(step.id), step)
    case .bookingCancelled: performing(UndoBookingCancel(step.id), step)
    case .seated: performing(UndoSeating(step.id), step)
    case .left: performing(UndoLeaving(step.id), step)
    case .lineMoved: performing(UndoMoveLine(step.id), step)
    case .bumped:
      if case .lines(let ids) = step.subject {
        performing(Recall(ids), step)
      } else {
        performing(Recall([]), step)
      }
    }
  }

  private func performing<V: Verb>(_ verb: V, _ step: UndoableStep) -> Effect<Self> {
    .perform("undo", verb) { _ in
      .done(step)
    } failed: {
      .refused(explanation(of: $0))
    }
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let width = min(area.columns, 64)
    let below = wrapped(context.text(consequence), columns: width - 4)
    let rows = max(1, min(9, steps.count))
    let box = area.centred(Size(columns: width, rows: min(area.rows, rows + below.count + 2)))
    let inside = buffer.drawBox(
      box, title: context.text(Phrase("Undo what?", "撤回哪一项？"))
    ).inset(columns: 1)
    let (upper, bottom) = inside.split(bottom: min(below.count, max(0, inside.rows - 1)))
    let isRefused = refusal != nil || selected?.refusal != nil
    buffer.draw(below.map { .line($0, isRefused ? .warning : .strong) }, in: bottom)
    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .flexible(minimum: 12)),
      TableColumn("", width: .fixed(10), alignment: .trailing),
      TableColumn("", width: .fixed(width < 50 ? 0 : 14)),
    ])
    table.draw(list, in: upper, of: &buffer) { id in
      steps.first { $0.id == id }.map { cells(of: $0, in: context) } ?? []
    }
    return nil
  }

  private func cells(of step: UndoableStep, in context: ConsoleContext) -> [TableCell] {
    let style: Style = step.refusal == nil ? .normal : .disabled
    let what = Phrase(
      "\(step.name.english) \(step.kind.done.english)",
      "\(step.name.chinese) \(step.kind.done.chinese)")
    return [
      TableCell(step.id == selected?.id ? ">" : " ", style: style),
      TableCell(context.text(what), style: style),
      TableCell(context.text(step.age(at: context.now)), style: .quiet),
      TableCell(step.authorName, style: .quiet),
    ]
  }

  private static let lost = Phrase(
    "the step chosen was undone or has gone on meanwhile: choose again", "所选操作已被撤回或已变化，请重新选择")

  /// What Enter makes of the step under the cursor, or why it does not.
  private var consequence: Phrase {
    if let refusal { return refusal }
    if hasLost { return Self.lost }
    guard let step = selected else {
      return Phrase("There is nothing to undo any more.", "已没有可撤回的操作。")
    }
    if let refusal = step.refusal { return refusal.explanation }
    return Phrase(
      "Enter: \(step.name.english) \(step.kind.undone.english)",
      "回车：\(step.name.chinese) \(step.kind.undone.chinese)")
  }
}
