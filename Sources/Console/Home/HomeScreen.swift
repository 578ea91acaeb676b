import StoreDatabase
import StoreDomain
import TerminalCore

/// Where somebody begins whose role has no screen of its own: the places they may go to.
struct HomeScreen: Screen {
  enum Action: Sendable {
    case enter(PlaceID)
    case load
    case loaded([News])
    case counter(NewSaleAction)
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
    } + [
      newSaleCommand("home.takeaway", key: "n", in: context, action: .counter(.ask))
    ]
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
    case .counter(let action): return Self.effects(of: action, in: context) { .counter($0) }
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let body = area.inset(columns: 2, rows: context.layout.isSplit ? 2 : 0)
    buffer.draw([headLine(in: context)], in: body.line(0))
    // A phone has no empty rows to give away.
    let gap = context.layout.isSplit ? 1 : 0
    let first = 1 + gap
    for (index, command) in commands(in: context).prefix(doors.count).enumerated()
    where index + first < body.rows {
      let isEnabled = command.availability == .enabled
      let door = doors[index]
      let key = door.key.map { "  " + context.text($0) } ?? ""
      let column = body.column + 2
      buffer.write(
        "\(index + 1)", at: Point(column: body.column, row: body.row + first + index),
        style: isEnabled ? .strong : .disabled)
      let used = buffer.write(
        context.text(command.title), at: Point(column: column, row: body.row + first + index),
        style: isEnabled ? .normal : .disabled)
      let note = command.availability.reason.map { "  " + context.text($0) } ?? key
      buffer.write(
        note, at: Point(column: column + used, row: body.row + first + index), style: .quiet,
        columns: body.maxColumn - column - used, overflow: .ellipsis)
    }
    drawNews(
      into: &buffer, area: body, below: body.row + first + doors.count + gap, context: context)
    return nil
  }

  /// The question, and beside it when the house is open.
  private func headLine(in context: ConsoleContext) -> SheetLine {
    let question = Piece(context.text(Phrase("Where to?", "要去哪里？")), .heading)
    guard let hours = context.hours else { return .pieces([question]) }
    let day = hours.text(on: context.businessDay)
    let today = Piece(
      context.text(Phrase("  today: \(day.english)", "  今天：\(day.chinese)")), .quiet)
    let status = Piece(
      "  " + context.text(hours.status(at: context.now)),
      hours.isOpen(at: context.now) ? .good : .danger)
    // Where the status says it all, the day's hours would say it again.
    let isTold =
      hours.services(on: context.businessDay).isEmpty || hours.isOpenDayAndNight(at: context.now)
    return .pieces([question, status] + (context.layout.isSplit && !isTold ? [today] : []))
  }

  private func drawNews(
    into buffer: inout Buffer, area: Rect, below first: Int, context: ConsoleContext
  ) {
    guard !news.isEmpty, first < area.maxRow else { return }
    buffer.write(
      context.text(Phrase("From headquarters", "总部通知")),
      at: Point(column: area.column, row: first), style: .heading)
    var lines: [SheetLine] = []
    for item in news {
      let (title, body) = (context.text(item.title), context.text(item.body))
      // On a phone one row each, the rest cut.
      lines +=
        context.layout.isSplit
        ? [.paragraph(title, .strong), .paragraph(body, .normal), .gap]
        : [.line(title, .strong), .line(body)]
    }
    buffer.draw(
      lines,
      in: Rect(
        column: area.column, row: first + 1, columns: min(area.columns, 72),
        rows: max(0, area.maxRow - first - 1)))
  }
}
