import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("In the kitchen")
struct KitchenTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  var database: StoreDatabase { store.database }

  /// A table's order, sent: beef tripe for the cold kitchen, noodles for the hot one, a drink.
  private func order(at table: String) throws -> [OrderLine] {
    let check = try store.check(of: try store.seat(2, at: table))
    for code in ["D001", "D005", "W01"] {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
    }
    return try database.perform(SendLines(of: check), by: store.server)
  }

  @Test func eachStationSeesItsOwnDishesAndTheOldestFirst() throws {
    _ = try order(at: "T01")
    store.clock.advance(minutes: 5)
    _ = try order(at: "T02")
    #expect(try database.stations().map(\.code) == ["hot", "cold", "bar"])
    let hot = try database.kitchenBoard(station: "hot")
    #expect(hot.map(\.tableNames) == [["T01"], ["T02"]])
    #expect(
      hot.flatMap(\.items).map(\.line.name.english) == ["Longevity noodles", "Longevity noodles"])
    #expect(try database.kitchenBoard(station: "bar").flatMap(\.items).count == 2)
    #expect(try database.kitchenBoard().count == 2)
  }

  @Test func aStationThatMakesOnlyDrinksIsABar() throws {
    #expect(try database.stations().map(\.makesOnlyDrinks) == [false, false, true])
  }

  @Test("No station hears of what guests take themselves, unless the house says that one makes it")
  func perHead() throws {
    let check = try store.check(of: try store.seat(2, at: "T01"))
    try database.perform(SendLines(of: check), by: store.server)
    #expect(try database.kitchenBoard(station: "cold").flatMap(\.items).map(\.quantity) == [2])

    let other = try TestStore(replacing: [("made = true", "")])
    let taken = try other.check(of: try other.seat(2, at: "T01"))
    let dips = try other.database.perform(SendLines(of: taken), by: other.server)
    #expect(dips.map(\.kind) == [.perHead])
    #expect(try other.database.kitchenBoard().isEmpty)
    #expect(try other.database.checkInvariants() == [])
  }

  @Test func aTableThatIsRushedComesFirst() throws {
    _ = try order(at: "T01")
    store.clock.advance(minutes: 5)
    let second = try order(at: "T02")
    try database.perform(RushLines([second[2].id]), by: store.server)
    let board = try database.kitchenBoard(station: "hot")
    #expect(board.map(\.tableNames) == [["T02"], ["T01"]])
    #expect(board[0].isRushed)
  }

  @Test("What was made long ago is not brought back: it would be cooked twice")
  func recallLimit() throws {
    let party = try store.seat(2)
    let check = try store.check(of: party)
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish("D004").id), to: check), by: store.server)
    _ = try database.perform(SendLines(of: check), by: store.server)
    try database.perform(Bump(line.id), by: store.cook)
    store.clock.advance(minutes: 60)
    try database.perform(Recall(line.id), by: store.cook)
    try database.perform(Bump(line.id), by: store.cook)
    store.clock.advance(seconds: 60 * 60 + 1)
    #expect(throws: RecallRefusal.tooLate(minutes: 60)) {
      try database.perform(Recall(line.id), by: store.cook)
    }
    #expect(try !database.kitchenBoard().flatMap(\.items).contains { $0.id == line.id })
    #expect(try database.lastBump() != nil)
  }

  @Test func aBumpedDishLeavesTheScreenAndARecalledOneComesBackToItsPlace() throws {
    let lines = try order(at: "T01")
    let noodles = lines[2].id
    try database.perform(Bump(noodles), by: store.cook)
    try database.perform(Bump(noodles), by: store.cook)
    #expect(try database.kitchenBoard(station: "hot").isEmpty)
    #expect(try database.recentlyBumped().flatMap(\.items).map(\.id) == [noodles])
    #expect(throws: OrderError.alreadyServed(lines[2].name)) {
      try database.perform(RushLines([noodles]), by: store.server)
    }
    try database.perform(Recall(noodles), by: store.cook)
    #expect(try database.kitchenBoard(station: "hot").flatMap(\.items).map(\.id) == [noodles])
    #expect(try database.recentlyBumped().isEmpty)
    #expect(try database.checkInvariants() == [])
  }

  @Test func whatIsTakenBackWhollyLeavesTheScreen() throws {
    let lines = try order(at: "T01")
    let noodles = lines[2]
    try database.perform(
      ReturnLine(noodles.id, quantity: 1, reason: "late", made: false), by: store.server)
    #expect(try database.kitchenBoard(station: "hot").isEmpty)
    #expect(throws: KitchenError.returned(noodles.name)) {
      try database.perform(Bump(noodles.id), by: store.cook)
    }
  }

  @Test func aTicketFollowsItsGuestsToAnotherTable() throws {
    let party = try store.seat(2, at: "T01")
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    _ = try database.perform(
      MoveParty(party.id, from: [store.table("T01")], to: [store.table("T03")]), by: store.host)
    #expect(try database.kitchenBoard().map(\.tableNames) == [["T03"]])
  }

  @Test func anAllergyOfOneGuestWarnsForTheWholeTable() throws {
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", phone: nil)), by: store.host)
    _ = try database.perform(
      NoteFact(.allergy(.peanut), for: member.id, consent: .spoken), by: store.host)
    let party = try store.seat(2, at: "T01")
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    let check = try store.check(of: party)
    for code in ["D004", "D005", "D006"] {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, grams: code == "D006" ? 300 : nil), to: check),
        by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    let ticket = try #require(try database.kitchenBoard().first)
    #expect(ticket.allergyWarning == Phrase("ALLERGY at the table: peanuts", "本桌过敏：花生"))
    // Dips hold none, noodles hold peanuts, longevity noodles none, and of the beef nobody has said.
    #expect(
      ticket.items.map { $0.allergyWarning?.english }
        == [nil, "contains peanuts", nil, "allergens unknown: ask"])
  }

  @Test("A broth with the allergen warns on its pot's line, on the screen and on the slip")
  func brothWarns() throws {
    let party = try store.seat(2, at: "T01")
    _ = try database.perform(NoteNeeds([.allergy(.soy)], for: .party(party.id)), by: store.server)
    let check = try store.check(of: party)
    for broths in [["B01", "B02"], ["B01", "B01"]] {
      try database.perform(
        AddLine(NewLine(dishID: store.dish("G01").id, broths: broths), to: check),
        by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    let wanted = ["contains soy", nil]
    let pots = try #require(try database.kitchenBoard(station: "hot").first).items
    #expect(pots.map { $0.allergyWarning?.english } == wanted)
    let slip = try #require(try slips().first { $0.lines.count == 2 })
    #expect(slip.avoided?.warnings?.map { $0?.english } == wanted)
    let paper = slip.document(
      in: .english, and: nil, calendar: database.store.calendar, elsewhere: false,
      isReprint: false)
    #expect("\(paper)".contains("! contains soy"))
  }

  @Test("A broth of which nobody has said what is in it is not safe, nor is one off the menu")
  func unknownBroth() throws {
    let store = try TestStore(
      menu: TestStore.menu.replacing(
        "Spicy broth,pots,hot,30.00,,food,soy", with: "Spicy broth,pots,hot,30.00,,food,"))
    let party = try store.seat(2, at: "T01")
    _ = try store.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .party(party.id)), by: store.server)
    let check = try store.check(of: party)
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("G01").id, broths: ["B01", "B02"]), to: check),
      by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    #expect(
      try store.database.kitchenBoard(station: "hot").first?.items.map {
        $0.allergyWarning?.english
      } == ["allergens unknown: ask"])
  }

  @Test("Guests who move are told to the stations that still make something for them")
  func moved() throws {
    let lines = try order(at: "T01")
    let party = try #require(
      try database.floor().tables.first { $0.table.name == "T01" }?.parties.first)
    try database.perform(Bump(lines[2].id), by: store.cook)
    let before = try slips().count
    _ = try database.perform(
      MoveParty(party.id, from: [store.table("T01")], to: [store.table("T03")]), by: store.host)
    // The hot kitchen has made its noodles; the bar has no printer.
    let notices = try slips().dropFirst(before)
    #expect(notices.map(\.station.english) == ["Cold kitchen"])
    let notice = try #require(notices.first)
    #expect(notice.purpose == .moved)
    #expect(notice.tables == ["T03"])
    #expect(notice.movedFrom == ["T01"])
    #expect(notice.lines.map(\.name.english) == ["Dips", "Beef tripe"])
    let paper = notice.document(
      in: .simplifiedChinese, and: nil, calendar: database.store.calendar, elsewhere: false,
      isReprint: false)
    #expect("\(paper)".contains("T01 > T03"))
    // Another table pushed to theirs changes nothing for a cook.
    _ = try database.perform(
      JoinTables([store.table("T04")], to: party.id), by: store.host)
    #expect(try slips().count == before + 1)
  }

  private func slips() throws -> [KitchenSlip] {
    let texts = try database.read { db in
      try String.fetchAll(
        db, sql: "SELECT document FROM printJob WHERE kind <> 'receipt' ORDER BY rowid")
    }
    return try texts.map { try JSONDecoder().decode(KitchenSlip.self, from: Data($0.utf8)) }
  }
}
