import Foundation

/// Plays evenings of houses that do not exist, to compare two ways of giving out tables with the same
/// guests: when they come, how long they have patience, how long they stay.
public struct AllocationTrial: Sendable {
  public enum Policy: Sendable, CaseIterable {
    /// Whoever waits longest of those for whom a table is free has the first that fits. A table that
    /// was promised by name is kept from a quarter of an hour before.
    case firstComeFirstFit
    /// As ``Allocation`` says.
    case plan
  }

  /// What came of some evenings.
  public struct Outcome: Sendable, Equatable {
    public var evenings = 0
    /// Parties that sat down before closing, those who had booked too.
    public var seatedParties = 0
    public var seatedGuests = 0
    public var walkedAway = 0
    /// Of parties without a booking that sat down, in minutes.
    public var totalWait = 0.0
    public var walkInsSeated = 0
    public var bookings = 0
    public var bookingsSeated = 0
    /// Bookings that sat down more than ten minutes after their time, or after they came.
    public var lateBookings = 0
    /// Minutes.
    public var latestBooking = 0.0

    public var meanWait: Double { totalWait / Double(max(1, walkInsSeated)) }

    mutating func add(_ other: Outcome) {
      evenings += other.evenings
      seatedParties += other.seatedParties
      seatedGuests += other.seatedGuests
      walkedAway += other.walkedAway
      totalWait += other.totalWait
      walkInsSeated += other.walkInsSeated
      bookings += other.bookings
      bookingsSeated += other.bookingsSeated
      lateBookings += other.lateBookings
      latestBooking = max(latestBooking, other.latestBooking)
    }
  }

  struct Table {
    var seats: Int
    var group: Int?
  }

  struct WalkIn {
    var at: Double
    var size: Int
    /// After which it walks away.
    var leaves: Double
    var stay: Double
  }

  struct Booked {
    var at: Double
    var comes: Double
    var size: Int
    var stay: Double
    /// Promised by name.
    var tables: [Int]
  }

  /// Minutes after opening.
  static let lastArrival = 300.0
  static let closes = 330.0
  static let holdMinutes = 15.0
  static let wiping = 5.0
  private static let sizes = [1.0, 6, 3, 6, 3, 4, 2, 4, 1, 1]

  var tables: [Table]
  var walkIns: [WalkIn] = []
  var bookings: [Booked] = []

  /// - Parameters:
  ///   - tables: seats and joinable group of each; nil for a house of any shape.
  ///   - bookingsPerTable: how many there are of an evening.
  ///   - guestsPerSeat: how full the evening is.
  public init(
    seed: UInt64, tables: [(seats: Int, group: Int?)]? = nil, bookingsPerTable: Double = 0.08,
    guestsPerSeat: Double = 0.0715
  ) {
    var random = WaitRandom(seed: seed)
    self.tables =
      tables.map { $0.map { Table(seats: $0.seats, group: $0.group) } } ?? Self.house(&random)
    let seats = self.tables.reduce(0) { $0 + $1.seats }
    addWalkIns(perHour: Double(seats) * guestsPerSeat, &random)
    addBookings(Int(Double(self.tables.count) * bookingsPerTable), &random)
  }

  private static func house(_ random: inout WaitRandom) -> [Table] {
    let count = 12 + random.index(below: 29)
    var tables: [Table] = []
    while tables.count < count {
      let seats = [2, 2, 4, 4, 4, 6, 8][random.index(below: 7)]
      let row = min(count - tables.count, 2 + random.index(below: 4))
      let group = random.unit() < 0.5 ? tables.count : nil
      tables += (0..<row).map { _ in Table(seats: seats, group: group) }
    }
    return tables
  }

  private mutating func addWalkIns(perHour: Double, _ random: inout WaitRandom) {
    let widest = tables.map(\.seats).max() ?? 1
    var at = 0.0
    while true {
      // The middle of the evening is its rush.
      let busy = perHour * (0.5 + 1.3 * sin(.pi * at / Self.lastArrival))
      at -= log(random.unit()) / busy * 60
      guard at < Self.lastArrival else { return }
      var rest = random.unit() * Self.sizes.reduce(0, +)
      let drawn = Self.sizes.firstIndex {
        rest -= $0
        return rest <= 0
      }
      let size = min(widest, (drawn ?? 1) + 1)
      walkIns.append(
        WalkIn(
          at: at, size: size, leaves: at + 45 * exp(0.6 * random.normal()),
          stay: Self.stay(size, &random)))
    }
  }

  private mutating func addBookings(_ count: Int, _ random: inout WaitRandom) {
    let widest = tables.map(\.seats).max() ?? 1
    var promised: [(table: Int, at: Double)] = []
    for _ in 0..<count {
      let at = 15 * Double(2 + random.index(below: 15))
      let size = min(widest, [2, 2, 3, 4, 4, 4, 5, 6, 8][random.index(below: 9)])
      let (stay, comes) = (Self.stay(size, &random), at - 10 + 18 * random.unit())
      let isNamed = random.unit() < 0.15
      // The house books no more than it has tables for.
      let fitting = tables.indices.filter { table in
        tables[table].seats >= size
          && !promised.contains { $0.table == table && abs($0.at - at) < 150 }
      }
      guard let table = fitting.min(by: { (tables[$0].seats, $0) < (tables[$1].seats, $1) })
      else { continue }
      promised.append((table, at))
      bookings.append(
        Booked(at: at, comes: comes, size: size, stay: stay, tables: isNamed ? [table] : []))
    }
  }

  private static func stay(_ size: Int, _ random: inout WaitRandom) -> Double {
    TurnTimes.firstGuess(size: size) * exp(0.28 * min(1.9, max(-1.9, random.normal())))
  }

  /// What comes of the evening.
  public func outcome(of policy: Policy) -> Outcome {
    var evening = TrialEvening(self)
    return evening.play(policy)
  }

  /// What comes of many evenings, each in another house.
  public static func outcome(of policy: Policy, evenings: Int) -> Outcome {
    (1...max(1, evenings)).reduce(into: Outcome()) {
      $0.add(AllocationTrial(seed: UInt64($1)).outcome(of: policy))
    }
  }
}

extension WaitRandom {
  mutating func normal() -> Double {
    (-2 * log(unit())).squareRoot() * cos(2 * .pi * unit())
  }
}
