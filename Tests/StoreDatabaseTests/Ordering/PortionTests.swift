import Dispatch
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Portions of halves, broths and what was noted before the count")
struct PortionTests {
  let store: TestStore
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat())
  }

  var database: StoreDatabase { store.database }

  private func count(_ code: String, _ portions: Int?) throws {
    try database.perform(SetPortionsLeft(store.dish(code).id, portions), by: store.cook)
  }

  private func left(_ code: String) throws -> Portions? { try store.dish(code).portionsLeft }

  private func add(
    _ code: String, _ quantity: Int = 1, half: Bool = false, broths: [String] = [],
    on database: StoreDatabase? = nil
  ) throws -> OrderLine {
    try (database ?? self.database).perform(
      AddLine(
        NewLine(
          dishID: store.dish(code).id, quantity: quantity, portion: half ? .half : .full,
          broths: broths), to: check), by: store.server)
  }

  @Test("Three halves of two portions are one and a half, and leave one half")
  func halves() throws {
    try count("D001", 2)
    let line = try add("D001", 3, half: true)
    #expect(try left("D001") == Portions(halves: 1))
    #expect(try !store.dish("D001").isSoldOut)
    let name = try store.dish("D001").name
    #expect(throws: OrderError.onlyLeft(Portions(halves: 1), name)) { try add("D001") }
    _ = try add("D001", half: true)
    #expect(try store.dish("D001").isSoldOut)
    #expect(throws: OrderError.soldOut(name)) { try add("D001", half: true) }
    // A whole one in the place of a half needs another half.
    #expect(throws: OrderError.soldOut(name)) {
      try database.perform(ChangeLine(line.id, portion: .full), by: store.server)
    }
    try database.perform(ChangeLine(line.id, more: -1), by: store.server)
    #expect(try left("D001") == Portions(halves: 1))
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(
      ReturnLine(line.id, quantity: 2, reason: "late", made: false), by: store.server)
    #expect(try left("D001") == Portions(halves: 3))
    try expectEventsEqualRevisions(store)
  }

  @Test("A broth is counted down by each section, and comes back with its pot")
  func broths() throws {
    try count("B02", 3)
    let pot = try add("G01", broths: ["B02", "B02"])
    #expect(try left("B02") == 1)
    let spicy = try store.dish("B02").name
    #expect(throws: OrderError.onlyLeft(1, spicy)) { try add("G01", broths: ["B02", "B02"]) }
    try database.perform(ChangeLine(pot.id, broths: ["B01", "B02"]), by: store.server)
    #expect(try left("B02") == 2)
    // What is in the pot already is not asked for again, though none is left beside it.
    _ = try add("G02", 2, broths: ["B02"])
    #expect(try store.dish("B02").isSoldOut)
    try database.perform(ChangeLine(pot.id, broths: ["B02", "B01"]), by: store.server)
    #expect(throws: OrderError.soldOut(spicy)) {
      try database.perform(ChangeLine(pot.id, broths: ["B02", "B02"]), by: store.server)
    }
    try database.perform(VoidLine(pot.id), by: store.server)
    #expect(try left("B02") == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("A broth that ran out after its pot was noted is not sent")
  func brothRanOut() throws {
    let pot = try add("G01", broths: ["B01", "B02"])
    store.clock.advance(minutes: 1)
    try count("B02", 0)
    let spicy = try store.dish("B02").name
    #expect(throws: OrderError.soldOutSince(spicy)) {
      try database.perform(SendLines(of: check), by: store.server)
    }
    #expect(try database.kitchenBoard().isEmpty)
    try database.perform(ChangeLine(pot.id, broths: ["B01", "B01"]), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
  }

  @Test("What was noted before somebody counted takes its portion when it is sent, and only once")
  func notedBefore() throws {
    let early = try add("D002")
    store.clock.advance(minutes: 1)
    try count("D002", 1)
    let others = try store.check(of: try store.seat(at: "T02"))
    let shrimp = try store.dish("D002")
    #expect(try left("D002") == 1)
    try database.perform(SendLines(of: check), by: store.server)
    #expect(try left("D002") == 0)
    #expect(throws: OrderError.soldOut(shrimp.name)) {
      try database.perform(AddLine(NewLine(dishID: shrimp.id), to: others), by: store.server)
    }
    try database.perform(
      ReturnLine(early.id, quantity: 1, reason: "late", made: false), by: store.server)
    #expect(try left("D002") == 1)
    // Held lines take theirs when they are noted, and none when they are fired.
    let held = try database.perform(
      AddLine(NewLine(dishID: shrimp.id, hold: true), to: others), by: store.server)
    #expect(try left("D002") == 0)
    try database.perform(FireLines([held.id]), by: store.server)
    #expect(try left("D002") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("A note on a line asks for no portion of a count that came later")
  func notesAskNothing() throws {
    let line = try add("D002", 3)
    store.clock.advance(minutes: 1)
    try count("D002", 1)
    try database.perform(ChangeLine(line.id, note: "soon"), by: store.server)
    try database.perform(ChangeLine(line.id, more: -2), by: store.server)
    #expect(try left("D002") == 1)
    try database.perform(SendLines(of: check), by: store.server)
    #expect(try left("D002") == 0)
  }

  @Test("The last portion of a broth is sold once though two consoles ask at the same moment")
  func atTheSameMoment() throws {
    try count("B02", 5)
    let terminals = [try store.anotherTerminal(), try store.anotherTerminal()]
    let sold = Mutex(0)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: terminals.count) { index in
      for _ in 0..<4 {
        do {
          _ = try add("G02", broths: ["B02"], on: terminals[index])
          sold.withLock { $0 += 1 }
        } catch OrderError.soldOut {
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(sold.withLock { $0 } == 5)
    #expect(try store.dish("B02").isSoldOut)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Whatever is noted, changed, sent and taken back, what is left and what was taken are the count"
  )
  func anyOrder() throws {
    for seed in [1, 2, 3, 4] as [UInt64] {
      let store = try TestStore()
      var random = SeededGenerator(seed: seed)
      let checks = try ["T01", "T02"].map { try store.check(of: try store.seat(at: $0)) }
      let terminals = [store.database, try store.anotherTerminal()]
      let total = 24
      for code in ["D001", "B02"] {
        try store.database.perform(SetPortionsLeft(store.dish(code).id, total), by: store.cook)
      }
      var lines: [Identifier<OrderLine>] = []
      for _ in 0..<120 {
        store.clock.advance(seconds: 1)
        let database = terminals[Int.random(in: 0...1, using: &random)]
        let id = lines.randomElement(using: &random)
        do {
          switch (Int.random(in: 0..<8, using: &random), id) {
          case (0...2, _), (_, nil):
            let isPot = Bool.random(using: &random)
            let new = NewLine(
              dishID: try store.dish(isPot ? "G01" : "D001").id,
              quantity: Int.random(in: 1...3, using: &random),
              portion: !isPot && Bool.random(using: &random) ? .half : .full,
              broths: isPot ? ["B01", "B02"] : [])
            let check = checks[Int.random(in: 0...1, using: &random)]
            lines.append(try database.perform(AddLine(new, to: check), by: store.server).id)
          case (3, let id?):
            let more = Int.random(in: -2...2, using: &random)
            _ = try database.perform(ChangeLine(id, more: more), by: store.server)
          case (4, let id?):
            _ = try database.perform(
              Bool.random(using: &random)
                ? ChangeLine(id, broths: ["B02", "B02"]) : ChangeLine(id, portion: .half),
              by: store.server)
          case (5, let id?): _ = try database.perform(VoidLine(id), by: store.server)
          case (6, _):
            _ = try database.perform(SendLines(of: checks[0]), by: store.server)
          case (_, let id?):
            _ = try database.perform(
              ReturnLine(
                id, quantity: 1, reason: "late", made: Bool.random(using: &random)),
              by: store.server)
          }
        } catch let error where error is any Explained && !(error is StoreError) {
        }
        for code in ["D001", "B02"] {
          let taken = try store.number(
            "SELECT coalesce(sum(halves), 0) FROM linePortions WHERE dishID = ?",
            [store.dish(code).id])
          #expect(
            try store.dish(code).portionsLeft == Portions(halves: 2 * total - taken),
            "seed \(seed)")
        }
      }
      try expectEventsEqualRevisions(store)
    }
  }
}
