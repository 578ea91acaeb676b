/// Which lines several bills share, and what each of them pays (分摊).
///
/// A share is a part of the price and of nothing else: the dish is made once, at the table that ordered
/// it, and is counted there. While it is shared, the line is neither moved nor returned, given or
/// reduced: a part of it would have to be taken off every bill, of which one may be paid, with a
/// rounding on each. The shares are taken back first, and then all that may be done to any line may be
/// done to it.
public enum ShareRule {
  /// Into how many portions a price is divided at most.
  public static let mostPortions = 99

  /// What each bill pays, in minor units, the one with the dish first. They add up to the price.
  public static func amounts(of line: OrderLine, portions: [Int]) -> [Int] {
    Apportionment.largestRemainder(total: line.priceMinorUnits, weights: portions)
  }

  /// - Parameters:
  ///   - parts: all lines that name this one as their set, whatever became of them.
  ///   - left: pieces that were not taken back.
  ///   - portions: of the line's own bill first, then of each other one.
  /// - Throws: `ShareRefusal`.
  public static func check(
    _ line: OrderLine, parts: [OrderLine], left: Int, portions: [Int], from: LineMoveRule.Bill,
    to others: [LineMoveRule.Bill]
  ) throws(ShareRefusal) {
    try check(line, parts: parts, left: left)
    guard !others.isEmpty, portions.count == others.count + 1 else { throw .nobody }
    guard portions.allSatisfy({ (1...mostPortions).contains($0) }),
      portions.reduce(0, +) <= mostPortions
    else { throw .portionsOutOfRange }
    guard Set(others.map(\.id)).union([from.id]).count == others.count + 1 else { throw .twice }
    try check([from] + others)
  }

  /// Whether a line can be shared at all, whoever by.
  ///
  /// - Throws: `ShareRefusal`.
  public static func check(
    _ line: OrderLine, parts: [OrderLine], left: Int
  ) throws(ShareRefusal) {
    guard line.stage != .voided, line.kind != .returned, left > 0 else {
      throw .takenBack(line.name)
    }
    try checkWhole(line)
    // Until then its pieces, its weight and so its price may change.
    guard line.stage == .sent else { throw .notSent(line.name) }
    guard line.setLine == nil else { throw .dishOfSet(line.name) }
    guard line.kind != .perHead else { throw .perGuest(line.name) }
    guard !line.isGiven, line.priceMinorUnits > 0 else { throw .given(line.name) }
    guard left == line.quantity else { throw .someTakenBack(line.name) }
    // What dishes of a set cost more stands on their own lines.
    guard !parts.contains(where: { $0.stage != .voided && $0.priceMinorUnits != 0 }) else {
      throw .setCostsMore(line.name)
    }
  }

  /// Whether the shares of a line may be taken back.
  ///
  /// - Parameter bills: of the line and of all its shares.
  /// - Throws: `ShareRefusal`.
  public static func checkTakingBack(
    _ line: OrderLine, bills: [LineMoveRule.Bill]
  ) throws(ShareRefusal) {
    guard line.share != nil else { throw .notShared(line.name) }
    try check(bills)
  }

  /// What is done to a line as a whole is not done to one that is shared.
  ///
  /// - Throws: `ShareRefusal.isShared`.
  public static func checkWhole(_ line: OrderLine) throws(ShareRefusal) {
    guard line.share == nil else { throw .isShared(line.name) }
  }

  private static func check(_ bills: [LineMoveRule.Bill]) throws(ShareRefusal) {
    guard bills.allSatisfy(\.isOpen) else { throw .closed }
    guard !bills.contains(where: \.isBeingPaid) else { throw .beingPaid }
  }
}

/// Why a line is not shared, or its shares are not taken back.
public enum ShareRefusal: Refusal {
  case takenBack(Phrase)
  /// Some of it was.
  case someTakenBack(Phrase)
  case notSent(Phrase)
  case dishOfSet(Phrase)
  case setCostsMore(Phrase)
  case perGuest(Phrase)
  /// Nothing, or not all, of its price is to be paid.
  case given(Phrase)
  case isShared(Phrase)
  case notShared(Phrase)
  /// No other bill was named.
  case nobody
  /// One bill was named twice.
  case twice
  case portionsOutOfRange
  case closed
  case beingPaid

  public var reason: Phrase {
    switch self {
    case .takenBack, .someTakenBack: Phrase("it was taken back", "已退菜或取消")
    case .notSent: Phrase("send it first", "请先下单")
    case .dishOfSet: Phrase("it belongs to a set: share the set", "属于套餐，请分摊套餐")
    case .setCostsMore: Phrase("dishes of the set cost more", "套餐内有加价的菜")
    case .perGuest: Phrase("it is charged per guest", "按人收取，不能分摊")
    case .given: Phrase("it is given, or a part of it", "该菜已赠送或减免")
    case .isShared: Phrase("several bills share it: take the shares back first", "已分摊，请先取消分摊")
    case .notShared: Phrase("no other bill shares it", "未分摊")
    case .nobody: Phrase("choose a bill to share it", "请选择分摊的账单")
    case .twice: Phrase("a bill is named twice", "账单重复")
    case .portionsOutOfRange:
      Phrase("1 to \(ShareRule.mostPortions) portions", "1至\(ShareRule.mostPortions)份")
    case .closed: Phrase("a bill of it is closed", "有账单已结账")
    case .beingPaid: Phrase("a bill of it is being paid", "有账单正在付款")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .takenBack(let name):
      Phrase(
        "\(name.english) was taken back; there is nothing to share.",
        "\(name.chinese)已退菜或取消，无法分摊。")
    case .someTakenBack(let name):
      Phrase(
        "Some of \(name.english) was taken back. Move what is left to one bill instead.",
        "\(name.chinese)有部分已退，请改为整份转到一张单。")
    case .notSent(let name):
      Phrase(
        "\(name.english) may still change. Send it to the kitchen first, then share it.",
        "\(name.chinese)尚可更改，请先下单再分摊。")
    case .dishOfSet(let name):
      Phrase(
        "\(name.english) belongs to a set. Share the line of the set, which has the price.",
        "\(name.chinese)属于套餐，请分摊套餐那一行。")
    case .setCostsMore(let name):
      Phrase(
        "Dishes of \(name.english) cost more and stand on their own lines. Divide the payment instead.",
        "\(name.chinese)内有加价的菜，单独计价，请改为分开付款。")
    case .perGuest(let name):
      Phrase(
        "\(name.english) is charged per guest. Change the number of guests instead.",
        "\(name.chinese)按人收取，请改为修改人数。")
    case .given(let name):
      Phrase(
        "Nothing, or not all, of \(name.english) is to be paid. Leave it on this bill.",
        "\(name.chinese)已赠送或减免，请留在此单。")
    case .isShared(let name):
      Phrase(
        "Several bills share \(name.english). Take the shares back first, with the key that shares it.",
        "\(name.chinese)由多张单分摊，请先用分摊键取消分摊。")
    case .notShared(let name):
      Phrase(
        "No other bill shares \(name.english). There is nothing to take back.",
        "\(name.chinese)未分摊，无需取消。")
    case .nobody:
      Phrase("Choose at least one other bill to share it.", "请至少选择一张其他账单分摊。")
    case .twice:
      Phrase(
        "A bill is named twice. Give it more portions instead.", "同一账单重复，请改为增加其份数。")
    case .portionsOutOfRange:
      Phrase(
        "Each bill pays at least 1 portion, all together at most \(ShareRule.mostPortions).",
        "每张单至少 1 份，合计最多 \(ShareRule.mostPortions) 份。")
    case .closed:
      Phrase(
        "One of the bills is closed. What was paid stands; correct it on an open bill.",
        "其中一张单已结账，不可更改，请在未结的账单上处理。")
    case .beingPaid:
      Phrase(
        "One of the bills is being paid. Give the payment back first.",
        "其中一张单正在付款，请先退款。")
    }
  }
}
