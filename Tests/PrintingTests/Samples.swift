import StoreDomain

@testable import Printing

/// An evening at table T07.
enum Samples {
  static let yuan = Currency(code: "CNY", minorDigits: 2)

  static func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: yuan) }

  static let ticket = KitchenTicket(
    station: Phrase("Hot kitchen", "热菜"), table: "T07", guests: 2, time: "19:58", server: "Anna",
    allergies: [Phrase("peanuts", "花生"), Phrase("sesame", "芝麻")],
    lines: [
      .init(
        quantity: 1, name: Phrase("Two-broth pot", "鸳鸯锅"),
        broths: [Phrase("clear", "清汤"), Phrase("spicy", "牛油麻辣")]),
      .init(quantity: 2, name: Phrase("Beef tripe", "毛肚"), isHalf: true, note: "少辣，不要香菜", seat: 2),
      .init(quantity: 1, name: Phrase("Live prawns", "鲜活基围虾"), grams: 620),
    ])

  static let notice = VoidNotice(
    station: Phrase("Hot kitchen", "热菜"), table: "T07", time: "20:10", server: "Anna",
    lines: [.init(quantity: 1, name: Phrase("Beef tripe", "毛肚"), isHalf: true)],
    reason: "客人改主意 changed their mind")

  static let receipt = CheckReceipt(
    store: Phrase("Riverside", "江畔店"), number: "42", table: "T07", guests: 2, server: "李",
    printedAt: "11-22 21:31",
    lines: [
      .init(quantity: 1, name: Phrase("Two-broth pot", "鸳鸯锅"), amount: money(6800)),
      .init(quantity: 2, name: Phrase("Beef tripe", "毛肚"), isHalf: true, amount: money(4000)),
      .init(
        quantity: 1, name: Phrase("Hand-sliced Inner Mongolian lamb", "内蒙古手切羔羊肉"),
        amount: money(123_456_00)),
    ],
    subtotal: money(123_564_00), adjustments: [.init(Phrase("rounding", "抹零"), money(-50))],
    total: money(123_563_50), includedTaxes: [.init(Phrase("VAT 6%", "增值税6%"), money(699_416))],
    payments: [.init(Phrase("cash", "现金"), money(123_600_00))], change: money(36_50),
    opensDrawer: true, farewell: Phrase("See you soon", "欢迎再来"))

  static let slip = QueueSlip(
    store: Phrase("Riverside", "江畔店"), number: "A015", partySize: 2, partiesAhead: 6,
    promisedMinutes: 25...40, issuedAt: "11-22 19:42",
    missedRule: Phrase("A missed number goes back three tables.", "过号顺延三桌。"),
    link: "https://queue.example/A015")

  static let report = ReportSlip(
    store: Phrase("Riverside", "江畔店"), title: Phrase("Z report 2026-11-22", "Z 报表 2026-11-22"),
    notes: [Phrase("closed 2026-11-23 02:10 by Max", "Max 2026-11-23 02:10 日结")], author: "Bo",
    printedAt: "2026-11-23 02:12", isCopy: true,
    sections: [
      .init(
        Phrase("Sales", "销售"),
        [.init(Phrase("closed checks", "已结账单"), count: 41, amount: money(123_456_00))]),
      .init(
        Phrase("Drawers that are not counted", "尚未清点的钱箱"), [.init(Phrase("till-1", "till-1"))]),
    ])

  static func all(_ language: Language, _ second: Language?) -> [PrintDocument] {
    [
      ticket.document(in: language, and: second), notice.document(in: language, and: second),
      receipt.document(in: language, and: second), slip.document(in: language, and: second),
      report.document(in: language, and: second),
    ]
  }
}
