import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

/// SQL that a rule refuses in a file after an evening in small.
struct RefusedSQL: CustomTestStringConvertible {
  let rule: SchemaRule
  let sql: String

  init(_ rule: SchemaRule, _ sql: String) {
    self.rule = rule
    self.sql = sql
  }

  var testDescription: String { "\(rule.rawValue): \(sql)" }
}

@Suite("The rules that the file itself keeps")
struct SchemaRuleTests {
  @Test("Raw SQL that breaks a rule is refused, and nothing is saved", arguments: RefusedSQL.all)
  func refused(_ refused: RefusedSQL) throws {
    let store = try TestStore()
    try store.playEveningInSmall()
    let before = try store.database.read { try SQLDump($0).script }
    #expect(throws: StoreError.refusedByFile(refused.rule)) {
      try store.database.maintain { try $0.execute(sql: refused.sql) }
    }
    #expect(try store.database.read { try SQLDump($0).script } == before)
  }

  @Test("A revision begins at nothing and counts one by one", arguments: Aggregate.allCases)
  func revision(_ aggregate: Aggregate) throws {
    let store = try TestStore()
    try store.playEveningInSmall()
    let table = aggregate.table
    if try store.number("SELECT count(*) FROM \(table)") > 0 {
      #expect(throws: StoreError.refusedByFile(.revisionSkipped)) {
        try store.database.maintain {
          try $0.execute(sql: "UPDATE \(table) SET revision = revision + 2")
        }
      }
    }
    let begins = try store.database.read {
      try String.fetchOne(
        $0, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?",
        arguments: [table + "RevisionBegins"])
    }
    #expect(begins?.contains("NEW.revision <> 0") == true)
  }

  /// Triggers that refuse nothing: what is on an account is kept as its entries come.
  private static let keepingSums = [
    "houseAccountBegins", "houseAccountIsSummed", "storedValueBegins", "storedValueIsSummed",
  ]

  @Test("Every code in the schema has its words, and every rule its trigger and its test")
  func complete() throws {
    let store = try TestStore()
    let triggers = try store.database.read {
      try Row.fetchAll($0, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    }
    let codes = Dictionary(
      uniqueKeysWithValues: triggers.map { row in
        let sql: String = row["sql"]
        let codes = sql.matches(of: /RAISE\(ABORT, '([^']*)'\)/).map { String($0.1) }
        return (row["name"] as String, codes)
      })
    #expect(codes.values.allSatisfy { $0.count <= 1 }, "a trigger refuses for one reason")
    let silent = codes.filter(\.value.isEmpty).keys.sorted()
    #expect(silent == Self.keepingSums, "every other trigger refuses something")
    let raised = Set(codes.values.joined())
    let rules = Set(SchemaRule.allCases.map { SchemaRule.mark + $0.rawValue })
    for code in raised.subtracting(rules).sorted() {
      Issue.record("a trigger raises \(code): give it a case of SchemaRule with its words")
    }
    for code in rules.subtracting(raised).sorted() {
      Issue.record("no trigger raises \(code), which is a case of SchemaRule")
    }
    for rule in Set(SchemaRule.allCases).subtracting(RefusedSQL.all.map(\.rule)) {
      Issue.record("no SQL breaks the rule .\(rule): add a statement to RefusedSQL.swift")
    }
    #expect(Set(SchemaRule.allCases.map(\.words)).count == SchemaRule.allCases.count)
  }

  @Test("Whoever reads Chinese is told in Chinese, with SQLite's words set apart")
  func words() {
    let taken = StoreError.refused("foh:table-taken")
    #expect(taken == .refusedByFile(.tableTaken))
    #expect(taken.explanation.chinese == "操作被拒绝，没有保存：桌台已被占用。请重新查看屏幕。")
    let unique = StoreError.refused("UNIQUE constraint failed: ticket.phone")
    #expect(unique == .refusedByFile(nil, detail: "UNIQUE constraint failed: ticket.phone"))
    #expect(
      unique.explanation.chinese
        == "操作被拒绝，没有保存：不符合门店数据库的规则。请重新查看屏幕。（IT 参考：UNIQUE constraint failed: ticket.phone）")
  }
}
