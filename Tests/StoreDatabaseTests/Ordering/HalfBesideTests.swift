import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("One and a half of a dish")
struct HalfBesideTests {
  let store: TestStore
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat())
  }

  private func adds(
    _ dish: Identifier<Dish>, gift: Bool = false, authoriser: StaffMember? = nil
  ) -> AddLineAndHalf {
    let kind: NewLine.Kind = gift ? .gift(reason: "birthday") : .normal
    return AddLineAndHalf(
      AddLine(
        NewLine(dishID: dish, quantity: 1, kind: kind), to: check, authoriser: authoriser),
      AddLine(
        NewLine(dishID: dish, quantity: 1, portion: .half, kind: kind), to: check,
        authoriser: authoriser))
  }

  @Test func theWholeAndTheHalfAreTwoLinesWithTheirOwnPricesAndEvents() throws {
    let dish = try store.dish("D001")
    let lines = try store.database.perform(adds(dish.id), by: store.server)
    #expect(lines.map(\.portion) == [.full, .half])
    #expect(lines.map(\.unitPrice) == [dish.price, try #require(dish.halfPrice)])
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE kind = 'normal'") == 2)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test func whenOnePortionIsLeftNeitherIsTaken() throws {
    let dish = try store.dish("D001")
    try store.database.perform(SetPortionsLeft(dish.id, 1), by: store.cook)
    #expect(throws: OrderError.soldOut(dish.name)) {
      try store.database.perform(adds(dish.id), by: store.server)
    }
    #expect(try store.dish("D001").portionsLeft == 1)
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE kind = 'normal'") == 0)
  }

  @Test func aGiftOfBothNeedsSomebodyWhoMayGiveAndIsAuditedOnce() throws {
    let dish = try store.dish("D001")
    #expect(throws: (any Error).self) {
      try store.database.perform(adds(dish.id, gift: true), by: store.server)
    }
    try store.database.perform(
      adds(dish.id, gift: true, authoriser: store.manager.staff), by: store.server)
    #expect(try store.number("SELECT count(*) FROM auditEntry WHERE action = 'gift'") == 1)
  }
}
