import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The line on top")
struct StatusLineTests {
  /// Names and alerts of every width, short and long, in both scripts.
  static let headings: [Heading] = [
    Heading(),
    Heading(subject: "T07  王女士  2 guests  45 min", alerts: ["! peanuts", "! birthday"]),
    Heading(subject: "T07 王女士 2", alerts: ["! 花生过敏"]),
    Heading(
      title: Phrase("order", "点菜"),
      subject: "V2  Chen-Novak and the whole accounting department of the shipyard  14 guests"),
    Heading(alerts: ["! 花生过敏", "! 孕妇", "! 今天生日（农历）"]),
  ]

  private func line(
    _ heading: Heading, columns: Int, rows: Int, language: Language
  ) -> (text: String, context: ConsoleContext) {
    let status = FrameStatus(
      openCareAlerts: 3,
      delivery: .waiting(since: Timestamp(millisecondsSinceEpoch: 1_795_347_600_000)))
    let context = ConsoleContext(
      language: language, size: Size(columns: columns, rows: rows), now: HandClock().now,
      calendar: StoreCalendar(timeZone: .gmt), storeName: "Riverside", signedIn: SignedIn(.liMin),
      status: status)
    var buffer = Buffer(size: Size(columns: columns, rows: 1))
    StatusLine(
      heading: heading, title: heading.title ?? Phrase("door", "门口"), context: context
    ).draw(into: &buffer, area: buffer.bounds)
    return (buffer.lines[0], context)
  }

  @Test("No alert is ever cut or covered, whatever else must give way", arguments: headings)
  func alertsStay(_ heading: Heading) {
    for columns in 40...160 {
      for language in Language.allCases {
        let (text, context) = line(heading, columns: columns, rows: 40, language: language)
        for alert in heading.alerts {
          #expect(text.contains(alert), "\(columns): \(text)")
        }
        #expect(displayWidth(text) <= columns)
        guard context.layout.isSplit else { continue }
        let title = context.text(heading.title ?? Phrase("door", "门口")).uppercased()
        #expect((text + " ").contains(" \(title) "), "\(columns): \(text)")
        if let subject = heading.subject {
          #expect(text.hasPrefix(" " + subject.prefix(3)), "\(columns): \(text)")
        }
      }
    }
  }

  @Test("A word is on the line whole or not at all", arguments: [40, 50, 60, 70, 80, 90, 100, 120])
  func partsAreWhole(_ columns: Int) {
    let (text, _) = line(Heading(), columns: columns, rows: 40, language: .english)
    let allowed = [
      "Riverside", "Sun 22 Nov", "11:42", "DOOR", "3 care", "~ unsynced since 11:40", "李敏", "EN",
    ]
    var rest = text
    for part in allowed { rest = rest.replacing(part, with: "") }
    #expect(rest.allSatisfy { $0 == " " }, "left over: \(rest)")
    #expect(text.contains("DOOR") && text.contains("11:42"))
  }

  @Test("A phone at the door has room for the late care, whatever else is wrong")
  func lateCareOnPhone() {
    for language in Language.allCases {
      var context = line(Heading(), columns: 40, rows: 12, language: language).context
      context.status.lateCareAlerts = 10
      context.status.printProblems = 1_092
      var buffer = Buffer(size: Size(columns: 40, rows: 1))
      StatusLine(heading: Heading(), title: Phrase("door", "门口"), context: context)
        .draw(into: &buffer, area: buffer.bounds)
      let text = buffer.lines[0]
      #expect(text.contains(language == .english ? "! 10 care late" : "! 关怀超时 10"), "\(text)")
      #expect(text.contains("11:42"), "\(text)")
    }
  }

  @Test("A long name on top gives way to care that is late, and is not cut for less")
  func longSubject() {
    let heading = Heading(subject: "ACME 上海非常非常非常长的某某某某科技股份有限公司")
    for columns in [40, 50, 60] {
      var context = line(heading, columns: columns, rows: 12, language: .simplifiedChinese).context
      context.status.lateCareAlerts = 2
      var buffer = Buffer(size: Size(columns: columns, rows: 1))
      StatusLine(heading: heading, title: Phrase("statement", "对账单"), context: context)
        .draw(into: &buffer, area: buffer.bounds)
      let text = buffer.lines[0]
      #expect(text.hasPrefix(" ACME 上海") && text.contains("! 关怀超时 2"), "\(text)")
    }
    let calm = line(heading, columns: 52, rows: 12, language: .simplifiedChinese).text
    #expect(calm.contains("有限公司"), "\(calm)")
  }

  @Test("Care that nobody took in time is told instead of how much there is")
  func lateCare() {
    var context = line(Heading(), columns: 120, rows: 40, language: .english).context
    context.status.lateCareAlerts = 2
    var buffer = Buffer(size: Size(columns: 120, rows: 1))
    StatusLine(heading: Heading(), title: Phrase("door", "门口"), context: context)
      .draw(into: &buffer, area: buffer.bounds)
    #expect(buffer.lines[0].contains("! 2 care late"))
    #expect(!buffer.lines[0].contains("3 care"))
  }

  @Test("Whoever leads the evening is told with one bell of care that nobody has taken")
  func handedUpCare() throws {
    let table = try OrderOfferTests.regular()
    let manager = try table.pilot(as: "5")
    let server = try table.pilot()
    for pilot in [manager, server] { pilot.advance(seconds: 16 * 60) }
    try table.house.database.escalateLateCare()
    for pilot in [manager, server] {
      pilot.changeElsewhere()
      pilot.press(.escape)
    }
    manager.expectScreenContains("Nobody has taken it: ")
    #expect(manager.terminal.bellCount == 1)
    #expect(server.terminal.bellCount == 0)
    manager.changeElsewhere()
    #expect(manager.terminal.bellCount == 1)
  }

  @Test(
    "Weekdays are those of the calendar",
    arguments: [
      ("2026-11-22", "Sun 22 Nov", "11月22日 周日"), ("2024-02-29", "Thu 29 Feb", "2月29日 周四"),
      ("2000-01-01", "Sat 1 Jan", "1月1日 周六"), ("2027-03-01", "Mon 1 Mar", "3月1日 周一"),
    ])
  func weekdays(_ day: String, _ english: String, _ chinese: String) throws {
    let date = try #require(LocalDate(day))
    #expect(date.withWeekday == Phrase(english, chinese))
  }
}
