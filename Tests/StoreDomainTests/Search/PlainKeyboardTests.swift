import Testing

@testable import StoreDomain

@Suite("A name and what is typed on a plain keyboard")
struct PlainKeyboardTests {
  /// As the file's index finds it: a key that begins with one of the queries.
  static func finds(_ typed: String, _ name: String) -> Bool {
    let keys = NameKeys.keys(for: name)
    return NameKeys.queries(typed).contains { query in keys.contains { $0.hasPrefix(query) } }
  }

  @Test("five hundred names of forty languages are found")
  func found() {
    let names = NamesOfManyLanguages.all
    #expect(names.count >= 500)
    #expect(Set(names.map(\.language)).count >= 40)
    for (language, name, typed) in names {
      #expect(Self.finds(typed, name), "\(language): \(name) by \(typed)")
    }
  }

  @Test("every name is found by itself, and by its first word")
  func byItself() {
    for (_, name, _) in NamesOfManyLanguages.all {
      #expect(Self.finds(name, name), "\(name)")
      #expect(Self.finds(String(name.split(separator: " ")[0]), name), "\(name)")
    }
  }

  @Test(
    "each letter that Unicode does not decompose is typed in the usual ways",
    arguments: [
      ("ß", ["ss", "s"]), ("æ", ["ae", "a"]), ("ø", ["o", "oe"]), ("þ", ["th", "t"]), ("ı", ["i"]),
      ("ð", ["d", "dh"]), ("đ", ["d", "dj"]), ("ł", ["l"]), ("œ", ["oe", "o"]), ("ħ", ["h"]),
      ("ŋ", ["n", "ng"]), ("ŧ", ["t"]), ("ĸ", ["k", "q"]), ("ə", ["e", "a"]), ("ä", ["a", "ae"]),
      ("ö", ["o", "oe"]), ("ü", ["u", "ue"]), ("å", ["a", "aa"]), ("ɓ", ["b"]), ("ŀ", ["l"]),
    ])
  func letters(letter: String, spellings: [String]) {
    // Swift writes ß as SS.
    let capital = letter == "ß" ? "ẞ" : letter.uppercased()
    for spelling in spellings {
      #expect(Self.finds("k" + spelling + "rt", "K\(letter)rt Olsen"), "\(letter) as \(spelling)")
      #expect(Self.finds("k" + spelling + "rt", "Ole K\(capital)rt"), "\(capital)")
    }
  }

  @Test("a name without special letters has no more keys than before")
  func plainNames() {
    #expect(NameKeys.keys(for: "Anna Smith") == ["annasmith", "smith", "as"])
    #expect(NameKeys.keys(for: "毛肚") == ["毛肚", "肚", "md", "maodu"])
  }

  @Test("somebody else's name is not found")
  func others() {
    for (typed, name) in [
      ("muller", "Jörg Maier"), ("sergey", "Пётр"), ("kim", "박지영"), ("ahmed", "خالد"),
      ("tanaka", "佐藤さくら"), ("shan", "丹雄信"), ("hayashi", "林小明"),
    ] {
      #expect(!Self.finds(typed, name), "\(name) by \(typed)")
    }
  }
}
