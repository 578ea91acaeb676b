import StoreDomain

/// What the host knows about a party that takes a number.
public struct NewTicket: Hashable, Sendable {
  /// 1…99.
  public var partySize: Int
  public var guestName: String?
  public var phone: String?
  public var note: String?
  public var memberID: Identifier<Member>?

  public init(
    partySize: Int, guestName: String? = nil, phone: String? = nil, note: String? = nil,
    memberID: Identifier<Member>? = nil
  ) {
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.note = note
    self.memberID = memberID
  }
}
