import Foundation
import StoreDomain
import Testing

@Suite("A draw among those who wait")
struct DrawRuleTests {
  private static let calendar = StoreCalendar(
    timeZone: .init(secondsFromGMT: 8 * 3600) ?? .current, rolloverHour: 5)
  /// Sunday 22 November 2026, 18:00 in Shanghai.
  private static let now = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)

  private static func ticket(_ number: Int, _ stage: Ticket.Stage = .waiting) -> Ticket {
    Ticket(
      id: Identifier(rawValue: "t\(number)"), businessDay: calendar.businessDay(of: now), band: "A",
      number: number, partySize: 2, stage: stage, rank: number,
      issuedAt: now.advanced(bySeconds: number))
  }

  private static func draw(minutesAgo minutes: Int, isVoid: Bool = false) -> Draw {
    let winner = Draw.Entrant(Identifier(rawValue: "t1"), number: "A001")
    return Draw(
      id: Identifier(rawValue: "d"), businessDay: calendar.businessDay(of: now), number: 1,
      heldAt: now.advanced(byMinutes: -minutes), seed: 1, entrants: [winner], winner: winner,
      prizeCode: "tripe", prizeName: Phrase("tripe", "毛肚"),
      couponID: Identifier(rawValue: "c"), authorName: "Anna", isVoid: isVoid)
  }

  @Test("In two hundred draws each number wins about equally often", arguments: [5, 7, 10])
  func fairness(count: Int) {
    var seeds = SeededGenerator(seed: 2026)
    var wins = Array(repeating: 0, count: count)
    for _ in 0..<200 { wins[DrawRule.winner(among: count, seed: seeds.next())] += 1 }
    let expected = 200.0 / Double(count)
    let chiSquare = wins.reduce(0.0) { sum, won in
      let difference = Double(won) - expected
      return sum + difference * difference / expected
    }
    // Nine degrees of freedom exceed it once in a thousand times; fewer do so less often.
    #expect(chiSquare < 27.88, "\(wins)")
    #expect(wins.allSatisfy { $0 > 0 })
  }

  /// By hand from the published SplitMix64: what was drawn years ago must come out the same.
  @Test(
    "A seed gives the winner that it always gave",
    arguments: [(3, 1, 2), (3, 2, 1), (3, 3, 0), (5, 0, 0), (5, 3, 3), (4, 7, 3)]
      as [(Int, UInt64, Int)])
  func seeds(count: Int, seed: UInt64, winner: Int) {
    #expect(DrawRule.winner(among: count, seed: seed) == winner)
  }

  @Test("Who waits or was called takes part once; who missed the call, left or won before does not")
  func entrants() {
    let tickets =
      [
        Self.ticket(6, .cancelled), Self.ticket(5, .seated), Self.ticket(4, .missed),
        Self.ticket(3, .called), Self.ticket(2), Self.ticket(1), Self.ticket(7, .expired),
      ]
    let entrants = DrawRule.entrants(among: tickets, winners: [Identifier(rawValue: "t2")])
    #expect(entrants.map(\.number) == ["A001", "A003"])
  }

  private func check(
    _ setting: DrawSetting?, entrants: Int = 5, last: Draw? = nil, isByHand: Bool = false
  ) -> DrawRefusal? {
    do throws(DrawRefusal) {
      try DrawRule.check(
        setting, entrants: entrants, last: last, isByHand: isByHand, now: Self.now,
        calendar: Self.calendar)
      return nil
    } catch {
      return error
    }
  }

  @Test("A draw is held when its time has come and enough wait")
  func times() {
    let setting = DrawSetting(everyMinutes: 30, leastTickets: 5, prizeCode: "tripe")
    #expect(check(nil) == .off)
    #expect(check(setting) == nil)
    #expect(check(setting, entrants: 4) == .tooFew(4, least: 5))
    #expect(check(setting, last: Self.draw(minutesAgo: 29)) == .tooSoon(clock: "18:01"))
    #expect(check(setting, last: Self.draw(minutesAgo: 30)) == nil)
    #expect(check(setting, last: Self.draw(minutesAgo: 29, isVoid: true)) == nil)
    #expect(
      check(setting, last: Self.draw(minutesAgo: 0, isVoid: true)) == .tooSoon(clock: "18:01"))
  }

  @Test("The host need not wait for the time, but two hosts at once hold one draw")
  func byHand() {
    let setting = DrawSetting(leastTickets: 2, prizeCode: "tripe")
    #expect(check(setting) == .byHandOnly)
    #expect(check(setting, last: Self.draw(minutesAgo: 60)) == .byHandOnly)
    #expect(check(setting, isByHand: true) == nil)
    #expect(
      check(setting, last: Self.draw(minutesAgo: 0), isByHand: true) == .tooSoon(clock: "18:01"))
    #expect(check(setting, last: Self.draw(minutesAgo: 1), isByHand: true) == nil)
    #expect(check(setting, entrants: 1, isByHand: true) == .tooFew(1, least: 2))
  }

  @Test("Outside its hours nobody draws, whoever begins it", arguments: [true, false])
  func hours(isByHand: Bool) {
    var setting = DrawSetting(
      everyMinutes: 30, hours: [.init(from: 11 * 60, until: 18 * 60)], prizeCode: "tripe")
    #expect(check(setting, isByHand: isByHand) == .outsideHours("11:00-18:00"))
    setting.hours = [.init(from: 18 * 60, until: 2 * 60)]
    #expect(check(setting, isByHand: isByHand) == nil)
  }
}

@Suite("A name that strangers may read")
struct PublicNameTests {
  @Test(
    arguments: [
      ("王女士", "王**"), ("王秀英", "王**"), ("欧阳修", "欧**"), ("Chen", "C***"), ("élodie", "É***"),
      (" 李", "李**"), ("3 Novak", "N***"), ("Ивановa", "И***"),
    ])
  func onlyItsFirstCharacterIsShown(name: String, masked: String) {
    #expect(PublicName.masked(name) == masked)
  }

  @Test(arguments: [nil, "", "138 0013", "!!"])
  func whatHasNoLetterIsNotShown(name: String?) {
    #expect(PublicName.masked(name) == nil)
  }
}
