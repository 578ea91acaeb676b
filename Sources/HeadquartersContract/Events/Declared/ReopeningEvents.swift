import StoreDomain

/// Admits ``CheckReopenedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CheckReopenedEvents {}
extension CheckReopenedFact: CheckReopenedEvents {}
extension AnyFact: CheckReopenedEvents {}

extension Event where Fact: CheckReopenedEvents {
  public static var checkReopened: Self { Self("foh.check.reopened.v1") }
}

/// Admits ``RefundOpenedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol RefundOpenedEvents {}
extension RefundOpenedFact: RefundOpenedEvents {}
extension AnyFact: RefundOpenedEvents {}

extension Event where Fact: RefundOpenedEvents {
  public static var refundOpened: Self { Self("foh.check.refund-opened.v1") }
}

extension EventRegistry {
  /// Closed checks that are opened again, and refunds.
  static let reopeningEvents: [EventEntry] = [
    EventEntry(.checkReopened, CheckReopenedFact.self, Phrase("check reopened", "反结账")),
    EventEntry(.refundOpened, RefundOpenedFact.self, Phrase("refund", "退款单")),
  ]
}
