/// An encoding that unmarked files are judged by.
struct Candidate {
  /// How the characters of a text are weighed.
  enum Weighing {
    case eastAsian(CharacterRanks)
    case latin(LetterRanks)
    /// Letters alone: enough to name the encoding, not to be sure of it.
    case alphabet(common: Set<Unicode.Scalar>, letters: ClosedRange<UInt32>)
  }

  let encoding: TextEncoding
  let weighing: Weighing
  /// Half bits: what seldom comes costs more from the start.
  let handicap: Int

  init(_ encoding: TextEncoding, _ weighing: Weighing, handicap: Int) {
    self.encoding = encoding
    self.weighing = weighing
    self.handicap = handicap
  }

  static let all: [Candidate] = {
    let western = LetterRanks(CommonLetters.western)
    let central = LetterRanks(CommonLetters.central)
    let cyrillic = Weighing.alphabet(
      common: Set("оеаинтрсвл".unicodeScalars), letters: 0x0410...0x0451)
    let greek = Weighing.alphabet(
      common: Set("ατοσιενςρπκ".unicodeScalars), letters: 0x0386...0x03CE)
    let japanese = CharacterRanks(
      [CommonCharacters.kanji: [14, 18, 22, 22], CommonCharacters.kana: [11, 15, 20, 20]])
    return [
      Candidate(
        .gb18030,
        .eastAsian(CharacterRanks([CommonCharacters.simplifiedChinese: [12, 17, 21, 24]])),
        handicap: 0),
      Candidate(
        .big5, .eastAsian(CharacterRanks([CommonCharacters.traditionalChinese: [12, 17, 21, 24]])),
        handicap: 6),
      Candidate(.shiftJIS, .eastAsian(japanese), handicap: 6),
      Candidate(.eucJP, .eastAsian(japanese), handicap: 6),
      Candidate(
        .korean, .eastAsian(CharacterRanks([CommonCharacters.hangul: [11, 16, 21, 21]])),
        handicap: 6),
      Candidate(.windows1252, .latin(western), handicap: 2),
      Candidate(.latin9, .latin(western), handicap: 6),
      Candidate(.macRoman, .latin(western), handicap: 10),
      Candidate(.dos850, .latin(western), handicap: 12),
      Candidate(.windows1250, .latin(central), handicap: 6),
      Candidate(.latin2, .latin(central), handicap: 12),
      Candidate(.windows1254, .latin(LetterRanks(CommonLetters.turkish)), handicap: 6),
      Candidate(.windows1251, cyrillic, handicap: 4),
      Candidate(.koi8, cyrillic, handicap: 8),
      Candidate(.windows1253, greek, handicap: 6),
    ]
  }()

  /// How many bytes the character has that begins at an index; nil when it is cut off.
  func length(at index: Int, in bytes: [UInt8]) -> Int? {
    let first = bytes[index]
    guard first >= 0x80 else { return 1 }
    var length = 1
    switch encoding {
    case .gb18030:
      guard index + 1 < bytes.count else { return nil }
      length = (0x30...0x39).contains(bytes[index + 1]) ? 4 : 2
    case .big5, .korean: length = 2
    case .shiftJIS: length = (0xA1...0xDF).contains(first) ? 1 : 2
    case .eucJP: length = first == 0x8F ? 3 : 2
    default: break
    }
    return index + length <= bytes.count ? length : nil
  }
}

/// One character of a reading.
struct ReadCharacter {
  var scalar: Unicode.Scalar
  /// The bytes that it was made of, the first the highest.
  var code: UInt32
  var width: Int
}

/// What a file's lines beyond ASCII say in one encoding, and how likely that is.
struct Finding {
  let candidate: Candidate
  /// Half bits.
  private(set) var cost: Int
  /// Characters beyond ASCII.
  private(set) var characters = 0
  /// Those that stand where the language does not have them.
  private var strangers = 0
  /// False when the reading breaks off.
  private(set) var isWhole = true
  private var scalars: [Unicode.Scalar] = []

  /// Nil when this machine does not know the encoding.
  init?(_ bytes: [UInt8], _ candidate: Candidate) {
    guard let conversion = try? Conversion(from: candidate.encoding, to: .utf8) else { return nil }
    self.candidate = candidate
    cost = candidate.handicap
    let read = Self.read(bytes, candidate, conversion)
    isWhole = read.isWhole
    scalars = read.characters.map(\.scalar)
    for index in read.characters.indices where read.characters[index].code >= 0x80 {
      characters += 1
      let bits = CharacterCost(read.characters, index).halfBits(candidate)
      cost += bits
      if bits >= 30 { strangers += 1 }
    }
  }

  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Half bits for each character.
  var mean: Int { (cost - candidate.handicap) / max(1, characters) }

  /// Whether people write such a text.
  var isPlausible: Bool {
    switch candidate.weighing {
    case .eastAsian: characters > 0 && cost - candidate.handicap <= 24 * characters
    case .latin: characters > 2 && strangers * 5 <= characters && mean <= 26
    case .alphabet: false
    }
  }

  /// The first field that is not ASCII.
  var firstWords: String {
    let fields = text.split { ",;\t\n".contains($0) }
    let field = fields.first { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return String(field ?? "").trimmingCharacters
  }

  private static func read(
    _ bytes: [UInt8], _ candidate: Candidate, _ conversion: Conversion
  ) -> (characters: [ReadCharacter], isWhole: Bool) {
    var known: [UInt32: Unicode.Scalar] = [:]
    var characters: [ReadCharacter] = []
    var index = 0
    while index < bytes.count {
      guard let length = candidate.length(at: index, in: bytes) else {
        return (characters, false)
      }
      let code = bytes[index..<(index + length)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      var scalar = code < 0x80 ? Unicode.Scalar(code) : known[code]
      if scalar == nil {
        let (output, stopped) = conversion.convert(Array(bytes[index..<(index + length)]))
        if stopped == nil { scalar = String(decoding: output, as: UTF8.self).unicodeScalars.first }
        known[code] = scalar
      }
      guard let scalar else { return (characters, false) }
      characters.append(ReadCharacter(scalar: scalar, code: code, width: length))
      index += length
    }
    return (characters, true)
  }
}

extension String {
  fileprivate var trimmingCharacters: String {
    var text = self[...]
    while let first = text.first, first == "\"" || first.isWhitespace { text.removeFirst() }
    while let last = text.last, last == "\"" || last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
