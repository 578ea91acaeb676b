import StoreDomain

/// Admits ``ShiftOpenedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol ShiftOpenedEvents {}
extension ShiftOpenedFact: ShiftOpenedEvents {}
extension AnyFact: ShiftOpenedEvents {}

extension Event where Fact: ShiftOpenedEvents {
  public static var shiftOpened: Self { Self("foh.shift.opened.v1") }
}

/// Admits ``CashMovedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol CashMovedEvents {}
extension CashMovedFact: CashMovedEvents {}
extension AnyFact: CashMovedEvents {}

extension Event where Fact: CashMovedEvents {
  public static var cashMoved: Self { Self("foh.shift.cash-moved.v1") }
}

/// Admits ``ShiftLockedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol ShiftLockedEvents {}
extension ShiftLockedFact: ShiftLockedEvents {}
extension AnyFact: ShiftLockedEvents {}

extension Event where Fact: ShiftLockedEvents {
  public static var shiftLocked: Self { Self("foh.shift.locked.v2") }
}

/// Admits ``DayClosedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol DayClosedEvents {}
extension DayClosedFact: DayClosedEvents {}
extension AnyFact: DayClosedEvents {}

extension Event where Fact: DayClosedEvents {
  public static var dayClosed: Self { Self("foh.day.closed.v3") }
}

extension EventRegistry {
  /// Drawers and days.
  static let shiftEvents: [EventEntry] = [
    EventEntry(.shiftOpened, ShiftOpenedFact.self, Phrase("drawer opened", "开班")),
    EventEntry(.cashMoved, CashMovedFact.self, Phrase("cash in or out", "钱箱存取")),
    EventEntry(
      .shiftLocked, ShiftLockedFact.self, Phrase("drawer counted", "钱箱清点"),
      earlier: [
        EarlierVersion("foh.shift.locked.v1", ShiftLockedFactV1.self) { ShiftLockedFact($0) }
      ]),
    EventEntry(
      .dayClosed, DayClosedFact.self, Phrase("day closed", "日结"),
      earlier: [
        EarlierVersion("foh.day.closed.v1", DayClosedFactV1.self) { DayClosedFact($0) },
        EarlierVersion("foh.day.closed.v2", DayClosedFactV2.self) { DayClosedFact($0) },
      ]),
  ]
}
