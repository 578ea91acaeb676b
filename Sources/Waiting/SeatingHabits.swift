/// Which tables a house gives to which parties, and how long a party takes from a free table to its
/// seat, learned from what it does.
public struct SeatingHabits: Sendable {
  private var taken: [Int: Double] = [:]
  private var passed: [Int: Double] = [:]
  /// The last ones, in minutes.
  private(set) var delays: [Double] = []
  private var nextDelay = 0

  static let rememberedDelays = 200
  /// A party that comes later than that was not called at once.
  static let longestDelay = 15.0
  private static let guess = 2.0
  private static let weight = 2.0
  /// What happens less often happens by chance.
  private static let seldom = 0.08

  public init() {}

  private static func key(_ size: Int, _ seats: Int) -> Int {
    min(size, 32) * 128 + min(seats, 127)
  }

  /// Learns from one seating: who sat down, and who came earlier, would have fitted, and was passed
  /// over.
  public mutating func note(size: Int, seats: Int, passedOver sizes: [Int]) {
    taken[Self.key(size, seats), default: 0] += 1
    for size in sizes { passed[Self.key(size, seats), default: 0] += 1 }
  }

  /// Learns how long a table that somebody waited for stood empty.
  public mutating func note(delay minutes: Double) {
    guard (0...Self.longestDelay).contains(minutes) else { return }
    if delays.count < Self.rememberedDelays {
      delays.append(minutes)
    } else {
      delays[nextDelay] = minutes
      nextDelay = (nextDelay + 1) % delays.count
    }
  }

  /// Whether a party of this size gets a table with so many seats, when it is its turn.
  public func gives(seats: Int, to size: Int) -> Bool {
    guard seats >= size else { return false }
    let key = Self.key(size, seats)
    // Without a past, a party gets a table up to twice its size.
    let guess = seats <= max(4, 2 * size) ? 0.9 : 0.05
    let (yes, no) = (taken[key, default: 0], passed[key, default: 0])
    return (yes + guess * Self.weight) / (yes + no + Self.weight) > Self.seldom
  }

  func delay(_ random: inout WaitRandom) -> Double {
    delays.isEmpty ? Self.guess : delays[random.index(below: delays.count)]
  }
}
