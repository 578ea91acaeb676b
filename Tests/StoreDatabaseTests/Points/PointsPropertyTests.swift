import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any evenings with points")
struct PointsPropertyTests {
  @Test(
    "Whatever is earned, used, given back and lost, it is what counting point by point says",
    arguments: [11, 12, 13, 14] as [UInt64])
  func anyEvenings(seed: UInt64) throws {
    var run = try PointsRun(seed: seed)
    for step in 0..<40 {
      try run.step()
      try run.compare("seed \(seed), step \(step)")
    }
    #expect(run.uses > 3 && run.refunds > 3, "seed \(seed) did too little")
    #expect(try run.house.database.checkInvariants() == [], "seed \(seed)")
    try expectEventsEqualRevisions(run.house.store)
  }
}

/// Draws evenings from a seed, and counts every single point apart from the store.
private struct PointsRun {
  /// One point.
  struct Coin {
    var owner: Int
    /// The bill that gave it.
    var bill: Int
    var lastDay: LocalDate
    var isFree = true
    /// The bill on which it is used.
    var usedOn: Int?
  }

  struct Bill {
    var id: Identifier<Check>
    var owner: Int
    var paid: Int
    var earned: Int
    var used: Int
    var refunded = 0
    var takenBack = 0
  }

  let house: PointsHouse
  let members: [Member]
  var random: SeededGenerator
  var coins: [Coin] = []
  var bills: [Bill] = []
  /// Which coins were used on a bill, the first used first.
  var usedCoins: [Int: [Int]] = [:]
  var uses = 0
  var refunds = 0

  init(seed: UInt64) throws {
    house = try PointsHouse(months: 2)
    members = try [house.store.enrol("王秀英"), house.store.enrol("李明")]
    random = SeededGenerator(seed: seed)
  }

  private var today: LocalDate {
    house.database.store.calendar.businessDay(of: house.store.clock.now)
  }

  mutating func step() throws {
    // Two bills never come in the same millisecond.
    house.store.clock.advance(minutes: 1)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: house.advance(days: Int.random(in: 1...25, using: &random))
    case 1, 2: try refund()
    default: try eat()
    }
  }

  private mutating func eat() throws {
    let owner = Int.random(in: 0...1, using: &random)
    let tripe = Int.random(in: 1...3, using: &random)
    let (party, check, _) = try house.sit(members[owner], tripe: tripe)
    let due = tripe * 3_800 + 1_100
    let free = spendable(by: owner)
    var wanted: Int?
    if !free.isEmpty, Bool.random(using: &random) {
      wanted = Bool.random(using: &random) ? nil : Int.random(in: 1...free.count, using: &random)
      if let number = wanted { wanted = min(number, due / 10) }
      _ = try house.use(wanted, of: members[owner], on: check)
      let count = wanted ?? min(free.count, due / 10)
      for coin in free.prefix(count) {
        coins[coin].isFree = false
        coins[coin].usedOn = bills.count
      }
      usedCoins[bills.count] = Array(free.prefix(count))
      uses += 1
    }
    let used = usedCoins[bills.count]?.count ?? 0
    let tender: Tender = Int.random(in: 0..<4, using: &random) == 0 ? .voucher : .cash
    let paid = try house.pay(check, by: tender, leaves: party)
    #expect(paid == due - used * 10)
    let earned = tender == .voucher ? 0 : paid / 100
    let count = today.year * 12 + today.month + 1
    let (year, month) = (count / 12, count % 12 + 1)
    let lastDay = LocalDate(
      year: year, month: month,
      day: min(today.day, LocalDate.daysInMonth(month, year: year)))
    for _ in 0..<earned { coins.append(Coin(owner: owner, bill: bills.count, lastDay: lastDay)) }
    bills.append(Bill(id: check, owner: owner, paid: paid, earned: earned, used: used))
  }

  /// In the order in which they are to be used.
  private func spendable(by owner: Int) -> [Int] {
    coins.indices.filter {
      coins[$0].owner == owner && coins[$0].isFree && coins[$0].lastDay >= today
    }.sorted {
      (coins[$0].lastDay, coins[$0].bill, $0) < (coins[$1].lastDay, coins[$1].bill, $1)
    }
  }

  private mutating func refund() throws {
    guard
      let index = bills.indices.filter({ bills[$0].refunded < bills[$0].paid })
        .randomElement(using: &random)
    else { return }
    let left = bills[index].paid - bills[index].refunded
    bills[index].refunded +=
      Bool.random(using: &random) ? left : Int.random(in: 1...left, using: &random)
    refunds += 1
    let (part, whole) = (bills[index].refunded, bills[index].paid)
    try house.refund(bills[index].id, part: part, whole: whole)
    // Half a point is one.
    func share(_ points: Int) -> Int { (2 * points * part + whole) / (2 * whole) }
    var wanted = share(bills[index].earned) - bills[index].takenBack
    bills[index].takenBack += wanted
    let free = spendable(by: bills[index].owner)
    for coin in free.filter({ coins[$0].bill == index }) + free where wanted > 0 {
      guard coins[coin].isFree else { continue }
      coins[coin].isFree = false
      wanted -= 1
    }
    let used = usedCoins[index] ?? []
    let still = used.filter { coins[$0].usedOn == index }
    let back = share(used.count) - (used.count - still.count)
    for coin in still.suffix(max(0, back)) {
      coins[coin].usedOn = nil
      coins[coin].isFree = true
    }
  }

  func compare(_ moment: String) throws {
    for (owner, member) in members.enumerated() {
      let balance = try house.balance(of: member)
      let byDay = Dictionary(grouping: spendable(by: owner)) { coins[$0].lastDay }
        .mapValues(\.count)
      let told = Dictionary(grouping: balance.lots, by: \.expiresOn)
        .mapValues { $0.reduce(0) { $0 + $1.left } }
      #expect(
        Dictionary(uniqueKeysWithValues: told.map { ($0.key?.description ?? "", $0.value) })
          == Dictionary(uniqueKeysWithValues: byDay.map { ($0.key.description, $0.value) }),
        "\(moment), member \(owner)")
    }
  }
}
