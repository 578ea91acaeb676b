import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// Ledgers keep what was sent; whoever reads them sees one shape.
@Suite struct EventVersionTests {
  /// As `foh.tea.poured.v1` carried it.
  private struct TeaFactV1: EventFact {
    typealias Subject = Party
    var pots: Int
  }

  private struct TeaFact: EventFact {
    typealias Subject = Party
    var cups: Int
    var tea: String
  }

  private let registry = EventRegistry([
    EventEntry(
      Event<TeaFact>("foh.tea.poured.v2"), TeaFact.self, Phrase("tea poured", "斟茶"),
      earlier: [
        EarlierVersion("foh.tea.poured.v1", TeaFactV1.self) { old in
          TeaFact(cups: old.pots * 6, tea: "chrysanthemum")
        }
      ])
  ])

  private struct Line: DecodableWithConfiguration {
    var type: EventType?
    var fact: TeaFact?

    private enum Keys: CodingKey { case type }

    init(from decoder: any Decoder, configuration: EventRegistry) throws {
      let name = try decoder.container(keyedBy: Keys.self).decode(String.self, forKey: .type)
      let found = try configuration.fact(of: name, in: decoder)
      type = found?.type
      fact = found?.fact as? TeaFact
    }
  }

  private func read(_ json: String) throws -> Line {
    try JSONDecoder().decode(Line.self, from: Data(json.utf8), configuration: registry)
  }

  @Test("An event of an earlier version is read as the newest")
  func earlier() throws {
    let line = try read(#"{"type":"foh.tea.poured.v1","data":{"pots":2}}"#)
    #expect(line.fact == TeaFact(cups: 12, tea: "chrysanthemum"))
    #expect(line.type == Event<TeaFact>("foh.tea.poured.v2").type)
  }

  @Test("An event of the newest version is read as it is")
  func newest() throws {
    let line = try read(#"{"type":"foh.tea.poured.v2","data":{"cups":3,"tea":"jasmine"}}"#)
    #expect(line.fact == TeaFact(cups: 3, tea: "jasmine"))
  }

  @Test("A version that was never made is unknown, and a shape of another version is refused")
  func neither() throws {
    #expect(try read(#"{"type":"foh.tea.poured.v3","data":{}}"#).type == nil)
    #expect(throws: DecodingError.self) {
      try read(#"{"type":"foh.tea.poured.v2","data":{"pots":2}}"#)
    }
  }

  @Test("The document names the facts of both versions")
  func document() {
    let schema = registry.publishedSchema
    #expect(schema.contains(#""foh.tea.poured.v1""#))
    #expect(schema.contains("/TeaFactV1\""))
    #expect(schema.contains("/TeaFact\""))
  }
}
