/// Which lines of an order go to another bill: to guests who pay apart, or to another table that was
/// meant or that pays for it (转菜).
///
/// What was given or taken off a line goes with it; a discount of a whole bill stays there. A set goes
/// with all its dishes, and none of them without it.
public enum LineMoveRule {
  /// One of the two bills.
  public struct Bill: Hashable, Sendable {
    public var id: Identifier<Check>
    public var partyID: Identifier<Party>?
    public var isOpen: Bool
    /// Whether something of it is paid, or on its way to be.
    public var isBeingPaid: Bool

    public init(_ check: Check, payments: [Payment]) {
      id = check.id
      partyID = check.partyID
      isOpen = check.stage == .open
      let paid = payments.reduce(0) {
        $0 + ($1.stage.countsTowardBill ? $1.amount.minorUnits : 0)
      }
      isBeingPaid = paid != 0 || payments.contains { $0.stage.isOnItsWay }
    }
  }

  /// - Parameters:
  ///   - parts: all lines that name this one as their set, whatever became of them.
  ///   - pieces: how many of the line; nil for all that are left.
  ///   - left: pieces that were not taken back.
  /// - Throws: `LineMoveRefusal`.
  public static func check(
    _ line: OrderLine, parts: [OrderLine], pieces: Int? = nil, left: Int, from: Bill, to: Bill
  ) throws(LineMoveRefusal) {
    try check(line, parts: parts, pieces: pieces, left: left)
    guard from.id != to.id else { throw .sameBill }
    guard from.isOpen, to.isOpen else { throw .closed }
    guard !from.isBeingPaid, !to.isBeingPaid else { throw .beingPaid }
    guard line.kind != .perHead || from.partyID == to.partyID else { throw .perGuest(line.name) }
  }

  /// Whether a line can be moved at all, wherever to.
  ///
  /// - Throws: `LineMoveRefusal`.
  public static func check(
    _ line: OrderLine, parts: [OrderLine], pieces: Int? = nil, left: Int
  ) throws(LineMoveRefusal) {
    guard line.stage != .voided, line.kind != .returned, left > 0 else {
      throw .takenBack(line.name)
    }
    guard line.share == nil else { throw .shared(line.name) }
    guard line.setLine == nil else { throw .dishOfSet(line.name) }
    // The kitchen was told to wait for a word from this table.
    guard line.stage != .held else { throw .keptBack(line.name) }
    // What went back stays on its bill, and would be of a set that is on another one.
    guard parts.isEmpty || (left == line.quantity && !parts.contains { $0.kind == .returned })
    else { throw .setTakenBack(line.name) }
    guard !parts.contains(where: { $0.stage == .held }) else { throw .setKeptBack(line.name) }
    guard let pieces else { return }
    guard pieces > 0, pieces <= left else { throw .tooMany(left, line.name) }
    guard parts.isEmpty || pieces == left else { throw .wholeSet(line.name) }
  }
}

/// Why a line does not go to another bill.
public enum LineMoveRefusal: Refusal {
  case takenBack(Phrase)
  case keptBack(Phrase)
  /// It belongs to a set, which goes as a whole.
  case dishOfSet(Phrase)
  /// Of several sets on a line some were to go.
  case wholeSet(Phrase)
  /// Something of the set was taken back.
  case setTakenBack(Phrase)
  /// Something of the set is kept back.
  case setKeptBack(Phrase)
  /// Several bills pay it.
  case shared(Phrase)
  /// What is charged per guest belongs to its guests.
  case perGuest(Phrase)
  /// At most so many are left.
  case tooMany(Int, Phrase)
  case sameBill
  case closed
  case beingPaid

  public var reason: Phrase {
    switch self {
    case .takenBack: Phrase("it was taken back", "已退菜或取消")
    case .keptBack: Phrase("it is kept back: fire it first", "该菜等叫，请先起菜")
    case .dishOfSet: Phrase("it belongs to a set: move the set", "属于套餐，请转套餐")
    case .wholeSet: Phrase("sets on one line go together", "同一行的套餐须一起转")
    case .setTakenBack: Phrase("some of the set was taken back", "套餐内有退菜")
    case .setKeptBack:
      Phrase("some of the set is kept back: fire it first", "套餐内有等叫的菜，请先起菜")
    case .shared(let name): ShareRefusal.isShared(name).reason
    case .perGuest: Phrase("it is charged per guest", "按人收取，不能转桌")
    case .tooMany(let left, _): Phrase("\(left) are left", "只有 \(left) 份")
    case .sameBill: Phrase("it is on this bill", "已在该单")
    case .closed: Phrase("the bill is closed", "该单已结账")
    case .beingPaid: Phrase("it is being paid", "正在付款")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .takenBack(let name):
      Phrase(
        "\(name.english) was taken back; there is nothing to move.",
        "\(name.chinese)已退菜或取消，无法转菜。")
    case .keptBack(let name):
      Phrase(
        "\(name.english) is kept back for this table. Fire it or void it first.",
        "\(name.chinese)正在等叫，请先起菜或取消。")
    case .dishOfSet(let name):
      Phrase(
        "\(name.english) belongs to a set. Move the line of the set; all its dishes go with it.",
        "\(name.chinese)属于套餐，请转套餐那一行，其中的菜会一起转。")
    case .wholeSet(let name):
      Phrase(
        "All \(name.english) on one line go together. Move the whole line.",
        "同一行的\(name.chinese)须一起转，请整行转菜。")
    case .setTakenBack(let name):
      Phrase(
        "Something of \(name.english) was taken back, so it stays on this bill. Let its guests pay it "
          + "here, or return it and order it anew for the others.",
        "\(name.chinese)内有退菜，只能留在此单。请在此单结账，或整项退掉后为对方重新点。")
    case .setKeptBack(let name):
      Phrase(
        "Something of \(name.english) is kept back for this table. Fire it or void it first.",
        "\(name.chinese)内有等叫的菜，请先起菜或取消。")
    case .shared(let name): ShareRefusal.isShared(name).explanation
    case .perGuest(let name):
      Phrase(
        "\(name.english) is charged per guest. Change the number of guests at both tables instead.",
        "\(name.chinese)按人收取，请改为修改两桌的人数。")
    case .tooMany(let left, let name):
      Phrase(
        "\(left) of \(name.english) are there. Move \(left) or fewer.",
        "\(name.chinese)共 \(left) 份，请减少数量。")
    case .sameBill:
      Phrase("It is on this bill already. Choose another one.", "该菜已在此单，请选择其他账单。")
    case .closed:
      Phrase(
        "One of the two bills is closed. Open another one for the guests.",
        "其中一张单已结账，请为客人另开一单。")
    case .beingPaid:
      Phrase(
        "One of the two bills is being paid. Give the payment back first, or open another bill.",
        "其中一张单正在付款，请先退款，或另开一单。")
    }
  }
}
