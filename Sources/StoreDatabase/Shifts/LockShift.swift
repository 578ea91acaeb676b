import HeadquartersContract
import StoreDomain

/// Ends a shift: its drawer was counted without knowing what should lie in it, the count is locked, and
/// only then the difference is told. It is kept for ever, and the drawer takes nothing more.
///
/// Repeating it gives back what was locked.
public struct LockShift: Verb {
  public static let terms = VerbTerms<Self>(
    "shift.lock", Phrase("count a drawer and end its shift", "盲点钱箱并结束班次"),
    needs: [.permission(.takePayment)],
    audit: .entry("shiftLocked") { _, locked in
      AuditNote(
        subject: locked.shift.id.rawValue,
        detail: "\(locked.figures.countedMinorUnits) counted, difference "
          + "\(locked.figures.differenceMinorUnits)")
    },
    events: [.shiftLocked])

  let shiftID: Identifier<Shift>
  let count: CashCount
  let foreign: [String: CashCount]

  /// - Parameter foreign: notes of other currencies, by their code. They go from the drawer to the safe.
  public init(
    _ shiftID: Identifier<Shift>, counted count: CashCount, foreign: [String: CashCount] = [:]
  ) {
    self.shiftID = shiftID
    self.count = count
    self.foreign = foreign
  }

  public func run(in transaction: Transaction) throws -> LockedShift {
    if let locked = try transaction.lockedShift(shiftID) { return locked }
    return try transaction.lock(
      try transaction.openShift(shiftID), counted: count, foreign: foreign)
  }
}

/// Hands a drawer over to a colleague: what the one counted is what the other begins with. The
/// colleague has typed their PIN, so that nobody answers for a drawer without knowing.
public struct HandOverDrawer: Verb {
  public struct Outcome: Sendable {
    public var locked: LockedShift
    public var next: Shift
  }

  public static let terms = VerbTerms<Self>(
    "shift.hand-over", Phrase("hand a drawer over to a colleague", "交班"),
    needs: [.permission(.takePayment)],
    audit: .entry("drawerHandedOver") { _, outcome in
      AuditNote(
        subject: outcome.locked.shift.id.rawValue,
        detail: "\(outcome.locked.figures.countedMinorUnits) counted, difference "
          + "\(outcome.locked.figures.differenceMinorUnits), to \(outcome.next.cashierName)")
    },
    events: [.shiftLocked, .shiftOpened])

  let shiftID: Identifier<Shift>
  let count: CashCount
  let foreign: [String: CashCount]
  let colleague: StaffMember

  /// - Parameters:
  ///   - foreign: notes of other currencies, by their code. They go to the safe, not to the colleague.
  ///   - colleague: whoever typed their PIN and goes on with the drawer.
  public init(
    _ shiftID: Identifier<Shift>, counted count: CashCount, foreign: [String: CashCount] = [:],
    to colleague: StaffMember
  ) {
    self.shiftID = shiftID
    self.count = count
    self.foreign = foreign
    self.colleague = colleague
  }

  public var authoriser: StaffMember? { colleague }

  public func run(in transaction: Transaction) throws -> Outcome {
    guard colleague.role.permissions.contains(.takePayment) else {
      throw StaffError.notPermitted(.takePayment)
    }
    let shift = try transaction.openShift(shiftID)
    let locked = try transaction.lock(
      shift, counted: count, foreign: foreign, handedOverTo: colleague)
    let next = try transaction.beginShift(
      transaction.newID(), on: shift.drawer, for: colleague, float: count, handedOverFrom: shift.id)
    return Outcome(locked: locked, next: next)
  }
}

extension Transaction {
  /// A shift that is counted, with what should have lain in its drawer; nil for an open one.
  fileprivate func lockedShift(_ id: Identifier<Shift>) throws -> LockedShift? {
    try Shift.fetchWithFigures(db, "shift.id = ?", [id]).first.flatMap { row in
      row.figures.map { LockedShift(shift: row.shift, figures: $0) }
    }
  }
}
