import Foundation
import RealProgram
import Synchronization

/// Spoils what goes by: changes, cuts and doubles bytes, puts hostile ones among them, and gives
/// numbers and types that nobody expects.
final class Spoiler: Sendable {
  private let chance: Mutex<Chance>
  private let percent: Mutex<Int>

  init(_ chance: Chance, percent: Int) {
    self.chance = Mutex(chance)
    self.percent = Mutex(percent)
  }

  /// From now on everything passes as it is.
  func stop() { percent.withLock { $0 = 0 } }

  private static let hostile = [
    "\u{1B}]0;owned\u{07}", "\u{1B}[2J", "\u{0}", "\u{202E}", "\\u001b[2J", "\\u0000", "{", "}",
    "[", "]", "\"", "\\", "1e9999", "-1", "99999999999999999999", "null", "true", "\"\"", "[[[[[[",
  ]
  private static let statuses = [
    100, 199, 200, 201, 204, 301, 304, 400, 401, 403, 404, 408, 409, 410, 413, 415, 422, 429, 500,
    502, 503, 599, 999,
  ]

  /// An answer on its way to the store.
  func reply(_ answer: Data) -> LoopbackServer.Reply {
    let share = percent.withLock { $0 }
    return chance.withLock { chance in
      guard Int.random(in: 0..<100, using: &chance) < share,
        let end = answer.range(of: Data("\r\n\r\n".utf8))
      else { return .bytes(answer) }
      let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self)
      let body = Data(answer[end.upperBound...])
      switch Int.random(in: 0..<12, using: &chance) {
      case 0: return .cut(answer.prefix(Int.random(in: 0...answer.count, using: &chance)))
      case 1: return .cut(Self.spoilt(answer, &chance))
      case 2:
        let status = Self.statuses.randomElement(using: &chance) ?? 500
        return .bytes(Self.message("HTTP/1.1 \(status) X", head, body))
      case 3: return .answer(200, Data(repeating: UInt8(ascii: "["), count: 300_000))
      case 4: return .cut(Data((0..<200).map { _ in UInt8.random(in: 0...255, using: &chance) }))
      default:
        let first = head.prefix { $0 != "\r\n" }
        return .bytes(Self.message(String(first), head, Self.spoilt(body, &chance)))
      }
    }
  }

  /// Bytes that were good once.
  static func spoilt(_ good: Data, _ chance: inout Chance) -> Data {
    var bytes = [UInt8](good)
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let place = Int.random(in: 0...bytes.count, using: &chance)
      switch Int.random(in: 0..<5, using: &chance) {
      case 0: bytes.removeSubrange(place...)
      case 1:
        bytes.insert(
          contentsOf: (hostile.randomElement(using: &chance) ?? "").utf8, at: place)
      case 2: bytes += bytes.prefix(min(place, 4_000))
      case 3:
        // A value becomes another one.
        let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
        guard let digit = digits.randomElement(using: &chance) else { continue }
        bytes.replaceSubrange(
          digit...digit, with: (hostile.randomElement(using: &chance) ?? "").utf8)
      default:
        guard place < bytes.count else { continue }
        bytes[place] = UInt8.random(in: .min ... .max, using: &chance)
      }
    }
    return Data(bytes)
  }

  /// The head's other fields, with the length that the body has now.
  private static func message(_ first: String, _ head: String, _ body: Data) -> Data {
    let fields = head.split(separator: "\r\n").dropFirst().filter {
      !$0.lowercased().hasPrefix("content-length")
    }
    let lines = [first] + fields.map(String.init) + ["Content-Length: \(body.count)", "", ""]
    return Data(lines.joined(separator: "\r\n").utf8) + body
  }
}
