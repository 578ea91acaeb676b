import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Up to which price somebody may give a dish")
struct GiftLimitTests {
  let store: TestStore
  let check: Identifier<Check>
  private let limit = GivingRefusal.giftNeedsAuthoriser(
    limit: Money(minorUnits: 2000, currency: Currency(code: "CNY", minorDigits: 2)))

  init() throws {
    let may = #"may = ["order", "seat", "return_after_sending"#
    store = try TestStore(
      replacing: [(may + "\"]", may + "\", \"gift\"]\n    gifts_up_to = \"20.00\"")])
    check = try store.check(of: try store.seat(2))
  }

  private func add(
    _ code: String, _ quantity: Int = 1, kind: NewLine.Kind = .normal, allowedBy: StaffMember? = nil
  ) throws -> OrderLine {
    try store.database.perform(
      AddLine(
        NewLine(dishID: store.dish(code).id, quantity: quantity, kind: kind), to: check,
        authoriser: allowedBy), by: store.server)
  }

  private func give(
    _ line: OrderLine, _ quantity: Int? = nil, allowedBy: StaffMember? = nil
  ) throws -> OrderLine {
    try store.database.perform(
      GiftLine(line.id, quantity: quantity, reason: "late", authoriser: allowedBy),
      by: store.server)
  }

  @Test("Within the limit alone, above it with a second person's PIN")
  func line() throws {
    #expect(try give(try add("D003")).kind == .gift)
    let tripe = try add("D001")
    expectNothingWritten(store) { #expect(throws: limit) { _ = try give(tripe) } }
    #expect(try give(tripe, allowedBy: store.people["max"]).kind == .gift)
    try expectEventsEqualRevisions(store)
  }

  @Test("The pieces that are given count, not the line")
  func part() throws {
    let tofu = try add("D003", 2)
    #expect(throws: limit) { _ = try give(tofu) }
    #expect(try give(tofu, 1).quantity == 1)
  }

  @Test("A dish that is ordered as a gift counts as well")
  func ordered() throws {
    #expect(try add("D003", kind: .gift(reason: "late")).kind == .gift)
    #expect(throws: limit) { _ = try add("D003", 2, kind: .gift(reason: "late")) }
    #expect(
      try add("D001", kind: .gift(reason: "late"), allowedBy: store.people["max"]).kind == .gift)
  }
}
