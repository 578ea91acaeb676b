import GRDB
import HeadquartersContract
import StoreDomain

/// Keeps back all of a course that the kitchen does not know yet, until it is fired (等叫). It gives
/// back the lines that are kept back now, and throws `OrderError`.
public struct HoldCourse: Verb {
  public static let terms = VerbTerms<Self>(
    "line.holdCourse", Phrase("keep a course back until it is fired", "整道等叫"),
    needs: [.permission(.order)], audit: .none(because: "its events name the author"),
    events: HoldLine.terms.events)

  let course: Int
  let checkID: Identifier<Check>

  public init(_ course: Int, of checkID: Identifier<Check>) {
    self.course = course
    self.checkID = checkID
  }

  public func run(in transaction: Transaction) throws -> [OrderLine] {
    _ = try transaction.openOrderCheck(checkID)
    let drafts = try transaction.lines(of: checkID).filter {
      $0.course == course && $0.stage == .draft
    }
    return try drafts.map { try HoldLine($0.id).run(in: transaction) }
  }
}
