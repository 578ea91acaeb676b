import StoreDatabase
import StoreDomain
import TerminalCore

/// What the dialog for a table reads from the store, at one instant.
struct TableReading: Sendable {
  var choices: [TableChoice]
  var costs: [Identifier<DiningTable>: [SeatingCost]]
  var floor: FloorPicture
}

extension TableDialog {
  /// A table that is kept for others is taken by whoever has seen what follows.
  func askToOverrule(
    _ booking: Reservation, for pick: TablePick, in context: ConsoleContext
  ) -> Effect<Self> {
    let (name, guest, clock) = (pick.id, booking.guestName, context.clock(booking.at))
    let costs = pick.costs.phrase(clock: context.clock)
    return .present(
      QuestionDialog(
        title: Phrase("\(name) is kept for \(guest) at \(clock)", "\(name) 为 \(guest)（\(clock)）留台"),
        text: costs.map { Phrase("\($0.english).", "\($0.chinese)。") }
          ?? Phrase("They would need another table.", "其客人将需另安排桌台。"),
        answers: [
          .init(Phrase("another table", "换一桌"), key: .character("b")),
          .init(verb(for: pick), key: .character("y"), isDangerous: true),
        ])
    ) { $0 == 1 ? .overrule(pick) : .load }
  }
}

extension [SeatingCost] {
  /// What weighs most, in one line; nil when nobody loses anything.
  func phrase(clock: (Timestamp) -> String) -> Phrase? {
    guard !isEmpty else { return nil }
    let first = prefix(2).map { $0.phrase(clock: clock) }
    let more = count - first.count
    return Phrase(
      first.map(\.english).joined(separator: "; ") + (more > 0 ? " (+\(more))" : ""),
      first.map(\.chinese).joined(separator: "；") + (more > 0 ? "（另 \(more) 项）" : ""))
  }
}
