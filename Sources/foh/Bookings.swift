import ArgumentParser
import CommandOptions
import Foundation
import StoreConfiguration
import StoreDatabase
import StoreDomain
import TextEncodings

/// `foh bookings`: bookings for other programs, and from them.
struct Bookings: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Export bookings as a calendar or a table, and import them.",
    subcommands: [Export.self, Import.self])

  /// `foh bookings export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the bookings of some days as a calendar file (RFC 5545) or as CSV.",
      discussion: """
        A booking has the same UID whenever it is exported, so that a calendar that reads the file \
        again changes its entry. Who did not come or cancelled stands there as CANCELLED. Names and \
        notes are guests' own: --by says in whose name they leave the house, with the PIN at the \
        terminal or on the standard input, and the audit trail keeps it. Phone numbers stay unless \
        --phones is given.
        """)

    @Flag(help: "As a calendar file.") var ics = false
    @Flag(help: "As CSV.") var csv = false
    @Option(help: "The first day, such as 2026-11-28; today without it.") var from: String?
    @Option(help: "How many days.") var days = 60
    @Flag(help: "With the guests' phone numbers.") var phones = false
    @OptionGroup var colleague: NamedColleague
    @OptionGroup var store: StoreFile

    func validate() throws {
      guard ics != csv else { throw ValidationError("Give --ics or --csv.") }
      guard (1...1000).contains(days) else {
        throw ValidationError("--days \(days): 1 to 1000.")
      }
      if let from, LocalDate(from) == nil {
        throw ValidationError("--from \(from): a day such as 2026-11-28.")
      }
    }

    func run() throws {
      try explained {
        let database = try store.open()
        let (store, now) = (database.store, database.environment.now())
        let first = from.flatMap { LocalDate($0) } ?? store.calendar.businessDay(of: now)
        let last = first.adding(days: days - 1)
        let rows = try database.perform(
          ExportBookings(from: first, through: last, withPhones: phones),
          by: try colleague.author(in: database))
        let text =
          ics
          ? BookingFile.calendarText(of: rows, store: store.name, written: now) { [database] in
            database.stays.minutes(partySize: $0, at: $1)
          }
          : BookingFile.sheetText(of: rows, calendar: store.calendar)
        FileHandle.standardOutput.write(Data(text.utf8))
      }
    }
  }

  /// `foh bookings import`
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Import bookings from a calendar file (RFC 5545) or a CSV file.",
      discussion: """
        Each booking is made by the rules of the house: its hours, its tables and the guests who \
        have them already refuse it with the reason and the line. Nothing of a file is imported \
        when something is left out, unless --partial is given. The same file again changes \
        nothing, whatever was changed here since; what another file has otherwise under the same \
        UID is changed, and what is CANCELLED there is cancelled. A file of this store that is older \
        than what stands here is refused. --by says in whose name it is done, with the PIN at the \
        terminal or on the standard input.

        CSV needs the columns date, time, guests and name; uid, phone, note, tables, \
        resources, status and sequence may follow; resources are codes with how many, such as \
        "video chairs:2". 24:30 is half past midnight after that date. An event needs UID and DTSTART, and its guests in X-FOH-GUESTS or as the one number \
        in its summary.

        The exit status is 0 when every booking is in, \(leftOutStatus) when some were left out, and 1 \
        when nothing was imported.
        """)

    /// Some bookings were left out.
    static let leftOutStatus: Int32 = 2

    @Argument(help: "The file.") var file: String
    @OptionGroup var colleague: NamedColleague
    @OptionGroup var store: StoreFile
    @Flag(help: "Import the others when some are left out.") var partial = false
    @Option(help: TextEncoding.help) var encoding: TextEncoding?
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
      try explained {
        let database = try store.open()
        let found = try BookingFile(
          contentsOf: file, named: encoding, calendar: database.store.calendar)
        let language = Language.ofEnvironment
        for problem in found.problems { say(problem.text(language)) }
        do {
          let outcome = try database.perform(
            ImportBookings(found.rows, unreadable: found.problems.count, partial: partial),
            by: try colleague.author(in: database))
          sayWhy(outcome.refused)
          try report(outcome, of: found)
        } catch let error as BookingsRefused {
          sayWhy(error.refused)
          throw error
        }
      }
    }

    private func sayWhy(_ refused: [ImportedBookings.Refused]) {
      for booking in refused {
        say(
          ConfigurationProblem(file: file, line: booking.line, message: booking.reason)
            .text(.ofEnvironment))
      }
    }

    private func report(_ outcome: ImportedBookings, of found: BookingFile) throws {
      let leftOut = outcome.refused.count + found.problems.count
      if json {
        try printJSON(
          Summary(
            booked: outcome.booked, changed: outcome.changed, cancelled: outcome.cancelled,
            unchanged: outcome.unchanged, leftOut: leftOut))
      } else {
        tell(
          Phrase(
            "\(outcome.booked) booked, \(outcome.changed) changed, \(outcome.cancelled) cancelled, "
              + "\(outcome.unchanged) unchanged, \(leftOut) left out.",
            "新订 \(outcome.booked)，修改 \(outcome.changed)，取消 \(outcome.cancelled)，"
              + "未变 \(outcome.unchanged)，未导入 \(leftOut)。"))
      }
      guard leftOut > 0 else { return }
      let isAnyIn = outcome.refused.count < found.rows.count
      throw ExitCode(isAnyIn ? Self.leftOutStatus : 1)
    }

    private func say(_ text: String) {
      FileHandle.standardError.write(Data((text + "\n").utf8))
    }
  }

  private struct Summary: Encodable {
    let booked: Int
    let changed: Int
    let cancelled: Int
    let unchanged: Int
    let leftOut: Int
  }
}
