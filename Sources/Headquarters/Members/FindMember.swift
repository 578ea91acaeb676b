import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Who has a phone number, for a store where a guest says so: the store has the member's row from
  /// now on, and hears of changes like of those of its regulars.
  ///
  /// - Returns: the row as it goes down the feed; nothing when nobody has the phone.
  /// - Throws: `Problem` of kind `unknownStore`, or `unavailable` while members are added up anew.
  public func member(
    withPhone hashes: [PhoneHash], for storeID: String
  ) async throws -> ChangeItem? {
    let now = environment.now()
    let find: @Sendable (any LedgerSession) throws -> Identifier<Member>? = { db in
      try Self.expectMembers(db)
      return try ChainMember.id(withPhone: hashes, db)
    }
    // Most guests who are asked for are no members: that holds up nobody who writes.
    guard try await read(find) != nil else { return nil }
    return try await write { db in
      let number = try Self.number(of: storeID, db)
      return try find(db).flatMap { try ChainMember.give($0, to: number, db, at: now) }
    }
  }
}
