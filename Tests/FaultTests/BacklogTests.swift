import Foundation
import HeadquartersLink
import RealProgram
import StoreDatabase
import Testing

@Suite("A store that does not send")
struct BacklogTests {
  @Test("Records that a store holds back are known at headquarters, though none of them arrives")
  func heldBack() async throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let store = try SendingStore()
    try store.enrol(at: headquarters.url, headquarters)
    try store.issueTickets(3)
    let waiting = try store.database.deliveryStatus().waiting
    try #require(waiting >= 3)
    #expect(try Foh.run("sync", "hold", "--db", store.path).code == 0)
    let sender = try store.startSending(untilEmpty: false)
    defer { sender.kill() }
    let storeID = try #require(try store.database.enrolment()).storeID
    let client = HeadquartersClient(
      try HeadquartersAddress(headquarters.url), trusting: nil,
      environment: store.database.environment)
    let deadline = Date().addingTimeInterval(60)
    var metrics = ""
    while !metrics.contains("foh_hq_store_waiting{store=\"\(storeID)\"} \(waiting)\n") {
      try #require(Date() < deadline, "\(metrics)")
      let answer = await client.ask(HeadquartersClient.Message("GET", "/metrics"))
      metrics = String(decoding: answer.body, as: UTF8.self)
    }
    #expect(metrics.contains("foh_hq_store_sequence{store=\"\(storeID)\"} 0\n"))
  }
}
