import StoreDomain
import Testing

@Suite("The code of a coupon")
struct CouponCodeTests {
  private static let characters = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")

  private static func code(_ number: Int) -> CouponCode {
    CouponCode(from: Identifier(rawValue: "0199aa00-0000-7000-8000-\(100_000_000_000 + number)"))
  }

  /// Written down apart from the program: all characters, weighted 2, 3, … and 1 for the last, come to
  /// a multiple of 31.
  private static func isWhole(_ text: String) -> Bool {
    let values = text.compactMap { characters.firstIndex(of: $0) }
    guard values.count == 8 else { return false }
    let weights = [2, 3, 4, 5, 6, 7, 8, 1]
    return zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } % 31 == 0
  }

  @Test("Ten thousand coupons have ten thousand codes, each of which checks itself")
  func codes() throws {
    let codes = (0..<10_000).map(Self.code)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(Self.isWhole(code.text)) }
    #expect(Self.code(1) == Self.code(1))
  }

  @Test("One wrong character, and two that are swapped, are always found")
  func slips() throws {
    for number in 0..<40 {
      let right = Array(Self.code(number).text)
      for place in right.indices {
        for wrong in Self.characters where wrong != right[place] {
          var typed = right
          typed[place] = wrong
          #expect(throws: CouponRefusal.mistyped) { try CouponCode(typed: String(typed)) }
        }
        for other in right.indices where right[other] != right[place] {
          var typed = right
          typed.swapAt(place, other)
          #expect(throws: CouponRefusal.mistyped) { try CouponCode(typed: String(typed)) }
        }
      }
    }
  }

  @Test("It is read as it is typed and scanned")
  func typed() throws {
    let code = Self.code(7)
    let wide = String(
      String.UnicodeScalarView(code.text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0)! }))
    for text in [code.text, code.grouped, code.text.lowercased(), " \(code.grouped) ", wide] {
      #expect(try CouponCode(typed: text) == code)
    }
    let hyphened = "\(code.text.prefix(4))-\(code.text.suffix(4))"
    #expect(try CouponCode(typed: hyphened) == code)
    #expect(code.masked == "****" + code.text.suffix(4))
  }

  @Test(
    "What is no code is told, with what to look at",
    arguments: [
      ("", CouponRefusal.wrongLength(0)), ("2222", .wrongLength(4)),
      ("222222222", .wrongLength(9)), ("2222O222", .wrongCharacter("O")),
      ("1222", .wrongCharacter("1")), ("22五2", .wrongCharacter("五")),
    ])
  func refused(_ text: String, _ refusal: CouponRefusal) {
    #expect(throws: refusal) { try CouponCode(typed: text) }
  }
}
