import StoreDomain

/// Admits ``DepositFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol DepositEvents {}
extension DepositFact: DepositEvents {}
extension AnyFact: DepositEvents {}

extension Event where Fact: DepositEvents {
  public static var depositRequested: Self { Self("foh.deposit.requested.v1") }
  public static var depositTaken: Self { Self("foh.deposit.taken.v1") }
  public static var depositApplied: Self { Self("foh.deposit.applied.v1") }
  public static var depositCameBack: Self { Self("foh.deposit.came-back.v1") }
  public static var depositOwed: Self { Self("foh.deposit.owed.v1") }
  public static var depositReturned: Self { Self("foh.deposit.returned.v1") }
  public static var depositForfeited: Self { Self("foh.deposit.forfeited.v1") }
  public static var depositWaived: Self { Self("foh.deposit.waived.v1") }
  public static var depositLapsed: Self { Self("foh.deposit.lapsed.v1") }
}

extension EventRegistry {
  /// Deposits of bookings.
  static let depositEvents: [EventEntry] = [
    EventEntry(.depositRequested, DepositFact.self, Phrase("deposit asked for", "登记订金")),
    EventEntry(.depositTaken, DepositFact.self, Phrase("deposit paid", "收订金")),
    EventEntry(
      .depositApplied, DepositFact.self, Phrase("deposit used on the bill", "订金抵扣账单")),
    EventEntry(
      .depositCameBack, DepositFact.self, Phrase("deposit held again", "订金转回待用")),
    EventEntry(.depositOwed, DepositFact.self, Phrase("deposit to be given back", "订金待退")),
    EventEntry(.depositReturned, DepositFact.self, Phrase("deposit given back", "退订金")),
    EventEntry(.depositForfeited, DepositFact.self, Phrase("deposit kept", "没收订金")),
    EventEntry(.depositWaived, DepositFact.self, Phrase("deposit waived", "免收订金")),
    EventEntry(.depositLapsed, DepositFact.self, Phrase("deposit not paid", "订金未付作废")),
  ]
}
