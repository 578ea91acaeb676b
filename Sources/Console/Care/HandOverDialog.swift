import StoreDomain
import TerminalCore
import Widgets

/// To which colleague a care alert is handed over: found by name, pinyin initials or code.
struct HandOverDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded([StaffMember], keys: [Identifier<StaffMember>: SearchKeys])
    case entry(PersonEntry.Action)
    case take, back
  }

  typealias Outcome = StaffMember

  static let title = Phrase("hand over", "转交")

  let alert: CareAlert
  private var entry = PersonEntry()

  init(_ alert: CareAlert) { self.alert = alert }

  static var specimens: [HandOverDialog] {
    [
      HandOverDialog(
        CareAlert(
          id: Identifier(rawValue: "specimen"), memberID: nil, guestName: "",
          businessDay: LocalDate(year: 2026, month: 11, day: 22), kind: .birthday,
          reason: Phrase("birthday", "生日"), dueAt: Timestamp(millisecondsSinceEpoch: 0),
          raisedAt: Timestamp(millisecondsSinceEpoch: 0)))
    ]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "handover.take", keys: [.enter], title: Phrase("hand over", "转交"),
        help: Phrase("Give it to the colleague under the cursor.", "转交给光标所在的同事。"),
        availability: .when(
          entry.selected != nil, otherwise: Phrase("nobody has this name", "没有这个人")),
        action: .take),
      Command(
        "handover.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Clear what is typed, or leave it as it was.", "清除输入，或不转交返回。"),
        action: .back),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    entry.action(for: input).map { .entry($0) }
  }

  func action(at moment: Moment) -> Action? { moment == .opened ? .load : nil }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [.load("staff") { .loaded(try $0.staffDirectory.staffList(), keys: [:]) }]
    case .loaded(let people, let keys):
      let others = people.filter {
        $0.id != context.signedIn?.staffID && $0.id != alert.ownerID
      }
      entry.show(others, keys: keys)
      guard keys.isEmpty, !others.isEmpty else { return [] }
      return [
        .load("pinyin") { _ in
          .loaded(
            others,
            keys: Dictionary(
              others.map { ($0.id, SearchKeys(name: $0.name)) },
              uniquingKeysWith: { first, _ in first }))
        }
      ]
    case .entry(let action):
      entry.update(action, in: context)
      return []
    case .take: return entry.selected.map { [.finish($0)] } ?? []
    case .back: return entry.goBack() ? [] : [.close]
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(Size(columns: min(area.columns, 66), rows: min(area.rows, 14)))
    let inside = buffer.drawBox(
      box, title: context.text(Phrase("Hand over: ", "转交：")) + context.text(alert.reason))
    return entry.draw(
      into: &buffer, area: inside.inset(columns: 1),
      prompt: Phrase("Who does it? Code or name:", "交给谁（工号或姓名）："), context: context)
  }
}
