/// One order of a log: who ordered it, as the member's which, when and what.
public struct LoggedOrder: Sendable, Equatable {
  public var member: String
  /// 1, 2, … of the member.
  public var number: Int
  /// Seconds since 1970; nil when the log tells no time.
  public var seconds: Int?
  /// Each once, in the order of the log.
  public var items: [String]

  public init(member: String, number: Int, seconds: Int?, items: [String]) {
    self.member = member
    self.number = number
    self.seconds = seconds
    self.items = items
  }
}

/// Learns from members' orders one after the other, as a store does, and ranks what each orders next.
public struct HistoryEvaluation: Sendable {
  public private(set) var model = TasteModel()
  private var pasts: [String: GuestPast] = [:]

  /// All items, those of the past, and those that the member never had.
  public private(set) var all = RankingFigures()
  public private(set) var again = RankingFigures()
  public private(set) var new = RankingFigures()
  public private(set) var times = AnswerTimes()

  public init() {}

  /// Learns in the order of time, or of the members' orders when one of them tells no time.
  public mutating func learn(_ history: [LoggedOrder]) {
    let isTimed = history.allSatisfy { $0.seconds != nil }
    let inOrder = history.enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      if isTimed, let early = one.seconds, let late = other.seconds, early != late {
        return early < late
      }
      return (one.number, first.offset) < (other.number, second.offset)
    }
    for (_, order) in inOrder {
      let basket = order.items.map { model.number(of: $0) }
      let moment = Moment(seconds: order.seconds)
      var past = pasts[order.member] ?? GuestPast()
      model.learn(basket, past: past, at: moment)
      past.add(basket, day: moment.day)
      pasts[order.member] = past
    }
  }

  /// Ranks items for one member at the moment of an order, and counts how right that was when the
  /// order tells its items.
  public mutating func predict(_ order: LoggedOrder, k: Int) -> [String] {
    let past = pasts[order.member]
    let moment = Moment(seconds: order.seconds)
    let ranked = times.measure { Array(model.rank(past: past, at: moment).prefix(k)) }
      .map { model.words[$0.dish] }
    let had = Set((past?.dishes ?? []).map { model.words[$0.dish] })
    let taken = Set(order.items)
    all.add(ranked, taken: taken, k: k)
    again.add(ranked, taken: taken.intersection(had), k: k)
    new.add(ranked, taken: taken.subtracting(had), k: k)
    return ranked
  }
}
