import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Finding a member")
struct FindMembersTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
    for (name, phone, code) in [
      ("王小明", "13812345678", "M1001"), ("王晓梅", "13812349999", "M1002"),
      ("重庆", "13900005678", "M2001"), ("Anna O'Brien", "4915112345", "X77"),
      ("单雄信", nil, "M3001"),
    ] {
      _ = try store.database.perform(
        EnrolMember(NewMember(name: name, phone: phone, code: code)), by: store.host)
    }
  }

  private func found(_ query: String) throws -> [String] {
    try store.database.findMembers(query).map(\.name)
  }

  @Test(
    arguments: [
      ("13812", ["王小明", "王晓梅"]), ("138 1234-5678", ["王小明"]), ("+86 13812345678", ["王小明"]),
      ("008613812345678", ["王小明"]),
      ("１３８１２３４５６７８", ["王小明"]), ("5678", ["王小明", "重庆"]), ("9999", ["王晓梅"]),
      ("M1002", ["王晓梅"]), ("m2", ["重庆"]), ("x77", ["Anna O'Brien"]),
      ("王小", ["王小明"]), ("小明", ["王小明"]), ("明", ["王小明"]), ("王", ["王小明", "王晓梅"]),
      ("wxm", ["王小明", "王晓梅"]), ("WXM", ["王小明", "王晓梅"]), ("cq", ["重庆"]), ("zq", ["重庆"]),
      ("wangxiaomi", ["王小明"]), ("wang xiao mei", ["王晓梅"]), ("sxx", ["单雄信"]),
      ("dxx", ["单雄信"]), ("anna", ["Anna O'Brien"]), ("obrien", ["Anna O'Brien"]),
      ("anna ob", ["Anna O'Brien"]), ("nobody", []), ("12345", []),
    ])
  func aMemberIsFoundAsStaffType(query: String, names: [String]) throws {
    #expect(Set(try found(query)) == Set(names))
  }

  @Test(
    arguments: [
      "", "   ", "%", "_", "*", "\\", "'", "''", "\"", ";", "--", "\u{0}", "\u{1B}[~",
      Hostile.endless, Hostile.combining, String(repeating: "9", count: 10_000), "\u{10FFFF}",
    ])
  func whatIsNoNameFindsNobody(query: String) throws {
    #expect(try found(query) == [])
  }

  @Test func aCommandInAQueryIsText() throws {
    #expect(try found("王'; DROP TABLE member; --") == [])
    #expect(try found("' OR 1=1 --") == [])
    #expect(try found("王小明").count == 1)
  }

  @Test func aChangedNameIsFoundAndTheOldOneIsNot() throws {
    let member = try #require(try store.database.findMembers("王小明").first)
    _ = try store.database.perform(ChangeMember(member.id, name: "赵敏"), by: store.host)
    #expect(try found("zhaomin") == ["赵敏"])
    #expect(try found("小明") == [])
    try expectEventsEqualRevisions(store)
  }

  @Test func noMoreThanAskedForAreFound() throws {
    #expect(try store.database.findMembers("w", limit: 1).count == 1)
    #expect(try store.database.findMembers("w", limit: 0).isEmpty)
  }

  /// Among a million members a query may not look at each.
  @Test(arguments: ["13812", "5678", "M1002", "王", "wxm", "wang xiao mei"])
  func everyQueryUsesAnIndex(query: String) throws {
    let statements = try store.statements { _ = try found(query) }
    #expect(!statements.isEmpty)
    try store.database.read { db in
      for sql in statements {
        let arguments = StatementArguments(
          Array(repeating: "1" as (any DatabaseValueConvertible)?, count: sql.count { $0 == "?" }))
        let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
          .map { $0["detail"] as String }
        // The list of members to show is the only thing that is gone through.
        let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("json_each") }
        #expect(scans == [], "\(plan) for \(sql)")
      }
    }
  }
}
