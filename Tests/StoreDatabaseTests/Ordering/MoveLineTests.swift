import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Lines that go to another bill")
struct MoveLineTests {
  let store: TestStore
  /// At T01 and at T02.
  let parties: [Party]
  let checks: [Identifier<Check>]

  init() throws {
    store = try TestStore()
    parties = [try store.seat(2, at: "T01"), try store.seat(2, at: "T02")]
    checks = try [store.check(of: parties[0]), store.check(of: parties[1])]
  }

  var database: StoreDatabase { store.database }

  /// A line of the first table; only its own is sent, so that dips are no part of the sums.
  private func line(
    _ code: String, _ quantity: Int = 1, sent: Bool = true,
    _ change: (inout NewLine) -> Void = { _ in }
  ) throws -> OrderLine {
    var new = NewLine(dishID: try store.dish(code).id, quantity: quantity)
    change(&new)
    let line = try database.perform(AddLine(new, to: checks[0]), by: store.server)
    guard sent else { return line }
    return try #require(
      try database.perform(SendLines(of: checks[0], only: [line.id]), by: store.server).first)
  }

  private func sent(_ party: Int) throws -> Int {
    try database.order(of: parties[party].id).sentTotal.minorUnits
  }

  private func lines(_ party: Int, _ code: String) throws -> [OrderLine] {
    let dish = try store.dish(code).id
    return try database.order(of: parties[party].id).lines.filter {
      $0.dishID == dish && $0.stage != .voided
    }
  }

  @discardableResult
  private func move(
    _ line: OrderLine, _ quantity: Int? = nil, to check: Identifier<Check>? = nil,
    partID: Identifier<OrderLine>? = nil, by author: Author? = nil
  ) throws -> MovedLine {
    try database.perform(
      MoveLine(line, quantity: quantity, to: check ?? checks[1], partID: partID),
      by: author ?? store.server)
  }

  private func step() throws -> UndoableStep { try store.step(.lineMoved) }

  private func slips() throws -> [KitchenSlip] { try store.kitchenSlips() }

  // MARK: What moves

  @Test("A line that was sent goes with its money and its dish in the kitchen, which makes it once")
  func whole() throws {
    let tripe = try line("D001", 2) { $0.seat = 2 }
    let before = try slips().count
    let moved = try move(tripe)
    #expect(moved.line.id == tripe.id && moved.line.checkID == checks[1])
    // A seat is the other table's.
    #expect(moved.line.seat == nil)
    #expect(moved.from == "T01" && moved.to == "T02")
    #expect(try sent(0) == 0)
    #expect(try sent(1) == 7600)
    let tickets = try database.kitchenBoard()
    #expect(tickets.map(\.tableNames) == [["T02"]])
    #expect(tickets.flatMap(\.items).map(\.quantity) == [2])
    // The kitchen is told where it goes, and orders nothing anew.
    let notices = try slips().dropFirst(before)
    #expect(notices.map(\.purpose) == [.moved])
    #expect(notices.first?.tables == ["T02"] && notices.first?.movedFrom == ["T01"])
    #expect(notices.first?.lines.map(\.name.english) == ["Beef tripe"])
    #expect(try database.party(parties[1].id)?.stage == .ordered)
    let detail = try database.read { db in
      try String.fetchOne(
        db, sql: "SELECT action || ' ' || detail FROM auditEntry ORDER BY sequence DESC LIMIT 1")
    }
    #expect(detail == "lineMoved 2 Beef tripe: T01 > T02")
    // Later paper names the new table, and sending again sends nothing of it.
    _ = try database.perform(RushLines([tripe.id]), by: store.server)
    #expect(try slips().last?.tables == ["T02"])
    let sent = try database.perform(SendLines(of: checks[1]), by: store.server)
    #expect(sent.map(\.name.english) == ["Dips"])
    try expectEventsEqualRevisions(store)
  }

  @Test("Some pieces become a line of the other bill; what was made stays made")
  func part() throws {
    let noodles = try line("D005", 3)
    try database.perform(Bump(noodles.id), by: store.cook)
    let before = try slips().count
    let partID: Identifier<OrderLine> = database.environment.ids.next()
    let moved = try move(noodles, 1, partID: partID)
    #expect(moved.line.id == partID && moved.line.quantity == 1)
    // Said again after an unclear answer it is done once.
    #expect(try move(noodles, 1, partID: partID).line == moved.line)
    #expect(try sent(0) == 2400)
    #expect(try sent(1) == 1200)
    #expect(try database.kitchenBoard().isEmpty)
    let made = try database.recentlyBumped().flatMap(\.items).reduce(0) { $0 + $1.quantity }
    #expect(made == 3)
    // What is made already needs no notice.
    #expect(try slips().count == before)
    #expect(try store.events().count { $0 == "foh.check.line-moved.v1" } == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("What was taken back stays where it was; the rest goes")
  func afterReturn() throws {
    let beer = try line("W02", 3)
    _ = try database.perform(
      ReturnLine(beer.id, quantity: 1, reason: "warm", made: true), by: store.server)
    #expect(throws: LineMoveRefusal.tooMany(2, beer.name)) { try move(beer, 3) }
    try move(beer)
    #expect(try sent(0) == 0)
    #expect(try sent(1) == 3000)
    #expect(throws: LineMoveRefusal.takenBack(beer.name)) { try move(beer) }
    let board = try database.kitchenBoard()
    #expect(board.map(\.tableNames) == [["T02"]])
    #expect(board.flatMap(\.items).map(\.quantity) == [2])
    try expectEventsEqualRevisions(store)
  }

  @Test("A draft goes as a draft with its portions, and is sent at the other table")
  func draft() throws {
    try database.perform(SetPortionsLeft(store.dish("D002").id, 5), by: store.cook)
    let shrimp = try line("D002", 3, sent: false)
    try move(shrimp, 1)
    let left = try #require(try lines(0, "D002").first)
    let there = try #require(try lines(1, "D002").first)
    #expect(left.quantity == 2 && there.quantity == 1 && there.stage == .draft)
    #expect(try store.dish("D002").portionsLeft == 2)
    #expect(try slips().isEmpty)
    _ = try database.perform(VoidLine(there.id), by: store.server)
    #expect(try store.dish("D002").portionsLeft == 3)
    _ = try database.perform(SendLines(of: checks[0], only: [left.id]), by: store.server)
    #expect(try database.kitchenBoard().flatMap(\.items).map(\.quantity) == [2])
    try expectEventsEqualRevisions(store)
  }

  @Test("What was given or taken off a line goes with it, a discount of the bill stays")
  func given() throws {
    let tripe = try line("D001", 2)
    _ = try database.perform(
      ProblemDish(tripe.id, basisPoints: 5000, reason: Reason(.notGood)), by: store.manager)
    _ = try database.perform(
      Discount(checks[0], basisPoints: 1000, reason: "friends"), by: store.manager)
    let problem = try #require(try lines(0, "D001").first)
    try move(problem, 1)
    let there = try #require(try lines(1, "D001").first)
    #expect(there.problemBasisPoints == 5000 && there.givenByName == "Max")
    #expect(try sent(1) == 1900)
    _ = try database.perform(VoidLine(lines(1, "P01")[0].id), by: store.server)
    #expect(try database.bill(of: checks[1]).total.minorUnits == 1900)
    // Given away is as much as before, on the two bills together.
    let given = try database.givenAway().filter { $0.kind == .problemDish }
    #expect(given.reduce(0) { $0 + $1.amount.minorUnits } == 3800)
    try expectEventsEqualRevisions(store)
  }

  @Test("To another bill of the same guests: the seat stays, and the kitchen is not told")
  func sameGuests() throws {
    let second = try database.perform(OpenCheck(for: parties[0].id), by: store.server)
    let dips = try #require(try lines(0, "P01").first)
    let tripe = try line("D001") { $0.seat = 2 }
    let before = try slips().count
    let moved = try move(tripe, to: second.id)
    #expect(moved.line.seat == 2)
    #expect(moved.from.hasPrefix("#") && moved.to == "#\(second.number)")
    #expect(try slips().count == before)
    // Guests who pay apart pay their own dips.
    try move(dips, 1, to: second.id)
    #expect(throws: LineMoveRefusal.perGuest(dips.name)) { try move(dips) }
    try expectEventsEqualRevisions(store)
  }

  @Test("Bills that guests look at already are printed anew")
  func billAsked() throws {
    for check in checks {
      _ = try database.perform(SendLines(of: check), by: store.server)
    }
    let tripe = try line("D001")
    for party in parties { _ = try database.perform(AskForBill(party.id), by: store.server) }
    func bills() throws -> Int {
      try store.number("SELECT count(*) FROM printJob WHERE kind = 'proforma'")
    }
    let before = try bills()
    try move(tripe)
    #expect(try bills() == before + 2)
    #expect(try database.party(parties[0].id)?.stage == .billAsked)
  }

  // MARK: What does not

  @Test("What is kept back, charged per guest, paid or closed does not go")
  func refused() throws {
    let held = try line("D003", sent: false) { $0.hold = true }
    let dips = try #require(try lines(0, "P01").first)
    let tripe = try line("D001")
    expectNothingWritten(store) {
      #expect(throws: LineMoveRefusal.keptBack(held.name)) { try move(held) }
      #expect(throws: LineMoveRefusal.perGuest(dips.name)) { try move(dips) }
      #expect(throws: LineMoveRefusal.sameBill) { try move(tripe, to: checks[0]) }
      #expect(throws: LineMoveRefusal.tooMany(1, tripe.name)) { try move(tripe, 2) }
      #expect(throws: LineMoveRefusal.tooMany(1, tripe.name)) { try move(tripe, 0) }
      #expect(throws: (any Error).self) { try move(tripe, by: store.cook) }
    }
    _ = try database.perform(SendLines(of: checks[1]), by: store.server)
    let paid = try database.perform(
      Pay(checks[1], tender: .card, amount: 1000), by: store.cashier)
    let targets = try database.moveTargets(of: tripe)
    #expect(targets.map(\.refusal) == [.beingPaid])
    expectNothingWritten(store) {
      #expect(throws: LineMoveRefusal.beingPaid) { try move(tripe) }
    }
    // What went back counts for nothing.
    _ = try database.perform(ReversePayment(checks[1], paid.payment.id), by: store.cashier)
    try move(tripe)
    let due = try database.bill(of: checks[1]).remaining.minorUnits
    _ = try database.perform(Pay(checks[1], tender: .card, amount: due), by: store.cashier)
    let other = try line("D001")
    expectNothingWritten(store) {
      #expect(throws: LineMoveRefusal.closed) { try move(other) }
    }
    #expect(try database.moveTargets(of: other).isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("Where it can go: other bills of the guests first, with what the others must not have")
  func targets() throws {
    let noodles = try line("D004")
    _ = try database.perform(
      NoteNeeds([.allergy(.peanut)], for: .party(parties[1].id)), by: store.host)
    _ = try database.perform(OpenCheck(for: parties[0].id), by: store.server)
    let targets = try database.moveTargets(of: noodles)
    #expect(targets.map(\.tableNames) == [["T01"], ["T02"]])
    #expect(targets.map(\.place) == [2, 1] && targets.map(\.bills) == [2, 1])
    #expect(targets.allSatisfy { $0.refusal == nil })
    let dish = try store.dish("D004")
    #expect(targets.map { $0.needs.objection(to: dish) } == [nil, .allergens([.peanut])])
    // Moved all the same, the cook reads it.
    try move(noodles)
    let notice = try #require(try slips().last)
    #expect(notice.avoided?.warnings == [Phrase("contains peanuts", "含花生")])
    #expect(try database.kitchenBoard().first?.items.first?.allergyWarning != nil)
  }

  // MARK: Two servers

  @Test("Some pieces are a difference: what somebody adds meanwhile stays")
  func difference() throws {
    let tripe = try line("D001", 3, sent: false)
    _ = try store.anotherTerminal().perform(
      ChangeLine(tripe.id, more: 1, seen: tripe), by: store.otherServer)
    try move(tripe, 2)
    #expect(try lines(0, "D001").map(\.quantity) == [2])
    #expect(try lines(1, "D001").map(\.quantity) == [2])
  }

  @Test("Who moves all of it is told of a change, and who changes it is told that it was moved")
  func told() throws {
    let tripe = try line("D001", sent: false)
    let other = try store.anotherTerminal()
    let more = try other.perform(ChangeLine(tripe.id, more: 1, seen: tripe), by: store.otherServer)
    expectNothingWritten(store) {
      #expect(throws: OrderError.changedMeanwhile(tripe.name)) { try move(tripe) }
    }
    try move(more)
    expectNothingWritten(store) {
      let moved = OrderError.movedMeanwhile(tripe.name)
      #expect(throws: moved) {
        try other.perform(ChangeLine(tripe.id, more: 1, seen: more), by: store.otherServer)
      }
      #expect(throws: moved) {
        try other.perform(VoidLine(tripe.id, seen: more), by: store.otherServer)
      }
    }
    // Both have sent it to the same table.
    let again = try move(more)
    #expect(again.isRepeated)
    #expect(try store.events().count { $0 == "foh.check.line-moved.v1" } == 1)
    let third = try store.check(of: store.seat(2, at: "T03"))
    #expect(throws: OrderError.movedMeanwhile(tripe.name)) { try move(more, to: third) }
    try expectEventsEqualRevisions(store)
  }

  // MARK: And back

  @Test("Undone, it is on its bill again with its seat and course, and the kitchen is told")
  func undone() throws {
    let tripe = try line("D001") {
      $0.seat = 2
      $0.course = 1
    }
    let before = try database.order(of: parties[0].id)
    try move(tripe)
    #expect(try lines(1, "D001").map(\.course) == [nil])
    let slip = try step()
    #expect(slip.name.english == "1 Beef tripe T01 > T02" && slip.refusal == nil)
    _ = try database.perform(UndoMoveLine(slip.id), by: store.otherServer)
    let after = try database.order(of: parties[0].id)
    #expect(Set(after.lines) == Set(before.lines) && after.total == before.total)
    let notice = try #require(try slips().last)
    #expect(notice.tables == ["T01"] && notice.movedFrom == ["T02"])
    // Again it changes nothing.
    _ = try database.perform(UndoMoveLine(slip.id), by: store.server)
    #expect(try store.events().count { $0 == "foh.check.line-move-undone.v1" } == 1)
    #expect(try database.undoableSteps().allSatisfy { $0.kind != .lineMoved })
    try expectEventsEqualRevisions(store)
  }

  @Test("It does not come back once it is paid, was taken back, or after the time for it")
  func notUndone() throws {
    let tripe = try line("D001", 2)
    try move(tripe, 1)
    let slip = try step()
    _ = try database.perform(SendLines(of: checks[1]), by: store.server)
    let paid = try database.perform(
      Pay(checks[1], tender: .card, amount: 1000), by: store.cashier)
    #expect(try step().refusal == .notMoved(.beingPaid))
    #expect(throws: UndoRefusal.notMoved(.beingPaid)) {
      try database.perform(UndoMoveLine(slip.id), by: store.server)
    }
    _ = try database.perform(ReversePayment(checks[1], paid.payment.id), by: store.cashier)
    let there = try #require(try lines(1, "D001").first)
    _ = try database.perform(
      ReturnLine(there.id, quantity: 1, reason: "cold", made: true), by: store.server)
    #expect(throws: UndoRefusal.goneOn) {
      try database.perform(UndoMoveLine(slip.id), by: store.server)
    }
    try move(try #require(try lines(0, "D001").first))
    let late = try step()
    store.clock.advance(minutes: 16)
    #expect(throws: UndoRefusal.tooLate(minutes: 15)) {
      try database.perform(UndoMoveLine(late.id), by: store.server)
    }
  }

  @Test("A slip that waits keeps its warnings when one of its dishes has gone to another table")
  func waitingSlip() throws {
    _ = try database.perform(
      NoteNeeds([.allergy(.crustacean)], for: .party(parties[0].id)), by: store.host)
    let new = try ["D001", "D002"].map { code in
      try line(code, sent: false).id
    }
    _ = try database.perform(SendLines(of: checks[0], only: new), by: store.server)
    try move(try #require(try lines(0, "D001").first))
    _ = try database.perform(
      NoteNeeds([.allergy(.milk)], for: .party(parties[0].id)), by: store.host)
    let order = try #require(try slips().first { $0.lines.count == 2 })
    #expect(order.avoided?.warnings?.count == 2)
    #expect(order.avoided?.warnings?.compactMap(\.self) == [Phrase("contains crustaceans", "含虾蟹")])
  }
}
