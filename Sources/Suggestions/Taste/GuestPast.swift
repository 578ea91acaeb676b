/// What a guest ate before, dish by dish: what the model knows of one guest.
///
/// One more visit changes only the rows of the dishes that were eaten on it.
public struct GuestPast: Sendable, Equatable {
  /// One dish that the guest had.
  public struct Eaten: Sendable, Equatable {
    /// The dish's number in the model.
    public var dish: Int
    public var times: Int
    /// The visits on which it was first and last had, from 1.
    public var first: Int
    public var last: Int
    /// The latest 64 visits up to `last`, the lowest bit being `last`: on which it was had.
    public var recent: UInt64
    /// The day on which it was had last; see ``Moment/day``.
    public var day: Int

    public init(dish: Int, times: Int, first: Int, last: Int, recent: UInt64, day: Int) {
      self.dish = dish
      self.times = times
      self.first = first
      self.last = last
      self.recent = recent
      self.day = day
    }
  }

  public private(set) var visits = 0
  /// The dishes of all visits together.
  public private(set) var eaten = 0
  /// In the order of their numbers, so that sums come out the same each time.
  public private(set) var dishes: [Eaten] = []

  public init() {}

  /// Takes what was kept elsewhere.
  public init(visits: Int, eaten: Int, dishes: [Eaten]) {
    self.visits = visits
    self.eaten = eaten
    self.dishes = dishes.sorted { $0.dish < $1.dish }
  }

  /// Of so many dishes a past is made at most: those that a guest had longest ago are forgotten, so
  /// that an answer reads a bounded number of rows whoever asks.
  public static let dishLimit = 500

  /// Adds a visit.
  /// - Parameter basket: numbers of different dishes.
  public mutating func add(_ basket: [Int], day: Int) {
    visits += 1
    take(basket, day: day)
  }

  /// Adds what was had besides on the last visit, such as by a second check of the same table.
  public mutating func extendLastVisit(_ basket: [Int], day: Int) {
    guard visits > 0 else { return add(basket, day: day) }
    take(basket.filter { eaten($0)?.last != visits }, day: day)
  }

  private mutating func take(_ basket: [Int], day: Int) {
    eaten += basket.count
    for dish in basket {
      let place = place(of: dish)
      if place < dishes.count, dishes[place].dish == dish {
        let gap = visits - dishes[place].last
        let earlier = gap > 63 ? 0 : dishes[place].recent << UInt64(gap)
        dishes[place].recent = earlier | 1
        dishes[place].times += 1
        dishes[place].last = visits
        dishes[place].day = day
      } else {
        dishes.insert(
          Eaten(dish: dish, times: 1, first: visits, last: visits, recent: 1, day: day), at: place)
      }
    }
    guard dishes.count > Self.dishLimit else { return }
    let oldest = dishes.sorted { ($0.last, $0.dish) < ($1.last, $1.dish) }
      .prefix(dishes.count - Self.dishLimit)
    let forgotten = Set(oldest.map(\.dish))
    dishes.removeAll { forgotten.contains($0.dish) }
  }

  /// The row of a dish; nil when it was never had.
  public func eaten(_ dish: Int) -> Eaten? {
    let place = place(of: dish)
    return place < dishes.count && dishes[place].dish == dish ? dishes[place] : nil
  }

  /// The numbers of the dishes that were had last, at most `limit`.
  func latest(_ limit: Int) -> [Int] {
    guard dishes.count > limit else { return dishes.map(\.dish) }
    return dishes.sorted { ($0.last, $1.dish) > ($1.last, $0.dish) }.prefix(limit).map(\.dish)
  }

  /// On how many of the last visits, at most `limit`, the dish was had.
  public func recent(_ dish: Int, limit: Int) -> (times: Int, of: Int) {
    let of = min(limit, visits)
    guard let row = eaten(dish) else { return (0, of) }
    let age = visits - row.last
    guard age < of else { return (0, of) }
    let mask = (UInt64(1) << UInt64(of - age)) - 1
    return ((row.recent & mask).nonzeroBitCount, of)
  }

  private func place(of dish: Int) -> Int {
    var (low, high) = (0, dishes.count)
    while low < high {
      let middle = (low + high) / 2
      if dishes[middle].dish < dish { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A moment as the model sees it: on the clock of the store's wall.
public struct Moment: Sendable, Equatable {
  /// The day by its number, from any day on; 0 when the log tells no times.
  public let day: Int
  /// Three hours each, from midnight; nil when nobody knows.
  let partOfDay: Int?
  /// Which twelfth of a year, from any day on.
  let season: Int

  static let parts = 8
  static let seasons = 12

  /// - Parameter seconds: since 1970 on the wall's clock; nil when the log tells no times.
  public init(seconds: Int?) {
    self.init(day: (seconds ?? 0).floored(by: 86_400), seconds: seconds)
  }

  /// A day, and the hour of the wall's clock; nil when nobody knows it.
  public init(day: Int, hour: Int? = nil) { self.init(day: day, seconds: hour.map { $0 * 3600 }) }

  private init(day: Int, seconds: Int?) {
    self.day = day
    // In the 146,097 days after which the calendar begins anew there are 400 years.
    let ofYear = (day - day.floored(by: 146_097) * 146_097) * 400 % 146_097
    season = ofYear * Self.seasons / 146_097
    partOfDay = seconds.map { ($0 - $0.floored(by: 86_400) * 86_400) / 10_800 }
  }
}

extension Int {
  fileprivate func floored(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}
