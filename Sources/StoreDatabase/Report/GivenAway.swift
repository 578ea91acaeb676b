import GRDB
import StoreDomain

/// Something that a guest did not pay, or an order that was taken back: who did it, who allowed it,
/// and why.
public struct GivenAway: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Taken back after the kitchen had it (退菜).
    case returned
    /// Paid, and given back by line after the check had closed (按菜退款).
    case refunded
    /// On the house (赠菜).
    case gift
    /// Something taken off a dish that was not right (问题菜).
    case problemDish
    case discount
    /// What the house paid itself of a bill (招待免单).
    case comp
    case rounding
    /// What the house gives by its configuration.
    case campaign
    /// Taken off before the kitchen knew it.
    case voided

    /// What staff call it.
    public var name: Phrase {
      switch self {
      case .returned: Phrase("return", "退菜")
      case .refunded: Phrase("refund", "退款")
      case .gift: Phrase("gift", "赠菜")
      case .problemDish: Phrase("problem dish", "问题菜")
      case .discount: Phrase("discount", "折扣")
      case .comp: Tender.comp.name
      case .rounding: Phrase("rounding", "抹零")
      case .campaign: Phrase("campaign", "活动")
      case .voided: Phrase("void", "取消")
      }
    }
  }

  public var id: String
  public var kind: Kind
  public var at: Timestamp
  public var checkNumber: Int
  /// Where the party sat: `T07`, `T07+T08`; empty without a table.
  public var tables: String
  /// The dish with its pieces, or the percentage.
  public var what: Phrase
  /// What the guest did not pay.
  public var amount: Money
  /// Nil where nobody was asked.
  public var reason: Reason?
  public var authorName: String
  /// Who had noted the dish, when somebody else gave it or took it off.
  public var orderedByName: String?
  public var authoriserName: String?
  /// Of a return: whether the kitchen had made it.
  public var wasMade: Bool?
}

extension StoreDatabase {
  /// Today's returns, refunds, gifts, problem dishes, discounts, comps, roundings by hand, campaigns and voids,
  /// the last one first.
  public func givenAway(limit: Int = 300) throws -> [GivenAway] {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      let lines = try GivenAway.lines(
        db, from: day, through: day, limit: limit, store: store
      ).map(\.given)
      let adjustments =
        try givenAdjustments(db, on: day) + givenCampaigns(db, on: day)
        + givenComps(db, on: day)
      return Array((lines + adjustments).sorted { ($0.at, $0.id) > ($1.at, $1.id) }.prefix(limit))
    }
  }

  /// What the house pays, less what of it was taken back.
  private func givenComps(_ db: Database, on day: LocalDate) throws -> [GivenAway] {
    try db.list(
      """
      SELECT payment.*, guestCheck.number AS checkNumber, \(GivenAway.tablesOfCheck),
        payment.amountMinor + (SELECT coalesce(sum(back.amountMinor), 0) FROM payment AS back
          WHERE back.givesBackID = payment.id AND back.stage = 'captured') AS stays
      FROM guestCheck JOIN payment ON payment.checkID = guestCheck.id
      WHERE guestCheck.businessDay = ? AND payment.tender = 'comp' AND payment.stage = 'captured'
        AND payment.givesBackID IS NULL AND stays > 0
      """, [day]
    ) { row in
      GivenAway(
        id: row["id"], kind: .comp, at: row["at"], checkNumber: row["checkNumber"],
        tables: row["tables"] ?? "", what: Tender.comp.name,
        amount: Money(minorUnits: row["stays"], currency: store.currency), reason: row["reason"],
        authorName: row["authorName"], orderedByName: nil, authoriserName: row["authoriserName"],
        wasMade: nil)
    }
  }

  /// What a percentage came to is in the rows of a closed check; an open one is worked out.
  private func givenAdjustments(_ db: Database, on day: LocalDate) throws -> [GivenAway] {
    let rows = try db.list(
      """
      SELECT checkAdjustment.*, guestCheck.number AS checkNumber, guestCheck.stage AS checkStage,
        \(GivenAway.tablesOfCheck), (SELECT amountMinor FROM checkRow
          WHERE checkRow.checkID = guestCheck.id AND checkRow.kind = checkAdjustment.kind
            AND checkRow.authorName IS NOT NULL) AS closedMinor
      FROM guestCheck JOIN checkAdjustment ON checkAdjustment.checkID = guestCheck.id
      WHERE guestCheck.businessDay = ? AND checkAdjustment.removedAt IS NULL
      """, [day]
    ) { row in
      (
        adjustment: CheckAdjustment(row: row), checkID: row["checkID"] as Identifier<Check>,
        number: row["checkNumber"] as Int, tables: row["tables"] as String?,
        closed: row["closedMinor"] as Int?, isOpen: row["checkStage"] == Check.Stage.open
      )
    }
    let open = Set(rows.filter(\.isOpen).map(\.checkID))
    let checks = try db.list(
      "SELECT * FROM guestCheck WHERE id IN (SELECT value FROM json_each(?))", [open.listColumn()]
    ) { Check(row: $0, currency: store.currency) }
    let bills = try WorkedBill.fetchAll(db, checks, store: store)
    return rows.map { row in
      let worked = bills[row.checkID]?.calculation.rows
        .first { $0.adjustmentID == row.adjustment.id.rawValue }?.amount
      return GivenAway(
        row.adjustment, checkNumber: row.number, tables: row.tables ?? "",
        amount: Money(minorUnits: -(row.closed ?? worked ?? 0), currency: store.currency))
    }
  }
}

extension GivenAway {
  /// Returns, gifts, problem dishes and voids on checks of some business days, each with that day. A set
  /// stands for what is in its price; a dish of it that was taken back alone stands by itself.
  static func lines(
    _ db: Database, from first: LocalDate, through last: LocalDate, limit: Int = -1, store: Store
  ) throws -> [(businessDay: LocalDate, given: GivenAway)] {
    try db.list(givenLines, [first, last, limit]) { row in
      (
        row["businessDay"],
        GivenAway(line: try OrderLine(row: row, currency: store.currency), row: row)
      )
    }
  }

  static let tablesOfCheck = """
    coalesce((SELECT group_concat(name, '+') FROM (
      SELECT DISTINCT diningTable.name FROM partyTable
      JOIN diningTable ON diningTable.id = partyTable.tableID
      WHERE partyTable.partyID = guestCheck.partyID ORDER BY diningTable.position)),
      \(CounterSale.numberColumn(where: "counterSale.partyID = guestCheck.partyID"))) AS tables
    """

  private static let givenLines = """
    SELECT \(OrderLine.columns), orderLine.made, orderLine.authoriserName, orderLine.voidedAt,
      orderLine.voidedByName, orderLine.voidReason, orderLine.givenAt,
      (SELECT -coalesce(sum(r.quantity), 0) FROM orderLine r
        WHERE r.returnsLineID = orderLine.id) AS returnedPieces,
      EXISTS (SELECT 1 FROM orderLine g
        WHERE g.id = orderLine.returnsLineID AND g.kind = 'gift') AS isOfGift,
      (SELECT amountMinor FROM refundLine WHERE refundLine.lineID = orderLine.id) AS refundedMinor,
      guestCheck.number AS checkNumber, guestCheck.businessDay, \(tablesOfCheck)
    FROM guestCheck CROSS JOIN orderLine ON orderLine.checkID = guestCheck.id
    WHERE guestCheck.businessDay BETWEEN ? AND ? AND guestCheck.undoneAt IS NULL
      -- A share that was taken back was ordered by nobody.
      AND orderLine.sharedOfLineID IS NULL
      AND (orderLine.kind IN ('returned', 'gift') OR orderLine.stage = 'voided'
        OR orderLine.problemBasisPoints IS NOT NULL)
      AND NOT (orderLine.setLineID IS NOT NULL AND orderLine.unitPriceMinor = 0
        AND (orderLine.kind <> 'returned' OR EXISTS (SELECT 1 FROM orderLine whole
          WHERE whole.returnsLineID = orderLine.setLineID AND whole.addedAt = orderLine.addedAt)))
    ORDER BY coalesce(orderLine.voidedAt, orderLine.givenAt, orderLine.addedAt) DESC LIMIT ?
    """

  fileprivate init(line: OrderLine, row: some StoredRow) {
    let pieces = abs(line.quantity)
    // A gift that went back was given to nobody, and its return took nothing off the bill.
    let returned: Int = row["returnedPieces"]
    let refunded: Int? = row["refundedMinor"]
    let kind: Kind =
      switch (line.stage, line.kind) {
      case (.voided, _): .voided
      case (_, .gift): .gift
      case (_, .returned): refunded == nil ? .returned : .refunded
      case (_, .normal), (_, .perHead): .problemDish
      }
    let isGiven = kind == .gift || kind == .problemDish
    let counted = row["isOfGift"] ? 0 : isGiven ? max(0, pieces - returned) : pieces
    // Worked out anew as the bill does it, because a share of a rounded amount is rounded twice.
    var stays = line
    stays.quantity = line.quantity.signum() * counted
    let worth = kind == .problemDish ? stays.givenMinorUnits : abs(stays.amountMinorUnits)
    let isVoid = kind == .voided
    // A version before kept neither who took a line off nor when.
    let done: Timestamp? = isVoid ? row["voidedAt"] : row["givenAt"]
    let reason: Reason? = isVoid ? row["voidReason"] : nil
    let author = (isVoid ? row["voidedByName"] as String? : line.givenByName) ?? line.authorName
    self.init(
      id: line.id.rawValue, kind: kind, at: done ?? line.sentAt ?? line.addedAt,
      checkNumber: row["checkNumber"], tables: row["tables"] ?? "",
      what: Phrase("\(pieces) \(line.name.english)", "\(line.name.chinese) \(pieces) 份"),
      amount: Money(minorUnits: refunded ?? worth, currency: line.unitPrice.currency),
      reason: reason ?? line.reason, authorName: author,
      orderedByName: author == line.authorName ? nil : line.authorName,
      authoriserName: isVoid ? nil : row["authoriserName"], wasMade: row["made"])
  }

  fileprivate init(
    _ adjustment: CheckAdjustment, checkNumber: Int, tables: String, amount: Money
  ) {
    let kind: Kind = adjustment.kind == .discount ? .discount : .rounding
    self.init(
      id: adjustment.id.rawValue, kind: kind, at: adjustment.at, checkNumber: checkNumber,
      tables: tables,
      what: adjustment.basisPoints.map(BillEffect.percentText) ?? kind.name, amount: amount,
      reason: kind == .rounding ? nil : adjustment.reason, authorName: adjustment.authorName,
      orderedByName: nil, authoriserName: adjustment.authoriserName, wasMade: nil)
  }
}
