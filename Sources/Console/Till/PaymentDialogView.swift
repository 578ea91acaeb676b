import StoreDomain
import TerminalCore
import Widgets

extension PaymentDialog {
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let isRoomy = area.rows >= 18
    let rows =
      isRoomy ? (fields.contains(.received) ? 17 : 10) + (hasTip ? 1 : 0) : min(area.rows, 14)
    let box = area.centred(Size(columns: min(area.columns, 60), rows: rows))
    let inside = buffer.drawBox(box, title: title(tender.name, in: context)).inset(columns: 1)
    var row = isRoomy ? 1 : 0
    amountRow(
      Phrase("to pay", "应收"), bill.remaining.plainText, style: .strong, at: inside.line(row),
      into: &buffer, context: context)
    row += 1
    if let share, share < abs(bill.remaining.minorUnits) {
      amountRow(
        Phrase("this guest's part", "本位分摊"), money(due).plainText, style: .normal,
        at: inside.line(row), into: &buffer, context: context)
      row += 1
    }
    var cursor: Point?
    for field in fields {
      let place = draw(field, at: inside.line(row), into: &buffer, context: context)
      if field == focus { cursor = place }
      row += 1
    }
    if fields.contains(.received), isRoomy {
      drawLikely(
        likelyAmounts.map(money), at: inside.line(row), into: &buffer, context: context)
      row += 2
    }
    drawResult(in: inside.rows(from: row), into: &buffer, context: context)
    drawProblem(in: inside, into: &buffer, context: context)
    return isPaying ? nil : cursor
  }

  func label(of field: Field) -> Phrase {
    switch field {
    case .received: Phrase("received", "实收")
    case .amount:
      tender == .cash ? Phrase("for this bill", "其中入账") : Phrase("amount", "金额")
    case .tip: Phrase("tip, beside it", "另付小费")
    case .reference:
      switch tender {
      case .wallet where isByGateway: Phrase("scan the guest's code", "扫客人付款码")
      case .card: Phrase("last 4 or auth. code", "卡号后四位或授权码")
      case .wallet: Phrase("wallet's number", "付款流水号")
      case .voucher: Phrase("voucher no.", "券号")
      // Those of an account have none that somebody types.
      case .cash, .storedValue, .houseAccount, .deposit, .comp: Phrase("reference", "凭证号")
      }
    }
  }

  private func draw(
    _ field: Field, at line: Rect, into buffer: inout Buffer, context: ConsoleContext
  ) -> Point {
    let isFocused = field == focus
    let typed: TypedAmount
    switch field {
    case .received: typed = received
    case .tip: typed = tip
    case .amount: typed = amount
    case .reference:
      return drawReference(isFocused: isFocused, at: line, into: &buffer, context: context)
    }
    return drawAmount(
      typed, label(of: field), isFocused: isFocused, at: line, into: &buffer, context: context)
  }

  private func drawReference(
    isFocused: Bool, at line: Rect, into buffer: inout Buffer, context: ConsoleContext
  ) -> Point {
    let (name, entry) = line.split(left: min(24, line.columns / 2))
    let words = context.text(label(of: .reference))
    buffer.writeField(
      words, at: name.origin, columns: name.columns, style: isFocused ? .normal : .quiet)
    let gap = displayWidth(words) < name.columns ? 0 : 1
    return reference.draw(
      in: entry.columns(from: gap), of: &buffer, style: isFocused ? .search.underlined : .normal,
      placeholder: isByGateway ? "" : context.text(Phrase("may stay empty", "可不填")))
  }

  /// What comes of it: the change, or what stays to pay.
  private func drawResult(in area: Rect, into buffer: inout Buffer, context: ConsoleContext) {
    guard case .success(let request) = request, let left = remainingAfter, area.rows > 1 else {
      return
    }
    let change = money(request.change)
    let isPart = left.minorUnits != 0
    if isPart {
      amountRow(
        Phrase("stays to pay", "还剩应收"), left.plainText, style: .warning, at: area.line(0),
        into: &buffer, context: context)
    }
    let row = isPart ? 1 : 0
    guard tender == .cash, request.change > 0 || !isPart else { return }
    // With the exact amount, that is what the cashier counts.
    let isExact = request.change == 0
    if isExact {
      buffer.write(
        context.text(Phrase("exact: no change", "正好，无需找零")), at: area.line(row).origin,
        style: .quiet)
    } else {
      amountRow(
        Phrase("change", "找零"), change.plainText, style: .good.bold, at: area.line(row),
        into: &buffer, context: context)
    }
    LargeText.draw(
      isExact ? money(request.taken).plainText : change.plainText,
      in: area.rows(from: row + 1, count: LargeText.rows), of: &buffer,
      style: isExact ? .strong : .good)
  }
}
