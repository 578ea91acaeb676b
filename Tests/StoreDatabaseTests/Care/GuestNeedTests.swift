import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What guests say of tonight")
struct GuestNeedTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  var database: StoreDatabase { store.database }

  @discardableResult
  private func note(
    _ what: GuestNeed.What, seat: Int? = nil, of owner: GuestNeed.Owner, by author: Author? = nil
  ) throws -> GuestNeed {
    try #require(
      try database.perform(NoteNeeds([what], seat: seat, for: owner), by: author ?? store.host)
        .first)
  }

  private func arrive(phone: String? = nil, note: String) throws -> Ticket {
    try database.perform(
      IssueTicket(NewTicket(partySize: 2, phone: phone, note: note)), by: store.host)
  }

  private func seat(_ ticket: Ticket, at table: String = "T01") throws -> Party {
    try database.perform(SeatParty(.ticket(ticket.id), at: [store.table(table)]), by: store.host)
  }

  private func send(_ codes: String..., from party: Party) throws {
    let check = try store.check(of: party)
    for code in codes {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
  }

  private func slips() throws -> [KitchenSlip] { try store.kitchenSlips([.kitchenTicket]) }

  // MARK: The way of it

  @Test(
    "Said at the door by somebody unknown, it stands at door, floor, order, kitchen and on paper")
  func fromTheDoorToThePaper() throws {
    let ticket = try arrive(note: "peanut allergy")
    try note(.allergy(.peanut), of: .ticket(ticket.id))
    #expect(
      try database.doorBoard().entries.map { $0.said.map(\.what) } == [[.allergy(.peanut)]])

    let party = try seat(ticket)
    #expect(try store.entry(of: "T01")?.said[party.id]?.map(\.what) == [.allergy(.peanut)])
    let order = try database.order(of: party.id)
    #expect(order.said.map(\.what) == [.allergy(.peanut)])
    #expect(order.member == nil)
    let needs = try database.needs(of: party.id)
    #expect(
      needs.objection(to: try store.dish("D004"))?.phrase == Phrase("contains peanuts", "含花生"))

    try send("D004", "D005", from: party)
    let card = try #require(try database.kitchenBoard().first)
    #expect(card.allergyWarning == Phrase("ALLERGY at the table: peanuts", "本桌过敏：花生"))
    #expect(card.items.map { $0.allergyWarning?.english } == [nil, "contains peanuts", nil])
    let slip = try #require(try slips().last)
    #expect(slip.allergies == [.peanut])
    let paper = slip.document(
      in: .simplifiedChinese, and: nil, calendar: database.store.calendar, elsewhere: false,
      isReprint: false)
    #expect("\(paper)".contains("!过敏：花生"))
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("Said on the phone, it stands on the booking and comes to the table with the guests")
  func fromTheBooking() throws {
    let booking = try database.perform(
      BookTable(
        NewReservation(at: store.clock.now.advanced(byMinutes: 30), partySize: 2, guestName: "Lin")),
      by: store.host)
    try note(.diet("halal"), of: .reservation(booking.id))
    let day = database.store.calendar.businessDay(of: store.clock.now)
    #expect(try database.bookings(on: day).map { $0.said.map(\.what) } == [[.diet("清真")]])
    #expect(
      try database.doorBoard().todaysBookings.map { $0.said.map(\.what) } == [[.diet("清真")]])
    let party = try database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    #expect(try database.needs(of: party.id).diets == [.halal])
    try send("D005", from: party)
    #expect(try database.kitchenBoard().first?.dietNote == Phrase("diet: halal", "饮食：清真"))
    let slip = try #require(try slips().last)
    #expect(slip.avoided?.diets == [Diet.halal.name])
    let paper = slip.document(
      in: .english, and: nil, calendar: database.store.calendar, elsewhere: false, isReprint: false)
    #expect("\(paper)".contains("diet: halal"))
  }

  @Test("A dish with the allergen is not suggested, nor one of which nobody has said what is in it")
  func suggestions() throws {
    let party = try store.seat(2)
    func offered() throws -> Set<String> {
      Set(try database.suggestions(for: party.id, limit: 20).map(\.dish.code))
    }
    let before = try offered()
    #expect(before.isSuperset(of: ["D004", "D006", "D001"]))
    try note(.allergy(.peanut), of: .party(party.id), by: store.server)
    let after = try offered()
    #expect(after.isDisjoint(with: ["D004", "D006"]))
    #expect(after.contains("D001"))
    try note(.otherAllergy("kiwi"), of: .party(party.id), by: store.server)
    #expect(try offered().isEmpty)
  }

  @Test("It goes with the guests to other tables, is each party's own, and ends when they leave")
  func tables() throws {
    let ticket = try store.ticket(2)
    try note(.allergy(.peanut), of: .ticket(ticket.id))
    let party = try seat(ticket)
    let neighbour = try database.perform(
      SeatParty(
        .walkIn(partySize: 2, guestName: nil), at: [store.table("T01")], shared: true),
      by: store.host)
    #expect(try store.entry(of: "T01")?.said[neighbour.id] == [])
    #expect(try database.needs(of: neighbour.id) == TableNeeds())
    _ = try database.perform(
      MoveParty(party.id, from: [store.table("T01")], to: [store.table("T03")]), by: store.host)
    _ = try database.perform(JoinTables([store.table("T04")], to: party.id), by: store.host)
    for table in ["T03", "T04"] {
      #expect(try store.entry(of: table)?.said[party.id]?.map(\.what) == [.allergy(.peanut)])
    }
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try database.needs(of: party.id) == TableNeeds())
    #expect(throws: NeedError.guestsGone) {
      try note(.allergy(.egg), of: .party(party.id))
    }
    #expect(throws: NeedError.guestsGone) {
      try note(.allergy(.egg), of: .ticket(ticket.id))
    }
  }

  // MARK: Correcting it

  @Test("The same is noted once; one without a seat gets the seat; another seat is another guest")
  func seats() throws {
    let ticket = try store.ticket(4)
    let first = try note(.allergy(.peanut), of: .ticket(ticket.id))
    #expect(try note(.allergy(.peanut), of: .ticket(ticket.id)) == first)
    let party = try seat(ticket)
    let seated = try note(.allergy(.peanut), seat: 2, of: .party(party.id), by: store.server)
    #expect(seated.id == first.id)
    #expect(seated.revision == 2)
    #expect(try database.needs(of: party.id).allergyNames == [Phrase("peanuts: seat 2", "花生：2号位")])
    try note(.allergy(.peanut), seat: 4, of: .party(party.id), by: store.server)
    try note(.allergy(.peanut), of: .party(party.id), by: store.server)
    #expect(try database.order(of: party.id).said.map(\.seat) == [2, 4])
    #expect(throws: OrderError.seatOutOfRange) {
      try note(.allergy(.egg), seat: 100, of: .party(party.id))
    }
    #expect(throws: TextError.missing(.note)) {
      try note(.note(" "), of: .party(party.id))
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Two words for one diet are one diet")
  func oneDiet() throws {
    let party = try store.seat(2)
    try note(.diet("halal"), of: .party(party.id))
    try note(.diet("清真"), of: .party(party.id))
    #expect(try database.order(of: party.id).said.map(\.what) == [.diet("清真")])
  }

  @Test("What was noted by mistake is taken back, by name in the trail, and warns no more")
  func takenBack() throws {
    let party = try store.seat(2)
    let need = try note(.allergy(.peanut), of: .party(party.id))
    #expect(try database.perform(EndNeed(need.id), by: store.server))
    #expect(try database.needs(of: party.id) == TableNeeds())
    #expect(try !database.perform(EndNeed(need.id), by: store.server))
    #expect(
      try store.number(
        """
        SELECT count(*) FROM auditEntry
        WHERE action = 'needEnded' AND subject = ? AND staffName = ? AND detail IS NULL
        """, ["need/\(need.id)", store.server.name]) == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("Who neither receives nor serves guests may not note it")
  func permission() throws {
    let party = try store.seat(2)
    #expect(throws: StaffError.self) {
      try note(.allergy(.peanut), of: .party(party.id), by: store.cook)
    }
  }

  // MARK: What is told, and forgotten

  @Test("Headquarters hears that something was said, and neither what nor of whom")
  func events() throws {
    let ticket = try store.ticket(2, name: "Lin")
    try note(.otherAllergy("kiwi"), seat: 2, of: .ticket(ticket.id))
    try note(.allergy(.peanut), of: .ticket(ticket.id))
    let payloads = try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT CAST(payload AS TEXT) FROM outboxEvent WHERE type LIKE 'foh.need.%'
          ORDER BY sequence
          """)
    }
    #expect(payloads.count == 2)
    for payload in payloads {
      #expect(payload.contains("\"kind\":\"allergy\""))
      for word in ["kiwi", "peanut", "Lin", ticket.id.rawValue, ticket.displayNumber] {
        #expect(!payload.contains(word), "\(word) in \(payload)")
      }
    }
  }

  @Test("On the next day what was said is gone from the file, from notes and from slips")
  func erased() throws {
    let ticket = try arrive(note: "nut allergy")
    try note(.otherAllergy("kiwi"), seat: 2, of: .ticket(ticket.id))
    try note(.allergy(.peanut), of: .ticket(ticket.id))
    let party = try seat(ticket)
    try send("D005", from: party)
    let gone = try store.ticket(2)
    try note(.allergy(.sesame), of: .ticket(gone.id))
    _ = try database.perform(CancelTicket(gone.id, reason: "late"), by: store.host)
    let check = try store.check(of: party)
    let total = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: total), by: store.cashier)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    // The same evening it may be a mistake that is undone.
    _ = try store.ticket(2)
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 3)

    store.clock.advance(minutes: 24 * 60)
    let next = try store.ticket(3)
    try note(.allergy(.egg), of: .ticket(next.id))
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 1)
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE kind = 'allergy'") == 1)
    #expect(
      try store.number(
        "SELECT count(*) FROM guestNeed WHERE words IS NOT NULL OR allergen IS NOT NULL") == 1)
    #expect(try store.number("SELECT count(*) FROM ticket WHERE note IS NOT NULL") == 0)
    #expect(try store.number("SELECT count(*) FROM party WHERE note IS NOT NULL") == 0)
    #expect(
      try store.number(
        "SELECT count(*) FROM printJob WHERE document LIKE '%kiwi%' OR document LIKE '%peanut%'")
        == 0)
    #expect(try slips().allSatisfy { $0.allergies.isEmpty && $0.avoided == nil })
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "A member who asks to be forgotten takes with them what their party said, once it has eaten")
  func forgotten() throws {
    let member = try store.enrol(phone: "13800138000", facts: [])
    let ticket = try arrive(phone: "13800138000", note: "nut allergy")
    #expect(ticket.memberID == member.id)
    try note(.allergy(.peanut), of: .ticket(ticket.id))
    let party = try seat(ticket)
    let earlier = try arrive(phone: "13800138001", note: "egg allergy")
    try store.database.perform(
      AttachMemberToTicket(member.id, toTicket: earlier.id), by: store.host)
    try note(.allergy(.egg), of: .ticket(earlier.id))
    try store.database.perform(CancelTicket(earlier.id, reason: "went elsewhere"), by: store.host)
    try store.receive(ChangeItem(tombstone: .member, id: member.id.rawValue, version: 99))
    // The kitchen still cooks for somebody at the table who must not have it.
    #expect(try database.needs(of: party.id).allergies == [.peanut])
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 1)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try arrive(note: "by the window")
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 0)
    #expect(try store.number("SELECT count(*) FROM ticket WHERE note LIKE '%allergy%'") == 0)
  }

  @Test("A line's note that names an allergy is not told to headquarters, and goes with the need")
  func notesOfLines() throws {
    let party = try store.seat(2)
    let check = try store.check(of: party)
    for (code, note) in [("D005", "no peanuts please"), ("D003", "extra hot")] {
      let line = try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
      _ = try database.perform(ChangeLine(line.id, note: note), by: store.server)
    }
    try note(.allergy(.peanut), of: .party(party.id), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    #expect(try slips().flatMap(\.lines).contains { $0.note == "no peanuts please" })
    #expect(
      try store.number(
        "SELECT count(*) FROM outboxEvent WHERE CAST(payload AS TEXT) LIKE '%peanuts please%'") == 0
    )
    #expect(
      try store.number(
        "SELECT count(*) FROM outboxEvent WHERE CAST(payload AS TEXT) LIKE '%extra hot%'") > 0)
    let total = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: total), by: store.cashier)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T02")
    #expect(
      try database.read {
        try String.fetchAll($0, sql: "SELECT note FROM orderLine WHERE note IS NOT NULL")
      } == ["extra hot"])
    #expect(
      try store.number("SELECT count(*) FROM printJob WHERE document LIKE '%peanuts please%'") == 0)
    #expect(try database.checkInvariants() == [])
  }

  private func addNoted(_ note: String, to party: Party) throws -> OrderLine {
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id, note: note), to: store.check(of: party)),
      by: store.server)
  }

  @Test("A line's note that names an allergy goes with the need from the bill of others too")
  func notesOfMovedLines() throws {
    let (party, others) = (try store.seat(2), try store.seat(2, at: "T02"))
    let check = try store.check(of: others)
    let line = try addNoted("no peanuts please", to: party)
    try note(.allergy(.peanut), of: .party(party.id), by: store.server)
    _ = try database.perform(MoveLine(line, to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    let total = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: total), by: store.cashier)
    _ = try database.perform(PartyLeaves(others.id), by: store.host)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T03")
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE note IS NOT NULL") == 0)
  }

  @Test("A member who is forgotten tonight takes no note from guests who still eat")
  func notesOfOthers() throws {
    _ = try addNoted("no peanuts please", to: store.seat(2, at: "T02"))
    let member = try store.enrol(phone: "13800138000", facts: [])
    let ticket = try arrive(phone: "13800138000", note: "egg allergy")
    try note(.allergy(.egg), of: .ticket(ticket.id))
    _ = try database.perform(PartyLeaves(seat(ticket).id), by: store.host)
    try store.receive(ChangeItem(tombstone: .member, id: member.id.rawValue, version: 99))
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 0)
    #expect(try store.number("SELECT count(*) FROM orderLine WHERE note IS NOT NULL") == 1)
  }

  @Test(
    "Slips of an earlier day tell no allergy, also where nothing that was said is erased with it")
  func slipsOfMembers() throws {
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let party = try store.seat(2)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    try send("D005", from: party)
    #expect(try slips().contains { $0.allergies == [.peanut] })
    // On the same day paper may still come out.
    _ = try store.seat(2, at: "T02")
    #expect(try slips().contains { $0.allergies == [.peanut] })
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T03")
    #expect(try slips().allSatisfy { $0.allergies.isEmpty && $0.avoided == nil })
    #expect(try slips().contains { !$0.lines.isEmpty })
  }
}
