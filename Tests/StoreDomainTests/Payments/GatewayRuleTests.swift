import StoreDomain
import Testing

@Suite("What a gateway's answer does to a payment")
struct GatewayRuleTests {
  private static let begun = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
  private static let yuan = Currency(code: "CNY", minorDigits: 2)
  private static let setting = GatewaySetting(
    code: "alipay", kind: .alipay, url: "https://openapi.alipay.com", merchant: "1", keyFile: "-",
    askSeconds: 3, limitSeconds: 45)

  private static let answers: [GatewayAnswer] =
    [
      .captured(amountMinor: 100, transaction: "T"), .captured(amountMinor: 99, transaction: nil),
      .pending, .declined(GatewayFault(.declined)), .unknownNumber, .reversed, .reversalPending,
    ] + GatewayFault.Kind.allCases.map { .unclear(GatewayFault($0)) }

  private func outcome(
    _ answer: GatewayAnswer, to call: GatewayCall, _ stage: Payment.Stage, after seconds: Int = 5,
    attempts: Int = 1
  ) -> GatewayOutcome {
    GatewayRule.outcome(
      of: answer, to: call,
      GatewayStanding(
        stage: stage, isRefund: call == .refund, askedMinor: 100, currency: Self.yuan,
        begunAt: Self.begun),
      attempts: attempts, Self.setting, now: Self.begun.advanced(bySeconds: seconds))
  }

  @Test("Every answer leads where the stages say, and asks again as long as nothing has ended")
  func everyAnswer() {
    let calls: [(GatewayCall, [Payment.Stage])] = [
      (.charge, [.sent]), (.ask, [.sent, .pending]), (.reverse, [.reversing]),
      (.refund, [.sent, .pending]),
    ]
    for (call, stages) in calls {
      for stage in stages {
        for answer in Self.answers {
          for seconds in [0, 44, 45, 4_000] {
            let end = outcome(answer, to: call, stage, after: seconds)
            #expect(
              end.stage == stage || stage.next.contains(end.stage),
              "\(stage) by \(answer) to \(call) becomes \(end.stage)")
            #expect((end.pauseSeconds == nil) == !end.stage.isOnItsWay)
          }
        }
      }
    }
  }

  @Test("Only what the gateway says it took counts, and only the amount that was asked for")
  func captures() {
    for call in [GatewayCall.charge, .ask] {
      for answer in Self.answers {
        let end = outcome(answer, to: call, .sent)
        #expect(
          (end.stage == .captured) == (answer == .captured(amountMinor: 100, transaction: "T")))
      }
    }
    let other = outcome(.captured(amountMinor: 99, transaction: "T"), to: .ask, .pending)
    #expect(other.stage == .reversing)
    #expect(other.fault == GatewayFault(.otherAmount, "0.99"))
    #expect(other.pauseSeconds == 0)
  }

  @Test("What was sent is asked about for ever and never charged again")
  func neverChargedAgain() {
    for stage in Payment.Stage.allCases {
      let standing = GatewayStanding(
        stage: stage, isRefund: false, askedMinor: 100, currency: Self.yuan,
        begunAt: Self.begun)
      #expect((standing.call == .charge) == (stage == .created))
      #expect((standing.call == nil) == !stage.isOnItsWay)
    }
  }

  @Test("Nothing is reversed before its limit, whatever is unclear; then it is")
  func limit() {
    let unclear: [GatewayAnswer] = [.pending, .unknownNumber, .unclear(GatewayFault(.noAnswer))]
    for answer in unclear {
      #expect(outcome(answer, to: .ask, .pending, after: 44).stage == .pending)
      #expect(outcome(answer, to: .ask, .pending, after: 45).stage == .reversing)
    }
    // Money that came in the last moment is money.
    #expect(
      outcome(.captured(amountMinor: 100, transaction: nil), to: .ask, .sent, after: 99).stage
        == .captured)
  }

  @Test("A reversal goes on until the gateway says that it is done")
  func reversal() {
    for answer in Self.answers {
      let end = outcome(answer, to: .reverse, .reversing, after: 9_000, attempts: 500)
      // A number that is not known so long after its limit never arrives.
      let isDone =
        answer == .reversed || answer == .declined(GatewayFault(.declined))
        || answer == .unknownNumber
      #expect((end.stage == .reversed) == isDone, "\(answer)")
      #expect((end.pauseSeconds ?? 0) <= GatewayRule.longestPause)
    }
  }

  @Test("A charge that never arrived is over a minute after its limit, and not before")
  func neverArrived() {
    let end = 45 + GatewayRule.longPast
    #expect(outcome(.unknownNumber, to: .reverse, .reversing, after: end - 1).stage == .reversing)
    #expect(outcome(.unknownNumber, to: .reverse, .reversing, after: end).stage == .reversed)
  }

  private func standing(
    _ stage: Payment.Stage, isRefund: Bool = false, askedUntil: Timestamp? = nil,
    isOtherAmount: Bool = false
  ) -> GatewayStanding {
    GatewayStanding(
      stage: stage, isRefund: isRefund, askedMinor: 100, currency: Self.yuan, begunAt: Self.begun,
      askedUntil: askedUntil, isOtherAmount: isOtherAmount)
  }

  @Test("Nobody settles while a question is out, another amount, or a refund that is still made")
  func notYet() {
    func refusal(
      _ standing: GatewayStanding, isTaken: Bool, after seconds: Int
    ) -> GatewayRefusal? {
      do throws(GatewayRefusal) {
        try GatewayRule.checkReconciling(
          standing, isTaken: isTaken, number: "T1", limitSeconds: 45,
          now: Self.begun.advanced(bySeconds: seconds))
        return nil
      } catch {
        return error
      }
    }
    let out = standing(.reversing, askedUntil: Self.begun.advanced(bySeconds: 100))
    #expect(refusal(out, isTaken: true, after: 90) == .tooEarly(seconds: 11))
    #expect(refusal(out, isTaken: true, after: 100) == nil)
    let other = standing(.reversing, isOtherAmount: true)
    #expect(refusal(other, isTaken: true, after: 90) == .otherAmount)
    #expect(refusal(other, isTaken: false, after: 90) == nil)
    let refund = standing(.pending, isRefund: true)
    #expect(refusal(refund, isTaken: true, after: 45) == nil)
    #expect(refusal(refund, isTaken: false, after: 45) == .tooEarly(seconds: 555))
    #expect(refusal(refund, isTaken: false, after: GatewayRule.refundPatience) == nil)
  }

  @Test("A charge that was not taken is reversed before people end it")
  func notTaken() {
    #expect(GatewayRule.reconciled(standing(.sent), isTaken: false) == .reversing)
    #expect(GatewayRule.reconciled(standing(.pending), isTaken: false) == .reversing)
    #expect(GatewayRule.reconciled(standing(.reversing), isTaken: false) == .reversed)
    #expect(GatewayRule.reconciled(standing(.sent, isRefund: true), isTaken: false) == .declined)
    for stage in [Payment.Stage.sent, .pending, .reversing] {
      #expect(GatewayRule.reconciled(standing(stage), isTaken: true) == .captured)
    }
  }

  @Test("What guests are told of a refund is about money that goes back")
  func refundIsTold() {
    for stage in [Payment.Stage.created, .sent, .pending] {
      let progress = GatewayProgress(
        kind: .cardTerminal, standing: standing(stage, isRefund: true), orderNumber: "1",
        limitSeconds: 45)
      #expect(progress.toTell.english == "The money is on its way back to you.")
    }
  }

  @Test("People settle a payment only after its limit, and money only with the statement's number")
  func reconciling() {
    func refusal(
      _ stage: Payment.Stage, isTaken: Bool, _ number: String, after seconds: Int
    ) -> GatewayRefusal? {
      do throws(GatewayRefusal) {
        try GatewayRule.checkReconciling(
          GatewayStanding(
            stage: stage, isRefund: false, askedMinor: 100, currency: Self.yuan,
            begunAt: Self.begun),
          isTaken: isTaken, number: number, limitSeconds: 45,
          now: Self.begun.advanced(bySeconds: seconds))
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(.pending, isTaken: true, "T1", after: 40) == .tooEarly(seconds: 5))
    #expect(refusal(.pending, isTaken: true, "", after: 45) == .statementNumberMissing)
    #expect(refusal(.pending, isTaken: true, "T1", after: 45) == nil)
    #expect(refusal(.reversing, isTaken: false, "", after: 45) == nil)
    for stage in Payment.Stage.allCases where !stage.isOnItsWay {
      #expect(refusal(stage, isTaken: true, "T1", after: 99) == .ended)
    }
  }

  @Test(
    "A code is of the wallet whose digits it begins with",
    arguments: [
      ("281234567890123456", GatewaySetting.Kind.alipay), ("2512345678901234", .alipay),
      ("301234567890123456789012", .alipay), ("134567890123456789", .weChatPay),
      ("101234567890123456", .weChatPay),
    ])
  func codes(_ code: String, _ kind: GatewaySetting.Kind) {
    #expect(GatewaySetting.Kind.allCases.filter { $0.takes(code) } == [kind])
  }

  @Test(
    "What is no payment code is sent to nobody",
    arguments: [
      "", "28", "4111111111111111", "28123456789012345x", "１３4567890123456789", "31234567890123456",
      // A coupon of digits alone, an account, goods.
      "29293456", "281234567", "2812345678906",
    ])
  func noCodes(_ code: String) {
    #expect(!GatewaySetting.Kind.allCases.contains { $0.takes(code) })
  }

  @Test("A fault is read as it was kept, without the number of a card in it")
  func faults() {
    for kind in GatewayFault.Kind.allCases {
      for detail in ["", "ACQ.SYSTEM_ERROR", "two words"] {
        let fault = GatewayFault(kind, detail)
        #expect(GatewayFault(stored: fault.stored) == fault)
      }
    }
    #expect(GatewayFault(stored: "from-tomorrow 7") == nil)
    #expect(!GatewayFault(.declined, "card 4111111111111111").stored.contains("41111111"))
  }

  @Test("Nobody pays what is on its way a second time, and pays what is being reversed again")
  func onItsWay() throws {
    let yuan = Currency(code: "CNY", minorDigits: 2)
    func payment(_ amount: Int, _ stage: Payment.Stage) -> Payment {
      Payment(
        id: Identifier(rawValue: "p"), checkID: Identifier(rawValue: "c"), tender: .wallet,
        amount: Money(minorUnits: amount, currency: yuan), stage: stage, at: Self.begun,
        authorName: "Bo")
    }
    let left = Money(minorUnits: 100, currency: yuan)
    for stage in Payment.Stage.allCases {
      let counts = [.created, .sent, .pending].contains(stage)
      let payments = [payment(60, stage)]
      #expect(throws: Never.self) {
        try PaymentRule.checkOnItsWay(40, among: payments, remaining: left)
      }
      if counts {
        #expect(throws: GatewayRefusal.onItsWay(Money(minorUnits: 60, currency: yuan))) {
          try PaymentRule.checkOnItsWay(41, among: payments, remaining: left)
        }
      } else {
        #expect(throws: Never.self) {
          try PaymentRule.checkOnItsWay(100, among: payments, remaining: left)
        }
      }
      // Only the gateway has something to say when the guests can pay nothing more.
      #expect(!PaymentRule.isAllOnItsWay(payments, remaining: 61))
      #expect(PaymentRule.isAllOnItsWay(payments, remaining: 60) == counts)
      #expect(PaymentRule.isAllOnItsWay([payment(-60, stage)], remaining: -60) == counts)
      #expect(!PaymentRule.isAllOnItsWay([payment(-60, stage)], remaining: -61))
      // Paid another way while the first is being reversed.
      #expect(PaymentRule.isAllOnItsWay(payments, remaining: 0) == stage.isOnItsWay)
    }
  }
}
