import GRDB
import StoreConfiguration
import StoreDomain

/// What a configuration would change of a store as it stands now, and why it may not.
public struct ConfigurationPlan: Sendable {
  /// Nothing when the store is as the configuration says.
  public let changes: [ConfigurationChange]
  /// What stays as somebody changed it on a screen.
  public let kept: [Phrase]
  /// Why nothing is changed; all reasons at once.
  public let refusals: [Phrase]
  /// Whether the menu is headquarters' to send.
  public let isEnrolled: Bool

  /// What it is answered with when there is a reason against it.
  public var refusal: ConfigurationRefused? {
    refusals.isEmpty ? nil : ConfigurationRefused(reasons: refusals)
  }

  let file: StoreConfiguration
  let isFilePreferred: Bool
  let book: PINBook
  let target: StoreConfiguration
  /// The PINs that are written, by the person's code.
  let pins: [String: PINHash]
  /// What was changed on a screen, and is the configuration's again.
  let settled: [ScreenValue]
}

extension StoreDatabase {
  /// What a configuration would change now. Changes nothing.
  ///
  /// - Parameter isFilePreferred: whether the configuration holds where something was changed on a
  ///   screen.
  public func plan(
    _ configuration: StoreConfiguration, isFilePreferred: Bool = false
  ) throws -> ConfigurationPlan {
    try read { db in
      try ConfigurationPlan(
        configuration, isFilePreferred: isFilePreferred,
        book: PINBook(rounds: environment.pinRounds), db: db, store: store, now: environment.now())
    }
  }

  /// Makes the store as the configuration of a plan says, in one transaction: everything, or nothing
  /// with all reasons. What happened since the plan was made is heeded.
  ///
  /// - Returns: what was changed.
  /// - Throws: `ConfigurationRefused`; `StaffError` when the author may not.
  @discardableResult
  public func configure(_ plan: ConfigurationPlan, by author: Author) throws -> ConfigurationPlan {
    try perform(ConfigureStore(plan), by: author)
  }
}

extension ConfigurationPlan {
  init(
    _ file: StoreConfiguration, isFilePreferred: Bool, book: PINBook, db: Database, store: Store,
    now: Timestamp
  ) throws {
    self.file = file
    self.isFilePreferred = isFilePreferred
    self.book = book
    let current = try StoreConfiguration(db, store: store)
    let today = store.calendar.businessDay(of: now)
    // Days that are over concern nobody.
    let screens = try ScreenValue.fetchAll(db).filter { value in
      value.field != .day || LocalDate(value.key).map { $0 >= today } ?? false
    }
    let merged = MergedConfiguration(
      file, into: current, screens: screens, isFilePreferred: isFilePreferred)
    let pins = try MergedPINs(
      of: merged.target.staff, screens: screens, isFilePreferred: isFilePreferred, book: book,
      db: db)
    let known = Set(current.staff.map(\.code))
    changes = current.changes(
      to: merged.target, newPINs: Set(pins.written.keys).intersection(known))
    kept = merged.kept + pins.kept
    target = merged.target
    self.pins = pins.written
    settled = merged.settled + pins.settled
    isEnrolled = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM enrolment)") ?? false
    let conflicts = (merged.conflicts + pins.conflicts).map {
      Phrase(
        "\($0.english). Write into the file what shall hold, or take the file's with --take-file.",
        "\($0.chinese)。请在文件中写明以何为准，或用 --take-file 以文件为准。")
    }
    let obstacles = try ConfigurationObstacles(
      current: current, target: target, changes: changes, isEnrolled: isEnrolled, db: db, now: now,
      calendar: store.calendar
    ).reasons()
    refusals = conflicts + pins.twins + obstacles
  }
}

/// The PINs of a configuration beside those that a file keeps.
private struct MergedPINs {
  private(set) var written: [String: PINHash] = [:]
  private(set) var kept: [Phrase] = []
  private(set) var conflicts: [Phrase] = []
  private(set) var settled: [ScreenValue] = []
  /// Somebody would get the PIN that another one chose.
  private(set) var twins: [Phrase] = []

  init(
    of people: [StoreConfiguration.Person], screens: [ScreenValue], isFilePreferred: Bool,
    book: PINBook, db: Database
  ) throws {
    // Who comes back gets what the configuration says.
    let stored = try PINHash.fetch(db)
    let said = Dictionary(
      screens.filter { $0.field == .pin }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var chosen: [(code: String, pin: PINHash)] = []
    for person in people {
      guard let hash = stored[person.code] else {
        written[person.code] = try book.hash(of: person.pin)
        continue
      }
      let value = said[person.code]
      if try book.matches(person.pin, hash) {
        if let value { settled.append(value) }
      } else if let value, !isFilePreferred, let before = PINHash(text: value.said) {
        chosen.append((person.code, hash))
        if try book.matches(person.pin, before) {
          kept.append(Self.keptWords(person.code))
        } else {
          conflicts.append(Self.conflictWords(person.code))
        }
      } else {
        written[person.code] = try book.hash(of: person.pin)
        if let value { settled.append(value) }
      }
    }
    for (code, pin) in chosen {
      for person in people where person.code != code && written[person.code] != nil {
        if try book.matches(person.pin, pin) { twins.append(Self.twinWords(person.code)) }
      }
    }
  }

  private static func keptWords(_ code: String) -> Phrase {
    Phrase("\(code): the PIN that was chosen on the screen", "\(code)：在终端上修改的密码")
  }

  private static func conflictWords(_ code: String) -> Phrase {
    Phrase(
      "\(code): the PIN was changed on the screen, and this file has another one",
      "\(code)：密码已在终端上修改，本文件又写了另一个")
  }

  // Names nobody but the one whose PIN must change, so that no PIN is given away.
  private static func twinWords(_ code: String) -> Phrase {
    Phrase(
      "\(code): somebody else has this PIN. Choose another one.",
      "\(code)：该密码已被他人使用，请换一个。")
  }
}
