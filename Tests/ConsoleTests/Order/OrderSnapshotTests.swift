import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("How the order looks")
struct OrderSnapshotTests {
  /// A regular with a peanut allergy whose table has ordered, at 20:27.
  private func evening() throws -> OrderTable {
    let table = try OrderTable(member: NewMember(name: "王女士", level: "gold"))
    try table.note(.allergy(.peanut))
    let server = try table.house.author("2")
    let database = table.house.database
    let check = try table.order.check.id
    func add(_ code: String, _ change: (inout NewLine) -> Void = { _ in }) throws {
      var line = NewLine(dishID: try table.dish(code).id)
      change(&line)
      try database.perform(AddLine(line, to: check), by: server)
    }
    table.house.clock.advance(seconds: 16 * 60)
    try add("P1") { $0.broths = ["B1", "B3"] }
    try add("D1") { $0.quantity = 2 }
    try add("Z1") { $0.quantity = 2 }
    try database.perform(SendLines(of: check), by: server)
    table.house.clock.advance(seconds: 11 * 60)
    try add("D7") {
      $0.grams = 750
      $0.note = "half of them without shells, please"
    }
    try database.perform(SendLines(of: check), by: server)
    table.house.clock.advance(seconds: 18 * 60)
    try add("D3") { $0.portion = .half }
    try table.addElsewhere("R1", quantity: 2)
    try add("D4") { $0.hold = true }
    try database.perform(SetPortionsLeft(table.dish("D2").id, 0), by: table.house.author("4"))
    try database.perform(SetPortionsLeft(table.dish("D6").id, 3), by: table.house.author("4"))
    return table
  }

  @Test("The whole menu before anything is typed")
  func open() throws {
    let table = try evening()
    try Pilot.assertSnapshots(named: "Order/open", pilot: { try table.pilot($0) })
  }

  @Test("A quantity and half a name, with a dish against the allergy in the list")
  func typing() throws {
    let table = try evening()
    try Pilot.assertSnapshots(
      named: "Order/typing", pilot: { try table.pilot($0) },
      steps: {
        $0.type("2h")
      })
  }

  @Test("A line of the order under the cursor")
  func lines() throws {
    let table = try evening()
    try Pilot.assertSnapshots(
      named: "Order/lines", pilot: { try table.pilot($0) },
      steps: {
        $0.press(.tab, .up)
      })
  }

  @Test("Choosing broths")
  func broths() throws {
    let table = try evening()
    try Pilot.assertSnapshots(
      named: "Order/broths", pilot: { try table.pilot($0) },
      steps: {
        $0.type("yy")
        $0.press(.enter)
        $0.type("q")
        $0.press(.enter)
      })
  }

  @Test("Why a dish goes back")
  func reasons() throws {
    let table = try evening()
    try Pilot.assertSnapshots(
      named: "Order/reason", pilot: { try table.pilot($0, as: "5") },
      steps: {
        $0.press(.tab, .home, .up, .up, .up, .up, .up, .character("R"), .enter)
      })
  }
}
