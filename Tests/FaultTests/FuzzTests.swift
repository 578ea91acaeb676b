import Foundation
import HeadquartersContract
import PseudoTerminal
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("Answers and requests that nobody would send", .serialized)
struct FuzzTests {
  @Test("A headquarters that answers nonsense crashes no store and changes none of its money")
  func headquarters() throws {
    let chance = Chance()
    let store = try SendingStore()
    let served = try Foh.run(program: [Foh.path(of: "GuestVisits"), store.path, "0", "1", "3"])
    #expect(served.code == 0, "\(served)")
    let money = try Money(store)
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let spoiler = Spoiler(chance, percent: 70)
    let proxy = try FaultyProxy(
      to: headquarters.port, percent: 0, rewriting: { spoiler.reply($1) })
    try store.enrol(at: headquarters.url, headquarters)
    try store.moveHeadquarters(to: proxy.url)
    let menu = TrialStore.sample.appendingPathComponent("menu.csv").path
    let sync = try store.startSending(untilEmpty: false)
    let wanted = Often.times(60, full: 5_000)
    var round = 0
    var progress = Progress(of: "requests to the headquarters that answers nonsense")
    while proxy.requests < wanted {
      try progress.note(proxy.requests)
      if round % 40 == 0 {
        try headquarters.run(
          "menu", "push", "--yes", "--db", headquarters.path, "--all", "--csv", menu)
        try headquarters.run(
          "news", "push", "--db", headquarters.path, "--all", "--title", "Hello", "--title-zh", "你好"
        )
      }
      round += 1
      try store.issueTickets(1)
      // A person retries, again and again.
      try store.database.perform(RetryDelivery(), by: .storesMachine)
      usleep(60_000)
      #expect(try store.lost(at: headquarters) == 0, "\(chance)")
      try #require(sync.wait(seconds: 0) == nil, "\(chance): it ended: \(sync.errors)")
    }
    #expect(try Money(store) == money, "\(chance)")
    #expect((sync.output + sync.errors).isHarmless, "\(chance)")
    let status = try Foh.run("sync", "status", "--db", store.path)
    #expect((status.output + status.errors).isHarmless, "\(chance): \(status)")
    #expect(try store.database.checkInvariants() == [], "\(chance)")
    // Once headquarters is itself again, everything arrives.
    spoiler.stop()
    sync.send(SIGTERM)
    sync.wait()
    try store.letLeaseRunOut()
    try store.database.perform(RetryDelivery(), by: .storesMachine)
    try store.drain()
    try store.expectSame(as: headquarters)
    #expect(try Money(store) == money, "\(chance)")
  }

  /// What the books say, which nobody outside may change.
  private struct Money: Equatable {
    var bills: Int
    var payments: Int
    var amounts: [Int]

    init(_ store: SendingStore) throws {
      let totals = try store.database.totals()
      bills = totals.bills
      payments = totals.payments
      amounts = [totals.linesMinorUnits, totals.billsMinorUnits, totals.paymentsMinorUnits]
    }
  }

  @Test("What headquarters tells the staff reaches no terminal as control sequences")
  func terminal() throws {
    let evil = "\u{1B}]0;owned\u{07}\u{1B}[2J\u{202E}owned\u{9B}31m\u{200B}"
    let now = StoreEnvironment.wallClock()
    let rows: [(String, NewsRow)] = [
      ("a", .init(title: Phrase(evil, evil), body: Phrase(evil, evil), showFrom: now)),
      ("b", .init(title: Phrase("Quiet evening", "平安"), body: Phrase("", ""), showFrom: now)),
    ]
    let items = try rows.map { try ChangeItem(.news, id: $0.0, version: 1, $0.1) }
    let changes = try JSONEncoder().encode(
      ChangesAnswer(epoch: 1, cursor: "1", hasMore: false, items: items))
    let escaped = "\\u001b]0;owned\\u0007\\u001b[2J\\u202e\\u009b31m\\u200b"
    let problem =
      #"{"type":"/problems/unavailable","title":"\#(escaped)","status":503,"detail":"\#(escaped)"}"#
    let server = try LoopbackServer { request in
      if request.target == Paths.enrol {
        return .answer(200, #"{"store_id":"s1","key_id":"k1","hq_instance":"hq","epoch":1}"#)
      }
      if request.target.contains("/changes") { return .answer(200, changes) }
      return .answer(503, problem)
    }
    let store = try SendingStore()
    let enrolment = try Foh.run("enrol", "--hq", server.url, "--code", "x", "--db", store.path)
    #expect(enrolment.code == 0, "\(enrolment)")
    try store.issueTickets(2)
    let sync = try store.startSending(untilEmpty: false)
    try waitUntil("the news is read") { try !store.database.news().isEmpty }
    try waitUntil("it was tried") { try store.database.deliveryStatus().failures > 0 }
    sync.send(SIGTERM)
    sync.wait()
    let console = try Foh.start("console", "--db", store.path)
    try console.signIn()
    // F4, the first screen, where the news stands.
    try console.type("\u{1B}OS")
    var seen = try console.wait(for: "Quiet evening")
    // F9, and record by record what headquarters answered.
    try console.type("\u{1B}[20~")
    seen = try console.wait(for: "outbox", from: seen)
    try console.type("6")
    try console.type("o")
    seen = try console.wait(for: "503", from: seen)
    try console.wait(for: "owned", from: seen)
    let output = console.output
    for forbidden in ["\u{1B}]0;", "\u{07}", "\u{202E}", "\u{9B}", "\u{200B}"] {
      #expect(!output.contains(Array(forbidden.utf8)), "\(forbidden.debugDescription)")
    }
    for text in [enrolment, try Foh.run("sync", "status", "--db", store.path)] {
      #expect((text.output + text.errors).isHarmless, "\(text)")
    }
    console.send(signal: SIGTERM)
    _ = try console.waitForExit()
  }

  @Test("A store that sends nonsense brings no headquarters down, and the others are served")
  func store() throws {
    var chance = Chance()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let good = try SendingStore()
    try good.enrol(at: headquarters.url, headquarters)
    let paths = [
      Paths.enrol, "/v1/stores/x/events?epoch=1", "/v1/stores/x/ledger", "/", "/status", "/metrics",
      "/v1/stores/x/changes?wait=0", "/v1/channels/x/tickets", "/v1/stores/x/snapshot/menu",
    ]
    let body = #"{"code":"x","public_key":"AAAA","source":"/stores/x","name":"n"}"#
    var answered = 0
    for _ in 0..<Often.times(150, full: 10_000) {
      let path = paths.randomElement(using: &chance) ?? "/"
      let method = ["GET", "POST", "PUT", "\u{1B}[2J"].randomElement(using: &chance) ?? "GET"
      let request =
        "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        + "Signature-Input: sig1=(\"@method\");created=1;keyid=\"k\";nonce=\"n\"\r\n"
        + "Signature: sig1=:AAAA:\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n"
        + "\r\n\(body)"
      let bytes = Spoiler.spoilt(Data(request.utf8), &chance)
      if let answer = Loopback.exchange(bytes, port: headquarters.port, milliseconds: 200) {
        answered += 1
        let status = String(decoding: answer.prefix(12), as: UTF8.self)
        #expect(!status.hasPrefix("HTTP/1.1 5"), "\(chance): \(status)")
      }
      try #require(headquarters.isRunning, "\(chance): it ended")
    }
    #expect(answered > 10, "\(chance): hardly anything was understood")
    try good.issueTickets(3)
    try good.drain()
    try good.expectSame(as: headquarters)
  }
}

extension NewsRow {
  fileprivate init(title: Phrase, body: Phrase, showFrom now: Timestamp) {
    self.init(
      title: title, body: body, showFrom: now.advanced(bySeconds: -60),
      showUntil: now.advanced(bySeconds: 86_400))
  }
}

extension String {
  /// Nothing in it moves a cursor, rings a bell or turns the writing around.
  var isHarmless: Bool {
    unicodeScalars.allSatisfy {
      $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
    }
  }
}
