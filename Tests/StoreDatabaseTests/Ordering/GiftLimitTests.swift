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

  @Test("A gift that is not sent yet grows up to the limit and no further; less is always allowed")
  func grown() throws {
    func change(_ verb: ChangeLine, by author: Author? = nil) throws -> OrderLine {
      try store.database.perform(verb, by: author ?? store.server)
    }
    let tofu = try add("D003", kind: .gift(reason: "late"))
    expectNothingWritten(store) {
      #expect(throws: OrderError.giftGrows(tofu.name)) {
        _ = try change(ChangeLine(tofu.id, more: 1))
      }
      #expect(throws: OrderError.giftGrows(tofu.name)) {
        _ = try change(ChangeLine(tofu.id, quantity: 9, portion: .half))
      }
    }
    #expect(try change(ChangeLine(tofu.id, portion: .half)).givenMinorUnits == 800)
    #expect(try change(ChangeLine(tofu.id, more: 1)).givenMinorUnits == 1600)
    #expect(throws: OrderError.giftGrows(tofu.name)) {
      _ = try change(ChangeLine(tofu.id, portion: .full))
    }
    let tripe = try add("D001", 3, kind: .gift(reason: "late"), allowedBy: store.people["max"])
    #expect(try change(ChangeLine(tripe.id, note: "thin")).note == "thin")
    #expect(try change(ChangeLine(tripe.id, more: -1)).quantity == 2)
    #expect(throws: OrderError.giftGrows(tripe.name)) {
      _ = try change(ChangeLine(tripe.id, more: 1))
    }
    #expect(try change(ChangeLine(tripe.id, more: 1), by: store.manager).quantity == 3)
    // What is paid grows as it is ordered.
    #expect(try change(ChangeLine(add("D001").id, more: 8)).quantity == 9)
    try expectEventsEqualRevisions(store)
  }

  @Test("Who may give nothing makes no gift of somebody else's larger")
  func withoutPermission() throws {
    let store = try TestStore()
    let check = try store.check(of: try store.seat(2))
    let tofu = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id, kind: .gift(reason: "late")), to: check),
      by: store.manager)
    expectNothingWritten(store) {
      #expect(throws: OrderError.giftGrows(tofu.name)) {
        try store.database.perform(ChangeLine(tofu.id, more: 1), by: store.server)
      }
    }
  }
}
