import StoreDatabase
import StoreDomain
import TerminalCore

extension DrawerScreen {
  func heading(in context: ConsoleContext) -> Heading {
    Heading(subject: picture.map(\.drawer) ?? "")
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let room = Rect(
      column: area.column + 1, row: area.row, columns: min(area.columns - 2, 72), rows: area.rows)
    let rows = rows(in: context)
    let first = min(scrolled, max(0, rows.count - room.rows))
    for (line, row) in rows.dropFirst(first).prefix(room.rows).enumerated() {
      row.draw(in: room.line(line), of: &buffer, hasBefore: false)
    }
    if first + room.rows < rows.count {
      buffer.write("v", at: Point(column: room.maxColumn, row: room.maxRow - 1), style: .quiet)
    }
    return nil
  }

  /// All that it says: the drawer, what went in and out, earlier counts, and the day so far.
  func rows(in context: ConsoleContext) -> [BillText] {
    guard let picture else { return [] }
    var rows = standing(picture, context)
    rows += picture.moves.flatMap { moved($0, context) }
    for locked in picture.counted { rows += counted(locked, context) }
    rows += otherDrawers(picture, context)
    if let toClose, toClose.businessDay != report?.businessDay {
      rows += day(toClose, isBlind: isBlind(context), context)
    }
    if let report { rows += day(report, isBlind: isBlind(context), context) }
    return rows
  }

  /// Whether whoever looks may be going to count: sums of cash would tell them what to count.
  private func isBlind(_ context: ConsoleContext) -> Bool {
    ShiftRule.isBlind(
      open: openShifts, staffID: context.signedIn?.staffID,
      managesStore: context.may(.manageStore))
  }

  private func standing(_ picture: DrawerPicture, _ context: ConsoleContext) -> [BillText] {
    guard let shift = picture.shift else {
      return [
        row(Phrase("no shift is open on this drawer", "此钱箱没有进行中的班次"), context, style: .strong)
      ]
    }
    let time = context.clock(shift.openedAt)
    let float = Money(minorUnits: picture.float.total, currency: context.currency)
    return [
      row(
        Phrase(
          "\(shift.cashierName) since \(time)", "\(shift.cashierName)，\(time) 开班"), context,
        style: .strong),
      row(Phrase("float", "备用金"), context, amount: float.plainText),
      row(
        Phrase(
          "cash payments: \(picture.payments)", "现金收款 \(picture.payments) 笔"), context),
    ]
  }

  private func moved(_ move: CashMove, _ context: ConsoleContext) -> [BillText] {
    let time = context.clock(move.at)
    let reason = move.reason.words
    let name = move.kind.name
    let allowed = move.authoriserName
    let signed = Money(
      minorUnits: move.kind.sign * move.amount.minorUnits, currency: move.amount.currency)
    return [
      row(
        Phrase(
          "\(time) \(name.english): \(reason.english)", "\(time) \(name.chinese)：\(reason.chinese)"),
        context, amount: signed.plainText),
      row(
        Phrase(
          "by \(move.authorName)" + (allowed.map { ", allowed by \($0)" } ?? ""),
          "\(move.authorName) 操作" + (allowed.map { "，\($0) 授权" } ?? "")), context, indent: 2,
        style: .quiet),
    ]
  }

  private func counted(_ locked: LockedShift, _ context: ConsoleContext) -> [BillText] {
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: context.currency).plainText
    }
    let shift = locked.shift
    let figures = locked.figures
    let difference = figures.differenceMinorUnits
    return [
      BillText(words: []),
      row(
        Phrase(
          "\(shift.businessDay) shift \(shift.number), \(shift.cashierName)",
          "\(shift.businessDay) 第 \(shift.number) 班，\(shift.cashierName)"), context,
        style: .heading),
      row(Phrase("counted", "实点"), context, amount: text(figures.countedMinorUnits)),
      row(Phrase("should be", "应有"), context, amount: text(figures.expectedMinorUnits)),
      row(
        Phrase("difference", "差额"), context, amount: text(difference),
        style: difference == 0 ? .good : .warning),
    ]
  }

  private func otherDrawers(_ picture: DrawerPicture, _ context: ConsoleContext) -> [BillText] {
    guard !picture.others.isEmpty else { return [] }
    return [
      BillText(words: []),
      row(Phrase("other drawers that are open", "其他未清点的钱箱"), context, style: .heading),
    ]
      + picture.others.map {
        row(Phrase("\($0.drawer), \($0.cashierName)", "\($0.drawer)，\($0.cashierName)"), context)
      }
  }

  /// The X report: the day so far, or one that is over and not closed.
  private func day(
    _ report: DayReport, isBlind: Bool, _ context: ConsoleContext
  ) -> [BillText] {
    var rows = [BillText(words: [])]
    let day = report.businessDay
    if day != self.report?.businessDay {
      rows.append(
        row(
          Phrase("X report \(day), over and not closed", "X 报表 \(day)，已结束未日结"), context,
          style: .heading))
    } else if let closedDay {
      let time = context.clock(closedDay.at)
      rows.append(
        row(
          Phrase(
            "Z report \(day), closed \(time) by \(closedDay.authorName)",
            "Z 报表 \(day)，\(closedDay.authorName) \(time) 日结"), context, style: .heading))
    } else {
      rows.append(
        row(Phrase("X report \(day), so far", "X 报表 \(day)，截至目前"), context, style: .heading))
    }
    if isBlind {
      rows.append(
        row(Phrase("sums are shown after the count", "清点后显示金额"), context, style: .quiet))
    }
    for section in report.sections(in: context.currency) where !(isBlind && section.tellsCash) {
      rows.append(row(section.title, context, style: .strong))
      for figure in section.rows {
        let count = figure.count.map { " (\($0))" } ?? ""
        rows.append(
          row(
            Phrase(figure.label.english + count, figure.label.chinese + count), context, indent: 2,
            amount: figure.amount?.plainText ?? ""))
      }
    }
    return rows
  }

  private func row(
    _ words: Phrase, _ context: ConsoleContext, indent: Int = 0, amount: String = "",
    style: Style = .normal
  ) -> BillText {
    BillText(
      indent: indent, words: [.init(text: context.text(words), style: style)], amount: amount,
      style: style == .normal ? .money : style)
  }
}
