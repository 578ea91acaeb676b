import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// A name of an event means one JSON shape for good: ledgers and stores that were not updated yet
/// hold what was frozen under it.
@Suite struct EventShapeTests {
  /// The shape of every event that can be read, by its name.
  private func shapes() throws -> [String: String] {
    var shapes: [String: String] = [:]
    for entry in EventRegistry.standard.all {
      let versions = [(entry.type, entry.fact)] + entry.earlier.map { ($0.type, $0.fact) }
      for (type, fact) in versions { shapes[type.rawValue] = try JSONShape(of: fact).text }
    }
    return shapes
  }

  @Test("The shape of an event is never changed without a new version")
  func shapesStand() throws {
    let file = AcceptedFile("shapes.json")
    let accepted = try file.text.map {
      try JSONDecoder().decode([String: String].self, from: Data($0.utf8))
    }
    let now = try shapes()
    for (name, shape) in accepted ?? [:] {
      #expect(
        now[name] == shape,
        """
        \(name) has another shape than stores have frozen under this name. Keep the old fact for it \
        and give the new one the next version: the steps stand at EventRegistry. (A version that no \
        store has sent yet may change: take its line out of shapes.json first.)
        """)
    }
    // What was accepted stands, also when new names are added.
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let both = now.merging(accepted ?? [:]) { _, accepted in accepted }
    file.check(String(decoding: try encoder.encode(both), as: UTF8.self) + "\n")
  }

  private struct Cup: EventFact {
    typealias Subject = Party

    enum Tea: String, Codable, CaseIterable {
      case jasmine, oolong
    }

    struct Leaf: Codable, Hashable {
      var grams: Double
    }

    var tea: Tea
    var cups: Int?
    var leaves: [Leaf]
    var isHot: Bool
    var at: Timestamp
  }

  @Test("A shape tells of keys, of what may be absent, and of a closed enum's cases")
  func whatAShapeTells() throws {
    #expect(
      try JSONShape(of: Cup.self).text
        == "{at: Timestamp, cups?: integer, isHot: boolean, leaves: [{grams: number}], "
        + "tea: jasmine|oolong}")
  }
}
