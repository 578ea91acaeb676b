import StoreDomain
import Testing

@Suite("What a member does again and again")
struct GuestHabitsTests {
  private static let today = LocalDate(year: 2026, month: 11, day: 22)
  private static let menu: [String: HabitReader.Food] = [
    "B1": .init(name: Phrase("Spicy broth", "麻辣锅底"), kind: .broth, tags: ["spicy"]),
    "B2": .init(name: Phrase("Tomato broth", "番茄锅底"), kind: .broth, tags: ["gentle"]),
    "D1": .init(name: Phrase("Beef", "牛肉"), kind: .dish, tags: []),
    "D2": .init(name: Phrase("Greens", "青菜"), kind: .dish, tags: ["vegetarian"]),
    "W1": .init(name: Phrase("Tea", "茶"), kind: .drink, tags: []),
  ]

  /// The newest first, a week apart.
  private func visits(
    _ dishes: [[String: Int]], size: Int = 2, hour: Int? = nil, spent: Int = 20_000,
    isHere: Bool = true
  ) -> [HabitVisit] {
    dishes.enumerated().map { index, dishes in
      HabitVisit(
        day: Self.today.adding(days: -7 * (index + 1)), hour: hour, partySize: size,
        spentMinorUnits: spent, dishes: dishes, isHere: isHere)
    }
  }

  private func habits(
    _ visits: [HabitVisit], children: [LocalDate] = [], usual: Int? = nil
  ) -> [GuestHabit] {
    HabitReader(menu: Self.menu, childrenBornIn: children, usualPerGuest: usual)
      .habits(visits, on: Self.today)
  }

  @Test("Spicy broth on six of eight visits is one, with its evidence")
  func broth() {
    let spicy = ["B1": 1, "D1": 1, "D2": 1]
    let mild = ["B2": 1, "D1": 1, "D2": 1]
    let found = habits(visits([spicy, mild, spicy, spicy, spicy, mild, spicy, spicy]))
    let broth = found.first { $0.kind == .broth(Phrase("Spicy broth", "麻辣锅底")) }
    #expect(broth?.times == 6)
    #expect(broth?.evidence == Phrase("6 of 8 visits", "近 8 次中 6 次"))
    #expect(found.contains(GuestHabit(.spicy, times: 6, of: 8)))
    #expect(!found.contains { $0.kind == .meat || $0.kind == .vegetables })
  }

  @Test("Two visits are no habit, nor is what was so before the last two, or over a year ago")
  func fewAndOld() {
    let (spicy, mild) = (["B1": 1], ["B2": 1])
    #expect(!habits(visits([spicy, spicy])).contains { $0.kind == .spicy })
    #expect(habits(visits([spicy, spicy, spicy])).contains { $0.kind == .spicy })
    let ended = habits(visits([mild, mild, spicy, spicy, spicy, spicy, spicy, spicy]))
    #expect(!ended.contains { $0.kind == .spicy })
    let old = visits([spicy, spicy, spicy]).map { visit in
      var visit = visit
      visit.day = visit.day.adding(days: -GuestHabit.days)
      return visit
    }
    #expect(habits(old).isEmpty)
  }

  @Test("Only the last eight visits count")
  func window() {
    let (spicy, mild) = (["B1": 1], ["B2": 1])
    let changed = Array(repeating: mild, count: 8) + Array(repeating: spicy, count: 20)
    #expect(habits(visits(changed)).contains(GuestHabit(.mild, times: 8, of: 8)))
  }

  @Test("Meat or vegetables by their share of the dishes, drinks left out")
  func food() {
    let meat = habits(visits(Array(repeating: ["D1": 3, "D2": 1, "W1": 9], count: 3)))
    #expect(meat.contains(GuestHabit(.meat, times: 3, of: 3)))
    let greens = habits(visits(Array(repeating: ["D1": 1, "D2": 3, "gone": 9], count: 3)))
    #expect(greens.contains(GuestHabit(.vegetables, times: 3, of: 3)))
  }

  @Test("A group is family while the member's children are small, else friends")
  func company() {
    let four = visits(Array(repeating: ["D1": 1], count: 4), size: 4)
    #expect(habits(four).contains(GuestHabit(.friends, times: 4, of: 4)))
    let small = LocalDate(year: 2022, month: 3, day: 1)
    #expect(habits(four, children: [small]).contains(GuestHabit(.family, times: 4, of: 4)))
    let grown = LocalDate(year: 2005, month: 3, day: 1)
    #expect(habits(four, children: [grown]).contains(GuestHabit(.friends, times: 4, of: 4)))
    #expect(
      habits(visits(Array(repeating: ["D1": 1], count: 3))).contains(
        GuestHabit(.pair, times: 3, of: 3)))
  }

  @Test("The hour, as far as it is known; what is spent each, beside the house's guests")
  func hourAndMoney() {
    let known = visits(Array(repeating: ["D1": 1], count: 3), hour: 22)
    let unknown = visits(Array(repeating: ["D1": 1], count: 3)).map { visit in
      var visit = visit
      visit.day = visit.day.adding(days: -60)
      return visit
    }
    #expect(habits(known + unknown).contains(GuestHabit(.late, times: 3, of: 3)))
    let rich = visits(Array(repeating: ["D1": 1], count: 3), spent: 40_000)
    #expect(habits(rich, usual: 10_000).contains { $0.kind == .spendsMuch })
    #expect(habits(rich, usual: 40_000).contains { $0.kind == .spendsLittle })
    #expect(!habits(rich, usual: 20_000).contains { $0.kind == .spendsMuch })
    #expect(!habits(rich).contains { $0.kind == .spendsMuch || $0.kind == .spendsLittle })
  }

  @Test("This is the home store when most visits were here")
  func homeStore() {
    let here = visits(Array(repeating: ["D1": 1], count: 4))
    let elsewhere = visits(Array(repeating: ["D1": 1], count: 4), isHere: false)
    #expect(habits(here).contains(GuestHabit(.homeStore, times: 4, of: 4)))
    #expect(!habits(elsewhere).contains { $0.kind == .homeStore })
  }
}
