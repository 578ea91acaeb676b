import Foundation
import StoreDatabase
import StoreDomain

@testable import Demo

/// An hour at the sample restaurant, in which somebody slips again and again, and undoes it.
final class SlippingEvening {
  struct Trial: Sendable {
    var slip: Slip
    /// How many events there were before, after the slip, and after its way back.
    var before: Int
    var done: Int
    var undone: Int
  }

  struct Outcome: Sendable {
    var trials: [Trial]
    /// What a screen showed otherwise than before, and whatever else was wrong.
    var faults: [String]
    var payloads: [Data]
    var totals: SalesTotals
    var source: String
  }

  let database: StoreDatabase
  private let outbox: OutboxReader
  let clock: StandingClock
  let manager: Author
  let cook: Author
  var random: SeededGenerator
  private var trials: [Trial] = []
  private var faults: [String] = []

  private init(
    _ database: StoreDatabase, _ clock: StandingClock, _ manager: Author, _ cook: Author,
    seed: UInt64
  ) throws {
    self.database = database
    outbox = try OutboxReader(database.path)
    self.clock = clock
    self.manager = manager
    self.cook = cook
    random = SeededGenerator(seed: seed)
  }

  static func play(seed: UInt64, at path: String) throws -> Outcome {
    let opening = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)
    let plan = try DemoStore.create(
      at: path, seed: seed, hours: 1, opening: opening, bookings: 0...90, partiesAnHour: 30,
      members: 200)
    let clock = StandingClock(opening)
    let database = try StoreDatabase(
      path: path, environment: StoreEnvironment(now: { clock.now }, pinRounds: 10))
    let worker = try EveningWorker(
      database: database, plan: plan, index: 0, count: 1, opening: opening, without: [], from: 0)
    let evening = try SlippingEvening(
      database, clock, Author(staff: worker.staff.manager, terminal: "office"), worker.staff.cook,
      seed: seed)
    for minute in 0..<plan.minutes {
      clock.reach(opening.advanced(byMinutes: minute))
      try worker.play(minute: minute)
      // From when on people sit and eat.
      if [22, 36, 50].contains(minute) {
        for slip in Slip.allCases.shuffled(using: &evening.random) { try evening.attempt(slip) }
      }
    }
    let violations = try database.checkInvariants().map(\.description)
    return Outcome(
      trials: evening.trials, faults: evening.faults + violations,
      payloads: try evening.outbox.payloads(), totals: try database.totals(),
      source: database.store.eventSource)
  }

  /// A screen is long: from a little before the first difference on.
  private static func difference(between shown: String, and expected: String) -> String {
    let same = zip(shown, expected).prefix { $0 == $1 }.count
    func part(_ text: String) -> Substring { text.dropFirst(max(0, same - 120)).prefix(360) }
    return "\(part(shown))\ninstead of\n\(part(expected))"
  }

  /// Lets somebody slip, undoes it, and looks at every screen in between.
  private func attempt(_ slip: Slip) throws {
    guard let act = try prepare(slip) else { return }
    clock.stand()
    defer { clock.goOn() }
    let before = try screens()
    let eventsBefore = try outbox.count()
    do {
      try act()
    } catch let error where error is any Explained && !(error is StoreError) {
      // The house itself says no: a table is kept for somebody else by now.
      return
    }
    let eventsDone = try outbox.count()
    if try screens() == before { faults.append("\(slip) changed no screen") }
    let step =
      try slip == .bumped
      ? database.undoableBumps().first : database.undoableSteps().first
    guard let step else { return faults.append("\(slip) cannot be undone") }
    if let refusal = step.refusal { return faults.append("\(slip): \(refusal)") }
    try undo(step)
    let after = try screens()
    for (name, shown) in before where after[name] != shown {
      faults.append(
        "\(slip) undone, \(name) differs: "
          + Self.difference(between: after[name] ?? "nothing", and: shown))
    }
    let types = try outbox.types(after: eventsBefore)
    let split = eventsDone - eventsBefore
    if !types[..<split].contains(slip.events.done)
      || !types[split...].contains(slip.events.undone)
    {
      faults.append("\(slip): the events are \(types)")
    }
    trials.append(
      Trial(
        slip: slip, before: eventsBefore, done: eventsDone, undone: eventsBefore + types.count))
  }

  private func undo(_ step: UndoableStep) throws {
    switch step.kind {
    case .called: _ = try database.perform(UndoCall(step.id), by: manager)
    case .missed: _ = try database.perform(UndoMiss(step.id), by: manager)
    case .restored: _ = try database.perform(UndoRestore(step.id), by: manager)
    case .ticketCancelled: _ = try database.perform(UndoTicketCancel(step.id), by: manager)
    case .arrived: _ = try database.perform(UndoArrival(step.id), by: manager)
    case .noShow: _ = try database.perform(UndoNoShow(step.id), by: manager)
    case .bookingCancelled: _ = try database.perform(UndoBookingCancel(step.id), by: manager)
    case .seated: _ = try database.perform(UndoSeating(step.id), by: manager)
    case .left: _ = try database.perform(UndoLeaving(step.id), by: manager)
    case .lineMoved: _ = try database.perform(UndoMoveLine(step.id), by: manager)
    case .bumped:
      if case .lines(let ids) = step.subject { try database.perform(Recall(ids), by: cook) }
    }
  }
}
