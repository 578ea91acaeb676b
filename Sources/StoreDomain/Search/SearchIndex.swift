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
    var found: [(index: Int, rank: Rank)] = []
    for (index, entry) in prepared.enumerated() {
      if let rank = entry.rank(wanted) { found.append((index, rank)) }
    }
    found.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return found.map { (prepared[$0.index].id, $0.rank) }
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
    let initials: [[UInt8]]
    let syllables: [[[UInt8]]]

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
      initials = entry.keys.initials.map { Array($0.utf8) }
      syllables = entry.keys.full.map { $0.split(separator: " ").map { Array($0.utf8) } }
    }

    func rank(_ query: Query) -> Rank? {
      let text = query.compact
      if code == text { return .code }
      if initials.contains(text) { return .wholeInitials }
      if initials.contains(where: { $0.starts(with: text) }) { return .initialsPrefix }
      if query.hasHanzi {
        if names.contains(where: { $0.starts(with: text) }) { return .namePrefix }
        if names.contains(where: { $0.holds(text) }) { return .nameSubstring }
      }
      if code.starts(with: text) || wordStarts.contains(where: { $0.starts(with: text) }) {
        return .wordPrefix
      }
      if initials.contains(where: { $0.holds(text) }) { return .initialsSubstring }
      var inside = false
      for reading in syllables {
        for start in reading.indices
        where Self.consumes(text, reading[start...]) {
          if start == 0 { return .pinyinPrefix }
          inside = true
        }
      }
      return inside ? .pinyinInside : nil
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
