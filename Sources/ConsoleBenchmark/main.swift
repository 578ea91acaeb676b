import Foundation
import PseudoTerminal

// Start to first usable frame, key to screen and memory of a console, beside a bare C program over
// ncurses in the same run: ratios, because the machine's own speed stands on both sides.
//
// Usage: ConsoleBenchmark [--quick]. Finds `foh` and `BareConsole` beside itself.

let isQuick = CommandLine.arguments.contains("--quick")
let directory = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  .deletingLastPathComponent()
let foh = directory.appendingPathComponent("foh").path
let bare = directory.appendingPathComponent("BareConsole").path
let store = FileManager.default.temporaryDirectory
  .appendingPathComponent("foh-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: store) }
let file = store.appendingPathComponent("store.db").path

let evening = Process()
evening.executableURL = URL(fileURLWithPath: foh)
evening.arguments = [
  "demo", "--headless", "--seed", "7", "--hours", "2", "--stop-at-closing", "--processes", "2",
  "--db", file, "--json",
]
evening.standardOutput = FileHandle.nullDevice
try evening.run()
evening.waitUntilExit()
guard evening.terminationStatus == 0 else {
  print("the demo store could not be made")
  exit(1)
}

let subjects = [
  Subject(name: "bare C ncurses", arguments: [bare], firstFrame: "ready", preparation: []),
  Subject(
    name: "foh console", arguments: [foh, "console", "--db", file], firstFrame: "Anna",
    preparation: [("Anna\r", "PIN"), ("1001\r", "DOOR")]),
]
var figures = subjects.map { _ in Subject.Figures() }
for _ in 0..<(isQuick ? 5 : 20) {
  for index in subjects.indices {
    try subjects[index].measure(keys: isQuick ? 40 : 100, into: &figures[index])
  }
}

func percentile(_ values: [Double], _ share: Double) -> Double {
  let sorted = values.sorted()
  return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}

func text(_ value: Double) -> String { String(format: "%.2f", value) }

print("| | bare C ncurses | foh console | ratio |")
print("| --- | ---: | ---: | ---: |")
let rows: [(String, (Subject.Figures) -> Double)] = [
  ("start to first usable frame, median ms", { percentile($0.start, 0.5) }),
  ("key to screen, median ms", { percentile($0.key, 0.5) }),
  ("key to screen, 99 % ms", { percentile($0.key, 0.99) }),
  ("memory per console, MiB (Pss)", { percentile($0.memory, 0.5) / 1024 }),
]
for (name, figure) in rows {
  let baseline = figure(figures[0])
  let ours = figure(figures[1])
  print("| \(name) | \(text(baseline)) | \(text(ours)) | \(text(ours / baseline)) |")
}
