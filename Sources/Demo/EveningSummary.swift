import StoreDatabase
import StoreDomain

/// An evening as one JSON object.
public struct EveningSummary: Encodable, Sendable {
  public let seed: UInt64
  public let hours: Int
  public let processes: Int
  public let businessDay: LocalDate
  /// From opening until the last guest was gone.
  public let minutes: Int
  /// Parties that the seed sent, and a digest of who they are.
  public let guests: Int
  public let guestsDigest: String
  /// A digest of every number given out, to whom and for how many.
  public let ticketsDigest: String
  /// Verbs that changed something, counted in the records themselves.
  public let stateChanges: Int
  public let totals: SalesTotals
  /// What must never be so and was; empty is well.
  public let violations: [String]

  /// Looks at the whole file and counts.
  public init(
    of database: StoreDatabase, plan: EveningPlan, processes: Int, minutes: Int, day: LocalDate
  ) throws {
    seed = plan.seed
    hours = plan.minutes / 60
    self.processes = processes
    businessDay = day
    self.minutes = minutes
    guests = plan.guests.count
    guestsDigest = Self.digest(
      plan.guests.map { "\($0.arrival) \($0.size) \($0.name) \($0.phone)" })
    ticketsDigest = Self.digest(
      try database.tickets(on: day).map {
        "\($0.displayNumber) \($0.partySize) \($0.guestName ?? "") \($0.phone ?? "")"
      }.sorted())
    stateChanges = try database.stateChanges()
    totals = try database.totals()
    violations = try database.checkInvariants().map(\.description)
  }

  /// FNV-1a over the lines, in hexadecimal.
  static func digest(_ lines: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for line in lines {
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 10) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }
}
