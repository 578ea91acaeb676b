import StoreDatabase
import StoreDomain
import TerminalCore

extension DrawerScreen {
  func heading(in context: ConsoleContext) -> Heading {
    Heading(subject: picture.map(\.drawer) ?? "")
  }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    BillText.draw(rows(in: context), scrolled: scrolling.rows, in: area, of: &buffer)
    return nil
  }

  /// All that it says: the drawer, what went in and out, earlier counts, and the day so far.
  func rows(in context: ConsoleContext) -> [BillText] {
    guard let picture else { return [] }
    var rows = standing(picture, context)
    rows += picture.moves.flatMap { moved($0, context) }
    for locked in picture.counted { rows += counted(locked, context) }
    rows += otherDrawers(picture, context)
    guard let days else { return rows }
    if !days.cardSlips.isEmpty {
      rows += [BillText(words: []), row(CardSlip.title, context, style: .heading)]
      rows += days.cardSlips.flatMap { slip in
        [
          row(slip.name, context, amount: slip.amount.plainText),
          row(slip.people, context, indent: 2, style: .quiet),
        ]
      }
    }
    if let toClose = days.toClose, toClose.businessDay != days.report.businessDay {
      rows += day(toClose, of: days, isBlind: isBlind(context), context)
    }
    return rows + day(days.report, of: days, isBlind: isBlind(context), context)
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
    ] + figures.foreign.flatMap { foreign($0, context) }
  }

  /// Notes of another currency, apart.
  private func foreign(_ notes: ForeignCounted, _ context: ConsoleContext) -> [BillText] {
    let difference = notes.differenceMinorUnits
    return [
      row(
        Phrase("counted, \(notes.currency)", "实点 \(notes.currency)"), context,
        amount: notes.text(notes.countedMinorUnits)),
      row(
        Phrase("difference, \(notes.currency)", "差额 \(notes.currency)"), context,
        amount: notes.text(difference), style: difference == 0 ? .good : .warning),
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
    _ report: DayReport, of days: Days, isBlind: Bool, _ context: ConsoleContext
  ) -> [BillText] {
    var rows = [BillText(words: [])]
    let day = report.businessDay
    if day != days.report.businessDay {
      rows.append(
        row(
          Phrase("X report \(day), over and not closed", "X 报表 \(day)，已结束未日结"), context,
          style: .heading))
    } else if let closed = days.closed {
      let time = context.clock(closed.at)
      rows.append(
        row(
          Phrase(
            "Z report \(day), closed \(time) by \(closed.authorName)",
            "Z 报表 \(day)，\(closed.authorName) \(time) 日结"), context, style: .heading))
    } else {
      rows.append(
        row(Phrase("X report \(day), so far", "X 报表 \(day)，截至目前"), context, style: .heading))
    }
    if isBlind {
      rows.append(
        row(DayReport.blindNote, context, style: .quiet))
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
    return rows + reconciled(day, days.statements, context)
  }

  static func differences(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 difference" : "\(count) differences", "差异 \(count) 项")
  }

  /// Whether each gateway's statement was laid beside the day's payments, and what was found.
  private func reconciled(
    _ day: LocalDate, _ statements: [KeptReconciliation], _ context: ConsoleContext
  ) -> [BillText] {
    guard !context.gateways.isEmpty else { return [] }
    let rows = context.gateways.flatMap { gateway -> [BillText] in
      let kept = statements.first {
        $0.result.gateway == gateway.code
          && ($0.result.firstDay...$0.result.lastDay).contains(day)
      }
      guard let kept else {
        return [
          row(
            Phrase("\(gateway.code): not compared yet", "\(gateway.code)：尚未对账"), context,
            indent: 2, style: .quiet)
        ]
      }
      let at = "\(context.calendar.localTime(of: kept.at).date) \(context.clock(kept.at))"
      let found = kept.result.differences.filter { $0.businessDay == day }.count
      let what =
        found == 0
        ? Phrase("no difference", "无差异") : Self.differences(found)
      // What was paid afterwards was not compared.
      let isEarly = ShiftRule.stillRuns(day, today: context.calendar.businessDay(of: kept.at))
      let early =
        isEarly ? Phrase(", before the day ended", "，当日尚未结束") : Phrase("", "")
      return [
        row(
          Phrase(
            "\(gateway.code): \(what.english)" + early.english,
            "\(gateway.code)：\(what.chinese)" + early.chinese), context, indent: 2,
          style: found == 0 && !isEarly ? .good : .warning),
        row(
          Phrase("\(kept.authorName), \(at)", "\(kept.authorName)，\(at)"), context, indent: 4,
          style: .quiet),
      ]
    }
    return [row(Phrase("Gateways' statements", "通道对账"), context, style: .strong)] + rows
  }

  private func row(
    _ words: Phrase, _ context: ConsoleContext, indent: Int = 0, amount: String = "",
    style: Style = .normal
  ) -> BillText {
    .row(words, context, indent: indent, amount: amount, style: style)
  }
}
