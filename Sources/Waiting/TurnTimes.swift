import Foundation

/// How long parties stay at a table: by size, hour and weekday, learned from those who left, and from
/// those who still sit as far as that says something.
public struct TurnTimes: Sendable {
  /// One party at a table.
  public struct Stay: Sendable {
    public var size: Int
    public var seatedAt: LocalMinute
    /// Until they left, or until now when they still sit.
    public var minutes: Double

    public init(size: Int, seatedAt: LocalMinute, minutes: Double) {
      self.size = size
      self.seatedAt = seatedAt
      self.minutes = minutes
    }
  }

  /// Enough to know a house by; older stays are forgotten.
  static let remembered = 4_000
  static let largestSize = 12
  /// In how many equal parts the spread of a stay around what is usual is kept.
  static let parts = 128
  /// A stay that is shorter or longer says that somebody forgot to press a key.
  static let credible = 2.0...600.0

  private var stays: [Stay] = []
  private var unlearned = 0
  private var level = 0.0
  private var bySize = [Double](repeating: 0, count: largestSize + 1)
  private var byHour = [Double](repeating: 0, count: 24)
  private var byWeekday = [Double](repeating: 0, count: 7)
  /// Stay ÷ what is usual for such a party, ascending.
  private(set) var spread: [Double]
  /// By size, what is usual where nothing was learned yet.
  private let guesses: [Double]

  /// - Parameter guess: minutes that a party of a size stays where nothing was learned yet.
  public init(guess: (Int) -> Double = TurnTimes.firstGuess) {
    spread = Self.spread(of: Self.firstGuess)
    guesses = (0...Self.largestSize).map(guess)
  }

  /// How many parties it has learned from.
  public var count: Int { stays.count }

  /// Minutes that a hot-pot party of this size stays, where nothing was learned yet.
  public static func firstGuess(size: Int) -> Double {
    switch size {
    case ...2: 90
    case 3...4: 105
    case 5...6: 120
    default: 135
    }
  }

  /// Remembers a party that has left.
  public mutating func note(_ stay: Stay) {
    guard Self.credible.contains(stay.minutes) else { return }
    stays.append(stay)
    if stays.count > Self.remembered + 500 { stays.removeFirst(500) }
    unlearned += 1
  }

  /// Whether enough has been remembered since it last learned.
  public var shouldLearn: Bool { unlearned >= max(5, min(60, stays.count / 10)) }

  /// Minutes that are usual (the middle of what is possible) for a party that sat down then.
  public func usual(size: Int, seatedAt: LocalMinute) -> Double {
    exp(logUsual(size, seatedAt))
  }

  /// Minutes that so large a share of parties that sat down then does not exceed.
  public func minutes(share: Double, size: Int, seatedAt: LocalMinute) -> Double {
    let part = Int((share * Double(Self.parts)).rounded(.up)) - 1
    return usual(size: size, seatedAt: seatedAt) * spread[min(max(part, 0), Self.parts - 1)]
  }

  private func logUsual(_ size: Int, _ at: LocalMinute) -> Double {
    log(guesses[Self.sizeIndex(size)]) + level + bySize[Self.sizeIndex(size)] + byHour[at.hour]
      + byWeekday[at.weekday]
  }

  private static func sizeIndex(_ size: Int) -> Int { min(max(size, 1), largestSize) }

  /// Learns anew from all that it remembers, and from those who still sit.
  public mutating func learn(seated: [Stay]) {
    unlearned = 0
    for _ in 0..<2 {
      // Who still sits will stay as long as others did who stayed as long until now.
      let sitting = seated.compactMap { stay -> (Stay, Double)? in
        guard Self.credible.contains(stay.minutes) else { return nil }
        let soFar = stay.minutes / usual(size: stay.size, seatedAt: stay.seatedAt)
        let longer = spread.drop { $0 <= soFar }
        // What is far below the usual says nothing, and what is far above, a forgotten key.
        guard soFar > 0.7, !longer.isEmpty else { return nil }
        let mean = longer.reduce(0) { $0 + log($1) } / Double(longer.count)
        return (stay, logUsual(stay.size, stay.seatedAt) + mean)
      }
      fit(stays.map { ($0, log($0.minutes)) } + sitting)
      spread = Self.spread(
        of: Self.firstGuess.map { Survival.Seen($0.value, isWhole: true, weight: 0.3) }
          + stays.map { seen($0, isWhole: true) } + seated.map { seen($0, isWhole: false) })
    }
  }

  private func seen(_ stay: Stay, isWhole: Bool) -> Survival.Seen {
    Survival.Seen(log(max(1, stay.minutes)) - logUsual(stay.size, stay.seatedAt), isWhole: isWhole)
  }

  /// One effect after the other, each drawn towards nothing as long as little speaks for it.
  private mutating func fit(_ values: [(stay: Stay, log: Double)]) {
    let keys = values.map {
      (
        size: Self.sizeIndex($0.stay.size), hour: $0.stay.seatedAt.hour,
        weekday: $0.stay.seatedAt.weekday
      )
    }
    let base = values.map { $0.log - log(guesses[Self.sizeIndex($0.stay.size)]) }
    let (sizes, hours, weekdays) = (keys.map(\.size), keys.map(\.hour), keys.map(\.weekday))
    for _ in 0..<4 {
      let left = zip(base, keys).map { value, key in
        value - bySize[key.size] - byHour[key.hour] - byWeekday[key.weekday]
      }
      level = left.reduce(0, +) / (Double(left.count) + 8)
      let unsized = zip(base, keys).map { $0 - level - byHour[$1.hour] - byWeekday[$1.weekday] }
      bySize = Self.effect(of: unsized, at: sizes, count: bySize.count, weight: 8)
      let untimed = zip(base, keys).map { $0 - level - bySize[$1.size] - byWeekday[$1.weekday] }
      byHour = Self.effect(of: untimed, at: hours, count: byHour.count, weight: 15)
      let daily = zip(base, keys).map { $0 - level - bySize[$1.size] - byHour[$1.hour] }
      byWeekday = Self.effect(of: daily, at: weekdays, count: byWeekday.count, weight: 30)
    }
  }

  private static func effect(
    of values: [Double], at places: [Int], count: Int, weight: Double
  ) -> [Double] {
    var (sums, counts) = (
      [Double](repeating: 0, count: count), [Double](repeating: 0, count: count)
    )
    for (value, place) in zip(values, places) {
      sums[place] += value
      counts[place] += 1
    }
    return zip(sums, counts).map { $0 / ($1 + weight) }
  }

  private static let firstGuess: [Survival.Seen] = stride(from: -1.9, through: 1.9, by: 0.1).map {
    Survival.Seen(0.28 * $0, isWhole: true, weight: exp(-0.5 * $0 * $0))
  }

  private static func spread(of logs: [Survival.Seen]) -> [Double] {
    let survival = Survival(logs)
    return (0..<parts).map {
      exp(survival.quantile((Double($0) + 0.5) / Double(parts)) ?? 0)
    }
  }
}
