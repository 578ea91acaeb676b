import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What comes after payment, at headquarters.
@Suite("Receipts, invoices and reviews at headquarters")
struct ReceiptTests {
  private let checkID = "0199aaaa-0000-7000-8000-00000000c001"
  private let refundID = "0199aaaa-0000-7000-8000-00000000c002"
  private let memberID = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-0000000000a1")
  private let requestID = Identifier<InvoiceRequest>(
    rawValue: "0199aaaa-0000-7000-8000-0000000000e1")
  private let code = "0123456789abcdefghjk"
  private let refundCode = "zyxwvtsrqpnmkjhgfedc"
  private let moment = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)

  private func open(_ store: inout SendingStore) throws {
    try store.happen(
      .checkOpened, subject: "check/\(checkID)",
      data: try .from(CheckOpenedFact(number: 12, openedAt: moment)))
  }

  private func close(_ store: inout SendingStore, _ total: Int, closing: Int = 1) throws {
    try store.happen(
      .checkClosed, subject: "check/\(checkID)",
      data: try .from(
        CheckClosedFact(
          number: 12, partyID: nil, totalMinor: total, lines: [], rows: [], payments: [])))
    try store.happen(
      .receiptIssued, subject: "check/\(checkID)",
      data: try .from(receipt(code, number: 12, total, closing: closing)))
  }

  private func receipt(
    _ code: String, number: Int, _ total: Int, closing: Int = 1,
    refunds: Identifier<Check>? = nil
  ) -> ReceiptFact {
    ReceiptFact(
      code: code, number: number, closing: closing, currency: "CNY",
      store: Phrase("Riverside", "江畔店"),
      lines: [
        .init(
          name: Phrase("Beef tripe", "毛肚"), quantity: 1, isHalf: false, grams: nil,
          modifiers: [], isInSet: false, amountMinor: total)
      ], steps: [], totalMinor: total,
      payments: [
        .init(
          tender: "card", name: Phrase("card", "刷卡"), amountMinor: total, tenderedMinor: nil)
      ], refunds: refunds, refundsNumber: refunds == nil ? nil : 12)
  }

  private func reopen(_ store: inout SendingStore) throws {
    try store.happen(
      .checkReopened, subject: "check/\(checkID)",
      data: try .from(
        CheckReopenedFact(
          number: 12, partyID: nil, closing: 1, totalMinor: 4_900, reason: "wrong")))
  }

  @Test("A guest finds the receipt by its code while the check is closed, as it was closed last")
  func found() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.receipts])
      func show(_ code: String) async throws -> Answer {
        try await headquarters.ledger.projectAll()
        return try await app.send("GET", Paths.receipt(code))
      }
      try open(&store)
      #expect(try await store.send(1...1).status == 200)
      #expect(try await show(code).status == 404)

      try close(&store, 4_900)
      #expect(try await store.send(2...3).status == 200)
      let first = try await show(code)
      #expect(first.status == 200)
      let receipt = try first.decoded(ChainReceipt.self)
      #expect(receipt.code == code && receipt.number == 12 && receipt.totalMinor == 4_900)
      #expect(receipt.storeID == store.storeID && receipt.closing == 1)
      #expect(receipt.refunds.isEmpty && receipt.refundOf == nil && !receipt.isReviewAsked)
      // Nobody else's code is near.
      for other in ["0123456789abcdefghjm", "x", "0123456789ABCDEFGHJK"] {
        let answer = try await show(other)
        #expect(answer.status == 404 && answer.problemKind == .unknownPath)
      }

      try reopen(&store)
      #expect(try await store.send(4...4).status == 200)
      #expect(try await show(code).status == 404)
      try close(&store, 4_410, closing: 2)
      #expect(try await store.send(5...6).status == 200)
      let last = try await show(code).decoded(ChainReceipt.self)
      #expect(last.totalMinor == 4_410 && last.closing == 2)
    }
  }

  @Test("A receipt says what was given back since, and that of a refund of which check it is")
  func refunded() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let app = try await headquarters.app(for: store, scopes: [.receipts])
      try open(&store)
      try close(&store, 4_900)
      try store.happen(
        .refundOpened, subject: "check/\(refundID)",
        data: try .from(
          RefundOpenedFact(
            number: 13, openedAt: moment, refunds: Identifier(rawValue: checkID), lines: [],
            reason: "cold")))
      try store.happen(
        .checkClosed, subject: "check/\(refundID)",
        data: try .from(
          CheckClosedFact(
            number: 13, partyID: nil, totalMinor: -3_800, lines: [], rows: [], payments: [])))
      try store.happen(
        .receiptIssued, subject: "check/\(refundID)",
        data: try .from(
          receipt(
            refundCode, number: 13, -3_800, refunds: Identifier(rawValue: checkID))))
      try store.happen(
        .reviewAsked, subject: "check/\(checkID)",
        data: try .from(
          ReviewAskedFact(memberID: memberID, receiptCode: code, askedAt: moment)))
      #expect(try await store.send(1...7).status == 200)
      try await headquarters.ledger.projectAll()

      let paid = try await app.send("GET", Paths.receipt(code)).decoded(ChainReceipt.self)
      #expect(paid.refunds == [.init(number: 13, code: refundCode, totalMinor: -3_800)])
      #expect(paid.isReviewAsked)
      let refund = try await app.send("GET", Paths.receipt(refundCode)).decoded(ChainReceipt.self)
      #expect(refund.refundOf == 12 && refund.totalMinor == -3_800)

      // Only a token for receipts opens them, and one of another store finds nothing.
      let tickets = try await headquarters.app(for: store)
      #expect(try await tickets.send("GET", Paths.receipt(code)).status == 403)
      let station = try await headquarters.enrolledStore("Station")
      let stranger = try await headquarters.app(for: station, scopes: [.receipts])
      #expect(try await stranger.send("GET", Paths.receipt(code)).status == 404)
      let nobody = GuestApp(headquarters: headquarters, storeID: store.storeID, token: nil)
      #expect(try await nobody.send("GET", Paths.receipt(code)).status == 401)
    }
  }

  private func wish(
    _ title: String, payer: InvoiceDetails.Payer, of member: Identifier<Member>? = nil
  ) -> InvoiceRequestFact {
    InvoiceRequestFact(
      InvoiceRequest(
        id: requestID, checkID: Identifier(rawValue: checkID),
        details: InvoiceDetails(payer: payer, title: title, sendTo: "13977774242"),
        amount: Money(minorUnits: 4_900, currency: Currency(code: "CNY", minorDigits: 2)),
        memberID: member, requestedAt: moment, authorName: "Bo"), number: 12)
  }

  @Test("Invoices are listed as they stand, and who a member was goes with the member")
  func invoices() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let subject = "check/\(checkID)"
      try open(&store)
      try close(&store, 4_900)
      try store.happen(
        .invoiceRequested, subject: subject,
        data: try .from(wish("王秀英", payer: .company, of: memberID)))
      try store.happen(
        .invoiceChanged, subject: subject,
        data: try .from(wish("Zephyrine Quill", payer: .person, of: memberID)))
      #expect(try await store.send(1...5).status == 200)
      var listed = try await headquarters.ledger.invoices()
      #expect(listed.map(\.title) == ["Zephyrine Quill"])
      #expect(listed.map(\.stage) == ["requested"] && listed.map(\.minorUnits) == [4_900])
      #expect(
        try await headquarters.ledger.invoices(
          on: LocalDate(year: 2026, month: 11, day: 21)
        ).isEmpty)

      let number = "25117000000000000001"
      try store.happen(
        .invoiceSent, subject: subject,
        data: try .from(InvoiceSentFact(requestID: requestID, invoiceNumber: number)))
      try store.happen(
        .invoiceVoided, subject: subject,
        data: try .from(
          InvoiceVoidedFact(requestID: requestID, because: .refunded, invoiceNumber: number)))
      try store.happen(
        .memberErased, subject: "member/\(memberID)",
        data: try .from(MemberErasedFact(erasedAt: moment, alsoKnownAs: [])))
      #expect(try await store.send(6...8).status == 200)
      listed = try await headquarters.ledger.invoices(of: store.storeID)
      #expect(listed.map(\.mustBeReversed) == [true])
      #expect(listed.map(\.invoiceNumber) == [number])
      #expect(listed.map(\.title) == [Member.erasedName] && listed.map(\.sendTo) == [nil])
      // The check of this test has no lines; nothing else is odd.
      let odd = try await headquarters.ledger.exceptions(atMost: 9).map(\.kind)
      #expect(Set(odd) == ["doesNotAddUp"])
    }
  }

  @Test("An invoice of nobody's check that went to the phone of a member goes with the member too")
  func erasedByPhone() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let member = Member(
        id: memberID, code: "M1", name: "Zephyrine Quill", phone: "13977774242", level: "member",
        birthday: nil, enrolledAt: moment)
      try open(&store)
      try close(&store, 4_900)
      try store.happen(
        .memberEnrolled, subject: "member/\(memberID)", data: .from(MemberProfileFact(member)))
      try store.happen(
        .invoiceRequested, subject: "check/\(checkID)",
        data: try .from(wish("Zephyrine Quill", payer: .person)))
      #expect(try await store.send(1...5).status == 200)
      #expect(try await headquarters.ledger.invoices().map(\.sendTo) == ["13977774242"])
      try store.happen(
        .memberErased, subject: "member/\(memberID)",
        data: try .from(MemberErasedFact(erasedAt: moment, alsoKnownAs: [])))
      #expect(try await store.send(6...6).status == 200)
      let listed = try await headquarters.ledger.invoices()
      #expect(listed.map(\.sendTo) == [nil])
      #expect(listed.map(\.title) == [Member.erasedName])
    }
  }
}
