import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// Something that we say, with everything that it can hold and with as little as it can.
struct Sample: CustomTestStringConvertible, Sendable {
  let name: String
  let values: @Sendable () throws -> [JSONValue]
  let read: @Sendable (JSONValue) throws -> Void

  var testDescription: String { name }

  init<Message: Codable & Sendable>(_ messages: Message...) {
    name = String(describing: Message.self)
    values = { try messages.map { try JSONValue.from($0) } }
    read = { _ = try $0.decoded(as: Message.self) }
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
          tendersMinorUnits: ["cash": 700], tips: .init(byTender: ["card": 70]), openChecks: [3])),
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

  private static let shift = Shift(
    id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), number: 1,
    drawer: "till-1", cashierID: identifier(), cashierName: "Bo", openedAt: moment)

  private static func move(authoriser: String?) -> CashMove {
    CashMove(
      id: identifier(), kind: .paidOut,
      amount: Money(minorUnits: 500, currency: Currency(code: "CNY", minorDigits: 2)),
      reason: "ice", authorName: "Bo", authoriserName: authoriser, at: moment)
  }

  private static func ticket(
    memberID: Identifier<Member>? = nil, reason: Phrase? = nil
  ) -> TicketFact {
    TicketFact(
      Ticket(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), band: "A",
        number: 12, partySize: 4, guestName: memberID == nil ? nil : "王秀英",
        phone: memberID == nil ? nil : "13800005678", memberID: memberID, rank: 12,
        issuedAt: moment), reason: reason)
  }

  private static func ticketUndone(full: Bool) -> TicketUndoneFact {
    TicketUndoneFact(
      Ticket(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), band: "A",
        number: 12, partySize: 4, memberID: full ? identifier() : nil, rank: 12,
        issuedAt: moment, callCount: full ? 1 : 0, lastCalledAt: full ? moment : nil))
  }

  private static func reservation(
    memberID: Identifier<Member>? = nil, reason: String? = nil
  ) -> ReservationFact {
    ReservationFact(booking(memberID: memberID), reason: reason)
  }

  private static func booking(memberID: Identifier<Member>? = nil) -> Reservation {
    Reservation(
      id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), at: moment,
      partySize: 4, guestName: "王秀英", phone: memberID == nil ? nil : "13800005678",
      memberID: memberID, tableIDs: [identifier()],
      resources: memberID == nil ? [] : [ResourceAmount("video"), ResourceAmount("chairs", 2)],
      createdAt: moment)
  }

  private static func preorder(full: Bool) -> PreorderFact {
    let line = OrderLine(
      id: identifier(), checkID: identifier(), dishID: full ? identifier() : nil,
      name: Phrase("Beef tripe", "毛肚"), stage: full ? .draft : .held,
      portion: full ? .half : .full, quantity: 2, grams: full ? 350 : nil,
      unitPrice: Money(minorUnits: 38_00, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "food", broths: full ? ["B01", "B02"] : [],
      modifiers: full
        ? [
          ModifierChoice(
            group: Phrase("Spice", "辣度"), Modifier(name: Phrase("mild", "微辣")))
        ] : [],
      note: "for 王秀英", course: full ? 2 : nil, seat: full ? 3 : nil, authorName: "Maya",
      addedAt: moment)
    return PreorderFact([
      BookedDish(
        reservationID: identifier(), line: line,
        choices: full
          ? [SetChoice(group: Phrase("Pot", "锅"), code: "G01", broths: ["B01"])] : [],
        orderedAs: full ? identifier() : nil,
        leftOut: full ? .offMenu : nil)
    ])
  }

  private static func party(
    memberID: Identifier<Member>? = nil, tables: [String]? = nil
  ) -> PartyFact {
    PartyFact(
      Party(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), partySize: 4,
        ticketID: memberID == nil ? nil : identifier(),
        reservationID: memberID == nil ? nil : identifier(), memberID: memberID,
        seatedAt: moment, leftAt: memberID == nil ? nil : moment, tableIDs: [identifier()]),
      tableNames: tables)
  }

  private static func deposit(full: Bool) -> DepositFact {
    func money(_ minorUnits: Int) -> Money {
      Money(minorUnits: minorUnits, currency: Currency(code: "CNY", minorDigits: 2))
    }
    let deposit = Deposit(
      id: identifier(), reservationID: identifier(), stage: full ? .owed : .requested,
      asked: money(10_000), held: money(full ? 5_000 : 0), deadline: full ? moment : nil,
      terms: DepositTerms(freeMinutes: 60, forfeitBasisPoints: 5_000))
    let day = LocalDate(year: 2026, month: 11, day: 22)
    guard full else { return DepositFact(deposit, DepositBook()) }
    return DepositFact(
      deposit,
      DepositBook([
        .init(day: day, kind: .money, tender: .cash, amount: 10_000),
        .init(day: day, kind: .forfeited, amount: -5_000),
      ]), amountMinor: 5_000, checkID: identifier(), reason: "rain", authoriser: "Max")
  }

  private static func draw() -> DrawFact {
    let winner = Draw.Entrant(identifier(), number: "A015")
    return DrawFact(
      Draw(
        id: identifier(), businessDay: LocalDate(year: 2026, month: 11, day: 22), number: 2,
        heldAt: moment, seed: 0x9E37_79B9_7F4A_7C15,
        entrants: [Draw.Entrant(identifier(), number: "A014"), winner], winner: winner,
        prizeCode: "tripe", prizeName: Phrase("tripe free", "毛肚一份"), couponID: identifier(),
        isByHand: true, authorName: "Anna"))
  }

  private static func counterSale(full: Bool) -> CounterSaleFact {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    return CounterSaleFact(
      CounterSale(
        id: identifier(), businessDay: day, number: 7, pickUpAt: full ? moment : nil,
        guests: full ? 2 : nil, openedByName: "Bo", givenOutAt: full ? moment : nil,
        givenOutByName: full ? "Bo" : nil),
      of: Party(
        id: identifier(), businessDay: day, partySize: 1, memberID: full ? identifier() : nil,
        seatedAt: moment))
  }

  private static func member(
    phone: String? = nil, birthday: Birthday? = nil
  ) -> MemberProfileFact {
    MemberProfileFact(
      Member(
        id: identifier(), code: "M1", name: "王秀英", formOfAddress: phone.map { _ in "王女士" },
        phone: phone, level: "gold", birthday: birthday, note: phone == nil ? nil : "window",
        enrolledAt: moment))
  }

  private static func need(_ what: GuestNeed.What, seat: Int? = nil) -> GuestNeedFact {
    GuestNeedFact(
      GuestNeed(id: identifier(), what: what, seat: seat, notedAt: moment, authorName: "Maya"))
  }

  private static func care(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFact {
    CareFact(
      CareAlert(
        id: identifier(), memberID: owner == nil ? nil : identifier(), guestName: "王秀英",
        businessDay: LocalDate(year: 2026, month: 11, day: 22), kind: .birthday,
        reason: Phrase("birthday", "生日"), stage: .done, dueAt: moment, raisedAt: moment,
        claimedAt: owner == nil ? nil : moment, escalatedAt: owner == nil ? nil : moment,
        ownerID: owner, finishedAt: owner == nil ? nil : moment,
        outcome: outcome.map(Reason.init(words:)),
        partyID: owner == nil ? nil : identifier(),
        reservationID: owner == nil ? nil : identifier(),
        handedByID: owner == nil ? nil : identifier(), handedAt: owner == nil ? nil : moment))
  }

  private static func careV3(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFactV3 {
    CareFactV3(
      memberID: owner == nil ? nil : identifier(), reservationID: owner == nil ? nil : identifier(),
      kind: .preparation, stage: .done, raisedAt: moment, dueAt: moment, ownerID: owner,
      claimedAt: owner == nil ? nil : moment, escalatedAt: owner == nil ? nil : moment,
      handedByID: owner, handedAt: owner == nil ? nil : moment,
      finishedAt: owner == nil ? nil : moment, outcome: outcome,
      partyID: owner == nil ? nil : identifier())
  }

  private static func careV2(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFactV2 {
    CareFactV2(
      memberID: identifier(), kind: .birthday, stage: .done, raisedAt: moment, dueAt: moment,
      ownerID: owner, claimedAt: owner == nil ? nil : moment,
      escalatedAt: owner == nil ? nil : moment, finishedAt: owner == nil ? nil : moment,
      outcome: outcome, partyID: owner == nil ? nil : identifier())
  }

  private static func careV1(
    owner: Identifier<StaffMember>? = nil, outcome: String? = nil
  ) -> CareFactV1 {
    CareFactV1(
      memberID: identifier(), kind: .birthday, stage: .done, raisedAt: moment, dueAt: moment,
      ownerID: owner, finishedAt: owner == nil ? nil : moment, outcome: outcome,
      partyID: owner == nil ? nil : identifier())
  }

  private static func line(full: Bool) -> OrderLine {
    OrderLine(
      id: identifier(), checkID: identifier(), dishID: full ? identifier() : nil,
      name: Phrase("beef", "牛肉"), kind: full ? .returned : .normal, stage: .sent, portion: .half,
      quantity: full ? -1 : 2, grams: full ? 450 : nil, priceGrams: full ? 500 : nil,
      unitPrice: Money(minorUnits: 3800, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "meal", broths: full ? ["tomato"] : [],
      modifiers: full
        ? [ModifierChoice(group: Phrase("spice", "辣度"), Modifier(name: Phrase("mild", "微辣")))] : [],
      note: full ? "no spice" : nil,
      course: full ? 2 : nil, seat: full ? 2 : nil, returns: full ? identifier() : nil,
      setLine: full ? identifier() : nil,
      reason: full ? "cold" : nil,
      problemBasisPoints: full ? 5000 : nil, authorName: "Maya", addedAt: moment,
      suggestionID: full ? id : nil)
  }

  private static func lineV1(full: Bool) -> LineFactV1 {
    let line = line(full: full)
    return LineFactV1(
      lineID: line.id, dishID: line.dishID, name: line.name, kind: full ? .returned : .normal,
      stage: .sent, portion: .half, quantity: line.quantity, grams: line.grams,
      priceGrams: line.priceGrams, unitPriceMinor: line.unitPrice.minorUnits,
      taxCode: line.taxCode, broths: line.broths, note: line.note, seat: line.seat,
      returns: line.returns, reason: full ? "cold" : nil, made: full ? true : nil,
      suggestionID: line.suggestionID)
  }

  private static func receipt(full: Bool) -> ReceiptFact {
    ReceiptFact(
      code: "0123456789abcdefghjk", number: 12, closing: full ? 2 : 1, currency: "CNY",
      store: Phrase("Riverside", "江畔店"),
      lines: [
        .init(
          name: Phrase("Beef tripe", "毛肚"), quantity: 2, isHalf: full, grams: full ? 500 : nil,
          modifiers: full ? [Phrase("less salt", "少盐")] : [], isInSet: full, amountMinor: 7600)
      ],
      steps: full
        ? [.init(kind: "discount", name: Phrase("discount", "折扣"), amountMinor: -760)] : [],
      totalMinor: 7600,
      payments: [
        .init(
          tender: "cash", name: Phrase("cash", "现金"), amountMinor: 7600,
          tenderedMinor: full ? 10000 : nil, tipMinor: full ? 500 : nil)
      ], refunds: full ? identifier() : nil, refundsNumber: full ? 11 : nil)
  }

  private static func chainReceipt(full: Bool) -> ChainReceipt {
    var answer = ChainReceipt(
      receipt(full: full), storeID: id, businessDay: day, closedAt: moment)
    if full {
      answer.refunds = [.init(number: 13, code: "0123456789abcdefghjm", totalMinor: -3800)]
      answer.isReviewAsked = true
    }
    return answer
  }

  private static func invoice(full: Bool) -> InvoiceRequest {
    InvoiceRequest(
      id: identifier(), checkID: identifier(),
      details: full
        ? InvoiceDetails(
          payer: .company, kind: .special, title: "江畔科技有限公司", taxNumber: "91350100M000100Y43",
          sendTo: "wang@example.com") : InvoiceDetails(payer: .person, title: "王秀英"),
      amount: Money(minorUnits: 9800, currency: Currency(code: "CNY", minorDigits: 2)),
      memberID: full ? identifier() : nil, requestedAt: moment, authorName: "Bo")
  }

  private static func consent(
    _ purpose: MemberConsent.Purpose, _ way: MemberConsent.Way
  ) -> MemberConsent {
    MemberConsent(purpose: purpose, way: way, givenAt: moment, authorName: "Maya")
  }

  private static func memberRow(facts: [MemberFact.Kind]) -> MemberRow {
    MemberRow(
      code: "M1", name: "王秀英", formOfAddress: "王女士", phone: "13800005678", level: "gold",
      birthday: .gregorian(month: 2, day: 29), note: "window", enrolledAt: moment,
      facts: facts.map {
        MemberRow.Fact(
          MemberNoteFact(factID: identifier(), kind: $0), notedAt: moment, authorName: "Maya",
          endedAt: moment, endedByName: "Li")
      },
      consents: MemberConsent.Purpose.allCases.map {
        MemberRow.Consent(
          purpose: $0.rawValue, way: "spoken", givenAt: moment, authorName: "Maya",
          withdrawnAt: moment)
      },
      points: [
        MemberRow.Points(id: identifier(), left: 0, earnedOn: day, expiresOn: day),
        MemberRow.Points(id: identifier(), left: 120, earnedOn: day),
      ])
  }

  private static func refundOpened(authoriser: String?) -> RefundOpenedFact {
    RefundOpenedFact(
      number: 13, openedAt: moment, refunds: identifier(),
      lines: [
        .init(
          lineID: identifier(), ofLineID: identifier(), name: Phrase("tripe", "毛肚"), quantity: 1,
          unitPriceMinor: 3800, amountMinor: 3420)
      ], reason: "not good", authoriser: authoriser)
  }

  private static func checkClosed(partyID: Identifier<Party>?) -> CheckClosedFact {
    CheckClosedFact(
      number: 12, partyID: partyID, totalMinor: 3800,
      lines: [.init(lineID: identifier(), netMinor: 3800)],
      rows: [.init(kind: "lines", amountMinor: 3800)], payments: [identifier()])
  }
}
