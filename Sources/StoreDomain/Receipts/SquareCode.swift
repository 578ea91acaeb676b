/// A square code (QR, ISO/IEC 18004) of a short text, for a guest's phone to read from a screen: bytes,
/// the lowest level of error correction, because a screen has no stains, versions 1 to 9.
public struct SquareCode: Hashable, Sendable {
  /// Modules on a side, without the quiet zone of four that is left around them.
  public let size: Int
  private var dark: [Bool]
  /// Modules that no mask changes.
  private var isFixed: [Bool]

  /// Whether a module is dark; none outside is.
  public func isDark(column: Int, row: Int) -> Bool {
    (0..<size).contains(column) && (0..<size).contains(row) && dark[row * size + column]
  }

  /// Nil for a text of more than 230 bytes.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = SquareCodeVersion.all.first(where: { bytes.count <= $0.capacity }) else {
      return nil
    }
    size = version.number * 4 + 17
    dark = Array(repeating: false, count: size * size)
    isFixed = dark
    drawPatterns(version)
    place(version.codewords(of: bytes))
    let penalties = (0..<8).map { penalty(masked: $0) }
    apply(penalties.indices.min { penalties[$0] < penalties[$1] } ?? 0)
  }

  // MARK: Patterns

  private mutating func fix(_ column: Int, _ row: Int, _ isDark: Bool) {
    guard (0..<size).contains(column), (0..<size).contains(row) else { return }
    dark[row * size + column] = isDark
    isFixed[row * size + column] = true
  }

  private mutating func drawPatterns(_ version: SquareCodeVersion) {
    for index in 0..<size {
      fix(index, 6, index % 2 == 0)
      fix(6, index, index % 2 == 0)
    }
    for (column, row) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(column, row) }
    for column in version.alignment {
      for row in version.alignment where !isFinder(column, row) { drawAlignment(column, row) }
    }
    drawFormat(0)
    if version.number >= 7 { drawVersion(version.number) }
  }

  private func isFinder(_ column: Int, _ row: Int) -> Bool {
    (column == 6 && row == 6) || (column == 6 && row == size - 7)
      || (column == size - 7 && row == 6)
  }

  private mutating func drawFinder(_ column: Int, _ row: Int) {
    for down in -4...4 {
      for across in -4...4 {
        let distance = max(abs(down), abs(across))
        fix(column + across, row + down, distance != 2 && distance != 4)
      }
    }
  }

  private mutating func drawAlignment(_ column: Int, _ row: Int) {
    for down in -2...2 {
      for across in -2...2 {
        fix(column + across, row + down, max(abs(down), abs(across)) != 1)
      }
    }
  }

  /// Level and mask with their error correction, twice.
  private mutating func drawFormat(_ mask: Int) {
    // The lowest level is written as 1.
    let data = 1 << 3 | mask
    var rest = data
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (data << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { fix(8, index, bit(index)) }
    fix(8, 7, bit(6))
    fix(8, 8, bit(7))
    fix(7, 8, bit(8))
    for index in 9..<15 { fix(14 - index, 8, bit(index)) }
    for index in 0..<8 { fix(size - 1 - index, 8, bit(index)) }
    for index in 8..<15 { fix(8, size - 15 + index, bit(index)) }
    fix(8, size - 8, true)
  }

  /// The version with its error correction, twice.
  private mutating func drawVersion(_ number: Int) {
    var rest = number
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = number << 12 | rest
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      let (far, near) = (size - 11 + index % 3, index / 3)
      fix(far, near, isDark)
      fix(near, far, isDark)
    }
  }

  // MARK: Data and mask

  /// Up and down in pairs of columns from the right; the column of the timing pattern is passed over.
  private mutating func place(_ codewords: [UInt8]) {
    var index = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        let isUpward = (right + 1) & 2 == 0
        let row = isUpward ? size - 1 - step : step
        for column in [right, right - 1] where !isFixed[row * size + column] {
          guard index < codewords.count * 8 else { continue }
          dark[row * size + column] = codewords[index / 8] >> (7 - index % 8) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  private static func isFlipped(_ mask: Int, column: Int, row: Int) -> Bool {
    switch mask {
    case 0: (column + row) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (column + row) % 3 == 0
    case 4: (column / 3 + row / 2) % 2 == 0
    case 5: column * row % 2 + column * row % 3 == 0
    case 6: (column * row % 2 + column * row % 3) % 2 == 0
    default: ((column + row) % 2 + column * row % 3) % 2 == 0
    }
  }

  private mutating func apply(_ mask: Int) {
    drawFormat(mask)
    for row in 0..<size {
      for column in 0..<size where !isFixed[row * size + column] {
        if Self.isFlipped(mask, column: column, row: row) {
          dark[row * size + column].toggle()
        }
      }
    }
  }

  /// How much a mask would disturb whoever reads it: runs of one colour, and squares of it.
  private func penalty(masked mask: Int) -> Int {
    var code = self
    code.apply(mask)
    var penalty = 0
    for line in 0..<size {
      penalty += Self.runs((0..<size).map { code.dark[line * size + $0] })
      penalty += Self.runs((0..<size).map { code.dark[$0 * size + line] })
    }
    for row in 0..<(size - 1) {
      for column in 0..<(size - 1) {
        let first = code.dark[row * size + column]
        let others = [
          row * size + column + 1, (row + 1) * size + column, (row + 1) * size + column + 1,
        ]
        if others.allSatisfy({ code.dark[$0] == first }) { penalty += 3 }
      }
    }
    let share = code.dark.count { $0 } * 20 / code.dark.count
    return penalty + abs(share - 10) * 10
  }

  private static func runs(_ modules: [Bool]) -> Int {
    var (penalty, length) = (0, 1)
    for index in 1..<modules.count {
      length = modules[index] == modules[index - 1] ? length + 1 : 1
      penalty += length == 5 ? 3 : length > 5 ? 1 : 0
    }
    return penalty
  }
}
