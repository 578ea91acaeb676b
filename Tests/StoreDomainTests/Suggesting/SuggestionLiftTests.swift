import Foundation
import StoreDomain
import Testing

@Suite("What suggestions bring")
struct SuggestionLiftTests {
  private static let yuan = Currency(code: "CNY", minorDigits: 2)

  /// Every second party has suggestions; those spend 10.00 a guest more, and have half a dish more.
  private static func parties(_ count: Int, percent: Int = 50) -> [PartySpending] {
    (0..<count).map { number in
      let isControl = number % 2 == 1
      let guests = 2 + number % 3 * 2
      return PartySpending(
        mark: ControlMark(percent: percent, isControl: isControl), guests: guests,
        minorUnits: guests * (isControl ? 90_00 : 100_00) + (number / 2) % 5 * guests * 100,
        dishes: guests * 3 + (isControl ? 0 : guests / 2))
    }
  }

  @Test("Tables with suggestions stand beside tables without, a party as much as any other")
  func lift() throws {
    let lift = try #require(SuggestionLift.all(of: Self.parties(120)).first)
    #expect(lift.withSuggestions.parties == 60)
    #expect(lift.without.parties == 60)
    #expect(lift.withSuggestions.guests + lift.without.guests == 480)
    #expect(abs(lift.withSuggestions.moneyPerGuest - 102_00) < 1e-6)
    #expect(abs(lift.without.moneyPerGuest - 92_00) < 1e-6)
    #expect(abs(try #require(lift.money).difference - 10_00) < 1e-6)
    #expect(abs(try #require(lift.dishes).difference - 0.5) < 1e-9)
    // s² is 20,338.98 of each, so e = √(2 · 20,338.98 / 60) = 26.038; with 118 degrees of freedom
    // t is 1.98027.
    #expect(abs(try #require(lift.money).low - (1000 - 1.98027 * 26.0378)) < 0.01)
    let lines = lift.lines(in: Self.yuan)
    #expect(
      lines.map(\.english) == [
        "50 % of tables without suggestions: 60 parties with, 60 without",
        "money a guest: 102.00 with, 92.00 without: +10.00 (95 %: +9.48 … +10.52)",
        "dishes a guest: 3.50 with, 3.00 without: +0.50 (95 %: +0.50 … +0.50)",
      ])
    #expect(lines[1].chinese == "人均消费：有推荐 102.00，无推荐 92.00：+10.00 (95 %: +9.48 … +10.52)")
  }

  @Test("Too few parties are told as what they are, and no difference of them")
  func tooFew() throws {
    let lift = try #require(SuggestionLift.all(of: Self.parties(58)).first)
    #expect(lift.money == nil)
    #expect(
      lift.lines(in: Self.yuan).map(\.english) == [
        "50 % of tables without suggestions: 29 parties with, 29 without",
        "too few parties to tell: it takes 30 of each that have paid",
      ])
    let json = String(decoding: try JSONEncoder().encode(lift), as: UTF8.self)
    #expect(json.contains("\"tooFewParties\":true"))
    #expect(!json.contains("\"money\""))
  }

  @Test("Parties of another share are not compared: they sat there on other days")
  func shares() {
    let lifts = SuggestionLift.all(of: Self.parties(120) + Self.parties(10, percent: 10))
    #expect(lifts.map(\.controlPercent) == [10, 50])
    #expect(lifts.map(\.without.parties) == [5, 60])
    #expect(SuggestionLift.all(of: []).isEmpty)
  }
}
