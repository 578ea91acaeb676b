import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Paper of the queue numbers, at the door")
struct NumberPaperTests {
  /// A house whose configuration names a printer for queue numbers.
  private func house() throws -> SampleHouse {
    let house = try SampleHouse()
    try house.configure([("receipts = \"till\"", "receipts = \"till\"\nqueue_numbers = \"till\"")])
    return house
  }

  private func waiting(_ house: SampleHouse) throws -> [PrintJob] {
    var jobs: [PrintJob] = []
    while let claim = try house.database.claimPrintJob(owner: "test") {
      try house.database.finishPrintJob(claim.job.id, owner: "test")
      jobs.append(claim.job)
    }
    return jobs
  }

  @Test(
    "A number is printed as it is given out, and P prints its copy", arguments: [Size.desk, .phone])
  func printsAndReprints(size: Size) throws {
    let house = try house()
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.press(.character("4"), .enter)
    #expect(try waiting(house).map(\.subject) == ["B001"])
    pilot.press(.character("P"))
    #expect(pilot.noticeLine.contains("A copy of B001 is being printed."))
    let copy = try #require(try waiting(house).first)
    #expect(copy.kind == .queueNumber)
    let text = try copy.paper(in: .english, calendar: house.database.store.calendar)
      .plainText(columns: 40)
    #expect(text.contains("COPY"))
    pilot.loop.fulfil(.setLanguage(.simplifiedChinese))
    pilot.waitForIdle()
    pilot.press(.character("P"))
    #expect(pilot.noticeLine.contains("正在补打 B001 排号单。"))
  }

  @Test("Without a printer for numbers nothing is printed, and the key is not there")
  func withoutAPrinter() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("4"), .enter, .character("P"))
    #expect(try waiting(house).isEmpty)
    pilot.expectScreenLacks("is being printed")
  }
}
