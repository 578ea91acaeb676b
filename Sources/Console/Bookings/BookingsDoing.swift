import StoreDatabase
import StoreDomain
import TerminalCore

/// What is done with the booking under the cursor.
extension BookingsScreen {
  // MARK: The form

  mutating func updateForm(
    _ action: FormAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .new:
      let form =
        draft
        ?? BookingForm(
          on: max(day ?? context.businessDay, context.businessDay), today: context.businessDay,
          resources: context.resources, ids: context.ids)
      return [.present(form) { .form(.done($0)) }]
    case .edit:
      guard let selected else { return [] }
      let form = BookingForm(
        editing: selected, today: context.businessDay, calendar: context.calendar,
        in: context.country, resources: context.resources, language: context.language)
      return [.present(form) { .form(.done($0)) }]
    case .done(.booked(let booking)):
      draft = nil
      return showBooked(booking, in: context)
    case .done(.changed(let booking)): return showBooked(booking, in: context)
    case .done(.left(let form)):
      guard form.editing == nil else { return [] }
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

  /// What was booked, once it is in the list: whoever is on the phone must hear of a deposit.
  mutating func tellBooked() -> [Effect<Self>] {
    guard let told = toldNext, let entry = entries?.first(where: { $0.id == told.id }) else {
      return []
    }
    toldNext = nil
    guard let deposit = entry.deposit, deposit.stage == .requested else {
      return [.toast(.good, told.words)]
    }
    let asked = deposit.asked.plainText
    return [
      .toast(
        .good,
        Phrase(
          "\(told.words.english); deposit \(asked) is asked for: y",
          "\(told.words.chinese)；须付订金 \(asked)，按 y"))
    ]
  }

  /// The list goes to the day on which it was booked, so that the booking is seen.
  private mutating func showBooked(
    _ booking: Reservation, in context: ConsoleContext
  ) -> [Effect<Self>] {
    list.selectWhenRead(booking.id)
    day = booking.businessDay == context.businessDay ? nil : booking.businessDay
    let clock = context.calendar.clockWords(booking.at)
    let date = booking.businessDay.withWeekday(from: context.businessDay)
    let name = booking.guestName
    let words = Phrase(
      "\(name), \(date.english) \(clock.english), party of \(booking.partySize)",
      "\(name)，\(date.chinese) \(clock.chinese)，\(booking.partySize) 位")
    let said = entries?.first { $0.id == booking.id }?.said ?? []
    toldNext = (booking.id, words)
    return [reading(in: context)]
      + Self.asking(about: booking.note, said: said, owner: .reservation(booking.id)) {
        .guest(.need($0))
      }
  }

  // MARK: They come

  mutating func updateArrival(
    _ action: ArrivalAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .arrive:
      guard let id = selected?.id else { return [] }
      return [
        .perform("booking", ReservationArrived(id)) { .arrival(.arrived($0)) }
      ]
    case .arrived(let booking): return [.toast(.good, booking.arrivedPhrase)]
    case .giveNumber:
      guard let id = selected?.id else { return [] }
      return [
        .perform("booking", GiveBookedNumber(id, id: context.ids.next())) {
          .arrival(.numberGiven($0))
        }
      ]
    case .numberGiven(let ticket): return [.toast(.good, ticket.bookedWaitsPhrase)]
    case .seat:
      guard let booking = selected?.reservation else { return [] }
      return [
        .present(TableDialog(.seating(booking), ids: context.ids)) { .arrival(.seated($0)) }
      ]
    case .seated(let placement):
      isDetailOpen = false
      return [.toast(placement.kind, placement.phrase)]
    }
  }

  // MARK: They do not come

  func updateEnd(_ action: EndAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .noShow:
      return noShow()
    case .noShowInSpite(let id):
      return [.perform("booking", MarkNoShow(id)) { .end(.wasNoShow($0)) }]
    case .stay: return []
    case .wasNoShow(let booking):
      let name = booking.guestName
      return [.toast(.info, context.hintingUndo(Phrase("\(name) did not come", "\(name) 未到店")))]
    case .askWhyCancel: return askWhyCancel(at: context.now)
    case .askWhy(let booking, let following): return askWhyCancel(booking, following: following)
    case .cancel(let id, let reason):
      return [
        .perform("booking", CancelReservation(id, reason: reason)) {
          .end(
            .cancelled($0))
        }
      ]
    case .cancelled(let booking):
      let name = booking.guestName
      return [
        .toast(.info, context.hintingUndo(Phrase("\(name) is cancelled", "\(name) 的订位已取消")))
      ]
    case .decline(let id, let reason):
      return [
        .perform("booking", CancelReservation(id, reason: reason)) { .end(.declined($0)) }
      ]
    case .declined(let booking):
      let name = booking.guestName
      return [
        .toast(
          .info, Phrase("\(name) is declined, and the app is told", "已谢绝 \(name)，并通知其应用"))
      ]
    }
  }

  /// The house says yes; no is a key of its own, with a reason that the guest reads.
  func updateAnswer(_ action: AnswerAction) -> [Effect<Self>] {
    switch action {
    case .confirm:
      guard let selected, selected.asked != nil else { return [] }
      return [.perform("booking", ConfirmReservation(selected.id)) { .answer(.confirmed($0)) }]
    case .confirmed(let booking):
      let name = booking.guestName
      // With a deposit to pay it is not settled yet.
      let words =
        booking.stage == .requested
        ? Phrase("\(name) is asked for the deposit first", "\(name) 须先付订金")
        : Phrase("\(name) is confirmed, and the app is told", "\(name) 已确认，并通知其应用")
      return [.toast(.good, words)]
    }
  }

  private func askWhyDecline(_ booking: Reservation) -> [Effect<Self>] {
    let name = booking.guestName
    let dialog = ReasonDialog(
      title: Phrase("Why is \(name) declined? The guest reads it.", "谢绝 \(name) 的原因（客人可见）"),
      reasons: .decliningBooking)
    return [.present(dialog) { .end(.decline(booking.id, $0)) }]
  }

  /// Who has a deposit here is told before what becomes of it.
  private func noShow() -> [Effect<Self>] {
    guard let selected else { return [] }
    let id = selected.id
    let words = DepositWords.consequence(
      of: selected.deposit, bookedFor: selected.reservation.at, .noShow)
    guard let words else {
      return [.perform("booking", MarkNoShow(id)) { .end(.wasNoShow($0)) }]
    }
    let name = selected.reservation.guestName
    return [
      .present(
        QuestionDialog(
          title: Phrase("\(name) did not come?", "\(name) 未到店？"), text: words,
          answers: [
            .init(Phrase("wait", "再等等"), key: .character("b")),
            .init(Phrase("did not come", "记为未到店"), key: .character("y"), isDangerous: true),
          ])
      ) { $0 == 1 ? .end(.noShowInSpite(id)) : .end(.stay) }
    ]
  }

  /// The same of a booking that is cancelled.
  private func askWhyCancel(at now: Timestamp) -> [Effect<Self>] {
    guard let selected else { return [] }
    let booking = selected.reservation
    if selected.asked != nil { return askWhyDecline(booking) }
    let words = DepositWords.consequence(
      of: selected.deposit, bookedFor: booking.at, .cancelled(at: now))
    guard let words, selected.series?.following ?? 0 == 0 else { return askWhyCancel() }
    let name = booking.guestName
    return [
      .present(
        QuestionDialog(
          title: Phrase("Cancel \(name)?", "取消 \(name) 的订位？"), text: words,
          answers: [
            .init(Phrase("keep it", "保留订位"), key: .character("b")),
            .init(Phrase("cancel it", "取消订位"), key: .character("y"), isDangerous: true),
          ])
      ) { $0 == 1 ? .end(.askWhy(booking, following: 0)) : .end(.stay) }
    ]
  }

  /// Of one that comes again it is asked first whether it is meant alone.
  private func askWhyCancel() -> [Effect<Self>] {
    guard let selected else { return [] }
    let booking = selected.reservation
    guard let following = selected.series?.following, following > 0 else {
      return askWhyCancel(booking, following: 0)
    }
    let name = booking.guestName
    let question = QuestionDialog(
      title: Phrase("Cancel which of \(name)'s bookings?", "取消 \(name) 的哪些订位？"),
      text: Phrase(
        following == 1 ? "It comes 1 more time." : "It comes \(following) more times.",
        "之后还有 \(following) 次。"),
      answers: [
        .init(Phrase("only this one", "仅本次"), key: .character("1")),
        .init(Phrase("this and all that follow", "本次及之后全部"), key: .character("2")),
      ])
    return [
      .present(question) { .end(.askWhy(booking, following: $0 == 1 ? following : 0)) }
    ]
  }

  /// - Parameter following: how many are cancelled with it.
  private func askWhyCancel(_ booking: Reservation, following: Int) -> [Effect<Self>] {
    let name = booking.guestName
    let dialog = ReasonDialog(
      title: Phrase("Why is \(name) cancelled?", "取消 \(name) 的原因？"),
      reasons: .cancelledBooking)
    return [
      .present(dialog) {
        following > 0 ? .series(.cancel(booking, $0)) : .end(.cancel(booking.id, $0))
      }
    ]
  }

  // MARK: What is to be ready

  func updateTask(_ action: TaskAction) -> [Effect<Self>] {
    switch action {
    case .finish:
      guard let task = nextTask else { return [] }
      return [
        .perform("booking", FinishPreparation(task.id)) { _ in .task(.finished(task.what)) }
      ]
    case .finished(let what):
      return [.toast(.good, Phrase("Prepared: \(what)", "已准备：\(what)"))]
    }
  }
}
