/// What is known when tables are given to those who wait and to those who booked: minutes are from
/// now, tables are named by their place in the list.
public struct AllocationHouse: Sendable {
  public struct Table: Sendable {
    public var seats: Int
    /// Tables of one group can be pushed together.
    public var group: Int?
    public var release: TableRelease

    public init(seats: Int, group: Int? = nil, release: TableRelease = .now) {
      self.seats = seats
      self.group = group
      self.release = release
    }
  }

  /// A booking that is still to sit down.
  public struct Booking: Sendable {
    public var size: Int
    /// Minutes until its guests come; 0 when they should be here.
    public var at: Double
    /// Promised to it by name; empty when it takes what is there.
    public var tables: [Int]
    public var isHere: Bool
    /// Minutes that those tables are made ready before they are kept for it, and cleaned after its guests
    /// have left: they are a room.
    public var before: Double
    public var after: Double

    public init(
      size: Int, at: Double, tables: [Int] = [], isHere: Bool = false, before: Double = 0,
      after: Double = 0
    ) {
      self.size = size
      self.at = at
      self.tables = tables
      self.isHere = isHere
      self.before = before
      self.after = after
    }
  }

  /// A party with a number and without a booking.
  public struct Party: Sendable {
    public var size: Int
    /// The largest party with which it queues, of an open band the smallest: it decides which tables are
    /// its own kind.
    public var lineSize: Int
    /// Called, and on its way to a table.
    public var isCalled: Bool

    public init(size: Int, lineSize: Int, isCalled: Bool = false) {
      self.size = size
      self.lineSize = lineSize
      self.isCalled = isCalled
    }
  }

  /// Between equals the first is taken.
  public var tables: [Table]
  public var bookings: [Booking]
  /// In the order in which they wait.
  public var parties: [Party]
  /// Minutes before its time from which a table that was promised by name is kept.
  public var holdMinutes: Double
  /// After which nobody without a booking sits down; nil when the house does not close.
  public var closesIn: Double?
  let stays: ExpectedStays

  public init(
    tables: [Table], bookings: [Booking], parties: [Party], holdMinutes: Double,
    closesIn: Double? = nil, stays: ExpectedStays
  ) {
    self.tables = tables
    self.bookings = bookings
    self.parties = parties
    self.holdMinutes = holdMinutes
    self.closesIn = closesIn
    self.stays = stays
  }

  /// The same house when a party of this size sits down now at these tables.
  ///
  /// - Parameter after: minutes for which the tables are cleaned when it has left.
  public func seating(
    _ size: Int, at tables: [Int], after cleaning: Double = 0
  ) -> AllocationHouse {
    var house = self
    let release = stays.release(size: size).later(by: cleaning)
    for table in tables { house.tables[table].release = release }
    return house
  }

  /// Minutes in which a table is wiped after its guests have left.
  public static let wipingMinutes = 5.0

  /// The same house when a party that sits already sits at other tables too from now on, until when it is
  /// expected to leave anyway.
  ///
  /// - Parameters:
  ///   - there: where it sits.
  ///   - left: of those, which it leaves.
  public func moving(from there: [Int], leaving left: [Int], to tables: [Int]) -> AllocationHouse {
    guard let first = there.first else { return self }
    var house = self
    for table in tables { house.tables[table].release = self.tables[first].release }
    for table in left { house.tables[table].release = .after(Self.wipingMinutes) }
    return house
  }
}

/// When a table is expected to be free.
public struct TableRelease: Sendable, Equatable {
  /// The shares of cases for which `minutes` are kept.
  static let shares = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97]
  /// Within which it is free in these shares of cases, ascending; none when it is not used tonight.
  private(set) var minutes: [Double]

  /// Free, and ready for whoever comes.
  public static let now = TableRelease(minutes: shares.map { _ in 0 })
  /// Not used tonight.
  public static let never = TableRelease(minutes: [])

  /// Certainly after so many minutes: a table that is being wiped.
  public static func after(_ minutes: Double) -> TableRelease {
    TableRelease(minutes: shares.map { _ in max(0, minutes) })
  }

  private init(minutes: [Double]) { self.minutes = minutes }

  /// - Parameter later: ascending, in which equal shares of cases lie.
  init(of later: ArraySlice<Double>, transform: (Double) -> Double) {
    let values = later.map { max(0, transform($0)) }
    minutes = Self.shares.map { values.quantile($0) }
  }

  public var isNow: Bool { minutes.first.map { $0 <= 0 } ?? false && median <= 0 }
  public var isNever: Bool { minutes.isEmpty }

  /// Even chances.
  public var median: Double { minutes.isEmpty ? .infinity : minutes[3] }
  /// Two times out of three.
  var likely: Double { minutes.isEmpty ? .infinity : minutes[4] }
  /// Nine times out of ten.
  public var upper: Double { minutes.isEmpty ? .infinity : minutes[6] }

  /// Not before so many minutes more have passed: its room is cleaned.
  public func later(by more: Double) -> TableRelease {
    more > 0 ? TableRelease(minutes: minutes.map { $0 + more }) : self
  }

  /// How likely it is free within so many minutes.
  func chance(within wanted: Double) -> Double {
    guard wanted > 0, !minutes.isEmpty else { return 0 }
    var (before, share) = (0.0, 0.0)
    for (minutes, next) in zip(minutes, Self.shares) {
      if wanted < minutes {
        return share + (next - share) * (wanted - before) / max(1e-9, minutes - before)
      }
      (before, share) = (minutes, next)
    }
    return share
  }

  /// The later of several tables, which are pushed together.
  static func latest(of releases: [TableRelease]) -> TableRelease {
    guard let first = releases.first else { return .now }
    return releases.dropFirst().reduce(first) { one, other in
      guard !one.isNever, !other.isNever else { return .never }
      return TableRelease(minutes: zip(one.minutes, other.minutes).map(max))
    }
  }
}

/// How long parties are expected to stay that sit down from now on, and how long those who sit will.
public struct ExpectedStays: Sendable {
  static let hours = 8
  static let largest = 32
  private let usual: [Double]
  private let spread: [Double]
  private let upperFactor: Double
  private let turns: TurnTimes
  private let now: LocalMinute

  public init(_ turns: TurnTimes, now: LocalMinute) {
    self.turns = turns
    self.now = now
    spread = turns.spread
    upperFactor = turns.spread.quantile(0.8)
    usual = (0...Self.largest).flatMap { size in
      (0..<Self.hours).map { turns.usual(size: size, seatedAt: now + Double($0) * 60) }
    }
  }

  /// Even chances.
  func median(size: Int, at minutes: Double) -> Double {
    let hour = min(Self.hours - 1, max(0, Int(minutes / 60)))
    return usual[min(max(0, size), Self.largest) * Self.hours + hour]
  }

  /// Four times out of five it is not longer.
  func upper(size: Int, at minutes: Double) -> Double {
    median(size: size, at: minutes) * upperFactor
  }

  /// When a table is free again at which a party of this size sits down now.
  public func release(size: Int) -> TableRelease {
    let usual = median(size: size, at: 0)
    return TableRelease(of: spread[...]) { $0 * usual }
  }

  /// Guests who have paid, or have stayed longer than anybody before them, are expected to leave soon.
  private static let soon: [Double] = [1, 2, 4, 7, 10, 12, 15, 25]

  /// When guests leave who sit already, who have stayed so long.
  public func release(size: Int, since: LocalMinute, hasPaid: Bool = false) -> TableRelease {
    let usual = turns.usual(size: size, seatedAt: since)
    let soFar = max(0, now - since)
    let left = spread.drop { $0 * usual <= soFar }
    guard !hasPaid, !left.isEmpty else { return TableRelease(of: Self.soon[...]) { $0 } }
    return TableRelease(of: left) { $0 * usual - soFar }
  }
}
