import Foundation
import StoreDomain
import TextEncodings

/// How many files a test reads: a part of the corpus, or all of it.
enum Corpus {
  static func seeds(_ few: Int, full: Int) -> Range<UInt64> {
    let isFull = ProcessInfo.processInfo.environment["FOH_FAULTS"] == "full"
    return 1..<UInt64((isFull ? full : few) + 1)
  }
}

extension RandomNumberGenerator {
  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
  mutating func isOne(in count: Int) -> Bool { below(count) == 0 }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}

/// What happens to files on their way.
enum Damage: CaseIterable {
  case none
  case deletedByte
  case doubledByte
  case changedByte
  case strayQuote
  case lostLineEnd
  case doubledLine
  case cutEnd
  case cutLine
  case lostSeparator
  case blankLine

  func applied(to bytes: [UInt8], _ chance: inout SeededGenerator) -> [UInt8] {
    // The header stays: without it nothing is read.
    let start = (bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? 0) + 1
    guard start < bytes.count else { return bytes }
    var bytes = bytes
    let place = Int.random(in: start..<bytes.count, using: &chance)
    switch self {
    case .none: break
    case .deletedByte: bytes.remove(at: place)
    case .doubledByte: bytes.insert(bytes[place], at: place)
    case .changedByte: bytes[place] = UInt8.random(in: 0x20...0xFF, using: &chance)
    case .strayQuote: bytes.insert(UInt8(ascii: "\""), at: place)
    case .lostLineEnd: remove(from: &bytes, at: place) { $0 == 0x0A || $0 == 0x0D }
    case .lostSeparator: remove(from: &bytes, at: place) { ",;\t".utf8.contains($0) }
    case .doubledLine:
      bytes.insert(contentsOf: bytes[line(at: place, bytes)], at: line(at: place, bytes).lowerBound)
    case .cutEnd: bytes.removeSubrange(place...)
    case .cutLine:
      let line = line(at: place, bytes)
      let end = line.upperBound - (bytes[line].last == 0x0A ? 1 : 0)
      if place < end { bytes.removeSubrange(place..<end) }
    case .blankLine: bytes.insert(0x0A, at: line(at: place, bytes).lowerBound)
    }
    return bytes
  }

  private func remove(from bytes: inout [UInt8], at place: Int, where isIt: (UInt8) -> Bool) {
    if let index = bytes[place...].firstIndex(where: isIt) { bytes.remove(at: index) }
  }

  private func line(at place: Int, _ bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? bytes.count
    return start..<end
  }
}

/// Reads numbers apart from the program: every way in which a text may be meant.
enum IndependentReader {
  /// The units that a text may mean, with so many digits behind the mark.
  static func readings(_ text: String, digits: Int) -> Set<Int> {
    let text = text.trimmingCharacters(in: .whitespaces)
      .replacingOccurrences(of: "￥", with: "").replacingOccurrences(of: "¥", with: "")
    var found: Set<Int> = []
    for (group, mark) in [(",", "."), (".", ","), ("\u{A0}", ","), ("’", "."), ("'", ".")] {
      let parts = text.components(separatedBy: mark)
      guard parts.count <= 2 else { continue }
      let decimals = parts.count == 2 ? parts[1] : ""
      guard parts.count == 1 || isDigits(decimals), decimals.count <= digits else { continue }
      let groups = parts[0].components(separatedBy: group)
      guard groups.allSatisfy(isDigits) else { continue }
      if groups.count > 1 {
        guard groups[0].count <= 3, !groups[0].hasPrefix("0"),
          groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { continue }
      }
      let padding = String(repeating: "0", count: digits - decimals.count)
      if let units = Int(groups.joined() + decimals + padding) { found.insert(units) }
    }
    return found
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The fields of a line of bytes by its number, apart from the program's reader: quotes at both
  /// ends of a field go, and two of them are one.
  static func fields(_ bytes: [UInt8], line wanted: Int, separator: UInt8) -> [[UInt8]] {
    var line = 1
    var start = 0
    var index = 0
    while index < bytes.count, line < wanted {
      if bytes[index] == 0x0A
        || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      {
        line += 1
        start = index + 1
      }
      index += 1
    }
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted, byte == separator {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
    }
    return fields.map { field in
      guard field.count > 1, field.first == UInt8(ascii: "\""), field.last == UInt8(ascii: "\"")
      else { return field }
      return Array(field.dropFirst().dropLast())
    }
  }
}
