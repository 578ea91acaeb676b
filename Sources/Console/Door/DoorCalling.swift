import StoreDatabase
import StoreDomain
import TerminalCore

/// How a party's number is called, missed and restored.
extension DoorScreen {
  mutating func updateCall(_ action: CallAction) -> [Effect<Self>] {
    switch action {
    case .next:
      return [
        .perform("queue", CallNext()) { .call(.called($0)) }
      ]
    case .this:
      guard let ticket = selected?.ticket else { return [] }
      let ahead = partiesBefore(ticket)
      return ahead > 0
        ? [askToPass(ahead, calling: ticket)] : updateCall(.thisAllTheSame(ticket.id))
    case .thisAllTheSame(let id):
      return [
        .perform("queue", CallTicket(id)) { .call(.called($0)) }
      ]
    case .called(let ticket):
      list.selectWhenThere(.ticket(ticket.id))
      return guestLoad + [tell(.good, calledPhrase(ticket), of: ticket)]
    case .missed:
      guard let id = selected?.id else { return [] }
      return [
        .perform("queue", MissTicket(id)) { .call(.wasMissed($0)) }
      ]
    case .wasMissed(let ticket): return [tell(.info, Self.missedPhrase(ticket), of: ticket)]
    case .restore:
      guard let id = selected?.id else { return [] }
      return [
        .perform("queue", RestoreTicket(id)) { .call(.restored($0)) }
      ]
    case .restored(let ticket):
      let number = ticket.displayNumber
      return [tell(.good, Phrase("\(number) waits again", "\(number) 已恢复排队"), of: ticket)]
    }
  }

  /// How many parties of its band a waiting party would be called before its turn.
  private func partiesBefore(_ ticket: Ticket) -> Int {
    guard ticket.stage == .waiting, ticket.reservationID == nil else { return 0 }
    return (board?.entries ?? []).count { entry in
      entry.ticket.stage == .waiting && entry.ticket.band == ticket.band
        && entry.ticket.reservationID == nil && QueueOrder.isBefore(entry.ticket, ticket)
    }
  }

  /// Enter, which has just given out a number, does not call that number as well.
  private func askToPass(_ ahead: Int, calling ticket: Ticket) -> Effect<Self> {
    let number = ticket.displayNumber
    let parties = ahead == 1 ? "1 party has" : "\(ahead) parties have"
    return .present(
      QuestionDialog(
        title: Phrase("Call \(number) now?", "现在叫 \(number)？"),
        text: Phrase(
          "\(parties) waited longer in band \(ticket.band).",
          "\(ticket.band) 组还有 \(ahead) 桌等得更久。"),
        answers: [
          .init(Phrase("leave it", "先不叫"), key: .character("b")),
          .init(Phrase("call \(number)", "叫 \(number)"), key: .character("c"), isDangerous: true),
        ])
    ) { $0 == 1 ? .call(.thisAllTheSame(ticket.id)) : .back }
  }

  private func calledPhrase(_ ticket: Ticket) -> Phrase {
    let name = board?.entries.first { $0.id == ticket.id }?.label ?? ticket.displayNumber
    let times = ticket.callCount
    return times == 1
      ? Phrase("Called \(name)", "已叫 \(name)")
      : Phrase("Called \(name) again, \(times) times now", "再次叫 \(name)，第 \(times) 次")
  }

  private static func missedPhrase(_ ticket: Ticket) -> Phrase {
    let number = ticket.displayNumber
    return switch ticket.stage {
    case .missed: Phrase("\(number) missed: r restores it", "\(number) 已过号，按 r 可恢复")
    case .waiting: Phrase("\(number) missed: it comes again later", "\(number) 已过号，顺延")
    case .called, .seated, .expired, .cancelled:
      Phrase("\(number) missed: the number is void", "\(number) 已过号作废")
    }
  }
}
