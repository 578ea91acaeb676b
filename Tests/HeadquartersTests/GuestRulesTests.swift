import Foundation
import GRDB
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Headquarters

/// An app that heard yes never hears "refused" for the form of what it sent: headquarters and the
/// stores go by one set of rules.
@Suite struct GuestRulesTests {
  /// What people and programs put into a field.
  private static let pieces = [
    "王", "女士", "Chen", "é", "e\u{301}", " ", "\u{3000}", "\u{A0}", "\n", "\t", "\r\n",
    "👨‍👩‍👧‍👦", "🏳️‍🌈", "\u{200B}", "\u{200D}", "\u{202E}", "\u{E000}", "\u{FEFF}", "\u{301}",
    "\u{2028}", "\u{1B}", "\u{0}", "4111111111111111", "4111\u{E000}1111\u{200B}11111111", "1",
    "138",
    "00", "011", "0011", "810", "+", "+86", "-", "(", ")", "x", "转", "ext. 5", "13800005678", "１３８",
    "tel:", ";phone-context=+86", "a", "<b>", "'", "\"", "\\", "ﷺ",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...4, using: &generator)
    var text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    if Int.random(in: 0..<4, using: &generator) == 0 {
      let piece = pieces.randomElement(using: &generator) ?? ""
      let lengths = [5, 15, 16, 17, 20, 39, 40, 41, 59, 60, 61, 399, 400, 401]
      let length = lengths.randomElement(using: &generator) ?? 1
      text += String(repeating: piece, count: length)
    }
    return text
  }

  private static func phone(_ generator: inout SeededGenerator) -> String? {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return nil
    case 1: return text(&generator)
    default:
      let start = ["", "", "+", "00", "011", "010", "810", "1", "138"]
      return (start.randomElement(using: &generator) ?? "")
        + (0..<Int.random(in: 3...16, using: &generator)).map { _ in
          String(Int.random(in: 0...9, using: &generator))
        }.joined()
    }
  }

  private static func maybe<Value>(
    _ generator: inout SeededGenerator, _ make: (inout SeededGenerator) -> Value
  ) -> Value? {
    Bool.random(using: &generator) ? make(&generator) : nil
  }

  private static func dishes(_ generator: inout SeededGenerator) -> [PreorderedDish] {
    (0..<([0, 1, 2, 30, 31].randomElement(using: &generator) ?? 0)).map { _ in
      PreorderedDish(
        code: Bool.random(using: &generator) ? "D1" : text(&generator),
        quantity: [1, 1, 2, 99, 0, 100, -1].randomElement(using: &generator) ?? 1)
    }
  }

  private static func wish(
    _ generator: inout SeededGenerator, now: Timestamp
  ) -> GuestAsk.Wish {
    let size = [1, 2, 4, 12, 99, 0, 100].randomElement(using: &generator) ?? 2
    guard Bool.random(using: &generator) else {
      return .ticket(
        TicketAsk(
          partySize: size, guestName: maybe(&generator, text), phone: phone(&generator),
          note: maybe(&generator, text), preorder: maybe(&generator, dishes)))
    }
    let minutes = [-1, 0, 1, 300, 5_000, 527_000, 527_039, 527_041, 600_000]
    return .reservation(
      ReservationAsk(
        at: now.advanced(byMinutes: minutes.randomElement(using: &generator) ?? 60),
        partySize: size, guestName: text(&generator), phone: phone(&generator),
        note: maybe(&generator, text),
        tables: maybe(&generator) { generator in
          (0..<Int.random(in: 0...12, using: &generator)).map { _ in text(&generator) }
        },
        tasks: maybe(&generator) { generator in
          (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            ReservationRequestRow.Task(
              what: text(&generator),
              minutesBefore: [0, 30, 1440, -1, 1441].randomElement(using: &generator) ?? 0)
          }
        }, preorder: maybe(&generator, dishes)))
  }

  @Test func whateverHeadquartersTakesAStoreTakesToo() async throws {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SeededGenerator(seed: seed)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rules-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try await LinkedStore(in: folder)
    let command = CommandKey(caller: "app", key: "k", path: "/", body: Data())
    var taken: Set<String> = []
    var cursor: String?
    for round in 1...20 {
      var items: [ChangeItem] = []
      for _ in 1...60 {
        let now = HeadquartersEnvironment.wallClock()
        let ask = GuestAsk(
          wish: Self.wish(&generator, now: now), storeID: "s",
          channel: String(repeating: "a", count: GuestTextRule.channelLimit), command: command)
        let checked: GuestAsk
        do {
          checked = try ask.checked(now: now)
        } catch let problem as Problem {
          #expect(problem.kind == .unprocessable)
          continue
        }
        let row = try checked.row(at: now)
        let id: Identifier<GuestAsk> = store.database.environment.ids.next()
        taken.insert(id.rawValue)
        items.append(
          ChangeItem(kind: row.kind.rawValue, id: id.rawValue, version: 1, data: row.data))
      }
      let answer = ChangesAnswer(epoch: 1, cursor: "c\(round)", hasMore: false, items: items)
      let outcome = try store.database.applyChanges(answer, since: cursor)
      #expect(outcome.refused == 0, "seed \(seed)")
      cursor = answer.cursor
    }
    let answered = try store.answers()
    #expect(Set(answered.map(\.id)) == taken, "seed \(seed)")
    #expect(answered.contains { $0.isAccepted } && taken.count > 100, "seed \(seed)")
    // What staff are told who typed something wrong.
    let staffWords = ["Nothing was saved", "Type ", "shorten", "is missing", "could not take this"]
    for one in answered where !one.isAccepted {
      let reason = one.reason ?? ""
      let isForStaff = reason.isEmpty || staffWords.contains { reason.contains($0) }
      #expect(!isForStaff, "\(reason) \(one.id), seed \(seed)")
    }
  }

  @Test func aPhoneThatHeadquartersTakesIsOneInEveryCountry() throws {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SeededGenerator(seed: seed)
    let countries = Country.knownCodes.compactMap(Country.init(code:))
    var taken = 0
    for _ in 1...400 {
      guard let text = Self.phone(&generator),
        let cleaned = try? AskedText.readPhone(text)
      else { continue }
      taken += 1
      for country in countries {
        _ = try PhoneNumber.read(cleaned, in: country)
      }
    }
    #expect(taken > 50, "seed \(seed)")
  }

  // MARK: Words

  @Test(arguments: [
    ("{\"party_size\":2.5}", "party_size takes a whole number of at most 18 digits."),
    (
      "{\"party_size\":2,\"preorder\":[{\"code\":\"a\",\"quantity\":1e30}]}",
      "preorder[0].quantity takes a whole number"
    ),
    ("{}", "party_size is missing"), ("{\"party_size\":\"4\"}", "party_size takes a whole number"),
    ("{\"party_size\":0}", "party_size takes 1 to 99"),
    ("{\"party_size\":2,\"note\":7}", "note takes a text"),
    ("{\"party_size\":2,\"guest_name\":\"\\u001b[2J\"}", "guest_name takes no control"),
    ("{\"party_size\":2,\"phone\":\"call me\"}", "phone takes 5 to 15 digits"),
    ("{\"party_size\":2,\"phone\":\"13800005678 ext 5\"}", "without an extension"),
    ("{\"party_size\":2,\"preorder\":{}}", "preorder takes a list"),
    ("{\"party_size\":2,\"preorder\":[{\"code\":\"a\"}]}", "preorder[0].quantity is missing"),
    (
      "{\"party_size\":2,\"preorder\":[{\"code\":\" \",\"quantity\":1}]}",
      "preorder[0].code takes 1"
    ),
    (
      "{\"party_size\":2,\"preorder\":[{\"code\":\"a\",\"quantity\":100}]}",
      "quantity takes 1 to 99"
    ),
    ("[]", "The body takes an object"),
  ])
  func aMessageNamesTheFieldAndWhatBelongsThere(_ body: String, _ words: String) async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let answer = try await app.send(
        "POST", Paths.channel(store.storeID, "tickets"), body: Data(body.utf8), key: "k")
      #expect(answer.problemKind == .unprocessable)
      #expect(answer.problem?.detail.contains(words) == true, "\(answer.problem?.detail ?? "")")
    }
  }

  @Test func aTimeIsReadAsAppsWriteIt() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      func book(_ at: String) async throws -> Answer {
        try await app.send(
          "POST", Paths.channel(store.storeID, "reservations"),
          body: Data("{\"at\":\(at),\"party_size\":2,\"guest_name\":\"Chen\"}".utf8), key: at)
      }
      let at = headquarters.clock.now.advanced(bySeconds: 86_400)
      let utc = at.advanced(byMinutes: 480).iso8601Text.dropLast()
      for text in [
        "\(at.millisecondsSinceEpoch)", "\"\(at.iso8601Text)\"", "\"\(utc)+08:00\"",
        "\"\(utc)999+08:00\"",
      ] {
        let answer = try await book(text)
        #expect(answer.status == 202)
        #expect(try answer.decoded(GuestRequestState.self).at == at, "\(text)")
      }
      for wrong in ["\"tomorrow\"", "\"2026-02-30T10:00:00Z\"", "true", "1e300"] {
        let answer = try await book(wrong)
        #expect(answer.problemKind == .unprocessable)
        #expect(answer.problem?.detail.hasPrefix("at ") == true, "\(answer.problem?.detail ?? "")")
      }
      let past = try await book("\"2020-01-01T00:00:00Z\"")
      #expect(past.problem?.detail == "at takes a time to come.")
    }
  }

  // MARK: Stores that are away

  @Test func aStoreThatWillNotHearOfItIsNotAsked() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let first = try await app.ask(TicketAsk(partySize: 2), key: "k1")
      #expect(first.status == 202)
      headquarters.clock.advance(bySeconds: 601)
      let silent = try await app.ask(TicketAsk(partySize: 2), key: "k2")
      #expect(silent.status == 409)
      #expect(silent.problemKind == .storeAway)
      // The same command again is no new wish.
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k1").status == 202)
      // A booking can wait a day for its answer.
      let booking = ReservationAsk(
        at: headquarters.clock.now.advanced(bySeconds: 200_000), partySize: 2, guestName: "Chen")
      #expect(try await app.ask(booking, key: "b1").status == 202)
      // It is back.
      #expect(try await store.changes(since: nil).status == 200)
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k2").status == 202)
      try await headquarters.ledger.revoke(store.storeID)
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k3").problemKind == .storeAway)
      #expect(try await app.ask(booking, key: "b2").problemKind == .storeAway)
      let invited = try await headquarters.ledger.addStore(name: "New", codeValidFor: 60)
      let token = try await headquarters.ledger.makeToken(
        channel: "app", scopes: [.tickets], storeID: nil, validFor: 60)
      let early = GuestApp(
        headquarters: headquarters, storeID: invited.storeID, token: token.token)
      #expect(try await early.ask(TicketAsk(partySize: 2), key: "k4").problemKind == .storeAway)
    }
  }

  @Test func anotherProcessThatHeardOfTheStoreCounts() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      headquarters.clock.advance(bySeconds: 3_000)
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k").problemKind == .storeAway)
      try await headquarters.ledger.note([store.storeID: StoreSighting(at: headquarters.clock.now)])
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k").status == 202)
    }
  }

  @Test func aStoreIsNotSilentWhileHeadquartersIsAway() async throws {
    let storage = try Storage()
    defer { storage.remove() }
    let clock = HandClock()
    var before: SendingStore?
    try await RunningHeadquarters.run(on: storage, clock: clock) { headquarters in
      before = try await headquarters.enrolledStore()
    }
    let store = try #require(before)
    clock.advance(bySeconds: 50_000)
    try await RunningHeadquarters.run(on: storage, clock: clock) { headquarters in
      let token = try await headquarters.ledger.makeToken(
        channel: "app", scopes: [.tickets], storeID: nil, validFor: 3600)
      let app = GuestApp(headquarters: headquarters, storeID: store.storeID, token: token.token)
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k1").status == 202)
      clock.advance(bySeconds: 601)
      #expect(try await app.ask(TicketAsk(partySize: 2), key: "k2").problemKind == .storeAway)
    }
  }

  // MARK: HTTP

  @Test func whoeverAsksForTheHeadAloneGetsIt() async throws {
    try await RunningHeadquarters.run(statusPassword: "sichuan") { headquarters in
      for (path, status) in [("/healthz", 200), ("/", 401), (Paths.enrol, 405), ("/nothing", 404)] {
        // Twice over one line: a body would be taken for the next answer.
        let caller = try SlowCaller(headquarters.url)
        let head = "HEAD \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\n"
        caller.send("\(head)\r\n\(head)connection: close\r\n\r\n")
        await caller.lookToTheEnd()
        let answer = String(decoding: caller.answer, as: UTF8.self)
        #expect(answer.components(separatedBy: "HTTP/1.1 \(status) ").count == 3, "\(answer)")
        #expect(!answer.contains("{"), "\(answer)")
        #expect(answer.hasSuffix("\r\n\r\n"))
      }
      let other = try await headquarters.send("PATCH", "/healthz")
      #expect(other.headers["allow"] == "GET, HEAD")
    }
  }

  @Test func aSchemesCaseDoesNotMatter() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store)
      let path = Paths.channel(store.storeID, "tickets")
      for (number, scheme) in ["bearer ", "BEARER ", "Bearer  "].enumerated() {
        let answer = try await headquarters.send(
          "POST", path, body: try JSONEncoder().encode(TicketAsk(partySize: 2)),
          headers: [
            ("authorization", scheme + (app.token ?? "")), ("content-type", "application/json"),
            ("idempotency-key", "k\(number)"),
          ])
        #expect(answer.status == 202, "\(scheme)")
      }
    }
  }

  @Test func thePageSaysWhyItIsNotShown() async throws {
    try await RunningHeadquarters.run { headquarters in
      for path in ["/", "/metrics"] {
        let answer = try await headquarters.send(
          "GET", path, headers: [("x-forwarded-for", "203.0.113.7")])
        #expect(answer.status == 404)
        #expect(answer.problem?.detail.contains("--status-password-file") == true)
      }
    }
  }
}

extension LinkedStore {
  /// What guests were told.
  fileprivate func answers() throws -> [(id: String, isAccepted: Bool, reason: String?)] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: database.path, configuration: configuration).read {
      try Row.fetchAll($0, sql: "SELECT id, stage, reasonEnglish FROM guestRequest").map { row in
        (row["id"], row["stage"] == "accepted", row["reasonEnglish"])
      }
    }
  }
}
