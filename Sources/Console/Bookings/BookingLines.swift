import StoreDatabase
import StoreDomain
import TerminalCore

/// What a detail says about a booking: who comes when, what to take care of, what is to be ready.
enum BookingLines {
  /// - Parameters:
  ///   - profile: the member's, once it was read.
  ///   - nextTask: the task that the key for them finishes; nil where there is no such key.
  static func all(
    _ entry: BookingEntry, profile: MemberProfile?, nextTask: Identifier<PreparationTask>?,
    in context: ConsoleContext
  ) -> [SheetLine] {
    headLines(entry, in: context) + askedLines(entry, in: context) + [.gap]
      + noShowLines(entry, in: context)
      + guestLines(entry, profile, in: context) + depositLines(entry, in: context)
      + taskLines(entry, next: nextTask, in: context) + dishLines(entry, in: context)
  }

  /// Who asked for it, and what may not be forgotten with the answer.
  private static func askedLines(_ entry: BookingEntry, in context: ConsoleContext) -> [SheetLine] {
    guard let asked = entry.asked else { return [] }
    let clock = context.calendar.clockWords(asked.askedAt)
    let head = Phrase(
      "asked by \(asked.channel) at \(clock.english): Enter says yes, x says no",
      "\(clock.chinese) 由 \(asked.channel) 提出：回车确认，x 谢绝")
    return [.line(context.text(head), .warning)]
      + (asked.leftOut.map {
        [.line(context.text(Phrase("not kept for them: \($0)", "未能预留：\($0)")), .quiet)]
      } ?? [])
  }

  private static func noShowLines(
    _ entry: BookingEntry, in context: ConsoleContext
  ) -> [SheetLine] {
    DepositWords.noShows(entry.noShows).map { [.line(context.text($0), .warning)] } ?? []
  }

  private static func depositLines(
    _ entry: BookingEntry, in context: ConsoleContext
  ) -> [SheetLine] {
    entry.deposit.map { [.gap] + DepositWords.lines($0, in: context) } ?? []
  }

  /// What the guests ordered with their booking, and what of it they will not get.
  private static func dishLines(_ entry: BookingEntry, in context: ConsoleContext) -> [SheetLine] {
    guard let count = entry.dishes.countWords else { return [] }
    return [
      .gap,
      .pieces(
        [Piece(context.text(Phrase("Ordered beforehand", "预点菜")), .heading)],
        right: [Piece(context.text(count), .quiet)]),
    ]
      + entry.dishes.flatMap { dish -> [SheetLine] in
        let line = dish.line
        let details = LineText.details(of: line, brothNames: dish.brothNames)
          .map { context.text($0) }.joined(separator: context.text(Phrase(", ", "，")))
        let state: Piece? =
          if let problem = dish.problem {
            Piece(context.text(problem.words), .danger)
          } else if dish.isReadyAtArrival, dish.orderedAs == nil {
            Piece(context.text(Phrase("at arrival", "到店即做")), .strong)
          } else {
            nil
          }
        let head = SheetLine.pieces(
          [
            Piece("\(line.quantity) ", .strong), Piece(context.text(line.name)),
            Piece(details.isEmpty ? "" : "  " + details, .info),
          ], right: state.map { [$0] } ?? [])
        return [head]
          + dish.choiceWords.map { SheetLine.line("  " + context.text($0), .info) }
      }
  }

  private static func headLines(_ entry: BookingEntry, in context: ConsoleContext) -> [SheetLine] {
    let booking = entry.reservation
    let mark = booking.mark(at: context.now)
    let tables = entry.tableNames.joined(separator: "+")
    var state = [Piece(mark.text(context.language), mark.style)]
    if booking.stage == .confirmed, booking.businessDay == context.businessDay {
      let minutes = booking.at.minutes(since: context.now)
      let words =
        minutes >= 0
        ? Phrase("  in \(minutes) min", "  \(minutes) 分钟后")
        : Phrase("  \(-minutes) min ago", "  已过 \(-minutes) 分钟")
      state.append(Piece(context.text(words)))
    }
    return [
      .pieces(
        [
          Piece(context.text(context.calendar.clockWords(booking.at)), .title),
          Piece("  " + booking.guestName, .strong),
          Piece("  " + context.text(.party(of: booking.partySize)), .strong),
        ],
        right: [
          Piece(
            tables.isEmpty ? context.text(Phrase("no table yet", "未定桌台")) : tables,
            tables.isEmpty ? .quiet : .strong)
        ]),
      .pieces(state, right: phonePieces(entry, context.country)),
    ] + withLines(entry, in: context) + dangerLines(entry, in: context)
      + seriesLines(entry, in: context)
  }

  /// What is promised with the table and must be there, and how long such guests stay.
  private static func withLines(_ entry: BookingEntry, in context: ConsoleContext) -> [SheetLine] {
    let booking = entry.reservation
    var lines: [SheetLine] = []
    if !booking.resources.isEmpty {
      lines.append(
        .labelled(
          context.text(Phrase("with", "物品")),
          [Piece(booking.resources.words(in: context), .strong)]))
    }
    guard booking.stage.isOpen, context.stays.isLearned else { return lines }
    let stay = context.stays.stay(partySize: booking.partySize, at: booking.at)
    lines.append(.line(context.text(stay.usualPhrase), .quiet))
    return lines
  }

  private static func seriesLines(_ entry: BookingEntry, in context: ConsoleContext) -> [SheetLine]
  {
    guard let series = entry.series else { return [] }
    let words =
      series.following == 0
      ? Phrase("the last of those that come again", "循环订位的最后一次")
      : Phrase("comes again, \(series.following) more", "循环订位，之后还有 \(series.following) 次")
    return [.line(context.text(words), .quiet)]
  }

  /// Why its table is not free in time, and where or when else it could be.
  private static func dangerLines(_ entry: BookingEntry, in context: ConsoleContext) -> [SheetLine]
  {
    guard let danger = entry.danger else { return [] }
    let table = danger.table
    let words =
      danger.until.map(context.clock).map { clock in
        Phrase("! \(table): guests until about \(clock)", "! \(table) 客人预计用到 \(clock)")
      } ?? Phrase("! \(table) is out of order", "! \(table) 已停用")
    let instead =
      danger.alternatives.isEmpty
      ? [Phrase("nothing else is free near that time", "该时段附近没有其他空桌")]
      : danger.alternatives.map { Phrase("or \($0.phrase.english)", "或 \($0.phrase.chinese)") }
    return [.line(context.text(words), .danger)]
      + instead.map { .line("  " + context.text($0), .warning) }
  }

  private static func guestLines(
    _ entry: BookingEntry, _ profile: MemberProfile?, in context: ConsoleContext
  ) -> [SheetLine] {
    let booking = entry.reservation
    var lines = GuestLines.said(entry.said, note: booking.note, in: context)
    if let member = entry.member {
      lines.append(GuestLines.member(member, profile, in: context))
      // Before they are here nothing is raised; what will be is shown already.
      if entry.alerts.isEmpty, let profile,
        booking.businessDay == context.businessDay
      {
        lines += GuestLines.foreseenCare(profile, in: context)
      }
      lines += GuestLines.care(entry.alerts, besides: booking.memberID, in: context)
      if let profile { lines += GuestLines.habits(profile, in: context) }
    } else {
      // Help that was asked for is care for whoever it is.
      lines += GuestLines.care(entry.alerts, besides: nil, in: context)
      lines.append(
        .line(context.text(Phrase("no member known  [g] find", "未关联会员  [g] 查找")), .quiet))
    }
    if let note = booking.note {
      lines.append(
        .labelled(
          context.text(Phrase("note", "备注")), [Piece("\u{201C}\(note)\u{201D}", .warning)]))
    }
    return lines
  }

  private static func taskLines(
    _ entry: BookingEntry, next: Identifier<PreparationTask>?, in context: ConsoleContext
  ) -> [SheetLine] {
    let tasks = entry.reservation.tasks
    guard !tasks.isEmpty else { return [] }
    return [.gap, .line(context.text(Phrase("Prepare", "准备")), .heading)]
      + tasks.map { task in
        let isDone = task.doneAt != nil
        let isDue = !isDone && task.dueAt <= context.now
        let words =
          isDone
          ? context.text(Phrase("done", "已完成"))
          : context.clock(task.dueAt) + (task.id == next ? "  [d]" : "")
        return .pieces(
          [
            Piece(isDone ? "= " : isDue ? "! " : ". ", isDue ? .warning : .quiet),
            Piece(task.words(in: context), isDone ? .quiet : isDue ? .warning : .normal),
            Piece(
              task.assignee.map { "  @" + context.text($0.name) } ?? "", .quiet),
          ], right: [Piece(words, isDone ? .quiet : .strong)])
      }
  }

  /// The phone of a guest who is no member; a member's stands beside the level.
  private static func phonePieces(_ entry: BookingEntry, _ home: Country?) -> [Piece] {
    guard let phone = entry.reservation.phone, phone != entry.member?.phone else { return [] }
    return [Piece(PhoneNumber.masked(phone, in: home), .quiet)]
  }
}
