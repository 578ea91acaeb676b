import StoreDomain
import Testing

@Suite("A square code for a guest's phone")
struct SquareCodeTests {
  /// Read as this address by another program (zxing-cpp 2), right and inverted.
  private static let accepted = """
    #######...#.#...#..#..#######
    #.....#.#.#...##..#.#.#.....#
    #.###.#.....#.###.###.#.###.#
    #.###.#.###.####.###..#.###.#
    #.###.#..#......#..#..#.###.#
    #.....#.##.######.#...#.....#
    #######.#.#.#.#.#.#.#.#######
    .........###.......#.........
    #####.####.#.###.##.##.#.#.#.
    .###...##.#.#...#..##.###...#
    .#....#.#.#..###.##.##.##....
    .....#..#...#.#...####.#.#.#.
    .#.########.####.###.....##..
    ##.#.#.##....#..#..#.####...#
    ..##.##....##..####.#.#####..
    .##.##..#..#...#....##..#..#.
    ..#.#####.##.###.###.....##..
    ##.###.###..##..#..######.#.#
    #..####..#...#.##...#...#.#..
    #..#.#..##..#..#..###......#.
    #.###.#.###.###.#########.###
    ........###..#......#...#####
    #######.#..###.#...##.#.###..
    #.....#....#..##...##...#..##
    #.###.#.####....###.#####.###
    #.###.#.#.#.##.....###.#.####
    #.###.#.#....#####...#######.
    #.....#.###.##..#.#.#.####.#.
    #######.#.#.#.######.####.#..
    """

  @Test("An address is the code that another program reads as this address")
  func another() throws {
    let code = try #require(SquareCode("https://example.com/r/0123456789abcdefghjk"))
    let rows = (0..<code.size).map { row in
      String((0..<code.size).map { code.isDark(column: $0, row: row) ? "#" : "." })
    }
    #expect(rows.joined(separator: "\n") == Self.accepted)
  }

  @Test("Any text that fits is read back, in the smallest version that holds it")
  func readBack() throws {
    var random = SeededGenerator(seed: 23)
    let capacities = [17, 32, 53, 78, 106, 134, 154, 192, 230]
    for (number, capacity) in capacities.enumerated() {
      let least = number == 0 ? 1 : capacities[number - 1] + 1
      for count in [least, capacity] {
        let text = String(
          (0..<count).map { _ in Character(UnicodeScalar(UInt8(random.next(33...126)))) })
        let code = try #require(SquareCode(text))
        #expect(code.size == 21 + number * 4)
        #expect(PlainCodeReader(code).text == text, "\(count) bytes")
      }
    }
    #expect(SquareCode(String(repeating: "a", count: 231)) == nil)
    #expect(SquareCode("毛肚").map { PlainCodeReader($0).text } == "毛肚")
  }

  @Test("Nothing is dark around it")
  func around() throws {
    let code = try #require(SquareCode("a"))
    #expect(!code.isDark(column: -1, row: 0) && !code.isDark(column: 0, row: code.size))
  }
}

/// Reads a square code that nothing has damaged: its mask, its bits in their order, its blocks.
private struct PlainCodeReader {
  let code: SquareCode
  private var version: Int { (code.size - 17) / 4 }

  init(_ code: SquareCode) { self.code = code }

  var text: String {
    let blocks = version < 6 ? 1 : 2
    let data = [19, 34, 55, 80, 108, 136, 156, 194, 232][version - 1]
    let words = codewords
    // Taken in turns; the last block has one more where it does not divide.
    var parts = Array(repeating: [UInt8](), count: blocks)
    for index in 0..<data { parts[index % blocks].append(words[index]) }
    let all = parts.joined().flatMap { word -> [Bool] in
      (0..<8).map { word >> (7 - $0) & 1 == 1 }
    }
    var bits = all[...]
    func take(_ count: Int) -> Int {
      defer { bits = bits.dropFirst(count) }
      return bits.prefix(count).reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
    guard take(4) == 4 else { return "not bytes" }
    let count = take(8)
    return String(decoding: (0..<count).map { _ in UInt8(take(8)) }, as: UTF8.self)
  }

  /// From the format beside the upper left square: level, mask and their mask.
  private var mask: Int {
    let bits =
      [(8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8)]
      .map { code.isDark(column: $0.0, row: $0.1) ? 1 : 0 }
      + (9..<15).map { code.isDark(column: 14 - $0, row: 8) ? 1 : 0 }
    let value = bits.enumerated().reduce(0) { $0 | $1.element << $1.offset } ^ 0x5412
    return value >> 10 & 7
  }

  private var codewords: [UInt8] {
    var bits: [Bool] = []
    let (mask, last) = (mask, code.size - 1)
    var isUpward = true
    for right in Array(stride(from: last, to: 6, by: -2)) + [5, 3, 1] {
      for step in 0...last {
        let row = isUpward ? last - step : step
        for column in [right, right - 1] where isData(column, row) {
          bits.append(code.isDark(column: column, row: row) != flips(mask, column, row))
        }
      }
      isUpward.toggle()
    }
    return stride(from: 0, to: bits.count - 7, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
  }

  private func isData(_ column: Int, _ row: Int) -> Bool {
    let size = code.size
    let isFinder =
      (column < 9 && row < 9) || (column < 9 && row >= size - 8) || (column >= size - 8 && row < 9)
    let isVersion =
      version >= 7
      && ((column < 6 && row >= size - 11) || (row < 6 && column >= size - 11))
    return !isFinder && !isVersion && column != 6 && row != 6 && !isAlignment(column, row)
  }

  private func isAlignment(_ column: Int, _ row: Int) -> Bool {
    guard version > 1 else { return false }
    let last = code.size - 7
    let centres = version < 7 ? [6, last] : [6, (6 + last) / 2, last]
    return centres.contains { across in
      centres.contains { down in
        let isCorner =
          (across, down) == (6, 6) || (across, down) == (6, last)
          || (across, down) == (last, 6)
        return !isCorner && abs(column - across) <= 2 && abs(row - down) <= 2
      }
    }
  }

  private func flips(_ mask: Int, _ column: Int, _ row: Int) -> Bool {
    let product = column * row
    return [
      (row + column) % 2, row % 2, column % 3, (row + column) % 3, (row / 2 + column / 3) % 2,
      product % 2 + product % 3, (product % 2 + product % 3) % 2,
      ((row + column) % 2 + product % 3) % 2,
    ][mask] == 0
  }
}
