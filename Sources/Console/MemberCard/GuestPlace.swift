import StoreDatabase
import StoreDomain

/// Where a guest is met: what a member is attached to.
public enum GuestPlace: Hashable, Sendable {
  case ticket(Identifier<Ticket>)
  case reservation(Identifier<Reservation>)
  case party(Identifier<Party>)

  /// Whose word it is that is noted there.
  var owner: GuestNeed.Owner {
    switch self {
    case .ticket(let id): .ticket(id)
    case .reservation(let id): .reservation(id)
    case .party(let id): .party(id)
    }
  }

  /// Says that this member comes with those who wait, have booked or sit here. Waits for the file.
  func add(_ member: Identifier<Member>, seat: Int?, with store: StoreAccess) throws {
    _ = try store.database.perform(AddGuest(member, to: owner, seat: seat), by: store.author)
  }

  /// Says that this is the member who waits, has booked or sits here. Waits for the file.
  func attach(_ member: Identifier<Member>, with store: StoreAccess) throws {
    let database = try store.database
    let author = try store.author
    switch self {
    case .ticket(let id):
      _ = try database.perform(AttachMemberToTicket(member, toTicket: id), by: author)
    case .reservation(let id):
      _ = try database.perform(AttachMemberToReservation(member, toReservation: id), by: author)
    case .party(let id):
      _ = try database.perform(AttachMemberToParty(member, toParty: id), by: author)
    }
  }
}
