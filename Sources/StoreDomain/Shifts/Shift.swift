/// The time for which one person answers for the cash in one drawer: from its float to its count.
public struct Shift: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case open
    /// Counted: nothing goes in or out any more, and the difference stands.
    case locked
  }

  public var id: Identifier<Shift>
  /// The day on which it was opened; it keeps it when it ends after the day.
  public var businessDay: LocalDate
  /// Short, unique per business day.
  public var number: Int
  /// The terminal's name: each till has one drawer.
  public var drawer: String
  public var cashierID: Identifier<StaffMember>
  public var cashierName: String
  public var stage: Stage
  public var openedAt: Timestamp
  public var lockedAt: Timestamp?
  public var lockedByName: String?
  /// Who went on with the drawer, when it was handed over.
  public var handedOverTo: String?

  public init(
    id: Identifier<Shift>, businessDay: LocalDate, number: Int, drawer: String,
    cashierID: Identifier<StaffMember>, cashierName: String, stage: Stage = .open,
    openedAt: Timestamp, lockedAt: Timestamp? = nil, lockedByName: String? = nil,
    handedOverTo: String? = nil
  ) {
    self.id = id
    self.businessDay = businessDay
    self.number = number
    self.drawer = drawer
    self.cashierID = cashierID
    self.cashierName = cashierName
    self.stage = stage
    self.openedAt = openedAt
    self.lockedAt = lockedAt
    self.lockedByName = lockedByName
    self.handedOverTo = handedOverTo
  }
}

/// Cash that went into a drawer or out of it, and was no payment of a guest.
public struct CashMove: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Change from the bank.
    case paidIn
    /// For ice from the shop next door, a courier.
    case paidOut
    /// Into the safe, before too much lies in the drawer.
    case safeDrop

    /// What staff call it.
    public var name: Phrase {
      switch self {
      case .paidIn: Phrase("paid in", "存入")
      case .paidOut: Phrase("paid out", "支出")
      case .safeDrop: Phrase("safe drop", "缴入保险柜")
      }
    }

    /// How it changes what is in the drawer.
    public var sign: Int { self == .paidIn ? 1 : -1 }
  }

  public var id: Identifier<CashMove>
  public var kind: Kind
  /// Not negative.
  public var amount: Money
  public var reason: Reason
  public var authorName: String
  public var authoriserName: String?
  public var at: Timestamp

  public init(
    id: Identifier<CashMove>, kind: Kind, amount: Money, reason: Reason, authorName: String,
    authoriserName: String? = nil, at: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.amount = amount
    self.reason = reason
    self.authorName = authorName
    self.authoriserName = authoriserName
    self.at = at
  }
}

/// What a locked drawer held, and what it should have held.
public struct ShiftFigures: Codable, Hashable, Sendable {
  public var floatMinorUnits: Int
  /// Cash payments, less what went back in cash.
  public var paymentsMinorUnits: Int
  /// Cash for stored value and house accounts, less what was paid out of them.
  public var accountsMinorUnits: Int
  public var paidInMinorUnits: Int
  public var paidOutMinorUnits: Int
  public var safeDropMinorUnits: Int
  public var countedMinorUnits: Int
  /// Notes of other currencies, by their code; they are part of no sum above.
  public var foreign: [ForeignCounted]

  public init(
    floatMinorUnits: Int, paymentsMinorUnits: Int = 0, accountsMinorUnits: Int = 0,
    paidInMinorUnits: Int = 0, paidOutMinorUnits: Int = 0, safeDropMinorUnits: Int = 0,
    countedMinorUnits: Int, foreign: [ForeignCounted] = []
  ) {
    self.floatMinorUnits = floatMinorUnits
    self.paymentsMinorUnits = paymentsMinorUnits
    self.accountsMinorUnits = accountsMinorUnits
    self.paidInMinorUnits = paidInMinorUnits
    self.paidOutMinorUnits = paidOutMinorUnits
    self.safeDropMinorUnits = safeDropMinorUnits
    self.countedMinorUnits = countedMinorUnits
    self.foreign = foreign
  }

  /// What should lie in the drawer.
  public var expectedMinorUnits: Int {
    floatMinorUnits + paymentsMinorUnits + accountsMinorUnits + paidInMinorUnits
      - paidOutMinorUnits - safeDropMinorUnits
  }

  /// Negative when something is missing.
  public var differenceMinorUnits: Int { countedMinorUnits - expectedMinorUnits }
}

/// Notes of another currency in a drawer that was counted.
public struct ForeignCounted: Codable, Hashable, Sendable {
  /// Three letters.
  public var currency: String
  /// Minor units of that currency.
  public var expectedMinorUnits: Int
  public var countedMinorUnits: Int

  public init(currency: String, expectedMinorUnits: Int, countedMinorUnits: Int) {
    self.currency = currency
    self.expectedMinorUnits = expectedMinorUnits
    self.countedMinorUnits = countedMinorUnits
  }

  /// Negative when something is missing.
  public var differenceMinorUnits: Int { countedMinorUnits - expectedMinorUnits }

  /// An amount of it with its code: `20.00 USD`.
  public func text(_ minorUnits: Int) -> String {
    guard let known = Currency(isoCode: currency) else { return "\(minorUnits) \(currency)" }
    return "\(Money(minorUnits: minorUnits, currency: known).plainText) \(currency)"
  }
}

/// A drawer's shift, as a report names it.
public struct ShiftDifference: Codable, Hashable, Sendable {
  public var shift: Int
  public var drawer: String
  public var cashier: String
  public var expectedMinorUnits: Int
  public var countedMinorUnits: Int
  /// Negative when something was missing.
  public var differenceMinorUnits: Int
  /// Notes of other currencies, each apart; nil where none were taken.
  public var foreign: [ForeignCounted]?

  public init(_ shift: Shift, _ figures: ShiftFigures) {
    self.shift = shift.number
    drawer = shift.drawer
    cashier = shift.cashierName
    expectedMinorUnits = figures.expectedMinorUnits
    countedMinorUnits = figures.countedMinorUnits
    differenceMinorUnits = figures.differenceMinorUnits
    foreign = figures.foreign.isEmpty ? nil : figures.foreign
  }
}

/// A business day that somebody closed, as a subject of its event.
public enum DayClose {}
