import GRDB
import StoreDomain

/// A dish that several tables share is made once for all of them.
extension TableNeeds {
  /// What guests of other tables who share lines must be kept from, by the line that is shared: a set
  /// for its dishes.
  static func fetch(
    _ db: Database, ofThoseWhoShare lineIDs: [Identifier<OrderLine>], on day: LocalDate
  ) throws -> [Identifier<OrderLine>: [TableNeeds]] {
    guard !lineIDs.isEmpty else { return [:] }
    let sharers = try db.list(
      """
      SELECT DISTINCT whole.id, theirs.partyID FROM orderLine AS share
      JOIN guestCheck AS theirs ON theirs.id = share.checkID
      JOIN orderLine AS whole ON whole.id = share.sharedOfLineID
      JOIN guestCheck AS own ON own.id = whole.checkID
      WHERE share.sharedOfLineID IN (SELECT value FROM json_each(?)) AND share.stage = 'sent'
        AND theirs.partyID IS NOT NULL AND theirs.partyID IS NOT own.partyID
      """, [lineIDs.listColumn()]
    ) { row -> (lineID: Identifier<OrderLine>, partyID: Identifier<Party>) in (row[0], row[1]) }
    let parties = try Set(sharers.map(\.partyID)).sorted().compactMap {
      try Party.fetchOne(db, id: $0)
    }
    let needs = try fetch(db, of: parties, on: day)
    return Dictionary(grouping: sharers, by: \.lineID).mapValues { sharers in
      sharers.compactMap { needs[$0.partyID] }
    }
  }

  /// What must be kept from those who eat a line, wherever they sit.
  func joined(
    by sharers: [Identifier<OrderLine>: [TableNeeds]], of line: OrderLine
  ) -> TableNeeds {
    sharers[line.sharedWhole].map { joined(by: $0) } ?? self
  }
}

extension OrderLine {
  /// The line whose price may be shared: a dish of a set is shared with it.
  var sharedWhole: Identifier<OrderLine> { setLine ?? id }
}
