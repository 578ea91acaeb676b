import Foundation
import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A store that changes")
struct ConfigureTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private static let newTable = """

    [[tables]]
    names = "T09"
    room = "hall"
    seats = 6

    [[staff]]
    code = "mei"
    name = "王梅"
    role = "server"
    pin = "7777"
    """

  private func change() throws -> StoreConfiguration {
    try store.file(
      [
        ("name = { en = \"Hall\", zh = \"大厅\" }", "name = { en = \"Garden\", zh = \"花园\" }"),
        ("discount_up_to = \"10%\"", "discount_up_to = \"5%\""),
        ("/till.prn\"", "/desk.prn\""),
        ("pin = \"2222\"", "pin = \"2223\""),
      ], more: Self.newTable)
  }

  @Test("The difference is told in both languages by area, and planning it changes nothing")
  func difference() throws {
    let before = try store.dump()
    let plan = try store.database.plan(change())
    #expect(plan.refusals.isEmpty)
    #expect(
      plan.changes.map(\.words) == [
        Phrase("hall: name Hall 大厅 → Garden 花园", "hall：名称 Hall 大厅 → Garden 花园"),
        Phrase("T09 is new: room hall, seats 6", "新增 T09：区域 hall，座位 6"),
        Phrase(
          "till: at \(store.folder.path)/till.prn → \(store.folder.path)/desk.prn",
          "till：位置 \(store.folder.path)/till.prn → \(store.folder.path)/desk.prn"),
        Phrase("cashier: discount up to 10% → 5%", "cashier：折扣上限 10% → 5%"),
        Phrase("li: another PIN", "li：更换 PIN"),
        Phrase(
          "mei is new: name 王梅, role server, language en",
          "新增 mei：姓名 王梅，岗位 server，语言 en"),
      ])
    #expect(try store.dump() == before)
  }

  @Test("It is done at once, with one event and an entry for each thing, and again nothing")
  func done() throws {
    let terminal = try store.anotherTerminal()
    let plan = try store.configure(change())
    #expect(plan.changes.count == 6)
    #expect(try terminal.staffList().contains { $0.code == "mei" })
    #expect(throws: StaffError.self) { try terminal.signIn(code: "li", pin: "2222", at: "t") }
    #expect(try terminal.signIn(code: "li", pin: "2223", at: "t").code == "li")
    #expect(try terminal.signIn(code: "mei", pin: "7777", at: "t").name == "王梅")
    #expect(try terminal.floor().rooms.map(\.name.english) == ["Garden"])
    _ = try store.seat(5, at: "T09")
    #expect(
      try store.number("SELECT count(*) FROM auditEntry WHERE action = 'storeConfigured'") == 6)
    #expect(
      try store.number(
        """
        SELECT count(*) FROM auditEntry WHERE staffName = 'IT' AND subject = 'roles/cashier'
          AND detail = 'cashier: discount up to 10% → 5%'
        """) == 1)
    let fact = try #require(try store.lastFact(as: StoreConfiguredFact.self))
    #expect(fact.changes.map(\.key) == ["hall", "T09", "till", "cashier", "li", "mei"])
    #expect(fact.changes.map(\.kind).first == "changed")
    // No PIN in any language, and no hash of one.
    #expect(!fact.changes.contains { $0.words.english.contains("2223") })
    try expectEventsEqualRevisions(store)

    let before = try store.dump()
    #expect(try store.configure(change()).changes.isEmpty)
    #expect(try store.dump() == before)
  }

  @Test("Only who manages the store may change it")
  func permission() throws {
    let plan = try store.database.plan(change())
    #expect(throws: StaffError.notPermitted(.manageStore)) {
      try store.database.configure(plan, by: store.host)
    }
    try store.database.configure(plan, by: store.manager)
  }

  @Test("What is taken away is shown no more, stays in the history, and may come back as it was")
  func retired() throws {
    let table = try store.table("T04")
    let party = try store.seat(at: "T04")
    let check = try store.check(of: party)
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.otherServer)
    let less = try store.file([
      ("T01-T04", "T01-T03"),
      (
        "[[staff]]\ncode = \"wang\"\nname = \"王强\"\nrole = \"server\"\npin = \"3333\"",
        "[[staff]]\ncode = \"zhao\"\nname = \"赵云\"\nrole = \"server\"\npin = \"3333\""
      ),
    ])
    #expect(
      try store.refusals(less) == ["T04: 2 guests sit there. Take it away when they have left."])
    for line in try store.database.order(of: party.id).lines where line.stage != .voided {
      _ = try store.database.perform(VoidLine(line.id), by: store.server)
    }
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    try store.configure(less)
    #expect(try !store.database.floor().tables.contains { $0.table.name == "T04" })
    #expect(try !store.database.staffList().contains { $0.code == "wang" })
    #expect(throws: StaffError.unknownCode("wang")) {
      try store.database.signIn(code: "wang", pin: "3333", at: "t")
    }
    // A console at which they are signed in does nothing for them any more.
    #expect(throws: StaffError.noLongerHere("王强")) {
      try store.seat(at: "T05", by: store.otherServer)
    }
    #expect(
      try store.number(
        "SELECT count(*) FROM orderLine WHERE authorName = '王强' AND checkID = ?", [check]) == 1)
    try store.configure(store.file())
    #expect(try store.table("T04") == table)
    #expect(
      try store.database.signIn(code: "wang", pin: "3333", at: "t").id == store.otherServer.staff.id
    )
    try expectEventsEqualRevisions(store)
  }

  @Test("Somebody signed in elsewhere loses a permission at once")
  func lostPermission() throws {
    let terminal = try store.anotherTerminal()
    _ = try terminal.perform(IssueTicket(NewTicket(partySize: 2)), by: store.host)
    try store.configure(
      store.file([("may = [\"queue\", \"seat\", \"edit_member\"]", "may = [\"seat\"]")]))
    #expect(throws: StaffError.notPermitted(.queue)) {
      _ = try terminal.perform(IssueTicket(NewTicket(partySize: 2)), by: store.host)
    }
  }

  @Test("Other hours are obeyed at once by terminals that are open, and nothing else changes")
  func hours() throws {
    let terminal = try store.anotherTerminal()
    let before = terminal.store.settings
    let early = "\n[hours]\nopens = \"11:00\"\ncloses = \"17:00\"\n"
    let plan = try store.configure(store.file(more: early))
    #expect(
      plan.changes.first?.words
        == Phrase("on most days always open → 11:00-17:00", "平日 随时营业 → 11:00-17:00"))
    #expect(throws: HoursRefusal.self) {
      _ = try terminal.perform(IssueTicket(NewTicket(partySize: 2)), by: store.host)
    }
    #expect(try terminal.hours()?.hours.usual == [.init(opens: 660, closes: 1020)])
    try store.configure(store.file())
    _ = try terminal.perform(IssueTicket(NewTicket(partySize: 2)), by: store.host)
    #expect(terminal.store.settings == before)
    try expectEventsEqualRevisions(store)
  }

  @Test("What a later version keeps among the settings stays")
  func laterSettings() throws {
    try store.database.maintain {
      try $0.execute(
        sql: "UPDATE store SET settings = json_set(settings, '$.fromLater', json('{\"a\":1}'))")
    }
    try store.configure(store.file(more: "\n[bookings]\nhold_minutes = 30\n"))
    #expect(store.database.store.settings.holdMinutes == 30)
    #expect(
      try store.number("SELECT json_extract(settings, '$.fromLater.a') FROM store") == 1)
  }

  @Test("What a later version keeps in a role and within a setting stays, whatever else is changed")
  func laterRoles() throws {
    try store.database.maintain { db in
      try db.execute(
        sql: """
          UPDATE role SET definition = json_set(definition, '$.fromLater', 7,
            '$.permissions[#]', 'openDrawer') WHERE code IN ('cashier', 'host')
          """)
      try db.execute(
        sql: """
          UPDATE store SET settings = json_set(settings, '$.bands[0].colour', 'red',
            '$.taxRates[0].account', 4711)
          """)
    }
    func kept() throws -> [Int] {
      [
        try store.number(
          "SELECT count(*) FROM role WHERE json_extract(definition, '$.fromLater') = 7"),
        try store.number("SELECT count(*) FROM role WHERE definition LIKE '%\"openDrawer\"%'"),
        try store.number("SELECT json_extract(settings, '$.bands[0].colour') = 'red' FROM store"),
        try store.number("SELECT json_extract(settings, '$.taxRates[0].account') FROM store"),
      ]
    }
    // By a screen, by a file that changes something else, and by one that changes the very same.
    _ = try store.database.perform(ChangeSeats(of: "V1", to: 8), by: store.manager)
    #expect(try kept() == [2, 2, 1, 4711])
    try store.configure(store.file([("discount_up_to = \"10%\"", "discount_up_to = \"5%\"")]))
    #expect(try kept() == [2, 2, 1, 4711])
    try store.configure(
      store.file([
        ("may = [\"queue\", \"seat\", \"edit_member\"]", "may = [\"seat\"]"),
        ("code = \"A\"\nminimum = 1\nmaximum = 2", "code = \"A\"\nminimum = 1\nmaximum = 3"),
        ("code = \"B\"\nminimum = 3", "code = \"B\"\nminimum = 4"),
      ]))
    #expect(try kept() == [2, 2, 1, 4711])
    let host = try #require(try store.configured().roles.first { $0.code == "host" })
    #expect(host.permissions == [.seat])
    #expect(store.database.store.settings.bands.map(\.maximumSize) == [3, 4, nil])
  }

  @Test("Slips that wait follow a printer to its new place")
  func movedPrinter() throws {
    let party = try store.seat()
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)),
      by: store.server)
    _ = try store.database.perform(SendLines(of: store.check(of: party)), by: store.server)
    try store.configure(store.file([("/kitchen.prn", "/upstairs.prn")]))
    let claim = try #require(try store.database.claimPrintJob(owner: "test"))
    #expect(claim.printer.target == "\(store.folder.path)/upstairs.prn")
  }
}

extension TestStore {
  /// Guests who walked in, seated by somebody.
  func seat(at table: String, by author: Author) throws {
    _ = try database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: nil), at: [self.table(table)]), by: author)
  }
}
