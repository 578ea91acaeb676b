/// Reads decimal numbers as people and spreadsheets write them into whole units, without floating
/// point. A number is read whole and as it was meant, or not at all.
enum ExactNumber {
  /// What a text says.
  enum Reading: Equatable {
    /// The number times ten to the power of the digits asked for.
    case units(Int)
    /// A comma or a point that may part thousands or decimals: both numbers.
    case ambiguous(thousands: String, decimals: String)
    /// No number, or one with more decimals than asked for.
    case none
  }

  /// How the numbers of one file are written, learnt from those that can be meant in one way only.
  struct Style: Equatable {
    fileprivate(set) var decimalMarks: Set<Character> = []
    fileprivate(set) var groupMarks: Set<Character> = []

    mutating func learn(_ text: String) {
      guard let parts = Parts(text) else { return }
      switch parts.shape {
      case .grouped(let mark): groupMarks.insert(mark)
      case .decimal(let mark, let group):
        decimalMarks.insert(mark)
        if let group { groupMarks.insert(group) }
      case .whole, .open, .wrong: break
      }
    }
  }

  /// `38`, `38.5`, `38,50`, `1,280.00`, `1.280,00`, `1,250,000`, `￥38`.
  ///
  /// One comma or point with three digits behind it may part thousands or decimals. A comma parts
  /// thousands and a point decimals, as the program itself writes them, when the currency's decimals
  /// allow no other reading and nothing in the file speaks against it; otherwise it is ambiguous.
  static func reading(_ text: String, digits: Int, style: Style = Style()) -> Reading {
    guard let parts = Parts(text) else { return .none }
    switch parts.shape {
    case .wrong: return .none
    case .whole, .grouped: return units(parts.sign, parts.runs.joined(), "", digits)
    case .decimal:
      return units(
        parts.sign, parts.runs.dropLast().joined(), parts.runs[parts.runs.count - 1], digits)
    case .open(let mark):
      switch meaning(of: mark, digits: digits, style) {
      case .thousands: return units(parts.sign, parts.runs.joined(), "", digits)
      case .decimals: return units(parts.sign, parts.runs[0], parts.runs[1], digits)
      case nil:
        let sign = parts.sign < 0 ? "-" : ""
        return .ambiguous(
          thousands: sign + parts.runs.joined(), decimals: sign + parts.runs.joined(separator: "."))
      }
    }
  }

  /// The units of a number that can be meant in one way only.
  static func units(_ text: String, digits: Int) -> Int? {
    if case .units(let units) = reading(text, digits: digits) { units } else { nil }
  }

  /// `6%` or `8.25 %` in basis points, hundredths of a per cent.
  static func basisPoints(_ text: String) -> Int? {
    let trimmed = text.trimmingSpaces
    guard trimmed.hasSuffix("%") || trimmed.hasSuffix("％") else { return nil }
    return units(String(trimmed.dropLast()), digits: 2)
  }

  private enum Meaning {
    case thousands
    case decimals
  }

  /// What the mark in `1,234` or `1.234` does.
  private static func meaning(of mark: Character, digits: Int, _ style: Style) -> Meaning? {
    let speaksForGroups = style.groupMarks.contains(mark)
    let speaksForDecimals = style.decimalMarks.contains(mark)
    if speaksForGroups, speaksForDecimals { return nil }
    let other: Character = mark == "," ? "." : ","
    if mark == "," {
      if speaksForDecimals || style.groupMarks.contains(other) { return nil }
      if digits == 3 { return speaksForGroups ? .thousands : nil }
      return .thousands
    }
    if digits == 3 {
      let isContradicted = speaksForGroups || style.decimalMarks.contains(other)
      return isContradicted ? nil : .decimals
    }
    let isEuropean = speaksForGroups || style.decimalMarks.contains(other)
    return isEuropean && !speaksForDecimals && !style.groupMarks.contains(other) ? .thousands : nil
  }

  private static func units(
    _ sign: Int, _ whole: String, _ decimals: String, _ digits: Int
  ) -> Reading {
    guard decimals.count <= digits else { return .none }
    let padded = whole + decimals + String(repeating: "0", count: digits - decimals.count)
    guard let units = Int(padded) else { return .none }
    return .units(sign * units)
  }

  /// A number's digits and the marks between them.
  private struct Parts {
    enum Shape {
      case whole
      case grouped(by: Character)
      case decimal(mark: Character, group: Character?)
      /// One mark with three digits behind it, which may be either.
      case open(mark: Character)
      case wrong
    }

    private(set) var sign = 1
    private(set) var runs: [String] = [""]
    private var marks: [Character] = []

    /// Nil when something stands in the text that belongs to no number.
    init?(_ text: String) {
      var text = text.trimmingSpaces[...]
      if text.first == "￥" || text.first == "¥" { text.removeFirst() }
      if text.first == "-" {
        sign = -1
        text.removeFirst()
        if text.first == "￥" || text.first == "¥" { text.removeFirst() }
      }
      for character in text {
        if character.isASCII, character.isNumber {
          runs[runs.count - 1].append(character)
        } else if ",.'’\u{A0}\u{202F}".contains(character) {
          marks.append(character)
          runs.append("")
        } else {
          return nil
        }
      }
      // A zero in front is no amount, and no group of thousands begins with one.
      guard !runs.contains(""), runs[0] == "0" || !runs[0].hasPrefix("0") else { return nil }
    }

    var shape: Shape {
      guard let last = marks.last else { return .whole }
      let isDecimalMark = last == "," || last == "."
      if marks.count == 1 {
        let mayGroup = isGrouped(runs)
        if !isDecimalMark { return mayGroup ? .grouped(by: last) : .wrong }
        return mayGroup ? .open(mark: last) : .decimal(mark: last, group: nil)
      }
      if marks.allSatisfy({ $0 == last }) { return isGrouped(runs) ? .grouped(by: last) : .wrong }
      let group = marks[0]
      guard isDecimalMark, group != last, marks.dropLast().allSatisfy({ $0 == group }),
        isGrouped(runs.dropLast())
      else { return .wrong }
      return .decimal(mark: last, group: group)
    }

    private func isGrouped(_ runs: some BidirectionalCollection<String>) -> Bool {
      guard let first = runs.first, first != "0", first.count <= 3 else { return false }
      return runs.dropFirst().allSatisfy { $0.count == 3 }
    }
  }
}

extension StringProtocol {
  /// Without white space at both ends, the wide space of Chinese text included.
  var trimmingSpaces: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
