import Foundation
import GRDB
import StoreDomain
import Suggestions
import Synchronization

/// How often dishes were ordered together, counted once a business day from the latest visits:
/// a picture that is drawn again and again must not count a year of them.
final class CompanionMemory: Sendable {
  /// Enough to tell what belongs together, few enough to count in passing.
  static let visits = 1500

  private let memory = Mutex<(day: LocalDate, companions: Companions)?>(nil)

  func companions(_ db: Database, on day: LocalDate) throws -> Companions {
    if let known = memory.withLock({ $0 }), known.day == day { return known.companions }
    var companions = Companions()
    let decoder = JSONDecoder()
    let texts = try String.fetchCursor(
      db, sql: "SELECT dishes FROM memberVisit ORDER BY rowid DESC LIMIT ?",
      arguments: [Self.visits])
    while let text = try texts.next() {
      // A visit that cannot be read teaches nothing; the profile that shows it reports it.
      guard let dishes = try? decoder.decode([String: Int].self, from: Data(text.utf8)) else {
        continue
      }
      companions.add(Set(dishes.keys))
    }
    memory.withLock { [companions] in $0 = (day, companions) }
    return companions
  }
}
