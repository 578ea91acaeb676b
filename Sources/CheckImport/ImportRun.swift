import StoreConfiguration
import StoreDatabase
import StoreDomain

/// Brings a history into a store, some checks at a time, so that it may be interrupted and started
/// again: what is there is passed over.
public struct ImportRun {
  /// What a run came to.
  public struct Result: Sendable {
    public var imported = 0
    public var alreadyThere = 0
    /// Checks and rows that were left out, and why.
    public var problems: [ConfigurationProblem] = []
    /// The other till's ids of the checks that were left out, whole.
    public var leftOut: Set<String> = []
  }

  /// Checks in one transaction: few enough that the other terminals' writes wait unnoticed.
  static let batch = 25
  /// Pages of the write-ahead log, 16 MiB of it, after which it goes into the main file.
  static let logPages = 4000

  /// Imports every check.
  ///
  /// - Parameter progress: called after each transaction with how many checks are done.
  public static func run(
    _ files: CheckFiles, linesPath: String, from till: String, into database: StoreDatabase,
    by author: Author, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Result {
    var result = Result()
    result.problems = files.problems
    result.leftOut = files.leftOut
    var done = 0
    while done < files.checks.count {
      let checks = Array(files.checks[done..<min(done + batch, files.checks.count)])
      let outcomes = try database.perform(ImportChecks(checks, from: till), by: author)
      for (check, outcome) in zip(checks, outcomes) {
        switch outcome {
        case .imported: result.imported += 1
        case .alreadyThere: result.alreadyThere += 1
        case .refused(let reason):
          result.leftOut.insert(check.sourceID)
          result.problems.append(
            ConfigurationProblem(
              file: linesPath, line: nil,
              message: Phrase(
                "check \(check.sourceID): \(reason.english)",
                "账单 \(check.sourceID)：\(reason.chinese)")))
        }
      }
      done += checks.count
      progress(done, files.checks.count)
      try database.checkpoint(whenLongerThan: logPages)
    }
    try database.checkpoint()
    return result
  }
}
