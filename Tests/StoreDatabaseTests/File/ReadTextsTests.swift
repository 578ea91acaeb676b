import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("JSON texts of the file that are read once")
struct ReadTextsTests {
  @Test("Another text is another value, also when the first is asked for again")
  func another() throws {
    let texts = ReadTexts<[Int]>(limit: 2)
    for _ in 0..<2 {
      #expect(try texts.value(of: "[1]") == [1])
      #expect(try texts.value(of: "[1, 2]") == [1, 2])
      // More than are kept.
      #expect(try texts.value(of: "[1,2]") == [1, 2])
    }
    #expect(throws: DecodingError.self) { try texts.value(of: "[1") }
  }

  @Test("A role that changed at another terminal holds with the next verb here")
  func role() throws {
    let store = try TestStore()
    let other = try store.anotherTerminal()
    let party = try store.seat()
    func role(_ permission: Permission, isAllowed: Bool) throws {
      try other.maintain { db in
        let text = try #require(
          try String.fetchOne(
            db, sql: "SELECT definition FROM role WHERE code = ?",
            arguments: [store.host.staff.role.code]))
        var role = try Role(json: text)
        if isAllowed {
          role.permissions.insert(permission)
        } else {
          role.permissions.remove(permission)
        }
        try db.execute(
          sql: "UPDATE role SET definition = ? WHERE code = ?",
          arguments: [try ConfigurationWriter.json(role), role.code])
        try db.execute(sql: "UPDATE store SET revision = revision + 1")
      }
    }
    func change() throws {
      try store.database.perform(ChangePartySize(party.id, to: 3), by: store.host)
    }
    try role(.takePayment, isAllowed: true)
    try change()
    for permission in [Permission.seat, .order, .takePayment] {
      try role(permission, isAllowed: false)
    }
    #expect(throws: StaffError.self) { try change() }
    try role(.seat, isAllowed: true)
    try change()
  }
}
