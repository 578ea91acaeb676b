/// A line of a closed check, with what of it may be refunded.
public struct RefundableLine: Identifiable, Hashable, Sendable {
  public var id: Identifier<OrderLine> { line.id }
  public var line: OrderLine
  /// Pieces that were paid: those that went back before the close are none.
  public var pieces: Int
  /// What they came to together after every step of the bill, tax and all, in minor units.
  public var netMinorUnits: Int
  public var refundedPieces: Int
  public var refundedMinorUnits: Int

  public init(
    line: OrderLine, pieces: Int, netMinorUnits: Int, refundedPieces: Int = 0,
    refundedMinorUnits: Int = 0
  ) {
    self.line = line
    self.pieces = pieces
    self.netMinorUnits = netMinorUnits
    self.refundedPieces = refundedPieces
    self.refundedMinorUnits = refundedMinorUnits
  }

  public var piecesLeft: Int { max(0, pieces - refundedPieces) }
  public var minorUnitsLeft: Int { max(0, netMinorUnits - refundedMinorUnits) }
}

/// What goes back for lines of a closed check, and to which of its payments.
public enum RefundRule {
  /// To which tender money goes back first: where it can go back to the guest's own account, then
  /// cash; a voucher and what the house paid itself last, because that never was money.
  public static let order: [Tender] = [
    .wallet, .card, .storedValue, .houseAccount, .deposit, .cash, .voucher, .comp,
  ]

  /// What so many more pieces of a line come to, in minor units: each piece has its share of what the
  /// line came to, the last of them what is left, so that all pieces together are what was paid.
  public static func amount(of pieces: Int, of line: RefundableLine) -> Int {
    guard pieces > 0, pieces <= line.piecesLeft else { return 0 }
    let shares = Apportionment.largestRemainder(
      total: line.netMinorUnits, weights: Array(repeating: 1, count: line.pieces))
    let share = shares.dropFirst(line.refundedPieces).prefix(pieces).reduce(0, +)
    return pieces == line.piecesLeft ? line.minorUnitsLeft : min(share, line.minorUnitsLeft)
  }

  /// Whether so many pieces of a line may be refunded.
  ///
  /// - Throws: `RefundRefusal`.
  public static func check(_ pieces: Int, of line: RefundableLine) throws(RefundRefusal) {
    guard line.line.kind != .returned, line.minorUnitsLeft > 0 else {
      throw .nothingPaid(line.line.name)
    }
    guard pieces > 0 else { throw .nothingChosen }
    guard pieces <= line.piecesLeft else { throw .tooMany(line.piecesLeft, line.line.name) }
  }

  /// Whether something of a check may be refunded at all.
  ///
  /// - Parameter isTodayClosed: whether the business day that runs was closed: a refund counts on the
  ///   day on which it is made.
  /// - Throws: `RefundRefusal`.
  public static func check(
    _ check: Check, today: LocalDate, isTodayClosed: Bool
  ) throws(RefundRefusal) {
    guard check.refunds == nil else { throw .isRefund }
    guard check.stage == .closed else { throw .notClosed }
    guard !isTodayClosed else { throw .dayClosed(today) }
  }

  /// How an amount is divided among payments: in ``order``, of one tender the latest first, never more
  /// than what of it has not gone back.
  ///
  /// - Parameters:
  ///   - amount: minor units that go back.
  ///   - payments: of the check, oldest first.
  ///   - all: those, and all that gave something of them back.
  /// - Throws: `RefundRefusal.moreThanPaid`.
  public static func division(
    of amount: Int, among payments: [Payment], all: [Payment], in currency: Currency
  ) throws(RefundRefusal) -> [(payment: Payment, amount: Int)] {
    var left = amount
    var parts: [(payment: Payment, amount: Int)] = []
    for tender in order {
      for payment in payments.reversed() where payment.tender == tender && left > 0 {
        let part = min(left, PaymentRule.leftToGiveBack(of: payment, among: all))
        guard part > 0 else { continue }
        parts.append((payment: payment, amount: part))
        left -= part
      }
    }
    guard left == 0 else {
      throw .moreThanPaid(Money(minorUnits: amount - left, currency: currency))
    }
    return parts
  }

  /// The tips that go back with an amount, in minor units: of each payment whose rest goes back.
  ///
  /// - Parameters:
  ///   - payments: of the check, oldest first.
  ///   - all: those, and all that gave something of them back.
  public static func tips(
    with amount: Int, among payments: [Payment], all: [Payment], in currency: Currency
  ) -> Int {
    guard
      let parts = try? division(of: amount, among: payments, all: all, in: currency)
    else { return 0 }
    return parts.reduce(0) { sum, part in
      let isRest = part.amount == PaymentRule.leftToGiveBack(of: part.payment, among: all)
      return sum + (isRest ? TipRule.left(of: part.payment, among: all) : 0)
    }
  }
}

/// Why nothing is refunded.
public enum RefundRefusal: Refusal {
  case notClosed
  /// It is a refund itself.
  case isRefund
  /// The business day that runs is closed.
  case dayClosed(LocalDate)
  case nothingChosen
  /// The guest paid nothing for the line, or has it all back.
  case nothingPaid(Phrase)
  /// More pieces than are left of the line.
  case tooMany(Int, Phrase)
  /// More than what of the check's payments has not gone back.
  case moreThanPaid(Money)
  case noSuchLine
  /// A refund is not changed: it is what was asked for.
  case stands

  public var reason: Phrase {
    switch self {
    case .notClosed: Phrase("the check is open", "账单未结")
    case .isRefund: Phrase("it is a refund", "这是退款单")
    case .dayClosed(let day): Phrase("\(day) is closed", "\(day) 已日结")
    case .nothingChosen: Phrase("choose what is refunded", "请选择退款菜品")
    case .nothingPaid(let name):
      Phrase("nothing is left of \(name.english)", "\(name.chinese)无可退金额")
    case .tooMany(let left, let name):
      Phrase("only \(left) left of \(name.english)", "\(name.chinese)只剩 \(left) 份可退")
    case .moreThanPaid(let most):
      Phrase("only \(most.plainText) can go back", "最多可退 \(most.plainText)")
    case .noSuchLine: Phrase("not a line of this check", "该单没有此菜品")
    case .stands: Phrase("a refund is not changed", "退款单不可更改")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .notClosed:
      Phrase(
        "This check is open: return the dish and give the money back on it.",
        "该单未结，请直接退菜并退款。")
    case .isRefund:
      Phrase(
        "This is a refund. Refund the lines of the check that it is of.", "这是退款单，请在原账单上退款。")
    case .dayClosed(let day):
      Phrase(
        "\(day) is closed, and nothing more counts on it. Refund when the next day has begun.",
        "\(day) 已日结，请在下一营业日退款。")
    case .nothingChosen:
      Phrase("Choose at least one piece of a line.", "请至少选择一份菜品。")
    case .nothingPaid(let name):
      Phrase(
        "The guest paid nothing for \(name.english), or has it all back. Choose another line.",
        "客人未为\(name.chinese)付款，或已全部退还，请选择其他菜品。")
    case .tooMany(let left, let name):
      Phrase(
        "Only \(left) of \(name.english) \(left == 1 ? "is" : "are") left to refund. Choose that or "
          + "fewer.",
        "\(name.chinese)只剩 \(left) 份可退，请减少份数。")
    case .moreThanPaid(let most):
      Phrase(
        "Only \(most.plainText) of this check's payments has not gone back. Choose less.",
        "该单收款只剩 \(most.plainText) 可退，请减少退款。")
    case .noSuchLine:
      Phrase("This check has no such line. Look at it again.", "该单没有此菜品，请刷新后重试。")
    case .stands:
      Phrase(
        "A refund is what was chosen, and nothing is added or taken off. Refund more by another one.",
        "退款单不可增减，如需再退请另开退款。")
    }
  }
}
