import CryptoExtras
import Foundation
import StoreDomain
import Synchronization
import Testing

@testable import PaymentGateways

/// A gateway that keeps what it is asked and says what it is told to.
private final class Line: Sendable {
  private let state: Mutex<(asked: [GatewayHTTPRequest], answers: [GatewayHTTPResponse])>

  init(_ answers: GatewayHTTPResponse...) {
    state = Mutex((asked: [], answers: answers))
  }

  var asked: [GatewayHTTPRequest] { state.withLock { $0.asked } }

  var transport: GatewayTransport {
    { (request: GatewayHTTPRequest) async throws(GatewayUnreachable) -> GatewayHTTPResponse in
      let answer = self.state.withLock { state -> GatewayHTTPResponse? in
        state.asked.append(request)
        return state.answers.isEmpty ? nil : state.answers.removeFirst()
      }
      guard let answer else { throw GatewayUnreachable(GatewayFault(.noAnswer)) }
      return answer
    }
  }
}

@Suite("Requests and signatures are those of another implementation")
struct AdapterVectorTests {
  private static let yuan = Currency(code: "CNY", minorDigits: 2)

  /// 18:00 in Beijing on 22 November 2026.
  private let world = GatewayWorld(
    now: { Timestamp(millisecondsSinceEpoch: 1_795_341_600_000) },
    nonce: { "593BEC0C930BF1AFEB40B4A08C8FB242" })

  /// A key of the gateway's with which these tests sign, made once: a key takes its time.
  private static let gatewaysPair = Result {
    let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
    return (
      secret: try MerchantKey(pem: key.pemRepresentation),
      open: try GatewayPublicKey(pem: key.publicKey.pemRepresentation)
    )
  }

  private let gatewaysKey: MerchantKey
  private let gatewaysPublicKey: GatewayPublicKey

  init() throws {
    let pair = try Self.gatewaysPair.get()
    gatewaysKey = pair.secret
    gatewaysPublicKey = pair.open
  }

  private func order(_ code: String?) -> GatewayOrder {
    GatewayOrder(
      number: Vectors.number, amountMinor: 8880, currency: Self.yuan, scannedCode: code,
      subject: "江畔店", store: "river")
  }

  private func alipay(
    _ line: Line, gatewayKey: GatewayPublicKey? = nil
  ) throws -> AlipayGateway {
    AlipayGateway(
      GatewaySetting(
        code: "alipay", kind: .alipay, url: "https://openapi.alipay.com",
        merchant: "2014072300007148", keyFile: "-"),
      key: try MerchantKey(pem: Vectors.merchantKey),
      gatewayKey: try gatewayKey ?? GatewayPublicKey(pem: Vectors.gatewayPublicKey), world: world,
      transport: line.transport)
  }

  private func weChat(_ line: Line, now: Timestamp? = nil) throws -> WeChatPayGateway {
    let world = world
    return WeChatPayGateway(
      GatewaySetting(
        code: "wechat", kind: .weChatPay, url: "https://api.mch.weixin.qq.com",
        merchant: "1230000109", app: "wxd678efh567hg6787", keySerial: "5157F09E", keyFile: "-"),
      key: try MerchantKey(pem: Vectors.merchantKey),
      gatewayKey: try GatewayPublicKey(pem: Vectors.gatewayPublicKey),
      world: GatewayWorld(now: { now ?? world.now() }, nonce: world.nonce),
      transport: line.transport)
  }

  private func card(_ line: Line) throws -> CardTerminalGateway {
    CardTerminalGateway(
      GatewaySetting(
        code: "card", kind: .cardTerminal, url: "http://127.0.0.1:9000", merchant: "till-1",
        keyFile: "-"),
      key: try #require(
        SharedKey(
          hexadecimal: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")),
      world: world, transport: line.transport)
  }

  private func json(_ text: String, _ headers: [String: String] = [:], status: Int = 200)
    -> GatewayHTTPResponse
  {
    GatewayHTTPResponse(status: status, headers: headers, body: Data(text.utf8))
  }

  @Test func alipayIsAskedAsItsDocumentationSays() async throws {
    let line = Line(json(Vectors.alipayResponse))
    let answer = try await alipay(line).answer(to: .charge, order("281234567890123456"))
    #expect(
      answer
        == .captured(amountMinor: 8880, transaction: "2026112222001400000000000001"))
    let request = try #require(line.asked.first)
    #expect(request.url == "https://openapi.alipay.com/gateway.do?charset=utf-8")
    #expect(String(decoding: request.body, as: UTF8.self) == Vectors.alipayBody)
    let fields = FormText.read(Vectors.alipayBody)
    #expect(AlipayGateway.signedText(fields) == Vectors.alipaySigned)
    #expect(fields["sign"] == Vectors.alipaySign)
  }

  @Test("An answer of Alipay in which one character is another is nobody's")
  func alipayForged() async throws {
    let forged = Vectors.alipayResponse.replacing("88.80", with: "88.81")
    let answer = try await alipay(Line(json(forged))).answer(
      to: .charge, order("281234567890123456"))
    #expect(answer == .unclear(GatewayFault(.badSignature)))
  }

  @Test func weChatPayIsAskedAsItsDocumentationSays() async throws {
    let line = Line(
      json(
        Vectors.wechatResponse,
        [
          "wechatpay-timestamp": "1795341601",
          "wechatpay-nonce": "c5ac7061fccab6bf3e254dcf98995b8c",
          "wechatpay-signature": Vectors.wechatResponseSign,
        ]))
    let gateway = try weChat(line)
    let answer = await gateway.answer(to: .charge, order("134567890123456789"))
    #expect(
      answer == .captured(amountMinor: 8880, transaction: "4200000000000000000000000001"))
    let request = try #require(line.asked.first)
    #expect(request.url == "https://api.mch.weixin.qq.com/v3/pay/transactions/codepay")
    #expect(String(decoding: request.body, as: UTF8.self) == Vectors.wechatBody)
    #expect(
      request.headers["authorization"]
        == "WECHATPAY2-SHA256-RSA2048 mchid=\"1230000109\","
        + "nonce_str=\"593BEC0C930BF1AFEB40B4A08C8FB242\",signature=\"\(Vectors.wechatSign)\","
        + "timestamp=\"1795341600\",serial_no=\"5157F09E\"")
    _ = await gateway.answer(to: .ask, order(nil))
    #expect(
      line.asked.last?.headers["authorization"]?.contains(Vectors.wechatGetSign) == true)
  }

  @Test("An answer of WeChat Pay at another time than it was signed for is nobody's")
  func weChatForged() async throws {
    let line = Line(
      json(
        Vectors.wechatResponse,
        [
          "wechatpay-timestamp": "1795341602",
          "wechatpay-nonce": "c5ac7061fccab6bf3e254dcf98995b8c",
          "wechatpay-signature": Vectors.wechatResponseSign,
        ]))
    let answer = try await weChat(line).answer(to: .charge, order("134567890123456789"))
    #expect(answer == .unclear(GatewayFault(.badSignature)))
  }

  @Test("An answer of WeChat Pay that was signed long before or after is an old one")
  func weChatReplayed() async throws {
    for (seconds, isTaken) in [(-301, false), (-300, true), (300, true), (301, false)] {
      let signedAt = Timestamp(millisecondsSinceEpoch: 1_795_341_601_000 - Int64(seconds) * 1_000)
      let line = Line(
        json(
          Vectors.wechatResponse,
          [
            "wechatpay-timestamp": "1795341601",
            "wechatpay-nonce": "c5ac7061fccab6bf3e254dcf98995b8c",
            "wechatpay-signature": Vectors.wechatResponseSign,
          ]))
      let answer = try await weChat(line, now: signedAt).answer(
        to: .charge, order("134567890123456789"))
      #expect(
        answer
          == (isTaken
            ? .captured(amountMinor: 8880, transaction: "4200000000000000000000000001")
            : .unclear(GatewayFault(.notUnderstood, "wechatpay-timestamp"))),
        "\(seconds)")
    }
  }

  @Test(
    "An answer of Alipay about another number says nothing about this one",
    arguments: [
      (GatewayCall.ask, "query", #""code":"10000","trade_status":"TRADE_CLOSED""#),
      (.ask, "query", #""code":"40004","sub_code":"ACQ.TRADE_NOT_EXIST""#),
      (.charge, "pay", #""code":"10003""#),
      (.reverse, "cancel", #""code":"10000","retry_flag":"N""#),
      (.refund, "refund", #""code":"10000","fund_change":"Y""#),
    ])
  func alipayReplayed(_ call: GatewayCall, _ method: String, _ fields: String) async throws {
    func answer(about number: String?) async throws -> GatewayAnswer {
      let named = number.map { #","out_trade_no":"\#($0)""# } ?? ""
      let object = "{\(fields)\(named)}"
      let signature = try gatewaysKey.signature(of: object)
      let body = #"{"alipay_trade_\#(method)_response":\#(object),"sign":"\#(signature)"}"#
      var order = order("281234567890123456")
      order.refundsNumber = order.number
      return try await alipay(Line(json(body)), gatewayKey: gatewaysPublicKey).answer(
        to: call, order)
    }
    let another = GatewayAnswer.unclear(GatewayFault(.notUnderstood, "out_trade_no"))
    #expect(try await answer(about: Vectors.number) != another)
    #expect(try await answer(about: "019a0000000070018000000000000002") == another)
    // Only a refusal may leave the number out.
    #expect((try await answer(about: nil) == another) == !fields.contains("40004"))
  }

  @Test(
    "A refund at Alipay is done when its own number is, with the amount that went back",
    arguments: [
      (Vectors.number, true), ("019a0000000070018000000000000002", false), (nil, false),
    ])
  func alipayRefund(_ refund: String?, _ isDone: Bool) async throws {
    let payment = "019a0000000070018000000000000009"
    func signed(_ method: String, _ fields: String) throws -> GatewayHTTPResponse {
      let object = #"{"code":"10000","out_trade_no":"\#(payment)"\#(fields)}"#
      let signature = try gatewaysKey.signature(of: object)
      return json(#"{"alipay_trade_\#(method)_response":\#(object),"sign":"\#(signature)"}"#)
    }
    let named = refund.map { #","out_request_no":"\#($0)""# } ?? ""
    let line = Line(
      try signed("refund", #","fund_change":"Y""#),
      try signed(
        "fastpay_refund_query",
        named + #","refund_status":"REFUND_SUCCESS","refund_amount":"88.80""#))
    var order = order(nil)
    order.refundsNumber = payment
    let answer = try await alipay(line, gatewayKey: gatewaysPublicKey).answer(to: .refund, order)
    #expect((answer == .captured(amountMinor: 8880, transaction: nil)) == isDone)
    if !isDone {
      #expect(
        answer == .pending || answer == .unclear(GatewayFault(.notUnderstood, "out_trade_no")))
    }
  }

  @Test func theCardTerminalIsAskedAsItsProtocolSays() async throws {
    let line = Line(
      json(Vectors.cardResponse, ["foh-signature": Vectors.cardResponseSign]),
      json(
        Vectors.cardResponse.replacing("8880", with: "8881"),
        ["foh-signature": Vectors.cardResponseSign]))
    let gateway = try card(line)
    #expect(
      await gateway.answer(to: .charge, order(nil))
        == .captured(amountMinor: 8880, transaction: "4417-A83K02"))
    let request = try #require(line.asked.first)
    #expect(request.url == "http://127.0.0.1:9000/v1/terminals/till-1/payments")
    #expect(String(decoding: request.body, as: UTF8.self) == Vectors.cardBody)
    #expect(request.headers["foh-signature"] == Vectors.cardSign)
    #expect(
      await gateway.answer(to: .charge, order(nil)) == .unclear(GatewayFault(.badSignature)))
  }

  @Test("The number of a card that a terminal should not say is not kept")
  func cardNumber() async throws {
    let key = try #require(
      SharedKey(hexadecimal: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"))
    let body = """
      {"amountMinor":8880,"number":"\(Vectors.number)","state":"approved","token":"4111111111111111"}
      """
    let signature = key.signature(of: "593BEC0C930BF1AFEB40B4A08C8FB242\n\(body)\n")
    let answer = try await card(Line(json(body, ["foh-signature": signature]))).answer(
      to: .charge, order(nil))
    #expect(answer == .captured(amountMinor: 8880, transaction: nil))
  }

  @Test("A terminal that declines a reversal has reversed nothing")
  func reversalDeclined() async throws {
    let key = try #require(
      SharedKey(hexadecimal: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"))
    let body = #"{"number":"\#(Vectors.number)","reason":"TOO_LATE","state":"declined"}"#
    let signature = key.signature(of: "593BEC0C930BF1AFEB40B4A08C8FB242\n\(body)\n")
    let answer = try await card(Line(json(body, ["foh-signature": signature]))).answer(
      to: .reverse, order(nil))
    #expect(answer == .unclear(GatewayFault(.notReversible, "TOO_LATE")))
  }

  @Test("A charge for which no connection came about takes nothing; everything else stays open")
  func notSent() async throws {
    do {
      // Nobody listens there.
      _ = try await GatewayHTTP.transport(timeoutSeconds: 60)(
        GatewayHTTPRequest("GET", "http://127.0.0.1:1/"))
      Issue.record("somebody answered")
    } catch {
      #expect(error.wasNotSent)
      #expect(error.answer(to: .charge) == .declined(error.fault))
      for call in [GatewayCall.ask, .reverse, .refund] {
        #expect(error.answer(to: call) == .unclear(error.fault))
      }
      let late = GatewayUnreachable(GatewayFault(.noAnswer))
      #expect(late.answer(to: .charge) == .unclear(late.fault))
    }
  }

  @Test(
    "Amounts are written and read to the cent",
    arguments: [(8880, 2, "88.80"), (5, 2, "0.05"), (0, 2, "0.00"), (1200, 0, "1200")])
  func amounts(_ minor: Int, _ digits: Int, _ text: String) {
    #expect(DecimalText.write(minor, digits: digits) == text)
    #expect(DecimalText.read(text, digits: digits) == minor)
  }

  @Test(
    "What is no amount is none",
    arguments: ["", ".", "1.", "1.234", "-1.00", "1e2", "１.00", "1,00", " 1.00"])
  func noAmounts(_ text: String) {
    // A point without digits behind it is read as whole units.
    #expect(DecimalText.read(text, digits: 2) == (text == "1." ? 100 : nil))
  }

  @Test("A key that others can read is not used, and says so without a word of what is in it")
  func openKey() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "merchant.pem")
    #expect(
      FileManager.default.createFile(
        atPath: file.path, contents: Data(Vectors.merchantKey.utf8),
        attributes: [.posixPermissions: 0o640]))
    let setting = GatewaySetting(
      code: "alipay", kind: .alipay, url: "http://127.0.0.1:1", merchant: "1",
      keyFile: "merchant.pem", gatewayKeyFile: "merchant.pem")
    let answer = await Gateways.open(setting, besides: folder).answer(
      to: .charge, order("281234567890123456"))
    #expect(answer == .declined(GatewayFault(.keyUnusable, "merchant.pem: chmod 600")))
    let key = try MerchantKey(pem: Vectors.merchantKey)
    #expect("\(key)" == "a merchant's private key")
    #expect(String(reflecting: key) == "a merchant's private key")
  }
}
