import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// A member as the chain knows them. One whom the store enrolled itself is found by the phone.
  ///
  /// While headquarters has not heard of something that the store told of a member, their profile
  /// stands as the store has it; what is noted about them is taken at once, an allergy above all.
  /// No event: headquarters said it.
  ///
  /// - Returns: whether the profile is still to be taken.
  func applyMember(_ text: String, _ row: MemberRow?) throws -> Bool {
    guard let id = Identifier<Member>(wellFormed: text) else {
      throw FeedError.impossibleAnswer("member id")
    }
    let own = try memberHere(id)
    guard let row else {
      if let own { try erase(own) }
      return false
    }
    // A row that was on its way when the member was erased here.
    if let own, try member(own).erasedAt != nil { return false }
    let phone = try GuestText.phone(
      row.phone.map { PhoneNumber.renewed($0, in: store.country) }, in: store.country)
    let target = try own ?? memberID(ofPhone: phone)
    let isHeld = try target.map(hasUnsentEvents) ?? false
    let arePointsHeld = try target.map { try mayLackOwnPoints(row, $0) } ?? false
    let memberID =
      if isHeld, let target { target } else { try applyProfile(row, phone: phone, of: target, id) }
    if memberID != id {
      try db.execute(
        sql: "INSERT OR IGNORE INTO memberAlias (id, memberID) VALUES (?, ?)",
        arguments: [id, memberID])
    }
    try applyNoted(row, of: memberID)
    if !arePointsHeld { try applyPoints(row, of: memberID) }
    return isHeld || arePointsHeld
  }

  /// What an earlier version passed over in a row that the store has: what is noted about the member,
  /// and how to address them where the store does not know it.
  func applyAgain(_ row: MemberRow, _ text: String) throws {
    guard let id = Identifier<Member>(wellFormed: text), let own = try memberHere(id),
      try member(own).erasedAt == nil
    else { return }
    try applyAddress(row, of: own)
    if try !UnderstoodWords.fetch(db).contains(.points), try !mayLackOwnPoints(row, own) {
      try applyPoints(row, of: own)
    }
    try applyNoted(row, of: own)
  }

  /// A version that understood it has taken it, and what was taken away since is not put back.
  private func applyAddress(_ row: MemberRow, of memberID: Identifier<Member>) throws {
    guard try !UnderstoodWords.fetch(db).contains(.formOfAddress),
      let address = try addressTold(in: row)
    else { return }
    try db.execute(
      sql: "UPDATE member SET formOfAddress = ? WHERE id = ? AND formOfAddress IS NULL",
      arguments: [address, memberID])
  }

  /// How headquarters says that the guest wants to be addressed.
  private func addressTold(in row: MemberRow) throws -> String? {
    guard
      let told = try GuestText.heard(row.formOfAddress, .name, limit: GuestText.nameLimit)
    else { return nil }
    guard feedWords.contains(.formOfAddress) else {
      try passedOver(.formOfAddress)
      return nil
    }
    return told
  }

  private func applyNoted(_ row: MemberRow, of memberID: Identifier<Member>) throws {
    for consent in row.consents ?? [] { try applyConsent(consent, of: memberID) }
    try tellingKitchen(ofMember: memberID) {
      for fact in row.facts ?? [] { try applyFact(fact, of: memberID) }
    }
    try raiseCareIfHere(memberID)
  }

  /// What a guest agreed to in another store, or agrees to no more: then what was noted until that
  /// moment is erased here too. A fact that comes without consent was noted by an older version.
  private func applyConsent(_ told: MemberRow.Consent, of memberID: Identifier<Member>) throws {
    guard feedWords.contains(.consent) else { return try passedOver(.consent) }
    guard let purpose = MemberConsent.Purpose(rawValue: told.purpose),
      let way = MemberConsent.Way(rawValue: told.way)
    else { return }
    if purpose == .messages, !feedWords.contains(.consentToMessages) {
      return try passedOver(.consentToMessages)
    }
    let name =
      try GuestText.heard(told.authorName, .name, limit: GuestText.nameLimit) ?? author.name
    let current = try MemberConsent.fetchCurrent(db, of: memberID)
      .first { $0.purpose == purpose }
    if let withdrawnAt = told.withdrawnAt {
      if let current, current.givenAt <= withdrawnAt {
        try endConsent(current, of: memberID, at: withdrawnAt, by: name)
      } else if current == nil {
        try eraseFacts(of: memberID, for: purpose, notedUntil: withdrawnAt)
        try keepWithdrawal(purpose, way, of: memberID, at: withdrawnAt, by: name)
      }
    } else if current == nil {
      guard try !isWithdrawn(purpose, of: memberID, since: told.givenAt) else { return }
      try MemberConsent(
        purpose: purpose, way: way, givenAt: told.givenAt, authorName: name
      ).insert(db, for: memberID)
    }
  }

  /// - Parameters:
  ///   - target: the member in the store; nil when there is none.
  ///   - id: headquarters' id.
  /// - Returns: the member in the store.
  private func applyProfile(
    _ row: MemberRow, phone: String?, of target: Identifier<Member>?, _ id: Identifier<Member>
  ) throws -> Identifier<Member> {
    let before = try target.map(member)
    guard let name = try GuestText.heard(row.name, .name, limit: GuestText.nameLimit)
    else { throw TextError.missing(.name) }
    guard let code = try GuestText.clean(row.code, .code, limit: 32) else {
      throw TextError.missing(.code)
    }
    // The phone is another row's here: both are put before somebody, and neither loses anything.
    var phone = phone
    if let target, let holder = try memberID(ofPhone: phone), holder != target {
      try notePair(target, holder, .phone)
      phone = before?.phone
    }
    // Under another id headquarters never had what the store noted.
    let ownNote = target == id ? nil : before?.note
    let ownAddress = target == id ? nil : before?.formOfAddress
    let member = Member(
      id: target ?? id, code: code, name: name,
      formOfAddress: try addressTold(in: row) ?? ownAddress, phone: phone,
      level: try GuestText.clean(row.level, .what, limit: 32) ?? "member",
      birthday: row.birthday ?? before?.birthday,
      note: try GuestText.heard(row.note, .note, limit: GuestText.noteLimit) ?? ownNote,
      enrolledAt: row.enrolledAt)
    try check(member)
    if let before {
      try write(member, over: before)
    } else {
      try insert(member)
    }
    try notePairs(of: member)
    return member.id
  }

  /// The member under headquarters' id.
  func memberHere(_ id: Identifier<Member>) throws -> Identifier<Member>? {
    try Identifier<Member>.fetchOne(
      db,
      sql: """
        SELECT id FROM member WHERE id = ?
        UNION ALL SELECT memberID FROM memberAlias WHERE id = ? LIMIT 1
        """, arguments: [id, id])
  }

  private func write(_ member: Member, over before: Member) throws {
    try db.execute(
      sql: """
        UPDATE member SET code = ?, name = ?, formOfAddress = ?, phone = ?, level = ?,
          birthday = ?, note = ?
        WHERE id = ?
        """,
      arguments: [
        member.code, member.name, member.formOfAddress, member.phone, member.level,
        member.birthday?.column, member.note, member.id,
      ])
    if member.name != before.name { try writeSearchKeys(of: member, replacing: true) }
  }

  private func applyFact(_ fact: MemberRow.Fact, of memberID: Identifier<Member>) throws {
    guard Identifier<MemberFact>(wellFormed: fact.id.rawValue) != nil,
      let authorName = try GuestText.heard(fact.authorName, .name, limit: GuestText.nameLimit)
    else { throw FeedError.impossibleAnswer("fact of a member") }
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM memberFact WHERE id = ?)", arguments: [fact.id])
    if isKnown != true, fact.endedAt == nil {
      // A newer headquarters may note what this version does not know.
      let word = FeedWord(fact)
      guard let noted = fact.noted, feedWords.contains(word) else { return try passedOver(word) }
      guard let kind = try holding(noted) else { return }
      // A row that was on its way when the guest withdrew it.
      if let purpose = kind.consentPurpose,
        try isWithdrawn(purpose, of: memberID, since: fact.notedAt)
      {
        return
      }
      try MemberFact(
        id: fact.id, kind: kind, notedAt: fact.notedAt, authorName: authorName
      ).insert(db, for: memberID)
    } else if let endedAt = fact.endedAt {
      try db.execute(
        sql: """
          UPDATE memberFact SET endedAt = ?, endedByName = ?
          WHERE id = ? AND memberID = ? AND endedAt IS NULL
          """,
        arguments: [
          endedAt,
          try GuestText.heard(fact.endedByName, .name, limit: GuestText.nameLimit) ?? author.name,
          fact.id, memberID,
        ])
    }
  }

  /// What is noted as far as it holds today: a pregnancy whose child is born by now stays among what
  /// headquarters sends, and must not keep an allergy out.
  private func holding(_ noted: MemberFact.Kind) throws -> MemberFact.Kind? {
    do {
      return try checked(noted)
    } catch MemberError.impossibleFact {
      return nil
    }
  }

  private func hasUnsentEvents(_ id: Identifier<Member>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM outboxEvent
          WHERE aggregate = 'member' AND aggregateID = ? AND acknowledgedAt IS NULL)
        """, arguments: [id]) ?? false
  }
}

extension Identifier {
  /// The text of a UUID in its canonical lower-case form; nil for anything else.
  init?(wellFormed text: String) {
    let characters = Array(text.utf8)
    guard characters.count == 36 else { return nil }
    for (index, character) in characters.enumerated() {
      switch index {
      case 8, 13, 18, 23: guard character == UInt8(ascii: "-") else { return nil }
      default:
        guard
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(character)
        else { return nil }
      }
    }
    self.init(rawValue: text)
  }
}
