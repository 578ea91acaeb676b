import GRDB
import StoreDomain

/// Somebody has seen the problem and fetched the paper or told the kitchen. Doing it again changes
/// nothing: who came first has seen it.
public struct NotePrintProblem: Verb {
  public static let terms = VerbTerms<Self>(
    "print.note-problem", Phrase("say that a printing problem is dealt with", "确认打印问题"),
    needs: [.nothing(because: "whoever sees that paper is missing may fetch it")],
    audit: .entry("printProblemNoted") { verb, _ in AuditNote(subject: verb.id.rawValue) },
    events: [])

  let id: Identifier<PrintJob>

  public init(_ id: Identifier<PrintJob>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws {
    try transaction.db.execute(
      sql: "UPDATE printJob SET noticedAt = ? WHERE id = ? AND noticedAt IS NULL",
      arguments: [transaction.now, id])
    transaction.isRepetition = transaction.db.changesCount == 0
  }
}
