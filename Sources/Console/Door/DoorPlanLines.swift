import StoreDatabase
import StoreDomain
import TerminalCore

/// Which table goes to whom, as the detail and the list of the door say it.
extension DoorScreen {
  /// Where the party under the cursor is to sit and why not yet, and which tables are free next.
  func planLines(in context: ConsoleContext) -> [SheetLine] {
    placeLines(in: context) + keepingLines(in: context) + soonLines(in: context)
  }

  private func placeLines(in context: ConsoleContext) -> [SheetLine] {
    guard let board, let entry = selected, entry.ticket.stage == .waiting else { return [] }
    let label = context.text(Phrase("plan", "安排"))
    guard let place = board.plan.place(of: entry.ticket) else {
      return [
        .labelled(
          label, [Piece(context.text(Phrase("no table tonight yet", "暂无可安排的桌台")), .quiet)])
      ]
    }
    // What is free now stands as the best table.
    guard !place.isNow else { return [] }
    let minutes = place.minutes
    let lines: [SheetLine] = [
      .labelled(
        label,
        [
          Piece(place.name.isEmpty ? "" : place.name + "  ", .strong),
          Piece(context.text(Phrase("in about \(minutes) min", "约 \(minutes) 分钟后"))),
        ])
    ]
    guard let obstacle = board.plan.obstacles[entry.id] else { return lines }
    return lines + [
      .labelled("", [Piece(context.text(obstacle.phrase(clock: context.clock)), .quiet)])
    ]
  }

  /// Whom it costs that tables are kept for the booking under the cursor.
  private func keepingLines(in context: ConsoleContext) -> [SheetLine] {
    guard selectedBooking != nil,
      let costs = selectedGuest?.keeping.phrase(clock: context.clock)
    else { return [] }
    return [
      .labelled(
        context.text(Phrase("kept", "留台")), [Piece("! " + context.text(costs), .warning)])
    ]
  }

  private func soonLines(in context: ConsoleContext) -> [SheetLine] {
    let next = board?.plan.soonFree ?? []
    guard !next.isEmpty else { return [] }
    let shown = context.layout.isSplit ? next : Array(next.prefix(2))
    let words = shown.map { "\($0.name) " + context.text($0.wait.shortPhrase) }
    return [
      .labelled(
        context.text(Phrase("soon free", "即将空出")),
        [Piece(words.joined(separator: context.comma))])
    ]
  }

  /// The table that the plan gives a waiting party now, for the list; nil when it waits.
  func tableNow(of ticket: Ticket) -> String? {
    guard ticket.stage == .waiting, let place = board?.plan.place(of: ticket), place.isNow else {
      return nil
    }
    return place.name
  }
}

extension SeatPlan.Obstacle {
  /// "T47 is kept for D002", "T05 is booked at 19:00 for Chen".
  ///
  /// - Parameter clock: how a moment is written.
  func phrase(clock: (Timestamp) -> String) -> Phrase {
    switch keeper {
    case .ticket(let number): Phrase("\(table) is kept for \(number)", "\(table) 留给 \(number)")
    case .booking(let name, let at):
      Phrase("\(table) is booked at \(clock(at)) for \(name)", "\(table) \(clock(at)) \(name) 订位")
    }
  }
}
