import StoreDomain
import Testing

@testable import StoreDatabase

extension TestStore {
  /// Guests ask for help, at the door, for their booking or at the table.
  @discardableResult
  func ask(
    for help: GuestHelp, seat: Int? = nil, _ owner: GuestNeed.Owner
  ) throws -> GuestNeed {
    try #require(
      try database.perform(NoteNeeds([.help(help)], seat: seat, for: owner), by: host).first)
  }
}
