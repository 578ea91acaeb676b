import GRDB
import HeadquartersContract
import StoreDomain

extension Draw {
  /// Draws of a business day, the last first, without those who took part: what every console reads
  /// after every commit asks no query for each.
  static func fetchAll(_ db: Database, on day: LocalDate, limit: Int = 1000) throws -> [Draw] {
    try db.list(
      """
      SELECT draw.*, ticket.stage IN ('cancelled', 'expired') AS isVoid
      FROM draw JOIN ticket ON ticket.id = draw.winnerID
      WHERE draw.businessDay = ? ORDER BY draw.number DESC LIMIT ?
      """, [day, limit]
    ) { try Draw(row: $0) }
  }

  /// A draw by its id; nil when there is none.
  static func fetch(_ db: Database, _ id: Identifier<Draw>) throws -> Draw? {
    try db.list(
      """
      SELECT draw.*, ticket.stage IN ('cancelled', 'expired') AS isVoid
      FROM draw JOIN ticket ON ticket.id = draw.winnerID WHERE draw.id = ?
      """, [id]
    ) { try Draw(row: $0) }.first?.withEntrants(db)
  }

  /// The draw that a number has won, without those who took part; nil when it has won none.
  static func fetch(_ db: Database, wonBy ticketID: Identifier<Ticket>) throws -> Draw? {
    try db.list(
      """
      SELECT draw.*, ticket.stage IN ('cancelled', 'expired') AS isVoid
      FROM draw JOIN ticket ON ticket.id = draw.winnerID WHERE draw.winnerID = ?
      """, [ticketID]
    ) { try Draw(row: $0) }.first { !$0.isVoid }
  }

  private init(row: some StoredRow) throws {
    let seed: String = row["seed"]
    guard let seed = UInt64(seed, radix: 16) else { throw StoreError.damaged("seed \(seed)") }
    self.init(
      id: row["id"], businessDay: row["businessDay"], number: row["number"], heldAt: row["heldAt"],
      seed: seed, entrants: [], winner: Entrant(row["winnerID"], number: row["winnerNumber"]),
      prizeCode: row["prizeCode"], prizeName: Phrase(row["prizeEnglish"], row["prizeChinese"]),
      couponID: row["couponID"],
      isByHand: row["isByHand"], authorName: row["authorName"], isVoid: row["isVoid"])
  }

  func withEntrants(_ db: Database) throws -> Draw {
    var draw = self
    draw.entrants = try db.list(
      "SELECT ticketID, number FROM drawEntrant WHERE drawID = ? ORDER BY position", [id]
    ) { Entrant($0["ticketID"], number: $0["number"]) }
    return draw
  }
}

extension Transaction {
  /// Writes the draw with everybody who took part, and leaves its event.
  func insert(_ draw: Draw) throws {
    try db.execute(
      sql: """
        INSERT INTO draw (id, businessDay, number, heldAt, seed, winnerID, winnerNumber, prizeCode,
          prizeEnglish, prizeChinese, couponID, isByHand, authorName)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        draw.id, draw.businessDay, draw.number, draw.heldAt, draw.seedText, draw.winner.id,
        draw.winner.number, draw.prizeCode, draw.prizeName.english, draw.prizeName.chinese,
        draw.couponID, draw.isByHand, draw.authorName,
      ])
    for (position, entrant) in draw.entrants.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO drawEntrant (drawID, position, ticketID, number) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [draw.id, position, entrant.id, entrant.number])
    }
    try record(.drawHeld, draw.id, DrawFact(draw))
  }
}

extension Campaign {
  /// Whether none of it is left for one more draw of a business day: what was won and is still to be
  /// used has its place in the stock.
  func isUsedUp(_ db: Database, on day: LocalDate) throws -> Bool {
    guard limits.inTotal != nil || limits.perDay != nil else { return false }
    let used =
      try db.list(
        """
        SELECT count(*), coalesce(sum(businessDay = ?2), 0) FROM campaignUse
        WHERE campaignCode = ?1 AND endedAt IS NULL
        """, [code, day]
      ) { (total: $0[0] as Int, today: $0[1] as Int) }.first ?? (0, 0)
    let won =
      try db.list(
        """
        SELECT count(*) FROM draw JOIN ticket ON ticket.id = draw.winnerID
        WHERE draw.businessDay = ?2 AND draw.prizeCode = ?1
          AND ticket.stage NOT IN ('cancelled', 'expired') AND NOT EXISTS (
            SELECT 1 FROM couponEntry AS used WHERE used.couponID = draw.couponID
              AND used.kind = 'redeemed' AND NOT EXISTS (
                SELECT 1 FROM couponEntry AS later
                WHERE later.couponID = used.couponID AND later.number > used.number))
        """, [code, day]
      ) { $0[0] as Int }.first ?? 0
    return limits.inTotal.map { used.total + won >= $0 } ?? false
      || limits.perDay.map { used.today + won >= $0 } ?? false
  }
}

extension DrawSetting {
  /// The campaign of which one more is drawn for on a business day.
  ///
  /// - Throws: `DrawRefusal.noPrize` and `prizesUsedUp`; `CouponRefusal` where it holds on another day.
  func prize(_ db: Database, on day: LocalDate) throws -> Campaign {
    guard
      let prize = try Campaign.fetchAll(db).first(where: { $0.code == prizeCode && $0.isCoupon })
    else { throw DrawRefusal.noPrize(code: prizeCode) }
    guard try !prize.isUsedUp(db, on: day) else { throw DrawRefusal.prizesUsedUp(prize.name) }
    _ = try CouponRule.days(of: prize, from: day, until: day)
    return prize
  }
}

/// Whether a draw may be held, as of one instant.
struct DrawLook {
  /// Who would take part.
  let entrants: [Draw.Entrant]
  /// The draws of the business day, the last first, without those who took part.
  let held: [Draw]

  init(_ db: Database, on day: LocalDate) throws {
    held = try Draw.fetchAll(db, on: day)
    entrants = DrawRule.entrants(
      among: try Ticket.fetchLive(db, on: day), winners: Set(held.map(\.winner.id)))
  }
}

extension StoreDatabase {
  /// Today's draws, the last first.
  public func draws() throws -> [Draw] {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      try Draw.fetchAll(db, on: day).map { try $0.withEntrants(db) }
    }
  }

  /// Holds the draw whose time has come, if there is one. Every console asks now and then; whoever
  /// comes first holds it, and the others find that it was held.
  ///
  /// - Parameter seed: by chance.
  /// - Returns: the draw; nil when none was to be held.
  @discardableResult
  public func holdDueDraw(
    seed: UInt64 = .random(in: .min ... .max)
  ) throws -> Draw? {
    guard store.settings.draw?.everyMinutes != nil else { return nil }
    let now = environment.now()
    do {
      // Nobody takes the lock of all writers for a look, also where it finds that nothing is left.
      try read { db in
        let day = store.calendar.businessDay(of: now)
        let look = try DrawLook(db, on: day)
        let setting = try DrawRule.check(
          store.settings.draw, entrants: look.entrants.count, last: look.held.first,
          isByHand: false, now: now, calendar: store.calendar)
        _ = try setting.prize(db, on: day)
      }
      return try perform(
        HoldDraw(environment.ids.next(), seed: seed, isByHand: false), by: .storesMachine)
    } catch is DrawRefusal {
      return nil
    }
  }
}
