import Foundation
import GRDB
import StoreDomain

extension StoreDatabase {
  /// Wrong PINs in a row before a pause, and its length.
  static let triesBeforePause = 5
  static let pauseMinutes = 5

  /// Everybody who may sign in, by code.
  public func staffList() throws -> [StaffMember] {
    try read(StaffMember.fetchAll)
  }

  /// Signs somebody in at a terminal.
  ///
  /// - Throws: `StaffError` for an unknown code, a wrong PIN or a pause.
  public func signIn(code: String, pin: String, at terminal: String) throws -> StaffMember {
    let staff = try checkPIN(code: code, pin: pin, at: terminal)
    try perform(NoteSignIn(), by: Author(staff: staff, terminal: terminal))
    return staff
  }

  /// Checks a second person's PIN at the point of action. Whether this person may allow the action
  /// is the verb's question.
  public func authorise(code: String, pin: String, at terminal: String) throws -> StaffMember {
    try checkPIN(code: code, pin: pin, at: terminal)
  }

  fileprivate static let staffQuery = """
    SELECT staff.*, role.definition AS role FROM staff JOIN role ON role.code = staff.roleCode
    WHERE staff.retiredAt IS NULL
    """

  private func checkPIN(code: String, pin: String, at terminal: String) throws -> StaffMember {
    // Two transactions, because the slow hash must not hold up the other terminals' writes.
    let row = try read { db in
      try Row.fetchOne(db, sql: Self.staffQuery + " AND staff.code = ?", arguments: [code])
    }
    guard let row else { throw StaffError.unknownCode(code) }
    let staff = try StaffMember(row: row)
    let now = environment.now()
    if let until = (row["lockedUntil"] as Int64?).map(Timestamp.init(millisecondsSinceEpoch:)),
      now < until
    {
      throw locked(until: until)
    }
    let stored = PINHash(salt: row["pinSalt"], hash: row["pinHash"], rounds: row["pinRounds"])
    let isRight = try stored.matches(pin)
    let author = Author(staff: staff, terminal: terminal)
    let attempt = try perform(CountSignInAttempt(staff: staff, isRight: isRight), by: author)
    guard !isRight else { return staff }
    if let until = attempt.lockedUntil { throw locked(until: until) }
    throw StaffError.wrongPIN(triesLeft: Self.triesBeforePause - attempt.failures)
  }

  /// The clock shows no seconds: at the minute it names, the person may try again.
  private func locked(until: Timestamp) -> StaffError {
    .locked(untilClock: store.calendar.clockText(until.advanced(bySeconds: 59)))
  }
}

extension Transaction {
  /// Refuses an author who has none of these permissions.
  func require(anyOf permissions: [Permission]) throws {
    guard author.staff.role.permissions.isDisjoint(with: permissions) else { return }
    throw StaffError.notPermitted(permissions.first ?? .manageStore)
  }

  /// Refuses what neither the author nor the authoriser may do.
  func require(_ permission: Permission, authoriser: StaffMember? = nil) throws {
    if author.staff.role.permissions.contains(permission) { return }
    guard let authoriser else { throw StaffError.notPermitted(permission) }
    guard authoriser.role.permissions.contains(permission) else {
      throw StaffError.mayNotAuthorise
    }
  }
}

extension StaffMember {
  /// Everybody who may sign in, by code.
  static func fetchAll(_ db: Database) throws -> [StaffMember] {
    try Row.fetchAll(db, sql: StoreDatabase.staffQuery + " ORDER BY staff.code").map(
      StaffMember.init(row:))
  }

  /// From a row of `staff` with its role's definition.
  init(row: some StoredRow) throws {
    self.init(
      id: Identifier(rawValue: row["id"]), code: row["code"], name: row["name"],
      role: try Role(json: row["role"]),
      language: Language(rawValue: row["language"]) ?? .english,
      // A salt of its own comes with each PIN.
      pinMark: (row["pinSalt"] as Data).base64EncodedString())
  }
}
