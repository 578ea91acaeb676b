import StoreDatabase
import StoreDomain
import TerminalCore

extension FloorScreen {
  /// The table under the cursor: who sits there, since when, what is to be done.
  func detailLines(in context: ConsoleContext) -> [SheetLine] {
    guard let place = selected else { return [] }
    return headLines(place, in: context) + [.gap] + guestLines(place, in: context)
      + bookingLines(place, in: context)
  }

  private func headLines(_ place: FloorPlace, in context: ConsoleContext) -> [SheetLine] {
    let mark = place.state.mark
    let room = picture?.rooms.first { $0.code == place.entry.table.roomCode }
    let seats = Phrase("\(place.entry.table.seats) seats", "\(place.entry.table.seats) 座")
    let position = [room.map { context.text($0.name) }, context.text(seats)].compactMap { $0 }
    guard let party = place.party else {
      return [
        .pieces(
          [Piece(place.name, .title), Piece("  " + mark.text(context.language), mark.style)],
          right: [Piece(position.joined(separator: context.comma), .quiet)])
      ] + serverLines(place, in: context)
    }
    let minutes = place.minutesSeated(at: context.now) ?? 0
    return [
      .pieces(
        [
          Piece(place.name, .title),
          Piece("  " + (place.guestName ?? ""), .strong),
          Piece("  " + context.text(.party(of: party.partySize)), .strong),
        ], right: [Piece(context.text(.minutes(minutes)), .strong)]),
      .pieces(
        [Piece(mark.text(context.language), mark.style)],
        right: place.checkTotal.map {
          [
            Piece(context.text(Phrase("so far ", "合计 ")), .quiet),
            Piece($0.plainText, .money),
          ]
        } ?? []),
      .pieces(
        [
          Piece(
            context.text(
              Phrase(
                "since \(context.clock(party.seatedAt))", "\(context.clock(party.seatedAt)) 入座")),
            .quiet)
        ], right: [Piece(position.joined(separator: context.comma), .quiet)]),
    ] + otherLines(place, party, in: context)
  }

  private func serverLines(_ place: FloorPlace, in context: ConsoleContext) -> [SheetLine] {
    guard let name = place.entry.server?.name else { return [] }
    return [.line(context.text(Phrase("served by \(name)", "\(name) 看台")), .quiet)]
  }

  /// With which tables the party sits, or with whom it shares this one.
  private func otherLines(
    _ place: FloorPlace, _ party: Party, in context: ConsoleContext
  ) -> [SheetLine] {
    var lines = serverLines(place, in: context) + stayLines(of: party, in: context)
    let waits = place.waits.phrases.map(context.text).joined(separator: context.comma)
    if !waits.isEmpty {
      lines.append(.line(context.text(Phrase("waits: ", "待办：")) + waits, .warning))
    }
    if !place.entry.joinedWith.isEmpty, place.entry.parties.count == 1 {
      let others = place.entry.joinedWith.joined(separator: context.comma)
      lines.append(.line(context.text(Phrase("joined with \(others)", "与 \(others) 并台"))))
    }
    if place.entry.parties.count > 1 {
      let others = place.entry.parties.filter { $0.id != party.id }
        .map { other in
          let name = other.guestName ?? context.text(.party(of: other.partySize))
          return place.entry.checkTotals[other.id].map { "\(name) (\($0.plainText))" } ?? name
        }
      let names = others.joined(separator: context.comma)
      lines.append(.line(context.text(Phrase("shared with \(names)", "与 \(names) 搭台"))))
    }
    return lines
  }

  /// How long such guests stay in this house, and until when these are expected to.
  private func stayLines(of party: Party, in context: ConsoleContext) -> [SheetLine] {
    guard context.stays.isLearned, party.stage != .paid else { return [] }
    let stay = context.stays.stay(partySize: party.partySize, at: party.seatedAt)
    let until = context.clock(
      TablePromise.expectedToLeave(
        seatedAt: party.seatedAt, partySize: party.partySize, now: context.now,
        by: context.stays))
    let usual = stay.usualPhrase
    return [
      .line(
        context.text(
          Phrase("\(usual.english), here until about \(until)", "\(usual.chinese)，预计用到 \(until)")),
        .quiet)
    ]
  }

  private func guestLines(_ place: FloorPlace, in context: ConsoleContext) -> [SheetLine] {
    guard let party = place.party else { return [] }
    var lines = GuestLines.said(place.said, note: party.note, in: context)
    if party.memberID == nil {
      lines.append(
        .line(context.text(Phrase("no member known  [g] find", "未关联会员  [g] 查找")), .quiet))
    } else if let member = place.member ?? selectedProfile?.member {
      lines.append(GuestLines.member(member, selectedProfile, in: context))
    }
    if let others = place.guests.othersPhrase {
      lines.append(
        .labelled(context.text(Phrase("with", "同行")), [Piece(context.text(others), .member)]))
    }
    lines += GuestLines.care(place.alerts, besides: party.memberID, in: context)
    if let profile = selectedProfile { lines += GuestLines.habits(profile, in: context) }
    if let note = party.note {
      lines.append(
        .labelled(
          context.text(Phrase("note", "备注")), [Piece("\u{201C}\(note)\u{201D}", .warning)]))
    }
    return lines
  }

  private func bookingLines(_ place: FloorPlace, in context: ConsoleContext) -> [SheetLine] {
    var lines: [SheetLine] = []
    if let booking = place.entry.reservedFor {
      lines += [
        .gap,
        .labelled(
          context.text(place.state == .held ? Phrase("held for", "留给") : Phrase("booked", "已订")),
          [
            Piece(booking.guestName, .strong),
            Piece("  " + context.text(.party(of: booking.partySize))),
          ], right: [Piece(context.clock(booking.at), .strong)]),
      ]
      let leaving = place.entry.parties.map {
        TablePromise.expectedToLeave(
          seatedAt: $0.seatedAt, partySize: $0.partySize, hasPaid: $0.stage == .paid,
          now: context.now, by: context.stays)
      }.max()
      if let leaving, TablePromise.isEndangered(at: booking.at, byGuestsUntil: leaving) {
        let clock = context.clock(leaving)
        lines.append(
          .line(
            context.text(
              Phrase("! these guests: until about \(clock)", "! 在座客人预计用到 \(clock)")), .danger))
      }
      if !booking.resources.isEmpty {
        lines.append(
          .labelled(
            context.text(Phrase("bring", "需备")),
            [Piece(booking.resources.words(in: context), .strong)]))
      }
      if let note = booking.note {
        lines.append(.labelled("", [Piece("\u{201C}\(note)\u{201D}", .warning)]))
      }
      for task in booking.tasks where task.doneAt == nil {
        lines.append(
          .labelled(
            "", [Piece("- " + task.words(in: context))],
            right: [Piece(context.clock(task.dueAt), .quiet)]))
      }
    }
    switch place.state {
    case .free:
      lines += [
        .gap,
        .line(
          context.text(Phrase("How many sit down? Type it, then Enter.", "输入人数，再按回车入座。")),
          .quiet),
      ]
    case .cleaning:
      lines += [.gap, .line(context.text(Phrase("Enter when it is clean.", "清好后按回车。")), .quiet)]
    case .held, .seated, .ordered, .billAsked, .paid, .outOfOrder: break
    }
    return lines
  }
}
