import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

/// A sale at the counter as tests begin with it.
struct CounterTill {
  let store: TestStore

  init() throws { store = try TestStore() }

  var database: StoreDatabase { store.database }

  func open(
    _ name: String? = nil, at time: Timestamp? = nil, guests: Int? = nil, note: String? = nil
  ) throws -> OpenedCounterSale {
    try database.perform(
      OpenCounterSale(
        NewCounterSale(guestName: name, pickUpAt: time, guests: guests, note: note)),
      by: store.server)
  }

  /// Orders dishes and sends them.
  @discardableResult
  func order(_ codes: String..., on opened: OpenedCounterSale) throws -> [OrderLine] {
    for code in codes {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: opened.check.id), by: store.server)
    }
    return try database.perform(SendLines(of: opened.check.id), by: store.server)
  }

  func pay(_ opened: OpenedCounterSale) throws {
    let left = try database.bill(of: opened.check.id).remaining.minorUnits
    _ = try database.perform(Pay(opened.check.id, tender: .card, amount: left), by: store.cashier)
  }

  func entry(_ opened: OpenedCounterSale) throws -> CounterEntry {
    try #require(try database.counterBoard().first { $0.id == opened.sale.id })
  }
}

@Suite("Sales without a table")
struct CounterSaleTests {
  let till: CounterTill

  init() throws { till = try CounterTill() }

  var store: TestStore { till.store }
  var database: StoreDatabase { store.database }

  @Test("It has the day's next number and a check, and takes no table")
  func opens() throws {
    let first = try till.open("Chen")
    let second = try till.open()
    #expect([first, second].map(\.sale.displayNumber) == ["P01", "P02"])
    #expect(first.check.partyID == first.sale.id)
    #expect(
      try store.events().suffix(2) == ["foh.party.counter-sale-opened.v1", "foh.check.opened.v1"])
    #expect(try database.floor().tables.allSatisfy { $0.parties.isEmpty && $0.state == .free })
    // Nobody is charged for dips whose guests do not sit down.
    #expect(try database.order(of: first.sale.id).lines.isEmpty)
    #expect(try database.order(of: first.sale.id).tableNames == ["P01"])
    #expect(try database.tillBoard().map(\.tableNames) == [["P01"], ["P02"]])
    try expectEventsEqualRevisions(store)
  }

  @Test("Repeated after an unclear answer it is opened once")
  func repeats() throws {
    let id: Identifier<Party> = database.environment.ids.next()
    let opened = try database.perform(OpenCounterSale(id: id), by: store.server)
    let again = try database.perform(OpenCounterSale(id: id), by: store.server)
    #expect(again.sale == opened.sale)
    #expect(again.check.id == opened.check.id)
    #expect(try store.number("SELECT count(*) FROM counterSale") == 1)
  }

  @Test("Two tills never give one number, and the file refuses it")
  func uniqueNumber() throws {
    let other = try store.anotherTerminal()
    let first = try till.open()
    let second = try other.perform(OpenCounterSale(), by: store.otherServer)
    #expect(first.sale.number != second.sale.number)
    #expect(throws: StoreError.self) {
      try database.maintain { db in
        try db.execute(
          sql: """
            INSERT INTO party (id, businessDay, partySize, stage, seatedAt)
            VALUES ('00000000-0000-0000-0000-000000000009', '2026-11-22', 1, 'seated', 1);
            INSERT INTO counterSale (partyID, businessDay, number, openedByName)
            VALUES ('00000000-0000-0000-0000-000000000009', '2026-11-22', 1, 'Bo')
            """)
      }
    }
    // Of another business day it begins again.
    store.clock.advance(minutes: 24 * 60)
    #expect(try till.open().sale.displayNumber == "P01")
  }

  @Test("A time that is over, or of another day, is refused, and nothing is written")
  func refusedTimes() throws {
    let now = store.clock.now
    expectNothingWritten(store) {
      #expect(throws: CounterRefusal.timeOver(clock: "17:00")) {
        try till.open(at: now.advanced(byMinutes: -60))
      }
      #expect(throws: CounterRefusal.otherDay) {
        try till.open(at: now.advanced(byMinutes: 24 * 60))
      }
      #expect(throws: SeatingRefusal.impossiblePartySize) { try till.open(guests: 0) }
    }
    #expect(try store.number("SELECT count(*) FROM counterSale") == 0)
  }

  @Test("The number is ready when everything is made, and waits again when a dish comes back")
  func ready() throws {
    let opened = try till.open()
    #expect(try till.entry(opened).stage == .ordering)
    let lines = try till.order("D001", "D004", on: opened)
    #expect(try till.entry(opened).stage == .waiting)
    #expect(try till.entry(opened).toMake == 2)
    try database.perform(Bump(lines[0].id), by: store.cook)
    #expect(try till.entry(opened).stage == .waiting)
    try database.perform(Bump(lines[1].id), by: store.cook)
    #expect(try till.entry(opened).stage == .ready)
    #expect(try till.entry(opened).readyAt == store.clock.now)
    try database.perform(Recall(lines[1].id), by: store.cook)
    #expect(try till.entry(opened).stage == .waiting)
    // A dish that is taken back is not waited for.
    _ = try database.perform(
      ReturnLine(lines[1].id, quantity: 1, reason: Reason(.changedTheirMind), made: false),
      by: store.server)
    #expect(try till.entry(opened).stage == .ready)
  }

  @Test("Paid before, it is over as soon as it is given out, with author and time")
  func paidBefore() throws {
    let opened = try till.open("Chen")
    try till.order("D001", on: opened)
    try till.pay(opened)
    #expect(try till.entry(opened).remaining.minorUnits == 0)
    #expect(try !till.entry(opened).isOpen)
    store.clock.advance(minutes: 5)
    let given = try database.perform(GiveOut(opened.sale.id), by: store.host)
    #expect(given.isPaid && !given.isRepeated)
    #expect(try database.perform(GiveOut(opened.sale.id), by: store.server).isRepeated)
    #expect(given.sale.givenOutByName == "Anna")
    #expect(given.sale.givenOutAt == store.clock.now)
    #expect(try database.party(opened.sale.id)?.stage == .left)
    #expect(try till.entry(opened).stage == .givenOut)
    // Nothing more happens when it is asked for again.
    let events = try store.events().count
    #expect(try database.perform(GiveOut(opened.sale.id), by: store.server).sale == given.sale)
    #expect(try store.events().count == events)
    try expectEventsEqualRevisions(store)
  }

  @Test("Paid after, it stays on the till's list until it is paid, and is over then")
  func paidAfter() throws {
    let opened = try till.open()
    try till.order("D001", on: opened)
    let given = try database.perform(GiveOut(opened.sale.id), by: store.server)
    #expect(!given.isPaid)
    #expect(try till.entry(opened).isOpen)
    #expect(try database.tillBoard().map(\.sale?.displayNumber) == ["P01"])
    try till.pay(opened)
    #expect(try database.party(opened.sale.id)?.stage == .left)
    #expect(try store.events().last == "foh.party.left.v1")
    try expectEventsEqualRevisions(store)
  }

  @Test("Opened again after it was given out and paid, it waits at the till, and is over once more")
  func openedAgain() throws {
    let opened = try till.open()
    let lines = try till.order("D001", "D004", on: opened)
    try till.pay(opened)
    _ = try database.perform(GiveOut(opened.sale.id), by: store.server)
    _ = try database.perform(
      ReopenCheck(opened.check.id, reason: Reason(.chargedTooMuch)), by: store.manager)
    let party = try #require(try database.party(opened.sale.id))
    #expect(party.stage == .billAsked && party.leftAt == nil)
    #expect(try database.tillBoard().map(\.sale?.displayNumber) == ["P01"])
    #expect(try till.entry(opened).isOpen)
    #expect(try database.checkInvariants() == [])
    _ = try database.perform(
      ReturnLine(lines[1].id, quantity: 1, reason: "cold", made: true), by: store.server)
    let card = try #require(try database.bill(of: opened.check.id).payments.first)
    let outcome = try database.perform(
      GiveBack(opened.check.id, of: card.id, amount: 1_200, reason: Reason(.dishReturned)),
      by: store.manager)
    #expect(outcome.isClosed)
    #expect(try database.party(opened.sale.id)?.stage == .left)
    #expect(try store.events().last == "foh.party.left.v1")
    try expectEventsEqualRevisions(store)
  }

  @Test("Nothing is given out that the kitchen does not have, nor anything ordered afterwards")
  func givenOutOnce() throws {
    let opened = try till.open()
    #expect(throws: CounterRefusal.nothingSent("P01")) {
      try database.perform(GiveOut(opened.sale.id), by: store.server)
    }
    try till.order("D001", on: opened)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D004").id), to: opened.check.id), by: store.server)
    #expect(throws: CounterRefusal.unsent("P01", lines: 1)) {
      try database.perform(GiveOut(opened.sale.id), by: store.server)
    }
    let draft = try #require(
      try database.order(of: opened.sale.id).lines.first { $0.stage == .draft })
    _ = try database.perform(VoidLine(draft.id), by: store.server)
    _ = try database.perform(GiveOut(opened.sale.id), by: store.server)
    expectNothingWritten(store) {
      #expect(throws: CounterRefusal.givenOut("P01")) {
        try database.perform(
          AddLine(NewLine(dishID: store.dish("D004").id), to: opened.check.id), by: store.server)
      }
      #expect(throws: CounterRefusal.givenOut("P01")) {
        try database.perform(SendLines(of: opened.check.id), by: store.server)
      }
    }
  }

  @Test("The wrong number given out waits again, and the trail says who undid it")
  func broughtBack() throws {
    let opened = try till.open()
    try till.order("D001", on: opened)
    try till.pay(opened)
    _ = try database.perform(GiveOut(opened.sale.id), by: store.server)
    let sale = try database.perform(BringBackNumber(opened.sale.id), by: store.server)
    #expect(sale.givenOutAt == nil)
    #expect(try database.party(opened.sale.id)?.stage == .paid)
    #expect(try till.entry(opened).stage == .waiting)
    try expectEventsEqualRevisions(store)
    _ = try database.perform(GiveOut(opened.sale.id), by: store.server)
    let minutes = database.store.undoRule.minutes
    store.clock.advance(minutes: minutes)
    #expect(throws: CounterRefusal.tooLate("P01", minutes: minutes)) {
      try database.perform(BringBackNumber(opened.sale.id), by: store.server)
    }
  }

  @Test("It is neither moved nor joined, and its guests are not counted at a table")
  func noTable() throws {
    let opened = try till.open()
    let id = opened.sale.id
    let refusal = CounterRefusal.hasNoTable("P01")
    #expect(throws: refusal) {
      try database.perform(MoveParty(id, from: [], to: [store.table("T01")]), by: store.server)
    }
    #expect(throws: refusal) {
      try database.perform(JoinTables([store.table("T01")], to: id), by: store.server)
    }
    #expect(throws: refusal) {
      try database.perform(ChangePartySize(id, to: 3), by: store.server)
    }
    #expect(try store.state(of: "T01") == .free)
  }

  @Test(
    "A number on which nothing was ordered ends without money, and comes back when that is undone")
  func notCollected() throws {
    let opened = try till.open("Chen")
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: opened.check.id), by: store.server)
    _ = try database.perform(PartyLeaves(opened.sale.id), by: store.server)
    #expect(try till.entry(opened).stage == .notCollected)
    #expect(try database.tillBoard().isEmpty)
    let step = try #require(try database.undoableSteps().first { $0.kind == .left })
    #expect(step.name.english == "P01")
    _ = try database.perform(UndoLeaving(step.id), by: store.server)
    #expect(try till.entry(opened).stage == .ordering)
    #expect(try till.entry(opened).unsent == 1)
    try expectEventsEqualRevisions(store)
    // What the kitchen made is not left behind unpaid.
    _ = try database.perform(SendLines(of: opened.check.id), by: store.server)
    #expect(throws: FloorError.notPaid(checkNumbers: [opened.check.number])) {
      try database.perform(PartyLeaves(opened.sale.id), by: store.server)
    }
  }

  @Test("Name, time and note change; the number stays")
  func changes() throws {
    let opened = try till.open("Chen", at: store.clock.now.advanced(byMinutes: 10))
    // Its time has come meanwhile, and may stay.
    store.clock.advance(minutes: 20)
    let changed = try database.perform(
      ChangeCounterSale(
        opened.sale.id,
        to: NewCounterSale(guestName: "Lin", pickUpAt: opened.sale.pickUpAt, note: "two bags")),
      by: store.server)
    #expect(changed.number == opened.sale.number)
    let party = try #require(try database.party(opened.sale.id))
    #expect(party.guestName == "Lin" && party.note == "two bags")
    #expect(throws: CounterRefusal.timeOver(clock: "18:15")) {
      try database.perform(
        ChangeCounterSale(
          opened.sale.id,
          to: NewCounterSale(pickUpAt: opened.sale.pickUpAt?.advanced(byMinutes: 5))),
        by: store.server)
    }
    let events = try store.events().count
    _ = try database.perform(
      ChangeCounterSale(
        opened.sale.id,
        to: NewCounterSale(guestName: "Lin", pickUpAt: opened.sale.pickUpAt, note: "two bags")),
      by: store.server)
    #expect(try store.events().count == events)
    try expectEventsEqualRevisions(store)
  }

  @Test("The list begins with what is ready, then the earliest time; what was given out is last")
  func listed() throws {
    let soon = try till.open("soon")
    let late = try till.open("late", at: store.clock.now.advanced(byMinutes: 60))
    let given = try till.open("given")
    let ready = try till.open("ready")
    for opened in [soon, late, given, ready] { try till.order("D001", on: opened) }
    try till.pay(given)
    _ = try database.perform(GiveOut(given.sale.id), by: store.server)
    let item = try #require(try database.order(of: ready.sale.id).lines.first)
    try database.perform(Bump(item.id), by: store.cook)
    #expect(
      try database.counterBoard().map { $0.party.guestName } == ["ready", "soon", "late", "given"])
    // On the next day what is over is gone, what was never given out is still there.
    store.clock.advance(minutes: 24 * 60)
    #expect(
      try database.counterBoard().map { $0.party.guestName } == ["ready", "soon", "late"])
  }
}
