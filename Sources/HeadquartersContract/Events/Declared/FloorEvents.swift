import StoreDomain

/// Admits ``PartyFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PartyEvents {}
extension PartyFact: PartyEvents {}
extension AnyFact: PartyEvents {}

extension Event where Fact: PartyEvents {
  public static var partySeated: Self { Self("foh.party.seated.v1") }
  public static var partyTablesChanged: Self { Self("foh.party.tables-changed.v1") }
  public static var partyMemberAttached: Self { Self("foh.party.member-attached.v1") }
  public static var partyChanged: Self { Self("foh.party.changed.v1") }
  public static var partyLeft: Self { Self("foh.party.left.v1") }
}

/// Admits ``PartyStageFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PartyStageEvents {}
extension PartyStageFact: PartyStageEvents {}
extension AnyFact: PartyStageEvents {}

extension Event where Fact: PartyStageEvents {
  public static var partyStageChanged: Self { Self("foh.party.stage-changed.v1") }
}

/// Admits ``PartyControlFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PartyControlEvents {}
extension PartyControlFact: PartyControlEvents {}
extension AnyFact: PartyControlEvents {}

extension Event where Fact: PartyControlEvents {
  public static var partyControlDecided: Self { Self("foh.party.control-decided.v1") }
}

/// Admits ``TableFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol TableEvents {}
extension TableFact: TableEvents {}
extension AnyFact: TableEvents {}

extension Event where Fact: TableEvents {
  public static var tableCleaning: Self { Self("foh.table.cleaning.v1") }
  public static var tableReady: Self { Self("foh.table.ready.v1") }
  public static var tableOutOfOrder: Self { Self("foh.table.out-of-order.v1") }
}

/// Admits ``PartyGuestFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol PartyGuestEvents {}
extension PartyGuestFact: PartyGuestEvents {}
extension AnyFact: PartyGuestEvents {}

extension Event where Fact: PartyGuestEvents {
  public static var guestAdded: Self { Self("foh.guest.added.v1") }
  public static var guestSeatChanged: Self { Self("foh.guest.seat-changed.v1") }
  public static var guestRemoved: Self { Self("foh.guest.removed.v1") }
}

/// Admits ``TableServerFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol TableServerEvents {}
extension TableServerFact: TableServerEvents {}
extension AnyFact: TableServerEvents {}

extension Event where Fact: TableServerEvents {
  public static var tableServed: Self { Self("foh.table.served.v1") }
}

extension EventRegistry {
  /// Parties and tables.
  static let floorEvents: [EventEntry] = [
    EventEntry(.partySeated, PartyFact.self, Phrase("party seated", "入座")),
    EventEntry(.partyTablesChanged, PartyFact.self, Phrase("party moved", "转台并台")),
    EventEntry(.partyMemberAttached, PartyFact.self, Phrase("member recognised", "关联会员")),
    EventEntry(.partyChanged, PartyFact.self, Phrase("party changed", "人数修改")),
    EventEntry(.partyLeft, PartyFact.self, Phrase("party left", "离店")),
    EventEntry(.partyStageChanged, PartyStageFact.self, Phrase("table's state", "桌态变化")),
    EventEntry(
      .partyControlDecided, PartyControlFact.self, Phrase("suggestions shown or not", "是否显示推荐")),
    EventEntry(.tableCleaning, TableFact.self, Phrase("table to be cleaned", "待清台")),
    EventEntry(.tableReady, TableFact.self, Phrase("table ready", "清台完成")),
    EventEntry(.tableOutOfOrder, TableFact.self, Phrase("table out of order", "桌台停用")),
    EventEntry(.tableServed, TableServerFact.self, Phrase("table's server", "桌台看台")),
    EventEntry(.guestAdded, PartyGuestFact.self, Phrase("another guest known", "增加同桌会员")),
    EventEntry(.guestSeatChanged, PartyGuestFact.self, Phrase("guest's seat", "会员座位")),
    EventEntry(.guestRemoved, PartyGuestFact.self, Phrase("guest taken off", "移除同桌会员")),
  ]
}
