import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where the tables stand in this window.
struct FloorLayout {
  let grid: FloorGrid
  /// Columns of one table with the gap after it.
  let cellColumns: Int
  /// Lines of tables that are visible.
  let rows: Int
  /// Whether a table has room for who sits there.
  var hasGuest: Bool { cellColumns >= 34 }
  /// Whether what waits at one's own tables stands beside their guests; where it has no room it stands
  /// below them.
  let hasWaitsBeside: Bool

  init(of screen: FloorScreen, in context: ConsoleContext) {
    let parts = Self.parts(
      Rect(column: 0, row: 0, columns: context.size.columns, rows: context.bodyRows),
      in: context, isDetailOpen: false)
    let columns = max(1, (parts.list?.columns ?? context.size.columns) - 1)
    let wanted = context.layout == .desk ? 36 : 22
    // One's own tables are few, and each says what waits there.
    let across = context.layout.isSplit && !screen.showsMine ? max(1, (columns + 1) / wanted) : 1
    cellColumns = columns / across
    hasWaitsBeside = screen.showsMine && context.layout == .desk
    grid = FloorGrid(
      screen.shownPlaces, rooms: screen.picture?.rooms ?? [], columns: across,
      hasNames: screen.roomCode == nil && (screen.picture?.rooms.count ?? 0) > 1,
      hasWaits: screen.showsMine && !hasWaitsBeside)
    rows = max(1, context.bodyRows - Self.topRows)
  }

  /// The counts, and one line for what is being typed.
  static let topRows = 2

  static func parts(_ area: Rect, in context: ConsoleContext, isDetailOpen: Bool) -> ListDetail {
    ListDetail(
      area, layout: context.layout, isDetailOpen: isDetailOpen,
      listShare: context.layout == .desk ? 62 : 58)
  }
}

extension FloorScreen {
  static let signs = DiningTable.State.allCases.map(\.mark) + SignLegend.care

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let picture else { return nil }
    let parts = FloorLayout.parts(area, in: context, isDetailOpen: isDetailOpen)
    return parts.draw(into: &buffer, detail: detailLines(in: context)) { buffer, side in
      let inside = side.columns(from: 1)
      buffer.draw(
        [countLine(picture, columns: inside.columns, in: context)], in: inside.line(0))
      drawTables(into: &buffer, area: inside.rows(from: FloorLayout.topRows), context: context)
      return drawEntry(into: &buffer, area: inside.line(1), context: context)
    }
  }

  // MARK: Over the tables

  /// How many are in which state, in words where they have room, and what is shown of them.
  private func countLine(
    _ picture: FloorPicture, columns: Int, in context: ConsoleContext
  ) -> SheetLine {
    let counts = Dictionary(grouping: picture.tables, by: \.state).mapValues(\.count)
    let isDesk = context.layout == .desk
    let states = DiningTable.State.allCases.compactMap { state in
      counts[state].map { (mark: state.mark, count: $0, isShown: isDesk || state != .outOfOrder) }
    }.filter(\.isShown)
    let gap = isDesk ? "  " : " "
    let inWords = states.flatMap { state in
      [
        Piece(context.text(state.mark.word), state.mark.style),
        Piece(" \(state.count)" + gap, .strong),
      ]
    }
    let inSigns = states.flatMap { state in
      [Piece(state.mark.symbol, state.mark.style), Piece("\(state.count)  ", .strong)]
    }
    let room = roomCode.flatMap { code in picture.rooms.first { $0.code == code } }
    let shown = [
      room.map { context.text($0.name) }, filter == .all ? nil : context.text(filter.name),
      showsMine ? context.text(Phrase("mine", "我的")) : nil,
    ]
    .compactMap { $0 }.joined(separator: context.comma)
    let used = inWords.reduce(displayWidth(shown)) { $0 + displayWidth($1.text) }
    return .pieces(
      isDesk || used <= columns ? inWords : inSigns,
      right: shown.isEmpty ? [] : [Piece(shown, .heading)])
  }

  private func drawEntry(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    if search.isOpen {
      return search.draw(
        in: area, of: &buffer,
        placeholder: context.text(Phrase("table, guest or pinyin", "桌号、客人或拼音")))
    }
    guard !size.isEmpty else {
      // A phone has no room; its page of keys says it.
      guard context.layout.isSplit else { return nil }
      let shown = shownPlaces.map { CareSymbols($0.alerts, said: $0.said).text }
      buffer.draw([SignLegend.line(of: shown, in: context)], in: area)
      return nil
    }
    let hint: Phrase
    if case .nothing(let reason) = nextStep {
      hint = reason
    } else if let booking = selected?.entry.reservedFor {
      let clock = context.clock(booking.at)
      hint = Phrase(
        "booked at \(clock) for \(booking.guestName)", "\(clock) \(booking.guestName) 订位")
    } else {
      let name = selected?.name ?? ""
      hint = Phrase("Enter seats them at \(name)", "回车入座 \(name)")
    }
    return size.draw(
      in: area, of: &buffer, label: Phrase("guests ", "人数 "), hint: hint, context: context)
  }

  // MARK: The tables

  private func drawTables(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let layout = FloorLayout(of: self, in: context)
    let byID = Dictionary(places.map { ($0.spot, $0) }, uniquingKeysWith: { first, _ in first })
    let rooms = picture?.rooms ?? []
    guard !layout.grid.lines.isEmpty else {
      let words =
        showsMine
        ? Phrase(
          "No table here is yours. m shows all; y takes the one under the cursor.",
          "这里没有您看的桌台。按 m 看全部，按 y 认领光标处的桌台。")
        : Phrase(
          "No table is \(filter.name.english) here.", "这里没有“\(filter.name.chinese)”的桌台。")
      buffer.write(context.text(words), at: area.origin, style: .quiet)
      return
    }
    let nameColumns = min(8, max(3, places.map { displayWidth($0.name) }.max() ?? 4))
    let table = Self.table(nameColumns: nameColumns, hasGuest: layout.hasGuest)
    let visible = layout.grid.visibleLines(window: area.rows, around: list.selection)
    for (row, index) in visible.enumerated() {
      let line = area.line(row)
      switch layout.grid.lines[index] {
      case .room(let code):
        let name = rooms.first { $0.code == code }.map { context.text($0.name) } ?? code
        buffer.write(name, at: line.origin, style: .heading, columns: line.columns)
      case .spots(let spots):
        for (column, spot) in spots.enumerated() {
          guard let place = byID[spot] else { continue }
          table.drawRow(
            cells(of: place, layout, in: context),
            emphasis: spot == list.selection ? .selected : .none,
            in: line.columns(from: column * layout.cellColumns, count: layout.cellColumns - 1),
            of: &buffer)
        }
      case .waits(let spot):
        guard let place = byID[spot] else { continue }
        buffer.write(
          waitsText(place, in: context), at: Point(column: line.column + 2, row: line.row),
          style: .warning, columns: line.columns - 3)
      }
    }
    drawMarks(of: visible, among: layout.grid.lines.count, into: &buffer, area: area)
  }

  /// As beside every list: more tables above or below. The column beside the last cell is free.
  private func drawMarks(
    of visible: Range<Int>, among count: Int, into buffer: inout Buffer, area: Rect
  ) {
    guard !area.isEmpty else { return }
    let column = area.maxColumn - 1
    if visible.lowerBound > 0 {
      buffer.write("^", at: Point(column: column, row: area.row), style: .quiet)
    }
    if visible.upperBound < count {
      buffer.write("v", at: Point(column: column, row: area.maxRow - 1), style: .quiet)
    }
  }

  private static func table(nameColumns: Int, hasGuest: Bool) -> Table {
    var columns = [
      TableColumn("", width: .fixed(1 + nameColumns)),
      TableColumn("", width: .fixed(1)),
      TableColumn("", width: .fixed(8)),
    ]
    if hasGuest { columns.append(TableColumn("", width: .flexible(minimum: 6))) }
    columns.append(
      TableColumn("", width: hasGuest ? .fixed(7) : .flexible(minimum: 5), alignment: .trailing))
    return Table(columns, gap: hasGuest ? 1 : 0)
  }

  private func cells(
    of place: FloorPlace, _ layout: FloorLayout, in context: ConsoleContext
  ) -> [TableCell] {
    let mark = place.state.mark
    let isSelected = place.spot == list.selection
    let care = CareSymbols(place.alerts, said: place.said)
    let symbol = care.text.first.map(String.init) ?? " "
    let waits = layout.hasWaitsBeside ? waitsText(place, in: context) : ""
    let guestStyle: Style =
      !waits.isEmpty
      ? .warning
      : place.member != nil
        ? .member : place.party == nil || place.state == .ordered ? .quiet : .normal
    let guest = [guestText(place, in: context), waits].filter { !$0.isEmpty }
      .joined(separator: "  ")
    return [
      TableCell(
        (isSelected ? ">" : " ") + place.name,
        style: place.state == .ordered ? .quiet : .strong),
      TableCell(symbol, style: care.style),
      TableCell(mark.text(context.language), style: mark.style),
    ] + (layout.hasGuest ? [TableCell(guest, style: guestStyle)] : [])
      + [TableCell(tail(of: place, in: context), style: tailStyle(of: place))]
  }

  private func waitsText(_ place: FloorPlace, in context: ConsoleContext) -> String {
    place.waits.phrases.map(context.text).joined(separator: context.comma)
  }

  /// Who sits there; at an empty table, who comes next and when.
  private func guestText(_ place: FloorPlace, in context: ConsoleContext) -> String {
    if let name = place.addressed { return name }
    guard place.party == nil, let booking = place.entry.reservedFor else { return "" }
    return place.state == .held
      ? booking.guestName : "\(context.clock(booking.at)) \(booking.guestName)"
  }

  /// Guests and minutes, or the seats of an empty table, or when it is booked.
  private func tail(of place: FloorPlace, in context: ConsoleContext) -> String {
    if let main = place.mainTable { return "+" + main }
    if let party = place.party, let minutes = place.minutesSeated(at: context.now) {
      let time = minutes < 100 ? "\(minutes)'" : minutes < 1000 ? "\(minutes)" : ">16h"
      return "\(party.partySize) " + String(repeating: " ", count: max(0, 3 - time.count)) + time
    }
    if place.state == .held, let booking = place.entry.reservedFor {
      return context.clock(booking.at)
    }
    return "(\(place.entry.table.seats))"
  }

  private func tailStyle(of place: FloorPlace) -> Style {
    switch place.state {
    case .free, .cleaning, .outOfOrder, .ordered: .quiet
    case .held, .seated, .billAsked, .paid: .normal
    }
  }
}
