import StoreDomain
import TerminalCore
import Widgets

extension OrderScreen {
  /// The lines as they stand on the screen: sent ones by time, then what is new, then what is kept
  /// back.
  var orderedForDisplay: [OrderLine] {
    guard let order else { return [] }
    let sent = order.lines.filter { $0.stage == .sent }.enumerated().sorted {
      ($0.element.sentAt ?? .justNow, $0.offset) < ($1.element.sentAt ?? .justNow, $1.offset)
    }
    return sent.map(\.element) + order.unsent
  }

  /// A row of the order: a heading, a line, or what did not fit beside its name.
  private enum Row {
    case heading(Phrase, Style)
    case line(OrderLine, LineText)
    case more(Identifier<OrderLine>, LineText.Part)

    var lineID: Identifier<OrderLine>? {
      switch self {
      case .heading: nil
      case .line(let line, _): line.id
      case .more(let id, _): id
      }
    }
  }

  func drawLines(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    let rows = rows(columns: area.columns - 5 - LineText.amountColumns, context: context)
    if rows.isEmpty {
      buffer.write(
        context.text(Phrase("nothing ordered yet", "还没有点菜")), at: area.origin, style: .quiet)
      return
    }
    let window = visible(rows, height: area.rows)
    for (offset, row) in rows[window].enumerated() {
      let place = area.line(offset)
      let isSelected = isOnLines && row.lineID != nil && row.lineID == lines.selection
      if isSelected { buffer.fill(place, style: .selected) }
      switch row {
      case .heading(let text, let style):
        buffer.write(context.text(text), at: place.origin, style: style, columns: place.columns)
      case .line(let line, let text):
        draw(line, text, isSelected: isSelected, into: &buffer, area: place, context: context)
      case .more(_, let part):
        buffer.write(
          part.text, at: Point(column: place.column + 5, row: place.row),
          style: isSelected ? .selected : part.style, columns: place.columns - 5,
          overflow: .ellipsis)
      }
    }
    // More above or below is said by a mark, since the list has no scroll bar.
    if window.lowerBound > 0 {
      buffer.write("^", at: Point(column: area.maxColumn, row: area.row), style: .quiet)
    }
    if window.upperBound < rows.count {
      buffer.write("v", at: Point(column: area.maxColumn, row: area.maxRow - 1), style: .quiet)
    }
  }

  /// The end of the order, where the new lines are, or the part around the cursor.
  private func visible(_ rows: [Row], height: Int) -> Range<Int> {
    guard rows.count > height, height > 0 else { return 0..<rows.count }
    let last = rows.count - height
    guard isOnLines, let selection = lines.selection,
      let index = rows.firstIndex(where: { $0.lineID == selection })
    else { return last..<rows.count }
    let first = min(last, max(0, index - height / 2))
    return first..<first + height
  }

  private func rows(columns: Int, context: ConsoleContext) -> [Row] {
    var rows: [Row] = []
    var heading: Phrase?
    for line in orderedForDisplay {
      let (own, style) = self.heading(of: line, context: context)
      if own != heading {
        rows.append(.heading(own, style))
        heading = own
      }
      let text = LineText(
        of: line, columns: columns, menu: menu, needs: needs, me: context.signedIn?.name,
        language: context.language)
      rows.append(.line(line, text))
      rows += text.below.map { .more(line.id, $0) }
      rows += contentRows(
        of: line, columns: columns + LineText.amountColumns, context: context
      ).map { .more(line.id, $0) }
      if let gone = goneWords(of: line) {
        rows.append(.more(line.id, LineText.Part(text: context.text(gone), style: .danger)))
      }
    }
    let left = leftOutRows
    if !left.isEmpty {
      rows.append(.heading(Phrase("booked, not ordered", "预点未下单"), .danger))
      rows += left.map { .heading($0, .warning) }
    }
    return rows
  }

  private func heading(
    of line: OrderLine, context: ConsoleContext
  ) -> (Phrase, Style) {
    if bookingID != nil { return (bookedHeading(of: line), .warning) }
    switch line.stage {
    case .sent, .voided:
      guard let sentAt = line.sentAt, sentAt != .justNow else {
        return (Phrase("sending ...", "正在下单…"), .quiet)
      }
      let time = context.clock(sentAt)
      guard let ready = order?.picture.readyAt[sentAt].map(context.clock) else {
        return (Phrase("sent \(time)", "已下单 \(time)"), .quiet)
      }
      return (
        Phrase("sent \(time), ready about \(ready)", "已下单 \(time)，约 \(ready) 出齐"), .quiet
      )
    case .draft: return (Phrase("not sent", "未下单"), .warning)
    case .held:
      guard let course = line.courseName else { return (Phrase("kept back", "等叫"), .warning) }
      return (Phrase("kept back, \(course.english)", "等叫，\(course.chinese)"), .warning)
    }
  }

  private func draw(
    _ line: OrderLine, _ text: LineText, isSelected: Bool, into buffer: inout Buffer, area: Rect,
    context: ConsoleContext
  ) {
    func style(_ style: Style) -> Style { isSelected ? .selected : style }
    let isReturn = line.kind == .returned
    let amount =
      line.kind == .gift
      ? context.text(Phrase("gift", "赠"))
      : line.setLine != nil && line.amountMinorUnits == 0
        ? "" : Money(minorUnits: line.amountMinorUnits, currency: line.unitPrice.currency).plainText
    buffer.write(isSelected ? ">" : " ", at: area.origin, style: style(.normal))
    buffer.writeField(
      "\(line.quantity)", at: Point(column: area.column + 1, row: area.row), columns: 3,
      style: style(isReturn ? .danger : .strong), alignment: .trailing)
    var column = area.column + 5
    let amountColumns = max(9, displayWidth(amount))
    let end = area.maxColumn - amountColumns - 1
    for part in text.parts where column < end {
      column += buffer.write(
        part.text, at: Point(column: column, row: area.row), style: style(part.style),
        columns: end - column, overflow: .ellipsis)
      column += 2
    }
    buffer.writeField(
      amount, at: Point(column: area.maxColumn - amountColumns, row: area.row),
      columns: amountColumns,
      style: style(line.kind == .gift ? .good : .money), alignment: .trailing)
  }

  func drawTotal(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    guard let order else { return }
    let drafts = order.drafts.count
    let label: Phrase
    if bookingID != nil {
      label = totalWordsOfBooking(order.lines, isShort: !context.layout.isSplit)
    } else if context.layout.isSplit {
      label = Phrase("so far", "合计")
    } else if drafts > 0 {
      label = Phrase(
        drafts == 1 ? "not sent 1 line" : "not sent \(drafts) lines", "未下单 \(drafts) 项")
    } else {
      label = order.lines.isEmpty ? Phrase("nothing ordered", "还没有点菜") : Phrase("all sent", "已全部下单")
    }
    buffer.write(
      context.text(label),
      at: Point(column: area.column + (context.layout.isSplit ? 0 : 1), row: area.row),
      style: drafts > 0 && bookingID == nil && !context.layout.isSplit ? .warning : .normal)
    buffer.writeField(
      order.total.plainText, at: Point(column: area.maxColumn - 14, row: area.row), columns: 14,
      style: .strong, alignment: .trailing)
  }
}
