import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Payments at a gateway, in the file")
struct GatewayPaymentTests {
  private static let gateway = """

    [[gateways]]
    code = "alipay"
    kind = "alipay"
    url = "https://openapi.alipay.com"
    merchant = "1"
    private_key = "merchant.pem"
    gateway_key = "alipay.pem"
    limit_seconds = 45
    """
  private static let code = "281234567890123456"

  private func begun() throws -> (
    store: TestStore, check: Identifier<Check>, payment: Identifier<Payment>
  ) {
    let store = try TestStore(more: Self.gateway)
    let check = try store.check(of: try store.seat(1, at: "T01"))
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    let id: Identifier<Payment> = store.database.environment.ids.next()
    for _ in 0..<2 {
      // Pressed twice after an unclear answer: begun once.
      try store.database.perform(
        BeginGatewayPayment(check, tender: .wallet, amount: 4900, scanned: Self.code, id: id),
        by: store.cashier)
    }
    return (store, check, id)
  }

  private func note(
    _ answer: GatewayAnswer, in store: TestStore, owner: String = "till"
  ) throws -> GatewayNews? {
    let claim = try #require(try store.database.claimGatewayPayment(owner: owner))
    return try store.database.perform(
      NoteGatewayAnswer(claim, owner: owner, answer: answer), by: .storesMachine)
  }

  @Test("What somebody asked who is no more is asked about at once, and not charged again")
  func takenOver() throws {
    let (store, _, id) = try begun()
    let dead = try #require(try store.database.claimGatewayPayment(owner: "dead"))
    #expect(dead.call == .charge)
    #expect(try store.database.claimGatewayPayment(owner: "other") { $0 != "dead" } == nil)
    let claim = try #require(
      try store.database.claimGatewayPayment(owner: "other") { $0 == "dead" })
    #expect(claim.call == .ask && claim.payment.id == id)
    // Nobody takes over from themselves.
    #expect(try store.database.claimGatewayPayment(owner: "other") { _ in true } == nil)
    // What the first question brings after all is no news.
    let news = try store.database.perform(
      NoteGatewayAnswer(dead, owner: "dead", answer: .declined(GatewayFault(.declined))),
      by: .storesMachine)
    #expect(news == nil)
    #expect(try store.database.gatewayPayment(id)?.payment.stage == .sent)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("The number is in the file before anything is sent, and the scanned code only until then")
  func numberFirst() throws {
    let (store, _, id) = try begun()
    let created = try #require(try store.database.gatewayPayment(id))
    #expect(created.payment.stage == .created)
    #expect(created.orderNumber == id.rawValue.replacing("-", with: ""))
    #expect(created.scannedCode == Self.code)
    #expect(try store.number("SELECT count(*) FROM payment") == 1)
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    #expect(claim.call == .charge)
    #expect(claim.payment.scannedCode == Self.code)
    let sent = try #require(try store.database.gatewayPayment(id))
    #expect(sent.payment.stage == .sent)
    #expect(sent.scannedCode == nil)
    // Nobody else takes it while its question is out; after the lease it is asked about.
    #expect(try store.database.claimGatewayPayment(owner: "other") == nil)
    store.clock.advance(seconds: 61)
    #expect(try store.database.claimGatewayPayment(owner: "other")?.call == .ask)
    let file = try store.database.read { db in
      try String.fetchAll(db, sql: "SELECT CAST(payload AS TEXT) FROM outboxEvent")
    }
    #expect(!file.contains { $0.contains(Self.code) })
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("A gateway stays where it is while a payment is with it")
  func configuredAway() throws {
    let (store, _, _) = try begun()
    let without = try store.file()
    let elsewhere = try store.file(
      more: Self.gateway.replacing("merchant = \"1\"", with: "merchant = \"2\""))
    for file in [without, elsewhere] {
      #expect(
        try store.refusals(file) == [
          "gateway alipay: 1 payments on open checks are with it. Change or take it away when those "
            + "checks are closed."
        ])
    }
    let slower = Self.gateway.replacing("limit_seconds = 45", with: "limit_seconds = 60")
    #expect(try store.refusals(try store.file(more: slower)) == [])
    _ = try note(.declined(GatewayFault(.declined)), in: store)
    #expect(try store.refusals(without) == [])
  }

  @Test("Taken: the check closes in the same transaction, with one event for each stage")
  func taken() throws {
    let (store, check, _) = try begun()
    #expect(try note(.pending, in: store)?.stage == .pending)
    store.clock.advance(seconds: 3)
    let news = try note(.captured(amountMinor: 4900, transaction: "2026T1"), in: store)
    #expect(news == GatewayNews(stage: .captured, isClosed: true))
    let bill = try store.database.bill(of: check)
    #expect(bill.check.stage == .closed)
    #expect(bill.payments.map(\.reference) == ["2026T1"])
    let told = try store.database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT type FROM outboxEvent WHERE type LIKE '%payment%' OR type LIKE '%check.closed%'
          ORDER BY sequence
          """)
    }
    #expect(
      told == [
        "foh.check.payment-created.v2", "foh.check.payment-sent.v2",
        "foh.check.payment-pending.v2", "foh.check.payment-captured.v3", "foh.check.closed.v1",
      ])
    #expect(try store.database.claimGatewayPayment(owner: "till") == nil)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test(
    "The file closes no check with a payment on its way, whoever asks it to",
    arguments: [Payment.Stage.created, .sent, .pending, .reversing])
  func refusesToClose(_ stage: Payment.Stage) throws {
    let (store, check, id) = try begun()
    if stage != .created { _ = try store.database.claimGatewayPayment(owner: "till") }
    if stage == .pending || stage == .reversing {
      try store.database.maintain {
        try $0.execute(
          sql: "UPDATE payment SET stage = ? WHERE id = ?", arguments: [stage, id])
      }
    }
    // All of it is paid beside, so that only what is on its way keeps the check open.
    try store.database.maintain { db in
      try db.execute(
        sql: """
          INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
          SELECT '00000000-0000-0000-0000-000000000001', id, businessDay, 'cash', 4900, 'captured',
            1, 'Bo' FROM guestCheck WHERE id = ?
          """, arguments: [check])
    }
    let closing = """
      UPDATE orderLine SET netMinor = CASE kind WHEN 'perHead' THEN 1100 ELSE 3800 END
      WHERE checkID = '\(check)';
      INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese)
      VALUES ('\(check)', 1, 'lines', 4900, '', '');
      UPDATE guestCheck SET stage = 'closed', closedAt = 1, totalMinor = 4900
      WHERE id = '\(check)'
      """
    #expect(throws: StoreError.refusedByFile(.checkNotPaid)) {
      try store.database.maintain { try $0.execute(sql: closing) }
    }
    // Nor is one written as closed from the start, nor a payment on one that is closed.
    #expect(throws: StoreError.refusedByFile(.checkBegunClosed)) {
      try store.database.maintain {
        try $0.execute(
          sql: """
            INSERT INTO guestCheck (id, businessDay, number, stage, openedAt, closedAt, totalMinor,
              revision)
            VALUES ('00000000-0000-0000-0000-000000000002', '2026-11-22', 99, 'closed', 1, 1, 4900,
              0)
            """)
      }
    }
  }

  @Test("A cashier reverses what waits; what was never sent is only forgotten")
  func reversing() throws {
    let (store, check, id) = try begun()
    #expect(
      try store.database.perform(ReverseGatewayPayment(id), by: store.cashier).payment.stage
        == .declined)
    let second = try store.database.perform(
      BeginGatewayPayment(check, tender: .wallet, amount: 4900, scanned: Self.code),
      by: store.cashier
    ).payment.id
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    try store.database.perform(ReverseGatewayPayment(second), by: store.cashier)
    // The answer that was on its way meanwhile takes nothing back.
    #expect(
      try store.database.perform(
        NoteGatewayAnswer(
          claim, owner: "till", answer: .captured(amountMinor: 4900, transaction: "T")),
        by: .storesMachine) == nil)
    let next = try #require(try store.database.claimGatewayPayment(owner: "till"))
    #expect(next.call == .reverse)
    let news = try store.database.perform(
      NoteGatewayAnswer(next, owner: "till", answer: .reversed), by: .storesMachine)
    #expect(news?.stage == .reversed)
    #expect(throws: GatewayRefusal.ended) {
      try store.database.perform(ReverseGatewayPayment(second), by: store.cashier)
    }
    #expect(try store.database.bill(of: check).remaining.minorUnits == 4900)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test(
    "There is no way to call it done: only the statement's number, after the limit, and a second person"
  )
  func reconciling() throws {
    let (store, check, id) = try begun()
    _ = try note(.unclear(GatewayFault(.noAnswer)), in: store)
    func settle(_ number: String, isTaken: Bool = true, by author: Author? = nil) throws {
      try store.database.perform(
        ReconcileGatewayPayment(
          id, isTaken: isTaken, number: number, reason: "statement of 22 November",
          authoriser: author?.staff), by: store.cashier)
    }
    #expect(throws: StaffError.self) { try settle("2026T1") }
    #expect(throws: GatewayRefusal.tooEarly(seconds: 45)) {
      try settle("2026T1", by: store.manager)
    }
    store.clock.advance(seconds: 45)
    #expect(throws: GatewayRefusal.statementNumberMissing) { try settle("", by: store.manager) }
    #expect(throws: ReferenceRefusal.cardNumber) {
      try settle("4111111111111111", by: store.manager)
    }
    try settle("2026T1", by: store.manager)
    #expect(try store.database.bill(of: check).check.stage == .closed)
    let entry = try store.database.read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM auditEntry WHERE action = 'gatewayPaymentReconciled'")
    }
    let detail: String = try #require(entry?["detail"])
    #expect(detail.contains("2026T1"))
    #expect(detail.contains("statement of 22 November"))
    #expect(entry?["authoriserName"] == "Max")
    #expect(throws: GatewayRefusal.ended) { try settle("2026T1", by: store.manager) }
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("Nobody settles while a question is out; an answer that says the opposite stays on record")
  func settlingRaces() throws {
    let (store, check, id) = try begun()
    let charge = try #require(try store.database.claimGatewayPayment(owner: "till"))
    func settle(isTaken: Bool) throws -> Payment.Stage {
      try store.database.perform(
        ReconcileGatewayPayment(
          id, isTaken: isTaken, number: isTaken ? "2026T1" : "", reason: "statement",
          authoriser: store.manager.staff), by: store.cashier
      ).payment.stage
    }
    store.clock.advance(seconds: 45)
    #expect(throws: GatewayRefusal.tooEarly(seconds: 16)) { try settle(isTaken: true) }
    #expect(throws: GatewayRefusal.tooEarly(seconds: 16)) { try settle(isTaken: false) }
    // Its lease runs out without an answer.
    store.clock.advance(seconds: 15)
    #expect(try settle(isTaken: true) == .captured)
    #expect(try store.database.bill(of: check).check.stage == .closed)
    let news = try store.database.perform(
      NoteGatewayAnswer(charge, owner: "till", answer: .declined(GatewayFault(.declined))),
      by: .storesMachine)
    #expect(news == nil)
    let detail = try store.database.read { db in
      try String.fetchOne(
        db, sql: "SELECT detail FROM auditEntry WHERE action = 'gatewayContradictsStatement'")
    }
    #expect(detail == "4900 alipay charge: declined: declined, settled as captured")
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("A charge that the statement does not have is reversed before it ends")
  func notTaken() throws {
    let (store, check, id) = try begun()
    _ = try note(.pending, in: store)
    store.clock.advance(seconds: 45)
    func settle() throws -> Payment.Stage {
      try store.database.perform(
        ReconcileGatewayPayment(
          id, isTaken: false, reason: "statement", authoriser: store.manager.staff),
        by: store.cashier
      ).payment.stage
    }
    #expect(try settle() == .reversing)
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    #expect(claim.call == .reverse)
    #expect(throws: GatewayRefusal.self) { try settle() }
    try store.database.perform(
      NoteGatewayAnswer(claim, owner: "till", answer: .unclear(GatewayFault(.noAnswer))),
      by: .storesMachine)
    #expect(try settle() == .reversed)
    #expect(try store.database.bill(of: check).remaining.minorUnits == 4900)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("A charge that nobody sent in its time is never sent")
  func tooLate() throws {
    let (store, check, id) = try begun()
    store.clock.advance(seconds: 45)
    #expect(try store.database.claimGatewayPayment(owner: "till") == nil)
    let payment = try #require(try store.database.gatewayPayment(id))
    #expect(payment.payment.stage == .declined)
    #expect(payment.fault == GatewayFault(.limitReached))
    #expect(payment.scannedCode == nil)
    #expect(try store.database.bill(of: check).remaining.minorUnits == 4900)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("A guest has the whole limit to confirm, however long the payment waited to be sent")
  func limitFromSending() throws {
    let (store, _, id) = try begun()
    store.clock.advance(seconds: 40)
    #expect(try note(.pending, in: store)?.stage == .pending)
    store.clock.advance(seconds: 10)
    #expect(try note(.pending, in: store)?.stage == .pending)
    #expect(throws: GatewayRefusal.tooEarly(seconds: 35)) {
      try store.database.perform(
        ReconcileGatewayPayment(
          id, isTaken: false, reason: "statement", authoriser: store.manager.staff),
        by: store.cashier)
    }
    store.clock.advance(seconds: 35)
    #expect(try note(.pending, in: store)?.stage == .reversing)
  }

  @Test("One damaged payment holds up no other, and stands on record")
  func damagedRow() throws {
    let (store, check, id) = try begun()
    try store.database.maintain { db in
      try db.execute(
        sql: "UPDATE payment SET stage = 'declined' WHERE id = ?", arguments: [id])
    }
    let second = try store.database.perform(
      BeginGatewayPayment(check, tender: .wallet, amount: 4900, scanned: Self.code),
      by: store.cashier
    ).payment.id
    #expect(try store.database.claimGatewayPayment(owner: "till")?.payment.id == second)
    let entry = try store.database.read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM auditEntry WHERE action = 'gatewayPaymentDamaged'")
    }
    #expect(entry?["subject"] == id.rawValue)
    #expect(entry?["detail"] == "declined and waits for alipay")
    // The check of the file says so, too.
    #expect(try !store.database.checkInvariants().isEmpty)
  }

  @Test("Headquarters is told why people settled a payment, and who allowed it")
  func settledIsTold() throws {
    for (isTaken, type) in [(true, "payment-captured"), (false, "payment-reversed")] {
      let (store, _, id) = try begun()
      _ = try note(.unclear(GatewayFault(.noAnswer)), in: store)
      store.clock.advance(seconds: 45)
      for _ in 0..<(isTaken ? 1 : 2) {
        try store.database.perform(
          ReconcileGatewayPayment(
            id, isTaken: isTaken, number: isTaken ? "2026T1" : "", reason: "statement",
            authoriser: store.manager.staff), by: store.cashier)
      }
      let told = try #require(
        try store.database.read { db in
          try String.fetchOne(
            db,
            sql: """
              SELECT CAST(payload AS TEXT) FROM outboxEvent WHERE type LIKE ?
              ORDER BY sequence DESC
              """, arguments: ["%\(type)%"])
        })
      #expect(told.contains("\"reason\":\"statement"), "\(type)")
      #expect(told.contains("\"authoriser\":\"Max\""), "\(type)")
    }
  }

  @Test("A charge that is declined while people reverse it has ended")
  func declinedMeanwhile() throws {
    let (store, _, id) = try begun()
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    try store.database.perform(ReverseGatewayPayment(id), by: store.cashier)
    let news = try store.database.perform(
      NoteGatewayAnswer(claim, owner: "till", answer: .declined(GatewayFault(.declined))),
      by: .storesMachine)
    #expect(news == GatewayNews(stage: .reversed, isClosed: false))
    #expect(try store.database.claimGatewayPayment(owner: "till") == nil)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("That another amount was taken is said until it went back, in the house's money")
  func otherAmount() throws {
    let (store, _, id) = try begun()
    let other = GatewayFault(.otherAmount, "99.00")
    _ = try note(.captured(amountMinor: 9900, transaction: "T"), in: store)
    #expect(try store.database.gatewayPayment(id)?.fault == other)
    _ = try note(.reversalPending, in: store)
    #expect(try store.database.gatewayPayment(id)?.fault == other)
    store.clock.advance(seconds: 45)
    #expect(throws: GatewayRefusal.otherAmount) {
      try store.database.perform(
        ReconcileGatewayPayment(
          id, isTaken: true, number: "T", reason: "statement", authoriser: store.manager.staff),
        by: store.cashier)
    }
  }

  @Test("A code that is no wallet's, a gateway that is not there: nothing begins")
  func refuses() throws {
    let (store, check, _) = try begun()
    func begin(_ tender: Tender, _ code: String?) throws {
      try store.database.perform(
        BeginGatewayPayment(check, tender: tender, amount: 1, scanned: code), by: store.cashier)
    }
    #expect(throws: GatewayRefusal.codeMissing) { try begin(.wallet, nil) }
    #expect(throws: GatewayRefusal.foreignCode([GatewaySetting.Kind.alipay.name])) {
      try begin(.wallet, "134567890123456789")
    }
    #expect(throws: GatewayRefusal.noGateway(.card)) { try begin(.card, nil) }
    // All of the bill is on its way already.
    #expect(throws: GatewayRefusal.self) { try begin(.wallet, Self.code) }
    #expect(try store.number("SELECT count(*) FROM payment") == 1)
  }
}
