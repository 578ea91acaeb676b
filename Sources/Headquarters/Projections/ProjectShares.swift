import HeadquartersContract
import StoreDomain

/// Lines of which several checks pay a share.
extension ProjectedRow {
  /// Each other check gets a line without pieces: the dish is counted where it was made, and what its
  /// share came to is told when the check closes.
  func lineShared(_ fact: LineSharedFact) throws {
    for share in fact.shares {
      try upsert(
        """
        INSERT INTO \(tables.orderLine) AS orderLine
          (id, checkID, storeNumber, nameEnglish, nameChinese, kind, stage,
          quantity, unitPriceMinor) VALUES (?, ?, ?, ?, ?, 'normal', 'sent', 0, ?)
        ON CONFLICT (id) DO UPDATE SET checkID = excluded.checkID, stage = excluded.stage,
          unitPriceMinor = excluded.unitPriceMinor
        WHERE orderLine.storeNumber = excluded.storeNumber
        """,
        [
          share.lineID.rawValue, share.checkID.rawValue, storeNumber, fact.name.english,
          fact.name.chinese, share.amountMinor,
        ])
      try expectCheck(share.checkID.rawValue)
    }
  }

  /// Nobody pays a share any more.
  func lineSharesTakenBack(_ fact: LineSharedFact) throws {
    let changed = try db.executeEach(
      """
      UPDATE \(tables.orderLine) SET stage = 'voided', checkID = ?
      WHERE id = ? AND storeNumber = ?
      """,
      fact.shares.map { [$0.checkID.rawValue, $0.lineID.rawValue, storeNumber] })
    for (share, rows) in zip(fact.shares, changed) where rows == 0 {
      try except(.unknownCheck, "no line \(share.lineID)")
    }
  }
}
