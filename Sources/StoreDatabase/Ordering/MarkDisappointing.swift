import GRDB
import HeadquartersContract
import StoreDomain

/// Notes that a line disappointed the guest of its seat, else whose bill it is, so that it is offered to them no more, or takes that
/// back. Of a pot it is the broths, which are what a guest remembers. Throws `OrderError`.
public struct MarkDisappointing: Verb {
  public static let terms = VerbTerms<Self>(
    "line.disappointing",
    Phrase("note that a dish or broth disappointed its guest", "登记客人不满意的菜品或锅底"),
    needs: [.permission(.order)],
    audit: .entry("disappointing") { verb, isNoted in
      AuditNote(subject: verb.id.rawValue, detail: isNoted ? nil : "takenBack")
    }, events: [])

  let id: Identifier<OrderLine>

  public init(_ id: Identifier<OrderLine>) {
    self.id = id
  }

  /// - Returns: whether it is noted now; false when it was taken back.
  public func run(in transaction: Transaction) throws -> Bool {
    let line = try transaction.line(id)
    let db = transaction.db
    let party = try Identifier<Party>.fetchOne(
      db, sql: "SELECT partyID FROM guestCheck WHERE id = ? AND partyID IS NOT NULL",
      arguments: [line.checkID]
    ).flatMap { try Party.fetchOne(db, id: $0) }
    let guests = try party.map { try transaction.guests(of: GuestGroup($0)) } ?? []
    guard let member = PartyGuest.whose(line, among: guests)?.memberID else {
      throw OrderError.guestUnknown
    }
    var codes = line.broths
    if codes.isEmpty, let dish = line.eatenDishID {
      codes = try String.fetchAll(
        db, sql: "SELECT code FROM dish WHERE id = ?", arguments: [dish])
    }
    guard !codes.isEmpty else { throw OrderError.offMenu(line.name) }
    let noted = try Disappointments.fetch(db, of: member)
    if noted.isSuperset(of: codes) {
      for code in codes {
        try db.execute(
          sql: "DELETE FROM disappointment WHERE memberID = ? AND dishCode = ?",
          arguments: [member, code])
      }
      return false
    }
    for code in codes where !noted.contains(code) {
      try db.execute(
        sql: """
          INSERT INTO disappointment (memberID, dishCode, lineID, notedAt, authorName)
          VALUES (?, ?, ?, ?, ?)
          """, arguments: [member, code, line.id, transaction.now, transaction.author.name])
    }
    return true
  }
}

/// What disappointed guests.
enum Disappointments {
  /// Codes of the dishes and broths that disappointed a member.
  static func fetch(_ db: Database, of member: Identifier<Member>) throws -> Set<String> {
    try String.fetchSet(
      db.cachedStatement(sql: "SELECT dishCode FROM disappointment WHERE memberID = ?"),
      arguments: [member])
  }
}
