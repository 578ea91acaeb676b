import ArgumentParser
import Foundation
import StoreConfiguration
import StoreDomain
import Suggestions

/// `foh suggest`: how good the suggestions of the order screen are on any log.
struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the suggestions of the order screen on a log of orders.",
    subcommands: [Eval.self, BasketEval.self])

  /// Some rows were refused.
  static let refusedStatus: Int32 = 2

  static let statusHelp = """
    The exit status is 0 when every row was read, \(refusedStatus) when some were refused (each is \
    told with its line, the figures are of the others), and 1 when nothing could be measured.
    """

  /// Tells what the files have about them, each refused row with its line.
  static func tellAside(_ logs: [OrderLog]) {
    let language = Language.ofEnvironment
    let lines =
      logs.compactMap { $0.notice?.text(language) }
      + logs.flatMap { $0.problems.map { $0.text(language) } }
    for line in lines { FileHandle.standardError.write(Data((line + "\n").utf8)) }
  }

  /// - Throws: when a file has no order that could be read.
  static func refuseEmpty(_ log: OrderLog, _ path: String) throws {
    guard log.orders.isEmpty else { return }
    throw nothing(
      in: path, Phrase("has no order. Give a log with one row or more.", "没有订单，请提供至少有一行的日志。"))
  }

  /// Why nothing can be measured.
  static func nothing(in path: String, _ message: Phrase) -> ConfigurationError {
    ConfigurationError(problems: [ConfigurationProblem(file: path, line: nil, message: message)])
  }

  /// Ends with the status of refused rows when there are some.
  static func endRefused(_ logs: [OrderLog]) throws {
    guard logs.allSatisfy(\.problems.isEmpty) else { throw ExitCode(refusedStatus) }
  }

  /// A share with three digits: "0.617".
  static func digits(_ value: Double) -> String {
    String(format: "%.3f", value)
  }
}

/// The times of answers, in milliseconds.
struct AnswerMilliseconds: Encodable {
  let p50: Double
  let p99: Double

  init(_ times: AnswerTimes) {
    p50 = times.milliseconds(within: 0.5)
    p99 = times.milliseconds(within: 0.99)
  }
}
