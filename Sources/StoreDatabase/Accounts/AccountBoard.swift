import GRDB
import StoreDomain

/// An account with what became of it.
public struct StoredValuePicture: Hashable, Sendable {
  public var account: StoredValueAccount
  /// The last ones, the newest first.
  public var entries: [StoredValueEntry]

  public init(account: StoredValueAccount, entries: [StoredValueEntry]) {
    self.account = account
    self.entries = entries
  }
}

/// A house account with what became of it.
public struct HouseAccountPicture: Hashable, Sendable {
  public var account: HouseAccount
  /// The last ones, the newest first.
  public var entries: [HouseAccountEntry]
  /// Whether there are earlier ones.
  public var hasEarlier: Bool

  public init(account: HouseAccount, entries: [HouseAccountEntry], hasEarlier: Bool) {
    self.account = account
    self.entries = entries
    self.hasEarlier = hasEarlier
  }
}

/// What stored value may be paid with at the till.
public struct PayableAccounts: Hashable, Sendable {
  public var storedValue: [StoredValueAccount]
  /// Those that belong to the guests of the bill.
  public var ofGuests: Set<Identifier<StoredValueAccount>>

  public init(
    storedValue: [StoredValueAccount] = [], ofGuests: Set<Identifier<StoredValueAccount>> = []
  ) {
    self.storedValue = storedValue
    self.ofGuests = ofGuests
  }
}

extension StoreDatabase {
  /// Accounts of stored value, the last that was used first.
  public func storedValueAccounts(limit: Int = 200) throws -> [StoredValueAccount] {
    // Chosen by the index: a list is read on each key.
    try read { db in
      try StoredValueAccount.fetchAll(
        db,
        """
        storedValueAccount.id IN (SELECT accountID FROM storedValueBalance
          ORDER BY usedAt DESC, accountID LIMIT ?)
        """, [limit])
    }
  }

  /// Every house account, by its code.
  public func houseAccounts() throws -> [HouseAccount] {
    try read { try HouseAccount.fetchAll($0, "1", [], store.currency) }
  }

  /// An account of stored value with its last entries; nil when there is none.
  public func storedValue(
    _ id: Identifier<StoredValueAccount>, entries limit: Int = 50
  ) throws -> StoredValuePicture? {
    try read { db in
      try StoredValueAccount.fetchAll(db, "storedValueAccount.id = ?", [id]).first.map {
        StoredValuePicture(
          account: $0, entries: try StoredValueEntry.fetchLast(db, of: id, limit: limit))
      }
    }
  }

  /// A house account with its last entries; nil when there is none.
  public func houseAccount(
    _ id: Identifier<HouseAccount>, entries limit: Int = 50
  ) throws -> HouseAccountPicture? {
    try read { db in
      try HouseAccount.fetchAll(db, "id = ?", [id], store.currency).first.map {
        let found = try HouseAccountEntry.fetchLast(
          db, of: id, limit: limit + 1, store.currency)
        return HouseAccountPicture(
          account: $0, entries: Array(found.prefix(limit)), hasEarlier: found.count > limit)
      }
    }
  }

  /// Accounts of stored value that a text may mean, the closest first: a whole number or its end, or
  /// the accounts of the members whom it finds. Nothing typed finds those that were used last.
  public func findStoredValue(
    _ query: String, limit: Int = 20
  ) throws -> [StoredValueAccount] {
    let digits = query.filter { !$0.isWhitespace && $0 != "-" }
    guard !digits.isEmpty else { return try storedValueAccounts(limit: limit) }
    let isNumber = digits.allSatisfy { $0.isASCII && $0.isNumber }
    let members = try findMembers(query, limit: limit)
    return try read { db in
      var found: [StoredValueAccount] = []
      if isNumber, digits.count >= 4 {
        found = try StoredValueAccount.fetchAll(
          db, "number = ?1 OR substr(number, -length(?1)) = ?1", [digits])
      }
      for member in members where found.count < limit {
        found += try StoredValueAccount.fetchAll(
          db, "storedValueAccount.memberID = ?", [member.id]
        ).filter { account in !found.contains { $0.id == account.id } }
      }
      return Array(found.prefix(limit))
    }
  }

  /// The accounts with which the guests of an open check may pay: their own first.
  public func payableAccounts(
    of checkID: Identifier<Check>, finding query: String = ""
  ) throws -> PayableAccounts {
    let found = try findStoredValue(query)
    return try read { db in
      let check = try Check.fetchOne(db, checkID, store.currency)
      let guests = try check.map { try PointsGuest.candidates(db, of: $0).map(\.memberID) } ?? []
      let own = try guests.flatMap {
        try StoredValueAccount.fetchAll(db, "storedValueAccount.memberID = ?", [$0])
      }
      let ids = Set(own.map(\.id))
      return PayableAccounts(
        storedValue: query.isEmpty ? own + found.filter { !ids.contains($0.id) } : found,
        ofGuests: ids)
    }
  }
}
