import StoreDatabase
import StoreDomain
import TerminalCore
import Testing
import Widgets

@testable import Console

@Suite("What is prefilled is replaced by the first key")
struct PrefilledFieldTests {
  // MARK: Every field of every screen

  /// Every text field inside a value, wherever it is kept.
  private func fields(in value: Any, depth: Int = 0) -> [TextField] {
    if let field = value as? TextField { return [field] }
    guard depth < 12 else { return [] }
    return Mirror(reflecting: value).children.flatMap { fields(in: $0.value, depth: depth + 1) }
  }

  @Test("In no specimen of a screen does a prefilled field go on with what is typed")
  func everySpecimen() {
    var prefilled = 0
    for entry in ScreenCatalogue.entries {
      for specimen in entry.specimens() {
        for field in fields(in: specimen) where !field.isEmpty {
          prefilled += 1
          var typed = field
          _ = typed.handle(.character("7"))
          #expect(typed.text == "7", "\(entry.title.english): \(field.text)")
        }
      }
    }
    #expect(prefilled >= 6)
  }

  // MARK: Those that hurt

  private func splitting() throws -> (Evening, Pilot) {
    let evening = try Evening.atHalfPastNine()
    return (evening, try evening.till())
  }

  @Test("A bill is split by six where two are suggested, with one key")
  func split() throws {
    let (_, pilot) = try splitting()
    pilot.press(.character("s"))
    pilot.expectScreenContains("how many pay")
    pilot.press(.character("6"), .enter)
    // The next time the six stand there, and one key makes three of them.
    pilot.press(.character("s"), .character("3"), .enter, .character("s"))
    pilot.expectScreenContains("how many pay  3")
    pilot.expectScreenLacks("63")
  }

  @Test("The tail to leave to the guest is typed over the suggestion, or mended after an arrow")
  func rounding() throws {
    let (evening, pilot) = try splitting()
    pilot.press(.character("o"))
    pilot.expectScreenContains("4.00")
    pilot.type("1")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_300)
    // What is suggested now is 4.00 in all.
    pilot.press(.character("o"), .home, .delete, .character("0"))
    pilot.expectScreenContains("0.00")
    pilot.press(.enter)
    // Nothing is no rounding, and takes none away.
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_300)
  }

  @Test("Cash that an arrow suggests is typed over, too")
  func likelyNotes() throws {
    let (_, pilot) = try splitting()
    pilot.press(.character("2"), .down)
    pilot.type("150")
    pilot.expectScreenContains("36.00")
  }

  @Test("A size that the store refused is put back, and the next digit replaces it")
  func putBack() {
    var size = TypedPartySize("9")
    var empty = TypedPartySize()
    empty.restore(size)
    empty.update(.character("8"))
    #expect(empty.text == "8")
    empty.update(.character("9"))
    #expect(empty.text == "89")
    size.select()
    size.update(.erase)
    #expect(size.isEmpty)
  }

  @Test("A dish that the store refused is given back, and the next dish replaces it")
  func givenBack() {
    var screen = OrderScreen(partyID: Identifier(rawValue: "party"))
    screen.giveBack("2md")
    #expect(screen.entry.text == "2md")
    screen.entry.enter(.key(.character("n")))
    #expect(screen.entry.text == "n")
  }

  @Test("A name, a phone and a note that are changed are typed over")
  func changedGuest() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("e"), .character("2"), .tab)
    pilot.type("Chen")
    pilot.press(.enter)
    let ticket = try #require(try house.database.tickets().first)
    #expect(ticket.partySize == 2)
    #expect(ticket.guestName == "Chen")
  }
}
