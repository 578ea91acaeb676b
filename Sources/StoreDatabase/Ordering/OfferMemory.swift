import GRDB
import StoreDomain
import Synchronization

/// What changes little between two answers to "what to offer", as this process read it last: the menu,
/// whose lists take longer to read than the rest of an answer, and what closed checks sold.
///
/// Only for those who read what was committed: what a transaction takes back gives its revisions back.
final class OfferMemory: Sendable {
  private let knownMenu = Mutex<KnownMenu?>(nil)
  private let knownSales = Mutex<KnownSales?>(nil)

  /// The menu in its own order, as ``Dish/fetchMenu(_:currency:)`` gives it.
  func menu(_ db: Database, currency: Currency) throws -> [Dish] {
    let mark = try MenuMark.fetch(db, currency: currency)
    if let known = knownMenu.withLock({ $0 }), known.mark == mark { return known.dishes }
    let dishes = try Dish.fetchMenu(db, currency: currency)
    knownMenu.withLock { $0 = KnownMenu(mark: mark, dishes: dishes) }
    return dishes
  }

  /// Portions of the dishes of the menu that were sold on a day, by code.
  func sold(_ db: Database, on day: LocalDate, of menu: [Dish]) throws -> [String: Int] {
    var sales = knownSales.withLock { $0 } ?? KnownSales(day: day)
    if sales.day != day { sales = KnownSales(day: day) }
    if try sales.follow(db) {
      let known = sales
      knownSales.withLock { $0 = known }
    }
    var portions = sales.portions
    try KnownSales.add(
      to: &portions, db,
      """
      SELECT dishID, sum(quantity) FROM guestCheck
      JOIN orderLine ON checkID = guestCheck.id AND orderLine.stage = 'sent'
      WHERE guestCheck.stage = 'open' AND businessDay = ? AND dishID IS NOT NULL GROUP BY dishID
      """, [day])
    var sold: [String: Int] = [:]
    for dish in menu { sold[dish.code] = portions[dish.id] }
    return sold
  }
}

/// While it is the same, so is the menu: a dish that is counted raises its revision, another menu the
/// number of the menu.
private struct MenuMark: Equatable {
  var currency: Currency
  var dishes: Int
  var revisions: Int
  var version: Int?
  var appliedAt: Int?

  static func fetch(_ db: Database, currency: Currency) throws -> MenuMark {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*), coalesce(sum(revision), 0), (SELECT version FROM menuState),
            (SELECT appliedAt FROM menuState) FROM dish
          """))
    return MenuMark(
      currency: currency, dishes: row?[0] ?? 0, revisions: row?[1] ?? 0, version: row?[2],
      appliedAt: row?[3])
  }
}

private struct KnownMenu {
  var mark: MenuMark
  var dishes: [Dish]
}

/// What the closed checks of a day sold: their lines stand.
private struct KnownSales {
  var day: LocalDate
  private(set) var portions: [Identifier<Dish>: Int] = [:]
  private var checks: [Identifier<Check>: Timestamp] = [:]
  /// How many there were, and the sum of their times: one that is opened again counts no more.
  private var mark: [Int] = [0, 0]

  init(day: LocalDate) { self.day = day }

  /// Reads the checks that have closed since.
  /// - Returns: whether there were any.
  mutating func follow(_ db: Database) throws -> Bool {
    let closed = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*), coalesce(sum(closedAt), 0) FROM guestCheck
          WHERE businessDay = ? AND closedAt IS NOT NULL
          """), arguments: [day])
    let mark: [Int] = closed.map { [$0[0], $0[1]] } ?? [0, 0]
    guard mark != self.mark else { return false }
    let closings = try db.list(
      "SELECT id, closedAt FROM guestCheck WHERE businessDay = ? AND closedAt IS NOT NULL", [day]
    ) { ($0[0] as Identifier<Check>, $0[1] as Timestamp) }
    let ids = Dictionary(closings, uniquingKeysWith: { first, _ in first })
    // One that was opened again and closed anew may have other lines.
    if !checks.allSatisfy({ ids[$0.key] == $0.value }) { self = KnownSales(day: day) }
    let new = ids.keys.filter { checks[$0] == nil }
    try Self.add(
      to: &portions, db,
      """
      SELECT dishID, sum(quantity) FROM orderLine
      WHERE checkID IN (SELECT value FROM json_each(?)) AND stage = 'sent' AND dishID IS NOT NULL
      GROUP BY dishID
      """, [new.listColumn()])
    (checks, self.mark) = (ids, mark)
    return true
  }

  static func add(
    to portions: inout [Identifier<Dish>: Int], _ db: Database, _ sql: String,
    _ arguments: StatementArguments
  ) throws {
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { portions[row[0], default: 0] += row[1] as Int }
  }
}
