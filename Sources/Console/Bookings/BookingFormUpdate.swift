import StoreDatabase
import StoreDomain
import Widgets

extension BookingForm {
  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .form(let action):
      let effects: [Effect<Self>] = form.update(action, in: context) { .form($0) }
      guard case .opened = action else { return effects + askForResources(in: context) }
      return effects + [
        .load("tables") { store in
          let database = try store.database
          return .placesKnown(
            try database.floor().tables.map(\.table), try database.taskAssignees())
        }
      ]
    case .placesKnown(let tables, let people):
      self.tables = tables
      self.people = people
    case .resourcesKnown(let known, let question): free = (known, question)
    case .next: return goToMissing(in: context)
    case .empty:
      let (tables, people) = (tables, people)
      self = BookingForm(
        on: shownDay, today: context.businessDay, resources: resources, ids: context.ids)
      self.tables = tables
      self.people = people
      return form.update(.opened, in: context) { .form($0) }
    case .withoutPhone:
      goesWithoutPhone = true
      return submit(in: context)
    case .phoneWanted: form.form.focus(on: .phone)
    case .isSure(let partySize):
      sureOf = partySize
      return submit(in: context)
    case .sizeWanted: form.retype(.size)
    case .submit: return submit(in: context)
    case .booked(let reservation):
      return [.finish(editing == nil ? .booked(reservation) : .changed(reservation))]
    case .refused(let reason): form.refuse(reason)
    case .conflict(let reason, let alternatives):
      form.refuse(reason)
      return ask(alternatives, because: reason)
    case .stillSeated(let reason, let alternatives, let at):
      form.refuse(reason)
      return ask(alternatives, because: reason, orDespiteGuestsAt: at)
    case .despiteGuests(let at):
      despite = (at, form.text(.tables))
      return submit(in: context)
    case .chooseAlternative(let alternative):
      choose(alternative, in: context)
      return submit(in: context)
    case .outsideHours(let refusal, let at):
      form.refuse(refusal.explanation)
      return [
        .present(OutsideHoursDialog(refusal, goOn: goOn)) { .hoursAnswered($0, at: at) }
      ]
    case .hoursAnswered(.other(let time), _):
      setTime(time.at, in: context)
      return submit(in: context)
    case .hoursAnswered(.allowed(let permit), let at):
      permitted = (at, permit)
      return submit(in: context)
    case .meant(let instant):
      meant = instant
      return submit(in: context)
    case .history(let history, let phone):
      asked = phone
      guard let words = DepositWords.noShows(history) else { return submit(in: context) }
      return [askInSpite(of: words)]
    case .stay: break
    case .close: return [.finish(.left(kept(in: context)))]
    }
    return []
  }

  /// What was typed, for the next time: a day that was said from today, such as `Sat` or `+8`, is
  /// another one tomorrow, and what somebody answered was about this guest.
  private func kept(in context: ConsoleContext) -> BookingForm {
    var kept = self
    if let day = try? TypedDate.coming(form.text(.day), from: context.businessDay) {
      kept.form.form.setText(BookingText.text(of: day, today: context.businessDay), of: .day)
    }
    guard editing == nil else { return kept }
    kept.goesWithoutPhone = false
    kept.sureOf = nil
    kept.permitted = nil
    kept.despite = nil
    kept.asked = nil
    return kept
  }

  /// Enter leads to what is missing; on the missing field itself it says what that is.
  private mutating func goToMissing(in context: ConsoleContext) -> [Effect<Self>] {
    guard let (field, _) = missing else {
      // Nothing is booked by the Enter after the name: who is not reached cannot be told anything.
      guard lacksPhone, form.form.focused != .phone else { return submit(in: context) }
      form.form.focus(on: .phone)
      return []
    }
    guard form.form.focused != field else { return submit(in: context) }
    form.form.focus(on: field)
    if !form.text(field).isEmpty { form.form.check(field) }
    return []
  }
}
