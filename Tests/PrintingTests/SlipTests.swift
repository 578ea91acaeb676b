import StoreDomain
import Testing

@testable import Printing

@Suite("Slips on paper")
struct SlipTests {
  private let cny = Currency(code: "CNY", minorDigits: 2)

  private func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: cny) }

  private var ticket: KitchenTicket {
    KitchenTicket(
      station: Phrase("Hot kitchen", "热菜"), table: "T07", guests: 2, time: "19:58", server: "Anna",
      allergies: [Phrase("peanuts", "花生")],
      lines: [
        .init(
          quantity: 1, name: Phrase("Two-broth pot", "鸳鸯锅"),
          broths: [Phrase("clear", "清汤"), Phrase("spicy", "牛油麻辣")]),
        .init(quantity: 2, name: Phrase("Beef tripe", "毛肚"), isHalf: true, note: "少冰", seat: 2),
        .init(quantity: 1, name: Phrase("Live prawns", "鲜活基围虾"), grams: 620),
      ])
  }

  private var receipt: CheckReceipt {
    CheckReceipt(
      store: Phrase("Riverside", "江畔店"), number: "0042", table: "T07", guests: 2, server: "李",
      printedAt: "11-22 21:31",
      lines: [
        .init(quantity: 1, name: Phrase("Two-broth pot", "鸳鸯锅"), amount: money(6800)),
        .init(quantity: 2, name: Phrase("Beef tripe", "毛肚"), isHalf: true, amount: money(4000)),
        .init(
          quantity: 1, name: Phrase("Hand-sliced Inner Mongolian lamb", "内蒙古手切羔羊肉配秘制芝麻酱"),
          amount: money(123_456_00)),
      ],
      subtotal: money(123_564_00), adjustments: [.init(Phrase("rounding", "抹零"), money(-50))],
      total: money(123_563_50), includedTaxes: [.init(Phrase("VAT 6%", "增值税6%"), money(699_416))],
      payments: [.init(Phrase("cash", "现金"), money(123_600_00))], change: money(36_50),
      farewell: Phrase("See you soon", "欢迎再来"))
  }

  @Test func aKitchenTicketInChinese() {
    #expect(
      ticket.document(in: .simplifiedChinese).plainText(columns: 32) == """
                      热菜
        T07
        2人  Anna                  19:58
        !过敏：花生
        --------------------------------
        1 鸳鸯锅
          - 清汤
          - 牛油麻辣
        2 毛肚(半份)
          2号座
          * 少冰
        1 鲜活基围虾
        620g
        --------------------------------

        """)
  }

  @Test func aReceiptLinesUpWithChineseNames() {
    #expect(
      receipt.document(in: .simplifiedChinese).plainText(columns: 32) == """
             江畔店
                     结账单
        桌号 T07               单号 0042
        2人  李              11-22 21:31
        --------------------------------
        品名             数量       金额
        --------------------------------
        鸳鸯锅              1      68.00
        毛肚(半份)          2      40.00
        内蒙古手切羔羊      1  123456.00
        肉配秘制芝麻酱
        --------------------------------
        小计                   123564.00
        抹零                       -0.50
        合计
               123563.50
        其中增值税6%             6994.16
        --------------------------------
        现金                   123600.00
        找零                       36.50

                    欢迎再来


        """)
  }

  @Test(arguments: [32, 42, 48], Language.allCases)
  func noLineIsWiderThanThePaper(columns: Int, language: Language) {
    let notice = VoidNotice(
      station: Phrase("Hot kitchen", "热菜"), table: "T07", time: "20:10", server: "Anna",
      lines: ticket.lines, reason: "客人改主意 changed their mind about everything on the table")
    let slip = QueueSlip(
      store: Phrase("Riverside", "江畔店"), number: "A015", partySize: 2, partiesAhead: 6,
      promisedMinutes: 25...40, issuedAt: "11-22 19:42",
      missedRule: Phrase("A missed number goes back three tables.", "过号顺延三桌。"))
    for document in [
      ticket.document(in: language), receipt.document(in: language),
      notice.document(in: language), slip.document(in: language),
    ] {
      let layout = PrintLayout(columns: columns) { PrinterText.columns($0) }
      for case .text(let text, let style) in layout.set(document) {
        let factor = style.contains(.double) ? 2 : 1
        #expect(PrinterText.columns(text) * factor <= columns, "\(text)")
      }
    }
  }

  @Test func nothingIsLostWhenTextWraps() {
    var generator = SystemRandomNumberGenerator()
    let words = ["毛肚", "beef", "tripe", "鸭肠鸭肠鸭肠", "a", "incomprehensibilities", "12.50", " "]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...8, using: &generator))
        .compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
      let columns = Int.random(in: 6...20, using: &generator)
      let set = PrintDocument(lines: [.text(text)]).plainText(columns: columns)
      #expect(set.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace }, "\(text)")
      #expect(set.split(separator: "\n").allSatisfy { PrinterText.columns(String($0)) <= columns })
    }
  }

  @Test func aQueueSlipPromisesARange() {
    let slip = QueueSlip(
      store: Phrase("Riverside", "江畔店"), number: "A015", partySize: 2, partiesAhead: 6,
      promisedMinutes: 25...40, issuedAt: "11-22 19:42")
    let text = slip.document(in: .simplifiedChinese).plainText(columns: 32)
    #expect(text.contains("      A015\n"))
    #expect(text.contains("前面还有6桌"))
    #expect(text.contains("预计等候25-40分钟"))
  }
}
