/// How many of a resource are free over a time, and what may be asked for.
///
/// An amount is somebody's from the minutes before the table is kept for them until the minutes after
/// they are expected to leave.
public enum ResourceRule {
  /// How many a house may have of one, and a booking may ask for.
  public static let counts = 1...99
  /// Of which a booking may have some.
  public static let most = 12

  /// Guests who have some of a resource for a time.
  public struct Use: Hashable, Sendable {
    /// Nil of guests without a booking.
    public var reservationID: Identifier<Reservation>?
    public var guestName: String
    public var code: String
    public var amount: Int
    public var from: Timestamp
    public var until: Timestamp

    public init(
      reservationID: Identifier<Reservation>?, guestName: String, code: String, amount: Int,
      from: Timestamp, until: Timestamp
    ) {
      self.reservationID = reservationID
      self.guestName = guestName
      self.code = code
      self.amount = amount
      self.from = from
      self.until = until
    }
  }

  /// Of something that was asked for, too few are free.
  public struct Shortage: Hashable, Sendable {
    public var resource: BookableResource
    public var asked: Int
    /// Over the whole time.
    public var free: Int
    /// Who has the others, by the beginning of their time.
    public var uses: [Use]
  }

  /// - Throws: `ResourceRefusal` for what the house does not have, or never has so many of.
  public static func check(
    _ wanted: [ResourceAmount], of resources: [BookableResource]
  ) throws(ResourceRefusal) {
    guard wanted.count <= most else { throw .tooManyKinds }
    var seen: Set<String> = []
    for asked in wanted {
      guard let resource = resources[asked.code] else { throw .unknown(asked.code) }
      guard seen.insert(asked.code).inserted else { throw .twice(resource.name) }
      guard (1...resource.count).contains(asked.amount) else {
        throw .moreThanThereAre(resource.name, count: resource.count)
      }
    }
  }

  /// For how long it is a booking's.
  ///
  /// - Parameter table: for how long the booking has its table, see `TablePromise.span`.
  public static func span(
    of resource: BookableResource, table: (from: Timestamp, until: Timestamp)
  ) -> (from: Timestamp, until: Timestamp) {
    (
      table.from.advanced(byMinutes: -resource.minutesBefore),
      table.until.advanced(byMinutes: resource.minutesAfter)
    )
  }

  /// How many of a resource are in use at once at most over a time.
  public static func mostInUse(
    _ code: String, from: Timestamp, until: Timestamp, _ uses: [Use]
  ) -> Int {
    let during = uses.filter { $0.code == code && $0.from < until && from < $0.until }
    // It is never more than when somebody's time begins.
    let moments = [from] + during.map(\.from).filter { $0 > from }
    return moments.map { moment in
      during.filter { $0.from <= moment && moment < $0.until }.reduce(0) { $0 + $1.amount }
    }.max() ?? 0
  }

  /// The first resource of which a booking would not get what it asks for.
  ///
  /// - Parameters:
  ///   - table: for how long it has its table.
  ///   - uses: everybody else's.
  public static func shortage(
    of wanted: [ResourceAmount], among resources: [BookableResource],
    table: (from: Timestamp, until: Timestamp), uses: [Use]
  ) -> Shortage? {
    for asked in wanted {
      guard let resource = resources[asked.code] else { continue }
      let span = span(of: resource, table: table)
      let free =
        resource.count - mostInUse(asked.code, from: span.from, until: span.until, uses)
      guard free < asked.amount else { continue }
      return Shortage(
        resource: resource, asked: asked.amount, free: max(0, free),
        uses: uses.filter {
          $0.code == asked.code && $0.from < span.until && span.from < $0.until
        }.sorted { ($0.from, $0.until, $0.guestName) < ($1.from, $1.until, $1.guestName) })
    }
    return nil
  }
}

/// Why resources may not be asked for.
public enum ResourceRefusal: Refusal, Equatable {
  /// The house has nothing of this code.
  case unknown(String)
  case twice(Phrase)
  case moreThanThereAre(Phrase, count: Int)
  case tooManyKinds

  public var reason: Phrase {
    switch self {
    case .unknown(let code): Phrase("nothing here is called \(code)", "没有 \(code)")
    case .twice(let name):
      Phrase("\(name.english) stands there twice", "\(name.chinese) 重复")
    case .moreThanThereAre(let name, let count):
      Phrase("\(name.english): there are \(count)", "\(name.chinese)：共有 \(count)")
    case .tooManyKinds: Phrase("too many kinds", "种类过多")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .unknown(let code):
      Phrase(
        "The house has no \(code) that can be booked. Correct it, or leave it out.",
        "本店没有可预订的 \(code)，请更正或删去。")
    case .twice(let name):
      Phrase(
        "\(name.english) is there twice. Write it once, with how many.",
        "\(name.chinese) 重复了，请只写一次并注明数量。")
    case .moreThanThereAre(let name, let count):
      Phrase(
        "\(name.english): the house has \(count). Ask for 1 to \(count).",
        "\(name.chinese)：本店共有 \(count)，请填 1 至 \(count)。")
    case .tooManyKinds:
      Phrase(
        "A booking has up to \(ResourceRule.most) kinds of things. Leave some out.",
        "每个订位最多 \(ResourceRule.most) 种物品，请减少。")
    }
  }
}
