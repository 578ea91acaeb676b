import Foundation
import Outbox
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("Clocks that are wrong", .serialized)
struct ClockTests {
  /// Seconds that the store's clock is off.
  static let errors = [3_600, -3_600, 86_400, -86_400, -1_795_345_200]

  @Test(
    "A store whose clock is an hour, a day or decades off delivers all the same",
    arguments: errors)
  func wrong(_ seconds: Int) async throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let trial = try TrialStore()
    let environment = StoreEnvironment(now: {
      Timestamp(
        millisecondsSinceEpoch: max(
          0, StoreEnvironment.wallClock().advanced(bySeconds: seconds).millisecondsSinceEpoch))
    })
    let database = try StoreDatabase(path: trial.path, environment: environment)
    let store = try SendingStore(trial: trial, database: database)
    let invitation = try headquarters.invite()
    try await Enrolling.enrol(
      database, at: HeadquartersAddress(headquarters.url), code: invitation.code)
    try store.issueTickets(6)
    let before = try store.events().map(\.payload)
    try await OutboxService(database, owner: "test").runUntilEmpty()
    try store.expectSame(as: headquarters)
    #expect(try store.events().map(\.payload) == before, "what happened keeps its time")
    #expect(abs(try database.deliveryStatus().clockOffsetSeconds + seconds) <= 5)
  }
}
