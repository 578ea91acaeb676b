import Testing

@testable import StoreDomain

@Suite("Opening hours")
struct HouseHoursTests {
  typealias Service = OpeningHours.Service

  /// Sunday 22 November 2026 in Shanghai.
  static let day = LocalDate(year: 2026, month: 11, day: 22)
  static let lunch = Service(opens: 660, closes: 870)
  static let dinner = Service(opens: 1020, closes: 1320)

  static func house(
    _ services: [Service], weekdays: [Weekday: [Service]] = [:],
    special: [OpeningHours.SpecialDay] = [], zone: String = "Asia/Shanghai"
  ) throws -> HouseHours {
    HouseHours(
      OpeningHours(usual: services, weekdays: weekdays, specialDays: special),
      calendar: try StoreCalendar(zone))
  }

  /// 11:00–14:30 and 17:00–22:00, closed on Mondays and on the 26th.
  static func twoServices() throws -> HouseHours {
    try house(
      [lunch, dinner], weekdays: [.monday: []],
      special: [
        .init(
          date: LocalDate(year: 2026, month: 11, day: 26),
          name: Phrase("Founders' Day", "店庆"), services: [])
      ])
  }

  static func at(_ minutes: Int, _ day: LocalDate = day, in house: HouseHours) -> Timestamp {
    house.calendar.instant(day, minutes: minutes)
  }

  static func refusal(_ body: () throws(HoursRefusal) -> Void) -> HoursRefusal? {
    do throws(HoursRefusal) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A house is open from its first minute to before its last",
    arguments: [
      (659, false), (660, true), (869, true), (870, false), (1019, false), (1020, true),
      (1319, true), (1320, false), (1500, false),
    ])
  func open(minutes: Int, isOpen: Bool) throws {
    let house = try Self.twoServices()
    #expect(house.isOpen(at: Self.at(minutes, in: house)) == isOpen)
  }

  @Test("Two in the morning belongs to the evening before, a closed Monday after it or not")
  func afterMidnight() throws {
    let house = try Self.house([Service(opens: 1020, closes: 1560)], weekdays: [.monday: []])
    #expect(house.isOpen(at: Self.at(1559, in: house)))
    #expect(!house.isOpen(at: Self.at(1560, in: house)))
    let monday = Self.day.adding(days: 1)
    #expect(!house.isOpen(at: Self.at(1559, monday, in: house)))
    #expect(house.status(at: Self.at(1500, in: house)).english == "open until 02:00")
  }

  @Test("What a day is like is said in a few words")
  func words() throws {
    let house = try Self.twoServices()
    #expect(house.text(on: Self.day).english == "11:00-14:30 17:00-22:00")
    #expect(house.text(on: Self.day.adding(days: 1)) == Phrase("closed", "不营业"))
    let special = Self.day.adding(days: 4)
    #expect(house.text(on: special) == Phrase("closed (Founders' Day)", "不营业（店庆）"))
    func status(_ minutes: Int, _ day: LocalDate = Self.day) -> String {
      house.status(at: Self.at(minutes, day, in: house)).english
    }
    #expect(status(600) == "opens at 11:00")
    #expect(status(700) == "open until 14:30")
    #expect(status(900) == "opens at 17:00")
    #expect(status(1330) == "closed since 22:00")
    #expect(status(700, special) == "closed today (Founders' Day)")
  }

  @Test("A house that never closes refuses nothing, at no hour")
  func dayAndNight() throws {
    let house = try Self.house([Service(opens: 300, closes: 1740)])
    #expect(house.text(on: Self.day) == Phrase("day and night", "24 小时营业"))
    for minutes in stride(from: 0, to: 2880, by: 15) {
      let now = Self.at(minutes, in: house)
      try house.checkBooking(at: now, minutes: 135, now: now)
      try house.checkTicket(at: now)
      try house.checkOrder(at: now)
      #expect(house.status(at: now).english == "open day and night")
    }
  }

  // MARK: Bookings

  @Test("Guests who would still eat at closing are offered the last time at which they would not")
  func tooLate() throws {
    let house = try Self.twoServices()
    let now = Self.at(660, in: house)
    try house.checkBooking(at: Self.at(1230, in: house), minutes: 90, now: now)
    let refusal = try #require(
      Self.refusal { () throws(HoursRefusal) in
        try house.checkBooking(at: Self.at(1231, in: house), minutes: 90, now: now)
      })
    #expect(
      refusal.explanation
        == Phrase(
          "They would stay about 90 min, and the house closes at 22:00. Possible: 20:30.",
          "用餐约需 90 分钟，而 22:00 打烊。可订：20:30。"))
  }

  @Test("Between two services both sides are offered, and nothing that is over")
  func between() throws {
    let house = try Self.twoServices()
    func nearest(now: Int) -> [String]? {
      Self.refusal { () throws(HoursRefusal) in
        try house.checkBooking(
          at: Self.at(920, in: house), minutes: 105, now: Self.at(now, in: house))
      }?.nearest.map(\.phrase.english)
    }
    #expect(nearest(now: 600) == ["12:45", "17:00"])
    #expect(nearest(now: 800) == ["17:00"])
  }

  @Test("A closed day offers the same hour on the days around it")
  func closedDay() throws {
    let house = try Self.twoServices()
    let special = Self.day.adding(days: 4)
    let refusal = try #require(
      Self.refusal { () throws(HoursRefusal) in
        try house.checkBooking(
          at: Self.at(1140, special, in: house), minutes: 90, now: Self.at(660, in: house))
      })
    #expect(
      refusal.explanation.english
        == "On Thu 26 Nov: closed (Founders' Day). Possible: Wed 25 Nov 19:00 or Fri 27 Nov 19:00.")
    #expect(refusal.explanation.chinese.contains("11月26日 周四：不营业（店庆）"))
  }

  // MARK: The queue and the kitchen

  @Test(
    "Numbers are given from an hour before a service to an hour before its end",
    arguments: [
      (599, "No numbers now: opens at 11:00. Numbers again from 10:00."), (600, nil), (809, nil),
      (
        810,
        "The last call for numbers was at 13:30; the house closes at 14:30. "
          + "Numbers again from 16:00."
      ),
      (900, "No numbers now: opens at 17:00. Numbers again from 16:00."), (960, nil), (1259, nil),
      (
        1260,
        "The last call for numbers was at 21:00; the house closes at 22:00. "
          + "Numbers again from Tue 24 Nov 10:00."
      ),
      (1330, "No numbers now: closed since 22:00. Numbers again from Tue 24 Nov 10:00."),
    ] as [(Int, String?)])
  func numbers(minutes: Int, words: String?) throws {
    let house = try Self.twoServices()
    let refusal = Self.refusal { () throws(HoursRefusal) in
      try house.checkTicket(at: Self.at(minutes, in: house))
    }
    #expect(refusal?.explanation.english == words)
  }

  @Test(
    "The kitchen takes orders until the last one, and of guests who sit before it opens",
    arguments: [
      (655, nil), (839, nil),
      (840, "The kitchen's last order was at 14:00; the house closes at 14:30."),
      (1000, "The kitchen's last order was at 14:00; the house closes at 14:30."), (1020, nil),
      (1289, nil), (1290, "The kitchen's last order was at 21:30; the house closes at 22:00."),
      (1500, "The kitchen's last order was at 21:30; the house closes at 22:00."),
    ] as [(Int, String?)])
  func orders(minutes: Int, words: String?) throws {
    let house = try Self.twoServices()
    let refusal = Self.refusal { () throws(HoursRefusal) in
      try house.checkOrder(at: Self.at(minutes, in: house))
    }
    #expect(refusal?.explanation.english == words)
  }

  @Test("On a closed day the kitchen takes no order, and the day's name says why")
  func kitchenOnAClosedDay() throws {
    let house = try Self.twoServices()
    let refusal = Self.refusal { () throws(HoursRefusal) in
      try house.checkOrder(at: Self.at(700, Self.day.adding(days: 4), in: house))
    }
    #expect(
      refusal?.explanation
        == Phrase(
          "The kitchen takes no orders: closed today (Founders' Day).",
          "后厨不接单：今天不营业（店庆）。"))
  }

  @Test("A date has its weekday, before 1970 too")
  func weekdayOfDates() {
    #expect(Self.day.weekday == .sunday)
    #expect(LocalDate(year: 1969, month: 12, day: 29).weekday == .monday)
    #expect(LocalDate(year: 2000, month: 2, day: 29).weekday == .tuesday)
  }
}
