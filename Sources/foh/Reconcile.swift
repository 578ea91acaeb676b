import ArgumentParser
import CommandOptions
import Foundation
import StoreConfiguration
import StoreDatabase
import StoreDomain
import TextEncodings

/// `foh reconcile`: a gateway's statement beside the store's payments.
struct Reconcile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare a gateway's statement with the payments of a business day.",
    discussion: """
      Reads Alipay's bill of trades (业务明细) and WeChat Pay's (交易账单) as they are downloaded, in any \
      encoding, and for card terminals a table with the columns kind (charge, refund), order_number, \
      refund_number, transaction_number, at, amount, fee, state (done, waiting, failed). Payments and \
      refunds are matched by the merchant's order number; what was written down by hand by the gateway's \
      number. A business day ends in the small hours: name the statements of both calendar days.

      No payment is changed. With --by the result is kept for the day, with its author and time, once the \
      author has typed the PIN; without it nothing is. Without a statement it prints what was kept. A row that cannot be read is told \
      with its line; then nothing is kept and the exit status is \(unreadStatus).
      """)

  /// Some rows could not be read.
  static let unreadStatus: Int32 = 2

  @Argument(help: "The statement as it was downloaded; several for several calendar days.")
  var statements: [String] = []

  @Option(help: "The business day, such as 2026-11-22.") var day: String?
  @Option(help: "The last business day of several.") var through: String?
  @Option(help: "The gateway's code, where the house has several of one kind.") var gateway: String?
  @Option(help: "Keep the result in the name of this colleague: code and PIN, as at sign-in.")
  var by: String?
  @Option(help: TextEncoding.help) var encoding: TextEncoding?
  @Flag(help: "Print one JSON object, in minor units.") var json = false
  @Flag(help: "Print CSV, one number a row, in minor units.") var csv = false
  @OptionGroup var store: StoreFile

  func validate() throws {
    if json && csv { throw ValidationError("Say --json or --csv, not both.") }
    for (name, text) in [("day", day), ("through", through)] {
      if let text, LocalDate(text) == nil {
        throw ValidationError("--\(name) \(text): write a day that exists, such as 2026-11-22.")
      }
    }
    if day == nil, through != nil || !statements.isEmpty {
      throw ValidationError("Say the business day: --day 2026-11-22.")
    }
    if statements.isEmpty, by != nil || gateway != nil || csv {
      throw ValidationError("Name the gateway's statement.")
    }
  }

  func run() throws {
    try explained {
      let database = try store.open()
      let today = database.store.calendar.businessDay(of: database.environment.now())
      let days = try day.flatMap { LocalDate($0) }.map { first in
        try ReconciliationRule.checkDays(
          first, through.flatMap { LocalDate($0) } ?? first, today: today)
      }
      guard let days, !statements.isEmpty else { return try showKept(of: days, in: database) }
      let (statement, problems) = try read(database)
      let code = try ReconciliationRule.gateway(
        gateway, of: statement.kind, among: database.store.settings.gateways
      ).code
      for problem in problems { say(problem.text(.ofEnvironment)) }
      let result = try database.reconciliation(of: statement, gateway: code, days: days)
      let kept = try problems.isEmpty ? keep(statement, of: code, days, in: database) : nil
      try show(result, problems, kept: kept, in: database)
      guard problems.isEmpty else { throw ExitCode(Self.unreadStatus) }
    }
  }

  private func keep(
    _ statement: GatewayStatement, of code: String, _ days: ClosedRange<LocalDate>,
    in database: StoreDatabase
  ) throws -> KeptReconciliation? {
    guard let by else { return nil }
    return try database.perform(
      ReconcileStatement(statement, of: code, days: days),
      by: try NamedColleague.author(by, in: database))
  }

  private func read(
    _ database: StoreDatabase
  ) throws -> (GatewayStatement, [ConfigurationProblem]) {
    let files = try statements.map {
      try GatewayStatementFile(
        contentsOf: $0, named: encoding, currency: database.store.currency,
        store: database.store.calendar)
    }
    guard let first = files.first, files.allSatisfy({ $0.kind == first.kind }) else {
      throw ReconciliationRefusal.mixedKinds
    }
    for notice in files.compactMap(\.notice) { say(notice.text(.ofEnvironment)) }
    let statement = GatewayStatement(
      kind: first.kind, files: statements.map { URL(filePath: $0).lastPathComponent },
      entries: files.flatMap(\.entries), covered: files.compactMap(\.covered))
    return (statement, files.flatMap(\.problems))
  }

  // MARK: What is printed

  private struct Output: Encodable {
    let reconciliation: Reconciliation
    let differences: Int
    let files: [String]
    let problems: [String]
    /// When and by whom it was kept; absent when it was not.
    let keptAt: String?
    let keptBy: String?

    init(_ result: Reconciliation, files: [String], problems: [String], _ kept: KeptReconciliation?)
    {
      reconciliation = result
      differences = result.differences.count
      self.files = files
      self.problems = problems
      keptAt = kept?.at.iso8601Text
      keptBy = kept?.authorName
    }
  }

  private func show(
    _ result: Reconciliation, _ problems: [ConfigurationProblem], kept: KeptReconciliation?,
    in database: StoreDatabase
  ) throws {
    if json {
      return try printJSON(
        Output(result, files: statements, problems: problems.map { $0.text(.english) }, kept))
    }
    if csv { return print(result.csv, terminator: "") }
    for line in result.lines(in: database.store.currency) { tell(line) }
    if let kept {
      tell(Phrase("Kept in the name of \(kept.authorName).", "已以 \(kept.authorName) 的名义存档。"))
    } else if problems.isEmpty {
      tell(Phrase("Nothing was kept; --by does.", "未存档；需要时用 --by。"))
    } else {
      tell(
        Phrase(
          "\(problems.count) problems: nothing is kept until the whole statement can be read.",
          "有 \(problems.count) 处问题：账单完整可读之前不会存档。"))
    }
  }

  private func showKept(of days: ClosedRange<LocalDate>?, in database: StoreDatabase) throws {
    let all = try database.reconciliations(of: days)
    if json {
      return try printJSON(
        all.map { Output($0.result, files: $0.files, problems: [], $0) })
    }
    if all.isEmpty { tell(Phrase("no statement was compared yet", "尚未对账")) }
    let slips = try database.cardSlipsToReconcile()
    if !slips.isEmpty { tell(Phrase(CardSlip.title.english + ":", CardSlip.title.chinese + "：")) }
    for slip in slips {
      let amount = slip.amount.plainText
      let (name, people) = (slip.name, slip.people)
      tell(
        Phrase(
          "  \(amount)  \(name.english), \(people.english)",
          "  \(amount)  \(name.chinese)，\(people.chinese)"))
    }
    for kept in all {
      let time = database.store.calendar.localTime(of: kept.at)
      let at = "\(time.date) \(database.store.calendar.clockText(kept.at))"
      tell(Phrase("\(at), \(kept.authorName):", "\(at)，\(kept.authorName)："))
      for line in kept.result.lines(in: database.store.currency) { tell(line) }
    }
  }

  private func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
