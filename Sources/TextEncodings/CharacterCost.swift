/// How common characters are: half bits by rank.
struct CharacterRanks {
  private var costs: [Unicode.Scalar: Int] = [:]

  /// - Parameter lists: characters, the most frequent first, with the costs of the first 64, up to
  ///   256, up to 768 and of the rest.
  init(_ lists: [String: [Int]]) {
    for (list, tiers) in lists {
      for (rank, scalar) in list.unicodeScalars.enumerated() where costs[scalar] == nil {
        costs[scalar] = tiers[rank < 64 ? 0 : rank < 256 ? 1 : rank < 768 ? 2 : 3]
      }
    }
  }

  subscript(scalar: Unicode.Scalar) -> Int? { costs[scalar] }
}

/// How common a letter is between its neighbours: half bits by rank.
struct LetterRanks {
  private var costs: [String: Int] = [:]

  init(_ list: String) {
    let letters = Array(list)
    for (rank, start) in stride(from: 0, to: letters.count - 2, by: 3).enumerated() {
      let bits = rank < 64 ? 12 : rank < 256 ? 16 : rank < 700 ? 19 : rank < 1200 ? 22 : 25
      costs[String(letters[start..<(start + 3)])] = bits
    }
  }

  subscript(letters: String) -> Int? { costs[letters] }
}

/// Weighs one character of a reading by itself and its neighbours.
struct CharacterCost {
  private let character: ReadCharacter
  private let scalar: Unicode.Scalar
  private let before: Unicode.Scalar
  private let after: Unicode.Scalar
  private let secondBefore: Unicode.Scalar
  private let secondAfter: Unicode.Scalar

  init(_ characters: [ReadCharacter], _ index: Int) {
    func scalar(_ index: Int) -> Unicode.Scalar {
      characters.indices.contains(index) ? characters[index].scalar : " "
    }
    character = characters[index]
    self.scalar = character.scalar
    before = scalar(index - 1)
    after = scalar(index + 1)
    secondBefore = scalar(index - 2)
    secondAfter = scalar(index + 2)
  }

  func halfBits(_ candidate: Candidate) -> Int {
    switch scalar.value {
    case 0x80..<0xA0, 0xFFFD: return 120
    case 0xE000...0xF8FF, 0xF0000...: return 80
    default: break
    }
    switch candidate.weighing {
    case .eastAsian(let ranks):
      return eastAsian(ranks, candidate.encoding) + latinNeighbours
    case .latin(let ranks): return latin(ranks)
    case .alphabet(let common, let letters): return alphabet(common, letters)
    }
  }

  // MARK: Two bytes a character

  /// Chinese does not stand inside an English word.
  private var latinNeighbours: Int {
    switch (before.isSmallLatin, after.isSmallLatin) {
    case (true, true): 24
    case (false, false): 0
    default: isEastAsianPunctuation && !scalar.properties.isAlphabetic ? 0 : 8
    }
  }

  private var isEastAsianPunctuation: Bool {
    (0x3000...0x301F).contains(scalar.value) || (0xFF01...0xFF5E).contains(scalar.value)
      || "·・—…“”‘’×￥℃①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.contains(scalar)
  }

  private func eastAsian(_ ranks: CharacterRanks, _ encoding: TextEncoding) -> Int {
    if encoding == .shiftJIS, character.width == 1 { return 27 }  // katakana of half width
    if encoding == .gb18030, character.width == 4 { return 48 }
    if let cost = ranks[scalar], isInCommonRange(encoding) { return cost }
    if scalar == "ー", encoding != .gb18030 { return 15 }
    if isEastAsianPunctuation { return scalar.properties.isAlphabetic ? 26 : 16 }
    switch encoding {
    case .gb18030: return zone(symbols: 0xA1A1...0xA3FE, 0xB0A1...0xD7F9, 0xD8A1...0xF7FE)
    case .big5: return zone(symbols: 0xA140...0xA3FF, 0xA440...0xC67E, 0xC940...0xF9D5)
    case .shiftJIS: return zone(symbols: 0x8140...0x84FF, 0x889F...0x9872, 0x989F...0xEAA4)
    case .eucJP: return zone(symbols: 0xA1A1...0xA8FE, 0xB0A1...0xCFFE, 0xD0A1...0xF4FE)
    default: return zone(symbols: 0xA1A1...0xA3FE, 0xB0A1...0xC8FE, 0xCAA1...0xFDFE)
    }
  }

  /// The standards put the characters of everyday first.
  private func zone(
    symbols: ClosedRange<UInt32>, _ common: ClosedRange<UInt32>, _ rare: ClosedRange<UInt32>
  ) -> Int {
    // Microsoft's additions to GB 2312 and KS X 1001 stand between them, with lower second bytes.
    let isAddition = symbols.lowerBound == 0xA1A1 && character.code & 0xFF < 0xA1
    if isAddition { return 40 }
    if symbols.contains(character.code) { return 26 }
    if common.contains(character.code) { return 29 }
    if rare.contains(character.code) { return 35 }
    return 44
  }

  private func isInCommonRange(_ encoding: TextEncoding) -> Bool {
    encoding != .gb18030 || character.code & 0xFF >= 0xA1
  }

  // MARK: One byte a character

  private func latin(_ ranks: LetterRanks) -> Int {
    guard scalar.isLetter else { return symbol }
    if scalar.properties.isUppercase, before.properties.isLowercase { return 38 }
    if scalar.properties.isLowercase, before.properties.isUppercase, after.properties.isUppercase {
      return 38
    }
    let left = before.isLetter ? before.properties.lowercaseMapping : "^"
    let right = after.isLetter ? after.properties.lowercaseMapping : "$"
    return ranks[left + scalar.properties.lowercaseMapping + right] ?? 34
  }

  private func alphabet(_ common: Set<Unicode.Scalar>, _ letters: ClosedRange<UInt32>) -> Int {
    guard scalar.isLetter else { return symbol }
    if scalar.properties.isUppercase, before.properties.isLowercase { return 38 }
    guard letters.contains(scalar.value) else { return 32 }
    for neighbour in [before, after] where neighbour.isLetter {
      if !letters.contains(neighbour.value) { return 34 }
    }
    guard before.isLetter || after.isLetter else { return 24 }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return common.contains(lower) ? 8 : 11
  }

  private var symbol: Int {
    let (left, right) = (before.isLetter, after.isLetter)
    switch scalar {
    case "’" where left: return apostrophe
    case "\u{A0}": return left && right ? 34 : 18
    case "·" where left && right: return 24
    case "‘", "“", "„", "«", "¿", "¡": return left ? 34 : 20
    case "’", "”", "»", "…", "®", "™": return right ? 34 : 20
    case "°", "½", "¼", "¾", "€", "£", "¥", "–", "—", "•", "×", "º", "©", "§", "ª":
      return left || right ? 34 : 20
    default: return 36
    }
  }

  /// `Chef’s`, `we’ll`, `l’eau`, `qu’on`.
  private var apostrophe: Int {
    func lower(_ scalar: Unicode.Scalar) -> String { scalar.properties.lowercaseMapping }
    guard after.isLetter else { return lower(before) == "s" ? 16 : 30 }
    if !secondAfter.isLetter, "stdm".contains(lower(after)) { return 12 }
    if ["ll", "re", "ve"].contains(lower(after) + lower(secondAfter)) { return 14 }
    if !secondBefore.isLetter, "ldjcnsmt".contains(lower(before)) { return 14 }
    if lower(secondBefore) == "q", lower(before) == "u" { return 18 }
    return 34
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    properties.isAlphabetic && self != "ª" && self != "º"
  }

  fileprivate var isSmallLatin: Bool { ("a"..."z").contains(self) }
}
