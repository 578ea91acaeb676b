/// What a kitchen was asked to make at one time, as far as it says how long that takes.
public struct KitchenOrder: Hashable, Sendable {
  /// Seconds on the house's clock since the midnight that began 1970, without a time zone.
  public var orderedAt: Int
  /// The outlet, or the station, whose work it is.
  public var outlet: String
  public var lines: Int
  public var pieces: Int
  /// What each line is, by name or code.
  public var dishes: [String]
  /// Minor units.
  public var total: Int

  public init(
    orderedAt: Int, outlet: String, lines: Int, pieces: Int, dishes: [String], total: Int
  ) {
    self.orderedAt = orderedAt
    self.outlet = outlet
    self.lines = lines
    self.pieces = pieces
    self.dishes = dishes
    self.total = total
  }

  /// On the house's clock.
  public init(
    on date: LocalDate, secondOfDay: Int, outlet: String, lines: Int, pieces: Int,
    dishes: [String], total: Int
  ) {
    self.init(
      orderedAt: date.dayNumber * 86_400 + secondOfDay, outlet: outlet, lines: lines,
      pieces: pieces, dishes: dishes, total: total)
  }

  var minuteOfDay: Int { ((orderedAt % 86_400) + 86_400) % 86_400 / 60 }
  var dayNumber: Int { (orderedAt - minuteOfDay * 60) / 86_400 }
}

/// An order that the kitchen has finished.
public struct FinishedOrder: Hashable, Sendable {
  public var order: KitchenOrder
  /// From the order to the last of its dishes.
  public var minutes: Double

  public init(_ order: KitchenOrder, minutes: Double) {
    self.order = order
    self.minutes = minutes
  }
}

/// When an order is expected to be ready.
public struct ReadyTime: Hashable, Sendable {
  /// Half of such orders are ready by then, in minutes from the order.
  public var likely: Double
  /// Nine of ten are.
  public var late: Double

  public init(likely: Double, late: Double) {
    self.likely = likely
    self.late = max(likely, late)
  }
}
