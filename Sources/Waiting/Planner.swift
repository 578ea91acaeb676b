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

  static let most = 3
  /// Of a larger group not every way to push tables together is looked at, but those of the tables that
  /// suit best, so many of each kind.
  static let wholeGroup = 8
  static let ofEachKind = most + 1

  let house: AllocationHouse
  var plan: Allocation
  /// By table.
  private var uses: [[Use]]
  private var single: [Int: [Site]] = [:]
  private var joined: [Int: [Site]] = [:]
  private let small: [[Int]]
  private let large: [[Int]]
  private let kinds: [Int]
  /// How often it was asked when tables are free: the work that a plan is.
  var questions = 0

  init(_ house: AllocationHouse) {
    self.house = house
    plan = Allocation(parties: house.parties.count, bookings: house.bookings.count)
    uses = Array(repeating: [], count: house.tables.count)
    let usable = house.tables.indices.filter { !house.tables[$0].release.isNever }
    kinds = Set(usable.map { house.tables[$0].seats }).sorted()
    let groups = Dictionary(grouping: usable.filter { house.tables[$0].group != nil }) {
      house.tables[$0].group ?? 0
    }.sorted { $0.key < $1.key }.map(\.value)
    small = groups.filter { $0.count <= Self.wholeGroup }
    large = groups.filter { $0.count > Self.wholeGroup }
  }

  func uses(of table: Int) -> [Use] { uses[table] }

  // MARK: Where a party fits

  /// Single tables at which a party can sit, the fewest seats first.
  mutating func singleSites(for size: Int) -> [Site] {
    if let known = single[size] { return known }
    let found = house.tables.indices.filter {
      house.tables[$0].seats >= size && !house.tables[$0].release.isNever
    }.map { Site(tables: [$0], seats: house.tables[$0].seats) }.sorted(by: Self.isFirst)
    single[size] = found
    return found
  }

  /// Tables that are pushed together for a party, the fewest first, then the fewest seats.
  ///
  /// - Parameter rank: how well a table of a large group suits; the lowest first.
  mutating func joinedSites(for size: Int, rank: (inout Planner, Int) -> Double) -> [Site] {
    let known = joined[size] ?? joinedInSmall(for: size)
    guard !large.isEmpty else { return known }
    var found = known
    for group in large {
      var best: [Int] = []
      let ranks = Dictionary(uniqueKeysWithValues: group.map { ($0, rank(&self, $0)) })
      let byKind = Dictionary(grouping: group) { house.tables[$0].seats }
      for tables in byKind.values {
        best += tables.sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) }
          .prefix(Self.ofEachKind)
      }
      join(best.sorted(), size: size, &found)
    }
    return found.sorted(by: Self.isFirst)
  }

  private mutating func joinedInSmall(for size: Int) -> [Site] {
    var found: [Site] = []
    for group in small { join(group, size: size, &found) }
    found.sort(by: Self.isFirst)
    joined[size] = found
    return found
  }

  private static func isFirst(_ one: Site, _ other: Site) -> Bool {
    one.tables.count != other.tables.count
      ? one.tables.count < other.tables.count
      : one.seats != other.seats
        ? one.seats < other.seats : one.tables.lexicographicallyPrecedes(other.tables)
  }

  /// Tables of one group of which none could be left out.
  private func join(_ group: [Int], size: Int, _ found: inout [Site]) {
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
  mutating func start(
    _ tables: [Int], size: Int, kind: Int, asPromised: Bool = false
  ) -> (at: Double, keeper: Allocation.Obstacle?) {
    questions += 1
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
    func look(_ site: Site, _ planner: inout Planner) {
      let loss = Double(site.seats - size) + Allocation.joining * Double(site.tables.count - 1)
      guard loss < bestScore else { return }
      let (start, keeper) = planner.start(site.tables, size: size, kind: kind)
      if obstacle == nil, start > 0, site.tables.count == 1,
        planner.house.tables[site.tables[0]].release.isNow
      {
        obstacle = keeper
      }
      guard start < Allocation.horizon, start <= last, start + loss < bestScore else { return }
      (best, bestScore) = ((site, start), start + loss)
    }
    for site in singleSites(for: size) { look(site, &self) }
    // Nobody gains by pushing tables together who sits down as soon at one.
    if !single, bestScore > Allocation.joining {
      let sites = joinedSites(for: size) { $0.start([$1], size: size, kind: kind).at }
      for site in sites { look(site, &self) }
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
