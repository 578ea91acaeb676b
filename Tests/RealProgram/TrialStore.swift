import Foundation

/// A store of its own, made by `foh init` from the sample configuration.
public struct TrialStore: Sendable {
  public let folder: TemporaryFolder
  /// The store's file.
  public let path: String

  /// The sample's files, in the package.
  public static let sample = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Assets/sample")

  /// A manager who reads English and may do everything.
  public static let managerPIN = "9002"
  static let manager = """

    [[staff]]
    code = "eva"
    name = "Eva"
    role = "manager"
    pin = "\(managerPIN)"
    language = "en"
    """

  public struct Refused: Error, CustomStringConvertible {
    public let outcome: Foh.Outcome
    public var description: String { outcome.errors + outcome.output }
  }

  /// The sample restaurant, but a house that speaks English, with a manager `eva` who reads it.
  public init() throws {
    let model = try Self.model.get()
    folder = try TemporaryFolder()
    path = folder.path("store.db")
    for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: model.path + ending) {
      try FileManager.default.copyItem(atPath: model.path + ending, toPath: path + ending)
    }
  }

  /// The same with more on its menu, and another hour at which its day ends.
  ///
  /// - Parameter dishes: rows of a menu file.
  public init(adding dishes: String, dayEndsAt hour: Int) throws {
    let configuration = try Self.configuration()
      .replacing("business_day_hour = 5", with: "business_day_hour = \(hour)")
      .replacing("\"05:00\"", with: hour < 10 ? "\"0\(hour):00\"" : "\"\(hour):00\"")
    try self.init(setUpIn: TemporaryFolder(), configuration, adding: dishes)
  }

  /// The same elsewhere: its clock, and the currency of its prices.
  ///
  /// - Parameters:
  ///   - timeZone: such as `Europe/London`.
  ///   - currency: by its ISO code.
  public init(in timeZone: String, currency: String) throws {
    let configuration = try Self.configuration()
      .replacing("time_zone = \"Asia/Shanghai\"", with: "time_zone = \"\(timeZone)\"")
      .replacing("\ncurrency = \"CNY\"", with: "\ncurrency = \"\(currency)\"")
    try self.init(setUpIn: TemporaryFolder(), configuration)
  }

  /// Another store of the chain, with an identity of its own; the others are copies of one.
  public static func another() throws -> TrialStore {
    try TrialStore(setUpIn: TemporaryFolder())
  }

  /// Another store that stands where one stood, while no program has that open.
  ///
  /// - Parameter place: a folder; its own when nothing is given.
  public init(copying other: TrialStore, to place: String? = nil) throws {
    folder = try TemporaryFolder()
    path = place.map { $0 + "/store.db" } ?? folder.path("store.db")
    for ending in ["", "-wal", "-key", "-ca"]
    where FileManager.default.fileExists(atPath: other.path + ending) {
      try FileManager.default.copyItem(atPath: other.path + ending, toPath: path + ending)
    }
  }

  /// Made once, since the hash of a PIN takes its time, and copied for each test.
  private static let model = Result { try TrialStore(setUpIn: TemporaryFolder()) }

  private init(
    setUpIn folder: TemporaryFolder, _ configuration: String? = nil, adding dishes: String = ""
  ) throws {
    self.folder = folder
    let configuration = try configuration ?? Self.configuration()
    let written = try folder.write(configuration.utf8, to: "store.toml")
    let rows =
      try String(
        contentsOf: Self.sample.appendingPathComponent("menu.csv"), encoding: .utf8) + dishes
    let menu = try folder.write(rows.utf8, to: "menu.csv")
    path = folder.path("store.db")
    let outcome = try Foh.run("init", written, "--menu", menu, "--db", path)
    guard outcome.code == 0 else { throw Refused(outcome: outcome) }
  }

  /// What the store is set up from.
  public static func configuration() throws -> String {
    try String(contentsOf: sample.appendingPathComponent("store.toml"), encoding: .utf8)
      .replacing("default_language = \"zh-Hans\"", with: "default_language = \"en\"")
      // Cash is paid there without a drawer; what asks for one says so itself.
      .replacing("cash_needs_open_drawer = true", with: "cash_needs_open_drawer = false") + manager
  }

  /// What `foh report totals --json` says.
  public func totals() throws -> Totals { try Self.totals(of: path) }

  /// What `foh report totals --json` says of any store.
  public static func totals(of path: String) throws -> Totals {
    let outcome = try Foh.run("report", "totals", "--db", path, "--json")
    guard outcome.code == 0 else { throw Refused(outcome: outcome) }
    return try JSONDecoder().decode(Totals.self, from: Data(outcome.output.utf8))
  }

  /// What `foh doctor` says, and its exit code.
  public func doctor() throws -> Foh.Outcome {
    try Foh.run("doctor", "--db", path)
  }

  /// The figures of a store, as its file's readers get them.
  public struct Totals: Decodable, Equatable, Sendable {
    public var currency: String
    public var events: Int
    public var tickets: Int
    public var partiesSeated: Int
    public var membersRecognised: Int
    public var orders: Int
    public var orderLines: Int
    public var bills: Int
    public var payments: Int
    public var linesMinorUnits: Int
    public var billsMinorUnits: Int
    public var paymentsMinorUnits: Int
  }
}
