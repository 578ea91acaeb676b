import StoreDatabase
import StoreDomain
import TerminalCore

/// Who is at this terminal: pick a name, type a PIN.
struct SignInScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded([StaffMember], keys: [Identifier<StaffMember>: SearchKeys])
    case newsLoaded([News])
    case entry(PersonEntry.Action)
    case next, back
    case accepted(StaffMember)
    case refused(Phrase)
  }

  static let title = Phrase("sign in", "登录")

  private(set) var entry = PersonEntry()
  /// What the chain tells its staff: whoever works here comes by this screen, whatever their role.
  private var news: [News] = []

  static var specimens: [SignInScreen] {
    let host = StaffMember(
      id: Identifier(rawValue: "specimen"), code: "1", name: "Anna",
      role: Role(
        code: "host", name: Phrase("host", "迎宾"), workstation: .host, permissions: []),
      language: .english)
    let choosing = SignInScreen()
    var withList = choosing
    withList.entry.show([host], keys: [:])
    var withPIN = withList
    withPIN.entry.choose()
    return [choosing, withList, withPIN]
  }

  var isTyping: Bool { true }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "signIn.next", keys: [.enter],
        title: entry.chosen == nil ? Phrase("choose", "选择") : Phrase("sign in", "登录"),
        help: Phrase(
          "Choose the person under the cursor, then check the PIN.", "选定光标处的人，再核对密码。"),
        availability: entry.nextStep, action: .next),
      Command(
        "signIn.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase(
          "Back to the list, or to the whole list from a search.", "返回名单，或清除查找内容。"),
        availability: entry.chosen == nil && entry.choice.isEmpty ? .hidden : .enabled,
        action: .back),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    entry.action(for: input).map { .entry($0) }
  }

  func action(at moment: Moment) -> Action? {
    moment == .opened || moment == .storeChanged ? .load : nil
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      return [
        .load("staff") { .loaded(try $0.staffDirectory.staffList(), keys: [:]) },
        .load("news") { store in
          do {
            return .newsLoaded(try store.database.news(limit: 2))
          } catch StoreAccessError.noStore {
            return .newsLoaded([])
          }
        },
      ]
    case .loaded(let people, let keys):
      // Every commit of any terminal asks again; the names are seldom other ones.
      if keys.isEmpty, entry.people == people { return [] }
      entry.show(people, keys: keys)
      return keys.isEmpty && !people.isEmpty ? [loadKeys(of: people)] : []
    case .newsLoaded(let news):
      self.news = news
      return []
    case .entry(let action):
      entry.update(action, in: context)
      return []
    case .back:
      _ = entry.goBack()
      return []
    case .next:
      guard let person = entry.chosen else {
        entry.choose()
        return []
      }
      entry.startChecking()
      let pin = entry.pin.text
      return [
        .perform("pin") { store in
          .accepted(
            try store.staffDirectory.signIn(
              code: person.code, pin: pin, at: store.terminalName))
        } failed: {
          .refused(explanation(of: $0))
        }
      ]
    case .accepted(let person):
      return [.request(.signIn(SignedIn(person)))]
    case .refused(let reason):
      entry.refuse(reason)
      return []
    }
  }

  /// The names can be read at once; the pinyin follows, because the first transliteration in a
  /// process takes up to a tenth of a second.
  private func loadKeys(of people: [StaffMember]) -> Effect<Self> {
    .load("pinyin") { _ in
      .loaded(
        people,
        keys: Dictionary(
          people.map { ($0.id, SearchKeys(name: $0.name)) }, uniquingKeysWith: { first, _ in first }
        ))
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let columns = min(area.columns - 2, 70)
    let body = Rect(
      column: area.column + (area.columns - columns) / 2,
      row: area.row + (context.layout == .desk ? 4 : context.layout == .minimum ? 1 : 0),
      columns: columns, rows: area.rows - (context.layout == .desk ? 6 : 1))
    drawNews(into: &buffer, area: area, beside: body, context: context)
    return entry.draw(
      into: &buffer, area: body,
      prompt: Phrase("Who are you? Code or name:", "请选择员工（工号或姓名）："), context: context)
  }

  /// The newest headlines, in the rows that the list leaves free.
  private func drawNews(
    into buffer: inout Buffer, area: Rect, beside body: Rect, context: ConsoleContext
  ) {
    let first =
      context.layout == .desk
      ? area.row + 1 : context.layout == .minimum ? area.row : area.maxRow - 1
    for (index, item) in news.prefix(context.layout == .desk ? 2 : 1).enumerated() {
      let title = context.text(item.title)
      buffer.write(
        context.text(Phrase("From headquarters: \(title)", "总部通知：\(title)")),
        at: Point(column: body.column, row: first + index), style: .strong,
        columns: body.columns, overflow: .ellipsis)
    }
  }
}
