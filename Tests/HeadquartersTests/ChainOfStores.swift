import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A chain of many stores in three business days and two time zones, each with bills and guests who
/// wait, all by events in the ledger.
struct ChainOfStores {
  let now: Timestamp

  /// Enrols stores and takes in what they did.
  ///
  /// - Returns: them, in the order in which they were added.
  func open(_ count: Int, at headquarters: RunningHeadquarters) async throws -> [SendingStore] {
    let today = StoreCalendar(timeZone: .gmt).localTime(of: now).date
    // Together: a write each of one after the other takes its time on a slow disk.
    let stores = try await withThrowingTaskGroup(of: (Int, SendingStore).self) { opening in
      var opened: [(Int, SendingStore)] = []
      for number in 0..<count {
        // No more at once than there are connections.
        if number >= 8, let next = try await opening.next() { opened.append(next) }
        opening.addTask {
          var store = try await headquarters.enrolledStore("Store \(number) 第\(number)店")
          // 300 stand in today, most of the rest in yesterday.
          let days = number < 300 ? 0 : number < 350 ? -1 : -2
          try work(number, &store, on: today.adding(days: days).description)
          let batch = try EventsOnArrival(body: EventBatch.join(store.outbox))
          let answer = try await headquarters.ledger.append(
            batch, from: store.storeID, epoch: store.epoch)
          #expect(answer.contiguousThrough == store.outbox.count)
          return (number, store)
        }
      }
      return try await opening.reduce(into: opened) { $0.append($1) }
    }
    return stores.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// All stores but one are heard of, each with its clock.
  func hear(
    of stores: [SendingStore], except silent: String, at headquarters: RunningHeadquarters
  ) async throws {
    let at = headquarters.clock.now
    let heard = stores.enumerated().filter { $1.storeID != silent }.map { number, store in
      let zone = number % 3 == 0 ? "Asia/Tokyo" : "Asia/Shanghai"
      return (
        store.storeID,
        StoreSighting(
          at: at, saidAt: at, waiting: 0, clock: StoreClock(timeZone: zone, secondsAhead: 0))
      )
    }
    try await headquarters.ledger.note(Dictionary(uniqueKeysWithValues: heard))
  }

  private func work(_ number: Int, _ store: inout SendingStore, on day: String) throws {
    for bill in 0...(number % 3) {
      try pay(100_000 + number * 100 + bill, of: &store, on: day)
    }
    for ticket in 0..<(number % 4) {
      try store.happen(
        .ticketIssued, subject: "ticket/\(UUID().uuidString.lowercased())",
        data: Self.ticket("A\(ticket + 1)", at: now), businessDay: day, time: now.iso8601Text)
    }
  }

  /// A party that waits.
  static func ticket(_ number: String, at moment: Timestamp) -> JSONValue {
    .object([
      "number": .string(number), "band": .string("A"), "partySize": .integer(2),
      "stage": .string("waiting"), "rank": .integer(1), "callCount": .integer(0),
      "missCount": .integer(0), "issuedAt": .integer(Int(moment.millisecondsSinceEpoch)),
    ])
  }

  /// Guests eat for an amount and pay it, or for nothing.
  func pay(_ amount: Int, of store: inout SendingStore, on day: String) throws {
    let check = "check/\(UUID().uuidString.lowercased())"
    let line = Identifier<OrderLine>(rawValue: UUID().uuidString.lowercased())
    let payment = Identifier<Payment>(rawValue: UUID().uuidString.lowercased())
    let isEmpty = amount == 0
    func happen(_ type: EventType, _ data: JSONValue) throws {
      try store.happen(
        type, subject: check, data: data, businessDay: day, time: now.iso8601Text)
    }
    try happen(.checkOpened, .from(CheckOpenedFact(number: 1, openedAt: now)))
    if !isEmpty {
      try happen(
        .lineAdded,
        .object([
          "lineID": .string(line.rawValue), "name": .from(Phrase("Beef tripe", "毛肚")),
          "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
          "quantity": .integer(1), "unitPriceMinor": .integer(amount), "taxCode": .string("A"),
          "broths": .array([]), "modifiers": .array([]),
        ]))
      try happen(
        .paymentCaptured,
        .from(PaymentFact(paymentID: payment, tender: .cash, amountMinor: amount)))
    }
    try happen(
      .checkClosed,
      .from(
        CheckClosedFact(
          number: 1, partyID: nil, totalMinor: amount,
          lines: isEmpty ? [] : [.init(lineID: line, netMinor: amount)], rows: [],
          payments: isEmpty ? [] : [payment])))
  }
}
