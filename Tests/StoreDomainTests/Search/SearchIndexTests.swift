import Testing

@testable import StoreDomain

@Suite("Finding a dish while typing")
struct SearchIndexTests {
  static let menu: [(code: String?, names: [String])] = [
    ("D001", ["毛肚", "Beef tripe"]), ("D002", ["毛肚锅", "Tripe pot"]),
    ("D003", ["牛肚丝", "Shredded tripe"]), ("D012", ["虾滑", "Shrimp paste"]),
    ("G01", ["重庆老火锅", "Chongqing hot pot"]), ("S07", ["长寿面", "Longevity noodles"]),
    ("D020", ["冻豆腐", "Frozen tofu"]), ("D021", ["嫩豆腐", "Soft tofu"]),
    ("B01", ["可口可乐", "Coca-Cola"]), ("MDG", ["香菜", "Coriander"]), (nil, ["蘸料", "Dips"]),
    ("D030", ["西安凉皮", "Xi'an cold noodles"]),
  ]

  static let index = SearchIndex(
    menu.map { dish in
      SearchIndex<String>.Entry(
        id: dish.names[0], code: dish.code, names: dish.names, keys: SearchKeys(names: dish.names))
    })

  @Test(
    arguments: [
      ("mdg", ["香菜", "毛肚锅"]), ("md", ["毛肚", "毛肚锅", "香菜"]), ("MDU", ["毛肚", "毛肚锅"]),
      ("cqlhg", ["重庆老火锅"]), ("zqlhg", ["重庆老火锅"]), ("chongqing", ["重庆老火锅"]),
      ("zhongq", ["重庆老火锅"]), ("bt", ["毛肚"]), ("beef", ["毛肚"]),
      ("tri", ["毛肚", "毛肚锅", "牛肚丝"]), ("d012", ["虾滑"]), ("D02", ["冻豆腐", "嫩豆腐"]),
      ("肚", ["毛肚", "毛肚锅", "牛肚丝"]), ("豆腐", ["冻豆腐", "嫩豆腐"]),
      ("df", ["冻豆腐", "嫩豆腐"]), ("csm", ["长寿面"]), ("zsm", ["长寿面"]),
      ("kkkl", ["可口可乐"]), ("coca cola", ["可口可乐"]), ("colacola", []),
      ("xianliang", ["西安凉皮"]), ("xi'an", ["西安凉皮", "香菜"]), ("doufu", ["冻豆腐", "嫩豆腐"]),
      ("ｄ０１２", ["虾滑"]), (" 虾 ", ["虾滑"]), ("%", []), ("xyz", []), ("'; DROP", []),
    ])
  func theQueryFindsTheseInThisOrder(query: String, expected: [String]) {
    #expect(Self.index.matches(query) == expected)
  }

  @Test func nothingTypedShowsTheMenuInItsOrder() {
    #expect(Self.index.matches("") == Self.menu.map { $0.names[0] })
    #expect(Self.index.matches("  ").count == Self.menu.count)
  }

  @Test func aBetterKindOfMatchComesFirstWhateverTheOrderOfTheMenu() {
    func index(_ names: [String]) -> SearchIndex<String> {
      SearchIndex(
        names.map { .init(id: $0, code: nil, names: [$0], keys: SearchKeys(name: $0)) })
    }
    for names in [["鲜虾", "虾滑", "基围虾仁"], ["基围虾仁", "鲜虾", "虾滑"]] {
      #expect(index(names).matches("虾").first == "虾滑")
      #expect(index(names).ranked("xia").map(\.id).last == "基围虾仁")
    }
  }

  @Test func anAbsurdlyLongPasteFindsNothingAndHarmsNothing() {
    #expect(Self.index.matches(String(repeating: "m", count: 3000)).isEmpty)
    #expect(Self.index.matches(String(repeating: "毛", count: 3000)).isEmpty)
  }

  @Test("Of two that match alike, the usual reading comes before that of a surname")
  func usualReading() {
    for names in [["单味锅", "三味锅"], ["三味锅", "单味锅"]] {
      for english in [["Single pot", "Pot of three"], ["Pot of three", "Single pot"]] {
        let index = SearchIndex(
          zip(names, english).flatMap { chinese, english in
            // A menu may name a dish in either language first.
            [[chinese, english], [english, chinese]].map { names in
              SearchIndex<String>.Entry(
                id: chinese, code: nil, names: names, keys: SearchKeys(names: names))
            }
          })
        #expect(index.matches("swg") == ["三味锅", "三味锅", "单味锅", "单味锅"])
        #expect(index.matches("sw") == ["三味锅", "三味锅", "单味锅", "单味锅"])
        #expect(index.matches("dwg") == ["单味锅", "单味锅"])
        #expect(index.matches("shanwei") == ["单味锅", "单味锅"])
      }
    }
  }
}

@Suite("How many, then what")
struct EntryLineTests {
  @Test(
    arguments: [
      ("2mdu", 2, "mdu"), ("mdu", nil, "mdu"), ("12", 12, ""), ("2 mdu", 2, "mdu"),
      ("２毛肚", 2, "毛肚"), ("１２３", 123, ""), ("999x", 999, "x"), ("1000x", nil, "1000x"),
      ("0", nil, "0"), ("0mdu", nil, "0mdu"), ("012", nil, "012"), ("8888", nil, "8888"),
      ("2d012", 2, "d012"), ("1 101", 1, "101"), ("", nil, ""), ("  ", nil, ""),
      ("99999999999999999999999", nil, "99999999999999999999999"), (" 3 ", 3, ""),
    ] as [(String, Int?, String)])
  func aLineIsReadAs(line: String, quantity: Int?, query: String) {
    let read = EntryLine(line)
    #expect(read.quantity == quantity.map { TypedQuantity(whole: $0) })
    #expect(read.query == query)
    #expect(read.refusal == nil)
  }

  @Test func whateverIsTypedTheQuantityStaysWithinItsLimits() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("0123456789０９a 毛\t")
    for _ in 0..<2000 {
      let length = Int.random(in: 0...8, using: &generator)
      let line = String((0..<length).compactMap { _ in alphabet.randomElement() })
      if let quantity = EntryLine(line).quantity {
        #expect((1...EntryLine.maximumQuantity).contains(quantity.whole))
      }
    }
  }
}
