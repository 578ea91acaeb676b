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

  private func schema(of sample: Sample) throws -> JSONValue {
    let schema = document.schema(sample.name)
    return try #require(
      schema,
      """
      Assets/headquarters.openapi.json has no \(sample.name): write it under components/schemas by \
      hand, as the others stand there; only the list of events is written by the program
      """)
  }

  @Test(arguments: Samples.all)
  func whatWeSayIsInTheDocument(_ sample: Sample) throws {
    let schema = try schema(of: sample)
    for value in try sample.values() {
      #expect(document.faults(of: value, against: schema) == [])
    }
  }

  @Test(arguments: Samples.all)
  func whatTheDocumentRequiresWeRequireToo(_ sample: Sample) throws {
    let schema = try schema(of: sample)
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

  @Test func everyFactHasASample() {
    let names = Set(Samples.all.map(\.name))
    for entry in EventRegistry.standard.all {
      for fact in [entry.fact] + entry.earlier.map(\.fact) {
        let hasSample = names.contains(String(describing: fact))
        #expect(hasSample, "no sample of \(fact): add a full one and an empty one to Samples.swift")
      }
    }
  }

  @Test func theDocumentListsTheEventsOfTheRegistry() throws {
    let file = AcceptedFile("../../Assets/headquarters.openapi.json")
    let document = try #require(file.text)
    let first = try #require(document.range(of: "      \"StoreEvent\": {\n"))
    let last = try #require(
      document.range(of: "\n      },\n", range: first.upperBound..<document.endIndex))
    file.check(
      document.replacingCharacters(
        in: first.lowerBound..<last.upperBound, with: EventRegistry.standard.publishedSchema))
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
      Paths.receipt("{code}"), Paths.command("members"), Paths.findMember("{store}"),
    ]
    for path in paths {
      #expect(document.document["paths"]?[path] != nil, "\(path)")
    }
  }
}
