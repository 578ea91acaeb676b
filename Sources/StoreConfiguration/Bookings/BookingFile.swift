import StoreDomain
import TextEncodings

/// Bookings as another program keeps them: a calendar file (RFC 5545) or a table as CSV. What cannot be
/// read is told with its line, and the rest is read. Guests' words are data: nothing in them is done.
public struct BookingFile: Sendable {
  /// One booking of a file.
  public struct Row: Hashable, Sendable {
    public enum Status: Hashable, Sendable {
      case tentative, confirmed, cancelled
    }

    /// On which it begins.
    public var line: Int
    /// Under which the file knows it, the same whenever the file comes again; nil where it has none.
    public var uid: String?
    public var at: Timestamp
    /// Nil only of one that is cancelled.
    public var partySize: Int?
    public var guestName: String
    public var phone: String?
    public var note: String?
    /// By their names.
    public var tables: [String]
    /// What they have beside tables; empty where the file says nothing of it.
    public var resources: [ResourceAmount]
    public var status: Status
    /// How often it was changed, so that another calendar knows the newer of two; 0 where nobody says.
    public var sequence: Int
    /// What was left for it and how that stands, in words: written for whoever reads the file, and never
    /// read, because money is taken at the till alone.
    public var deposit: String?

    public init(
      line: Int = 0, uid: String?, at: Timestamp, partySize: Int?, guestName: String,
      phone: String? = nil, note: String? = nil, tables: [String] = [],
      resources: [ResourceAmount] = [], status: Status = .confirmed, sequence: Int = 0,
      deposit: String? = nil
    ) {
      self.deposit = deposit
      self.line = line
      self.uid = uid
      self.at = at
      self.partySize = partySize
      self.guestName = guestName
      self.phone = phone
      self.note = note
      self.tables = tables
      self.resources = resources
      self.status = status
      self.sequence = sequence
    }
  }

  /// In the order of the file.
  public let rows: [Row]
  /// One for each booking that cannot be read, in the order of their lines.
  public let problems: [ConfigurationProblem]

  /// Reads the file at a path.
  ///
  /// - Parameters:
  ///   - named: its encoding; nil to find it out.
  ///   - calendar: on whose clock times stand that name no time zone.
  /// - Throws: `ConfigurationError` when it cannot be read at all.
  public init(
    contentsOf path: String, named: TextEncoding? = nil, calendar: StoreCalendar
  ) throws(ConfigurationError) {
    try self.init(
      try SetupFile.bytes(atPath: path), file: path, named: named, calendar: calendar)
  }

  /// - Parameter file: the name that the problems give.
  public init(
    _ bytes: [UInt8], file: String, named: TextEncoding? = nil, calendar: StoreCalendar
  ) throws(ConfigurationError) {
    let isTable =
      !CalendarText.isCalendar(bytes) && !file.lowercased().hasSuffix(".ics")
    let found: (rows: [Row], problems: [BookingMistake])
    if isTable {
      let text = try SetupFile.text(bytes, file: file, named: named)
      found = BookingSheet.rows(text.utf8, calendar: calendar)
    } else {
      let lines = CalendarText.unfolded(bytes)
      // Decoded as a whole, when no fold stands in the midst of a character any more.
      let joined = Array(lines.map(\.bytes).joined(separator: [0x0A]))
      let text = try SetupFile.decoded(joined, file: file, named: named)
      let parts = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      found = CalendarEvents.rows(
        zip(lines, parts).map { ($0.number, Array($1)) }, calendar: calendar)
    }
    rows = found.rows
    problems = found.problems.sorted { $0.line < $1.line }.map {
      ConfigurationProblem(file: file, line: $0.line, message: $0.message)
    }
  }
}

/// What is wrong with one booking of a file.
struct BookingMistake: Error {
  let line: Int
  let message: Phrase

  init(_ line: Int, _ english: String, _ chinese: String) {
    self.line = line
    message = Phrase(english, chinese)
  }

  init(_ line: Int, _ message: Phrase) {
    self.line = line
    self.message = message
  }
}

extension BookingFile {
  /// Bookings as a calendar file.
  ///
  /// - Parameters:
  ///   - written: when the file is made.
  ///   - stay: minutes that a party of a size that comes at a time is expected to stay.
  public static func calendarText(
    of rows: [Row], store: Phrase, written: Timestamp, stay: (Int, Timestamp) -> Int
  ) -> String {
    CalendarEvents.text(of: rows, store: store, written: written, stay: stay)
  }

  /// Bookings as a table.
  public static func sheetText(of rows: [Row], calendar: StoreCalendar) -> String {
    BookingSheet.text(of: rows, calendar: calendar)
  }
}
