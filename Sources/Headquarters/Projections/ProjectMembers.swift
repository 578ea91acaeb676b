import Foundation
import HeadquartersContract
import StoreDomain

/// Members and what is noted about them. A member is the chain's: every store that has the row may
/// tell something new, what came last holds, and the others hear of it.
extension ProjectedRow {
  func member(_ fact: MemberProfileFact) throws {
    guard let id = try memberToldOf() else { return }
    let known = try db.row(
      "SELECT position, phoneHash, formOfAddress, erasedAt FROM \(tables.member) WHERE id = ?",
      [id.rawValue])
    // Told before, or by a store that had not heard of it yet.
    if let known, try known["erasedAt"] as Int64? != nil { return }
    // An earlier event of another store, when the projections are made again.
    if let known, try known["position"] as Int64 > position { return }
    // A store of the version before says nothing of it, and takes nothing away.
    let address =
      try fact.tellsFormOfAddress
      ? fact.formOfAddress : known.flatMap { try $0["formOfAddress"] as String? }
    let birthday = try fact.birthday.map {
      String(decoding: try JSONEncoder.answers.encode($0), as: UTF8.self)
    }
    let hash = fact.phone.map {
      PhoneHash(of: PhoneNumber.chainKey($0), hqInstance: turn.instance)
    }
    try db.execute(
      """
      INSERT INTO \(tables.member)
        (id, storeNumber, code, name, formOfAddress, phone, phoneHash, level, birthday, note,
        enrolledAt, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name,
        formOfAddress = excluded.formOfAddress, phone = excluded.phone,
        phoneHash = excluded.phoneHash, level = excluded.level, birthday = excluded.birthday,
        note = excluded.note, position = excluded.position
      """,
      [
        id.rawValue, storeNumber, fact.code, fact.name, address, fact.phone, hash?.bytes,
        fact.level, birthday, fact.note, fact.enrolledAt.millisecondsSinceEpoch, position,
      ])
    if let hash, try known?["phoneHash"] as Data? != hash.bytes {
      try exceptIfTwo(have: fact.phone, id)
    }
    try tellTheOthers(of: id)
  }

  /// Two stores that could not ask headquarters may have enrolled one guest twice. From then on
  /// whoever asks for the phone gets the older record; the later one is for a person to look at,
  /// and is not taken into the other by itself: when a digit was mistyped it is somebody else's,
  /// and each would read of the other's allergies and birthday.
  private func exceptIfTwo(have phone: String?, _ id: Identifier<Member>) throws {
    let hashes = (phone.map(PhoneNumber.chainKeys(ofAnyStore:)) ?? []).map {
      PhoneHash(of: $0, hqInstance: turn.instance)
    }
    let holders = try db.rows(
      """
      SELECT member.id AS id, store.name AS storeName
      FROM \(tables.member) AS member LEFT JOIN store ON store.number = member.storeNumber
      WHERE phoneHash IN (\(hashes.map { _ in "?" }.joined(separator: ", ")))
      ORDER BY member.enrolledAt, member.id LIMIT 10
      """, hashes.map(\.bytes)
    ).map { try ($0["id"] as String, $0["storeName"] as String? ?? "headquarters") }
    guard let older = holders.first, holders.count > 1 else { return }
    // This one, unless it is the oldest itself and its store the last to reach headquarters.
    let later = holders.dropFirst().first { $0.0 == id.rawValue } ?? holders[1]
    try except(
      .samePhone,
      "member/\(later.0) of \(later.1) has the phone of member/\(older.0) of \(older.1), "
        + "who was there before")
  }

  func memberNote(_ fact: MemberNoteFact) throws {
    guard let id = try memberToldOf() else { return }
    guard try !isErased(id), try !isWithdrawn(fact, of: id) else { return }
    let moment = at.millisecondsSinceEpoch
    let text = String(decoding: try JSONEncoder.answers.encode(fact), as: UTF8.self)
    if type == .memberFactNoted {
      try db.execute(
        """
        INSERT INTO \(tables.memberFact)
          (id, memberID, storeNumber, fact, notedAt) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (memberID, id) DO UPDATE SET storeNumber = excluded.storeNumber,
          fact = excluded.fact, notedAt = excluded.notedAt
        """, [fact.factID.rawValue, id.rawValue, storeNumber, text, moment])
    } else {
      try db.execute(
        """
        INSERT INTO \(tables.memberFact)
          (id, memberID, storeNumber, fact, notedAt, endedAt, endedByStore)
        VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?3)
        ON CONFLICT (memberID, id) DO UPDATE SET endedAt = excluded.endedAt,
          endedByStore = excluded.endedByStore
        """, [fact.factID.rawValue, id.rawValue, storeNumber, text, moment])
    }
    try tellTheOthers(of: id)
  }

  /// Takes everything of the person out of what answers, and out of what was made here; the ledger
  /// keeps its events, which nobody is told again. Stores that have the row get its tombstone.
  func memberErased(_ fact: MemberErasedFact) throws {
    guard let id = try memberToldOf() else { return }
    var ids = [id]
    for other in fact.alsoKnownAs where other != id {
      if try isKnown(other), try isTold(of: other) { ids.append(other) }
    }
    for id in ids { try erase(id) }
  }

  private func erase(_ id: Identifier<Member>) throws {
    // The store that tells, too: a copy of its file from before may be put back.
    var receivers = turn.tellsStores ? try storesToTell(of: id) : []
    if turn.tellsStores, !receivers.contains(storeNumber) { receivers.append(storeNumber) }
    // While the phone is still there.
    try eraseAfterPaying(of: id)
    try db.execute(
      """
      INSERT INTO \(tables.member)
        (id, storeNumber, code, name, level, enrolledAt, position, erasedAt)
      VALUES (?1, ?2, ?3, ?4, 'member', ?5, ?6, ?5)
      ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name,
        formOfAddress = NULL, phone = NULL, phoneHash = NULL, level = excluded.level,
        birthday = NULL, note = NULL, position = excluded.position, erasedAt = excluded.erasedAt
      """,
      [
        id.rawValue, storeNumber, Member.codeOfErased(id), Member.erasedName,
        at.millisecondsSinceEpoch, position,
      ])
    try db.execute(
      """
      DELETE FROM \(tables.pointsEntry)
      WHERE lotID IN (SELECT id FROM \(tables.pointsLot) WHERE memberID = ?)
      """, [id.rawValue])
    for table in [tables.memberFact, tables.memberConsent, tables.pointsLot] {
      try db.execute("DELETE FROM \(table) WHERE memberID = ?", [id.rawValue])
    }
    try db.execute(
      """
      UPDATE madeMember SET code = ?, name = ?, phone = NULL, phoneHash = NULL, level = 'member',
        birthday = NULL, note = NULL
      WHERE id = ?
      """, [Member.codeOfErased(id), Member.erasedName, id.rawValue])
    for number in receivers {
      try FeedRows.put(.member, id: id.rawValue, nil, storeNumber: number, db, at: turn.now)
    }
  }

  private func isKnown(_ id: Identifier<Member>) throws -> Bool {
    try db.isTrue(
      "SELECT EXISTS (SELECT 1 FROM \(tables.member) WHERE id = ?)", [id.rawValue])
  }

  /// To what the member agrees, from whichever store; what was noted until it was withdrawn goes.
  func memberConsent(_ fact: MemberConsentFact) throws {
    guard let id = try memberToldOf(), try !isErased(id) else { return }
    try db.execute(
      """
      INSERT INTO \(tables.memberConsent) AS memberConsent
        (memberID, purpose, storeNumber, way, givenAt, withdrawnAt) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (memberID, purpose) DO UPDATE SET storeNumber = excluded.storeNumber,
        way = excluded.way, givenAt = excluded.givenAt, withdrawnAt = excluded.withdrawnAt
      WHERE coalesce(memberConsent.withdrawnAt, memberConsent.givenAt)
        <= coalesce(excluded.withdrawnAt, excluded.givenAt)
      """,
      [
        id.rawValue, fact.purpose.rawValue, storeNumber, fact.way.rawValue,
        fact.givenAt.millisecondsSinceEpoch, fact.withdrawnAt?.millisecondsSinceEpoch,
      ])
    if let withdrawnAt = fact.withdrawnAt {
      for row in try db.rows(
        "SELECT id, fact FROM \(tables.memberFact) WHERE memberID = ? AND notedAt <= ?",
        [id.rawValue, withdrawnAt.millisecondsSinceEpoch])
      where try MemberNoteFact(json: row["fact"]).consentPurpose == fact.purpose {
        try db.execute(
          "DELETE FROM \(tables.memberFact) WHERE memberID = ? AND id = ?",
          [id.rawValue, row["id"] as String])
      }
    }
    try tellTheOthers(of: id)
  }

  /// Whether a fact was noted before the member withdrew what it needs: it came late.
  private func isWithdrawn(_ fact: MemberNoteFact, of id: Identifier<Member>) throws -> Bool {
    guard let purpose = fact.consentPurpose else { return false }
    return try db.isTrue(
      """
      SELECT EXISTS (SELECT 1 FROM \(tables.memberConsent)
        WHERE memberID = ? AND purpose = ? AND withdrawnAt >= ?)
      """, [id.rawValue, purpose.rawValue, at.millisecondsSinceEpoch])
  }

  func isErased(_ id: Identifier<Member>) throws -> Bool {
    try db.isTrue(
      "SELECT EXISTS (SELECT 1 FROM \(tables.member) WHERE id = ? AND erasedAt IS NOT NULL)",
      [id.rawValue])
  }

  /// The member whom the event is about, unless it is one of whom the store was told nothing.
  func memberToldOf() throws -> Identifier<Member>? {
    guard let text = try subject("member") else { return nil }
    let id = Identifier<Member>(rawValue: text)
    guard try isTold(of: id) else {
      try except(.otherStoresRow, "\(envelope.subject) is another store's")
      return nil
    }
    return id
  }

  /// Whether the member is the store's own, or one whose row it was sent.
  func isTold(of id: Identifier<Member>) throws -> Bool {
    let isStrange = try db.isTrue(
      """
      SELECT EXISTS (SELECT 1 FROM \(tables.member)
        WHERE id = ? AND (storeNumber IS NULL OR storeNumber <> ?))
      """, [id.rawValue, storeNumber])
    return try !isStrange || ChainMember.has(id, storeNumber: storeNumber, db)
  }

  /// Sends the row to every store that has it, and to the one that enrolled the member. The store
  /// that tells gets it too when it was sent the row before: so a copy of its file that is put back
  /// comes to what it had told.
  func tellTheOthers(of id: Identifier<Member>) throws {
    guard turn.tellsStores else { return }
    for number in try storesToTell(of: id) {
      try ChainMember.give(id, to: number, db, at: turn.now)
    }
  }

  private func storesToTell(of id: Identifier<Member>) throws -> [Int64] {
    var numbers = try ChainMember.stores(with: id, db)
    let home: Int64? = try db.value(
      "SELECT storeNumber FROM \(tables.member) WHERE id = ?", [id.rawValue])
    if let home, home != storeNumber, !numbers.contains(home) { numbers.append(home) }
    return numbers
  }
}

extension MemberNoteFact {
  /// As a projection keeps it.
  init(json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }

  /// For what the guest must have agreed; nil when for nothing, or when this version does not know
  /// such a fact.
  fileprivate var consentPurpose: MemberConsent.Purpose? {
    MemberRow.Fact(
      self, notedAt: Timestamp(millisecondsSinceEpoch: 0), authorName: ""
    ).noted?.consentPurpose
  }
}
