import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The host gives queue numbers")
struct GivingNumbersTests {
  @Test("A party of four has its number after two keys: its size and Enter")
  func numberByTwoKeys() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("4"))
    pilot.expectScreenContains("up to 5 min, 0 ahead in B")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("B001 for 4, first in line, up to 5 min"))
    #expect(try house.ticket("B001")?.partySize == 4)
    pilot.expectScreenContains("> B001")
  }

  @Test("How long? One key says it before the number, and the list for whoever waits")
  func howLong() throws {
    let house = try SampleHouse()
    for entry in try house.database.floor().tables {
      _ = try house.database.perform(
        SeatParty(.walkIn(partySize: 2, guestName: nil), at: [entry.table.id]),
        by: house.author("1"))
    }
    for _ in 0..<3 { try house.arrives(4, "Wang") }
    let told = try #require(try house.ticket("B001")?.told)
    house.clock.advance(seconds: 1500)
    let board = try house.database.doorBoard()
    let wait = try #require(board.bands.first { $0.band.code == "B" }?.wait(for: 4))
    let pilot = try Pilot(in: house, as: "1")
    pilot.expectScreenContains("told \(told.phrase.english)")
    pilot.press(.character("4"))
    pilot.expectScreenContains("\(wait.phrase.english), 3 ahead in B")
    pilot.press(.enter)
    let ticket = try #require(try house.ticket("B004"))
    #expect(ticket.told == wait)
    #expect(pilot.noticeLine.contains("B004 for 4, 3 parties ahead, \(wait.phrase.english)"))
    let entry = try #require(try house.database.doorBoard().entries.first { $0.id == ticket.id })
    let still = try #require(entry.wait)
    pilot.expectScreenContains(". \(still.shortPhrase.english)")
    pilot.expectScreenContains("still \(still.phrase.english)")
  }

  @Test("A party of four has its number after n 4 Enter")
  func numberByForm() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("4"), .enter)
    #expect(try house.ticket("B001")?.partySize == 4)
  }

  @Test("Two quick Enters give one number")
  func twoEnters() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.terminal.press(.character("2"))
    pilot.terminal.press(.enter)
    pilot.terminal.press(.enter)
    pilot.waitForIdle()
    #expect(try house.database.tickets().count == 1)
  }

  @Test("A number and one Enter too many call nobody past those who wait longer")
  func enterAfterANumber() throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen", "Novak"] { try house.arrives(4, name) }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("4"), .enter)
    pilot.expectScreenContains("> B004")
    pilot.press(.enter)
    pilot.expectScreenContains("Call B004 now?")
    pilot.expectScreenContains("3 parties have waited longer in band B.")
    pilot.press(.enter)
    #expect(try house.database.tickets([.called]).isEmpty)
    pilot.expectScreenLacks("Call B004 now?")
    // Whoever means it says so.
    pilot.press(.enter, .character("c"))
    #expect(try house.database.tickets([.called]).map(\.displayNumber) == ["B004"])
  }

  @Test("The next party is called only while a table is free for it")
  func noTableFree() throws {
    let house = try SampleHouse()
    let tables = try house.database.floor().tables.count
    for _ in 0...tables { try house.arrives(2, "Wang") }
    let pilot = try Pilot(in: house, as: "1")
    for _ in 0...tables { pilot.press(.character("c")) }
    let called = try house.database.tickets([.called]).count
    #expect(called > 0)
    #expect(called <= tables)
    #expect(pilot.noticeLine.contains("no table is free for whoever is next"))
    // The host may know better: a table is being cleaned at this moment.
    pilot.press(.end)
    let last = try #require(try house.database.tickets().last?.displayNumber)
    pilot.expectScreenContains("> \(last)")
    pilot.press(.character("C"), .character("c"))
    #expect(try house.ticket(last)?.stage == .called)
  }

  @Test("A size that no party has gives no number and says so")
  func impossibleSize() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("0"), .enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.backspace)
    pilot.type("123")
    pilot.expectScreenContains("party of 123")
    pilot.press(.enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.backspace, .backspace, .backspace)
    pilot.expectScreenLacks("party of 1")
  }

  @Test("A size for which the house has no place asks; the next number replaces it")
  func noPlaceForSoMany() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type("63")
    pilot.press(.enter)
    pilot.expectScreenContains("63 guests?")
    pilot.press(.enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.character("3"))
    pilot.expectScreenContains("party of 3")
    pilot.press(.enter)
    #expect(try house.database.tickets().map(\.partySize) == [3])
    pilot.type("63")
    pilot.press(.enter, .character("y"))
    #expect(try house.database.tickets().map(\.partySize).max() == 63)
  }

  @Test("In the form, too, a size that is typed again replaces the one that was asked about")
  func typedAgainInTheForm() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"))
    pilot.type("63")
    pilot.press(.tab)
    pilot.type("Novak")
    pilot.press(.enter)
    pilot.expectScreenContains("63 guests?")
    pilot.press(.enter)
    pilot.type("6")
    pilot.press(.enter)
    #expect(try house.database.tickets().map(\.partySize) == [6])
  }

  @Test("A form that was left half filled is emptied by a key, and is nobody else's")
  func draftOfAPerson() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("9"), .tab)
    pilot.type("Novak")
    pilot.press(.escape, .control("q"))
    // A manager takes over the terminal.
    pilot.loop.signIn(SignedIn(try house.staff("5")))
    pilot.press(.function(5), .character("n"))
    pilot.expectScreenContains("New number")
    pilot.expectScreenLacks("Novak")
    pilot.press(.escape, .control("q"))
    pilot.loop.signIn(SignedIn(try house.staff("1")))
    pilot.waitForIdle()
    pilot.press(.character("n"))
    pilot.expectScreenContains("Novak")
    pilot.press(.backTab)
    pilot.press(.character("8"))
    pilot.expectScreenContains("C: 0 ahead")
    pilot.press(.control("x"))
    pilot.expectScreenLacks("Novak")
    pilot.press(.escape, .character("n"))
    pilot.expectScreenLacks("Novak")
  }

  @Test("A phone that belongs to a member recognises the guest before Enter")
  func recognisedByPhone() throws {
    let house = try SampleHouse()
    try house.knowMissWang()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .tab, .tab)
    pilot.type("13800005678")
    pilot.expectScreenContains("王女士")
    pilot.expectScreenContains("6 visits")
    pilot.expectScreenContains("peanuts: allergy")
    pilot.expectScreenContains("birthday today")
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.memberID == SampleHouse.missWang)
    pilot.expectScreenContains("[a] I do it")
  }

  @Test("A member is chosen in the form by pinyin initials, the second by an arrow")
  func memberByPinyin() throws {
    let house = try SampleHouse()
    for name in ["王秀英", "吴晓燕"] {
      _ = try house.database.perform(EnrolMember(NewMember(name: name)), by: house.author("5"))
    }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .backTab)
    pilot.type("w")
    pilot.expectScreenContains("王秀英")
    pilot.expectScreenContains("吴晓燕")
    pilot.press(.down, .enter)
    let ticket = try #require(try house.ticket("A001"))
    let member = try #require(try ticket.memberID.flatMap { try house.database.member($0) })
    let other = try #require(try house.database.findMembers("w").last)
    #expect(member.id == other.id)
  }

  @Test("A phone that already waits is refused in the form, and nothing that was typed is lost")
  func phoneWaitsAlready() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Chen", phone: "13900001111")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .tab)
    pilot.type("Chen")
    pilot.press(.tab)
    pilot.type("13900001111")
    pilot.press(.enter)
    pilot.expectScreenContains("already waits with A001")
    pilot.expectScreenContains("13900001111")
    pilot.press(.backspace)
    pilot.type("2")
    pilot.press(.enter)
    #expect(try house.ticket("A002")?.phone == "+8613900001112")
  }

  @Test("A half-typed form survives a change elsewhere, a resize, the other language and Esc")
  func halfTypedForm() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("3"), .tab)
    pilot.type("Nov")
    try house.arrives(2, "Li", minutesLater: 0)
    pilot.changeElsewhere()
    pilot.resize(.phone)
    pilot.press(.function(2))
    pilot.resize(.desk)
    pilot.expectScreenContains("姓名")
    pilot.expectScreenContains("Nov")
    pilot.press(.function(2), .escape)
    pilot.expectScreenLacks("New number")
    pilot.press(.character("n"))
    pilot.expectScreenContains("New number")
    pilot.type("ak")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.guestName == "Novak")
  }

  @Test("While the queue is closed no number is given, and the size stays typed")
  func closedQueue() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("i"), .character("c"))
    pilot.expectScreenContains("x closed")
    pilot.press(.character("4"), .enter)
    #expect(pilot.noticeLine.contains("closed for tonight"))
    pilot.expectScreenContains("party of 4")
    pilot.press(.character("i"), .character("o"))
    pilot.expectScreenContains("o open")
    pilot.press(.enter)
    #expect(try house.ticket("B001") != nil)
  }

  @Test("A pause says until when, and ends by itself")
  func pause() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("i"), .character("1"))
    pilot.expectScreenContains("paused to 19:57")
    pilot.advance(seconds: 15 * 60)
    pilot.expectScreenContains("o open")
  }
}
