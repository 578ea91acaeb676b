import Foundation
import HeadquartersContract
import StoreDomain

/// Where headquarters keeps what the stores sent, and who may send: on SQLite, or on PostgreSQL.
///
/// An engine gives turns on its database; what headquarters does in them is written once, for all
/// engines, in extensions of this protocol. What comes back from a call is on the disk. A request
/// that the rules refuse throws a `Problem`.
public protocol LedgerStore: Sendable {
  /// The identity of the database, made once.
  var instance: String { get }
  var environment: HeadquartersEnvironment { get }

  /// Reads what is committed, all of it as it is at one moment.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value

  /// Reads the first row of one statement, which sees one moment by itself.
  func row(_ sql: String, _ arguments: LedgerArguments) async throws -> LedgerRow?

  /// One durable transaction. No other one runs at the same time, in this process or another,
  /// except those that keep what stores send.
  @discardableResult
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (any LedgerSession) throws -> Value
  ) async throws -> Value

  /// Keeps a batch for ever, or nothing of it, in the writer's turn.
  ///
  /// - Throws: `Problem` of kind `gap`, `conflict`, `otherEpoch`, `otherStore` or `unavailable`.
  func append(_ batch: EventsOnArrival, from storeID: String, epoch: Int) async throws
    -> EventsAnswer

  /// Returns when everything that could be read before is kept as well as what `append` answered. Whoever
  /// tells a store how far it is kept without a write of his own waits for this.
  func makeCertain() async throws

  /// Takes the nonce of a signed request.
  ///
  /// - Returns: false when its key has used it before, whichever process it was shown to.
  func useNonce(_ nonce: UsedNonce) async throws -> Bool

  /// Whether the nonce of a signed request was used before, by whichever process.
  func hasUsed(_ nonce: UsedNonce) async throws -> Bool

  /// Forgets the nonces of signatures that are not accepted any more.
  ///
  /// - Parameter now: in seconds since 1970.
  func forgetNonces(at now: Int) async throws

  /// How many nonces are remembered.
  func nonceCount() async throws -> Int

  /// Looks at the database itself, before the stores' ledgers.
  func checkDatabase() async throws -> DatabaseCheck
}

extension LedgerStore {
  public func row(_ sql: String, _ arguments: LedgerArguments) async throws -> LedgerRow? {
    try await read { try $0.row(sql, arguments) }
  }
}

/// The database itself, looked at.
public struct DatabaseCheck: Sendable {
  /// The engine, its version, and how it keeps what it confirmed.
  public var description: String
  /// What must never be so; empty when all is well.
  public var violations: [String]
}

/// A device's key as headquarters knows it.
public struct RegisteredKey: Sendable {
  public var id: String
  public var storeID: String
  public var publicKey: String
  /// Whether it has signed a request already.
  public var isConfirmed: Bool
  /// Whether it was rotated out, or its store was revoked.
  public var hasEnded: Bool
}

/// What IT carries to a store: its id at headquarters and a code that works once.
public struct StoreInvitation: Codable, Sendable, Equatable {
  public var storeID: String
  public var name: String
  public var code: String
  /// RFC 3339; after it the code is worth nothing.
  public var expiresAt: String

  enum CodingKeys: String, CodingKey {
    case storeID = "store_id"
    case name, code
    case expiresAt = "expires_at"
  }
}

/// How a store stands at headquarters.
public struct StoreStanding: Codable, Sendable, Equatable {
  public enum Access: String, Codable, Sendable {
    /// Its code was not used yet.
    case invited
    case enrolled
    case revoked
  }

  public var storeID: String
  public var name: String
  public var access: Access
  public var epoch: Int
  public var contiguousThrough: Int
  /// When events last came that were new: RFC 3339; nothing when none has come.
  public var lastReceivedAt: String?

  enum CodingKeys: String, CodingKey {
    case storeID = "store_id"
    case name, access, epoch
    case contiguousThrough = "contiguous_through"
    case lastReceivedAt = "last_received_at"
  }
}
