import StoreDomain
import TerminalCore
import Widgets

extension PersonEntry {
  /// Draws the list, and the PIN over it while one is entered. Returns where the cursor stands.
  func draw(
    into buffer: inout Buffer, area: Rect, prompt: Phrase, context: ConsoleContext
  ) -> Point? {
    let label = context.text(prompt) + "  "
    let used = buffer.write(label, at: area.origin, style: .heading)
    var point: Point? = choice.field.draw(
      in: area.rows(from: 0, count: 1).columns(from: used), of: &buffer)
    drawList(into: &buffer, area: area.rows(from: 2), context: context)
    if let chosen {
      point = drawPIN(of: chosen, into: &buffer, area: area, context: context)
    }
    return point
  }

  private func drawList(into buffer: inout Buffer, area: Rect, context: ConsoleContext) {
    guard people != nil else {
      buffer.write(
        context.text(Phrase("Reading the staff list ...", "正在读取员工名单…")), at: area.origin,
        style: .quiet)
      return
    }
    let list = choice.list
    if list.isEmpty {
      buffer.write(context.text(nobody), at: area.origin, style: .quiet)
    }
    let visible = list.visibleRows(window: area.rows)
    // As beside every list that goes on.
    if visible.lowerBound > 0 {
      buffer.write("^", at: Point(column: area.maxColumn, row: area.row), style: .quiet)
    }
    if visible.upperBound < list.count {
      buffer.write("v", at: Point(column: area.maxColumn, row: area.maxRow - 1), style: .quiet)
    }
    for (offset, id) in list.ids[visible].enumerated() {
      guard let person = person(id) else { continue }
      let isSelected = person.id == list.selection
      let style: Style = !isSelected ? .normal : chosen == nil ? .selected : .selectedQuiet
      let row = area.row + offset
      let nameColumns = min(24, area.columns - 22)
      buffer.fill(area.rows(from: offset, count: 1), style: style)
      buffer.write(isSelected ? ">" : " ", at: Point(column: area.column, row: row), style: style)
      buffer.writeField(
        person.code, at: Point(column: area.column + 2, row: row), columns: 6, style: style,
        alignment: .trailing)
      buffer.writeField(
        person.name, at: Point(column: area.column + 10, row: row), columns: nameColumns,
        style: style)
      buffer.writeField(
        context.text(person.role.name),
        at: Point(column: area.column + 11 + nameColumns, row: row),
        columns: area.columns - 11 - nameColumns, style: isSelected ? style : .quiet)
    }
  }

  private func drawPIN(
    of person: StaffMember, into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) -> Point? {
    let columns = min(area.columns, 58)
    let box = Rect(
      column: area.column + (area.columns - columns) / 2, row: area.row + 1, columns: columns,
      rows: min(area.rows - 1, 7))
    let inner = buffer.drawBox(box).inset(columns: 1)
    buffer.write(
      "\(person.name)  \(context.text(person.role.name))", at: inner.origin, style: .strong,
      columns: inner.columns, overflow: .ellipsis)
    let label = context.text(Phrase("PIN  ", "密码  "))
    let row = inner.row + 2
    let used = buffer.write(label, at: Point(column: inner.column, row: row))
    let point = pin.draw(in: inner.rows(from: 2, count: 1).columns(from: used), of: &buffer)
    let message = Rect(
      column: inner.column, row: row + 1, columns: inner.columns, rows: inner.maxRow - row - 1)
    if isChecking {
      buffer.write(
        context.text(Phrase("Checking ...", "正在核对…")), at: message.origin, style: .quiet)
      return nil
    }
    if let problem = problem ?? pin.notice?.words {
      for (offset, line) in wrapped(context.text(problem), columns: message.columns)
        .prefix(message.rows).enumerated()
      {
        buffer.write(
          line, at: Point(column: message.column, row: message.row + offset), style: .danger)
      }
    }
    return point
  }
}
