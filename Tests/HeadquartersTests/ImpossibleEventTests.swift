import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What cannot be is kept like everything else, and put before a person; nobody else's figures
/// suffer from it.
@Suite struct ImpossibleEventTests {
  /// One thing that no store's program writes.
  enum Oddity: String, CaseIterable, Sendable {
    case lineID, paymentID, factID, longDay, noSuchDay, dayWithMarkup, payment, bill, price, moment,
      problemCount, share, campaign, refund, points, pointsDay, pickUpNumber, takenBack, paidOut
  }

  @Test("The chain's figures go on after something that cannot be", arguments: Oddity.allCases)
  func goesOn(after oddity: Oddity) async throws {
    try await RunningHeadquarters.run { headquarters in
      var odd = try await headquarters.enrolledStore("Odd")
      var sound = try await headquarters.enrolledStore("Sound")
      try happen(oddity, at: &odd)
      try sell(5000, at: &sound, on: today(headquarters))
      #expect(try await odd.send(1...1).status == 200)
      #expect(try await sound.send(1...1).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.paymentsMinorUnits == 5000)
      #expect(totals.events == 2)
      let listed = try await headquarters.ledger.exceptions(atMost: 9).filter {
        $0.storeName == "Odd"
      }
      #expect(listed.map(\.kind) == [oddity.isReadable ? "impossible" : "unreadable"])
      let status = try await headquarters.ledger.status()
      #expect(status.eventsToProject == 0)
      #expect(try await headquarters.send("GET", "/").status == 200)
      #expect(try await headquarters.send("GET", "/metrics").status == 200)
    }
  }

  @Test("Bills that no sum can hold do not take the page from the other stores")
  func bills() async throws {
    try await RunningHeadquarters.run { headquarters in
      var odd = try await headquarters.enrolledStore("Odd")
      var sound = try await headquarters.enrolledStore("Sound")
      let day = today(headquarters)
      for number in 1...2 { try close(Int.max, "c\(number)", at: &odd, on: day) }
      try close(350, "c9", at: &sound, on: day)
      #expect(try await odd.send(1...2).status == 200)
      #expect(try await sound.send(1...1).status == 200)
      #expect(try await headquarters.ledger.totals().billsMinorUnits == 350)
      let page = try await headquarters.send("GET", "/")
      #expect(page.status == 200)
      #expect(String(decoding: page.body, as: UTF8.self).contains("<strong>3.50 CNY</strong>"))
    }
  }

  @Test("A store whose clock stood in 2099 for an evening hides neither its days nor the chain's")
  func clockAhead() async throws {
    try await RunningHeadquarters.run { headquarters in
      var odd = try await headquarters.enrolledStore("Odd")
      var sound = try await headquarters.enrolledStore("Sound")
      let day = today(headquarters)
      try close(700, "c1", at: &odd, on: "2099-01-01")
      try close(50, "c2", at: &odd, on: day)
      try close(300, "c3", at: &sound, on: day)
      #expect(try await odd.send(1...2).status == 200)
      #expect(try await sound.send(1...1).status == 200)
      #expect(try await headquarters.ledger.totals().billsMinorUnits == 1050)
      let stores = try await headquarters.ledger.status().stores
      #expect(stores.map(\.businessDay) == [day, day])
      let page = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      #expect(page.contains("<strong>3.50 CNY</strong>"))
      #expect(!page.contains("2099"))
    }
  }

  // MARK: What happens

  private func today(_ headquarters: RunningHeadquarters) -> String {
    String(headquarters.clock.now.iso8601Text.prefix(10))
  }

  private func sell(_ amount: Int, at store: inout SendingStore, on day: String) throws {
    try store.happen(
      .paymentCaptured, subject: "check/c1",
      data: try .from(
        PaymentFact(paymentID: Identifier(rawValue: "p1"), tender: .cash, amountMinor: amount)),
      businessDay: day)
  }

  private func close(
    _ total: Int, _ check: String, at store: inout SendingStore, on day: String
  ) throws {
    try store.happen(
      .checkClosed, subject: "check/\(check)",
      data: try .from(
        CheckClosedFact(
          number: 1, partyID: nil, totalMinor: total, lines: [], rows: [], payments: [])),
      businessDay: day)
  }

  private func happen(_ oddity: Oddity, at store: inout SendingStore) throws {
    // Too long for an index of PostgreSQL, and not to be made shorter.
    let long = (1...112).map { _ in UUID().uuidString }.joined()
    let member = "member/0199aaaa-0000-7000-8000-00000000e001"
    switch oddity {
    case .lineID: try store.happen(.lineAdded, subject: "check/c2", data: line(long, price: 100))
    case .price: try store.happen(.lineAdded, subject: "check/c2", data: line("l1", price: .max))
    case .paymentID:
      try store.happen(
        .paymentDeclined, subject: "check/c2",
        data: try .from(PaymentDeclinedFact(paymentID: Identifier(rawValue: long), tender: .cash)))
    case .payment:
      try store.happen(
        .paymentCaptured, subject: "check/c2",
        data: try .from(
          PaymentFact(paymentID: Identifier(rawValue: "p9"), tender: .cash, amountMinor: .min)))
    case .factID:
      try store.happen(
        .memberFactNoted, subject: member,
        data: try .from(
          MemberNoteFact(factID: Identifier(rawValue: long), kind: .allergy(.peanut))))
    case .longDay: try sell(7000, at: &store, on: long)
    case .noSuchDay: try sell(7000, at: &store, on: "2026-02-30")
    case .dayWithMarkup: try sell(7000, at: &store, on: "2099-01-01\u{600}<meta>")
    case .bill: try close(.max, "c2", at: &store, on: "2026-11-22")
    case .moment:
      try store.happen(
        .ticketSeated, subject: "ticket/t1",
        data: .object([
          "number": .string("A1"), "band": .string("A"), "partySize": .integer(2),
          "stage": .string("seated"), "rank": .integer(1), "callCount": .integer(0),
          "missCount": .integer(0), "issuedAt": .integer(.min),
        ]))
    case .problemCount:
      try store.happen(
        .menuRefused, subject: "menu/chain",
        data: try .from(MenuRefusedFact(version: 1, problems: [], problemCount: .min)))
    case .share, .campaign, .refund, .points, .pointsDay, .pickUpNumber, .takenBack, .paidOut:
      try happenAtTheTill(oddity, at: &store)
    }
  }

  private func happenAtTheTill(_ oddity: Oddity, at store: inout SendingStore) throws {
    let tripe = Phrase("Beef tripe", "毛肚")
    let day = LocalDate(year: 2026, month: 11, day: 22)
    func points(_ count: Int, until last: LocalDate) throws -> JSONValue {
      try .from(
        PointsFact(
          checkID: Identifier(rawValue: "c2"), earnedOn: day, expiresOn: last,
          entries: [
            .init(
              entryID: Identifier(rawValue: "e1"), lotID: Identifier(rawValue: "c2"), points: count)
          ]))
    }
    switch oddity {
    case .share:
      try store.happen(
        .lineShared, subject: "check/c2",
        data: try .from(
          LineSharedFact(
            lineID: Identifier(rawValue: "l1"), name: tripe, portions: 1, amountMinor: 100,
            shares: [
              .init(
                lineID: Identifier(rawValue: "l2"), checkID: Identifier(rawValue: "c3"),
                portions: 1, amountMinor: .max)
            ])))
    case .campaign:
      try store.happen(
        .campaignsGiven, subject: "check/c2",
        data: try .from(
          CheckCampaignsFact(campaigns: [.init(code: "five", name: tripe, amountMinor: .min)])))
    case .refund:
      try store.happen(
        .refundOpened, subject: "check/c2",
        data: try .from(
          RefundOpenedFact(
            number: 2, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000),
            refunds: Identifier(rawValue: "c1"),
            lines: [
              .init(
                lineID: Identifier(rawValue: "r1"), ofLineID: Identifier(rawValue: "l1"),
                name: tripe, quantity: .min, unitPriceMinor: 100, amountMinor: 100)
            ], reason: "cold")))
    case .points:
      try store.happen(.pointsEarned, subject: "member/m1", data: points(.max, until: day))
    case .pointsDay:
      try store.happen(
        .pointsEarned, subject: "member/m1", data: points(1, until: day.adding(days: -1)))
    case .takenBack:
      var value = DayReport.StoredValueFigures()
      value.addTakenBack(.max, bonus: 1)
      try close(DayReport(businessDay: day, storedValue: value), at: &store)
    case .paidOut:
      var house = DayReport.HouseAccountFigures()
      house.paidOut = DayReport.Count(count: .max, minorUnits: 1)
      try close(DayReport(businessDay: day, houseAccounts: house), at: &store)
    default:
      try store.happen(
        .counterSaleOpened, subject: "party/p1",
        data: .object(["number": .integer(.max), "openedAt": .integer(1_795_341_600_000)]))
    }
  }

  private func close(_ report: DayReport, at store: inout SendingStore) throws {
    try store.happen(
      .dayClosed, subject: "dayClose/d1", data: try .from(DayClosedFact(report)))
  }

  private func line(_ id: String, price: Int) throws -> JSONValue {
    .object([
      "lineID": .string(id), "name": try .from(Phrase("Beef tripe", "毛肚")),
      "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
      "quantity": .integer(1), "unitPriceMinor": .integer(price), "taxCode": .string("A"),
      "broths": .array([]), "modifiers": .array([]),
    ])
  }
}

extension ImpossibleEventTests.Oddity {
  /// Whether its form is right.
  var isReadable: Bool {
    switch self {
    case .payment, .bill, .price, .problemCount, .share, .campaign, .refund, .points, .pointsDay,
      .pickUpNumber, .takenBack, .paidOut:
      true
    case .lineID, .paymentID, .factID, .longDay, .noSuchDay, .dayWithMarkup, .moment: false
    }
  }
}
