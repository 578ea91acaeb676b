import HeadquartersContract
import Testing

@testable import StoreDatabase

@Suite("The catalogue of verbs")
struct VerbCatalogueTests {
  @Test("Every verb says who may do it, leaves an event or an audit entry, and has a title")
  func termsAreWhole() {
    for entry in VerbCatalogue.entries {
      #expect(
        !entry.needs.isEmpty,
        "\(entry.type): nobody is named who may do it; give its terms needs, or .nothing(because:)")
      #expect(
        entry.audit?.isEmpty == false || entry.reasonForNoAudit?.isEmpty == false,
        "\(entry.type): neither an audit entry nor a reason for none; give its terms one of them")
      #expect(
        !entry.events.isEmpty || entry.audit != nil,
        """
        \(entry.type): neither headquarters nor the audit trail would know of it; give its terms \
        the events that it records, or an audit entry
        """)
      #expect(
        !entry.title.english.isEmpty && !entry.title.chinese.isEmpty,
        "\(entry.type): its title lacks a language")
      #expect(Set(entry.events).count == entry.events.count, "\(entry.type): an event twice")
    }
  }

  @Test("Every verb of the store is in the catalogue once, by the alphabet")
  func everyVerbIsThere() throws {
    let conformance =
      /\b(?:struct|enum|class|extension)\s+(\w+)(?:<[^>]*>)?\s*:[^{]*\bVerb\b[^{]*\{/
    let declared = try Repository.swiftTexts(in: "Sources/StoreDatabase").flatMap {
      $0.matches(of: conformance).map { String($0.output.1) }
    }
    #expect(declared.count > 50)
    let listed = VerbCatalogue.entries.map(\.type)
    for type in Set(declared).subtracting(listed).sorted() {
      Issue.record(
        "\(type) is in no catalogue: add \(type).self to VerbCatalogue.all, by the alphabet")
    }
    for (type, next) in zip(listed, listed.dropFirst()) where type >= next {
      Issue.record("VerbCatalogue.all goes by the alphabet: \(next) stands behind \(type)")
    }
    let names = Dictionary(grouping: VerbCatalogue.entries, by: \.name)
    for (name, entries) in names where entries.count > 1 {
      Issue.record("two verbs have the name \(name): \(entries.map(\.type))")
    }
  }

  @Test("Every event is named in the terms of a verb, and recorded")
  func everyEventIsLeft() throws {
    let named = Set(VerbCatalogue.entries.flatMap(\.events))
    let declarations = try Repository.swiftTexts(
      in: "Sources/HeadquartersContract/Events/Declared"
    ).flatMap {
      $0.matches(of: /static var (\w+): Self \{ Self\("([^"]+)"\) \}/)
        .map { (property: String($0.output.1), name: String($0.output.2)) }
    }
    #expect(declarations.count > 50)
    // The terms apart, which only promise it.
    let code = try Repository.swiftTexts(in: "Sources/StoreDatabase")
      .map { $0.replacing(/\bevents: \[[^\]]*\]/, with: "") }.joined()
    for event in declarations {
      let isNamed = named.contains(EventType(rawValue: event.name))
      #expect(
        isNamed,
        "no verb names \(event.name): add .\(event.property) to events in its terms")
      let isRecorded = try code.contains(Regex("\\.\(event.property)\\b"))
      #expect(
        isRecorded, "no verb records \(event.name): record(.\(event.property), …) in run(in:)")
    }
  }

  @Test("The table of permissions in the manual is that of the verbs")
  func printedTable() throws {
    let changes = Repository.changes(
      from: try Repository.text("Assets/verbs.md"), to: VerbTable.markdown())
    if !changes.isEmpty {
      Issue.record(
        """
        Assets/verbs.md is out of date; write it anew: swift run foh verbs > Assets/verbs.md
        \(changes)
        """)
    }
  }
}
