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
    case .list(let action): return updateList(action, in: context)
    case .day(let action): return updateDay(action, in: context)
    case .back: return goBack(in: context)
    case .next: return doNext(in: context)
    case .form(let action): return updateForm(action, in: context)
    case .arrival(let action): return updateArrival(action, in: context)
    case .end(let action): return updateEnd(action, in: context)
    case .answer(let action): return updateAnswer(action)
    case .task(let action): return updateTask(action)
    case .series(let action): return updateSeries(action, in: context)
    case .byTable:
      if isByTable { return leaveBook(in: context) }
      isByTable = true
      return [reading(in: context)]
    case .dishes: return selected.map { [.present(OrderScreen(booking: $0.id))] } ?? []
    case .deposit(let action): return updateDeposit(action, in: context)
    case .undo(let action): return updateUndo(action, in: context)
    case .guest(let action):
      let booking = selected?.reservation
      return Self.effects(
        of: action, alerts: selected?.alerts ?? [], said: selected?.said ?? [], note: booking?.note,
        member: booking?.memberID, at: booking.map { .reservation($0.id) }, in: context
      ) { .guest($0) }
    }
  }

  private mutating func updateUndo(
    _ action: UndoAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let selection = list.selection
    return Self.effects(
      of: action, .bookings,
      isUnderCursor: { subject in
        if case .reservation(let id) = subject { return id == selection }
        return false
      },
      isOnScreen: { subject in
        if case .reservation(let id) = subject { return entries?.contains { $0.id == id } ?? false }
        return false
      }, in: context,
      as: { .undo($0) })
  }

  private mutating func updateList(
    _ action: SearchableList<Identifier<Reservation>>.Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    if let book, showsBook(in: context), case .move(let key) = action {
      if key == .pageDown || key == .pageUp {
        turnPage(of: book, by: key == .pageDown ? 1 : -1, in: context)
        return []
      }
      bookTop = nil
    }
    list.update(action, window: max(1, context.bodyRows - BookingsLayout.topRows))
    guard case .find = action else { return guestLoad }
    isDetailOpen = false
    return [indexLoad]
  }

  private mutating func updateDay(
    _ action: DayAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .change(let step):
      let shown = (day ?? context.businessDay).adding(days: step)
      day = shown == context.businessDay ? nil : shown
    case .today: day = nil
    case .asked:
      guard let next = nextAskedDay else { return [] }
      day = next == context.businessDay ? nil : next
    }
    return [reading(in: context)]
  }

  private mutating func goBack(in context: ConsoleContext) -> [Effect<Self>] {
    if list.isSearching {
      list.endSearch()
    } else if isDetailOpen {
      isDetailOpen = false
    } else if showsBook(in: context) {
      return leaveBook(in: context)
    } else {
      return updateDay(.today, in: context)
    }
    return guestLoad
  }

  /// Back to the list by time.
  private mutating func leaveBook(in context: ConsoleContext) -> [Effect<Self>] {
    isByTable = false
    bookTop = nil
    return [reading(in: context)]
  }

  /// Enter: the obvious next thing.
  private mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
    switch nextStep(in: context) {
    case .openDetail:
      isDetailOpen = true
      return guestLoad
    case .arrive: return updateArrival(.arrive, in: context)
    case .seat: return updateArrival(.seat, in: context)
    case .confirm: return updateAnswer(.confirm)
    case .nothing: return []
    }
  }

  // MARK: Reading

  func reading(in context: ConsoleContext) -> Effect<Self> {
    let day = day ?? context.businessDay
    let isByTable = isByTable
    return .load("bookings") { store in
      let database = try store.database
      return .loaded(
        BookingsReading(
          day: day, entries: try database.bookings(on: day),
          holdMinutes: database.store.settings.holdMinutes,
          askedDays: try database.daysWithAskedBookings(),
          book: isByTable ? try database.tableBook(on: day) : nil))
    }
  }

  private mutating func show(_ reading: BookingsReading) -> [Effect<Self>] {
    // A day opens on the first guests who are still to come.
    let isOtherDay = entriesDay != reading.day
    // What waits for an answer stands above all that is settled.
    let entries =
      reading.entries.filter { $0.asked != nil } + reading.entries.filter { $0.asked == nil }
    let first = entries.first { $0.reservation.stage.isOpen } ?? entries.first
    self.entries = entries
    askedDays = reading.askedDays
    entriesDay = reading.day
    holdMinutes = reading.holdMinutes
    book = reading.book
    list.show(entries.map(\.id), startingOn: isOtherDay ? first?.id : nil)
    if list.isEmpty { isDetailOpen = false }
    return guestLoad + tellBooked() + (list.isSearching ? [indexLoad] : [])
  }

  private var guestLoad: [Effect<Self>] {
    guard let memberID = selected?.reservation.memberID else { return [] }
    return [.load("guest", typingGoesOn: true) { .guestLoaded(try $0.database.profile(memberID)) }]
  }

  private var indexLoad: Effect<Self> {
    let entries = entries ?? []
    return .load("index") { store in
      let home = try store.database.store.country
      return .list(
        .indexed(
          SearchIndex(
            entries.map { entry in
              SearchIndex.Entry(
                id: entry.id, names: [entry.reservation.guestName, entry.member?.name],
                phones: [entry.reservation.phone, entry.member?.phone], in: home,
                more: entry.tableNames)
            })))
    }
  }
}
