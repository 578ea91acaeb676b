import StoreDomain
import TerminalCore
import Widgets

/// A second person allows something above the limit of the one at the terminal, with their PIN, at
/// the point of action.
///
/// ```swift
/// return [
///   .present(AuthorisationDialog(for: .discount(basisPoints: 2000), what: phrase)) {
///     .authorised($0)
///   }
/// ]
/// ```
public struct AuthorisationDialog: Screen {
  public enum Action: Sendable {
    case load
    case loaded([StaffMember])
    case entry(PersonEntry.Action)
    case next, back
    case accepted(StaffMember)
    case refused(Phrase)
  }

  public typealias Outcome = Authorisation

  public static let title = Phrase("allow", "授权")

  let authority: Authority
  let what: Phrase
  private var entry = PersonEntry(digitsBeginPIN: true)

  /// - Parameters:
  ///   - authority: what must be within the second person's limits.
  ///   - what: the question they answer: "20 % off the bill of T07".
  public init(for authority: Authority, what: Phrase) {
    self.authority = authority
    self.what = what
  }

  public static var specimens: [AuthorisationDialog] {
    let choosing = AuthorisationDialog(
      for: .permission(.gift), what: Phrase("a dish from the house", "赠菜"))
    return [choosing]
  }

  public var presentation: Presentation { .overlay }
  public var isTyping: Bool { true }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "allow.next", keys: [.enter],
        title: entry.chosen == nil ? Phrase("choose", "选择") : Phrase("allow", "同意"),
        help: Phrase(
          "Choose who allows it, then check their PIN; digits begin the PIN of the person under the cursor.",
          "选择授权人，再核对其密码；直接输入数字即为光标处人员的密码。"),
        availability: entry.nextStep, action: .next),
      Command(
        "allow.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave without it.", "不授权，返回。"), action: .back),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    entry.action(for: input).map { .entry($0) }
  }

  public func action(at moment: Moment) -> Action? { moment == .opened ? .load : nil }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .load:
      return [.load("staff") { .loaded(try $0.staffDirectory.staffList()) }]
    case .loaded(let people):
      // Only those who may allow it, and never the one who asks.
      let candidates = people.filter {
        authority.isWithin($0.role) && $0.id != context.signedIn?.staffID
      }
      // Whoever is not among them may well have that name.
      entry.nobody =
        candidates.isEmpty
        ? Phrase("nobody else may allow this", "没有其他人可以授权")
        : Phrase("nobody with this name or code may allow it", "此姓名或工号无权授权")
      entry.show(candidates, keys: [:])
      return []
    case .entry(let action):
      entry.update(action, in: context)
      return []
    case .back:
      return entry.goBack() ? [] : [.close]
    case .next:
      guard let person = entry.chosen else {
        entry.choose()
        return []
      }
      entry.startChecking()
      return [check(person)]
    case .accepted(let person):
      return [.finish(Authorisation(person))]
    case .refused(let reason):
      entry.refuse(reason)
      return []
    }
  }

  private func check(_ person: StaffMember) -> Effect<Self> {
    let pin = entry.pin.text
    let authority = authority
    return .perform("pin") { store in
      .accepted(
        try store.staffDirectory.authorise(
          code: person.code, pin: pin, for: authority, at: store.terminalName))
    } failed: {
      .refused(explanation(of: $0))
    }
  }

  public func draw(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    let columns = min(area.columns, 66)
    let rows = min(area.rows, 14)
    let box = Rect(
      column: area.column + (area.columns - columns) / 2, row: area.row, columns: columns,
      rows: rows)
    let inside = buffer.drawBox(box, title: boxTitle(columns: columns, in: context))
    return entry.draw(
      into: &buffer, area: inside.inset(columns: 1),
      prompt: Phrase("Who allows it? Code or name:", "授权人（工号或姓名）："), context: context)
  }

  /// Where not all has room, what is allowed says more than that it needs a second person.
  private func boxTitle(columns: Int, in context: ConsoleContext) -> String {
    let whole = context.text(Phrase("A second person for: ", "需要授权：")) + context.text(what)
    return displayWidth(whole) <= columns - 6 ? whole : context.text(what)
  }
}
