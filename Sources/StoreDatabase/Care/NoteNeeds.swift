import GRDB
import HeadquartersContract
import StoreDomain

/// Notes what guests said of tonight: allergies, diets, help that they need, notes; of the party or of
/// one seat. Help is care that somebody takes, raised at once for whoever is here.
///
/// What is noted already is not noted again; one that is noted without a seat gets the seat. Of a
/// party that came from a ticket or a booking it is kept there, so that it stays with the guests
/// whatever table they sit at; of a booking's number it is kept with the booking. Throws `NeedError`, `TextError`, `OrderError.seatOutOfRange`.
public struct NoteNeeds: Verb {
  public static let terms = VerbTerms<Self>(
    "need.note", Phrase("note what guests said", "登记客人告知的忌口"),
    needs: [.anyOf(.queue, .seat, .order, .editMember)],
    audit: .none(because: "the row keeps who noted it until it is erased; the trail never is"),
    events: [.needNoted, .needChanged, .careRaised, .careMoved])

  let what: [GuestNeed.What]
  let seat: Int?
  let owner: GuestNeed.Owner

  public init(_ what: [GuestNeed.What], seat: Int? = nil, for owner: GuestNeed.Owner) {
    self.what = what
    self.seat = seat
    self.owner = owner
  }

  public func run(in transaction: Transaction) throws -> [GuestNeed] {
    try OrderInput.checkSeat(seat)
    let place = try transaction.placeOfNeeds(owner)
    let noted = try transaction.tellingKitchen(of: place.partyID) {
      try what.map { try note(Self.checked($0), at: place, in: transaction) }
    }
    if noted.contains(where: { $0.help != nil }) { try transaction.raiseHelp(askedBy: owner) }
    return noted
  }

  fileprivate func note(
    _ what: GuestNeed.What, at place: PlaceOfNeeds, in transaction: Transaction
  ) throws -> GuestNeed {
    let known = place.needs.filter { $0.what == what }
    if let same = known.first(where: { $0.seat == seat }) { return same }
    if seat != nil, let unseated = known.first(where: { $0.seat == nil }) {
      return try transaction.seat(unseated, at: seat)
    }
    // Whose it is was said more exactly already.
    if seat == nil, let seated = known.first { return seated }
    return try transaction.insert(what, seat: seat, for: place.owner)
  }

  private static let longestWords = 60

  private static func checked(_ what: GuestNeed.What) throws -> GuestNeed.What {
    func text(_ text: String, limit: Int) throws -> String {
      guard let text = try GuestText.words(text, .note, limit: limit) else {
        throw TextError.missing(.note)
      }
      return text
    }
    return switch what {
    case .allergy, .help: what
    case .otherAllergy(let words): .otherAllergy(try text(words, limit: longestWords))
    case .diet(let words): .diet(Diet(try text(words, limit: longestWords)).words)
    case .note(let words): .note(try text(words, limit: GuestText.noteLimit))
    }
  }
}

extension Transaction {
  /// Keeps for tonight, as said at the table, what was known of a guest who sits there: as long as it
  /// is, because it was noted before.
  func keepTonight(
    _ what: [GuestNeed.What], seat: Int?, at partyID: Identifier<Party>
  ) throws {
    guard !what.isEmpty else { return }
    let verb = NoteNeeds(what, seat: seat, for: .party(partyID))
    for one in what { _ = try verb.note(one, at: placeOfNeeds(.party(partyID)), in: self) }
  }
}

/// Takes back what was noted of tonight's guests; who did it is kept until it is erased. Help that one of
/// them is known to need is raised for that guest then.
public struct EndNeed: Verb {
  public static let terms = VerbTerms<Self>(
    "need.end", Phrase("take back what guests said", "撤销客人告知的忌口"),
    needs: [.anyOf(.queue, .seat, .order, .editMember)],
    // The trail cannot be erased: it names the row, and what was said is in the row alone.
    audit: .entry("needEnded") { verb, isEnded in
      isEnded ? AuditNote(subject: "need/\(verb.id)") : nil
    },
    events: [.needEnded, .careDeclined, .careRaised, .careMoved])

  let id: Identifier<GuestNeed>

  public init(_ id: Identifier<GuestNeed>) {
    self.id = id
  }

  /// - Returns: whether it still held.
  public func run(in transaction: Transaction) throws -> Bool {
    guard
      let row = try Row.fetchOne(
        transaction.db, sql: "SELECT * FROM guestNeed WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("need \(id)") }
    guard row["endedAt"] as Timestamp? == nil, row["erasedAt"] as Timestamp? == nil else {
      return false
    }
    let need = try GuestNeed(row: row)
    let partyID = try Identifier<Party>.fetchOne(
      transaction.db,
      sql: """
        SELECT id FROM party
        WHERE stage <> 'left' AND (id = ? OR ticketID = ? OR reservationID = ?)
        """,
      arguments: [
        row["partyID"] as String?, row["ticketID"] as String?, row["reservationID"] as String?,
      ])
    try transaction.tellingKitchen(of: partyID) {
      try transaction.db.execute(
        sql: "UPDATE guestNeed SET endedAt = ?, endedByName = ? WHERE id = ?",
        arguments: [transaction.now, transaction.author.name, id])
    }
    try transaction.record(.needEnded, id, GuestNeedFact(need))
    try transaction.endCare(of: id)
    if need.help != nil, let owner = GuestNeed.Owner(row: row) {
      try transaction.raiseKnownHelp(beside: owner)
    }
    return true
  }
}

/// Why something cannot be noted of guests.
public enum NeedError: Explained, Equatable {
  case guestsGone

  public var explanation: Phrase {
    switch self {
    case .guestsGone:
      Phrase(
        "These guests are not here any more. Look at the screen again.", "客人已不在，请重新查看屏幕。")
    }
  }
}

/// Where what guests say is kept, and what is kept there.
private struct PlaceOfNeeds {
  let owner: GuestNeed.Owner
  let needs: [GuestNeed]
  /// Nil before they sit down.
  var partyID: Identifier<Party>?
}

extension Transaction {
  fileprivate func placeOfNeeds(_ owner: GuestNeed.Owner) throws -> PlaceOfNeeds {
    let said = try SaidNeeds.fetch(db)
    switch owner {
    case .ticket(let id):
      let ticket = try ticket(id)
      if ticket.stage == .seated {
        guard
          let partyID = try Identifier<Party>.fetchOne(
            db, sql: "SELECT id FROM party WHERE ticketID = ?", arguments: [id])
        else { throw NeedError.guestsGone }
        return try placeOfNeeds(.party(partyID))
      }
      guard ticket.stage.isLive else { throw NeedError.guestsGone }
      guard let reservationID = ticket.reservationID, try reservation(reservationID).stage.isOpen
      else { return PlaceOfNeeds(owner: owner, needs: said.of(id)) }
      // The booking stays theirs when their number ends.
      return PlaceOfNeeds(owner: .reservation(reservationID), needs: said.of(ticket))
    case .reservation(let id):
      let reservation = try reservation(id)
      if reservation.stage == .seated,
        let partyID = try Identifier<Party>.fetchOne(
          db, sql: "SELECT id FROM party WHERE reservationID = ?", arguments: [id])
      {
        return try placeOfNeeds(.party(partyID))
      }
      guard reservation.stage.isOpen else { throw NeedError.guestsGone }
      let needs = try liveTicket(ofBooking: id).map(said.of) ?? said.of(id)
      return PlaceOfNeeds(owner: owner, needs: needs)
    case .party(let id):
      let party = try party(id)
      guard party.stage != .left else { throw NeedError.guestsGone }
      let origin: GuestNeed.Owner? =
        party.reservationID.map { .reservation($0) } ?? party.ticketID.map { .ticket($0) }
      return PlaceOfNeeds(owner: origin ?? owner, needs: said.of(party), partyID: id)
    }
  }

  private func party(_ id: Identifier<Party>) throws -> Party {
    guard let party = try Party.fetchOne(db, id: id) else { throw StoreError.gone("party \(id)") }
    return party
  }

  fileprivate func insert(
    _ what: GuestNeed.What, seat: Int?, for owner: GuestNeed.Owner
  ) throws -> GuestNeed {
    var need = GuestNeed(
      id: newID(), what: what, seat: seat, notedAt: now, authorName: author.name)
    let (column, ownerID) =
      switch owner {
      case .ticket(let id): ("ticketID", id.rawValue)
      case .reservation(let id): ("reservationID", id.rawValue)
      case .party(let id): ("partyID", id.rawValue)
      }
    let columns = what.columns
    try db.execute(
      sql: """
        INSERT INTO guestNeed (id, \(column), kind, allergen, words, seat, notedAt, authorName)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        need.id, ownerID, columns.kind, columns.allergen, columns.words, seat, now, author.name,
      ])
    need.revision = try record(.needNoted, need.id, GuestNeedFact(need))
    return need
  }

  /// A number that waits on without its booking keeps what was said since it was the booking's: whoever
  /// said it stands at the desk.
  func copyNeeds(
    of booking: Identifier<Reservation>, to number: Identifier<Ticket>, since moment: Timestamp
  ) throws {
    guard try ticket(number).stage.isLive else { return }
    let said = try SaidNeeds.fetch(db)
    let own = said.of(number)
    for need in said.of(booking) where need.notedAt >= moment {
      guard !own.contains(where: { $0.what == need.what && $0.seat == need.seat }) else { continue }
      _ = try insert(need.what, seat: need.seat, for: .ticket(number))
    }
    try raiseHelp(askedBy: .ticket(number))
  }

  /// Says of whom what was noted for the whole party is.
  fileprivate func seat(_ need: GuestNeed, at seat: Int?) throws -> GuestNeed {
    var need = need
    need.seat = seat
    try db.execute(
      sql: "UPDATE guestNeed SET seat = ?, authorName = ? WHERE id = ?",
      arguments: [seat, author.name, need.id])
    need.authorName = author.name
    try rewriteCare(of: need)
    need.revision = try record(.needChanged, need.id, GuestNeedFact(need))
    return need
  }
}
