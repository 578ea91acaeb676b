import StoreConfiguration
import StoreDomain

/// What is wrong with a file of checks, gathered while its rows are read, and which checks must
/// stay out because of it.
final class RowReport {
  private(set) var problems: [ConfigurationProblem] = []
  private var leftOut: Set<String> = []
  private var glued: [String] = []

  /// The checks of the rows in their order; of some rows it cannot be told.
  private enum Owner {
    case check(String)
    case unknown(line: Int, guess: String)

    /// The check, of a row that tells it.
    var check: String? {
      if case .check(let id) = self { id } else { nil }
    }
  }
  private var owners: [Owner] = []
  private(set) var checks: Set<String> = []
  /// Whether the rows of each check stand together.
  private var isGrouped = true
  private var lastCheck: String?

  func add(_ problem: ConfigurationProblem) {
    // A row may be bad in two ways that are told alike.
    if problem != problems.last { problems.append(problem) }
  }

  func saw(_ check: String) {
    if check != lastCheck, !checks.insert(check).inserted { isGrouped = false }
    lastCheck = check
    owners.append(.check(check))
  }

  func sawRowOfUnknownCheck(line: Int, guess: String) {
    owners.append(.unknown(line: line, guess: guess))
  }

  func leaveOut(_ check: String) { leftOut.insert(check) }

  /// A check whose id stands at the end of a field, behind the field of another row.
  func leaveOutChecks(endingField field: String) { glued.append(field) }

  /// The checks that must stay out: those of bad rows, and those to which a row may belong that
  /// does not tell its check.
  ///
  /// - Parameter known: the checks of both files.
  /// - Returns: the checks, and for rows that do not tell theirs what to say about it.
  func leftOut(
    among known: Set<String>, file: String
  ) -> (checks: Set<String>, words: [ConfigurationProblem]) {
    var out = leftOut
    for field in glued { out.formUnion(known.filter { field.hasSuffix($0) }) }
    var words: [ConfigurationProblem] = []
    for (index, owner) in owners.enumerated() {
      guard case .unknown(let line, let guess) = owner else { continue }
      guard isGrouped else {
        words.append(
          ConfigurationProblem(
            file: file, line: line,
            message: Phrase(
              "which check this row belongs to cannot be read, and the rows of a check do not stand "
                + "together: it may belong to any check, so that none comes in. Mend the row first.",
              "无法读出本行属于哪张账单，而各账单的行并不相连，可能属于任何一张，因此全部不导入。请先修正本行。")))
        return (known, words)
      }
      let neighbours = [
        owners[..<index].last { $0.check != nil }?.check,
        owners[(index + 1)...].first { $0.check != nil }?.check,
        known.contains(guess) ? guess : nil,
      ].compactMap(\.self)
      out.formUnion(neighbours)
      let list = Set(neighbours).sorted().joined(separator: ", ")
      words.append(
        ConfigurationProblem(
          file: file, line: line,
          message: Phrase(
            "which check this row belongs to cannot be read. It may be one of \(list), which stay out.",
            "无法读出本行属于哪张账单，可能是 \(list) 之一，这些账单均不导入。")))
    }
    return (out, words)
  }
}
