import SampleRestaurant
import StoreDatabase
import StoreDomain

/// The sample store on a real file, with a queue at its door.
struct BusyDoor {
  let database: StoreDatabase

  enum Problem: Error {
    case noHost
  }

  init(at path: String, tickets: Int) throws {
    database = try StoreDatabase.create(
      at: path, configuration: try SampleRestaurant.configuration(),
      menu: try SampleRestaurant.menu(), environment: StoreEnvironment(pinRounds: 10_000))
    guard let host = try database.staffList().first(where: { $0.role.workstation == .host }) else {
      throw Problem.noHost
    }
    let author = Author(staff: host, terminal: "benchmark")
    var random = SeededGenerator(seed: 7)
    // Whether the house has opened by the wall's clock is none of the benchmark's business.
    for entry in try database.floor().tables.dropLast(3) {
      _ = try database.perform(
        SeatParty(.walkIn(partySize: entry.table.seats, guestName: nil), at: [entry.id]),
        by: author)
    }
    for _ in 0..<tickets {
      _ = try database.perform(
        IssueTicket(
          NewTicket(partySize: Int.random(in: 1...10, using: &random)), onPaper: false),
        by: author)
    }
  }
}
