import StoreDomain

/// Admits ``DishAvailabilityFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol DishAvailabilityEvents {}
extension DishAvailabilityFact: DishAvailabilityEvents {}
extension AnyFact: DishAvailabilityEvents {}

extension Event where Fact: DishAvailabilityEvents {
  public static var dishAvailability: Self { Self("foh.dish.availability.v1") }
}

/// Admits ``LineFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol LineEvents {}
extension LineFact: LineEvents {}
extension AnyFact: LineEvents {}

extension Event where Fact: LineEvents {
  public static var lineAdded: Self { Self("foh.check.line-added.v4") }
  public static var lineChanged: Self { Self("foh.check.line-changed.v4") }
  public static var lineReturned: Self { Self("foh.check.line-returned.v4") }
}

/// Admits ``LineVoidedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol LineVoidedEvents {}
extension LineVoidedFact: LineVoidedEvents {}
extension AnyFact: LineVoidedEvents {}

extension Event where Fact: LineVoidedEvents {
  public static var lineVoided: Self { Self("foh.check.line-voided.v1") }
}

/// Admits ``LineMovedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol LineMovedEvents {}
extension LineMovedFact: LineMovedEvents {}
extension AnyFact: LineMovedEvents {}

extension Event where Fact: LineMovedEvents {
  public static var lineMoved: Self { Self("foh.check.line-moved.v1") }
  public static var lineMoveUndone: Self { Self("foh.check.line-move-undone.v1") }
}

/// Admits ``LineSharedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol LineSharedEvents {}
extension LineSharedFact: LineSharedEvents {}
extension AnyFact: LineSharedEvents {}

extension Event where Fact: LineSharedEvents {
  public static var lineShared: Self { Self("foh.check.line-shared.v1") }
  public static var lineSharesTakenBack: Self { Self("foh.check.line-shares-taken-back.v1") }
}

/// Admits ``LinesSentFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol LinesSentEvents {}
extension LinesSentFact: LinesSentEvents {}
extension AnyFact: LinesSentEvents {}

extension Event where Fact: LinesSentEvents {
  public static var linesSent: Self { Self("foh.check.lines-sent.v1") }
}

/// Admits ``LinesRushedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol LinesRushedEvents {}
extension LinesRushedFact: LinesRushedEvents {}
extension AnyFact: LinesRushedEvents {}

extension Event where Fact: LinesRushedEvents {
  public static var linesRushed: Self { Self("foh.check.lines-rushed.v1") }
}

/// Admits ``KitchenFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol KitchenEvents {}
extension KitchenFact: KitchenEvents {}
extension AnyFact: KitchenEvents {}

extension Event where Fact: KitchenEvents {
  public static var kitchenBumped: Self { Self("foh.kitchen.bumped.v1") }
  public static var kitchenRecalled: Self { Self("foh.kitchen.recalled.v1") }
}

extension EventRegistry {
  /// Dishes, lines and the kitchen.
  static let orderEvents: [EventEntry] = [
    EventEntry(
      .dishAvailability, DishAvailabilityFact.self, Phrase("dish sold out or back", "估清变化")),
    EventEntry(
      .lineAdded, LineFact.self, Phrase("dish ordered", "点菜"),
      earlier: .all("line-added")),
    EventEntry(
      .lineChanged, LineFact.self, Phrase("order changed", "改菜"),
      earlier: .all("line-changed")),
    EventEntry(
      .lineReturned, LineFact.self, Phrase("dish returned", "退菜"),
      earlier: .all("line-returned")),
    EventEntry(.lineVoided, LineVoidedFact.self, Phrase("dish taken off", "取消点菜")),
    EventEntry(
      .lineMoved, LineMovedFact.self, Phrase("dish moved to another bill", "转菜")),
    EventEntry(
      .lineMoveUndone, LineMovedFact.self, Phrase("dish moved back to its bill", "撤回转菜")),
    EventEntry(
      .lineShared, LineSharedFact.self, Phrase("dish shared by several bills", "菜品分摊")),
    EventEntry(
      .lineSharesTakenBack, LineSharedFact.self,
      Phrase("shares of a dish taken back", "取消分摊")),
    EventEntry(.linesSent, LinesSentFact.self, Phrase("sent to the kitchen", "下单")),
    EventEntry(.linesRushed, LinesRushedFact.self, Phrase("kitchen hurried", "催菜")),
    EventEntry(.kitchenBumped, KitchenFact.self, Phrase("dish out of the kitchen", "出菜")),
    EventEntry(.kitchenRecalled, KitchenFact.self, Phrase("dish recalled", "撤回出菜")),
  ]
}

extension [EarlierVersion<LineFact>] {
  /// The same, before it said how the dish is wanted, before it said in which course, and before it
  /// said of which set meal it is a dish.
  fileprivate static func all(_ word: String) -> Self {
    [
      EarlierVersion("foh.check.\(word).v1", LineFactV1.self) { LineFact($0) },
      EarlierVersion("foh.check.\(word).v2", LineFactV2.self) { LineFact($0) },
      EarlierVersion("foh.check.\(word).v3", LineFactV3.self) { LineFact($0) },
    ]
  }
}
