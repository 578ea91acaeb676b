/// Whether a closed check may be opened again (反结账).
///
/// What was paid stays on it as paid. Nobody is seated by it: guests who still sit there go on at their
/// table, the check of guests who have gone is opened without one.
public enum ReopenRule {
  /// - Parameters:
  ///   - today: the business day that runs.
  ///   - isDayClosed: whether the check's business day was closed.
  ///   - countedDrawer: a drawer that is counted and has cash of this check in it.
  ///   - isRefunded: whether something of it was refunded by line.
  ///   - isEmpty: whether nothing was ordered on it.
  /// - Throws: `ReopenRefusal`.
  public static func check(
    _ check: Check, today: LocalDate, isDayClosed: Bool = false, countedDrawer: String? = nil,
    isRefunded: Bool = false, isEmpty: Bool = false
  ) throws(ReopenRefusal) {
    guard check.refunds == nil else { throw .isRefund }
    guard check.businessDay == today else { throw .otherDay(check.businessDay) }
    guard !isDayClosed else { throw .dayClosed(check.businessDay) }
    guard !isEmpty else { throw .nothingOnIt }
    guard !isRefunded else { throw .refunded }
    if let countedDrawer { throw .drawerCounted(countedDrawer) }
  }
}

/// Why a closed check stays closed.
public enum ReopenRefusal: Refusal {
  /// Its business day is over.
  case otherDay(LocalDate)
  case dayClosed(LocalDate)
  /// Its cash lies in a drawer that is counted.
  case drawerCounted(String)
  case refunded
  /// It is a refund itself.
  case isRefund
  /// It is of another till's history.
  case recorded
  case nothingOnIt
  /// The house kept a deposit by it.
  case isDeposit

  public var reason: Phrase {
    switch self {
    case .otherDay(let day): Phrase("it is of \(day)", "该单属于 \(day)")
    case .dayClosed(let day): Phrase("\(day) is closed", "\(day) 已日结")
    case .drawerCounted(let drawer):
      Phrase("its cash is counted in \(drawer)", "其现金已在 \(drawer) 清点")
    case .refunded: Phrase("something of it was refunded", "该单已有退款")
    case .isRefund: Phrase("it is a refund", "这是退款单")
    case .recorded: Phrase("it is of another till", "该单来自其他收银系统")
    case .nothingOnIt: Phrase("nothing was ordered on it", "该单没有消费")
    case .isDeposit: Phrase("it is a deposit that was kept", "这是没收的订金")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .otherDay(let day):
      Phrase(
        "This check is of \(day). Only a check of the day that runs is opened again: refund the lines "
          + "instead.",
        "该单属于 \(day)，只能反结账当前营业日的账单，请改用按菜退款。")
    case .dayClosed(let day):
      Phrase(
        "\(day) is closed, and its figures stand. Refund the lines when the next day has begun.",
        "\(day) 已日结，数据不可更改。请在下一营业日按菜退款。")
    case .drawerCounted(let drawer):
      Phrase(
        "Cash of this check lies in \(drawer), which is counted. Refund the lines instead.",
        "该单的现金在已清点的钱箱 \(drawer) 中，请改用按菜退款。")
    case .refunded:
      Phrase(
        "Something of this check was refunded, and stays so. Refund more of its lines instead.",
        "该单已有按菜退款，不能反结账，请继续按菜退款。")
    case .isRefund:
      Phrase("This is a refund and stands as it is.", "这是退款单，不可反结账。")
    case .recorded:
      Phrase(
        "This check was paid at another till. Change it there, or refund its lines here.",
        "该单由其他收银系统结账，请在原系统处理，或在此按菜退款。")
    case .nothingOnIt:
      Phrase("Nothing was ordered on this check.", "该单没有消费，无需反结账。")
    case .isDeposit:
      Phrase(
        "The house kept a deposit by this check. Refund its line to give it back.",
        "该单为没收的订金，如需退还请按菜退款。")
    }
  }
}
