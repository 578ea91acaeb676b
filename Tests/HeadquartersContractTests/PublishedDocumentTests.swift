import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// The document that other programs are written against says what ours say.
@Suite struct PublishedDocumentTests {
  let document: JSONSchema

  init() throws {
    document = try JSONSchema.published.get()
  }

  @Test(arguments: Samples.all)
  func whatWeSayIsInTheDocument(_ sample: Sample) throws {
    let schema = try #require(document.schema(sample.name), "the document has no \(sample.name)")
    for value in try sample.values() {
      #expect(document.faults(of: value, against: schema) == [])
    }
  }

  @Test(arguments: Samples.all)
  func whatTheDocumentRequiresWeRequireToo(_ sample: Sample) throws {
    let schema = try #require(document.schema(sample.name))
    for value in try sample.values() {
      guard case .object(let members) = value else { continue }
      for name in members.keys {
        var fewer = members
        fewer[name] = nil
        let canRead = (try? sample.read(.object(fewer))) != nil
        #expect(
          canRead == !document.required(of: schema).contains(name), "\(sample.name) without \(name)"
        )
      }
    }
  }

  @Test func everyFactHasASampleAndItsTypesAreInTheDocument() throws {
    let names = Set(Samples.all.map(\.name))
    guard case .array(let parts)? = document.schema("StoreEvent")?["allOf"],
      case .array(let variants)? = parts.last?["oneOf"]
    else {
      Issue.record("StoreEvent is not a choice of facts")
      return
    }
    var documented: [String: Set<String>] = [:]
    for variant in variants {
      guard case .string(let reference)? = variant["properties"]?["data"]?["$ref"],
        case .array(let types)? = variant["properties"]?["type"]?["enum"]
      else { continue }
      documented[String(reference.split(separator: "/").last ?? "")] = Set(
        types.compactMap { if case .string(let type) = $0 { type } else { nil } })
    }
    for fact in EventFacts.all {
      let name = String(describing: fact)
      #expect(names.contains(name), "no sample of \(name)")
      #expect(documented[name] == Set(fact.types.map(\.rawValue)), "\(name)")
    }
    #expect(documented.count == EventFacts.all.count)
  }

  @Test func anEnvelopeIsWhatTheDocumentSays() throws {
    let event = StoreEvent(
      EventEnvelope(
        id: Samples.id, source: "/stores/\(Samples.id)", type: EventType.billAsked.rawValue,
        subject: "check/\(Samples.id)", time: "2026-11-22T19:42:00.000Z", sequence: 12,
        revision: 3, businessday: "2026-11-22", staffid: Samples.id, terminal: "till-1",
        previoushash: EventChain.start.base64EncodedString(),
        traceparent: EventEnvelope.trace(of: Samples.id, after: Samples.id)),
      fact: BillAskedFact(at: Samples.moment))
    let schema = try #require(document.schema("EventEnvelope"))
    let value = try JSONValue.from(event)
    #expect(document.faults(of: value, against: schema) == [])
    let read = try value.decoded(as: EventEnvelope.self)
    #expect(read == event.envelope)
    #expect(read.sequenceNumber == 12)
  }

  @Test(arguments: [
    "", "12", "0000000000000000000x", "00000000000000000000", "99999999999999999999",
  ])
  func aSequenceThatIsNoPlaceIsNothing(_ text: String) throws {
    var envelope = EventEnvelope(
      id: "", source: "", type: "", subject: "", time: "", sequence: 1, revision: 1,
      businessday: "", staffid: "", terminal: "", previoushash: "")
    envelope.sequence = text
    #expect(envelope.sequenceNumber == nil)
  }

  @Test func everyPathOfOursIsInTheDocument() {
    let paths = [
      Paths.enrol, Paths.ledger("{store}"), Paths.epochs("{store}"), Paths.events("{store}"),
      Paths.keys("{store}"), Paths.changes("{store}"), Paths.snapshot("{store}", "{name}"),
      Paths.channel("{store}", "tickets"), Paths.channel("{store}", "reservations"),
      Paths.command("members"), Paths.findMember("{store}"),
    ]
    for path in paths {
      #expect(document.document["paths"]?[path] != nil, "\(path)")
    }
  }
}
