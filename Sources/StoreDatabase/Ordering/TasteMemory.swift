import GRDB
import StoreDomain
import Suggestions
import Synchronization

/// What this process has learned from members' visits, for suggestions.
///
/// It begins with the latest visits and goes on with each that a check adds, from whichever
/// terminal; a turn learns from a bounded number, so that nobody waits for an answer. What a guest
/// had before stands in the file, by member: it is read when it is needed and grows with nobody
/// else's visits.
final class TasteMemory: Sendable {
  /// Enough to tell what belongs together, few enough to be read in a few turns.
  static let visits: Int64 = 2000
  /// The last of them teach how much each signal counts too, which takes longer.
  static let rankingVisits: Int64 = 300
  /// So many visits a turn, and so many that teach to rank.
  static let turn = (counted: 200, ranked: 8)
  /// So many visits of a guest are looked back upon.
  static let past = 64

  private let memory = Mutex<(model: TasteModel, through: Int64?)>((TasteModel(), nil))

  /// The model after one more turn.
  func model(_ db: Database, menu: [Dish], on day: LocalDate) throws -> TasteModel {
    try memory.withLock { memory in
      for dish in menu { _ = memory.model.number(of: dish.code) }
      let latest = try Int64.fetchOne(db, sql: "SELECT max(rowid) FROM memberVisit") ?? 0
      var through = memory.through ?? max(0, latest - Self.visits)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT rowid AS number, memberID, day FROM memberVisit
          WHERE rowid > ? ORDER BY rowid LIMIT ?
          """, arguments: [through, Self.turn.counted])
      var ranked = 0
      for row in rows {
        let number: Int64 = row["number"]
        let teaches = number > latest - Self.rankingVisits
        if teaches {
          guard ranked < Self.turn.ranked else { break }
          ranked += 1
        }
        try Self.learn(number, row["memberID"], row["day"], ranks: teaches, db, &memory.model)
        through = number
      }
      memory.through = through
      memory.model.prepare(at: Moment(day: day.dayNumber))
      return memory.model
    }
  }

  /// Learns from one visit, with what the member had before it.
  private static func learn(
    _ visit: Int64, _ memberID: Identifier<Member>, _ day: LocalDate, ranks: Bool, _ db: Database,
    _ model: inout TasteModel
  ) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT visit.number, visit.day, dish.key AS code FROM (
          SELECT rowid AS number, day, dishes FROM memberVisit
          WHERE memberID = ? AND day <= ? AND rowid <= ? ORDER BY day DESC, rowid DESC LIMIT ?
        ) visit JOIN json_each(visit.dishes) dish ON dish.value > 0
        ORDER BY visit.day, visit.number, dish.key
        """, arguments: [memberID, day, visit, past])
    var past = GuestPast()
    var basket: [Int] = []
    var open: (number: Int64, day: LocalDate)?
    for row in rows {
      let next: (number: Int64, day: LocalDate) = (row["number"], row["day"])
      if let last = open, last.number != next.number {
        past.add(basket, day: last.day.dayNumber)
        basket = []
      }
      open = next
      basket.append(model.number(of: row["code"]))
    }
    guard open?.number == visit else { return }
    model.learn(basket, past: past, at: Moment(day: day.dayNumber), ranks: ranks)
  }
}
