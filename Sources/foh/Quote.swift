import ArgumentParser
import CommandOptions
import Foundation
import StoreConfiguration
import StoreDomain
import TextEncodings
import Waiting

/// `foh quote`: how long guests wait at a door.
struct Quote: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How long guests wait at a door.", subcommands: [Replay.self])

  /// `foh quote replay`
  struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Quote the waits of a log of any restaurant, and say how well they held.",
      discussion: """
        Each party without a booking that joins while no table is free for it is told two waits: one \
        that it should exceed half of the times, one that it should exceed one time in ten; from \
        what came before in the log alone. The first seven days only teach. Coverage is the \
        Kaplan–Meier estimate of the share that was seated within the quote, with walk-aways as \
        censored; the pinball loss is in minutes, over those who were seated. The baseline is the \
        usual mean gap between seatings times the parties ahead. Tables: table, seats. Events in the \
        order of time: at, event (join, seat, leave, free), party, size, table, booked (1 for a \
        booking). A row that cannot be is told with its line and left out; one that \
        seats a party where another still sits is told and ends that one's stay; the exit status is \
        \(leftOutStatus) then. Without a quote after the seven days the figures are null.
        """)

    /// Some rows were left out, or a stay had no end.
    static let leftOutStatus: Int32 = 2

    @Option(help: "CSV with table and seats.") var tables: String
    @Option(help: "CSV with at, event, party, size, table, booked.") var events: String
    @Option(help: "Write party, joined_at, p50_minutes and p90_minutes of each quote to this CSV.")
    var records: String?
    @Option(help: TextEncoding.help) var encoding: TextEncoding?
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let log = try DoorLog(tables: tables, events: events, named: encoding)
        for problem in log.problems { Self.aside(problem.text(.ofEnvironment)) }
        if log.tables.isEmpty { throw Self.nothing(in: tables) }
        if log.events.isEmpty { throw Self.nothing(in: events) }
        let replay = QuoteReplay(tables: log.tables, events: log.events)
        if let records { try Self.write(replay.records, to: records) }
        let answer = Answer(
          quotes: replay.records.count, score: replay.score, baseline: replay.baselineScore,
          problems: log.problems.map { $0.text(.english) })
        if json {
          try printJSON(answer)
          if answer.score.pinballLoss == nil { Self.aside(Self.words(answer).text(.ofEnvironment)) }
        } else {
          tell(Self.words(answer))
        }
        guard log.problems.isEmpty else { throw ExitCode(Self.leftOutStatus) }
      }
    }

    private static func aside(_ text: String) {
      FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    private static func nothing(in path: String) -> ConfigurationError {
      ConfigurationError(problems: [
        ConfigurationProblem(
          file: path, line: nil,
          message: Phrase(
            "has no row that can be read. Give a log with one row or more.",
            "没有可读的行，请提供至少有一行的日志。"))
      ])
    }

    private static func write(_ records: [QuoteReplay.Record], to path: String) throws {
      var text = "party,joined_at,p50_minutes,p90_minutes\n"
      for record in records {
        // Names come from a file: one with a comma or a quote is written in quotes.
        let party =
          record.party.contains { ",\"\n\r;\t".contains($0) }
          ? "\"" + record.party.replacing("\"", with: "\"\"") + "\"" : record.party
        text += "\(party),\(moment(record.joinedAt)),"
        text += String(format: "%.3f,%.3f\n", record.quote.p50, record.quote.p90)
      }
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    private static func moment(_ moment: LocalMinute) -> String {
      let seconds = Int((moment.minutes * 60).rounded())
      let date = LocalDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
      let second = seconds - date.dayNumber * 86_400
      return "\(date)T"
        + String(format: "%02d:%02d:%02d", second / 3_600, second / 60 % 60, second % 60)
    }

    private static func words(_ answer: Answer) -> Phrase {
      let (own, base) = (answer.score, answer.baseline)
      guard own.count > 0 else {
        return Phrase(
          "\(answer.quotes) quotes, none after the seven days that only teach: nothing is measured. "
            + "Give a longer log.",
          "共 \(answer.quotes) 次预估，均在前七天学习期内，未作测试。请提供更长的记录。")
      }
      guard let p50 = own.coverageP50, let p90 = own.coverageP90, let loss = own.pinballLoss,
        let baseP50 = base.coverageP50, let baseP90 = base.coverageP90,
        let baseLoss = base.pinballLoss
      else {
        return Phrase(
          "\(own.count) quotes tested of \(answer.quotes), and none of the parties was seated: "
            + "nothing is measured.",
          "共 \(answer.quotes) 次预估，测试 \(own.count) 次，均未入座，无法评估。")
      }
      func percent(_ value: Double) -> String { String(format: "%.1f %%", 100 * value) }
      func minutes(_ value: Double) -> String { String(format: "%.2f", value) }
      return Phrase(
        "\(own.count) quotes tested of \(answer.quotes): \(percent(p50)) were seated "
          + "within the middle and \(percent(p90)) within the end; loss "
          + "\(minutes(loss)) min. Baseline: \(percent(baseP50)), "
          + "\(percent(baseP90)), \(minutes(baseLoss)) min.",
        "共 \(answer.quotes) 次预估，测试 \(own.count) 次：\(percent(p50)) 在中值内入座，"
          + "\(percent(p90)) 在上限内入座，损失 \(minutes(loss)) 分钟。"
          + "基准：\(percent(baseP50))、\(percent(baseP90))、"
          + "\(minutes(baseLoss)) 分钟。")
    }
  }

  private struct Answer: Encodable {
    let quotes: Int
    let score: QuoteScore
    let baseline: QuoteScore
    let problems: [String]

    private enum Key: String, CodingKey { case quotes, baseline, problems }

    func encode(to encoder: any Encoder) throws {
      try score.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(quotes, forKey: .quotes)
      try container.encode(baseline, forKey: .baseline)
      try container.encode(problems, forKey: .problems)
    }
  }
}
