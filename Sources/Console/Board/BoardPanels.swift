import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Who is called now.
extension BoardPicture {
  /// How large the newest number may be.
  private static let largest = 6
  /// The columns of one of the calls before it.
  private static let callColumns = 34

  /// - Returns: the rows that it took.
  @discardableResult
  func drawCalls(into buffer: inout Buffer, area: Rect, isWide: Bool) -> Int {
    guard let newest = board.calls.first else {
      guard isWide || board.queues.isEmpty else { return 0 }
      buffer.writeField(
        text(Phrase("Please wait for your number.", "请等候叫号。")), at: area.origin,
        columns: area.columns, style: .title)
      return 1
    }
    buffer.writeField(
      text(Phrase("Now calling: please come to the host", "正在叫号，请到迎宾台")), at: area.origin,
      columns: area.columns, style: .title)
    var row = isWide ? 2 : 1
    let room = isWide ? max(LargeText.rows, (area.rows - row) * 3 / 5) : LargeText.rows
    let used = LargeText.draw(
      newest.number, in: area.rows(from: row, count: room), of: &buffer, style: .good,
      alignment: .leading, largest: Self.largest)
    if used == 0 {
      buffer.write(newest.number, at: area.line(row).origin, style: .strong.reversed)
    }
    row += max(1, used)
    let others = Array(board.calls.dropFirst())
    if isWide {
      buffer.writeField(
        callText(newest), at: area.line(row + 1).origin, columns: area.columns, style: .strong)
      drawOthers(others, into: &buffer, area: area.rows(from: row + 3))
      return area.rows
    }
    let line = ([callText(newest)] + others.map(\.number)).joined(separator: "  ")
    buffer.writeField(line, at: area.line(row).origin, columns: area.columns, style: .strong)
    return row + 1
  }

  /// As many as there is room for, in large where that is enough for all.
  private func drawOthers(_ calls: [PublicBoard.Call], into buffer: inout Buffer, area: Rect) {
    let perRow = max(1, area.columns / Self.callColumns)
    let height = LargeText.rows + 2
    let isLarge = (calls.count + perRow - 1) / perRow * height <= area.rows
    for (index, call) in calls.enumerated() {
      let place = area.columns(from: index % perRow * Self.callColumns, count: Self.callColumns - 2)
      let row = index / perRow * (isLarge ? height : 1)
      guard row < area.rows else { return }
      let used =
        isLarge
        ? LargeText.draw(
          call.number, in: place.rows(from: row, count: LargeText.rows), of: &buffer,
          style: .info, alignment: .leading) : 0
      buffer.write(
        used > 0 ? callText(call) : "\(call.number)  \(callText(call))",
        at: place.line(row + used).origin, style: used > 0 ? .normal : .strong,
        columns: place.columns, overflow: .ellipsis)
    }
  }

  /// `王**  called 19:40, 2 times`.
  private func callText(_ call: PublicBoard.Call) -> String {
    let at = clock(call.at)
    let words =
      call.times == 1
      ? Phrase("called \(at)", "\(at) 叫号")
      : Phrase("called \(at), \(call.times) times", "\(at) 叫号，第 \(call.times) 次")
    return [call.maskedName, text(words)].compactMap(\.self).joined(separator: "  ")
  }
}

/// Who waits.
extension BoardPicture {
  func drawQueues(into buffer: inout Buffer, area: Rect, isWide: Bool) {
    var lines: [(text: String, style: Style)] = []
    if isWide { lines += [(text(Phrase("Waiting", "等位")), .title), ("", .normal)] }
    for queue in board.queues {
      let style: Style = queue.waitingParties > 0 ? .strong : .normal
      guard isWide else {
        lines.append((shortText(queue), style))
        continue
      }
      lines += [(sumText(queue), style), ("   " + nextText(queue), .normal)]
      // A house with many bands has no rows to give away.
      if board.queues.count * 3 + 4 <= area.rows { lines.append(("", .normal)) }
    }
    if let words = intakeWords { lines.append((text(words), .warning)) }
    for (row, line) in inTurn(lines, rows: area.rows).enumerated() {
      buffer.writeField(
        line.text, at: area.line(row).origin, columns: area.columns, style: line.style)
    }
  }

  /// Where not all lines have room, some of them and then the others: nobody can scroll a board.
  private func inTurn<Line>(_ lines: [Line], rows: Int) -> ArraySlice<Line> {
    guard rows > 0, lines.count > rows else { return lines.prefix(max(0, rows)) }
    let pages = (lines.count + rows - 1) / rows
    let first = min(turn % pages * rows, lines.count - rows)
    return lines[first..<first + rows]
  }

  private func sumText(_ queue: PublicBoard.Queue) -> String {
    let (sizes, count) = (queue.band.sizes, queue.waitingParties)
    let parties = count == 1 ? "1 party" : "\(count) parties"
    let words = Phrase(
      "\(queue.band.code)  \(sizes) guests  \(parties)",
      "\(queue.band.code)  \(sizes) 人  \(count) 桌")
    return ([text(words)] + (queue.wait.map { [text($0.phrase)] } ?? [])).joined(separator: "  ")
  }

  private func nextText(_ queue: PublicBoard.Queue) -> String {
    guard !queue.next.isEmpty else { return text(Phrase("nobody waits", "无人等位")) }
    let numbers = queue.next.joined(separator: "  ")
    return text(Phrase("next  \(numbers)", "下一位  \(numbers)"))
  }

  private func shortText(_ queue: PublicBoard.Queue) -> String {
    let count = queue.waitingParties
    let sum = "\(queue.band.code) " + text(Phrase("\(count)", "\(count) 桌"))
    let wait = queue.wait.map { text($0.guestPhrase) }
    let next = queue.next.prefix(2).joined(separator: " ")
    return [sum, wait, next.isEmpty ? nil : text(Phrase("next \(next)", "下一位 \(next)"))]
      .compactMap(\.self).joined(separator: "  ")
  }

  private var intakeWords: Phrase? {
    switch board.intake {
    case .open: nil
    case .paused(let until):
      Phrase("New numbers again from \(clock(until))", "\(clock(until)) 恢复取号")
    case .closed: Phrase("No more numbers tonight", "今晚停止取号")
    }
  }
}

/// The draw.
extension BoardPicture {
  func drawDraw(_ draw: Draw, _ show: DrawShow, into buffer: inout Buffer, area: Rect) {
    let lines = drawLines(draw, show)
    guard let title = lines.first else { return }
    buffer.writeField(
      title.text, at: area.origin, columns: area.columns, style: title.style)
    let number = if case .counting(let number) = show { number } else { draw.winner.number }
    // Beside a number that is called, a narrow window has no room for a second large one.
    let used = LargeText.draw(
      number, in: area.rows(from: 2, count: area.rows / 2), of: &buffer,
      style: show == .winner ? .good : .info, alignment: .leading, largest: 3)
    var row = used > 0 ? 3 + used : 1
    // Where the number is drawn in large it is not said twice.
    for line in lines.dropFirst(used > 0 ? 2 : 1) {
      for part in wrapped(line.text, columns: area.columns) where row < area.rows {
        buffer.writeField(
          part, at: area.line(row).origin, columns: area.columns, style: line.style)
        row += 1
      }
    }
  }

  /// What is said of it: the title, the number, then the rest.
  func drawLines(_ draw: Draw, _ show: DrawShow) -> [(text: String, style: Style)] {
    let count = draw.entrants.count
    let title = (text(Phrase("Draw for those who wait", "候位抽奖")), Style.title)
    let prize = draw.prizeName
    switch show {
    case .counting(let number):
      return [
        title, (number, .strong),
        (
          text(
            Phrase(
              "\(count) numbers take part for \(prize.english)", "\(count) 个号参加，奖品：\(prize.chinese)"
            )),
          .normal
        ),
      ]
    case .winner, .told:
      let winner = draw.winner.number
      return [
        title, (text(Phrase("\(winner) wins!", "\(winner) 中奖！")), .good),
        (text(Phrase("\(winner) wins \(prize.english)", "\(winner) 获得\(prize.chinese)")), .strong),
        (
          text(
            Phrase(
              "It comes off that number's bill tonight, by itself.", "今晚用餐结账时自动抵扣，无需领取。")),
          .normal
        ),
      ]
    }
  }
}
