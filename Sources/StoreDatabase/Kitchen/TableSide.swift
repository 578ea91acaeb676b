import GRDB
import StoreDomain

/// What the kitchen and the till must know of the guests behind a check.
struct TableSide {
  var tableNames: [String]
  var partySize: Int?
  /// Set for a sale without a table.
  var takeaway: Takeaway?
  /// A broth is shared, so an allergy of one guest is the whole table's.
  var needs: TableNeeds

  /// `T07+T08`, or the check's number when it is at no table.
  func label(checkNumber: Int) -> String {
    tableNames.isEmpty ? "#\(checkNumber)" : tableNames.joined(separator: "+")
  }

  static func fetch(_ db: Database, check: Check, on day: LocalDate) throws -> TableSide {
    guard let partyID = check.partyID, let found = try PartyAtTable.fetch(db, partyID) else {
      return TableSide(tableNames: [], partySize: nil, needs: TableNeeds())
    }
    return TableSide(
      tableNames: found.tableNames, partySize: found.guests, takeaway: Takeaway(found),
      needs: try TableNeeds.fetch(db, of: [found.party], on: day)[partyID] ?? TableNeeds())
  }
}

/// What the kitchen is told of a sale without a table: it packs it, by a time, for a name.
public struct Takeaway: Codable, Hashable, Sendable {
  public var number: String
  /// Whom it is for; erased with what slips say of guests.
  public var guestName: String?
  /// Nil for as soon as it is made.
  public var pickUpAt: Timestamp?
  /// What guests who eat in the house without a table are; nil when all is taken away.
  public var guests: Int?
  public var note: String?

  init?(_ found: PartyAtTable) {
    guard let sale = found.sale else { return nil }
    number = sale.displayNumber
    guestName = found.member?.addressed ?? found.party.guestName
    pickUpAt = sale.pickUpAt
    guests = sale.guests
    note = found.party.note
  }

  /// What stands over its dishes, on paper and on the kitchen's screen: `TAKEAWAY P07 18:30 Chen`.
  public func words(_ calendar: StoreCalendar) -> Phrase {
    let time = pickUpAt.map(calendar.clockText)
    let rest = [time, guestName, note.map { "“\($0)”" }].compactMap { $0 }
    let kind =
      guests == nil ? Phrase("TAKEAWAY", "外带") : Phrase("AT THE COUNTER", "吧台堂食")
    return Phrase(
      ([kind.english, number] + rest).joined(separator: "  "),
      ([kind.chinese, number] + rest).joined(separator: "  "))
  }
}
