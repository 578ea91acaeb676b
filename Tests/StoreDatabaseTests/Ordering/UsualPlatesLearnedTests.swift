import GRDB
import StoreDomain
import Suggestions
import Testing

@testable import StoreDatabase

@Suite("What parties of each size usually have")
struct UsualPlatesLearnedTests {
  let store: TestStore

  init() throws {
    store = try TestStore(
      menu: TestStore.menu + """
        D007,生菜,Lettuce,vegetables,cold,12.00,6.00,food,none,,dish,,vegetarian,
        S01,四人套餐,Set for four,sets,cold,199.00,,food,none,,set,,,

        """)
  }

  var database: StoreDatabase { store.database }

  private func order(
    _ codes: [String], _ check: Identifier<Check>, portion: OrderLine.Portion = .full
  ) throws {
    for code in codes {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, portion: portion), to: check), by: store.server
      )
    }
  }

  private func pay(_ check: Identifier<Check>) throws {
    try database.perform(SendLines(of: check), by: store.server)
    let due = try database.bill(of: check).total.minorUnits
    _ = try database.perform(
      Pay(check, tender: .cash, amount: due, tendered: due), by: store.cashier)
  }

  /// Guests have two vegetables, a shrimp paste and a pot, pay and go.
  private func evening(_ guests: Int = 3, _ codes: [String] = ["G01", "D003", "D007", "D002"])
    throws
  {
    let party = try store.seat(guests, at: "V1")
    let check = try store.check(of: party)
    for code in codes {
      let broths = code == "G01" ? ["B01", "B02"] : []
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, broths: broths), to: check), by: store.server)
    }
    try pay(check)
    try leave(party)
  }

  private func leave(_ party: Party) throws {
    try database.perform(PartyLeaves(party.id), by: store.host)
    try database.perform(MarkTableReady(store.table("V1")), by: store.host)
  }

  private func rows(_ other: StoreDatabase? = nil) throws -> [String] {
    try (other ?? database).read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM usualPlates WHERE parties > 0").map { row in
        let (size, month, category): (Int, String, String) = (row[0], row[1], row[2])
        let (plates, parties): (Int, Int) = (row[3], row[4])
        return "\(size) \(month) \(category.isEmpty ? "all" : category) \(plates): \(parties)"
      }
    }
  }

  private func plate(_ party: Party, _ terminal: StoreDatabase? = nil) throws -> OfferedSuggestion?
  {
    try (terminal ?? database).suggestions(for: party.id).first {
      $0.reason.english.contains("usually")
    }
  }

  @Test func aTableWithFewerPlatesIsOfferedOneMoreOnceTheHouseKnowsTwentyOfItsSize() throws {
    func smallBasket(at table: String) throws -> Party {
      let party = try store.seat(3, at: table)
      try order(["D003", "D002"], store.check(of: party))
      return party
    }
    for _ in 1..<UsualPlates.fewestParties { try evening() }
    let early = try smallBasket(at: "T01")
    #expect(try plate(early) == nil)
    try evening()
    let party = try smallBasket(at: "T02")
    let other = try store.anotherTerminal()
    let offer = try #require(try plate(party, other))
    #expect(offer.dish.code == "D007")
    #expect(
      offer.reason
        == Phrase(
          "3 guests usually have 2 plates of vegetables, you have 1", "3位通常点2份vegetables，现点了1份"))
    #expect(try plate(party) == offer)
    // Two guests are another size, of which nobody knows anything.
    let two = try store.seat(2, at: "T03")
    try order(["D003", "D002"], store.check(of: two))
    #expect(try plate(two) == nil)

    try database.perform(
      AddLine(
        NewLine(dishID: offer.dish.id, suggestionID: offer.id), to: store.check(of: party)),
      by: store.server)
    #expect(try plate(party) == nil)
    #expect(
      try database.suggestionAcceptance().first { $0.kind == "onePlateMore" }
        == SuggestionAcceptance(kind: "onePlateMore", shown: 1, taken: 1))
  }

  @Test func aPartyCountsOnceHoweverManyBillsItHasAndByPlatesNotDishes() throws {
    let party = try store.seat(3, at: "V1")
    let first = try store.check(of: party)
    let second = try database.perform(OpenCheck(for: party.id), by: store.server).id
    try order(["D003", "D002"], first)
    try order(["D003", "D007"], second, portion: .half)
    try pay(first)
    #expect(try rows() == [])
    try pay(second)
    #expect(
      try rows() == [
        "3 2026-11 all 3: 1", "3 2026-11 seafood 1: 1", "3 2026-11 vegetables 2: 1",
      ])
    try leave(party)
    // Whoever has a set has plates that stand nowhere.
    try evening(4, ["S01", "D003"])
    try evening(2)
    let learned = try rows()
    #expect(learned.count == 6)
    try database.relearnTaste()
    #expect(try rows() == learned)
    #expect(try database.checkInvariants() == [])
  }

  @Test func aPartyThatChangesBetweenTwoBillsTakesNoOtherPartysPlatesAway() throws {
    try evening(3, ["D003"])
    try evening(4, ["D003"])
    let others = ["3 2026-11 all 1: 1", "3 2026-11 vegetables 1: 1"]
    let party = try store.seat(3, at: "V1")
    let first = try store.check(of: party)
    let second = try database.perform(OpenCheck(for: party.id), by: store.server).id
    try order(["D003"], first)
    try order(["D007", "D002"], second)
    try pay(first)
    _ = try database.perform(ChangePartySize(party.id, to: 4), by: store.host)
    try pay(second)
    let learned =
      others + [
        "4 2026-11 all 1: 1", "4 2026-11 all 3: 1", "4 2026-11 seafood 1: 1",
        "4 2026-11 vegetables 1: 1", "4 2026-11 vegetables 2: 1",
      ]
    #expect(try rows() == learned)
    // What they order after they had all paid is another meal.
    store.clock.advance(minutes: 20)
    let third = try database.perform(OpenCheck(for: party.id), by: store.server).id
    try order(["D003"], third)
    try pay(third)
    #expect(try rows() == learned)
    try database.relearnTaste()
    #expect(try rows() == learned)
  }

  @Test func guestsWhoHadNotLeftAfterAllAreCountedWhenTheyHavePaid() throws {
    let party = try store.seat(3, at: "V1")
    let check = try store.check(of: party)
    try order(["D003"], check)
    try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try rows() == [])
    let step = try #require(try database.undoableSteps().first { $0.kind == .left })
    _ = try database.perform(UndoLeaving(step.id), by: store.host)
    try pay(check)
    let learned = ["3 2026-11 all 1: 1", "3 2026-11 vegetables 1: 1"]
    #expect(try rows() == learned)
    try database.relearnTaste()
    #expect(try rows() == learned)
  }

  @Test func aFileOfTheVersionBeforeKnowsWhatLearningAgainTells() throws {
    let old = try OldFile(StoredVersion("door-and-drawer"), with: Self.earlierParties)
    let database = try old.open()
    let learned = try rows(database)
    #expect(
      learned == [
        "2 2026-11 all 1: 1", "2 2026-11 offal 1: 1", "5 2026-11 all 6: 1",
        "5 2026-11 offal 6: 1",
      ])
    try database.relearnTaste()
    #expect(try rows(database) == learned)
  }

  /// Beside the two guests who ate tripe and left: five with two bills of three plates each, six of
  /// whose bills one is open, and seven of another season.
  private static let earlierParties =
    [
      (5, "2026-11-22", [true, true]), (6, "2026-11-22", [true, false]), (7, "2026-07-22", [true]),
    ].map { (size: Int, day: String, bills: [Bool]) -> String in
      func id(_ kind: Int) -> String { "0199aaaa-0000-7000-800\(kind)-00000000000\(size)" }
      let copy = """
        CREATE TEMP TABLE copy AS SELECT * FROM party WHERE partySize = 2;
        UPDATE copy SET id = '\(id(9))', partySize = \(size), businessDay = '\(day)', ticketID = NULL;
        INSERT INTO party SELECT * FROM copy;
        DROP TABLE copy;

        """
      return bills.enumerated().reduce(copy) { sql, bill in
        sql + """
          CREATE TEMP TABLE copy AS SELECT * FROM guestCheck WHERE number = 1;
          UPDATE copy SET id = '\(id(bill.offset))', partyID = '\(id(9))', businessDay = '\(day)',
            number = \(size)\(bill.offset);
          UPDATE copy SET stage = 'open', closedAt = NULL, totalMinor = NULL WHERE \(!bill.element);
          INSERT INTO guestCheck SELECT * FROM copy;
          DROP TABLE copy;
          CREATE TEMP TABLE copy AS SELECT * FROM orderLine WHERE nameEnglish = 'Beef tripe'
            AND kind = 'normal' AND checkID = (SELECT id FROM guestCheck WHERE number = 1);
          UPDATE copy SET id = '\(id(bill.offset + 3))', checkID = '\(id(bill.offset))', quantity = 3;
          INSERT INTO orderLine SELECT * FROM copy;
          DROP TABLE copy;

          """
      }
    }.joined()

  @Test func whatWasUsualInAnotherSeasonIsForgotten() throws {
    try database.maintain { db in
      for month in ["2026-08", "2026-09", "2026-12"] {
        try db.execute(
          sql: "INSERT INTO usualPlates VALUES (3, ?, 'vegetables', 9, 50), (3, ?, '', 9, 50)",
          arguments: [month, month])
      }
    }
    let today = LocalDate(year: 2026, month: 11, day: 22)
    func usual(on day: LocalDate) throws -> UsualPlates {
      try database.read { try UsualPlates.fetch($0, guests: 3, on: day) }
    }
    #expect(try usual(on: today).parties == 50)
    #expect(try usual(on: LocalDate(year: 2027, month: 1, day: 3)).parties == 50)
    #expect(try usual(on: LocalDate(year: 2027, month: 3, day: 3)).parties == 0)
    try evening()
    #expect(try store.number("SELECT count(*) FROM usualPlates WHERE month = '2026-08'") == 0)
    #expect(try store.number("SELECT count(*) FROM usualPlates WHERE month = '2026-09'") == 2)
  }
}
