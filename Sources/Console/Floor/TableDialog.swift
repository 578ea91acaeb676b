import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where a party goes: to its first table, to another (转台), or to one more (并台). The best is
/// chosen from the start, so that Enter is enough; a name typed finds any table, `t1 t2` two of them.
struct TableDialog: Screen {
  enum Purpose: Sendable {
    case seat(SeatSource, label: String, partySize: Int)
    case move(Party, from: String)
    case join(Party, at: String)
  }

  enum Action: Sendable {
    case load
    case loaded([TableChoice], FloorPicture, partySize: Int)
    case move(Key)
    case typed(Input)
    case changeSize(Int)
    case take
    case done(Placement)
    case refused(Phrase)
    case close
  }

  typealias Outcome = Placement

  static let title = Phrase("table", "选桌")

  let purpose: Purpose
  /// Made before the write, so that seating again after a failure is the same party.
  let id: Identifier<Party>
  var partySize: Int
  var offered: [TablePick]
  var floor: FloorPicture?
  var list = ListState<String>()
  var field = TextField(limit: 20)
  var refusal: Phrase?
  var isSaving = false

  /// - Parameter offered: what is known already about where the party could sit; read anew anyway.
  init(_ purpose: Purpose, offered: [TableChoice] = [], ids: IdentifierGenerator) {
    self.purpose = purpose
    self.offered = offered.map(TablePick.init)
    id = ids.next()
    switch purpose {
    case .seat(_, _, let size): partySize = size
    case .move(let party, _), .join(let party, _): partySize = party.partySize
    }
    list.update(picks.map(\.id))
  }

  static var specimens: [TableDialog] {
    [
      TableDialog(
        .seat(.walkIn(partySize: 2, guestName: nil), label: "A001", partySize: 2),
        ids: IdentifierGenerator(now: { Timestamp(millisecondsSinceEpoch: 0) }))
    ]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }

  private var isSeating: Bool {
    if case .seat = purpose { true } else { false }
  }

  private var isJoining: Bool {
    if case .join = purpose { true } else { false }
  }

  // MARK: What can be chosen

  /// The offered tables; with a name typed, every table of that name, taken ones with the reason.
  var picks: [TablePick] { picks(clock: { _ in "" }) }

  func picks(clock: (Timestamp) -> String) -> [TablePick] {
    let typed = field.text.split { $0 == " " || $0 == "+" || $0 == "," || $0 == "、" }.map(
      String.init)
    guard !typed.isEmpty else { return offered }
    guard typed.count == 1 else {
      let wanted = typed.compactMap { pick(named: $0, clock: clock) }
      guard wanted.count == typed.count, Set(wanted.map(\.id)).count == wanted.count else {
        return []
      }
      return [TablePick(joining: wanted, partySize: seatsNeeded)]
    }
    let fitting = offered.filter { $0.tables.contains { TableName.matches($0.name, typed[0]) } }
    let known = Set(fitting.map(\.id))
    let others = (floor?.tables ?? [])
      .filter { TableName.matches($0.table.name, typed[0]) && !known.contains($0.table.name) }
      .map { TablePick($0, partySize: seatsNeeded, canShare: isSeating, clock: clock) }
    let found = fitting + others
    guard let best = TableName.best(found.map(\.id), typed[0]),
      let index = found.firstIndex(where: { $0.id == best })
    else { return found }
    // The table whose whole name was typed stands first.
    return [found[index]] + found[..<index] + found[(index + 1)...]
  }

  /// A table that joins need not seat the whole party.
  private var seatsNeeded: Int { isJoining ? 1 : partySize }

  private func pick(named typed: String, clock: (Timestamp) -> String) -> TablePick? {
    let tables = floor?.tables ?? []
    guard let name = TableName.best(tables.map(\.table.name), typed) else { return nil }
    return tables.first { $0.table.name == name }.map {
      TablePick($0, partySize: seatsNeeded, canShare: false, clock: clock)
    }
  }

  var chosen: TablePick? {
    let picks = picks
    return picks.first { $0.id == list.selection } ?? picks.first
  }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let chosen = chosen
    let verb = chosen.map(verb) ?? Phrase("take the table", "选定桌台")
    return [
      Command(
        "table.take", keys: [.enter], title: verb,
        help: Phrase("Take the table under the cursor.", "选用光标所在的桌台。"),
        availability: chosen.map { chosen in
          .when(chosen.isPossible, otherwise: chosen.reason)
        } ?? .disabled(Phrase("no table fits; type a name", "没有合适的桌台，可输入桌号")),
        action: .take),
      Command(
        "table.more", keys: [.right], title: Phrase("one more guest", "多一位"),
        help: Phrase("One more guest came than was said.", "实际多来一位。"),
        availability: isSeating ? .enabled : .hidden, footer: .never, action: .changeSize(1)),
      Command(
        "table.fewer", keys: [.left], title: Phrase("one guest less", "少一位"),
        help: Phrase("One guest less came than was said.", "实际少来一位。"),
        availability: isSeating ? .enabled : .hidden, footer: .never, action: .changeSize(-1)),
      Command(
        "table.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave the party where it is.", "不安排，返回。"), action: .close),
    ]
  }

  /// What Enter does with a table.
  private func verb(for pick: TablePick) -> Phrase {
    let name = pick.id
    if pick.isShared { return Phrase("share \(name)", "\(name) 搭台") }
    return switch purpose {
    case .seat: Phrase("seat at \(name)", "坐 \(name)")
    case .join: Phrase("join \(name)", "并 \(name)")
    case .move: Phrase("move to \(name)", "转到 \(name)")
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      if case .key(let key) = input { return .move(key) }
      return nil
    case .key(.left), .key(.right): return nil
    default: return field.accepts(input) ? .typed(input) : nil
    }
  }

  func action(at moment: Moment) -> Action? {
    moment == .opened || moment == .storeChanged ? .load : nil
  }

  // MARK: Update

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [reading]
    case .loaded(let choices, let floor, let size):
      guard size == partySize else { return [] }
      self.floor = floor
      offered = isJoining ? joinable(in: floor) : choices.map(TablePick.init)
      list.update(picks.map(\.id))
    case .move(let key):
      _ = list.handle(key, window: 9)
    case .typed(let input):
      refusal = nil
      field.enter(input)
      list.update(picks.map(\.id))
      list.selectFirst()
    case .changeSize(let step):
      refusal = nil
      partySize = min(99, max(1, partySize + step))
      return [reading]
    case .take: return take()
    case .done(let placement): return [.finish(placement)]
    case .refused(let reason):
      isSaving = false
      refusal = reason
      return [reading]
    case .close: return [.close]
    }
    return []
  }

  private var reading: Effect<Self> {
    let size = partySize
    var reservationID: Identifier<Reservation>?
    if case .seat(.reservation(let id), _, _) = purpose { reservationID = id }
    return .load("tables") { [reservationID] store in
      let database = try store.database
      return .loaded(
        try database.bestTables(for: size, reservationID: reservationID),
        try database.floor(), partySize: size)
    }
  }

  /// Free tables for a party that needs one more: those of its own group first, then of its room.
  private func joinable(in floor: FloorPicture) -> [TablePick] {
    guard case .join(let party, _) = purpose else { return [] }
    let own = floor.tables.filter { party.tableIDs.contains($0.table.id) }.map(\.table)
    func distance(_ table: DiningTable) -> Int {
      if own.contains(where: { $0.joinGroup != nil && $0.joinGroup == table.joinGroup }) {
        return 0
      }
      return own.contains { $0.roomCode == table.roomCode } ? 1 : 2
    }
    return floor.tables.filter { $0.state == .free }
      .enumerated().sorted {
        (distance($0.element.table), $0.offset) < (distance($1.element.table), $1.offset)
      }
      .prefix(9)
      .map { _, entry in
        var pick = TablePick(entry, partySize: 1, canShare: false, clock: { _ in "" })
        pick.reason =
          distance(entry.table) == 0 ? Phrase("stands beside", "相邻") : Phrase("free", "空闲")
        return pick
      }
  }

  private mutating func take() -> [Effect<Self>] {
    guard let chosen, chosen.isPossible, !isSaving else { return [] }
    isSaving = true
    let (id, size, tables, shared) = (id, partySize, chosen.tables.map(\.id), chosen.isShared)
    let (purpose, names) = (purpose, chosen.id)
    return [
      .perform("seat") { store in
        let (database, author) = (try store.database, try store.author)
        let party =
          switch purpose {
          case .seat(let source, _, _):
            try database.perform(
              SeatParty(source, at: tables, shared: shared, partySize: size, id: id), by: author)
          case .move(let party, _):
            try database.perform(MoveParty(party.id, from: party.tableIDs, to: tables), by: author)
          case .join(let party, _):
            try database.perform(MoveParty(party.id, from: [], to: tables), by: author)
          }
        return .done(Placement(party: party, tables: names))
      } failed: {
        .refused(explanation(of: $0))
      }
    ]
  }

  // MARK: Drawing

  private var question: Phrase {
    switch purpose {
    case .seat(_, let label, _): Phrase("Seat \(label)", "\(label) 入座")
    case .move(_, let table): Phrase("Move \(table) to", "\(table) 转台到")
    case .join(_, let table): Phrase("One more table for \(table)", "\(table) 再并一台")
    }
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let picks = picks(clock: context.clock)
    let width = min(area.columns, 60)
    let refused = refusal.map { wrapped("x " + context.text($0), columns: width - 4) } ?? []
    let rows = max(4, min(9, picks.count)) + refused.count + 4
    let box = area.centred(Size(columns: width, rows: min(area.rows, rows)))
    let inside = buffer.drawBox(box, title: context.text(question)).inset(columns: 1)

    let (upper, entry) = inside.split(bottom: 1)
    let (middle, bottom) = upper.split(bottom: min(refused.count, max(0, upper.rows - 2)))
    for (row, line) in refused.prefix(bottom.rows).enumerated() {
      buffer.write(
        line, at: Point(column: bottom.column, row: bottom.row + row), style: .danger,
        columns: bottom.columns)
    }
    let (head, body) = middle.split(top: 1)
    let party = SheetLine.pieces(
      [Piece(context.text(.party(of: partySize)), .strong)],
      right: isSeating
        ? [Piece(context.text(Phrase("Left fewer, Right more", "左右方向键增减")), .quiet)] : [])
    buffer.draw([party], in: head)

    let table = Table([
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .flexible(minimum: 9)),
      TableColumn("", width: .fixed(8), alignment: .trailing),
      TableColumn("", width: .fixed(min(34, width - 26))),
    ])
    if picks.isEmpty {
      let words =
        field.isEmpty
        ? Phrase("No free table fits.", "没有合适的空桌。")
        : Phrase("No table has this name.", "没有这个桌号。")
      buffer.write(context.text(words), at: body.origin, style: .quiet)
    }
    table.draw(list, in: body, of: &buffer) { id in
      picks.first { $0.id == id }.map { cells(of: $0, in: context) } ?? []
    }
    buffer.write("/", at: entry.origin, style: .search)
    return field.draw(
      in: entry.columns(from: 2), of: &buffer,
      placeholder: context.text(
        Phrase("another table: T12, or two: T1 T2", "其他桌号：T12，并台：T1 T2")))
  }

  private func cells(of pick: TablePick, in context: ConsoleContext) -> [TableCell] {
    let style: Style = pick.isPossible ? .normal : .disabled
    return [
      TableCell(pick.id == list.selection ? ">" : " ", style: style),
      TableCell(pick.id, style: pick.isPossible ? .strong : .disabled),
      TableCell(context.text(Phrase("\(pick.seats) seats", "\(pick.seats) 座")), style: style),
      TableCell(
        context.text(pick.reason),
        style: pick.isShared ? .warning : pick.isPossible ? .quiet : .disabled),
    ]
  }
}
