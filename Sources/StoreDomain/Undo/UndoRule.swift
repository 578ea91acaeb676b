/// How long after a step, and from which state, staff may undo it (撤回).
///
/// Only the last step of a ticket, a booking or a party can be undone, and only while that stands as
/// the step left it; then the step before is the last.
public struct UndoRule: Hashable, Sendable {
  /// Minutes for which a step may be undone; 0 when the house allows none.
  public var minutes: Int

  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// How that to which a step was done stands now.
  public struct Standing: Hashable, Sendable {
    /// Whether it is as the step left it, and no other step came after.
    public var isAsLeft: Bool
    /// The number with which the same phone waits again.
    public var waitsAgainAs: String?
    /// Of a booking's tables, the first that is promised to somebody else.
    public var promised: Promised?
    /// Whether the party has ordered something itself.
    public var hasOrdered: Bool
    /// Whether the party has said since what it avoids: that must not stay with the wrong guests.
    public var hasSaid: Bool
    /// Of a party's tables, the first at which other guests sit.
    public var takenTable: String?
    /// Of a party's tables, the first that is out of order.
    public var closedTable: String?
    /// Of a party's or a booking's tables, the first that was taken off the floor meanwhile.
    public var goneTable: String?
    /// The shared table whose seats others have taken meanwhile.
    public var fullTable: String?
    /// The letter of a ticket that is given out no more.
    public var goneBand: String?
    /// Why a line does not go back to its bill.
    public var moveRefusal: LineMoveRefusal?

    public init(
      isAsLeft: Bool = true, waitsAgainAs: String? = nil, promised: Promised? = nil,
      hasOrdered: Bool = false, hasSaid: Bool = false, takenTable: String? = nil,
      closedTable: String? = nil, goneTable: String? = nil, fullTable: String? = nil,
      goneBand: String? = nil, moveRefusal: LineMoveRefusal? = nil
    ) {
      self.isAsLeft = isAsLeft
      self.waitsAgainAs = waitsAgainAs
      self.promised = promised
      self.hasOrdered = hasOrdered
      self.hasSaid = hasSaid
      self.takenTable = takenTable
      self.closedTable = closedTable
      self.goneTable = goneTable
      self.fullTable = fullTable
      self.goneBand = goneBand
      self.moveRefusal = moveRefusal
    }
  }

  /// A table that somebody else was promised meanwhile.
  public struct Promised: Hashable, Sendable {
    public var table: String
    public var guestName: String
    /// When those guests come: `19:30`.
    public var clock: String

    public init(table: String, guestName: String, clock: String) {
      self.table = table
      self.guestName = guestName
      self.clock = clock
    }
  }

  /// From when on steps may be undone now.
  public func earliest(at now: Timestamp) -> Timestamp { now.advanced(byMinutes: -minutes) }

  /// - Parameter at: when the step was done.
  /// - Throws: why it cannot be undone now.
  public func check(
    doneAt at: Timestamp, now: Timestamp, _ standing: Standing
  ) throws(UndoRefusal) {
    guard minutes > 0 else { throw .notHere }
    guard at > earliest(at: now) else { throw .tooLate(minutes: minutes) }
    guard standing.isAsLeft else { throw .goneOn }
    guard !standing.hasOrdered else { throw .ordered }
    guard !standing.hasSaid else { throw .said }
    if let refusal = standing.moveRefusal { throw .notMoved(refusal) }
    if let number = standing.waitsAgainAs { throw .waitsAgain(number) }
    if let band = standing.goneBand { throw .bandGone(band) }
    if let table = standing.goneTable { throw .tableGone(table) }
    if let promised = standing.promised { throw .promised(promised) }
    if let table = standing.takenTable { throw .tableTaken(table) }
    if let table = standing.fullTable { throw .tableFull(table) }
    if let table = standing.closedTable { throw .tableClosed(table) }
  }

  /// Why there is no step to undo.
  public var nothing: UndoRefusal { minutes > 0 ? .nothing(minutes: minutes) : .notHere }
}

/// Why a step cannot be undone.
public enum UndoRefusal: Refusal {
  /// The house allows none.
  case notHere
  case nothing(minutes: Int)
  case tooLate(minutes: Int)
  /// Something else was done since.
  case goneOn
  case ordered
  case said
  /// The line does not go back to its bill.
  case notMoved(LineMoveRefusal)
  case waitsAgain(String)
  case promised(UndoRule.Promised)
  case tableTaken(String)
  case tableClosed(String)
  case tableGone(String)
  case tableFull(String)
  case bandGone(String)
  /// Others have taken the last place for a booking that was to come then.
  case houseFull(clock: String)

  public var reason: Phrase {
    switch self {
    case .notHere: Phrase("this house undoes nothing", "本店不允许撤回")
    case .nothing(let minutes):
      Phrase("nothing to undo in the last \(minutes) min", "最近 \(minutes) 分钟没有可撤回的操作")
    case .tooLate(let minutes): Phrase("more than \(minutes) min ago", "已超过 \(minutes) 分钟")
    case .goneOn: Phrase("something else was done since", "之后已有其他操作")
    case .ordered: Phrase("they have ordered", "已点菜")
    case .notMoved(let refusal): refusal.reason
    case .said: Phrase("they have said what they avoid", "已登记忌口")
    case .waitsAgain(let number): Phrase("waits again as \(number)", "已另取号 \(number)")
    case .promised(let other):
      Phrase(
        "\(other.table) is booked for \(other.guestName)", "\(other.table) 已订给 \(other.guestName)")
    case .tableTaken(let table): Phrase("other guests sit at \(table)", "\(table) 已有其他客人")
    case .tableClosed(let table): Phrase("\(table) is out of order", "\(table) 已停用")
    case .tableGone(let table): Phrase("\(table) is there no more", "\(table) 已撤销")
    case .tableFull(let table): Phrase("no seats left at \(table)", "\(table) 座位不够")
    case .bandGone(let band):
      Phrase("\(band) numbers are given out no more", "\(band) 号已停用")
    case .houseFull(let clock): Phrase("fully booked at \(clock)", "\(clock) 已订满")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .notHere:
      Phrase("This house undoes nothing. Ask a manager.", "本店不允许撤回，请找经理。")
    case .nothing(let minutes):
      Phrase(
        "There is nothing to undo in the last \(minutes) minutes.",
        "最近 \(minutes) 分钟没有可撤回的操作。")
    case .tooLate(let minutes):
      Phrase(
        "This was more than \(minutes) minutes ago. Do it anew instead.",
        "已超过 \(minutes) 分钟，不能撤回，请重新办理。")
    case .goneOn:
      Phrase(
        "Something else was done since. Look at the list again.", "之后已有其他操作，请重新查看列表。")
    case .ordered:
      Phrase(
        "These guests have ordered. Take their dishes off first, or move them to another table.",
        "该桌已点菜，请先取消菜品，或转台。")
    case .notMoved(let refusal): refusal.explanation
    case .said:
      Phrase(
        "These guests have said what they avoid since they sat down. Take it back with ! first, or move "
          + "them to another table.",
        "入座后已登记忌口，请先按 ! 撤销登记，或转台。")
    case .waitsAgain(let number):
      Phrase(
        "This phone waits again as \(number). Call that number instead.",
        "该手机号已另取号 \(number)，请叫该号。")
    case .promised(let other):
      Phrase(
        "\(other.table) is booked for \(other.guestName) at \(other.clock) by now. "
          + "Book another table for these guests.",
        "\(other.table) 已订给 \(other.guestName)（\(other.clock)），请为客人另订一桌。")
    case .tableTaken(let table):
      Phrase(
        "Other guests sit at \(table) by now. Seat these at another table.",
        "\(table) 已有其他客人，请另行安排桌台。")
    case .tableClosed(let table):
      Phrase(
        "\(table) is out of order. Bring it back first.", "\(table) 已停用，请先恢复使用。")
    case .tableGone(let table):
      Phrase(
        "\(table) was taken off the floor. Give these guests another table instead.",
        "\(table) 已撤销，请为客人另行安排桌台。")
    case .tableFull(let table):
      Phrase(
        "Others have taken the seats at \(table). Seat these guests at another table.",
        "\(table) 的座位已被其他客人占用，请另行安排桌台。")
    case .bandGone(let band):
      Phrase(
        "\(band) numbers are given out no more. Give these guests a new number.",
        "\(band) 号已停用，请为客人重新取号。")
    case .houseFull(let clock):
      Phrase(
        "The house is fully booked at \(clock) by now. Book another time for these guests, or give them "
          + "a number.",
        "\(clock) 现已订满，请为客人改订其他时间，或取号排队。")
    }
  }
}
