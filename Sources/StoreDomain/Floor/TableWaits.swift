/// What waits for the server of a table.
public struct TableWaits: Hashable, Sendable {
  /// Care that nobody has taken.
  public var careToClaim: Int
  /// Dishes that the kitchen has made a short while ago: ``readyMinutes``.
  public var dishesReady: Int
  /// Dishes that should have been made by now.
  public var dishesLate: Int
  public var isBillAsked: Bool

  /// For how long a dish that was made is still on its way to the table.
  public static let readyMinutes = 4
  /// After how long a dish is late, in minutes, where this kitchen has not taught when it is ready.
  public static let lateAfter = 15
  /// By how many minutes a dish may be behind its learned time before it is late.
  public static let lateGrace = 3

  public init(
    careToClaim: Int = 0, dishesReady: Int = 0, dishesLate: Int = 0, isBillAsked: Bool = false
  ) {
    self.careToClaim = careToClaim
    self.dishesReady = dishesReady
    self.dishesLate = dishesLate
    self.isBillAsked = isBillAsked
  }

  public var isEmpty: Bool { self == TableWaits() }

  /// Whether a dish that was sent and is not made yet is late.
  ///
  /// - Parameter expectedAt: when it should have been ready, as far as this kitchen has taught that.
  public static func isLate(sentAt: Timestamp, expectedAt: Timestamp?, now: Timestamp) -> Bool {
    guard let expectedAt else { return now.minutes(since: sentAt) >= lateAfter }
    return now.minutes(since: expectedAt) >= lateGrace
  }

  /// Each thing in a few words, the most urgent first: guests who want to pay, dishes that get cold,
  /// care, and what the kitchen must be asked about.
  public var phrases: [Phrase] {
    var all: [Phrase] = []
    if isBillAsked { all.append(Phrase("bill", "买单")) }
    if dishesReady > 0 { all.append(Phrase("\(dishesReady) ready", "可上\(dishesReady)道")) }
    if careToClaim > 0 { all.append(Phrase("\(careToClaim) care", "关怀\(careToClaim)项")) }
    if dishesLate > 0 { all.append(Phrase("\(dishesLate) late", "超时\(dishesLate)道")) }
    return all
  }
}
