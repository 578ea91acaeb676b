import StoreDomain
import Testing
import TextEncodings

@testable import Printing

/// Slips of arbitrary and hostile texts, read back by a printer that knows nothing of the layout.
@Suite("Whatever is typed, on whatever paper")
struct AnyPaperTests {
  fileprivate static let pieces = [
    "毛肚", "鸭肠鸭肠鸭肠鸭肠", "beef tripe", "incomprehensibilities-of-the-menu", "12.50", " ", "（辣）",
    "，", "Dvořák", "é×…", "🎂", "👨‍👩‍👧", "王\u{1B}@女士", "\u{1B}p\u{0}\u{19}\u{FA}",
    "\u{1D}V\u{0}", "\u{1C}.", "\u{10}\u{4}\u{1}", "\u{202E}reversed\u{202C}", "a\nb\r\nc",
    "\u{9B}2J", "\u{7F}", "\u{FEFF}\u{200B}", "e\u{301}\u{302}\u{303}", "   ", "\u{0}",
  ]

  @Test(arguments: 0..<300)
  func everyLineFitsEveryAmountIsWholeAndNothingCommandsThePrinter(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let columns = Int.random(in: 24...96, using: &generator)
    let encoding = seed.isMultiple(of: 3) ? TextEncoding.utf8 : .gb18030
    var amounts: [String] = []
    var document = PrintDocument()
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      if Bool.random(using: &generator) {
        document.text(
          [generator.text(), generator.text()], style: generator.style(),
          alignment: Bool.random(using: &generator) ? .center : .leading)
      } else {
        let amount = generator.amount().plainText
        amounts.append(amount)
        document.row(
          [generator.text(), generator.text()], .init(amount, columns: 11),
          style: generator.style())
      }
    }
    document.lines += [.qrCode(generator.text()), .cut]

    let read = PaperReader(try document.receiptPrinterBytes(columns: columns, encoding: encoding))
    #expect(read.strangeBytes.isEmpty)
    #expect(read.drawerKicks == 0)
    #expect(read.cuts == 1)
    for line in read.lines {
      #expect(line.columns <= columns)
    }
    var printed = read.lines[...]
    for amount in amounts {
      // In order, and not as the end of a longer figure.
      let index = printed.firstIndex { line in
        line.bytes.suffix(amount.utf8.count) == Array(amount.utf8)
          && line.bytes.dropLast(amount.utf8.count).last ?? 0x20 == 0x20
      }
      guard let index else {
        Issue.record("\(amount) is not on the paper")
        return
      }
      printed = printed[(index + 1)...]
    }
    for line in document.plainText(columns: columns).split(separator: "\n") {
      #expect(PrinterText(.gb18030).columns(line) <= columns, "\(line)")
    }
  }

  @Test(arguments: 0..<200)
  func nothingIsLostWhenTextWraps(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = (0..<8).map { _ in
      ["毛肚", "beef", "鸭肠鸭肠鸭肠", "incomprehensibilities", "12.50", "（辣）", "，"]
        .randomElement(using: &generator) ?? ""
    }.joined(separator: Bool.random(using: &generator) ? " " : "")
    let columns = Int.random(in: 4...30, using: &generator)
    let set = PrintDocument(lines: [.text(text)]).plainText(columns: columns)
    #expect(set.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    #expect(set.split(separator: "\n").allSatisfy { PrinterText(.gb18030).columns($0) <= columns })
  }

  @Test func aLineDoesNotBeginWithAComma() {
    let set = PrintDocument(lines: [.text("毛肚鸭肠，黄喉")]).plainText(columns: 8)
    #expect(set == "毛肚鸭\n肠，黄喉\n")
  }
}

extension SeededGenerator {
  fileprivate mutating func text() -> String {
    (0..<Int.random(in: 0...9, using: &self))
      .map { _ in AnyPaperTests.pieces.randomElement(using: &self) ?? "" }.joined()
  }

  fileprivate mutating func style() -> PrintDocument.Style {
    PrintDocument.Style(rawValue: Int.random(in: 0..<8, using: &self))
  }

  fileprivate mutating func amount() -> Money {
    let digits = Int.random(in: 1...18, using: &self)
    var limit = 10
    for _ in 1..<digits { limit *= 10 }
    return Money(
      minorUnits: Int.random(in: -limit...limit, using: &self),
      currency: Currency(code: "CNY", minorDigits: Bool.random(using: &self) ? 2 : 0))
  }
}
