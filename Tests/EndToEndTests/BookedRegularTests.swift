import Foundation
import RealProgram
import Testing

/// The tour that the README gives, key by key: 王秀英 has booked, has a lunar birthday tonight and must not eat
/// peanuts.
@Suite("The evening of a booked regular")
struct BookedRegularTests {
  /// The sample's simulated people work on, as they do for whoever takes the tour.
  @Test(
    "Host and server know her birthday and her allergy; she is offered her usual; she is sung to")
  func evening() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("demo.db")
    let tmux = try TmuxSession("exec \(Foh.path) demo --db \(file)", folder: folder)
    let console = try tmux.firstWindow()
    // An hour and a half of the evening is played first.
    try tmux.wait(console, "the door, with a guest at it", timeoutMilliseconds: 240_000) {
      $0.contains(" DOOR ") && $0.contains("T07 . booked")
    }
    let guest = DemoGuest(tmux: tmux, console: console)
    try guest.othersComeFirst()
    try guest.isReceivedByTheHost()
    try guest.isServed()
    try guest.paysAndGoes()
    let doctor = try Foh.run("doctor", "--db", file)
    #expect(doctor.code == 0, "\(doctor.output)")
  }
}

/// 王秀英, on her way through the house.
private struct DemoGuest {
  let tmux: TmuxSession
  let console: TmuxSession.Window

  /// Four guests take a number, and whoever is next is called. (Which party that is, and whether a
  /// table is free, is up to the evening.)
  func othersComeFirst() throws {
    try press("4", "Enter", until: " for 4, ")
    try tmux.press("c", in: console)
    try tmux.wait(console, "whom c calls, or why nobody") {
      $0.contains("Called ") || $0.contains("no table is free for whoever is next")
    }
  }

  func isReceivedByTheHost() throws {
    try press("/", "w", "x", "y", until: "> ", "王秀英  party of 2")
    try press("Enter", until: "Enter they are here", "birthday today: lunar", "! peanuts: allergy")
    try press(
      "Enter", until: "王秀英 is here: Enter seats them", "lunar birthday today: song",
      "! peanuts: allergy … [a] I do it")
    try press("s", until: "> T07 … 2 seats booked for them")
    try press("Enter", until: "王秀英 sits down, party of 2")
  }

  func isServed() throws {
    try changeHands(to: "maya", "2004", "FLOOR")
    try press(
      "T", "0", "7", until: "Enter order T07", "lunar birthday today: song",
      "! peanuts: allergy … [a] I do it")
    // Her pot with its broths in one step, what she had on most of her last evenings, and the noodles
    // of the day. (Which of her usual dishes stands first is up to what the house sells tonight.)
    try press(
      "Enter", until: "! peanuts  ! birthday", "For 王秀英",
      "1 Two-broth pot 鸳鸯锅 … 6/6 spicy beef tallow, tomato",
      " 2 … usual, … of the last 6 visits", "3 Birthday noodles 长寿面 … for the birthday")
    try press(
      "1", "Enter", until: " 1 … usual, … of the last 6 visits",
      " 2 … usual, … of the last 6 visits", "Enter send 2 lines")
    try press("1", "Enter", until: "Enter send 3 lines")
    // Peanuts stand on the menu, with the reason against them; they were never among the offers.
    try press("l", "c", "h", "s", until: "老醋花生", "! peanuts")
    try press("Escape", until: "dish or pinyin initials")
    try press("Enter", until: "Sent 3 lines to the kitchen")

    // Both are hers to do, the allergy first; then both are done.
    try press("A", until: "song … [A] I do it")
    try press("A", until: "song … Maya does it")
    try press("A", until: "Done: peanuts: allergy")
    try tmux.wait(console, "the song alone") { !$0.contains("! peanuts: allergy  ") }
    try press("A", until: "Done: lunar birthday today: song")
    try tmux.wait(console, "no care left, but the allergy in sight") { screen in
      !screen.contains("Maya does it") && screen.contains("! peanuts")
    }
    try press("B", until: "The till knows")
  }

  func paysAndGoes() throws {
    try changeHands(to: "bo", "4001", " TILL ")
    try press("/", "t", "0", "7", until: "> T07", "T07  王秀英  2 guests")
    try press("Enter", until: "1 exact cash")
    try press("w", until: "WHY THIS AMOUNT")
    // A frame may reach the screen in two parts: what is looked for must not be left of the one before.
    try tmux.wait(console, "the whole page of the amount") { !$0.contains("1 exact cash") }
    try press("Escape", until: "1 exact cash")
    try tmux.wait(console, "the till again") { !$0.contains("WHY THIS AMOUNT") }
    try press("1", until: "take 128.00")
    try press("Enter", until: "T07 paid")
  }

  // MARK: Hands and eyes

  /// Signs out, and somebody else in.
  private func changeHands(to code: String, _ pin: String, _ title: String) throws {
    try press("C-q", until: "Who are you?")
    for key in code { try tmux.press(String(key), in: console) }
    try press("Enter", until: "PIN")
    for key in pin { try tmux.press(String(key), in: console) }
    try press("Enter", until: title)
  }

  /// Presses keys, and waits until all of this stands on the screen; “ … ” is whatever stands
  /// between two parts of one row.
  private func press(_ keys: String..., until texts: String...) throws {
    for key in keys { try tmux.press(key, in: console) }
    try tmux.wait(console, "“\(texts.joined(separator: "” and “"))”") { screen in
      let rows = screen.split(separator: "\n")
      return texts.allSatisfy { text in rows.contains { Self.shows($0, text) } }
    }
  }

  private static func shows(_ row: Substring, _ text: String) -> Bool {
    var rest = row
    for part in text.components(separatedBy: " … ") {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
