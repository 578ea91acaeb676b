import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

@Suite("Deposits of bookings at headquarters")
struct DepositProjectionTests {
  private static let id = "0199a000-0000-7000-8000-000000000001"
  private static let day = LocalDate(year: 2026, month: 11, day: 22)

  private static func fact(_ stage: Deposit.Stage, _ book: [DepositBook.Movement]) -> DepositFact {
    func money(_ minorUnits: Int) -> Money {
      Money(minorUnits: minorUnits, currency: Currency(code: "CNY", minorDigits: 2))
    }
    let book = DepositBook(book)
    return DepositFact(
      Deposit(
        id: Identifier(rawValue: id), reservationID: Identifier(rawValue: "r1"), stage: stage,
        asked: money(100), held: money(book.heldMinorUnits),
        terms: DepositTerms(freeMinutes: 60, forfeitBasisPoints: 10_000)), book)
  }

  @Test("What a store holds is what the last event of each deposit says, however often it comes")
  func held() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let subject = "deposit/\(Self.id)"
      let taken = DepositBook.Movement(
        day: Self.day, kind: .money, tender: .cash, amount: 100)
      let applied = DepositBook.Movement(day: Self.day, kind: .applied, amount: -60)
      let returned = DepositBook.Movement(
        day: Self.day, kind: .money, tender: .cash, amount: -40)
      try store.happen(
        .depositRequested, subject: subject, data: try .from(Self.fact(.requested, [])))
      try store.happen(
        .depositTaken, subject: subject, data: try .from(Self.fact(.taken, [taken])))
      try store.happen(
        .depositApplied, subject: subject, data: try .from(Self.fact(.taken, [taken, applied])))
      #expect(try await store.send(1...3).status == 200)
      #expect(try await store.send(1...3).status == 200)
      let held = try await headquarters.ledger.deposits()
      #expect(held.heldMinorUnits == 40)
      #expect(held.stores.map(\.deposits) == [1])
      try store.happen(
        .depositReturned, subject: subject,
        data: try .from(Self.fact(.applied, [taken, applied, returned])))
      #expect(try await store.send(4...4).status == 200)
      #expect(try await headquarters.ledger.deposits().stores.isEmpty)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
    }
  }
}
