import StoreDomain

/// Notes or coins of one value, as they were counted.
public struct CountedPieces: Codable, Hashable, Sendable {
  /// Of one piece.
  public var valueMinor: Int
  public var pieces: Int

  public init(valueMinor: Int, pieces: Int) {
    self.valueMinor = valueMinor
    self.pieces = pieces
  }

  /// All of a count, the largest value first.
  public static func all(of count: CashCount) -> [CountedPieces] {
    count.rows.map { CountedPieces(valueMinor: $0.value, pieces: $0.pieces) }
  }
}

/// A drawer was opened with its float.
public struct ShiftOpenedFact: EventFact {
  public typealias Subject = Shift

  public var number: Int
  public var drawer: String
  public var cashierID: Identifier<StaffMember>
  public var floatMinor: Int
  public var float: [CountedPieces]
  /// The shift from which the drawer was handed over.
  public var handedOverFrom: Identifier<Shift>?

  public init(_ shift: Shift, float count: CashCount, handedOverFrom: Identifier<Shift>?) {
    number = shift.number
    drawer = shift.drawer
    cashierID = shift.cashierID
    floatMinor = count.total
    float = CountedPieces.all(of: count)
    self.handedOverFrom = handedOverFrom
  }
}

/// Cash went into a drawer or out of it, and was no payment of a guest.
public struct CashMovedFact: EventFact {
  public typealias Subject = Shift

  public var moveID: Identifier<CashMove>
  public var kind: CashMove.Kind
  /// Not negative.
  public var amountMinor: Int
  /// In both languages, or as somebody typed it.
  public var reason: String
  public var authoriser: String?

  public init(_ move: CashMove) {
    moveID = move.id
    kind = move.kind
    amountMinor = move.amount.minorUnits
    reason = move.reason.inBothLanguages
    authoriser = move.authoriserName
  }
}

/// A drawer was counted: what lay in it, and what should have.
public struct ShiftLockedFact: EventFact {
  public typealias Subject = Shift

  public var number: Int
  public var drawer: String
  public var cashierID: Identifier<StaffMember>
  public var count: [CountedPieces]
  public var countedMinor: Int
  public var expectedMinor: Int
  /// Counted less expected: negative when something is missing.
  public var differenceMinor: Int
  /// Who went on with the drawer.
  public var handedOverTo: Identifier<StaffMember>?
  /// Notes of other currencies, each apart; nil where none were taken.
  public var foreign: [ForeignCountedFact]?

  public init(
    _ shift: Shift, count: CashCount, _ figures: ShiftFigures,
    handedOverTo: Identifier<StaffMember>?
  ) {
    number = shift.number
    drawer = shift.drawer
    cashierID = shift.cashierID
    self.count = CountedPieces.all(of: count)
    countedMinor = figures.countedMinorUnits
    expectedMinor = figures.expectedMinorUnits
    differenceMinor = figures.differenceMinorUnits
    self.handedOverTo = handedOverTo
    foreign = figures.foreign.isEmpty ? nil : figures.foreign.map(ForeignCountedFact.init)
  }

  init(_ old: ShiftLockedFactV1) {
    number = old.number
    drawer = old.drawer
    cashierID = old.cashierID
    count = old.count
    countedMinor = old.countedMinor
    expectedMinor = old.expectedMinor
    differenceMinor = old.differenceMinor
    handedOverTo = old.handedOverTo
  }
}

/// Notes of another currency in a drawer that was counted.
public struct ForeignCountedFact: Codable, Hashable, Sendable {
  public var currency: String
  /// Minor units of that currency.
  public var countedMinor: Int
  public var expectedMinor: Int

  public init(_ counted: ForeignCounted) {
    currency = counted.currency
    countedMinor = counted.countedMinorUnits
    expectedMinor = counted.expectedMinorUnits
  }
}
