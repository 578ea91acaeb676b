import Foundation

/// What was measured of one program.
struct Figures {
  /// Milliseconds from the start of the process to its first usable frame.
  var start: [Double] = []
  /// Milliseconds from an arrow key to the screen.
  var arrow: [Double] = []
  /// Milliseconds from a typed character to the screen.
  var character: [Double] = []
  /// The same while other processes write to the store.
  var characterAmidWrites: [Double] = []
  /// Milliseconds from the key that gives a number to the number in a queue.
  var number: [Double] = []
  /// KiB when the list stands.
  var memory: [Double] = []

  /// The value below which a share of all values lies; nil when there are none.
  static func percentile(_ values: [Double], _ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

/// A table of the README: what is measured beside what it is compared with, and how many times as
/// much it is.
struct FigureTable {
  struct Row: Sendable {
    let name: String
    let digits: Int
    let figure: @Sendable (Figures) -> Double?
  }

  /// A console beside a bare program.
  static let all: [Row] =
    [
      Row(name: "start to first usable frame, median, ms", digits: 1) {
        Figures.percentile($0.start, 0.5)
      },
      Row(name: "arrow key to screen, median, ms", digits: 2) { Figures.percentile($0.arrow, 0.5) },
      Row(name: "arrow key to screen, 99th of 100, ms", digits: 2) {
        Figures.percentile($0.arrow, 0.99)
      },
      Row(name: "typed character to screen, median, ms", digits: 2) {
        Figures.percentile($0.character, 0.5)
      },
      Row(name: "typed character to screen, 99th of 100, ms", digits: 2) {
        Figures.percentile($0.character, 0.99)
      },
    ]
    + amidWrites("the same while 2 processes write") + [
      Row(name: "memory of a console, MiB", digits: 1) {
        Figures.percentile($0.memory, 0.5).map { $0 / 1024 }
      }
    ]

  /// Characters typed while others write.
  static func amidWrites(_ name: String) -> [Row] {
    [
      Row(name: "\(name), median, ms", digits: 2) {
        Figures.percentile($0.characterAmidWrites, 0.5)
      },
      Row(name: "\(name), 99th of 100, ms", digits: 2) {
        Figures.percentile($0.characterAmidWrites, 0.99)
      },
    ]
  }

  /// A number that is given at one of several consoles.
  static let together: [Row] = [
    Row(name: "number given to number in the queue, median, ms", digits: 1) {
      Figures.percentile($0.number, 0.5)
    },
    Row(name: "number given to number in the queue, 99th of 100, ms", digits: 1) {
      Figures.percentile($0.number, 0.99)
    },
  ]

  /// What either column is called.
  let names: (String, String)
  let baseline: Figures
  let measured: Figures
  var rows = FigureTable.all

  /// In Markdown. A figure that was not measured shows as a dash.
  var markdown: String {
    var text = "| | \(names.0) | \(names.1) | ratio |\n| --- | ---: | ---: | ---: |\n"
    for row in rows {
      let baseline = row.figure(baseline)
      let ours = row.figure(measured)
      let ratio = baseline.flatMap { baseline in ours.map { $0 / baseline } }
      text +=
        "| \(row.name) | \(Self.text(baseline, row.digits)) | \(Self.text(ours, row.digits)) "
        + "| \(Self.text(ratio, 1)) |\n"
    }
    return text
  }

  /// Whether every figure of both was measured.
  var isComplete: Bool {
    rows.allSatisfy { row in
      [baseline, measured].allSatisfy { row.figure($0).map { $0 > 0 } ?? false }
    }
  }

  private static func text(_ value: Double?, _ digits: Int) -> String {
    value.map { String(format: "%.\(digits)f", $0) } ?? "-"
  }
}
