/// What a kitchen is doing and has just done, as somebody who watches it knows: what is being made,
/// and how long what is finished took. What is not finished yet teaches nothing.
struct KitchenWatch: Sendable {
  /// A mean that is drawn toward what is usual while there is little to go by.
  struct Mean {
    private var sum = 0.0
    private var count = 0.0

    mutating func add(_ value: Double) {
      sum += value
      count += 1
    }

    func value(usual: Double, weight: Double) -> Double {
      (sum + usual * weight) / (count + weight)
    }
  }

  /// One outlet's.
  struct Outlet {
    var open: [Open] = []
    var usual = Mean()
    var byHour: [Int: Mean] = [:]
    var begun: [Int] = []
    /// Means of the last few, which forget.
    var quick: Double?
    var slow: Double?
    /// How much longer than expected the last few took.
    var surplus = 0.0
    var lastFinishedAt: Int?
    var lastMinutes: Double?
  }

  struct Open {
    let at: Int
    let pieces: Int
    let readyAt: Int
    let order: KitchenOrder
    let minutes: Double?
  }

  private(set) var outlets: [String: Outlet] = [:]
  private var all = Mean()
  private var dishes: [String: Mean] = [:]

  /// Minutes of a kitchen of which nothing is known.
  static let usualMinutes = 15.0

  static let featureCount = 23

  /// Lets time pass, and then an order come.
  ///
  /// - Parameter minutes: when it was finished, of one of the past.
  mutating func begin(_ order: KitchenOrder, minutes: Double?) {
    let readyAt = minutes.map { order.orderedAt + Int(($0 * 60).rounded()) } ?? .max
    outlets[order.outlet, default: Outlet()].open.append(
      Open(
        at: order.orderedAt, pieces: order.pieces, readyAt: readyAt, order: order,
        minutes: minutes))
    outlets[order.outlet, default: Outlet()].begun.append(order.orderedAt)
  }

  /// Learns from all that is finished by then.
  mutating func advance(to time: Int) {
    var done: [Open] = []
    for outlet in outlets.keys.sorted() {
      outlets[outlet]?.open.removeAll { open in
        // An order that nobody marks as made is not made for ever.
        let isGone = open.readyAt == .max && open.at < time - Self.longestOpen
        let isDone = open.readyAt <= time
        if isDone { done.append(open) }
        return isDone || isGone
      }
      outlets[outlet]?.begun.removeAll { $0 < time - 3_600 }
    }
    for open in done.sorted(by: { ($0.readyAt, $0.at) < ($1.readyAt, $1.at) }) { learn(open) }
  }

  private static let longestOpen = 4 * 3_600

  private mutating func learn(_ open: Open) {
    guard let minutes = open.minutes else { return }
    let order = open.order
    var outlet = outlets[order.outlet] ?? Outlet()
    let usual = outlet.usual.value(
      usual: all.value(usual: Self.usualMinutes, weight: 5), weight: 20)
    for dish in Set(order.dishes).sorted() {
      dishes[dish, default: Mean()].add(minutes - usual)
    }
    outlet.byHour[order.minuteOfDay / 60, default: Mean()].add(minutes - usual)
    outlet.surplus += 0.15 * (minutes - expected(order, usual: usual) - outlet.surplus)
    outlet.usual.add(minutes)
    outlet.quick = outlet.quick.map { $0 + 0.2 * (minutes - $0) } ?? minutes
    outlet.slow = outlet.slow.map { $0 + 0.03 * (minutes - $0) } ?? minutes
    outlet.lastFinishedAt = open.readyAt
    outlet.lastMinutes = minutes
    outlets[order.outlet] = outlet
    all.add(minutes)
  }

  private func effects(of order: KitchenOrder) -> [Double] {
    Set(order.dishes).sorted().map { dishes[$0]?.value(usual: 0, weight: 15) ?? 0 }
  }

  private func expected(_ order: KitchenOrder, usual: Double) -> Double {
    usual + (effects(of: order).max() ?? 0)
  }

  /// What is known of an order when it comes; time has been let pass until then.
  func features(of order: KitchenOrder) -> [Double] {
    let outlet = outlets[order.outlet] ?? Outlet()
    let now = order.orderedAt
    let usual = outlet.usual.value(
      usual: all.value(usual: Self.usualMinutes, weight: 5), weight: 20)
    let effects = effects(of: order)
    let open = outlet.open
    let ages = open.map { Double(now - $0.at) / 60 }
    let hour = outlet.byHour[order.minuteOfDay / 60]?.value(usual: 0, weight: 15) ?? 0
    func begun(within seconds: Int) -> Double {
      Double(outlet.begun.count { $0 >= now - seconds })
    }
    let sinceLast = outlet.lastFinishedAt.map { min(600, Double(now - $0) / 60) } ?? 600
    return [
      Double(order.lines), Double(order.pieces), Double(Set(order.dishes).count),
      Double(order.total), Double(order.minuteOfDay),
      Double(((order.dayNumber % 7) + 7) % 7), usual, hour,
      effects.max() ?? 0, effects.min() ?? 0, effects.reduce(0, +) / Double(max(1, effects.count)),
      Double(open.count), Double(open.reduce(0) { $0 + $1.pieces }), ages.max() ?? 0,
      ages.isEmpty ? 0 : ages.reduce(0, +) / Double(ages.count), ages.min() ?? 600,
      begun(within: 300), begun(within: 900), begun(within: 3_600),
      outlet.quick ?? usual, outlet.slow ?? usual, outlet.surplus,
      sinceLast > 180 ? usual : outlet.lastMinutes ?? usual,
    ]
  }
}
