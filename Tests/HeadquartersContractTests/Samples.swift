import Foundation
import StoreDomain
import Testing

@testable import HeadquartersContract

/// Something that we say, with everything that it can hold and with as little as it can.
struct Sample: CustomTestStringConvertible, Sendable {
  let name: String
  let values: @Sendable () throws -> [JSONValue]
  let read: @Sendable (JSONValue) throws -> Void
  /// As they are frozen, nil where that is left to a JSON encoder, beside what that one writes.
  let frozen: @Sendable () throws -> [(here: Data?, expected: Data)]

  var testDescription: String { name }

  init<Message: Codable & Sendable>(_ messages: Message...) {
    name = String(describing: Message.self)
    values = { try messages.map { try JSONValue.from($0) } }
    read = { _ = try $0.decoded(as: Message.self) }
    frozen = {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try messages.map {
        (here: try FrozenDocument.of($0)?.data, expected: try encoder.encode($0))
      }
    }
  }
}

enum Samples {
  static let id = "01993f3e-0000-7000-8000-000000000001"
  static let moment = Timestamp(millisecondsSinceEpoch: 1_795_000_000_000)
  static let day = LocalDate(year: 2026, month: 11, day: 22)
  static let hash = EventChain.start.base64EncodedString()

  static func identifier<Entity>() -> Identifier<Entity> { Identifier(rawValue: id) }

  static let all: [Sample] = facts + messages

  static let messages: [Sample] = [
    Sample(LedgerState(hqInstance: id, epoch: 1, contiguousThrough: 0, chainHash: hash)),
    Sample(EventsAnswer(contiguousThrough: 100, chainHash: hash, duplicates: 3)),
    Sample(EpochRequest(fileLife: id, previousEpoch: 1, afterSequence: 0, chainHash: hash)),
    Sample(
      EnrolRequest(
        code: "ABCD-EFGH", publicKey: DeviceKey().publicBase64, source: "/stores/\(id)",
        name: "海港店", currency: "CNY")),
    Sample(EnrolAnswer(storeID: id, keyID: "key-1", hqInstance: id, epoch: 1)),
    Sample(RotateKeyRequest(publicKey: DeviceKey().publicBase64)),
    Sample(RotateKeyAnswer(keyID: "key-2")),
    Sample(MenuRow(csv: "code,price", holdsFrom: moment), MenuRow(csv: "code,price")),
    Sample(
      NewsRow(
        title: Phrase("New broth", "新锅底"), body: Phrase("From Monday", "周一起"), showFrom: moment,
        showUntil: moment.advanced(byMinutes: 60))),
    Sample(
      memberRow(facts: [
        .child(name: nil, bornIn: LocalDate(year: 2022, month: 5, day: 1)),
        .companion(name: "刘洋", relation: .partner), .note("window", audience: .leads),
      ]),
      MemberRow(code: "M1", name: "王秀英", enrolledAt: moment)),
    Sample(
      TicketRequestRow(
        partySize: 4, guestName: "王秀英", phone: "13800005678", memberID: identifier(),
        note: "window", preorder: [PreorderedDish(code: "M01", quantity: 2)], channel: "app",
        requestedAt: moment, expiresAt: moment),
      TicketRequestRow(partySize: 1, channel: "app", requestedAt: moment, expiresAt: moment)),
    Sample(
      ReservationRequestRow(
        at: moment, partySize: 4, guestName: "王秀英", phone: "13800005678",
        memberID: identifier(), note: "window", tables: ["T07"],
        tasks: [.init(what: "decant the red wine", minutesBefore: 30)],
        preorder: [PreorderedDish(code: "M01", quantity: 2)], channel: "app",
        requestedAt: moment, expiresAt: moment),
      ReservationRequestRow(
        at: moment, partySize: 4, guestName: "王秀英", channel: "app", requestedAt: moment,
        expiresAt: moment)),
    Sample(
      ChangesAnswer(
        epoch: 1, cursor: "1-7", hasMore: false,
        items: [ChangeItem(kind: "menu", id: "menu", version: 7, data: .object([:]))])),
    Sample(
      ChangeItem(kind: "news", id: "n1", version: 2, data: .object([:])),
      ChangeItem(tombstone: .news, id: "n1", version: 3)),
    Sample(
      TicketAsk(
        partySize: 4, guestName: "王秀英", phone: "13800005678", note: "window",
        preorder: [PreorderedDish(code: "M01", quantity: 2)]), TicketAsk(partySize: 2)),
    Sample(
      ReservationAsk(
        at: moment, partySize: 4, guestName: "王秀英", phone: "13800005678", note: "window",
        tables: ["T07"], tasks: [.init(what: "cake", minutesBefore: 30)],
        preorder: [PreorderedDish(code: "M01", quantity: 2)]),
      ReservationAsk(at: moment, partySize: 2, guestName: "Chen")),
    Sample(
      GuestRequestState(
        id: id, kind: .ticket, stage: .waiting, number: "A012", partySize: 2, at: moment,
        partiesAhead: 3, reason: Phrase("soon", "快了"), updatedAt: moment),
      GuestRequestState(
        id: id, kind: .reservation, stage: .requested, partySize: 2, updatedAt: moment)),
    Sample(
      MemberCreate(
        name: "王秀英", phone: "13800005678", birthday: .lunar(month: 8, day: 15), note: "window",
        storeID: id),
      MemberCreate(name: "王秀英")),
    Sample(MemberCreated(id: identifier(), code: "M1", existed: false)),
    Sample(
      MemberQuestion(
        PhoneHash(of: "4915123456789", hqInstance: id),
        others: [PhoneHash(of: "015123456789", hqInstance: id)]),
      MemberQuestion(PhoneHash(of: "13800005678", hqInstance: id))),
    Sample(chainReceipt(full: true), chainReceipt(full: false)),
    Sample(
      MemberAnswer(member: ChangeItem(kind: "member", id: id, version: 7, data: .object([:]))),
      MemberAnswer(member: nil)),
    Sample(
      Problem(.gap, detail: "Send from 12.", contiguousThrough: 11),
      Problem(.malformed, detail: "Send JSON.")),
  ]

  static let facts: [Sample] = [
    Sample(IntakeFact(state: "paused", pausedUntil: moment), IntakeFact(state: "open")),
    Sample(ticket(memberID: identifier(), reason: Phrase("left", "走了")), ticket()),
    Sample(
      TicketIssuedFact(
        ticket(memberID: identifier(), reason: Phrase("late", "较晚")),
        quote: .init(WaitEstimate(p50: 25, p90: 40))),
      TicketIssuedFact(ticket(), quote: nil)),
    Sample(ticketUndone(full: true), ticketUndone(full: false)),
    Sample(draw()),
    Sample(reservation(memberID: identifier(), reason: "rain"), reservation()),
    Sample(
      ReservationFactV1(booking(memberID: identifier()), reason: "rain"),
      ReservationFactV1(booking(), reason: nil)),
    Sample(preorder(full: true), preorder(full: false), PreorderFact([])),
    Sample(party(memberID: identifier(), tables: ["T07"]), party()),
    Sample(counterSale(full: true), counterSale(full: false)),
    Sample(deposit(full: true), deposit(full: false)),
    Sample(PartyStageFact(from: .seated, to: .ordered)),
    Sample(PartyControlFact(ControlMark(percent: 10, isControl: true))),
    Sample(TableFact(name: "T07", condition: .outOfOrder)),
    Sample(
      member(phone: "13800005678", birthday: .lunar(month: 8, day: 15)),
      member(birthday: .lunar(month: 8, day: 15, isLeapMonth: true, repeatedMonth: .second)),
      member(birthday: .gregorian(month: 2, day: 29)), member()),
    Sample(
      MemberErasedFact(erasedAt: moment, alsoKnownAs: [identifier()]),
      MemberErasedFact(erasedAt: moment, alsoKnownAs: [])),
    Sample(
      PointsFact(
        checkID: identifier(), earnedOn: day, expiresOn: day,
        entries: [.init(entryID: identifier(), lotID: identifier(), points: 120)]),
      PointsFact(
        checkID: identifier(),
        entries: [.init(entryID: identifier(), lotID: identifier(), points: -80, missing: 40)])),
    Sample(
      MemberConsentFact(consent(.health, .spoken), withdrawnAt: moment),
      MemberConsentFact(consent(.children, .written)),
      MemberConsentFact(consent(.messages, .app))),
    Sample(
      MemberConsentFactV1(
        purpose: .health, way: .spoken, givenAt: moment, withdrawnAt: moment),
      MemberConsentFactV1(purpose: .children, way: .written, givenAt: moment)),
    Sample(receipt(full: true), receipt(full: false)),
    Sample(
      InvoiceRequestFact(invoice(full: true), number: 12),
      InvoiceRequestFact(invoice(full: false), number: 12)),
    Sample(InvoiceSentFact(requestID: identifier(), invoiceNumber: "25117000000000000001")),
    Sample(
      InvoiceVoidedFact(
        requestID: identifier(), because: .refunded, invoiceNumber: "25117000000000000001"),
      InvoiceVoidedFact(requestID: identifier(), because: .withdrawn, invoiceNumber: nil)),
    Sample(
      ReviewAskedFact(
        memberID: identifier(), receiptCode: "0123456789abcdefghjk", askedAt: moment),
      ReviewAskedFact(memberID: identifier(), receiptCode: nil, askedAt: moment)),
    Sample(
      MemberNoteFact(factID: identifier(), kind: .allergy(.peanut)),
      MemberNoteFact(
        factID: identifier(),
        kind: .child(name: "乐乐", bornIn: LocalDate(year: 2022, month: 5, day: 1))),
      MemberNoteFact(factID: identifier(), kind: .companion(name: "刘洋", relation: .partner)),
      MemberNoteFact(factID: identifier(), kind: .note("window", audience: .leads)),
      MemberNoteFact(factID: identifier(), kind: .anniversary(on: YearlyDay(month: 5, day: 10)))),
    Sample(
      MemberProfileFactV1(
        code: "M1", name: "王秀英", phone: "13800005678", level: "gold",
        birthday: .gregorian(month: 2, day: 29), note: "window", enrolledAt: moment),
      MemberProfileFactV1(code: "M1", name: "王秀英", level: "gold", enrolledAt: moment)),
    Sample(
      MemberNoteFactV1(
        factID: identifier(), kind: "child", text: "乐乐",
        date: LocalDate(year: 2022, month: 5, day: 1)),
      MemberNoteFactV1(factID: identifier(), kind: "diet")),
    Sample(
      PartyGuestFact(
        memberID: identifier(), seat: 2, ticketID: identifier(), reservationID: identifier(),
        partyID: identifier()),
      PartyGuestFact(memberID: identifier(), seat: nil)),
    Sample(
      TableServerFact(name: "T07", serverID: identifier()),
      TableServerFact(name: "T07", serverID: nil)),
    Sample(
      need(.allergy(.peanut), seat: 2), need(.diet("清真")), need(.help(.wheelchair)),
      need(.note("left-handed"))),
    Sample(GuestNeedFactV1(kind: "allergy", seat: 2), GuestNeedFactV1(kind: "note")),
    Sample(care(owner: identifier(), outcome: "sung"), care()),
    Sample(careV3(owner: identifier(), outcome: "sung"), careV3()),
    Sample(careV2(owner: identifier(), outcome: "sung"), careV2()),
    Sample(careV1(owner: identifier(), outcome: "sung"), careV1()),
    Sample(DishAvailabilityFact(code: "M01", portionsLeft: 0), DishAvailabilityFact(code: "M01")),
    Sample(
      CheckOpenedFact(number: 12, partyID: identifier(), openedAt: moment),
      CheckOpenedFact(number: 12, openedAt: moment)),
    Sample(
      CheckUndoneFact(number: 12, partyID: identifier()),
      CheckUndoneFact(number: 12, partyID: nil)),
    Sample(LineFact(line(full: true), made: true), LineFact(line(full: false))),
    Sample(lineV1(full: true), lineV1(full: false)),
    Sample(
      LineFactV2(lineV1(full: true), modifiers: [Phrase("mild", "微辣")]),
      LineFactV2(lineV1(full: false), modifiers: [])),
    Sample(
      LineFactV3(
        LineFactV2(lineV1(full: true), modifiers: [Phrase("mild", "微辣")]), course: 2,
        problemBasisPoints: 5000),
      LineFactV3(
        LineFactV2(lineV1(full: false), modifiers: []), course: nil, problemBasisPoints: nil)),
    Sample(
      LineVoidedFact(lineID: identifier(), reason: "wrong table"),
      LineVoidedFact(lineID: identifier())),
    Sample(
      LineMovedFact(
        lineID: identifier(), toCheckID: identifier(), toLineID: identifier(), quantity: 2,
        left: 1)),
    Sample(
      LineSharedFact(
        lineID: identifier(), name: Phrase("Mandarin fish", "鳜鱼"), portions: 2, amountMinor: 8_534,
        shares: [
          .init(lineID: identifier(), checkID: identifier(), portions: 1, amountMinor: 4_266)
        ]),
      LineSharedFact(
        lineID: identifier(), name: Phrase("Mandarin fish", "鳜鱼"), portions: 1,
        amountMinor: 12_800, shares: [])),
    Sample(LinesSentFact(lineIDs: [identifier()], sentAt: moment)),
    Sample(LinesRushedFact(lineIDs: [identifier()])),
    Sample(BillAskedFact(at: moment)),
    Sample(
      CheckAdjustedFact(
        kind: "discount", basisPoints: 1000, amountMinor: 100, reason: "late",
        authoriser: "黄薇"),
      CheckAdjustedFact(kind: "rounding")),
    Sample(
      CheckCampaignsFact(campaigns: [
        .init(code: "autumn", name: Phrase("200 and 30 off", "满200减30"), amountMinor: 3_000)
      ])),
    Sample(
      CouponIssuedFact(
        campaign: "back20", name: Phrase("20 off", "减20"), lastFour: "42QX", source: "remedy",
        memberID: identifier(), sourceCheckID: identifier(),
        validFrom: LocalDate(year: 2026, month: 11, day: 23),
        validUntil: LocalDate(year: 2026, month: 12, day: 22), reason: "waited long"),
      CouponIssuedFact(
        campaign: "back20", name: Phrase("20 off", "减20"), lastFour: "42QX", source: "draw",
        validFrom: LocalDate(year: 2026, month: 11, day: 23),
        validUntil: LocalDate(year: 2026, month: 12, day: 22))),
    Sample(CouponRedeemedFact(checkID: identifier(), campaign: "back20")),
    Sample(
      CouponReturnedFact(
        checkID: identifier(), because: "refunded",
        validUntil: LocalDate(year: 2026, month: 12, day: 29))),
    Sample(CouponVoidedFact(reason: "entered by mistake"), CouponVoidedFact()),
    Sample(
      PaymentFact(
        paymentID: identifier(), tender: .cash, amountMinor: 12_300, tipMinor: 1_200,
        foreign: .init(
          currency: "USD", minor: 2_000, rateBillionths: 7_100_000_000, valueMinor: 14_200),
        tenderedMinor: 20_000,
        reference: "7", givesBack: identifier(), reason: "cold", authoriser: "黄薇"),
      PaymentFact(paymentID: identifier(), tender: .card, amountMinor: 12_300)),
    Sample(
      PaymentFactV2(
        paymentID: identifier(), tender: .cash, amountMinor: 12_300, tenderedMinor: 20_000,
        reference: "7", givesBack: identifier(), reason: "cold", authoriser: "黄薇"),
      PaymentFactV2(paymentID: identifier(), tender: .card, amountMinor: 12_300)),
    Sample(
      PaymentFactV1(
        paymentID: identifier(), tender: .cash, amountMinor: 12_300, tenderedMinor: 20_000,
        reference: "7"),
      PaymentFactV1(paymentID: identifier(), tender: .card, amountMinor: 12_300)),
    Sample(
      PaymentStageFact(
        paymentID: identifier(), tender: .wallet, amountMinor: 12_300, tipMinor: 1_200,
        gateway: "alipay",
        orderNumber: "019a0000000070018000000000000001", givesBack: identifier(),
        fault: "limit-reached", reason: "cold", authoriser: "黄薇"),
      PaymentStageFact(
        paymentID: identifier(), tender: .wallet, amountMinor: 12_300, gateway: "alipay",
        orderNumber: "019a0000000070018000000000000001")),
    Sample(
      PaymentStageFactV1(
        paymentID: identifier(), tender: .wallet, amountMinor: 12_300, gateway: "alipay",
        orderNumber: "019a0000000070018000000000000001", givesBack: identifier(),
        fault: "limit-reached", reason: "cold", authoriser: "黄薇"),
      PaymentStageFactV1(
        paymentID: identifier(), tender: .wallet, amountMinor: 12_300, gateway: "alipay",
        orderNumber: "019a0000000070018000000000000001")),
    Sample(SlipTipFact(paymentID: identifier(), tipMinor: 500)),
    Sample(
      PaymentDeclinedFact(
        paymentID: identifier(), tender: .card, reference: "51", reason: "statement",
        authoriser: "黄薇"),
      PaymentDeclinedFact(paymentID: identifier(), tender: .card)),
    Sample(
      PaymentDeclinedFactV1(paymentID: identifier(), tender: .card, reference: "51"),
      PaymentDeclinedFactV1(paymentID: identifier(), tender: .card)),
    Sample(
      PaymentDeclinedFactV2(
        paymentID: identifier(), tender: .card, reference: "51", reason: "statement",
        authoriser: "黄薇"),
      PaymentDeclinedFactV2(paymentID: identifier(), tender: .card)),
    Sample(checkClosed(partyID: identifier()), checkClosed(partyID: nil)),
    Sample(
      CheckReopenedFact(
        number: 12, partyID: identifier(), closing: 1, totalMinor: 3800, reason: "wrong tender",
        authoriser: "黄薇"),
      CheckReopenedFact(
        number: 12, partyID: nil, closing: 1, totalMinor: 3800, reason: "wrong tender")),
    Sample(refundOpened(authoriser: "黄薇"), refundOpened(authoriser: nil)),
    Sample(KitchenFact(checkID: identifier(), stationCode: "cold", queuedAt: moment)),
    Sample(
      MenuAppliedFact(version: 7, dishCount: 80, holdsFrom: moment),
      MenuAppliedFact(version: 7, dishCount: 80)),
    Sample(
      MenuRefusedFact(
        version: 8,
        problems: [
          .init(line: 3, message: Phrase("no price", "缺少价格")),
          .init(line: nil, message: Phrase("empty", "空的")),
        ], problemCount: 2)),
    Sample(
      GuestRequestFact(kind: .ticket, number: "A012", reason: Phrase("not kept: M01", "未预留：M01")),
      GuestRequestFact(kind: .reservation)),
    Sample(
      ShiftOpenedFact(shift, float: CashCount([100: 3]), handedOverFrom: identifier()),
      ShiftOpenedFact(shift, float: CashCount(), handedOverFrom: nil)),
    Sample(CashMovedFact(move(authoriser: "Eva")), CashMovedFact(move(authoriser: nil))),
    Sample(
      ShiftLockedFact(
        shift, count: CashCount([100: 2]),
        ShiftFigures(
          floatMinorUnits: 300, countedMinorUnits: 200,
          foreign: [
            ForeignCounted(currency: "USD", expectedMinorUnits: 2_000, countedMinorUnits: 1_000)
          ]), handedOverTo: identifier()),
      ShiftLockedFact(
        shift, count: CashCount(), ShiftFigures(floatMinorUnits: 0, countedMinorUnits: 0),
        handedOverTo: nil)),
    Sample(
      ShiftLockedFactV1(
        number: 1, drawer: "till-1", cashierID: identifier(),
        count: [CountedPieces(valueMinor: 100, pieces: 2)], countedMinor: 200, expectedMinor: 300,
        differenceMinor: -100, handedOverTo: identifier()),
      ShiftLockedFactV1(
        number: 1, drawer: "till-1", cashierID: identifier(), count: [], countedMinor: 0,
        expectedMinor: 0, differenceMinor: 0)),
    Sample(
      DayClosedFact(
        DayReport(
          businessDay: LocalDate(year: 2026, month: 11, day: 22), checks: 2, salesMinorUnits: 700,
          tendersMinorUnits: ["cash": 700], storedValue: storedValueSums,
          houseAccounts: settledSums,
          deposits: DepositFigures(
            taken: ["cash": 900], returned: ["card": 100], appliedMinorUnits: 400,
            forfeitedMinorUnits: 50, held: ["cash": 350]),
          tips: .init(byTender: ["card": 70]), openChecks: [3])),
      DayClosedFact(
        DayReport(
          businessDay: LocalDate(year: 2026, month: 11, day: 22), checks: 2, salesMinorUnits: 700,
          tendersMinorUnits: ["cash": 700], openChecks: [3]))),
    Sample(StoredValueAccountFact(isMembers: true, isSuspended: false)),
    Sample(
      StoredValueFact(
        entryID: identifier(), principalMinor: 50_000, bonusMinor: 5_000,
        paymentID: identifier(), tender: .card, reference: "A17", authoriser: "Max"),
      StoredValueFact(entryID: identifier(), principalMinor: -100, bonusMinor: -10)),
    Sample(
      HouseAccountFact(code: "HX", name: "Huaxia Travel", limitMinor: 500_000, isSuspended: true),
      HouseAccountFact(code: "HX", name: "Huaxia Travel", isSuspended: false)),
    Sample(
      HouseAccountEntryFact(
        entryID: identifier(), amountMinor: 8_700, paymentID: identifier(), tender: .transfer,
        reference: "T-88", authoriser: "Max"),
      HouseAccountEntryFact(entryID: identifier(), amountMinor: -100)),
    Sample(
      DayClosedFactV2(
        day: LocalDate(year: 2026, month: 11, day: 22), checks: 2, salesMinor: 700,
        tenders: [.init(tender: .cash, amountMinor: 700)], differenceMinor: 0, openChecks: [3],
        tipsMinor: 70),
      DayClosedFactV2(
        day: LocalDate(year: 2026, month: 11, day: 22), checks: 2, salesMinor: 700,
        tenders: [.init(tender: .cash, amountMinor: 700)], differenceMinor: 0, openChecks: [3])),
    Sample(
      DayClosedFactV1(
        day: LocalDate(year: 2026, month: 11, day: 22), checks: 2, salesMinor: 700,
        tenders: [.init(tender: .cash, amountMinor: 700)], differenceMinor: 0, openChecks: [3])),
    Sample(
      StoreConfiguredFact(changes: [
        .init(
          area: "tables", key: "T07", kind: "changed",
          words: Phrase("T07: seats 4 → 6", "T07：座位 4 → 6"))
      ])),
  ]
}
