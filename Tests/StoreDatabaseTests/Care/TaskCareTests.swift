import Dispatch
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What is to be ready for a booking comes to whoever must do it")
struct TaskCareTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private func time(_ minutes: Int) -> Timestamp { TestClock().now.advanced(byMinutes: minutes) }

  /// A booking in two hours, for whose guests things are to be ready.
  private func book(
    _ tasks: NewReservation.Task..., at table: String? = nil
  ) throws -> Reservation {
    try store.database.perform(
      BookTable(
        NewReservation(
          at: time(120), partySize: 2, guestName: "Chen",
          tableIDs: try table.map { [try store.table($0)] } ?? [], tasks: tasks)), by: store.host)
  }

  private func tasks() throws -> [CareAlert] {
    try store.database.careAlerts().filter { $0.kind == .preparation }
  }

  private func due(minutes: Int) throws -> [CareAlert] {
    store.clock.advance(
      seconds: Int(time(minutes).millisecondsSinceEpoch - store.clock.now.millisecondsSinceEpoch)
        / 1_000)
    try store.database.raiseDueTasks()
    try store.database.escalateLateCare()
    return try tasks()
  }

  @Test("The red wine is raised a quarter of an hour before its time, once, by any clock")
  func raisedOnce() throws {
    _ = try book(
      .init(what: "decant the red wine", minutesBefore: 30), .init(what: "cake", minutesBefore: 0),
      at: "T05")
    #expect(try due(minutes: 74).isEmpty)
    store.clock.advance(minutes: 1)
    let terminals = try (0..<3).map { _ in try store.anotherTerminal() }
    DispatchQueue.concurrentPerform(iterations: 3) { index in
      do { try terminals[index].raiseDueTasks() } catch { Issue.record(error) }
    }
    let alert = try #require(try tasks().first)
    #expect(try tasks().count == 1)
    #expect(alert.reason.english == "decant the red wine" && alert.guestName == "Chen")
    #expect(alert.dueAt == time(90) && alert.raisedAt == time(75))
    #expect(alert.tableNames == "T05" && alert.memberID == nil)
    #expect(try due(minutes: 105).count == 2)
    #expect(
      try store.number("SELECT count(*) FROM outboxEvent WHERE type = 'foh.care.raised.v4'") == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test("Done, it is done on the booking; done on the booking, nobody is asked any more")
  func bothWays() throws {
    let booking = try book(
      .init(what: "wine", minutesBefore: 30), .init(what: "banner", minutesBefore: 30))
    let alerts = try due(minutes: 80)
    let wine = try #require(alerts.first { $0.reason.english == "wine" })
    _ = try store.database.perform(ClaimCare(wine.id), by: store.server)
    _ = try store.database.perform(FinishCare(wine.id), by: store.server)
    func left() throws -> [String] {
      try store.database.bookings(on: booking.businessDay)[0].reservation.tasks
        .filter { $0.doneAt == nil }.map(\.what)
    }
    #expect(try left() == ["banner"])
    let banner = try #require(booking.tasks.first { $0.what == "banner" })
    _ = try store.database.perform(FinishPreparation(banner.id), by: store.host)
    #expect(try left().isEmpty && tasks().isEmpty)
    let done = try store.database.tonight().care
    #expect(done.map(\.stage) == [.done, .done])
    #expect(Set(done.map(\.ownerName)) == ["李静", "Anna"])
    try expectEventsEqualRevisions(store)
  }

  @Test("What nobody has taken ten minutes after its time goes to those who lead the evening")
  func late() throws {
    _ = try book(.init(what: "wine", minutesBefore: 30))
    #expect(try due(minutes: 99).allSatisfy { !$0.isEscalated })
    let late = try due(minutes: 100)
    #expect(late.map(\.isEscalated) == [true])
    #expect(late.allSatisfy { $0.isLate(at: store.clock.now) })
  }

  @Test("Guests who do not come have nothing prepared; their cancellation undone, it comes again")
  func cancelled() throws {
    let booking = try book(.init(what: "wine", minutesBefore: 30))
    #expect(try due(minutes: 80).count == 1)
    _ = try store.database.perform(
      CancelReservation(booking.id, reason: "called"), by: store.host)
    #expect(try due(minutes: 85).isEmpty)
    let step = try #require(try store.database.undoableSteps().first)
    _ = try store.database.perform(UndoBookingCancel(step.id), by: store.host)
    let again = try due(minutes: 86)
    #expect(again.map(\.dueAt) == [time(90)])
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking that is moved takes its tasks along")
  func moved() throws {
    let booking = try book(.init(what: "wine", minutesBefore: 30))
    #expect(try due(minutes: 80).count == 1)
    _ = try store.database.perform(
      ChangeReservation(booking.id, at: time(180)), by: store.host)
    #expect(try due(minutes: 134).isEmpty)
    #expect(try due(minutes: 135).map(\.dueAt) == [time(150)])
    try expectEventsEqualRevisions(store)
  }

  @Test("Tasks are added, given to others and taken off after the booking; what is done stays")
  func changed() throws {
    let booking = try book(
      .init(what: "wine", minutesBefore: 30), .init(what: "banner", minutesBefore: 60))
    _ = try due(minutes: 80)
    let banner = try #require(booking.tasks.first { $0.what == "banner" })
    _ = try store.database.perform(FinishPreparation(banner.id), by: store.host)
    let cook = TaskAssignee.Who.person(store.cook.staff.id)
    let changed = try store.database.perform(
      ChangeReservation(
        booking.id,
        tasks: [
          .init(what: "wine", minutesBefore: 20, assignee: cook),
          .init(what: "ice", minutesBefore: 10, assignee: .role("cook")),
        ]), by: store.host)
    #expect(changed.tasks.map(\.what) == ["banner", "wine", "ice"])
    #expect(
      changed.tasks.first { $0.what == "wine" }?.id == booking.tasks.first { $0.what == "wine" }?.id
    )
    #expect(changed.tasks.map { $0.assignee?.name.english } == [nil, "陈师傅", "Cook"])
    #expect(try tasks().isEmpty)
    let alerts = try due(minutes: 95)
    #expect(alerts.map(\.dueAt) == [time(100), time(110)])
    // The cook is asked, the servers are not.
    #expect(alerts.allSatisfy { $0.waits(for: store.cook.staff) })
    #expect(alerts.allSatisfy { !$0.waits(for: store.server.staff) })
    let none = try store.database.perform(
      ChangeReservation(booking.id, tasks: []), by: store.host)
    #expect(none.tasks.map(\.what) == ["banner"])
    #expect(try due(minutes: 119).isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("A task of nobody waits for whoever serves guests, not for the kitchen")
  func nobodys() throws {
    _ = try book(.init(what: "wine", minutesBefore: 30))
    let alert = try #require(try due(minutes: 80).first)
    #expect(alert.waits(for: store.host.staff) && alert.waits(for: store.server.staff))
    #expect(!alert.waits(for: store.cook.staff) && !alert.waits(for: store.cashier.staff))
    let claimed = try store.database.perform(ClaimCare(alert.id), by: store.server)
    #expect(claimed.waits(for: store.server.staff) && !claimed.waits(for: store.host.staff))
  }

  @Test("A task for somebody who is not here is refused")
  func unknown() throws {
    #expect(throws: ReservationError.nobodyToPrepare) {
      _ = try book(.init(what: "wine", minutesBefore: 30, assignee: .role("sommelier")))
    }
    #expect(try store.number("SELECT count(*) FROM reservation") == 0)
  }

  @Test("The minutes are the house's own")
  func ownMinutes() throws {
    let store = try TestStore(
      more: """

        [[care]]
        for = "preparation"
        minutes_before = 5
        hand_up_after_minutes = 2
        """)
    _ = try store.database.perform(
      BookTable(
        NewReservation(
          at: time(120), partySize: 2, guestName: "Chen",
          tasks: [.init(what: "wine", minutesBefore: 60)])), by: store.host)
    store.clock.advance(minutes: 54)
    try store.database.raiseDueTasks()
    #expect(try store.database.careAlerts().isEmpty)
    store.clock.advance(minutes: 1)
    try store.database.raiseDueTasks()
    #expect(try store.database.careAlerts().map(\.escalateAt) == [time(62)])
  }
}
