import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What a board draws, as of one second and in one language.
struct BoardPicture {
  let board: PublicBoard
  let language: Language
  let now: Timestamp
  /// Which of the lines below is shown, counted up with time.
  let turn: Int

  func text(_ phrase: Phrase) -> String { phrase.text(language) }

  func clock(_ instant: Timestamp) -> String { board.calendar.clockText(instant) }

  /// The draw that is shown in large, with how far it is.
  var shownDraw: (draw: Draw, show: DrawShow)? {
    guard let draw = board.draw, let show = DrawShow(draw, at: now), show != .told else {
      return nil
    }
    return (draw, show)
  }

  /// The house is closed and nobody is left at the door.
  var isClosed: Bool {
    guard let hours = board.hours, !hours.isOpen(at: now) else { return false }
    return board.calls.isEmpty && board.queues.allSatisfy { $0.waitingParties == 0 }
  }
}

extension BoardScreen {
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let board else {
      drawAbsent(into: &buffer, area: area)
      return nil
    }
    let seconds = max(1, board.setting.languageSeconds) * languages.count
    let picture = BoardPicture(
      board: board, language: language(at: context.now), now: context.now,
      turn: Int(context.now.millisecondsSinceEpoch / Int64(1000 * seconds)))
    picture.draw(into: &buffer, area: area)
    return nil
  }

  /// Both languages at once: who reads it does not wait for the other.
  private func drawAbsent(into buffer: inout Buffer, area: Rect) {
    let words = Phrase("Back in a moment", "稍后恢复，请稍候")
    let top = max(0, area.rows / 2 - languages.count)
    for (index, language) in languages.enumerated() {
      buffer.writeField(
        words.text(language), at: area.line(top + 2 * index).origin, columns: area.columns,
        style: .title, alignment: .centre)
    }
  }
}

extension BoardPicture {
  /// From here on calls and queues stand side by side.
  private static let wide = Size(columns: 80, rows: 20)

  func draw(into buffer: inout Buffer, area: Rect) {
    drawBar(into: &buffer, area: area.line(0))
    let isWide = area.columns >= Self.wide.columns && area.rows >= Self.wide.rows
    let below = bottomLines
    // A narrow window has no row to give away for nothing.
    let bottomRows = isWide ? 2 : min(1, below.count)
    let (body, bottom) = area.rows(from: 1).split(bottom: bottomRows)
    if isClosed {
      drawClosed(into: &buffer, area: body)
    } else if isWide {
      let inner = body.inset(columns: 2, rows: 1)
      let (left, right) = inner.split(left: inner.columns * 56 / 100, gap: 3)
      drawCalls(into: &buffer, area: left, isWide: true)
      if let shownDraw {
        drawDraw(shownDraw.draw, shownDraw.show, into: &buffer, area: right)
      } else {
        drawQueues(into: &buffer, area: right, isWide: true)
      }
    } else {
      drawNarrow(into: &buffer, area: body.inset(columns: 1))
    }
    let shown =
      below.isEmpty
      ? []
      : (0..<min(bottomRows, below.count)).map {
        below[(turn * bottomRows + $0) % below.count]
      }
    for (row, line) in shown.enumerated() {
      buffer.writeField(
        " " + line.text, at: bottom.line(row).origin, columns: bottom.columns, style: line.style)
    }
  }

  private func drawBar(into buffer: inout Buffer, area: Rect) {
    buffer.fill(area, style: .statusBar)
    let clock = clock(now)
    let status = board.hours.map { text($0.status(at: now)) } ?? ""
    let right = (status.isEmpty ? "" : status + "  ") + clock + " "
    let width = displayWidth(right)
    // Where both have no room, the time of day stays.
    let end = width + 12 <= area.columns ? right : clock + " "
    buffer.write(
      end, at: Point(column: area.maxColumn - displayWidth(end), row: area.row),
      style: .statusBar.bold)
    buffer.write(
      " " + text(board.storeName), at: area.origin, style: .statusBar.bold,
      columns: area.columns - displayWidth(end) - 1, overflow: .ellipsis)
  }

  private func drawClosed(into buffer: inout Buffer, area: Rect) {
    guard let hours = board.hours else { return }
    let top = max(0, area.rows / 2 - 4)
    buffer.writeField(
      text(hours.status(at: now)), at: area.line(top).origin, columns: area.columns, style: .title,
      alignment: .centre)
    guard let next = hours.nextOpening(after: now) else { return }
    let moment = hours.momentText(next, from: now)
    buffer.writeField(
      text(Phrase("We open \(moment.english)", "\(moment.chinese) 开门")),
      at: area.line(top + 1).origin, columns: area.columns, style: .strong, alignment: .centre)
    LargeText.draw(
      clock(next), in: area.rows(from: top + 3).inset(columns: 2), of: &buffer, style: .info,
      alignment: .centre, largest: 3)
  }

  /// One thing under the other: the newest call in large, the others in a line, then the queues.
  private func drawNarrow(into buffer: inout Buffer, area: Rect) {
    let used = drawCalls(into: &buffer, area: area, isWide: false)
    let rest = area.rows(from: used)
    if let shownDraw {
      drawDraw(shownDraw.draw, shownDraw.show, into: &buffer, area: rest)
    } else {
      drawQueues(into: &buffer, area: rest, isWide: false)
    }
  }

  // MARK: The lines below

  /// What is ready, what was won and what the chain tells; in a narrow window one after the other.
  private var bottomLines: [(text: String, style: Style)] {
    var lines: [(text: String, style: Style)] = []
    if !board.ready.isEmpty {
      let numbers = board.ready.joined(separator: " ")
      lines.append((text(Phrase("To pick up: \(numbers)", "请取餐：\(numbers)")), .good))
    }
    if let draw = board.draw, DrawShow(draw, at: now) == .told {
      lines.append((text(draw.winnerPhrase), .info))
    }
    lines += board.news.map { (text($0.title), .normal) }
    return lines
  }
}

extension Draw {
  /// Who won what.
  var winnerPhrase: Phrase {
    Phrase(
      "Draw \(number): \(winner.number) wins \(prizeName.english)",
      "第 \(number) 次抽奖：\(winner.number) 获得\(prizeName.chinese)")
  }
}
