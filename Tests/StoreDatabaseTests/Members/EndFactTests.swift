import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Taking back what was noted about a member")
struct EndFactTests {
  @Test func whoeverTakesAnAllergyBackIsWrittenDown() throws {
    let store = try TestStore()
    let database = store.database
    let member = try database.perform(EnrolMember(NewMember(name: "王秀英")), by: store.host)
    let fact = try database.perform(
      NoteFact(.allergy(.peanut), for: member.id, consent: .spoken), by: store.server)
    try database.perform(EndFact(fact.id), by: store.host)
    let entry = try database.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM auditEntry WHERE action = 'factEnded'")
    }
    let row = try #require(entry)
    #expect(row["subject"] as String? == "member/\(member.id)")
    // Only the kind: the trail cannot be erased, and health facts can.
    #expect(row["detail"] as String? == "allergy \(fact.id)")
    #expect(row["staffName"] as String? == store.host.name)
  }
}
