import GRDB
import HeadquartersContract
import StoreDomain

/// Gives what nobody has taken in time to those who lead the evening.
///
/// The clock does it, at every console; doing it again changes nothing. An alert that is given back
/// later stays theirs.
public struct EscalateCare: Verb {
  public static let terms = VerbTerms<Self>(
    "care.escalate", Phrase("hand up care that nobody has taken in time", "上报超时未认领的关怀"),
    needs: [.nothing(because: "the clock does it, whoever works")],
    audit: .none(because: "the alert keeps when it was"),
    events: [.careEscalated])

  public init() {}

  /// - Returns: what was handed up, the most urgent first.
  public func run(in transaction: Transaction) throws -> [CareAlert] {
    let alerts = try transaction.db.list(
      CareAlert.query + " WHERE " + CareAlert.isToEscalate + CareAlert.andGuestIsHere,
      CareAlert.escalationArguments(transaction.today, at: transaction.now),
      CareAlert.init(row:))
    return try alerts.sorted { $0.comesBefore($1) }.map { alert in
      var alert = alert
      alert.escalatedAt = transaction.now
      try transaction.save(&alert, .careEscalated)
      return alert
    }
  }
}

extension CareAlert {
  fileprivate static let isToEscalate = """
    careAlert.businessDay = ? AND careAlert.stage = 'open' AND careAlert.escalatedAt IS NULL
      AND careAlert.escalateAt <= ?
    """

  fileprivate static func escalationArguments(
    _ day: LocalDate, at now: Timestamp
  ) -> StatementArguments {
    [day, now] + hereArguments(day)
  }
}

extension StoreDatabase {
  /// Hands up what nobody has taken in time. Only reads while there is nothing to hand up, so that every
  /// console may ask every minute.
  public func escalateLateCare() throws {
    let now = environment.now()
    let day = store.calendar.businessDay(of: now)
    let isThere = try read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM (\(CareAlert.query)) AS careAlert
            WHERE \(CareAlert.isToEscalate)\(CareAlert.andGuestIsHere))
          """, arguments: CareAlert.escalationArguments(day, at: now)) ?? false
    }
    if isThere { try perform(EscalateCare(), by: .storesMachine) }
  }
}
