import GRDB
import HeadquartersContract
import StoreDomain

/// Takes something off a dish that was not right when it came (问题菜), or off some pieces of it: all
/// of its price or a share, on the bill's step for single lines. Who noted the line stays its author.
///
/// With a `partID` the same verb may be repeated after an unclear answer. Throws `OrderError`, and
/// `GivingRefusal` above the limit for gifts, `ShareRefusal` for what several bills share.
public struct ProblemDish: Verb {
  public static let terms = VerbTerms<Self>(
    "line.problem", Phrase("take something off a problem dish", "问题菜减免"),
    needs: [.authorised(.gift), .within(.gift)],
    audit: .entry("problemDish") { verb, line in
      AuditNote(
        subject: line.checkID.rawValue,
        detail: "\(line.quantity) \(line.name.english), \(verb.basisPoints) bp: "
          + (line.reason?.inBothLanguages ?? ""))
    }, events: [.lineChanged, .lineAdded])

  let id: Identifier<OrderLine>
  let basisPoints: Int
  let quantity: Int?
  let reason: Reason
  public let authoriser: StaffMember?
  let partID: Identifier<OrderLine>?

  /// - Parameters:
  ///   - basisPoints: hundredths of a percent off, 1…10000; all of it is free.
  ///   - quantity: pieces that were not right; nil for all.
  ///   - partID: the id of the line that a part becomes.
  public init(
    _ id: Identifier<OrderLine>, basisPoints: Int = 10_000, quantity: Int? = nil, reason: Reason,
    authoriser: StaffMember? = nil, partID: Identifier<OrderLine>? = nil
  ) {
    self.id = id
    self.basisPoints = basisPoints
    self.quantity = quantity
    self.reason = reason
    self.authoriser = authoriser
    self.partID = partID
  }

  /// The line that costs less now.
  public func run(in transaction: Transaction) throws -> OrderLine {
    if let partID, let there = try transaction.lineIfThere(partID) { return there }
    guard (1...10_000).contains(basisPoints) else { throw GivingRefusal.percentageOutOfRange }
    let line = try transaction.line(id)
    let check = try transaction.openOrderCheck(line.checkID)
    guard line.stage == .sent, line.kind != .returned else { throw OrderError.notSent(line.name) }
    try ShareRule.checkWhole(line)
    guard line.kind != .gift else { throw OrderError.alreadyGift(line.name) }
    let left = line.quantity - (try transaction.quantityReturned(of: id))
    guard left > 0, quantity ?? 1 <= left else { throw OrderError.giftTooLarge(left, line.name) }
    let isPart = quantity.map { $0 != line.quantity } ?? false
    let standing = try transaction.parts(of: line)
    try SetRule.checkGiving(line, isPart: isPart, hasParts: !standing.isEmpty)
    let parts = standing.filter {
      $0.stage == .sent && $0.kind != .gift && $0.amountMinorUnits > 0
    }
    var problem = line
    problem.problemBasisPoints = basisPoints
    problem.reason = try OrderInput.reason(reason)
    problem.givenByName = transaction.author.name
    if let quantity, quantity != line.quantity {
      problem.id = partID ?? transaction.newID()
      problem.quantity = quantity
      try transaction.checkGift(of: problem, authoriser)
      return try transaction.split(problem, off: line, on: check, authoriser)
    }
    // Said again after an unclear answer.
    guard problem != line else { return line }
    try transaction.checkGift(of: problem, with: parts, authoriser)
    // What dishes of a set cost more costs less too.
    for part in parts { _ = try reduce(part, as: problem, on: check, in: transaction) }
    return try reduce(line, as: problem, on: check, in: transaction)
  }

  private func reduce(
    _ line: OrderLine, as problem: OrderLine, on check: Check, in transaction: Transaction
  ) throws -> OrderLine {
    var reduced = line
    reduced.problemBasisPoints = problem.problemBasisPoints
    reduced.reason = problem.reason
    reduced.givenByName = problem.givenByName
    try transaction.db.execute(
      sql: """
        UPDATE orderLine SET problemBasisPoints = ?, reason = ?, givenAt = ?, givenByName = ?,
          authoriserName = ? WHERE id = ?
        """,
      arguments: [
        basisPoints, reduced.reason, transaction.now, reduced.givenByName, authoriser?.name,
        line.id,
      ])
    try transaction.record(
      .lineChanged, check.id, LineFact(reduced, authoriser: authoriser), on: check.businessDay)
    return reduced
  }
}
