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
      let isListed = list.contains("\(type).self")
      #expect(
        isListed, "foh does not know \(type): add \(type).self to subcommands in FrontOfHouse.swift"
      )
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
      let isListed = list.contains("Entry(\(type).self)")
      #expect(
        isListed,
        "\(type) is in no key table: add it to ScreenCatalogue.entries in KeyTable.swift")
    }
  }

  @Test(
    "Every migration is in its list, for the store and for headquarters",
    arguments: [
      ("StoreDatabase", "SchemaMigration", "Schema.swift"),
      ("Headquarters", "LedgerMigration", "LedgerMigration.swift"),
    ])
  func migrations(target: String, type: String, file: String) throws {
    let folder = "Sources/\(target)/Schema"
    let list = try Repository.text("\(folder)/\(file)")
    let declared = try Repository.swiftTexts(in: "\(folder)/Migrations").flatMap {
      $0.matches(of: try Regex("static let (\\w+)(?:: \(type))? = \(type)\\(")).compactMap {
        $0.output[1].substring.map(String.init)
      }
    }
    #expect(declared.count >= 5)
    for name in declared {
      let isListed = try list.contains(Regex("\\.\(name)\\b"))
      #expect(isListed, "no file runs .\(name): add it at the end of the list in \(folder)/\(file)")
    }
  }

  /// A target that is not built again with what it imports keeps the layout of yesterday, and falls
  /// over in the midst of its tests.
  @Test("Every target of the package names each of the others that it imports")
  func imports() throws {
    let targets = try Repository.text("Package.swift")
      .split(separator: /\n    \.(?=target\(|testTarget\(|executableTarget\(|systemLibrary\()/)
      .dropFirst().map { target in
        target.matches(of: /"([^"]+)"/).map { String($0.output.1) }
      }
    let names = Set(targets.compactMap(\.first))
    #expect(names.count > 40)
    for target in targets {
      let name = try #require(target.first)
      let folder = try #require(
        (target + ["Sources/\(name)", "Tests/\(name)"])
          .first { $0.contains("/") && Repository.exists($0) })
      let imported = try Repository.swiftTexts(in: folder).flatMap {
        $0.matches(of: /(?m)^(?:@testable |public )?import (\w+)/).map { String($0.output.1) }
      }
      for other in Set(imported).intersection(names).subtracting(target) {
        Issue.record("\(name) imports \(other): add it to its dependencies in Package.swift")
      }
    }
  }
}
