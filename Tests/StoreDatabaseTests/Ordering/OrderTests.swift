import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Ordering at a table")
struct OrderTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    store = try TestStore()
    party = try store.seat(2, at: "T01")
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  private func add(
    _ code: String, _ quantity: Int = 1, portion: OrderLine.Portion = .full, grams: Int? = nil,
    broths: [String] = [], note: String? = nil, seat: Int? = nil, hold: Bool = false,
    kind: NewLine.Kind = .normal, by author: Author? = nil, authoriser: StaffMember? = nil
  ) throws -> OrderLine {
    try database.perform(
      AddLine(
        NewLine(
          dishID: store.dish(code).id, quantity: quantity, portion: portion, grams: grams,
          broths: broths, note: note, seat: seat, hold: hold, kind: kind), to: check,
        authoriser: authoriser), by: author ?? store.server)
  }

  @Test func guestsWhoSitDownHaveTheirDipsOnTheOrder() throws {
    let order = try database.order(of: party.id)
    #expect(order.tableNames == ["T01"])
    let line = try #require(order.lines.first)
    #expect(order.lines.count == 1)
    #expect(line.kind == .perHead)
    #expect(line.quantity == 2)
    #expect(order.draftTotal.minorUnits == 2200)
    #expect(order.sentTotal.minorUnits == 0)
  }

  @Test func whatTheGuestsSayIsNotedAndReachesTheKitchenWhenItIsSent() throws {
    let tripe = try add("D001", 2, note: "  thin\nslices  ", seat: 1)
    #expect(tripe.note == "thin slices")
    let pot = try add("G01", broths: ["B01", "B02"])
    #expect(pot.unitPrice.minorUnits == 2000 + 1800 + 3000)
    #expect(try database.kitchenBoard().isEmpty)

    let sent = try database.perform(SendLines(of: check), by: store.server)

    #expect(sent.count == 3)
    let order = try database.order(of: party.id)
    #expect(order.party.stage == .ordered)
    #expect(order.sentTotal.minorUnits == 2200 + 7600 + 6800)
    #expect(order.draftTotal.minorUnits == 0)
    let tickets = try database.kitchenBoard()
    #expect(tickets.count == 1)
    #expect(tickets[0].tableNames == ["T01"])
    #expect(tickets[0].items.map(\.quantity) == [2, 2, 1])
    #expect(
      tickets[0].items[2].broths == [Phrase("Clear broth", "清汤"), Phrase("Spicy broth", "麻辣锅底")])
  }

  @Test func aHalfPortionHasItsOwnPriceAndAWeightIsRoundedOnce() throws {
    #expect(try add("D001", portion: .half).unitPrice.minorUnits == 2000)
    // 333 g at 68.00 for 500 g are 45.288.
    #expect(try add("D006", 2, grams: 333).amountMinorUnits == 2 * 4529)
  }

  @Test(arguments: [0, -1, 1000, Int.max])
  func aQuantityThatNobodyCanEatIsRefused(quantity: Int) throws {
    #expect(throws: OrderError.quantityOutOfRange) { _ = try add("D001", quantity) }
    let line = try add("D001")
    #expect(throws: OrderError.quantityOutOfRange) {
      try database.perform(ChangeLine(line.id, quantity: quantity), by: store.server)
    }
  }

  @Test func whatTheDishDoesNotOfferIsRefusedWithTheReason() throws {
    let noodles = Phrase("Peanut noodles", "花生酱拌面")
    let pot = Phrase("Two-broth pot", "鸳鸯锅")
    #expect(throws: OrderError.noHalf(noodles)) { _ = try add("D004", portion: .half) }
    #expect(throws: OrderError.notByWeight(noodles)) { _ = try add("D004", grams: 200) }
    #expect(throws: OrderError.gramsMissing(Phrase("Hand-cut beef", "鲜切牛肉"))) {
      _ = try add("D006")
    }
    #expect(throws: OrderError.gramsOutOfRange) { _ = try add("D006", grams: 100_000) }
    #expect(throws: OrderError.brothsOnlyInPot(noodles)) { _ = try add("D004", broths: ["B01"]) }
    #expect(throws: OrderError.brothsMissing(2, pot)) { _ = try add("G01", broths: ["B01"]) }
    #expect(throws: OrderError.brothUnknown("B09")) { _ = try add("G01", broths: ["B01", "B09"]) }
    #expect(throws: OrderError.brothUnknown("D001")) {
      _ = try add("G01", broths: ["B01", "D001"])
    }
    #expect(throws: OrderError.brothOnlyInPot(Phrase("Clear broth", "清汤"))) { _ = try add("B01") }
    #expect(throws: OrderError.noteTooLong) {
      _ = try add("D001", note: String(repeating: "辣", count: 3000))
    }
    #expect(throws: OrderError.seatOutOfRange) { _ = try add("D001", seat: 0) }
    #expect(try database.order(of: party.id).lines.count == 1)
  }

  @Test func aLineThatIsAddedAgainAfterAnUnclearAnswerIsThereOnce() throws {
    let id: Identifier<OrderLine> = database.environment.ids.next()
    let new = NewLine(dishID: try store.dish("D001").id)
    let first = try database.perform(AddLine(new, to: check, id: id), by: store.server)
    let second = try database.perform(AddLine(new, to: check, id: id), by: store.server)
    #expect(first == second)
    #expect(try database.order(of: party.id).lines.count == 2)
  }

  @Test func beforeSendingALineMayChangeAndAfterwardsItMayNot() throws {
    let line = try add("D001", 2, note: "spicy")
    let changed = try database.perform(
      ChangeLine(line.id, quantity: 3, portion: .half, note: ""), by: store.otherServer)
    #expect(changed.quantity == 3)
    #expect(changed.unitPrice.minorUnits == 2000)
    #expect(changed.note == nil)
    try database.perform(SendLines(of: check), by: store.server)
    #expect(throws: OrderError.alreadySent(line.name)) {
      try database.perform(ChangeLine(line.id, quantity: 1), by: store.server)
    }
    #expect(throws: OrderError.alreadySent(line.name)) {
      try database.perform(VoidLine(line.id), by: store.server)
    }
  }

  @Test func aLineMayMoveToAnotherSeatAndBackToTheWholeTable() throws {
    let line = try add("D001", 2)
    #expect(try database.perform(ChangeLine(line.id, seat: 3), by: store.server).seat == 3)
    #expect(try database.order(of: party.id).lines.last?.seat == 3)
    #expect(throws: OrderError.seatOutOfRange) {
      try database.perform(ChangeLine(line.id, seat: 100), by: store.server)
    }
    #expect(try database.perform(ChangeLine(line.id, quantity: 1), by: store.server).seat == 3)
    #expect(try database.perform(ChangeLine(line.id, seat: 0), by: store.server).seat == nil)
  }

  @Test func aVoidedLineNeverReachesTheKitchen() throws {
    let line = try add("D001")
    try database.perform(VoidLine(line.id, reason: "changed their mind"), by: store.server)
    #expect(throws: OrderError.alreadyVoided(line.name)) {
      try database.perform(SendLines(of: check, only: [line.id]), by: store.server)
    }
    let sent = try database.perform(SendLines(of: check), by: store.server)
    #expect(!sent.map(\.id).contains(line.id))
    #expect(throws: OrderError.nothingToSend) {
      try database.perform(SendLines(of: check), by: store.server)
    }
  }

  @Test func aHeldLineWaitsUntilItIsFired() throws {
    let held = try add("D001", hold: true)
    let draft = try add("D002")
    let sent = try database.perform(SendLines(of: check), by: store.server)
    #expect(sent.map(\.id).contains(draft.id))
    #expect(!sent.map(\.id).contains(held.id))
    #expect(try database.perform(FireLines([held.id]), by: store.server).map(\.id) == [held.id])
    #expect(throws: OrderError.alreadySent(held.name)) {
      try database.perform(FireLines([held.id]), by: store.server)
    }
  }

  @Test func aReturnIsALineOfItsOwnAndNeverMoreThanWasSent() throws {
    let line = try add("D001", 3)
    #expect(throws: OrderError.notSent(line.name)) {
      try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "late", made: false), by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    let back = try database.perform(
      ReturnLine(line.id, quantity: 2, reason: "late", made: false), by: store.server)
    #expect(back.kind == .returned)
    #expect(back.quantity == -2)
    #expect(back.returns == line.id)
    #expect(throws: OrderError.returnsTooMany(1, line.name)) {
      try database.perform(
        ReturnLine(line.id, quantity: 2, reason: "late", made: true), by: store.server)
    }
    #expect(throws: OrderError.reasonMissing) {
      try database.perform(
        ReturnLine(line.id, quantity: 1, reason: " ", made: true), by: store.server)
    }
    let order = try database.order(of: party.id)
    #expect(order.returned == [line.id: 2])
    #expect(order.sentTotal.minorUnits == 2200 + 3800)
    #expect(try database.kitchenBoard()[0].items.first { $0.id == line.id }?.quantity == 1)
  }

  @Test func aGiftStandsOnTheOrderAndCostsNothingEvenWhenItComesBack() throws {
    let noodles = try add(
      "D005", kind: .gift(reason: "birthday"), authoriser: store.manager.staff)
    let tofu = try add("D003", 2)
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(
      GiftLine(tofu.id, reason: "waited long", authoriser: store.manager.staff), by: store.server)
    #expect(try database.order(of: party.id).total.minorUnits == 2200)
    try database.perform(
      ReturnLine(noodles.id, quantity: 1, reason: "cold", made: true), by: store.server)
    #expect(try database.order(of: party.id).total.minorUnits == 2200)
    #expect(try database.bill(of: check).total.minorUnits == 2200)
  }

  @Test func onlyThoseWhoMayDoIt() throws {
    #expect(throws: StaffError.notPermitted(.order)) { _ = try add("D001", by: store.host) }
    #expect(throws: StaffError.notPermitted(.gift)) {
      _ = try add("D005", kind: .gift(reason: "birthday"))
    }
    #expect(throws: StaffError.mayNotAuthorise) {
      _ = try add(
        "D005", kind: .gift(reason: "birthday"), authoriser: store.otherServer.staff)
    }
    let line = try add("D001")
    try database.perform(SendLines(of: check), by: store.server)
    #expect(throws: StaffError.notPermitted(.returnAfterSending)) {
      try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "late", made: true), by: store.cook)
    }
    #expect(throws: StaffError.notPermitted(.kitchen)) {
      try database.perform(Bump(line.id), by: store.server)
    }
    #expect(throws: StaffError.notPermitted(.soldOut)) {
      try database.perform(
        SetPortionsLeft(line.dishID ?? store.dish("D001").id, 0), by: store.server)
    }
  }

  @Test func whatTheFileHoldsIsConsistentAfterAllThis() throws {
    let line = try add("D001", 2)
    try database.perform(ChangeLine(line.id, quantity: 4), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    try database.perform(RushLines([line.id]), by: store.server)
    try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "late", made: false), by: store.server)
    try database.perform(Bump(line.id), by: store.cook)
    try database.perform(Recall(line.id), by: store.cook)
    #expect(try database.checkInvariants() == [])
  }
}
