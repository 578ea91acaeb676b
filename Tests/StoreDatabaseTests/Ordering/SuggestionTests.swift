import StoreDomain
import Testing

@testable import StoreDatabase
@testable import Suggestions

@Suite("What to offer a guest")
struct SuggestionTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    party = try store.seat(2, at: "T01")
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  /// A regular who has had shrimp paste on each of the last evenings, and peanut noodles.
  private func regular(
    _ facts: MemberFact.Kind..., having dishes: String = #"{"D002":1,"D004":1}"#
  ) throws -> Member {
    let member = try store.enrol(facts: facts)
    try store.bring(
      (5...10).map { (LocalDate(year: 2026, month: $0, day: 3), dishes) }, of: member)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    return member
  }

  @Test func aRegularIsOfferedWhatTheyUsuallyEat() throws {
    _ = try regular()
    let offers = try database.suggestions(for: party.id)
    #expect(offers.count == 3)
    #expect(Set(offers.prefix(2).map(\.dish.code)) == ["D002", "D004"])
    #expect(offers[0].reason == Phrase("usual, 6 of the last 6 visits", "常点：近6次有6次"))
  }

  @Test func nothingIsOfferedAgainstAnAllergyOrThatIsSoldOutOrOrdered() throws {
    _ = try regular(.allergy(.peanut))
    let shrimp = try store.dish("D002")
    #expect(try database.suggestions(for: party.id, limit: 20).map(\.dish.code).contains("D002"))
    try database.perform(AddLine(NewLine(dishID: shrimp.id), to: check), by: store.server)
    try database.perform(SetPortionsLeft(store.dish("D001").id, 0), by: store.cook)
    let codes = Set(try database.suggestions(for: party.id, limit: 20).map(\.dish.code))
    // Ordered, sold out, with peanuts, and beef of which nobody has said what is in it.
    #expect(codes.isDisjoint(with: ["D002", "D001", "D004", "D006"]))
    #expect(codes.isSuperset(of: ["D003", "D005"]))
  }

  @Test func anOfferIsNotedOnceAndTakenWithItsLine() throws {
    _ = try regular()
    let first = try database.suggestions(for: party.id)
    let version = try database.dataVersion()
    let second = try database.suggestions(for: party.id)
    #expect(first == second)
    #expect(try database.dataVersion() == version)
    #expect(try store.number("SELECT count(*) FROM suggestionShown") == 3)
    try database.perform(
      AddLine(NewLine(dishID: first[0].dish.id, suggestionID: first[0].id), to: check),
      by: store.server)
    #expect(
      try store.number(
        "SELECT count(*) FROM suggestionShown WHERE takenAt IS NOT NULL AND id = ?",
        [first[0].id]) == 1)
    #expect(try !database.suggestions(for: party.id).map(\.id).contains(first[0].id))
  }

  @Test func aDishThatGoesWithTheOrderIsOfferedToAGuestWhomNobodyKnows() throws {
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    let offers = try database.suggestions(for: party.id)
    #expect(offers.count == 3)
    #expect(offers[0].dish.code == "D003")
    #expect(offers[0].reason.english == "goes with the beef tripe")
  }

  private static let potAndTripe = #"{"G01":1,"B01":1,"B02":1,"D001":1}"#

  @Test func theUsualPotIsOfferedBeforeAllAndTakenWithItsBroths() throws {
    _ = try regular(having: Self.potAndTripe)
    let offers = try database.suggestions(for: party.id)
    #expect(offers[0].dish.code == "G01")
    #expect(offers[0].broths == ["B01", "B02"])
    #expect(offers[0].reason == Phrase("clear, spicy: 6 of the last 6 visits", "清汤、麻辣：近6次有6次"))
    #expect(offers[1].dish.code == "D001")
    let line = try database.perform(
      AddLine(
        NewLine(
          dishID: offers[0].dish.id, broths: offers[0].broths, suggestionID: offers[0].id),
        to: check), by: store.server)
    #expect(line.broths == ["B01", "B02"])
    #expect(try database.suggestions(for: party.id).allSatisfy { $0.dish.kind != .pot })
    let kinds = try database.suggestionAcceptance()
    #expect(kinds.first { $0.kind == "usualPot" } == .init(kind: "usualPot", shown: 1, taken: 1))
    #expect(kinds.first { $0.kind == "usual" }?.left == 1)
  }

  @Test func whatDisappointedIsNotOfferedOnTheNextVisitUntilItIsTakenBack() throws {
    let member = try regular(having: Self.potAndTripe)
    let first = try database.suggestions(for: party.id)
    let pot = try database.perform(
      AddLine(NewLine(dishID: first[0].dish.id, broths: first[0].broths), to: check),
      by: store.server)
    let tripe = try database.perform(
      AddLine(NewLine(dishID: first[1].dish.id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    #expect(try database.perform(MarkDisappointing(tripe.id), by: store.server))
    #expect(try database.perform(MarkDisappointing(pot.id), by: store.server))

    let next = try store.seat(2, at: "T02")
    _ = try database.perform(AttachMemberToParty(member.id, toParty: next.id), by: store.host)
    let offers = try database.suggestions(for: next.id, limit: 20)
    // Both broths disappointed, and the house has no others: no pot.
    #expect(offers.allSatisfy { $0.dish.kind != .pot && $0.dish.code != "D001" })

    #expect(try !database.perform(MarkDisappointing(tripe.id), by: store.server))
    let again = try database.suggestions(for: next.id, limit: 20)
    #expect(again.map(\.dish.code).contains("D001"))
    #expect(try store.number("SELECT count(*) FROM disappointment") == 2)
    #expect(try database.checkInvariants() == [])
  }

  @Test func aPotThatDisappointedOneGuestDoesNotComeFromAnothersList() throws {
    let regular = try regular(having: Self.potAndTripe)
    let other = try database.perform(
      EnrolMember(NewMember(name: "陈女士", phone: nil)), by: store.host)
    let earlier = try store.seat(1, at: "T02")
    _ = try database.perform(AttachMemberToParty(other.id, toParty: earlier.id), by: store.host)
    let pot = try database.perform(
      AddLine(
        NewLine(dishID: store.dish("G01").id, broths: ["B01", "B02"]),
        to: store.check(of: earlier)), by: store.server)
    try database.perform(SendLines(of: store.check(of: earlier)), by: store.server)
    #expect(try database.perform(MarkDisappointing(pot.id), by: store.server))

    #expect(try database.suggestions(for: party.id)[0].dish.code == "G01")
    try database.perform(AddGuest(other.id, to: .party(party.id), seat: 2), by: store.host)
    let offers = try database.suggestions(for: party.id, limit: 20)
    #expect(offers.allSatisfy { $0.dish.kind != .pot })
    // A dish is each guest's own.
    #expect(offers.map(\.dish.code).contains("D001"))
    #expect(try database.party(party.id)?.memberID == regular.id)
  }

  @Test func aBirthdayDishIsOfferedOnce() throws {
    let noodles = [("D001", [String]()), ("D002", ["birthday"]), ("D003", ["birthday"])].map {
      code, tags in
      Suggestion(
        dish: Dish(
          id: Identifier(rawValue: code), code: code, name: Phrase(code, code), category: "",
          stationCode: "", kind: .dish,
          price: Money(minorUnits: 1, currency: database.store.currency), taxCode: "",
          allergens: [], tags: Set(tags)),
        reason: .popular)
    }
    func birthday(_ index: Int) -> Suggestion {
      Suggestion(dish: noodles[index].dish, reason: .birthday)
    }
    // The cheaper one disappointed the first guest; the other has what is left as a dish.
    let offers = StoreDatabase.inTurn(
      [[noodles[0], birthday(2)], [noodles[2], birthday(1)]], limit: 3)
    #expect(offers.map(\.dish.code) == ["D001", "D003"])
    #expect(offers.last?.reason == .birthday)
  }

  @Test func whatAnotherTerminalCountsOrSellsIsSeenAtOnce() throws {
    let other = try store.anotherTerminal()
    func sold() throws -> [String: Int] {
      try other.read { db in
        let menu = try other.offers.menu(db, currency: other.store.currency)
        #expect(try menu == Dish.fetchMenu(db, currency: other.store.currency))
        return try other.offers.sold(
          db, on: other.store.calendar.businessDay(of: other.environment.now()), of: menu)
      }
    }
    #expect(try sold() == [:])
    for portions in [3, 2, nil, 0] {
      try database.perform(SetPortionsLeft(store.dish("D001").id, portions), by: store.cook)
      #expect(try sold() == [:])
    }
    for (number, table) in ["T02", "T03", "T04"].enumerated() {
      let party = try store.seat(2, at: table)
      let check = try store.check(of: party)
      for code in ["D002", "D003"] {
        try database.perform(
          AddLine(NewLine(dishID: store.dish(code).id, quantity: number + 1), to: check),
          by: store.server)
      }
      let before = try sold()
      try database.perform(SendLines(of: check), by: store.server)
      let open = try sold()
      #expect(open["D002"] == (before["D002"] ?? 0) + number + 1)
      guard number < 2 else { continue }
      let due = try database.bill(of: check).total.minorUnits
      _ = try database.perform(
        Pay(check, tender: .cash, amount: due, tendered: due), by: store.cashier)
      #expect(try sold() == open)
    }
  }

  @Test func nobodyIsDisappointedAtATableOfWhichNobodyIsKnown() throws {
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    #expect(throws: OrderError.guestUnknown) {
      try database.perform(MarkDisappointing(line.id), by: store.server)
    }
  }

  @Test func theUsualPotIsNotOfferedWhereABrothOfItHarmsSomebody() throws {
    _ = try regular(.allergy(.soy), having: Self.potAndTripe)
    #expect(try database.suggestions(for: party.id).allSatisfy { $0.dish.kind != .pot })
  }
}
