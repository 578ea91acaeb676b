import Foundation

/// What is left of a typed name when habits of romanisation are taken out of it. A name in another
/// script has such keys beside its spellings, and a query is reduced by the same rules.
enum SoundKeys {
  /// The keys by which what was typed may be found, besides itself. Each begins with a sign that no
  /// query has.
  static func keys(ofTyped typed: String) -> [String] {
    let words = SearchText.runs(of: SearchText.folded(typed)).map(\.text)
    let text = words.joined()
    guard text.count >= 2, text.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    let bones = words.map(skeleton(ofTyped:)).joined()
    var keys = [Mark.sound + sound(text), Mark.korean + korean(text)]
    if bones.count >= 2 { keys.append(Mark.skeleton + collapsed(bones)) }
    return keys
  }

  /// Which rules made a key.
  enum Mark {
    static let sound = "~"
    static let korean = "^"
    static let skeleton = "="
  }

  /// Of Cyrillic, Greek and others: `y`, `j` and `i` are one, `kh` and `h`, `ts` and `c`.
  static func sound(_ latin: String) -> String {
    return collapsed(soundRules.applied(to: latin))
  }

  /// Of Korean, where Kim, Gim and Lee, Yi stand side by side.
  static func korean(_ latin: String) -> String {
    let text = Array(latin.replacing("eui", with: "i"))
    let vowels = Set("aeiouy")
    // An h or an r that no vowel follows is only a sign for how the vowel sounds: Oh, Park.
    let kept = text.indices.filter { index in
      guard text[index] == "r" || text[index] == "h", index > 0, vowels.contains(text[index - 1])
      else { return true }
      return index + 1 < text.count && vowels.contains(text[index + 1])
    }.map { text[$0] }
    return collapsed(koreanRules.applied(to: String(kept)))
  }

  /// The consonants of a typed word.
  static func skeleton(ofTyped word: String) -> String {
    return bones(skeletonRules.applied(to: word))
  }

  /// The same of a word that the platform romanised, in which `c` is always the sound of `ch`.
  static func skeleton(ofTransliterated word: String) -> String {
    skeleton(ofTyped: word.replacing("ch", with: "c").replacing("c", with: "ch"))
  }

  /// Without vowels, and without half vowels inside a word; an h at its end is not heard.
  private static func bones(_ word: String) -> String {
    var bones = ""
    for (index, letter) in word.enumerated() {
      switch letter {
      case "a", "e", "i", "o", "u": continue
      case "y", "w": if index == 0 { bones.append(letter) }
      default: bones.append(letter)
      }
    }
    if bones.count > 1, word.hasSuffix("h") { bones.removeLast() }
    return collapsed(bones)
  }

  /// Doubled letters are one.
  static func collapsed(_ text: String) -> String {
    var collapsed = ""
    for letter in text where collapsed.last != letter { collapsed.append(letter) }
    return collapsed
  }
}

extension SoundKeys {
  /// The keys of a prepared word beside its spellings: each with its mark.
  static func keys(of word: String) -> (mark: String, keys: [String])? {
    let script = Script(of: word)
    switch script {
    case .latin, .kana: return nil
    case .cyrillic, .greek, .armenian, .georgian, .ethiopic, .other:
      return (Mark.sound, Spelling.distinct(Spelling.spellings(of: word).dropLast().map(sound)))
    case .arabic, .hebrew:
      var options = script.letters?.options(of: word) ?? []
      // At the beginning of a word they are consonants.
      switch word.unicodeScalars.first {
      case "\u{64A}", "\u{6CC}", "\u{5D9}": options[0] = ["y"]
      case "\u{648}", "\u{5D5}": options[0] = ["w", "b"]
      default: break
      }
      let bones = Spelling.combinations(options, limit: 6).map { bones in
        collapsed(bones.count > 1 && bones.hasSuffix("h") ? String(bones.dropLast()) : bones)
      }
      return (Mark.skeleton, Spelling.distinct(bones).filter { !$0.isEmpty })
    case .brahmic:
      guard let latin = word.applyingTransform(.toLatin, reverse: false) else { return nil }
      let plain = SearchText.folded(latin).filter(\.isLetter)
      let bones = skeleton(ofTransliterated: plain)
      // At the end of a Thai word l and r are spoken as n.
      let isThai = word.unicodeScalars.first.map { (0xE00..<0xE80).contains($0.value) } ?? false
      let spoken =
        isThai && (bones.last == "l" || bones.last == "r") ? bones.dropLast() + "n" : bones
      return (Mark.skeleton, Spelling.distinct([bones, collapsed(spoken)]))
    }
  }
}

extension LetterTable {
  /// The consonants of Arabic, Persian and Urdu; a waw or yeh inside a word is a vowel.
  static let arabicSkeleton = LetterTable(
    """
    ا=- أ=- إ=- آ=- ٱ=- ء=- ؤ=- ئ=- ى=- ة=- ع=- ب=b ت=t ث=t,s ج=j ح=h خ=k د=d ذ=d,z ر=r ز=z س=s ش=s ص=s
    ض=d,z ط=t ظ=z غ=g ف=p ق=k ك=k ک=k ل=l م=m ن=n ه=h ہ=h ھ=- و=-,b ي=- ی=- ے=- ں=n پ=p چ=j ژ=z,j گ=g
    ٹ=t ڈ=d ڑ=r ـ=-
    """)

  static let hebrewSkeleton = LetterTable(
    """
    א=- ב=b ג=g ד=d ה=h,- ו=-,b ז=z ח=h,j,- ט=t י=- כ=k,h ך=k,h ל=l מ=m ם=m נ=n ן=n ס=s ע=- פ=p ף=p צ=ts,z
    ץ=ts,z ק=k ר=r ש=s ת=t ׳=- ״=-
    """)
}

/// Replacements in a plain Latin text, one after the other.
private struct Replacements: Sendable {
  private let rules: [(old: [UInt8], new: [UInt8])]

  init(_ text: String) {
    rules = text.split(whereSeparator: \.isWhitespace).map { rule in
      let sides = rule.split(separator: "=").map { Array($0.utf8) }
      return (sides[0], sides[1])
    }
  }

  func applied(to text: String) -> String {
    var bytes = Array(text.utf8)
    for (old, new) in rules {
      var index = 0
      while index + old.count <= bytes.count {
        if bytes[index..<index + old.count].elementsEqual(old) {
          bytes.replaceSubrange(index..<index + old.count, with: new)
          index += new.count
        } else {
          index += 1
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SoundKeys {
  private static let soundRules = Replacements(
    "sch=sc ph=f th=t sh=s zh=z ch=c kh=h gh=g tz=c ts=c dz=z dj=d ck=k q=k x=ks w=v y=i j=i ou=u oo=u ee=i ei=i"
  )
  private static let koreanRules = Replacements(
    "eo=u eu=u ou=u oo=u ee=i ae=e ui=i wu=u sh=s ch=j g=k b=p d=t r=l v=p z=j")
  private static let skeletonRules = Replacements(
    "tz=ts sh=s ch=j kh=k gh=g ph=p th=t dh=d bh=b zh=z ck=k c=k q=k x=ks f=p v=b")
}
