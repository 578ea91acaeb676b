import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// A guest's app asks for a queue number: the store gives it by the same verb as the host, or
  /// says why not. The ticket has the request's id, so that asking twice gives one number.
  ///
  /// - Parameter headquartersTime: now, by the clock that the request's times were made with.
  func applyTicketRequest(
    _ text: String, _ row: TicketRequestRow?, headquartersTime: Timestamp
  ) throws {
    guard let id = Identifier<Ticket>(wellFormed: text) else {
      throw FeedError.impossibleAnswer("request id")
    }
    guard let row else {
      try acting(as: .guest(channel: "app")) { try withdrawTicket(id) }
      return
    }
    guard try !isAnswered(text) else { return }
    var request = GuestRequest(
      id: text, kind: .ticket, channel: try channel(row.channel), isAccepted: true,
      partySize: row.partySize,
      guestName: try? GuestText.heard(row.guestName, .name, limit: GuestText.nameLimit),
      answeredAt: now)
    try acting(as: .guest(channel: request.channel)) {
      do {
        guard headquartersTime <= row.expiresAt else { throw GuestRefusal.tooLate }
        request.number = try attempt {
          let memberID = try row.memberID.flatMap(knownMemberHere)
          let new = NewTicket(
            partySize: row.partySize,
            guestName: try GuestText.heard(row.guestName, .name, limit: GuestText.nameLimit),
            phone: row.phone,
            note: try GuestText.heard(row.note, .note, limit: GuestText.noteLimit),
            memberID: memberID)
          return try IssueTicket(new, id: id, onPaper: false).run(in: self).displayNumber
        }
      } catch let error where Refusal.isOne(error) {
        request.isAccepted = false
        request.reason = GuestRefusal.words(for: error)
      }
      try answer(request, preorder: row.preorder)
    }
  }

  /// A guest's app asks for a table: the store promises one that fits, or says why not and when. What the
  /// house answers itself keeps its table until it does.
  func applyReservationRequest(
    _ text: String, _ row: ReservationRequestRow?, headquartersTime: Timestamp
  ) throws {
    guard let id = Identifier<Reservation>(wellFormed: text) else {
      throw FeedError.impossibleAnswer("request id")
    }
    guard let row else {
      try acting(as: .guest(channel: "app")) { try withdrawReservation(id) }
      return
    }
    guard try !isAnswered(text), try !wasAsked(id) else { return }
    let waits = GuestAskRule.needsAnswer(
      partySize: row.partySize, from: store.settings.answersAppBookingsFrom)
    var request = GuestRequest(
      id: text, kind: .reservation, channel: try channel(row.channel), isAccepted: true,
      partySize: row.partySize,
      guestName: try? GuestText.heard(row.guestName, .name, limit: GuestText.nameLimit),
      forWhen: row.at,
      answeredAt: now)
    try acting(as: .guest(channel: request.channel)) {
      do {
        guard headquartersTime <= row.expiresAt else { throw GuestRefusal.tooLate }
        try attempt {
          let memberID = try row.memberID.flatMap(knownMemberHere)
          _ = try BookTable(
            NewReservation(
              at: row.at, partySize: row.partySize,
              guestName: try GuestText.heard(row.guestName, .name, limit: GuestText.nameLimit)
                ?? "",
              phone: row.phone, memberID: memberID,
              note: try GuestText.heard(row.note, .note, limit: GuestText.noteLimit),
              tableIDs: try tables(for: row),
              tasks: try (row.tasks ?? []).map { task in
                NewReservation.Task(
                  what: try GuestText.heard(task.what, .what, limit: GuestText.noteLimit) ?? "",
                  minutesBefore: min(
                    max(task.minutesBefore, GuestAskRule.minutesBefore.lowerBound),
                    GuestAskRule.minutesBefore.upperBound))
              }),
            id: id, isAsked: waits
          ).run(in: self)
        }
      } catch let error where Refusal.isOne(error) {
        request.isAccepted = false
        request.reason = GuestRefusal.words(for: error)
      }
      guard waits, request.isAccepted else {
        return try answer(request, preorder: row.preorder)
      }
      let left = try book(row.preorder ?? [], for: id)
      try insert(
        AskedBooking(
          channel: request.channel, askedAt: now,
          leftOut: left.isEmpty ? nil : left.joined(separator: ", ")), for: id)
    }
  }

  /// Whose app it is; nil for somebody who was erased since the app was told who it is.
  private func knownMemberHere(_ id: Identifier<Member>) throws -> Identifier<Member>? {
    guard let own = try memberHere(id), try member(own).erasedAt == nil else { return nil }
    return own
  }

  private func answer(_ request: GuestRequest, preorder: [PreorderedDish]?) throws {
    guard request.isAccepted, let preorder, !preorder.isEmpty else { return try answer(request) }
    var request = request
    var kept: [(id: Identifier<Dish>, quantity: Int)] = []
    let left: [String]
    switch request.kind {
    case .ticket: (kept, left) = try orderable(preorder, tonight: true)
    case .reservation: left = try book(preorder, for: Identifier(rawValue: request.id))
    }
    if !left.isEmpty { request.reason = GuestRequest.notKept(left.joined(separator: ", ")) }
    try answer(request)
    try keep(kept, of: request.id)
  }

  /// Orders with a booking what the guest chose, kept back until a server fires it.
  ///
  /// - Returns: codes of what could not be ordered.
  private func book(
    _ preorder: [PreorderedDish], for id: Identifier<Reservation>
  ) throws -> [String] {
    var (kept, left) = try orderable(preorder, tonight: false)
    for wish in kept {
      do {
        _ = try attempt {
          try BookDishes(
            [NewLine(dishID: wish.id, quantity: wish.quantity, hold: true)], for: id
          ).run(in: self)
        }
      } catch let error where Refusal.isOne(error) {
        left.append(try dish(wish.id).code)
      }
    }
    return left
  }

  /// Tables by the names that the guest chose, or the best that are free then.
  private func tables(for row: ReservationRequestRow) throws -> [Identifier<DiningTable>] {
    try SeatingRule.check(partySize: row.partySize)
    if let names = row.tables, !names.isEmpty {
      let floor = try DiningTable.fetchAll(db)
      return try names.prefix(GuestAskRule.tableLimit).map { name in
        guard let table = floor.first(where: { $0.name == name }) else {
          throw GuestRefusal.noSuchTable
        }
        return table.id
      }
    }
    // Before a search over a time that the booking refuses anyway.
    guard (try? GuestAskRule.check(bookingAt: row.at, now: now)) != nil,
      isWithinHours(row.at, partySize: row.partySize)
    else { return [] }
    if let tables = try tablesToPromise(at: row.at, partySize: row.partySize) { return tables }
    var clocks: [String] = []
    for minutes in (1...8).flatMap({ [$0 * 15, -$0 * 15] }) where clocks.count < 2 {
      let time = row.at.advanced(byMinutes: minutes)
      if time > now, isWithinHours(time, partySize: row.partySize),
        try tablesToPromise(at: time, partySize: row.partySize) != nil
      {
        clocks.append(store.calendar.clockText(time))
      }
    }
    throw GuestRefusal.full(clocks: clocks)
  }

  private func withdrawTicket(_ id: Identifier<Ticket>) throws {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
    guard let row, Ticket(row: row).stage.isLive else { return }
    _ = try CancelTicket(id, reason: Reason(.withdrawnByGuest)).run(in: self)
  }

  private func withdrawReservation(_ id: Identifier<Reservation>) throws {
    guard var reservation = try Reservation.fetchOne(db, id: id),
      reservation.stage == .requested || reservation.stage == .confirmed
    else { return }
    try endAsking(for: id)
    // What a gateway takes after this is not lost: it follows the rule when it comes.
    if try liveDeposit(of: id)?.onItsWayMinorUnits == 0 {
      try endDeposit(of: reservation, .cancelled(at: now), reason: Reason(.withdrawnByGuest))
    }
    try setStage(
      .cancelled, of: &reservation, .reservationCancelled,
      reason: Reason(.withdrawnByGuest).inBothLanguages)
  }

  private func channel(_ text: String) throws -> String {
    try GuestText.clean(text, .what, limit: GuestTextRule.channelLimit) ?? "app"
  }
}

/// Why a guest's request was refused, in words for the guest: no other guest's name, and nothing
/// that only staff could do.
enum GuestRefusal: Error, Explained, Equatable {
  case tooLate
  case noSuchTable
  /// No table for so many at that time; there is one at these.
  case full(clocks: [String])

  var explanation: Phrase {
    switch self {
    case .tooLate:
      Phrase(
        "The restaurant could not be reached in time. Please try again or come by.",
        "门店未能及时收到请求，请重试或直接到店。")
    case .noSuchTable:
      Phrase(
        "The restaurant has no such table. Please leave the choice to it.",
        "没有该桌台，请由门店安排。")
    case .full(let clocks):
      if clocks.isEmpty {
        Phrase(
          "No table is free near that time. Please choose another day or take a number.",
          "该时段没有合适的空桌，请改期或到店取号。")
      } else {
        Phrase(
          "No table is free at that time. There is one at \(clocks.joined(separator: " or ")).",
          "该时段没有合适的空桌，\(clocks.joined(separator: " 或 ")) 可订。")
      }
    }
  }

  /// What the guest reads.
  static func words(for error: any Error) -> Phrase {
    switch error {
    case let refusal as GuestRefusal: refusal.explanation
    case DoorError.intakePaused(let clock):
      Phrase(
        "No new numbers until \(clock). Please ask again then.", "排号暂停至 \(clock)，请稍后再取号。")
    case DoorError.intakeClosed:
      Phrase("No more numbers tonight.", "今晚已停止取号。")
    case DoorError.phoneHasTicket(let number):
      Phrase("This phone already waits with \(number).", "该手机号已在排队，号码 \(number)。")
    case SeatingRefusal.impossiblePartySize:
      Phrase("A party has 1 to 99 guests.", "人数须为 1 至 99。")
    case ReservationError.inThePast:
      Phrase("This time is over. Please choose a later one.", "该时间已过，请选择更晚的时间。")
    case ReservationError.tooFarAhead:
      Phrase("This is more than a year ahead.", "日期超过一年，请重新选择。")
    case SeatingRefusal.tooFewSeats(let seats, let size):
      Phrase(
        "\(seats) seats are too few for \(size) guests.", "\(seats) 个座位不够 \(size) 位客人。")
    case ReservationError.conflict(let table, _, _, let alternatives),
      ReservationError.stillSeated(let table, _, let alternatives):
      if alternatives.isEmpty {
        Phrase("\(table) is taken at that time.", "\(table) 该时段已被预订。")
      } else {
        Phrase(
          "\(table) is taken at that time. Free: "
            + alternatives.map(\.phrase.english).joined(separator: ", ") + ".",
          "\(table) 该时段已被预订，可选："
            + alternatives.map(\.phrase.chinese).joined(separator: "，") + "。")
      }
    case ReservationError.full(_, let alternatives):
      if alternatives.isEmpty {
        Phrase("Nothing is free near that time.", "该时段附近已订满。")
      } else {
        Phrase(
          "Nothing is free at that time. Free: "
            + alternatives.map(\.phrase.english).joined(separator: ", ") + ".",
          "该时段已订满，可选："
            + alternatives.map(\.phrase.chinese).joined(separator: "，") + "。")
      }
    case let refusal as HoursRefusal: refusal.explanation
    case let error as TextError: error.explanation
    default:
      Phrase(
        "The restaurant could not take this. Please call or come by.",
        "门店无法受理，请致电或直接到店。")
    }
  }
}
