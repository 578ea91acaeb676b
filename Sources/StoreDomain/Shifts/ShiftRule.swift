/// What may be counted, and what may go into a drawer or out of it.
public enum ShiftRule {
  /// More pieces of one kind lie in no drawer: more is a slip of the finger.
  public static let mostPieces = 10_000

  /// Whether a count can be: nothing but what circulates, and no more of it than a drawer holds. What is
  /// told in one amount is at most what somebody could carry.
  ///
  /// - Throws: `ShiftRefusal`.
  public static func check(_ count: CashCount, in currency: Currency) throws(ShiftRefusal) {
    let known = Set(currency.denominations)
    for (value, pieces) in count.rows {
      let piece = Money(minorUnits: value, currency: currency)
      if value == CashCount.otherValue {
        let most = PaymentRule.mostTendered(in: currency)
        guard pieces <= most else { throw .tooMuch(Money(minorUnits: most, currency: currency)) }
        guard pieces >= 0 else { throw .tooManyPieces(piece) }
        continue
      }
      guard known.contains(value) else { throw .unknownPiece(piece) }
      guard (0...mostPieces).contains(pieces) else { throw .tooManyPieces(piece) }
    }
  }

  /// Whether notes of other currencies can be counted so: of each, what the house takes or took.
  ///
  /// - Parameter known: codes of the currencies that may lie in the drawer.
  /// - Throws: `ShiftRefusal`.
  public static func check(
    foreign counts: [String: CashCount], known: Set<String>
  ) throws(ShiftRefusal) {
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) where !count.pieces.isEmpty {
      guard known.contains(code), let currency = Currency(isoCode: code) else {
        throw .unknownCurrency(code)
      }
      try check(count, in: currency)
    }
  }

  /// Whether an amount may go into a drawer or out of it. How much lies there is not asked: it would
  /// tell the cashier before they have counted.
  ///
  /// - Throws: `ShiftRefusal`.
  public static func check(amount: Int, in currency: Currency) throws(ShiftRefusal) {
    guard amount > 0 else { throw .amountMissing }
    let most = PaymentRule.mostTendered(in: currency)
    guard amount <= most else { throw .tooMuch(Money(minorUnits: most, currency: currency)) }
  }

  /// Whether a shift still takes something in or gives it out.
  ///
  /// - Throws: `ShiftRefusal.locked`.
  public static func check(_ stage: Shift.Stage) throws(ShiftRefusal) {
    guard stage == .open else { throw .locked }
  }

  /// Whether cash may be taken or given back at a till.
  ///
  /// - Parameters:
  ///   - isOpen: whether the till's drawer has a shift.
  ///   - isNeeded: whether the house asks for one.
  /// - Throws: `ShiftRefusal.drawerClosed`.
  public static func checkCash(isOpen: Bool, isNeeded: Bool) throws(ShiftRefusal) {
    guard isOpen || !isNeeded else { throw .drawerClosed }
  }

  /// Whether a business day has not ended yet.
  ///
  /// - Parameter today: the business day that runs.
  public static func stillRuns(_ day: LocalDate, today: LocalDate) -> Bool { day >= today }

  /// Whether somebody must not see what cash came in: whoever answers for an open drawer is going to
  /// count it, and whoever does not manage the store may be asked to.
  ///
  /// - Parameter open: every shift that is open.
  public static func isBlind(
    open: [Shift], staffID: Identifier<StaffMember>?, managesStore: Bool
  ) -> Bool {
    guard !open.isEmpty else { return false }
    return !managesStore || open.contains { $0.cashierID == staffID }
  }

  /// Whether a business day may be closed: every drawer of it is counted.
  ///
  /// - Parameter open: shifts of this day and of those before that are open.
  /// - Throws: `ShiftRefusal.openShifts`.
  public static func checkClosingDay(open: [Shift]) throws(ShiftRefusal) {
    guard open.isEmpty else {
      throw .openShifts(open.map { "\($0.drawer) (\($0.cashierName))" })
    }
  }
}

/// Why a drawer was not opened, counted or changed.
public enum ShiftRefusal: Refusal {
  /// No such note or coin circulates.
  case unknownPiece(Money)
  case tooManyPieces(Money)
  /// The house takes no notes of this currency.
  case unknownCurrency(String)
  case amountMissing
  case tooMuch(Money)
  /// It is counted.
  case locked
  /// Another shift is open on the drawer.
  case drawerTaken(String)
  /// No shift is open on this terminal's drawer.
  case noShift
  /// Cash is taken only at a till whose drawer is open.
  case drawerClosed
  /// Drawers that are not counted, each with its cashier.
  case openShifts([String])
  /// No drawer opens on a day that was closed.
  case dayClosed(LocalDate)

  public var reason: Phrase {
    switch self {
    case .unknownPiece(let piece):
      Phrase("no note or coin of \(piece.plainText) circulates", "没有面额为 \(piece.plainText) 的钱币")
    case .tooManyPieces(let piece):
      Phrase("too many pieces of \(piece.plainText)", "面额 \(piece.plainText) 的张数过多")
    case .unknownCurrency(let code): Phrase("\(code) is not taken here", "本店不收 \(code)")
    case .amountMissing: Phrase("type the amount", "请输入金额")
    case .tooMuch(let most): Phrase("more than \(most.plainText)", "超过 \(most.plainText)")
    case .locked: Phrase("the drawer is counted", "钱箱已清点")
    case .drawerTaken(let cashier):
      Phrase("\(cashier) has this drawer", "该钱箱由 \(cashier) 使用中")
    case .noShift: Phrase("no shift is open here", "本机没有进行中的班次")
    case .drawerClosed:
      Phrase("no drawer is open here: z opens it", "本机未开班，请按 z 开班")
    case .openShifts(let drawers):
      Phrase(
        "not counted yet: \(drawers.joined(separator: ", "))",
        "尚未清点：\(drawers.joined(separator: "、"))")
    case .dayClosed(let day): Phrase("\(day) is closed", "\(day) 已日结")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .unknownPiece(let piece):
      Phrase(
        "No note or coin of \(piece.plainText) circulates. Count it under what it is.",
        "没有面额为 \(piece.plainText) 的钱币，请按实际面额清点。")
    case .tooManyPieces(let piece):
      Phrase(
        "At most \(ShiftRule.mostPieces) pieces of \(piece.plainText) can be counted. Count again.",
        "面额 \(piece.plainText) 最多清点 \(ShiftRule.mostPieces) 张，请重新清点。")
    case .unknownCurrency(let code):
      Phrase(
        "The house takes no \(code), so none can lie in the drawer. Count again.",
        "本店不收 \(code)，请重新清点。")
    case .amountMissing: Phrase("Type the amount, more than nothing.", "请输入大于零的金额。")
    case .tooMuch(let most):
      Phrase(
        "Nobody carries more than \(most.plainText). Type the amount again.",
        "金额不会超过 \(most.plainText)，请重新输入。")
    case .locked:
      Phrase(
        "This drawer is counted, and nothing goes in or out any more. Open a new shift.",
        "该钱箱已清点，不能再存取。请开新班次。")
    case .drawerTaken(let cashier):
      Phrase(
        "\(cashier) has this drawer. Count it, or let it be handed over, before another shift opens.",
        "该钱箱由 \(cashier) 使用中，请先清点或交班，再开新班次。")
    case .noShift:
      Phrase(
        "No shift is open on this till. Open one with its float first.",
        "本机没有进行中的班次，请先清点备用金并开班。")
    case .drawerClosed:
      Phrase(
        "This house takes cash only at a till whose drawer is open. Open it with z and count its "
          + "float, or take the payment another way.",
        "本店须先开班才能收付现金。请按 z 清点备用金并开班，或改用其他付款方式。")
    case .openShifts(let drawers):
      Phrase(
        "These drawers are not counted yet: \(drawers.joined(separator: ", ")). Count them, then "
          + "close the day.",
        "以下钱箱尚未清点：\(drawers.joined(separator: "、"))。请清点后再日结。")
    case .dayClosed(let day):
      Phrase(
        "\(day) is closed, and no drawer opens on it. Open one when the next business day begins.",
        "\(day) 已日结，不能再开班。请在下一营业日开始后开班。")
    }
  }
}
