import Foundation
import Headquarters
import HeadquartersContract
import StoreDomain

/// The outbox of a store whose guests order all the time.
struct FrozenOutbox {
  let source: String
  private(set) var payloads: [Data] = []
  private var hash = EventChain.start

  init(source: String) {
    self.source = source
  }

  /// A check of two dishes, paid and closed.
  mutating func order(_ number: Int) throws {
    let now = HeadquartersEnvironment.wallClock()
    let check = "check/\(UUID().uuidString.lowercased())"
    let lines = (0..<2).map { _ in Identifier<OrderLine>(rawValue: UUID().uuidString.lowercased()) }
    let payment = Identifier<Payment>(rawValue: UUID().uuidString.lowercased())
    try freeze(.checkOpened, check, 1, CheckOpenedFact(number: number + 1, openedAt: now))
    for (index, line) in lines.enumerated() {
      try freeze(.lineAdded, check, 2 + index, Self.line(line, of: check))
    }
    try freeze(.linesSent, check, 4, LinesSentFact(lineIDs: lines, sentAt: now))
    try freeze(
      .paymentCaptured, check, 5,
      PaymentFact(paymentID: payment, tender: .wallet, amountMinor: 7600, reference: "4711"))
    try freeze(
      .checkClosed, check, 6,
      CheckClosedFact(
        number: number + 1, partyID: nil, totalMinor: 7600,
        lines: lines.map { .init(lineID: $0, netMinor: 3800) },
        rows: [.init(kind: "lines", amountMinor: 7600)], payments: [payment]))
  }

  private static func line(_ id: Identifier<OrderLine>, of check: String) -> LineFact {
    LineFact(
      OrderLine(
        id: id, checkID: Identifier(rawValue: String(check.dropFirst(6))), dishID: nil,
        name: Phrase("Beef tripe", "毛肚"), kind: .normal, stage: .draft, portion: .full,
        quantity: 1,
        unitPrice: Money(minorUnits: 3800, currency: Currency(code: "CNY", minorDigits: 2)),
        taxCode: "food", authorName: "Anna", addedAt: HeadquartersEnvironment.wallClock()))
  }

  private mutating func freeze<Fact: EventFact>(
    _ type: Event<Fact>, _ subject: String, _ revision: Int, _ fact: Fact
  ) throws {
    let id = UUID().uuidString.lowercased()
    let payload = try FrozenJSON.data(
      StoreEvent(
        EventEnvelope(
          id: id, source: source, type: type.rawValue,
          subject: subject, time: HeadquartersEnvironment.wallClock().iso8601Text,
          sequence: payloads.count + 1, revision: revision, businessday: "2026-11-22",
          staffid: "0199aaaa-0000-7000-8000-000000000001", terminal: "till-1",
          previoushash: hash.base64EncodedString(),
          traceparent: EventEnvelope.trace(of: id, after: id)), fact: fact))
    payloads.append(payload)
    hash = EventChain.hash(after: hash, payload)
  }
}
