import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What a life of a store's file that was lost said of invoices and coupons.
@Suite("Invoices and coupons after an older copy of a store's file was put back")
struct LostWordsTests {
  private static let check = "0199aaaa-0000-7000-8000-00000000d001"
  private static let moment = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
  private static let invoices = [
    "0199aaaa-0000-7000-8000-00000000d0a1", "0199aaaa-0000-7000-8000-00000000d0a2",
  ]
  private static let memberID: Identifier<Member> = Identifier(
    rawValue: "0199aaaa-0000-7000-8000-00000000d0b1")

  private func wish(
    _ id: String, _ title: String, member: Identifier<Member>? = nil
  ) -> InvoiceRequestFact {
    InvoiceRequestFact(
      InvoiceRequest(
        id: Identifier(rawValue: id), checkID: Identifier(rawValue: Self.check),
        details: InvoiceDetails(payer: .person, title: title, sendTo: "13977774242"),
        amount: Money(minorUnits: 4_900, currency: Currency(code: "CNY", minorDigits: 2)),
        memberID: member, requestedAt: Self.moment, authorName: "Bo"), number: 12)
  }

  private func say<Fact: EventFact>(
    _ store: inout SendingStore, _ event: Event<Fact>, _ fact: Fact
  ) throws where Fact.Subject == Check {
    try store.happen(event.type, subject: "check/\(Self.check)", data: try .from(fact))
  }

  private func say<Fact: EventFact>(
    _ store: inout SendingStore, _ coupon: String, _ event: Event<Fact>, _ fact: Fact
  ) throws where Fact.Subject == Coupon {
    try store.happen(event.type, subject: "coupon/\(coupon)", data: try .from(fact))
  }

  private func issue(_ store: inout SendingStore, _ coupon: String) throws {
    try say(
      &store, coupon, .couponIssued,
      CouponIssuedFact(
        campaign: "hundred", name: Phrase("20 off", "减20"), lastFour: "42QX", source: "visit",
        validFrom: LocalDate(year: 2026, month: 11, day: 23),
        validUntil: LocalDate(year: 2026, month: 12, day: 22)))
  }

  /// `id state check` of every coupon.
  private func coupons(_ headquarters: RunningHeadquarters) async throws -> [String] {
    try await headquarters.ledger.projectAll()
    return try await headquarters.ledger.read { db in
      try db.values(
        "SELECT id || ' ' || state || ' ' || coalesce(checkID, '-') FROM coupon ORDER BY id",
        as: String.self)
    }
  }

  /// Three events that the copy has: a coupon, an invoice, another coupon; then six that it has not.
  private func bothLives(
    _ store: inout SendingStore, of member: Identifier<Member>? = memberID
  ) throws {
    try issue(&store, "c1")
    try say(
      &store, .invoiceRequested, wish(Self.invoices[0], "Zephyrine Quill", member: member))
    try issue(&store, "c2")
    try say(
      &store, "c1", .couponRedeemed,
      CouponRedeemedFact(checkID: Identifier(rawValue: Self.check), campaign: "hundred"))
    try say(&store, "c2", .couponVoided, CouponVoidedFact(reason: "wrong guest"))
    try issue(&store, "c3")
    try say(
      &store, .invoiceChanged, wish(Self.invoices[0], "Z. Quill", member: member))
    try say(
      &store, .invoiceSent,
      InvoiceSentFact(
        requestID: Identifier(rawValue: Self.invoices[0]), invoiceNumber: "25117000000000000001"))
    try say(&store, .invoiceRequested, wish(Self.invoices[1], "somebody"))
  }

  @Test("They stand as the copy has them, and a person is told", arguments: [false, true])
  func forgotten(isTakenInLater: Bool) async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try bothLives(&store)
      #expect(try await store.send(1...9).status == 200)
      // Of both lives at once, or of one after the other.
      if !isTakenInLater {
        #expect(
          try await coupons(headquarters)
            == ["c1 redeemed \(Self.check)", "c2 voided -", "c3 issued -"])
        #expect(try await headquarters.ledger.invoices().count == 2)
      }
      store.restore(to: 3)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 3, hash: store.chainHash)
      #expect(opened.status == 200)
      store.epoch = 2
      // What the new life says holds.
      try say(&store, "c2", .couponVoided, CouponVoidedFact(reason: "once more"))
      #expect(try await store.send(4...4).status == 200)
      #expect(try await coupons(headquarters) == ["c1 issued -", "c2 voided -"])
      let invoices = try await headquarters.ledger.invoices()
      #expect(invoices.map(\.title) == ["Zephyrine Quill"])
      #expect(invoices.map(\.stage) == ["requested"] && invoices.map(\.invoiceNumber) == [nil])
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(Set(told.map(\.kind)) == ["superseded"])
      #expect(told.contains { $0.detail.contains("25117000000000000001") })
      // Told once, whatever comes then.
      try issue(&store, "c4")
      #expect(try await store.send(5...5).status == 200)
      #expect(
        try await coupons(headquarters) == ["c1 issued -", "c2 voided -", "c4 issued -"])
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == told)
    }
  }

  @Test(
    "A member who was erased does not come back with the older word", arguments: [true, false])
  func erased(isNamed: Bool) async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let member = Member(
        id: Self.memberID, code: "M1", name: "Zephyrine Quill", phone: "13977774242",
        level: "member", birthday: nil, enrolledAt: Self.moment)
      try store.happen(
        .memberEnrolled, subject: "member/\(Self.memberID)", data: .from(MemberProfileFact(member)))
      // Of an invoice in nobody's name it is the phone that says whose it is.
      try bothLives(&store, of: isNamed ? Self.memberID : nil)
      try store.happen(
        .memberErased, subject: "member/\(Self.memberID)",
        data: try .from(MemberErasedFact(erasedAt: Self.moment, alsoKnownAs: [])))
      #expect(try await store.send(1...11).status == 200)
      #expect(try await headquarters.ledger.invoices().contains { $0.title == Member.erasedName })
      store.restore(to: 4)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 4, hash: store.chainHash)
      #expect(opened.status == 200)
      let invoices = try await headquarters.ledger.invoices()
      #expect(invoices.map(\.title) == [Member.erasedName])
      #expect(invoices.map(\.sendTo) == [nil] && invoices.map(\.stage) == ["requested"])
    }
  }
}
