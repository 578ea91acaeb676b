import GRDB
import StoreDomain
import Synchronization

/// What this kitchen's past says of how long an order takes, learned once a business day and kept by
/// the process: a picture that is drawn again and again must not learn from thousands of orders.
final class ReadyTimeMemory: Sendable {
  /// Enough to know a kitchen by, few enough to learn from in passing.
  static let orders = 3_000
  static let days = 60

  private struct Known {
    var day: LocalDate
    var model: ReadyTimeModel?
    /// What was expected stays expected.
    var expected: [StationOrder.ID: ReadyTime] = [:]
  }

  private let memory = Mutex<Known?>(nil)

  func isKnown(on day: LocalDate) -> Bool { memory.withLock { $0?.day == day } }

  func keep(_ model: ReadyTimeModel?, on day: LocalDate) {
    memory.withLock { $0 = Known(day: day, model: model) }
  }

  /// When each order of today is expected to be ready; nothing until it was learned.
  ///
  /// - Parameter today: all that the kitchen was sent today, asked for only when one is new.
  func expected(
    _ wanted: Set<StationOrder.ID>, on day: LocalDate, today: () throws -> [StationOrder]
  ) rethrows -> [StationOrder.ID: ReadyTime] {
    guard let known = memory.withLock({ $0 }), known.day == day, let model = known.model else {
      return [:]
    }
    guard wanted.contains(where: { known.expected[$0] == nil }) else { return known.expected }
    var watching = model
    var expected = known.expected
    for order in try today() {
      let time = watching.expect(order.order)
      if expected[order.id] == nil { expected[order.id] = time }
      watching.note(order.order, minutes: order.minutes)
    }
    memory.withLock { [expected] in
      if $0?.day == day { $0?.expected.merge(expected) { first, _ in first } }
    }
    return expected
  }
}

/// What one check sent to one station at one moment.
struct StationOrder {
  struct ID: Hashable, Sendable {
    var ticket: KitchenTicket.ID
    var stationCode: String
  }

  var id: ID
  var order: KitchenOrder
  /// Nil while something of it is still to be made.
  var minutes: Double?

  /// What was sent or finished after a moment, in the order in which it was sent.
  static func fetchAll(
    _ db: Database, after earliest: Timestamp, isFinished: Bool, limit: Int,
    calendar: StoreCalendar
  ) throws -> [StationOrder] {
    // Each half has an index of its own.
    let open =
      isFinished
      ? ""
      : """
      OR (kitchenItem.bumpedAt IS NULL AND kitchenItem.queuedAt > ?1
        AND orderLine.quantity > kitchenItem.returnedQuantity)
      """
    let orders = try db.list(
      """
      SELECT checkID, queuedAt, stationCode, count(*), sum(quantity),
        group_concat(nameEnglish, '|'), sum(quantity * unitPriceMinor), max(bumpedAt),
        count(bumpedAt)
      FROM kitchenItem JOIN orderLine ON orderLine.id = kitchenItem.lineID
      WHERE kitchenItem.bumpedAt > ?1 \(open)
      GROUP BY checkID, queuedAt, stationCode ORDER BY queuedAt DESC, checkID LIMIT ?2
      """, [earliest, limit]
    ) { row in
      let queuedAt: Timestamp = row[1]
      let isMade = row[3] as Int == row[8] as Int
      let made: Timestamp? = isMade ? row[7] : nil
      let local = calendar.localTime(of: queuedAt)
      let second = Int(queuedAt.millisecondsSinceEpoch / 1000 % 60)
      return StationOrder(
        id: ID(
          ticket: KitchenTicket.ID(checkID: row[0], queuedAt: queuedAt), stationCode: row[2]),
        order: KitchenOrder(
          on: local.date, secondOfDay: local.hour * 3_600 + local.minute * 60 + second,
          outlet: row[2], lines: row[3], pieces: row[4],
          dishes: (row[5] as String).split(separator: "|").map(String.init), total: row[6]),
        minutes: made.map {
          Double($0.millisecondsSinceEpoch - queuedAt.millisecondsSinceEpoch) / 60_000
        })
    }
    return orders.reversed()
  }
}

extension StoreDatabase {
  /// Learns from what the kitchen has finished, once a business day, when an order will be ready. It
  /// takes a moment: not on the drawing thread. A kitchen that marks nothing as made teaches nothing.
  public func learnReadyTimes() throws {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    guard !readyTimes.isKnown(on: day) else { return }
    let past = try read { db in
      try StationOrder.fetchAll(
        db, after: now.advanced(byMinutes: -ReadyTimeMemory.days * 24 * 60), isFinished: true,
        limit: ReadyTimeMemory.orders, calendar: store.calendar)
    }
    let finished = past.compactMap { order in
      order.minutes.flatMap { minutes in
        // What is marked as made hours later was not made then.
        (0...Double(KitchenTicket.minutesOnBoard)).contains(minutes)
          && store.calendar.businessDay(of: order.id.ticket.queuedAt) < day
          ? FinishedOrder(order.order, minutes: minutes) : nil
      }
    }
    readyTimes.keep(ReadyTimeModel(learningFrom: finished, trees: 80), on: day)
  }

  /// When what was sent at some moments is expected to be ready, as far as it was learned.
  func readyTimes(
    _ db: Database, of wanted: Set<StationOrder.ID>
  ) throws -> [StationOrder.ID: Timestamp] {
    guard !wanted.isEmpty else { return [:] }
    let now = environment.now()
    let expected = try readyTimes.expected(
      wanted, on: store.calendar.businessDay(of: now)
    ) {
      try StationOrder.fetchAll(
        db, after: now.advanced(byMinutes: -24 * 60), isFinished: false, limit: 2_000,
        calendar: store.calendar)
    }
    return Dictionary(
      wanted.compactMap { (id: StationOrder.ID) -> (StationOrder.ID, Timestamp)? in
        expected[id].map { (id, id.ticket.queuedAt.advanced(bySeconds: Int($0.likely * 60))) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// When what a check sent at each moment is expected to be ready, as long as something of it is
  /// still made.
  func readyTimes(
    _ db: Database, ofOpenItemsOf checkID: Identifier<Check>
  ) throws -> [Timestamp: Timestamp] {
    guard readyTimes.isKnown(on: store.calendar.businessDay(of: environment.now())) else {
      return [:]
    }
    let open = try db.list(
      """
      SELECT DISTINCT kitchenItem.queuedAt, kitchenItem.stationCode
      FROM orderLine JOIN kitchenItem ON kitchenItem.lineID = orderLine.id
      WHERE orderLine.checkID = ? AND kitchenItem.bumpedAt IS NULL
        AND orderLine.quantity > kitchenItem.returnedQuantity
      """, [checkID]
    ) { row in
      StationOrder.ID(
        ticket: KitchenTicket.ID(checkID: checkID, queuedAt: row[0]), stationCode: row[1])
    }
    return Dictionary(
      try readyTimes(db, of: Set(open)).map { ($0.key.ticket.queuedAt, $0.value) },
      uniquingKeysWith: { max($0, $1) })
  }
}
