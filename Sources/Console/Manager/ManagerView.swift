import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension ManagerScreen {
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let picture else {
      buffer.write(
        context.text(Phrase("Reading tonight ...", "正在读取今晚数据…")),
        at: Point(column: area.column + 1, row: area.row), style: .quiet)
      return nil
    }
    let parts = ListDetail(
      area, layout: context.layout, isDetailOpen: isInside,
      listShare: context.layout == .desk ? 30 : 36)
    parts.drawDivider(into: &buffer)
    if let list = parts.list { drawSections(picture, into: &buffer, area: list, context) }
    guard let detail = parts.detail else { return nil }
    var room = detail
    if context.layout.isSplit {
      let isGrouped = section == .given && givenOrder != .time
      let title =
        isGrouped
        ? Phrase(
          "\(section.title.english) \(givenOrder.name.english)",
          "\(section.title.chinese) \(givenOrder.name.chinese)")
        : section.title
      buffer.write(
        context.text(title), at: detail.origin,
        style: isInside ? .strong : .heading)
      if let note = note(on: section, picture, context) {
        buffer.write(
          note.text,
          at: Point(column: detail.maxColumn - displayWidth(note.text), row: detail.row),
          style: note.style)
      }
      room = detail.rows(from: 2)
    }
    switch section {
    case .tonight: drawFigures(picture.tonight, into: &buffer, area: room, context)
    case .headquarters: drawHeadquarters(picture, into: &buffer, area: room, context)
    case .care, .soldOut, .given, .printers, .members:
      ManagerRows(
        picture: picture, givenOrder: givenOrder, context: context, isFocused: isInside
      )
      .draw(section, items, into: &buffer, area: room)
    }
    return nil
  }

  // MARK: Sections

  private func drawSections(
    _ picture: Picture, into buffer: inout Buffer, area: Rect, _ context: ConsoleContext
  ) {
    let table = Table([
      TableColumn("", width: .fixed(3)), TableColumn("", width: .flexible(minimum: 8)),
      TableColumn(
        "",
        width: .fixed(
          max(
            context.layout == .minimum ? 10 : 16, picture.tonight.sales.plainText.count)),
        alignment: .trailing),
    ])
    let rows = area.inset(columns: context.layout.isSplit ? 1 : 0)
    table.draw(sections, in: rows, of: &buffer, isFocused: !isInside) { section in
      let note = note(on: section, picture, context, isShort: context.layout == .minimum)
      let mark = section == self.section ? ">" : " "
      return [
        TableCell("\(mark)\(section.rawValue + 1)", style: .quiet),
        TableCell(context.text(section.title)),
        TableCell(note?.text ?? "", style: note?.style ?? .normal),
      ]
    }
  }

  /// What a section says before it is opened.
  private func note(
    on section: Section, _ picture: Picture, _ context: ConsoleContext, isShort: Bool = false
  ) -> TableCell? {
    let tonight = picture.tonight
    /// The symbol and the number say it where there is no room for the word.
    func cell(_ short: String, _ words: Phrase, _ style: Style) -> TableCell {
      TableCell(isShort ? short : short + " " + context.text(words), style: style)
    }
    switch section {
    case .tonight: return TableCell(tonight.sales.plainText, style: .strong)
    case .care:
      let open = tonight.care.count { $0.stage == .open }
      let claimed = tonight.care.count { $0.stage == .claimed }
      if open > 0 { return cell("! \(open)", Phrase("open", "项未认领"), .warning) }
      return claimed > 0
        ? cell("~ \(claimed)", Phrase("in hand", "项进行中"), .info)
        : cell("+", Phrase("all done", "都已完成"), .good)
    case .soldOut:
      let out = tonight.counted.count(where: \.isSoldOut)
      return out > 0
        ? cell("x \(out)", Phrase(out == 1 ? "dish" : "dishes", "道"), .danger)
        : cell("+", Phrase("none", "无"), .good)
    case .given:
      let counted = picture.given.filter { $0.kind != .voided }
      let sum = Money(
        minorUnits: counted.reduce(0) { $0 + $1.amount.minorUnits },
        currency: tonight.sales.currency)
      guard !counted.isEmpty else { return cell("+", Phrase("nothing", "无"), .good) }
      return TableCell("\(counted.count)  -\(sum.plainText)")
    case .printers:
      let count = picture.problems.count
      return count == 0
        ? cell("+", Phrase("all paper out", "打印正常"), .good)
        : cell("! \(count)", Phrase("to look at", "张待处理"), .danger)
    case .members:
      let count = picture.pairs.count
      return count == 0
        ? cell("+", Phrase("none", "无"), .good)
        : cell("! \(count)", Phrase("to look at", "对待确认"), .warning)
    case .headquarters:
      let waiting = tonight.outbox.waiting
      if !tonight.outbox.isEnrolled { return cell("-", Phrase("not used", "未接入"), .quiet) }
      if tonight.outbox.needsIT || picture.feed.problem != nil {
        return cell("! \(waiting)", Phrase("needs IT", "需找IT"), .danger)
      }
      return waiting == 0
        ? cell("=", Phrase("synced", "已同步"), .good)
        : cell("~ \(waiting)", Phrase("waiting", "条待传"), .info)
    }
  }

  // MARK: Figures

  private func drawFigures(
    _ tonight: Tonight, into buffer: inout Buffer, area: Rect, _ context: ConsoleContext
  ) {
    var rows: [(name: Phrase, text: String, style: Style)] = []
    func guests(_ name: Phrase, _ guests: Tonight.Guests) {
      rows.append(
        (
          name,
          context.text(
            Phrase(
              "\(guests.parties) \(guests.parties == 1 ? "party" : "parties"), \(guests.covers) "
                + (guests.covers == 1 ? "guest" : "guests"),
              "\(guests.parties) 桌 \(guests.covers) 位")), .normal
        ))
    }
    guests(Phrase("seated today", "今日入座"), tonight.seated)
    guests(Phrase("here now", "在店"), tonight.here)
    guests(Phrase("waiting at the door", "排号等位"), tonight.waiting)
    guests(Phrase("booked, to come", "订位待到店"), tonight.booked)
    rows.append((Phrase("", ""), "", .normal))
    rows.append((Phrase("open checks", "未结账单"), "\(tonight.openChecks)", .normal))
    rows.append(
      (
        Phrase("  waiting to pay", "  等买单"), "\(tonight.billsAsked)",
        tonight.billsAsked > 0 ? .warning : .normal
      ))
    rows.append((Phrase("paid checks", "已结账单"), "\(tonight.closedChecks)", .normal))
    if tonight.emptyChecks > 0 {
      rows.append(
        (Phrase("left without ordering", "未点单离店"), "\(tonight.emptyChecks)", .quiet))
    }
    rows.append((Phrase("sales", "营业额"), tonight.sales.plainText, .strong))
    if tonight.closedChecks > 0 {
      let average = Money(
        minorUnits: tonight.sales.minorUnits / tonight.closedChecks,
        currency: tonight.sales.currency)
      rows.append((Phrase("  a check", "  单均"), average.plainText, .quiet))
    }
    rows.append((Phrase("", ""), "", .normal))
    for sum in tonight.tenders where sum.tender.isMoney {
      rows.append(
        (
          Phrase(
            "\(sum.tender.name.english), \(sum.payments)",
            "\(sum.tender.name.chinese)，\(sum.payments) 笔"), sum.amount.plainText, .money
        ))
    }
    // It was sold, and nobody paid it.
    for sum in tonight.tenders where !sum.tender.isMoney {
      rows.append(
        (Phrase("paid by the house", "招待"), sum.amount.plainText, .quiet))
    }
    if !tonight.tenders.isEmpty {
      rows.append((Phrase("taken in all", "实收合计"), tonight.taken.plainText, .strong))
      // Why it is not what was sold.
      if tonight.takenOnOpen.minorUnits != 0 {
        rows.append(
          (
            Phrase("  on open checks", "  其中未结账单已收"), tonight.takenOnOpen.plainText, .quiet
          ))
      }
    }
    if !tonight.care.isEmpty {
      let figures = CareFigures(tonight.care)
      let declined = figures.declined
      rows.append((Phrase("", ""), "", .normal))
      rows.append(
        (
          Phrase("care done", "关怀完成"),
          context.text(
            Phrase(
              "\(figures.done) of \(figures.raised)"
                + (declined > 0 ? ", \(declined) declined" : ""),
              "\(figures.done)/\(figures.raised)" + (declined > 0 ? "，\(declined) 项不做" : ""))),
          .normal
        ))
      rows.append(
        (
          Phrase("  taken in time", "  按时认领"),
          context.text(
            Phrase(
              "\(figures.takenInTime)"
                + (figures.takenLate > 0 ? ", late \(figures.takenLate)" : "")
                + (figures.handedUp > 0 ? ", handed up \(figures.handedUp)" : ""),
              "\(figures.takenInTime)"
                + (figures.takenLate > 0 ? "，超时 \(figures.takenLate)" : "")
                + (figures.handedUp > 0 ? "，上报 \(figures.handedUp)" : ""))),
          figures.takenLate + figures.handedUp > 0 ? .warning : .quiet
        ))
    }
    let isOverdue = BackupRule.isOverdue(tonight.lastBackup, at: context.now)
    // At the top when somebody must act: on a phone the last rows have no room.
    rows.insert(
      (
        Phrase("last backup", "上次备份"),
        context.text(BackupRule.words(tonight.lastBackup, at: context.now)),
        isOverdue ? .warning : .normal
      ), at: isOverdue ? 0 : rows.count)
    // On a phone the empty rows between go first.
    if rows.count > area.rows { rows.removeAll { $0.name.english.isEmpty } }
    let columns = min(area.columns, 52)
    for (index, row) in rows.prefix(area.rows).enumerated() {
      let line = area.line(index).columns(from: 0, count: columns)
      buffer.write(context.text(row.name), at: line.origin, style: .quiet)
      buffer.write(
        row.text,
        at: Point(column: line.maxColumn - displayWidth(row.text), row: line.row),
        style: row.style)
    }
  }

  // MARK: Headquarters

  private func drawHeadquarters(
    _ picture: Picture, into buffer: inout Buffer, area: Rect, _ context: ConsoleContext
  ) {
    let outbox = picture.tonight.outbox
    guard outbox.isEnrolled else {
      buffer.write(
        context.text(
          Phrase("This store works without headquarters.", "本店未接入总部。")),
        at: area.origin, style: .quiet, columns: area.columns)
      return
    }
    let alarm: Phrase? =
      if picture.feed.problem != nil {
        Phrase(
          "! What headquarters sends cannot be read: tell IT. Enter shows more.",
          "! 总部下发的内容无法读取，请通知 IT。按 Enter 查看。")
      } else if outbox.needsIT, outbox.waiting == 0 {
        Phrase(
          "! Headquarters cannot be spoken to: tell IT. Enter shows why.",
          "! 与总部无法通讯，请通知 IT。按 Enter 查看原因。")
      } else {
        nil
      }
    if let alarm {
      for (row, line) in wrapped(context.text(alarm), columns: min(area.columns, 60)).enumerated() {
        buffer.write(line, at: area.line(row).origin, style: .danger)
      }
      return
    }
    guard outbox.waiting > 0, let oldest = outbox.oldestAt else {
      buffer.write(
        context.text(
          Phrase("= Headquarters has everything.", "= 总部已收到全部记录。")),
        at: area.origin, style: .good, columns: area.columns)
      return
    }
    let minutes = max(0, context.now.minutes(since: oldest))
    let lines = [
      Phrase(
        "~ \(outbox.waiting) records wait for headquarters.", "~ \(outbox.waiting) 条记录等待传给总部。"),
      Phrase(
        "The oldest is from \(context.clock(oldest)), \(minutes) min ago.",
        "最早一条为 \(context.clock(oldest))，已等 \(minutes) 分钟。"),
      outbox.needsIT
        ? Phrase(
          "They do not go by themselves any more: tell IT. Enter shows why, record by record. They "
            + "are safe in this store's file, and selling goes on.",
          "记录无法自动上传，请通知 IT。按 Enter 逐条查看原因。数据已安全保存在门店，不影响营业。")
        : Phrase(
          "They are safe in this store's file and go by themselves; the store works on without the "
            + "network. If it stays so for hours, tell IT.",
          "记录已安全保存在门店，会自动上传；断网不影响营业。若持续数小时，请告知 IT。"),
    ]
    var row = 0
    for line in lines {
      for part in wrapped(context.text(line), columns: min(area.columns, 60)) where row < area.rows
      {
        buffer.write(
          part, at: Point(column: area.column, row: area.row + row),
          style: row == 0 ? .info : .normal)
        row += 1
      }
    }
  }
}
