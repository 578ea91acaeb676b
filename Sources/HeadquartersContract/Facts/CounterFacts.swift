import StoreDomain

/// A sale without a table: how it stands after the event. Its party sits nowhere and is no cover.
public struct CounterSaleFact: EventFact {
  public typealias Subject = Party

  /// Unique in the store on its business day.
  public var number: Int
  public var openedAt: Timestamp
  /// Nil for as soon as it is made.
  public var pickUpAt: Timestamp?
  /// Guests who eat in the house without a table; nil for none.
  public var guests: Int?
  public var memberID: Identifier<Member>?
  public var givenOutAt: Timestamp?
  /// Who gave it out.
  public var givenOutBy: String?

  public init(_ sale: CounterSale, of party: Party) {
    number = sale.number
    openedAt = party.seatedAt
    pickUpAt = sale.pickUpAt
    guests = sale.guests
    memberID = party.memberID
    givenOutAt = sale.givenOutAt
    givenOutBy = sale.givenOutByName
  }
}
