import Foundation
import StoreDomain
import Testing

@testable import StoreConfiguration

@Suite("Bookings in files of other programs")
struct BookingFileTests {
  private static let shanghai = StoreCalendar(
    timeZone: TimeZone(identifier: "Asia/Shanghai") ?? .gmt)

  private func read(_ text: String, _ file: String = "book.ics") throws -> BookingFile {
    try BookingFile(Array(text.utf8), file: file, calendar: Self.shanghai)
  }

  private func moment(_ text: String) throws -> Timestamp {
    try #require(Timestamp(rfc3339: text))
  }

  /// An event with these lines, in a calendar.
  private func event(_ lines: String...) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
      .map { $0 + "\r\n" }.joined()
  }

  // MARK: Times

  @Test(
    "A time is UTC with a Z, of its zone with a TZID, and else on the store's clock",
    arguments: [
      ("DTSTART:20261128T113000Z", "2026-11-28T11:30:00Z"),
      ("DTSTART:20261128T193000", "2026-11-28T11:30:00Z"),
      ("DTSTART;TZID=Europe/Berlin:20261128T193000", "2026-11-28T18:30:00Z"),
      ("DTSTART;TZID=\"America/New_York\":20260701T180000", "2026-07-01T22:00:00Z"),
      ("DTSTART;VALUE=DATE-TIME;TZID=/Europe/Berlin:20260701T120000", "2026-07-01T10:00:00Z"),
    ])
  func times(line: String, expected: String) throws {
    let file = try read(event("UID:a", line, "SUMMARY:Wang\\, 4 guests"))
    #expect(file.problems.isEmpty)
    let row = try #require(file.rows.first)
    #expect(try row.at == moment(expected))
    #expect(row.partySize == 4)
    #expect(row.guestName == "Wang")
  }

  @Test(
    "What cannot be is told with its line",
    arguments: [
      ("DTSTART;VALUE=DATE:20261128", 5, "no day with a time"),
      ("DTSTART:20261332T193000", 5, "no day with a time"),
      ("DTSTART:20261128T253000", 5, "no day with a time"),
      ("DTSTART;TZID=Berlin:20261128T193000", 5, "Europe/Berlin"),
      ("DTSTART;TZID=Europe/Berlin:20260329T023000", 5, "There is no 02:30"),
      ("X-NOTHING:1", 3, "no DTSTART"),
    ])
  func impossibleTimes(line: String, number: Int, words: String) throws {
    let file = try read(event("UID:a", line, "SUMMARY:Wang 4"))
    #expect(file.rows.isEmpty)
    let problem = try #require(file.problems.first)
    #expect(problem.line == number)
    #expect(problem.message.english.contains(words), "\(problem.message.english)")
  }

  // MARK: Text

  @Test("Folds are undone in the midst of a character, and escapes in a text")
  func foldedText() throws {
    let name = Array("SUMMARY:王女士\\, 4位".utf8)
    var bytes = Array(
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261128T193000\r\n".utf8)
    // The ten bytes end inside of the first character.
    bytes += name[..<10] + [0x0D, 0x0A, 0x20] + name[10...]
    bytes += Array(
      "\r\nDESCRIPTION:first line\\nsecond\\; a\\\\b\r\n\tgoes on\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        .utf8)
    let file = try BookingFile(bytes, file: "book.ics", calendar: Self.shanghai)
    #expect(file.problems.isEmpty)
    let row = try #require(file.rows.first)
    #expect(row.guestName == "王女士")
    #expect(row.partySize == 4)
    #expect(row.note == "first line\nsecond; a\\bgoes on")
  }

  /// Against a reader that knows nothing but the rule: a line end and a space are nothing.
  @Test("What is written is folded by bytes and read as it was", arguments: 1...200)
  func roundTrip(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", "王", ",", ";", "\\", "\"", ":", " ", "👨‍👩‍👧", "=1+1", "n", "\\n", "BEGIN:VEVENT",
    ]
    func word() -> String {
      "x"
        + (0..<Int.random(in: 0...60, using: &random)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined() + "x"
    }
    let rows = (0..<5).map { index in
      BookingFile.Row(
        uid: "booking-\(index)@river.foh",
        at: Timestamp(
          millisecondsSinceEpoch: 60_000 * Int64.random(in: 29_000_000...31_000_000, using: &random)
        ),
        partySize: Int.random(in: 1...99, using: &random), guestName: word(),
        phone: Bool.random(using: &random) ? "+8613800138000" : nil,
        note: Bool.random(using: &random) ? word() : nil,
        tables: Bool.random(using: &random) ? ["T01", "T02"] : [],
        resources: Bool.random(using: &random)
          ? [ResourceAmount("video"), ResourceAmount("chairs", 2)] : [],
        status: [.confirmed, .tentative, .cancelled][Int.random(in: 0...2, using: &random)],
        sequence: Int.random(in: 0...9, using: &random))
    }
    func withoutLines(_ file: BookingFile) -> [BookingFile.Row] {
      file.rows.map {
        var row = $0
        row.line = 0
        return row
      }
    }
    let written = Timestamp(millisecondsSinceEpoch: 0)
    let text = BookingFile.calendarText(
      of: rows, store: Phrase("River, side", "江畔店"), written: written
    ) { _, _ in 90 }
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75, "seed \(seed)")
    }
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    var (rest, bytes) = (Array(text.utf8)[...], [UInt8]())
    while let byte = rest.first {
      if rest.starts(with: [0x0D, 0x0A, 0x20]) {
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    let unfolded = String(decoding: bytes, as: UTF8.self)
    for row in rows {
      let escaped = row.guestName.unicodeScalars.map { scalar in
        "\\;,".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
      }.joined()
      #expect(unfolded.contains("\r\nX-FOH-NAME:\(escaped)\r\n"), "seed \(seed)")
    }
    let calendar = try read(text)
    #expect(calendar.problems.isEmpty, "seed \(seed)")
    #expect(withoutLines(calendar) == rows, "seed \(seed)")
    let sheet = BookingFile.sheetText(of: rows, calendar: Self.shanghai)
    let table = try read(sheet, "book.csv")
    #expect(table.problems.isEmpty, "seed \(seed): \(table.problems)")
    #expect(withoutLines(table) == rows, "seed \(seed)")
  }

  @Test("What begins like a formula is none in a spreadsheet")
  func formulas() throws {
    let row = BookingFile.Row(
      uid: "a", at: try moment("2026-11-28T11:30:00Z"), partySize: 2, guestName: "=cmd()",
      phone: "+8613800138000", note: "'quoted")
    let text = BookingFile.sheetText(of: [row], calendar: Self.shanghai)
    #expect(text.contains(",'=cmd(),'+8613800138000,''quoted,"))
    let read = try #require(try read(text, "book.csv").rows.first)
    #expect(read.guestName == "=cmd()" && read.phone == "+8613800138000" && read.note == "'quoted")
  }

  // MARK: Events

  @Test(
    "An alarm inside of an event says nothing of it, and other things of a calendar are no bookings"
  )
  func nested() throws {
    let file = try read(
      """
      BEGIN:VCALENDAR
      BEGIN:VTIMEZONE
      TZID:Europe/Berlin
      BEGIN:STANDARD
      DTSTART:19701025T030000
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:a
      BEGIN:VALARM
      DESCRIPTION:wake up
      END:VALARM
      DTSTART:20261128T113000Z
      SUMMARY:party of 6 Novak
      DESCRIPTION:window
      LOCATION:upstairs
      END:VEVENT
      BEGIN:VTODO
      UID:b
      END:VTODO
      END:VCALENDAR
      """)
    #expect(file.problems.isEmpty)
    #expect(file.rows.map(\.note) == ["window"])
    #expect(file.rows.map(\.partySize) == [6])
    #expect(file.rows.map(\.guestName) == ["Novak"])
    #expect(file.rows.map(\.line) == [8])
  }

  @Test("A file that is cut off, or none, says so; what was whole before is there")
  func cutOff() throws {
    let whole = event("UID:a", "DTSTART:20261128T113000Z", "SUMMARY:Wang 4")
    let file = try read(
      whole.replacingOccurrences(of: "END:VCALENDAR\r\n", with: "")
        + "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20261129T113000Z\r\n")
    #expect(file.rows.map(\.uid) == ["a"])
    #expect(file.problems.map(\.line) == [1, 8])
    #expect(try read("").problems.count == 1)
    #expect(try read("hello\r\n").problems.map(\.line) == [1])
  }

  @Test(
    "An event that nobody can book is told, not guessed",
    arguments: [
      (["DTSTART:20261128T113000Z", "SUMMARY:Wang 4"], "no UID"),
      (["UID:a", "DTSTART:20261128T113000Z", "SUMMARY:Wang"], "how many guests"),
      (["UID:a", "DTSTART:20261128T113000Z", "SUMMARY:Wang 4 or 5"], "how many guests"),
      (["UID:a", "DTSTART:20261128T113000Z", "SUMMARY:Wang", "X-FOH-GUESTS:many"], "1 to 99"),
      (
        ["UID:a", "DTSTART:20261128T113000Z", "SUMMARY:Wang 4", "RRULE:FREQ=WEEKLY"], "comes again"
      ),
    ])
  func refused(lines: [String], words: String) throws {
    let text = (["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
      .joined(separator: "\n")
    let file = try read(text)
    #expect(file.rows.isEmpty)
    #expect(file.problems.count == 1)
    #expect(file.problems.first?.message.english.contains(words) == true)
  }

  @Test("One that is cancelled needs no guests")
  func cancelled() throws {
    let file = try read(event("UID:a", "DTSTART:20261128T113000Z", "STATUS:CANCELLED"))
    #expect(file.rows.map(\.status) == [.cancelled])
    #expect(file.rows.map(\.partySize) == [nil])
  }

  @Test(
    "How people write a party in one line",
    arguments: [
      ("Wang, 4 guests", 4, "Wang"), ("王女士4位", 4, "王女士"), ("Table for 2: Novak", 2, "Novak"),
      ("6 Li Min", 6, "Li Min"), ("Novak", nil, "Novak"), ("Wang 4 or 5", nil, "Wang 4 or 5"),
      ("Wang 0", nil, "Wang 0"), ("Wang 100", nil, "Wang 100"), ("Wang T07", nil, "Wang T07"),
      ("Wang T07, 4 pax", 4, "Wang T07"),
    ] as [(String, Int?, String)])
  func spoken(text: String, size: Int?, name: String) {
    let party = SpokenParty(text)
    #expect(party.size == size)
    #expect(party.name == name)
  }

  // MARK: Tables

  @Test("A table in Chinese, with a semicolon, tells its bad rows with their lines")
  func sheet() throws {
    let file = try read(
      """
      日期;时间;人数;姓名;手机;状态
      2026-11-28;19:30;4;王女士;13800138000;
      2026-11-31;19:30;4;Chen;;
      2026-11-28;late;4;Chen;;
      2026-11-28;19:30;0;Chen;;
      2026-11-28;19:30;4;Chen;;maybe
      2026-11-28;19:30;4
      2026/11/29;1930;2;Novak;;取消

      """, "book.csv")
    #expect(file.problems.map(\.line) == [3, 4, 5, 6, 7])
    #expect(file.rows.map(\.guestName) == ["王女士", "Novak"])
    #expect(try file.rows.first?.at == moment("2026-11-28T11:30:00Z"))
    #expect(file.rows.map(\.status) == [.confirmed, .cancelled])
    #expect(file.rows.map(\.uid) == [nil, nil])
  }

  @Test(
    "Half past midnight is of the next date, as 24:30 of the evening's",
    arguments: [
      ("2026-11-28,24:30", "2026-11-28T16:30:00Z"), ("2026-11-28,25:00", "2026-11-28T17:00:00Z"),
      ("2026-11-29,00:30", "2026-11-28T16:30:00Z"), ("2026-12-31,24:00", "2026-12-31T16:00:00Z"),
    ])
  func afterMidnight(time: String, expected: String) throws {
    let file = try read("date,time,guests,name\n\(time),4,Chen\n", "book.csv")
    #expect(try file.rows.map(\.at) == [moment(expected)])
    #expect(try read("date,time,guests,name\n2026-11-28,30:00,4,Chen\n", "b.csv").rows.isEmpty)
  }

  @Test("A column that is missing is named")
  func missingColumn() throws {
    let file = try read("date,time,name\n2026-11-28,19:30,Chen\n", "book.csv")
    #expect(file.rows.isEmpty)
    #expect(file.problems.map(\.message.english).first?.contains("missing: guests") == true)
  }
}
