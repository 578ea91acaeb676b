import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Two members at one table")
struct PartyGuestTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  var database: StoreDatabase { store.database }

  private func member(_ name: String, _ facts: MemberFact.Kind...) throws -> Member {
    let member = try database.perform(
      EnrolMember(NewMember(name: name, phone: nil)), by: store.host)
    for fact in facts {
      _ = try database.perform(NoteFact(fact, for: member.id, consent: .spoken), by: store.host)
    }
    return member
  }

  @discardableResult
  private func add(
    _ member: Member, to owner: GuestNeed.Owner, seat: Int? = nil
  ) throws -> [PartyGuest] {
    try database.perform(AddGuest(member.id, to: owner, seat: seat), by: store.host)
  }

  private func order(_ code: String, seat: Int? = nil, for party: Party) throws {
    let dish = try store.dish(code)
    let broths = dish.kind == .pot ? ["B01", "B02"] : []
    try database.perform(
      AddLine(
        NewLine(dishID: dish.id, broths: broths, seat: seat), to: try store.check(of: party)),
      by: store.server)
  }

  private func send(_ party: Party) throws {
    try database.perform(SendLines(of: try store.check(of: party)), by: store.server)
  }

  private func paper() throws -> [KitchenSlip] { try store.kitchenSlips([.kitchenTicket]) }

  // MARK: Who is there

  @Test("Whoever is known first is the party's member; the next one comes too")
  func added() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣"))
    let party = try store.seat(2)
    try add(wang, to: .party(party.id), seat: 1)
    let guests = try add(chen, to: .party(party.id))
    #expect(guests.map(\.name) == ["王秀英", "陈雨欣"])
    #expect(guests.map(\.seat) == [1, nil])
    #expect(guests.map(\.isFirst) == [true, false])
    #expect(try database.party(party.id)?.memberID == wang.id)
    #expect(try database.order(of: party.id).guests == guests)
    #expect(try store.entry(of: "T01")?.guests[party.id] == guests)
    #expect(try add(chen, to: .party(party.id)) == guests)
    #expect(try add(chen, to: .party(party.id), seat: 2).map(\.seat) == [1, 2])
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("A seat is one guest's, and there are no seats beyond 99")
  func seats() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣"))
    let party = try store.seat(2)
    try add(wang, to: .party(party.id), seat: 1)
    try add(chen, to: .party(party.id))
    expectNothingWritten(store) {
      #expect(throws: GuestSeatRefusal.taken(seat: 1, by: "王秀英")) {
        try add(chen, to: .party(party.id), seat: 1)
      }
    }
    #expect(throws: GuestSeatRefusal.noSuchSeat) {
      try database.perform(SeatGuest(chen.id, of: .party(party.id), at: 100), by: store.server)
    }
    let moved = try database.perform(
      SeatGuest(wang.id, of: .party(party.id), at: nil), by: store.server)
    #expect(moved.map(\.seat) == [nil, nil])
    #expect(try add(chen, to: .party(party.id), seat: 1).map(\.seat) == [nil, 1])
  }

  @Test("Who does not come after all leaves with their care; whose bill it is cannot")
  func removed() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣", .allergy(.peanut)))
    let party = try store.seat(2)
    try add(wang, to: .party(party.id))
    try add(chen, to: .party(party.id))
    #expect(throws: GuestSeatRefusal.isFirst("王秀英")) {
      try database.perform(RemoveGuest(wang.id, from: .party(party.id)), by: store.server)
    }
    let left = try database.perform(RemoveGuest(chen.id, from: .party(party.id)), by: store.server)
    #expect(left.map(\.name) == ["王秀英"])
    #expect(try database.needs(of: party.id) == TableNeeds())
    #expect(try database.careAlerts(for: party.id).contains { $0.memberID == chen.id } == false)
    #expect(
      try database.perform(RemoveGuest(chen.id, from: .party(party.id)), by: store.server) == left)
    try expectEventsEqualRevisions(store)
  }

  @Test("A member who is attached in another's place does not stay beside them")
  func replaced() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣"))
    let party = try store.seat(2)
    try add(wang, to: .party(party.id), seat: 1)
    _ = try database.perform(AttachMemberToParty(chen.id, toParty: party.id), by: store.server)
    #expect(try database.guests(of: .party(party.id)).map(\.name) == ["陈雨欣"])
  }

  @Test("Noted in the queue or on a booking, they come to the table together, and back with a slip")
  func fromTheDoor() throws {
    let (wang, chen) = (
      try member("王秀英", .complaint("the soup was cold")), try member("陈雨欣", .allergy(.peanut))
    )
    let ticket = try database.perform(
      IssueTicket(NewTicket(partySize: 2, memberID: wang.id)), by: store.host)
    try add(chen, to: .ticket(ticket.id), seat: 2)
    let waiting = try #require(try database.doorBoard().entries.first)
    #expect(waiting.alerts.contains { $0.memberID == chen.id && $0.kind == .allergy })
    let party = try database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    #expect(try database.guests(of: .party(party.id)).map(\.name) == ["王秀英", "陈雨欣"])
    #expect(try database.needs(of: party.id).allergies == [.peanut])
    let care = try database.careAlerts(for: party.id)
    #expect(Set(care.map(\.memberID)) == [wang.id, chen.id])

    let step = try #require(try database.undoableSteps().first { $0.kind == .seated })
    _ = try database.perform(UndoSeating(step.id), by: store.host)
    #expect(try database.careAlerts(for: party.id).isEmpty)
    #expect(try database.guests(of: .ticket(ticket.id)).map(\.name) == ["王秀英", "陈雨欣"])
    #expect(try database.checkInvariants() == [])
  }

  @Test("The care for both is raised when their booking arrives")
  func fromTheBooking() throws {
    let (wang, chen) = (
      try member("王秀英", .complaint("the soup was cold")), try member("陈雨欣", .allergy(.peanut))
    )
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 30), partySize: 2, guestName: "王秀英",
          memberID: wang.id)), by: store.host)
    try add(chen, to: .reservation(booking.id))
    #expect(try database.careAlerts().isEmpty)
    _ = try database.perform(ReservationArrived(booking.id), by: store.host)
    #expect(Set(try database.careAlerts().map(\.memberID)) == [wang.id, chen.id])
    let party = try database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    #expect(Set(try database.careAlerts(for: party.id).map(\.memberID)) == [wang.id, chen.id])
  }

  // MARK: What they must not eat

  @Test("The kitchen reads a seat's allergy on that seat's line, and the table's on shared ones")
  func paperBySeat() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣", .allergy(.peanut)))
    let party = try store.seat(2)
    try add(wang, to: .party(party.id), seat: 1)
    try add(chen, to: .party(party.id), seat: 2)
    // Noodles with peanuts for all, for her neighbour, and for her; noodles without for her.
    try order("D004", for: party)
    try order("D004", seat: 1, for: party)
    try order("D004", seat: 2, for: party)
    try order("D005", seat: 2, for: party)
    try send(party)
    let slip = try #require(try paper().first { $0.station.english == "Hot kitchen" })
    #expect(slip.avoided?.allergies == [Phrase("peanuts: seat 2", "花生：2号位")])
    #expect(
      slip.avoided?.warnings?.map { $0?.english } == [
        "contains peanuts: seat 2", "contains peanuts: seat 2", "contains peanuts: seat 2",
        "ALLERGY of seat 2: peanuts",
      ])
    let card = try #require(try database.kitchenBoard().first)
    let warnings = card.items.filter { $0.stationCode == "hot" }.map { $0.allergyWarning?.english }
    #expect(warnings == slip.avoided?.warnings?.map { $0?.english })
  }

  @Test("An allergy of a guest who comes later is told to the kitchen, and known at every seat")
  func later() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣", .allergy(.peanut)))
    let party = try store.seat(2)
    try add(wang, to: .party(party.id))
    try order("D004", for: party)
    try send(party)
    store.clock.advance(seconds: 10)
    try add(chen, to: .party(party.id))
    // Hot and cold kitchen have something for them still to make.
    #expect(Set(try paper().compactMap(\.news?.what)) == [[Phrase("peanuts: allergy", "花生过敏")]])
    _ = try database.perform(
      NoteFact(.allergy(.sesame), for: chen.id, consent: .spoken), by: store.host)
    #expect(try database.needs(of: party.id).allergies == [.peanut, .sesame])
    #expect(try database.careAlerts(for: party.id).filter { $0.kind == .allergy }.count == 2)
  }

  @Test("Nothing is suggested that either must not eat; what both usually eat is offered in turn")
  func suggestions() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣", .allergy(.peanut)))
    for (guest, dish) in [(wang, "D003"), (chen, "D002"), (wang, "D004")] {
      for week in 1...5 {
        try database.write(by: .storesMachine) { transaction in
          try transaction.db.execute(
            sql: """
              INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes)
              VALUES (?, ?, ?, 2, 1, ?)
              """,
            arguments: [
              transaction.newID(MemberVisit.self), guest.id,
              transaction.today.adding(days: -7 * week - (dish == "D004" ? 1 : 0)),
              "{\"\(dish)\": 1}",
            ])
        }
      }
    }
    let party = try store.seat(2)
    try add(wang, to: .party(party.id))
    #expect(try database.suggestions(for: party.id).contains { $0.dish.code == "D004" })
    try add(chen, to: .party(party.id))
    let offered = try database.suggestions(for: party.id).map(\.dish.code)
    #expect(offered.prefix(2) == ["D003", "D002"])
    #expect(!offered.contains("D004"))
  }

  // MARK: What they had

  @Test("Each has a visit with what their seat or the table had; the bill stays the first one's")
  func visits() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣"))
    let party = try store.seat(3)
    try add(wang, to: .party(party.id), seat: 1)
    try add(chen, to: .party(party.id), seat: 2)
    try order("G01", for: party)
    try order("D001", seat: 1, for: party)
    try order("D002", seat: 2, for: party)
    try order("D003", seat: 3, for: party)
    try send(party)
    let check = try store.check(of: party)
    let due = try database.bill(of: check).total
    _ = try database.perform(Pay(check, tender: .cash, amount: due.minorUnits), by: store.cashier)
    let had = try [wang, chen].map { try #require(try database.profile($0.id).visits.first) }
    #expect(had[0].dishes == ["G01": 1, "B01": 1, "B02": 1, "D001": 1])
    #expect(had[1].dishes == ["G01": 1, "B01": 1, "B02": 1, "D002": 1])
    // Next time whoever came along is offered, until she is there.
    let again = try store.seat(2, at: "T02")
    #expect(try database.usualCompany(of: .party(again.id)).isEmpty)
    try add(wang, to: .party(again.id))
    #expect(try database.usualCompany(of: .party(again.id)).map(\.name) == ["陈雨欣"])
    try add(chen, to: .party(again.id))
    #expect(try database.usualCompany(of: .party(again.id)).isEmpty)
    #expect(had.map(\.partySize) == [3, 3])
    #expect(had.map(\.spentMinorUnits) == [due.minorUnits, due.minorUnits])
    #expect(try database.checkInvariants() == [])
  }

  @Test("What disappointed is noted of whoever sits where it went, else of the first")
  func disappointing() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣"))
    let party = try store.seat(3)
    try add(wang, to: .party(party.id), seat: 1)
    try add(chen, to: .party(party.id), seat: 2)
    try order("D001", seat: 2, for: party)
    try order("D002", seat: 1, for: party)
    try order("D003", for: party)
    for line in try database.order(of: party.id).lines where line.dishID != nil {
      guard line.kind != .perHead else { continue }
      _ = try database.perform(MarkDisappointing(line.id), by: store.server)
    }
    let noted = try database.read { db in
      try db.list("SELECT memberID, dishCode FROM disappointment ORDER BY dishCode", []) {
        ($0[0] as String) + ($0[1] as String)
      }
    }
    #expect(
      noted == [chen.id.rawValue + "D001", wang.id.rawValue + "D002", wang.id.rawValue + "D003"])
  }

  @Test("Sending raises what has come to hold for either guest since they sat down")
  func raisedOnSending() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣"))
    let party = try store.seat(2)
    try add(wang, to: .party(party.id))
    try add(chen, to: .party(party.id))
    // As the feed of an older version left it.
    try database.write(by: .storesMachine) { transaction in
      try MemberFact(
        id: transaction.newID(), kind: .allergy(.peanut), notedAt: transaction.now,
        authorName: "Station"
      ).insert(transaction.db, for: chen.id)
    }
    try order("D002", for: party)
    try send(party)
    #expect(
      try database.careAlerts(for: party.id).contains {
        $0.memberID == chen.id && $0.kind == .allergy
      })
  }

  @Test("Who was added after an arrival that was a mistake is not here either")
  func arrivalUndone() throws {
    let (wang, chen) = (try member("王秀英"), try member("陈雨欣", .allergy(.peanut)))
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 30), partySize: 2, guestName: "王",
          memberID: wang.id)), by: store.host)
    _ = try database.perform(ReservationArrived(booking.id), by: store.host)
    store.clock.advance(seconds: 10)
    try add(chen, to: .reservation(booking.id))
    #expect(try database.careAlerts().contains { $0.memberID == chen.id })
    let step = try #require(try database.undoableSteps().first { $0.kind == .arrived })
    _ = try database.perform(UndoArrival(step.id), by: store.host)
    #expect(try database.careAlerts().isEmpty)
    _ = try database.perform(ReservationArrived(booking.id), by: store.host)
    #expect(try database.careAlerts().contains { $0.memberID == chen.id && $0.kind == .allergy })
    try expectEventsEqualRevisions(store)
  }

  @Test("A guest whose seat nobody knows had what no other known guest's seat had")
  func unknownSeat() {
    func guest(_ id: String, seat: Int? = nil) -> PartyGuest {
      PartyGuest(memberID: Identifier(rawValue: id), name: id, seat: seat)
    }
    let lines = [nil, 1, 2, 3].map { seat in
      OrderLine(
        id: Identifier(rawValue: "line \(seat ?? 0)"), checkID: Identifier(rawValue: "check"),
        dishID: nil, name: Phrase("dish", "菜"), kind: .normal, stage: .sent, portion: .full,
        quantity: 1,
        unitPrice: Money(minorUnits: 1, currency: Currency(code: "CNY", minorDigits: 2)),
        taxCode: "food", broths: [], seat: seat, authorName: "Maya",
        addedAt: store.clock.now)
    }
    let guests = [guest("a"), guest("b", seat: 2)]
    #expect(guests[0].lines(of: lines, among: guests).map(\.seat) == [nil, 1, 3])
    #expect(guests[1].lines(of: lines, among: guests).map(\.seat) == [nil, 2])
    #expect(guests[0].lines(of: lines, among: [guests[0]]).count == 4)
  }
}
