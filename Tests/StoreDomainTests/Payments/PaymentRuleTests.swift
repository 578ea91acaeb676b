import StoreDomain
import Testing

@Suite("What may be paid on a bill")
struct PaymentRuleTests {
  static let yuan = Currency(code: "CNY", minorDigits: 2)

  private func money(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: Self.yuan)
  }

  private func refusal(
    _ tender: Tender, _ amount: Int, tendered: Int? = nil, remaining: Int, unsent: Int = 0
  ) -> PaymentRefusal? {
    do {
      try PaymentRule.check(
        tender, amount: amount, tendered: tendered, remaining: money(remaining),
        unsentLines: unsent)
      return nil
    } catch {
      return error
    }
  }

  /// The same in one sentence: something of what is left, and no more; in cash what was handed over
  /// covers it.
  private func isAllowed(_ tender: Tender, _ amount: Int, _ tendered: Int?, _ left: Int) -> Bool {
    guard amount > 0, amount <= left else { return false }
    return tendered.map { tender == .cash && $0 >= amount } ?? true
  }

  @Test func everySmallPaymentIsJudgedAsTheSentenceSays() {
    for tender in Tender.allCases {
      for left in -3...3 {
        for amount in -4...4 {
          for tendered in [nil] + (-1...5).map(Optional.some) {
            #expect(
              (refusal(tender, amount, tendered: tendered, remaining: left) == nil)
                == isAllowed(tender, amount, tendered, left),
              "\(tender) \(amount) of \(left), tendered \(tendered ?? -99)")
          }
        }
      }
    }
  }

  @Test("So much goes back as is owed, and as is left of what was taken")
  func everySmallGivingBack() {
    func payment(_ id: String, _ amount: Int, of taken: String? = nil) -> Payment {
      Payment(
        id: Identifier(rawValue: id), checkID: Identifier(rawValue: "check"), tender: .cash,
        amount: money(amount), at: Timestamp(millisecondsSinceEpoch: 0), authorName: "Bo",
        givesBack: taken.map { Identifier(rawValue: $0) })
    }
    for taken in 1...3 {
      for given in 0...taken {
        let first = payment("first", taken)
        let payments =
          [first, payment("other", 5)] + (given > 0 ? [payment("back", -given, of: "first")] : [])
        #expect(PaymentRule.leftToGiveBack(of: first, among: payments) == taken - given)
        for left in -4...1 {
          for amount in -1...5 {
            let isAllowed =
              (try? PaymentRule.checkGivingBack(
                amount, of: first, among: payments, remaining: money(left))) != nil
            #expect(isAllowed == (amount > 0 && amount <= -left && amount <= taken - given))
          }
        }
      }
    }
    var declined = payment("first", 3)
    declined.stage = .declined
    #expect(PaymentRule.leftToGiveBack(of: declined, among: [declined]) == 0)
  }

  @Test func nothingIsPaidWhileTheKitchenDoesNotKnowAllOfIt() {
    #expect(refusal(.cash, 100, remaining: 100, unsent: 2) == .unsentLines(2))
    #expect(throws: PaymentRefusal.unsentLines(1)) {
      try PaymentRule.checkClosing(remaining: money(0), unsentLines: 1)
    }
  }

  @Test func aBillClosesWhenNothingIsLeft() throws {
    try PaymentRule.checkClosing(remaining: money(0), unsentLines: 0)
    #expect(throws: PaymentRefusal.notPaid(remaining: money(1))) {
      try PaymentRule.checkClosing(remaining: money(1), unsentLines: 0)
    }
  }

  @Test func aSlipOfTheFingerInTheCashIsNotTaken() {
    let most = PaymentRule.mostTendered(in: Self.yuan)
    let refusal = refusal(.cash, 100, tendered: most + 1, remaining: 100)
    #expect(refusal == .tenderedTooMuch(most: money(most)))
    #expect(refusal?.reason.english.contains("1000000.00") == true, "the limit is named")
    #expect(self.refusal(.cash, 100, tendered: most, remaining: 100) == nil)
  }

  @Test func whatIsLeftIsSaidWithoutASign() {
    let reason = PaymentRefusal.tooMuch(remaining: money(-250)).reason
    #expect(reason.english == "only 2.50 is left to pay")
    #expect(reason.chinese.contains("2.50"))
  }

  @Test func aBillThatIsPaidTooMuchIsNotSaidToBeUnpaid() {
    let refusal = PaymentRefusal.notPaid(remaining: money(-500))
    #expect(refusal.reason.english == "5.00 too much is paid")
    #expect(refusal.explanation.english == "5.00 too much is paid. Give it back first.")
  }
}

@Suite("How a payment goes from stage to stage")
struct PaymentStagesTests {
  /// From the rules of the trade: created, sent, pending, then captured, declined or reversed.
  @Test func everyWayEndsWithMoneyTakenOrNot() {
    for stage in Payment.Stage.allCases {
      var reached: Set<Payment.Stage> = [stage]
      for _ in Payment.Stage.allCases { reached.formUnion(reached.flatMap(\.next)) }
      let ends = reached.filter { $0.next.isEmpty }
      #expect(!ends.isEmpty, "\(stage) never ends")
      #expect(!stage.next.contains(stage), "\(stage) follows itself")
    }
  }

  @Test func moneyThatWasTakenOrRefusedStaysSo() {
    for stage in [Payment.Stage.captured, .declined, .reversed] {
      #expect(stage.next.isEmpty)
      #expect(!stage.isOnItsWay)
    }
  }

  @Test func onlyMoneyThatWasTakenCounts() {
    #expect(Payment.Stage.allCases.filter(\.countsTowardBill) == [.captured])
    #expect(
      Set(Payment.Stage.allCases.filter(\.isOnItsWay)) == [.created, .sent, .pending, .reversing])
  }
}
