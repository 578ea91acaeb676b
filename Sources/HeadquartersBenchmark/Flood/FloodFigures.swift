import Foundation

/// What the honest noticed of one flood.
struct FloodFigures {
  let name: String
  var quiet = HonestOutcome()
  var flooded = HonestOutcome()
  var tally = Flooder.Tally()
  var peakMegabytes = 0

  init(name: String) {
    self.name = name
  }

  /// What must not be: an honest caller without its answer, and a flood that headquarters calls its
  /// own fault.
  var faults: [String] {
    (quiet.faults + flooded.faults).map { "\(name): \($0)" }
      + tally.answers.keys.filter { $0.hasPrefix("5") }.map { "\(name): answered \($0)" }
  }

  var line: String {
    let answers = tally.answers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return
      "\(name): \(quiet.latencies.count) quiet, \(flooded.latencies.count) flooded, "
      + "p50 \(Self.text(quiet, 0.5)) and \(Self.text(flooded, 0.5)), "
      + "p99 \(Self.text(quiet, 0.99)) and \(Self.text(flooded, 0.99)), ratio \(ratio); "
      + "\(flooded.repeated) sent again, \(quiet.faults.count + flooded.faults.count) unanswered; "
      + "headquarters' processor time \(Self.seconds(quiet)) and \(Self.seconds(flooded)); "
      + "the flood: \(tally.connections) connections, \(answers.joined(separator: ", ")); "
      + "peak \(peakMegabytes) MB"
  }

  private var ratio: Double {
    let ratio = Self.percentile(flooded, 0.99) / Self.percentile(quiet, 0.99)
    return (ratio * 100).rounded() / 100
  }

  private static func text(_ outcome: HonestOutcome, _ part: Double) -> String {
    "\(Int((percentile(outcome, part) * 1000).rounded())) ms"
  }

  private static func seconds(_ outcome: HonestOutcome) -> String {
    "\((outcome.processorSeconds * 10).rounded() / 10) s"
  }

  private static func percentile(_ outcome: HonestOutcome, _ part: Double) -> Double {
    let sorted = outcome.latencies.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[max(0, Int((Double(sorted.count) * part).rounded(.up)) - 1)]
  }

  /// What else has to be known of the figures.
  static var circumstances: String {
    let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
    #if DEBUG
      let build = "debug build"
    #else
      let build = "release build"
    #endif
    return "\(ProcessInfo.processInfo.activeProcessorCount) processors, \(build), load "
      + load.split(separator: " ").prefix(3).joined(separator: " ")
  }
}
