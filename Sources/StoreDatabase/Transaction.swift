import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// What a verb works with: the connection inside its transaction, one instant for all that it
/// writes, its author, and the outbox.
public final class Transaction {
  let db: Database
  private(set) var author: Author
  let store: Store
  private(set) var now: Timestamp
  /// The business day that holds at `now`.
  private(set) var today: LocalDate
  private(set) var lastEventID: String?
  /// The types of all events that this transaction recorded and did not undo, in their order.
  private(set) var recordedEvents: [EventType] = []
  /// What this transaction did although a rule of the house said no, for the audit trail.
  private(set) var exceptions: [AuditNote] = []
  /// Whether the verb that runs found that it was done before, and changed nothing.
  var isRepetition = false
  /// The id of the first event that this transaction recorded.
  private var firstEventID: String?
  /// The event that this transaction recorded last: nobody else records one before it ends.
  private var lastLink: (sequence: Int, hash: Data)?
  /// The moment as its events tell it.
  private var told: (at: Timestamp, text: String)?
  /// Revisions that this transaction has read or raised, by the subject of their events.
  private var revisions: [String: Int] = [:]
  /// What stands on the receipt of the check that closes, for its paper: see ``PrintReceipt``.
  var receipt: (of: Identifier<Check>, slip: BillSlip)?
  /// Whose check closes, while what follows is done.
  var closing: ClosingCheck?
  let ids: IdentifierGenerator
  /// What this version understands of that which comes down from headquarters.
  let feedWords: Set<FeedWord>
  /// What the house has learned from its checks.
  let taste: TasteMemory
  /// What the past says of how long guests wait.
  let waits: WaitMemory

  init(_ db: Database, author: Author, in database: StoreDatabase) {
    self.db = db
    self.author = author
    store = database.store
    now = database.environment.now()
    today = database.store.calendar.businessDay(of: now)
    ids = database.environment.ids
    feedWords = database.environment.feedWords
    taste = database.taste
    waits = database.waits
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

  /// Runs `body` in somebody else's name.
  func acting<Value>(as other: Author, _ body: () throws -> Value) rethrows -> Value {
    let present = author
    defer { author = present }
    author = other
    return try body()
  }

  /// Runs a part of the verb that may be refused: what it wrote is undone when it throws, and the
  /// rest of the transaction stands.
  func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    let before = (firstEventID, lastEventID, recordedEvents, exceptions, lastLink)
    var outcome: Value?
    do {
      try db.inSavepoint {
        outcome = try body()
        return .commit
      }
    } catch {
      (firstEventID, lastEventID, recordedEvents, exceptions, lastLink) = before
      throw error
    }
    guard let outcome else { throw StoreError.damaged("a savepoint without an outcome") }
    return outcome
  }

  /// Notes that a rule of the house was set aside. The verb's terms name the action of the entry.
  func noteException(_ note: AuditNote) {
    exceptions.append(note)
  }

  /// An amount in the store's currency.
  func money(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: store.currency)
  }

  /// The next short number of a series on a business day, from 1.
  func nextNumber(_ series: String, on day: LocalDate) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          INSERT INTO dayNumber (businessDay, series, last) VALUES (?, ?, 1)
          ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last
          """), arguments: [day.description, series]) ?? 1
  }

  // MARK: The outbox

  /// Records that this verb changed an aggregate: raises its revision and freezes the event's
  /// bytes, a CloudEvent that carries the hash of the one before.
  ///
  /// - Parameter day: the business day that the aggregate was pinned to; today's without one.
  /// - Returns: the aggregate's new revision.
  @discardableResult
  func record<Fact: EventFact>(
    _ event: Event<Fact>, _ id: Identifier<Fact.Subject>, _ fact: Fact, on day: LocalDate? = nil
  ) throws -> Int {
    let aggregate = Fact.Subject.aggregate
    let subject = Self.subject(aggregate, id.rawValue)
    let revision = try raiseRevision(of: aggregate, id.rawValue, subject)
    let last = try lastLink ?? Self.lastLink(db)
    let sequence = last.sequence + 1
    let previousHash = last.hash
    let eventID: Identifier<OutboxEntry> = newID()
    let trace = EventEnvelope.trace(of: eventID.rawValue, after: firstEventID ?? eventID.rawValue)
    let day = (day ?? today).description
    let payload = try FrozenJSON.data(
      StoreEvent(
        EventEnvelope(
          id: eventID.rawValue, source: store.eventSource, type: event.rawValue,
          subject: subject, time: timeText(), sequence: sequence, revision: revision,
          businessday: day, staffid: author.staff.id.rawValue,
          terminal: author.terminal, previoushash: previousHash.base64EncodedString(),
          traceparent: trace),
        fact: fact))
    let hash = EventChain.hash(after: previousHash, payload)
    try db.cachedStatement(
      sql: """
        INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision,
          businessDay, at, payload, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      sequence, eventID.rawValue, event.rawValue, aggregate.rawValue, id.rawValue, revision,
      day, now.millisecondsSinceEpoch, payload, previousHash, hash,
    ])
    lastLink = (sequence, hash)
    lastEventID = eventID.rawValue
    firstEventID = firstEventID ?? eventID.rawValue
    recordedEvents.append(event.type)
    return revision
  }

  private func timeText() -> String {
    if let told, told.at == now { return told.text }
    let text = now.iso8601Text
    told = (now, text)
    return text
  }

  private static func subject(_ aggregate: Aggregate, _ id: String) -> String {
    "\(aggregate.rawValue)/\(id)"
  }

  /// Says which revision an aggregate has, for whoever has read it in this transaction.
  func knows(_ revision: Int, of aggregate: Aggregate, _ id: String) {
    revisions[Self.subject(aggregate, id)] = revision
  }

  /// - Throws: `StoreError.gone`.
  private func raiseRevision(
    of aggregate: Aggregate, _ id: String, _ subject: String
  ) throws -> Int {
    // SQLite keeps what it returns in a table made for it, which takes longer than the change. What is
    // known still holds, unless a part of the transaction was undone: then no row is found.
    if let known = revisions[subject] {
      try db.cachedStatement(
        sql: """
          UPDATE \(aggregate.table) SET revision = ?2 + 1
          WHERE \(aggregate.key) = ?1 AND revision = ?2
          """
      ).execute(arguments: [id, known])
      if db.changesCount == 1 {
        revisions[subject] = known + 1
        return known + 1
      }
    }
    let raised = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          UPDATE \(aggregate.table) SET revision = revision + 1 WHERE \(aggregate.key) = ?
          RETURNING revision
          """), arguments: [id])
    guard let raised else { throw StoreError.gone("\(aggregate.rawValue) \(id)") }
    revisions[subject] = raised
    return raised
  }

  private static func lastLink(_ db: Database) throws -> (sequence: Int, hash: Data) {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT sequence, hash FROM outboxEvent ORDER BY sequence DESC LIMIT 1"))
    guard let row else { return (0, EventChain.start) }
    return (row["sequence"], row["hash"])
  }
}

/// One row of the outbox.
enum OutboxEntry {}
