import Foundation
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

@Suite("A record that a person holds", .serialized)
struct HoldTests {
  /// The person decides while the record is under way: it arrives, and those after it do not.
  @Test("too late ends a sending that was to go on until nothing waits")
  func onItsWay() throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let store = try SendingStore()
    let database = store.database
    let line = try FaultyProxy(
      to: headquarters.port, percent: 0,
      answering: { request in
        if request.target.contains("/events?") {
          try? database.perform(PauseDelivery(from: 2, reason: Reason(.unsaid)), by: .storesMachine)
        }
        return nil
      })
    try store.enrol(at: line.url, headquarters)
    try store.issueTickets(3)
    try store.drain()
    #expect(try database.deliveryStatus().heldFrom == 2)
    try store.expectSame(as: headquarters)

    try store.issueTickets(1)
    let program = try store.startSending()
    #expect(program.wait(seconds: 600) == 1)
    #expect(program.errors.contains("foh sync release"), "\(program.errors)")
    #expect(try headquarters.events().count < store.events().count)
    let released = try Foh.run("sync", "release", "--db", store.path)
    #expect(released.code == 0, "\(released.errors)")
    try store.drain()
    try store.expectSame(as: headquarters)
  }
}
