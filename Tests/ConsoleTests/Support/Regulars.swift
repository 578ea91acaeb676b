import StoreDatabase
import StoreDomain

@testable import Console

extension SampleHouse {
  static let missWang = Identifier<Member>(rawValue: "019a0000-0000-7000-8000-000000000077")

  /// A gold member with a lunar birthday tonight, a peanut allergy and a year of visits.
  @discardableResult
  func knowMissWang() throws -> Member {
    let ids = database.environment.ids
    let member = Member(
      id: Self.missWang, code: "M77", name: "王女士", phone: "13800005678",
      level: "gold", birthday: .lunar(month: 10, day: 14),
      enrolledAt: clock.now.advanced(byMinutes: -60 * 24 * 300))
    let facts: [MemberFact.Kind] = [.allergy(.peanut), .preference("window seat")]
    let visits = (1...6).map { week in
      MemberVisit(
        day: LocalDate(year: 2026, month: 10, day: 30 - week * 4), partySize: 2,
        spentMinorUnits: 19_600, dishes: ["D1": 1, "D3": week % 2])
    }
    try database.importMembers([
      ImportedMember(
        member: member,
        facts: facts.map { kind in
          MemberFact(
            id: ids.next(), kind: kind, notedAt: member.enrolledAt,
            authorName: "Li")
        }, visits: visits)
    ])
    return member
  }

  /// A party that takes a number, and the clock goes on.
  @discardableResult
  func arrives(
    _ guests: Int, _ name: String? = nil, phone: String? = nil, note: String? = nil,
    minutesLater: Int = 1
  ) throws -> Ticket {
    let ticket = try database.perform(
      IssueTicket(NewTicket(partySize: guests, guestName: name, phone: phone, note: note)),
      by: author("1", at: "door-2"))
    clock.advance(seconds: minutesLater * 60)
    return ticket
  }

  /// Guests who walk in and sit down.
  @discardableResult
  func sitsDown(_ guests: Int, at tables: String..., name: String? = nil) throws -> Party {
    let floor = try database.floor().tables.map(\.table)
    let ids = floor.filter { tables.contains($0.name) }.map(\.id)
    return try database.perform(
      SeatParty(.walkIn(partySize: guests, guestName: name), at: ids), by: author("2"))
  }

  /// A ticket as the file has it.
  func ticket(_ displayNumber: String) throws -> Ticket? {
    try database.tickets().first { $0.displayNumber == displayNumber }
  }
}

extension SampleHouse {
  func tableID(_ name: String) throws -> Identifier<DiningTable> {
    guard let table = try database.floor().tables.first(where: { $0.table.name == name }) else {
      throw FloorError.noTable
    }
    return table.table.id
  }
}
