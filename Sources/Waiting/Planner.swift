/// Gives out tables, one party after the other.
struct Planner {
  /// That a table is somebody's for a time.
  struct Use {
    var from: Double
    var until: Double
    var keeper: Allocation.Keeper
    /// Who sits down before is to have left, four times out of five, by then; nil when even chances
    /// until `from` are enough.
    var limit: Double?
    /// For those who need a smaller kind of table only, and so many minutes may be lost.
    var kind: Int?
  }

  /// Tables at which a party can sit.
  struct Site {
    var tables: [Int]
    var seats: Int
  }

  private static let most = 3

  let house: AllocationHouse
  var plan: Allocation
  /// By table.
  private var uses: [[Use]]
  private var sites: [Int: [Site]] = [:]
  private let groups: [[Int]]
  private let kinds: [Int]

  init(_ house: AllocationHouse) {
    self.house = house
    plan = Allocation(parties: house.parties.count, bookings: house.bookings.count)
    uses = Array(repeating: [], count: house.tables.count)
    let usable = house.tables.indices.filter { !house.tables[$0].release.isNever }
    kinds = Set(usable.map { house.tables[$0].seats }).sorted()
    groups = Dictionary(grouping: usable.filter { house.tables[$0].group != nil }) {
      house.tables[$0].group ?? 0
    }.sorted { $0.key < $1.key }.map(\.value)
  }

  func uses(of table: Int) -> [Use] { uses[table] }

  // MARK: Where a party fits

  /// Single tables before joined ones, then the fewest seats.
  mutating func sites(for size: Int) -> [Site] {
    if let known = sites[size] { return known }
    var found = house.tables.indices.filter {
      house.tables[$0].seats >= size && !house.tables[$0].release.isNever
    }.map { Site(tables: [$0], seats: house.tables[$0].seats) }
    for group in groups { joined(group, size: size, &found) }
    found.sort {
      $0.tables.count != $1.tables.count
        ? $0.tables.count < $1.tables.count
        : $0.seats != $1.seats
          ? $0.seats < $1.seats : $0.tables.lexicographicallyPrecedes($1.tables)
    }
    sites[size] = found
    return found
  }

  /// Tables of one group of which none could be left out.
  private func joined(_ group: [Int], size: Int, _ found: inout [Site]) {
    func extend(_ chosen: [Int], _ seats: Int, from start: Int) {
      if seats >= size {
        if chosen.count > 1, chosen.allSatisfy({ seats - house.tables[$0].seats < size }) {
          found.append(Site(tables: chosen, seats: seats))
        }
        return
      }
      guard chosen.count < Self.most else { return }
      for index in start..<group.count {
        extend(
          chosen + [group[index]], seats + house.tables[group[index]].seats, from: index + 1)
      }
    }
    extend([], 0, from: 0)
  }

  /// The smallest kind of table for those who queue together, so that their order is one.
  func kind(of party: AllocationHouse.Party) -> Int {
    kinds.first { $0 >= party.lineSize } ?? kinds.last ?? 0
  }

  // MARK: When a place is free

  /// When a party can sit down at these tables.
  ///
  /// - Parameters:
  ///   - kind: of table that it needs; those who need a larger one go first.
  ///   - asPromised: these very tables were promised to it.
  /// - Returns: the moment, and who has the tables until then when they are free before.
  func start(
    _ tables: [Int], size: Int, kind: Int, asPromised: Bool = false
  ) -> (at: Double, keeper: Allocation.Obstacle?) {
    var at = tables.reduce(0) { max($0, house.tables[$1].release.median) }
    var keeper: Allocation.Obstacle?
    var isSettled = false
    while !isSettled, at < Allocation.horizon {
      isSettled = true
      for table in tables {
        for use in uses[table]
        where at < use.until && !goes(before: use, at, size, kind, asPromised: asPromised) {
          if keeper == nil { keeper = Allocation.Obstacle(table: table, keeper: use.keeper) }
          at = use.until
          isSettled = false
        }
      }
    }
    return (at, keeper)
  }

  /// Whether a party that sits down then is expected to have left in time.
  private func goes(
    before use: Use, _ at: Double, _ size: Int, _ kind: Int, asPromised: Bool
  ) -> Bool {
    // It is nobody's yet for whoever needs as large a table.
    if let needed = use.kind, needed <= kind { return true }
    let leaves = at + house.stays.median(size: size, at: at)
    guard use.kind == nil else { return leaves <= use.from + Allocation.patience }
    // Two were promised one table, one after the other: even chances are enough for the first.
    if asPromised, let limit = use.limit { return leaves <= limit }
    guard leaves <= use.from else { return false }
    return use.limit.map { at + house.stays.upper(size: size, at: at) <= $0 } ?? true
  }

  /// Where a party sits soonest, with few seats left over.
  ///
  /// - Parameter single: only one table.
  mutating func best(
    _ size: Int, kind: Int, single: Bool = false, until last: Double = .infinity
  ) -> (site: Site, start: Double, obstacle: Allocation.Obstacle?)? {
    var best: (site: Site, start: Double)?
    var bestScore = Double.infinity
    var obstacle: Allocation.Obstacle?
    for site in sites(for: size) {
      if single, site.tables.count > 1 { break }
      let loss = Double(site.seats - size) + Allocation.joining * Double(site.tables.count - 1)
      guard loss < bestScore else { continue }
      let (start, keeper) = start(site.tables, size: size, kind: kind)
      if obstacle == nil, start > 0, site.tables.count == 1,
        house.tables[site.tables[0]].release.isNow
      {
        obstacle = keeper
      }
      guard start < Allocation.horizon, start <= last, start + loss < bestScore else { continue }
      (best, bestScore) = ((site, start), start + loss)
    }
    return best.map { ($0.site, $0.start, $0.start > 0 ? obstacle : nil) }
  }

  mutating func take(_ tables: [Int], _ use: Use) {
    for table in tables { uses[table].append(use) }
  }

  private func use(
    _ size: Int, at start: Double, by keeper: Allocation.Keeper, kind: Int? = nil
  ) -> Use {
    Use(
      from: start, until: start + house.stays.median(size: size, at: start), keeper: keeper,
      kind: kind)
  }

  // MARK: Parties

  mutating func placeParties() {
    let called = house.parties.indices.filter { house.parties[$0].isCalled }
    let waiting = house.parties.indices.filter { !house.parties[$0].isCalled }
    for party in called { place(party, kind: .max) }
    placeOpenBookings()
    let kindOf = house.parties.map(kind)
    var wishes: [Int: [Int]] = [:]
    let smallest = waiting.map { kindOf[$0] }.min() ?? 0
    let largerFirst = waiting.filter { kindOf[$0] > smallest }
      .sorted { (-kindOf[$0], $0) < (-kindOf[$1], $1) }
    for party in largerFirst {
      wishes[party] = wish(party, kind: kindOf[party])
    }
    for party in waiting {
      for table in wishes[party] ?? [] {
        uses[table].removeAll { $0.kind != nil && $0.keeper == .party(party) }
      }
      place(party, kind: kindOf[party])
    }
  }

  /// Keeps a table of its kind for a party until its turn.
  private mutating func wish(_ party: Int, kind: Int) -> [Int] {
    let size = house.parties[party].size
    // In the order of waiting among those of one kind: what was kept for an earlier one counts.
    guard
      let found = best(size, kind: kind - 1, single: true, until: house.closesIn ?? .infinity)
    else { return [] }
    take(found.site.tables, use(size, at: found.start, by: .party(party), kind: kind))
    return found.site.tables
  }

  private mutating func place(_ party: Int, kind: Int) {
    let size = house.parties[party].size
    guard let found = best(size, kind: kind, until: house.closesIn ?? .infinity) else { return }
    plan.parties[party] = Allocation.Place(tables: found.site.tables, start: found.start)
    plan.obstacles[party] = found.obstacle
    take(found.site.tables, use(size, at: found.start, by: .party(party)))
  }
}
