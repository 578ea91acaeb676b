import StoreDatabase
import StoreDomain
import TerminalCore

/// Where somebody begins whose role has no screen of its own: the places they may go to.
struct HomeScreen: Screen {
  enum Action: Sendable {
    case enter(PlaceID)
    case load
    case loaded([News])
  }

  static let title = Phrase("home", "首页")

  /// A place by what is shown of it; the place itself holds a function and cannot be compared.
  struct Door: Hashable, Sendable {
    let id: PlaceID
    let title: Phrase
    let key: Key?
    let permission: Permission?
  }

  let doors: [Door]
  /// What the chain tells its staff.
  var news: [News] = []

  init(places: [Place]) {
    doors = places.filter { $0.id != "home" }.map {
      Door(id: $0.id, title: $0.title, key: $0.keys.first, permission: $0.permission)
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged, .minute: .load
    case .second, .languageChanged: nil
    }
  }

  static let specimens = [HomeScreen(places: Place.all)]

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    doors.prefix(9).enumerated().map { index, door in
      Command(
        CommandID(rawValue: "home.\(door.id.rawValue)"),
        keys: [.character(Character(String(index + 1)))], title: door.title,
        help: Phrase("Go to \(door.title.english).", "前往\(door.title.chinese)。"),
        availability: door.permission.map(context.availability) ?? .enabled,
        action: .enter(door.id))
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .enter(let place): return [.request(.enter(place))]
    case .load:
      return [
        .load("news") { store in
          do {
            return .loaded(try store.database.news(limit: 5))
          } catch StoreAccessError.noStore {
            // A console without a store's file still knows its doors.
            return .loaded([])
          }
        }
      ]
    case .loaded(let news):
      self.news = news
      return []
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let body = area.inset(columns: 2, rows: context.layout.isSplit ? 2 : 0)
    buffer.write(
      context.text(Phrase("Where to?", "要去哪里？")), at: body.origin, style: .heading)
    for (index, command) in commands(in: context).enumerated() where index + 2 < body.rows {
      let isEnabled = command.availability == .enabled
      let door = doors[index]
      let key = door.key.map { "  " + context.text($0) } ?? ""
      let column = body.column + 2
      buffer.write(
        "\(index + 1)", at: Point(column: body.column, row: body.row + 2 + index),
        style: isEnabled ? .strong : .disabled)
      let used = buffer.write(
        context.text(command.title), at: Point(column: column, row: body.row + 2 + index),
        style: isEnabled ? .normal : .disabled)
      let note = command.availability.reason.map { "  " + context.text($0) } ?? key
      buffer.write(
        note, at: Point(column: column + used, row: body.row + 2 + index), style: .quiet,
        columns: body.maxColumn - column - used, overflow: .ellipsis)
    }
    drawNews(into: &buffer, area: body, below: body.row + doors.count + 3, context: context)
    return nil
  }

  private func drawNews(
    into buffer: inout Buffer, area: Rect, below first: Int, context: ConsoleContext
  ) {
    guard !news.isEmpty, first < area.maxRow else { return }
    buffer.write(
      context.text(Phrase("From headquarters", "总部通知")),
      at: Point(column: area.column, row: first), style: .heading)
    var row = first + 1
    for item in news {
      for (text, style) in [(item.title, Style.strong), (item.body, Style.normal)]
      where row < area.maxRow {
        buffer.write(
          context.text(text), at: Point(column: area.column, row: row), style: style,
          columns: area.columns, overflow: .ellipsis)
        row += 1
      }
    }
  }
}
