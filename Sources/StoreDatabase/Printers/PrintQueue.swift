import GRDB
import Printing
import StoreDomain
import TextEncodings

/// Where a job is sent.
public struct PrinterSetting: Sendable, Hashable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case tcp, device, file
  }

  public var code: String
  public var kind: Kind
  /// `host:port`, or a path.
  public var target: String
  /// Characters on a line.
  public var columns: Int
  public var encoding: TextEncoding
  public var fallbackCode: String?
}

extension PrinterSetting.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

/// A claimed job and the printer to send it to.
public struct PrintClaim: Sendable, Hashable {
  public var job: PrintJob
  public var printer: PrinterSetting
}

/// Paper that did not come out, or came out elsewhere.
public struct PrintProblem: Identifiable, Sendable, Hashable {
  public var id: Identifier<PrintJob> { job.id }
  public var job: PrintJob
  /// What happened and what to do.
  public var explanation: Phrase
}

extension StoreDatabase {
  /// Takes the next job for `leaseSeconds`. Jobs of one printer come out in order, one at a time.
  ///
  /// A job whose owner died while printing is given out again, marked as one of which paper may be
  /// out already.
  ///
  /// - Returns: nil when nothing is to be printed now.
  public func claimPrintJob(owner: String, leaseSeconds: Int = 30) throws -> PrintClaim? {
    let now = environment.now()
    // Most looks find nothing; they must not hold up a guest's order.
    guard try read({ try Self.nextPrintJob($0, now) }) != nil else { return nil }
    return try maintain { db in
      guard let id = try Self.nextPrintJob(db, now) else { return nil }
      let row = try Row.fetchOne(
        db,
        sql: """
          UPDATE printJob SET stage = 'printing', leaseOwner = ?, leaseUntil = ?,
            attempts = attempts + 1, notBefore = NULL, mayBeOut = mayBeOut OR stage = 'printing'
          WHERE id = ? RETURNING *
          """, arguments: [owner, now.advanced(bySeconds: leaseSeconds), id])
      guard let job = row.map(PrintJob.init(row:)) else { return nil }
      let printer = try Row.fetchOne(
        db, sql: "SELECT * FROM printer WHERE code = ?", arguments: [job.tryOn])
      guard let printer else { throw StoreError.gone("printer \(job.tryOn)") }
      return PrintClaim(job: job, printer: PrinterSetting(row: printer))
    }
  }

  /// The paper is out.
  ///
  /// - Returns: false when the lease had run out and somebody else has the job now.
  @discardableResult
  public func finishPrintJob(_ id: Identifier<PrintJob>, owner: String) throws -> Bool {
    let now = environment.now()
    return try maintain { db in
      try db.execute(
        sql: """
          UPDATE printJob SET stage = 'printed', printedAt = ?, printedOn = tryOn,
            leaseOwner = NULL, leaseUntil = NULL
          WHERE id = ? AND stage = 'printing' AND leaseOwner = ?
          """, arguments: [now, id, owner])
      return db.changesCount == 1
    }
  }

  /// The printer did not do it: the job waits for its next try, or stays failed, as ``PrintRetry``
  /// says.
  public func failPrintJob(
    _ id: Identifier<PrintJob>, owner: String, error: PrinterError
  ) throws {
    let now = environment.now()
    try maintain { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT printJob.*, printer.fallbackCode FROM printJob
          JOIN printer ON printer.code = printJob.printerCode
          WHERE printJob.id = ? AND printJob.stage = 'printing' AND leaseOwner = ?
          """, arguments: [id, owner])
      guard let row else { return }
      let job = PrintJob(row: row)
      let fallback: String? = row["fallbackCode"]
      let retry = PrintRetry.after(
        attempts: job.attempts, on: job.tryOn == job.printerCode ? .own : .fallback,
        hasFallback: fallback != nil)
      let (stage, next, notBefore): (PrintJob.Stage, String, Timestamp?) =
        switch retry {
        case .givenUp: (.failed, job.tryOn, nil)
        case .again(.own, let pause): (.pending, job.printerCode, now.advanced(bySeconds: pause))
        case .again(.fallback, let pause):
          (.pending, fallback ?? job.printerCode, now.advanced(bySeconds: pause))
        }
      try db.execute(
        sql: """
          UPDATE printJob SET stage = ?, tryOn = ?, lastError = ?, notBefore = ?,
            mayBeOut = mayBeOut OR ?, leaseOwner = NULL, leaseUntil = NULL WHERE id = ?
          """,
        arguments: [
          stage, next, error.stored, notBefore, error.mayHavePrinted, id,
        ])
    }
  }

  /// What staff must know about paper: failed jobs, jobs that wait for a broken printer or for
  /// anybody to print them, and those that came out at the fallback. What nobody tries any more
  /// first, then the oldest.
  public func printProblems() throws -> [PrintProblem] {
    let patience = unprintedPatience
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM (
            SELECT * FROM printJob WHERE \(Self.isLate)
            UNION ALL SELECT * FROM printJob WHERE \(Self.isElsewhere))
          ORDER BY stage = 'failed' DESC, createdAt, id
          """, arguments: [patience]
      ).map { PrintProblem(PrintJob(row: $0)) }
    }
  }

  /// How many there are, without reading what is on the paper.
  public func printProblemCount() throws -> Int {
    let patience = unprintedPatience
    return try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM printJob WHERE \(Self.isLate))
            + (SELECT count(*) FROM printJob WHERE \(Self.isElsewhere))
          """, arguments: [patience]) ?? 0
    }
  }

  private static let isLate =
    "stage <> 'printed' AND (lastError IS NOT NULL OR createdAt < ?) AND noticedAt IS NULL"
  private static let isElsewhere =
    "stage = 'printed' AND printedOn <> printerCode AND noticedAt IS NULL"

  /// What was to be printed before and is not is late.
  private var unprintedPatience: Timestamp { environment.now().advanced(bySeconds: -60) }

  private static func nextPrintJob(
    _ db: Database, _ now: Timestamp
  ) throws -> Identifier<PrintJob>? {
    try Identifier<PrintJob>.fetchOne(db, sql: nextPrintJob, arguments: ["now": now])
  }

  /// The oldest of what each free printer has waiting, found without reading through the others: a
  /// night's backlog must not keep the screens waiting.
  static let nextPrintJob = """
    SELECT job.id FROM printer
    JOIN printJob AS job ON job.rowid = (
      SELECT rowid FROM printJob
      WHERE tryOn = printer.code AND stage IN ('pending', 'printing')
        AND CASE stage WHEN 'pending' THEN coalesce(notBefore, 0) ELSE leaseUntil END <= :now
      ORDER BY createdAt, rowid LIMIT 1)
    WHERE NOT EXISTS (SELECT 1 FROM printJob AS other
      WHERE other.stage = 'printing' AND other.tryOn = printer.code AND other.leaseUntil > :now)
    ORDER BY job.createdAt, job.rowid LIMIT 1
    """
}

extension PrinterSetting {
  /// From a row of `printer`.
  init(row: some StoredRow) {
    self.init(
      code: row["code"], kind: row["kind"], target: row["target"], columns: row["columns"],
      encoding: TextEncoding(rawValue: row["encoding"]) ?? .gb18030,
      fallbackCode: row["fallbackCode"])
  }
}

extension PrintProblem {
  fileprivate init(_ job: PrintJob) {
    let what = job.kind.name
    let reason = job.lastError?.explanation ?? Phrase("?", "?")
    self.job = job
    explanation =
      switch (job.stage, job.lastError) {
      case (.printed, _):
        Phrase(
          "\(job.subject): the \(what.english) came out at \(job.printedOn ?? "?"), because "
            + "\(job.printerCode) failed (\(reason.english)). Take it where it belongs.",
          "\(job.subject)：\(what.chinese)已在 \(job.printedOn ?? "?") 打印，"
            + "因 \(job.printerCode) 故障（\(reason.chinese)）。请送到对应档口。")
      case (.failed, _):
        Phrase(
          "\(job.subject): the \(what.english) did not print on \(job.printerCode) (\(reason.english)). "
            + "Tell the station, look at the printer, then print again.",
          "\(job.subject)：\(what.chinese)未能在 \(job.printerCode) 打印（\(reason.chinese)）。"
            + "请口头通知档口，检查打印机后重打。")
      case (.pending, nil), (.printing, nil):
        Phrase(
          "\(job.subject): the \(what.english) waits, and no terminal prints. Open a console that "
            + "may print.",
          "\(job.subject)：\(what.chinese)待打印，但没有终端在打印。请打开一个可打印的终端。")
      case (.pending, _), (.printing, _):
        Phrase(
          "\(job.subject): the \(what.english) waits for \(job.printerCode) (\(reason.english)). "
            + "Look at its paper, power and cable.",
          "\(job.subject)：\(what.chinese)正在等待 \(job.printerCode)（\(reason.chinese)）。请检查纸张、电源和网线。")
      }
  }
}
