/// How long guests stay at a table: the one rule that bookings, promised tables, warnings and the floor
/// ask.
///
/// A house without a past goes by its settings, a number of minutes for each size of party. Later it goes
/// by its own guests, by size, weekday and hour. A table is promised for as long as four of five such
/// parties stay: by the middle every second booking would find others at its table, and by the last of
/// ten a table would stand empty for most of them; the time for which a table is kept before a booking
/// comes on top.
public struct StayTimes: Sendable {
  /// The share of parties who have left by the time for which a table is promised.
  public static let promisedShare = 0.8
  /// Parties of this size and larger stay alike.
  public static let largestSize = 12

  /// Minutes that one kind of party stays.
  public struct Stay: Hashable, Sendable {
    /// Half of them stay no longer.
    public var usual: Int
    /// ``StayTimes/promisedShare`` of them stay no longer.
    public var promised: Int

    public init(usual: Int, promised: Int) {
      self.usual = usual
      self.promised = promised
    }
  }

  private let settings: [StaySetting]
  private let calendar: StoreCalendar
  /// By size from 1, weekday and hour; empty before anything was learned.
  private let learned: [Stay]

  /// What the settings say.
  public init(_ settings: [StaySetting] = StaySetting.standard, calendar: StoreCalendar) {
    self.settings = settings
    self.calendar = calendar
    learned = []
  }

  /// What the past says.
  ///
  /// - Parameter stay: of a party size, a weekday (the number of the business day modulo 7) and an hour
  ///   in which it sat down.
  public init(
    _ settings: [StaySetting], calendar: StoreCalendar,
    learned stay: (_ size: Int, _ weekday: Int, _ hour: Int) -> Stay
  ) {
    self.settings = settings
    self.calendar = calendar
    learned = (1...Self.largestSize).flatMap { size in
      (0..<7).flatMap { weekday in (0..<24).map { stay(size, weekday, $0) } }
    }
  }

  /// Whether this house's own past says it.
  public var isLearned: Bool { !learned.isEmpty }

  /// Of a party that sits down at a time.
  public func stay(partySize: Int, at time: Timestamp) -> Stay {
    guard isLearned else {
      let minutes = StaySetting.minutes(of: settings, partySize: partySize)
      return Stay(usual: minutes, promised: minutes)
    }
    let size = min(max(partySize, 1), Self.largestSize) - 1
    let weekday = calendar.businessDay(of: time).dayNumber % 7
    let hour = calendar.localTime(of: time).hour
    // A day before 1970 has a number below nothing.
    return learned[(size * 7 + (weekday + 7) % 7) * 24 + hour]
  }

  /// Minutes for which a table is promised to a party that comes at a time.
  public func minutes(partySize: Int, at time: Timestamp) -> Int {
    stay(partySize: partySize, at: time).promised
  }
}

/// How long tables are promised to parties that sit down at one moment.
public struct StaysNow: Hashable, Sendable {
  /// By size from 1; the last holds for larger ones too.
  private let minutes: [Int]

  public init(_ stays: StayTimes, at now: Timestamp) {
    minutes = (1...StayTimes.largestSize).map { stays.minutes(partySize: $0, at: now) }
  }

  /// What is usual in the trade.
  public init() {
    minutes = (1...StayTimes.largestSize).map {
      StaySetting.minutes(of: StaySetting.standard, partySize: $0)
    }
  }

  public func minutes(partySize: Int) -> Int {
    minutes[min(max(partySize, 1), minutes.count) - 1]
  }
}

/// How long parties up to a size stay in a house that has no past.
public struct StaySetting: Hashable, Sendable, Codable {
  /// The largest party for which it holds; nil for all others.
  public var upTo: Int?
  public var minutes: Int

  public init(upTo: Int?, minutes: Int) {
    self.upTo = upTo
    self.minutes = minutes
  }

  /// What a house may say.
  public static let allowed = 15...480

  /// A hot-pot house's.
  public static let standard = [
    StaySetting(upTo: 2, minutes: 90), StaySetting(upTo: 4, minutes: 105),
    StaySetting(upTo: 6, minutes: 120), StaySetting(upTo: nil, minutes: 135),
  ]

  /// By the smallest size that includes the party; the longest for one that none includes.
  public static func minutes(of settings: [StaySetting], partySize: Int) -> Int {
    let fitting = settings.filter { $0.upTo.map { partySize <= $0 } ?? true }
      .min { ($0.upTo ?? .max) < ($1.upTo ?? .max) }
    return fitting?.minutes ?? settings.map(\.minutes).max()
      ?? minutes(of: standard, partySize: partySize)
  }
}
