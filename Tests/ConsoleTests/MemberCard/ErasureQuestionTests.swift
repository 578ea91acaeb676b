import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A guest asks to be forgotten")
struct ErasureQuestionTests {
  private func house() throws -> (SampleHouse, Member) {
    let house = try SampleHouse()
    let member = try house.database.perform(
      EnrolMember(NewMember(name: "王秀英", phone: "13800005678", code: "M77")), by: house.author("5"))
    for fact: MemberFact.Kind in [.allergy(.peanut), .preference("window")] {
      _ = try house.database.perform(
        NoteFact(fact, for: member.id, consent: .spoken), by: house.author("5"))
    }
    return (house, member)
  }

  @Test("The manager finds them from afar, reads what goes and what stays, and erases in two steps")
  func twoSteps() throws {
    let (house, member) = try house()
    let pilot = try Pilot(in: house, showing: ManagerScreen(), as: "5")
    pilot.press(.character("m"))
    pilot.type("5678")
    pilot.press(.enter)
    pilot.expectScreenContains("王秀英")
    pilot.press(.character("X"))
    pilot.expectScreenContains("What goes:")
    pilot.expectScreenContains("(2)")
    // Enter keeps, at each step.
    pilot.press(.enter)
    #expect(try house.database.member(member.id)?.erasedAt == nil)
    pilot.press(.character("X"), .character("g"))
    pilot.expectScreenContains("What stays, of nobody:")
    pilot.press(.enter)
    #expect(try house.database.member(member.id)?.erasedAt == nil)
    pilot.press(.character("X"), .character("g"), .character("E"))
    #expect(try house.database.member(member.id)?.erasedAt != nil)
    pilot.expectScreenLacks("王秀英")
    pilot.expectScreenLacks("peanuts")
    pilot.press(.character("X"))
    #expect(pilot.noticeLine.contains("this member was erased"))
  }

  @Test("Whoever may not erase is told so, and nobody is erased at the table")
  func refused() throws {
    let table = try OrderTable(member: NewMember(name: "王秀英"))
    let server = try table.pilot(as: "2")
    server.press(.character("G"), .character("X"))
    server.expectScreenLacks("What goes:")
    #expect(server.noticeLine.contains("your role may not"))
    let manager = try table.pilot(as: "5")
    manager.press(.character("G"), .character("X"))
    #expect(manager.noticeLine.contains("here tonight"))
  }

  @Test("Both questions fit into every window, in both languages")
  func snapshots() throws {
    for (name, keys) in [
      ("goes", [Key.character("X")]), ("stays", [.character("X"), .character("g")]),
    ] {
      try Pilot.assertSnapshots(named: "MemberCard/erase-\(name)") {
        let (house, member) = try self.house()
        return try Pilot($0, in: house, showing: MemberScreen(memberID: member.id), as: "5")
      } steps: { pilot in
        for key in keys { pilot.press(key) }
      }
    }
  }
}
