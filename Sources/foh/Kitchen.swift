import ArgumentParser
import CommandOptions
import Foundation
import StoreConfiguration
import StoreDomain
import TextEncodings

/// `foh kitchen`: how long a kitchen takes.
struct Kitchen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How long a kitchen takes.", subcommands: [Eval.self])

  /// `foh kitchen eval`
  struct Eval: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Foretell the ready times of a log, and say how well.",
      discussion: """
        Learns from the first 80 % of the orders in the order of time and is tested on the rest, each \
        with what was known when it came, beside the median of the first part. Reads ordered_at, \
        outlet, lines, pieces, dishes with | between them, total_minor and kitchen_minutes. A row \
        that cannot be read is told with its line and left out; the exit status is \(leftOutStatus) \
        then.
        """)

    /// Some rows were left out.
    static let leftOutStatus: Int32 = 2

    @Option(
      help: "CSV with ordered_at, outlet, lines, pieces, dishes, total_minor, kitchen_minutes.")
    var orders: String

    @Option(help: TextEncoding.help) var encoding: TextEncoding?

    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let log = try KitchenLogFile(contentsOf: orders, named: encoding)
        for problem in log.problems {
          FileHandle.standardError.write(Data((problem.text(.ofEnvironment) + "\n").utf8))
        }
        guard let evaluation = ReadyTimeEvaluation(of: log.orders) else {
          throw TooFewOrders(count: log.orders.count)
        }
        if json {
          try printJSON(
            Answer(evaluation: evaluation, problems: log.problems.map { $0.text(.english) }))
        } else {
          tell(Self.words(evaluation))
        }
        guard log.problems.isEmpty else { throw ExitCode(Self.leftOutStatus) }
      }
    }

    private static func words(_ evaluation: ReadyTimeEvaluation) -> Phrase {
      func minutes(_ value: Double) -> String { String(format: "%.2f", value) }
      func percent(_ value: Double) -> String { String(format: "%.1f %%", 100 * value) }
      let (error, constant) = (minutes(evaluation.error), minutes(evaluation.constantError))
      let better = percent(evaluation.improvement)
      let late = percent(evaluation.readyByLate)
      return Phrase(
        "\(evaluation.tested) orders tested after \(evaluation.learned): mean absolute error \(error) min, "
          + "of the constant median \(constant) min: \(better) less. \(late) were ready by the time "
          + "for nine of ten.",
        "学习 \(evaluation.learned) 单，测试 \(evaluation.tested) 单：平均绝对误差 \(error) 分钟，"
          + "固定中位数为 \(constant) 分钟，降低 \(better)。\(late) 在九成时间内出齐。")
    }
  }

  private struct Answer: Encodable {
    let evaluation: ReadyTimeEvaluation
    let problems: [String]

    private enum Key: String, CodingKey { case problems }

    func encode(to encoder: any Encoder) throws {
      try evaluation.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(problems, forKey: .problems)
    }
  }
}

/// A log from which nothing can be learned.
private struct TooFewOrders: Explained {
  let count: Int

  var explanation: Phrase {
    let fewest = ReadyTimeModel.fewestOrders
    return Phrase(
      "\(count) orders are too few to learn from. Give a log of \(fewest * 2) or more.",
      "\(count) 单太少，无法学习。请提供 \(fewest * 2) 单以上的记录。")
  }
}
