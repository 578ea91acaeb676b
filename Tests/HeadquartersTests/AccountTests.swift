import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

@Suite("Stored value and house accounts of the chain")
struct AccountTests {
  private let card = "storedValueAccount/0199aaaa-0000-7000-8000-00000000c001"
  private let house = "houseAccount/0199aaaa-0000-7000-8000-00000000c002"

  private func entry<Entity>(_ number: Int) -> Identifier<Entity> {
    Identifier(rawValue: "0199aaaa-0000-7000-8000-00000000e00\(number)")
  }

  @Test("What is left of stored value and owed on accounts is the sum of what stores told, once")
  func sums() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      func value(_ event: Event<StoredValueFact>, _ id: Int, _ principal: Int, _ bonus: Int) throws
      {
        try store.happen(
          event.type, subject: card,
          data: try .from(
            StoredValueFact(
              entryID: entry(id), principalMinor: principal, bonusMinor: bonus)))
      }
      try store.happen(
        .storedValueOpened, subject: card,
        data: try .from(StoredValueAccountFact(isMembers: true, isSuspended: false)))
      try value(.storedValueToppedUp, 1, 50_000, 5_000)
      try value(.storedValueSpent, 2, -10_000, -1_000)
      try value(.storedValueReturned, 3, 1_000, 100)
      // The same entry once more counts once.
      try value(.storedValueSpent, 2, -10_000, -1_000)
      #expect(try await store.send(1...5).status == 200)
      var chain = try await headquarters.ledger.accounts()
      #expect(chain.storedValue.map(\.accounts) == [1])
      #expect(chain.storedValue.map(\.principalMinorUnits) == [41_000])
      #expect(chain.storedValue.map(\.bonusMinorUnits) == [4_100])
      #expect(chain.house.isEmpty)

      func owe(_ event: Event<HouseAccountEntryFact>, _ id: Int, _ amount: Int) throws {
        try store.happen(
          event.type, subject: house,
          data: try .from(HouseAccountEntryFact(entryID: entry(id), amountMinor: amount)))
      }
      try store.happen(
        .houseAccountOpened, subject: house,
        data: try .from(
          HouseAccountFact(code: "HX", name: "Huaxia", limitMinor: 9_000, isSuspended: false)))
      try owe(.houseAccountCharged, 4, 8_700)
      try owe(.houseAccountReturned, 5, -3_800)
      try owe(.houseAccountSettled, 6, -1_900)
      try store.happen(
        .houseAccountChanged, subject: house,
        data: try .from(HouseAccountFact(code: "HX", name: "Huaxia Travel", isSuspended: true)))
      #expect(try await store.send(6...10).status == 200)
      chain = try await headquarters.ledger.accounts(of: store.storeID)
      let account = try #require(chain.house.first)
      #expect(chain.house.count == 1 && account.owedMinorUnits == 3_000)
      #expect(account.name == "Huaxia Travel" && account.isSuspended)
      #expect(account.limitMinorUnits == nil)

      // A copy of before the settlement comes back: nobody has settled in the store's file.
      store.restore(to: 8)
      _ = try await store.askEpoch(fileLife: "life-2", after: 8, hash: store.chainHash)
      store.epoch = 2
      try owe(.houseAccountCharged, 7, 100)
      #expect(try await store.send(9...9).status == 200)
      chain = try await headquarters.ledger.accounts()
      #expect(chain.house.map(\.owedMinorUnits) == [5_000])

      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 12") }
      #expect(try await headquarters.ledger.accounts().storedValue.isEmpty)
    }
  }

  @Test("A top-up that was taken back is owed to nobody, and credit that was paid out not either")
  func wentBack() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.happen(
        .storedValueOpened, subject: card,
        data: try .from(StoredValueAccountFact(isMembers: false, isSuspended: false)))
      for (event, id, sign) in [
        (Event<StoredValueFact>.storedValueToppedUp, 1, 1), (.storedValueTakenBack, 2, -1),
      ] {
        try store.happen(
          event.type, subject: card,
          data: try .from(
            StoredValueFact(
              entryID: entry(id), principalMinor: sign * 50_000, bonusMinor: sign * 5_000,
              tender: .wallet, reference: "T1")))
      }
      try store.happen(
        .houseAccountOpened, subject: house,
        data: try .from(HouseAccountFact(code: "HX", name: "Huaxia", isSuspended: false)))
      for (event, id, amount) in [
        (Event<HouseAccountEntryFact>.houseAccountSettled, 3, -4_900),
        (.houseAccountPaidOut, 4, 4_000),
      ] {
        try store.happen(
          event.type, subject: house,
          data: try .from(HouseAccountEntryFact(entryID: entry(id), amountMinor: amount)))
      }
      #expect(try await store.send(1...6).status == 200)
      let chain = try await headquarters.ledger.accounts()
      #expect(chain.storedValue.isEmpty)
      #expect(chain.house.map(\.owedMinorUnits) == [-900])
    }
  }
}
