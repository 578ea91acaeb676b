import Foundation
import StoreDomain

/// What a member's past evenings say about a dish.
public struct Habits: Sendable {
  /// The evenings that "usual" looks at.
  public static let recentVisits = 6
  /// Days after which an evening counts half.
  static let halfLifeDays = 90.0

  /// Latest first.
  private let visits: [MemberVisit]
  private let weights: [Double]
  private let weightSum: Double

  /// Takes the visits before `today`, in any order.
  public init(_ visits: some Sequence<MemberVisit>, today: LocalDate) {
    self.visits = visits.filter { $0.day < today }.sorted { $0.day > $1.day }
    weights = self.visits.map {
      pow(0.5, Double(today.dayNumber - $0.day.dayNumber) / Self.halfLifeDays)
    }
    weightSum = weights.reduce(0, +)
  }

  public var isEmpty: Bool { visits.isEmpty }

  /// On how many of the last evenings, at most `recentVisits`, the dish was ordered.
  public func recent(_ code: String) -> (times: Int, of: Int) {
    let last = visits.prefix(Self.recentVisits)
    return (last.count { $0.dishes[code, default: 0] > 0 }, last.count)
  }

  /// The same as the house's model sees it; nil for a guest whom nobody knows.
  func past(_ taste: inout TasteModel) -> GuestPast? {
    guard !visits.isEmpty else { return nil }
    var past = GuestPast()
    for visit in visits.reversed() {
      let codes = visit.dishes.filter { $0.value > 0 }.keys.sorted()
      past.add(codes.map { taste.number(of: $0) }, day: visit.day.dayNumber)
    }
    return past
  }

  /// The last evenings, at most ``recentVisits``, the latest first.
  var lastVisits: ArraySlice<MemberVisit> { visits.prefix(Self.recentVisits) }

  /// The dishes ordered most, by code, with the number of the last evenings; for the line "usual"
  /// of a profile. Once is not a habit.
  public func usual(limit: Int) -> [(code: String, times: Int, of: Int)] {
    let codes = Set(visits.prefix(Self.recentVisits).flatMap(\.dishes.keys))
    let found = codes.map { code in
      let recent = recent(code)
      return (code: code, times: recent.times, of: recent.of)
    }
    return Array(
      found.filter { $0.times > 1 }
        .sorted {
          (-$0.times, -strength($0.code), $0.code) < (-$1.times, -strength($1.code), $1.code)
        }
        .prefix(limit))
  }

  /// 0…1: how much of this member's evenings the dish belongs to. Recent evenings count more, and
  /// so does a dish that was ordered again and again since it was first tried.
  func strength(_ code: String) -> Double {
    guard weightSum > 0 else { return 0 }
    var share = 0.0
    var times = 0
    var evenings = 0
    for (index, visit) in visits.enumerated() where visit.dishes[code, default: 0] > 0 {
      share += weights[index]
      times += 1
      // Every evening from the first time on is at this index or before it.
      evenings = index + 1
    }
    guard times > 0 else { return 0 }
    let repurchase = Double(times) / Double(evenings + 1)
    return share / weightSum * (0.5 + 0.5 * repurchase)
  }
}
