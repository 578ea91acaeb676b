import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The rows of a section, and under them all about the one with the cursor.
struct ManagerRows {
  let picture: ManagerScreen.Picture
  let givenOrder: GivenOrder
  let context: ConsoleContext
  let isFocused: Bool

  func draw(
    _ section: ManagerScreen.Section, _ list: ListState<String>, into buffer: inout Buffer,
    area: Rect
  ) {
    guard !list.isEmpty else {
      buffer.write(
        context.text(Self.nothing(in: section)), at: area.origin, style: .quiet,
        columns: area.columns, overflow: .ellipsis)
      return
    }
    let about = about(list.selection, in: section)
    let lines = about.map { wrapped(context.text($0), columns: area.columns) } ?? []
    let below = min(lines.count, context.layout.isSplit ? 6 : 3)
    let parts = area.split(bottom: below > 0 ? below + 1 : 0)
    table(for: section).draw(list, in: parts.top, of: &buffer, isFocused: isFocused) { id in
      let mark = TableCell(id == list.selection ? ">" : " ")
      return [mark] + cells(id, in: section)
    }
    guard below > 0 else { return }
    buffer.drawHorizontalLine(in: parts.bottom)
    for (row, line) in lines.prefix(below).enumerated() {
      buffer.write(line, at: parts.bottom.line(row + 1).origin, columns: parts.bottom.columns)
    }
  }

  private static func nothing(in section: ManagerScreen.Section) -> Phrase {
    switch section {
    case .care: Phrase("No guest needed special care today.", "今天没有需要特别关怀的客人。")
    case .soldOut: Phrase("Every dish is on sale.  e marks one as sold out", "所有菜品供应中，按 e 设估清")
    case .given:
      Phrase("Nothing was returned, given or taken off today.", "今天没有退菜、赠菜或折扣。")
    case .printers: Phrase("All paper came out where it belongs.", "所有单据打印正常。")
    case .members: Phrase("Nobody stands in the file twice.", "没有疑似重复的会员。")
    case .tonight, .headquarters: Phrase("", "")
    }
  }

  private func table(for section: ManagerScreen.Section) -> Table {
    let mark = TableColumn("", width: .fixed(1))
    switch section {
    case .care:
      return Table([
        mark, TableColumn("", width: .fixed(10)),
        TableColumn("", width: context.layout == .desk ? .fixed(14) : .flexible(minimum: 8)),
        TableColumn("", width: .flexible(minimum: 10), dropOrder: 2),
        TableColumn("", width: .fixed(7), alignment: .trailing, dropOrder: 1),
        TableColumn("", width: .fixed(14)),
      ])
    case .soldOut:
      return Table([
        mark, TableColumn("", width: .flexible(minimum: 10)),
        TableColumn("", width: .flexible(minimum: 10), dropOrder: 1),
        TableColumn("", width: .fixed(12), alignment: .trailing),
      ])
    case .given:
      return Table([
        mark, TableColumn("", width: .fixed(5)), TableColumn("", width: .fixed(6)),
        TableColumn("", width: .fixed(8)),
        TableColumn("", width: .flexible(minimum: 8), dropOrder: 1),
        TableColumn("", width: .fixed(givenColumns), alignment: .trailing),
        TableColumn("", width: .flexible(minimum: 10), dropOrder: 2),
        TableColumn("", width: .flexible(minimum: 12), dropOrder: 3),
      ])
    case .members:
      return Table([
        mark, TableColumn("", width: .flexible(minimum: 8)), TableColumn("", width: .fixed(15)),
        TableColumn("", width: .flexible(minimum: 8)),
        TableColumn("", width: .fixed(15), dropOrder: 1),
      ])
    case .printers, .tonight, .headquarters:
      return Table([
        mark, TableColumn("", width: .fixed(5)), TableColumn("", width: .fixed(7)),
        TableColumn("", width: .flexible(minimum: 10)),
        TableColumn("", width: .flexible(minimum: 10), dropOrder: 1),
      ])
    }
  }

  private func cells(_ id: String, in section: ManagerScreen.Section) -> [TableCell] {
    switch section {
    case .care: care(id)
    case .soldOut: dish(id)
    case .given: given(id)
    case .printers: problem(id)
    case .members: pair(id)
    case .tonight, .headquarters: []
    }
  }

  // MARK: Care

  private func care(_ id: String) -> [TableCell] {
    guard let alert = picture.tonight.care.first(where: { $0.id.rawValue == id }) else { return [] }
    let minutes = max(0, context.now.minutes(since: alert.raisedAt))
    let isLate = alert.isLate(at: context.now)
    let isOver = alert.stage == .done || alert.stage == .declined
    return [
      TableCell(
        context.text(CareText.name(of: alert.kind)),
        style: isOver ? .quiet : CareText.style(of: alert.kind)),
      TableCell(alert.guestName, style: isOver ? .quiet : .member),
      TableCell(context.text(alert.reason), style: isOver ? .quiet : .normal),
      TableCell(
        isOver ? "" : context.text(Phrase("\(minutes) min", "\(minutes)分钟")),
        style: isLate ? .danger : .quiet),
      stage(of: alert, isLate: isLate),
    ]
  }

  private func stage(of alert: CareAlert, isLate: Bool) -> TableCell {
    let name = alert.ownerName ?? "?"
    switch alert.stage {
    case .open:
      return TableCell(
        context.text(
          alert.isEscalated
            ? Phrase("! handed up", "! 已上报")
            : isLate ? Phrase("! overdue", "! 超时未认领") : Phrase("! nobody yet", "! 未认领")),
        style: isLate ? .danger : .warning)
    case .claimed: return TableCell("~ \(name)", style: .info)
    case .done: return TableCell("+ \(name)", style: .good)
    case .declined: return TableCell("- \(name)", style: .quiet)
    }
  }

  // MARK: Dishes

  private func dish(_ id: String) -> [TableCell] {
    guard let dish = picture.tonight.counted.first(where: { $0.id.rawValue == id }) else {
      return []
    }
    let left = (dish.portionsLeft ?? 0).text
    return [
      TableCell(dish.name.chinese),
      TableCell(dish.name.english, style: .quiet),
      dish.isSoldOut
        ? TableCell(context.text(Phrase("x sold out", "x 估清")), style: .danger)
        : TableCell(context.text(Phrase("\(left) left", "剩 \(left) 份")), style: .warning),
    ]
  }

  // MARK: Given away

  private func given(_ id: String) -> [TableCell] {
    guard let given = picture.given.first(where: { $0.id == id }) else {
      return givenGroup(id).map(header) ?? []
    }
    return [
      TableCell(context.clock(given.at), style: .quiet),
      TableCell(given.tables.isEmpty ? "#\(given.checkNumber)" : given.tables, style: .strong),
      TableCell(context.text(given.kind.name), style: given.kind == .voided ? .quiet : .normal),
      TableCell(context.text(given.what)),
      // What was taken off before the kitchen knew it cost nobody anything.
      given.kind == .voided
        ? TableCell("(\(given.amount.plainText))", style: .quiet)
        : TableCell("-" + given.amount.plainText, style: .money),
      TableCell(people(given), style: .quiet),
      TableCell(given.reason.map { context.text($0.words) } ?? "", style: .quiet),
    ]
  }

  private func givenGroup(_ id: String?) -> GivenGroup? {
    GivenGroup.groups(picture.given, by: givenOrder).first { $0.id == id }
  }

  private func header(_ group: GivenGroup) -> [TableCell] {
    let name = TableCell(context.text(group.name), style: .heading)
    let isNarrow = !context.layout.isSplit
    return [
      TableCell("\(group.count) x", style: .heading), TableCell(""),
      isNarrow ? name : TableCell(""), name,
      group.isVoids
        ? TableCell("(\(group.amount.plainText))", style: .quiet)
        : TableCell("-" + group.amount.plainText, style: .strong),
      TableCell(""), TableCell(""),
    ]
  }

  /// As wide as the longest amount with its sign or in brackets.
  private var givenColumns: Int {
    let amounts =
      picture.given.map(\.amount)
      + GivenGroup.groups(picture.given, by: givenOrder).map(\.amount)
    return max(9, (amounts.map(\.plainText.count).max() ?? 0) + 2)
  }

  private func people(_ given: GivenAway) -> String {
    given.authoriserName.map { "\(given.authorName) / \($0)" } ?? given.authorName
  }

  // MARK: Printers

  private func problem(_ id: String) -> [TableCell] {
    guard let problem = picture.problems.first(where: { $0.id.rawValue == id }) else { return [] }
    let job = problem.job
    let state: TableCell
    switch job.stage {
    case .failed: state = TableCell(context.text(Phrase("x failed", "x 未打印")), style: .danger)
    case .pending, .printing:
      // Without an error nobody has tried yet.
      let words =
        job.lastError == nil
        ? Phrase("~ waits for \(job.tryOn)", "~ 等待 \(job.tryOn)")
        : Phrase("~ tries \(job.tryOn)", "~ 正在试 \(job.tryOn)")
      state = TableCell(context.text(words), style: .warning)
    case .printed:
      state = TableCell(
        context.text(
          Phrase("! came out at \(job.printedOn ?? "?")", "! 在 \(job.printedOn ?? "?") 打印")),
        style: .warning)
    }
    return [
      TableCell(context.clock(job.createdAt), style: .quiet),
      TableCell(job.subject, style: .strong), TableCell(context.text(job.kind.name)), state,
    ]
  }

  // MARK: Members

  private func pair(_ id: String) -> [TableCell] {
    guard let pair = picture.pairs.first(where: { $0.id == id }) else { return [] }
    return [pair.first, pair.second].flatMap { member in
      [
        TableCell(member.name, style: .member),
        TableCell(member.maskedPhone(in: context.country) ?? member.code, style: .quiet),
      ]
    }
  }

  private func story(_ pair: MemberPair) -> Phrase {
    func member(_ member: Member) -> String {
      let day = context.calendar.localTime(of: member.enrolledAt).date
      return "\(member.name) (\(member.code), \(day))"
    }
    let (first, second) = (member(pair.first), member(pair.second))
    return Phrase(
      "\(first) and \(second) have \(pair.reason.phrase.english). Look at both cards: if they are two "
        + "guests, say so; if they are one, put what is missing on one card and use that from now on.",
      "\(first) 与 \(second) \(pair.reason.phrase.chinese)。请核对两张卡：若是两位客人请确认；若是同一人，请把资料补到一张卡上并今后使用该卡。"
    )
  }

  // MARK: All about one

  private func about(_ id: String?, in section: ManagerScreen.Section) -> Phrase? {
    switch section {
    case .care: return picture.tonight.care.first { $0.id.rawValue == id }.map(story)
    case .given:
      return picture.given.first { $0.id == id }.map(story) ?? givenGroup(id).map(story)
    case .printers: return picture.problems.first { $0.id.rawValue == id }?.explanation
    case .members: return picture.pairs.first { $0.id == id }.map(story)
    case .soldOut, .tonight, .headquarters: return nil
    }
  }

  private func story(_ alert: CareAlert) -> Phrase {
    let raised = context.clock(alert.raisedAt)
    let due = context.clock(alert.dueAt)
    // In a sentence the mark of the list has no place.
    let words = CareText.owner(of: alert, at: context.now)
    let owner = Phrase(
      String(words.english.trimmingPrefix("! ")), String(words.chinese.trimmingPrefix("! ")))
    let outcome = alert.outcome.map {
      Phrase(": \($0.words.english)", "：\($0.words.chinese)")
    }
    let times = [
      alert.escalatedAt.map { at in
        Phrase("handed up \(context.clock(at)), ", "\(context.clock(at)) 上报，")
      },
      alert.claimedAt.map { at in
        Phrase("taken \(context.clock(at)), ", "\(context.clock(at)) 认领，")
      },
    ].compactMap(\.self)
    return Phrase(
      "\(alert.guestName): \(alert.reason.english). Since \(raised), due \(due), "
        + times.map(\.english).joined() + "\(owner.english)\(outcome?.english ?? "").",
      "\(alert.guestName)：\(alert.reason.chinese)。\(raised) 提醒，\(due) 前处理，"
        + times.map(\.chinese).joined() + "\(owner.chinese)\(outcome?.chinese ?? "")。")
  }

  private func story(_ group: GivenGroup) -> Phrase {
    let count = group.count
    let sum = group.amount.plainText
    return group.isVoids
      ? Phrase(
        "\(group.name.english): \(count) taken off before the kitchen knew, \(sum) in all.",
        "\(group.name.chinese)：下单前取消 \(count) 笔，合计 \(sum)。")
      : Phrase(
        "\(group.name.english): \(count) in all, \(sum) that guests did not pay.",
        "\(group.name.chinese)：共 \(count) 笔，客人少付 \(sum)。")
  }

  private func story(_ given: GivenAway) -> Phrase {
    var english =
      "\(given.kind.name.english): \(given.what.english), check \(given.checkNumber), "
      + "by \(given.authorName)"
    var chinese =
      "\(given.kind.name.chinese)：\(given.what.chinese)，\(given.checkNumber) 号单，"
      + "\(given.authorName) 操作"
    if let name = given.orderedByName {
      english += ", ordered by \(name)"
      chinese += "，\(name) 点单"
    }
    if let name = given.authoriserName {
      english += ", allowed by \(name)"
      chinese += "，\(name) 授权"
    }
    if let wasMade = given.wasMade, given.kind == .returned {
      english += wasMade ? ", it was made" : ", it was not made"
      chinese += wasMade ? "，已做" : "，未做"
    }
    let reason = given.reason?.words
    english += reason.map { ". Why: \($0.english)." } ?? "."
    chinese += reason.map { "。原因：\($0.chinese)。" } ?? "。"
    return Phrase(english, chinese)
  }
}
