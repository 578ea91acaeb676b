import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A hundred tables with guests who need care")
struct HundredTablesTests {
  private static let day = LocalDate(year: 2026, month: 11, day: 22)

  /// Guests who need one thing or two, by turns.
  private static func facts(_ number: Int) -> [MemberFact.Kind] {
    switch number % 6 {
    case 0: [.allergy(.peanut)]
    case 1: [.pregnancy(due: day.adding(days: 60))]
    case 2: [.child(name: nil, bornIn: LocalDate(year: 2024, month: 3, day: 1))]
    case 3: [.allergy(.egg), .complaint("slow")]
    case 4: [.anniversary(on: YearlyDay(month: 11, day: 22, year: 2001))]
    default: [.help(.elderly), .help(.highChair)]
    }
  }

  /// Every tenth party asks for help at the door, whoever they are.
  private static func asks(_ number: Int) -> Bool { number % 10 == 0 }

  @Test(
    "Each alert is raised once, none is lost over a restart in their midst, and each goes up on its minute"
  )
  func hundred() throws {
    let store = try TestStore(
      more: """

        [[tables]]
        names = "H001-H100"
        room = "hall"
        seats = 4

        """)
    var database = try store.anotherTerminal()
    let tables = Dictionary(
      uniqueKeysWithValues: try database.floor().tables.map { ($0.table.name, $0.table.id) })
    var expected = 0
    for number in 1...50 {
      let facts = Self.facts(number)
      expected += facts.count
      let member = try store.enrol("客人\(number)", facts: facts)
      let ticket = try store.ticket(member: member.id)
      if Self.asks(number) {
        expected += 1
        _ = try database.perform(
          NoteNeeds([.help(.wheelchair)], for: .ticket(ticket.id)), by: store.host)
      }
      let table = try #require(tables["H" + String(1000 + number).dropFirst()])
      _ = try database.perform(SeatParty(.ticket(ticket.id), at: [table]), by: store.host)
    }
    // The store's box is switched off and on: nothing but the file is left.
    let before = try database.careAlerts()
    try database.close()
    try store.database.close()
    database = try store.anotherTerminal()
    #expect(try database.careAlerts() == before)
    for number in 51...100 {
      let facts = Self.facts(number)
      expected += facts.count
      store.clock.advance(seconds: 1)
      let member = try database.perform(
        EnrolMember(NewMember(name: "客人\(number)")), by: store.host)
      for fact in facts {
        _ = try database.perform(NoteFact(fact, for: member.id, consent: .spoken), by: store.host)
      }
      let ticket = try database.perform(
        IssueTicket(NewTicket(partySize: 2, memberID: member.id)), by: store.host)
      if Self.asks(number) {
        expected += 1
        for _ in 1...2 {
          _ = try database.perform(
            NoteNeeds([.help(.wheelchair)], for: .ticket(ticket.id)), by: store.host)
        }
      }
      let table = try #require(tables["H" + String(1000 + number).dropFirst()])
      let party = try database.perform(
        SeatParty(.ticket(ticket.id), at: [table]), by: store.host)
      // Told again who it is, it raises nothing again.
      _ = try database.perform(
        AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    }
    let raised = try database.careAlerts()
    #expect(raised.count == expected)
    #expect(Set(raised.map { "\($0.guestName) \($0.kind)" }).count == expected)
    #expect(raised.allSatisfy { $0.partyID != nil && $0.stage == .open })

    // Some are taken in time. Of the rest each goes up in its very second, across a second restart.
    let taken = Set(
      try raised.filter { $0.kind == .pregnancy }.map { alert in
        try database.perform(ClaimCare(alert.id), by: store.server).id
      })
    let due = raised.filter { !taken.contains($0.id) }
    var isRestarted = false
    for moment in Set(due.compactMap(\.escalateAt)).sorted() {
      // A second too early, and in the very second.
      for instant in [moment.advanced(bySeconds: -1), moment] where instant > store.clock.now {
        let wait = instant.millisecondsSinceEpoch - store.clock.now.millisecondsSinceEpoch
        store.clock.advance(seconds: Int(wait / 1_000))
        try database.escalateLateCare()
        let up = try database.careAlerts().filter(\.isEscalated)
        let now = store.clock.now
        #expect(Set(up.map(\.id)) == Set(due.filter { ($0.escalateAt ?? now) <= now }.map(\.id)))
        #expect(up.allSatisfy { $0.escalatedAt == $0.escalateAt })
        if !isRestarted, up.count > due.count / 2 {
          isRestarted = true
          try database.close()
          database = try store.anotherTerminal()
        }
      }
    }
    #expect(isRestarted)
    func events(_ name: String) throws -> Int {
      try database.read { db in
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM outboxEvent WHERE type LIKE ?",
          arguments: ["foh.care.\(name).%"]) ?? 0
      }
    }
    #expect(try events("raised") == expected)
    #expect(try events("escalated") == due.count)
    #expect(try database.checkInvariants() == [])
  }
}
