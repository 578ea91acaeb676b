import Foundation
import Glibc

/// The chain's server as it is rolled out: a process of its own, over a file that it can be stopped,
/// killed and restored under.
public final class HeadquartersProgram {
  public let folder: TemporaryFolder
  /// Headquarters' file.
  public let path: String
  /// Set while a test plays with its disk: what every program runs in.
  public var environment: [String: String] = [:]
  private var program: RunningProgram?
  /// Where it listens; each start finds another port.
  public private(set) var url = ""
  public var port: Int { URL(string: url)?.port ?? 0 }

  public struct Refused: Error, CustomStringConvertible {
    public let description: String
  }

  /// Makes headquarters' file, in a folder of its own or in another place.
  public init(in place: String? = nil) throws {
    folder = try TemporaryFolder()
    path = place.map { $0 + "/hq.db" } ?? folder.path("hq.db")
    try run("init", "--db", path)
  }

  /// Runs `foh-hq` to its end.
  ///
  /// - Returns: what it printed.
  @discardableResult
  public func run(_ arguments: String...) throws -> String {
    try run(arguments)
  }

  /// The same with arguments that were put together.
  @discardableResult
  public func run(_ arguments: [String]) throws -> String {
    let program = try RunningProgram("foh-hq", arguments, environment: environment)
    guard program.wait() == 0 else {
      throw Refused(description: "foh-hq \(arguments.first ?? ""): \(program.errors)")
    }
    return program.output
  }

  /// What a store is given to enrol with.
  public struct Invitation: Decodable, Sendable {
    public var storeID: String
    public var code: String

    enum CodingKeys: String, CodingKey {
      case storeID = "store_id"
      case code
    }
  }

  /// Adds a store; several may have one name.
  public func invite(_ name: String = "Riverside") throws -> Invitation {
    let output = try run("stores", "add", "--db", path, "--name", name, "--same-name", "--json")
    return try JSONDecoder().decode(Invitation.self, from: Data(output.utf8))
  }

  /// - Parameter certificate: what it shows to its callers; without one it speaks in the clear.
  public func start(showing certificate: TrialAuthority.Certificate? = nil) throws {
    var arguments = [
      "serve", "--db", path, "--listen", "127.0.0.1:0", "--requests-per-second", "100000",
      "--log-level", "error",
    ]
    if let certificate {
      arguments += ["--tls-certificate", certificate.certificate, "--tls-key", certificate.key]
    }
    let program = try RunningProgram("foh-hq", arguments, environment: environment)
    guard let url = program.line(beginning: "listening on ") else {
      throw Refused(description: program.errors)
    }
    self.program = program
    self.url = url
  }

  /// Ends it as its operators do.
  public func stop() {
    program?.send(SIGTERM)
    if program?.wait(seconds: 30) == nil { program?.kill() }
    program = nil
  }

  /// Ends it as a crash does.
  public func kill() {
    program?.kill()
    program = nil
  }

  /// Kills it from another thread, which does not wait.
  public var killer: @Sendable () -> Void {
    let id = program?.id ?? 0
    return { if id > 0 { Glibc.kill(id, SIGKILL) } }
  }

  /// Whether it still runs; a test that fuzzes it asks.
  public var isRunning: Bool { program.map { $0.wait(seconds: 0) == nil } ?? false }

  /// What `foh-hq report totals --json` says, by the names of `foh report totals`.
  public func totals() throws -> TrialStore.Totals {
    try JSONDecoder().decode(
      TrialStore.Totals.self, from: Data(try run("report", "totals", "--db", path, "--json").utf8))
  }
}
