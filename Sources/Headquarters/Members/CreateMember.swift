import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Makes somebody a member of the chain, once for each Idempotency-Key; whoever has the phone
  /// already stays who they are. A store that is named gets the row, like those of its regulars.
  ///
  /// - Parameter storeID: nothing when the member is no store's yet.
  /// - Throws: `Problem` of kind `keyReused`, `unknownStore`, `unprocessable`, or `unavailable` while
  ///   members are added up anew.
  public func createMember(
    _ wish: MemberCreate, for storeID: String?, by command: CommandKey
  ) async throws -> MemberCreated {
    let now = environment.now()
    let id: Identifier<Member> = environment.ids.next()
    let row = try wish.row(id: id, at: now)
    let hashes = (row.phone.map(PhoneNumber.chainKeys(ofAnyStore:)) ?? []).map {
      PhoneHash(of: $0, hqInstance: instance)
    }
    let result = try await write { db in
      try Self.expectMembers(db)
      let number = try storeID.map { try Self.number(of: $0, db) }
      return try db.once(command, at: now) {
        let known = try hashes.isEmpty ? nil : ChainMember.id(withPhone: hashes, db)
        if known == nil { try Self.insert(row, id, hashes.first, by: command.caller, db) }
        if let number { try ChainMember.give(known ?? id, to: number, db, at: now) }
        let code = try known.flatMap { try ChainMember.row($0, db)?.code } ?? row.code
        let answer = MemberCreated(id: known ?? id, code: code, existed: known != nil)
        return CommandResult(
          id: answer.id.rawValue,
          answer: String(decoding: try JSONEncoder.answers.encode(answer), as: UTF8.self))
      }
    }
    guard let answer = result.answer else {
      throw HeadquartersError.damaged("a command without its answer")
    }
    return try JSONDecoder().decode(MemberCreated.self, from: Data(answer.utf8))
  }

  private static func insert(
    _ row: MemberRow, _ id: Identifier<Member>, _ hash: PhoneHash?, by caller: String,
    _ db: any LedgerSession
  ) throws {
    let birthday = try row.birthday.map {
      String(decoding: try JSONEncoder.answers.encode($0), as: UTF8.self)
    }
    try db.execute(
      """
      INSERT INTO madeMember (id, code, name, phone, phoneHash, level, birthday, note, enrolledAt,
        caller) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id.rawValue, row.code, row.name, row.phone, hash?.bytes, row.level, birthday, row.note,
        row.enrolledAt.millisecondsSinceEpoch, caller,
      ])
    let isBuilt = try Rebuilding.version(db) == ProjectionSchema.version
    for tables in [ProjectionTables.answering] + (isBuilt ? [.beside] : []) {
      try db.execute(
        ProjectionSchema.copyMadeMembers(into: tables) + " WHERE id = ?", [id.rawValue])
    }
  }
}

extension MemberCreate {
  /// - Throws: `Problem` of kind `unprocessable`.
  fileprivate func row(id: Identifier<Member>, at now: Timestamp) throws -> MemberRow {
    let name = try AskedText.readNeeded(name, "name", limit: GuestTextRule.nameLimit)
    let note = try AskedText.read(note, "note", limit: GuestTextRule.noteLimit)
    // No store's country is known here: what has no code of its own is China's or stays as it is.
    let number = try AskedText.readPhone(phone).map(AskedText.number)
    guard birthday?.isValid ?? true else {
      throw Problem(.unprocessable, detail: "birthday takes a day that there is in its calendar.")
    }
    return MemberRow(
      code: Member.code(madeFrom: id), name: name, phone: number,
      level: MemberLevel.member.rawValue, birthday: birthday, note: note, enrolledAt: now)
  }
}
