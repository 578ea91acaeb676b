import Testing

@testable import StoreDomain

@Suite("A phone number")
struct PhoneNumberTests {
  static let germany = Country(code: "DE")

  @Test("can be read for every country that is known, and no other country is")
  func knownCountries() {
    #expect(Country.knownCodes == NumberingPlan.ofRegion.keys.sorted())
    #expect(Country.knownCodes.count > 140)
    #expect(["", "C", "cn", "XX", "CN/HK", "86"].allSatisfy { Country(code: $0) == nil })
  }

  @Test(
    "is the same however it is written",
    arguments: [
      "13800005678", "138 0000 5678", "138-0000-5678", "+86 13800005678", "0086 138 0000 5678",
      "１３８００００５６７８", "(138) 0000.5678", "+86(0)138/0000/5678", "8613800005678", "013800005678",
      "\u{202D}+86 138\u{A0}0000\u{A0}5678\u{202C}", "138\u{2011}0000\u{2011}5678",
      "tel:+86-138-0000-5678",
      "Tel. 138 0000 5678", "tel:138-0000-5678;phone-context=+86",
      "\u{2066}\u{FF0B}86 138 0000 5678\u{2069}",
      "138\u{2009}0000\u{202F}5678", "138\u{2013}0000\u{2212}5678", "\u{661}\u{663}\u{668}00005678",
      "(+86) 138 00005678",
    ])
  func same(_ text: String) throws {
    #expect(try PhoneNumber.read(text, in: .china) == "+8613800005678")
  }

  @Test(
    "of another country is one number in a store there and here",
    arguments: [
      ("DE", "0151 / 234 567 89", "+4915123456789"),
      ("DE", "+49 (0)151 23456789", "+4915123456789"),
      ("DE", "004915123456789", "+4915123456789"), ("DE", "15123456789", "+4915123456789"),
      ("IT", "02 1234 5678", "+390212345678"), ("IT", "+39 02 1234 5678", "+390212345678"),
      ("RU", "8 (912) 345-67-89", "+79123456789"), ("RU", "8~10 49 30 123456", "+4930123456"),
      ("AR", "011 15-2345-6789", "+5491123456789"), ("AR", "+54 9 11 2345-6789", "+5491123456789"),
      ("AR", "0351 15 234 5678", "+5493512345678"), ("AR", "+54 351 15 234 5678", "+5493512345678"),
      ("MX", "044 55 1234 5678", "+525512345678"), ("MX", "+52 1 55 1234 5678", "+525512345678"),
      ("BR", "0 21 (11) 96123-4567", "+5511961234567"), ("BR", "(11) 96123-4567", "+5511961234567"),
      ("US", "(212) 555-0123", "+12125550123"), ("US", "011 49 151 23456789", "+4915123456789"),
      ("US", "1-212-555-0123", "+12125550123"), ("JP", "010 86 138 0000 5678", "+8613800005678"),
      ("AU", "0011 86 138 0000 5678", "+8613800005678"), ("HU", "06 20 123 4567", "+36201234567"),
      ("HU", "+36 (06) 20 123 4567", "+36201234567"), ("LT", "8 612 34567", "+37061234567"),
      ("BY", "8 029 123-45-67", "+375291234567"), ("GB", "+44 (0)7911 123456", "+447911123456"),
      ("CN", "021-6123 4567", "+862161234567"), ("CN", "+1 380 234 5678", "+13802345678"),
      ("CN", "138 0234 5678", "+8613802345678"), ("US", "380 234 5678", "+13802345678"),
      ("KR", "00700 86 138 0000 5678", "+8613800005678"),
    ])
  func abroad(country: String, text: String, international: String) throws {
    let home = try #require(Country(code: country))
    #expect(try PhoneNumber.read(text, in: home) == international)
  }

  @Test("three hundred of thirty countries are themselves in every writing")
  func many() throws {
    let numbers = NumbersOfManyCountries.all
    #expect(numbers.count >= 300)
    #expect(Set(numbers.map(\.country)).count >= 30)
    #expect(Set(numbers.map(\.international)).count == numbers.count)
    for number in numbers {
      let code = number.international.dropLast(number.rest.count)
      let grouped: [String] = stride(from: 0, to: number.rest.count, by: 3)
        .map { String(number.rest.dropFirst($0).prefix(3)) }
      let (spaced, dashed) = (grouped.joined(separator: " "), grouped.joined(separator: "\u{2011}"))
      let writings: [String] = [
        number.international, "\(code) \(spaced)", "00\(number.international.dropFirst())",
        "tel:\(code)-\(dashed)", "\u{202D}\(code)\u{A0}\(dashed)\u{202C}",
      ]
      for text in writings {
        for home in [Country.china, Self.germany, number.country, nil] {
          #expect(try PhoneNumber.read(text, in: home) == number.international, "\(text)")
        }
      }
      let home = number.country
      #expect(try PhoneNumber.read(number.national, in: home) == number.international, "\(number)")
      let bare = String(number.international.dropFirst())
      // In a country without trunk prefix the same digits may be a number of its own.
      if let plan = NumberingPlan.ofRegion[home.code], !plan.trunk.isEmpty || !plan.isPossible(bare)
      {
        #expect(
          try PhoneNumber.read(bare, in: home) == number.international,
          "\(number) without its plus")
      }
      // What is shown is read again as the same number.
      let written = PhoneNumber.written(number.international, in: home)
      #expect(written == number.national.filter(\.isNumber), "\(number)")
      #expect(PhoneNumber.renewed(number.international, in: home) == number.international)
    }
  }

  @Test(
    "is nothing when something else was typed",
    arguments: [
      "", "王", "138a", "T07", "1\u{1B}2", "13800005678 王", "138+0000", "++8613800005678", "1½",
      "call me",
    ])
  func notANumber(_ text: String) {
    #expect(throws: PhoneProblem.notANumber) { try PhoneNumber.read(text, in: .china) }
    #expect(PhoneNumber.reading(text, in: .china) == nil)
  }

  @Test(
    "with an extension is refused with its own reason",
    arguments: [
      "021 6123 4567 ext. 12", "021-61234567#12", "+49 30 1234567 x5", "021-61234567 转 8",
      "02161234567 分机12",
      "tel:+4930123456;ext=5",
    ])
  func extensions(_ text: String) {
    #expect(throws: PhoneProblem.hasExtension) { try PhoneNumber.read(text, in: .china) }
  }

  @Test(
    "has five to fifteen digits", arguments: ["1234", "+1234567890123456", "0012345678901234567"])
  func length(_ text: String) {
    #expect(throws: PhoneProblem.impossibleLength) { try PhoneNumber.read(text, in: .china) }
  }

  @Test("that no plan explains is kept as its digits")
  func local() throws {
    #expect(try PhoneNumber.read("6512 3456", in: .china) == "65123456")
    #expect(try PhoneNumber.read("12345", in: Self.germany) == "12345")
    #expect(try PhoneNumber.read("015112345678", in: nil) == "015112345678")
    #expect(PhoneNumber.written("65123456", in: .china) == "65123456")
    // A calling code that no plan is known of.
    #expect(try PhoneNumber.read("+800 1234 5678", in: .china) == "+80012345678")
  }

  @Test(
    "of the form before is renewed once and for all",
    arguments: [
      ("CN", "13800005678", "+8613800005678"), ("DE", "13800005678", "+8613800005678"),
      ("US", "12125550123", "+12125550123"), ("US", "2125550123", "+12125550123"),
      ("US", "13802345678", "+13802345678"), ("CN", "13802345678", "+8613802345678"),
      ("DE", "015123456789", "+4915123456789"), ("DE", "4915123456789", "+4915123456789"),
      ("DE", "33612345678", "+33612345678"), ("CN", "4915123456789", "+4915123456789"),
      ("CN", "65123456", "65123456"), ("CN", "00442071234567", "+442071234567"),
      ("CN", "4915112345", "4915112345"),
    ])
  func renewed(country: String, held: String, kept: String) throws {
    let home = try #require(Country(code: country))
    #expect(PhoneNumber.renewed(held, in: home) == kept)
    #expect(PhoneNumber.renewed(kept, in: home) == kept)
  }

  @Test("is the same for headquarters in the forms of today and before")
  func chainKeys() throws {
    for (held, kept) in [
      ("13800005678", "+8613800005678"), ("4915123456789", "+4915123456789"),
      ("12125550123", "+12125550123"), ("65123456", "65123456"),
    ] {
      #expect(PhoneNumber.chainKey(held) == PhoneNumber.chainKey(kept))
      #expect(PhoneNumber.chainKey(kept) == held)
    }
    // America's 1 380 234 5678 is not China's 138 0234 5678.
    #expect(PhoneNumber.chainKey("+13802345678") != PhoneNumber.chainKey("+8613802345678"))
    #expect(
      PhoneNumber.chainKeys("+4915123456789", in: Self.germany)
        == ["4915123456789", "015123456789"])
    #expect(PhoneNumber.chainKeys("+4915123456789", in: .china) == ["4915123456789"])
  }

  @Test("is masked whatever its length, so that at least four digits stay hidden")
  func masked() {
    #expect(PhoneNumber.masked("+8613800005678", in: .china) == "138****5678")
    #expect(PhoneNumber.masked("+6581234567", in: Country(code: "SG")) == "****4567")
    #expect(PhoneNumber.masked("+4915123456789", in: .china) == "+49 151****6789")
    for length in 1...15 {
      let digits = String("123456789012345".prefix(length))
      let masked = PhoneNumber.masked(digits, in: .china)
      #expect(masked.count == length)
      #expect(masked.count { $0 == "*" } >= min(length, 4))
    }
  }

  @Test("of the store's country is whole when no longer one begins with it")
  func complete() {
    #expect(PhoneNumber.isComplete("+8613800005678", in: .china))
    #expect(PhoneNumber.isComplete("+12125550123", in: Country(code: "US")))
    for text in ["1380000567", "138000056789", "65123456", "+4915123456789"] {
      #expect(!PhoneNumber.isComplete(text, in: .china))
    }
    #expect(PhoneNumber.canBeComplete("6512345"))
    #expect(!PhoneNumber.canBeComplete("651234"))
    #expect(!PhoneNumber.canBeComplete("+1234567890123456"))
  }

  @Test(
    "is found while it is typed, in every writing",
    arguments: ["138000", "+8613800", "00861380", "86138", "0138", "138-00"])
  func beginnings(_ typed: String) {
    #expect(
      PhoneNumber.beginnings(ofTyped: typed, in: .china)
        .contains { "+8613800005678".hasPrefix($0) })
  }

  @Test("has a country that clock and money tell of")
  func countries() {
    #expect(Country.likely(timeZone: "Asia/Shanghai", currency: "CNY") == .china)
    #expect(Country.likely(timeZone: "Europe/Berlin", currency: "EUR") == Self.germany)
    #expect(Country.likely(timeZone: "Etc/UTC", currency: "JPY") == Country(code: "JP"))
    #expect(Country.likely(timeZone: "Etc/UTC", currency: "EUR") == nil)
    #expect(Country.knownCodes.count >= 60)
    #expect(Country(code: "XX") == nil)
  }
}
