import HeadquartersContract
import StoreDomain

/// What campaigns gave. A check that is closed once more, after a copy of its store's file was put back,
/// says so anew: its last word holds, and nothing is counted twice.
extension ProjectedRow {
  func campaignsGiven(_ fact: CheckCampaignsFact) throws {
    guard let checkID = try subject("check") else { return }
    try db.execute(
      "DELETE FROM \(tables.campaignGiven) WHERE checkID = ? AND storeNumber = ?",
      [checkID, storeNumber])
    for given in fact.campaigns {
      try upsert(
        """
        INSERT INTO \(tables.campaignGiven) AS campaignGiven
          (checkID, code, storeNumber, businessDay, nameEnglish, nameChinese, amountMinor)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (checkID, code) DO UPDATE SET amountMinor = excluded.amountMinor
        WHERE campaignGiven.storeNumber = excluded.storeNumber
        """,
        [
          checkID, given.code, storeNumber, envelope.businessday, given.name.english,
          given.name.chinese, given.amountMinor,
        ])
    }
  }
}
