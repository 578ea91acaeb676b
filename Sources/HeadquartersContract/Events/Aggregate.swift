import StoreDomain

/// What changes as a whole and leaves events in order: a table whose rows carry a revision. The raw
/// value begins the event's subject: `ticket/0199…`.
public enum Aggregate: String, Sendable, CaseIterable {
  case ticket, reservation, party, check, member, careAlert, dish, table, kitchenItem, intake
  case menu, guestRequest, store, guestNeed, partyGuest, draw
  case shift, dayClose, deposit
  case storedValueAccount, houseAccount
  case coupon
}

/// What an event can be about; its id and its aggregate belong together.
public protocol EventSubject {
  static var aggregate: Aggregate { get }
}

/// A subject of which the store has one.
public protocol SingleSubject: EventSubject {}

extension Identifier where Entity: SingleSubject {
  /// The only one.
  public static var only: Self { Self(rawValue: "1") }
}

extension Ticket: EventSubject {
  public static var aggregate: Aggregate { .ticket }
}

extension Draw: EventSubject {
  public static var aggregate: Aggregate { .draw }
}

extension Reservation: EventSubject {
  public static var aggregate: Aggregate { .reservation }
}

extension Party: EventSubject {
  public static var aggregate: Aggregate { .party }
}

extension Check: EventSubject {
  public static var aggregate: Aggregate { .check }
}

extension Member: EventSubject {
  public static var aggregate: Aggregate { .member }
}

extension GuestNeed: EventSubject {
  public static var aggregate: Aggregate { .guestNeed }
}

extension PartyGuest: EventSubject {
  public static var aggregate: Aggregate { .partyGuest }
}

extension Shift: EventSubject {
  public static var aggregate: Aggregate { .shift }
}

extension Deposit: EventSubject {
  public static var aggregate: Aggregate { .deposit }
}

extension DayClose: EventSubject {
  public static var aggregate: Aggregate { .dayClose }
}

extension StoredValueAccount: EventSubject {
  public static var aggregate: Aggregate { .storedValueAccount }
}

extension HouseAccount: EventSubject {
  public static var aggregate: Aggregate { .houseAccount }
}

extension CareAlert: EventSubject {
  public static var aggregate: Aggregate { .careAlert }
}

extension Dish: EventSubject {
  public static var aggregate: Aggregate { .dish }
}

extension DiningTable: EventSubject {
  public static var aggregate: Aggregate { .table }
}

/// A line at its station. What changes of an order is an event of the check instead.
extension OrderLine: EventSubject {
  public static var aggregate: Aggregate { .kitchenItem }
}

/// Whether queue numbers are given out, as a subject.
public enum IntakeSubject: SingleSubject {
  public static var aggregate: Aggregate { .intake }
}

/// The store's menu from headquarters, as a subject.
public enum MenuSubject: SingleSubject {
  public static var aggregate: Aggregate { .menu }
}

/// A request of a guest's app, as a subject.
public enum GuestRequestSubject: EventSubject {
  public static var aggregate: Aggregate { .guestRequest }
}

/// The store's configuration, as a subject.
public enum StoreSubject: SingleSubject {
  public static var aggregate: Aggregate { .store }
}
