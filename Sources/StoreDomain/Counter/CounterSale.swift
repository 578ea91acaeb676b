/// A sale without a table (外带): guests who take their food away, or eat at the counter. They are a
/// party that sits nowhere, with a number to pick up with.
public struct CounterSale: Identifiable, Hashable, Sendable {
  /// How far it is, as whoever gives out must know it. It follows from the order and the kitchen, so
  /// that a dish that comes back to the kitchen's screen makes the number wait again.
  public enum Stage: String, Sendable, CaseIterable {
    /// The kitchen has nothing of it yet.
    case ordering
    /// The kitchen makes it, or something is kept back.
    case waiting
    /// All of it is made: the number is called.
    case ready
    case givenOut
    /// It ended without being given out: nobody came for it, or nothing was ordered.
    case notCollected
  }

  public var id: Identifier<Party>
  public var businessDay: LocalDate
  /// From 1 on each business day; no two sales of a day have the same.
  public var number: Int
  /// When the guest comes for it; nil for as soon as it is made.
  public var pickUpAt: Timestamp?
  /// Guests who eat in the house without a table; nil for none, who are no covers.
  public var guests: Int?
  public var openedByName: String
  public var givenOutAt: Timestamp?
  public var givenOutByName: String?

  public init(
    id: Identifier<Party>, businessDay: LocalDate, number: Int, pickUpAt: Timestamp? = nil,
    guests: Int? = nil, openedByName: String, givenOutAt: Timestamp? = nil,
    givenOutByName: String? = nil
  ) {
    self.id = id
    self.businessDay = businessDay
    self.number = number
    self.pickUpAt = pickUpAt
    self.guests = guests
    self.openedByName = openedByName
    self.givenOutAt = givenOutAt
    self.givenOutByName = givenOutByName
  }

  /// What is called out, and stands where a table's name would stand: `P07`.
  public var displayNumber: String { "P" + (number < 10 ? "0\(number)" : "\(number)") }
}

/// When something may be done with a sale at the counter.
public enum CounterRule {
  /// How far a sale is.
  ///
  /// - Parameters:
  ///   - hasLeft: whether its party is over.
  ///   - sent: lines that the kitchen was sent and that were not taken back.
  ///   - unsent: drafts and held lines.
  ///   - toMake: of what was sent, the lines that a station has still to make.
  public static func stage(
    of sale: CounterSale, hasLeft: Bool, sent: Int, unsent: Int, toMake: Int
  ) -> CounterSale.Stage {
    if sale.givenOutAt != nil { return .givenOut }
    if hasLeft { return .notCollected }
    if sent == 0 { return .ordering }
    return unsent > 0 || toMake > 0 ? .waiting : .ready
  }

  /// A guest comes for it later on the same business day: the number is of that day.
  ///
  /// - Throws: `CounterRefusal.timeOver`, `.otherDay`.
  public static func check(
    pickUpAt time: Timestamp?, now: Timestamp, calendar: StoreCalendar
  ) throws(CounterRefusal) {
    guard let time else { return }
    guard calendar.businessDay(of: time) == calendar.businessDay(of: now) else { throw .otherDay }
    // The minute that runs is not over.
    guard time.advanced(byMinutes: 1) > now else {
      throw .timeOver(clock: calendar.clockText(time))
    }
  }

  /// What is given out was ordered, all of it was sent, and it was not given out before. It need not
  /// be marked as made, where a kitchen works from paper; nor paid, where guests pay when they come.
  ///
  /// - Throws: `CounterRefusal`.
  public static func checkGivingOut(
    _ sale: CounterSale, stage: CounterSale.Stage, unsent: Int
  ) throws(CounterRefusal) {
    switch stage {
    case .ordering: throw .nothingSent(sale.displayNumber)
    case .waiting, .ready: break
    case .givenOut: throw .givenOut(sale.displayNumber)
    case .notCollected: throw .over(sale.displayNumber)
    }
    guard unsent == 0 else { throw .unsent(sale.displayNumber, lines: unsent) }
  }

  /// The wrong number was given out: within the minutes in which slips are undone it waits again.
  ///
  /// - Parameter minutes: for which a step may be undone.
  /// - Throws: `CounterRefusal.notGivenOut`, `.tooLate`.
  public static func checkBringingBack(
    _ sale: CounterSale, now: Timestamp, minutes: Int
  ) throws(CounterRefusal) {
    guard let givenOutAt = sale.givenOutAt else { throw .notGivenOut(sale.displayNumber) }
    guard minutes > 0, givenOutAt > now.advanced(byMinutes: -minutes) else {
      throw .tooLate(sale.displayNumber, minutes: minutes)
    }
  }
}

/// Why something is not done with a sale at the counter.
public enum CounterRefusal: Refusal {
  case timeOver(clock: String)
  case otherDay
  case nothingSent(String)
  case unsent(String, lines: Int)
  case givenOut(String)
  case notGivenOut(String)
  case tooLate(String, minutes: Int)
  case over(String)
  /// Guests without a table are neither moved nor joined.
  case hasNoTable(String)

  public var reason: Phrase {
    switch self {
    case .timeOver: Phrase("this time is over", "该时间已过")
    case .otherDay: Phrase("not of this business day", "不是本营业日")
    case .nothingSent: Phrase("nothing was sent to the kitchen", "尚未下单")
    case .unsent(_, let lines): Phrase("\(lines) not sent", "有 \(lines) 项未下单")
    case .givenOut: Phrase("it was given out", "已取餐")
    case .notGivenOut: Phrase("it was not given out", "尚未取餐")
    case .tooLate: Phrase("too late to undo", "已超过撤回时限")
    case .over: Phrase("it is over", "已结束")
    case .hasNoTable: Phrase("it has no table", "没有桌台")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .timeOver(let clock):
      Phrase(
        "\(clock) is over. Type a later time, or leave it empty for as soon as it is made.",
        "\(clock) 已过，请填写更晚的时间，或留空表示做好即取。")
    case .otherDay:
      Phrase(
        "A pick-up number is of one business day. Type a time of today, or take a booking.",
        "取餐号仅限本营业日，请填写今天的时间，或改为订位。")
    case .nothingSent(let number):
      Phrase(
        "Nothing of \(number) was sent to the kitchen. Order first.", "\(number) 尚未下单，请先点菜下单。")
    case .unsent(let number, let lines):
      Phrase(
        "\(number) has \(lines) lines that the kitchen does not have. Send them or take them off.",
        "\(number) 还有 \(lines) 项未下单，请先下单或取消。")
    case .givenOut(let number):
      Phrase(
        "\(number) was given out already. Open another number for what is ordered now.",
        "\(number) 已取餐，加点请另开取餐号。")
    case .notGivenOut(let number):
      Phrase("\(number) was not given out. Look at the list again.", "\(number) 尚未取餐，请重新查看列表。")
    case .tooLate(let number, let minutes):
      Phrase(
        "\(number) was given out more than \(minutes) minutes ago. Open another number for it.",
        "\(number) 取餐已超过 \(minutes) 分钟，请另开取餐号。")
    case .over(let number):
      Phrase("\(number) is over. Open another number.", "\(number) 已结束，请另开取餐号。")
    case .hasNoTable(let number):
      Phrase(
        "\(number) is a sale without a table. Seat the guests, and move its lines to their bill.",
        "\(number) 是外带单，没有桌台。请为客人安排桌台，再把菜转到该桌账单。")
    }
  }
}
