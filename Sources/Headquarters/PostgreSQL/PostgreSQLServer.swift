#if PostgreSQL
  /// What headquarters asks of a PostgreSQL server before it trusts it with anything.
  enum PostgreSQLServer {
    /// The oldest version whose partitions, foreign keys and triggers do what headquarters needs.
    static let oldestVersion = 140_000

    /// Sets a new connection so that what it confirms survives a power cut, and reads it back.
    ///
    /// - Throws: `HeadquartersError` when the server is too old, writes nothing or may lose what it
    ///   confirmed.
    static func makeDurable(_ link: PostgreSQLLink, patience: Double) throws {
      guard link.serverVersion >= oldestVersion else {
        throw HeadquartersError.serverTooOld(version(link.serverVersion))
      }
      try link.run(
        """
        SET synchronous_commit = on;
        SET lock_timeout = \(Int(patience * 1000));
        SET idle_in_transaction_session_timeout = 60000;
        """)
      // What nobody waits for any more is ended, where the server's system can see that.
      _ = try? link.run("SET client_connection_check_interval = 5000")
      let settings = try Settings(link)
      guard settings.encoding == "UTF8" else {
        throw HeadquartersError.serverEncoding(settings.encoding)
      }
      guard !settings.isReadOnly else { throw HeadquartersError.serverReadOnly }
      guard settings.violations.isEmpty else {
        throw HeadquartersError.notDurable(settings.violations.joined(separator: ", "))
      }
    }

    /// What the server says of itself.
    struct Settings {
      var encoding: String
      var isReadOnly: Bool
      var synchronousCommit: String
      var fsync: String
      var fullPageWrites: String
      var version: String

      init(_ link: PostgreSQLLink) throws {
        func setting(_ name: String) throws -> String {
          try link.rows("SELECT current_setting(?)", [name]).first?.column(0) ?? ""
        }
        encoding = try setting("server_encoding")
        isReadOnly = try setting("transaction_read_only") == "on"
        synchronousCommit = try setting("synchronous_commit")
        fsync = try setting("fsync")
        fullPageWrites = try setting("full_page_writes")
        version = PostgreSQLServer.version(link.serverVersion)
      }

      /// What would lose confirmed sales in a power cut.
      var violations: [String] {
        [
          synchronousCommit == "on" ? nil : "synchronous_commit \(synchronousCommit)",
          fsync == "on" ? nil : "fsync \(fsync)",
          fullPageWrites == "on" ? nil : "full_page_writes \(fullPageWrites)",
        ].compactMap(\.self)
      }
    }

    /// `15.4` of 150004.
    private static func version(_ number: Int) -> String {
      "\(number / 10_000).\(number % 10_000)"
    }
  }
#endif
