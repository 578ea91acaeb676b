import ArgumentParser
import Foundation
import Glibc
import Headquarters
import NIOCore
import NIOPosix
import NIOSSL

/// One hostile or clumsy caller, a process of its own.
struct Flooder: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One of the callers of `flood`.", shouldDisplay: false)

  @Option var kind: FloodKind
  @Option(help: "Its own address, one of loopback.") var from: String
  @Option(help: "The ports of headquarters.") var port: [Int]
  @Option(help: "A file with what was stolen.") var loot: String
  @Option var seconds: Double
  @Option(help: "Asks nothing, and only takes so much of a processor as a flooder did.")
  var idling: Double?

  /// What it was answered.
  struct Tally: Codable {
    /// By status.
    var answers: [String: Int] = [:]
    var connections = 0
    /// How much of a processor it took itself.
    var processors = 0.0

    mutating func add(_ other: Self) {
      answers.merge(other.answers, uniquingKeysWith: +)
      connections += other.connections
      processors += other.processors
    }
  }

  func run() async throws {
    if let idling { return idle(taking: idling) }
    _ = ConnectionLimit.makeRoom(for: kind.connections)
    let loot = try JSONDecoder().decode(
      Loot.self, from: Data(contentsOf: URL(fileURLWithPath: loot)))
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.certificateVerification = .none
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let caller = FloodingCaller(
      kind: kind, loot: loot, loop: group.next(), from: try SocketAddress(ipAddress: from, port: 0),
      ports: port, tls: try NIOSSLContext(configuration: tls))
    Self.standBack()
    caller.begin()
    print("flooding")
    fflush(nil)
    try await Task.sleep(for: .seconds(seconds))
    var tally = try await caller.end()
    tally.processors = Self.processorSeconds / seconds
    print("tally " + String(decoding: try JSONEncoder().encode(tally), as: UTF8.self))
    fflush(nil)
    // With whatever is open.
    Foundation.exit(0)
  }

  /// On a machine of its own it would take nothing from headquarters' processors: here it runs while
  /// nobody else wants to, and stops the moment that headquarters or an honest caller does.
  private static func standBack() {
    // Each thread that there is; one that is made later does as the one that makes it.
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
    var parameters = sched_param()
    for thread in threads.compactMap({ pid_t($0) }) {
      sched_setscheduler(thread, schedulingIdle, &parameters)
    }
  }

  /// `SCHED_IDLE`, which Glibc names for GNU's C alone.
  private static let schedulingIdle: Int32 = 5

  /// Takes so much of a processor, a few milliseconds at a time.
  private func idle(taking part: Double) {
    Self.standBack()
    print("flooding")
    fflush(nil)
    let (begin, before) = (ContinuousClock.now, Self.processorSeconds)
    while true {
      let passed = (ContinuousClock.now - begin) / .seconds(1)
      guard passed < seconds else { break }
      if Self.processorSeconds - before >= passed * part { usleep(2000) }
    }
  }

  /// What this process has taken until now.
  private static var processorSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
  }
}
