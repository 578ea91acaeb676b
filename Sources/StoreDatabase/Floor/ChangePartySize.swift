import GRDB
import HeadquartersContract
import StoreDomain

/// Corrects how many guests sit there, and what is charged per guest with it.
public struct ChangePartySize: Verb {
  public static let terms = VerbTerms<Self>(
    "party.change-size", Phrase("correct how many guests sit there", "改人数"),
    needs: [.anyOf(.seat, .order)],
    audit: .none(because: "its event names who did it"),
    events: [
      .partyChanged, .lineAdded, .lineChanged, .lineVoided, .dishAvailability, .menuApplied,
      .menuRefused,
    ])

  let id: Identifier<Party>
  let partySize: Int

  public init(_ id: Identifier<Party>, to partySize: Int) {
    self.id = id
    self.partySize = partySize
  }

  public func run(in transaction: Transaction) throws -> Party {
    try SeatingRule.check(partySize: partySize)
    var party = try transaction.seatedParty(id)
    try transaction.refuseWithoutTable(id)
    guard party.partySize != partySize else { return party }
    let floor = try transaction.floorTables()
    try SeatingRule.check(
      partySize: partySize,
      seats: party.tableIDs.compactMap(floor.table).reduce(0) { $0 + $1.seats })
    party.partySize = partySize
    try transaction.db.execute(
      sql: "UPDATE party SET partySize = ? WHERE id = ?", arguments: [partySize, id])
    try transaction.recordParty(&party, .partyChanged)
    // Guests are charged once, on the party's first check that is still open.
    let row = try Row.fetchOne(
      transaction.db,
      sql: """
        SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'open'
        ORDER BY openedAt, number LIMIT 1
        """, arguments: [id])
    if let row {
      try transaction.adjustPerHeadLines(
        of: Check(row: row, currency: transaction.store.currency), guests: partySize)
    }
    return party
  }
}
