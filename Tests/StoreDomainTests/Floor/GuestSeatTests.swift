import StoreDomain
import Testing

@Suite("Where a guest sits")
struct GuestSeatTests {
  private let guests = [
    PartyGuest(memberID: Identifier(rawValue: "a"), name: "王秀英", seat: 1, isFirst: true),
    PartyGuest(memberID: Identifier(rawValue: "b"), name: "陈雨欣"),
  ]

  @Test("A seat of another guest and one that no table has are refused, with what to do")
  func seats() throws {
    try GuestSeatRule.check(1, for: guests[0].memberID, among: guests)
    try GuestSeatRule.check(2, for: guests[1].memberID, among: guests)
    try GuestSeatRule.check(nil, for: guests[1].memberID, among: guests)
    #expect(throws: GuestSeatRefusal.taken(seat: 1, by: "王秀英")) {
      try GuestSeatRule.check(1, for: guests[1].memberID, among: guests)
    }
    for seat in [0, 100] {
      #expect(throws: GuestSeatRefusal.noSuchSeat) {
        try GuestSeatRule.check(seat, for: guests[1].memberID, among: guests)
      }
    }
  }

  @Test("Whose bill it is is not taken off")
  func first() throws {
    #expect(throws: GuestSeatRefusal.isFirst("王秀英")) { try GuestSeatRule.checkRemoving(guests[0]) }
    try GuestSeatRule.checkRemoving(guests[1])
  }

  @Test(
    "The seat stands behind what is typed",
    arguments: [("wxy@2", "wxy", 2), ("王秀英 ＠12号", "王秀英", 12), ("138 0000", "138 0000", nil)])
  func typed(_ text: String, _ words: String, _ seat: Int?) {
    let typed = TypedAtSeat(text)
    #expect(typed.words == words)
    #expect(typed.seat == seat)
    #expect(typed.refusal == nil)
  }

  @Test(arguments: ["wxy@", "wxy@0", "wxy@100", "wxy@two", "wxy@2@3"])
  func noSeat(_ text: String) {
    #expect(TypedAtSeat(text).refusal != nil)
    #expect(TypedAtSeat(text).seat == nil)
  }
}
