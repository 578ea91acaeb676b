import StoreDomain

/// What a store is set up from: the readable file that names its rooms and tables, its kitchen,
/// its people and its rules.
public struct StoreConfiguration: Sendable, Equatable {
  /// Short and without spaces, as headquarters knows the store.
  public var code: String
  public var name: Phrase
  /// IANA name: `Asia/Shanghai`.
  public var timeZoneIdentifier: String
  /// 0…23: the local hour at which one business day ends and the next begins.
  public var businessDayHour: Int
  public var currency: Currency
  /// The language of people whose entry names none.
  public var defaultLanguage: Language
  /// The house rules.
  public var settings: StoreSettings

  public var rooms: [Room]
  public var tables: [Table]
  public var stations: [Station]
  public var printers: [Printer]
  public var roles: [Role]
  public var staff: [Person]
  /// What the house gives, in the order in which staff read it.
  public var campaigns: [Campaign]

  public init(
    code: String, name: Phrase, timeZoneIdentifier: String, businessDayHour: Int,
    currency: Currency, defaultLanguage: Language, settings: StoreSettings, rooms: [Room],
    tables: [Table], stations: [Station], printers: [Printer], roles: [Role], staff: [Person],
    campaigns: [Campaign] = []
  ) {
    self.code = code
    self.name = name
    self.timeZoneIdentifier = timeZoneIdentifier
    self.businessDayHour = businessDayHour
    self.currency = currency
    self.defaultLanguage = defaultLanguage
    self.settings = settings
    self.rooms = rooms
    self.tables = tables
    self.stations = stations
    self.printers = printers
    self.roles = roles
    self.staff = staff
    self.campaigns = campaigns
  }

  public struct Table: Sendable, Equatable {
    /// What staff call it: `T07`.
    public var name: String
    /// Code of its room.
    public var room: String
    public var seats: Int
    /// Tables of one join group stand together and can be pushed together (并台).
    public var joinGroup: String?

    public init(name: String, room: String, seats: Int, joinGroup: String? = nil) {
      self.name = name
      self.room = room
      self.seats = seats
      self.joinGroup = joinGroup
    }
  }

  public struct Station: Sendable, Equatable {
    public var code: String
    public var name: Phrase
    /// Code of the printer; nil for a station that has only its screen.
    public var printer: String?

    public init(code: String, name: Phrase, printer: String? = nil) {
      self.code = code
      self.name = name
      self.printer = printer
    }
  }

  public struct Printer: Sendable, Equatable {
    public enum Destination: Sendable, Equatable {
      case tcp(host: String, port: Int)
      /// A character device such as `/dev/usb/lp0`.
      case device(path: String)
      /// A file to which the bytes are appended.
      case file(path: String)
    }
    public enum Encoding: String, Sendable, Equatable, CaseIterable {
      case gb18030
      case utf8
    }
    public var code: String
    public var destination: Destination
    /// Characters on a line: 32 on 58 mm paper, 42 or 48 on 80 mm.
    public var columns: Int
    public var encoding: Encoding
    /// Code of the printer that prints when this one fails.
    public var fallback: String?

    public init(
      code: String, destination: Destination, columns: Int = 48, encoding: Encoding = .gb18030,
      fallback: String? = nil
    ) {
      self.code = code
      self.destination = destination
      self.columns = columns
      self.encoding = encoding
      self.fallback = fallback
    }
  }

  /// Somebody who works in the store.
  public struct Person: Sendable, Equatable {
    public var code: String
    public var name: String
    /// Code of the role.
    public var role: String
    /// 4 to 8 digits, unlike everybody else's. Never written to a log.
    public var pin: String
    public var language: Language

    public init(code: String, name: String, role: String, pin: String, language: Language) {
      self.code = code
      self.name = name
      self.role = role
      self.pin = pin
      self.language = language
    }
  }
}
