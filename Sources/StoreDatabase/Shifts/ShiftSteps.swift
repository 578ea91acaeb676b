import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Whether a tender may be taken or given back at the author's terminal: cash may need an open drawer.
  ///
  /// - Throws: `ShiftRefusal.drawerClosed`.
  func checkDrawer(for tender: Tender) throws {
    guard tender == .cash else { return }
    try ShiftRule.checkCash(
      isOpen: try openShift(of: author.terminal) != nil,
      isNeeded: store.settings.cashNeedsOpenDrawer)
  }

  /// The shift that is open on a terminal's drawer.
  func openShift(of terminal: String) throws -> Shift? {
    try Shift.open(db, on: terminal)
  }

  /// A shift that still takes cash.
  ///
  /// - Throws: `ShiftRefusal.locked`.
  func openShift(_ id: Identifier<Shift>) throws -> Shift {
    let shift = try shift(id)
    try ShiftRule.check(shift.stage)
    return shift
  }

  func shift(_ id: Identifier<Shift>) throws -> Shift {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM shift WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("shift \(id)") }
    return Shift(row: row)
  }

  /// Begins a shift with its float.
  ///
  /// - Throws: `ShiftRefusal`.
  func beginShift(
    _ id: Identifier<Shift>, on drawer: String, for cashier: StaffMember, float: CashCount,
    handedOverFrom earlier: Identifier<Shift>? = nil
  ) throws -> Shift {
    try ShiftRule.check(float, in: store.currency)
    if try isClosed(today) { throw ShiftRefusal.dayClosed(today) }
    if let other = try openShift(of: drawer) { throw ShiftRefusal.drawerTaken(other.cashierName) }
    let shift = Shift(
      id: id, businessDay: today, number: try nextNumber("shift", on: today), drawer: drawer,
      cashierID: cashier.id, cashierName: cashier.name, openedAt: now)
    try db.execute(
      sql: """
        INSERT INTO shift (id, businessDay, number, drawer, cashierID, cashierName, stage, openedAt,
          floatMinor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, shift.businessDay, shift.number, drawer, cashier.id, cashier.name, shift.stage, now,
        float.total,
      ])
    try write(float, "float", of: id)
    try record(
      .shiftOpened, id, ShiftOpenedFact(shift, float: float, handedOverFrom: earlier),
      on: shift.businessDay)
    return shift
  }

  /// Locks a shift with what was counted in its drawer, and says what should have lain there.
  ///
  /// - Throws: `ShiftRefusal`.
  func lock(
    _ shift: Shift, counted count: CashCount, foreign: [String: CashCount] = [:],
    handedOverTo next: StaffMember? = nil
  ) throws -> LockedShift {
    try ShiftRule.check(count, in: store.currency)
    try write(count, "count", of: shift.id)
    let notes = try lockForeign(foreign, of: shift.id)
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT shift.*, \(ShiftFigures.columns) FROM shift WHERE id = ?",
        arguments: [shift.id])
    else { throw StoreError.gone("shift \(shift.id)") }
    var figures = ShiftFigures(row: row, counted: count.total)
    figures.foreign = notes
    try db.execute(
      sql: """
        UPDATE shift SET stage = 'locked', lockedAt = ?, lockedByName = ?, handedOverTo = ?,
          countedMinor = ?, expectedMinor = ? WHERE id = ?
        """,
      arguments: [
        now, author.name, next?.name, figures.countedMinorUnits, figures.expectedMinorUnits,
        shift.id,
      ])
    try record(
      .shiftLocked, shift.id,
      ShiftLockedFact(shift, count: count, figures, handedOverTo: next?.id),
      on: shift.businessDay)
    return LockedShift(shift: try self.shift(shift.id), figures: figures)
  }

  /// Writes what was counted of other currencies, and what should have lain there. A currency that was
  /// taken and not counted counts as nothing of it.
  private func lockForeign(
    _ counts: [String: CashCount], of id: Identifier<Shift>
  ) throws -> [ForeignCounted] {
    let expected = try ForeignCounted.expected(db, in: id)
    try ShiftRule.check(
      foreign: counts,
      known: Set(expected.keys).union(store.settings.foreignCash.map(\.currencyCode)))
    let counted = counts.filter { !$0.value.pieces.isEmpty }
    return try Set(expected.keys).union(counted.keys).sorted().map { code in
      let count = counted[code] ?? CashCount()
      for row in count.rows {
        try db.execute(
          sql: """
            INSERT INTO foreignCount (shiftID, currency, valueMinor, pieces) VALUES (?, ?, ?, ?)
            """, arguments: [id, code, row.value, row.pieces])
      }
      let notes = ForeignCounted(
        currency: code, expectedMinorUnits: expected[code] ?? 0, countedMinorUnits: count.total)
      try db.execute(
        sql: """
          INSERT INTO shiftForeign (shiftID, currency, expectedMinor, countedMinor)
          VALUES (?, ?, ?, ?)
          """, arguments: [id, code, notes.expectedMinorUnits, notes.countedMinorUnits])
      return notes
    }
  }

  private func write(_ count: CashCount, _ kind: String, of id: Identifier<Shift>) throws {
    for row in count.rows {
      try db.execute(
        sql: "INSERT INTO cashCount (shiftID, kind, valueMinor, pieces) VALUES (?, ?, ?, ?)",
        arguments: [id, kind, row.value, row.pieces])
    }
  }
}
