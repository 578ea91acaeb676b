import ArgumentParser
import Foundation
import Glibc
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

  /// What it was answered.
  struct Tally: Codable {
    /// By status.
    var answers: [String: Int] = [:]
    var connections = 0

    mutating func add(_ other: Self) {
      answers.merge(other.answers, uniquingKeysWith: +)
      connections += other.connections
    }
  }

  func run() async throws {
    // On a machine of its own it would take nothing from headquarters' processors.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 19)
    let loot = try JSONDecoder().decode(
      Loot.self, from: Data(contentsOf: URL(fileURLWithPath: loot)))
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.certificateVerification = .none
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let caller = FloodingCaller(
      kind: kind, loot: loot, loop: group.next(), from: try SocketAddress(ipAddress: from, port: 0),
      ports: port, tls: try NIOSSLContext(configuration: tls))
    caller.begin()
    print("flooding")
    fflush(nil)
    try await Task.sleep(for: .seconds(seconds))
    let tally = try await caller.end()
    print("tally " + String(decoding: try JSONEncoder().encode(tally), as: UTF8.self))
    fflush(nil)
    // With whatever is open.
    Foundation.exit(0)
  }
}
