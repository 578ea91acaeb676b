import Foundation
import SampleRestaurant
import StoreConfiguration
import StoreDatabase
import StoreDomain

/// The sample restaurant's file before the evening begins: its members with a year of visits, and
/// tonight's bookings.
public enum DemoStore {
  /// Makes the file.
  ///
  /// - Parameters:
  ///   - opening: when the evening begins.
  ///   - bookings: minutes after opening between which booked parties come.
  ///   - partiesAnHour: how many come without a booking at the busiest time. The house turns some
  ///     sixty tables an hour.
  ///   - members: how many guests the house knows, with their visits of a year.
  ///   - leavesBirthday: whether the regular whose birthday it is tonight is left to the person at
  ///     the console.
  /// - Returns: the plan of the guests who come without a booking.
  public static func create(
    at path: String, seed: UInt64, hours: Int, opening: Timestamp, bookings: ClosedRange<Int>,
    partiesAnHour: Int = 75, members count: Int = 5_000, leavesBirthday: Bool = false
  ) throws -> EveningPlan {
    var configuration = try SampleRestaurant.configuration()
    if let zone = TimeZone(identifier: configuration.timeZoneIdentifier) {
      configuration.businessDayHour = businessDayHour(
        usual: configuration.businessDayHour,
        openingHour: StoreCalendar(timeZone: zone).localTime(of: opening).hour)
    }
    let rows = try SampleRestaurant.menu()
    // The sample's PINs stand in its documentation; guessing them need not be slow.
    let database = try StoreDatabase.create(
      at: path, configuration: configuration, menu: rows,
      environment: StoreEnvironment(now: { opening.advanced(byMinutes: -60) }, pinRounds: 10_000))
    let day = database.store.calendar.businessDay(of: opening)
    let members = SampleMembers(seed: seed, businessDay: day, menu: rows, count: count).members
    try database.importMembers(
      members.map {
        ImportedMember(
          member: $0.member, facts: $0.facts, consents: $0.consents, visits: $0.visits)
      })
    try database.checkpoint()
    let booked = try book(
      seed: seed, members: members, opening: opening, minutes: bookings, in: database)
    let regulars = members.prefix(1500).compactMap { sample -> EveningPlan.Regular? in
      guard let phone = sample.member.phone.map({ PhoneNumber.renewed($0, in: .china) }),
        !booked.contains(sample.member.id)
      else { return nil }
      return EveningPlan.Regular(
        code: sample.member.code, name: sample.member.name, phone: phone,
        usualPartySize: sample.habit.partySize)
    }
    var plan = EveningPlan(
      seed: seed, hours: hours, regulars: regulars, partiesAnHour: partiesAnHour)
    if leavesBirthday { plan.leftToPerson = Set(members.prefix(1).map(\.member.id)) }
    return plan
  }

  /// Opens a till's drawer with 500.00, where the house takes cash only into an open one and nobody has
  /// opened it yet.
  public static func openDrawer(by cashier: Author, in database: StoreDatabase) throws {
    guard try database.cashRefusal(at: cashier.terminal) != nil else { return }
    try database.perform(
      OpenShift(float: CashCount([5_000: 4, 2_000: 10, 1_000: 10])), by: cashier)
  }

  /// The hour at which the business day ends. Whoever tries the program at dawn opens the house
  /// then, and the evening must be one business day all the same.
  static func businessDayHour(usual: Int, openingHour: Int) -> Int {
    let left = (usual - openingHour + 24) % 24
    return (9...22).contains(left) ? usual : (openingHour + 22) % 24
  }

  /// Takes tonight's bookings down; the answer is who has booked.
  private static func book(
    seed: UInt64, members: [SampleMember], opening: Timestamp, minutes: ClosedRange<Int>,
    in database: StoreDatabase
  ) throws -> Set<Identifier<Member>> {
    let local = database.store.calendar.localTime(of: opening)
    let openingMinute = local.hour * 60 + local.minute
    let midnight = opening.advanced(byMinutes: -openingMinute)
    let tables = Dictionary(
      try database.floor().tables.map { ($0.table.name, $0.table.id) },
      uniquingKeysWith: { first, _ in first })
    let host = try database.staffList().first { $0.role.workstation == .host }
    guard let host else { throw DemoError.nobodyFor(.host) }
    let sample = SampleBookings(
      seed: seed, members: members,
      minutes: openingMinute + minutes.lowerBound...openingMinute + minutes.upperBound)
    for booking in sample.bookings {
      do {
        _ = try database.perform(
          BookTable(
            NewReservation(
              at: midnight.advanced(byMinutes: booking.minuteOfDay), partySize: booking.partySize,
              guestName: booking.guestName, phone: booking.phone, memberID: booking.memberID,
              note: booking.note?.chinese,
              tableIDs: booking.tables.compactMap { tables[$0] },
              tasks: booking.tasks.map {
                NewReservation.Task(what: $0.what.chinese, minutesBefore: $0.minutesBefore)
              })), by: Author(staff: host, terminal: "door"))
      } catch is ReservationError {
        // Two of them wanted the same table; the second called another restaurant.
        continue
      }
    }
    return Set(sample.bookings.compactMap(\.memberID))
  }
}
