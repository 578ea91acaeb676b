import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where the parts of the door stand.
enum DoorLayout {
  /// Rows over the list: the sum, the bands, one free or for what is typed, and the titles.
  static func topRows(of screen: DoorScreen, in context: ConsoleContext) -> Int {
    guard context.layout.isSplit else { return 2 }
    return 1 + (screen.board?.bands.count ?? 0) + 2
  }

  static func listRows(of screen: DoorScreen, in context: ConsoleContext) -> Int {
    max(1, context.bodyRows - topRows(of: screen, in: context))
  }

  static func parts(_ area: Rect, context: ConsoleContext, isDetailOpen: Bool) -> ListDetail {
    ListDetail(
      area, layout: context.layout, isDetailOpen: isDetailOpen,
      listShare: context.layout == .desk ? 50 : 57)
  }
}

extension DoorScreen {
  static let signs = [.waiting, .called, .late, .missed, .tableTaken] + SignLegend.care

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let board else { return nil }
    let parts = DoorLayout.parts(area, context: context, isDetailOpen: isDetailOpen)
    return parts.draw(into: &buffer, detail: detailLines(in: context)) { buffer, side in
      drawList(board, into: &buffer, area: side.inset(columns: 1), context: context)
    }
  }

  private func drawList(
    _ board: DoorBoard, into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    let (top, rest) = area.split(top: DoorLayout.topRows(of: self, in: context))
    let cursor = drawTop(board, into: &buffer, area: top, context: context)
    list.draw(
      as: table(in: context), in: rest, of: &buffer, whenEmpty: context.text(emptyWords)
    ) { item in
      switch item {
      case .ticket(let id): entry(id).map { cells(of: $0, in: context) } ?? []
      case .booking(let id): booking(id).map { cells(of: $0, in: context) } ?? []
      }
    }
    return cursor
  }

  private var emptyWords: Phrase {
    list.isSearching
      ? Phrase(
        "Nobody waits by this name or number. Who sits already is on the floor: Esc, then f.",
        "队列中没有这个姓名或号码。已入座的客人请在桌台中查找：Esc，再按 f。")
      : Phrase("Nobody waits. A party size and Enter gives a number.", "没有客人在等。输入人数后回车即可发号。")
  }

  private func drawTop(
    _ board: DoorBoard, into buffer: inout Buffer, area top: Rect, context: ConsoleContext
  ) -> Point? {
    let isEntering = list.isSearching || !size.isEmpty
    guard context.layout.isSplit else {
      buffer.draw([shortSum(board, in: context)], in: top.line(0))
      if !isEntering { table(in: context).drawHeader(in: top.line(1), of: &buffer) }
      return drawEntry(into: &buffer, area: top.line(1), context: context)
    }
    buffer.draw([sumLine(board, in: context)], in: top.line(0))
    let guests = board.bands.map { context.text($0.guestsPhrase) }
    for (row, band) in board.bands.enumerated() {
      drawBand(
        band, guestColumns: guests.map(displayWidth).max() ?? 0, into: &buffer,
        area: top.line(row + 1), context: context)
    }
    let entry = top.line(top.rows - 2)
    if !isEntering { buffer.fill(entry) }
    table(in: context).drawHeader(in: top.line(top.rows - 1), of: &buffer)
    return drawEntry(into: &buffer, area: entry, context: context)
  }

  // MARK: Over the list

  private func sumLine(_ board: DoorBoard, in context: ConsoleContext) -> SheetLine {
    let parties = board.bands.reduce(0) { $0 + $1.waitingParties }
    let guests = board.bands.reduce(0) { $0 + $1.waitingGuests }
    let free = board.freeTables.count
    let missed = board.entries.count { $0.ticket.stage == .missed }
    let mark = board.intake.mark(in: context)
    var sum = Phrase(parties == 1 ? "1 party" : "\(parties) parties", "等位 \(parties) 桌")
    if context.layout == .desk || missed == 0 {
      sum = Phrase("\(sum.english), \(guests) guests", "\(sum.chinese) \(guests) 人")
    }
    return .pieces(
      [
        Piece(context.text(sum), .strong),
        Piece(
          context.text(
            Phrase("  free \(free)", "  空桌 \(free)")),
          free > 0 ? .good : .quiet),
        // They stand at the end of the list, out of sight when many wait.
        Piece(
          missed == 0 ? "" : context.text(Phrase("  missed \(missed)", "  过号 \(missed)")), .danger),
      ], right: [Piece(mark.text(context.language), mark.style)])
  }

  private func shortSum(_ board: DoorBoard, in context: ConsoleContext) -> SheetLine {
    var pieces: [Piece] = []
    for band in board.bands {
      pieces.append(Piece(band.band.code, .heading))
      pieces.append(Piece(" \(band.waitingParties)  ", band.waitingParties > 0 ? .strong : .quiet))
    }
    let free = board.freeTables.count
    pieces.append(
      Piece(context.text(Phrase("free \(free)", "空桌 \(free)")), free > 0 ? .good : .quiet))
    let mark = board.intake.mark(in: context)
    return .pieces(
      pieces,
      // A queue that is open as ever is not worth a phone's row.
      right: mark.style == .good ? [] : [Piece(mark.text(context.language), mark.style)])
  }

  /// How many wait in a band, how long whoever comes now would, and who is next.
  private func drawBand(
    _ summary: BandSummary, guestColumns: Int, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    let isQuiet = summary.waitingParties == 0
    let table = Table([
      TableColumn("", width: .fixed(2)), TableColumn("", width: .fixed(5)),
      TableColumn("", width: .fixed(3), alignment: .trailing),
      TableColumn("", width: .fixed(guestColumns), alignment: .trailing),
      TableColumn("", width: .fixed(8), alignment: .trailing),
      TableColumn("", width: .flexible(minimum: 6)),
    ])
    table.drawRow(
      [
        TableCell(summary.band.code, style: .heading),
        TableCell(summary.band.sizes, style: .quiet),
        TableCell("\(summary.waitingParties)", style: isQuiet ? .quiet : .strong),
        TableCell(context.text(summary.guestsPhrase), style: .quiet),
        TableCell(
          summary.wait.map { context.text($0.shortPhrase) } ?? "",
          style: isQuiet ? .quiet : .strong),
        TableCell(
          summary.next.map {
            " " + context.text(Phrase("next \($0.displayNumber)", "下一位 \($0.displayNumber)"))
          } ?? "", style: .normal),
      ], in: area, of: &buffer)
  }

  /// What is being typed: a search, or a party size and what Enter makes of it.
  private func drawEntry(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    if list.isSearching {
      return list.search.draw(
        in: area, of: &buffer,
        placeholder: context.text(Phrase("number, name, pinyin or phone", "号码、姓名、拼音或手机")))
    }
    guard !size.isEmpty else {
      // A phone has no room; its page of keys says it.
      if context.layout.isSplit { buffer.draw([legend(in: context)], in: area) }
      return nil
    }
    let hint =
      size.guests.flatMap { size in band(for: size).map { self.hint(for: size, in: $0) } }
      ?? TypedRefusal.guests.reason
    return size.draw(
      in: area, of: &buffer, label: Phrase("party of ", "人数 "), hint: hint, context: context)
  }

  /// How long the party would wait; as long as nobody knows, what Enter does.
  private func hint(for partySize: Int, in summary: BandSummary) -> Phrase {
    let (code, count) = (summary.band.code, summary.waitingParties)
    guard let wait = summary.wait(for: partySize)?.phrase else {
      return Phrase(
        "Enter gives a number in \(code), \(count) ahead", "回车发 \(code) 组号，前面 \(count) 桌")
    }
    return Phrase(
      "\(wait.english), \(count) ahead in \(code)", "\(wait.chinese)，\(code) 组前面 \(count) 桌")
  }

  /// What the signs of care mean that stand in the list now.
  private func legend(in context: ConsoleContext) -> SheetLine {
    let tickets = board?.entries.map { CareSymbols($0.alerts, said: $0.said).text } ?? []
    let bookings = dueBookings.map { CareSymbols($0.alerts, said: $0.said).text }
    return SignLegend.line(of: tickets + bookings, in: context)
  }

  // MARK: The list

  private func table(in context: ConsoleContext) -> Table {
    let isWide = context.layout == .desk
    return Table(
      [
        TableColumn("", width: .fixed(1)),
        TableColumn(context.text(Phrase("no.", "号码")), width: .fixed(5)),
        TableColumn(context.text(Phrase("guest", "客人")), width: .flexible(minimum: 6)),
        TableColumn(
          context.text(isWide ? Phrase("size", "人数") : Phrase("#", "人")),
          width: .fixed(isWide ? 4 : 2),
          alignment: .trailing),
        TableColumn(
          context.text(isWide ? Phrase("waits", "已等") : Phrase("min", "分")),
          width: .fixed(isWide ? 7 : 4), alignment: .trailing),
        TableColumn(context.text(Phrase("  state", "  状态")), width: .fixed(9)),
        TableColumn(context.text(Phrase("care", "关怀")), width: .fixed(4)),
        TableColumn("", width: .fixed(isWide ? 6 : 4), dropOrder: 2),
      ], gap: 1)
  }

  private func cells(of entry: DoorEntry, in context: ConsoleContext) -> [TableCell] {
    let ticket = entry.ticket
    let mark = ticket.mark(at: context.now, rule: missedRule)
    let minutes = max(0, context.now.minutes(since: ticket.issuedAt))
    let isWide = context.layout == .desk
    let isMember = entry.member != nil
    let isMissed = ticket.stage == .missed
    let care = CareSymbols(entry.alerts, said: entry.said)
    // Who waits is told how long before anything else.
    let state =
      entry.wait.map { TableCell("\(mark.symbol) \(context.text($0.shortPhrase))", style: .normal) }
      ?? TableCell(mark.text(context.language), style: mark.style)
    return [
      TableCell(.ticket(entry.id) == list.selection ? ">" : " "),
      TableCell(ticket.displayNumber, style: isMissed ? .quiet : .strong),
      TableCell(entry.name ?? "-", style: isMissed ? .quiet : isMember ? .member : .normal),
      TableCell("\(ticket.partySize)"),
      TableCell(isWide ? context.text(.minutes(minutes)) : "\(minutes)"),
      state,
      TableCell(care.text, style: care.style),
      bookedOrNote(ticket, in: context),
    ]
  }

  /// The table that the party has now, the time of the booking that the guests wait for, or whether
  /// there is a note.
  private func bookedOrNote(_ ticket: Ticket, in context: ConsoleContext) -> TableCell {
    if let at = ticket.reservationID.flatMap({ self.booking($0)?.reservation.at }) {
      return TableCell(
        context.layout == .desk ? context.clock(at) : context.text(Phrase("book", "订位")),
        style: .info)
    }
    if let table = tableNow(of: ticket) { return TableCell(table, style: .good) }
    return TableCell(
      ticket.note != nil ? context.text(Phrase("note", "备注")) : "", style: .quiet)
  }

  /// A booking stands with its time where the others have their number.
  private func cells(of entry: BookingEntry, in context: ConsoleContext) -> [TableCell] {
    let booking = entry.reservation
    let mark = entry.mark(at: context.now)
    let care = CareSymbols(entry.alerts, said: entry.said)
    return [
      TableCell(.booking(entry.id) == list.selection ? ">" : " "),
      TableCell(context.clock(booking.at), style: .info),
      TableCell(booking.guestName, style: entry.member == nil ? .normal : .member),
      TableCell("\(booking.partySize)"),
      TableCell(entry.tableNames.first ?? "", style: .quiet),
      TableCell(mark.text(context.language), style: mark.style),
      TableCell(care.text, style: care.style),
      TableCell(
        booking.note != nil ? context.text(Phrase("note", "备注")) : "", style: .quiet),
    ]
  }
}

extension BandSummary {
  fileprivate var guestsPhrase: Phrase {
    Phrase("\(waitingGuests) guests", "\(waitingGuests) 人")
  }
}
