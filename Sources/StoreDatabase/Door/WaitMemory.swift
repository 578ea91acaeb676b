import StoreDomain
import Synchronization
import Waiting

/// What this store's past says of how long its guests wait, learned once a business day and kept by
/// the process: a picture that is drawn again and again must not learn from thousands of parties.
/// Until then, and on the first day, the stays that the house has set and the trade's usual figures stand
/// in.
final class WaitMemory: Sendable {
  /// Enough to know a house by, few enough to learn from in passing.
  static let days = 45

  private struct Known {
    var day: LocalDate?
    /// Of the days before.
    var past = WaitModel()
    /// The same, with what has become of today's quotes.
    var model = WaitModel()
    /// How long guests stay, as the days before say; nil while they say too little.
    var stays: StayTimes?
  }

  private let memory = Mutex(Known())

  /// How long guests wait, as far as it was learned.
  func model(_ store: Store) -> WaitModel {
    var (model, isLearned) = memory.withLock { ($0.model, $0.day != nil) }
    let stays = store.settings.stays
    if !isLearned, stays != StaySetting.standard { model.turns = TurnTimes(stays) }
    return model
  }

  /// What was learned of the days before this one; nil when that is still to be done.
  func past(of day: LocalDate) -> WaitModel? {
    memory.withLock { $0.day == day ? $0.past : nil }
  }

  func keep(_ past: WaitModel, on day: LocalDate, with model: WaitModel, _ stays: StayTimes?) {
    memory.withLock { $0 = Known(day: day, past: past, model: model, stays: stays) }
  }

  /// How long guests stay: as the past says, or before it says enough as the settings do.
  func stays(_ store: Store) -> StayTimes {
    memory.withLock { $0.stays } ?? StayTimes(store.settings.stays, calendar: store.calendar)
  }
}

extension TurnTimes {
  /// Where nothing was learned yet, what a house has set.
  init(_ stays: [StaySetting]) {
    self.init { Double(StaySetting.minutes(of: stays, partySize: $0)) }
  }
}

extension StoreCalendar {
  /// What the wall's clock shows, for what knows hours and weekdays alone.
  func localMinute(_ moment: Timestamp) -> LocalMinute {
    let local = localTime(of: moment)
    let second = Double(moment.millisecondsSinceEpoch % 60_000) / 60_000
    return LocalMinute(
      minutes: Double(local.date.dayNumber * 1440 + local.hour * 60 + local.minute) + second)
  }
}
