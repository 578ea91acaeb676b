import Foundation
import HeadquartersLink
import StoreDatabase
import Testing

@Suite("What goes together in one request")
struct OutgoingBatchTests {
  private func event(_ sequence: Int, bytes: Int) -> WaitingEvent {
    WaitingEvent(sequence: sequence, payload: Data(count: bytes), hash: Data())
  }

  @Test("At most a hundred events and 512 KiB, brackets and commas counted")
  func limits() throws {
    let many = (1...150).map { event($0, bytes: 10) }
    #expect(try #require(OutgoingBatch(many, from: 1)).events.count == 100)
    let large = (1...10).map { event($0, bytes: 104_856) }
    let batch = try #require(OutgoingBatch(large, from: 1))
    #expect(batch.body.count <= 512 * 1024)
    #expect(batch.events.count == 5)
    #expect(OutgoingBatch([event(1, bytes: 512 * 1024)], from: 1) == nil)
    #expect(OutgoingBatch([event(1, bytes: 512 * 1024 - 2)], from: 1) != nil)
  }

  @Test("Only events that follow each other")
  func contiguous() {
    let events = [1, 2, 4].map { event($0, bytes: 1) }
    #expect(OutgoingBatch(events, from: 1)?.sequences == 1...2)
    #expect(OutgoingBatch(events, from: 2) == nil)
  }
}
