import Foundation
import Testing

@testable import TextEncodings

@Suite("Text from other programs")
struct DecodedTextTests {
  /// 毛肚,38 and a newline, as programs in China save it.
  static let gb18030: [UInt8] = [0xC3, 0xAB, 0xB6, 0xC7, 0x2C, 0x33, 0x38, 0x0A]

  @Test func plainUTF8IsTakenAsItIs() throws {
    let text = try DecodedText(Array("毛肚,38\n".utf8))
    #expect(text.text == "毛肚,38\n")
    #expect(text.encoding == .utf8)
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let text = try DecodedText([0xEF, 0xBB, 0xBF] + Array("毛肚".utf8))
    #expect(text.text == "毛肚")
  }

  @Test func aFileSavedByWindowsInChinaIsRead() throws {
    // 牛肉 after 毛肚: two characters alone may be of several countries.
    let text = try DecodedText(Self.gb18030 + [0xC5, 0xA3, 0xC8, 0xE2])
    #expect(text.text == "毛肚,38\n牛肉")
    #expect(text.encoding == .gb18030)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func utf16WithAMarkIsRead(encoding: TextEncoding) throws {
    let units = Array("毛肚 𠮷\n".utf16)
    let isBig = encoding == .utf16BigEndian
    var bytes: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in units {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isBig ? pair : pair.reversed()
    }
    let text = try DecodedText(bytes)
    #expect(text.text == "毛肚 𠮷\n")
    #expect(text.encoding == encoding)
  }

  @Test func bytesThatAreNoTextAreToldByLine() {
    // The third line ends in the middle of a character.
    let bytes = Self.gb18030 + Self.gb18030 + [0xC3, 0x0A]
    #expect(throws: TextEncodingError.undecodable(byteOffset: 16, line: 3, tried: .gb18030)) {
      try DecodedText(bytes)
    }
  }

  @Test func aTruncatedCharacterAtTheEndIsAnErrorNotALoss() {
    #expect(throws: TextEncodingError.self) { try DecodedText([0xC3, 0xAB, 0xB6]) }
  }

  @Test func anEmptyFileIsEmptyText() throws {
    #expect(try DecodedText([]).text.isEmpty)
  }

  /// The standard library's own judgement of UTF-8 is the oracle.
  @Test func whatIsUTF8IsJudgedAsTheStandardLibraryDoes() {
    var generator = SystemRandomNumberGenerator()
    let interesting: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        interesting.randomElement(using: &generator) ?? 0
      }
      let oracle = String(validating: bytes, as: UTF8.self) != nil
      #expect((DecodedText.firstInvalidOffset(bytes) == nil) == oracle, "\(bytes)")
    }
  }

  @Test func longTextSurvivesTheConversionThereAndBack() throws {
    let text = String(repeating: "毛肚 beef tripe 38.00 😀\n", count: 5_000)
    let there = try Conversion(from: .utf8, to: .gb18030).convert(Array(text.utf8))
    #expect(there.stoppedAt == nil)
    let back = try Conversion(from: .gb18030, to: .utf8).convert(there.output)
    #expect(String(decoding: back.output, as: UTF8.self) == text)
  }
}
