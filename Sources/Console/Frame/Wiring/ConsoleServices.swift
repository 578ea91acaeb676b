import StoreDatabase
import StoreDomain

/// What the console is given by the program that starts it: a store, a clock, people and places.
public struct ConsoleServices: Sendable {
  public var storeName: Phrase
  public var calendar: StoreCalendar
  public var currency: Currency
  /// When the house is open; nil for always.
  public var hours: HouseHours?
  /// Which of the store's configurations these facts are from.
  var storeRevision = 0
  /// The language before anybody has signed in.
  public var language: Language
  /// The store's file; nil in tests of the frame alone.
  public var database: StoreDatabase?
  public var staffDirectory: any StaffDirectory
  /// What the status line says about the whole store. Runs off the drawing thread.
  public var status: @Sendable () throws -> FrameStatus
  /// What is done for the file once a minute, off the drawing thread.
  public var housekeeping: @Sendable () throws -> Void
  public var now: @Sendable () -> Timestamp
  /// Identifies what is entered at this console.
  public var ids: IdentifierGenerator
  /// In the order in which they are offered.
  public var places: [Place]
  /// Asks headquarters who has a phone number, given by its digits; nil where nobody can be asked.
  /// Runs off the drawing thread, and waits for the network.
  public var memberInquiry: (@Sendable (_ phone: String) -> MemberInquiry)?
  /// What else may be switched from everywhere.
  public var switches: [ConsoleSwitch] = []
  /// The name of this terminal in sign-in records: `door-1`, `/dev/pts/3`.
  public var terminalName: String

  public init(
    storeName: Phrase, calendar: StoreCalendar, currency: Currency, language: Language,
    database: StoreDatabase? = nil, staffDirectory: any StaffDirectory,
    status: @escaping @Sendable () throws -> FrameStatus,
    housekeeping: @escaping @Sendable () throws -> Void = {},
    now: @escaping @Sendable () -> Timestamp, ids: IdentifierGenerator? = nil, places: [Place],
    terminalName: String
  ) {
    self.storeName = storeName
    self.calendar = calendar
    self.currency = currency
    self.language = language
    self.database = database
    self.staffDirectory = staffDirectory
    self.status = status
    self.housekeeping = housekeeping
    self.now = now
    self.ids = ids ?? IdentifierGenerator(now: now)
    self.places = places
    self.terminalName = terminalName
  }
}
