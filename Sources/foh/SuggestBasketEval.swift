import ArgumentParser
import CommandOptions
import StoreConfiguration
import StoreDomain
import Suggestions
import TextEncodings

extension Suggest {
  /// `foh suggest basket-eval`
  struct BasketEval: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "basket-eval",
      abstract: "Hide one item of each of the last fifth of orders, and rank it from the rest.",
      discussion: """
        The file has the columns order; ordered_at, seconds since 1970 or 2026-05-01T12:00:00; item; \
        quantity; one row an item. The first four fifths of the orders teach. Of each later order with \
        two items or more one is hidden, by chance but the same each time; everyItem hides all of \
        them, one after the other.

        \(Suggest.statusHelp)
        """)

    @Option(help: "CSV with the orders.") var orders: String
    @Option(help: TextEncoding.help) var encoding: TextEncoding?
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let log = try OrderLog.checks(path: orders, named: encoding)
        Suggest.tellAside([log])
        var evaluation = CompletionEvaluation()
        evaluation.run(log.orders)
        guard evaluation.at3.count > 0 else {
          throw Suggest.nothing(
            in: orders,
            Phrase(
              "no order of the last fifth has two items: nothing can be measured.",
              "最后五分之一的订单都不足两道菜，无法评估。"))
        }
        try report(Summary(log, evaluation))
        try Suggest.endRefused([log])
      }
    }

    private func report(_ summary: Summary) throws {
      if json { return try printJSON(summary) }
      for (name, rates) in [
        (Phrase("one item hidden", "每单隐藏一道"), summary.oneItem),
        (Phrase("every item hidden in turn", "逐道隐藏"), summary.everyItem),
      ] {
        let text =
          "HR@3 \(Suggest.digits(rates.hitRateAt3))  HR@10 \(Suggest.digits(rates.hitRateAt10))"
        tell(
          Phrase(
            "\(name.english): \(rates.count), \(text)", "\(name.chinese)：\(rates.count)，\(text)"))
      }
      let (usual, slow) = (
        Suggest.digits(summary.answerMilliseconds.p50),
        Suggest.digits(summary.answerMilliseconds.p99)
      )
      tell(
        Phrase(
          "time of an answer: p50 \(usual) ms, p99 \(slow) ms",
          "每次推荐耗时：p50 \(usual) 毫秒，p99 \(slow) 毫秒"))
    }

    private struct Rates: Encodable {
      let count: Int
      let hitRateAt3: Double
      let hitRateAt10: Double
    }

    private struct Summary: Encodable {
      let orders: Int
      let taught: Int
      let oneItem: Rates
      let everyItem: Rates
      let answerMilliseconds: AnswerMilliseconds
      let refused: Int
      let problems: [String]

      init(_ log: OrderLog, _ evaluation: CompletionEvaluation) {
        orders = log.orders.count
        taught = evaluation.taught
        oneItem = Rates(
          count: evaluation.at3.count, hitRateAt3: evaluation.at3.hitRate,
          hitRateAt10: evaluation.at10.hitRate)
        everyItem = Rates(
          count: evaluation.every3.count, hitRateAt3: evaluation.every3.hitRate,
          hitRateAt10: evaluation.every10.hitRate)
        answerMilliseconds = AnswerMilliseconds(evaluation.times)
        problems = log.problems.map { $0.text(.english) }
        refused = problems.count
      }
    }
  }
}
