import Foundation
import RealProgram
import StoreDomain
import Testing

@Suite("Bookings of a file, by the command")
struct BookingsCommandTests {
  private let store: TrialStore
  /// A day that the house is open, some weeks ahead of whatever day it is.
  private let day: LocalDate

  init() throws {
    store = try TrialStore()
    let days = Int(Date().timeIntervalSince1970) / 86_400
    let today = LocalDate(dayNumber: days)
    day = today.adding(days: 30)
  }

  private func bringIn(_ text: String, as name: String, _ options: String = "") throws
    -> Foh.Outcome
  {
    try store.folder.write(Data(text.utf8), to: name)
    return try Foh.shell(
      "cd \(store.folder.url.path) && echo \(TrialStore.managerPIN) "
        + "| $FOH bookings import \(name) --db store.db --by eva \(options)")
  }

  private func export(_ options: String) throws -> Foh.Outcome {
    try Foh.shell(
      "echo \(TrialStore.managerPIN) "
        + "| $FOH bookings export \(options) --days 90 --by eva --db \(store.path)")
  }

  @Test("A table comes in once, however often, and goes out as a calendar that changes it")
  func thereAndBack() throws {
    let sheet = "date,time,guests,name,phone\n\(day),18:30,2,Novak,+4915112345678\n"
    let first = try bringIn(sheet, as: "book.csv", "--json")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("\"booked\":1"))
    #expect(try bringIn(sheet, as: "book.csv", "--json").output.contains("\"unchanged\":1"))
    let calendar = try export("--ics")
    #expect(calendar.code == 0, "\(calendar.errors)")
    #expect(calendar.output.contains("SUMMARY:Novak\\, 2\r\n"))
    #expect(calendar.output.contains("STATUS:CONFIRMED\r\n"))
    #expect(!calendar.output.contains("15112345678"))
    #expect(try export("--csv --phones").output.contains("'+4915112345678"))
    let cancelled = calendar.output.replacingOccurrences(
      of: "STATUS:CONFIRMED", with: "STATUS:CANCELLED")
    let outcome = try bringIn(cancelled, as: "book.ics", "--json")
    #expect(outcome.output.contains("\"cancelled\":1"), "\(outcome.errors)")
    #expect(try export("--ics").output.contains("STATUS:CANCELLED\r\n"))
  }

  @Test("A bad line is told with its number and keeps all out, unless the others are wanted")
  func badLines() throws {
    let sheet = """
      date,time,guests,name
      \(day),18:30,2,Novak
      \(day),18:30,many,Chen
      2001-01-01,18:30,2,Lee

      """
    let refused = try bringIn(sheet, as: "book.csv")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("book.csv:3:"))
    #expect(refused.errors.contains("book.csv:4: This time is over."))
    #expect(refused.errors.contains("--partial"))
    #expect(try !export("--csv").output.contains("Novak"))
    let partial = try bringIn(sheet, as: "book.csv", "--partial")
    #expect(partial.code == 2)
    #expect(partial.output.contains("1 booked"))
    #expect(try export("--csv").output.contains("Novak"))
  }

  @Test("Of a broken calendar each bad line is named, the rest comes in, and nothing twice")
  func brokenCalendar() throws {
    let date = "\(day)".replacingOccurrences(of: "-", with: "")
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "BEGIN:VEVENT", "UID:a", "DTSTART:\(date)T183000", "SUMMARY:Novak 4", "END:VEVENT",
      "BEGIN:VEVENT", "UID:b", "DTSTART:20261332T193000", "SUMMARY:Chen 2", "END:VEVENT",
      "BEGIN:VEVENT", "UID:c", "DTSTART:\(date)T193000", "SUMMARY:Lee 2",
    ]
    let calendar = lines.map { $0 + "\r\n" }.joined()
    let refused = try bringIn(calendar, as: "book.ics")
    #expect(refused.code == 1)
    for line in [10, 13] { #expect(refused.errors.contains("book.ics:\(line):")) }
    #expect(try !export("--csv").output.contains("Novak"))
    let partial = try bringIn(calendar, as: "book.ics", "--partial --json")
    #expect(partial.code == 2)
    #expect(partial.output.contains("\"booked\":1"), "\(partial.errors)")
    let again = try bringIn(calendar, as: "book.ics", "--partial --json")
    #expect(again.output.contains("\"booked\":0"))
    #expect(again.output.contains("\"unchanged\":1"))
    let sheet = try export("--csv").output
    #expect(sheet.components(separatedBy: "Novak").count == 2)
    #expect(!sheet.contains("Chen") && !sheet.contains("Lee"))
    #expect(try store.doctor().code == 0)
  }

  @Test("What is known of guests leaves the house in somebody's name alone, whose PIN was typed")
  func named() throws {
    let output = store.folder.path("out.jsonl")
    for command in [
      "bookings export --csv", "bookings export --ics --phones", "account statement --code hx",
      "sync export --output \(output)",
    ] {
      let nameless = try Foh.shell("$FOH \(command) --db \(store.path)")
      #expect(nameless.code == 1 && nameless.output.isEmpty, "\(command): \(nameless)")
      #expect(nameless.errors.contains("Say in whose name: --by"), "\(command): \(nameless)")
      let withoutPIN = try Foh.shell("$FOH \(command) --by eva --db \(store.path)")
      #expect(withoutPIN.code == 1 && withoutPIN.output.isEmpty, "\(command): \(withoutPIN)")
      #expect(withoutPIN.errors.contains("The PIN is needed"), "\(command): \(withoutPIN)")
    }
    let wrong = try Foh.shell("echo 0000 | $FOH bookings export --csv --by eva --db \(store.path)")
    #expect(wrong.code == 1 && wrong.output.isEmpty && wrong.errors.contains("PIN"), "\(wrong)")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test("A file that is none, or is not there, says what to do")
  func noFile() throws {
    #expect(try bringIn("hello\n", as: "book.ics").code == 1)
    let missing = try Foh.shell("$FOH bookings import /nowhere.ics --db \(store.path)")
    #expect(missing.code == 1)
    #expect(missing.errors.contains("there is no such file"))
    #expect(try Foh.shell("$FOH bookings export --db \(store.path)").code == 64)
  }
}
