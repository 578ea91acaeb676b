import ArgumentParser
import Foundation
import GRDB
import SampleRestaurant
import StoreDatabase
import StoreDomain

/// Measures what the order screen waits for when it asks for suggestions: in a store with many
/// members, and in one with ten times as many.
@main
struct SuggestionBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure suggestions in a store with many members, and with ten times as many.",
    discussion: """
      Each member has three visits with four different dishes each: twelve rows of member and dish. \
      The large file of a million members takes about 3 GiB.
      """)

  @Option(help: "How many members the smaller store has.") var members = 100_000
  @Option(help: "How many answers are measured.") var answers = 2_000
  @Option(help: "Where the files are made and removed again.") var folder = "/tmp"
  @Flag(help: "Measure the processor's time, which a busy machine does not lengthen.")
  var processorTime = false

  func validate() throws {
    guard (100...1_000_000).contains(members) else {
      throw ValidationError("--members \(members): 100 to 1000000.")
    }
    guard (100...100_000).contains(answers) else {
      throw ValidationError("--answers \(answers): 100 to 100000.")
    }
  }

  func run() throws {
    let small = try measure(members)
    let large = try measure(members * 10)
    print("members", small.members, large.members, "growth", separator: "\t")
    for (name, one, other) in [
      ("answer, p50, ms", small.answer.p50, large.answer.p50),
      ("answer, p99, ms", small.answer.p99, large.answer.p99),
      ("answer after a check closed, p50, ms", small.closing.p50, large.closing.p50),
      ("answer after a check closed, p99, ms", small.closing.p99, large.closing.p99),
      ("what a check teaches, p50, ms", small.learning.p50, large.learning.p50),
      ("what a check teaches, p99, ms", small.learning.p99, large.learning.p99),
    ] {
      print(name, Self.text(one), Self.text(other), Self.text(other / one), separator: "\t")
    }
  }

  private static func text(_ value: Double) -> String { String(format: "%.2f", value) }

  private struct Figures {
    var members: Int
    var answer: (p50: Double, p99: Double)
    var closing: (p50: Double, p99: Double)
    var learning: (p50: Double, p99: Double)
  }

  private func measure(_ members: Int) throws -> Figures {
    let place = URL(filePath: folder).appending(path: "foh-suggestions-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let store = try BusyStore(
      at: place.appending(path: "store.db").path, members: members,
      ofProcessor: processorTime)
    var random = SeededGenerator(seed: 7)
    // What is learned is learned, and every dish was shown once, which writes.
    for _ in 0..<200 { _ = try store.answer(for: Int.random(in: 0..<members, using: &random)) }
    for _ in 0..<20 { _ = try store.learn(of: Int.random(in: 0..<members, using: &random)) }
    var (plain, closing, learning): ([Double], [Double], [Double]) = ([], [], [])
    for number in 0..<answers {
      plain.append(try store.answer(for: Int.random(in: 0..<members, using: &random)))
      guard number % 4 == 0 else { continue }
      let member = Int.random(in: 0..<members, using: &random)
      learning.append(try store.learn(of: member))
      closing.append(try store.answer(for: member))
    }
    return Figures(
      members: members, answer: Self.shares(plain), closing: Self.shares(closing),
      learning: Self.shares(learning))
  }

  /// The median, and what 99 of 100 kept within.
  private static func shares(_ times: [Double]) -> (p50: Double, p99: Double) {
    let sorted = times.sorted()
    return (sorted[sorted.count / 2], sorted[sorted.count * 99 / 100])
  }
}
