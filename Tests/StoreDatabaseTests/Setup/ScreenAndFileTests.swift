import GRDB
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What a screen changed beside what the configuration says")
struct ScreenAndFileTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private func seats(_ table: String) throws -> Int? {
    try configured.tables.first { $0.name == table }?.seats
  }

  private var configured: StoreConfiguration { get throws { try store.configured() } }

  private var screenValues: Int {
    get throws { try store.number("SELECT count(*) FROM screenValue") }
  }

  private func six() throws -> StoreConfiguration {
    try store.file([("seats = 10", "seats = 12")])
  }

  @Test("A file that says what it said before leaves a screen's change, and says so")
  func kept() throws {
    _ = try store.database.perform(ChangeSeats(of: "V1", to: 8), by: store.manager)
    try store.database.changePIN(of: "bo", to: "4545", by: store.manager)
    _ = try store.database.perform(
      ChangePerson("bo", name: "Bob", role: "server", language: .simplifiedChinese),
      by: store.manager)
    let before = try store.dump()
    let plan = try store.configure(store.file())
    #expect(plan.changes.isEmpty)
    #expect(
      plan.kept.map(\.english) == [
        "bo: language zh-Hans on the screen, en in this file",
        "bo: name Bob on the screen, Bo in this file",
        "bo: role server on the screen, cashier in this file",
        "V1: seats 8 on the screen, 10 in this file",
        "bo: the PIN that was chosen on the screen",
      ])
    #expect(try store.dump() == before)
    // Another change of the file does not touch them.
    try store.configure(store.file(more: "\n[bookings]\nhold_minutes = 30\n"))
    #expect(try seats("V1") == 8)
    #expect(try store.database.signIn(code: "bo", pin: "4545", at: "t").name == "Bob")
    // The file holds when somebody says so, and from then on nothing is kept.
    try store.configure(store.file(), isFilePreferred: true)
    #expect(try seats("V1") == 10)
    let bo = try store.database.signIn(code: "bo", pin: "4444", at: "t")
    #expect(bo.name == "Bo")
    #expect(bo.role.code == "cashier")
    #expect(bo.language == .english)
    #expect(try screenValues == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("Where both changed, nothing is changed until somebody says which holds")
  func conflict() throws {
    _ = try store.database.perform(ChangeSeats(of: "V1", to: 8), by: store.manager)
    try store.database.changePIN(of: "bo", to: "4545", by: store.manager)
    let file = try store.file([("seats = 10", "seats = 12"), ("pin = \"4444\"", "pin = \"4646\"")])
    let way = ". Write into the file what shall hold, or take the file's with --take-file."
    #expect(
      try store.refusals(file) == [
        "V1: seats 8 on the screen, 12 in this file" + way,
        "bo: the PIN was changed on the screen, and this file has another one" + way,
      ])
    try store.configure(file, isFilePreferred: true)
    #expect(try seats("V1") == 12)
    #expect(try store.database.signIn(code: "bo", pin: "4646", at: "t").code == "bo")
    #expect(try screenValues == 0)
  }

  @Test("A file that says what the screen says agrees with it")
  func agreed() throws {
    _ = try store.database.perform(ChangeSeats(of: "V1", to: 12), by: store.manager)
    #expect(try screenValues == 1)
    #expect(try store.configure(six()).changes.isEmpty)
    #expect(try screenValues == 0)
    // So the file's next word is heard.
    try store.configure(store.file())
    #expect(try seats("V1") == 10)
    // And a screen that takes its own word back has said nothing.
    _ = try store.database.perform(ChangeSeats(of: "V1", to: 3), by: store.manager)
    _ = try store.database.perform(ChangeSeats(of: "V1", to: 10), by: store.manager)
    #expect(try screenValues == 0)
    try store.configure(six())
    #expect(try seats("V1") == 12)
  }

  @Test("The hours of a day that a screen changed stay until the file says something else of it")
  func day() throws {
    let day = LocalDate(year: 2026, month: 11, day: 23)
    #expect(throws: ConfigurationRefused.self) {
      _ = try store.database.perform(ChangeDay(day, services: []), by: store.manager)
    }
    let usual = "\n[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n"
    try store.configure(store.file(more: usual))
    let services = [OpeningHours.Service(opens: 660, closes: 900)]
    _ = try store.database.perform(ChangeDay(day, services: services), by: store.manager)
    #expect(try store.database.hours()?.hours.services(on: day).services == services)
    let plan = try store.configure(store.file(more: usual))
    #expect(
      plan.kept == [
        Phrase(
          "2026-11-23: 11:00-15:00 (changed) on the screen, as usual in this file",
          "2026-11-23：在终端上改为 11:00-15:00（临时调整），本文件为 照常")
      ])
    #expect(try store.database.hours()?.hours.services(on: day).services == services)
    let closed =
      usual + "[[hours.dates]]\ndate = \"2026-11-23\"\nname = \"Rest\"\nclosed = true\n"
    #expect(try store.refusals(store.file(more: closed)).count == 1)
    try store.configure(store.file(more: closed), isFilePreferred: true)
    #expect(try store.database.hours()?.hours.services(on: day).services == [])
    // As usual again, by the screen.
    _ = try store.database.perform(ChangeDay(day, services: nil), by: store.manager)
    #expect(
      try store.database.hours()?.hours.services(on: day).services
        == [.init(opens: 660, closes: 1320)])
    // The day is over: the file's word is heard again.
    store.clock.advance(minutes: 3 * 1440)
    #expect(try store.configure(store.file(more: usual)).kept.isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("A file cannot give somebody the PIN that another one chose")
  func twins() throws {
    try store.database.changePIN(of: "bo", to: "7777", by: store.manager)
    let file = try store.file([("pin = \"2222\"", "pin = \"7777\"")])
    #expect(
      try store.refusals(file) == ["li: somebody else has this PIN. Choose another one."])
  }

  @Test("A screen refuses what is no PIN, what is somebody else's, and what breaks tonight")
  func refused() throws {
    #expect(throws: PINRefusal.notAPIN) {
      try store.database.changePIN(of: "bo", to: "12a4", by: store.manager)
    }
    #expect(throws: PINRefusal.somebodyElses) {
      try store.database.changePIN(of: "bo", to: "1111", by: store.manager)
    }
    #expect(throws: StaffError.notPermitted(.manageStore)) {
      try store.database.changePIN(of: "bo", to: "1212", by: store.host)
    }
    #expect(throws: SeatsRefusal()) {
      _ = try store.database.perform(ChangeSeats(of: "V1", to: 0), by: store.manager)
    }
    #expect(throws: ConfigurationRefused.self) {
      _ = try store.database.perform(ChangePerson("max", role: "host"), by: store.manager)
    }
    #expect(throws: ConfigurationRefused.self) {
      _ = try store.database.perform(ChangePerson("bo", role: "owner"), by: store.manager)
    }
    #expect(try screenValues == 0)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == 0)
  }
}
