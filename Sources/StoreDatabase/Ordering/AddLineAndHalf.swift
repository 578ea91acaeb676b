import HeadquartersContract
import StoreDomain

/// Adds whole portions of a dish and one half portion, each a line of its own with its own price:
/// both or none. Throws `OrderError` as ``AddLine`` does.
public struct AddLineAndHalf: Verb {
  public static let terms = VerbTerms<Self>(
    "line.addAndHalf", Phrase("add a line and a half portion to an order", "点菜（加半份）"),
    needs: AddLine.terms.needs,
    audit: .entry("gift") { _, lines in
      guard let line = lines.first, line.kind == .gift else { return nil }
      return AuditNote(
        subject: line.checkID.rawValue,
        detail:
          "\(line.quantity) and a half \(line.name.english): \(line.reason?.inBothLanguages ?? "")")
    },
    events: AddLine.terms.events)

  let whole: AddLine
  let half: AddLine

  public init(_ whole: AddLine, _ half: AddLine) {
    self.whole = whole
    self.half = half
  }

  public var authoriser: StaffMember? { whole.authoriser }

  public func isNeeded(_ need: VerbNeed) -> Bool { whole.isNeeded(need) || half.isNeeded(need) }

  public func run(in transaction: Transaction) throws -> [OrderLine] {
    [try whole.run(in: transaction), try half.run(in: transaction)]
  }
}
