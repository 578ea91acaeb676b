import Foundation

/// Numbers as bytes, for a file: 8 bytes each, the lowest byte first.
struct PackedNumbers {
  private(set) var numbers: [Double] = []
  private var next = 0

  init() {}

  /// Nil when the bytes are no whole numbers.
  init?(_ data: Data) {
    guard data.count % 8 == 0 else { return nil }
    numbers = [Double](unsafeUninitializedCapacity: data.count / 8) { buffer, count in
      count = data.copyBytes(to: buffer) / 8
    }
  }

  var data: Data { numbers.withUnsafeBytes { Data($0) } }

  mutating func append(_ number: Double) { numbers.append(number) }
  mutating func append(_ number: Int) { numbers.append(Double(number)) }
  mutating func append(_ more: some Sequence<Double>) { numbers += more }

  // MARK: Reading

  /// What is left to read.
  var left: Int { numbers.count - next }

  mutating func number() -> Double? {
    guard next < numbers.count else { return nil }
    defer { next += 1 }
    return numbers[next]
  }

  /// A whole number from 0 on, or from `least` on.
  mutating func whole(least: Int = 0) -> Int? {
    guard let number = number(), let whole = Int(exactly: number), whole >= least else {
      return nil
    }
    return whole
  }

  mutating func numbers(_ count: Int) -> [Double]? {
    guard count >= 0, count <= left else { return nil }
    defer { next += count }
    return Array(numbers[next..<(next + count)])
  }
}
