import StoreDomain

/// Admits ``StoredValueAccountFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol StoredValueAccountEvents {}
extension StoredValueAccountFact: StoredValueAccountEvents {}
extension AnyFact: StoredValueAccountEvents {}

extension Event where Fact: StoredValueAccountEvents {
  public static var storedValueOpened: Self { Self("foh.storedvalue.opened.v1") }
  public static var storedValueChanged: Self { Self("foh.storedvalue.changed.v1") }
}

/// Admits ``StoredValueFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol StoredValueEvents {}
extension StoredValueFact: StoredValueEvents {}
extension AnyFact: StoredValueEvents {}

extension Event where Fact: StoredValueEvents {
  public static var storedValueToppedUp: Self { Self("foh.storedvalue.topped-up.v1") }
  public static var storedValueSpent: Self { Self("foh.storedvalue.spent.v1") }
  public static var storedValueReturned: Self { Self("foh.storedvalue.returned.v1") }
  public static var storedValueCashedOut: Self { Self("foh.storedvalue.cashed-out.v1") }
  public static var storedValueTakenBack: Self { Self("foh.storedvalue.taken-back.v1") }
}

/// Admits ``HouseAccountFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol HouseAccountEvents {}
extension HouseAccountFact: HouseAccountEvents {}
extension AnyFact: HouseAccountEvents {}

extension Event where Fact: HouseAccountEvents {
  public static var houseAccountOpened: Self { Self("foh.houseaccount.opened.v1") }
  public static var houseAccountChanged: Self { Self("foh.houseaccount.changed.v1") }
}

/// Admits ``HouseAccountEntryFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol HouseAccountEntryEvents {}
extension HouseAccountEntryFact: HouseAccountEntryEvents {}
extension AnyFact: HouseAccountEntryEvents {}

extension Event where Fact: HouseAccountEntryEvents {
  public static var houseAccountCharged: Self { Self("foh.houseaccount.charged.v1") }
  public static var houseAccountReturned: Self { Self("foh.houseaccount.returned.v1") }
  public static var houseAccountSettled: Self { Self("foh.houseaccount.settled.v1") }
  public static var houseAccountPaidOut: Self { Self("foh.houseaccount.paid-out.v1") }
}

extension EventRegistry {
  /// Stored value and house accounts.
  static let accountEvents: [EventEntry] = [
    EventEntry(
      .storedValueOpened, StoredValueAccountFact.self, Phrase("stored value opened", "储值开户")),
    EventEntry(
      .storedValueChanged, StoredValueAccountFact.self,
      Phrase("stored value account changed", "储值账户变更")),
    EventEntry(.storedValueToppedUp, StoredValueFact.self, Phrase("stored value sold", "储值充值")),
    EventEntry(.storedValueSpent, StoredValueFact.self, Phrase("stored value used", "储值消费")),
    EventEntry(
      .storedValueReturned, StoredValueFact.self, Phrase("stored value given back", "储值退回")),
    EventEntry(
      .storedValueCashedOut, StoredValueFact.self, Phrase("stored value paid out", "储值退卡")),
    EventEntry(
      .storedValueTakenBack, StoredValueFact.self, Phrase("top-up taken back", "储值充值冲正")),
    EventEntry(.houseAccountOpened, HouseAccountFact.self, Phrase("house account opened", "挂账开户")),
    EventEntry(
      .houseAccountChanged, HouseAccountFact.self, Phrase("house account changed", "挂账单位变更")),
    EventEntry(
      .houseAccountCharged, HouseAccountEntryFact.self, Phrase("bill signed for", "挂账")),
    EventEntry(
      .houseAccountReturned, HouseAccountEntryFact.self,
      Phrase("house account given back", "挂账退回")),
    EventEntry(
      .houseAccountSettled, HouseAccountEntryFact.self, Phrase("house account settled", "挂账结清")),
    EventEntry(
      .houseAccountPaidOut, HouseAccountEntryFact.self,
      Phrase("credit of a house account paid out", "挂账余额退还")),
  ]
}
