import Foundation
import StoreDomain
import Testing
import TextEncodings

@testable import StoreConfiguration

@Suite("A gateway's statement, as it is downloaded")
struct GatewayStatementFileTests {
  /// A bill of trades as Alipay writes it: its own words around the rows, a tab behind each number.
  static let alipay = """
    #支付宝业务明细查询
    #账号：[20880000000000000156]
    #起始日期：[2026年11月22日 00:00:00]   终止日期：[2026年11月23日 00:00:00]
    #-----------------------------------------业务明细列表----------------------------------------
    支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注
    2026112222001000000000000001\t,019aabc0000070008000000000000001\t,交易\t,江畔店\t,2026-11-22 19:41:00\t,2026-11-22 19:42:07\t,\t,\t,\t,\t,*王(139****0000)\t,49.00,48.00,0.00,0.00,0.00,1.00,0.00,\t,0.00,0.00,\t,-0.29,0.00,
    2026112222001000000000000001\t,019aabc0000070008000000000000001\t,退款\t,江畔店\t,2026-11-22 20:00:00\t,2026-11-22 20:00:01\t,\t,\t,\t,\t,*王(139****0000)\t,-9.00,-9.00,0.00,0.00,0.00,0.00,0.00,\t,0.00,0.00,019aabc0000070008000000000000002\t,0.05,0.00,
    #-----------------------------------------业务明细列表结束------------------------------------
    #交易合计：1笔，商家实收共48.00元，商家优惠共1.00元
    #退款合计：1笔，商家实收退款共9.00元，商家优惠退款共0.00元
    #导出时间：[2026年11月23日 10:02:25]
    """

  /// A bill of trades as WeChat Pay writes it: a backtick before each field, totals at its end.
  static let weChat = """
    \u{FEFF}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注
    `2026-11-22 19:42:07,`wx1,`1900000109,`0,`,`4200000000000000000000000001,`A1,`oUpF8,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`48.00,`1.00,`0,`0,`0.00,`0.00,`,`,`"Riverside", 江畔店,`,`0.28800,`0.60%,`49.00,`0.00,`
    `2026-11-22 20:00:01,`wx1,`1900000109,`0,`,`4200000000000000000000000001,`A1,`oUpF8,`MICROPAY,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5000000000000000000000000001,`R1,`9.00,`0.00,`ORIGINAL,`SUCCESS,`江畔店,`,`-0.05400,`0.60%,`0.00,`9.00,`
    `2026-11-22 21:00:00,`wx1,`1900000109,`0,`,`4200000000000000000000000002,`A2,`oUpF8,`MICROPAY,`REVOKED,`OTHERS,`CNY,`38.00,`0.00,`0,`0,`0.00,`0.00,`,`,`江畔店,`,`0.00000,`0.60%,`38.00,`0.00,`
    总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额
    `3,`86.00,`9.00,`0.00,`0.23400,`87.00,`9.00
    """

  private func read(
    _ text: String, in encoding: TextEncoding = .utf8, named: TextEncoding? = nil,
    zone: String = "Asia/Shanghai"
  ) throws -> GatewayStatementFile {
    var bytes = Array(text.utf8)
    if encoding != .utf8 { bytes = try Conversion(from: .utf8, to: encoding).convert(bytes).output }
    let zone = try #require(TimeZone(identifier: zone))
    return try GatewayStatementFile(
      bytes, file: "/tmp/bill.csv", named: named,
      currency: Currency(code: "CNY", minorDigits: 2), store: StoreCalendar(timeZone: zone))
  }

  @Test(
    "Alipay's bill: what the guest paid, what the house gets, the fee, the refund's own number",
    arguments: [TextEncoding.utf8, .gb18030])
  func alipayBill(_ encoding: TextEncoding) throws {
    let file = try read(Self.alipay, in: encoding)
    #expect(file.problems == [])
    #expect(file.kind == .alipay)
    let charge = try #require(file.entries.first)
    #expect(charge.kind == .charge)
    #expect(charge.orderNumber == "019aabc0000070008000000000000001")
    #expect(charge.transactionNumber == "2026112222001000000000000001")
    #expect(charge.amountMinor == 4900)
    #expect(charge.settledMinor == 4800)
    #expect(charge.feeThousandths == 29_000)
    #expect(charge.at.iso8601Text == "2026-11-22T11:42:07.000Z")
    #expect(charge.place == "bill.csv:6")
    let refund = try #require(file.entries.last)
    #expect(refund.kind == .refund)
    #expect(refund.refundNumber == "019aabc0000070008000000000000002")
    #expect(refund.amountMinor == 900)
    #expect(refund.feeThousandths == -5_000)
    let covered = try #require(file.covered)
    #expect(covered.lowerBound.iso8601Text == "2026-11-21T16:00:00.000Z")
    #expect(covered.contains(charge.at))
    #expect((file.notice == nil) == (encoding == .utf8))
  }

  @Test("A goods' name with a separator of lines is one field", arguments: ["\r\n", "\n", "\r"])
  func separatorsInNames(end: String) throws {
    let text = Self.alipay.replacing("江畔店", with: "江\u{2028}畔店")
    let file = try read(text.replacing("\n", with: end))
    #expect(file.problems == [])
    #expect(file.entries.map(\.place) == ["bill.csv:6", "bill.csv:7"])
  }

  @Test("WeChat Pay's bill: backticks, a name with commas and quotes, a reversal, totals")
  func weChatBill() throws {
    // Beijing time, also in a store elsewhere.
    let file = try read(Self.weChat, zone: "Europe/Berlin")
    #expect(file.problems == [])
    #expect(file.kind == .weChatPay)
    #expect(file.entries.map(\.kind) == [.charge, .refund, .refund])
    #expect(file.entries.map(\.orderNumber) == ["A1", "A1", "A2"])
    #expect(file.entries.map(\.refundNumber) == ["", "R1", ""])
    #expect(file.entries.map(\.amountMinor) == [4900, 900, 3800])
    #expect(file.entries.map(\.settledMinor) == [4800, 900, 3800])
    #expect(file.entries.map(\.feeThousandths) == [28_800, -5_400, 0])
    #expect(file.entries.map(\.state) == [.done, .done, .done])
    #expect(file.entries[0].at.iso8601Text == "2026-11-22T11:42:07.000Z")
    #expect(file.covered?.lowerBound.iso8601Text == "2026-11-21T16:00:00.000Z")
    #expect(file.covered?.upperBound.iso8601Text == "2026-11-22T16:00:00.000Z")
  }

  @Test("A spreadsheet's copy of it is read as well: other separators, dates, blank ends")
  func resaved() throws {
    let plain = Self.weChat.replacing("`", with: "").replacing("\u{FEFF}", with: "")
      .replacing("\"Riverside\", ", with: "").replacing("2026-11-22", with: "2026/11/22")
    for separator in [",", ";", "\t"] {
      let file = try read(plain.replacing(",", with: separator).replacing("\n", with: "\r\n"))
      #expect(file.problems == [], "\(separator)")
      #expect(file.entries.map(\.amountMinor) == [4900, 900, 3800], "\(separator)")
    }
  }

  @Test("A card terminal's operator: the store's own clock")
  func cards() throws {
    let file = try read(
      """
      kind,order_number,refund_number,transaction_number,at,amount,fee,state
      charge,A1,,T1,2026-11-22 19:42:07,"1,049.00",5.25,done
      refund,A1,R1,T2,2026-11-22 20:00,49.00,,waiting
      """, zone: "Europe/Berlin")
    #expect(file.problems == [])
    #expect(file.kind == .cardTerminal)
    #expect(file.entries.map(\.amountMinor) == [104_900, 4900])
    #expect(file.entries.map(\.state) == [.done, .waiting])
    #expect(file.entries[0].feeThousandths == 525_000)
    #expect(file.entries[0].at.iso8601Text == "2026-11-22T18:42:07.000Z")
  }

  @Test("Each bad row is told with its line and the rest is read")
  func badRows() throws {
    let lines = Self.alipay.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let charge = lines[5]
    let bad: [(String, String)] = [
      (charge.replacing("49.00", with: "4x.00"), "订单金额(元) \"4x.00\" is no amount of CNY."),
      (charge.replacing("49.00", with: "0.00"), "订单金额(元) \"0.00\" is no amount."),
      (charge.replacing("交易\t", with: "分账\t"), "业务类型 \"分账\" is not known"),
      (charge.replacing("2026-11-22 19:42:07", with: "2026-02-30 19:42"), "must be a time"),
      (charge.replacing("-0.29", with: "x"), "服务费(元) \"x\" is no amount."),
      (
        charge.replacing("019aabc0000070008000000000000001", with: "7.05012E+27"),
        "was shortened by a spreadsheet"
      ),
      (charge + ",more", "the row has 26 fields"),
      ("2026112222001000000000000001,019a", "the row has 2 fields"),
      (charge.replacing("江畔店", with: "江\"畔店"), "a quote stands inside a field"),
    ]
    for (row, message) in bad {
      var text = lines
      text[5] = row
      let file = try read(text.joined(separator: "\n"))
      #expect(file.problems.map(\.line) == [6], "\(message)")
      #expect(file.problems.first?.message.english.contains(message) == true, "\(file.problems)")
      #expect(file.entries.map(\.kind) == [.refund], "\(message)")
    }
  }

  @Test("A statement that is cut off, or of which rows were taken, says so")
  func cutOff() throws {
    let lines = Self.alipay.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let cut = try read(lines.prefix(7).joined(separator: "\n"))
    #expect(cut.entries.count == 2)
    #expect(
      cut.problems.map(\.message.english) == [
        "the totals at its end are missing: the file is cut off. Download it again."
      ])
    let taken = try read((lines.prefix(5) + lines.dropFirst(6)).joined(separator: "\n"))
    #expect(
      taken.problems.map(\.message.english) == [
        "its end says 1 charges, but 0 were read: rows are missing or were added. Download it again."
      ])
    let weChat = Self.weChat.split(separator: "\n").map(String.init)
    let short = try read(weChat.prefix(3).joined(separator: "\n"))
    #expect(short.problems.count == 1)
    let fewer = try read((weChat.prefix(2) + weChat.dropFirst(3)).joined(separator: "\n"))
    #expect(fewer.problems.first?.message.english.hasPrefix("its end says 3 rows, but 2") == true)
  }

  @Test("Two statements in one file are not one: nothing behind the totals is passed over")
  func joined() throws {
    let whole = Self.weChat.replacing("\u{FEFF}", with: "")
    let file = try read(whole + "\n" + whole)
    #expect(file.entries.count == 3)
    #expect(file.problems.map(\.line) == [7, 8, 9, 10, 12])
    let alipay = try read(Self.alipay + "\n" + Self.alipay)
    #expect(alipay.problems.map(\.line) == [16])
  }

  @Test("Another currency, another file and another kind of bill are refused")
  func otherFiles() throws {
    let dollars = try read(Self.weChat.replacing("`CNY", with: "`USD"))
    #expect(dollars.problems.count == 3)
    #expect(dollars.problems.first?.line == 2)
    for text in ["", "a,b,c\n1,2,3", "账务流水号,商户订单号,发生时间,收入金额（+元）\n1,2,3,4"] {
      let error = #expect(throws: ConfigurationError.self) { try read(text) }
      #expect(error?.problems.first?.message.english.contains("支付宝交易号") == true)
    }
  }

  @Test("A day without a trade has a statement, too")
  func empty() throws {
    let lines = Self.alipay.split(separator: "\n").map(String.init)
    let text = (lines.prefix(5) + lines.dropFirst(7)).joined(separator: "\n")
      .replacing("合计：1笔", with: "合计：0笔")
    let file = try read(text)
    #expect(file.problems == [])
    #expect(file.entries == [])
    #expect(file.covered != nil)
  }
}
