import StoreDomain
import Testing

@testable import StoreConfiguration

@Suite("Opening hours in the configuration")
struct HoursTests {
  typealias Service = OpeningHours.Service

  /// The configuration of ``ConfigurationTests`` without hours in `[store]`, and sections after it.
  private func text(_ more: String, store: String = "") -> String {
    ConfigurationTests.text.replacing("opens = \"10:30\"\ncloses = \"02:00\"\n", with: store)
      + more
  }

  private func hours(_ more: String, store: String = "") throws -> OpeningHours? {
    try StoreConfiguration.parse(text: text(more, store: store), file: "store.toml")
      .settings.openingHours
  }

  @Test("A house that names no hours is always open")
  func none() throws {
    #expect(try hours("") == nil)
  }

  @Test(
    "Hours stand in [store] as before, or in [hours]; two in the morning is the same business day",
    arguments: [
      ("", "opens = \"10:30\"\ncloses = \"02:00\"\n"),
      ("[hours]\nopens = \"10:30\"\ncloses = \"02:00\"\n", ""),
      ("[hours]\nservices = [\"10:30-02:00\"]\n", ""),
      ("[hours]\nlast_ticket_minutes = 60\n", "opens = \"10:30\"\ncloses = \"02:00\"\n"),
    ])
  func usual(more: String, store: String) throws {
    #expect(
      try hours(more, store: store) == OpeningHours(usual: [Service(opens: 630, closes: 1560)]))
  }

  @Test("Two services, weekdays and dates that differ, and the three limits are read")
  func everything() throws {
    let read = try hours(
      """
      [hours]
      services = ["17:00-22:00", "11:00–14:30"]
      first_ticket_minutes = 30
      last_ticket_minutes = 45
      last_order_minutes = 0

      [hours.monday]
      closed = true

      [hours.friday]
      opens = "11:00"
      closes = "24:00"

      [[hours.dates]]
      date = "2026-12-31"
      name = { en = "New Year's Eve", zh = "跨年夜" }
      opens = "17:00"
      closes = "05:00"

      [[hours.dates]]
      date = "2026-10-01"
      name = "国庆节"
      closed = true

      """)
    #expect(
      read
        == OpeningHours(
          usual: [Service(opens: 660, closes: 870), Service(opens: 1020, closes: 1320)],
          weekdays: [.monday: [], .friday: [Service(opens: 660, closes: 1440)]],
          specialDays: [
            .init(
              date: LocalDate(year: 2026, month: 10, day: 1), name: Phrase("国庆节", "国庆节"),
              services: []),
            .init(
              date: LocalDate(year: 2026, month: 12, day: 31),
              name: Phrase("New Year's Eve", "跨年夜"), services: [Service(opens: 1020, closes: 1740)]),
          ], firstTicketMinutes: 30, lastTicketMinutes: 45, lastOrderMinutes: 0))
  }

  @Test("Whoever manages the store may do what later versions ask for, in a file of any age")
  func permission() throws {
    let text = text("").replacing(
      "may = [\"queue\", \"seat\"]", with: "may = [\"queue\", \"manage_store\"]")
    let roles = try StoreConfiguration.parse(text: text, file: "store.toml").roles
    #expect(
      roles.first?.permissions == [
        .queue, .manageStore, .outsideHours, .giveBack, .eraseMember, .payOut, .reopen, .comp,
        .manageAccounts, .cashOut, .exceedLimit,
      ])
  }

  @Test(
    "A mistake in the hours is told with its line and what to do",
    arguments: [
      ("[hours]\n", 1, "opens and closes are missing"),
      ("[hours]\nopens = \"11:00\"\n", 1, "closes is missing"),
      ("[hours]\nopens = \"11\"\ncloses = \"22:00\"\n", 2, "opens must be a time such as"),
      ("[hours]\nopens = \"11:00\"\ncloses = \"25:00\"\n", 3, "closes must be a time such as"),
      ("[hours]\nopens = \"11:00\"\ncloses = \"9:00\"\n", 3, "a service must end after it begins"),
      ("[hours]\nopens = \"11:00\"\ncloses = \"11:00\"\n", 3, "a service must end after it begins"),
      ("[hours]\nopens = \"04:00\"\ncloses = \"14:00\"\n", 3, "a service must end after it begins"),
      ("[hours]\nservices = [\n\"11:00-14:30\",\n\"14:00-22:00\"]\n", 2, "two services overlap"),
      ("[hours]\nservices = [\n\"11:00-14:30\",\n\"17-22\"]\n", 4, "a service must be two times"),
      ("[hours]\nservices = [\n\"11:00-14:30\",\n7]\n", 4, "services must hold only texts"),
      ("[hours]\nservices = []\n", 2, "services is empty"),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\nservices = [\"11:00-14:30\"]\n", 4,
        "services stand in place of opens"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\nlast_ticket_minutes = -1\n", 4,
        "last_ticket_minutes must be a whole number, 0…600"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\nlast_order_minutes = 601\n", 4,
        "last_order_minutes must be a whole number, 0…600"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\nfirst_ticket_minutes = 1441\n", 4,
        "first_ticket_minutes must be a whole number, 0…1440"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n[hours.munday]\nclosed = true\n", 4,
        "nothing here is called \"munday\". Did you mean \"monday\"?"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n[hours.monday]\n", 4,
        "this day has no hours"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n[hours.monday]\nclosed = true\n"
          + "opens = \"11:00\"\ncloses = \"22:00\"\n", 5, "a closed day has no hours"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n[[hours.dates]]\ndate = \"1.10.2026\"\n"
          + "name = \"x\"\nclosed = true\n", 5, "date must be a day in quotes"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n[[hours.dates]]\ndate = \"2026-02-29\"\n"
          + "name = \"x\"\nclosed = true\n", 5, "date must be a day in quotes"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n[[hours.dates]]\ndate = \"2026-10-01\"\n"
          + "closed = true\n", 4, "name is missing"
      ),
      (
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n"
          + "[[hours.dates]]\ndate = \"2026-10-01\"\nname = \"x\"\nclosed = true\n"
          + "[[hours.dates]]\ndate = \"2026-10-01\"\nname = \"y\"\nclosed = true\n", 9,
        "\"2026-10-01\" is there already"
      ),
    ])
  func mistakes(more: String, line: Int, message: String) {
    let before = text("").split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let found = problems(text(more))
    #expect(
      found.contains { $0.hasPrefix("store.toml:\(before + line): \(message)") }, "\(found)")
  }

  @Test("Hours in [store] and in [hours] are told, for one of them would not count")
  func twoPlaces() {
    let found = problems(
      text(
        "[hours]\nopens = \"11:00\"\ncloses = \"22:00\"\n",
        store: "opens = \"10:30\"\ncloses = \"02:00\"\n"))
    #expect(found == ["store.toml:5: the hours stand under [hours], too. Remove them here."])
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try StoreConfiguration.parse(text: text, file: "store.toml")
      return []
    } catch {
      return error.problems.map { $0.text(.english) }
    }
  }
}
