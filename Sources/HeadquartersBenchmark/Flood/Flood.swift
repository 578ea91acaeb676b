import ArgumentParser
import Foundation
import Headquarters
import HeadquartersContract
import RealProgram
import StoreDomain

/// What honest stores and an honest app notice of callers who flood headquarters.
struct Flood: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how long honest stores wait while others flood headquarters.",
    discussion: """
      Starts `foh-hq serve` with TLS, from the folder of this program; on PostgreSQL two of them. \
      Honest stores send an order each half second and an app takes numbers. Phases without a flood \
      and with one follow each other, so that whatever else the machine does is in both. The \
      flooders run as processes of their own, each from an address of its own, and give way on the \
      processors to headquarters and to the honest callers (SCHED_IDLE): on the same machine the \
      figures would otherwise be of the flooders too, against whom no server can do anything. While \
      there is no flood, as many processes take as much of the processors as they did, and ask \
      nothing. Where other work keeps the processors busy the flood is a small one: look at what it \
      was answered.
      """)

  @Option(help: "How many honest stores send.") var stores = 20
  @Option(help: "How long one phase takes, in seconds.") var seconds = 60.0
  @Option(help: "How often each flood is measured.") var rounds = 1
  @Option(help: "Only these floods, such as silent, or key+token+stranger; may be repeated.")
  var only: [String] = []
  @Option(help: "Where the files are made.")
  var folder = FileManager.default.currentDirectoryPath
  @Option(help: "A PostgreSQL database instead of a file: postgres://USER@HOST/DATABASE?…")
  var database: String?
  @Flag(help: "One short round of all floods together, to show that it can be measured.")
  var quick = false

  /// Alone, and those of somebody who has stolen all that there is to steal together.
  private var floods: [[FloodKind]] {
    get throws {
      let names =
        only.isEmpty
        ? (quick ? [] : FloodKind.allCases.map(\.rawValue) + ["batches+guests+stranger"])
          + ["key+token+stranger"] : only
      return try names.map { name in
        try name.split(separator: "+").map {
          guard let kind = FloodKind(rawValue: String($0)) else {
            let all = FloodKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--only takes \(all), or several with + between them.")
          }
          return kind
        }
      }
    }
  }

  func run() async throws {
    let floods = try floods
    let place = URL(fileURLWithPath: folder)
      .appendingPathComponent("headquarters-flood-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let storage = try MeasuredStorage(folder: place, server: database)
    defer { storage.remove() }
    let ledger = try await storage.address.create()
    var enrolled: [EnrolledStore] = []
    for number in 1...stores {
      enrolled.append(try await EnrolledStore(name: "Store \(number)", in: ledger))
    }
    let loot = place.appendingPathComponent("loot").path
    try JSONEncoder().encode(
      Loot(
        store: try await EnrolledStore(name: "Robbed", in: ledger),
        token: try await token("robbed", ledger), storeIDs: enrolled.map(\.storeID))
    ).write(to: URL(fileURLWithPath: loot))
    let headquarters = try ServedHeadquarters(storage.address)
    let honest = try HonestLoad(
      enrolled, token: try await token("honest", ledger), at: headquarters)
    print(FloodFigures.circumstances)
    // Connections are made, and the first of everything is over.
    let warming = await honest.goOn(for: .seconds(quick ? 1 : 3))
    var faults = warming.faults
    for flood in floods {
      let figures = try await measure(flood, honest, headquarters, loot)
      print(figures.line)
      fflush(nil)
      faults += figures.faults
    }
    try await honest.end()
    print(FloodFigures.circumstances)
    guard faults.isEmpty else { throw FloodError.notAllWell(Array(Set(faults)).sorted()) }
  }

  private func token(_ channel: String, _ ledger: any LedgerStore) async throws -> String {
    try await ledger.makeToken(
      channel: channel, scopes: [.tickets], storeID: nil, validFor: 86_400
    ).token
  }

  private func measure(
    _ kinds: [FloodKind], _ honest: HonestLoad, _ headquarters: ServedHeadquarters, _ loot: String
  ) async throws -> FloodFigures {
    var figures = FloodFigures(name: kinds.map(\.rawValue).joined(separator: "+"))
    let phase = Duration.seconds(quick ? 2 : seconds)
    for _ in 1...(quick ? 1 : rounds) {
      // A little longer than the honest are asked.
      let flooders = try start(kinds, "\(phase / .seconds(1) + 1)", loot, headquarters)
      let before = headquarters.processorSeconds
      figures.flooded.add(await honest.goOn(for: phase))
      figures.flooded.processorSeconds += headquarters.processorSeconds - before
      let tallies = try flooders.map(tally)
      for tally in tallies { figures.tally.add(tally) }
      try headquarters.refuseUnlessRunning()
      // What the flooded ones had to wait for is over.
      _ = await honest.goOn(for: .seconds(1))
      try await measureQuiet(&figures, tallies.map(\.processors), honest, headquarters, phase, loot)
    }
    figures.peakMegabytes = headquarters.peakMegabytes
    return figures
  }

  /// While as much of the processors is taken as the flooders took.
  private func measureQuiet(
    _ figures: inout FloodFigures, _ processors: [Double], _ honest: HonestLoad,
    _ headquarters: ServedHeadquarters, _ phase: Duration, _ loot: String
  ) async throws {
    let idlers = try processors.map { part in
      try RunningProgram(
        "HeadquartersBenchmark",
        [
          "flooder", "--kind", FloodKind.silent.rawValue, "--from", "127.0.0.2", "--port", "1",
          "--loot", loot, "--seconds", "\(phase / .seconds(1) + 1)", "--idling", "\(part)",
        ])
    }
    for idler in idlers where idler.line(beginning: "flooding") == nil {
      throw FloodError.flooderFailed(idler.errors)
    }
    let before = headquarters.processorSeconds
    figures.quiet.add(await honest.goOn(for: phase))
    figures.quiet.processorSeconds += headquarters.processorSeconds - before
    for idler in idlers { idler.wait() }
  }

  private func start(
    _ kinds: [FloodKind], _ seconds: String, _ loot: String, _ headquarters: ServedHeadquarters
  ) throws -> [RunningProgram] {
    let flooders = try kinds.enumerated().map { number, kind in
      try RunningProgram(
        "HeadquartersBenchmark",
        [
          "flooder", "--kind", kind.rawValue, "--from", "127.0.0.\(2 + number)", "--loot", loot,
          "--seconds", seconds,
        ] + headquarters.ports.flatMap { ["--port", "\($0)"] })
    }
    for flooder in flooders where flooder.line(beginning: "flooding") == nil {
      throw FloodError.flooderFailed(flooder.errors)
    }
    return flooders
  }

  private func tally(of flooder: RunningProgram) throws -> Flooder.Tally {
    guard let text = flooder.line(beginning: "tally ") else {
      throw FloodError.flooderFailed(flooder.errors)
    }
    flooder.wait()
    return try JSONDecoder().decode(Flooder.Tally.self, from: Data(text.utf8))
  }
}
