import StoreDatabase
import StoreDomain
import TerminalCore

extension DoorScreen {
  /// The ticket under the cursor: who it is, what to take care of, where they could sit.
  func detailLines(in context: ConsoleContext) -> [SheetLine] {
    if let booking = selectedBooking {
      return BookingLines.all(
        booking, profile: selectedGuest?.profile, nextTask: nil, in: context)
        + [.gap] + tableLines(in: context) + planLines(in: context)
    }
    guard let entry = selected else {
      // What is searched and not found is said beside the search.
      guard !list.isSearching else { return [] }
      return [.line(context.text(Phrase("Nobody waits.", "没有客人在等。")), .quiet)]
    }
    return whoLines(entry, in: context) + [.gap] + guestLines(entry, in: context)
      + noteLines(entry, in: context) + [.gap]
      + (entry.ticket.stage == .missed
        ? [] : tableLines(in: context) + planLines(in: context))
  }

  // MARK: Who, since when, how it stands

  private func whoLines(_ entry: DoorEntry, in context: ConsoleContext) -> [SheetLine] {
    let ticket = entry.ticket
    let minutes = max(0, context.now.minutes(since: ticket.issuedAt))
    let mark = ticket.mark(at: context.now, rule: missedRule)
    let isTight = context.layout == .minimum
    let size: Phrase =
      isTight
      ? Phrase("for \(ticket.partySize)", "\(ticket.partySize) 位") : .party(of: ticket.partySize)
    return [
      .pieces(
        [
          Piece(ticket.displayNumber, .title), Piece("  "),
          Piece(
            entry.name ?? context.text(Phrase("no name", "未留姓名")),
            entry.name == nil ? .quiet : .strong),
          Piece("  " + context.text(size), .strong),
        ],
        right: [
          Piece(
            context.text(
              Phrase(
                isTight ? "\(minutes) min" : "waits \(minutes) min",
                "已等 \(minutes) 分")), .strong)
        ]),
      .pieces(
        [Piece(mark.text(context.language), mark.style)]
          + callPhrases(ticket, in: context).map { Piece("  " + context.text($0)) },
        right: [
          Piece(
            context.text(
              Phrase(
                "came \(context.clock(ticket.issuedAt))", "\(context.clock(ticket.issuedAt)) 取号")),
            .quiet)
        ]),
    ] + waitLines(entry, in: context) + bookedLines(entry, in: context)
      + prizeLines(entry, in: context)
  }

  /// What the guests were promised who wait for a booked table, and what they want ready.
  private func bookedLines(_ entry: DoorEntry, in context: ConsoleContext) -> [SheetLine] {
    guard let booking = entry.ticket.reservationID.flatMap({ self.booking($0) }) else { return [] }
    let clock = context.clock(booking.reservation.at)
    let tables = booking.tableNames.joined(separator: "+")
    return [
      .pieces(
        [
          Piece(context.text(Phrase("booked \(clock)", "订位 \(clock)")), .info),
          Piece(tables.isEmpty ? "" : "  " + tables, .strong),
        ], right: booking.dishes.countWords.map { [Piece(context.text($0), .quiet)] } ?? [])
    ]
      + (booking.reservation.resources.isEmpty
        ? []
        : [
          .labelled(
            context.text(Phrase("bring", "需备")),
            [Piece(booking.reservation.resources.words(in: context), .strong)])
        ])
  }

  /// How long it will still wait, and what the party was told when it came.
  private func waitLines(_ entry: DoorEntry, in context: ConsoleContext) -> [SheetLine] {
    let still = entry.wait?.phrase
    // What still holds is not said twice.
    let told = entry.ticket.told.map(\.phrase).flatMap { $0 == still ? nil : $0 }
    guard entry.ticket.stage == .waiting, still != nil || told != nil else { return [] }
    return [
      .pieces(
        [
          Piece(
            still.map {
              context.text(Phrase("still \($0.english)", "还需 \($0.chinese)"))
            } ?? "", .strong)
        ],
        right: [
          Piece(
            told.map { context.text(Phrase("told \($0.english)", "取号时 \($0.chinese)")) } ?? "",
            .quiet)
        ])
    ]
  }

  /// How often it was called and when it may be missed, or how many come first.
  private func callPhrases(_ ticket: Ticket, in context: ConsoleContext) -> [Phrase] {
    guard let called = ticket.lastCalledAt, ticket.callCount > 0 else {
      if ticket.reservationID != nil { return [Phrase("waits for its booked table", "等待预订的桌台")] }
      let ahead = partiesAhead(of: ticket)
      return [
        ahead == 0
          ? Phrase("next in \(ticket.band)", "\(ticket.band) 组下一位")
          : Phrase("\(ahead) ahead in \(ticket.band)", "\(ticket.band) 组前面 \(ahead) 桌")
      ]
    }
    let clock = context.clock(called)
    let times = ticket.callCount
    let english =
      times == 1 ? "once" : times == 2 ? "twice, last" : "\(times) times, last"
    let count = Phrase(
      "\(english) \(clock)", times == 1 ? "1 次，\(clock)" : "\(times) 次，最近 \(clock)")
    let left = secondsLeft(of: ticket, at: context.now)
    guard ticket.stage == .called, left > 0 else { return [count] }
    return [count, Phrase("may be missed in \(left) s", "\(left) 秒后可过号")]
  }

  private func partiesAhead(of ticket: Ticket) -> Int {
    QueueOrder.partiesAhead(of: ticket, in: (board?.entries ?? []).map(\.ticket))
  }

  // MARK: The guest

  private func guestLines(_ entry: DoorEntry, in context: ConsoleContext) -> [SheetLine] {
    let said = GuestLines.said(entry.said, note: entry.ticket.note, in: context)
    guard let member = entry.member else {
      // Help that was asked for is care for whoever it is.
      return said + GuestLines.care(entry.alerts, besides: nil, in: context) + [
        .line(context.text(Phrase("no member known  [g] find", "未关联会员  [g] 查找")), .quiet)
      ]
    }
    let profile = selectedGuest?.profile
    return said + [GuestLines.member(member, profile, in: context)]
      + GuestLines.care(entry.alerts, besides: member.id, in: context)
      + (profile.map { GuestLines.habits($0, in: context) } ?? [])
  }

  private func noteLines(_ entry: DoorEntry, in context: ConsoleContext) -> [SheetLine] {
    entry.ticket.note.map { note in
      [
        .labelled(
          context.text(Phrase("note", "备注")), [Piece("\u{201C}\(note)\u{201D}", .warning)])
      ]
    } ?? []
  }

  // MARK: Tables

  private func tableLines(in context: ConsoleContext) -> [SheetLine] {
    guard let tables = selectedGuest?.tables else { return [] }
    guard let best = tables.first else {
      return [
        .labelled(
          context.text(Phrase("table", "桌台")),
          [Piece(context.text(Phrase("none free that fits", "没有合适的空桌")), .quiet)])
      ]
    }
    let others = tables.dropFirst().prefix(2)
    return tableLine(Phrase("best table", "最佳桌台"), best, .good, in: context)
      + others.flatMap { tableLine(Phrase("or", "或"), $0, .normal, in: context) }
  }

  /// A table, and what it costs others.
  private func tableLine(
    _ label: Phrase, _ choice: TableChoice, _ style: Style, in context: ConsoleContext
  ) -> [SheetLine] {
    let costs = choice.costs.phrase(clock: context.clock).map {
      SheetLine.labelled("", [Piece("! " + context.text($0), .warning)])
    }
    let line = SheetLine.labelled(
      context.text(label),
      [
        Piece(choice.id, style == .good ? .strong : .normal),
        Piece(context.text(Phrase("  \(choice.seats) seats", "  \(choice.seats) 座"))),
        Piece(
          "  " + context.text(choice.reason),
          style == .good && choice.costs.isEmpty ? .good : .quiet),
      ])
    return [line] + (costs.map { [$0] } ?? [])
  }
}
