import StoreDomain
import Testing

@testable import StoreConfiguration

@Suite("Modifiers in the menu file")
struct MenuModifiersTests {
  private func row(_ cell: String, kind: String = "dish", price: String = "12") -> String {
    "code,name_zh,name_en,category,station,kind,price,modifiers\nD1,面,Noodles,x,hot,\(kind),\(price),\(cell)\n"
  }

  private func modifiers(_ cell: String) throws -> [ModifierGroup] {
    let rows = try MenuFile.parse(
      Array(row(cell).utf8), file: "menu.csv", context: MenuFileTests.context)
    return try #require(rows.first).modifiers
  }

  private func problem(_ cell: String, kind: String = "dish", price: String = "12") -> String {
    do {
      _ = try MenuFile.parse(
        Array(row(cell, kind: kind, price: price).utf8), file: "menu.csv",
        context: MenuFileTests.context)
      return ""
    } catch {
      return error.problems.map { $0.text(.english) }.joined(separator: "\n")
    }
  }

  @Test("Groups, how many, both names, what is usual, differences in price and allergens")
  func read() throws {
    let groups = try modifiers(
      "辣度/Spice 1: 微辣/mild* | 特辣/extra hot; 加料/Extras 0-2：花生碎/crushed peanuts +3.50 (peanut)|"
        + "去芝麻/no sesame −1 （-芝麻）")
    #expect(
      groups == [
        ModifierGroup(
          name: Phrase("Spice", "辣度"),
          [
            Modifier(name: Phrase("mild", "微辣"), isDefault: true),
            Modifier(name: Phrase("extra hot", "特辣")),
          ], atLeast: 1, atMost: 1),
        ModifierGroup(
          name: Phrase("Extras", "加料"),
          [
            Modifier(name: Phrase("crushed peanuts", "花生碎"), price: 350, adds: [.peanut]),
            Modifier(name: Phrase("no sesame", "去芝麻"), price: -100, removes: [.sesame]),
          ], atLeast: 0, atMost: 2),
      ])
    // Tags stand among the allergens.
    let tagged = try modifiers("加料/Extras 0-2: 多加辣/extra chilli (spicy 花生) | 肉末/pork (-vegetarian)")
    #expect(
      tagged.first?.modifiers == [
        Modifier(name: Phrase("extra chilli", "多加辣"), adds: [.peanut], addsTags: [.spicy]),
        Modifier(name: Phrase("pork", "肉末"), removesTags: [.vegetarian]),
      ])
    #expect(try modifiers("").isEmpty)
    // One is chosen when it does not say.
    #expect(try modifiers("大小/Size: 小/small* | 大/large +4").first?.atMost == 1)
  }

  @Test(
    "What cannot be meant is refused with its line",
    arguments: [
      ("mild", "lacks a colon"),
      ("辣度/Spice: mild", "is not a name in both languages"),
      ("Spice: 微辣/mild", "is not a name in both languages"),
      ("辣度/Spice 3: 微辣/mild | 特辣/hot", "of 2 modifiers 3 cannot be chosen"),
      ("辣度/Spice: 微辣/mild* | 特辣/hot*", "with 2 that the dish comes with"),
      ("辣度/Spice: 微辣/mild | 特辣/mild", "two modifiers have the same name"),
      ("辣度/Spice: 微辣/mild; 辣度/Spice: 特辣/hot", "two groups of modifiers have the same name"),
      ("加料/Extras: 花生/peanuts (peanuts)", "\"peanuts\" is not known"),
      ("加料/Extras: 花生/peanuts +x", "is not a difference in price"),
      ("大小/Size: 小/small -13", "would cost less than nothing"),
      ("大小/Size 0-2: 小/small -7 | 少/less -6", "would cost less than nothing"),
    ])
  func refused(cell: String, words: String) {
    let problem = problem(cell)
    #expect(problem.contains("menu.csv:2: ") && problem.contains(words), "\(problem)")
  }

  @Test("A broth and what is charged per head have none")
  func broth() {
    #expect(problem("辣度/Spice: 微辣/mild", kind: "broth").contains("have no modifiers"))
    #expect(problem("辣度/Spice: 微辣/mild", kind: "per_head").contains("have no modifiers"))
  }
}
