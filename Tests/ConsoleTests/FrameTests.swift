import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The frame around every screen")
struct FrameTests {
  private func typingPilot(_ size: Size = .desk) -> Pilot {
    var probe = ProbeScreen()
    probe.isTyping = true
    return Pilot(size, showing: probe)
  }

  @Test("Half-typed input survives a resize, a language switch, an alert and another screen's save")
  func halfTypedInputSurvives() {
    let pilot = typingPilot()
    pilot.type("2mdu")
    pilot.resize(.phone)
    pilot.expectScreenContains("typed [2mdu]")
    pilot.press(.function(2))
    pilot.expectScreenContains("typed [2mdu]")
    pilot.expectScreenContains("按键")
    pilot.loop.show(Notice(.danger, Phrase("Printer 2 is off", "2 号打印机未开机")))
    pilot.changeElsewhere()
    pilot.expectScreenContains("2 号打印机未开机")
    pilot.expectScreenContains("typed [2mdu]")
    pilot.type("2")
    pilot.expectScreenContains("typed [2mdu2]")
  }

  @Test(
    "A window that is too small says so in both languages and loses nothing",
    arguments: [Size(columns: 20, rows: 5), Size(columns: 39, rows: 12), Size(columns: 1, rows: 1)])
  func tooSmall(_ size: Size) {
    let pilot = typingPilot()
    pilot.type("2md")
    pilot.resize(size)
    if size.columns >= 20 {
      pilot.expectScreenContains("Window too small")
      pilot.expectScreenContains("窗口太小")
    }
    pilot.type("zzz")
    pilot.press(.control("q"))
    pilot.resize(.desk)
    pilot.expectScreenContains("typed [2md]")
  }

  @Test("A command that cannot be done now says why")
  func disabledSaysWhy() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character("x"))
    #expect(pilot.noticeLine.contains("guests still sit here"))
    pilot.expectScreenLacks("did the forbidden")
  }

  @Test("A notice goes by itself, and nothing moves when it comes")
  func noticeGoes() {
    let pilot = Pilot(showing: ProbeScreen())
    let before = pilot.screen.first
    pilot.press(.character("x"))
    #expect(pilot.screen.first == before)
    pilot.advance(seconds: 60)
    #expect(pilot.noticeLine.isEmpty)
  }

  @Test("On a phone a long notice is said in full")
  func longNotice() {
    let pilot = Pilot(.phone, showing: ProbeScreen())
    let words = "Printer “kitchen” does not answer: look at its paper, power and cable"
    pilot.loop.show(Notice(.danger, Phrase(words, "2 号打印机未开机")))
    pilot.waitForIdle()
    #expect(pilot.noticeLine == "x \(words)")
    #expect(pilot.footer.contains("? keys"))
  }

  @Test("Esc goes back to the place that one came from, and from there no further")
  func backToThePlaceBefore() throws {
    let pilot = try Pilot(in: SampleHouse(), as: "1")
    pilot.expectScreenContains("DOOR")
    pilot.press(.function(6), .function(8))
    pilot.expectScreenContains("KITCHEN")
    pilot.press(.escape)
    pilot.expectScreenContains("FLOOR")
    pilot.press(.escape)
    pilot.expectScreenContains("DOOR")
    pilot.press(.escape)
    pilot.expectScreenContains("DOOR")
    // Going there again by its key starts no circle.
    pilot.press(.function(6), .function(5), .escape)
    pilot.expectScreenContains("FLOOR")
    pilot.press(.escape)
    pilot.expectScreenContains("FLOOR")
  }

  @Test("A failure that was covered by a success comes back; a warning does not")
  func failureComesBack() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.control("f"))
    pilot.loop.show(Notice(.good, Phrase("Called A015", "已叫 A015")))
    pilot.waitForIdle()
    #expect(pilot.noticeLine.contains("Called A015"))
    pilot.advance(seconds: 6)
    #expect(pilot.noticeLine.contains("The printer is off"))
    pilot.advance(seconds: 20)
    #expect(pilot.noticeLine.isEmpty)
  }

  @Test("A paste goes into the text as one line, never confirms, and is cut when it is too long")
  func pasteIsText() {
    let pilot = typingPilot()
    pilot.paste("tofu\nbeef\u{1B}[2J\u{202E}")
    pilot.expectScreenContains("typed [tofu beef")
    pilot.expectScreenLacks("\u{202E}")
    pilot.press(.control("u"))
    pilot.paste(String(repeating: "牛", count: 3000))
    #expect(pilot.noticeLine.contains("too long (3000 characters)"))
  }

  @Test("A paste where nothing is typed does nothing")
  func pasteElsewhere() {
    let probe = ProbeScreen()
    let pilot = Pilot(showing: probe)
    pilot.paste("sss\n")
    #expect(pilot.noticeLine.contains("Nothing here takes pasted text"))
    #expect(!probe.diary.text.contains { $0.contains("save") })
  }

  @Test("The keys that work everywhere are in the footer of every width", arguments: 40...130)
  func footerKeepsEverywhere(_ columns: Int) {
    for language in Language.allCases {
      for rows in [12, 24, 40] {
        let context = ConsoleContext(
          language: language, size: Size(columns: columns, rows: rows), now: HandClock().now,
          calendar: StoreCalendar(timeZone: .gmt), storeName: "Riverside")
        let busy = (1...9).map { number in
          Command(
            CommandID(rawValue: "test.\(number)"), keys: [.control("x")],
            title: Phrase("do it \(number)", "做第 \(number) 件"), help: Phrase("", ""),
            action: ()
          ).summary
        }
        var buffer = Buffer(size: Size(columns: columns, rows: 1))
        Footer(
          commands: busy,
          everywhere: FrameCommands.table(places: [], signedIn: nil, current: "test")
            .map(\.summary), context: context
        ).draw(into: &buffer, area: buffer.bounds)
        let footer = buffer.lines[0]
        #expect(footer.contains(language == .english ? "? keys" : "? 按键"), "\(footer)")
        #expect(footer.contains(" : ") && footer.contains(" F2"), "\(footer)")
        #expect(footer.contains(language == .english ? "do it 1" : "做第 1 件"), "\(footer)")
        #expect(displayWidth(footer) <= columns)
      }
    }
  }

  @Test("The footer always leaves the way to help, at every width")
  func footerLeavesHelp() {
    for columns in 40...130 {
      let pilot = Pilot(Size(columns: columns, rows: 24), showing: ProbeScreen())
      #expect(pilot.footer.contains("? keys"))
      pilot.press(.function(2))
      #expect(pilot.footer.contains("? 按键"))
    }
  }

  @Test("In a text field the footer names a key that is no letter")
  func footerNamesReachableKeys() {
    let pilot = typingPilot()
    #expect(pilot.footer.contains("Ctrl-S save"))
    #expect(!pilot.footer.contains("f find"))
  }

  @Test("Help shows every key, its sentence and why it is not possible now")
  func help() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character("?"))
    pilot.expectScreenContains("Write to the store.")
    pilot.expectScreenContains("not now: guests still sit here")
    pilot.expectScreenContains("EVERYWHERE")
    pilot.press(.escape)
    pilot.expectScreenContains("typed []")
  }

  @Test(
    "The palette finds a command by its name in either language and by pinyin initials",
    arguments: ["call", "叫号", "jh", "CALL G", "fail"])
  func paletteFinds(_ query: String) {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character(":"))
    pilot.type(query)
    pilot.expectScreenContains("> call guests")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("The printer is off"))
    pilot.expectScreenLacks("> call guests")
  }

  @Test("The palette changes the colours and ends the program")
  func paletteRunsTheFrame() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character(":"))
    pilot.type("mono")
    pilot.press(.enter)
    #expect(pilot.terminal.theme == .mono)
    pilot.press(.character(":"))
    pilot.type("quit")
    pilot.press(.enter)
    #expect(pilot.loop.isFinished)
  }

  @Test("The palette shows the key of a command and why it is not possible now")
  func paletteShowsReasons() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.press(.character(":"))
    pilot.type("clear")
    pilot.expectScreenContains("clear table - guests still sit here")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("guests still sit here"))
    pilot.press(.escape)
    pilot.expectScreenContains("typed []")
  }

  @Test("Minutes turn the clock; seconds are told only to a screen that counts them")
  func timePasses() {
    var counting = ProbeScreen()
    counting.ticksEverySecond = true
    let pilot = Pilot(showing: counting)
    pilot.expectScreenContains("19:42")
    pilot.advance(seconds: 1)
    pilot.advance(seconds: 60)
    pilot.expectScreenContains("19:43")
    #expect(counting.diary.text.filter { $0 == "second" }.count == 2)
    #expect(counting.diary.text.filter { $0 == "minute" }.count == 1)

    let calm = ProbeScreen()
    Pilot(showing: calm).advance(seconds: 1)
    #expect(!calm.diary.text.contains("second"))
  }

  @Test("A change on another terminal reaches the visible screen without a key")
  func changeElsewhere() {
    let probe = ProbeScreen()
    let pilot = Pilot(showing: probe)
    #expect(!probe.diary.text.contains("storeChanged"))
    pilot.changeElsewhere()
    #expect(probe.diary.text.contains("storeChanged"))
  }

  @Test("Many events at once make one frame, and no event makes none")
  func framesCoalesce() {
    let pilot = typingPilot()
    let before = pilot.terminal.frameCount
    pilot.terminal.type("a dozen keys")
    pilot.waitForIdle()
    #expect(pilot.terminal.frameCount == before + 1)
    pilot.waitForIdle()
    #expect(pilot.terminal.frameCount == before + 1)
  }

  @Test("The status line says how delivery to headquarters stands, by word and symbol")
  func outboxHealth() {
    let clock = HandClock()
    let states: [(Delivery, String)] = [
      (.synced, "= synced"), (.waiting(since: clock.now), "~ unsynced since 19:42"),
      (.needsIT, "! sync: call IT"),
    ]
    let before = Pilot(showing: ProbeScreen()) { $0.status = { FrameStatus() } }
    before.expectScreenLacks("sync")
    for (health, words) in states {
      let pilot = Pilot(showing: ProbeScreen()) {
        $0.status = { FrameStatus(openCareAlerts: 3, delivery: health) }
      }
      pilot.expectScreenContains(words)
      pilot.expectScreenContains("3 care")
    }
  }

  @Test("After midnight the evening is still the same business day")
  func businessDayInStatusLine() {
    let pilot = Pilot(showing: ProbeScreen())
    pilot.expectScreenContains("Sun 22 Nov")
    pilot.advance(seconds: 5 * 3600)
    pilot.expectScreenContains("Sun 22 Nov")
    pilot.expectScreenContains("00:42")
  }
}
