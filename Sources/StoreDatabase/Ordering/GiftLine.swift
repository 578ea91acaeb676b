import GRDB
import HeadquartersContract
import StoreDomain

/// Gives a line to the guest (赠菜), before or after sending; the bill shows its price and takes it
/// off. Throws `OrderError`.
public struct GiftLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.gift", Phrase("give a line on the house", "赠菜"), needs: [.authorised(.gift)],
    audit: .entry("gift") { _, line in AuditNote(gift: line) }, events: [.lineChanged])

  let id: Identifier<OrderLine>
  let reason: Reason
  public let authoriser: StaffMember?

  public init(_ id: Identifier<OrderLine>, reason: Reason, authoriser: StaffMember? = nil) {
    self.id = id
    self.reason = reason
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    var line = try transaction.line(id)
    let check = try transaction.openOrderCheck(line.checkID)
    guard line.stage != .voided else { throw OrderError.alreadyVoided(line.name) }
    guard line.kind != .gift else { throw OrderError.alreadyGift(line.name) }
    guard line.kind != .returned else { throw OrderError.notAGift(line.name) }
    line.kind = .gift
    line.reason = try OrderInput.reason(reason)
    try transaction.db.execute(
      sql: "UPDATE orderLine SET kind = 'gift', reason = ?, authoriserName = ? WHERE id = ?",
      arguments: [line.reason, authoriser?.name, id])
    try transaction.record(
      .lineChanged, check.id, LineFact(line, authoriser: authoriser), on: check.businessDay)
    return line
  }
}

extension AuditNote {
  /// What leaves the house for nothing is looked at later.
  init(gift line: OrderLine) {
    self.init(
      subject: line.checkID.rawValue,
      detail: "\(line.quantity) \(line.name.english): \(line.reason?.inBothLanguages ?? "")")
  }
}
