import StoreDomain

/// Admits ``CheckOpenedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CheckOpenedEvents {}
extension CheckOpenedFact: CheckOpenedEvents {}
extension AnyFact: CheckOpenedEvents {}

extension Event where Fact: CheckOpenedEvents {
  public static var checkOpened: Self { Self("foh.check.opened.v1") }
}

/// Admits ``BillAskedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol BillAskedEvents {}
extension BillAskedFact: BillAskedEvents {}
extension AnyFact: BillAskedEvents {}

extension Event where Fact: BillAskedEvents {
  public static var billAsked: Self { Self("foh.check.bill-asked.v1") }
}

/// Admits ``CheckAdjustedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CheckAdjustedEvents {}
extension CheckAdjustedFact: CheckAdjustedEvents {}
extension AnyFact: CheckAdjustedEvents {}

extension Event where Fact: CheckAdjustedEvents {
  public static var checkAdjusted: Self { Self("foh.check.adjusted.v1") }
}

/// Admits ``PaymentFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PaymentEvents {}
extension PaymentFact: PaymentEvents {}
extension AnyFact: PaymentEvents {}

extension Event where Fact: PaymentEvents {
  public static var paymentCaptured: Self { Self("foh.check.payment-captured.v3") }
}

/// Admits ``SlipTipFact`` alone, and ``AnyFact`` for lists, to the event below.
public protocol SlipTipEvents {}
extension SlipTipFact: SlipTipEvents {}
extension AnyFact: SlipTipEvents {}

extension Event where Fact: SlipTipEvents {
  public static var tipEntered: Self { Self("foh.check.tip-entered.v1") }
}

/// Admits ``PaymentDeclinedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PaymentDeclinedEvents {}
extension PaymentDeclinedFact: PaymentDeclinedEvents {}
extension AnyFact: PaymentDeclinedEvents {}

extension Event where Fact: PaymentDeclinedEvents {
  public static var paymentDeclined: Self { Self("foh.check.payment-declined.v3") }
}

/// Admits ``PaymentStageFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PaymentStageEvents {}
extension PaymentStageFact: PaymentStageEvents {}
extension AnyFact: PaymentStageEvents {}

extension Event where Fact: PaymentStageEvents {
  public static var paymentCreated: Self { Self("foh.check.payment-created.v2") }
  public static var paymentSent: Self { Self("foh.check.payment-sent.v2") }
  public static var paymentPending: Self { Self("foh.check.payment-pending.v2") }
  public static var paymentReversing: Self { Self("foh.check.payment-reversing.v2") }
  public static var paymentReversed: Self { Self("foh.check.payment-reversed.v2") }
}

/// Admits ``CheckClosedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CheckClosedEvents {}
extension CheckClosedFact: CheckClosedEvents {}
extension AnyFact: CheckClosedEvents {}

extension Event where Fact: CheckClosedEvents {
  public static var checkClosed: Self { Self("foh.check.closed.v1") }
}

/// Admits ``CheckCampaignsFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CheckCampaignsEvents {}
extension CheckCampaignsFact: CheckCampaignsEvents {}
extension AnyFact: CheckCampaignsEvents {}

extension Event where Fact: CheckCampaignsEvents {
  public static var campaignsChosen: Self { Self("foh.check.campaigns-chosen.v1") }
  public static var campaignsGiven: Self { Self("foh.check.campaigns-given.v1") }
}

extension EventRegistry {
  /// Checks and payments.
  static let checkEvents: [EventEntry] = [
    EventEntry(.checkOpened, CheckOpenedFact.self, Phrase("check opened", "开单")),
    EventEntry(.billAsked, BillAskedFact.self, Phrase("bill asked", "叫买单")),
    EventEntry(.checkAdjusted, CheckAdjustedFact.self, Phrase("discount", "账单优惠")),
    EventEntry(
      .paymentCaptured, PaymentFact.self, Phrase("payment", "收款"),
      earlier: [
        EarlierVersion("foh.check.payment-captured.v1", PaymentFactV1.self) { PaymentFact($0) },
        EarlierVersion("foh.check.payment-captured.v2", PaymentFactV2.self) { PaymentFact($0) },
      ]),
    paymentStage(.paymentCreated, "created", Phrase("payment begun", "发起支付")),
    paymentStage(.paymentSent, "sent", Phrase("payment sent", "支付已发送")),
    paymentStage(.paymentPending, "pending", Phrase("payment waits", "支付待确认")),
    paymentStage(.paymentReversing, "reversing", Phrase("payment being reversed", "支付撤销中")),
    paymentStage(.paymentReversed, "reversed", Phrase("payment reversed", "支付已撤销")),
    EventEntry(
      .tipEntered, SlipTipFact.self, Phrase("tip on a card slip", "签单补录小费")),
    EventEntry(
      .paymentDeclined, PaymentDeclinedFact.self, Phrase("payment declined", "收款失败"),
      earlier: [
        EarlierVersion("foh.check.payment-declined.v1", PaymentDeclinedFactV1.self) {
          PaymentDeclinedFact($0)
        },
        EarlierVersion("foh.check.payment-declined.v2", PaymentDeclinedFactV2.self) {
          PaymentDeclinedFact($0)
        },
      ]),
    EventEntry(.checkClosed, CheckClosedFact.self, Phrase("check paid", "结账")),
    EventEntry(.campaignsChosen, CheckCampaignsFact.self, Phrase("campaigns chosen", "选用活动")),
    EventEntry(.campaignsGiven, CheckCampaignsFact.self, Phrase("campaigns given", "活动优惠")),
  ]

  /// A payment on its way, with the version before it could have a tip.
  private static func paymentStage(
    _ event: Event<PaymentStageFact>, _ word: String, _ title: Phrase
  ) -> EventEntry {
    EventEntry(
      event, PaymentStageFact.self, title,
      earlier: [
        EarlierVersion("foh.check.payment-\(word).v1", PaymentStageFactV1.self) {
          PaymentStageFact($0)
        }
      ])
  }
}
