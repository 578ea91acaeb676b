import RealProgram
import Testing

@Suite("A menu for a later hour")
struct MenuPushTests {
  private static let menu = TrialStore.sample.appendingPathComponent("menu.csv").path

  @Test("is sent with the moment that was meant, which is said again")
  func planned() throws {
    let headquarters = try HeadquartersProgram()
    let told = try headquarters.run(
      "menu", "push", "--db", headquarters.path, "--all", "--csv", Self.menu, "--holds-from",
      "2028-02-29T01:30:00+08:00")
    #expect(told.contains("to hold from 2028-02-28T17:30:00.000Z"), "\(told)")
  }

  @Test(
    "is not sent when there is no such moment",
    arguments: [
      "2026-06-31T05:00:00+08:00", "2027-02-30T25:61:00+08:00", "2026-12-01T11:00:00+08:00garbage",
      "2026-12-01T11:00:00",
    ])
  func noSuchMoment(_ moment: String) throws {
    let headquarters = try HeadquartersProgram()
    let refused = #expect(throws: HeadquartersProgram.Refused.self) {
      try headquarters.run(
        "menu", "push", "--db", headquarters.path, "--all", "--csv", Self.menu, "--holds-from",
        moment)
    }
    #expect(refused?.description.contains("is no moment") == true, "\(refused?.description ?? "")")
  }
}
