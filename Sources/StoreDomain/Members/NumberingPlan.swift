/// How the phone numbers of one calling code are written.
struct NumberingPlan: Sendable {
  /// `86`.
  let callingCode: String
  /// Stands before a national number dialled from inside the country: `0`; empty for none.
  let trunk: String
  /// The first digits of national numbers before which it is not written; nil for all.
  let withoutTrunk: [String]?
  /// Without the trunk prefix, so many digits are a number inside a town; 0 for none.
  let longestLocal: Int
  /// What is dialled before a number abroad, the longest first.
  let exits: [String]
  /// By the first two digits of a national number, a bit for each length that it can have.
  private let lengths: [UInt32]

  /// Whether national digits, without calling code and trunk prefix, can be a number.
  func isPossible(_ national: some StringProtocol) -> Bool {
    (lengths(of: national) >> UInt32(min(national.utf8.count, 31))) & 1 == 1
  }

  /// Whether a number is whole beyond doubt: possible, and no longer one begins with it.
  func isComplete(_ national: some StringProtocol) -> Bool {
    isPossible(national) && lengths(of: national) >> UInt32(national.utf8.count + 1) == 0
  }

  private func lengths(of national: some StringProtocol) -> UInt32 {
    let first = national.utf8.prefix(2).map { Int($0) - 48 }
    guard first.count == 2, first.allSatisfy((0...9).contains) else { return 0 }
    return lengths[first[0] * 10 + first[1]]
  }

  /// Whether every national number is written with the trunk prefix.
  var isAlwaysWithTrunk: Bool { !trunk.isEmpty && withoutTrunk?.isEmpty == true }

  /// Whether a national number is written with the trunk prefix.
  func writesTrunk(before national: String) -> Bool {
    guard !trunk.isEmpty, let withoutTrunk else { return false }
    return !withoutTrunk.contains { national.hasPrefix($0) && isComplete(national) }
  }
}

// MARK: - Reading the table

extension NumberingPlan {
  /// By calling code.
  static let ofCode: [String: NumberingPlan] = plans.byCode
  /// By the code of each region.
  static let ofRegion: [String: NumberingPlan] = plans.byRegion
  /// The code of each region that has a plan. Reading the plans themselves takes as long as all the
  /// rest of a console's start, and only a phone number asks for them.
  static let regions: Set<String> = Set(
    table.utf8.split(separator: UInt8(ascii: ";")).flatMap { entry in
      entry.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        .prefix { $0 != UInt8(ascii: " ") }
        .split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    })

  /// The plan of the country to whose calling code international digits begin; no calling code
  /// begins with another one.
  static func ofInternational(
    _ digits: some StringProtocol
  ) -> (plan: NumberingPlan, national: String)? {
    for count in 1...3 where digits.count > count {
      if let plan = ofCode[String(digits.prefix(count))] {
        return (plan, String(digits.dropFirst(count)))
      }
    }
    return nil
  }

  private static let plans: (byCode: [String: NumberingPlan], byRegion: [String: NumberingPlan]) = {
    var byCode: [String: NumberingPlan] = [:]
    var byRegion: [String: NumberingPlan] = [:]
    for entry in table.split(separator: ";") {
      let parts = entry.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace) }
      guard parts.count == 2, parts[0].count >= 3 else { continue }
      let plan = NumberingPlan(head: parts[0].dropFirst().map(String.init), groups: parts[1])
      byCode[plan.callingCode] = plan
      for region in parts[0][0].split(separator: "/") { byRegion[String(region)] = plan }
    }
    return (byCode, byRegion)
  }()

  /// - Parameters:
  ///   - head: calling code, trunk prefix and what is optional.
  ///   - groups: `3[359],46:7-10/12`.
  private init(head: [String], groups: [Substring]) {
    callingCode = head[0]
    let trunk = head[1].split(separator: "!")
    self.trunk = trunk[0] == "-" ? "" : String(trunk[0])
    let without = trunk.count > 1 ? trunk[1].split(separator: ",").map(String.init) : []
    withoutTrunk = without == ["*"] ? nil : without
    var longestLocal = 0
    var exits = ["00"]
    for word in head.dropFirst(2) {
      if word.hasPrefix("~") { longestLocal = Int(word.dropFirst()) ?? 0 }
      if word.hasPrefix("x") { exits += word.dropFirst().split(separator: ",").map(String.init) }
    }
    self.longestLocal = longestLocal
    self.exits = exits.sorted { ($1.count, $0) < ($0.count, $1) }
    var lengths = [UInt32](repeating: 0, count: 100)
    for group in groups {
      let sides = group.split(separator: ":")
      guard sides.count == 2 else { continue }
      let bits = sides[1].split(separator: "/").reduce(UInt32(0)) { bits, range in
        let ends = range.split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last, first <= last else { return bits }
        return (first...last).reduce(bits) { $0 | 1 << UInt32($1) }
      }
      for prefix in Self.prefixes(sides[0]) { lengths[prefix] |= bits }
    }
    self.lengths = lengths
  }

  /// `3[359],6` are 33, 35, 39 and 60 to 69.
  private static func prefixes(_ text: Substring) -> [Int] {
    var sets: [[Int]] = []
    var all: [Int] = []
    var rest = text
    func flush() {
      guard let tens = sets.first else { return }
      let ones = sets.count > 1 ? sets[1] : Array(0...9)
      for ten in tens { for one in ones { all.append(ten * 10 + one) } }
      sets = []
    }
    while let next = rest.popFirst() {
      if next == "," {
        flush()
      } else if next == "[", let end = rest.firstIndex(of: "]") {
        sets.append(digits(rest[..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        sets.append(digits(Substring(String(next))))
      }
    }
    flush()
    return all
  }

  /// `13-5` are 1, 3, 4 and 5.
  private static func digits(_ text: Substring) -> [Int] {
    var digits: [Int] = []
    var isRange = false
    for character in text {
      guard let digit = character.wholeNumberValue else {
        isRange = true
        continue
      }
      if isRange, let first = digits.last, first < digit {
        digits += Array((first + 1)...digit)
      } else {
        digits.append(digit)
      }
      isRange = false
    }
    return digits
  }
}
