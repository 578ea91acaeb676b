import StoreDomain

/// One thing that is wrong in a file somebody wrote, and what to do about it.
public struct ConfigurationProblem: Sendable, Equatable {
  /// The file as its author named it.
  public let file: String
  /// From 1; nil when the problem is not in one line.
  public let line: Int?
  public let message: Phrase

  public init(file: String, line: Int?, message: Phrase) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `store.toml:12: …`, the form that editors jump to.
  public func text(_ language: Language) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message.text(language))"
  }
}

/// Everything that is wrong in a file: all problems at once, in the order of their lines, so that
/// the file is corrected in one sitting.
public struct ConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
  public let problems: [ConfigurationProblem]

  public init(problems: [ConfigurationProblem]) {
    self.problems = problems
  }

  /// One line for each problem.
  public func text(_ language: Language) -> String {
    problems.map { $0.text(language) }.joined(separator: "\n")
  }

  public var description: String { text(.english) }
}

extension ConfigurationError: Explained {
  public var explanation: Phrase { Phrase(text(.english), text(.simplifiedChinese)) }
}

/// Gathers the problems of one file while it is read to its end.
final class ProblemCollector {
  let file: String
  private var problems: [(order: Int, problem: ConfigurationProblem)] = []

  init(file: String) {
    self.file = file
  }

  var isEmpty: Bool { problems.isEmpty }

  func add(line: Int?, _ english: String, _ chinese: String) {
    let problem = ConfigurationProblem(file: file, line: line, message: Phrase(english, chinese))
    // The same mistake found by two checks is told once.
    guard !problems.contains(where: { $0.problem == problem }) else { return }
    problems.append((problems.count, problem))
  }

  /// What was found, by line, those without a line last.
  var error: ConfigurationError {
    ConfigurationError(
      problems:
        problems
        .sorted { ($0.problem.line ?? .max, $0.order) < ($1.problem.line ?? .max, $1.order) }
        .map(\.problem))
  }
}
