import StoreDomain
import Testing

@Suite("What waits for the server of a table")
struct TableWaitsTests {
  private let now = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)

  @Test("The bill stands first, then what gets cold, then care, then what the kitchen owes")
  func order() {
    let waits = TableWaits(careToClaim: 1, dishesReady: 2, dishesLate: 3, isBillAsked: true)
    #expect(waits.phrases.map(\.english) == ["bill", "2 ready", "1 care", "3 late"])
    #expect(waits.phrases.map(\.chinese) == ["买单", "可上2道", "关怀1项", "超时3道"])
    #expect(TableWaits().phrases.isEmpty)
  }

  @Test("A dish is late some minutes after its learned time, else after the usual limit")
  func late() {
    func isLate(sent: Int, expected: Int? = nil) -> Bool {
      TableWaits.isLate(
        sentAt: now.advanced(byMinutes: -sent),
        expectedAt: expected.map { now.advanced(byMinutes: -$0) }, now: now)
    }
    #expect(!isLate(sent: TableWaits.lateAfter - 1))
    #expect(isLate(sent: TableWaits.lateAfter))
    #expect(!isLate(sent: 30, expected: TableWaits.lateGrace - 1))
    #expect(isLate(sent: 10, expected: TableWaits.lateGrace))
    #expect(!isLate(sent: 30, expected: -5))
  }
}
