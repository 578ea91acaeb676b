import ArgumentParser
import AsyncHTTPClient
import Foundation
import Headquarters
import HeadquartersContract
import Logging
import ServiceLifecycle

/// How many orders a second headquarters keeps durably, beside the same rows written raw.
struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure headquarters' ingest: signed batches of many stores over HTTP.",
    discussion: """
      The events are made and signed beforehand. Then all stores send at once, each one request \
      after the other, and the same payloads are written raw: the same table, one transaction for \
      each batch, the same synchronous mode, one connection.
      """)

  @Option(help: "How many stores send at once.") var stores = 363
  @Option(help: "How many orders each of them sends.") var orders = 160
  @Option(help: "Where the files are made; on the disk that is to be measured.")
  var folder = FileManager.default.currentDirectoryPath
  @Option(
    help: ArgumentHelp(
      "A PostgreSQL database to measure instead of a file: postgres://USER@HOST/DATABASE?…",
      discussion: "Everything is made in a schema of its own, and dropped afterwards."))
  var database: String?
  @Option(help: "How often everything is measured.") var rounds = 3
  @Flag(help: "Print one JSON object.") var json = false

  func run() async throws {
    var rounds: [Figures] = []
    for round in 1...max(1, self.rounds) {
      let figures = try await measure(round)
      if !json { print(figures.line) }
      rounds.append(figures)
    }
    let best = rounds.sorted { $0.ordersPerSecond < $1.ordersPerSecond }[rounds.count / 2]
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      print(String(decoding: try encoder.encode(best), as: UTF8.self))
    } else {
      print("median  \(best.line)")
    }
  }

  private func measure(_ round: Int) async throws -> Figures {
    let place = URL(fileURLWithPath: folder)
      .appendingPathComponent("headquarters-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let storage = try MeasuredStorage(folder: place, server: database)
    defer { storage.remove() }
    let ledger = try await storage.address.create()
    var senders: [SendingStore] = []
    for number in 1...stores {
      senders.append(try await SendingStore(number: number, orders: orders, ledger: ledger))
    }
    let seconds = try await send(senders, to: ledger)
    let events = stores * orders * SendingStore.eventsInOrder
    let kept = try await ledger.checkLedgers()
    guard kept.allSatisfy({ $0.violations.isEmpty }),
      kept.reduce(0, { $0 + $1.events }) == events
    else {
      throw BenchmarkError.notAllKept(
        expected: events, found: kept.reduce(0) { $0 + $1.events })
    }
    let raw = try storage.writeRaw(RawRows(senders))
    return Figures(
      stores: stores, orders: stores * orders, events: events, seconds: seconds, rawSeconds: raw,
      peakMegabytes: Self.peakMegabytes)
  }

  /// Over HTTP, as stores send.
  private func send(_ senders: [SendingStore], to ledger: any LedgerStore) async throws -> Double {
    var logger = Logger(label: "benchmark")
    logger.logLevel = .error
    let server = try HeadquartersServer(
      ledger: ledger,
      settings: HeadquartersServer.Settings(
        address: try ListenAddress("127.0.0.1:0"), requestsPerSecond: 1e6, burst: 1e6),
      logger: logger)
    let (addresses, listening) = AsyncStream.makeStream(of: String.self)
    let group = ServiceGroup(services: [server.service { listening.yield($0) }], logger: logger)
    var configuration = HTTPClient.Configuration()
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = senders.count
    let client = HTTPClient(configuration: configuration)
    defer { Task { try? await client.shutdown() } }
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      var iterator = addresses.makeAsyncIterator()
      let url = await iterator.next() ?? ""
      let clock = ContinuousClock()
      let taken = try await clock.measure {
        try await withThrowingTaskGroup(of: Void.self) { sending in
          for store in senders { sending.addTask { try await store.send(to: url, with: client) } }
          try await sending.waitForAll()
        }
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    }
  }

  /// The most memory that this process has used, clients and all.
  private static var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
  }
}

/// What one round came to.
struct Figures: Codable {
  var stores: Int
  var orders: Int
  var events: Int
  var seconds: Double
  var rawSeconds: Double
  var peakMegabytes: Int
  var ordersPerSecond: Double
  var eventsPerSecond: Double
  var rawOrdersPerSecond: Double
  /// Headquarters' orders a second in parts of the raw ones.
  var ratio: Double

  init(
    stores: Int, orders: Int, events: Int, seconds: Double, rawSeconds: Double, peakMegabytes: Int
  ) {
    self.stores = stores
    self.orders = orders
    self.events = events
    self.seconds = seconds
    self.rawSeconds = rawSeconds
    self.peakMegabytes = peakMegabytes
    ordersPerSecond = Double(orders) / seconds
    eventsPerSecond = Double(events) / seconds
    rawOrdersPerSecond = Double(orders) / rawSeconds
    ratio = rawSeconds / seconds
  }

  var line: String {
    "\(stores) stores, \(events) events: \(Int(ordersPerSecond)) orders/s "
      + "(\(Int(eventsPerSecond)) events/s), raw \(Int(rawOrdersPerSecond)) orders/s, "
      + "ratio \((ratio * 100).rounded() / 100), peak \(peakMegabytes) MB"
  }
}
