import Foundation
import RealProgram
import Testing

@Suite("Quotes of a log, by the command")
struct QuoteCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private struct Answer: Decodable {
    var quotes: Int
    var count: Int
    var pinballLoss: Double?
    var problems: [String]
  }

  /// Two tables; one party sits an hour at each, and a third one waits.
  private static let events = """
    at,event,party,size,table,booked
    2026-05-01T18:00:00,join,P1,2,,
    2026-05-01T18:01:00,seat,P1,,T1,
    2026-05-01T18:02:00,join,P2,2,,
    2026-05-01T18:03:00,seat,P2,,T2,
    2026-05-01T18:30:00,join,P3,2,,
    2026-05-01T19:01:00,free,,,T1,
    2026-05-01T19:02:00,seat,P3,,T1,
    """

  private func replay(_ events: String) throws -> (Foh.Outcome, Answer) {
    try folder.write(Data("table,seats\nT1,2\nT2,4\n".utf8), to: "tables.csv")
    try folder.write(Data(events.utf8), to: "events.csv")
    let outcome = try Foh.shell(
      "cd \(folder.url.path) && $FOH quote replay --tables tables.csv --events events.csv "
        + "--records records.csv --json")
    return (outcome, try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8)))
  }

  @Test("Each party that found no table has its quote in the file of records")
  func records() throws {
    let (outcome, answer) = try replay(Self.events)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(answer.quotes == 1)
    // The first seven days only teach.
    #expect(answer.count == 0)
    let rows = try String(contentsOfFile: folder.path("records.csv"), encoding: .utf8)
      .split(separator: "\n")
    #expect(rows.first == "party,joined_at,p50_minutes,p90_minutes")
    #expect(rows.count == 2)
    let fields = rows[1].split(separator: ",")
    #expect(fields.prefix(2) == ["P3", "2026-05-01T18:30:00"])
    let (p50, p90) = (Double(fields[2]) ?? 0, Double(fields[3]) ?? 0)
    #expect((20...90).contains(p50))
    #expect(p50 < p90)
  }

  @Test(
    "A row that cannot be is told with its line, and the rest is read",
    arguments: [
      ("2026-05-01T19:05:00,sit,P4,2,,", "event"), ("2026-05-01T19:05:00,join,P4,x,,", "size"),
      ("2026-05-01T19:05:00,join,P3,2,,", "P3"), ("2026-05-01T19:05:00,seat,P9,,T2,", "P9"),
      ("2026-05-01T19:05:00,free,,,T9,", "T9"), ("2026-05-01T18:05:00,join,P4,2,,", "earlier"),
      ("2026-05-01T19:05:00,join,P4,0,,", "size"), ("2026-05-01T19:05:00,seat,P2,,T1,", "P3"),
      ("2026-05-01T19:05:00,seat,B1,,T2,1", "B1"), ("2026-05-01T19:05:00,seat,P3,,T1,", "already"),
      ("2026-05-01T19:65:00,join,P4,2,,", "19:65"), ("2026-05-01T19:05:00,join,,2,,", "party"),
      ("2026-05-01T19:05:00,join,P4,2,,,,", "fields"),
    ])
  func badRow(row: String, named: String) throws {
    let (outcome, answer) = try replay(
      Self.events + "\n" + row + "\n2026-05-01T19:06:00,free,,,T2,\n")
    #expect(outcome.code == 2)
    #expect(answer.quotes == 1)
    #expect(answer.problems.count == 1, "\(answer.problems)")
    #expect(outcome.errors.contains("events.csv:9"), "\(outcome.errors)")
    #expect(outcome.errors.contains(named), "\(outcome.errors)")
  }

  @Test("Ticket numbers begin again each day, and after their guests have left")
  func numbersAgain() throws {
    let (outcome, answer) = try replay(
      Self.events + """

        2026-05-01T19:50:00,join,P2,1,,1
        2026-05-01T20:00:00,free,,,T1,
        2026-05-01T20:00:00,free,,,T2,
        2026-05-01T20:00:00,join,P1,2,,1
        2026-05-01T20:00:00,seat,P1,,T1,
        2026-05-01T20:30:00,free,,,T1,
        2026-05-02T18:00:00,join,P1,2,,
        2026-05-02T18:00:00,seat,P1,,T1,
        2026-05-02T18:00:00,join,P2,2,,
        2026-05-02T18:00:00,seat,P2,,T2,
        2026-05-02T18:30:00,join,P3,2,,
        2026-05-02T18:40:00,leave,P3,,,
        2026-05-02T18:41:00,join,P3,2,,
        """)
    // The party of line 9 has the number of one that still sits.
    #expect(answer.problems.count == 1, "\(answer.problems)")
    #expect(outcome.errors.contains("events.csv:9"), "\(outcome.errors)")
    #expect(answer.quotes == 3)
  }

  @Test("A party at joined tables takes both, and a lost free loses nobody")
  func joinedTablesAndLostFree() throws {
    let (outcome, answer) = try replay(
      """
      at,event,party,size,table,booked
      2026-05-01T18:00:00,join,P1,6,,
      2026-05-01T18:01:00,seat,P1,,T1,
      2026-05-01T18:01:00,seat,P1,,T2,
      2026-05-01T18:30:00,join,P2,2,,
      2026-05-01T19:00:00,seat,P2,,T1,
      2026-05-01T19:01:00,join,P3,2,,
      2026-05-01T19:30:00,free,,,T2,
      2026-05-01T19:31:00,free,,,T1,
      2026-05-01T19:32:00,join,P4,2,,
      """)
    #expect(outcome.code == 2)
    #expect(answer.problems.count == 1, "\(answer.problems)")
    #expect(outcome.errors.contains("events.csv:6"), "\(outcome.errors)")
    // P1 is larger than any table; P4 found one.
    #expect(answer.quotes == 3)
  }

  @Test(
    "A date that is mistyped far ahead leaves out its own row only",
    arguments: [0, 3, 6, 7])
  func mistypedDate(place: Int) throws {
    var rows = Self.events.split(separator: "\n").map(String.init)
    rows.insert("2062-05-01T18:00:00,join,P9,2,,", at: place + 1)
    let (outcome, answer) = try replay(rows.joined(separator: "\n"))
    #expect(outcome.code == 2)
    #expect(answer.quotes == 1)
    #expect(answer.problems.count == 1, "\(answer.problems)")
    #expect(outcome.errors.contains("events.csv:\(place + 2)"), "\(outcome.errors)")
  }

  @Test("A house that was closed for weeks goes on afterwards")
  func closedForWeeks() throws {
    let (outcome, answer) = try replay(
      Self.events + "\n"
        + Self.events.replacing("2026-05", with: "2026-07")
        .split(separator: "\n").dropFirst().joined(separator: "\n"))
    // Nobody entered the last guests' end: T1 and T2 are told, and theirs all the same.
    #expect(answer.problems.count == 2, "\(answer.problems) \(outcome.errors)")
    #expect(answer.quotes == 2)
    #expect(answer.count == 1)
    #expect(answer.pinballLoss != nil)
  }

  @Test("Figures of which nothing is known are null, and the words say why")
  func nothingToMeasure() throws {
    let (outcome, answer) = try replay(Self.events)
    #expect(answer.pinballLoss == nil)
    #expect(outcome.output.contains(#""coverageP50":null"#), "\(outcome.output)")
    #expect(outcome.output.contains(#""pinballLoss":null"#), "\(outcome.output)")
    #expect(outcome.errors.contains("nothing is measured"), "\(outcome.errors)")
    try folder.write(Data("at,event,party,size,table,booked\n".utf8), to: "events.csv")
    let empty = try Foh.shell(
      "cd \(folder.url.path) && $FOH quote replay --tables tables.csv --events events.csv --json")
    #expect(empty.code != 0)
    #expect(empty.output.isEmpty)
    #expect(empty.errors.contains("events.csv"), "\(empty.errors)")
    #expect(empty.errors.contains("no row"), "\(empty.errors)")
  }
}
