import HeadquartersContract
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("What came of a key is told, however late")
struct AnswerTests {
  /// The toasts among effects, in English.
  private func toasts<S>(_ effects: [Effect<S>]) -> [String] {
    effects.compactMap { effect in
      if case .toast(_, let text, _) = effect.kind { text.english } else { nil }
    }
  }

  private func context(_ house: SampleHouse) throws -> ConsoleContext {
    ConsoleContext(
      language: .english, size: .desk, now: house.clock.now,
      calendar: house.database.store.calendar, storeName: "Riverside",
      signedIn: SignedIn(try house.staff("5")))
  }

  @Test("A table that was made ready is told when no table is shown any more")
  func readyWithoutTable() throws {
    let context = try context(SampleHouse())
    var floor = FloorScreen()
    #expect(toasts(floor.update(.table(.isReady("T01")), in: context)) == ["T01 is ready"])
    #expect(
      toasts(floor.update(.table(.outOfOrderChanged("T01", false)), in: context))
        == ["T01 is in order again"])
  }

  @Test("The table dialog, the ticket form and the booking form are not left while they are saved")
  func formsStayWhileSaving() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Chen")
    let pilot = try Pilot(in: house, as: "1")
    // All keys wait when the console looks: Esc comes before the store has answered.
    pilot.terminal.press(.character("n"), .character("2"), .enter, .escape)
    pilot.waitForIdle()
    pilot.expectScreenContains("A001 for 2, first in line")
    pilot.expectScreenContains("> A001")
    pilot.terminal.press(.character("s"))
    pilot.waitForIdle()
    pilot.terminal.press(.enter, .escape)
    pilot.waitForIdle()
    pilot.expectScreenContains("Party of 2 sits down, at T01")
    pilot.press(.character("b"), .character("n"))
    pilot.type("2030")
    pilot.press(.enter, .character("6"), .enter)
    pilot.type("Novak")
    pilot.press(.enter)
    pilot.type("13912345678")
    pilot.terminal.press(.enter, .escape)
    pilot.waitForIdle()
    pilot.expectScreenContains("Novak, Sun 22 Nov 20:30, party of 6")
  }

  @Test("Whatever is entered at a console has its id from the store's own generator")
  func idsOfTheStore() throws {
    let clock = HandClock()
    // The random bits of every id are zero but for the last, which counts.
    let house = try SampleHouse(clock: clock, ids: .counting(clock))
    let host = try Pilot(in: house, as: "1")
    host.press(.character("2"), .enter)
    host.press(.character("n"), .character("4"), .enter)
    for number in ["A001", "B001"] {
      #expect(try #require(try house.ticket(number)).id.rawValue.contains("-7000-8000-"))
    }
    host.press(.character("s"), .enter, .character("b"), .character("n"))
    host.type("2030")
    host.press(.enter, .character("6"), .enter)
    host.type("Novak")
    host.press(.enter)
    host.type("13912345678")
    host.press(.enter)
    let server = try Pilot(in: house, as: "2")
    server.type("T3")
    server.press(.escape, .character("2"), .enter)
    let parties = try house.database.floor().tables.flatMap(\.parties)
    #expect(parties.count == 2)
    #expect(parties.allSatisfy { $0.id.rawValue.contains("-7000-8000-") })
    let booking = try #require(
      try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).first)
    #expect(booking.id.rawValue.contains("-7000-8000-"))
  }

  @Test("Guests may be counted in Chinese numerals")
  func chineseNumerals() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("十"), .character("四"))
    pilot.expectScreenContains("party of 十四")
    pilot.press(.enter)
    #expect(try house.database.tickets().map(\.partySize) == [14])
  }
}
