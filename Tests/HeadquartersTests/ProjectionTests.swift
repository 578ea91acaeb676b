import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// What does not fit is never refused: it is kept, counted once, and put before a person.
@Suite struct ProjectionTests {
  let checkID = "0199aaaa-0000-7000-8000-00000000c001"

  @Test func aCheckThatTwoLivesClosedIsCountedOnceWithTheBillThatNamesItsPayments() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      try pay(&store, "p1", 5000)
      try close(&store, 5000, paidBy: ["p1"])
      #expect(try await store.send(1...4).status == 200)
      #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 5000)

      // The copy of an hour before comes back, and the cashier takes the money in once more.
      store.restore(to: 2)
      _ = try await store.askEpoch(fileLife: "life-2", after: 2, hash: store.chainHash)
      store.epoch = 2
      try pay(&store, "p2", 5000)
      try close(&store, 5000, paidBy: ["p2"])
      #expect(try await store.send(3...4).status == 200)

      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1)
      #expect(totals.billsMinorUnits == 5000)
      #expect(totals.paymentsMinorUnits == 5000)
      #expect(totals.payments == 1)
      let kinds = try await headquarters.ledger.exceptions(atMost: 10).map(\.kind)
      #expect(Set(kinds) == ["closedAgain", "superseded"])
    }
  }

  @Test func moneyOfAnEpochThatWasLostIsKeptWhenItsCheckIsUndone() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      try pay(&store, "p1", 5000)
      try close(&store, 5000, paidBy: ["p1"])
      #expect(try await store.send(1...4).status == 200)

      // In the copy of an hour before the guests have only just been seated, by a slip.
      store.restore(to: 2)
      _ = try await store.askEpoch(fileLife: "life-2", after: 2, hash: store.chainHash)
      store.epoch = 2
      try store.happen(
        .checkOpeningUndone, subject: "check/\(checkID)",
        data: try .from(CheckUndoneFact(number: 1, partyID: nil)))
      #expect(try await store.send(3...3).status == 200)

      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 0)
      #expect(totals.billsMinorUnits == 0)
      #expect(totals.paymentsMinorUnits == 0)
      #expect(totals.orderLines == 0)
      let kept = try await headquarters.ledger.read { db in
        (
          try db.values("SELECT stage FROM billPayment", [], as: String.self),
          try db.values("SELECT amountMinor FROM billPayment", [], as: Int.self),
          try db.values("SELECT stage FROM orderLine", [], as: String.self)
        )
      }
      #expect(kept.0 == ["superseded"])
      #expect(kept.1 == [5000])
      #expect(kept.2 == ["superseded"])
      let told = try await headquarters.ledger.exceptions(atMost: 9)
      #expect(told.map(\.kind) == ["superseded"])
      #expect(told.first?.detail.contains("5000") == true)
    }
  }

  @Test func dishesOfABookingAreKeptWithItUntilTheNextWordOfThem() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let now = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
      let booking = Reservation(
        id: Identifier(rawValue: "0199aaaa-0000-7000-8000-00000000b001"),
        businessDay: LocalDate(year: 2026, month: 11, day: 22), at: now, partySize: 2,
        guestName: "Li", createdAt: now)
      func dishes(_ quantities: [Int]) throws -> JSONValue {
        let currency = Currency(code: "CNY", minorDigits: 2)
        return try .from(
          PreorderFact(
            quantities.map { quantity in
              BookedDish(
                reservationID: booking.id,
                line: OrderLine(
                  id: Identifier(rawValue: "l\(quantity)"), checkID: Identifier(rawValue: "c"),
                  dishID: nil, name: Phrase("Beef tripe", "毛肚"), stage: .held,
                  quantity: quantity, unitPrice: Money(minorUnits: 38_00, currency: currency),
                  taxCode: "food", note: "for Mrs Li", authorName: "Maya", addedAt: now))
            }))
      }
      func kept() async throws -> [String] {
        // What is asked for has been taken in.
        _ = try await headquarters.ledger.totals()
        return try await headquarters.ledger.read { db in
          try db.values("SELECT dishes FROM booking", [], as: String.self)
        }
      }
      let subject = "reservation/\(booking.id)"
      let fact = try JSONValue.from(ReservationFact(booking, reason: nil))
      try store.happen(.reservationBooked, subject: subject, data: fact)
      try store.happen(.reservationPreordered, subject: subject, data: try dishes([2, 5]))
      // A change of the booking says nothing of its dishes.
      try store.happen(.reservationChanged, subject: subject, data: fact)
      #expect(try await store.send(1...3).status == 200)
      let first = try #require(try await kept().first)
      #expect(first.contains("\"quantity\":2") && first.contains("\"quantity\":5"))
      #expect(!first.contains("Mrs Li"))
      try store.happen(.reservationPreordered, subject: subject, data: try dishes([]))
      #expect(try await store.send(4...4).status == 200)
      #expect(try await kept() == ["[]"])
    }
  }

  @Test("A booking's resources are kept with it, and one told by an older store has none")
  func resourcesOfABooking() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      let now = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
      let booking = Reservation(
        id: Identifier(rawValue: "0199aaaa-0000-7000-8000-00000000b001"),
        businessDay: LocalDate(year: 2026, month: 11, day: 22), at: now, partySize: 2,
        guestName: "Li", resources: [ResourceAmount("video"), ResourceAmount("chairs", 2)],
        createdAt: now)
      func kept() async throws -> [String] {
        // What is asked for has been taken in.
        _ = try await headquarters.ledger.totals()
        return try await headquarters.ledger.read { db in
          try db.values("SELECT coalesce(resources, 'none') FROM booking", [], as: String.self)
        }
      }
      let subject = "reservation/\(booking.id)"
      try store.happen(
        EventType(rawValue: "foh.reservation.booked.v1"), subject: subject,
        data: .from(ReservationFactV1(booking, reason: nil)))
      #expect(try await store.send(1...1).status == 200)
      #expect(try await kept() == ["none"])
      try store.happen(
        .reservationChanged, subject: subject,
        data: .from(ReservationFact(booking, reason: nil)))
      #expect(try await store.send(2...2).status == 200)
      let first = try #require(try await kept().first)
      #expect(first.contains("video") && first.contains("\"amount\":2"))
    }
  }

  @Test func aPaymentIsCountedOnceWhateverComesUnderItsId() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      try pay(&store, "p1", 5000)
      try pay(&store, "p1", 7000)
      #expect(try await store.send(1...4).status == 200)
      #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 5000)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["paymentAgain"])
    }
  }

  @Test func aSaleThatDoesNotAddUpIsKeptAndShown() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      try pay(&store, "p1", 4000)
      try close(&store, 5000, paidBy: ["p1"])
      #expect(try await store.send(1...4).status == 200)
      #expect(try await headquarters.ledger.totals().billsMinorUnits == 5000)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["doesNotAddUp"])
    }
  }

  @Test("What is kept and cannot be read stays kept, and is shown")
  func unreadable() async throws {
    try await RunningHeadquarters.run { headquarters in
      let store = try await headquarters.enrolledStore()
      let envelope = EventEnvelope(
        id: UUID().uuidString.lowercased(), source: store.source, type: "foh.robot.danced.v9",
        subject: "robot/1", time: "2026-11-22T19:42:00.000Z", sequence: 1, revision: 1,
        businessday: "2026-11-22", staffid: "anna", terminal: "host",
        previoushash: EventChain.start.base64EncodedString())
      let event = try SendingStore.frozen(envelope, data: .array([.null]))
      // A newer headquarters took it in, on the same database.
      var newer = headquarters.ledger.environment
      let robot = Event<PartyFact>("foh.robot.danced.v9")
      newer.events = EventRegistry([EventEntry(robot, PartyFact.self, Phrase("danced", "起舞"))])
      _ = try await headquarters.storage.address.open(newer).append(
        EventsOnArrival(body: EventBatch.join([event])), from: store.storeID, epoch: 1)
      // And a known type with a shape that is not its own.
      var station = try await headquarters.enrolledStore("Station")
      try station.happen(.checkClosed, subject: "check/\(checkID)", data: .string("\u{1B}[2J"))
      #expect(try await station.send(1...1).status == 200)
      let items = try await headquarters.ledger.exceptions(atMost: 9)
      #expect(items.map(\.kind) == ["unreadable", "unreadable"])
      #expect(try await headquarters.committedEvents() == 2)
      // What is kept already is no news: the store may send it again.
      #expect(try await store.sendBody(EventBatch.join([event])).status == 200)
    }
  }

  @Test func oneStoreCannotWriteAnothersRows() async throws {
    try await RunningHeadquarters.run { headquarters in
      var riverside = try await headquarters.enrolledStore("Riverside")
      var station = try await headquarters.enrolledStore("Station")
      try open(&riverside)
      try pay(&riverside, "p1", 5000)
      try close(&riverside, 5000, paidBy: ["p1"])
      _ = try await riverside.send(1...4)
      try close(&station, 1, paidBy: [])
      #expect(try await station.send(1...1).status == 200)
      #expect(
        try await headquarters.ledger.totals(of: riverside.storeID).billsMinorUnits == 5000)
      #expect(try await headquarters.ledger.totals(of: station.storeID).bills == 0)
      let kinds = try await headquarters.ledger.exceptions(atMost: 9).map(\.kind)
      #expect(kinds.contains("otherStoresRow"))
    }
  }

  @Test func theProjectionsComeToTheSameWhenTheyAreMadeAgain() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      try pay(&store, "p1", 5000)
      try close(&store, 5000, paidBy: ["p1"])
      _ = try await store.send(1...4)
      let before = try await headquarters.ledger.totals()
      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 0") }
      #expect(try await headquarters.ledger.totals() == before)
      try await headquarters.ledger.projectAll()
      #expect(try await headquarters.ledger.totals() == before)
      #expect(before.bills == 1)
    }
  }

  @Test("A tip and foreign notes stand beside a payment, in none of its sums, also told twice")
  func tipsAndNotes() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      for _ in 0..<2 {
        try store.happen(
          .paymentCaptured, subject: "check/\(checkID)",
          data: try .from(
            PaymentFact(
              paymentID: Identifier(rawValue: "p1"), tender: .cash, amountMinor: 3000,
              tipMinor: 500,
              foreign: .init(
                currency: "USD", minor: 1000, rateBillionths: 7_050_000_000, valueMinor: 7050),
              tenderedMinor: 7050)))
      }
      try store.happen(
        .paymentCaptured, subject: "check/\(checkID)",
        data: try .from(
          PaymentFact(
            paymentID: Identifier(rawValue: "p2"), tender: .comp, amountMinor: 2000,
            reason: "friend")))
      try close(&store, 5000, paidBy: ["p1", "p2"])
      #expect(try await store.send(1...6).status == 200)
      #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 5000)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
      let kept = try await headquarters.ledger.read { db in
        (
          tips: try db.values("SELECT tipMinor FROM billPayment ORDER BY id", [], as: Int.self),
          tenders: try db.values("SELECT tender FROM billPayment ORDER BY id", [], as: String.self),
          notes: try db.values(
            "SELECT foreignMinor FROM billPayment WHERE foreignCurrency = 'USD'", [], as: Int.self)
        )
      }
      #expect(kept.tips == [500, 0])
      #expect(kept.tenders == ["cash", "comp"])
      #expect(kept.notes == [1000])
    }
  }

  @Test("A tip that was written on a card's slip stands beside its payment, once, after the close")
  func slipTip() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      try pay(&store, "p1", 5000)
      try close(&store, 5000, paidBy: ["p1"])
      func enter(_ tip: Int) throws {
        try store.happen(
          .tipEntered, subject: "check/\(checkID)",
          data: try .from(SlipTipFact(paymentID: Identifier(rawValue: "p1"), tipMinor: tip)))
      }
      try enter(500)
      try enter(500)
      #expect(try await store.send(1...6).status == 200)
      #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 5000)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
      // Another amount for the same slip is somebody's mistake, and told.
      try enter(600)
      #expect(try await store.send(7...7).status == 200)
      _ = try await headquarters.ledger.totals()
      #expect(try await headquarters.ledger.exceptions(atMost: 9).count == 1)
      let tips = try await headquarters.ledger.read { db in
        try db.values("SELECT tipMinor FROM billPayment", [], as: Int.self)
      }
      #expect(tips == [500])
    }
  }

  @Test(
    "A payment goes from stage to stage and counts once; an earlier stage told again is no news")
  func paymentStages() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try open(&store)
      for stage in [Event<PaymentStageFact>.paymentCreated, .paymentSent, .paymentPending] {
        try happen(&store, stage, "p1", 5000)
      }
      for stage in [Event<PaymentStageFact>.paymentCreated, .paymentSent, .paymentReversing] {
        try happen(&store, stage, "p2", 5000)
      }
      #expect(try await store.send(1...8).status == 200)
      #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 0)
      try pay(&store, "p1", 5000)
      try happen(&store, .paymentReversed, "p2", 5000)
      try happen(&store, .paymentSent, "p1", 5000)
      try close(&store, 5000, paidBy: ["p1"])
      #expect(try await store.send(9...12).status == 200)
      #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 5000)
      let stages = try await headquarters.ledger.read { db in
        try db.values("SELECT stage FROM billPayment ORDER BY id", [], as: String.self)
      }
      #expect(stages == ["captured", "reversed"])
      #expect(try await headquarters.ledger.exceptions(atMost: 9).isEmpty)
      // What has ended does not end otherwise.
      try happen(&store, .paymentReversed, "p1", 5000)
      #expect(try await store.send(13...13).status == 200)
      #expect(try await headquarters.ledger.exceptions(atMost: 9).map(\.kind) == ["paymentAgain"])
      #expect(try await headquarters.ledger.totals().paymentsMinorUnits == 5000)
    }
  }

  private func happen(
    _ store: inout SendingStore, _ event: Event<PaymentStageFact>, _ id: String, _ amount: Int
  ) throws {
    try store.happen(
      event.type, subject: "check/\(checkID)",
      data: try .from(
        PaymentStageFact(
          paymentID: Identifier(rawValue: id), tender: .wallet, amountMinor: amount,
          gateway: "alipay", orderNumber: id)))
  }

  // MARK: An evening in four events

  @Test func whatCampaignsGaveCountsOnceByTheLastClosingOfACheck() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      func figures() async throws -> [[Int]] {
        try await headquarters.ledger.campaigns().campaigns.map { [$0.bills, $0.minorUnits] }
      }
      try open(&store)
      try give(&store, .campaignsChosen, ["hundred": 1000])
      try pay(&store, "p1", 4000)
      try close(&store, 4000, paidBy: ["p1"])
      #expect(try await store.send(1...5).status == 200)
      // Chosen is not given.
      #expect(try await figures().isEmpty)
      try give(&store, .campaignsGiven, ["hundred": 1000, "juice": 1200])
      #expect(try await store.send(6...6).status == 200)
      let chain = try await headquarters.ledger.campaigns(of: store.storeID)
      #expect(chain.campaigns.map(\.code) == ["hundred", "juice"])
      #expect(chain.campaigns.map(\.name.chinese) == ["活动hundred", "活动juice"])
      #expect(chain.minorUnits == 2200)
      let other = LocalDate(year: 2020, month: 1, day: 1)
      #expect(try await headquarters.ledger.campaigns(on: other).campaigns.isEmpty)

      // The copy of before the payment comes back, and the bill is closed with less.
      store.restore(to: 3)
      _ = try await store.askEpoch(fileLife: "life-2", after: 3, hash: store.chainHash)
      store.epoch = 2
      try pay(&store, "p2", 4000)
      try close(&store, 4000, paidBy: ["p2"])
      try give(&store, .campaignsGiven, ["hundred": 900])
      #expect(try await store.send(4...6).status == 200)
      #expect(try await figures() == [[1, 900]])

      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 11") }
      #expect(try await figures().isEmpty)
    }
  }

  @Test func couponsOfTheChainCountByTheirLastState() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      func figures() async throws -> [[Int]] {
        try await headquarters.ledger.campaigns().coupons.map {
          [$0.issued, $0.used, $0.voided, $0.minorUnits]
        }
      }
      for id in ["c1", "c2", "c3"] { try issue(&store, id) }
      #expect(try await store.send(1...3).status == 200)
      #expect(try await figures() == [[3, 0, 0, 0]])
      try open(&store)
      try happen(
        &store, .couponRedeemed, "c1",
        CouponRedeemedFact(checkID: Identifier(rawValue: checkID), campaign: "hundred"))
      try happen(&store, .couponVoided, "c3", CouponVoidedFact(reason: "a slip"))
      try pay(&store, "p1", 4000)
      try close(&store, 4000, paidBy: ["p1"])
      try give(&store, .campaignsGiven, ["hundred": 1000])
      #expect(try await store.send(4...10).status == 200)
      // Sent twice, it is used once.
      #expect(try await store.send(4...10).status == 200)
      #expect(try await figures() == [[2, 1, 1, 1000]])
      try happen(
        &store, .couponReturned, "c1",
        CouponReturnedFact(
          checkID: Identifier(rawValue: checkID), because: "refunded",
          validUntil: LocalDate(year: 2026, month: 12, day: 29)))
      #expect(try await store.send(11...11).status == 200)
      #expect(try await figures() == [[2, 0, 1, 0]])

      try await headquarters.ledger.write { try $0.execute("UPDATE projection SET version = 12") }
      #expect(try await figures().isEmpty)
    }
  }

  private func issue(_ store: inout SendingStore, _ id: String) throws {
    try happen(
      &store, .couponIssued, id,
      CouponIssuedFact(
        campaign: "hundred", name: Phrase("20 off", "减20"), lastFour: "42QX", source: "visit",
        validFrom: LocalDate(year: 2026, month: 11, day: 23),
        validUntil: LocalDate(year: 2026, month: 12, day: 22)))
  }

  private func happen<Fact: EventFact>(
    _ store: inout SendingStore, _ event: Event<Fact>, _ id: String, _ fact: Fact
  ) throws {
    try store.happen(event.type, subject: "coupon/\(id)", data: try .from(fact))
  }

  private func give(
    _ store: inout SendingStore, _ event: Event<CheckCampaignsFact>, _ given: [String: Int]
  ) throws {
    try store.happen(
      event.type, subject: "check/\(checkID)",
      data: try .from(
        CheckCampaignsFact(
          campaigns: given.sorted { $0.key < $1.key }.map { code, amount in
            .init(code: code, name: Phrase("campaign \(code)", "活动\(code)"), amountMinor: amount)
          })))
  }

  private func open(_ store: inout SendingStore) throws {
    try store.happen(
      .checkOpened, subject: "check/\(checkID)",
      data: try .from(
        CheckOpenedFact(number: 1, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
    try store.happen(
      .lineAdded, subject: "check/\(checkID)",
      data: .object([
        "lineID": .string("l1"), "name": try .from(Phrase("Beef tripe", "毛肚")),
        "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
        "quantity": .integer(1), "unitPriceMinor": .integer(5000), "taxCode": .string("A"),
        "broths": .array([]), "modifiers": .array([]),
      ]))
  }

  private func pay(_ store: inout SendingStore, _ id: String, _ amount: Int) throws {
    try store.happen(
      .paymentCaptured, subject: "check/\(checkID)",
      data: try .from(
        PaymentFact(paymentID: Identifier(rawValue: id), tender: .cash, amountMinor: amount)))
  }

  private func close(
    _ store: inout SendingStore, _ total: Int, paidBy payments: [String]
  ) throws {
    try store.happen(
      .checkClosed, subject: "check/\(checkID)",
      data: try .from(
        CheckClosedFact(
          number: 1, partyID: nil, totalMinor: total,
          lines: [.init(lineID: Identifier(rawValue: "l1"), netMinor: total)], rows: [],
          payments: payments.map { Identifier(rawValue: $0) })))
  }
}
