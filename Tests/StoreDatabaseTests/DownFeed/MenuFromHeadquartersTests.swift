import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A menu from headquarters")
struct MenuFromHeadquartersTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  @Test("changes prices, adds and takes dishes off, and says so")
  func takesHold() throws {
    let before = try store.dish("D001")
    try store.receive(
      store.menuItem(
        version: 7, replacing: ("毛肚,Beef tripe,offal,cold,38.00", "毛肚,Beef tripe,offal,cold,42.00"),
        ("D003,冻豆腐", "D009,冻豆腐"), (",signature,D003", ",signature,D009")))
    let menu = try store.database.menu()
    #expect(menu.first { $0.code == "D001" }?.price.minorUnits == 42_00)
    #expect(menu.first { $0.code == "D001" }?.id == before.id)
    #expect(menu.contains { $0.code == "D009" })
    #expect(!menu.contains { $0.code == "D003" })
    #expect(try store.events() == ["foh.menu.applied.v1"])
    #expect(try store.database.menuStanding().version == 7)
    try expectEventsEqualRevisions(store)
  }

  @Test("keeps the price of what was ordered before it, whatever becomes of the line")
  func openLinesKeepTheirPrice() throws {
    let party = try store.seat(2)
    let check = try store.check(of: party)
    let beef = try store.dish("D006")
    let tripe = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    let meat = try store.database.perform(
      AddLine(NewLine(dishID: beef.id, grams: 300), to: check), by: store.server)
    try store.receive(
      store.menuItem(
        version: 1, replacing: ("cold,38.00,20.00", "cold,48.00,25.00"),
        ("cold,68.00,,food,,500g", "cold,88.00,,food,,100g")))
    let more = try store.database.perform(ChangeLine(tripe.id, quantity: 3), by: store.server)
    let heavier = try store.database.perform(ChangeLine(meat.id, grams: 400), by: store.server)
    let later = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    #expect(more.unitPrice.minorUnits == 38_00)
    #expect(heavier.unitPrice.minorUnits == 68_00)
    #expect(heavier.priceGrams == 500)
    #expect(later.unitPrice.minorUnits == 48_00)
    try expectEventsEqualRevisions(store)
  }

  @Test("with an hour waits for it, and then holds for the first dish that is ordered")
  func waitsForItsHour() throws {
    let party = try store.seat(2)
    let check = try store.check(of: party)
    let dish = try store.dish("D001")
    let from = store.clock.now.advanced(byMinutes: 30)
    try store.receive(
      store.menuItem(
        version: 3, holdsFrom: from, replacing: ("cold,38.00,20.00", "cold,48.00,25.00")))
    let early = try store.database.perform(
      AddLine(NewLine(dishID: dish.id), to: check), by: store.server)
    #expect(early.unitPrice.minorUnits == 38_00)
    #expect(try store.database.menuStanding().plannedFrom == from)
    #expect(try store.database.applyPlannedMenu() == false)
    store.clock.advance(minutes: 30)
    let late = try store.database.perform(
      AddLine(NewLine(dishID: dish.id), to: check), by: store.server)
    #expect(late.unitPrice.minorUnits == 48_00)
    #expect(try store.database.menuStanding().version == 3)
    #expect(try store.database.menuStanding().plannedVersion == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test("with an hour takes hold by the clock when nobody orders")
  func takesHoldByTheClock() throws {
    try store.receive(
      store.menuItem(
        version: 3, holdsFrom: store.clock.now.advanced(byMinutes: 1),
        replacing: ("cold,38.00,20.00", "cold,48.00,25.00")))
    store.clock.advance(minutes: 2)
    #expect(try store.database.applyPlannedMenu())
    #expect(try store.dish("D001").price.minorUnits == 48_00)
    #expect(try store.database.applyPlannedMenu() == false)
    #expect(try store.events() == ["foh.menu.applied.v1"])
  }

  @Test("with a fault is refused whole, and headquarters is told the line")
  func refusedWhole() throws {
    try store.receive(
      store.menuItem(
        version: 4, replacing: ("cold,38.00,20.00", "cold,48.00,20.00"),
        ("D002,虾滑,Shrimp paste,seafood,cold", "D002,虾滑,Shrimp paste,seafood,roof")))
    #expect(try store.dish("D001").price.minorUnits == 38_00)
    let refused = try #require(try store.database.menuStanding().refused)
    #expect(refused.version == 4)
    #expect(refused.problems.first?.line == 7)
    let fact = try #require(try store.lastFact(as: MenuRefusedFact.self))
    #expect(fact.problems.first?.line == 7)
    #expect(fact.problems.first?.message.english.contains("roof") == true)
    #expect(try store.events() == ["foh.menu.refused.v1"])
    try store.receive(store.menuItem(version: 5))
    #expect(try store.database.menuStanding().refused == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test("stands in words: which one holds, which one is to come, which one was not taken")
  func words() throws {
    let calendar = store.database.store.calendar
    func words() throws -> [Phrase] {
      try store.database.menuStanding().words(now: store.clock.now, calendar: calendar)
    }
    #expect(try words() == [])
    try store.receive(store.menuItem(version: 1))
    try store.receive(
      store.menuItem(version: 2, holdsFrom: store.clock.now.advanced(byMinutes: 24 * 60)))
    #expect(
      try words() == [
        Phrase("The menu is headquarters' since 18:00.", "18:00 起使用总部菜单。"),
        Phrase("A new menu takes its place at 23 Nov 18:00.", "新菜单将于 11月23日 18:00 生效。"),
      ])
    try store.receive(store.menuItem(version: 3, replacing: ("cold,38.00", "cold,many")))
    let refused = try #require(try store.database.menuStanding().refused)
    let told = refused.words(now: store.clock.now, calendar: calendar)
    #expect(told.english.hasPrefix("A menu from headquarters was refused at 18:00; "))
    #expect(told.english.contains("was told. Line 6: "))
    #expect(told.chinese.hasPrefix("总部下发的菜单于 18:00 被拒收，"))
    #expect(told.chinese.contains("已通知总部。第 6 行："))
    // One that waits stays to come: what was refused takes nothing away.
    #expect(try words().count == 2)
  }

  @Test(
    "never goes back to an older version, and twice is once",
    arguments: [(9, 9), (9, 8), (9, 1)])
  func neverGoesBack(versions: (Int, Int)) throws {
    try store.receive(
      store.menuItem(version: versions.0, replacing: ("cold,38.00,20.00", "cold,48.00,25.00")))
    let outcome = try store.receive(
      store.menuItem(version: versions.1, replacing: ("cold,38.00,20.00", "cold,11.00,5.00")))
    #expect(outcome == FeedOutcome(passedOver: 1))
    #expect(try store.dish("D001").price.minorUnits == 48_00)
    #expect(try store.events() == ["foh.menu.applied.v1"])
  }

  @Test("does not sell a dish that is off it, but the kitchen still gets what was ordered")
  func offTheMenu() throws {
    let party = try store.seat(2)
    let check = try store.check(of: party)
    let noodles = try store.dish("D004")
    try store.database.perform(AddLine(NewLine(dishID: noodles.id), to: check), by: store.server)
    let row = try #require(TestStore.menu.split(separator: "\n").first { $0.hasPrefix("D004") })
    try store.receive(store.menuItem(version: 2, replacing: (row + "\n", "")))
    #expect(throws: OrderError.offMenu(noodles.name)) {
      try store.database.perform(AddLine(NewLine(dishID: noodles.id), to: check), by: store.server)
    }
    let sent = try store.database.perform(SendLines(of: check), by: store.server)
    #expect(sent.contains { $0.dishID == noodles.id })
    try expectEventsEqualRevisions(store)
  }

  @Test("that is no menu at all changes nothing and does not stop what comes after it")
  func hostile() throws {
    let texts = [
      "", "\u{0}", Hostile.escape, Hostile.sql, "code\n" + Hostile.endless,
      String(repeating: "D001,", count: 300_000), "code,name_zh\n\"unclosed",
    ]
    for (index, text) in texts.enumerated() {
      try store.receive(
        ChangeItem(.menu, id: ChangeItem.menuID, version: index + 1, MenuRow(csv: text)))
    }
    try store.receive(
      ChangeItem(kind: "menu", id: "menu", version: 90, data: .array([.null, .integer(3)])),
      ChangeItem(kind: "menu", id: "other", version: 1, data: .string("x")),
      ChangeItem(kind: "menu", id: "menu", version: 91, data: nil))
    #expect(try store.dish("D001").price.minorUnits == 38_00)
    let shown = try store.database.menuStanding().refused?.problems.map(\.message.english) ?? []
    #expect(!shown.contains { $0.unicodeScalars.contains { $0.value < 0x20 } })
    try expectEventsEqualRevisions(store)
  }
}

extension TestStore {
  /// The data of the newest event that carries such a fact.
  func lastFact<Fact: EventFact>(as type: Fact.Type) throws -> Fact? {
    let types = Set(
      EventRegistry.standard.all.filter { $0.fact == type }.map(\.type.rawValue))
    let payloads: [(String, Data)] = try database.read { db in
      try db.list("SELECT type, payload FROM outboxEvent ORDER BY sequence DESC") {
        ($0["type"], $0["payload"])
      }
    }
    return try payloads.first { types.contains($0.0) }.map {
      try JSONDecoder().decode(WithData<Fact>.self, from: $0.1).data
    }
  }
}

private struct WithData<Fact: Decodable>: Decodable {
  var data: Fact
}
