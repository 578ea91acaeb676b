import Testing

@testable import StoreDomain

/// Random hours in many zones around days on which the clock is set, against somebody who walks
/// through those days minute by minute and notes whether the door is open.
@Suite("Opening hours, minute by minute")
struct HouseHoursPropertyTests {
  /// The walk: whether the door was open in each minute, and the business day's services.
  private struct Walk {
    let wall: WallClock
    var isOpen: [Bool]
    /// First and last index of each service, by business day.
    var services: [LocalDate: [Range<Int>]] = [:]

    init(_ hours: OpeningHours, _ wall: WallClock, days: ClosedRange<LocalDate>) {
      self.wall = wall
      isOpen = wall.shown.map { _ in false }
      for number in days.lowerBound.dayNumber..<days.upperBound.dayNumber {
        let day = LocalDate(dayNumber: number)
        for service in hours.services(on: day).services {
          guard let first = wall.firstIndex(day, service.opens),
            let last = wall.firstIndex(day, service.closes), first < last
          else { continue }
          services[day, default: []].append(first..<last)
          for index in first..<last { isOpen[index] = true }
        }
      }
    }

    func isOpen(_ range: Range<Int>) -> Bool { isOpen[range].allSatisfy { $0 } }

    func opens(within range: ClosedRange<Int>) -> Bool {
      range.contains { isOpen[$0] && !isOpen[$0 - 1] }
    }
  }

  private static func randomHours(_ random: inout SeededGenerator) -> OpeningHours {
    func services() -> [OpeningHours.Service] {
      // Cut points of the business day, 05:00 to 05:00, on five minutes.
      let cuts = Set((0..<4).map { _ in 300 + 5 * Int.random(in: 0...288, using: &random) })
        .sorted()
      return stride(from: 0, to: cuts.count - 1, by: 2).map {
        OpeningHours.Service(opens: cuts[$0], closes: cuts[$0 + 1])
      }
    }
    var hours = OpeningHours(
      usual: Bool.random(using: &random) ? services() : [.init(opens: 300, closes: 1740)],
      firstTicketMinutes: 5 * Int.random(in: 0...24, using: &random),
      lastTicketMinutes: 5 * Int.random(in: 0...24, using: &random),
      lastOrderMinutes: 5 * Int.random(in: 0...24, using: &random))
    for day in Weekday.allCases where Int.random(in: 0..<4, using: &random) == 0 {
      hours.weekdays[day] = Bool.random(using: &random) ? services() : []
    }
    return hours
  }

  @Test(
    "Open, booking, number and order are as the walk says",
    arguments: ClockChange.forward + ClockChange.back + [
      ClockChange("Asia/Shanghai", "2026-11-22", "", "")
    ])
  func asTheWalkSays(_ change: ClockChange) throws {
    let calendar = try StoreCalendar(change.zone)
    let date = try LocalDate.of(change.date)
    let days = date.adding(days: -2)...date.adding(days: 3)
    let wall = try WallClock(change.zone, days: days)
    for seed in 1...4 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let hours = Self.randomHours(&random)
      let house = HouseHours(hours, calendar: calendar)
      let walk = Walk(hours, wall, days: days)
      let context: Comment = "seed \(seed): \(hours)"
      for day in [date.adding(days: -1), date] {
        #expect(
          house.services(on: day).map { [$0.from, $0.until] }
            == (walk.services[day] ?? []).map {
              [walk.wall.instant($0.lowerBound), walk.wall.instant($0.upperBound)]
            }, context)
      }
      let begin = wall.index(of: calendar.instant(date.adding(days: -1), minutes: 720))
      for index in stride(from: begin, to: begin + 2160, by: 37) {
        let now = wall.instant(index)
        try check(house, walk, index, now, &random, context)
      }
    }
  }

  private func check(
    _ house: HouseHours, _ walk: Walk, _ index: Int, _ now: Timestamp,
    _ random: inout SeededGenerator, _ context: Comment
  ) throws {
    let hours = house.hours
    #expect(house.isOpen(at: now) == walk.isOpen[index], context)
    let minutes = Int.random(in: 1...180, using: &random)
    #expect(
      house.fits(at: now, minutes: minutes) == walk.isOpen(index..<index + minutes), context)
    let mayTicket =
      walk.isOpen(index..<index + hours.lastTicketMinutes + 1)
      || (hours.firstTicketMinutes > 0
        && walk.opens(within: index + 1...index + hours.firstTicketMinutes))
    #expect(
      isAllowed { () throws(HoursRefusal) in try house.checkTicket(at: now) } == mayTicket, context)
    let today = walk.services[house.calendar.businessDay(of: now)] ?? []
    let mayOrder =
      walk.isOpen[index]
      ? walk.isOpen(index..<index + hours.lastOrderMinutes + 1)
      : !today.isEmpty && today.allSatisfy { $0.upperBound > index }
    #expect(
      isAllowed { () throws(HoursRefusal) in try house.checkOrder(at: now) } == mayOrder, context)
    let refusal = HouseHoursTests.refusal { () throws(HoursRefusal) in
      try house.checkBooking(at: now, minutes: minutes, now: now)
    }
    for time in refusal?.nearest ?? [] {
      #expect(time.at > now && house.fits(at: time.at, minutes: minutes), context)
    }
    // What begins later on the same day and fits is offered, or something before it.
    let day = house.calendar.businessDay(of: now)
    let fitting = today.map(\.lowerBound).filter {
      $0 > index && walk.isOpen($0..<$0 + minutes)
    }.min()
    if refusal != nil, let fitting {
      let offered = refusal?.nearest.first { house.calendar.businessDay(of: $0.at) == day }
      #expect(offered.map { $0.at <= walk.wall.instant(fitting) } ?? false, context)
    }
  }

  private func isAllowed(_ body: () throws(HoursRefusal) -> Void) -> Bool {
    HouseHoursTests.refusal(body) == nil
  }
}
