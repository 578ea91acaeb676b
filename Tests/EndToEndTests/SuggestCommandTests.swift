import Foundation
import RealProgram
import Testing

@Suite("How good suggestions are on a log")
struct SuggestCommandTests {
  private struct Figures: Decodable, Equatable {
    var count: Int
    var recall: Double
    var hitRate: Double
    var ndcg: Double
  }

  private struct Summary: Decodable {
    struct Milliseconds: Decodable {
      var p50: Double
      var p99: Double
    }
    var k: Int
    var historyOrders: Int
    var futureOrders: Int
    var items: Int
    var all: Figures
    var `repeat`: Figures
    var new: Figures
    var answerMilliseconds: Milliseconds
    var refused: Int
    var problems: [String]
  }

  private struct BasketSummary: Decodable {
    struct Rates: Decodable {
      var count: Int
      var hitRateAt3: Double
      var hitRateAt10: Double
    }
    var orders: Int
    var taught: Int
    var oneItem: Rates
    var everyItem: Rates
    var refused: Int
    var problems: [String]
  }

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ name: String, _ text: String) throws -> String {
    let path = folder.path(name)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Sixty members, each with a dish of their own on every order.
  private func history() -> String {
    var text = "member,order,ordered_at,items\r\n"
    for order in 1...3 {
      for member in 1...60 {
        text += "m\(member),\(order),\(order * 604_800),own\(member) side\(member % 5) rice\r\n"
      }
    }
    return text
  }

  @Test("Predictions and figures agree, also where the future tells no items")
  func evaluates() throws {
    let history = try write("history.csv", history())
    var future = "member,order,ordered_at,items\n"
    for member in 1...60 {
      future += "m\(member),4,2419200,\(member % 2 == 0 ? "own\(member) other" : "")\n"
    }
    let asked = try write("future.csv", future)
    let predictions = folder.path("predictions.csv")
    let outcome = try Foh.shell(
      "$FOH suggest eval --history \(history) --future \(asked) --k 3 "
        + "--predictions \(predictions) --json")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let summary = try JSONDecoder().decode(Summary.self, from: Data(outcome.output.utf8))
    #expect(summary.historyOrders == 180)
    #expect(summary.futureOrders == 60)
    #expect(summary.items == 66)
    #expect(summary.all.count == 30)
    #expect(summary.repeat.hitRate == 1)
    #expect(summary.new.recall == 0)
    #expect(summary.answerMilliseconds.p50 > 0)
    #expect(summary.answerMilliseconds.p50 <= summary.answerMilliseconds.p99)
    #expect(summary.refused == 0)

    // What others would compute from the file.
    let rows = try String(contentsOfFile: predictions, encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    #expect(rows.first == ["member", "items"])
    #expect(rows.count == 61)
    var (recall, hits) = (0.0, 0.0)
    for row in rows.dropFirst() {
      let items = row[1].split(separator: " ").map(String.init)
      #expect(items.count == 3)
      let member = row[0].dropFirst()
      guard let number = Int(member), number % 2 == 0 else { continue }
      let found = items.filter { ["own\(number)", "other"].contains($0) }.count
      recall += Double(found) / 2
      hits += found > 0 ? 1 : 0
    }
    #expect(abs(summary.all.recall - recall / 30) < 1e-9)
    #expect(abs(summary.all.hitRate - hits / 30) < 1e-9)

    let plain = try Foh.shell(
      "$FOH suggest eval --history \(history) --future \(asked) --k 3",
      environment: ["LANG": "zh_CN.UTF-8"])
    #expect(plain.output.contains("全部菜品：30 位会员"))
  }

  @Test("A row that cannot be read is told with its line, and the others count")
  func refuses() throws {
    let history = try write(
      "history.csv",
      """
      member,order,ordered_at,items
      a,1,100,x y
      a,1,200,x
      ,1,100,x
      b,zero,100,x
      b,1,tomorrow,x
      b,2,300,
      c,1,2026-05-01T12:00:00,x z
      c,2,100,x,y
      """)
    let future = try write("future.csv", "member,order,ordered_at,items\na,2,,x\n")
    let outcome = try Foh.shell(
      "$FOH suggest eval --history \(history) --future \(future) --json")
    #expect(outcome.code == 2)
    let summary = try JSONDecoder().decode(Summary.self, from: Data(outcome.output.utf8))
    #expect(summary.historyOrders == 2)
    #expect(summary.refused == 6)
    for line in [3, 4, 5, 6, 7, 9] {
      #expect(
        summary.problems.contains { $0.contains("history.csv:\(line): ") }, "line \(line)")
      #expect(outcome.errors.contains("history.csv:\(line): "))
    }
    #expect(summary.all.hitRate == 1)
  }

  @Test("A file that is none says what to do")
  func badFiles() throws {
    let good = try write("good.csv", "member,order,ordered_at,items\na,1,,x\n")
    let bad = try write("bad.csv", "guest;dishes\n1;2\n")
    let empty = try write("empty.csv", "member,order,ordered_at,items\n")
    for (line, words) in [
      ("--history \(bad) --future \(good)", "member,order,ordered_at,items"),
      ("--history \(folder.path("none.csv")) --future \(good)", "none.csv"),
      ("--history \(empty) --future \(good)", "empty.csv: has no order"),
      ("--history \(good) --future \(empty)", "empty.csv: has no order"),
      (
        "--history \(good) --future \(good) --predictions \(folder.path("no/where.csv"))",
        "cannot be written"
      ),
    ] {
      let outcome = try Foh.shell("$FOH suggest eval \(line) --json")
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
    #expect(try Foh.shell("$FOH suggest eval --history a --future b --k 0").code != 0)
    // One order is too short a log to hide anything of.
    let short = try write(
      "short.csv", "order,ordered_at,item,quantity\n1,0,a,1\n1,0,b,1\n2,9,a,1\n")
    let outcome = try Foh.shell("$FOH suggest basket-eval --orders \(short) --json")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("nothing can be measured"), "\(outcome.errors)")
  }

  @Test("What goes together is found from the rest of an order")
  func baskets() throws {
    var text = "order,ordered_at,item,quantity,unit_price_minor\n"
    for order in 1...300 {
      let pair = order % 2 == 0 ? ["naan", "curry"] : ["rice", "soup, hot"]
      for item in pair + ["side\(order % 7)"] {
        text += "\(order),\(1_000_000 + order * 3600),\"\(item)\",1,395\n"
      }
    }
    text += "301,1000,ghost,0,395\n301,1000,,1,395\n"
    let path = try write("orders.csv", text)
    let outcome = try Foh.shell("$FOH suggest basket-eval --orders \(path) --json")
    #expect(outcome.code == 2)
    let summary = try JSONDecoder().decode(BasketSummary.self, from: Data(outcome.output.utf8))
    #expect(summary.orders == 300)
    #expect(summary.taught == 240)
    #expect(summary.refused == 2)
    #expect(summary.problems.allSatisfy { $0.contains("orders.csv:90") })
    #expect(summary.oneItem.count == 60)
    #expect(summary.everyItem.count == 180)
    // The pairs are certain; the sides are chance.
    #expect(summary.everyItem.hitRateAt3 > 0.66)
    #expect(summary.everyItem.hitRateAt10 >= summary.everyItem.hitRateAt3)
    // The same each time.
    #expect(
      try JSONDecoder().decode(
        BasketSummary.self,
        from: Data(
          Foh.shell("$FOH suggest basket-eval --orders \(path) --json").output.utf8)
      ).oneItem.hitRateAt3 == summary.oneItem.hitRateAt3)
  }
}
