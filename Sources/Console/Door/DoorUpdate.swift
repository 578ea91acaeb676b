import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension DoorScreen {
  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged, .minute: .load
    case .second, .languageChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [boardLoad]
    case .loaded(let reading): return show(reading)
    case .guestLoaded(let guest):
      if guest.item == list.selection { self.guest = guest }
      return []
    case .list(let action): return updateList(action, in: context)
    case .size(let action):
      size.update(action)
      return []
    case .back: return goBack()
    case .next: return doNext(in: context)
    case .number(let action): return updateNumber(action, in: context)
    case .call(let action): return updateCall(action)
    case .seating(let action): return updateSeating(action, in: context)
    case .guest(let action): return updateGuest(action, in: context)
    case .intake(let action): return updateIntake(action, in: context)
    case .draw(let action): return updateDraw(action, in: context)
    case .undo(let action): return updateUndo(action, in: context)
    case .go(let place): return [.request(.enter(place))]
    }
  }

  private mutating func updateList(
    _ action: SearchableList<DoorItem>.Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    list.update(action, window: DoorLayout.listRows(of: self, in: context))
    guard case .find = action else { return guestLoad }
    isDetailOpen = false
    return [indexLoad]
  }

  private mutating func goBack() -> [Effect<Self>] {
    if list.isSearching {
      list.endSearch()
    } else if !size.isEmpty {
      size = TypedPartySize()
    } else {
      isDetailOpen = false
    }
    return guestLoad
  }

  /// Enter: the obvious next thing.
  private mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
    switch nextStep(in: context) {
    case .issue(let partySize): return issueIfLikely(partySize, in: context)
    case .openDetail:
      isDetailOpen = true
      return guestLoad
    case .call: return updateCall(.this)
    case .seat: return updateSeating(.seat, in: context)
    case .restore: return updateCall(.restore)
    case .arrive: return updateSeating(.arrive, in: context)
    case .nothing: return []
    }
  }

  // MARK: Reading

  private var boardLoad: Effect<Self> {
    .load("board") { store in
      let database = try store.database
      let settings = database.store.settings
      return .loaded(
        DoorReading(
          board: try database.doorBoard(),
          missedRule: MissedRule(
            policy: settings.missedPolicy, delaySeconds: settings.missedAfterSeconds),
          printsNumbers: settings.queuePrinterCode != nil))
    }
  }

  private mutating func show(_ reading: DoorReading) -> [Effect<Self>] {
    let isFirst = board == nil
    let told = toast(for: reading.board)
    board = reading.board
    missedRule = reading.missedRule
    printsNumbers = reading.printsNumbers
    // The queue before the bookings above it: nobody has said yet that those guests are here.
    let first = isFirst ? reading.board.entries.first.map { DoorItem.ticket($0.id) } : nil
    list.show(items, startingOn: first)
    if list.isEmpty { isDetailOpen = false }
    return told + guestLoad + (list.isSearching ? [indexLoad] : [])
  }

  /// What guests' own apps asked for since the last look.
  private func toast(for new: DoorBoard) -> [Effect<Self>] {
    guard let board else { return [] }
    let known = Set(board.guestRequests.map(\.id))
    let requests = new.guestRequests.filter { !known.contains($0.id) }.sorted {
      ($0.answeredAt, $0.number ?? "") < ($1.answeredAt, $1.number ?? "")
    }
    guard let first = requests.first else { return [] }
    let headline =
      requests.count > 1
      ? requests.headline
      : first.headline(reservation: new.todaysBookings.first { $0.id.rawValue == first.id })
    return [.toast(requests.allSatisfy(\.isAccepted) ? .info : .warning, headline)]
  }

  /// Reads who stands behind the line under the cursor. Where they could sit is known since the board was
  /// read, though it takes a moment to say.
  var guestLoad: [Effect<Self>] {
    guard let item = list.selection else { return [] }
    let ticket = selected?.ticket
    let booking = selectedBooking?.reservation
    guard let partySize = ticket?.partySize ?? booking?.partySize else { return [] }
    let memberID = ticket?.memberID ?? booking?.memberID
    let bookingID = booking?.id ?? ticket?.reservationID
    let (ticketID, bookingOfLine, seats) = (ticket?.id, booking?.id, board?.seats)
    return [
      .load("guest", typingGoesOn: true) { store in
        .guestLoaded(
          DoorGuest(
            item: item, profile: try memberID.map { try store.database.profile($0) },
            tables: seats?.best(
              for: partySize, reservationID: bookingID, ticketID: ticketID) ?? [],
            keeping: bookingOfLine.flatMap { seats?.costs(ofKeeping: $0) } ?? []))
      }
    ]
  }

  private var indexLoad: Effect<Self> {
    let entries = board?.entries ?? []
    let bookings = dueBookings
    return .load("index") { store in
      let home = try store.database.store.country
      let tickets = entries.map { entry in
        SearchIndex.Entry(
          id: DoorItem.ticket(entry.id), code: entry.ticket.displayNumber,
          names: [entry.ticket.guestName, entry.member?.name],
          phones: [entry.ticket.phone, entry.member?.phone], in: home,
          more: [String(entry.ticket.number)])
      }
      let booked = bookings.map { entry in
        SearchIndex.Entry(
          id: DoorItem.booking(entry.id), names: [entry.reservation.guestName, entry.member?.name],
          phones: [entry.reservation.phone, entry.member?.phone], in: home, more: entry.tableNames)
      }
      return .list(.indexed(SearchIndex(tickets + booked)))
    }
  }

  // MARK: The guest and the queue

  private func updateGuest(_ action: GuestAction, in context: ConsoleContext) -> [Effect<Self>] {
    let place: GuestPlace? =
      switch list.selection {
      case .ticket(let id)?: .ticket(id)
      case .booking(let id)?: .reservation(id)
      case nil: nil
      }
    return Self.effects(
      of: action, alerts: selectedAlerts, said: selected?.said ?? selectedBooking?.said ?? [],
      note: selected?.ticket.note ?? selectedBooking?.reservation.note,
      member: (selected?.member ?? selectedBooking?.member)?.id,
      at: place, in: context
    ) { .guest($0) }
  }

  private mutating func updateUndo(
    _ action: UndoAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    // Who was called, missed or given up by mistake is under the cursor again.
    if case .undone(let step) = action {
      if case .ticket(let id) = step.subject { list.selectWhenRead(.ticket(id)) }
      if case .reservation(let id) = step.subject { list.selectWhenRead(.booking(id)) }
    }
    let item = list.selection
    let items = items
    return Self.effects(
      of: action, .door,
      isUnderCursor: { subject in
        switch subject {
        case .ticket(let id): item == .ticket(id)
        case .reservation(let id): item == .booking(id)
        case .party, .lines: false
        }
      },
      isOnScreen: { subject in
        switch subject {
        case .ticket(let id): items.contains(.ticket(id))
        case .reservation(let id): items.contains(.booking(id))
        case .party, .lines: false
        }
      }, in: context,
      as: { .undo($0) })
  }

  private static func intake(_ choice: IntakeChoice, at now: Timestamp) -> Intake {
    switch choice {
    case .open: .open
    case .pause(let minutes): .paused(until: now.advanced(byMinutes: minutes))
    case .close: .closed
    }
  }

  private func updateIntake(
    _ action: IntakeAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .ask:
      return [.present(Self.intakeQuestion) { .intake(.set(Self.intakeChoices[$0])) }]
    case .set(let choice):
      return [
        .perform("queue", SetIntake(Self.intake(choice, at: context.now))) { _ in .intake(.isSet) }
      ]
    case .isSet: return []
    }
  }

  private static let intakeChoices: [IntakeChoice] = [
    .open, .pause(minutes: 15), .pause(minutes: 30), .pause(minutes: 60), .close,
  ]

  private static let intakeQuestion = QuestionDialog(
    title: Phrase("New numbers", "取号"),
    text: Phrase(
      "Who already waits keeps their place. A pause ends by itself.",
      "已排队的客人不受影响；暂停到时自动恢复。"),
    answers: [
      .init(Phrase("open", "开放"), key: .character("o")),
      .init(Phrase("pause 15 min", "暂停 15 分"), key: .character("1")),
      .init(Phrase("30 min", "30 分"), key: .character("3")),
      .init(Phrase("60 min", "60 分"), key: .character("6")),
      .init(Phrase("close for tonight", "今晚停止"), key: .character("c"), isDangerous: true),
    ])
}
