import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// How the invoice of a check is drawn.
extension InvoiceDialog {
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let box = area.centred(
      Size(columns: min(area.columns, 68), rows: min(area.rows, context.layout.isSplit ? 16 : 11)))
    let room = buffer.drawBox(box, title: context.text(Self.title)).inset(columns: 1)
    guard let known else {
      buffer.write(
        context.text(Phrase("Reading ...", "正在读取…")), at: room.origin, style: .quiet)
      return nil
    }
    let lines = amountLines(known.picture, context: context)
    if let live {
      buffer.draw(lines + Self.lines(of: live, in: context), in: room)
      return nil
    }
    buffer.draw(lines, in: room.rows(from: 0, count: lines.count))
    let point = choice.drawField(
      in: room.line(lines.count), of: &buffer,
      placeholder: context.text(
        Phrase("title: initials, tax number, or a new one", "抬头：首字母、税号，或新抬头")))
    drawTitles(known, in: room.rows(from: lines.count + 1), of: &buffer, context: context)
    return point
  }

  /// Over how much it is, and what is invoiced elsewhere.
  private func amountLines(
    _ picture: AfterPayingPicture, context: ConsoleContext
  ) -> [SheetLine] {
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: bill.total.currency).plainText
    }
    let head = Phrase(
      "\(bill.tables), check \(bill.check.number)", "\(bill.tables) \(bill.check.number) 号单")
    var lines: [SheetLine] = [
      .pieces(
        [Piece(context.text(head))],
        right: [Piece(text(live?.amount.minorUnits ?? picture.amount.invoiced), .money)])
    ]
    for (tender, amount) in picture.amount.leftOut.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    {
      let words = Phrase(
        "invoiced elsewhere: \(tender.name.english)", "不在此开票：\(tender.name.chinese)")
      lines.append(
        .pieces([Piece(context.text(words), .quiet)], right: [Piece(text(amount), .quiet)]))
    }
    if let voided = picture.invoice, voided.stage == .voided {
      lines.append(.line(context.text(InvoiceText.stage(of: voided)), .quiet))
      lines += InvoiceText.toReverse(voided).map { .line(context.text($0), .warning) }
    }
    return lines
  }

  /// What the guest wants; an address is masked once it is kept.
  private static func lines(
    of request: InvoiceRequest, in context: ConsoleContext
  ) -> [SheetLine] {
    func line(_ label: Phrase, _ text: String?) -> [SheetLine] {
      text.map { [.labelled(context.text(label), [Piece($0)])] } ?? []
    }
    let details = request.details
    let kinds = "\(context.text(details.payer.name)), \(context.text(details.kind.name))"
    return [.gap] + line(Phrase("title", "抬头"), details.title)
      + line(Phrase("tax no.", "税号"), details.taxNumber) + line(Phrase("kind", "种类"), kinds)
      + line(
        Phrase("send to", "接收方式"),
        details.sendTo.map { InvoiceRule.masked($0, in: context.country) })
      + [.line(context.text(InvoiceText.stage(of: request)), .info)]
  }

  private func drawTitles(
    _ known: InvoiceKnowledge, in area: Rect, of buffer: inout Buffer, context: ConsoleContext
  ) {
    guard !choice.list.isEmpty else {
      let words = Phrase(
        "no title like this yet: Enter fills in a new one", "没有这样的抬头，按 Enter 填写")
      return buffer.draw([.paragraph(context.text(words), .quiet)], in: area)
    }
    let table = Table([
      TableColumn("", width: .fixed(1)), TableColumn("", width: .flexible(minimum: 10)),
      TableColumn("", width: .fixed(20), dropOrder: 1),
      TableColumn("", width: .fixed(8), dropOrder: 2),
    ])
    table.draw(choice.list, in: area, of: &buffer) { index in
      guard known.titles.indices.contains(index) else { return [] }
      let title = known.titles[index]
      return [
        TableCell(index == choice.selection ? ">" : " "), TableCell(title.details.title),
        TableCell(title.details.taxNumber ?? "", style: .quiet),
        TableCell(
          title.isOfMember ? context.text(Phrase("guest's", "本会员")) : "", style: .member),
      ]
    }
  }
}
