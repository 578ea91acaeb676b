import Foundation
import GRDB
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Synchronization
import Testing

@testable import Demo
@testable import Headquarters

/// After any single step that may be undone and its way back, every screen and headquarters show what
/// they showed before, and the events tell both: at many moments of evenings that a seed decides.
@Suite("Any slip and its way back")
struct UndoPropertyTests {
  @Test(
    "Screens and headquarters show what they showed before, and the events tell both",
    arguments: [1, 2] as [UInt64])
  func anySlip(seed: UInt64) async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let evening = try await onOwnThread { try SlippingEvening.play(seed: seed, at: path) }
      #expect(evening.faults == [], "seed \(seed)")
      #expect(Set(evening.trials.map(\.slip)) == Set(Slip.allCases), "seed \(seed)")
      try await compare(evening, at: headquarters, seed: seed)
    }
  }

  private func compare(
    _ evening: SlippingEvening.Outcome, at headquarters: RunningHeadquarters, seed: UInt64
  ) async throws {
    let store = try await headquarters.enrolledStore(source: evening.source)
    var sent = 0
    func send(through count: Int) async throws {
      for start in stride(from: sent, to: count, by: 100) {
        let batch = try EventsOnArrival(
          body: EventBatch.join(Array(evening.payloads[start..<min(start + 100, count)])))
        // Twice: a lost answer must not undo anything twice.
        for _ in 1...2 {
          _ = try await headquarters.ledger.append(batch, from: store.storeID, epoch: store.epoch)
        }
      }
      sent = max(sent, count)
    }
    for trial in evening.trials {
      try await send(through: trial.before)
      let before = try await FiguresDump(headquarters.ledger)
      try await send(through: trial.done)
      let between = try await FiguresDump(headquarters.ledger)
      try await send(through: trial.undone)
      let after = try await FiguresDump(headquarters.ledger)
      #expect(after == before, "seed \(seed): headquarters after \(trial.slip) was undone")
      #expect(
        (between != before) == trial.slip.isToldAtHeadquarters,
        "seed \(seed): headquarters after \(trial.slip)")
    }
    try await send(through: evening.payloads.count)
    let theirs = try await headquarters.ledger.totals(of: store.storeID)
    #expect(theirs == evening.totals, "seed \(seed)")
    #expect(try await headquarters.ledger.exceptions(atMost: 10) == [], "seed \(seed)")
  }
}

/// A step that is done by mistake.
private enum Slip: String, CaseIterable {
  case called, calledAgain, missed, restored, ticketCancelled
  case arrived, noShow, bookingCancelled
  case seatedTicket, seatedBooking, seatedWalkIn, seatedBesideOthers
  case leftUntouched, leftWithDrafts, leftPaid
  case lineMoved
  case bumped

  /// No figure of the chain counts kitchens.
  var isToldAtHeadquarters: Bool { self != .bumped }

  /// The events that tell of it, and of its way back.
  var events: (done: String, undone: String) {
    switch self {
    case .called, .calledAgain: ("foh.ticket.called.v1", "foh.ticket.call-undone.v1")
    case .missed: ("foh.ticket.missed.v1", "foh.ticket.miss-undone.v1")
    case .restored: ("foh.ticket.restored.v1", "foh.ticket.restore-undone.v1")
    case .ticketCancelled: ("foh.ticket.cancelled.v1", "foh.ticket.cancel-undone.v1")
    case .arrived: ("foh.reservation.arrived.v1", "foh.reservation.arrival-undone.v1")
    case .noShow: ("foh.reservation.no-show.v1", "foh.reservation.no-show-undone.v1")
    case .bookingCancelled:
      ("foh.reservation.cancelled.v1", "foh.reservation.cancel-undone.v1")
    case .seatedTicket, .seatedBooking, .seatedWalkIn, .seatedBesideOthers:
      ("foh.party.seated.v1", "foh.party.seating-undone.v1")
    case .leftUntouched, .leftWithDrafts, .leftPaid:
      ("foh.party.left.v1", "foh.party.leaving-undone.v1")
    case .lineMoved: ("foh.check.line-moved.v1", "foh.check.line-move-undone.v1")
    case .bumped: ("foh.kitchen.bumped.v1", "foh.kitchen.recalled.v1")
    }
  }
}

/// An hour at the sample restaurant, in which somebody slips again and again, and undoes it.
private final class SlippingEvening {
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

  private let database: StoreDatabase
  private let outbox: Outbox
  private let clock: StandingClock
  private let manager: Author
  private let cook: Author
  private var random: SeededGenerator
  private var trials: [Trial] = []
  private var faults: [String] = []

  private init(
    _ database: StoreDatabase, _ clock: StandingClock, _ manager: Author, _ cook: Author,
    seed: UInt64
  ) throws {
    self.database = database
    outbox = try Outbox(database.path)
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
        "\(slip) undone, \(name) shows\n\(after[name] ?? "nothing")\ninstead of\n\(shown)")
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

  // MARK: What every screen shows

  private func screens() throws -> [String: String] {
    let door = try database.doorBoard()
    let floor = try database.floor()
    let tonight = try database.tonight()
    var totals = try database.totals()
    totals.events = 0
    var screens = [
      "door": ordered(door), "floor": ordered(floor),
      "bookings": ordered(try database.bookings(on: door.businessDay)),
      "kitchen": ordered(try database.kitchenBoard()),
      "made": ordered(try database.recentlyBumped()),
      "till": ordered(try database.tillBoard()),
      "paid": ordered(try database.closedChecks(on: door.businessDay)),
      "given away": ordered(try database.givenAway()),
      "care": ordered(try database.careAlerts(Set(CareAlert.Stage.allCases))),
      "totals": "\(totals)",
      "to undo": ordered(try database.undoableSteps()),
      "tonight": """
      \(tonight.seated) \(tonight.here) \(tonight.waiting) \(tonight.booked) \
      \(tonight.openChecks) \(tonight.billsAsked) \(tonight.closedChecks) \(tonight.sales) \
      \(tonight.tenders) \(tonight.care) \(tonight.counted)
      """,
    ]
    for party in floor.tables.flatMap(\.parties) {
      screens["order of \(party.id)"] = ordered(try database.order(of: party.id))
    }
    // How often a row was changed is no figure.
    return screens.mapValues { $0.replacing(/revision: \d+/, with: "") }
  }

  /// All that a picture holds; what stands in no order of its own, in that of its words.
  private func ordered(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .dictionary, .set:
      return "[\(mirror.children.map { ordered($0.value) }.sorted().joined(separator: ", "))]"
    case .collection, .tuple, .optional: break
    default:
      if mirror.children.isEmpty || value is any CustomStringConvertible { return "\(value)" }
    }
    let parts = mirror.children.map { child in
      (child.label.map { "\($0): " } ?? "") + ordered(child.value)
    }
    return "(\(parts.joined(separator: ", ")))"
  }

  // MARK: Slips

  private func any<Element>(_ all: [Element]) -> Element? { all.randomElement(using: &random) }

  /// What is done by mistake now; nil when there is nobody to whom it can happen.
  private func prepare(_ slip: Slip) throws -> (() throws -> Void)? {
    switch slip {
    case .called, .calledAgain, .missed, .restored, .ticketCancelled:
      try prepareTicket(slip)
    case .arrived, .noShow, .bookingCancelled: try prepareBooking(slip)
    case .seatedTicket, .seatedBooking, .seatedWalkIn, .seatedBesideOthers:
      try prepareSeating(slip)
    case .leftUntouched, .leftWithDrafts, .leftPaid: try prepareLeaving(slip)
    case .lineMoved: try prepareMove()
    case .bumped: try prepareBump()
    }
  }

  private func perform<V: Verb>(_ verb: V) -> () throws -> Void {
    { [database, manager] in _ = try database.perform(verb, by: manager) }
  }

  private func waitingTicket() throws -> Ticket {
    let waiting = try database.tickets([.waiting])
    return try any(waiting)
      ?? database.perform(IssueTicket(NewTicket(partySize: 2)), by: manager)
  }

  private func prepareTicket(_ slip: Slip) throws -> (() throws -> Void)? {
    let id = try waitingTicket().id
    func call() throws { _ = try database.perform(CallTicket(id), by: manager) }
    func miss() throws {
      clock.advance(seconds: 121)
      _ = try database.perform(MissTicket(id), by: manager)
    }
    switch slip {
    case .called: return perform(CallTicket(id))
    case .calledAgain:
      try call()
      clock.advance(seconds: 20)
      return perform(CallTicket(id))
    case .missed:
      try call()
      clock.advance(seconds: 121)
      return perform(MissTicket(id))
    case .restored:
      for _ in 1...2 where try database.ticket(id)?.stage != .missed {
        try call()
        try miss()
      }
      return perform(RestoreTicket(id))
    default: return perform(CancelTicket(id, reason: "left"))
    }
  }

  /// A booking of a regular, who may have an allergy, for a table that nobody was promised.
  private func prepareBooking(_ slip: Slip) throws -> (() throws -> Void)? {
    guard let booking = try newBooking(inMinutes: slip == .noShow ? 2 : 45) else { return nil }
    switch slip {
    case .arrived: return perform(ReservationArrived(booking.id))
    case .noShow:
      clock.advance(seconds: 18 * 60)
      return perform(MarkNoShow(booking.id))
    default:
      if Bool.random(using: &random) {
        _ = try database.perform(ReservationArrived(booking.id), by: manager)
      }
      return perform(CancelReservation(booking.id, reason: "ill"))
    }
  }

  private func newBooking(inMinutes minutes: Int) throws -> Reservation? {
    let member = try any(database.findMembers("w", limit: 20))
    for table in try database.doorBoard().freeTables.shuffled(using: &random) {
      do {
        return try database.perform(
          BookTable(
            NewReservation(
              at: clock.now.advanced(byMinutes: minutes), partySize: min(2, table.seats),
              guestName: member?.name ?? "Lee", memberID: member?.id, tableIDs: [table.id])),
          by: manager)
      } catch is ReservationError {
        continue
      }
    }
    return nil
  }

  private func prepareSeating(_ slip: Slip) throws -> (() throws -> Void)? {
    if slip == .seatedBesideOthers {
      guard
        let entry = try any(
          database.floor().tables.filter { entry in
            entry.parties.count == 1 && entry.joinedWith.isEmpty
              && entry.parties[0].partySize < entry.table.seats
          })
      else { return nil }
      return perform(
        SeatParty(.walkIn(partySize: 1, guestName: "Lee"), at: [entry.table.id], shared: true))
    }
    var source = SeatSource.walkIn(partySize: 2, guestName: nil)
    var size = 2
    if slip == .seatedTicket {
      let ticket = try waitingTicket()
      if Bool.random(using: &random) {
        _ = try database.perform(CallTicket(ticket.id), by: manager)
      }
      (source, size) = (.ticket(ticket.id), ticket.partySize)
    }
    if slip == .seatedBooking {
      guard let booking = try newBooking(inMinutes: 10) else { return nil }
      if Bool.random(using: &random) {
        _ = try database.perform(ReservationArrived(booking.id), by: manager)
      }
      return perform(SeatParty(.reservation(booking.id), at: booking.tableIDs))
    }
    guard let choice = try database.bestTables(for: size).first else { return nil }
    return perform(SeatParty(source, at: choice.tables.map(\.id)))
  }

  private func prepareLeaving(_ slip: Slip) throws -> (() throws -> Void)? {
    guard let seat = try prepareSeating(any([.seatedBooking, .seatedWalkIn]) ?? .seatedWalkIn)
    else { return nil }
    try seat()
    let parties = try database.floor().tables.flatMap(\.parties)
    guard let party = parties.max(by: { ($0.seatedAt, $0.id) < ($1.seatedAt, $1.id) }) else {
      return nil
    }
    if slip == .leftWithDrafts {
      let check = try database.order(of: party.id).check.id
      let dishes = try database.menu().filter { $0.kind == .dish }
      for (index, dish) in dishes.shuffled(using: &random).prefix(3).enumerated() {
        _ = try? database.perform(
          AddLine(NewLine(dishID: dish.id, quantity: 2, hold: index == 0), to: check),
          by: manager)
      }
    }
    if slip == .leftPaid { try pay(party) }
    return perform(PartyLeaves(party.id))
  }

  private func pay(_ party: Party) throws {
    let check = try database.order(of: party.id).check.id
    let drink = try database.menu().first { $0.kind == .drink && $0.portionsLeft == nil }
    if let drink {
      _ = try database.perform(AddLine(NewLine(dishID: drink.id), to: check), by: manager)
    }
    _ = try database.perform(SendLines(of: check), by: manager)
    let due = try database.bill(of: check).total.minorUnits
    _ = try database.perform(Pay(check, tender: .card, amount: due), by: manager)
  }

  /// A whole line of one table goes to another one.
  private func prepareMove() throws -> (() throws -> Void)? {
    let parties = try database.floor().tables.flatMap(\.parties).shuffled(using: &random)
    for party in parties {
      let order = try database.order(of: party.id)
      for line in order.lines.shuffled(using: &random) where line.checkID == order.check.id {
        let targets = try database.moveTargets(of: line).filter { $0.refusal == nil }
        if let target = any(targets) { return perform(MoveLine(line, to: target.id)) }
      }
    }
    return nil
  }

  private func prepareBump() throws -> (() throws -> Void)? {
    guard let ticket = try any(database.kitchenBoard()) else { return nil }
    let ids = Bool.random(using: &random) ? ticket.items.map(\.id) : [ticket.items[0].id]
    clock.advance(seconds: 1)
    return { [database, cook] in try database.perform(Bump(ids), by: cook) }
  }
}

/// A clock that goes on a little with every look, so that no two instants are the same, and stands
/// while a test compares.
private final class StandingClock: Sendable {
  private let state: Mutex<(now: Timestamp, stands: Bool)>

  init(_ start: Timestamp) { state = Mutex((start, false)) }

  var now: Timestamp {
    state.withLock { state in
      if !state.stands {
        state.now = Timestamp(millisecondsSinceEpoch: state.now.millisecondsSinceEpoch + 3)
      }
      return state.now
    }
  }

  func reach(_ time: Timestamp) { state.withLock { $0.now = max($0.now, time) } }
  func advance(seconds: Int) { state.withLock { $0.now = $0.now.advanced(bySeconds: seconds) } }
  func stand() { state.withLock { $0.stands = true } }
  func goOn() { state.withLock { $0.stands = false } }
}

/// What headquarters shows of its stores: not when it was told last.
private struct FiguresDump: Equatable {
  private let rows: [String: [[LedgerValue]]]

  init(_ ledger: any LedgerStore) async throws {
    _ = try await ledger.totals()
    rows = try await ledger.read { db in
      var rows: [String: [[LedgerValue]]] = [:]
      for table in [
        "queueTicket", "booking", "party", "orderLine", "guestCheck", "billPayment",
        "exceptionItem",
      ] {
        let key = table == "exceptionItem" ? "position, kind" : "id"
        let columns = try db.columns(of: table).subtracting(["updatedAt", "updatedat"]).sorted()
        rows[table] = try db.rows(
          "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(key)"
        ).map(\.values)
      }
      return rows
    }
  }
}

/// A store's events, read beside its consoles.
private struct Outbox {
  private let file: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    file = try DatabaseQueue(path: path, configuration: configuration)
  }

  func count() throws -> Int {
    try file.read { try Int.fetchOne($0, sql: "SELECT max(sequence) FROM outboxEvent") ?? 0 }
  }

  func types(after sequence: Int) throws -> [String] {
    try file.read {
      try String.fetchAll(
        $0, sql: "SELECT type FROM outboxEvent WHERE sequence > ? ORDER BY sequence",
        arguments: [sequence])
    }
  }

  func payloads() throws -> [Data] {
    try file.read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
  }
}
