import ArgumentParser
import CommandOptions
import Foundation
import StoreConfiguration
import StoreDomain
import Suggestions
import TextEncodings

extension Suggest {
  /// `foh suggest eval`
  struct Eval: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "eval",
      abstract: "Rank what each member orders next, learned from everybody's orders before.",
      discussion: """
        Both files have the columns member; order, 1, 2, … of the member; ordered_at, seconds since \
        1970, 2026-05-01T12:00:00 or empty; items, separated by spaces. In the future file items may \
        be empty: then the row has a prediction and counts in no figure.

        \(Suggest.statusHelp)
        """)

    @Option(help: "CSV with the orders to learn from.") var history: String
    @Option(help: "CSV with the order of each member that is to be foretold.") var future: String
    @Option(help: "How many items are ranked for each.") var k = 5
    @Option(help: "Write each member's items into this CSV, the best first.")
    var predictions: String?
    @Option(help: TextEncoding.help) var encoding: TextEncoding?
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
      guard (1...1000).contains(k) else { throw ValidationError("--k \(k): 1 to 1000.") }
    }

    func run() throws {
      try explained {
        let past = try OrderLog.members(path: history, named: encoding)
        let asked = try OrderLog.members(path: future, named: encoding, mayLackItems: true)
        let logs = [past, asked]
        Suggest.tellAside(logs)
        try Suggest.refuseEmpty(past, history)
        try Suggest.refuseEmpty(asked, future)
        var evaluation = HistoryEvaluation()
        evaluation.learn(past.orders)
        let ranked = asked.orders.map { (member: $0.member, items: evaluation.predict($0, k: k)) }
        if let predictions { try write(ranked, to: predictions) }
        try report(Summary(self, logs, evaluation))
        try Suggest.endRefused(logs)
      }
    }

    private func write(_ ranked: [(member: String, items: [String])], to path: String) throws {
      var text = "member,items\n"
      for row in ranked {
        text += "\(Self.field(row.member)),\(Self.field(row.items.joined(separator: " ")))\n"
      }
      do {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
      } catch {
        throw ConfigurationError(problems: [
          ConfigurationProblem(
            file: path, line: nil,
            message: Phrase(
              "cannot be written. Check the folder and its rights.", "无法写入，请检查目录及其权限。"))
        ])
      }
    }

    /// By RFC 4180.
    private static func field(_ text: String) -> String {
      guard text.contains(where: { ",\"\r\n;\t".contains($0) }) else { return text }
      return "\"\(text.replacing("\"", with: "\"\""))\""
    }

    private func report(_ summary: Summary) throws {
      if json { return try printJSON(summary) }
      let lines = [
        (Phrase("all items", "全部菜品"), summary.all),
        (Phrase("had before", "点过的"), summary.repeated), (Phrase("new", "没点过的"), summary.new),
      ]
      for (name, figures) in lines {
        let text =
          "Recall@\(k) \(Suggest.digits(figures.recall))  HR@\(k) \(Suggest.digits(figures.hitRate))"
          + "  NDCG@\(k) \(Suggest.digits(figures.ndcg))"
        tell(
          Phrase(
            "\(name.english): \(figures.count) members, \(text)",
            "\(name.chinese)：\(figures.count) 位会员，\(text)"))
      }
      if summary.all.count == 0 {
        tell(
          Phrase(
            "no order of the future file has items: nothing is measured.", "未来文件中的订单都没有菜品：未作评估。"))
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

    private struct Summary: Encodable {
      let k: Int
      let historyOrders: Int
      let futureOrders: Int
      let items: Int
      let all: RankingFigures
      /// Of what the member had before, and of what the member never had.
      let repeated: RankingFigures
      let new: RankingFigures
      let answerMilliseconds: AnswerMilliseconds
      let refused: Int
      let problems: [String]

      init(_ command: Eval, _ logs: [OrderLog], _ evaluation: HistoryEvaluation) {
        k = command.k
        historyOrders = logs[0].orders.count
        futureOrders = logs[1].orders.count
        items = evaluation.model.words.count
        all = evaluation.all
        repeated = evaluation.again
        new = evaluation.new
        answerMilliseconds = AnswerMilliseconds(evaluation.times)
        problems = logs.flatMap { $0.problems.map { $0.text(.english) } }
        refused = problems.count
      }

      private enum CodingKeys: String, CodingKey {
        case k, historyOrders, futureOrders, items, all, new, answerMilliseconds, refused, problems
        case repeated = "repeat"
      }
    }
  }
}
