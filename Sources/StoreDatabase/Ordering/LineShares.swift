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

extension Transaction {
  /// The line with the shares that stand.
  func sharedLine(_ line: OrderLine, isRepeated: Bool = false) throws -> SharedLine {
    let shares = try OrderLine.fetchAll(
      db, where: "sharedOfLineID = ? AND stage = 'sent' ORDER BY addedAt, rowid", [line.id],
      currency: store.currency)
    let check = try check(line.checkID)
    let others = try shares.map { try self.check($0.checkID) }
    let apart = others.first { $0.partyID != check.partyID } ?? others.first ?? check
    return SharedLine(
      line: line, shares: shares, place: try db.moveLabel(of: check, besides: apart),
      places: try others.map { try db.moveLabel(of: $0, besides: check) }, isRepeated: isRepeated)
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
