import Foundation

/// Where headquarters' database is.
public enum DatabaseAddress: Sendable {
  case file(path: String)
  /// `postgres://USER@HOST:PORT/DATABASE`
  case server(url: String)

  /// Opens headquarters' database and brings its schema up to date.
  ///
  /// - Throws: `HeadquartersError`.
  public func open(
    _ environment: HeadquartersEnvironment = HeadquartersEnvironment()
  ) async throws -> any LedgerStore {
    switch self {
    case .file(let path): return try SQLiteLedger.open(path: path, environment: environment)
    case .server(let url):
      #if PostgreSQL
        return try await PostgreSQLLedger.open(url: url, environment: environment)
      #else
        _ = url
        throw HeadquartersError.withoutPostgreSQL
      #endif
    }
  }

  /// Makes headquarters' database.
  ///
  /// - Throws: `HeadquartersError`, among others when there is one already.
  public func create(
    _ environment: HeadquartersEnvironment = HeadquartersEnvironment()
  ) async throws -> any LedgerStore {
    switch self {
    case .file(let path): return try SQLiteLedger.create(path: path, environment: environment)
    case .server(let url):
      #if PostgreSQL
        return try await PostgreSQLLedger.create(url: url, environment: environment)
      #else
        _ = url
        throw HeadquartersError.withoutPostgreSQL
      #endif
    }
  }
}
