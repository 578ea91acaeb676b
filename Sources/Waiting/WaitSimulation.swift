/// Plays the next hours of a house many times, as they may come out, and sees how long each party
/// waits.
///
/// A party that walks away in one of the evenings would still have got a table in it: that moment
/// counts for its quote, because a quote is for a party that stays.
public struct WaitSimulation {
  /// Minutes beyond which nobody looks.
  public static let horizon = 360.0

  let house: WaitingHouse
  let model: WaitModel
  let hazards: [Double]
  let seats: [Int]
  /// Whether a party gets a table, by size and seats.
  let gives: [Bool]
  let widest: Int
  let sizes: [Int]
  /// By size, the parties of the queue in their order.
  let lines: [[Int]]
  let waited: [Double]
  /// Who goes first at a table, by size and seats: the lower one.
  let ranks: [Int]
  /// Whether who comes later may be seated earlier; only then do those matter who are to come.
  let overtaking: Bool
  /// Parties an hour, in the hours from now.
  let bookingRates: [Double]
  let walkInRates: [Double]
  /// Usual minutes at a table, by size and hour from now.
  let usual: [Double]
  let promises: [[Promise]]
  /// Of each table with guests: what is usual for them, and which parts of the spread are over.
  let guests: [Guests?]
  static let hours = 8

  struct Guests {
    var usual: Double
    var soFar: Double
    var over: Int
    /// Minutes for which the table is cleaned after them.
    var cleaning: Double
  }

  public init(_ house: WaitingHouse, _ model: WaitModel) {
    self.house = house
    self.model = model
    hazards = model.walkAways.hazards
    seats = house.tables.map(\.seats)
    sizes = house.queue.map(\.size)
    waited = house.queue.map { max(0, house.now - $0.joinedAt) }
    overtaking = model.order.rule != .firstCome
    let coming =
      (house.bookings?.map(\.size) ?? model.bookings.sizes)
      + (overtaking ? model.walkIns.sizes : [])
    let largest = max(
      1, sizes.max() ?? 1, house.booked.map(\.size).max() ?? 1, coming.max() ?? 1)
    let widest = max(1, seats.max() ?? 1)
    self.widest = widest
    var lines = [[Int]](repeating: [], count: largest + 1)
    for (party, size) in sizes.enumerated() { lines[size].append(party) }
    self.lines = lines
    gives = (0...largest).flatMap { size in
      (0...widest).map { model.habits.gives(seats: $0, to: size) }
    }
    let classes = model.order.classes
    ranks = (0...largest).flatMap { size in
      (0...widest).map { seats in
        model.order.rule.rank(of: size, at: seats, classes: classes)
      }
    }
    usual = (0...largest).flatMap { size in
      (0..<Self.hours).map {
        model.turns.usual(size: size, seatedAt: house.now + Double($0) * 60)
      }
    }
    bookingRates =
      house.bookings == nil ? Self.rates(model.bookings, house) : []
    walkInRates = overtaking ? Self.rates(model.walkIns, house) : []
    var promises = house.tables.map { _ in [Promise]() }
    for booking in house.bookings ?? [] {
      for table in booking.tables {
        promises[table].append(
          Promise(
            at: booking.at - house.now, size: booking.size, before: booking.before,
            after: booking.after))
      }
    }
    self.promises = promises.map { $0.sorted { $0.at > $1.at } }
    let spread = model.turns.spread
    guests = house.tables.map { table in
      guard case .taken(let size, let since) = table.use else { return nil }
      let usual = model.turns.usual(size: size, seatedAt: since)
      let soFar = max(0, house.now - since)
      return Guests(
        usual: usual, soFar: soFar,
        over: spread.firstIndex { $0 * usual > soFar } ?? spread.count,
        cleaning: table.cleaning)
    }
  }

  private static func rates(_ arrivals: ArrivalRates, _ house: WaitingHouse) -> [Double] {
    guard !arrivals.sizes.isEmpty else { return [] }
    return (0..<5).map {
      arrivals.perHour(at: house.now + Double($0) * 60, on: house.now.day)
    }
  }

  /// Minutes from now that each party of the queue waits, one list a party, ascending.
  ///
  /// Who only asks changes nothing for anybody, and each who asks is told what it would be alone.
  ///
  /// - Parameter seed: the same house and the same seed give the same answer.
  public func waits(evenings: Int, seed: UInt64) -> [[Double]] {
    var seeds = WaitRandom(seed: seed)
    var evening = Evening(random: seeds)
    var waits = sizes.map { _ in [Double](repeating: 0, count: evenings) }
    for number in 0..<evenings {
      // An evening that lasts longer because somebody asks moves none of those after it.
      evening.random = WaitRandom(seed: seeds.next())
      play(&evening, delays: WaitRandom(seed: seeds.next()))
      for party in waits.indices { waits[party][number] = evening.waits[party] }
    }
    for party in waits.indices { waits[party].sort() }
    return waits
  }
}
