/// A version of square codes at the lowest level of error correction, and what it holds.
struct SquareCodeVersion {
  var number: Int
  /// Of error correction, in each block.
  var correction: Int
  var blocks: Int
  /// All codewords, of data and of error correction.
  var total: Int
  /// Centres of the small squares by which a phone finds its way.
  var alignment: [Int]

  var dataCount: Int { total - correction * blocks }
  /// Bytes of text: four bits say that it is bytes, eight say how many.
  var capacity: Int { dataCount - 2 }

  func codewords(of bytes: [UInt8]) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      bits += (0..<count).map { value >> (count - 1 - $0) & 1 == 1 }
    }
    append(0b0100, 4)
    append(bytes.count, 8)
    for byte in bytes { append(Int(byte), 8) }
    append(0, min(4, dataCount * 8 - bits.count))
    var data = stride(from: 0, to: bits.count, by: 8).map { start in
      (0..<8).reduce(UInt8(0)) { byte, offset in
        byte << 1 | (start + offset < bits.count && bits[start + offset] ? 1 : 0)
      }
    }
    while data.count < dataCount {
      data.append(0xEC)
      if data.count < dataCount { data.append(0x11) }
    }
    return interleaved(data)
  }

  /// The blocks take turns, first with their data, then with their error correction; the last blocks
  /// have one more of data where it does not divide.
  private func interleaved(_ data: [UInt8]) -> [UInt8] {
    let short = dataCount / blocks
    let longBlocks = dataCount % blocks
    var start = 0
    let parts = (0..<blocks).map { block -> [UInt8] in
      let count = short + (block >= blocks - longBlocks ? 1 : 0)
      defer { start += count }
      return Array(data[start..<start + count])
    }
    let corrections = parts.map { ReedSolomon.correction(of: $0, count: correction) }
    var all: [UInt8] = []
    for index in 0...short {
      for part in parts where index < part.count { all.append(part[index]) }
    }
    for index in 0..<correction { all += corrections.map { $0[index] } }
    return all
  }

  static let all = [
    SquareCodeVersion(number: 1, correction: 7, blocks: 1, total: 26, alignment: []),
    SquareCodeVersion(number: 2, correction: 10, blocks: 1, total: 44, alignment: [6, 18]),
    SquareCodeVersion(number: 3, correction: 15, blocks: 1, total: 70, alignment: [6, 22]),
    SquareCodeVersion(number: 4, correction: 20, blocks: 1, total: 100, alignment: [6, 26]),
    SquareCodeVersion(number: 5, correction: 26, blocks: 1, total: 134, alignment: [6, 30]),
    SquareCodeVersion(number: 6, correction: 18, blocks: 2, total: 172, alignment: [6, 34]),
    SquareCodeVersion(number: 7, correction: 20, blocks: 2, total: 196, alignment: [6, 22, 38]),
    SquareCodeVersion(number: 8, correction: 24, blocks: 2, total: 242, alignment: [6, 24, 42]),
    SquareCodeVersion(number: 9, correction: 30, blocks: 2, total: 292, alignment: [6, 26, 46]),
  ]
}

/// The field of 256 elements over which error correction is worked out (Reed and Solomon).
enum ReedSolomon {
  /// Powers of two.
  private static let powers: [UInt8] = {
    var powers: [UInt8] = [1]
    while powers.count < 255 {
      let doubled = Int(powers[powers.count - 1]) << 1
      powers.append(UInt8(doubled > 255 ? doubled ^ 0x11D : doubled))
    }
    return powers
  }()
  private static let logarithms: [Int] = {
    var logarithms = Array(repeating: 0, count: 256)
    for (exponent, power) in powers.enumerated() { logarithms[Int(power)] = exponent }
    return logarithms
  }()

  private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
    guard one != 0, other != 0 else { return 0 }
    return powers[(logarithms[Int(one)] + logarithms[Int(other)]) % 255]
  }

  /// What is left of the data when it is divided by the generator polynomial of this degree.
  static func correction(of data: [UInt8], count: Int) -> [UInt8] {
    // Without its first coefficient, which is one.
    var generator = Array(repeating: UInt8(0), count: count)
    generator[count - 1] = 1
    for power in 0..<count {
      for index in 0..<count {
        generator[index] = product(generator[index], powers[power])
        if index + 1 < count { generator[index] ^= generator[index + 1] }
      }
    }
    var rest = Array(repeating: UInt8(0), count: count)
    for byte in data {
      let factor = byte ^ rest[0]
      rest = Array(rest.dropFirst()) + [0]
      for index in 0..<count { rest[index] ^= product(generator[index], factor) }
    }
    return rest
  }
}
