import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What guests say after their order reaches a kitchen that works from paper")
struct NeedNoticeTests {
  let store: TestStore
  let party: Party

  init() throws {
    store = try TestStore()
    party = try store.seat(2)
  }

  private func send(_ codes: String..., from party: Party) throws {
    let check = try store.check(of: party)
    for code in codes {
      _ = try store.database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
    }
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    store.clock.advance(seconds: 10)
  }

  private func note(_ what: GuestNeed.What, seat: Int? = nil) throws {
    _ = try store.database.perform(
      NoteNeeds([what], seat: seat, for: .party(party.id)), by: store.server)
    store.clock.advance(seconds: 10)
  }

  private func slips() throws -> [KitchenSlip] {
    try store.kitchenSlips([.kitchenTicket])
      // Ids of one moment are in no order.
      .sorted { ($0.at, $0.station.english) < ($1.at, $1.station.english) }
  }

  private func notices() throws -> [KitchenSlip] { try slips().filter { $0.news != nil } }

  private func printAll() throws {
    while let claim = try store.database.claimPrintJob(owner: "test") {
      try #require(try store.database.finishPrintJob(claim.job.id, owner: "test"))
    }
  }

  @Test("Each station that has still to make something is told once, with the dishes in question")
  func told() throws {
    try send("D004", "D001", "W01", from: party)
    try printAll()
    try note(.allergy(.peanut), seat: 2)
    // The bar has no printer.
    let notices = try notices()
    #expect(notices.map(\.station.english) == ["Cold kitchen", "Hot kitchen"])
    #expect(notices.allSatisfy { $0.lines.isEmpty && $0.tables == ["T01"] })
    #expect(
      notices.map { $0.news?.what } == [
        [Phrase("peanuts: allergy", "花生过敏")], [Phrase("peanuts: allergy", "花生过敏")],
      ])
    let hot = try #require(notices.last)
    #expect(hot.news?.dishes.map(\.line.name.english) == ["Peanut noodles"])
    #expect(hot.news?.dishes.map { $0.warning?.english } == ["contains peanuts: seat 2"])
    let cold = try #require(notices.first?.news?.dishes)
    #expect(cold.map(\.line.name.english) == ["Dips", "Beef tripe"])
    #expect(cold.map(\.line.quantity) == [2, 1])
    #expect(cold.map { $0.warning } == [nil, nil])
    let paper =
      "\(hot.document(in: .english, and: nil, calendar: store.database.store.calendar, elsewhere: false, isReprint: false))"
    for words in [
      "NEW ALLERGY OR DIET", "+ peanuts: allergy", "! ALLERGY: peanuts: seat 2",
      "? 1 Peanut noodles", "! contains peanuts: seat 2", "do not make it again",
    ] {
      #expect(paper.contains(words), "\(words) in \(paper)")
    }
    // Said again, or more exactly, it is no news.
    try note(.allergy(.peanut), seat: 2)
    try note(.allergy(.peanut))
    #expect(try self.notices().count == 2)
    try note(.diet("halal"))
    #expect(try self.notices().count == 4)
    try expectEventsEqualRevisions(store)
  }

  @Test("What is made already, taken back or not sent concerns no station")
  func nothingOpen() throws {
    let check = try store.check(of: party)
    try note(.allergy(.egg))
    try send("D004", "D001", from: party)
    let lines = try store.database.order(of: party.id).lines
    let made = lines.filter { ["Dips", "Peanut noodles"].contains($0.name.english) }
    let tripe = try #require(lines.first { $0.name.english == "Beef tripe" })
    try store.database.perform(Bump(made.map(\.id)), by: store.cook)
    _ = try store.database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "slow", made: false), by: store.server)
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id), to: check), by: store.server)
    try note(.allergy(.peanut))
    #expect(try notices().isEmpty)
  }

  @Test("A slip that waits says what holds when it is printed, of its own party alone")
  func waitingSlips() throws {
    let neighbours = try store.seat(2, at: "T02")
    try send("D004", from: party)
    try send("D005", from: neighbours)
    try note(.allergy(.peanut))
    let orders = try slips().filter { $0.news == nil }
    let own = orders.filter { $0.tables == ["T01"] }
    #expect(own.count == 2 && own.allSatisfy { $0.allergies == [.peanut] })
    #expect(own.allSatisfy { $0.avoided?.allergies.map(\.english) == ["peanuts"] })
    #expect(
      own.flatMap { $0.avoided?.warnings ?? [] }.compactMap { $0?.english } == ["contains peanuts"])
    let others = orders.filter { $0.tables == ["T02"] }
    #expect(others.count == 2 && others.allSatisfy { $0.allergies.isEmpty && $0.avoided == nil })
    let need = try #require(try store.database.order(of: party.id).said.first)
    _ = try store.database.perform(EndNeed(need.id), by: store.server)
    #expect(try slips().allSatisfy { $0.allergies.isEmpty && $0.avoided == nil })
    // Paper that is out stays as it is.
    try printAll()
    try note(.allergy(.sesame))
    #expect(try slips().filter { $0.news == nil }.allSatisfy { $0.allergies.isEmpty })
  }

  @Test("What is taken back before its notice is out is not printed; of two, the other is")
  func takenBack() throws {
    try send("D004", "D005", from: party)
    try printAll()
    try note(.allergy(.peanut))
    try note(.diet("halal"))
    #expect(try notices().count == 4)
    let said = try store.database.order(of: party.id).said
    let peanut = try #require(said.first { $0.what == .allergy(.peanut) })
    _ = try store.database.perform(EndNeed(peanut.id), by: store.server)
    // The notice of the peanuts would have had a dish taken off for nothing.
    #expect(
      try notices().map { $0.news?.what.map(\.english) } == [["diet: halal"], ["diet: halal"]])
    // Two things told by one notice: what is left is told alone, and warns of nothing else.
    _ = try store.database.perform(
      NoteNeeds([.allergy(.peanut), .allergy(.gluten)], for: .party(party.id)), by: store.server)
    let again = try #require(
      try store.database.order(of: party.id).said.first { $0.what == .allergy(.peanut) })
    _ = try store.database.perform(EndNeed(again.id), by: store.server)
    let hot = try #require(
      try notices().last { $0.station.english == "Hot kitchen" && $0.news?.what.count == 1 })
    #expect(hot.news?.what.map(\.english) == ["gluten: allergy"])
    #expect(
      hot.news?.dishes.map { $0.warning?.english } == ["contains gluten", "contains gluten"])
    // What a printer has begun goes on: nobody knows how much of it is out.
    let claim = try #require(try store.database.claimPrintJob(owner: "test"))
    for need in try store.database.order(of: party.id).said {
      _ = try store.database.perform(EndNeed(need.id), by: store.server)
    }
    #expect(try store.database.finishPrintJob(claim.job.id, owner: "test"))
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("An allergy of a member is told too: who is recognised, and what is noted of them")
  func members() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    try send("D004", from: party)
    _ = try store.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    let told = try notices().map { $0.news?.what.map(\.english) }
    #expect(told == [["peanuts: allergy"], ["peanuts: allergy"]])
    store.clock.advance(seconds: 10)
    _ = try store.database.perform(
      NoteFact(.allergy(.gluten), for: member.id, consent: .spoken), by: store.server)
    #expect(try notices().last?.news?.what.map(\.english) == ["gluten: allergy"])
    #expect(try notices().count == 4)
    try expectEventsEqualRevisions(store)
  }
}
