/// What a member does again and again, found by rule in the past visits, each with its evidence.
///
/// A habit is what at least ``share`` of the last ``window`` visits of ``days`` days show, at least
/// ``fewest`` of them, and one of the last two among these: what somebody did long ago is none. Nothing
/// is kept: it is read from the visits, to which every closed check adds.
public struct GuestHabit: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case meat, vegetables
    /// The broth that the pots hold most often.
    case broth(Phrase)
    case spicy, mild
    case alone, pair, family, friends
    case lunch, dinner, late
    /// What is spent for each guest, beside what the house's guests spend.
    case spendsMuch, spendsLittle
    case homeStore
  }

  public var kind: Kind
  /// On so many of `of` visits.
  public var times: Int
  public var of: Int

  public static let window = 8
  public static let days = 365
  public static let fewest = 3
  /// In hundredths.
  public static let share = 60

  public init(_ kind: Kind, times: Int, of: Int) {
    self.kind = kind
    self.times = times
    self.of = of
  }

  public var name: Phrase {
    switch kind {
    case .meat: Phrase("mostly meat", "爱吃肉")
    case .vegetables: Phrase("mostly vegetables", "爱吃素菜")
    case .broth(let name): name
    case .spicy: Phrase("eats spicy", "吃辣")
    case .mild: Phrase("nothing spicy", "不吃辣")
    case .alone: Phrase("comes alone", "独自用餐")
    case .pair: Phrase("comes as two", "两人用餐")
    case .family: Phrase("with family", "家庭聚餐")
    case .friends: Phrase("with friends", "朋友聚餐")
    case .lunch: Phrase("at lunch", "午市")
    case .dinner: Phrase("in the evening", "晚市")
    case .late: Phrase("late at night", "夜宵")
    case .spendsMuch: Phrase("spends much", "高消费")
    case .spendsLittle: Phrase("spends little", "低消费")
    case .homeStore: Phrase("this is the home store", "常来本店")
    }
  }

  /// "6 of 8 visits".
  public var evidence: Phrase { Phrase("\(times) of \(of) visits", "近 \(of) 次中 \(times) 次") }
}

/// A visit as habits are read from it.
public struct HabitVisit: Sendable {
  public var day: LocalDate
  /// Of the day in the store's time; nil where it is not known.
  public var hour: Int?
  public var partySize: Int
  public var spentMinorUnits: Int
  /// Portions by dish code.
  public var dishes: [String: Int]
  /// Whether it was in this store.
  public var isHere: Bool

  public init(
    day: LocalDate, hour: Int? = nil, partySize: Int, spentMinorUnits: Int,
    dishes: [String: Int], isHere: Bool
  ) {
    self.day = day
    self.hour = hour
    self.partySize = partySize
    self.spentMinorUnits = spentMinorUnits
    self.dishes = dishes
    self.isHere = isHere
  }
}

/// What habits are read with: the menu, the children of the member, the house's usual spending.
public struct HabitReader: Sendable {
  /// What is known of a dish.
  public struct Food: Sendable {
    public var name: Phrase
    public var kind: Dish.Kind
    public var tags: Set<String>

    public init(name: Phrase, kind: Dish.Kind, tags: Set<String>) {
      self.name = name
      self.kind = kind
      self.tags = tags
    }

    func has(_ tag: DishTag) -> Bool { tags.contains(tag.rawValue) }
  }

  public var menu: [String: Food]
  /// The months in which the member's children were born, by their first days.
  public var childrenBornIn: [LocalDate]
  /// What the house's guests spend each, in minor units; nil while nobody knows.
  public var usualPerGuest: Int?

  /// Up to this age, in years, a child makes an evening the family's.
  static let childYears = 12
  /// From how many guests on they are a group.
  static let group = 3
  /// In hundredths of what the house's guests spend.
  static let (much, little) = (130, 70)
  /// In hundredths of the portions eaten.
  static let mostly = 65

  public init(
    menu: [String: Food], childrenBornIn: [LocalDate] = [], usualPerGuest: Int? = nil
  ) {
    self.menu = menu
    self.childrenBornIn = childrenBornIn
    self.usualPerGuest = usualPerGuest
  }

  /// The habits of a member as of a day, in a fixed order.
  public func habits(_ visits: [HabitVisit], on day: LocalDate) -> [GuestHabit] {
    let recent = visits.filter {
      (0...GuestHabit.days).contains(day.dayNumber - $0.day.dayNumber)
    }.sorted { $0.day > $1.day }.prefix(GuestHabit.window)
    var kinds: [GuestHabit.Kind] = [.meat, .vegetables]
    kinds += broths(of: recent).map { .broth($0) }
    kinds += [
      .spicy, .mild, .alone, .pair, .family, .friends, .lunch, .dinner, .late, .spendsMuch,
      .spendsLittle, .homeStore,
    ]
    return kinds.compactMap { habit($0, Array(recent)) }
  }

  private func habit(_ kind: GuestHabit.Kind, _ visits: [HabitVisit]) -> GuestHabit? {
    // A visit that cannot say it does not speak against it.
    let answers = visits.compactMap { shows(kind, $0) }
    let times = answers.count { $0 }
    guard times >= GuestHabit.fewest, times * 100 >= answers.count * GuestHabit.share,
      answers.prefix(2).contains(true)
    else { return nil }
    return GuestHabit(kind, times: times, of: answers.count)
  }

  /// Whether a visit shows it; nil when the visit does not say.
  private func shows(_ kind: GuestHabit.Kind, _ visit: HabitVisit) -> Bool? {
    let eaten = visit.dishes.compactMap { code, portions in menu[code].map { ($0, portions) } }
    switch kind {
    case .meat: return vegetableShare(eaten).map { $0 <= 100 - Self.mostly }
    case .vegetables: return vegetableShare(eaten).map { $0 >= Self.mostly }
    case .broth(let name):
      let broths = eaten.filter { $0.0.kind == .broth }
      return broths.isEmpty ? nil : broths.contains { $0.0.name == name }
    case .spicy: return eaten.isEmpty ? nil : eaten.contains { $0.0.has(.spicy) }
    // Only who chose a broth could have chosen a spicy one.
    case .mild:
      return eaten.contains { $0.0.kind == .broth } ? !eaten.contains { $0.0.has(.spicy) } : nil
    case .alone: return visit.partySize == 1
    case .pair: return visit.partySize == 2
    case .family: return visit.partySize >= Self.group && hasChild(on: visit.day)
    case .friends: return visit.partySize >= Self.group && !hasChild(on: visit.day)
    case .lunch: return visit.hour.map { (10..<16).contains($0) }
    case .dinner: return visit.hour.map { (16..<21).contains($0) }
    case .late: return visit.hour.map { $0 >= 21 || $0 < 5 }
    case .spendsMuch: return spending(visit).map { $0 >= Self.much }
    case .spendsLittle: return spending(visit).map { $0 <= Self.little }
    case .homeStore: return visit.isHere
    }
  }

  /// In hundredths of the dishes on the table; nil when there were none.
  private func vegetableShare(_ eaten: [(Food, Int)]) -> Int? {
    let food = eaten.filter { $0.0.kind == .dish }
    let all = food.reduce(0) { $0 + $1.1 }
    guard all > 0 else { return nil }
    return food.reduce(0) { $0 + ($1.0.has(.vegetarian) ? $1.1 : 0) } * 100 / all
  }

  private func hasChild(on day: LocalDate) -> Bool {
    childrenBornIn.contains { month in
      BirthMonth(of: month).ageInYears(on: day).map { $0 <= Self.childYears } ?? false
    }
  }

  /// In hundredths of what the house's guests spend.
  private func spending(_ visit: HabitVisit) -> Int? {
    guard let usualPerGuest, usualPerGuest > 0, visit.partySize > 0, visit.spentMinorUnits > 0
    else {
      return nil
    }
    return visit.spentMinorUnits / visit.partySize * 100 / usualPerGuest
  }

  /// The one that most of them held, and its names.
  private func broths(of visits: ArraySlice<HabitVisit>) -> [Phrase] {
    var counts: [String: Int] = [:]
    for visit in visits {
      for code in visit.dishes.keys where menu[code]?.kind == .broth {
        counts[code, default: 0] += 1
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { menu[$0.key]?.name }.map { [$0] } ?? []
  }
}
