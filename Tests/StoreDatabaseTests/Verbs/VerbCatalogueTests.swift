import Foundation
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The catalogue of verbs")
struct VerbCatalogueTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("Every verb says who may do it, leaves an event or an audit entry, and has a title")
  func termsAreWhole() {
    for entry in VerbCatalogue.entries {
      #expect(!entry.needs.isEmpty, "\(entry.type): nobody is named who may do it")
      #expect(
        entry.audit?.isEmpty == false || entry.reasonForNoAudit?.isEmpty == false,
        "\(entry.type): neither an audit entry nor a reason for none")
      #expect(
        !entry.events.isEmpty || entry.audit != nil,
        "\(entry.type): neither headquarters nor the audit trail would know of it")
      #expect(!entry.title.english.isEmpty && !entry.title.chinese.isEmpty, "\(entry.type)")
      #expect(Set(entry.events).count == entry.events.count, "\(entry.type): an event twice")
    }
  }

  @Test("Every verb of the store is in the catalogue once, by the alphabet")
  func everyVerbIsThere() throws {
    let folder = Self.root.appendingPathComponent("Sources/StoreDatabase")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var declared: [String] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      declared += text.matches(of: /struct (\w+): Verb\b/).map { String($0.output.1) }
    }
    let listed = VerbCatalogue.entries.map(\.type)
    #expect(listed == declared.sorted())
    #expect(Set(VerbCatalogue.entries.map(\.name)).count == listed.count)
  }

  @Test("The table of permissions in the manual is that of the verbs")
  func printedTable() throws {
    let printed = try String(
      contentsOf: Self.root.appendingPathComponent("Assets/verbs.md"), encoding: .utf8)
    let differences = VerbTable.markdown().split(separator: "\n")
      .difference(from: printed.split(separator: "\n"))
    #expect(
      differences.isEmpty,
      """
      Assets/verbs.md is out of date; write it anew: swift run foh verbs > Assets/verbs.md
      \(differences.prefix(4))
      """)
  }
}
