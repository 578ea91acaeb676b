import GRDB
import HeadquartersContract
import StoreDomain

/// A line that several bills share.
public struct SharedLine: Hashable, Sendable {
  /// The line that the kitchen makes, with its own share; without one when none stands any more.
  public var line: OrderLine
  /// One on each other bill.
  public var shares: [OrderLine]
  /// What staff call the place of the line, and those of its shares in their order: `T05`, or `#12`
  /// for another bill of the same guests.
  public var place: String
  public var places: [String]
  /// Whether it was done before: the answer did not come through.
  public var isRepeated = false
}

extension SharedLine {
  /// The line with the shares that stand.
  fileprivate static func fetch(
    _ db: Database, of line: OrderLine, _ currency: Currency
  ) throws -> SharedLine {
    func check(_ id: Identifier<Check>) throws -> Check {
      guard let check = try Check.fetchOne(db, id, currency) else {
        throw StoreError.gone("check \(id)")
      }
      return check
    }
    let shares = try OrderLine.fetchAll(
      db, where: "sharedOfLineID = ? AND stage = 'sent' ORDER BY addedAt, rowid", [line.id],
      currency: currency)
    let own = try check(line.checkID)
    let others = try shares.map { try check($0.checkID) }
    let apart = others.first { $0.partyID != own.partyID } ?? others.first ?? own
    return SharedLine(
      line: line, shares: shares, place: try db.moveLabel(of: own, besides: apart),
      places: try others.map { try db.moveLabel(of: $0, besides: own) })
  }
}

extension StoreDatabase {
  /// Who pays a line together; the line itself or any share of it may be named. Throws
  /// `StoreError.gone`.
  public func sharedLine(_ id: Identifier<OrderLine>) throws -> SharedLine {
    try read { db in
      func line(_ id: Identifier<OrderLine>) throws -> OrderLine {
        let found = try OrderLine.fetchAll(db, where: "id = ?", [id], currency: store.currency)
        guard let line = found.first else { throw StoreError.gone("order line \(id)") }
        return line
      }
      let named = try line(id)
      let whole = try named.share?.line.map(line) ?? named
      return try SharedLine.fetch(db, of: whole, store.currency)
    }
  }
}

extension Transaction {
  /// The line with the shares that stand.
  func sharedLine(_ line: OrderLine, isRepeated: Bool = false) throws -> SharedLine {
    var shared = try SharedLine.fetch(db, of: line, store.currency)
    shared.isRepeated = isRepeated
    return shared
  }

  /// What follows when bills pay shares of a line of another one, or no more: guests with a share have
  /// ordered, and bills that guests look at already are printed anew.
  func followShares(
    of shares: [OrderLine], from check: Check, isTakenBack: Bool
  ) throws {
    for share in shares {
      guard let partyID = try self.check(share.checkID).partyID, partyID != check.partyID else {
        continue
      }
      if !isTakenBack {
        try advanceParty(partyID, to: .ordered, onlyFrom: [.seated])
      } else if try !hasSent(partyID) {
        try advanceParty(partyID, to: .seated, onlyFrom: [.ordered])
      }
    }
    // Refused here, because a bill beyond what a till can hold would stop the till.
    for bill in try ([check.id] + shares.map(\.checkID)).map({ try workedBill($0) })
    where bill.check.billAskedAt != nil && !bill.sentLines.isEmpty {
      try printProforma(bill)
    }
  }
}

extension LineSharedFact {
  init(_ shared: SharedLine) {
    self.init(
      lineID: shared.line.id, name: shared.line.name, portions: shared.line.share?.portions ?? 1,
      amountMinor: shared.line.amountMinorUnits,
      shares: shared.shares.map { line in
        Share(
          lineID: line.id, checkID: line.checkID, portions: line.share?.portions ?? 1,
          amountMinor: line.amountMinorUnits)
      })
  }
}

extension AuditNote {
  /// What one table ordered and others pay for is looked at later.
  init(shared: SharedLine) {
    let own = "\(shared.place) \(shared.line.share?.fraction ?? "1")"
    let others = zip(shared.places, shared.shares).map { "\($0) \($1.share?.fraction ?? "")" }
    self.init(
      subject: shared.line.checkID.rawValue,
      detail: "\(shared.line.quantity) \(shared.line.name.english): "
        + ([own] + others).joined(separator: ", "))
  }
}
