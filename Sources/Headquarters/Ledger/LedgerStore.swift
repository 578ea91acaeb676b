import Foundation
import HeadquartersContract
import StoreDomain

/// Where headquarters keeps what the stores sent, and who may send.
///
/// What comes back from a call is on the disk. A request that the rules refuse throws a `Problem`.
public protocol LedgerStore: Sendable {
  /// The identity of the database, made once.
  var instance: String { get }

  // MARK: What the stores sent

  /// How far a store's events are kept.
  func ledger(of storeID: String) async throws -> LedgerState
  /// Keeps a batch for ever, or nothing of it.
  ///
  /// - Throws: `Problem` of kind `gap`, `conflict`, `otherEpoch`, `otherStore` or `unavailable`.
  func append(_ batch: EventsOnArrival, from storeID: String, epoch: Int) async throws
    -> EventsAnswer
  /// Opens the epoch of a restored store, once for each `fileLife`.
  ///
  /// - Throws: `Problem` of kind `conflict` when headquarters has another hash at that sequence.
  func openEpoch(_ request: EpochRequest, of storeID: String) async throws -> LedgerState

  /// Takes the next events into the projections, each exactly once.
  ///
  /// - Returns: how many there were; 0 when everything is taken in.
  func project(atMost count: Int) async throws -> Int

  // MARK: Who may send

  func enrol(_ request: EnrolRequest) async throws -> EnrolAnswer
  /// The key with this id; nothing when there never was one.
  func registeredKey(_ keyID: String) async throws -> RegisteredKey?
  /// A key signed its first request: the store's other keys end.
  func confirmKey(_ keyID: String) async throws
  /// Puts a second key beside the first; the same key again gives the same id.
  func addKey(_ publicKey: String, to storeID: String) async throws -> RotateKeyAnswer

  // MARK: What goes down to the stores

  /// Rows and tombstones for a store since a cursor.
  ///
  /// - Throws: `Problem` of kind `cursorGone`.
  func changes(for storeID: String, since cursor: String?) async throws -> ChangesAnswer
  func snapshot(_ name: SnapshotName, for storeID: String) async throws -> ChangesAnswer
  /// Where the feed ends; it goes up with every change.
  func feedPosition() async throws -> Int64
  /// Begins a new life of the feed when the file was restored from a backup.
  func beginFeed() async throws

  // MARK: Guests' apps

  /// Whose token it is; nothing when it is not known or over.
  func caller(withToken token: String) async throws -> ChannelCaller?
  /// Passes a guest's wish on to the store, once for each Idempotency-Key.
  ///
  /// - Throws: `Problem` of kind `keyReused`, `unknownStore` or `unprocessable`.
  func ask(_ ask: GuestAsk) async throws -> GuestRequestState
  func guestRequest(
    _ id: String, _ kind: GuestRequestFact.Kind, of storeID: String, channel: String
  ) async throws -> GuestRequestState
  func cancelGuestRequest(
    _ id: String, _ kind: GuestRequestFact.Kind, of storeID: String, channel: String
  ) async throws -> GuestRequestState

  // MARK: Administration

  /// Adds a store and makes its one-time code.
  func addStore(name: String, codeValidFor seconds: Int) async throws -> StoreInvitation
  /// Makes another one-time code for a store whose device is lost or was revoked.
  func inviteAgain(_ storeID: String, codeValidFor seconds: Int) async throws -> StoreInvitation
  /// Ends all keys of a store.
  func revoke(_ storeID: String) async throws
  func stores() async throws -> [StoreStanding]
  /// How every store stands now.
  func status() async throws -> ChainStatus
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
  /// RFC 3339; nothing when no event has come.
  public var lastReceivedAt: String?

  enum CodingKeys: String, CodingKey {
    case storeID = "store_id"
    case name, access, epoch
    case contiguousThrough = "contiguous_through"
    case lastReceivedAt = "last_received_at"
  }
}
