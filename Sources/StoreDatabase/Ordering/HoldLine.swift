import GRDB
import HeadquartersContract
import StoreDomain

/// Keeps a line back until it is fired (等叫).
public struct HoldLine: Verb {
  public static let terms = VerbTerms<Self>(
    "line.hold", Phrase("keep a line back until it is fired", "等叫"),
    needs: [.permission(.order)], audit: .none(because: "its event names the author"),
    events: [.lineChanged])

  let id: Identifier<OrderLine>

  public init(_ id: Identifier<OrderLine>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> OrderLine {
    var (line, check) = try transaction.unsentLine(id)
    for part in try transaction.parts(of: line) where part.stage == .draft {
      _ = try HoldLine(part.id).run(in: transaction)
    }
    guard line.stage == .draft else { return line }
    line.stage = .held
    try transaction.db.execute(
      sql: "UPDATE orderLine SET stage = 'held' WHERE id = ?", arguments: [id])
    try transaction.record(.lineChanged, check.id, LineFact(line), on: check.businessDay)
    return line
  }
}
