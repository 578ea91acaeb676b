import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// What a member does again and again, read from the visits as they stand.
  func habits(
    _ db: Database, of memberID: Identifier<Member>, _ facts: [MemberFact], on day: LocalDate
  ) throws -> [GuestHabit] {
    let decoder = JSONDecoder()
    let visits = try db.list(
      """
      SELECT memberVisit.day, guestCheck.openedAt, memberVisit.partySize, memberVisit.spentMinor,
        memberVisit.dishes
      FROM memberVisit LEFT JOIN guestCheck ON guestCheck.id = memberVisit.checkID
      -- Of how many eat what is taken away, and when, nobody knows.
      WHERE memberID = ? AND day >= ? AND NOT EXISTS (
        SELECT 1 FROM counterSale WHERE counterSale.partyID = guestCheck.partyID)
      ORDER BY day DESC, memberVisit.id DESC LIMIT ?
      """, [memberID, day.adding(days: -GuestHabit.days), GuestHabit.window]
    ) { row in
      let openedAt: Timestamp? = row[1]
      let dishes: String = row[4]
      return HabitVisit(
        day: row[0], hour: openedAt.map { store.calendar.localTime(of: $0).hour },
        partySize: row[2], spentMinorUnits: row[3],
        dishes: try decoder.decode([String: Int].self, from: Data(dishes.utf8)),
        isHere: openedAt != nil)
    }
    guard visits.count >= GuestHabit.fewest else { return [] }
    let reader = HabitReader(
      menu: try Self.food(db, Set(visits.flatMap(\.dishes.keys))),
      childrenBornIn: facts.compactMap { fact in
        if case .child(_, let bornIn) = fact.kind { bornIn } else { nil }
      }, usualPerGuest: try Self.usualPerGuest(db, on: day))
    return reader.habits(visits, on: day)
  }

  private static func food(
    _ db: Database, _ codes: Set<String>
  ) throws -> [String: HabitReader.Food] {
    let list = try FrozenJSON.text(codes.sorted())
    let dishes = try db.list(
      """
      SELECT code, nameEnglish, nameChinese, kind, tags FROM dish
      WHERE code IN (SELECT value FROM json_each(?))
      """, [list]
    ) { row -> (String, HabitReader.Food) in
      (
        row[0],
        HabitReader.Food(
          name: Phrase(row[1], row[2]), kind: row[3],
          tags: Set(try (row[4] as String).list(of: "tags")))
      )
    }
    return Dictionary(dishes, uniquingKeysWith: { first, _ in first })
  }

  /// The mean of the last two weeks: enough for a band, few enough to add up for every card.
  private static func usualPerGuest(_ db: Database, on day: LocalDate) throws -> Int? {
    let sums = try db.list(
      """
      SELECT sum(totalMinor), sum(partySize) FROM guestCheck JOIN party ON party.id = partyID
      WHERE guestCheck.businessDay BETWEEN ? AND ? AND guestCheck.stage = 'closed'
        AND totalMinor > 0 AND \(CounterSale.hasCovers)
      """, [day.adding(days: -14), day]
    ) { row -> (Int?, Int?) in (row[0], row[1]) }
    guard let (spent, guests) = sums.first, let spent, let guests, guests > 0 else { return nil }
    return spent / guests
  }
}
