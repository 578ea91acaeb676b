import Testing

@testable import StoreDatabase
@testable import StoreDomain

@Suite("Guests of the whole world")
struct PhonesOfTheWorldTests {
  /// National numbers that are whole in their country's plan, some of each calling code.
  private static func numbers(seed: UInt64) -> [(plan: NumberingPlan, national: String)] {
    var random = SeededGenerator(seed: seed)
    return NumberingPlan.ofCode.values.sorted { $0.callingCode < $1.callingCode }.flatMap { plan in
      var found: [(NumberingPlan, String)] = []
      for _ in 0..<20_000 where found.count < 3 {
        let digits = (0..<Int.random(in: 7...11, using: &random)).map { _ in
          String(Int.random(in: 0...9, using: &random))
        }.joined()
        if plan.isComplete(digits), plan.national(digits) == digits { found.append((plan, digits)) }
      }
      return found
    }
  }

  @Test("each is one member in five writings, and is found by each")
  func oneMemberEach() throws {
    let store = try TestStore()
    let seed: UInt64 = 20_261_122
    let numbers = Self.numbers(seed: seed)
    #expect(numbers.count >= 300, "seed \(seed)")
    #expect(Set(numbers.map(\.plan.callingCode)).count >= 30)
    for (index, number) in numbers.enumerated() {
      let (code, national) = ("+" + number.plan.callingCode, number.national)
      let pieces = [String(national.prefix(2)), String(national.dropFirst(2))]
      let writings = [
        code + national, "00" + code.dropFirst() + " " + pieces.joined(separator: " "),
        "tel:" + code + "-" + pieces.joined(separator: "-"),
        "\u{202D}\(code)\u{A0}" + pieces.joined(separator: "\u{2011}") + "\u{202C}",
        "(\(code)) " + pieces.joined(separator: "/"),
      ]
      let member = try store.database.perform(
        EnrolMember(NewMember(name: "Guest \(index)", phone: writings[index % 5])), by: store.host)
      #expect(member.phone == code + national, "seed \(seed)")
      for writing in writings {
        #expect(throws: MemberError.phoneTaken(by: "Guest \(index)"), "\(writing)") {
          try store.database.perform(
            EnrolMember(NewMember(name: "Twin", phone: writing)), by: store.host)
        }
        #expect(try store.database.findMembers(writing).first?.id == member.id, "\(writing)")
      }
    }
    #expect(try store.number("SELECT count(*) FROM member") == numbers.count)
  }

  @Test("a store's own country is written without a code")
  func ownCountry() throws {
    let store = try TestStore(replacing: [("Asia/Shanghai", "Europe/Berlin"), ("CNY", "EUR")])
    #expect(store.database.store.country == Country(code: "DE"))
    let member = try store.database.perform(
      EnrolMember(NewMember(name: "Jörg", phone: "0151 / 234 567 89")), by: store.host)
    #expect(member.phone == "+4915123456789")
    for typed in ["+49 151 23456789", "0151234567", "15123456", "4915123456789", "6789"] {
      #expect(try store.database.findMembers(typed).map(\.name) == ["Jörg"], "\(typed)")
    }
    #expect(throws: TextError.phoneExtension) {
      try store.database.perform(
        EnrolMember(NewMember(name: "Firma", phone: "030 1234567 ext. 12")), by: store.host)
    }
  }
}
