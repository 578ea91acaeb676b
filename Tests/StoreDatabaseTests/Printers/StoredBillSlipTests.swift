import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Bills and receipts as print jobs keep them")
struct StoredBillSlipTests {
  private static let yuan = Currency(code: "CNY", minorDigits: 2)
  private static let day = LocalDate(year: 2026, month: 11, day: 22)

  private static func money(_ minorUnits: Int, _ currency: Currency = yuan) -> Money {
    Money(minorUnits: minorUnits, currency: currency)
  }

  /// The least that a slip says.
  private static let plain = BillSlip(
    store: Phrase("Riverside", "江畔店"), checkNumber: 7, businessDay: day, tables: [], author: "Bo",
    openedAt: Timestamp(millisecondsSinceEpoch: 1_000),
    at: Timestamp(millisecondsSinceEpoch: 2_000), isReceipt: false, isCopy: false, lines: [],
    rows: [], total: money(0), payments: [])

  /// All that it can say.
  private static let full: BillSlip = {
    var slip = plain
    slip.tables = ["T01", "T02"]
    slip.guests = 4
    (slip.isReceipt, slip.isCopy, slip.isPickUp) = (true, true, true)
    slip.lines = [
      BillSlip.Line(
        quantity: 2, name: Phrase("Hot pot", "锅"), isHalf: true, grams: 500,
        broths: [Phrase("clear", "清汤")], modifiers: [Phrase("spicy", "辣")], isInSet: true,
        isGift: true, amount: money(-300)),
      BillSlip.Line(
        quantity: 1, name: Phrase("Rice", "饭"), isHalf: false, broths: [], isGift: false,
        amount: money(0)),
    ]
    slip.rows = [
      BillSlip.Row(kind: .lines, reason: Phrase("lines", "菜品合计"), amount: money(5_000)),
      BillSlip.Row(kind: .taxContained, reason: Phrase("VAT", "税"), amount: money(-1)),
    ]
    slip.total = money(5_001)
    slip.payments = [
      BillSlip.Tendered(
        tender: .cash, amount: money(5_001), tendered: money(6_000), change: money(999),
        reference: "12", tip: money(3), notes: money(700, Currency(code: "JPY", minorDigits: 0)),
        leftOn: day)
    ]
    slip.points = BillSlip.Points(used: 1, earned: 2, balance: 3)
    slip.accounts = [BillSlip.Account(name: "…1234", left: money(9), signer: "Max")]
    (slip.closing, slip.refundOf) = (2, 6)
    (slip.link, slip.asksForReview) = ("https://receipts.example/r/1", true)
    let coupon = BillSlip.Coupon(name: Phrase("20 off", "减20"), code: "AB", from: day, until: day)
    (slip.coupons, slip.returnedCoupons) = ([coupon], [coupon, coupon])
    return slip
  }()

  private static func text(_ slip: BillSlip) throws -> String {
    try FrozenJSON.text(slip)
  }

  private static func slip(_ text: String) throws -> BillSlip {
    try JSONDecoder().decode(BillSlip.self, from: Data(text.utf8))
  }

  @Test("A slip is read as it was kept", arguments: [plain, full])
  func kept(_ slip: BillSlip) throws {
    #expect(try Self.slip(Self.text(slip)) == slip)
  }

  @Test("It names its own currency once, and nothing that is not so")
  func lean() throws {
    #expect(
      try Self.text(Self.full).components(separatedBy: "\"CNY\"").count == 3, "with the account")
    let text = try Self.text(Self.plain)
    #expect(
      text == """
        {"at":2000,"author":"Bo","businessDay":"2026-11-22","checkNumber":7,\
        "currency":{"code":"CNY","minorDigits":2},"lines":[],"openedAt":1000,"payments":[],"rows":[],\
        "store":{"chinese":"江畔店","english":"Riverside"},"total":0}
        """)
  }

  @Test("One that an older version queued is read as it was meant")
  func older() throws {
    func amount(_ minorUnits: Int) -> String {
      "{\"currency\":{\"code\":\"CNY\",\"minorDigits\":2},\"minorUnits\":\(minorUnits)}"
    }
    let slip = try Self.slip(
      """
      {"at":2000,"author":"Bo","businessDay":"2026-11-22","checkNumber":7,"isCopy":false,
       "isReceipt":true,"lines":[{"amount":\(amount(3800)),"broths":[],"isGift":false,"isHalf":true,
       "name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1}],"openedAt":1000,
       "payments":[{"amount":\(amount(3800)),"change":\(amount(200)),"tender":"cash",
       "tendered":\(amount(4000))}],"rows":[{"amount":\(amount(3800)),"kind":"lines",
       "reason":{"chinese":"菜品合计","english":"lines"}}],
       "store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":\(amount(3800))}
      """)
    var expected = Self.plain
    expected.isReceipt = true
    expected.tables = ["T01"]
    expected.lines = [
      BillSlip.Line(
        quantity: 1, name: Phrase("Beef tripe", "毛肚"), isHalf: true, broths: [], isGift: false,
        amount: Self.money(3_800))
    ]
    expected.rows = [
      BillSlip.Row(kind: .lines, reason: Phrase("lines", "菜品合计"), amount: Self.money(3_800))
    ]
    expected.total = Self.money(3_800)
    expected.payments = [
      BillSlip.Tendered(
        tender: .cash, amount: Self.money(3_800), tendered: Self.money(4_000),
        change: Self.money(200))
    ]
    #expect(slip == expected)
  }

  @Test("A slip without any currency is no slip")
  func damaged() throws {
    let text = try Self.text(Self.plain)
      .replacing("\"currency\":{\"code\":\"CNY\",\"minorDigits\":2},", with: "")
    #expect(throws: DecodingError.self) { try Self.slip(text) }
  }
}
