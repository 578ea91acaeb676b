/// What one house has taught of how long its guests wait.
public struct WaitModel: Sendable {
  public var turns = TurnTimes()
  public var walkAways = WalkAways()
  public var habits = SeatingHabits()
  public var order = SeatingOrder()
  /// Parties without a booking.
  public var walkIns = ArrivalRates()
  /// Booked parties, where the house does not say beforehand who comes.
  public var bookings = ArrivalRates()
  public var calibration = QuoteCalibration()

  public init() {}
}

/// How long a party will wait: with an even chance no longer than the middle, nine times out of ten
/// no longer than the end.
public struct WaitQuote: Sendable, Equatable {
  public var p50: Double
  public var p90: Double

  public init(p50: Double, p90: Double) {
    self.p50 = p50
    self.p90 = p90
  }
}

extension WaitQuote {
  /// Of minutes that came out, ascending.
  public init(of waits: [Double]) {
    self.init(p50: waits.quantile(0.5), p90: waits.quantile(0.9))
  }

  /// Nobody is told a wait that ends after the house has closed.
  public func notLater(than minutes: Double) -> WaitQuote {
    WaitQuote(p50: min(p50, max(0, minutes)), p90: min(p90, max(0, minutes)))
  }
}
