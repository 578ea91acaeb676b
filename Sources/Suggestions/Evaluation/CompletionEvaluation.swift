/// Learns from the first orders of a log, hides one item of each later order and ranks it from the
/// rest.
public struct CompletionEvaluation: Sendable {
  /// The share of the orders that only teach.
  public static let teachingShare = 0.8

  private var model = TasteModel()

  public private(set) var taught = 0
  /// The hit rates at 3 and at 10 of the one hidden item.
  public private(set) var at3 = RankingFigures()
  public private(set) var at10 = RankingFigures()
  /// The same over every item of each order, hidden one after the other; steadier.
  public private(set) var every3 = RankingFigures()
  public private(set) var every10 = RankingFigures()
  public private(set) var times = AnswerTimes()

  public init() {}

  /// - Parameter orders: in the order of time.
  public mutating func run(_ orders: [LoggedOrder]) {
    let split = Int(Double(orders.count) * Self.teachingShare)
    for order in orders.prefix(split) {
      let basket = order.items.map { model.number(of: $0) }
      model.learn(basket, past: nil, at: Moment(seconds: order.seconds))
    }
    taught = split
    for (index, order) in orders.enumerated().dropFirst(split) where order.items.count > 1 {
      let chosen = Self.hidden(index, of: order.items.count)
      for (place, item) in order.items.enumerated() {
        let ranked = ranked(without: place, of: order)
        every3.add(ranked, taken: [item], k: 3)
        every10.add(ranked, taken: [item], k: 10)
        guard place == chosen else { continue }
        at3.add(ranked, taken: [item], k: 3)
        at10.add(ranked, taken: [item], k: 10)
      }
    }
  }

  private mutating func ranked(without place: Int, of order: LoggedOrder) -> [String] {
    var rest = order.items
    rest.remove(at: place)
    let basket = rest.compactMap { model.knownNumber(of: $0) }
    let moment = Moment(seconds: order.seconds)
    return times.measure { model.rank(past: nil, basket: basket, at: moment).prefix(10) }
      .map { model.words[$0.dish] }
  }

  /// Which item is hidden: chance, but the same each time (the finaliser of MurmurHash3).
  static func hidden(_ index: Int, of count: Int) -> Int {
    var bits = UInt64(index) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    bits = (bits ^ (bits >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    bits ^= bits >> 33
    return Int(bits % UInt64(count))
  }
}
