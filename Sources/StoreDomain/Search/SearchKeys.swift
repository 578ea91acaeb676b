import Foundation

/// What a name is found by when it is typed on a Latin keyboard: the initials and the toneless
/// pinyin of its characters and the words of its Latin part.
///
/// Making keys transliterates, which costs up to 100 ms the first time in a process: make them when
/// a row is written, store the columns, and read the keys back from the columns.
public struct SearchKeys: Hashable, Sendable, Codable {
  /// One letter per character or word, every combination of readings, the likeliest first:
  /// `["cq", "zq"]` for 重庆. Digits stay whole (`a5hn` for A5和牛). At most `maximumInitials`.
  public let initials: [String]
  /// Syllables and words with a space between them, the likeliest first: `["chong qing", …]`.
  /// ü is written `v`, and `u` as well. At most `maximumReadings` per name.
  public let full: [String]

  /// The cap on combinations of initials of one name.
  public static let maximumInitials = 16
  /// The cap on combinations of whole readings of one name.
  public static let maximumReadings = 16

  /// The keys of one name, which may mix Hanzi, Latin letters and digits. A character of which no
  /// reading is known is kept as it is; signs are left out.
  public init(name: String) {
    self.init(names: [name])
  }

  /// The keys of a thing with several names, such as a dish in two languages.
  public init(names: [String]) {
    var initials: [String] = []
    var full: [String] = []
    for units in names.flatMap(Self.readings) {
      initials += Self.combinations(
        units.map { Self.distinct($0.readings.map { $0.initial }) },
        separator: "", limit: Self.maximumInitials)
      full += Self.combinations(
        units.map { Self.distinct($0.readings.map { $0.text }) },
        separator: " ", limit: Self.maximumReadings)
    }
    self.initials = Self.distinct(initials)
    self.full = Self.distinct(full)
  }

  /// Reads the keys back from their columns.
  public init(initialsColumn: String, fullColumn: String) {
    initials = initialsColumn.split(separator: "|").map(String.init)
    full = fullColumn.split(separator: "|").map(String.init)
  }

  /// For a text column, `|cq|zq|`: search it with `LikePattern.key(_:)`.
  public var initialsColumn: String { Self.column(initials) }
  /// For a text column, `|chong qing|zhong qing|`; reads back without loss.
  public var fullColumn: String { Self.column(full) }
  /// For a text column that SQL searches, `|chongqing|zhongqing|`: use `LikePattern.key(_:)`.
  public var joinedColumn: String {
    Self.column(full.map { String($0.filter { $0 != " " }) })
  }

  private static func column(_ keys: [String]) -> String {
    keys.isEmpty ? "" : "|" + keys.joined(separator: "|") + "|"
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// One choice per unit joined, ordered by how many units deviate from their main reading.
  static func combinations(
    _ units: [[String]], separator: String, limit: Int
  ) -> [String] {
    guard !units.isEmpty else { return [] }
    var best: [(text: String, deviations: Int, order: Int)] = [("", 0, 0)]
    for (index, choices) in units.enumerated() {
      var next: [(text: String, deviations: Int, order: Int)] = []
      for begun in best {
        for (rank, choice) in choices.enumerated() {
          let text = index == 0 ? choice : begun.text + separator + choice
          next.append((text, begun.deviations + (rank == 0 ? 0 : 1), next.count))
        }
      }
      next.sort { ($0.deviations, $0.order) < ($1.deviations, $1.order) }
      best = Array(next.prefix(limit))
    }
    return best.map(\.text)
  }
}

// MARK: - Reading a name

extension SearchKeys {
  /// One character or word and the ways to read it, the likeliest first.
  struct Unit {
    struct Reading {
      let text: String
      let initial: String
    }
    let readings: [Reading]
  }

  /// The ways to take a name apart: letter by letter, and a Japanese family name as one word.
  static func readings(of name: String) -> [[Unit]] {
    let runs = SearchText.runs(of: SearchText.prepared(name))
    var ways = [runs.indices.flatMap { units(of: runs[$0], isFirst: $0 == 0) }]
    if let first = runs.first, first.kind == .hanzi,
      let (count, family) = Surnames.japanese(first.text, before: runs.dropFirst().first?.text)
    {
      let given: (kind: SearchText.Kind, text: String) = (
        .hanzi, String(first.text.dropFirst(count))
      )
      ways.append(
        [Unit(readings: family.map(syllable))] + units(of: given, isFirst: false)
          + runs.dropFirst().flatMap { units(of: $0, isFirst: false) })
    }
    return ways
  }

  private static func units(
    of run: (kind: SearchText.Kind, text: String), isFirst: Bool
  ) -> [Unit] {
    switch run.kind {
    case .hanzi:
      let scalars = Array(run.text.unicodeScalars)
      let surname = isFirst ? Surnames.readings(at: scalars) : []
      return zip(scalars, mainReadings(of: scalars)).enumerated().map { index, character in
        let (scalar, reading) = character
        let all =
          [reading] + (index < surname.count ? surname[index] : [])
          + (Polyphones.readings[scalar] ?? [])
        return Unit(readings: distinct(all.flatMap(withoutUmlaut)).map(syllable))
      }
    case .hangul:
      return run.text.enumerated().map { index, character in
        Unit(readings: Hangul.readings(of: character, isFirst: isFirst && index == 0).map(syllable))
      }
    case .letters:
      return [Unit(readings: Spelling.spellings(of: run.text).map(syllable))]
    case .digits:
      return [Unit(readings: [.init(text: run.text, initial: run.text)])]
    }
  }

  private static func syllable(_ text: String) -> Unit.Reading {
    .init(text: text, initial: String(text.prefix(1)))
  }

  /// `lv` is typed as `lv` by those who use an input method, and as `lu` by those who do not.
  private static func withoutUmlaut(_ reading: String) -> [String] {
    guard reading.utf8.count > 1, reading.utf8.contains(UInt8(ascii: "v")) else {
      return [reading]
    }
    return [reading, reading.replacingOccurrences(of: "v", with: "u")]
  }

  private static func mainReadings(of scalars: [Unicode.Scalar]) -> [String] {
    // The whole run first: the transliterator knows some words (重庆) from their context.
    let text = String(String.UnicodeScalarView(scalars))
    let syllables = pinyin(text).split(separator: " ").map(String.init)
    if syllables.count == scalars.count { return syllables }
    return scalars.map { scalar in
      let reading = pinyin(String(Character(scalar)))
      return reading.isEmpty ? String(Character(scalar)) : reading
    }
  }

  private static func pinyin(_ text: String) -> String {
    guard let marked = text.applyingTransform(.mandarinToLatin, reverse: false) else { return text }
    var letters = String.UnicodeScalarView()
    for scalar in marked.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.value == 0x308, letters.last == "u" {
        letters.removeLast()
        letters.append("v")
      } else if scalar.properties.generalCategory != .nonspacingMark {
        letters.append(scalar)
      }
    }
    return String(letters)
  }
}
