/// Finds entries of a short list (a menu of a few hundred dishes) while somebody types.
///
/// Everything that can be prepared is, so that a key press costs well under a millisecond. It takes
/// stored keys and never transliterates.
public struct SearchIndex<ID: Hashable & Sendable>: Sendable {
  /// One thing that can be found.
  public struct Entry: Sendable {
    public let id: ID
    /// The code on the menu, such as `D012`; nil when it has none.
    public let code: String?
    /// Every name, in any language.
    public let names: [String]
    /// The stored keys of those names.
    public let keys: SearchKeys

    public init(id: ID, code: String?, names: [String], keys: SearchKeys) {
      self.id = id
      self.code = code
      self.names = names
      self.keys = keys
    }
  }

  /// How well an entry matches; a smaller value is shown first.
  public enum Rank: Int, Sendable, Comparable {
    case code
    case wholeInitials
    case initialsPrefix
    case namePrefix
    case nameSubstring
    case wordPrefix
    case initialsSubstring
    case pinyinPrefix
    case pinyinInside

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private let prepared: [Prepared]

  /// Prepares a list; its order decides between entries that match equally well.
  public init(_ entries: some Sequence<Entry>) {
    prepared = entries.map(Prepared.init)
  }

  /// The entries that match, the best first. Case, accents, full-width forms and outer spaces of
  /// the query do not matter. An empty query matches all, in the given order.
  public func matches(_ query: String) -> [ID] {
    ranked(query).map(\.id)
  }

  /// The entries that match and how, the best first.
  public func ranked(_ query: String) -> [(id: ID, rank: Rank)] {
    let wanted = Query(query)
    guard !wanted.compact.isEmpty else {
      // Signs alone find nothing; nothing typed yet shows everything.
      return wanted.isBlank ? prepared.map { ($0.id, .pinyinInside) } : []
    }
    var found: [(index: Int, match: Match)] = []
    for (index, entry) in prepared.enumerated() {
      if let match = entry.match(wanted) { found.append((index, match)) }
    }
    found.sort { ($0.match, $0.index) < ($1.match, $1.index) }
    return found.map { (prepared[$0.index].id, $0.match.rank) }
  }
}

extension SearchIndex {
  /// How an entry was found. Of two that match alike, the one by its usual reading comes first: `swg`
  /// is 三味锅 before 单味锅, which has the reading shan as a surname.
  fileprivate struct Match: Comparable {
    let rank: Rank
    var isRare = false

    static func < (left: Self, right: Self) -> Bool {
      left.rank == right.rank ? !left.isRare && right.isRare : left.rank < right.rank
    }
  }
}

private struct Query {
  /// Folded, letters and digits only.
  let compact: [UInt8]
  let hasHanzi: Bool
  let isBlank: Bool

  init(_ text: String) {
    let folded = SearchText.folded(text)
    compact = SearchText.compact(folded)
    hasHanzi = folded.unicodeScalars.contains { $0.properties.isIdeographic }
    isBlank = folded.allSatisfy(\.isWhitespace)
  }
}

extension SearchText {
  /// The letters and digits of a folded text as UTF-8.
  fileprivate static func compact(_ folded: String) -> [UInt8] {
    runs(of: folded).flatMap { Array($0.text.utf8) }
  }
}

extension SearchIndex {
  private struct Prepared: Sendable {
    let id: ID
    let code: [UInt8]
    let names: [[UInt8]]
    /// Every place in a name at which a Latin word or a number begins, to the end of the name.
    let wordStarts: [[UInt8]]
    /// Those of the usual readings first.
    let initials: [[UInt8]]
    let usualInitials: Int
    let syllables: [[[UInt8]]]
    let usualReadings: Int

    init(_ entry: Entry) {
      id = entry.id
      code = SearchText.compact(SearchText.folded(entry.code ?? ""))
      var names: [[UInt8]] = []
      var wordStarts: [[UInt8]] = []
      for name in entry.names {
        let runs = SearchText.runs(of: SearchText.folded(name))
        names.append(runs.flatMap { Array($0.text.utf8) })
        for (index, run) in runs.enumerated() where run.kind != .hanzi {
          wordStarts.append(runs[index...].flatMap { Array($0.text.utf8) })
        }
      }
      self.names = names
      self.wordStarts = wordStarts
      let latin = entry.names.filter(\.utf8.allASCII).map { SearchKeys(name: $0) }
      let (initials, usualInitials) = Self.usualFirst(
        entry.keys.initials, latin: Set(latin.flatMap(\.initials)))
      self.initials = initials.map { Array($0.utf8) }
      self.usualInitials = usualInitials
      let (readings, usualReadings) = Self.usualFirst(
        entry.keys.full, latin: Set(latin.flatMap(\.full)))
      syllables = readings.map { $0.split(separator: " ").map { Array($0.utf8) } }
      self.usualReadings = usualReadings
    }

    /// Keys stand the likeliest first, name by name; a Latin name has but one reading.
    private static func usualFirst(
      _ keys: [String], latin: Set<String>
    ) -> (keys: [String], usual: Int) {
      let main = keys.first { !latin.contains($0) }
      let usual = keys.filter { latin.contains($0) || $0 == main }
      return (usual + keys.filter { !latin.contains($0) && $0 != main }, usual.count)
    }

    func match(_ query: Query) -> Match? {
      let text = query.compact
      if code == text { return Match(rank: .code) }
      if let found = initials(.wholeInitials, { $0 == text }) { return found }
      if let found = initials(.initialsPrefix, { $0.starts(with: text) }) { return found }
      if query.hasHanzi {
        if names.contains(where: { $0.starts(with: text) }) { return Match(rank: .namePrefix) }
        if names.contains(where: { $0.holds(text) }) { return Match(rank: .nameSubstring) }
      }
      if code.starts(with: text) || wordStarts.contains(where: { $0.starts(with: text) }) {
        return Match(rank: .wordPrefix)
      }
      if let found = initials(.initialsSubstring, { $0.holds(text) }) { return found }
      var best: Match?
      for (index, reading) in syllables.enumerated() {
        let isRare = index >= usualReadings
        for start in reading.indices where Self.consumes(text, reading[start...]) {
          let found = Match(rank: start == 0 ? .pinyinPrefix : .pinyinInside, isRare: isRare)
          best = best.map { min($0, found) } ?? found
          if found == Match(rank: .pinyinPrefix) { return found }
        }
      }
      return best
    }

    private func initials(_ rank: Rank, _ isIt: ([UInt8]) -> Bool) -> Match? {
      initials.firstIndex(where: isIt).map { Match(rank: rank, isRare: $0 >= usualInitials) }
    }

    /// Whether the query is one syllable after another, each written out or cut short: `maodu`,
    /// `mdu` and `mdguo` are all 毛肚锅.
    private static func consumes(
      _ query: [UInt8], _ syllables: ArraySlice<[UInt8]>
    ) -> Bool {
      // Bit n: the first n bytes can be consumed. Nobody types more than 63 letters of a dish.
      guard query.count < 64 else { return false }
      let whole: UInt64 = 1 << UInt64(query.count)
      var reachable: UInt64 = 1
      for syllable in syllables {
        var next: UInt64 = 0
        var begun = reachable
        while begun != 0 {
          var position = begun.trailingZeroBitCount
          begun &= begun - 1
          for letter in syllable {
            guard position < query.count, query[position] == letter else { break }
            position += 1
            next |= 1 << UInt64(position)
          }
        }
        if next & whole != 0 { return true }
        if next == 0 { return false }
        reachable = next
      }
      return false
    }
  }
}

extension String.UTF8View {
  fileprivate var allASCII: Bool { allSatisfy { $0 < 0x80 } }
}

extension [UInt8] {
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
    for start in 0...(count - needle.count)
    where self[start] == first && self[start...].starts(with: needle) {
      return true
    }
    return false
  }
}
