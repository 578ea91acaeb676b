import StoreDomain
import TerminalCore
import Widgets

extension ConsoleLoop {
  /// Where the frame's parts stand. The line for notices is kept free where there is room, so that
  /// nothing moves when one comes; on a phone, and for a long one, the body gives up its last rows
  /// for a few seconds.
  struct Parts {
    let status: Rect
    let body: Rect
    let notice: Rect
    let footer: Rect

    init(_ size: Size, layout: Layout, noticeLines: Int) {
      let all = Rect(size)
      let noticeRows = max(layout.isSplit ? 1 : 0, noticeLines)
      status = all.rows(from: 0, count: 1)
      body = all.rows(from: 1, count: size.rows - 2 - noticeRows)
      notice = all.rows(from: size.rows - 1 - noticeRows, count: noticeRows)
      footer = all.rows(from: size.rows - 1, count: 1)
    }
  }

  /// Draws everything and returns where the text cursor stands.
  func drawFrame(into buffer: inout Buffer) -> Point? {
    var context = context
    guard context.layout != .tooSmall else {
      drawTooSmall(into: &buffer)
      return nil
    }
    guard let top = screens.last else { return nil }
    guard !isBare else { return top.draw(into: &buffer, area: Rect(size), context: context) }
    let notice = noticeNow.map { (kind: $0.kind, lines: lines(of: $0)) }
    let parts = Parts(size, layout: context.layout, noticeLines: notice?.lines.count ?? 0)

    var heading = top.heading(in: context)
    if top.presentation == .overlay {
      // A dialog leaves the line to the screen that it is about.
      for below in visibleScreens.reversed() where below !== top {
        heading = below.heading(in: context)
        heading.title = heading.title ?? below.title
        if below.presentation == .full { break }
      }
    }
    StatusLine(heading: heading, title: heading.title ?? top.title, context: context)
      .draw(into: &buffer, area: parts.status)

    var cursor: Point?
    for screen in visibleScreens {
      context.isCovered = screen !== top
      cursor = screen.draw(into: &buffer, area: parts.body, context: context)
    }
    if let notice {
      draw(notice.lines, of: notice.kind, into: &buffer, area: parts.notice)
    } else if context.layout.isSplit, let words = workWords(in: context) {
      buffer.writeField(
        " " + context.text(words), at: parts.notice.origin, columns: parts.notice.columns,
        style: .info)
    }
    Footer(
      commands: top.commands(in: context), everywhere: reachableFrameCommands(on: top, in: context),
      context: context
    )
    .draw(into: &buffer, area: parts.footer)
    return cursor
  }

  /// What waits for the person at this terminal, while nothing else is said: quietly, on every screen.
  private func workWords(in context: ConsoleContext) -> Phrase? {
    let work = context.myWork
    guard let first = work.first else { return nil }
    let place = [context.clock(first.dueAt), first.tableNames].compactMap(\.self)
      .joined(separator: " ")
    let more = work.count > 1 ? " (+\(work.count - 1))" : ""
    let keys =
      first.stage == .claimed
      ? Phrase("Ctrl-T: done, hand over", "按 Ctrl-T 完成或转交")
      : Phrase("Ctrl-T: I do it, hand over", "按 Ctrl-T 认领或转交")
    return Phrase(
      "* \(place)  \(first.reason.english), \(first.guestName)\(more)  \(keys.english)",
      "* \(place)  \(first.reason.chinese)，\(first.guestName)\(more)  \(keys.chinese)")
  }

  /// What is said now: that something is still being written, else the newest notice.
  private var noticeNow: Notice? {
    if let seconds = secondsOfWriting, seconds > 0 {
      return Notice(.info, Phrase("Saving, \(seconds) s ...", "正在保存，\(seconds) 秒…"))
    }
    return notices.last?.notice
  }

  /// A notice in as many lines as it needs, up to three: what went wrong is said in full on a phone.
  private func lines(of notice: Notice) -> [String] {
    let lines = wrapped(notice.text.text(language), columns: max(1, size.columns - 4))
    guard lines.count > 3 else { return lines }
    return lines.prefix(2) + [lines.dropFirst(2).joined(separator: " ")]
  }

  private func draw(
    _ lines: [String], of kind: Notice.Kind, into buffer: inout Buffer, area: Rect
  ) {
    let style: Style =
      switch kind {
      case .info: .info
      case .good: .toast
      case .warning: .warning
      case .danger: .toastDanger
      }
    for (index, line) in lines.enumerated() {
      let mark = index == 0 ? kind.symbol : " "
      buffer.writeField(
        " \(mark) \(line)", at: area.line(index).origin, columns: area.columns, style: style)
    }
  }

  private func drawTooSmall(into buffer: inout Buffer) {
    let lines = [
      "Window too small",
      "窗口太小",
      "\(size.columns)x\(size.rows), 40x12 +",
      "Nothing is lost.",
      "内容不会丢失。",
    ]
    let top = max(0, (size.rows - lines.count) / 2)
    for (index, line) in lines.enumerated() where top + index < size.rows {
      buffer.writeField(
        line, at: Point(column: 0, row: top + index), columns: size.columns, style: .warning,
        alignment: .centre, overflow: .clip)
    }
  }
}
