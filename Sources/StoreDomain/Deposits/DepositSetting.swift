/// For which bookings a house asks a deposit, how much, and what becomes of it when the guests do not
/// come.
public struct DepositSetting: Hashable, Sendable, Codable {
  /// Minor units: for each guest, or for the booking.
  public var amountMinorUnits: Int
  public var isPerGuest: Bool
  /// From how many guests on; nil where the size does not ask for one.
  public var fromGuests: Int?
  /// Weekdays and dates on which every booking leaves one.
  public var weekdays: [Weekday]
  public var dates: [LocalDate]
  /// Of guests who did not come so often before; nil where that does not ask for one.
  public var fromNoShows: Int?
  /// Minutes after booking in which it is to be paid; until then the booking waits for it and keeps its
  /// table. Nil where a booking stands without it.
  public var payMinutes: Int?
  /// Until so many minutes before their time, guests who cancel have it back.
  public var freeMinutes: Int
  /// What the house keeps when they cancel later or do not come, in hundredths of a percent.
  public var forfeitBasisPoints: Int
  /// The rate of tax of what the house keeps; nil for the first of the house.
  public var taxCode: String?

  public static let guests = 1...99
  public static let minutesToPay = 5...20_160
  /// Up to four weeks.
  public static let minutesFree = 0...40_320
  public static let standardFreeMinutes = 1_440

  public init(
    amountMinorUnits: Int, isPerGuest: Bool = false, fromGuests: Int? = nil,
    weekdays: [Weekday] = [], dates: [LocalDate] = [], fromNoShows: Int? = nil,
    payMinutes: Int? = nil, freeMinutes: Int = DepositSetting.standardFreeMinutes,
    forfeitBasisPoints: Int = 10_000, taxCode: String? = nil
  ) {
    self.amountMinorUnits = amountMinorUnits
    self.isPerGuest = isPerGuest
    self.fromGuests = fromGuests
    self.weekdays = weekdays
    self.dates = dates
    self.fromNoShows = fromNoShows
    self.payMinutes = payMinutes
    self.freeMinutes = freeMinutes
    self.forfeitBasisPoints = forfeitBasisPoints
    self.taxCode = taxCode
  }
}
