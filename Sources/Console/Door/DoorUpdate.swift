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
    case .move(let key):
      awaited = nil
      _ = list.handle(key, window: DoorLayout.listRows(of: self, in: context))
      return guestLoad
    case .digit(let digit):
      if size.count < 2, !(size.isEmpty && digit == "0") { size.append(digit) }
      return []
    case .eraseDigit:
      size = String(size.dropLast())
      return []
    case .find:
      isSearching = true
      awaited = nil
      isDetailOpen = false
      search = TextField(limit: 40)
      return [indexLoad]
    case .typed(let input):
      search.enter(input)
      list.update(shownItems)
      list.selectFirst()
      return guestLoad
    case .indexed(let index):
      self.index = index
      list.update(shownItems)
      return guestLoad
    case .found:
      endSearch()
      return guestLoad
    case .back:
      if isSearching {
        endSearch()
      } else if !size.isEmpty {
        size = ""
      } else {
        isDetailOpen = false
      }
      return guestLoad
    case .next: return doNext(in: context)
    case .nothing: return []
    default: return updateTicket(action, in: context)
    }
  }

  private mutating func endSearch() {
    isSearching = false
    index = nil
    list.update(shownItems)
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
            policy: settings.missedPolicy, delaySeconds: settings.missedAfterSeconds)))
    }
  }

  private mutating func show(_ reading: DoorReading) -> [Effect<Self>] {
    let isFirst = board == nil
    let told = toast(for: reading.board)
    board = reading.board
    missedRule = reading.missedRule
    list.update(shownItems)
    // The queue before the bookings above it: nobody has said yet that those guests are here.
    if isFirst, let first = reading.board.entries.first { list.select(.ticket(first.id)) }
    if let awaited, list.select(awaited) { self.awaited = nil }
    if list.isEmpty { isDetailOpen = false }
    return told + guestLoad + (isSearching ? [indexLoad] : [])
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

  /// Reads who stands behind the line under the cursor, and where they could sit.
  var guestLoad: [Effect<Self>] {
    guard let item = list.selection else { return [] }
    let ticket = selected?.ticket
    let booking = selectedBooking?.reservation
    guard let partySize = ticket?.partySize ?? booking?.partySize else { return [] }
    let memberID = ticket?.memberID ?? booking?.memberID
    return [
      .load("guest") { store in
        let database = try store.database
        return .guestLoaded(
          DoorGuest(
            item: item, profile: try memberID.map { try database.profile($0) },
            tables: try database.bestTables(for: partySize, reservationID: booking?.id)))
      }
    ]
  }

  /// Pinyin takes its time: the index is made off the drawing thread.
  private var indexLoad: Effect<Self> {
    let entries = board?.entries ?? []
    let bookings = dueBookings
    return .load("index") { _ in
      let tickets = entries.map { entry in
        Self.indexEntry(
          .ticket(entry.id), code: entry.ticket.displayNumber,
          names: [entry.ticket.guestName, entry.member?.name],
          phones: [entry.ticket.phone, entry.member?.phone], more: [String(entry.ticket.number)])
      }
      let booked = bookings.map { entry in
        Self.indexEntry(
          .booking(entry.id), code: nil,
          names: [entry.reservation.guestName, entry.member?.name],
          phones: [entry.reservation.phone, entry.member?.phone], more: entry.tableNames)
      }
      return .indexed(SearchIndex(tickets + booked))
    }
  }

  private static func indexEntry(
    _ item: DoorItem, code: String?, names: [String?], phones: [String?], more: [String]
  ) -> SearchIndex<DoorItem>.Entry {
    let names = names.compactMap { $0 }
    let phones = phones.compactMap { $0 }
    return SearchIndex.Entry(
      id: item, code: code, names: names + phones + phones.map { String($0.suffix(4)) } + more,
      keys: SearchKeys(names: names))
  }

  // MARK: Doing

  private mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
    switch nextStep(in: context) {
    case .issue(let partySize): return issue(partySize)
    case .openDetail:
      isDetailOpen = true
      return guestLoad
    case .call: return updateTicket(.callThis, in: context)
    case .seat: return updateTicket(.seat, in: context)
    case .restore: return updateTicket(.restore, in: context)
    case .arrive: return updateTicket(.arrive, in: context)
    case .nothing: return []
    }
  }

  private mutating func issue(_ partySize: Int) -> [Effect<Self>] {
    let typed = size
    let id: Identifier<Ticket> = ids.next()
    let ahead = band(for: partySize)?.waitingParties ?? 0
    size = ""
    issuing += 1
    return [
      .perform("queue") { store in
        let ticket = try store.database.perform(
          IssueTicket(NewTicket(partySize: partySize), id: id), by: store.author)
        return .issued(ticket, ahead: ahead)
      } failed: {
        .issueRefused(size: typed, explanation(of: $0))
      }
    ]
  }

  private mutating func updateTicket(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .issued(let ticket, let ahead):
      issuing -= 1
      awaited = .ticket(ticket.id)
      return [.toast(.good, Self.issuedPhrase(ticket, ahead: ahead))]
    case .issueRefused(let typed, let reason):
      issuing -= 1
      if size.isEmpty { size = typed }
      return [.toast(.danger, reason)]
    case .openForm:
      let form = draft ?? TicketForm(size: size, bands: board?.bands ?? [], ids: ids)
      size = ""
      return [.present(form) { .formDone($0) }]
    case .edit:
      guard let selected else { return [] }
      return [
        .present(TicketForm(editing: selected, bands: board?.bands ?? [], ids: ids)) {
          .formDone($0)
        }
      ]
    case .formDone(let outcome): return finishForm(outcome)
    case .callNext:
      return [.perform("queue") { .called(try $0.database.perform(CallNext(), by: $0.author)) }]
    case .callThis:
      return onSelected { id, store in
        .called(try store.database.perform(CallTicket(id), by: store.author))
      }
    case .called(let ticket):
      awaited = list.select(.ticket(ticket.id)) ? nil : .ticket(ticket.id)
      let name = board?.entries.first { $0.id == ticket.id }?.label ?? ticket.displayNumber
      let times = ticket.callCount
      return guestLoad + [
        .toast(
          .good,
          times == 1
            ? Phrase("Called \(name)", "已叫 \(name)")
            : Phrase("Called \(name) again, \(times) times now", "再次叫 \(name)，第 \(times) 次"))
      ]
    case .missed:
      return onSelected { id, store in
        .wasMissed(try store.database.perform(MissTicket(id), by: store.author))
      }
    case .wasMissed(let ticket):
      return [.toast(.info, Self.missedPhrase(ticket))]
    case .restore:
      return onSelected { id, store in
        .restored(try store.database.perform(RestoreTicket(id), by: store.author))
      }
    case .restored(let ticket):
      return [
        .toast(
          .good,
          Phrase("\(ticket.displayNumber) waits again", "\(ticket.displayNumber) 已恢复排队"))
      ]
    case .askWhyCancel:
      guard let selected else { return [] }
      let id = selected.id
      let dialog = ReasonDialog(
        title: Phrase("Why does \(selected.label) leave?", "\(selected.label) 为何取消？"),
        reasons: [
          Phrase("the wait is too long", "等太久"), Phrase("went elsewhere", "去了别家"),
          Phrase("entered by mistake", "误取号"),
        ])
      return [.present(dialog) { .cancel(id, $0) }]
    case .cancel(let id, let reason):
      return [
        .perform("queue") {
          .cancelled(try $0.database.perform(CancelTicket(id, reason: reason), by: $0.author))
        }
      ]
    case .cancelled(let ticket):
      isDetailOpen = false
      return [
        .toast(
          .info,
          Phrase("\(ticket.displayNumber) has left the queue", "\(ticket.displayNumber) 已取消"))
      ]
    case .seat: return seat()
    case .arrive:
      guard let booking = selectedBooking else { return [] }
      let id = booking.id
      return [
        .perform("queue") {
          .arrived(try $0.database.perform(ReservationArrived(id), by: $0.author))
        }
      ]
    case .arrived(let booking):
      let name = booking.guestName
      return [
        .toast(.good, Phrase("\(name) is here: Enter seats them", "\(name) 已到店，回车安排入座"))
      ]
    case .seated(let placement):
      isDetailOpen = false
      return [.toast(.good, placement.phrase)]
    case .why:
      guard let selected else { return [] }
      return [.present(HistoryDialog(ticket: selected.ticket))]
    default: return updateGuest(action, in: context)
    }
  }

  private func seat() -> [Effect<Self>] {
    let source: SeatSource
    let label: String
    let partySize: Int
    if let entry = selected {
      (source, label, partySize) = (.ticket(entry.id), entry.label, entry.ticket.partySize)
    } else if let booking = selectedBooking?.reservation {
      (source, label, partySize) = (.reservation(booking.id), booking.guestName, booking.partySize)
    } else {
      return []
    }
    return [
      .present(
        TableDialog(
          .seat(source, label: label, partySize: partySize), offered: selectedGuest?.tables ?? [],
          ids: ids)
      ) { .seated($0) }
    ]
  }

  /// A verb on the ticket that is under the cursor now, whatever moves meanwhile.
  private func onSelected(
    _ verb: @escaping @Sendable (Identifier<Ticket>, StoreAccess) throws -> Action
  ) -> [Effect<Self>] {
    guard let id = selected?.id else { return [] }
    return [.perform("queue") { try verb(id, $0) }]
  }

  private mutating func finishForm(_ outcome: TicketForm.Outcome) -> [Effect<Self>] {
    switch outcome {
    case .issued(let ticket, let ahead):
      draft = nil
      awaited = .ticket(ticket.id)
      return [.toast(.good, Self.issuedPhrase(ticket, ahead: ahead))]
    case .changed(let ticket):
      return [
        .toast(
          .good, Phrase("\(ticket.displayNumber) is changed", "\(ticket.displayNumber) 已修改"))
      ]
    case .left(let form):
      draft = form.isUntouched ? nil : form
      guard draft != nil else { return [] }
      return [
        .toast(
          .info,
          Phrase("Kept: n goes on where you were.", "已保留，按 n 继续填写。"))
      ]
    }
  }

  static func issuedPhrase(_ ticket: Ticket, ahead: Int) -> Phrase {
    let number = ticket.displayNumber
    let parties = ahead == 1 ? "1 party" : "\(ahead) parties"
    return Phrase(
      "\(number) for \(ticket.partySize), \(ahead == 0 ? "first in line" : "\(parties) ahead")",
      "\(number)，\(ticket.partySize) 位，\(ahead == 0 ? "前面没有人" : "前面 \(ahead) 桌")")
  }

  private static func missedPhrase(_ ticket: Ticket) -> Phrase {
    let number = ticket.displayNumber
    return switch ticket.stage {
    case .missed: Phrase("\(number) missed: r restores it", "\(number) 已过号，按 r 可恢复")
    case .waiting: Phrase("\(number) missed: it comes again later", "\(number) 已过号，顺延")
    default: Phrase("\(number) missed: the number is void", "\(number) 已过号作废")
    }
  }

  // MARK: The guest and the queue

  private mutating func updateGuest(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .takeCare:
      return Self.careEffects(
        for: selectedAlerts, in: context, done: { .careTaken($0) })
    case .careTaken(let alert): return [.toast(.good, alert.takenPhrase)]
    case .openGuest:
      let place: GuestPlace
      switch list.selection {
      case .ticket(let id)?: place = .ticket(id)
      case .booking(let id)?: place = .reservation(id)
      case nil: return []
      }
      guard let member = selected?.member ?? selectedBooking?.member else {
        return [.present(FindMemberDialog(for: place)) { .recognised($0) }]
      }
      return [.present(MemberScreen(memberID: member.id, at: place))]
    case .recognised(let member):
      return [.toast(.good, Phrase("This is \(member.name)", "是会员 \(member.name)"))]
    case .askIntake:
      return [.present(Self.intakeQuestion) { .setIntake(Self.intakeChoices[$0]) }]
    case .setIntake(let choice):
      return [
        .perform("queue") { store in
          let intake: Intake =
            switch choice {
            case .open: .open
            case .pause(let minutes): .paused(until: store.now().advanced(byMinutes: minutes))
            case .close: .closed
            }
          try store.database.perform(SetIntake(intake), by: store.author)
          return .intakeSet
        }
      ]
    case .intakeSet: return []
    case .go(let place): return [.request(.enter(place))]
    default: return []
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

extension Screen {
  /// Claims the next alert, or finishes one's own.
  static func careEffects(
    for alerts: [CareAlert], in context: ConsoleContext,
    done: @escaping @Sendable (CareAlert) -> Action
  ) -> [Effect<Self>] {
    guard let alert = alerts.next(for: context.signedIn?.staffID) else { return [] }
    let id = alert.id
    let isOpen = alert.stage == .open
    // Pressed again, the key means the alert after this one.
    return [
      .perform("care", holdingKeys: true) { store in
        done(
          isOpen
            ? try store.database.perform(ClaimCare(id), by: store.author)
            : try store.database.perform(FinishCare(id), by: store.author))
      }
    ]
  }
}

extension CareAlert {
  /// What just happened to it.
  var takenPhrase: Phrase {
    stage == .done
      ? Phrase("Done: \(reason.english)", "已完成：\(reason.chinese)")
      : Phrase("Yours: \(reason.english)", "已认领：\(reason.chinese)")
  }
}
