import HeadquartersContract
import StoreDatabase
import StoreDomain
import Synchronization
import TerminalCore
import Testing

@testable import Console

/// A house whose door has a board, beside the console of its host.
private struct BoardHouse {
  static let draw = """
    [[campaigns]]
    code = "tripe"
    name = { en = "a plate of tripe", zh = "毛肚一份" }
    kind = "free_dishes"
    dishes = ["D1"]
    coupon = true

    [draw]
    least_tickets = 2
    prize = "tripe"

    [board]
    names = true
    news = true

    """

  let house: SampleHouse

  init(hours: String = "") throws {
    house = try SampleHouse(hours: hours)
    if hours.isEmpty { try house.configure(more: Self.draw) }
  }

  var host: Author { get throws { try house.author("1") } }

  func pilot(
    _ size: Size = .desk, source: (any BoardSource)? = nil,
    languages: [Language] = Language.allCases
  ) throws -> Pilot {
    Pilot(
      board: try source ?? BoardReader(path: house.database.path, environment: house.environment),
      size, clock: house.clock, languages: languages)
  }

  /// The chain tells something for ten hours.
  func tellNews() throws {
    try house.receive(
      try ChangeItem(
        .news, id: "n1", version: 1,
        NewsRow(
          title: Phrase("New: plum juice", "酸梅汤上新"), body: Phrase("", ""),
          showFrom: house.clock.now, showUntil: house.clock.now.advanced(byMinutes: 600))),
      cursor: "1-1")
  }

  @discardableResult
  func call(_ number: String) throws -> Ticket {
    house.clock.advance(seconds: 1)
    let id = try #require(try house.ticket(number)).id
    return try house.database.perform(CallTicket(id), by: host)
  }
}

extension SampleHouse {
  fileprivate var environment: StoreEnvironment {
    StoreEnvironment(now: { [clock] in clock.now }, pinRounds: 1)
  }
}

extension Pilot {
  /// The public board, on the house's clock.
  fileprivate convenience init(
    board source: any BoardSource, _ size: Size, clock: HandClock, languages: [Language]
  ) {
    let terminal = InMemoryTerminal(size: size)
    self.init(
      terminal: terminal, clock: clock,
      loop: ConsoleLoop(
        board: source, on: terminal, languages: languages, now: { [clock] in clock.now }))
  }
}

/// A file that is away for a while.
private final class AwayNowAndThen: BoardSource {
  private let reader: BoardReader
  let error = Mutex<StoreError?>(nil)

  init(_ reader: BoardReader) { self.reader = reader }

  func read() throws -> PublicBoard {
    if let error = error.withLock({ $0 }) { throw error }
    return try reader.read()
  }
}

@Suite("The public board at the door")
struct BoardScreenTests {
  @Test("A number that is called stands there at once, with one bell for each call")
  func called() throws {
    let board = try BoardHouse()
    for name in ["王女士", "Chen", "李先生"] { try board.house.arrives(2, name) }
    try board.call("A001")
    let pilot = try board.pilot(languages: [.english])
    #expect(pilot.terminal.bellCount == 0, "what was called before is old news")
    pilot.expectScreenContains("Now calling")
    pilot.expectScreenContains("王**  called 19:45")
    pilot.expectScreenLacks("王女士")

    try board.call("A002")
    pilot.changeElsewhere()
    #expect(pilot.terminal.bellCount == 1)
    pilot.expectScreenContains("C***  called 19:45")
    try board.call("A002")
    pilot.changeElsewhere()
    #expect(pilot.terminal.bellCount == 2)
    pilot.expectScreenContains("called 19:45, 2 times")
    pilot.changeElsewhere()
    pilot.advance(seconds: 61)
    #expect(pilot.terminal.bellCount == 2)

    let seated = try #require(try board.house.ticket("A002"))
    _ = try board.house.database.perform(
      SeatParty(.ticket(seated.id), at: [board.house.tableID("T01")]), by: board.host)
    pilot.changeElsewhere()
    pilot.expectScreenLacks("C***")
    pilot.expectScreenContains("next  A003")
    #expect(pilot.terminal.bellCount == 2)
  }

  @Test("It speaks each language for as long as the house says")
  func languages() throws {
    let board = try BoardHouse()
    try board.house.arrives(2, "Chen")
    let pilot = try board.pilot()
    let first = pilot.text.contains("等位")
    pilot.advance(seconds: 10)
    #expect(pilot.text.contains("等位") != first)
    pilot.advance(seconds: 10)
    #expect(pilot.text.contains("等位") == first)
    let chinese = try board.pilot(languages: [.simplifiedChinese])
    for _ in 1...3 {
      chinese.expectScreenContains("等位")
      chinese.advance(seconds: 10)
    }
  }

  @Test("A draw runs through the numbers, then shows the winner, then tells it in a line")
  func draw() throws {
    let board = try BoardHouse()
    for _ in 1...3 { try board.house.arrives(2) }
    let pilot = try board.pilot(languages: [.english])
    // Of three, seed 1 gives the third.
    _ = try board.house.database.perform(
      HoldDraw(board.house.database.environment.ids.next(), seed: 1), by: board.host)
    pilot.changeElsewhere()
    pilot.expectScreenContains("3 numbers take part for a plate of tripe")
    pilot.expectScreenLacks("wins")
    pilot.advance(seconds: 8)
    pilot.expectScreenContains("A003 wins a plate of tripe")
    pilot.expectScreenContains("off that number's bill")
    // A board that is started now shows the same.
    let late = try board.pilot(languages: [.english])
    late.expectScreenContains("A003 wins a plate of tripe")
    pilot.advance(seconds: 40)
    pilot.expectScreenContains("Draw 1: A003 wins a plate of tripe")
    pilot.expectScreenContains("next  A001  A002  A003")

    let winner = try #require(try board.house.ticket("A003"))
    _ = try board.house.database.perform(
      CancelTicket(winner.id, reason: "went home"), by: board.host)
    pilot.changeElsewhere()
    pilot.expectScreenLacks("wins")
  }

  @Test("A phone says all of a draw, beside a number that is called too")
  func drawOnPhone() throws {
    let board = try BoardHouse()
    for _ in 1...3 { try board.house.arrives(2) }
    let pilot = try board.pilot(.phone, languages: [.english])
    for isCalling in [false, true] {
      if isCalling { try board.call("A001") }
      board.house.clock.advance(seconds: 120)
      _ = try board.house.database.perform(
        HoldDraw(board.house.database.environment.ids.next(), seed: 1), by: board.host)
      pilot.changeElsewhere()
      pilot.advance(seconds: 8)
      pilot.expectScreenContains("wins a plate of tripe")
      if !isCalling { pilot.expectScreenContains("by itself.") }
    }
  }

  @Test("A phone shows every band and that no numbers are given out, in turn where rows are few")
  func inTurn() throws {
    let board = try BoardHouse()
    for guests in [2, 4, 6] { try board.house.arrives(guests) }
    try board.call("A001")
    try board.house.database.perform(SetIntake(.closed), by: board.host)
    let pilot = try board.pilot(.phone, languages: [.english])
    let wanted = ["B 1", "C 1", "No more numbers tonight"]
    for words in wanted { pilot.expectScreenContains(words) }
    // The chain's news takes one row.
    try board.tellNews()
    pilot.changeElsewhere()
    var seen = ""
    for _ in 1...2 {
      pilot.expectScreenContains("New: plum juice")
      seen += pilot.text
      pilot.advance(seconds: 10)
    }
    for words in wanted { #expect(seen.contains(words), "\(words)") }
  }

  @Test("While the file cannot be read it says so, and goes on by itself when it is there again")
  func away() throws {
    let board = try BoardHouse()
    try board.house.arrives(2, "Chen")
    let source = AwayNowAndThen(
      try BoardReader(path: board.house.database.path, environment: board.house.environment))
    let pilot = try board.pilot(source: source, languages: Language.allCases)
    source.error.withLock { $0 = .busy }
    pilot.changeElsewhere()
    pilot.expectScreenContains("Back in a moment")
    pilot.expectScreenContains("稍后恢复")
    pilot.advance(seconds: 1)
    pilot.expectScreenContains("Back in a moment")
    try board.call("A001")
    source.error.withLock { $0 = nil }
    pilot.advance(seconds: 1)
    pilot.expectScreenLacks("Back in a moment")
    #expect(pilot.terminal.bellCount == 1, "what was called meanwhile is heard")
    #expect(!pilot.loop.isFinished)
    source.error.withLock { $0 = .newerVersion(path: "store.db") }
    pilot.changeElsewhere()
    #expect(pilot.loop.isFinished, "the program itself must be started anew")
  }

  @Test(
    "No key is needed, and none but its own does anything",
    arguments: [Key.character("q"), .control("c")])
  func keys(end: Key) throws {
    let board = try BoardHouse()
    let pilot = try board.pilot()
    let before = pilot.text
    pilot.press(.function(5), .control("q"), .character("?"), .character(":"), .enter, .escape)
    #expect(pilot.text == before)
    #expect(!pilot.loop.isFinished)
    pilot.press(end)
    #expect(pilot.loop.isFinished)
  }

  @Test("A closed house says when it opens")
  func closed() throws {
    let board = try BoardHouse(hours: "[hours]\nopens = \"11:00\"\ncloses = \"19:30\"\n")
    let pilot = try board.pilot(languages: [.english])
    pilot.expectScreenContains("closed since 19:30")
    pilot.expectScreenContains("We open Mon 23 Nov 11:00")
    try board.house.configure(more: "[hours]\nopens = \"11:00\"\ncloses = \"21:30\"\n")
    pilot.changeElsewhere()
    pilot.expectScreenLacks("We open")
  }

  @Test("Days on end it keeps no more than it shows")
  func days() throws {
    let board = try BoardHouse()
    let pilot = try board.pilot(languages: [.english])
    for day in 1...3 {
      try board.house.arrives(2, "Chen")
      try board.call("A001")
      pilot.changeElsewhere()
      #expect(pilot.terminal.bellCount == day)
      pilot.expectScreenContains("C***")
      pilot.advance(seconds: 24 * 3600)
      pilot.expectScreenLacks("C***")
    }
    #expect(pilot.loop.pending.isEmpty && pilot.loop.notices.isEmpty)
  }

  @Test(
    "It looks as it was accepted",
    arguments: [
      Size(columns: 200, rows: 60), .desk, .minimum, .phone,
    ])
  func snapshots(size: Size) throws {
    let board = try BoardHouse()
    for (guests, name) in [(2, "王女士"), (2, "Chen"), (4, "李先生"), (6, "Novak"), (2, "赵"), (3, "Li")] {
      try board.house.arrives(guests, name)
    }
    try board.tellNews()
    for language in Language.allCases {
      let empty = try board.pilot(size, languages: [language])
      empty.assertSnapshot(
        named: "Board/waiting.\(size.columns)x\(size.rows).\(language.rawValue)")
    }
    for number in ["A001", "B001", "A002", "A002"] { try board.call(number) }
    let calling = try Language.allCases.map { ($0, try board.pilot(size, languages: [$0])) }
    for (language, pilot) in calling {
      pilot.assertSnapshot(
        named: "Board/calling.\(size.columns)x\(size.rows).\(language.rawValue)")
    }
    _ = try board.house.database.perform(
      HoldDraw(board.house.database.environment.ids.next(), seed: 1), by: board.host)
    board.house.clock.advance(seconds: 10)
    for (language, pilot) in calling {
      pilot.changeElsewhere()
      pilot.assertSnapshot(
        named: "Board/winner.\(size.columns)x\(size.rows).\(language.rawValue)")
    }
  }
}

@Suite("The host begins a draw")
struct DoorDrawTests {
  @Test("D asks, draws once, and the winner's prize stands beside its number")
  func draws() throws {
    let board = try BoardHouse()
    for name in ["Wang", "Chen", "Li"] { try board.house.arrives(2, name) }
    let pilot = try Pilot(in: board.house, as: "1")
    pilot.press(.character("D"))
    pilot.expectScreenContains("3 numbers take part.")
    pilot.press(.enter)
    #expect(try board.house.database.draws().isEmpty)
    pilot.press(.character("D"), .character("d"))
    let draw = try #require(try board.house.database.draws().first)
    #expect(pilot.noticeLine.contains("\(draw.winner.number) wins a plate of tripe"))
    pilot.press(.character("D"))
    #expect(pilot.noticeLine.contains("the last draw was just now"))
    pilot.press(.up, .up, .up)
    for _ in 1...3 where !pilot.text.contains("> \(draw.winner.number)") { pilot.press(.down) }
    pilot.expectScreenContains("won at the door: a plate of tripe")
    #expect(try board.house.database.draws().count == 1)
  }

  @Test("A house without draws has no such key; one in which too few wait says so")
  func unavailable() throws {
    let none = try SampleHouse()
    let quiet = try Pilot(in: none, as: "1")
    quiet.press(.character("D"))
    #expect(!quiet.noticeLine.contains("Not now"))
    let board = try BoardHouse()
    try board.house.arrives(2, "Wang")
    let pilot = try Pilot(in: board.house, as: "1")
    pilot.press(.character("D"))
    #expect(pilot.noticeLine.contains("1 number takes part, a draw needs 2"))
  }
}
