import ArgumentParser
import Foundation
import StoreDomain

/// Measures the till: how many bills it closes in a second, beside SQLite alone that writes the same rows
/// in the same transactions to the same schema; and how long it prices a long bill with many campaigns.
@main
struct TillBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how many bills close in a second, and how long one is priced.",
    subcommands: [Measure.self, Worker.self], defaultSubcommand: Measure.self)
}

/// `TillBenchmark`
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Both measures, each with what it is compared with.",
    discussion: """
      Bills: checks with three dishes each are prepared, then paid by card, which closes them, each in \
      one transaction that is on the disk before the next begins. What those payments write was \
      recorded row by row in a file of its own; SQLite alone writes it again, with prepared statements, \
      the same triggers and the same synchronous = FULL. First one process, then several at once on one \
      file, each with checks of its own; both in turns of a few bills, of which the median counts. What \
      the house learns from bills for its suggestions it learns after them, and is in neither.
      """)

  @Option(help: "How many bills are closed by one process, and as many again by several.")
  var bills = 1200
  @Option(help: "How many processes close bills at once.") var processes = 4
  @Option(help: "How many bills are priced.") var prices = 5_000
  @Option(help: "Where the files are made and removed again.") var folder = "/tmp"
  @Flag(help: "Only see that all of it can be measured: the figures say little.")
  var quick = false

  func validate() throws {
    guard (4...100_000).contains(bills) else {
      throw ValidationError("--bills \(bills): 4 to 100000.")
    }
    guard (2...64).contains(processes) else {
      throw ValidationError("--processes \(processes): 2 to 64.")
    }
    guard (100...1_000_000).contains(prices) else {
      throw ValidationError("--prices \(prices): 100 to 1000000.")
    }
  }

  func run() throws {
    let place = URL(filePath: folder).appending(path: "foh-till-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let closing = try ClosingFigures.measured(
      bills: quick ? 24 : bills, processes: processes, in: place)
    let pricing = PricingFigures.measured(bills: quick ? 40 : prices)
    Self.say("bills closed in a second", "SQLite alone", "foh", "ratio")
    Self.say("1 process", closing.one.raw, closing.one.house, ratio: closing.one.ratio)
    Self.say(
      "\(processes) processes", closing.many.raw, closing.many.house, ratio: closing.many.ratio)
    print()
    Self.say("a bill of 40 lines, ms", "no campaign", "30 campaigns", "ratio")
    Self.say("median", pricing.plain.p50, pricing.campaigns.p50)
    Self.say("99th of 100", pricing.plain.p99, pricing.campaigns.p99)
  }

  private static func say(_ words: String...) { print(words.joined(separator: "\t")) }

  private static func say(
    _ name: String, _ one: Double, _ other: Double, ratio: Double? = nil
  ) {
    let figures = [one, other, ratio ?? other / one].map { String(format: "%.3f", $0) }
    print(([name] + figures).joined(separator: "\t"))
  }
}
