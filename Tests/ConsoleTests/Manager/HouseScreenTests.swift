import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A store that changes under an open console")
struct HouseScreenTests {
  private func manager() throws -> (SampleHouse, Pilot) {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "5")
    pilot.press(.character("c"))
    return (house, pilot)
  }

  @Test("A manager gives somebody another PIN in the rhythm of any form")
  func pin() throws {
    let (house, pilot) = try manager()
    pilot.press(.character("p"))
    pilot.type("12")
    pilot.press(.enter)
    pilot.expectScreenContains("4 to 8 digits")
    pilot.type("34")
    pilot.press(.enter)
    pilot.expectScreenContains("1 has another PIN from now on.")
    #expect(throws: StaffError.self) {
      try house.database.signIn(code: "1", pin: "1111", at: "t")
    }
    #expect(try house.database.signIn(code: "1", pin: "1234", at: "t").code == "1")
  }

  @Test("A manager closes earlier today, and every console knows it")
  func hoursOfADay() throws {
    let house = try SampleHouse(hours: "[hours]\nopens = \"11:00\"\ncloses = \"23:00\"\n")
    let pilot = try Pilot(in: house, as: "5")
    pilot.press(.character("c"), .character("h"), .enter, .enter)
    pilot.type("11-21:30")
    pilot.press(.enter)
    pilot.expectScreenContains("Sun 22 Nov: 11:00-21:30")
    #expect(
      pilot.loop.context.hours?.hours.services(on: pilot.loop.context.businessDay).services
        == [.init(opens: 660, closes: 1290)])
  }

  @Test("A person or a table among many is found by what it is called")
  func found() throws {
    let (_, pilot) = try manager()
    pilot.press(.character("/"))
    pilot.type("v2")
    pilot.expectScreenLacks("T01")
    pilot.press(.enter, .enter)
    pilot.expectScreenContains("Seats of V2")
    pilot.press(.escape, .character("/"))
    pilot.type("lm")
    pilot.press(.enter, .character("p"))
    pilot.expectScreenContains("Another PIN for 李敏")
  }

  @Test("A manager gives a table other seats, and a person another name")
  func seatsAndName() throws {
    let (house, pilot) = try manager()
    pilot.press(.enter)
    for _ in 1...40 { pilot.press(.backspace) }
    pilot.type("Annika")
    pilot.press(.control("s"))
    pilot.expectScreenContains("Annika is changed.")
    #expect(try house.staff("1").name == "Annika")
    pilot.press(.end, .enter, .backspace)
    pilot.type("0")
    pilot.press(.enter)
    pilot.expectScreenContains("1 to 60")
    pilot.press(.backspace)
    pilot.type("9")
    pilot.press(.enter)
    pilot.expectScreenContains("V2 has 9 seats.")
    #expect(try house.database.house().tables.last?.seats == 9)
  }

  @Test("People and tables in every window and both languages")
  func snapshots() throws {
    let house = try SampleHouse()
    try Pilot.assertSnapshots(named: "Manager/house") {
      try Pilot($0, in: house, as: "5")
    } steps: {
      $0.press(.character("c"))
    }
  }

  @Test("Somebody without the permission finds the reason instead")
  func permission() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: HouseScreen(), as: "1")
    pilot.press(.character("p"))
    pilot.expectScreenContains("your role may not do this")
  }

  @Test("Hours, name and permissions are those of the store as soon as it is changed")
  func followed() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    #expect(pilot.loop.context.hours == nil)
    #expect(pilot.loop.context.may(.queue))
    try house.configure(
      [("zh = \"滨江店\"", "zh = \"江边店\""), ("may = [\"queue\", ", "may = [")],
      more: "[hours]\nopens = \"11:00\"\ncloses = \"17:00\"\n")
    pilot.changeElsewhere()
    #expect(pilot.loop.context.hours?.hours.usual == [.init(opens: 660, closes: 1020)])
    #expect(!pilot.loop.context.may(.queue))
    #expect(pilot.loop.services.storeName.chinese == "江边店")
  }

  @Test("Whoever works here no more is signed out, and told so")
  func signedOut() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    try house.configure([("code = \"1\"", "code = \"9\"")])
    pilot.changeElsewhere()
    #expect(pilot.loop.signedIn == nil)
    #expect(pilot.noticeLine.contains("works here no more"))
    // The list of those who may sign in is the one that holds now.
    pilot.expectScreenContains("Who are you?")
    pilot.expectScreenContains(" 9 ")
  }

  @Test(
    "Whoever was given another PIN is signed out, and told so")
  func signedOutByPIN() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"))
    pilot.type("4")
    try house.database.changePIN(of: "1", to: "4711", by: house.author("5"))
    pilot.changeElsewhere()
    #expect(pilot.loop.signedIn == nil)
    #expect(pilot.noticeLine.contains("Anna's PIN or code was changed"))
    pilot.type("1")
    pilot.press(.enter)
    pilot.type("4711")
    pilot.press(.enter)
    #expect(pilot.loop.signedIn?.name == "Anna")
    // What was left half done went with the session.
    pilot.expectScreenLacks("New number")
  }

  @Test("Whoever has a code now does not find what its holder left behind")
  func nothingLeftBehind() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"))
    pilot.type("4")
    pilot.press(.tab)
    pilot.type("Novak")
    pilot.press(.control("q"))
    pilot.expectScreenContains("Who are you?")
    try house.configure([
      ("name = \"Anna\"", "name = \"Zoe\""), ("pin = \"1111\"", "pin = \"9876\""),
    ])
    pilot.changeElsewhere()
    pilot.type("1")
    pilot.press(.enter)
    pilot.type("9876")
    pilot.press(.enter)
    #expect(pilot.loop.signedIn?.name == "Zoe")
    pilot.expectScreenLacks("Novak")
  }

  @Test("Who manages no more reads the manager's screen no more")
  func lostPlace() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "5")
    pilot.press(.function(9), .character("c"))
    pilot.expectScreenContains("V2")
    pilot.expectScreenContains("8 seats")
    try house.configure(
      [("\"table_out_of_order\", \"manage_store\"", "\"table_out_of_order\"")],
      more: """
        [[roles]]
        code = "owner"
        name = { en = "owner", zh = "老板" }
        workstation = "manager"
        may = ["manage_store"]

        [[staff]]
        code = "9"
        name = "Zoe"
        role = "owner"
        pin = "9876"
        """)
    pilot.changeElsewhere()
    #expect(pilot.loop.signedIn?.staff.code == "5")
    #expect(pilot.noticeLine.contains("may not work on that screen any more"))
    pilot.expectScreenLacks("8 seats")
    pilot.press(.function(9))
    pilot.expectScreenLacks("8 seats")
  }

  @Test("A new PIN is read by nobody who stands beside the manager")
  func hiddenPIN() throws {
    let (house, pilot) = try manager()
    pilot.press(.character("p"))
    pilot.type("1234")
    pilot.expectScreenLacks("1234")
    pilot.expectScreenContains("****")
    pilot.press(.enter)
    #expect(try house.database.signIn(code: "1", pin: "1234", at: "t").code == "1")
  }

  @Test("Other hours without hours are asked for in the form, and what was typed stays")
  func emptyHours() throws {
    let house = try SampleHouse(hours: "[hours]\nopens = \"11:00\"\ncloses = \"23:00\"\n")
    let pilot = try Pilot(in: house, as: "5")
    pilot.press(.character("c"), .character("h"))
    pilot.type("11-28")
    pilot.press(.control("s"))
    pilot.expectScreenContains("Hours of a day")
    pilot.expectScreenContains("11-28")
    pilot.type("12-20")
    pilot.press(.enter)
    pilot.expectScreenContains("Sat 28 Nov: 12:00-20:00")
  }
}
