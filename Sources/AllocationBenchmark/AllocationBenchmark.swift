import ArgumentParser
import Foundation
import SampleRestaurant
import StoreDatabase
import StoreDomain
import Waiting

/// Measures who gets which table, and what whoever comes is told, in the sample store; and compares the
/// plan with first come, first fit over whole evenings.
@main
struct AllocationBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the plan of tables and a quote, and compare the plan over whole evenings.",
    discussion: """
      The times are of sixty tables and eighty bookings, with the queue growing to 1,000 tickets; the \
      evenings are of houses of many shapes, with the same guests for both ways.
      """)

  @Flag(help: "A few answers and 120 tickets only: whether it can be measured.") var quick = false
  @Option(help: "How many answers are measured.") var answers = 1_000
  @Option(help: "How many evenings are played.") var evenings = 50
  @Option(help: "Where the store's file is made and removed again.") var folder = "/tmp"

  func validate() throws {
    guard (10...100_000).contains(answers) else {
      throw ValidationError("--answers \(answers): 10 to 100000.")
    }
    guard (1...10_000).contains(evenings) else {
      throw ValidationError("--evenings \(evenings): 1 to 10000.")
    }
  }

  func run() throws {
    print(
      "tickets", "plan p50, ms", "plan p99, ms", "quote p50, ms", "quote p99, ms", separator: "\t")
    for tickets in quick ? [120] : [120, 250, 500, 1_000] {
      let house = BusyHouse(try SampleRestaurant.configuration(), tickets: tickets)
      let plan = try shares { _ = Allocation(house.allocation) }
      let quote = try shares { _ = house.quote() }
      print(tickets, Self.text(plan), Self.text(quote), separator: "\t")
    }
    try measureStore()
    try compare()
  }

  // MARK: Times

  private func measureStore() throws {
    let place = URL(filePath: folder).appending(path: "foh-allocation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let tickets = quick ? 20 : 120
    let store = try BusyDoor(at: place.appending(path: "store.db").path, tickets: tickets)
    let times = try shares { _ = try store.database.seatPlan() }
    print("the same from the store's file, \(tickets) tickets", Self.text(times), separator: "\t")
  }

  /// The median, and what 99 of 100 kept within, in milliseconds.
  private func shares(_ work: () throws -> Void) throws -> (p50: Double, p99: Double) {
    let count = quick ? 20 : answers
    for _ in 0..<5 { try work() }
    let clock = ContinuousClock()
    let times = try (0..<count).map { _ in
      let time = try clock.measure(work)
      return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
    }.sorted()
    return (times[count / 2], times[count * 99 / 100])
  }

  private static func text(_ times: (p50: Double, p99: Double)) -> String {
    String(format: "%.2f\t%.2f", times.p50, times.p99)
  }

  // MARK: Evenings

  private func compare() throws {
    let count = quick ? 5 : evenings
    print(
      "\(count) evenings", "parties", "guests", "walked away", "mean wait, min", "bookings",
      "later than 10 min", "latest, min", separator: "\t")
    for (name, policy) in [
      ("first come, first fit", AllocationTrial.Policy.firstComeFirstFit), ("plan", .plan),
    ] {
      let outcome = AllocationTrial.outcome(of: policy, evenings: count)
      print(
        name, outcome.seatedParties, outcome.seatedGuests, outcome.walkedAway,
        String(format: "%.1f", outcome.meanWait), outcome.bookings, outcome.lateBookings,
        String(format: "%.1f", outcome.latestBooking), separator: "\t")
    }
  }
}
