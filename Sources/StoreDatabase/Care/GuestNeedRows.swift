import GRDB
import StoreDomain

extension GuestNeed {
  /// From a row of `guestNeed` that was not erased.
  ///
  /// - Throws: `StoreError.damaged`, because an allergy that cannot be read is not no allergy.
  init(row: some StoredRow) throws {
    let what: What? =
      switch (row["kind"] as String?, row["allergen"] as String?, row["words"] as String?) {
      case ("allergy", let code?, nil): Allergen(rawValue: code).map(What.allergy)
      case ("allergy", nil, let words?): .otherAllergy(words)
      case ("diet", nil, let words?): .diet(words)
      case ("help", nil, let word?): GuestHelp(rawValue: word).map(What.help)
      case ("note", nil, let words?): .note(words)
      default: nil
      }
    guard let what else { throw StoreError.damaged("what guests said") }
    self.init(
      id: row["id"], what: what, seat: row["seat"], notedAt: row["notedAt"],
      authorName: row["authorName"], revision: row["revision"])
  }
}

extension GuestNeed.Owner {
  /// From a row of `guestNeed`, which has one.
  init?(row: some StoredRow) {
    if let id: Identifier<Ticket> = row["ticketID"] {
      self = .ticket(id)
    } else if let id: Identifier<Reservation> = row["reservationID"] {
      self = .reservation(id)
    } else if let id: Identifier<Party> = row["partyID"] {
      self = .party(id)
    } else {
      return nil
    }
  }
}

extension GuestNeed.What {
  /// The columns `kind`, `allergen` and `words`.
  var columns: (kind: String, allergen: String?, words: String?) {
    switch self {
    case .allergy(let allergen): ("allergy", allergen.rawValue, nil)
    case .otherAllergy(let words): ("allergy", nil, words)
    case .diet(let words): ("diet", nil, words)
    case .help(let help): ("help", nil, help.rawValue)
    case .note(let words): ("note", nil, words)
    }
  }
}

/// Everything that guests said and that holds, by who said it. Few rows: what is over is erased.
struct SaidNeeds {
  private var byTicket: [Identifier<Ticket>: [GuestNeed]] = [:]
  private var byReservation: [Identifier<Reservation>: [GuestNeed]] = [:]
  private var byParty: [Identifier<Party>: [GuestNeed]] = [:]

  static func fetch(_ db: Database) throws -> SaidNeeds {
    var needs = SaidNeeds()
    _ = try db.list("SELECT * FROM guestNeed WHERE erasedAt IS NULL AND endedAt IS NULL") { row in
      let need = try GuestNeed(row: row)
      if let id: Identifier<Ticket> = row["ticketID"] {
        needs.byTicket[id, default: []].append(need)
      } else if let id: Identifier<Reservation> = row["reservationID"] {
        needs.byReservation[id, default: []].append(need)
      } else if let id: Identifier<Party> = row["partyID"] {
        needs.byParty[id, default: []].append(need)
      }
    }
    return needs
  }

  func of(_ ticket: Identifier<Ticket>) -> [GuestNeed] {
    (byTicket[ticket] ?? []).mostUrgentFirst()
  }

  /// Of a number with which the guests of a booking wait, what they said on the phone as well.
  func of(_ ticket: Ticket) -> [GuestNeed] {
    ((byTicket[ticket.id] ?? []) + (ticket.reservationID.flatMap { byReservation[$0] } ?? []))
      .mostUrgentFirst()
  }

  func of(_ reservation: Identifier<Reservation>) -> [GuestNeed] {
    (byReservation[reservation] ?? []).mostUrgentFirst()
  }

  /// Of whoever came together, wherever they said it.
  func of(_ group: GuestGroup) -> [GuestNeed] {
    ((group.ticketID.flatMap { byTicket[$0] } ?? [])
      + (group.reservationID.flatMap { byReservation[$0] } ?? [])
      + (group.partyID.flatMap { byParty[$0] } ?? [])).mostUrgentFirst()
  }

  /// Of a party: what it said at the door, on the phone and at the table. It ends when they leave.
  func of(_ party: Party) -> [GuestNeed] {
    guard party.stage != .left else { return [] }
    return of(GuestGroup(party))
  }
}

extension TableNeeds {
  /// What the guests of these parties must be kept from: what is known of their members, and what
  /// they said. Everybody who shows, suggests, cooks or prints asks this.
  static func fetch(
    _ db: Database, of parties: [Party], on day: LocalDate
  ) throws -> [Identifier<Party>: TableNeeds] {
    guard !parties.isEmpty else { return [:] }
    let groups = parties.map { GuestGroup($0) }
    let guests = try PartyGuest.fetch(db, of: groups)
    let facts = try db.list(
      """
      SELECT memberID, kind FROM memberFact
      WHERE endedAt IS NULL AND memberID IN (SELECT value FROM json_each(?))
      """, [guests.values.joined().map(\.memberID).listColumn()]
    ) { row -> (Identifier<Member>, MemberFact.Kind) in
      (row["memberID"], try MemberFact.Kind(column: row["kind"]))
    }
    let factsOf = Dictionary(grouping: facts, by: \.0).mapValues { $0.map(\.1) }
    let said = try SaidNeeds.fetch(db)
    return Dictionary(
      parties.map { party in
        (
          party.id,
          TableNeeds(
            guests: (guests[GuestGroup(party)] ?? []).map {
              KnownGuest(factsOf[$0.memberID] ?? [], seat: $0.seat)
            }, said: said.of(party), on: day)
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension StoreDatabase {
  /// What guests said tonight, the most urgent first; of those who sit already, what they said before
  /// as well.
  public func said(by owner: GuestNeed.Owner) throws -> [GuestNeed] {
    try read { db in
      let said = try SaidNeeds.fetch(db)
      guard let group = try GuestGroup.find(db, owner) else { return [] }
      guard let partyID = group.partyID else { return said.of(group) }
      return try Party.fetchOne(db, id: partyID).map(said.of) ?? []
    }
  }

  /// What a party must be kept from tonight.
  public func needs(of partyID: Identifier<Party>) throws -> TableNeeds {
    let day = store.calendar.businessDay(of: environment.now())
    return try read { db in
      guard let party = try Party.fetchOne(db, id: partyID) else {
        throw StoreError.gone("party \(partyID)")
      }
      return try TableNeeds.fetch(db, of: [party], on: day)[partyID] ?? TableNeeds()
    }
  }
}
