import HeadquartersContract
import StoreDomain

/// Checks, their lines and their payments. A check and a payment count once, in whichever epoch of
/// the store's file they were made. A line is on the check whose event names it last: it may move,
/// and a copy from before it moved may be put back.
extension ProjectedRow {
  func checkOpened(_ fact: CheckOpenedFact) throws {
    guard let id = try subject("check") else { return }
    try upsert(
      """
      INSERT INTO \(tables.guestCheck) AS guestCheck
        (id, storeNumber, businessDay, number, partyID, stage, openedAt)
      VALUES (?, ?, ?, ?, ?, 'open', ?)
      ON CONFLICT (id) DO UPDATE SET partyID = excluded.partyID
      WHERE guestCheck.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.number, fact.partyID?.rawValue,
        fact.openedAt.millisecondsSinceEpoch,
      ])
  }

  func line(_ fact: LineFact) throws {
    guard let checkID = try subject("check") else { return }
    try upsert(
      """
      INSERT INTO \(tables.orderLine) AS orderLine
        (id, checkID, storeNumber, nameEnglish, nameChinese, kind, stage,
        quantity, unitPriceMinor, setLineID, returnsLineID)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET checkID = excluded.checkID, kind = excluded.kind,
        stage = excluded.stage, quantity = excluded.quantity,
        unitPriceMinor = excluded.unitPriceMinor
      WHERE orderLine.storeNumber = excluded.storeNumber
      """,
      [
        fact.lineID.rawValue, checkID, storeNumber, fact.name.english, fact.name.chinese,
        fact.kind.rawValue, fact.stage.rawValue, fact.quantity, fact.unitPriceMinor,
        fact.setLine?.rawValue, fact.returns?.rawValue,
      ])
    try expectCheck(checkID)
  }

  /// Money moves between two checks and never doubles: the line itself goes, or its pieces become a
  /// line of the other check and are no longer of the first.
  func lineMoved(_ fact: LineMovedFact) throws {
    guard let checkID = try subject("check") else { return }
    let toCheckID = fact.toCheckID.rawValue
    let line = try db.row(
      """
      SELECT nameEnglish, nameChinese, kind, stage, unitPriceMinor FROM \(tables.orderLine)
      WHERE id = ? AND storeNumber = ?
      """, [fact.lineID.rawValue, storeNumber])
    guard let line else { return try except(.unknownCheck, "no line \(fact.lineID)") }
    if fact.toLineID == fact.lineID {
      try db.execute(
        "UPDATE \(tables.orderLine) SET checkID = ? WHERE id = ? AND storeNumber = ?",
        [toCheckID, fact.lineID.rawValue, storeNumber])
    } else {
      let (english, chinese): (String, String) = try (line["nameEnglish"], line["nameChinese"])
      let (kind, stage): (String, String) = try (line["kind"], line["stage"])
      let price: Int = try line["unitPriceMinor"]
      try upsert(
        """
        INSERT INTO \(tables.orderLine) AS orderLine
          (id, checkID, storeNumber, nameEnglish, nameChinese, kind, stage,
          quantity, unitPriceMinor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET checkID = excluded.checkID, quantity = excluded.quantity
        WHERE orderLine.storeNumber = excluded.storeNumber
        """,
        [
          fact.toLineID.rawValue, toCheckID, storeNumber, english, chinese, kind, stage,
          fact.quantity, price,
        ])
      try db.execute(
        """
        UPDATE \(tables.orderLine) SET quantity = ?, checkID = ?
        WHERE id = ? AND storeNumber = ?
        """, [fact.left, checkID, fact.lineID.rawValue, storeNumber])
    }
    try expectCheck(toCheckID)
  }

  func linesSent(_ fact: LinesSentFact) throws {
    try setStage("sent", of: fact.lineIDs)
  }

  func lineVoided(_ fact: LineVoidedFact) throws {
    try setStage("voided", of: [fact.lineID])
  }

  private func setStage(_ stage: String, of lines: [Identifier<OrderLine>]) throws {
    guard let checkID = try subject("check") else { return }
    let changed = try db.executeEach(
      "UPDATE \(tables.orderLine) SET stage = ?, checkID = ? WHERE id = ? AND storeNumber = ?",
      lines.map { [stage, checkID, $0.rawValue, storeNumber] })
    for (line, rows) in zip(lines, changed) where rows == 0 {
      try except(.unknownCheck, "no line \(line)")
    }
  }

  func payment(
    _ id: Identifier<Payment>, _ tender: Tender, stage: String, amountMinor: Int,
    tipMinor: Int = 0, foreign: PaymentFact.Foreign? = nil
  ) throws {
    guard let checkID = try subject("check") else { return }
    let known = try db.row(
      "SELECT checkID, storeNumber, stage, amountMinor FROM \(tables.billPayment) WHERE id = ?",
      [id.rawValue])
    if let known {
      let before: String = try known["stage"]
      let wasEnded = Self.isEnded(before)
      let isSame = try known["amountMinor"] == amountMinor
      guard try known["checkID"] == checkID, try known["storeNumber"] == storeNumber,
        isSame || (stage == "declined" && !wasEnded),
        !wasEnded || !Self.isEnded(stage)
          || before == stage
      else { return try except(.paymentAgain, "payment \(id) is kept otherwise; counted once") }
      // An earlier stage that is told once more, after a copy was restored, is no news.
      guard Self.order(of: stage) > Self.order(of: before) else { return }
      try db.execute(
        """
        UPDATE \(tables.billPayment) SET stage = ?, amountMinor = ?, tipMinor = ?, at = ?
        WHERE id = ?
        """, [stage, amountMinor, tipMinor, at.millisecondsSinceEpoch, id.rawValue])
      return
    }
    try db.execute(
      """
      INSERT INTO \(tables.billPayment)
        (id, checkID, storeNumber, businessDay, tender, stage, amountMinor, at, tipMinor,
        foreignCurrency, foreignMinor)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.rawValue, checkID, storeNumber, envelope.businessday, tender.rawValue, stage,
        amountMinor, at.millisecondsSinceEpoch, tipMinor, foreign?.currency, foreign?.minor,
      ])
    try expectCheck(checkID)
  }

  /// A tip that was written on a card's slip: told twice, it counts once.
  func tipEntered(_ fact: SlipTipFact) throws {
    guard let checkID = try subject("check") else { return }
    let known = try db.row(
      """
      SELECT tipMinor FROM \(tables.billPayment)
      WHERE id = ? AND checkID = ? AND storeNumber = ? AND stage = 'captured'
      """, [fact.paymentID.rawValue, checkID, storeNumber])
    guard let known, try [0, fact.tipMinor].contains(known["tipMinor"] as Int) else {
      return try except(.paymentAgain, "the tip on payment \(fact.paymentID) is kept otherwise")
    }
    try db.execute(
      "UPDATE \(tables.billPayment) SET tipMinor = ? WHERE id = ?",
      [fact.tipMinor, fact.paymentID.rawValue])
  }

  /// The stages through which a payment goes, the ends together behind them.
  private static func order(of stage: String) -> Int {
    ["created", "sent", "pending", "reversing"].firstIndex(of: stage) ?? 4
  }

  private static func isEnded(_ stage: String) -> Bool { order(of: stage) == 4 }

  func expectCheck(_ id: String) throws {
    let isKnown = try db.isTrue(
      "SELECT EXISTS (SELECT 1 FROM \(tables.guestCheck) WHERE id = ? AND storeNumber = ?)",
      [id, storeNumber])
    if !isKnown { try except(.unknownCheck, "check \(id) was never opened") }
  }

  func checkClosed(_ fact: CheckClosedFact) throws {
    guard let id = try subject("check") else { return }
    let stage: String? = try db.value("SELECT stage FROM \(tables.guestCheck) WHERE id = ?", [id])
    if stage == nil { try except(.unknownCheck, "check \(id) was never opened") }
    if stage == "closed" { try except(.closedAgain, "check \(id) was closed before") }
    try upsert(
      """
      INSERT INTO \(tables.guestCheck) AS guestCheck
        (id, storeNumber, businessDay, number, partyID, stage, openedAt,
        closedAt, totalMinor) VALUES (?1, ?2, ?3, ?4, ?5, 'closed', ?6, ?6, ?7)
      ON CONFLICT (id) DO UPDATE SET stage = 'closed', closedAt = excluded.closedAt,
        totalMinor = excluded.totalMinor
      WHERE guestCheck.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.number, fact.partyID?.rawValue,
        at.millisecondsSinceEpoch, fact.totalMinor,
      ])
    // What campaigns gave is told after it, of this closing.
    try db.execute(
      "DELETE FROM \(tables.campaignGiven) WHERE checkID = ? AND storeNumber = ?",
      [id, storeNumber])
    try noteStep("closed", of: id)
    try setAsideLostPoints(of: id)
    try settle(fact, of: id)
  }

  /// Fixes what a close says of the check's lines and payments.
  func settle(_ fact: CheckClosedFact, of id: String) throws {
    try setNetAmounts(fact, of: id)
    try setAsideLostLife(fact, of: id)
    try compareSums(fact, of: id)
  }

  private func setNetAmounts(_ fact: CheckClosedFact, of checkID: String) throws {
    let changed = try db.executeEach(
      """
      UPDATE \(tables.orderLine) SET netMinor = ?, stage = 'sent', checkID = ?
      WHERE id = ? AND storeNumber = ?
      """, fact.lines.map { [$0.netMinor, checkID, $0.lineID.rawValue, storeNumber] })
    for (line, rows) in zip(fact.lines, changed) where rows == 0 {
      try except(.unknownCheck, "no line \(line.lineID)")
    }
  }

  /// The bill names its lines and payments. Others of the same check were made in an epoch of the
  /// store's file that was lost: they are not counted, and a person is told.
  private func setAsideLostLife(_ fact: CheckClosedFact, of checkID: String) throws {
    // Those on their way, too: no store closes a check that has one.
    try setAside(
      "billPayment", "NOT IN ('declined', 'reversed', 'superseded')",
      keeping: Set(fact.payments.map(\.rawValue)), of: checkID)
    try setAside(
      "orderLine", "= 'sent'", keeping: Set(fact.lines.map(\.lineID.rawValue)), of: checkID)
  }

  private func setAside(
    _ table: String, _ stages: String, keeping named: Set<String>, of checkID: String
  ) throws {
    let ids: [String] = try db.values(
      """
      SELECT id FROM \(tables.name(table))
      WHERE checkID = ? AND storeNumber = ? AND stage \(stages)
      """,
      [checkID, storeNumber])
    for id in ids where !named.contains(id) {
      try db.execute(
        "UPDATE \(tables.name(table)) SET stage = 'superseded' WHERE id = ?", [id])
      try except(.superseded, "\(table) \(id) is not on the bill")
    }
  }

  private func compareSums(_ fact: CheckClosedFact, of checkID: String) throws {
    let lines = fact.lines.reduce(0) { $0 &+ $1.netMinor }
    // Added up here: an amount that no till takes in must not stop the ones after it.
    let paid = try db.values(
      """
      SELECT amountMinor FROM \(tables.billPayment)
      WHERE checkID = ? AND storeNumber = ? AND stage = 'captured'
      """, [checkID, storeNumber], as: Int.self
    ).reduce(0, &+)
    if lines != fact.totalMinor || paid != fact.totalMinor {
      try except(
        .doesNotAddUp, "total \(fact.totalMinor), lines \(lines), captured payments \(paid)")
    }
  }
}
