import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Ordering in courses")
struct OrderCourseTests {
  private func stages(_ table: OrderTable) throws -> [String] {
    try table.order.lines.filter { $0.kind == .normal && $0.stage != .voided }
      .map { "\($0.name.chinese) \($0.course ?? 0) \($0.stage.rawValue)" }
  }

  @Test("The course is typed behind the dish; Enter sends the first, F fires the next in one key")
  func typed() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    for dish in ["md #1", "nr #2", "xh #3"] {
      pilot.type(dish)
      pilot.press(.enter)
    }
    pilot.expectScreenContains("course 2")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Kept back until F: 2"))
    #expect(try stages(table) == ["毛肚 1 sent", "牛肉 2 held", "虾滑 3 held"])
    pilot.expectScreenContains("kept back, course 2")
    pilot.press(.character("F"))
    #expect(try stages(table) == ["毛肚 1 sent", "牛肉 2 sent", "虾滑 3 held"])
    pilot.press(.character("F"))
    #expect(try stages(table) == ["毛肚 1 sent", "牛肉 2 sent", "虾滑 3 sent"])
    #expect(try table.house.database.checkInvariants() == [])
  }

  @Test("T says the course of a line, K keeps the whole course back")
  func keys() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    for dish in ["md", "nr"] {
      pilot.type(dish)
      pilot.press(.enter)
      pilot.press(.character("T"))
      pilot.type("1")
      pilot.press(.enter)
    }
    #expect(try stages(table) == ["毛肚 1 draft", "牛肉 1 draft"])
    pilot.press(.character("K"))
    #expect(try stages(table) == ["毛肚 1 held", "牛肉 1 held"])
    pilot.expectScreenContains("kept back, course 1")
    pilot.press(.character("F"))
    #expect(try stages(table) == ["毛肚 1 sent", "牛肉 1 sent"])
  }

  @Test("A course beyond 9 is refused before it is ordered")
  func refused() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md #10")
    pilot.press(.enter)
    #expect(try table.lines.isEmpty)
    pilot.press(.backspace)
    pilot.press(.enter)
    #expect(try stages(table) == ["毛肚 1 draft"])
  }
}
