import StoreDomain
import Testing

@Suite("What stands on an invoice")
struct InvoiceRuleTests {
  private let currency = Currency(code: "CNY", minorDigits: 2)
  private let day = LocalDate(year: 2026, month: 11, day: 22)
  private let moment = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)

  private func payment(
    _ tender: Tender, _ amount: Int, _ stage: Payment.Stage = .captured
  ) -> Payment {
    Payment(
      id: Identifier(rawValue: "\(tender) \(amount)"), checkID: Identifier(rawValue: "c"),
      tender: tender, amount: Money(minorUnits: amount, currency: currency), stage: stage,
      at: moment, authorName: "Bo")
  }

  @Test("It is over what was paid and did not go back, but for what is invoiced elsewhere")
  func amount() {
    let paid = [
      payment(.cash, 5_000), payment(.card, 3_000), payment(.wallet, 2_000),
      payment(.storedValue, 1_000), payment(.voucher, 500), payment(.houseAccount, 700),
      payment(.card, 9_999, .declined), payment(.wallet, 8_888, .pending),
    ]
    #expect(
      InvoiceRule.amount(of: paid)
        == InvoiceRule.Amount(
          invoiced: 10_000, leftOut: [.storedValue: 1_000, .voucher: 500, .houseAccount: 700]))
    let back = [payment(.cash, -1_500), payment(.storedValue, -1_000)]
    #expect(
      InvoiceRule.amount(of: paid + back)
        == InvoiceRule.Amount(
          invoiced: 8_500, leftOut: [.voucher: 500, .houseAccount: 700]))
    // A gateway that has not answered gives it back all the same.
    #expect(InvoiceRule.amount(of: paid + [payment(.card, -3_000, .pending)]).invoiced == 7_000)
    #expect(InvoiceRule.amount(of: [payment(.voucher, 500)]).invoiced == 0)
    #expect(InvoiceRule.amount(of: []).invoiced == 0)
  }

  @Test("Of any payments each counts once: invoiced here, or elsewhere")
  func property() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let payments = (0..<random.next(0...8)).map { _ in
        payment(
          random.pick(Tender.allCases), random.next(1...20_000),
          random.chance(80) ? .captured : random.pick(Payment.Stage.allCases))
      }
      let amount = InvoiceRule.amount(of: payments)
      let counted = payments.filter(\.stage.countsTowardBill).reduce(0) {
        $0 + $1.amount.minorUnits
      }
      #expect(amount.invoiced + amount.leftOut.values.reduce(0, +) == counted)
      #expect(amount.leftOut.keys.allSatisfy { !$0.isInvoicedWithCheck })
    }
  }

  @Test("A company has a title and a number that fits, a person a name alone")
  func details() throws {
    let company = InvoiceDetails(
      payer: .company, kind: .special, title: " 江畔科技\u{202E}有限公司 ",
      taxNumber: "91350100m000100y43", sendTo: " wang@example.com ")
    let checked = try InvoiceRule.checked(company, in: .china)
    #expect(checked.title == "江畔科技有限公司")
    #expect(checked.taxNumber == "91350100M000100Y43")
    #expect(checked.sendTo == "wang@example.com")
    let person = InvoiceDetails(payer: .person, title: "王秀英", sendTo: "138 0000 5678")
    #expect(try InvoiceRule.checked(person, in: .china).sendTo == "+8613800005678")

    func refusal(_ change: (inout InvoiceDetails) -> Void) -> InvoiceRefusal? {
      var details = company
      change(&details)
      do throws(InvoiceRefusal) {
        _ = try InvoiceRule.checked(details, in: .china)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal { $0.title = " " } == .titleMissing)
    #expect(refusal { $0.title = String(repeating: "长", count: 101) } == .titleTooLong)
    #expect(refusal { $0.title = "4111 1111 1111 1111" } == .cardNumber)
    #expect(refusal { $0.taxNumber = nil } == .taxNumber(.missing))
    #expect(refusal { $0.taxNumber = "91350100M000100Y44" } == .taxNumber(.wrongCheckCharacter))
    #expect(refusal { $0.payer = .person } == .specialForPerson)
    #expect(
      refusal {
        $0.payer = .person
        $0.kind = .ordinary
      } == .numberOfPerson)
    for address in ["wang@", "@example.com", "a@b", "a@b..cn", "a b", "a@b@c.cn", "王@例.中国", "12"] {
      #expect(refusal { $0.sendTo = address } == .notAnAddress, "\(address)")
    }
    #expect(refusal { $0.sendTo = "" } == nil)
  }

  @Test("An address is masked once it is kept")
  func masked() {
    #expect(InvoiceRule.masked("wang@example.com", in: .china) == "w***@example.com")
    #expect(!InvoiceRule.masked("13800005678", in: .china).contains("0000"))
  }

  @Test("It is of a closed check, and stands once it is issued")
  func when() throws {
    var check = Check(
      id: Identifier(rawValue: "c"), businessDay: day, number: 1, partyID: nil, openedAt: moment)
    #expect(throws: InvoiceRefusal.notPaid) {
      try InvoiceRule.check(check, live: nil, amount: 100)
    }
    check.stage = .closed
    try InvoiceRule.check(check, live: nil, amount: 100)
    #expect(throws: InvoiceRefusal.nothingToInvoice) {
      try InvoiceRule.check(check, live: nil, amount: 0)
    }
    var live = InvoiceRequest(
      id: Identifier(rawValue: "i"), checkID: check.id,
      details: InvoiceDetails(payer: .person, title: "王秀英"),
      amount: Money(minorUnits: 100, currency: currency), requestedAt: moment, authorName: "Bo")
    try InvoiceRule.check(check, live: live, amount: 100)
    live.stage = .sent
    live.invoiceNumber = "25117000000000000001"
    #expect(throws: InvoiceRefusal.isSent(number: "25117000000000000001")) {
      try InvoiceRule.check(check, live: live, amount: 100)
    }
    #expect(!live.mustBeReversed)
    live.stage = .voided
    #expect(live.mustBeReversed)
    #expect(try InvoiceRule.number(" 2511 7000 0000 0000 0001") == "25117000000000000001")
    for text in ["1234567", "123456789012345678901", "12345678A", ""] {
      #expect(throws: InvoiceRefusal.notANumber) { try InvoiceRule.number(text) }
    }
  }
}
