/// One way to read a decimal number: `1.2` is 12 tenths.
struct DecimalReading: Hashable {
  let units: Int
  /// Digits behind the point.
  let decimals: Int
  /// Read with groups of thousands.
  var isGrouped = false

  static let half = DecimalReading(units: 5, decimals: 1)

  /// The number times `factor`, when that is whole.
  func whole(in factor: Int) -> Int? {
    let (product, overflow) = units.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    let divisor = Self.power(decimals)
    return product % divisor == 0 ? product / divisor : nil
  }

  /// Every way in which somebody somewhere writes a number so; none when it is no number.
  ///
  /// `1,280.00` and `1.280,00` are one number each; `1.000` is one, or a thousand. `1.2.3` and
  /// `12,34,5` are none.
  ///
  /// - Parameters:
  ///   - text: digits, with `.`, `,`, `'` and single spaces among them.
  ///   - indianGroups: whether `1,00,000` is a number.
  static func all(of text: Substring, indianGroups: Bool = false) -> [DecimalReading] {
    let signs = text.filter { !$0.isPlainDigit }
    guard let last = signs.last else { return [whole(text)].compactMap { $0 } }
    guard signs.allSatisfy({ ".,' ".contains($0) }) else { return [] }
    var readings: [DecimalReading] = []
    // All signs are between groups.
    if Set(signs).count == 1, let grouped = grouped(text, by: last, indian: indianGroups) {
      readings.append(grouped)
    }
    // The last sign is the point, those before it are between groups.
    if last == "." || last == ",", signs.filter({ $0 == last }).count == 1,
      Set(signs.dropLast()).count <= 1, let point = text.lastIndex(of: last)
    {
      let fraction = text[text.index(after: point)...]
      let front = text[..<point]
      // `120.` is still being typed.
      if fraction.isEmpty, signs.count == 1 { return [whole(front)].compactMap { $0 } }
      let whole =
        signs.count == 1
        ? Self.whole(front.isEmpty ? "0" : front)
        : signs.first.flatMap { grouped(front, by: $0, indian: indianGroups) }
      if let whole, !fraction.isEmpty, let reading = whole.followed(by: fraction) {
        readings.append(reading)
      }
    }
    return readings
  }

  // MARK: Pieces

  private static func whole(_ digits: Substring) -> DecimalReading? {
    guard digits.count <= 15, !digits.isEmpty, digits.allSatisfy(\.isPlainDigit),
      let value = Int(digits)
    else { return nil }
    return DecimalReading(units: value, decimals: 0)
  }

  /// `1,000,000`: one to three digits that begin with no zero, then groups of three; in India groups
  /// of two and a last one of three.
  private static func grouped(
    _ text: Substring, by sign: Character, indian: Bool
  ) -> DecimalReading? {
    let groups = text.split(separator: sign, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count),
      first.first != "0", groups.last?.count == 3
    else { return nil }
    let between = groups.dropFirst().dropLast()
    let isWestern = between.allSatisfy { $0.count == 3 }
    let isIndian = indian && first.count <= 2 && between.allSatisfy { $0.count == 2 }
    guard isWestern || isIndian else { return nil }
    guard var reading = whole(Substring(groups.joined())) else { return nil }
    reading.isGrouped = true
    return reading
  }

  private func followed(by fraction: Substring) -> DecimalReading? {
    guard fraction.count <= 9, let part = Self.whole(fraction) else { return nil }
    let (product, overflow) = units.multipliedReportingOverflow(by: Self.power(fraction.count))
    let (sum, carry) = product.addingReportingOverflow(part.units)
    guard !overflow, !carry else { return nil }
    return DecimalReading(units: sum, decimals: fraction.count, isGrouped: isGrouped)
  }

  static func power(_ digits: Int) -> Int { (0..<digits).reduce(1) { power, _ in power * 10 } }
}
