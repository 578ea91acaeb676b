import StoreDomain
import Testing
import TextEncodings

@testable import Printing

@Suite("Slips on paper")
struct SlipTests {
  @Test func aKitchenTicketInChinese() {
    #expect(
      Samples.ticket.document(in: .simplifiedChinese).plainText(columns: 32) == """
                      热菜
        T07
        2人  Anna                  19:58
        !过敏：花生、芝麻
        --------------------------------
        1 鸳鸯锅
          - 清汤
          - 牛油麻辣
        2 毛肚(半份)
          2号座
          * 少辣，不要香菜
        1 鲜活基围虾 620g
        --------------------------------

        """)
  }

  @Test func aCookWhoReadsEnglishFindsEveryDishBelowItsChineseName() {
    let paper = Samples.ticket.document(in: .simplifiedChinese, and: .english)
    #expect(
      paper.plainText(columns: 42) == """
                     热菜 Hot kitchen
        T07
        2人  Anna                            19:58
        !过敏：花生、芝麻
        ! ALLERGY: peanuts, sesame
        ------------------------------------------
        1 鸳鸯锅
          Two-broth pot
          - 清汤 clear
          - 牛油麻辣 spicy
        2 毛肚(半份)
          Beef tripe (half)
          2号座 seat 2
          * 少辣，不要香菜
        1 鲜活基围虾 620g
          Live prawns
        ------------------------------------------

        """)
  }

  @Test func aDaysReportHasEveryFigureWholeInBothLanguages() {
    let paper = Samples.report.document(in: .simplifiedChinese, and: .english)
    #expect(
      paper.plainText(columns: 48) == """
                              补打
                        江畔店 Riverside
                       Z 报表 2026-11-22
                      Z report 2026-11-22
        Max 2026-11-23 02:10 日结
        closed 2026-11-23 02:10 by Max
        Bo                              2026-11-23 02:12
        ------------------------------------------------
        销售 Sales
        已结账单 (41) closed checks (41)       123456.00
        ------------------------------------------------
        尚未清点的钱箱 Drawers that are not counted
        till-1
        ------------------------------------------------


        """)
  }

  @Test(arguments: [24, 32, 42, 48])
  func aDaysReportKeepsItsFiguresOnNarrowPaper(columns: Int) {
    for language in Language.allCases {
      let text = Samples.report.document(in: language).plainText(columns: columns)
      #expect(text.contains("123456.00"))
      for line in text.split(separator: "\n") {
        #expect(PrinterText(.gb18030).columns(line) <= columns, "\(line)")
      }
    }
  }

  @Test func aReceiptLinesUpWithChineseNames() {
    #expect(
      Samples.receipt.document(in: .simplifiedChinese).plainText(columns: 32) == """
                     江畔店
                     结账单
        桌号 T07                 单号 42
        2人  李              11-22 21:31
        --------------------------------
        品名             数量       金额
        --------------------------------
        鸳鸯锅              1      68.00
        毛肚(半份)          2      40.00
        内蒙古手切羔羊      1  123456.00
        肉
        --------------------------------
        小计                   123564.00
        抹零                       -0.50
        合计                   123563.50
        其中增值税6%             6994.16
        --------------------------------
        现金                   123600.00
        找零                       36.50

                    欢迎再来


        """)
  }

  @Test func aReceiptInTwoLanguagesKeepsEachNameWhole() {
    let paper = Samples.receipt.document(in: .simplifiedChinese, and: .english)
    #expect(
      paper.plainText(columns: 48) == """
                        江畔店 Riverside
                         结账单 receipt
        桌号 table T07                       单号 no. 42
        2人  李                              11-22 21:31
        ------------------------------------------------
        品名 item                        数量       金额
        ------------------------------------------------
        鸳鸯锅 Two-broth pot                1      68.00
        毛肚(半份) Beef tripe (half)        2      40.00
        内蒙古手切羔羊肉                    1  123456.00
        Hand-sliced Inner Mongolian
        lamb
        ------------------------------------------------
        小计 subtotal                          123564.00
        抹零 rounding                              -0.50
        合计 total                             123563.50
        其中增值税6% of it VAT 6%                6994.16
        ------------------------------------------------
        现金 cash                              123600.00
        找零 change                                36.50

                            欢迎再来
                          See you soon


        """)
  }

  @Test func aQueueSlipPromisesARange() {
    #expect(
      Samples.slip.document(in: .simplifiedChinese, and: .english).plainText(columns: 32) == """
                江畔店 Riverside

                      A015

               2位用餐 party of 2
        前面还有6桌 6 parties before you
               预计等候25-40分钟
              about 25-40 minutes
        --------------------------------
        过号顺延三桌。
        A missed number goes back three
        tables.
                  11-22 19:42
        [QR] https://queue.example/A015


        """)
  }

  @Test("A receipt that is found elsewhere says what its square code is good for, and has it last")
  func receiptLink() throws {
    var receipt = Samples.receipt
    #expect(!receipt.document(in: .english).plainText(columns: 32).contains("[QR]"))
    receipt.link = "https://example.com/r/0123456789abcdefghjk"
    receipt.linkWords = Phrase("This receipt on your phone", "扫码领取电子小票")
    let document = receipt.document(in: .simplifiedChinese, and: .english)
    let text = document.plainText(columns: 32)
    let words = try #require(text.range(of: "扫码领取电子小票"))
    let code = try #require(text.range(of: "[QR]"))
    let farewell = try #require(text.range(of: "欢迎再来"))
    #expect(farewell.lowerBound < words.lowerBound && words.lowerBound < code.lowerBound)
    // By the printer's own command: GS ( k stores the address.
    let bytes = try document.receiptPrinterBytes(columns: 32, encoding: .utf8)
    #expect(bytes.contains([0x1D, 0x28, 0x6B]))
    #expect(bytes.contains(Array("https://example.com/r/0123456789abcdefghjk".utf8)))
  }

  @Test("A wait of nothing is now, one from nothing has its end alone, and one minute is no range")
  func waitInWords() {
    func words(_ minutes: ClosedRange<Int>?, ahead: Int? = 0, _ language: Language) -> [String] {
      var slip = Samples.slip
      slip.promisedMinutes = minutes
      slip.partiesAhead = ahead
      return slip.document(in: language).plainText(columns: 40).split(separator: "\n")
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(words(0...0, .english).contains("now, without a wait"))
    #expect(words(0...0, .simplifiedChinese).contains("现在即可入座"))
    #expect(words(0...5, .english).contains("up to 5 minutes"))
    #expect(words(0...5, .simplifiedChinese).contains("预计5分钟内"))
    #expect(words(10...10, .english).contains("about 10 minutes"))
    #expect(words(10...10, .english).contains("nobody before you"))
    #expect(words(10...10, ahead: 1, .simplifiedChinese).contains("前面还有1桌"))
    #expect(!words(nil, .english).contains { $0.contains("minutes") })
  }

  @Test("A copy says that it is one, and that what was told was told when the guests came")
  func copyOfANumber() {
    var slip = Samples.slip
    slip.isCopy = true
    slip.printedAt = "11-22 19:55"
    slip.partiesAhead = 3
    let text = slip.document(in: .english, and: .simplifiedChinese).plainText(columns: 64)
    #expect(text.contains("COPY 补打"))
    #expect(text.contains("told when you came: about 25-40 minutes"))
    #expect(text.contains("取号时：预计等候25-40分钟"))
    #expect(text.contains("3 parties before you"))
    #expect(text.contains("11-22 19:42"))
    #expect(text.contains("copy printed 11-22 19:55"))
    #expect(!Samples.slip.document(in: .english).plainText(columns: 64).contains("COPY"))
  }

  @Test func aCopyInBothLanguagesOnNarrowPaper() {
    var slip = Samples.slip
    slip.isCopy = true
    slip.printedAt = "11-22 19:55"
    slip.partiesAhead = 0
    slip.missedRule = MissedPolicy.deferByTables(3).guestWords
    slip.link = nil
    #expect(
      slip.document(in: .simplifiedChinese, and: .english).plainText(columns: 32) == """
                   补打 COPY
                江畔店 Riverside

                      A015

               2位用餐 party of 2
          前面没有人 nobody before you
           取号时：预计等候25-40分钟
        told when you came: about 25-40
                    minutes
        --------------------------------
        过号顺延3桌，再次过号请洽前台。
        A missed number comes again
        after 3 tables. Missed twice:
        ask at the desk.
                  11-22 19:42
                补打 11-22 19:55
            copy printed 11-22 19:55


        """)
  }

  @Test("Guests of a booking read when their table is theirs, and nothing of parties before them")
  func numberOfABooking() {
    var slip = Samples.slip
    slip.partiesAhead = nil
    slip.bookedAt = "19:30"
    slip.promisedMinutes = nil
    let text = slip.document(in: .english).plainText(columns: 64)
    #expect(text.contains("booked for 19:30: called before those without a booking"))
    #expect(!text.contains("before you"))
  }

  @Test func aNameThatIsTheSameInBothLanguagesStandsOnce() {
    var ticket = Samples.ticket
    ticket.lines = [.init(quantity: 3, name: Phrase("Evian", "Evian"), isHalf: true)]
    let text = ticket.document(in: .simplifiedChinese, and: .english).plainText(columns: 32)
    #expect(text.split(separator: "\n").filter { $0.contains("Evian") } == ["3 Evian(半份)"])
  }

  @Test func cashOpensTheDrawerOnceAndTheKnifeCutsOnce() throws {
    let paper = Samples.receipt.document(in: .simplifiedChinese)
    let read = PaperReader(try paper.receiptPrinterBytes(columns: 42))
    #expect(read.drawerKicks == 1)
    #expect(read.cuts == 1)
  }

  @Test func aPhoneReadsTheWholeLinkFromTheQueueSlip() throws {
    let paper = Samples.slip.document(in: .simplifiedChinese)
    let read = PaperReader(try paper.receiptPrinterBytes(columns: 32))
    #expect(read.codes == [Array("https://queue.example/A015".utf8)])
  }

  @Test func theNumberOfTheQueueIsFourTimesAsLargeWhereItFits() throws {
    func largest(_ columns: Int) throws -> Int? {
      let paper = Samples.slip.document(in: .english)
      return PaperReader(try paper.receiptPrinterBytes(columns: columns)).lines
        .first { $0.bytes.suffix(4) == Array("A015".utf8) }.map { $0.columns / $0.bytes.count }
    }
    #expect(try largest(32) == 4)
    var long = Samples.slip
    long.number = "PRIVATE-0015"
    let paper = PaperReader(
      try long.document(in: .english).receiptPrinterBytes(columns: 32))
    #expect(paper.lines.contains { $0.bytes.suffix(12) == Array("PRIVATE-0015".utf8) })
  }

  @Test(arguments: [24, 32, 42, 48], [TextEncoding.gb18030, .utf8])
  func noLineIsWiderThanThePaper(columns: Int, encoding: TextEncoding) throws {
    let pairs: [(Language, Language?)] = [
      (.simplifiedChinese, nil), (.english, nil), (.simplifiedChinese, .english),
      (.english, .simplifiedChinese),
    ]
    for (language, second) in pairs {
      for paper in Samples.all(language, second) {
        let read = PaperReader(
          try paper.receiptPrinterBytes(columns: columns, encoding: encoding))
        #expect(read.lines.allSatisfy { $0.columns <= columns })
        #expect(read.strangeBytes.isEmpty)
        for line in paper.plainText(columns: columns).split(separator: "\n") {
          #expect(PrinterText(.gb18030).columns(line) <= columns, "\(line)")
        }
      }
    }
  }
}
