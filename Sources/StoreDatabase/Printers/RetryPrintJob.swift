import GRDB
import StoreDomain

/// Prints a failed job again, first on its own printer. Of a job that waits already it changes nothing.
public struct RetryPrintJob: Verb {
  public static let terms = VerbTerms<Self>(
    "print.retry", Phrase("print a failed slip again", "重打"),
    needs: [.nothing(because: "whoever sees that paper is missing may print it")],
    audit: .entry("printedAgain") { verb, _ in AuditNote(subject: verb.id.rawValue) },
    events: [])

  let id: Identifier<PrintJob>

  public init(_ id: Identifier<PrintJob>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws {
    try transaction.db.execute(
      sql: """
        UPDATE printJob SET stage = 'pending', tryOn = printerCode, attempts = 0, notBefore = NULL
        WHERE id = ? AND stage = 'failed'
        """, arguments: [id])
    transaction.isRepetition = transaction.db.changesCount == 0
  }
}
