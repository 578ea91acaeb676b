import Foundation
import GRDB
import StoreDomain

/// Puts other opening hours in the place of those that the store has, such as next year's holidays.
/// What is booked already stays.
///
/// Throws `HoursError.otherBusinessDay`.
public struct SetHours: Verb {
  public static let terms = VerbTerms<Self>(
    "hours.set", Phrase("change the opening hours", "修改营业时间"),
    needs: [.permission(.manageStore)],
    audit: .entry("hoursChanged") { verb, _ in AuditNote(detail: verb.detail) }, events: [])

  let hours: OpeningHours?
  let businessDayHour: Int

  /// - Parameters:
  ///   - hours: nil for a house that is always open.
  ///   - businessDayHour: at which the business day begins that the hours are written for.
  public init(_ hours: OpeningHours?, businessDayHour: Int) {
    self.hours = hours
    self.businessDayHour = businessDayHour
  }

  public func run(in transaction: Transaction) throws {
    let begins = transaction.store.calendar.rolloverHour
    guard businessDayHour == begins else { throw HoursError.otherBusinessDay(hour: begins) }
    guard let hours else {
      try transaction.db.execute(
        sql: "UPDATE store SET settings = json_remove(settings, '$.openingHours')")
      return
    }
    // The other settings stay as they are, those of a later version too.
    try transaction.db.execute(
      sql: "UPDATE store SET settings = json_set(settings, '$.openingHours', json(?))",
      arguments: [String(decoding: try JSONEncoder.frozen.encode(hours), as: UTF8.self)])
  }

  private var detail: String {
    guard let hours else { return "always open" }
    let services = hours.usual.map {
      StoreCalendar.clockText(minutes: $0.opens) + "-"
        + StoreCalendar.clockText(minutes: $0.closes)
    }
    let others = hours.weekdays.count + hours.specialDays.count
    return services.joined(separator: " ") + (others == 0 ? "" : ", \(others) that differ")
  }
}

/// Why opening hours were not changed.
public enum HoursError: Explained, Equatable {
  /// They are written for another business day than the store has, which begins at this hour.
  case otherBusinessDay(hour: Int)

  public var explanation: Phrase {
    switch self {
    case .otherBusinessDay(let hour):
      Phrase(
        "This store's business day begins at \(hour):00. Write business_day_hour = \(hour) and "
          + "check the hours.",
        "本店营业日从 \(hour):00 开始。请写 business_day_hour = \(hour)，并核对营业时间。")
    }
  }
}

extension Transaction {
  /// The opening hours as they stand in the file: they may have changed since it was opened.
  func hours() throws -> HouseHours? { try HouseHours.fetch(db, calendar: store.calendar) }
}

extension StoreDatabase {
  /// The opening hours as they stand in the file now; nil for a house that is always open.
  public func hours() throws -> HouseHours? {
    try read { try HouseHours.fetch($0, calendar: store.calendar) }
  }
}

extension HouseHours {
  fileprivate static func fetch(_ db: Database, calendar: StoreCalendar) throws -> HouseHours? {
    let text = try String.fetchOne(db, sql: "SELECT settings FROM store") ?? "{}"
    return try StoreSettings(json: text).openingHours.map { HouseHours($0, calendar: calendar) }
  }
}
