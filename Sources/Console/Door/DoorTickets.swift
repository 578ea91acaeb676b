import StoreDatabase
import StoreDomain
import TerminalCore

/// What is done with a party's number and with the party that has it.
extension DoorScreen {
  // MARK: Numbers

  mutating func updateNumber(
    _ action: NumberAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .openForm:
      // A size that was typed is of a party that has just come, and not of the one in the draft.
      let new = TicketForm(
        size: size.text, bands: board?.bands ?? [], largestParty: largestParty, ids: context.ids)
      let form = size.isEmpty ? draft ?? new : new
      size = TypedPartySize()
      return [.present(form) { .number(.formDone($0)) }]
    case .edit:
      guard let selected else { return [] }
      return [
        .present(
          TicketForm(
            editing: selected, bands: board?.bands ?? [], largestParty: largestParty,
            in: context.country)
        ) { .number(.formDone($0)) }
      ]
    case .formDone(let outcome): return finishForm(outcome)
    case .issued(let ticket, let ahead):
      issuing -= 1
      return showIssued(ticket, ahead: ahead)
    case .issueRefused(let typed, let reason):
      issuing -= 1
      size.restore(typed)
      let intake = board?.intake
      return [.toast(.danger, reason, asLongAs: { $0.board?.intake == intake })]
    case .outsideHours(let typed, let partySize, let refusal):
      issuing -= 1
      size.restore(typed)
      return [
        .present(OutsideHoursDialog(refusal, goOn: .giveNumber)) {
          .number(.issueAllowed(partySize: partySize, $0))
        }
      ]
    case .issueLarge(let partySize):
      return issue(partySize, in: context)
    case .issueAllowed(let partySize, .allowed(let permit)):
      return issue(partySize, permit: permit, in: context)
    case .issueAllowed(_, .other): return []
    case .askWhyCancel: return askWhyCancel()
    case .cancel(let id, let reason):
      return [
        .perform("queue", CancelTicket(id, reason: reason)) {
          .number(
            .cancelled($0))
        }
      ]
    case .cancelled(let ticket):
      isDetailOpen = false
      let number = ticket.displayNumber
      return [
        .toast(.info, context.hintingUndo(Phrase("\(number) has left the queue", "\(number) 已取消")))
      ]
    case .why:
      return selected.map { [.present(HistoryDialog(ticket: $0.ticket))] } ?? []
    case .print:
      guard let selected else { return [] }
      return [.perform("print", ReprintNumber(selected.id)) { .number(.printed($0)) }]
    case .printed(let ticket):
      let number = ticket.displayNumber
      return [
        .toast(
          .good, Phrase("A copy of \(number) is being printed.", "正在补打 \(number) 排号单。"))
      ]
    }
  }

  /// Gives out a number for a party of which only the size is known.
  ///
  /// - Parameter permit: that it is given out although the last call is over.
  mutating func issue(
    _ partySize: Int, permit: HoursPermit? = nil, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let typed = size
    let id: Identifier<Ticket> = context.ids.next()
    let ahead = band(for: partySize)?.waitingParties ?? 0
    size = TypedPartySize()
    issuing += 1
    return [
      .perform(
        "queue",
        IssueTicket(
          NewTicket(partySize: partySize), id: id, outsideHours: permit != nil,
          authoriser: permit?.authoriser)
      ) { ticket in
        .number(.issued(ticket, ahead: ahead))
      } failed: { error in
        if let refusal = error as? HoursRefusal {
          return .number(.outsideHours(typed, partySize: partySize, refusal))
        }
        return .number(.issueRefused(typed, explanation(of: error)))
      }
    ]
  }

  /// What Enter does with a size: a number, unless the house has no place for so many.
  mutating func issueIfLikely(_ partySize: Int, in context: ConsoleContext) -> [Effect<Self>] {
    guard partySize > largestParty else { return issue(partySize, in: context) }
    size.select()
    return [
      .present(
        QuestionDialog.largeParty(of: partySize, atMost: largestParty, goOn: .giveNumber)
      ) { $0 == 1 ? .number(.issueLarge(partySize: partySize)) : .load }
    ]
  }

  private var largestParty: Int { board?.largestParty ?? SeatingRule.partySizes.upperBound }

  private mutating func finishForm(_ outcome: TicketForm.Outcome) -> [Effect<Self>] {
    switch outcome {
    case .issued(let ticket, let ahead):
      draft = nil
      return showIssued(ticket, ahead: ahead) + asking(about: ticket)
    case .changed(let ticket):
      let number = ticket.displayNumber
      return [.toast(.good, Phrase("\(number) is changed", "\(number) 已修改"))]
        + asking(about: ticket)
    case .left(let form):
      draft = form.isUntouched ? nil : form
      guard draft != nil else { return [] }
      return [
        .toast(
          .info,
          Phrase(
            "Kept: n goes on where you were; Ctrl-X empties the form there.",
            "已保留，按 n 继续填写，在表单内按 Ctrl-X 清空。"))
      ]
    }
  }

  /// A note that names an allergy is asked about at once, while the guest stands there.
  private func asking(about ticket: Ticket) -> [Effect<Self>] {
    Self.asking(
      about: ticket.note, said: board?.entries.first { $0.id == ticket.id }?.said ?? [],
      owner: .ticket(ticket.id)
    ) { .guest(.need($0)) }
  }

  private mutating func showIssued(_ ticket: Ticket, ahead: Int) -> [Effect<Self>] {
    list.selectWhenThere(.ticket(ticket.id))
    let number = ticket.displayNumber
    let parties = ahead == 1 ? "1 party" : "\(ahead) parties"
    let words = Phrase(
      "\(number) for \(ticket.partySize), \(ahead == 0 ? "first in line" : "\(parties) ahead")",
      "\(number)，\(ticket.partySize) 位，\(ahead == 0 ? "前面没有人" : "前面 \(ahead) 桌")")
    return [tell(.good, words.with(ticket.told), of: ticket)]
  }

  /// Says what was done to a ticket, as long as it stands where it stood then.
  func tell(_ kind: Notice.Kind, _ words: Phrase, of ticket: Ticket) -> Effect<Self> {
    .toast(kind, words) { screen in
      screen.board?.entries.first { $0.id == ticket.id }?.ticket.stage == ticket.stage
    }
  }

  private func askWhyCancel() -> [Effect<Self>] {
    guard let selected else { return [] }
    let id = selected.id
    let dialog = ReasonDialog(
      title: Phrase("Why does \(selected.label) leave?", "\(selected.label) 为何取消？"),
      reasons: .leavingTheQueue)
    return [.present(dialog) { .number(.cancel(id, $0)) }]
  }

  // MARK: Seating

  mutating func updateSeating(
    _ action: SeatingAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .seat: return seat(in: context)
    case .seated(let placement):
      isDetailOpen = false
      return [.toast(placement.kind, placement.phrase)]
    case .arrive:
      guard let id = selectedBooking?.id else { return [] }
      return [
        .perform("queue", ReservationArrived(id)) { .seating(.arrived($0)) }
      ]
    case .arrived(let booking): return [.toast(.good, booking.arrivedPhrase)]
    case .giveNumber:
      guard let id = selectedBooking?.id else { return [] }
      return [
        .perform("queue", GiveBookedNumber(id, id: context.ids.next())) {
          .seating(.numberGiven($0))
        }
      ]
    case .numberGiven(let ticket):
      list.selectWhenThere(.ticket(ticket.id))
      return [tell(.good, ticket.bookedWaitsPhrase, of: ticket)]
    }
  }

  private func seat(in context: ConsoleContext) -> [Effect<Self>] {
    let purpose: TableDialog.Purpose
    if let entry = selected, let id = entry.ticket.reservationID,
      let booking = self.booking(id)?.reservation, booking.stage.isOpen
    {
      purpose = .seating(booking)
    } else if let entry = selected {
      purpose = .seat(
        .ticket(entry.id), label: entry.label, partySize: entry.ticket.partySize)
    } else if let booking = selectedBooking?.reservation {
      purpose = .seating(booking)
    } else {
      return []
    }
    let dialog = TableDialog(
      purpose, offered: selectedGuest?.tables ?? [], ids: context.ids)
    return [.present(dialog) { .seating(.seated($0)) }]
  }
}

extension Phrase {
  /// With how long they will wait, as far as anybody knows.
  func with(_ wait: WaitEstimate?) -> Phrase {
    guard let wait = wait?.phrase else { return self }
    return Phrase("\(english), \(wait.english)", "\(chinese)，\(wait.chinese)")
  }

  /// The answer that gives a number out although the last call is over.
  static let giveNumber = Phrase("give a number", "仍然发号")
}
