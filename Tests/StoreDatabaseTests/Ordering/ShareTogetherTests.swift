import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Shared lines, two servers and what comes after")
struct ShareTogetherTests {
  let tables: ShareTables

  init() throws { tables = try ShareTables() }

  private var database: StoreDatabase { tables.database }
  private var store: TestStore { tables.store }

  // MARK: Two servers

  @Test("Of two servers who share one line, the second is told")
  func bothShare() throws {
    let line = try tables.line("D001")
    let other = try store.anotherTerminal()
    _ = try other.perform(
      ShareLine(line, with: [ShareWish(tables.checks[2])]), by: store.otherServer)
    expectNothingWritten(store) {
      #expect(throws: ShareRefusal.isShared(line.name)) { try tables.share(line, with: [1]) }
      #expect(throws: LineMoveRefusal.shared(line.name)) {
        try database.perform(MoveLine(line, to: tables.checks[1]), by: store.server)
      }
    }
    #expect(try tables.totals == [1900, 0, 1900])
    try expectEventsEqualRevisions(store)
  }

  @Test("Who shares what was moved, returned or given meanwhile is told what happened")
  func changedMeanwhile() throws {
    let other = try store.anotherTerminal()
    let moved = try tables.line("D001")
    _ = try other.perform(MoveLine(moved, to: tables.checks[2]), by: store.otherServer)
    let returned = try tables.line("W02", 2)
    _ = try other.perform(
      ReturnLine(returned.id, quantity: 1, reason: "warm", made: true), by: store.otherServer)
    let given = try tables.line("D005")
    _ = try other.perform(GiftLine(given.id, reason: "birthday"), by: store.manager)
    expectNothingWritten(store) {
      #expect(throws: OrderError.movedMeanwhile(moved.name)) {
        try tables.share(moved, with: [1])
      }
      #expect(throws: ShareRefusal.someTakenBack(returned.name)) {
        try tables.share(returned, with: [1])
      }
      #expect(throws: ShareRefusal.given(given.name)) { try tables.share(given, with: [1]) }
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Two servers who take the shares back do it once, and shares made since are not theirs")
  func bothTakeBack() throws {
    let line = try tables.line("D001")
    let shared = try tables.share(line, with: [1])
    let other = try store.anotherTerminal()
    _ = try other.perform(TakeSharesBack(line.id), by: store.otherServer)
    let whole = try #require(
      try database.order(of: tables.parties[0].id).lines.first { $0.id == line.id })
    try tables.share(whole, with: [2])
    // Asked from the bill that pays nothing any more.
    let again = try database.perform(TakeSharesBack(shared.shares[0].id), by: store.server)
    #expect(again.isRepeated)
    // Asked from its own bill, by who saw it shared with the second one: the third one's stays.
    expectNothingWritten(store) {
      #expect(throws: OrderError.changedMeanwhile(line.name)) {
        try database.perform(TakeSharesBack(line.id, seen: shared), by: store.server)
      }
    }
    #expect(try tables.totals == [1900, 0, 1900])
    let now = try database.sharedLine(line.id)
    #expect(now.places == ["T03"])
    _ = try database.perform(TakeSharesBack(line.id, seen: now), by: store.server)
    #expect(try tables.totals == [3800, 0, 0])
    // The same again, after an unclear answer.
    #expect(
      try database.perform(TakeSharesBack(line.id, seen: now), by: store.server).isRepeated)
    try expectEventsEqualRevisions(store)
  }

  // MARK: What is refused

  @Test("Nobody, one bill twice, too many portions, and a bill that is closed or being paid")
  func bills() throws {
    let line = try tables.line("D001")
    func share(_ portions: Int, _ wishes: [ShareWish]) throws {
      _ = try database.perform(
        ShareLine(line, portions: portions, with: wishes), by: store.server)
    }
    let (own, second, third) = (tables.checks[0], tables.checks[1], tables.checks[2])
    expectNothingWritten(store) {
      #expect(throws: ShareRefusal.nobody) { try share(1, []) }
      #expect(throws: ShareRefusal.twice) { try share(1, [ShareWish(own)]) }
      #expect(throws: ShareRefusal.twice) {
        try share(1, [ShareWish(second), ShareWish(second)])
      }
      #expect(throws: ShareRefusal.portionsOutOfRange) {
        try share(0, [ShareWish(second)])
      }
      #expect(throws: ShareRefusal.portionsOutOfRange) {
        try share(1, [ShareWish(second, portions: 99)])
      }
      #expect(throws: (any Error).self) {
        try database.perform(ShareLine(line, with: [ShareWish(second)]), by: store.cook)
      }
    }
    _ = try tables.line("D003", at: 1)
    let paid = try database.perform(
      Pay(second, tender: .card, amount: 100), by: store.cashier)
    expectNothingWritten(store) {
      #expect(throws: ShareRefusal.beingPaid) { try share(1, [ShareWish(second)]) }
    }
    _ = try database.perform(ReversePayment(second, paid.payment.id), by: store.cashier)
    try share(1, [ShareWish(second)])
    _ = try database.perform(TakeSharesBack(line.id), by: store.server)
    try tables.pay(1)
    expectNothingWritten(store) {
      #expect(throws: ShareRefusal.closed) { try share(1, [ShareWish(second)]) }
    }
    try share(1, [ShareWish(third)])
    try expectEventsEqualRevisions(store)
  }

  @Test("What is charged per guest is not shared, and neither is what was given in part")
  func perGuest() throws {
    let party = try store.seat(2, at: "V1")
    let check = try store.check(of: party)
    let dips = try #require(
      try database.perform(SendLines(of: check), by: store.server).first { $0.kind == .perHead })
    #expect(throws: ShareRefusal.perGuest(dips.name)) { try tables.share(dips, with: [1]) }
    let tripe = try tables.line("D001", 2)
    _ = try database.perform(
      ProblemDish(tripe.id, basisPoints: 5000, reason: Reason(.notGood)), by: store.manager)
    #expect(throws: ShareRefusal.given(tripe.name)) { try tables.share(tripe, with: [1]) }
  }

  // MARK: What comes after

  @Test("Guests who pay a share leave when it is paid, and a seating is not undone under it")
  func guestsOfAShare() throws {
    let line = try tables.line("D001")
    func seating() throws -> UndoableStep? {
      try database.undoableSteps().first { $0.kind == .seated && $0.name.english == "T02" }
    }
    try tables.share(line, with: [1])
    #expect(try seating()?.refusal == .ordered)
    let number = try database.bill(of: tables.checks[1]).check.number
    #expect(throws: FloorError.notPaid(checkNumbers: [number])) {
      try database.perform(PartyLeaves(tables.parties[1].id), by: store.server)
    }
    try tables.pay(1)
    _ = try database.perform(PartyLeaves(tables.parties[1].id), by: store.server)
    #expect(try tables.totals == [1900, 1900, 0])
    try tables.pay(0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A seating is undone once its guests pay no share any more")
  func seatingUndone() throws {
    let line = try tables.line("D001")
    try tables.share(line, with: [1])
    _ = try database.perform(TakeSharesBack(line.id), by: store.server)
    let step = try #require(
      try database.undoableSteps().first { $0.kind == .seated && $0.name.english == "T02" })
    #expect(step.refusal == nil)
    _ = try database.perform(UndoSeating(step.id), by: store.host)
    #expect(try tables.total(0) == 3800)
    try expectEventsEqualRevisions(store)
  }

  @Test("A line that was moved does not move back while it is shared")
  func moveUndone() throws {
    let line = try tables.line("D001")
    let moved = try database.perform(MoveLine(line, to: tables.checks[1]), by: store.server)
    try tables.share(moved.line, with: [2])
    func step() throws -> UndoableStep? {
      try database.undoableSteps().first { $0.kind == .lineMoved }
    }
    #expect(try step()?.refusal == .notMoved(.shared(line.name)))
    _ = try database.perform(TakeSharesBack(line.id), by: store.server)
    let back = try #require(try step())
    #expect(back.refusal == nil)
    _ = try database.perform(UndoMoveLine(back.id), by: store.server)
    #expect(try tables.totals == [3800, 0, 0])
    try expectEventsEqualRevisions(store)
  }

  @Test("After the shares were taken back, all that may be done to a line may be done to it")
  func afterwards() throws {
    let line = try tables.line("D001", 3)
    try tables.share(line)
    _ = try database.perform(TakeSharesBack(line.id), by: store.server)
    _ = try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.server)
    let whole = try #require(
      try database.order(of: tables.parties[0].id).lines.first { $0.id == line.id })
    _ = try database.perform(MoveLine(whole, to: tables.checks[1]), by: store.server)
    #expect(try tables.totals == [0, 7600, 0])
    let there = try #require(
      try database.order(of: tables.parties[1].id).lines.first { $0.stage == .sent })
    _ = try database.perform(GiftLine(there.id, reason: "sorry"), by: store.manager)
    #expect(try tables.total(1) == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A discount of one bill is of its share alone, whichever of the two closes first")
  func discounts() throws {
    for first in 0...1 {
      let tables = try ShareTables()
      try tables.share(try tables.line("D001", 3), 2, with: [1])
      _ = try tables.database.perform(
        Discount(tables.checks[0], basisPoints: 1000, reason: "friends"), by: tables.store.manager)
      #expect(try tables.totals == [6840, 3800, 0])
      try tables.pay(first)
      try tables.pay(1 - first)
      let net = try tables.store.number(
        "SELECT sum(netMinor) FROM orderLine WHERE stage = 'sent'")
      #expect(net == 6840 + 3800)
      #expect(try tables.database.checkInvariants() == [])
      try expectEventsEqualRevisions(tables.store)
    }
  }
}
