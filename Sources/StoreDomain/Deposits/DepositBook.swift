/// What happened on some days to the deposits of a house, and what of them it still holds: a debt to its
/// guests, never a sale. All in minor units, by the code of the tender by which it came.
public struct DepositFigures: Codable, Sendable, Equatable {
  /// What came in while the day ran, and went back to guests.
  public var taken: [String: Int]
  public var returned: [String: Int]
  /// What paid guests' bills while the day ran, and what the house kept; below nothing where more was
  /// taken back than was so that day.
  public var appliedMinorUnits: Int
  public var forfeitedMinorUnits: Int
  /// What the house holds when the day ends.
  public var held: [String: Int]

  public init(
    taken: [String: Int] = [:], returned: [String: Int] = [:], appliedMinorUnits: Int = 0,
    forfeitedMinorUnits: Int = 0, held: [String: Int] = [:]
  ) {
    self.taken = taken
    self.returned = returned
    self.appliedMinorUnits = appliedMinorUnits
    self.forfeitedMinorUnits = forfeitedMinorUnits
    self.held = held
  }

  public var heldMinorUnits: Int { held.values.reduce(0, +) }

  /// Whether there is nothing to tell.
  public var isEmpty: Bool { self == DepositFigures() }
}

/// Every movement of money of one deposit, in its order: what came in, what went back, and what went to
/// a bill or to the house.
public struct DepositBook: Hashable, Sendable {
  public struct Movement: Hashable, Sendable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
      /// By a tender, in or back out.
      case money
      /// To the guests' bill, or back from it.
      case applied
      /// To the house, or back from it.
      case forfeited
    }

    public var day: LocalDate
    public var kind: Kind
    /// Of money; nil for what goes to a bill or the house.
    public var tender: Tender?
    /// Minor units as they change what is held.
    public var amount: Int

    public init(day: LocalDate, kind: Kind, tender: Tender? = nil, amount: Int) {
      self.day = day
      self.kind = kind
      self.tender = tender
      self.amount = amount
    }
  }

  public var movements: [Movement]

  public init(_ movements: [Movement] = []) {
    self.movements = movements
  }

  public var heldMinorUnits: Int { movements.reduce(0) { $0 + $1.amount } }
  /// What came in, and what went back to the guests.
  public var takenMinorUnits: Int { sum { $0.kind == .money && $0.amount > 0 } }
  public var returnedMinorUnits: Int { -sum { $0.kind == .money && $0.amount < 0 } }
  /// What paid a bill, and what the house kept.
  public var appliedMinorUnits: Int { -sum { $0.kind == .applied } }
  public var forfeitedMinorUnits: Int { -sum { $0.kind == .forfeited } }

  private func sum(where isCounted: (Movement) -> Bool) -> Int {
    movements.reduce(0) { $0 + (isCounted($1) ? $1.amount : 0) }
  }

  /// What is held at the end of a day, by the tender by which it came. What went to a bill was of the
  /// tender that came first, as far as that reached, and what comes back from one goes where it was
  /// taken from last.
  public func held(through day: LocalDate) -> [Tender: Int] {
    var pools: [(tender: Tender, amount: Int)] = []
    // From which tender something went to a bill or the house.
    var spent: [(tender: Tender, amount: Int)] = []
    for movement in movements where movement.day <= day {
      guard let tender = movement.tender else {
        if movement.amount < 0 {
          Self.move(-movement.amount, from: &pools, to: &spent)
        } else {
          Self.moveBack(movement.amount, from: &spent, to: &pools)
        }
        continue
      }
      Self.add(movement.amount, tender, to: &pools)
      Self.settle(&pools)
    }
    return Dictionary(pools.map { ($0.tender, $0.amount) }, uniquingKeysWith: +)
      .filter { $0.value != 0 }
  }

  private static func add(
    _ amount: Int, _ tender: Tender, to pools: inout [(tender: Tender, amount: Int)]
  ) {
    if let index = pools.firstIndex(where: { $0.tender == tender }) {
      pools[index].amount += amount
    } else {
      pools.append((tender, amount))
    }
  }

  /// Where more went back by a tender than was left of it, the bill was paid by the others instead.
  private static func settle(_ pools: inout [(tender: Tender, amount: Int)]) {
    for short in pools.indices where pools[short].amount < 0 {
      for other in pools.indices where pools[short].amount < 0 && pools[other].amount > 0 {
        let part = min(-pools[short].amount, pools[other].amount)
        pools[short].amount += part
        pools[other].amount -= part
      }
    }
  }

  private static func move(
    _ amount: Int, from pools: inout [(tender: Tender, amount: Int)],
    to spent: inout [(tender: Tender, amount: Int)]
  ) {
    var left = amount
    for index in pools.indices where left > 0 && pools[index].amount > 0 {
      let part = min(left, pools[index].amount)
      pools[index].amount -= part
      spent.append((pools[index].tender, part))
      left -= part
    }
  }

  private static func moveBack(
    _ amount: Int, from spent: inout [(tender: Tender, amount: Int)],
    to pools: inout [(tender: Tender, amount: Int)]
  ) {
    var left = amount
    while left > 0, let last = spent.popLast() {
      let part = min(left, last.amount)
      add(part, last.tender, to: &pools)
      if last.amount > part { spent.append((last.tender, last.amount - part)) }
      left -= part
    }
  }
}

extension DepositFigures {
  /// What one business day did to a house's deposits.
  public init(of day: LocalDate, _ books: some Sequence<DepositBook>) {
    self.init()
    for book in books {
      for movement in book.movements where movement.day == day { add(movement) }
      for (tender, amount) in book.held(through: day) {
        held[tender.rawValue, default: 0] += amount
      }
    }
    held = held.filter { $0.value != 0 }
  }

  private mutating func add(_ movement: DepositBook.Movement) {
    switch movement.kind {
    case .money:
      guard let tender = movement.tender?.rawValue else { return }
      if movement.amount >= 0 {
        taken[tender, default: 0] += movement.amount
      } else {
        returned[tender, default: 0] -= movement.amount
      }
    case .applied: appliedMinorUnits -= movement.amount
    case .forfeited: forfeitedMinorUnits -= movement.amount
    }
  }
}
