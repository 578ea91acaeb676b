import GRDB
import HeadquartersContract
import StoreDomain

/// Moves a party from some of its tables to others (转台). Orders, care and kitchen tickets stay
/// with the party; the tables that it leaves are to be cleaned, and the kitchen's paper learns
/// where the dishes go.
///
/// `overruling` takes tables that are kept for somebody else's booking too, as ``SeatParty`` does, which
/// the audit trail tells. Throws `FloorError` when the party would have no table or a new one cannot be
/// taken.
public struct MoveParty: Verb {
  public static let terms = VerbTerms<Self>(
    "party.move", Phrase("move guests to other tables", "转台"),
    needs: [.anyOf(.seat, .order), .overruling],
    audit: .exception("overruledBooking", otherwise: "its event names who did it"),
    events: [.partyTablesChanged, .tableCleaning])

  let id: Identifier<Party>
  let old: [Identifier<DiningTable>]
  let new: [Identifier<DiningTable>]
  let overruling: Bool

  public init(
    _ id: Identifier<Party>, from old: [Identifier<DiningTable>], to new: [Identifier<DiningTable>],
    overruling: Bool = false
  ) {
    self.id = id
    self.old = old
    self.new = new
    self.overruling = overruling
  }

  public func isNeeded(_ need: VerbNeed) -> Bool { need != .overruling || overruling }

  public func run(in transaction: Transaction) throws -> Party {
    var party = try transaction.seatedParty(id)
    try transaction.refuseWithoutTable(id)
    let floor = try transaction.floorTables()
    func name(_ id: Identifier<DiningTable>) -> String { floor.table(id)?.name ?? "?" }
    for tableID in old where !party.tableIDs.contains(tableID) {
      throw FloorError.notAtTable(name(tableID))
    }
    for tableID in new where party.tableIDs.contains(tableID) {
      throw FloorError.alreadyAtTable(name(tableID))
    }
    // With its letter, as the kitchen's paper has it.
    let oldNames =
      try PartyAtTable.fetch(transaction.db, id)?.tableNames ?? floor.names(of: party.tableIDs)
    let kept = party.tableIDs.filter { !old.contains($0) }
    guard !kept.isEmpty || !new.isEmpty else {
      throw FloorError.lastTable(name(party.tableIDs.first ?? Identifier(rawValue: "")))
    }
    var tables = kept.compactMap(floor.table)
    if !new.isEmpty {
      tables += try transaction.claim(
        new, seatsFor: nil, reservationID: party.reservationID, overruling: overruling)
    }
    if !old.isEmpty {
      try SeatingRule.check(
        partySize: party.partySize, seats: tables.reduce(0) { $0 + $1.seats })
    }
    if overruling {
      _ = try transaction.noteOverruled(new, by: id, besides: party.reservationID)
    }
    for tableID in new { try transaction.sit(id, at: tableID, shared: false) }
    try transaction.leave(old, partyID: id)
    party.tableIDs = kept + new
    try transaction.recordParty(&party, .partyTablesChanged, tableNames: tables.map(\.name))
    if !old.isEmpty { try transaction.printMoveNotices(of: id, from: oldNames) }
    return party
  }
}
