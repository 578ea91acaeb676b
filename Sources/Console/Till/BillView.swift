import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The bill of one check beside the list: who, what, and what is left to pay.
struct BillView {
  let bill: BillPicture
  let context: ConsoleContext
  /// Each guest's part where several share it, and how many are still to pay.
  var share: (amount: Int, left: Int)?
  var scrolled = 0

  func draw(into buffer: inout Buffer, area: Rect) {
    buffer.fill(area)
    let top = drawHead(into: &buffer, area: area)
    let below = area.rows(from: top)
    let waiting = BillText.waiting(of: bill, context: context, columns: area.columns)
    // What happens at a gateway does not scroll away, where a few rows have room beside it.
    let keepsWaiting = waiting.count + closing.count + 3 <= below.rows
    let end = (keepsWaiting ? waiting : []) + closing
    let steps =
      BillText.steps(of: bill, context: context)
      + BillText.payments(of: bill, context: context, columns: area.columns)
      + (keepsWaiting ? [] : waiting)
    let lines = BillText.lines(of: bill, context: context)
    let largeRows = hasLargeAmount(in: area) ? LargeText.rows + 1 : 0
    // The steps stand still while lines scroll, where a few lines have room beside them.
    let pinned = min(lines.count, 4) + steps.count + end.count + largeRows + 1 <= below.rows
    let fixed = pinned ? steps + end : end
    let hasBefore = lines.contains { !$0.before.isEmpty }
    let moving = pinned ? lines : lines + steps

    let room = max(0, below.rows - fixed.count - largeRows - (pinned ? 1 : 0))
    let first = min(scrolled, max(0, moving.count - room))
    for (row, text) in moving.dropFirst(first).prefix(room).enumerated() {
      text.draw(in: below.line(row), of: &buffer, hasBefore: hasBefore)
    }
    let hidden = moving.count - first - room
    if hidden > 0, room > 0 {
      // More is said on the last row that moves.
      let line = below.line(room - 1)
      buffer.writeField(
        context.text(Phrase("    … \(hidden + 1) more, ]", "    … 还有 \(hidden + 1) 行，按 ]")),
        at: line.origin, columns: line.columns, style: .quiet)
    }
    var row = min(room, moving.count)
    if pinned {
      buffer.drawHorizontalLine(in: below.line(row))
      row += 1
    } else {
      row = room
    }
    for text in fixed {
      text.draw(in: below.line(row), of: &buffer, hasBefore: false)
      row += 1
    }
    if largeRows > 0 {
      LargeText.draw(
        bill.remaining.plainText, in: below.rows(from: row + 1), of: &buffer,
        style: bill.remaining.minorUnits < 0 ? .warning : .strong)
    }
  }

  private func hasLargeAmount(in area: Rect) -> Bool {
    bill.check.stage == .open && context.layout == .desk && bill.remaining.minorUnits != 0
  }

  // MARK: Head

  /// Who it is, and what keeps the bill from being paid. The rows that it took.
  private func drawHead(into buffer: inout Buffer, area: Rect) -> Int {
    let number = context.text(
      Phrase("check \(bill.check.number)", "\(bill.check.number) 号单"))
    var names = [bill.tables]
    if let name = bill.guestName { names.append(name) }
    if let guests = bill.guests {
      names.append(
        context.text(Phrase(guests == 1 ? "1 guest" : "\(guests) guests", "\(guests) 位")))
    }
    buffer.write(
      names.joined(separator: "  "), at: area.origin, style: .strong,
      columns: area.columns - displayWidth(number) - 1, overflow: .ellipsis)
    buffer.write(
      number, at: Point(column: area.maxColumn - displayWidth(number), row: area.row),
      style: .quiet)
    var row = 1
    if context.layout.isSplit {
      var column = area.column
      for part in situation {
        column += buffer.write(
          part.text, at: Point(column: column, row: area.row + row), style: part.style,
          columns: area.maxColumn - column, overflow: .ellipsis)
        column += 2
      }
      row += 1
    }
    if bill.check.stage == .open, !bill.unsentLines.isEmpty {
      let warning = "! " + context.text(BillBlock.unsent(bill.unsentLines))
      for line in wrapped(warning, columns: area.columns).prefix(3) {
        buffer.write(
          line, at: Point(column: area.column, row: area.row + row), style: .danger)
        row += 1
      }
    }
    return context.layout.isSplit ? row + 1 : row
  }

  private var situation: [BillText.Part] {
    var parts: [BillText.Part] = []
    if bill.check.stage == .closed {
      let time = bill.check.closedAt.map(context.clock) ?? ""
      let words =
        bill.check.refunds == nil
        ? Phrase("paid \(time)", "\(time) 已结账") : Phrase("given back \(time)", "\(time) 已退款")
      parts.append(.init(text: "+ " + context.text(words), style: .good))
    } else if bill.check.refunds != nil {
      parts.append(
        .init(text: context.text(Phrase("goes back to the guest", "退还客人")), style: .warning))
    } else if let asked = bill.check.billAskedAt {
      let minutes = max(0, context.now.minutes(since: asked))
      parts.append(
        .init(
          text: context.text(
            Phrase(
              "bill asked \(context.clock(asked)), \(minutes) min",
              "\(context.clock(asked)) 叫买单，已等 \(minutes) 分钟")),
          style: WaitText.style(minutes: minutes)))
    } else if let sale = bill.sale {
      let time = sale.pickUpAt.map { " " + context.clock($0) } ?? ""
      parts.append(
        sale.givenOutAt == nil
          ? .init(text: context.text(Phrase("take-away\(time)", "外带\(time)")), style: .quiet)
          : .init(
            text: context.text(Phrase("given out, not paid", "已取餐，未付款")), style: .danger))
    } else if let guest = bill.depositGuest {
      let day = context.calendar.businessDay(of: guest.at).withWeekday
      let clock = context.clock(guest.at)
      let words = Phrase(
        "deposit for \(day.english) \(clock)", "\(day.chinese) \(clock) 的订金")
      parts.append(.init(text: context.text(words), style: .warning))
    } else if let account = bill.accountGuest {
      parts.append(.init(text: context.text(account.words), style: .warning))
    } else {
      parts.append(.init(text: context.text(Phrase("still eating", "用餐中")), style: .quiet))
    }
    if let number = bill.refundOf {
      parts.append(
        .init(
          text: context.text(Phrase("refund of check \(number)", "\(number) 号单退款")), style: .warning
        ))
    }
    if bill.closing > 1 {
      parts.append(
        .init(
          text: context.text(Phrase("close \(bill.closing)", "第\(bill.closing)次结账")),
          style: .warning))
    }
    for refund in bill.refunds {
      parts.append(
        .init(
          text: context.text(
            Phrase(
              "refunded \(refund.amount.plainText) by check \(refund.number)",
              "\(refund.number) 号单退款 \(refund.amount.plainText)")), style: .warning))
    }
    if let member = bill.member {
      let level = MemberLevel(rawValue: member.level).map { context.text($0.name) } ?? member.level
      parts.append(.init(text: level, style: .member))
    }
    return parts
  }

  // MARK: What is left

  private var closing: [BillText] {
    guard bill.check.stage == .open else { return [] }
    let points = BillText.points(of: bill, context: context)
    let isOwed = bill.remaining.minorUnits < 0
    let name = isOwed ? Phrase("owed to the guest", "应退客人") : Phrase("to pay", "应收")
    var rows = [
      BillText(
        words: [.init(text: context.text(name), style: .strong)],
        amount: bill.remaining.plainText, style: isOwed ? .warning : .strong)
    ]
    if let share {
      let amount = Money(minorUnits: share.amount, currency: bill.total.currency)
      rows.append(
        BillText(
          indent: 2,
          words: [
            .init(
              text: context.text(
                Phrase("each of \(share.left) still to pay", "均摊，还有 \(share.left) 位")),
              style: .info)
          ], amount: amount.plainText, style: .info))
    }
    return points + rows + BillText.proposal(of: bill, context: context)
  }
}

/// How long guests have been waiting for their bill.
enum WaitText {
  /// From here on somebody should hurry, in minutes.
  static let long = 5

  static func style(minutes: Int) -> Style { minutes >= long ? .danger : .warning }
}
