import ArgumentParser
import Foundation
import Headquarters
import Logging

/// `foh-hq serve`
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer the stores until SIGTERM.",
    discussion: """
      Prints `listening on URL` when it is ready, and who sees the status page. Plain HTTP is for loopback only, behind a proxy \
      that ends TLS; anywhere else give a certificate and its key.
      """)

  @OptionGroup var database: HeadquartersDatabase
  @Option(help: "Where to listen: HOST:PORT. Port 0 lets the system choose.")
  var listen = "127.0.0.1:8443"
  @Option(name: .customLong("tls-certificate"), help: "The certificate chain, a PEM file.")
  var certificate: String?
  @Option(name: .customLong("tls-key"), help: "The certificate's private key, a PEM file.")
  var key: String?
  @Option(
    name: .customLong("requests-per-second"),
    help: ArgumentHelp(
      "What one store may ask in the long run; it may ask four times as much at once.",
      discussion: """
        An address that is refused more than a fifth as often, or sends again so often what \
        headquarters has, waits for each further answer, up to 5 s. So does one that asks more than \
        ten times a second whether headquarters is well (/healthz).
        """))
  var requestsPerSecond = 50.0
  @Option(
    help: ArgumentHelp(
      "How many connections are open at once; whoever else comes waits.",
      discussion: """
        Never more than this process may have files open, less a reserve. Up to twice as many further \
        files are used for keeping away whoever makes too many, where there are so many (LimitNOFILE).
        """))
  var connections = ConnectionLimit.standard
  @Option(
    name: .customLong("connections-per-address"),
    help: ArgumentHelp(
      "How many of them one address may have.",
      discussion: """
        With TLS an eighth of them; over plain HTTP, where all come through the proxy, all of them. \
        A balancer that passes TLS on is one address too: give as many as --connections, and callers \
        are not told apart by their addresses. Where one address makes many at once, a sixteenth of \
        these come in each second.
        """))
  var connectionsPerAddress: Int?
  @Option(
    name: .customLong("status-password-file"),
    help: ArgumentHelp(
      "A file with the password of the status page and the metrics.",
      discussion: """
        Without it only this machine sees them, and only over plain HTTP. Behind a proxy it is \
        needed: not every proxy says that it passes on what somebody else asks. Make it up by chance, \
        of 20 characters or more: nobody finds it by trying, so it is never refused because others \
        behind the same address tried wrong ones (openssl rand -base64 24).
        """))
  var passwordFile: String?
  @Option(name: .customLong("log-level"), help: "trace, debug, info, notice, warning, error.")
  var logLevel = "info"

  /// A store gives up after 15 s, and whoever stops the server does not wait long.
  private static let answerPatience = 20.0

  func validate() throws {
    guard (certificate == nil) == (key == nil) else {
      throw ValidationError("--tls-certificate and --tls-key belong together.")
    }
    guard (1...1_000_000).contains(requestsPerSecond) else {
      throw ValidationError("--requests-per-second takes 1 to 1000000.")
    }
    guard (1...1_000_000).contains(connections) else {
      throw ValidationError("--connections takes 1 to 1000000.")
    }
    guard (connectionsPerAddress ?? 1) >= 1 else {
      throw ValidationError("--connections-per-address takes 1 or more.")
    }
    guard Logger.Level(rawValue: logLevel) != nil else {
      throw ValidationError("--log-level takes trace, debug, info, notice, warning or error.")
    }
  }

  func run() async throws {
    try await explained {
      LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
      var logger = Logger(label: "foh-hq")
      logger.logLevel = Logger.Level(rawValue: logLevel) ?? .info
      var tls: HeadquartersServer.TLSFiles?
      if let certificate, let key {
        tls = HeadquartersServer.TLSFiles(certificate: certificate, key: key)
      }
      let password = try passwordFile.map { try StatusPassword.read(file: $0) }
      var settings = HeadquartersServer.Settings(
        address: try ListenAddress(listen), tls: tls, requestsPerSecond: requestsPerSecond,
        burst: requestsPerSecond * 4, statusPassword: password)
      settings.connections = ConnectionLimit.makeRoom(for: connections)
      if settings.connections < connections {
        logger.warning(
          "This process may have too few files open (ulimit -n, LimitNOFILE) for all connections.",
          metadata: ["connections": "\(settings.connections)", "wanted": "\(connections)"])
      }
      settings.connectionsOfOneAddress =
        connectionsPerAddress
        ?? (tls == nil ? nil : ConnectionLimit.ofOneAddress(settings.connections))
      settings.commands = database.commands
      let environment = HeadquartersEnvironment(answerPatience: Self.answerPatience)
      let server = try HeadquartersServer(
        ledger: try await database.open(environment), settings: settings,
        environment: environment, logger: logger)
      let words = settings
      try await server.run { url in
        print("listening on \(url)")
        print(words.statusWords(at: url).text(.ofEnvironment))
        fflush(nil)
      }
    }
  }
}
