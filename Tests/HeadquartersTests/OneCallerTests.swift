import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Whatever one caller does, a store goes on sending and an app goes on asking.
@Suite struct OneCallerTests {
  /// A store and an app that do nothing wrong.
  private struct Honest {
    var store: SendingStore
    let app: GuestApp
    private var sent = 0

    init(_ headquarters: RunningHeadquarters) async throws {
      store = try await headquarters.enrolledStore("Honest")
      app = try await headquarters.app(for: store, channel: "honest")
    }

    /// Both ask once more, and are answered.
    mutating func goOn() async throws {
      sent += 1
      try store.happen()
      let batch = try await store.send(sent...sent)
      #expect(batch.status == 200, "\(batch)")
      let ask = TicketAsk(partySize: 2, phone: "1380000\(1000 + sent)")
      let number = try await app.ask(ask, key: "k\(sent)")
      #expect(number.status == 202, "\(number)")
    }
  }

  private static let stranger = "127.0.0.9"

  /// Nobody is shut out for being slow.
  private static var patient: HeadquartersServer.Deadlines {
    var deadlines = HeadquartersServer.Deadlines()
    deadlines.head = .seconds(3600)
    deadlines.idle = .seconds(3600)
    deadlines.body = .seconds(3600)
    return deadlines
  }

  private func figure(_ name: String, _ headquarters: RunningHeadquarters) async throws -> Int {
    let body = try await headquarters.send("GET", "/metrics").body
    let lines = String(decoding: body, as: UTF8.self).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix(name + " ") })
    return try #require(Int(line.dropFirst(name.count + 1)))
  }

  /// The head of a request whose body never comes.
  private static func head(
    _ path: String, _ fields: [(String, String)] = [], type: String = IncomingRequest.json,
    length: Int
  ) -> String {
    "POST \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: \(type)\r\n"
      + "content-length: \(length)\r\n"
      + fields.map { "\($0.0): \($0.1)\r\n" }.joined() + "\r\n"
  }

  // MARK: Connections

  @Test func oneAddressHasItsShareOfConnections() async throws {
    try await RunningHeadquarters.run(
      deadlines: Self.patient, connections: 100, connectionsOfOneAddress: 4
    ) { headquarters in
      var honest = try await Honest(headquarters)
      // Idle ones: the newest take the places of the oldest.
      var idle = try (0..<10).map { _ in try SlowCaller(headquarters.url, from: Self.stranger) }
      try await turns(until: "the end of six idle ones", atMost: 100) {
        try await honest.goOn()
        for caller in idle { caller.look() }
        return idle.count(where: \.isShutOut) >= 6
      }
      idle = []
      // Busy ones: whoever comes after them is not let in.
      let busy = try (0..<4).map { _ in
        let caller = try SlowCaller(headquarters.url, from: Self.stranger)
        caller.send(Self.head(Paths.enrol, length: 100))
        return caller
      }
      try await turns(until: "one that is not let in", atMost: 90) {
        let more = try SlowCaller(headquarters.url, from: Self.stranger)
        more.send(Self.head(Paths.enrol, length: 100))
        try await honest.goOn()
        more.look()
        return try await figure("foh_hq_connections_refused_total", headquarters) > 0
      }
      for caller in busy { caller.look() }
      try await honest.goOn()
    }
  }

  // MARK: Enrolment

  @Test func enrolmentsThatComeToNothingDoNotKeepAGoodCodeOut() async throws {
    try await RunningHeadquarters.run { headquarters in
      var honest = try await Honest(headquarters)
      let type = ("content-type", "application/json")
      var statuses: [Int] = []
      for number in 1...60 {
        let wrong =
          number.isMultiple(of: 2)
          ? try await headquarters.send(
            "POST", Paths.enrol, body: Data("{}".utf8), headers: [type])
          : try await headquarters.enrol(
            code: "wrong \(number)", key: DeviceKey(), source: "/stores/x")
        statuses.append(wrong.status)
        if wrong.status == 429 { #expect(wrong.headers["retry-after"] != nil) }
        if number.isMultiple(of: 20) { try await honest.goOn() }
      }
      #expect(statuses.prefix(4) == [403, 422, 403, 422])
      #expect(statuses.suffix(30) == Array(repeating: 429, count: 30)[...])
      // Of the same address.
      _ = try await headquarters.enrolledStore("New")
      headquarters.clock.advance(bySeconds: 10)
      let later = try await headquarters.enrol(
        code: "wrong", key: DeviceKey(), source: "/stores/x")
      #expect(later.problemKind == .codeNotValid)
      #expect(try await figure("foh_hq_wrong_codes_total", headquarters) == 31)
    }
  }

  @Test func aProxySaysWhoAsksAndNobodyElseDoes() async throws {
    try await RunningHeadquarters.run { headquarters in
      func wrong(_ forwarded: String) async throws -> Int {
        try await headquarters.send(
          "POST", Paths.enrol, body: Data("{}".utf8),
          headers: [("content-type", "application/json"), ("x-forwarded-for", forwarded)]
        ).status
      }
      for _ in 1...25 { _ = try await wrong("203.0.113.7") }
      #expect(try await wrong("203.0.113.7") == 429)
      #expect(try await wrong("198.51.100.1, 203.0.113.7") == 429)
      #expect(try await wrong("203.0.113.7, 198.51.100.1") == 422)
      for last in 1...25 { _ = try await wrong("2001:db8::\(last)") }
      #expect(try await wrong("2001:db8::ffff") == 429)
      #expect(try await wrong("2001:db8:0:1::1") == 422)
    }
  }

  // MARK: Bodies

  @Test func theBodiesOfOneStoreTakeItsOwnShareOfTheMemory() async throws {
    try await RunningHeadquarters.run(
      deadlines: Self.patient, bodyBytes: 8 << 20
    ) { headquarters in
      var honest = try await Honest(headquarters)
      let greedy = try await headquarters.enrolledStore("Greedy")
      let path = Paths.events(greedy.storeID)
      let large = Data(repeating: UInt8(ascii: " "), count: 500_000)
      // Eight of them fit into its 4 MiB; all of them would not leave room for anybody.
      let callers = try (0..<24).map { _ in
        let caller = try SlowCaller(headquarters.url, from: Self.stranger)
        caller.send(
          Self.head(
            path, try greedy.signature("POST", path, body: large), type: EventBatch.contentType,
            length: large.count))
        return caller
      }
      try await turns(until: "the refusal of sixteen bodies", atMost: 190) {
        try await honest.goOn()
        for caller in callers { caller.look() }
        return callers.count(where: { !$0.answer.isEmpty }) >= 16
      }
      for caller in callers where !caller.answer.isEmpty {
        #expect(String(decoding: caller.answer, as: UTF8.self).hasPrefix("HTTP/1.1 429 "))
      }
      // Now not even its signatures are looked at: this one is of another request.
      let forger = try SlowCaller(headquarters.url, from: Self.stranger)
      forger.send(
        Self.head(
          path, try greedy.signature("POST", Paths.epochs(greedy.storeID), body: large),
          type: EventBatch.contentType, length: large.count))
      await forger.lookForAnAnswer()
      #expect(String(decoding: forger.answer, as: UTF8.self).hasPrefix("HTTP/1.1 429 "))
      try await honest.goOn()
    }
  }

  @Test func whatAStoreMayAskIsCountedBeforeItsBodyComes() async throws {
    try await RunningHeadquarters.run(
      requestsPerSecond: 3, deadlines: Self.patient
    ) { headquarters in
      let store = try await headquarters.enrolledStore()
      let path = Paths.events(store.storeID)
      let body = Data(repeating: UInt8(ascii: " "), count: 1000)
      let callers = try (0..<5).map { _ in
        let caller = try SlowCaller(headquarters.url)
        caller.send(
          Self.head(
            path, try store.signature("POST", path, body: body), type: EventBatch.contentType,
            length: 1000))
        return caller
      }
      try await turns(until: "the refusal of two requests", atMost: 2_000) {
        let health = try await headquarters.send("GET", "/healthz")
        #expect(health.status == 200)
        for caller in callers { caller.look() }
        return callers.count(where: { !$0.answer.isEmpty }) >= 2
      }
      for caller in callers where !caller.answer.isEmpty {
        #expect(String(decoding: caller.answer, as: UTF8.self).hasPrefix("HTTP/1.1 429 "))
      }
    }
  }

  @Test func aStoreThatMayAskNothingNowIsRefusedBeforeItsSignatureIsLookedAt() async throws {
    try await RunningHeadquarters.run(requestsPerSecond: 3) { headquarters in
      let store = try await headquarters.enrolledStore()
      let path = Paths.ledger(store.storeID)
      // Made for another request.
      func forged() async throws -> Problem.Kind? {
        let wrong = try store.signature("GET", Paths.changes(store.storeID), body: Data())
        return try await headquarters.send("GET", path, headers: wrong).problemKind
      }
      for _ in 1...20 { #expect(try await forged() == .signatureInvalid) }
      // They took nothing of what the store may ask.
      for _ in 1...3 { _ = try await store.askLedger() }
      #expect(try await forged() == .tooManyRequests)
      let right = try store.signature("GET", path, body: Data())
      #expect(
        try await headquarters.send("GET", path, headers: right).problemKind == .tooManyRequests)
      headquarters.clock.advance(bySeconds: 1)
      // What was refused for that was not used up.
      #expect(try await headquarters.send("GET", path, headers: right).status == 200)
      #expect(try await forged() == .signatureInvalid)
    }
  }

  @Test func whatSomebodyRecordedOfAStoreIsNotCountedAsTheStores() async throws {
    try await RunningHeadquarters.run(requestsPerSecond: 3) { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen()
      let body = EventBatch.join(store.outbox)
      let path = Paths.events(store.storeID)
      let headers =
        try store.signature("POST", path, query: "epoch=1", body: body)
        + [("content-type", EventBatch.contentType)]
      for number in 0..<20 {
        let answer = try await headquarters.send(
          "POST", "\(path)?epoch=1", body: body, headers: headers)
        #expect(answer.problemKind == (number == 0 ? nil : .replayed))
      }
      #expect(try await store.askLedger().contiguousThrough == 1)
    }
  }

  // MARK: Passwords

  @Test func whoeverTriesPasswordsHasToWaitAndIsNamed() async throws {
    try await RunningHeadquarters.run(statusPassword: "sichuan") { headquarters in
      var honest = try await Honest(headquarters)
      func ask(_ password: String, from caller: String? = nil) async throws -> Answer {
        try await headquarters.metrics(password, from: caller)
      }
      let guesses = try await (1...30).asyncMap { try await ask("guess \($0)").status }
      #expect(guesses.prefix(10) == Array(repeating: 401, count: 10)[...])
      #expect(guesses.dropFirst(10) == Array(repeating: 429, count: 20)[...])
      // Not even the right one is found out so.
      let right = try await ask("sichuan")
      #expect(right.problemKind == .tooManyRequests)
      #expect(right.headers["retry-after"].flatMap { Int($0) } == 5)
      try await honest.goOn()
      let elsewhere = try await ask("sichuan", from: "203.0.113.9")
      #expect(elsewhere.status == 200)
      let text = String(decoding: elsewhere.body, as: UTF8.self)
      #expect(text.contains("\nfoh_hq_wrong_passwords_total 10\n"))
      let lines = headquarters.noted.all.filter { $0.contains("wrong password") }
      #expect(lines.count == 10)
      #expect(lines.first?.contains("127.0.0.1") == true, "\(lines)")
      headquarters.clock.advance(bySeconds: 5)
      #expect(try await ask("sichuan").status == 200)
    }
  }

  @Test func whoeverTriesPasswordsDoesNotShutOutWhoKnowsItBehindTheSameAddress() async throws {
    try await RunningHeadquarters.run(statusPassword: "sichuan") { headquarters in
      #expect(try await headquarters.metrics("sichuan").status == 200)
      for number in 1...60 {
        #expect(try await headquarters.metrics("guess \(number)").status == 401)
      }
      #expect(try await headquarters.metrics("sichuan").status == 200)
      // One try every 5 s kept it so for ever.
      for number in 1...40 {
        headquarters.clock.advance(bySeconds: 5)
        _ = try await headquarters.metrics("later \(number)")
        #expect(try await headquarters.metrics("sichuan").status == 200)
      }
      // A short one is not to be found there either.
      let guesses = try await (1...200).asyncMap {
        try await headquarters.metrics("fast \($0)").status
      }
      #expect(guesses.count { $0 == 401 } <= 102)
      #expect(guesses.last == 429)
    }
  }

  @Test func aPasswordThatNobodyFindsByTryingIsNeverRefusedForOthersWrongOnes() async throws {
    let password = "0V9pQvJ5u3mZk2Tn7rXc"
    #expect(password.utf8.count == StatusAccess.longPassword)
    try await RunningHeadquarters.run(statusPassword: password) { headquarters in
      for number in 1...200 {
        #expect(try await headquarters.metrics("guess \(number)").status == 401)
      }
      let right = try await headquarters.metrics(password)
      #expect(right.status == 200)
      let text = String(decoding: right.body, as: UTF8.self)
      #expect(text.contains("\nfoh_hq_wrong_passwords_total 200\n"))
      #expect(headquarters.noted.all.count { $0.contains("wrong password") } == 10)
    }
  }

  // MARK: Numbers

  @Test func anAppThatTakesNumbersWithoutAPhoneHasAnEnd() async throws {
    try await RunningHeadquarters.run { headquarters in
      var honest = try await Honest(headquarters)
      let other = try await headquarters.enrolledStore("Other")
      let app = try await headquarters.app(for: honest.store, channel: "careless")
      var elsewhere = try await headquarters.app(for: other, channel: "careless")
      let statuses = try await (1...70).asyncMap {
        try await app.ask(TicketAsk(partySize: 2, phone: $0 == 1 ? " - " : nil), key: "\($0)")
          .status
      }
      #expect(statuses.prefix(60).dropFirst() == Array(repeating: 202, count: 59)[...])
      #expect(statuses.suffix(9) == Array(repeating: 429, count: 9)[...])
      try await honest.goOn()
      #expect(
        try await app.ask(TicketAsk(partySize: 2, phone: "13800009999"), key: "p").status == 202)
      #expect(try await elsewhere.ask(TicketAsk(partySize: 2), key: "e").status == 202)
      elsewhere.token = nil
      headquarters.clock.advance(bySeconds: 10)
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "later").status == 202)
    }
  }
}

extension RunningHeadquarters {
  /// - Parameter caller: whom a proxy names.
  fileprivate func metrics(_ password: String, from caller: String? = nil) async throws -> Answer {
    let word = Data("it:\(password)".utf8).base64EncodedString()
    let scheme = password.count.isMultiple(of: 2) ? "Basic" : "bASIC"
    return try await send(
      "GET", "/metrics",
      headers: [("authorization", "\(scheme) \(word)")]
        + (caller.map { [("x-forwarded-for", $0)] } ?? []))
  }
}

extension Sequence {
  /// One after the other.
  fileprivate func asyncMap<Value>(
    _ transform: (Element) async throws -> Value
  ) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}
