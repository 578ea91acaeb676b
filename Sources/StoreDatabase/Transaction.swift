import Crypto
import Foundation
import GRDB
import StoreDomain

/// What a verb works with: the connection inside its transaction, one instant for all that it
/// writes, its author, and the outbox.
final class Transaction {
  let db: Database
  private(set) var author: Author
  let store: Store
  private(set) var now: Timestamp
  /// The business day that holds at `now`.
  private(set) var today: LocalDate
  private(set) var lastEventID: String?
  private let ids: IdentifierGenerator

  init(_ db: Database, author: Author, in database: StoreDatabase) {
    self.db = db
    self.author = author
    store = database.store
    now = database.environment.now()
    today = database.store.calendar.businessDay(of: now)
    ids = database.environment.ids
  }

  func newID<Entity>(_: Entity.Type = Entity.self) -> Identifier<Entity> {
    ids.next()
  }

  /// Runs `body` as of another moment and under another name, so that history brought from
  /// elsewhere keeps its times and its people.
  func at<Value>(
    _ moment: Timestamp, by name: String? = nil, _ body: () throws -> Value
  ) rethrows -> Value {
    let present = (now, today, author)
    defer { (now, today, author) = present }
    now = moment
    today = store.calendar.businessDay(of: moment)
    if let name { author.staff.name = name }
    return try body()
  }

  /// An amount in the store's currency.
  func money(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: store.currency)
  }

  /// The next short number of a series on a business day, from 1.
  func nextNumber(_ series: String, on day: LocalDate) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        INSERT INTO dayNumber (businessDay, series, last) VALUES (?, ?, 1)
        ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last
        """, arguments: [day.description, series]) ?? 1
  }

  // MARK: The outbox

  /// Records that this verb changed an aggregate: raises its revision and freezes the event's
  /// bytes, a CloudEvent that carries the hash of the one before.
  @discardableResult
  func record(
    _ type: EventType, _ aggregate: Aggregate, _ id: String, on day: LocalDate? = nil,
    _ data: some Encodable
  ) throws -> Int {
    guard
      let revision = try Int.fetchOne(
        db,
        sql: """
          UPDATE \(aggregate.table) SET revision = revision + 1 WHERE \(aggregate.key) = ?
          RETURNING revision
          """, arguments: [id])
    else { throw StoreError.gone("\(aggregate.rawValue) \(id)") }
    let last = try Row.fetchOne(
      db, sql: "SELECT sequence, hash FROM outboxEvent ORDER BY sequence DESC LIMIT 1")
    let sequence = (last?["sequence"] as Int? ?? 0) + 1
    let previousHash = last?["hash"] as Data? ?? Data(count: SHA256.byteCount)
    let eventID: Identifier<OutboxEvent> = newID()
    let day = day ?? today
    let payload = try JSONEncoder.frozen.encode(
      OutboxEvent(
        id: eventID.rawValue, source: "/stores/\(store.id)", type: type.rawValue,
        subject: "\(aggregate.rawValue)/\(id)", time: now, sequence: sequence,
        revision: revision, businessDay: day, author: author, data: data))
    var hash = SHA256()
    hash.update(data: previousHash)
    hash.update(data: payload)
    try db.execute(
      sql: """
        INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision,
          businessDay, at, payload, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        sequence, eventID.rawValue, type.rawValue, aggregate.rawValue, id, revision,
        day.description, now.millisecondsSinceEpoch, payload, previousHash, Data(hash.finalize()),
      ])
    lastEventID = eventID.rawValue
    return revision
  }
}

/// The CloudEvents 1.0 envelope of what happened.
struct OutboxEvent: Encodable {
  var specversion = "1.0"
  var datacontenttype = "application/json"
  let id: String
  let source: String
  let type: String
  let subject: String
  let time: String
  let sequence: String
  let partitionkey: String
  let revision: Int
  let businessday: LocalDate
  let staffid: String
  let terminal: String
  let data: AnyEncodable

  init(
    id: String, source: String, type: String, subject: String, time: Timestamp, sequence: Int,
    revision: Int, businessDay: LocalDate, author: Author, data: some Encodable
  ) {
    self.id = id
    self.source = source
    self.type = type
    self.subject = subject
    self.time = time.iso8601Text
    let digits = String(sequence)
    self.sequence = String(repeating: "0", count: max(0, 20 - digits.count)) + digits
    partitionkey = subject
    self.revision = revision
    businessday = businessDay
    staffid = author.staff.id.rawValue
    terminal = author.terminal
    self.data = AnyEncodable(data)
  }
}

/// A value of any type that can be written as JSON.
struct AnyEncodable: Encodable {
  private let value: any Encodable

  init(_ value: any Encodable) {
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
  }
}

extension JSONEncoder {
  /// The same value gives the same bytes.
  static var frozen: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
