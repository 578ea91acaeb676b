import Foundation
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Somebody comes to the terminal")
struct SignInTests {
  private func pilot(_ size: Size = .desk, places: Bool = true) -> Pilot {
    Pilot(size) { clock in
      .sample(
        clock: clock,
        places: [
          Place(
            "door", title: Phrase("door", "门口"), keys: [.function(5)], workstation: .host,
            permission: .queue, makeScreen: { _ in ProbeScreen() }),
          Place(
            "till", title: Phrase("till", "收银"), keys: [.function(7)], workstation: .cashier,
            permission: .takePayment, makeScreen: { _ in ProbeScreen() }),
        ])
    }
  }

  @Test("A host signs in with a code and a PIN and stands at the door")
  func signIn() {
    let pilot = pilot()
    pilot.expectScreenContains("Who are you?")
    pilot.type("1")
    pilot.press(.enter)
    pilot.type("1111")
    pilot.expectScreenContains("****")
    pilot.expectScreenLacks("1111")
    pilot.press(.enter)
    pilot.expectScreenContains("PROBE")
    #expect(pilot.screen.first?.contains("Anna") == true)
  }

  @Test("Code and PIN can be typed before the list of people is there")
  func signInTypedAhead() {
    let pilot = pilot()
    pilot.type("lm")
    pilot.press(.enter)
    pilot.type("31313131")
    pilot.press(.enter)
    pilot.terminal.press(.control("q"), .character("1"), .enter)
    pilot.terminal.type("1111")
    pilot.terminal.press(.enter)
    pilot.waitForIdle()
    #expect(pilot.screen.first?.contains("Anna") == true)
  }

  @Test("A cashier is found by pinyin initials and works in Chinese")
  func signInByPinyin() {
    let pilot = pilot()
    pilot.type("lm")
    pilot.press(.enter)
    pilot.type("31313131")
    pilot.press(.enter)
    #expect(pilot.screen.first?.contains("李敏") == true)
    #expect(pilot.footer.contains("按键"))
  }

  @Test("A wrong PIN says how many tries are left, and the third locks")
  func wrongPIN() {
    let pilot = pilot()
    pilot.press(.enter)
    for told in ["2 tries left", "1 tries left", "Locked until 19:47"] {
      pilot.type("0000")
      pilot.press(.enter)
      pilot.expectScreenContains(told)
    }
    pilot.expectScreenLacks("****")
    pilot.press(.escape)
    pilot.expectScreenLacks("PIN")
  }

  @Test("A PIN cannot be pasted")
  func pinIsTyped() {
    let pilot = pilot()
    pilot.press(.enter)
    pilot.paste("1111\n")
    pilot.expectScreenLacks("*")
    pilot.expectScreenContains("Nothing here takes pasted text")
  }

  @Test("Nobody has that name: Enter says so and loses nothing")
  func unknownName() {
    let pilot = pilot()
    pilot.type("zzz")
    pilot.press(.enter)
    pilot.expectScreenContains("nobody has this name")
    pilot.expectScreenContains("zzz")
    pilot.press(.escape)
    pilot.expectScreenContains("Anna")
  }

  @Test("Signing out keeps the screen for the same person and not for another")
  func signOutKeepsWork() {
    let pilot = pilot()
    func signIn(_ code: String) {
      pilot.type(code)
      pilot.press(.enter)
      pilot.type(String(repeating: code, count: 4))
      pilot.press(.enter)
    }
    signIn("1")
    pilot.press(.character("s"))
    pilot.expectScreenContains("save 1")
    pilot.press(.control("q"))
    pilot.expectScreenContains("Who are you?")
    signIn("2")
    pilot.expectScreenLacks("save 1")
    pilot.press(.control("q"))
    signIn("1")
    pilot.expectScreenContains("save 1")
  }

  @Test("A place is entered by its key, keeps its state, and is refused with the reason")
  func places() {
    let pilot = pilot()
    pilot.press(.enter)
    pilot.type("1111")
    pilot.press(.enter)
    pilot.press(.function(7))
    #expect(pilot.noticeLine.contains("your role may not enter it"))

    pilot.press(.control("q"))
    pilot.type("2")
    pilot.press(.enter)
    pilot.type("2222")
    pilot.press(.enter)
    pilot.press(.character("s"), .function(7))
    pilot.expectScreenLacks("save 1")
    pilot.press(.function(5))
    pilot.expectScreenContains("save 1")
  }

  @Test("A second person allows what is above the limit, at the point of action")
  func authorisation() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character("a"))
    pilot.expectScreenContains("20 %")
    pilot.expectScreenContains("Bo")
    // Only those who may allow it are offered.
    pilot.expectScreenLacks("李敏")
    pilot.press(.enter)
    pilot.type("0000")
    pilot.press(.enter)
    pilot.expectScreenContains("Wrong PIN")
    pilot.type("2222")
    pilot.press(.enter)
    pilot.expectScreenContains("allowed by Bo")
  }

  @Test("Whoever may not allow it is not said to be unknown")
  func mayNotAllow() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character("a"))
    pilot.type("zzz")
    pilot.press(.enter)
    pilot.expectScreenContains("nobody with this name or code may allow it")
    pilot.expectScreenLacks("nobody has this name")
  }

  @Test("Digits that can find nobody begin the PIN of the second person under the cursor")
  func digitsBeginPIN() {
    let context = ConsoleContext(
      language: .english, size: Size(columns: 80, rows: 24),
      now: Timestamp(millisecondsSinceEpoch: 0), calendar: StoreCalendar(timeZone: .gmt),
      storeName: "Riverside")
    func chosen(_ codes: [String], _ typed: String, typedAhead: Bool = false) -> String? {
      let people = codes.map { code in
        StaffMember(
          id: Identifier(rawValue: code), code: code, name: "Anna", role: StaffMember.bo.role,
          language: .english)
      }
      var entry = PersonEntry(digitsBeginPIN: true)
      if !typedAhead { entry.show(people, keys: [:]) }
      for character in typed {
        guard let action = entry.action(for: .key(.character(character))) else { return nil }
        entry.update(action, in: context)
      }
      if typedAhead { entry.show(people, keys: [:]) }
      return entry.chosen.map { "\($0.code) \(entry.pin.text)" }
    }
    #expect(chosen(["eva", "wei"], "9002") == "eva 9002")
    #expect(chosen(["eva", "wei"], "w9001") == "wei 9001")
    #expect(chosen(["eva", "wei"], "9002", typedAhead: true) == "eva 9002")
    // A house that numbers its people looks for them by number.
    #expect(chosen(["eva", "31"], "31") == nil)
    // Nobody signs in as somebody whose name they did not look at.
    var signIn = PersonEntry()
    signIn.show([.bo], keys: [:])
    #expect(signIn.action(for: .key(.character("9"))) != nil)
    if let action = signIn.action(for: .key(.character("9"))) {
      signIn.update(action, in: context)
    }
    #expect(signIn.chosen == nil)
  }

  @Test("Esc leaves the second person's dialog without it")
  func authorisationDismissed() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character("a"), .escape)
    pilot.expectScreenContains("not allowed")
  }

  @Test("The sign-in screen in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "SignIn/choosing") { pilot($0) }
    try Pilot.assertSnapshots(named: "SignIn/pin") {
      pilot($0)
    } steps: {
      $0.press(.enter)
      $0.type("000")
      $0.press(.enter)
    }
    for (name, key) in [("Frame/palette", Key.character(":")), ("Frame/help", .character("?"))] {
      try Pilot.assertSnapshots(named: name) {
        Pilot($0, showing: ProbeScreen())
      } steps: {
        $0.press(key)
      }
    }
    try Pilot.assertSnapshots(named: "SignIn/authorisation") {
      Pilot($0, showing: ProbeScreen())
    } steps: {
      $0.press(.character("a"))
    }
  }
}
