import StoreDomain

/// Admits ``MenuAppliedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol MenuAppliedEvents {}
extension MenuAppliedFact: MenuAppliedEvents {}
extension AnyFact: MenuAppliedEvents {}

extension Event where Fact: MenuAppliedEvents {
  public static var menuApplied: Self { Self("foh.menu.applied.v1") }
}

/// Admits ``MenuRefusedFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol MenuRefusedEvents {}
extension MenuRefusedFact: MenuRefusedEvents {}
extension AnyFact: MenuRefusedEvents {}

extension Event where Fact: MenuRefusedEvents {
  public static var menuRefused: Self { Self("foh.menu.refused.v1") }
}

/// Admits ``GuestRequestFact`` alone, and ``AnyFact`` for lists, to the events below.
public protocol GuestRequestEvents {}
extension GuestRequestFact: GuestRequestEvents {}
extension AnyFact: GuestRequestEvents {}

extension Event where Fact: GuestRequestEvents {
  public static var guestRequestAccepted: Self { Self("foh.guest-request.accepted.v1") }
  public static var guestRequestRefused: Self { Self("foh.guest-request.refused.v1") }
}

extension EventRegistry {
  /// What a store says to what headquarters sent.
  static let downFeedEvents: [EventEntry] = [
    EventEntry(.menuApplied, MenuAppliedFact.self, Phrase("new menu taken", "新菜单生效")),
    EventEntry(.menuRefused, MenuRefusedFact.self, Phrase("new menu refused", "新菜单被拒")),
    EventEntry(
      .guestRequestAccepted, GuestRequestFact.self, Phrase("app's request accepted", "线上请求受理")),
    EventEntry(
      .guestRequestRefused, GuestRequestFact.self, Phrase("app's request refused", "线上请求未受理")),
  ]
}
