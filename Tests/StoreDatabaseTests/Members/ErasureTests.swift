import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A member who asks to be forgotten")
struct ErasureTests {
  enum Way: String, CaseIterable, CustomTestStringConvertible {
    case verb, tombstone
    var testDescription: String { rawValue }
  }

  static let name = "Zephyrine Quill"
  static let phone = "13977774242"
  static let code = "CARDZQ77"
  /// Texts that nothing else in the file contains.
  static let secrets = [
    name, "Zephyrine", "Quill", phone, "+86" + phone, "Peregrin", "lukewarm zoup", "zebra seat",
    "no zucchini", "due 9 Jan", "zither", "zinnia", "Zarina", "zest for opera", "zealous lead",
    "Dame Z",
    "zigzag", "zabaglione", "zeppelin", "zloty", "zest",
  ]

  let store: TestStore

  init() throws { store = try TestStore() }

  var database: StoreDatabase { store.database }

  func enrol() throws -> Member {
    let member = try database.perform(
      EnrolMember(
        NewMember(
          name: Self.name, formOfAddress: "Dame Z", phone: Self.phone,
          birthday: .gregorian(month: 11, day: 22), code: Self.code)), by: store.host)
    // As a version that kept one note in the row made it.
    try database.maintain { db in
      try db.execute(
        sql: "UPDATE member SET note = 'plays the zither' WHERE id = ?", arguments: [member.id])
    }
    for fact: MemberFact.Kind in [
      .allergy(.peanut), .pregnancy(due: LocalDate(year: 2027, month: 1, day: 9)),
      .child(name: "Peregrin", bornIn: LocalDate(year: 2023, month: 5, day: 1)),
      .complaint("lukewarm zoup"), .preference("zebra seat"), .diet("no zucchini"),
      .companion(name: "Zarina", relation: .parent), .help(.wheelchair),
      .anniversary(on: YearlyDay(month: 5, day: 31)),
      .note("zest for opera", audience: .everyone), .note("zealous lead", audience: .leads),
    ] {
      _ = try database.perform(NoteFact(fact, for: member.id, consent: .spoken), by: store.host)
    }
    return member
  }

  func erase(_ member: Member, _ way: Way) throws {
    switch way {
    case .verb: _ = try database.perform(EraseMember(member.id), by: store.manager)
    case .tombstone:
      try store.receive(ChangeItem(tombstone: .member, id: member.id.rawValue, version: 99))
    }
  }

  /// An evening that leaves the guest in as many places as there are: by a number at the door or a
  /// booking, known as a member or by the phone alone.
  ///
  /// - Parameter other: whose number or booking it is, when the guest only comes along.
  private func dine(
    _ member: Member, with other: Member? = nil, _ chance: inout SeededGenerator
  ) throws {
    let (name, phone) = (other?.name ?? Self.name, other == nil ? Self.phone : nil)
    let seat = other.map { _ in 2 }
    let isBooked = Bool.random(using: &chance)
    let isKnown = Bool.random(using: &chance)
    let isLinked = other?.id ?? (isKnown ? member.id : nil)
    let party: Party
    if isBooked {
      let booking = try database.perform(
        BookTable(
          NewReservation(
            at: store.clock.now.advanced(byMinutes: 20), partySize: 2, guestName: name,
            phone: phone, memberID: isLinked, note: other == nil ? "brings zinnia" : nil,
            tableIDs: [store.table("T01")],
            tasks: [
              .init(what: other == nil ? "zigzag banner for Quill" : "banner", minutesBefore: 10),
              .init(what: other == nil ? "zigzag cake" : "cake", minutesBefore: 5),
            ])), by: store.host)
      if other == nil {
        let line = NewLine(dishID: try store.dish("D001").id, note: "zest, for Quill")
        _ = try database.perform(BookDishes([line], for: booking.id), by: store.host)
      }
      try database.raiseDueTasks()
      let tasks = try database.careAlerts([.open]).filter { $0.kind == .preparation }
      #expect(tasks.count == 2)
      for task in tasks.prefix(1) {
        _ = try database.perform(
          FinishCare(task.id, outcome: other == nil ? "hung for Quill" : nil), by: store.server)
      }
      _ = try database.perform(ReservationArrived(booking.id), by: store.host)
      party = try database.perform(
        SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    } else {
      store.clock.advance(seconds: 1)
      let ticket = try database.perform(
        IssueTicket(
          NewTicket(
            partySize: 2, guestName: name, phone: phone,
            note: other == nil ? "loves zabaglione" : nil, memberID: isLinked)), by: store.host)
      _ = try database.perform(CallTicket(ticket.id), by: store.host)
      party = try database.perform(
        SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    }
    if other != nil {
      _ = try database.perform(
        AddGuest(member.id, to: .party(party.id), seat: seat), by: store.server)
    } else if party.memberID == nil {
      _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    }
    try database.perform(
      NoteNeeds(
        [.otherAllergy("zeppelin"), .note("a zloty")], seat: seat, for: .party(party.id)),
      by: store.server)
    let check = try store.check(of: party)
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id, seat: seat), to: check), by: store.server)
    _ = try database.perform(ChangeLine(line.id, note: "for Quill"), by: store.server)
    let other = try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id, seat: seat), to: check), by: store.server)
    _ = try database.perform(VoidLine(other.id, reason: "Quill is full"), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    let alerts = try database.careAlerts([.open]).filter { $0.memberID == member.id }
    for alert in alerts where Bool.random(using: &chance) {
      _ = try database.perform(
        FinishCare(alert.id, outcome: "sung for Quill"), by: store.server)
    }
    let rest = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: rest), by: store.cashier)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    _ = try database.perform(MarkTableReady(store.table("T01")), by: store.host)
  }

  /// A number that was given up, with a reason that somebody typed.
  private func giveUp() throws {
    store.clock.advance(seconds: 1)
    let ticket = try database.perform(
      IssueTicket(NewTicket(partySize: 2, guestName: Self.name, phone: Self.phone)), by: store.host)
    _ = try database.perform(CancelTicket(ticket.id, reason: "Quill went home"), by: store.host)
  }

  /// Every place of the file that contains one of the texts: each column of each table.
  func places(of texts: [String], without passedOver: Set<String>) throws -> [String] {
    try database.read { db in
      var found: [String] = []
      for table in try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
          """) where !passedOver.contains(table)
      {
        for column in try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_xinfo(?)", arguments: [table])
        {
          for text in texts {
            let isThere = try Bool.fetchOne(
              db,
              sql: """
                SELECT EXISTS (SELECT 1 FROM "\(table)"
                  WHERE instr(CAST("\(column)" AS TEXT), ?) > 0)
                """, arguments: [text])
            if isThere == true { found.append("\(table).\(column): \(text)") }
          }
        }
      }
      return found
    }
  }

  private func counts() throws -> [Int] {
    try [
      "ticket", "reservation", "party", "guestCheck", "payment", "memberVisit", "orderLine",
      "careAlert", "guestNeed", "preparationTask", "bookedDish",
    ].map { try store.number("SELECT count(*) FROM \($0)") }
      + [store.number("SELECT sum(amountMinor) FROM payment")]
  }

  @Test(
    "leaves no name, phone or word in any column of any table, while money and counts stay",
    arguments: Way.allCases, [1, 2, 3, 4] as [UInt64])
  func nothingIsLeft(way: Way, seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let member = try enrol()
    let other = seed.isMultiple(of: 2) ? try store.enrol("王秀英") : nil
    try dine(member, &chance)
    try dine(member, with: other, &chance)
    try giveUp()
    let before = try counts()
    #expect(
      try store.number("SELECT count(*) FROM careAlert WHERE memberID = ?", [member.id]) == 6)
    #expect(try !places(of: Self.secrets, without: []).isEmpty)

    try erase(member, way)
    // Events wait for headquarters, and a hash chain holds them.
    #expect(try places(of: Self.secrets + [Self.code], without: ["outboxEvent"]) == [])
    #expect(try counts() == before)
    #expect(try store.number("SELECT count(*) FROM memberFact") == 0)
    #expect(
      try store.number("SELECT count(*) FROM printJob WHERE instr(document, 'peanut') > 0") == 0)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
    // Nothing without words waits for anybody, now or later.
    try database.raiseDueTasks()
    #expect(
      try database.careAlerts().filter {
        $0.reason.english.isEmpty || $0.guestName == Member.erasedName
      }
      .isEmpty)

    // Once headquarters has them, they go as all do.
    try store.acknowledgeAll()
    store.clock.advance(minutes: 36 * 24 * 60)
    _ = try store.seat(2, at: "T03")
    try store.acknowledgeAll()
    try pruneOutbox()
    #expect(try places(of: Self.secrets + [Self.code], without: []) == [])
    #expect(try database.checkInvariants() == [])
  }

  private func pruneOutbox() throws {
    try database.maintain { db in
      let last = try Int.fetchOne(db, sql: "SELECT max(sequence) - 1 FROM outboxEvent") ?? 0
      try db.execute(sql: "DELETE FROM outboxEvent WHERE sequence <= ?", arguments: [last])
      try db.execute(sql: "UPDATE delivery SET prunedThrough = ?", arguments: [last])
    }
  }

  @Test("is erased by whoever may, once, with an entry that does not say who it was")
  func byWhomeverMay() throws {
    let member = try enrol()
    #expect(throws: StaffError.notPermitted(.eraseMember)) {
      try database.perform(EraseMember(member.id), by: store.host)
    }
    let before = try store.events().count
    for _ in 1...2 { _ = try database.perform(EraseMember(member.id), by: store.manager) }
    #expect(try store.events(after: before) == ["foh.member.erased.v1"])
    #expect(
      try database.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT subject || coalesce(detail, '') FROM auditEntry WHERE action = 'memberErased'
            """)
      } == ["member/\(member.id)"])
    for query in [Self.phone, "4242", Self.name, "zq", Self.code] {
      #expect(try database.findMembers(query).isEmpty)
    }
    #expect(throws: MemberError.erased) {
      try database.perform(
        NoteFact(.allergy(.egg), for: member.id, consent: .spoken), by: store.host)
    }
    #expect(throws: MemberError.erased) {
      try database.perform(ChangeMember(member.id, name: Self.name), by: store.host)
    }
    // Whoever comes back joins anew.
    let again = try store.enrol(Self.name, phone: Self.phone)
    #expect(again.id != member.id)
  }

  @Test("is not erased by staff while the kitchen cooks for them, and the question says so")
  func whileHere() throws {
    let member = try enrol()
    let party = try store.seat(2)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(try database.erasure(of: member.id).isHere)
    expectNothingWritten(store) {
      #expect(throws: MemberError.isHere) {
        try database.perform(EraseMember(member.id), by: store.manager)
      }
    }
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    let picture = try database.erasure(of: member.id)
    #expect(!picture.isHere)
    #expect(picture.facts == 11)
    #expect(picture.evenings == 1)
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    #expect(try database.erasure(of: member.id).facts == 0)
  }

  @Test(
    "is here too who came along with somebody: nothing is erased before they left, and no visit kept",
    arguments: Way.allCases)
  func whileHereAlong(way: Way) throws {
    let (member, other) = (try enrol(), try store.enrol("王秀英"))
    let party = try store.seat(2)
    _ = try database.perform(AttachMemberToParty(other.id, toParty: party.id), by: store.server)
    _ = try database.perform(AddGuest(member.id, to: .party(party.id), seat: 2), by: store.server)
    #expect(try database.erasure(of: member.id).isHere)
    expectNothingWritten(store) {
      #expect(throws: MemberError.isHere) {
        try database.perform(EraseMember(member.id), by: store.manager)
      }
    }
    if way == .tombstone {
      try erase(member, way)
      #expect(try database.needs(of: party.id).allergies == [.peanut])
    }
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D005").id, seat: 2), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    let rest = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: rest), by: store.cashier)
    try database.learnTaste(limit: 10)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    if way == .verb {
      #expect(try !database.erasure(of: member.id).isHere)
      try erase(member, way)
    } else {
      #expect(
        try store.number("SELECT count(*) FROM memberVisit WHERE memberID = ?", [member.id]) == 0)
    }
    for table in ["guestDish", "guestPast", "tasteLesson"] {
      #expect(
        try store.number("SELECT count(*) FROM \(table) WHERE memberID = ?", [member.id]) == 0)
    }
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T02")
    #expect(try places(of: Self.secrets, without: ["outboxEvent"]) == [])
    #expect(try store.number("SELECT count(*) FROM member WHERE toErase = 1") == 0)
    // The other guest stays who they are.
    #expect(try database.party(party.id)?.guestName == "王秀英")
    #expect(try database.checkInvariants() == [])
  }
}
