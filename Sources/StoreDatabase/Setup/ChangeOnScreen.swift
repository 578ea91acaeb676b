import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain

/// Changes how many seats a table has. The configuration's number is remembered, so that neither
/// takes the other's place unsaid.
///
/// Throws `SeatsRefusal`, `ConfigurationRefused`.
public struct ChangeSeats: Verb {
  public static let terms = VerbTerms<Self>(
    "table.change-seats", Phrase("change a table's seats", "修改桌台座位数"),
    needs: [.permission(.manageStore)],
    audit: .entries("storeConfigured") { _, changes in changes.map(\.note) },
    events: [.storeConfigured])

  let name: String
  let seats: Int

  /// - Parameter name: what staff call the table.
  public init(of name: String, to seats: Int) {
    self.name = name
    self.seats = seats
  }

  public func run(in transaction: Transaction) throws -> [ConfigurationChange] {
    try SeatsRule.check(seats)
    return try transaction.configureOnScreen { configuration in
      guard let index = configuration.tables.firstIndex(where: { $0.name == name }) else {
        throw StoreError.gone("table \(name)")
      }
      let said = "\(configuration.tables[index].seats)"
      configuration.tables[index].seats = seats
      return [(ScreenValue(.tables, name, .seats, said: said), "\(seats)")]
    }
  }
}

/// Changes what somebody is called, what they do, and what the screens speak to them.
///
/// Throws `TextError` for a name that is none, `ConfigurationRefused` when nobody could manage the
/// store any more.
public struct ChangePerson: Verb {
  public static let terms = VerbTerms<Self>(
    "staff.change", Phrase("change a person's name, role or language", "修改员工姓名、岗位或语言"),
    needs: [.permission(.manageStore)],
    audit: .entries("storeConfigured") { _, changes in changes.map(\.note) },
    events: [.storeConfigured])

  let code: String
  let name: String?
  let role: String?
  let language: Language?

  /// - Parameters:
  ///   - code: the person's.
  ///   - role: the code of another role.
  public init(
    _ code: String, name: String? = nil, role: String? = nil, language: Language? = nil
  ) {
    self.code = code
    self.name = name
    self.role = role
    self.language = language
  }

  public func run(in transaction: Transaction) throws -> [ConfigurationChange] {
    let name = try name.map { name in
      guard let name = try GuestText.name(name) else { throw TextError.missing(.name) }
      return name
    }
    return try transaction.configureOnScreen { configuration in
      guard let index = configuration.staff.firstIndex(where: { $0.code == code }) else {
        throw StoreError.gone(code)
      }
      let person = configuration.staff[index]
      var values: [(ScreenValue, String)] = []
      if let name {
        configuration.staff[index].name = name
        values.append((ScreenValue(.staff, code, .name, said: person.name), name))
      }
      if let role {
        configuration.staff[index].role = role
        values.append((ScreenValue(.staff, code, .role, said: person.role), role))
      }
      if let language {
        configuration.staff[index].language = language
        values.append(
          (
            ScreenValue(.staff, code, .language, said: person.language.rawValue), language.rawValue
          ))
      }
      return values
    }
  }
}

/// Gives one day other hours than usual, or its usual ones again. What is booked already stays.
///
/// Throws `ConfigurationRefused` for a house that has no hours.
public struct ChangeDay: Verb {
  public static let terms = VerbTerms<Self>(
    "hours.change-day", Phrase("change the hours of a day", "修改某日营业时间"),
    needs: [.permission(.manageStore)],
    audit: .entries("storeConfigured") { _, changes in changes.map(\.note) },
    events: [.storeConfigured])

  let date: LocalDate
  let services: [OpeningHours.Service]?

  /// - Parameter services: none for a day that is closed; nil for the usual ones.
  public init(_ date: LocalDate, services: [OpeningHours.Service]?) {
    self.date = date
    self.services = services
  }

  public func run(in transaction: Transaction) throws -> [ConfigurationChange] {
    try transaction.configureOnScreen { configuration in
      guard var hours = configuration.settings.openingHours else {
        throw ConfigurationRefused(reasons: [Self.noHours])
      }
      let before = hours.specialDay(on: date)
      let day = services.map { services in
        OpeningHours.SpecialDay(
          date: date, name: before?.name ?? Phrase("changed", "临时调整"), services: services)
      }
      hours.setSpecialDay(day, on: date)
      configuration.settings.openingHours = hours
      let said = OpeningHours.text(ofDay: before)
      let now = OpeningHours.text(ofDay: day)
      return [(ScreenValue(.hours, date.description, .day, said: said), now)]
    }
  }

  private static let noHours = Phrase(
    "this house is always open. Write [hours] into its configuration first.",
    "本店随时营业。请先在设置文件中填写 [hours]。")
}

/// Gives somebody another PIN, which ends a pause after wrong ones.
struct ChangePIN: Verb {
  static let terms = VerbTerms<Self>(
    "staff.change-pin", Phrase("give somebody another PIN", "修改员工密码"),
    needs: [.permission(.manageStore)],
    audit: .entries("storeConfigured") { _, changes in changes.map(\.note) },
    events: [.storeConfigured])

  let code: String
  let pin: PINHash

  func run(in transaction: Transaction) throws -> [ConfigurationChange] {
    guard let before = try PINHash.fetch(transaction.db)[code] else { throw StoreError.gone(code) }
    return try transaction.configureOnScreen(pins: [code: pin]) { _ in
      [(ScreenValue(.staff, code, .pin, said: before.text), pin.text)]
    }
  }
}

extension StoreDatabase {
  /// Gives somebody another PIN.
  ///
  /// - Throws: `PINRefusal`; `StaffError` when the author may not.
  public func changePIN(of code: String, to pin: String, by author: Author) throws {
    try PINRule.check(pin)
    // A hash takes long enough to keep the other terminals waiting, so it is made beforehand.
    let others = try read { try PINHash.fetch($0) }.filter { $0.key != code }
    guard try !others.values.contains(where: { try $0.matches(pin) }) else {
      throw PINRefusal.somebodyElses
    }
    let hash = try PINHash(pin: pin, rounds: environment.pinRounds)
    try perform(ChangePIN(code: code, pin: hash), by: author)
  }
}

extension PINHash {
  /// Of everybody who works here, by code.
  static func fetch(_ db: Database) throws -> [String: PINHash] {
    Dictionary(
      try db.list("SELECT * FROM staff WHERE retiredAt IS NULL") {
        ($0["code"], PINHash(salt: $0["pinSalt"], hash: $0["pinHash"], rounds: $0["pinRounds"]))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Transaction {
  /// Changes something of the configuration that is not the file's to say alone, by the same rules.
  ///
  /// - Parameter edit: gives back what the configuration had said of each value, and the new value.
  fileprivate func configureOnScreen(
    pins: [String: PINHash] = [:],
    _ edit: (inout StoreConfiguration) throws -> [(before: ScreenValue, now: String)]
  ) throws -> [ConfigurationChange] {
    let current = try StoreConfiguration(db, store: store)
    var target = current
    let values = try edit(&target)
    let changes = current.changes(to: target, newPINs: Set(pins.keys))
    guard !changes.isEmpty else { return [] }
    let reasons = try ConfigurationObstacles(
      current: current, target: target, changes: changes, isEnrolled: false, db: db, now: now,
      calendar: store.calendar
    ).reasons()
    guard reasons.isEmpty else { throw ConfigurationRefused(reasons: reasons) }
    for value in values where value.before.said != value.now {
      try value.before.remember(db, unless: value.now)
    }
    let writer = ConfigurationWriter(db: db, configuration: target, ids: ids, now: now)
    try writer.writeStore(over: store.settings)
    try writer.write(pins: pins)
    try recordConfigured(changes)
    return changes
  }
}
