import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where the parts of the bookings stand.
enum BookingsLayout {
  /// The day and its sum, one line for a search, the titles.
  static let topRows = 3

  static func parts(_ area: Rect, in context: ConsoleContext, isDetailOpen: Bool) -> ListDetail {
    ListDetail(
      area, layout: context.layout, isDetailOpen: isDetailOpen,
      listShare: context.layout == .desk ? 54 : 57)
  }
}

extension BookingsScreen {
  /// Behind the number of things that are to be prepared.
  private static let dueTask = StateMark("!", Phrase("prep: due now", "准备：已到时"), .warning)

  static let signs =
    [.asked, .booked, .here, .late, .noShow, .tableTaken] + SignLegend.care + [dueTask]

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let entries else { return nil }
    if let book, showsBook(in: context) {
      drawBook(book, entries, into: &buffer, area: area, context: context)
      return nil
    }
    let parts = BookingsLayout.parts(area, in: context, isDetailOpen: isDetailOpen)
    return parts.draw(into: &buffer, detail: detailLines(in: context)) { buffer, side in
      drawList(entries, into: &buffer, area: side.inset(columns: 1), context: context)
    }
  }

  private func drawList(
    _ entries: [BookingEntry], into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    buffer.draw([dayLine(entries, in: context)], in: area.line(0))
    if let hours = hoursLine(in: context) { buffer.draw([hours], in: area.line(1)) }
    let cursor = list.search.draw(
      in: area.line(1), of: &buffer,
      placeholder: context.text(Phrase("name, pinyin or phone", "姓名、拼音或手机")))
    // A phone has no empty row to give away.
    let top = context.layout.isSplit || list.isSearching ? 2 : 1
    let hasDishes = entries.contains { !$0.dishes.isEmpty }
    let hasThings = entries.contains { !$0.reservation.resources.isEmpty }
    let table = table(hasDishes: hasDishes, hasThings: hasThings, in: context)
    table.drawHeader(in: area.line(top), of: &buffer)
    let words =
      list.isSearching
      ? Phrase("No booking on this name.", "没有这位客人的订位。")
      : Phrase("No bookings. n takes one.", "没有订位，按 n 新增。")
    let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    list.draw(
      as: table, in: area.rows(from: top + 1), of: &buffer, whenEmpty: context.text(words)
    ) { id in
      byID[id].map {
        cells(of: $0, hasDishes: hasDishes, hasThings: hasThings, in: context)
      } ?? []
    }
    return cursor
  }

  func dayLine(_ entries: [BookingEntry], in context: ConsoleContext) -> SheetLine {
    let shown = entriesDay ?? context.businessDay
    let isToday = shown == context.businessDay
    let toCome = entries.filter { $0.reservation.stage.isOpen }
    let guests = toCome.reduce(0) { $0 + $1.reservation.partySize }
    let tasks = toCome.flatMap(\.reservation.tasks).filter { $0.doneAt == nil }
    let isShort = !context.layout.isSplit
    let hours = isShort ? hoursWords(in: context) : nil
    let isTight =
      hours != nil || (context.layout == .minimum && (!tasks.isEmpty || nextAskedDay != nil))
    let tables = Phrase(
      "\(toCome.count) to come" + (isTight ? "" : ", \(guests) guests"),
      "待到 \(toCome.count) 桌" + (hours != nil ? "" : " \(guests) 人"))
    let toPrepare = Piece(
      context.text(Phrase("\(tasks.count) to prepare", "待准备 \(tasks.count)")),
      tasks.contains { $0.dueAt <= context.now } ? .warning : .quiet)
    let asked = nextAskedDay.map { day in
      Piece(
        context.text(
          Phrase("? asked \(day.month)-\(day.day)  ", "? 待确认 \(day.month)-\(day.day)  ")),
        .warning)
    }
    // Where there is room for one of them, guests who wait for an answer come first.
    let isOne = context.layout == .minimum && asked != nil
    let pieces = (asked.map { [$0] } ?? []) + (tasks.isEmpty || isOne ? [] : [toPrepare])
    return .pieces(
      [
        Piece(
          context.text(shown.withWeekday(from: context.businessDay)), isToday ? .strong : .heading),
        Piece(
          isToday && context.layout == .desk ? context.text(Phrase(" today", " 今天")) : "", .quiet),
        Piece("  " + context.text(tables), isShort ? .quiet : .normal),
      ],
      right: isShort ? hours.map { [$0] } ?? [] : pieces)
  }

  /// When the house is open on the day that is shown, in the line of the search.
  private func hoursLine(in context: ConsoleContext) -> SheetLine? {
    guard !list.isSearching, context.layout.isSplit, let words = hoursWords(in: context) else {
      return nil
    }
    return .pieces([words])
  }

  private func hoursWords(in context: ConsoleContext) -> Piece? {
    guard let hours = context.hours else { return nil }
    let day = entriesDay ?? context.businessDay
    let isClosed = hours.services(on: day).isEmpty
    return Piece(context.text(hours.text(on: day)), isClosed ? .danger : .quiet)
  }

  private func detailLines(in context: ConsoleContext) -> [SheetLine] {
    selected.map {
      BookingLines.all($0, profile: selectedProfile, nextTask: nextTask?.id, in: context)
    } ?? []
  }

  // MARK: The list

  /// - Parameters:
  ///   - hasDishes: whether anybody has ordered with a booking.
  ///   - hasThings: whether anything is promised beside tables.
  private func table(hasDishes: Bool, hasThings: Bool, in context: ConsoleContext) -> Table {
    let isWide = context.layout == .desk
    let dishes = TableColumn(
      isWide ? "" : context.text(Phrase("dish", "预点")), width: .fixed(isWide ? 9 : 4),
      alignment: .trailing, dropOrder: 1)
    let things = TableColumn(
      context.text(Phrase("with", "物品")), width: .fixed(isWide ? 12 : 4), dropOrder: 3)
    return Table(
      [
        TableColumn("", width: .fixed(1)),
        TableColumn(context.text(Phrase("time", "时间")), width: .fixed(5)),
        TableColumn(context.text(Phrase("guest", "客人")), width: .flexible(minimum: 6)),
        TableColumn(
          context.text(isWide ? Phrase("size", "人数") : Phrase("#", "人")),
          width: .fixed(isWide ? 4 : 2), alignment: .trailing),
        TableColumn(context.text(Phrase("table", "桌台")), width: .fixed(isWide ? 11 : 5)),
        TableColumn(context.text(Phrase("  state", "  状态")), width: .fixed(isWide ? 11 : 9)),
        TableColumn(context.text(Phrase("care", "关怀")), width: .fixed(4)),
        TableColumn(
          context.text(Phrase("prep", "准备")), width: .fixed(4), alignment: .trailing, dropOrder: 2),
      ] + (hasThings ? [things] : []) + (hasDishes ? [dishes] : []))
  }

  private func cells(
    of entry: BookingEntry, hasDishes: Bool, hasThings: Bool, in context: ConsoleContext
  ) -> [TableCell] {
    let booking = entry.reservation
    let mark = entry.mark(at: context.now)
    let isOver = !booking.stage.isOpen && booking.stage != .seated
    let undone = booking.stage.isOpen ? booking.tasks.filter { $0.doneAt == nil } : []
    let isDue = undone.contains { $0.dueAt <= context.now }
    let care = CareSymbols(entry.alerts, said: entry.said)
    return [
      TableCell(entry.id == list.selection ? ">" : " "),
      TableCell(context.clock(booking.at), style: isOver ? .quiet : .strong),
      TableCell(
        booking.guestName, style: isOver ? .quiet : entry.member != nil ? .member : .normal),
      TableCell("\(booking.partySize)", style: isOver ? .quiet : .normal),
      TableCell(entry.tableNames.joined(separator: "+"), style: isOver ? .quiet : .normal),
      TableCell(mark.text(context.language), style: mark.style),
      TableCell(care.text, style: care.style),
      TableCell(
        undone.isEmpty ? "" : "\(undone.count)\(isDue ? Self.dueTask.symbol : "")",
        style: isDue ? .warning : .quiet),
    ] + (hasThings ? [thingsCell(of: entry, isOver: isOver, in: context)] : [])
      + (hasDishes ? [dishesCell(of: entry, isOver: isOver, in: context)] : [])
  }

  /// What must be there beside the table: by name, or how many kinds where there is no room for names.
  private func thingsCell(
    of entry: BookingEntry, isOver: Bool, in context: ConsoleContext
  ) -> TableCell {
    let things = entry.reservation.resources
    guard !things.isEmpty else { return TableCell("") }
    let words = context.layout == .desk ? things.words(in: context) : "+\(things.count)"
    return TableCell(words, style: isOver ? .quiet : .strong)
  }

  private func dishesCell(
    of entry: BookingEntry, isOver: Bool, in context: ConsoleContext
  ) -> TableCell {
    guard let count = entry.dishes.countWords else { return TableCell("") }
    let words =
      context.layout == .desk
      ? context.text(count) : "\(entry.dishes.reduce(0) { $0 + $1.line.quantity })"
    let isMissing = entry.dishes.contains { $0.problem != nil }
    return TableCell(words, style: isOver ? .quiet : isMissing ? .danger : .normal)
  }
}
