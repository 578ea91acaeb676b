import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension BookingsScreen {
  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged, .minute: .load
    case .second, .languageChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [reading(in: context)]
    case .loaded(let reading): return show(reading)
    case .guestLoaded(let profile):
      self.profile = profile
      return []
    case .move(let key):
      _ = list.handle(key, window: max(1, context.bodyRows - BookingsLayout.topRows))
      return guestLoad
    case .changeDay(let step):
      let shown = context.calendar.date(day ?? context.businessDay, addingDays: step)
      day = shown == context.businessDay ? nil : shown
      return [reading(in: context)]
    case .today:
      day = nil
      return [reading(in: context)]
    case .find, .typed, .indexed, .found, .back: return updateView(action, in: context)
    case .takeCare:
      return Self.careEffects(for: selected?.alerts ?? [], in: context) { .careTaken($0) }
    case .careTaken(let alert): return [.toast(.good, alert.takenPhrase)]
    case .openGuest:
      guard let booking = selected?.reservation else { return [] }
      let place = GuestPlace.reservation(booking.id)
      guard let memberID = booking.memberID else {
        return [.present(FindMemberDialog(for: place)) { .recognised($0) }]
      }
      return [.present(MemberScreen(memberID: memberID, at: place))]
    case .recognised(let member):
      return [.toast(.good, Phrase("This is \(member.name)", "是会员 \(member.name)"))]
    case .go(let place): return [.request(.enter(place))]
    default: return updateBooking(action, in: context)
    }
  }

  private mutating func updateView(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .find:
      isSearching = true
      isDetailOpen = false
      search = TextField(limit: 40)
      return [indexLoad]
    case .typed(let input):
      search.enter(input)
      list.update(shownIDs)
      list.selectFirst()
    case .indexed(let index):
      self.index = index
      list.update(shownIDs)
    case .found: endSearch()
    case .back:
      if isSearching {
        endSearch()
      } else if isDetailOpen {
        isDetailOpen = false
      } else {
        day = nil
        return [reading(in: context)]
      }
    default: break
    }
    return guestLoad
  }

  private mutating func endSearch() {
    isSearching = false
    index = nil
    list.update(shownIDs)
  }

  // MARK: Reading

  private func reading(in context: ConsoleContext) -> Effect<Self> {
    let day = day ?? context.businessDay
    return .load("bookings") { store in
      let database = try store.database
      return .loaded(
        BookingsReading(
          day: day, entries: try database.bookings(on: day),
          holdMinutes: database.store.settings.holdMinutes))
    }
  }

  private mutating func show(_ reading: BookingsReading) -> [Effect<Self>] {
    let isOtherDay = entriesDay != reading.day
    entries = reading.entries
    entriesDay = reading.day
    holdMinutes = reading.holdMinutes
    list.update(shownIDs)
    if isOtherDay { selectFirstOpen() }
    if let awaited, list.select(awaited) { self.awaited = nil }
    if list.isEmpty { isDetailOpen = false }
    return guestLoad + (isSearching ? [indexLoad] : [])
  }

  /// A day opens on the first guests who are still to come.
  private mutating func selectFirstOpen() {
    list.selectFirst()
    if let first = entries?.first(where: { $0.reservation.stage.isOpen }) { list.select(first.id) }
  }

  private var guestLoad: [Effect<Self>] {
    guard let memberID = selected?.reservation.memberID else { return [] }
    return [.load("guest") { .guestLoaded(try $0.database.profile(memberID)) }]
  }

  private var indexLoad: Effect<Self> {
    let entries = entries ?? []
    return .load("index") { _ in
      .indexed(
        SearchIndex(
          entries.map { entry in
            let names = [entry.reservation.guestName] + [entry.member?.name].compactMap { $0 }
            let phones = [entry.reservation.phone, entry.member?.phone].compactMap { $0 }
            return SearchIndex.Entry(
              id: entry.id, code: nil,
              names: names + phones + phones.map { String($0.suffix(4)) } + entry.tableNames,
              keys: SearchKeys(names: names))
          }))
    }
  }

  // MARK: Doing

  private mutating func updateBooking(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .next:
      switch nextStep(in: context) {
      case .openDetail:
        isDetailOpen = true
        return guestLoad
      case .arrive: return updateBooking(.arrive, in: context)
      case .seat: return updateBooking(.seat, in: context)
      case .nothing: return []
      }
    case .openForm:
      let form =
        draft
        ?? BookingForm(
          on: max(day ?? context.businessDay, context.businessDay), today: context.businessDay,
          ids: ids)
      return [.present(form) { .formDone($0) }]
    case .edit:
      guard let selected else { return [] }
      let form = BookingForm(
        editing: selected, today: context.businessDay, calendar: context.calendar)
      return [.present(form) { .formDone($0) }]
    case .formDone(let outcome): return finishForm(outcome, in: context)
    case .arrive:
      return onSelected { id, store in
        .arrived(try store.database.perform(ReservationArrived(id), by: store.author))
      }
    case .arrived(let booking):
      let name = booking.guestName
      return [
        .toast(.good, Phrase("\(name) is here: Enter seats them", "\(name) 已到店，回车安排入座"))
      ]
    case .seat:
      guard let booking = selected?.reservation else { return [] }
      return [
        .present(
          TableDialog(
            .seat(
              .reservation(booking.id), label: booking.guestName, partySize: booking.partySize),
            ids: ids)
        ) { .seated($0) }
      ]
    case .seated(let placement):
      isDetailOpen = false
      return [.toast(.good, placement.phrase)]
    default: return endBooking(action)
    }
  }

  private mutating func endBooking(_ action: Action) -> [Effect<Self>] {
    switch action {
    case .noShow:
      return onSelected { id, store in
        .wasNoShow(try store.database.perform(MarkNoShow(id), by: store.author))
      }
    case .wasNoShow(let booking):
      let name = booking.guestName
      return [.toast(.info, Phrase("\(name) did not come", "\(name) 未到店"))]
    case .askWhyCancel:
      guard let booking = selected?.reservation else { return [] }
      let name = booking.guestName
      let id = booking.id
      let dialog = ReasonDialog(
        title: Phrase("Why is \(name) cancelled?", "取消 \(name) 的原因？"),
        reasons: [
          Phrase("the guest called", "客人来电取消"), Phrase("booked twice", "重复订位"),
          Phrase("entered by mistake", "误录入"),
        ])
      return [.present(dialog) { .cancel(id, $0) }]
    case .cancel(let id, let reason):
      return [
        .perform("booking") {
          .cancelled(try $0.database.perform(CancelReservation(id, reason: reason), by: $0.author))
        }
      ]
    case .cancelled(let booking):
      let name = booking.guestName
      return [.toast(.info, Phrase("\(name) is cancelled", "\(name) 的订位已取消"))]
    case .finishTask:
      guard let task = nextTask else { return [] }
      return [
        .perform("booking") { store in
          _ = try store.database.perform(FinishPreparation(task.id), by: store.author)
          return .taskFinished(task.what)
        }
      ]
    case .taskFinished(let what):
      return [.toast(.good, Phrase("Prepared: \(what)", "已准备：\(what)"))]
    default: return []
    }
  }

  private func onSelected(
    _ verb: @escaping @Sendable (Identifier<Reservation>, StoreAccess) throws -> Action
  ) -> [Effect<Self>] {
    guard let id = selected?.id else { return [] }
    return [.perform("booking") { try verb(id, $0) }]
  }

  private mutating func finishForm(
    _ outcome: BookingForm.Outcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch outcome {
    case .booked(let booking), .changed(let booking):
      if case .booked = outcome { draft = nil }
      awaited = booking.id
      let clock = context.clock(booking.at)
      let date = booking.businessDay.withWeekday
      let name = booking.guestName
      // The list goes to the day on which it was booked, so that the booking is seen.
      day = booking.businessDay == context.businessDay ? nil : booking.businessDay
      return [
        .toast(
          .good,
          Phrase(
            "\(name), \(date.english) \(clock), party of \(booking.partySize)",
            "\(name)，\(date.chinese) \(clock)，\(booking.partySize) 位")),
        reading(in: context),
      ]
    case .left(let form):
      guard form.editing == nil else { return [] }
      draft = form.isUntouched ? nil : form
      guard draft != nil else { return [] }
      return [.toast(.info, Phrase("Kept: n goes on where you were.", "已保留，按 n 继续填写。"))]
    }
  }
}
