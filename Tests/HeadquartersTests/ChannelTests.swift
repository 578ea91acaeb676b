import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A guest's own app asks, the store answers, and the guest follows how it stands.
@Suite struct ChannelTests {
  @Test func aGuestTakesANumberFromTheSofaAndFollowsIt() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let ask = TicketAsk(partySize: 4, guestName: "王女士", phone: "13800000000")
      let asked = try await app.ask(ask, key: "k1")
      #expect(asked.status == 202)
      let request = try asked.decoded(GuestRequestState.self)
      #expect(request.stage == .requested)

      // The row goes down to the store…
      let feed = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(feed.items.map(\.kind) == ["ticketRequest"])
      #expect(feed.items.map(\.id) == [request.id])
      let row = try feed.items[0].data?.decoded(as: TicketRequestRow.self)
      #expect(row?.guestName == "王女士")

      // …which gives a number, while the guest's app waits for it.
      async let following = app.show(request.id, wait: 25)
      try store.accept(request.id, number: "B023", size: 4)
      #expect(try await store.send(1...2).status == 200)
      var seen = try await following.decoded(GuestRequestState.self)
      // The answer may have been asked for between the two events of one batch at most once.
      if seen.stage == .requested {
        seen = try await app.show(request.id, wait: 25).decoded(GuestRequestState.self)
      }
      #expect(seen.stage == .waiting)
      #expect(seen.number == "B023")
      #expect(seen.partiesAhead == 0)
      // Nobody needs the row any more.
      let after = try await store.signed("GET", Paths.snapshot(store.storeID, "requests"))
      #expect(try after.decoded(ChangesAnswer.self).items == [])
    }
  }

  @Test func theSameCommandSentAgainAsksForNoSecondNumber() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let first = try await app.ask(TicketAsk(partySize: 2), key: "k1")
      let again = try await app.ask(TicketAsk(partySize: 2), key: "k1")
      #expect(
        try first.decoded(GuestRequestState.self).id == again.decoded(GuestRequestState.self).id)
      let other = try await app.ask(TicketAsk(partySize: 3), key: "k1")
      #expect(other.status == 422)
      #expect(other.problemKind == .keyReused)
      let without = try await app.ask(TicketAsk(partySize: 2), key: nil)
      #expect(without.status == 400)
      #expect(without.problemKind == .keyMissing)
      #expect(
        try await store.changes(since: nil).decoded(ChangesAnswer.self).items.count == 1)
    }
  }

  @Test func aStoreThatRefusesTellsTheGuestWhy() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let request = try await app.ask(TicketAsk(partySize: 9), key: "k1")
        .decoded(GuestRequestState.self)
      let why = Phrase("The queue is closed for today.", "今日排号已结束。")
      try store.happen(
        .guestRequestRefused, subject: "guestRequest/\(request.id)",
        data: .from(GuestRequestFact(kind: .ticket, reason: why)))
      _ = try await store.send(1...1)
      try await headquarters.ledger.projectAll()
      let state = try await app.show(request.id).decoded(GuestRequestState.self)
      #expect(state.stage == .refused)
      #expect(state.reason == why)
    }
  }

  @Test(
    "A booking that the house answers itself is requested until then, and refused with the reason")
  func theHouseSaysNo() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let at = headquarters.clock.now.advanced(bySeconds: 7200)
      let request = try await app.ask(
        ReservationAsk(at: at, partySize: 9, guestName: "Novak"), key: "k1"
      ).decoded(GuestRequestState.self)
      var booking = Reservation(
        id: Identifier(rawValue: request.id),
        businessDay: LocalDate(year: 2026, month: 11, day: 22), at: at, partySize: 9,
        guestName: "Novak", stage: .requested, createdAt: headquarters.clock.now)
      func state() async throws -> GuestRequestState {
        try await headquarters.ledger.projectAll()
        return try await app.send(
          "GET", Paths.channel(store.storeID, "reservations") + "/\(request.id)"
        ).decoded(GuestRequestState.self)
      }
      let subject = "reservation/\(request.id)"
      try store.happen(
        .reservationBooked, subject: subject, data: .from(ReservationFact(booking, reason: nil)))
      _ = try await store.send(1...1)
      #expect(try await state().stage == .requested)
      let why = Phrase("we are full then", "该时段已订满")
      booking.stage = .cancelled
      try store.happen(
        .guestRequestRefused, subject: "guestRequest/\(request.id)",
        data: .from(GuestRequestFact(kind: .reservation, reason: why)))
      try store.happen(
        .reservationCancelled, subject: subject,
        data: .from(ReservationFact(booking, reason: nil)))
      _ = try await store.send(2...3)
      #expect(try await state().stage == .refused)
      #expect(try await state().reason == why)
    }
  }

  @Test func aGuestWhoGivesTheNumberBackTellsTheStore() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let request = try await app.ask(TicketAsk(partySize: 2), key: "k1")
        .decoded(GuestRequestState.self)
      let cancelled = try await app.send(
        "DELETE", Paths.channel(store.storeID, "tickets") + "/\(request.id)")
      #expect(cancelled.status == 202)
      #expect(try cancelled.decoded(GuestRequestState.self).stage == .cancelled)
      let feed = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      #expect(feed.items.map(\.id) == [request.id])
      #expect(feed.items.first?.data == nil)
    }
  }

  @Test func aRequestThatNobodyAnswersIsOverAfterTenMinutes() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let request = try await app.ask(TicketAsk(partySize: 2), key: "k1")
        .decoded(GuestRequestState.self)
      headquarters.clock.advance(bySeconds: 601)
      #expect(try await app.show(request.id).decoded(GuestRequestState.self).stage == .expired)
    }
  }

  @Test func aTokenIsForItsStoreItsPurposeAndItsTime() async throws {
    try await RunningHeadquarters.run { headquarters in
      let riverside = try await headquarters.enrolledStore("Riverside")
      let station = try await headquarters.enrolledStore("Station")
      let app = try await headquarters.app(for: riverside, scopes: [.tickets])
      var elsewhere = app
      elsewhere.storeID = station.storeID
      #expect(try await elsewhere.ask(TicketAsk(partySize: 2), key: "k").status == 403)
      let booking = ReservationAsk(
        at: headquarters.clock.now.advanced(bySeconds: 7200), partySize: 2, guestName: "Chen")
      #expect(try await app.ask(booking, key: "k").status == 403)
      var nobody = app
      nobody.token = nil
      #expect(try await nobody.ask(TicketAsk(partySize: 2), key: "k").status == 401)
      nobody.token = "guessed"
      #expect(try await nobody.ask(TicketAsk(partySize: 2), key: "k").status == 401)
      headquarters.clock.advance(bySeconds: 3601)
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k").status == 401)
    }
  }

  @Test(arguments: [0, -1, 100])
  func anImpossiblePartyIsRefused(_ size: Int) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      #expect(
        try await app.ask(TicketAsk(partySize: size), key: "k").problemKind == .unprocessable)
    }
  }

  @Test func aBookingGoesDownWithItsWishes() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let at = headquarters.clock.now.advanced(bySeconds: 86_400)
      let ask = ReservationAsk(
        at: at, partySize: 6, guestName: "Novak", tables: ["R1"],
        tasks: [.init(what: "decant the red wine", minutesBefore: 30)])
      let answer = try await app.ask(ask, key: "k1")
      #expect(answer.status == 202)
      let feed = try await store.changes(since: nil).decoded(ChangesAnswer.self)
      let row = try feed.items.first?.data?.decoded(as: ReservationRequestRow.self)
      #expect(row?.at == at)
      #expect(row?.tasks?.first?.minutesBefore == 30)
      let past = ReservationAsk(
        at: headquarters.clock.now.advanced(bySeconds: -1), partySize: 2, guestName: "Late")
      #expect(try await app.ask(past, key: "k2").problemKind == .unprocessable)
    }
  }
}

/// A guest's app with its token.
struct GuestApp: Sendable {
  let headquarters: RunningHeadquarters
  var storeID: String
  var token: String?

  func ask(_ ask: TicketAsk, key: String?) async throws -> Answer {
    try await send(
      "POST", Paths.channel(storeID, "tickets"), body: try JSONEncoder().encode(ask), key: key)
  }

  func ask(_ ask: ReservationAsk, key: String?) async throws -> Answer {
    try await send(
      "POST", Paths.channel(storeID, "reservations"), body: try JSONEncoder().encode(ask), key: key)
  }

  func show(_ id: String, wait: Int = 0) async throws -> Answer {
    try await send("GET", Paths.channel(storeID, "tickets") + "/\(id)?wait=\(wait)")
  }

  func send(
    _ method: String, _ target: String, body: Data = Data(), key: String? = nil
  ) async throws -> Answer {
    var headers: [(String, String)] = []
    if let token { headers.append(("authorization", "Bearer \(token)")) }
    if let key { headers.append(("idempotency-key", key)) }
    if !body.isEmpty { headers.append(("content-type", "application/json")) }
    return try await headquarters.send(method, target, body: body, headers: headers)
  }
}

extension RunningHeadquarters {
  func app(
    for store: SendingStore, channel: String = "app",
    scopes: [ChannelScope] = [.tickets, .reservations]
  ) async throws -> GuestApp {
    let token = try await ledger.makeToken(
      channel: channel, scopes: scopes, storeID: store.storeID, validFor: 3600)
    return GuestApp(headquarters: self, storeID: store.storeID, token: token.token)
  }
}

extension SendingStore {
  /// The host's verb: the ticket and the answer are two events of one transaction.
  fileprivate mutating func accept(_ id: String, number: String, size: Int) throws {
    try happen(
      .ticketIssued, subject: "ticket/\(id)",
      data: .object([
        "number": .string(number), "band": .string("B"), "partySize": .integer(size),
        "stage": .string("waiting"), "rank": .integer(1), "callCount": .integer(0),
        "missCount": .integer(0), "issuedAt": .integer(1_795_341_600_000),
      ]))
    try happen(
      .guestRequestAccepted, subject: "guestRequest/\(id)",
      data: .from(GuestRequestFact(kind: .ticket, number: number)))
  }
}
