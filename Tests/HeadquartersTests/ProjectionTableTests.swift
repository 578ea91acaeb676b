import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// No event is forgotten on its way into the projections.
@Suite struct ProjectionTableTests {
  @Test("Headquarters projects every event, or says why not")
  func everyEvent() {
    let taken = ProjectionTable.projections.flatMap(\.types)
    let untold = ProjectionTable.untold.flatMap(\.types)
    for entry in EventRegistry.standard.all {
      let places = (taken + untold).filter { $0 == entry.type }.count
      #expect(
        places == 1,
        """
        \(entry.type) stands \(places) times in ProjectionTable: add it to the projection of its \
        fact, or to `untold`, with the reason.
        """)
    }
    let unknown = Set(taken + untold).subtracting(EventRegistry.standard.all.map(\.type))
    #expect(unknown.isEmpty, "the registry does not know them")
    #expect(ProjectionTable.projected.count == taken.count)
    #expect(ProjectionTable.untold.allSatisfy { !$0.because.isEmpty })
  }

  @Test("The page of events is current")
  func catalogue() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../Assets/events.md").standardized
    let now = try EventCatalogue.markdown()
    if ProcessInfo.processInfo.environment["FOH_ACCEPT_SNAPSHOTS"] == "1" {
      try now.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = (try? String(contentsOf: file, encoding: .utf8)) == now
    #expect(
      isCurrent,
      """
      Assets/events.md is not current. Write it anew and look at the difference: \
      FOH_ACCEPT_SNAPSHOTS=1 swift test --filter ProjectionTableTests
      """)
  }

  // MARK: Versions

  private struct TeaFactV1: EventFact {
    typealias Subject = Party
    var pots: Int
  }

  private struct TeaFact: EventFact {
    typealias Subject = Party
    var cups: Int
  }

  @Test("A projector sees the newest version of an event that was sent in an earlier one")
  func versions() throws {
    let registry = EventRegistry([
      EventEntry(
        Event<TeaFact>("foh.tea.poured.v2"), TeaFact.self, Phrase("tea poured", "斟茶"),
        earlier: [
          EarlierVersion("foh.tea.poured.v1", TeaFactV1.self) { TeaFact(cups: $0.pots * 6) }
        ])
    ])
    for (name, fact) in [
      ("foh.tea.poured.v1", try JSONValue.from(TeaFactV1(pots: 2))),
      ("foh.tea.poured.v2", try JSONValue.from(TeaFact(cups: 12))),
    ] {
      let payload = try SendingStore.frozen(
        EventEnvelope(
          id: "1", source: "/stores/1", type: name, subject: "party/1",
          time: "2026-11-22T19:42:00.000Z", sequence: 1, revision: 1, businessday: "2026-11-22",
          staffid: "anna", terminal: "host",
          previoushash: EventChain.start.base64EncodedString()), data: fact)
      let event = LedgerEvent(position: 1, storeNumber: 1, payload: payload, registry: registry)
      guard case .known(let type, let envelope, _, let read) = event.content else {
        Issue.record("\(name) is not known")
        continue
      }
      #expect(type.rawValue == "foh.tea.poured.v2")
      #expect(envelope.type == name)
      #expect(read as? TeaFact == TeaFact(cups: 12))
    }
  }
}
