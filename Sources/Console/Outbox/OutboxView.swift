import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension OutboxScreen {
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let picture else { return nil }
    let status = picture.status
    let text = DeliveryText(status, now: context.now, calendar: context.calendar)
    let parts = ListDetail(
      area, layout: context.layout, isDetailOpen: isDetailOpen,
      listShare: context.layout == .desk ? 58 : 52)
    return parts.draw(into: &buffer, detail: detailLines(picture, text, in: context)) {
      buffer, side in
      let area = side.inset(columns: 1)
      buffer.write(
        context.text(headline(status, text, in: context)), at: area.origin,
        style: status.state.style, columns: area.columns, overflow: .ellipsis)
      drawList(picture, into: &buffer, area: area.rows(from: 1), context: context)
      return nil
    }
  }

  private func drawList(
    _ picture: Picture, into buffer: inout Buffer, area: Rect, context: ConsoleContext
  ) {
    let table = table(in: context)
    table.drawHeader(in: area.line(0), of: &buffer)
    let byNumber = Dictionary(
      picture.records.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    list.draw(
      as: table, in: area.rows(from: 1), of: &buffer,
      whenEmpty: context.text(Phrase("Nothing has happened yet.", "还没有记录。"))
    ) { sequence in
      byNumber[sequence].map { cells(of: $0, in: context) } ?? []
    }
  }

  /// Only a desk has room for the whole sentence.
  private func headline(
    _ status: DeliveryStatus, _ text: DeliveryText, in context: ConsoleContext
  ) -> Phrase {
    guard context.layout != .desk, let oldest = status.oldestAt else { return text.headline }
    let since = context.calendar.momentText(oldest, now: context.now)
    let waiting = Phrase(
      "\(status.waiting) wait since \(since.english)",
      "\(status.waiting) 条待传，最早 \(since.chinese)")
    return switch status.state {
    case .waiting: Phrase("~ \(waiting.english)", "~ \(waiting.chinese)")
    case .needsIT: Phrase("! needs IT: \(waiting.english)", "! 需找IT：\(waiting.chinese)")
    case .off, .synced: text.headline
    }
  }

  // MARK: The list

  private func table(in context: ConsoleContext) -> Table {
    Table([
      TableColumn("", width: .fixed(1)),
      TableColumn(
        context.text(Phrase("record", "记录")),
        width: .fixed(context.layout == .desk ? 7 : 6), alignment: .trailing),
      TableColumn(context.text(Phrase("what", "内容")), width: .flexible(minimum: 10)),
      TableColumn(
        context.text(Phrase("age", "时长")), width: .fixed(6), alignment: .trailing),
      TableColumn(
        context.text(Phrase("tries", "次数")), width: .fixed(5), alignment: .trailing,
        dropOrder: 1),
      TableColumn(context.text(Phrase("state", "状态")), width: .fixed(10)),
    ])
  }

  private func cells(of record: DeliveryRecord, in context: ConsoleContext) -> [TableCell] {
    let isOver = record.stage == .acknowledged
    return [
      TableCell(record.sequence == list.selection ? ">" : " "),
      TableCell("\(record.sequence)", style: .quiet),
      TableCell(context.text(record.title), style: isOver ? .quiet : .normal),
      TableCell(context.age(of: record.at), style: isOver ? .quiet : .normal),
      TableCell(
        record.attempts > 0 ? "\(record.attempts)" : "",
        style: isOver ? .quiet : record.attempts > 5 ? .warning : .normal),
      TableCell(context.text(record.stage.words), style: record.stage.style),
    ]
  }

  // MARK: The record

  private func detailLines(
    _ picture: Picture, _ text: DeliveryText, in context: ConsoleContext
  ) -> [SheetLine] {
    let status = picture.status
    var lines: [SheetLine] = []
    if let obstacle = text.obstacle {
      lines += [
        .paragraph(context.text(obstacle), status.state == .needsIT ? .danger : .warning), .gap,
      ]
    }
    if let problem = picture.feed.problem.map({ DeliveryFault(stored: $0).words }) {
      lines += [
        .paragraph(
          context.text(
            Phrase(
              "What headquarters sends cannot be read (\(problem.english)). Tell IT.",
              "总部下发的内容无法读取（\(problem.chinese)）。请通知 IT。")), .danger), .gap,
      ]
    }
    if let refused = picture.menu.refused {
      lines += [
        .paragraph(
          context.text(refused.words(now: context.now, calendar: context.calendar)), .warning),
        .gap,
      ]
    }
    if let record {
      lines += recordLines(record, in: context)
      lines.append(.gap)
    }
    if let record, !context.layout.isSplit { lines += idLines(record, in: context) }
    func labelled(_ label: Phrase, _ text: String, _ style: Style = .normal) {
      lines.append(.labelled(context.text(label), [Piece(text, style)]))
    }
    if let enrolment = status.enrolment {
      labelled(Phrase("to", "总部"), enrolment.url)
    }
    labelled(
      Phrase("arrived", "已确认"),
      context.text(
        Phrase(
          "\(status.acknowledgedThrough) of \(status.lastSequence)",
          "\(status.acknowledgedThrough) / \(status.lastSequence)")))
    labelled(
      Phrase("sender", "上传终端"), status.sender ?? context.text(Phrase("none runs", "无")),
      status.sender == nil ? .warning : .normal)
    if let agreed = status.ledgerAgreedAt {
      labelled(Phrase("compared", "核对"), context.clock(agreed))
    }
    if let read = picture.feed.readAt {
      labelled(Phrase("received", "接收"), context.clock(read))
    }
    let menus = picture.menu.words(now: context.now, calendar: context.calendar)
    if !menus.isEmpty { lines.append(.gap) }
    lines += menus.map { .paragraph(context.text($0), .normal) }
    if let record, context.layout.isSplit { lines += [.gap] + idLines(record, in: context) }
    return lines
  }

  private func recordLines(
    _ record: DeliveryRecord, in context: ConsoleContext
  ) -> [SheetLine] {
    var lines: [SheetLine] = [
      .pieces(
        [Piece("\(record.sequence)  ", .quiet), Piece(context.text(record.title), .strong)],
        right: [Piece(context.text(record.stage.words), record.stage.style)]),
      .labelled(
        context.text(Phrase("happened", "发生")),
        [
          Piece(context.clock(record.at)),
          Piece(
            "  " + context.text(context.calendar.businessDay(of: record.at).withWeekday), .quiet),
        ]),
    ]
    if record.attempts > 0 {
      let last = record.triedAt.map { context.text(Phrase(", last ", "，最近 ")) + context.clock($0) }
      lines.append(
        .labelled(
          context.text(Phrase("tried", "尝试")),
          [
            Piece(
              context.text(
                Phrase("\(record.attempts) in vain", "失败 \(record.attempts) 次")) + (last ?? ""))
          ]))
    }
    if let error = record.lastError {
      let words = context.text(DeliveryFault(stored: error).words)
      lines.append(.labelled(context.text(Phrase("answer", "应答")), [Piece(words, .warning)]))
    }
    if let arrived = record.acknowledgedAt {
      lines.append(
        .labelled(
          context.text(Phrase("arrived", "总部确认")), [Piece(context.clock(arrived), .good)]))
    }
    return lines
  }

  /// What IT looks for at headquarters.
  private func idLines(_ record: DeliveryRecord, in context: ConsoleContext) -> [SheetLine] {
    [
      .labelled(context.text(Phrase("type", "类型")), [Piece(record.type, .quiet)]),
      .labelled(context.text(Phrase("about", "对象")), [Piece(record.subject, .quiet)]),
      .labelled(
        context.text(Phrase("id", "编号")), [Piece(record.eventID, .quiet)],
        right: [Piece("\(record.bytes) B", .quiet)]),
    ]
  }
}

extension DeliveryRecord.Stage {
  fileprivate var style: Style {
    switch self {
    case .waiting: .info
    case .sending: .normal
    case .held: .danger
    case .acknowledged: .good
    }
  }
}

extension DeliveryStatus.State {
  var style: Style {
    switch self {
    case .off: .quiet
    case .synced: .good
    case .waiting: .info
    case .needsIT: .danger
    }
  }
}

extension ConsoleContext {
  /// How long ago: `12 s`, `5 min`, `3 h`, `2 d`.
  fileprivate func age(of moment: Timestamp) -> String {
    let seconds = max(0, now.seconds(since: moment))
    let age =
      switch seconds {
      case ..<60: Phrase("\(seconds) s", "\(seconds)秒")
      case ..<3_600: Phrase("\(seconds / 60) min", "\(seconds / 60)分钟")
      case ..<172_800: Phrase("\(seconds / 3_600) h", "\(seconds / 3_600)小时")
      default: Phrase("\(seconds / 86_400) d", "\(seconds / 86_400)天")
      }
    return text(age)
  }
}
