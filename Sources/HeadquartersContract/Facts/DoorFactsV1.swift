import StoreDomain

/// A booking, before its resources were told.
public struct ReservationFactV1: EventFact {
  public typealias Subject = Reservation

  public var at: Timestamp
  public var partySize: Int
  public var stage: Reservation.Stage
  public var guestName: String
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var tableIDs: [Identifier<DiningTable>]
  public var reason: String?

  public init(_ reservation: Reservation, reason: String?) {
    at = reservation.at
    partySize = reservation.partySize
    stage = reservation.stage
    guestName = reservation.guestName
    phone = reservation.phone
    memberID = reservation.memberID
    tableIDs = reservation.tableIDs
    self.reason = reason
  }
}
