import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Whether a party was shown suggestions comes up with its events, and what it spent beside it.
@Suite struct ChainLiftTests {
  private func id(_ kind: String, _ number: Int) -> String {
    let place = "\(number)"
    return "0199aaaa-0000-7000-\(kind)-" + String(repeating: "0", count: 12 - place.count) + place
  }

  /// One party of two: it sits down, has so many dishes, pays, and headquarters hears of it.
  private func evening(
    _ store: inout SendingStore, _ number: Int, isControl: Bool?, minorUnits: Int, dishes: Int,
    isClosed: Bool = true
  ) throws {
    let (party, check) = (Identifier<Party>(rawValue: id("8000", number)), id("8001", number))
    try store.happen(
      .partySeated, subject: "party/\(party)",
      data: try .from(
        PartyFact(
          Party(
            id: party, businessDay: LocalDate(year: 2026, month: 11, day: 22), partySize: 2,
            seatedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)), tableNames: nil)))
    if let isControl {
      try store.happen(
        .partyControlDecided, subject: "party/\(party)",
        data: try .from(PartyControlFact(ControlMark(percent: 20, isControl: isControl))))
    }
    try store.happen(
      .checkOpened, subject: "check/\(check)",
      data: try .from(
        CheckOpenedFact(
          number: number, partyID: party,
          openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
    for (line, kind, quantity) in [("8002", "normal", dishes), ("8003", "perHead", 2)] {
      try store.happen(
        .lineAdded, subject: "check/\(check)",
        data: .object([
          "lineID": .string(id(line, number)), "name": try .from(Phrase("Beef tripe", "毛肚")),
          "kind": .string(kind), "stage": .string("sent"), "portion": .string("full"),
          "quantity": .integer(quantity), "unitPriceMinor": .integer(100),
          "taxCode": .string("A"), "broths": .array([]), "modifiers": .array([]),
        ]))
    }
    guard isClosed else { return }
    try store.happen(
      .checkClosed, subject: "check/\(check)",
      data: try .from(
        CheckClosedFact(
          number: number, partyID: party, totalMinor: minorUnits,
          lines: [
            .init(lineID: Identifier(rawValue: id("8002", number)), netMinor: minorUnits),
            .init(lineID: Identifier(rawValue: id("8003", number)), netMinor: 0),
          ], rows: [], payments: [])))
  }

  @Test func theChainsLiftIsEachStoresAndAllOfThemTogether() async throws {
    try await RunningHeadquarters.run { headquarters in
      var parties: [String: [PartySpending]] = [:]
      for (name, extra, offset) in [("Riverside", 10_00, 0), ("Station", 4_00, 100_000)] {
        var store = try await headquarters.enrolledStore(name)
        for number in 1...90 {
          let isControl = number % 3 == 0
          let money = 180_00 + number % 7 * 300 + (isControl ? 0 : extra)
          let dishes = 4 + number % 2 + (isControl ? 0 : 1)
          try evening(
            &store, offset + number, isControl: isControl, minorUnits: money, dishes: dishes)
          parties[name, default: []].append(
            PartySpending(
              mark: ControlMark(percent: 20, isControl: isControl), guests: 2, minorUnits: money,
              dishes: dishes))
        }
        // Of whom nothing was decided, and one that has not paid.
        try evening(&store, offset + 91, isControl: nil, minorUnits: 1, dishes: 1)
        try evening(&store, offset + 92, isControl: true, minorUnits: 1, dishes: 1, isClosed: false)
        for start in stride(from: 1, through: store.outbox.count, by: 100) {
          let end = min(start + 99, store.outbox.count)
          #expect(try await store.send(start...end).status == 200)
        }
      }
      let chain = try await headquarters.ledger.suggestionLift()
      #expect(chain.stores.map(\.storeName) == ["Riverside", "Station"])
      for store in chain.stores {
        #expect([store.lift] == SuggestionLift.all(of: parties[store.storeName] ?? []))
      }
      let money = chain.stores.compactMap(\.lift.money)
      #expect(money.count == 2)
      let together = try #require(chain.money)
      #expect(together == MeanDifference(of: money))
      #expect(together.low < together.difference && together.difference < together.high)
      #expect(abs(try #require(chain.dishes).difference - 0.5) < 0.2)
    }
  }

  @Test func ofASetItsDishesAreEatenAndTheSetIsNone() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try evening(&store, 1, isControl: true, minorUnits: 0, dishes: 3, isClosed: false)
      // Two sets of two plates each; one goes back.
      let lines: [(line: String, quantity: Int, setLine: String?, returns: String?)] = [
        ("8004", 2, nil, nil), ("8005", 4, "8004", nil), ("8006", -1, nil, "8004"),
        ("8007", -2, "8004", "8005"),
      ]
      for (line, quantity, setLine, returns) in lines {
        var fact: [String: JSONValue] = [
          "lineID": .string(id(line, 1)), "name": try .from(Phrase("Set for two", "双人套餐")),
          "kind": .string(returns == nil ? "normal" : "returned"), "stage": .string("sent"),
          "portion": .string("full"), "quantity": .integer(quantity),
          "unitPriceMinor": .integer(100), "taxCode": .string("A"), "broths": .array([]),
          "modifiers": .array([]),
        ]
        if let setLine { fact["setLine"] = .string(id(setLine, 1)) }
        if let returns { fact["returns"] = .string(id(returns, 1)) }
        try store.happen(
          returns == nil ? .lineAdded : .lineReturned, subject: "check/\(id("8001", 1))",
          data: .object(fact))
      }
      let all = ["8002", "8003"] + lines.map(\.line)
      try store.happen(
        .checkClosed, subject: "check/\(id("8001", 1))",
        data: try .from(
          CheckClosedFact(
            number: 1, partyID: Identifier(rawValue: id("8000", 1)), totalMinor: 0,
            lines: all.map { .init(lineID: Identifier(rawValue: id($0, 1)), netMinor: 0) },
            rows: [], payments: [])))
      #expect(try await store.send(1...store.outbox.count).status == 200)
      let lift = try #require(try await headquarters.ledger.suggestionLift().stores.first?.lift)
      // Three plates and what stayed of the sets, two, for two guests.
      #expect(lift.without.dishesPerGuest == 2.5)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
    }
  }

  @Test func whileTheTablesOfTheVersionBeforeAnswerNothingIsSaid() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try evening(&store, 1, isControl: true, minorUnits: 100, dishes: 1)
      #expect(try await store.send(1...store.outbox.count).status == 200)
      #expect(try await headquarters.ledger.suggestionLift(of: store.storeID).stores.count == 1)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["doesNotAddUp"])
      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 10") }
      #expect(try await headquarters.ledger.suggestionLift().stores.isEmpty)
    }
  }
}
