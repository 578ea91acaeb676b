import StoreDomain
import Testing
import TextEncodings

@testable import Printing

@Suite("What a receipt printer gets")
struct ReceiptPrinterBytesTests {
  @Test func aSlipIsInitialisedStyledEncodedAndCut() throws {
    var document = PrintDocument()
    document.text("毛肚 2", style: [.bold, .double])
    document.text("a")
    document.lines += [.feed(lines: 2), .cut, .openDrawer]
    let bytes = try document.receiptPrinterBytes(columns: 32)
    #expect(
      bytes == [
        0x1B, 0x40, 0x1C, 0x26,  // initialise, Chinese mode
        0x1B, 0x45, 1, 0x1C, 0x21, 0x0C, 0x1D, 0x21, 0x11,  // bold, double
        0xC3, 0xAB, 0xB6, 0xC7, 0x20, 0x32, 0x0A,  // 毛肚 2 in GB 18030
        0x1B, 0x45, 0, 0x1C, 0x21, 0, 0x1D, 0x21, 0,  // back to normal
        0x61, 0x0A, 0x1B, 0x64, 2, 0x1D, 0x56, 0x42, 0, 0x1B, 0x70, 0, 0x19, 0xFA,
      ])
  }

  @Test func aPrinterForUTF8GetsUTF8() throws {
    let document = PrintDocument(lines: [.text("毛肚")])
    #expect(
      try document.receiptPrinterBytes(columns: 32, encoding: .utf8)
        == [0x1B, 0x40, 0x1C, 0x28, 0x43, 2, 0, 0x30, 0x32] + Array("毛肚\n".utf8))
  }

  /// A guest called `ESC p` must not open the till.
  @Test func aNameNeverCommandsThePrinter() throws {
    let evil =
      String((0...0xFF).compactMap { Unicode.Scalar($0).map(Character.init) }) + "\u{202E}x"
    var document = PrintDocument()
    document.text(evil)
    document.row(evil, .init(evil, columns: 4))
    let bytes = try document.receiptPrinterBytes(columns: 32).dropFirst(4)
    #expect(bytes.allSatisfy { $0 == 0x0A || ($0 >= 0x20 && $0 != 0x7F) })
  }

  @Test(
    arguments: [
      ("Müller", "Muller"), ("Dvořák", "Dvorak"), ("Straße", "Strasse"), ("e\u{301}", "e"),
      ("¥5", "￥5"), ("🎂毛肚", "?毛肚"), ("a\tb\nc", "a b c"), ("\u{1B}[2J", "[2J"),
      ("长寿面", "长寿面"), ("“ok”", "“ok”"), ("ｶ", "?"), ("\u{FEFF}x\u{200B}y", "xy"),
    ])
  func whatAPrinterHasNoSignForIsReplaced(text: String, clean: String) {
    #expect(PrinterText(.gb18030).clean(text) == clean)
  }

  @Test(
    arguments: [
      ("Dvořák", "Dvořák"), ("e\u{301}", "é"), ("👨‍👩‍👧毛肚", "?毛肚"), ("\u{1B}[2J", "[2J"),
      ("한국", "한국"), ("\u{202E}x", "x"), ("a\u{85}b", "a b"),
    ])
  func aPrinterForUTF8KeepsAccentsAndEveryAlphabet(text: String, clean: String) {
    #expect(PrinterText(.utf8).clean(text) == clean)
  }

  /// The encoder itself is the oracle: two bytes are two columns.
  @Test func theColumnsOfCleanTextAreItsBytes() throws {
    let converter = try Conversion(from: .utf8, to: .gb18030)
    let printer = PrinterText(.gb18030)
    for value in 0x20...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clean = printer.clean(String(scalar))
      let (bytes, stopped) = converter.convert(Array(clean.utf8))
      guard stopped == nil, bytes.count == printer.columns(clean) else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }
}
