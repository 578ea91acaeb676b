import StoreDomain
import Testing

@Suite("What goes back for lines of a closed check")
struct RefundRuleTests {
  private let yuan = Currency(code: "CNY", minorDigits: 2)

  private func line(
    _ pieces: Int, net: Int, refunded: Int = 0, minorUnits: Int = 0,
    kind: OrderLine.Kind = .normal
  ) -> RefundableLine {
    RefundableLine(
      line: OrderLine(
        id: Identifier(rawValue: "line"), checkID: Identifier(rawValue: "check"), dishID: nil,
        name: Phrase("Beef tripe", "毛肚"), kind: kind, stage: .sent, quantity: pieces,
        unitPrice: Money(minorUnits: 3800, currency: yuan), taxCode: "food", authorName: "Li",
        addedAt: Timestamp(millisecondsSinceEpoch: 0)),
      pieces: pieces, netMinorUnits: net, refundedPieces: refunded, refundedMinorUnits: minorUnits)
  }

  private func payment(
    _ id: String, _ tender: Tender, _ amount: Int, of givesBack: String? = nil,
    stage: Payment.Stage = .captured
  ) -> Payment {
    Payment(
      id: Identifier(rawValue: id), checkID: Identifier(rawValue: "check"), tender: tender,
      amount: Money(minorUnits: amount, currency: yuan), stage: stage,
      at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo",
      givesBack: givesBack.map { Identifier(rawValue: $0) })
  }

  @Test("Pieces that are refunded one by one come to what the line was paid with, to the cent")
  func pieceByPiece() {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<300 {
      let pieces = Int.random(in: 1...12, using: &random)
      let net = Int.random(in: 0...10_000, using: &random)
      var left = line(pieces, net: net)
      while left.piecesLeft > 0 {
        let some = Int.random(in: 1...left.piecesLeft, using: &random)
        let amount = RefundRule.amount(of: some, of: left)
        #expect(amount >= net / pieces * some)
        #expect(amount <= (net / pieces + 1) * some)
        left.refundedPieces += some
        left.refundedMinorUnits += amount
      }
      #expect(left.refundedMinorUnits == net, "\(pieces) pieces for \(net)")
    }
  }

  @Test("Of 113.15 for three pieces the first two are 37.72 and the last is 37.71")
  func largestRemainder() {
    #expect(RefundRule.amount(of: 1, of: line(3, net: 11_315)) == 3772)
    #expect(
      RefundRule.amount(of: 2, of: line(3, net: 11_315, refunded: 1, minorUnits: 3772)) == 7543)
    #expect(
      RefundRule.amount(of: 1, of: line(3, net: 11_315, refunded: 2, minorUnits: 7544)) == 3771)
    #expect(RefundRule.amount(of: 4, of: line(3, net: 11_315)) == 0)
    #expect(RefundRule.amount(of: 0, of: line(3, net: 11_315)) == 0)
  }

  @Test("Nothing is refunded of what cost nothing, and no more pieces than are left")
  func pieces() {
    let name = Phrase("Beef tripe", "毛肚")
    #expect(throws: RefundRefusal.nothingPaid(name)) {
      try RefundRule.check(1, of: line(1, net: 0))
    }
    #expect(throws: RefundRefusal.nothingPaid(name)) {
      try RefundRule.check(1, of: line(1, net: 3800, kind: .returned))
    }
    #expect(throws: RefundRefusal.nothingChosen) {
      try RefundRule.check(0, of: line(2, net: 7600))
    }
    #expect(throws: RefundRefusal.tooMany(1, name)) {
      try RefundRule.check(2, of: line(2, net: 7600, refunded: 1, minorUnits: 3800))
    }
    #expect(throws: Never.self) {
      try RefundRule.check(1, of: line(2, net: 7600, refunded: 1, minorUnits: 3800))
    }
  }

  @Test(
    "Money goes back to wallet and card before cash, to the latest payment first, a voucher last")
  func order() throws {
    #expect(Set(RefundRule.order) == Set(Tender.allCases))
    let payments = [
      payment("voucher", .voucher, 1000), payment("cash", .cash, 2000),
      payment("card1", .card, 3000), payment("card2", .card, 4000),
      payment("back", .card, -3500, of: "card2"),
      payment("declined", .wallet, 500, stage: .declined),
    ]
    func division(_ amount: Int) throws -> [String] {
      try RefundRule.division(of: amount, among: payments, all: payments, in: yuan).map {
        "\($0.payment.id) \($0.amount)"
      }
    }
    #expect(try division(400) == ["card2 400"])
    #expect(try division(3600) == ["card2 500", "card1 3000", "cash 100"])
    #expect(try division(6500) == ["card2 500", "card1 3000", "cash 2000", "voucher 1000"])
    #expect(throws: RefundRefusal.moreThanPaid(Money(minorUnits: 6500, currency: yuan))) {
      _ = try division(6501)
    }
  }

  @Test("Only a closed check is refunded, never a refund, and nothing on a day that is closed")
  func checks() {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    func check(_ stage: Check.Stage, refunds: Identifier<Check>? = nil) -> Check {
      Check(
        id: Identifier(rawValue: "check"), businessDay: day, number: 1, partyID: nil, stage: stage,
        openedAt: Timestamp(millisecondsSinceEpoch: 0), refunds: refunds)
    }
    #expect(throws: RefundRefusal.notClosed) {
      try RefundRule.check(check(.open), today: day, isTodayClosed: false)
    }
    #expect(throws: RefundRefusal.isRefund) {
      try RefundRule.check(
        check(.closed, refunds: Identifier(rawValue: "paid")), today: day, isTodayClosed: false)
    }
    #expect(throws: RefundRefusal.dayClosed(day)) {
      try RefundRule.check(check(.closed), today: day, isTodayClosed: true)
    }
    #expect(throws: Never.self) {
      try RefundRule.check(
        check(.closed), today: day.adding(days: 3), isTodayClosed: false)
    }
  }
}

@Suite("Which closed checks are opened again")
struct ReopenRuleTests {
  private let day = LocalDate(year: 2026, month: 11, day: 22)

  private func check(refunds: Identifier<Check>? = nil) -> Check {
    Check(
      id: Identifier(rawValue: "check"), businessDay: day, number: 1, partyID: nil, stage: .closed,
      openedAt: Timestamp(millisecondsSinceEpoch: 0), refunds: refunds)
  }

  @Test("On its own business day, while neither the day nor its drawer is counted")
  func refusals() {
    #expect(throws: Never.self) { try ReopenRule.check(check(), today: day) }
    #expect(throws: ReopenRefusal.otherDay(day)) {
      try ReopenRule.check(check(), today: day.adding(days: 1))
    }
    #expect(throws: ReopenRefusal.dayClosed(day)) {
      try ReopenRule.check(check(), today: day, isDayClosed: true)
    }
    #expect(throws: ReopenRefusal.drawerCounted("till-1")) {
      try ReopenRule.check(check(), today: day, countedDrawer: "till-1")
    }
    #expect(throws: ReopenRefusal.refunded) {
      try ReopenRule.check(check(), today: day, isRefunded: true)
    }
    #expect(throws: ReopenRefusal.nothingOnIt) {
      try ReopenRule.check(check(), today: day, isEmpty: true)
    }
    #expect(throws: ReopenRefusal.isRefund) {
      try ReopenRule.check(check(refunds: Identifier(rawValue: "paid")), today: day)
    }
  }
}
