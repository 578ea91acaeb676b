import Testing

@Suite("Lists that a newcomer adds to")
struct ListsTests {
  @Test("Every command of foh is in its list")
  func commands() throws {
    let list = try Repository.text("Sources/foh/FrontOfHouse.swift")
    let declared = try Repository.swiftTexts(in: "Sources/foh").flatMap {
      $0.matches(of: /(?m)^struct (\w+): (?:Async)?ParsableCommand/).map { String($0.output.1) }
    }
    #expect(declared.count > 5)
    for type in declared where type != "FrontOfHouse" {
      #expect(list.contains("\(type).self"), "\(type) is in no list: foh does not know it")
    }
  }

  @Test("Every screen of the console is in the catalogue of screens")
  func screens() throws {
    let list = try Repository.text("Sources/Console/Frame/KeyTables/KeyTable.swift")
    let declared = try Repository.swiftTexts(in: "Sources/Console").flatMap {
      $0.matches(of: /(?m)^(?:public )?struct (\w+): Screen\b/).map { String($0.output.1) }
    }
    #expect(declared.count > 5)
    for type in declared {
      #expect(list.contains("Entry(\(type).self)"), "\(type) is in no key table")
    }
  }
}
