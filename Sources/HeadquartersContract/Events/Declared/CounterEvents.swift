import StoreDomain

/// Admits ``CounterSaleFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CounterSaleEvents {}
extension CounterSaleFact: CounterSaleEvents {}
extension AnyFact: CounterSaleEvents {}

extension Event where Fact: CounterSaleEvents {
  public static var counterSaleOpened: Self { Self("foh.party.counter-sale-opened.v1") }
  public static var counterSaleChanged: Self { Self("foh.party.counter-sale-changed.v1") }
  public static var counterSaleGivenOut: Self { Self("foh.party.counter-sale-given-out.v1") }
  public static var counterSaleBroughtBack: Self { Self("foh.party.counter-sale-brought-back.v1") }
}

extension EventRegistry {
  /// Sales without a table.
  static let counterEvents: [EventEntry] = [
    EventEntry(
      .counterSaleOpened, CounterSaleFact.self, Phrase("sale without a table", "开外带单")),
    EventEntry(
      .counterSaleChanged, CounterSaleFact.self, Phrase("sale without a table changed", "外带单修改")),
    EventEntry(.counterSaleGivenOut, CounterSaleFact.self, Phrase("number given out", "取餐")),
    EventEntry(
      .counterSaleBroughtBack, CounterSaleFact.self,
      Phrase("number not given out after all", "撤回取餐")),
  ]
}
