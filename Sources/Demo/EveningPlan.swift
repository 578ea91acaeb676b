import Foundation
import StoreDomain

/// Tonight's guests, as a seed decides them: who comes when, how many, how patient, how long.
///
/// The plan knows nothing of what the house does with them, so that the same seed gives the same
/// guests however many processes serve them.
public struct EveningPlan: Sendable, Codable {
  /// A party on its way to the restaurant.
  public struct Guests: Sendable, Equatable, Codable {
    /// Minutes after opening.
    public var arrival: Int
    public var size: Int
    public var name: String
    /// As `PhoneNumber` keeps it.
    public var phone: String
    /// Set for a member whom the host recognises at the door.
    public var memberCode: String?
    /// Minutes after which they walk away.
    public var patience: Int
    /// How many calls they are out of hearing for.
    public var misses: Int
  }

  public let seed: UInt64
  /// Minutes from opening until the door closes.
  public let minutes: Int
  /// By arrival.
  public let guests: [Guests]
  /// Members whom the person at the console receives, serves and takes the money of; nobody
  /// simulated does, or gives their booked tables to others.
  public var leftToPerson: Set<Identifier<Member>> = []

  /// Members who may come tonight, as the plan needs to know them.
  public struct Regular: Sendable {
    public var code: String
    public var name: String
    public var phone: String
    public var usualPartySize: Int

    public init(code: String, name: String, phone: String, usualPartySize: Int) {
      self.code = code
      self.name = name
      self.phone = phone
      self.usualPartySize = usualPartySize
    }
  }

  /// Plans an evening.
  /// - Parameters:
  ///   - partiesAnHour: at the busiest time.
  public init(seed: UInt64, hours: Int, regulars: [Regular], partiesAnHour: Int = 75) {
    self.seed = seed
    minutes = hours * 60
    var random = SeededGenerator(seed: seed)
    var guests: [Guests] = []
    var usedPhones: Set<String> = []
    for minute in 0..<minutes {
      let expected = Double(partiesAnHour) / 60 * Self.rush(minute, of: minutes)
      for _ in 0..<Self.poisson(expected, &random) {
        var party = Self.walkIn(at: minute, &random)
        if !regulars.isEmpty, Int.random(in: 0..<100, using: &random) < 55 {
          let regular = regulars[Int.random(in: 0..<regulars.count, using: &random)]
          party.name = regular.name
          party.phone = regular.phone
          party.memberCode = regular.code
          party.size = regular.usualPartySize
        }
        // Nobody comes twice on one evening.
        if usedPhones.insert(party.phone).inserted { guests.append(party) }
      }
    }
    self.guests = guests
  }

  /// The evening's tide between 0 and 1: it rises to a peak two fifths in, and ebbs.
  static func rush(_ minute: Int, of minutes: Int) -> Double {
    let peak = Double(minutes) * 0.4
    let distance = (Double(minute) - peak) / (Double(minutes) * (Double(minute) < peak ? 0.4 : 0.6))
    return max(0.08, 1 - distance * distance)
  }

  /// A number of arrivals with this expectation from a Poisson distribution.
  static func poisson(_ expected: Double, _ random: inout SeededGenerator) -> Int {
    var count = 0
    // Inversion over the terms of e^-x · x^k / k!.
    var left = Double.random(in: 0..<1, using: &random)
    var probability = exp(-expected)
    while left >= probability, count < 20 {
      left -= probability
      count += 1
      probability *= expected / Double(count)
    }
    return count
  }

  private static func walkIn(at minute: Int, _ random: inout SeededGenerator) -> Guests {
    let sizes = [1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10]
    let surnames = [
      "李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "Novak", "Chen", "Smith", "García",
    ]
    let titles = ["先生", "女士", "小姐"]
    let surname = surnames[Int.random(in: 0..<surnames.count, using: &random)]
    let title = titles[Int.random(in: 0..<titles.count, using: &random)]
    // 199 0000 0000 … is kept for guests who exist only here.
    let phone =
      "+861990" + String(10_000_000 + Int.random(in: 0..<9_999_999, using: &random)).suffix(7)
    let hearing = Int.random(in: 0..<100, using: &random)
    return Guests(
      arrival: minute, size: sizes[Int.random(in: 0..<sizes.count, using: &random)],
      name: surname.utf8.count > 3 ? surname : surname + title, phone: phone, memberCode: nil,
      patience: Int.random(in: 45...150, using: &random),
      misses: hearing < 4 ? 2 : hearing < 10 ? 1 : 0)
  }
}
