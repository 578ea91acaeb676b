import Dispatch
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Sold out")
struct SoldOutTests {
  let store: TestStore
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat())
  }

  var database: StoreDatabase { store.database }

  @Test func theLastPortionCountsDownAndIsOfferedAgainWhenItsLineIsVoided() throws {
    let shrimp = try store.dish("D002")
    try database.perform(SetPortionsLeft(shrimp.id, 2), by: store.cook)
    let line = try database.perform(
      AddLine(NewLine(dishID: shrimp.id, quantity: 2), to: check), by: store.server)
    #expect(try store.dish("D002").isSoldOut)
    #expect(throws: OrderError.soldOut(shrimp.name)) {
      try database.perform(AddLine(NewLine(dishID: shrimp.id), to: check), by: store.server)
    }
    try database.perform(ChangeLine(line.id, quantity: 1), by: store.server)
    #expect(try store.dish("D002").portionsLeft == 1)
    #expect(throws: OrderError.onlyLeft(1, shrimp.name)) {
      try database.perform(ChangeLine(line.id, quantity: 3), by: store.server)
    }
    try database.perform(VoidLine(line.id), by: store.server)
    #expect(try store.dish("D002").portionsLeft == 2)
  }

  @Test func aPortionThatWasNotMadeCanBeSoldAgainAndOneThatWasMadeCannot() throws {
    let shrimp = try store.dish("D002")
    try database.perform(SetPortionsLeft(shrimp.id, 5), by: store.cook)
    let line = try database.perform(
      AddLine(NewLine(dishID: shrimp.id, quantity: 3), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "late", made: true), by: store.server)
    #expect(try store.dish("D002").portionsLeft == 2)
    try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "late", made: false), by: store.server)
    #expect(try store.dish("D002").portionsLeft == 3)
  }

  @Test func whatTheKitchenCountedAnewIsNotRaisedByAnOldLine() throws {
    let shrimp = try store.dish("D002")
    try database.perform(SetPortionsLeft(shrimp.id, 2), by: store.cook)
    let line = try database.perform(
      AddLine(NewLine(dishID: shrimp.id), to: check), by: store.server)
    store.clock.advance(minutes: 1)
    try database.perform(SetPortionsLeft(shrimp.id, 0), by: store.cook)
    try database.perform(VoidLine(line.id), by: store.server)
    #expect(try store.dish("D002").portionsLeft == 0)
  }

  @Test func aDishThatRanOutAfterItWasNotedIsNotSent() throws {
    let shrimp = try store.dish("D002")
    let line = try database.perform(
      AddLine(NewLine(dishID: shrimp.id), to: check), by: store.server)
    store.clock.advance(minutes: 1)
    try database.perform(SetPortionsLeft(shrimp.id, 0), by: store.cook)
    #expect(throws: OrderError.soldOutSince(shrimp.name)) {
      try database.perform(SendLines(of: check), by: store.server)
    }
    #expect(try database.kitchenBoard().isEmpty)
    try database.perform(VoidLine(line.id), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(SetPortionsLeft(shrimp.id, nil), by: store.cook)
    #expect(try !store.dish("D002").isSoldOut)
  }

  @Test func theLastPortionsAreSoldOnceThoughSixTerminalsAskAtTheSameMoment() throws {
    let shrimp = try store.dish("D002")
    try database.perform(SetPortionsLeft(shrimp.id, 7), by: store.cook)
    let terminals = try (0..<6).map { _ in try store.anotherTerminal() }
    let sold = Mutex(0)
    let refused = Mutex(0)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: terminals.count) { index in
      for _ in 0..<3 {
        do {
          try terminals[index].perform(
            AddLine(NewLine(dishID: shrimp.id), to: check), by: store.server)
          sold.withLock { $0 += 1 }
        } catch OrderError.soldOut {
          refused.withLock { $0 += 1 }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(sold.withLock { $0 } == 7)
    #expect(refused.withLock { $0 } == 11)
    #expect(try store.dish("D002").portionsLeft == 0)
    #expect(try database.checkInvariants() == [])
  }
}
