import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("An order in courses")
struct CourseTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    party = try store.seat(2)
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  private func add(_ code: String, course: Int?) throws -> OrderLine {
    try database.perform(
      AddLine(NewLine(dishID: store.dish(code).id, course: course), to: check), by: store.server)
  }

  private func send() throws -> [OrderLine] {
    try database.perform(SendLines(of: check), by: store.server)
  }

  private func stages() throws -> [String] {
    try database.order(of: party.id).lines.filter { $0.kind == .normal }.map {
      "\($0.name.english) \($0.stage.rawValue)"
    }
  }

  private func kitchen() throws -> [[String]] {
    try database.kitchenBoard().map {
      // Dips go with every order, in no course.
      $0.items.filter { $0.line.kind == .normal }.map {
        "\($0.line.name.english) \($0.line.course ?? 0)"
      }
    }
  }

  @Test("The first course goes to the kitchen, the next when it is fired, each exactly once")
  func courses() throws {
    _ = try add("D001", course: 1)
    let noodles = try add("D004", course: 2)
    _ = try add("D003", course: 1)
    let before = try store.events().count
    let sent = try send()
    #expect(sent.filter { $0.stage == .held }.map(\.id) == [noodles.id])
    #expect(try stages() == ["Beef tripe sent", "Peanut noodles held", "Frozen tofu sent"])
    #expect(
      try store.events(after: before).prefix(2) == [
        "foh.check.line-changed.v4", "foh.check.lines-sent.v1",
      ])
    #expect(try kitchen() == [["Beef tripe 1", "Frozen tofu 1"]])
    store.clock.advance(minutes: 20)
    let next = CourseRule.next(among: try database.order(of: party.id).lines)
    #expect(next.map(\.id) == [noodles.id])
    _ = try database.perform(FireLines(next.map(\.id)), by: store.otherServer)
    #expect(try kitchen() == [["Beef tripe 1", "Frozen tofu 1"], ["Peanut noodles 2"]])
    #expect(throws: OrderError.alreadySent(noodles.name)) {
      try database.perform(FireLines(next.map(\.id)), by: store.server)
    }
    let slips = try store.kitchenSlips([.kitchenTicket])
    #expect(slips.flatMap(\.lines).compactMap(\.course).sorted() == [1, 1, 2])
    let paper = try #require(slips.last).document(
      in: .simplifiedChinese, and: nil, calendar: database.store.calendar, elsewhere: false,
      isReprint: false)
    #expect("\(paper)".contains("第2道"))
    try expectEventsEqualRevisions(store)
  }

  @Test("What is for a later course alone is kept back, and nothing goes to the kitchen")
  func laterAlone() throws {
    _ = try add("D001", course: 1)
    _ = try send()
    _ = try add("D005", course: 2)
    #expect(try send().map(\.stage) == [.held])
    #expect(try stages() == ["Beef tripe sent", "Longevity noodles held"])
  }

  @Test("A course is kept back as a whole before it is sent, and only that")
  func hold() throws {
    _ = try add("D001", course: 1)
    _ = try add("D002", course: 1)
    _ = try add("D003", course: nil)
    let held = try database.perform(HoldCourse(1, of: check), by: store.server)
    #expect(held.map(\.stage) == [.held, .held])
    _ = try send()
    #expect(try stages() == ["Beef tripe held", "Shrimp paste held", "Frozen tofu sent"])
    try expectEventsEqualRevisions(store)
  }

  @Test("What is added to a course that is kept back is kept back with it, until both are fired")
  func addedToHeld() throws {
    _ = try add("D001", course: 1)
    _ = try database.perform(HoldCourse(1, of: check), by: store.server)
    _ = try add("D003", course: 1)
    #expect(try send().contains { $0.stage == .sent && $0.course != nil } == false)
    #expect(try stages() == ["Beef tripe held", "Frozen tofu held"])
    let next = CourseRule.next(among: try database.order(of: party.id).lines)
    _ = try database.perform(FireLines(next.map(\.id)), by: store.server)
    #expect(try stages() == ["Beef tripe sent", "Frozen tofu sent"])
    try expectEventsEqualRevisions(store)
  }

  @Test("A course is changed before sending and stands afterwards; one beyond 9 is refused")
  func change() throws {
    let line = try add("D001", course: nil)
    #expect(
      try database.perform(ChangeLine(line.id, course: 3), by: store.server).course == 3)
    #expect(try database.perform(ChangeLine(line.id, course: 0), by: store.server).course == nil)
    #expect(throws: CourseRefusal.outOfRange) {
      try database.perform(ChangeLine(line.id, course: 10), by: store.server)
    }
    #expect(throws: CourseRefusal.outOfRange) { _ = try add("D001", course: -1) }
    _ = try send()
    #expect(throws: OrderError.alreadySent(line.name)) {
      try database.perform(ChangeLine(line.id, course: 2), by: store.server)
    }
  }
}
