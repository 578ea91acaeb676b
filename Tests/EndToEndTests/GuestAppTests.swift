import Foundation
import HeadquartersContract
import PseudoTerminal
import RealProgram
import StoreDomain
import Testing

@Suite("A guest's own app, headquarters and a console")
struct GuestAppTests {
  /// The host presses no key, and the next number is taken only when this one stands there.
  @Test("A number taken in the app stands at the door at once, and the app sees it")
  func takesANumber() async throws {
    let chain = try Chain(of: TrialStore())
    let token = try chain.token()
    let console = try PseudoTerminal.atTheDoor(of: chain.store)
    try chain.waitUntilRead()

    var requests: [GuestRequestState] = []
    for name in ["Zhang", "Novak", "Moreau"] {
      let seen = console.output.count
      let request: GuestRequestState = try await chain.ask(
        "POST", Paths.channel(chain.storeID, "tickets"), token: token,
        body: TicketAsk(partySize: 2, guestName: name))
      try console.wait(for: name, from: seen)
      requests.append(request)
    }

    for (request, number) in zip(requests, ["A001", "A002", "A003"]) {
      var state = request
      for _ in 0..<10 where state.number != number {
        state = try await chain.ask(
          "GET", Paths.channel(chain.storeID, "tickets") + "/\(request.id)?wait=5", token: token)
      }
      #expect(state.number == number)
      #expect(state.stage == .waiting)
    }
    #expect(try chain.store.totals().tickets == 3)
    #expect(try chain.store.doctor().code == 0)
  }

  @Test("A large booking of an app waits for the house's yes at the console, and the app is told")
  func houseAnswers() async throws {
    let store = try TrialStore()
    let text =
      try TrialStore.configuration() + "\n\n[guest_apps]\nanswer_bookings_from_guests = 6\n"
    let file = try store.folder.write(text.utf8, to: "asked.toml")
    let configured = try Foh.run("configure", file, "--db", store.path)
    #expect(configured.code == 0, "\(configured.errors)")
    let chain = try Chain(of: store)
    let token = try chain.token()
    let console = try PseudoTerminal.atTheDoor(of: chain.store)
    try chain.waitUntilRead()

    // Half past six in the evening, thirty days ahead.
    let day = Int(Date().timeIntervalSince1970) / 86_400 + 30
    let at = Timestamp(millisecondsSinceEpoch: Int64(day * 86_400 + 37_800) * 1000)
    var seen = console.output.count
    let asked: GuestRequestState = try await chain.ask(
      "POST", Paths.channel(chain.storeID, "reservations"), token: token,
      body: ReservationAsk(at: at, partySize: 8, guestName: "Novak"))
    try console.wait(for: "Novak asks for a table", from: seen)
    func state(until stage: GuestRequestState.Stage) async throws -> GuestRequestState.Stage {
      var state = asked
      for _ in 0..<10 where state.stage != stage {
        state = try await chain.ask(
          "GET", Paths.channel(chain.storeID, "reservations") + "/\(asked.id)?wait=5",
          token: token)
      }
      return state.stage
    }
    #expect(try await state(until: .requested) == .requested)

    seen = console.output.count
    try console.type("b")
    seen = try console.wait(for: "? asked", from: seen)
    try console.type("\t")
    try console.wait(for: "asked by app", from: seen)
    try console.type("\r")
    try chain.wait(for: "SELECT count(*) = 1 FROM reservation WHERE stage = 'confirmed'")
    #expect(try await state(until: .confirmed) == .confirmed)
    #expect(try chain.store.doctor().code == 0)
  }

  @Test(
    "What the read-me tells apps to do takes a number",
    arguments: ["README.md", "Assets/README.zh-Hans.md"])
  func asWritten(_ page: String) throws {
    let text = try String(
      contentsOf: TrialStore.sample.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(page), encoding: .utf8)
    let commands = try #require(
      text.components(separatedBy: "```sh\n").first { $0.hasPrefix("TOKEN=") }?
        .components(separatedBy: "```").first)
    let chain = try Chain(of: TrialStore())
    let sync = try RunningProgram("foh", ["sync", "run", "--db", chain.store.path])
    defer { sync.send(SIGTERM) }
    try chain.waitUntilRead()
    let folder = URL(fileURLWithPath: Foh.path).deletingLastPathComponent().path
    // The answer comes when the store has given the number, or after 25 s: on a machine that is
    // slower than that it is asked for some times more.
    let again = """
      echo
      for TIME in 1 2 3 4 5 6 7 8 9 10; do
        if echo "$ANSWER" | grep -q '"number"'; then break; fi
        ANSWER=$(curl -sS --fail-with-body -H "Authorization: Bearer $TOKEN" \
          "$HQ/v1/channels/stores/$STORE/tickets/$ID?wait=25")
      done
      echo "$ANSWER"
      echo "$ANSWER" | grep -q '"number"'
      """
    let outcome = try Foh.shell(
      "set -e\n" + commands + again,
      environment: [
        "HQ": chain.url, "DB": chain.path, "STORE": chain.storeID,
        "PATH": folder + ":/usr/bin:/bin",
      ])
    try #require(outcome.code == 0, "\(outcome)")
    let last = try #require(outcome.output.split(separator: "\n").last)
    let state = try JSONDecoder().decode(GuestRequestState.self, from: Data(last.utf8))
    #expect(state.stage == .waiting && state.partySize == 4)
    #expect(state.number?.isEmpty == false)
    #expect(try chain.store.totals().tickets == 1)
  }

  @Test("Whoever became a member in the app is recognised at the door by the phone")
  func becomesAMember() async throws {
    let chain = try Chain(of: TrialStore())
    let made: MemberCreated = try await chain.ask(
      "POST", Paths.command("members"), token: try chain.membersToken(),
      body: MemberCreate(name: "林静", phone: "138 1111 2222"))
    let console = try PseudoTerminal.atTheDoor(of: chain.store)
    try chain.waitUntilRead()
    // No store's regular: headquarters knows, the store does not.
    try chain.wait(for: "SELECT count(*) = 0 FROM member WHERE name = '林静'")
    var seen = console.output.count
    try console.type("n2\t\t")
    try console.wait(for: "phone", from: seen)
    seen = console.output.count
    try console.type("13811112222")
    try console.wait(for: "林静", from: seen)
    try console.type("\r")
    try chain.wait(for: "SELECT count(*) = 1 FROM ticket WHERE memberID = '\(made.id)'")

    // The line is cut: the number is given all the same.
    chain.headquarters.kill()
    seen = console.output.count
    try console.type("n2\t\t")
    try console.wait(for: "phone", from: seen)
    seen = console.output.count
    try console.type("13833334444")
    try console.wait(for: "cannot be reached", from: seen)
    try console.type("\r")
    try chain.wait(for: "SELECT count(*) = 1 FROM ticket WHERE phone = '+8613833334444'")
    #expect(try chain.store.doctor().code == 0)
  }

  @Test("A menu from headquarters holds in the store, and a wrong one changes nothing")
  func menu() throws {
    let chain = try Chain(of: TrialStore())
    let sync = try RunningProgram("foh", ["sync", "run", "--db", chain.store.path])
    defer { sync.send(SIGTERM) }
    try chain.waitUntilRead()
    let menu = try String(
      contentsOf: TrialStore.sample.appendingPathComponent("menu.csv"), encoding: .utf8)
    let lines = menu.split(separator: "\n", omittingEmptySubsequences: false)
    let wrong = try chain.store.folder.write(
      (lines.prefix(3).joined(separator: "\n") + "\nX1,毛肚,Tripe,offal,roof,dish,,38,,,,,\n").utf8,
      to: "wrong.csv")
    try chain.headquarters.run(
      "menu", "push", "--yes", "--db", chain.path, "--store", chain.storeID, "--csv", wrong)
    try chain.wait(for: "SELECT refusedVersion IS NOT NULL FROM menuState")
    try chain.wait(for: "SELECT count(*) = 0 FROM dish WHERE retiredAt IS NOT NULL")
    let right = try chain.store.folder.write(menu.utf8, to: "right.csv")
    try chain.headquarters.run(
      "menu", "push", "--yes", "--db", chain.path, "--store", chain.storeID, "--csv", right)
    try chain.wait(for: "SELECT version IS NOT NULL AND refusedVersion IS NULL FROM menuState")
    #expect(try chain.store.doctor().code == 0)
  }
}
