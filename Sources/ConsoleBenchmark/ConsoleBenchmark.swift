import ArgumentParser
import Foundation

/// Start, answer to a key and memory of the console, beside a bare C program over ncurses in the
/// same run: ratios, because the machine's own speed and load stand on both sides.
@main
struct ConsoleBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the console beside a bare C program over ncurses.",
    discussion: """
      Prints the tables of the README. With --offline it compares a console after a fortnight without \
      a network with one that has told headquarters everything. With --quick it measures a little, \
      to see that it can be measured; no figure makes it fail.
      """)

  @Option(help: "The program under measurement. Default: foh beside this program.")
  var foh: String?
  @Option(help: "The baseline. Default: BareConsole beside this program.")
  var bare: String?
  @Option(help: "Headquarters. Default: foh-hq beside this program.")
  var headquarters: String?
  @Flag(help: "Compare 14 days offline with online.") var offline = false
  @Flag(help: "Measure a little.") var quick = false

  func run() throws {
    let foh = try program(foh, "foh")
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("foh-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let evening = Evening(program: foh, folder: folder)
    let store = try evening.playedUntilClosing()
    let tables =
      offline
      ? [try measureOutage(from: store, foh: foh, in: folder)]
      : [
        try measureBesideBare(evening, store: store, foh: foh),
        try measureTogether(on: store, foh: foh),
      ]
    print(tables.map(\.markdown).joined(separator: "\n"), terminator: "")
    guard tables.allSatisfy(\.isComplete) else { throw ExitCode.failure }
  }

  private func measureBesideBare(
    _ evening: Evening, store: String, foh: String
  ) throws -> FigureTable {
    let bare = try program(bare, "BareConsole")
    var figures = [Figures(), Figures()]
    for _ in 0..<(quick ? 3 : 20) {
      // By turns, so that whatever else the machine does meets both.
      for (index, subject) in [Subject.bare(bare), .console(foh, on: store)].enumerated() {
        try measureAtRest(subject, into: &figures[index])
      }
    }
    let playing = try evening.beingPlayed()
    defer {
      playing.process.terminate()
      playing.process.waitUntilExit()
    }
    try measureAmidWrites([.bare(bare), .console(foh, on: playing.file)], into: &figures)
    return FigureTable(
      names: ("bare C ncurses", "foh console"), baseline: figures[0], measured: figures[1])
  }

  /// What is done at one console, on its own screen and on those of three others.
  private func measureTogether(on store: String, foh: String) throws -> FigureTable {
    let sessions = try (0..<4).map { _ in
      let subject = Subject.console(foh, on: store)
      // The whole queue is in sight.
      let session = try subject.start(rows: 200).session
      try session.follow(subject.toList)
      return session
    }
    var (own, others) = (Figures(), Figures())
    for _ in 0..<(quick ? 3 : 34) {
      let seen = try sessions[0].giveNumber(seenBy: Array(sessions.dropFirst()))
      own.number.append(seen.own)
      others.number += seen.others
    }
    for session in sessions { try session.end() }
    return FigureTable(
      names: ("own screen", "3 others' screens"), baseline: own, measured: others,
      rows: FigureTable.together)
  }

  /// A console without a network for a fortnight beside one that has told headquarters everything.
  private func measureOutage(
    from store: String, foh: String, in folder: URL
  ) throws -> FigureTable {
    let orders = quick ? 200 : 20_000
    let outage = try Outage(
      foh: foh, headquarters: try program(headquarters, "foh-hq"), store: store, orders: orders,
      folder: folder)
    defer { outage.end() }
    try outage.beginWriting()
    var figures = [Figures(), Figures()]
    try measureAmidWrites(
      [.console(foh, on: outage.online), .console(foh, on: outage.offline)], into: &figures)
    return FigureTable(
      names: ("online", "14 days offline, \(orders) orders"), baseline: figures[0],
      measured: figures[1],
      rows: FigureTable.amidWrites("typed character to screen while orders are written"))
  }

  private func measureAtRest(_ subject: Subject, into figures: inout Figures) throws {
    let (session, start) = try subject.start()
    figures.start.append(start)
    try session.follow(subject.toList)
    figures.memory.append(try session.memory())
    for _ in 0..<(quick ? 5 : 50) { figures.arrow.append(try session.pressArrow()) }
    try session.follow(subject.toTyping)
    for _ in 0..<(quick ? 5 : 50) { figures.character.append(try session.typeCharacter()) }
    try session.end()
  }

  private func measureAmidWrites(_ subjects: [Subject], into figures: inout [Figures]) throws {
    let sessions = try subjects.map { subject in
      let session = try subject.start().session
      try session.follow(subject.toList + subject.toTyping)
      return session
    }
    for _ in 0..<(quick ? 20 : 500) {
      for (index, session) in sessions.enumerated() {
        figures[index].characterAmidWrites.append(try session.typeCharacter())
      }
    }
    for session in sessions { try session.end() }
  }

  private func program(_ given: String?, _ name: String) throws -> String {
    let path =
      given
      ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchmarkError.noProgram(path)
    }
    return path
  }
}
