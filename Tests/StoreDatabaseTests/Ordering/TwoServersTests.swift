import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Two servers at one table")
struct TwoServersTests {
  let store: TestStore
  let check: Identifier<Check>
  let line: OrderLine

  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat())
    line = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
  }

  var database: StoreDatabase { store.database }

  private var now: OrderLine {
    get throws { try database.perform(LookAt(line.id), by: store.server) }
  }

  @Test("Both see one and add one: there are three")
  func bothAddOne() throws {
    try database.perform(ChangeLine(line.id, more: 1), by: store.server)
    try store.anotherTerminal().perform(ChangeLine(line.id, more: 1), by: store.otherServer)
    #expect(try now.quantity == 3)
  }

  @Test("One takes the last one off that was seen while the other adds one: one stays")
  func lessAndMore() throws {
    try database.perform(ChangeLine(line.id, more: 1), by: store.otherServer)
    try database.perform(ChangeLine(line.id, more: -1), by: store.server)
    #expect(try now.quantity == 1)
    let gone = try database.perform(ChangeLine(line.id, more: -1), by: store.server)
    #expect(gone.stage == .voided)
    #expect(throws: OrderError.alreadyVoided(line.name)) {
      try database.perform(ChangeLine(line.id, more: 1), by: store.otherServer)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Who sets what somebody else has just set to something else is told")
  func told() throws {
    try database.perform(ChangeLine(line.id, quantity: 4, seen: line), by: store.otherServer)
    let changed = OrderError.changedMeanwhile(line.name)
    expectNothingWritten(store) {
      #expect(throws: changed) {
        try database.perform(ChangeLine(line.id, quantity: 2, seen: line), by: store.server)
      }
      #expect(throws: changed) {
        try database.perform(VoidLine(line.id, seen: line), by: store.server)
      }
    }
    // The same wish twice is one wish, and what is beside it loses nothing.
    try database.perform(ChangeLine(line.id, quantity: 4, seen: line), by: store.server)
    try database.perform(ChangeLine(line.id, note: "thin", seen: line), by: store.server)
    #expect(try now.quantity == 4)
    #expect(try now.note == "thin")
    #expect(throws: changed) {
      try database.perform(ChangeLine(line.id, note: "thick", seen: line), by: store.otherServer)
    }
  }

  @Test("A difference that nobody can eat is refused", arguments: [999, Int.max])
  func tooMany(more: Int) throws {
    #expect(throws: OrderError.quantityOutOfRange) {
      try database.perform(ChangeLine(line.id, more: more), by: store.server)
    }
  }
}

/// Reads a line inside a transaction.
private struct LookAt: Verb {
  static let terms = VerbTerms<Self>(
    "test.look", Phrase("look", "看"), needs: [.nothing(because: "a test")],
    audit: .none(because: "a test"), events: [])
  let id: Identifier<OrderLine>
  init(_ id: Identifier<OrderLine>) { self.id = id }
  func run(in transaction: Transaction) throws -> OrderLine { try transaction.line(id) }
}
