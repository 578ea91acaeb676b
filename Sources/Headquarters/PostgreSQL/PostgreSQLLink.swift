#if PostgreSQL
  import CPostgreSQL
  import Foundation
  import Glibc

  /// One connection to a PostgreSQL server, and the statements that are prepared on it. Whoever owns
  /// it uses it from one thread at a time, and waits.
  package final class PostgreSQLLink {
    private let connection: OpaquePointer
    /// By the SQL as headquarters writes it: the name under which the server knows it.
    private var prepared: [String: String] = [:]
    /// Whether answers are outstanding that nobody will read.
    private var isOutOfStep = false
    /// Whether the server did not answer in time: nobody knows what it did.
    private(set) var isGivenUp = false
    /// How long the server may take for one answer, in seconds; nothing for as long as it likes.
    var answerPatience: Double?

    /// A server whose host is gone says nothing: the system asks it after 10 s of silence, and gives
    /// up when it does not take what it was sent, or answer three questions.
    private static let signsOfLife = [
      ("keepalives", "1"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
      ("keepalives_count", "3"), ("tcp_user_timeout", "20000"),
    ]

    /// Connects.
    ///
    /// - Parameters:
    ///   - url: `postgres://USER@HOST:PORT/DATABASE`, or what else libpq takes.
    ///   - patience: how long it may take to connect, in seconds.
    /// - Throws: `HeadquartersError` when the server is away, does not let headquarters in or is
    ///   not fit to keep it.
    package init(url: String, patience: Double) throws {
      // What stands before the address can be set otherwise in it; what follows it cannot.
      let settings =
        [("connect_timeout", "\(max(2, Int(patience)))"), ("fallback_application_name", "foh-hq")]
        + Self.signsOfLife + [("dbname", url), ("client_encoding", "UTF8")]
      let keywords = settings.map { strdup($0.0) } + [nil]
      let values = settings.map { strdup($0.1) } + [nil]
      defer { for text in keywords + values { free(text) } }
      let made = PQconnectdbParams(
        keywords.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
      guard let made else { throw HeadquartersError.serverAway("out of memory") }
      connection = made
      guard PQstatus(made) == CONNECTION_OK else {
        let words = Self.words(PQerrorMessage(made))
        let isPassword = PQconnectionNeedsPassword(made) == 1 || PQconnectionUsedPassword(made) == 1
        throw isPassword
          ? HeadquartersError.serverRefusesUser(words) : HeadquartersError.serverAway(words)
      }
      // Sending waits no longer than receiving does.
      guard PQsetnonblocking(made, 1) == 0 else { throw failure(nil) }
    }

    deinit {
      // A server that does not listen any more is not waited for to hear the farewell.
      if isOutOfStep { shutdown(PQsocket(connection), Int32(SHUT_RDWR)) }
      PQfinish(connection)
    }

    /// Whether this connection is good for nothing any more.
    var isLost: Bool { isOutOfStep || PQstatus(connection) != CONNECTION_OK }

    /// As a number: 150004.
    var serverVersion: Int { Int(PQserverVersion(connection)) }

    // MARK: Statements

    /// Runs statements without values, one after the other.
    ///
    /// - Returns: what the last of them was, such as `COMMIT`.
    @discardableResult
    package func run(_ statements: String) throws -> String {
      let result = try answer(to: PQsendQuery(connection, statements))
      defer { PQclear(result) }
      return Self.words(PQcmdStatus(result))
    }

    func rows(_ sql: String, _ arguments: LedgerArguments) throws -> [LedgerRow] {
      let result = try execute(sql, arguments)
      defer { PQclear(result) }
      return try PostgreSQLAnswer(result).rows
    }

    /// - Returns: how many rows the statement changed.
    func changes(_ sql: String, _ arguments: LedgerArguments) throws -> Int {
      let result = try execute(sql, arguments)
      defer { PQclear(result) }
      return PostgreSQLAnswer(result).changes
    }

    private func execute(_ sql: String, _ arguments: LedgerArguments) throws -> OpaquePointer {
      let name = try prepare(sql)
      return try PostgreSQLValues(arguments).withPointers { values, lengths, formats in
        try answer(
          to: PQsendQueryPrepared(
            connection, name, Int32(arguments.count), values, lengths, formats, Self.binary))
      }
    }

    private static let binary: Int32 = 1

    /// The answer to a statement that was just sent, or to the last of several.
    private func answer(to sent: Int32) throws -> OpaquePointer {
      guard sent == 1 else { throw failure(nil) }
      var last: OpaquePointer?
      defer { PQclear(last) }
      while let result = try nextResult() {
        PQclear(last)
        last = result
      }
      guard let result = last else { throw failure(nil) }
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
        last = nil
        return result
      default: throw failure(result)
      }
    }

    // MARK: Waiting

    /// Sends what is not sent yet, and waits for the server's next result.
    ///
    /// - Returns: nothing when the statement has no further result.
    /// - Throws: `HeadquartersError.serverAway` when the server does not get on.
    private func nextResult() throws -> OpaquePointer? {
      let deadline = answerPatience.map { ContinuousClock.now + .seconds($0) }
      while true {
        let unsent = PQflush(connection)
        guard unsent >= 0, PQisBusy(connection) == 1 else { return PQgetResult(connection) }
        try waitForServer(alsoToSend: unsent == 1, until: deadline)
        // Of a lost connection the result tells why.
        guard PQconsumeInput(connection) == 1 else { return PQgetResult(connection) }
      }
    }

    private func waitForServer(
      alsoToSend: Bool, until deadline: ContinuousClock.Instant?
    ) throws {
      var socket = pollfd(
        fd: PQsocket(connection), events: Int16(POLLIN | (alsoToSend ? POLLOUT : 0)), revents: 0)
      var milliseconds: Int32 = -1
      if let deadline {
        let left = max(.zero, deadline - .now) / .milliseconds(1)
        milliseconds = Int32(clamping: Int(left.rounded(.up)))
      }
      let ready = poll(&socket, 1, milliseconds)
      if ready == 0 || ready < 0 && errno != EINTR {
        isOutOfStep = true
        isGivenUp = true
        throw HeadquartersError.serverAway("no answer in \(answerPatience ?? 0) s")
      }
    }

    private func prepare(_ sql: String) throws -> String {
      if let name = prepared[sql] { return name }
      let name = "s\(prepared.count + 1)"
      PQclear(
        try answer(to: PQsendPrepare(connection, name, Placeholders.numbered(sql), 0, nil)))
      prepared[sql] = name
      return name
    }

    // MARK: One statement many times

    /// So many answers wait in the socket without anybody reading them.
    private static let mostTogether = 250

    /// Runs a statement once for each set of values; the server gets them all without being waited
    /// for in between.
    package func changesEach(_ sql: String, _ arguments: [LedgerArguments]) throws -> [Int] {
      let name = try prepare(sql)
      var changes: [Int] = []
      for start in stride(from: 0, to: arguments.count, by: Self.mostTogether) {
        let some = arguments[start..<min(start + Self.mostTogether, arguments.count)]
        guard PQenterPipelineMode(connection) == 1 else { throw failure(nil) }
        // Only an answer to everything, or a refusal after it, leaves the connection in step.
        isOutOfStep = true
        for one in some { try send(name, one) }
        guard PQpipelineSync(connection) == 1 else { throw failure(nil) }
        let outcome = try collect(some.count)
        isOutOfStep = PQexitPipelineMode(connection) != 1
        changes += try outcome.get()
      }
      return changes
    }

    private func send(_ name: String, _ arguments: LedgerArguments) throws {
      let sent = PostgreSQLValues(arguments).withPointers { values, lengths, formats in
        PQsendQueryPrepared(
          connection, name, Int32(arguments.count), values, lengths, formats, Self.binary)
      }
      guard sent == 1 else { throw failure(nil) }
    }

    /// Reads all answers, also those after a refusal, so that the connection is good for the next
    /// statement.
    ///
    /// - Throws: when answers are missing; a refusal is the outcome.
    private func collect(_ count: Int) throws -> Result<[Int], any Error> {
      var changes: [Int] = []
      var refusal: (any Error)?
      for _ in 0..<count {
        guard let result = try nextResult() else { throw failure(nil) }
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: changes.append(PostgreSQLAnswer(result).changes)
        default: refusal = refusal ?? failure(result)
        }
        // Each statement's answer ends with nothing.
        while let more = try nextResult() { PQclear(more) }
      }
      guard let end = try nextResult() else { throw failure(nil) }
      PQclear(end)
      return refusal.map { .failure($0) } ?? .success(changes)
    }

    // MARK: What went wrong

    private func failure(_ result: OpaquePointer?) -> any Error {
      let field = { (code: UInt8) in PQresultErrorField(result, Int32(code)).map(Self.words) }
      let words = field(UInt8(ascii: "M")) ?? Self.words(PQerrorMessage(connection))
      // The server's own words for a lost connection would tell nobody what to do.
      if PQstatus(connection) != CONNECTION_OK || result == nil && isOutOfStep {
        return HeadquartersError.serverAway(words)
      }
      return PostgreSQLFailure(code: field(UInt8(ascii: "C")) ?? "", words: words).explained
    }

    private static func words(_ text: UnsafePointer<CChar>?) -> String {
      guard let text else { return "" }
      return String(cString: text).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func words(_ text: UnsafeMutablePointer<CChar>?) -> String {
      words(UnsafePointer(text))
    }
  }
#endif
