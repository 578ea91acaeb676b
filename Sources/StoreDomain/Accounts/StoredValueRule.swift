/// What is given with stored value, what of it is used first, and what goes back.
public enum StoredValueRule {
  /// What the house adds to an amount that is paid at once, in minor units: what the highest tier says
  /// that the amount reaches, once.
  public static func bonus(for amount: Int, _ setting: StoredValueSetting) -> Int {
    setting.tiers.last { $0.payMinorUnits <= amount }?.bonusMinorUnits ?? 0
  }

  /// Of which parts an amount is taken.
  ///
  /// - Parameters:
  ///   - amount: minor units, at most the balance.
  ///   - order: as the house says it.
  public static func parts(
    of amount: Int, from balance: StoredValue, _ order: StoredValueSetting.Order
  ) -> StoredValue {
    let principal: Int
    switch order {
    case .principalFirst: principal = min(amount, balance.principalMinorUnits)
    case .proportional: principal = share(of: amount, by: balance)
    }
    return StoredValue(principalMinorUnits: principal, bonusMinorUnits: amount - principal)
  }

  /// What of a payment goes back to each part, so that all together is exactly what was taken of each.
  ///
  /// - Parameters:
  ///   - amount: minor units, at most what of the payment is left.
  ///   - taken: by the payment.
  ///   - returned: of it before.
  public static func returned(
    _ amount: Int, of taken: StoredValue, before returned: StoredValue
  ) -> StoredValue {
    let principal =
      share(of: returned.minorUnits + amount, by: taken) - returned.principalMinorUnits
    return StoredValue(principalMinorUnits: principal, bonusMinorUnits: amount - principal)
  }

  /// The principal in an amount that is divided as the parts stand to each other.
  private static func share(of amount: Int, by parts: StoredValue) -> Int {
    Apportionment.largestRemainder(
      total: amount, weights: [parts.principalMinorUnits, parts.bonusMinorUnits])[0]
  }

  /// Whether so much may be paid with an account.
  ///
  /// - Parameters:
  ///   - amount: minor units.
  ///   - lastUse: who used it last today.
  /// - Throws: `StoredValueRefusal`.
  public static func checkSpending(
    _ amount: Int, of account: StoredValueAccount, lastUse: AccountUse?, in currency: Currency
  ) throws(StoredValueRefusal) {
    guard !account.isSuspended else { throw .suspended(account.number.ending) }
    guard amount <= account.balance.minorUnits else {
      throw .tooLittle(
        left: Money(minorUnits: account.balance.minorUnits, currency: currency), lastUse: lastUse)
    }
  }

  /// Whether an account may be topped up.
  ///
  /// - Throws: `StoredValueRefusal.suspended`.
  public static func checkToppingUp(
    _ account: StoredValueAccount
  ) throws(StoredValueRefusal) {
    guard !account.isSuspended else { throw .suspended(account.number.ending) }
  }

  /// Whether a top-up may be taken back: whole, once, and only while the account holds all of it.
  ///
  /// - Parameter sold: what it put on the account.
  /// - Throws: `StoredValueRefusal.noTopUp`, `.takenBackBefore`, `.spentSince`.
  public static func checkTakingBack(
    _ sold: StoredValueEntry, of account: StoredValueAccount, in currency: Currency
  ) throws(StoredValueRefusal) {
    guard sold.kind == .toppedUp else { throw .noTopUp }
    guard !sold.isTakenBack else { throw .takenBackBefore }
    let left = account.balance
    guard left.principalMinorUnits >= sold.value.principalMinorUnits,
      left.bonusMinorUnits >= sold.value.bonusMinorUnits
    else {
      throw .spentSince(
        principal: Money(minorUnits: left.principalMinorUnits, currency: currency),
        bonus: Money(minorUnits: left.bonusMinorUnits, currency: currency))
    }
  }

  /// Whether the principal of an account may be paid out.
  ///
  /// - Parameter shown: what whoever allows it was shown; another amount by now is told, so that nobody
  ///   pays out what nobody allowed. Nil for whatever is there.
  /// - Throws: `StoredValueRefusal.nothingToCashOut`, `.balanceChanged`.
  public static func checkCashingOut(
    _ account: StoredValueAccount, shown: StoredValue? = nil, in currency: Currency
  ) throws(StoredValueRefusal) {
    let principal = account.balance.principalMinorUnits
    guard principal > 0 else { throw .nothingToCashOut }
    guard shown == nil || shown == account.balance else {
      throw .balanceChanged(now: Money(minorUnits: principal, currency: currency))
    }
  }
}

/// Why stored value was not sold, used or paid out.
public enum StoredValueRefusal: Refusal {
  /// What was typed is no number of an account.
  case noNumber
  /// A digit was mistyped.
  case wrongCheckDigit
  case unknown
  /// The number is another account's.
  case numberTaken(String)
  case suspended(String)
  /// Less is left than is to be paid.
  case tooLittle(left: Money, lastUse: AccountUse?)
  case nothingToCashOut
  /// Another till took from the account or topped it up meanwhile; the principal.
  case balanceChanged(now: Money)
  /// It is paid with an account, not written down by hand.
  case accountMissing
  /// Only a top-up is taken back.
  case noTopUp
  case takenBackBefore
  /// Something of the top-up was spent; what is left of each part.
  case spentSince(principal: Money, bonus: Money)

  public var reason: Phrase {
    switch self {
    case .noNumber: Phrase("a number has 9 digits", "储值账号为 9 位数字")
    case .wrongCheckDigit: Phrase("a digit is wrong", "账号有误，请核对")
    case .unknown: Phrase("no account has this number", "没有该储值账户")
    case .numberTaken(let number): Phrase("\(number) is taken", "\(number) 已被使用")
    case .suspended(let number): Phrase("\(number) is suspended", "\(number) 已停用")
    case .tooLittle(let left, let use):
      Phrase(
        "only \(left.plainText) is left" + (use.map { ", \($0.words.english)" } ?? ""),
        "余额只剩 \(left.plainText)" + (use.map { "，\($0.words.chinese)" } ?? ""))
    case .nothingToCashOut: Phrase("no principal is left", "没有可退本金")
    case .balanceChanged(let now):
      Phrase("the principal is \(now.plainText) now", "本金现为 \(now.plainText)")
    case .accountMissing: Phrase("choose an account", "请选择储值账户")
    case .noTopUp: Phrase("no top-up that can be taken back", "没有可冲正的充值")
    case .takenBackBefore: Phrase("it was taken back before", "此前已冲正")
    case .spentSince(let principal, let bonus):
      Phrase(
        "part of it is spent: \(principal.plainText) of principal and \(bonus.plainText) of bonus "
          + "are left",
        "已消费一部分：本金剩 \(principal.plainText)，赠送剩 \(bonus.plainText)")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .noNumber:
      Phrase(
        "The number of an account has nine digits. Type or scan all of them.",
        "储值账号为 9 位数字，请完整输入或扫描。")
    case .wrongCheckDigit:
      Phrase(
        "A digit of this number is wrong or two are swapped. Compare it with the card.",
        "账号有一位输错或相邻两位颠倒，请与卡面核对。")
    case .unknown:
      Phrase("No account here has this number. Look for it by name.", "本店没有该储值账户，请按姓名查找。")
    case .numberTaken(let number):
      Phrase(
        "Another account has the number \(number). Take another card.", "\(number) 已被其他账户使用，请换一张卡。")
    case .suspended(let number):
      Phrase(
        "Account \(number) is suspended: nothing is paid with it or put on it. Somebody who keeps "
          + "the accounts can open it again.",
        "储值账户 \(number) 已停用，不能消费或充值，可由有权限的同事恢复。")
    case .tooLittle(let left, let use):
      Phrase(
        "Only \(left.plainText) is left on this account"
          + (use.map { ": \($0.words.english)" } ?? "") + ". Take that, and the rest another way.",
        "该账户只剩 \(left.plainText)" + (use.map { "：\($0.words.chinese)" } ?? "")
          + "。请先收余额，其余改用其他方式。")
    case .nothingToCashOut:
      Phrase(
        "Nothing of what was paid is left on this account; a bonus is not paid out.",
        "该账户没有剩余本金，赠送金额不可提现。")
    case .balanceChanged(let now):
      Phrase(
        "Another till used the account meanwhile: its principal is \(now.plainText) now. Look at it "
          + "and begin again.",
        "其他收银台刚使用过该账户，本金现为 \(now.plainText)，请核对后重新操作。")
    case .noTopUp:
      Phrase(
        "Only a top-up is taken back. A payment with stored value is given back on its bill.",
        "只有充值可以冲正；储值消费请在账单上退款。")
    case .takenBackBefore:
      Phrase("This top-up was taken back before. Look at the entries.", "该笔充值此前已冲正，请查看明细。")
    case .spentSince(let principal, let bonus):
      Phrase(
        "A part of this top-up is spent: only \(principal.plainText) of principal and "
          + "\(bonus.plainText) of bonus are left on the account. Give back what was paid with it "
          + "first, or pay out the principal that is left.",
        "该笔充值已消费一部分：账户只剩本金 \(principal.plainText)、赠送 \(bonus.plainText)。"
          + "请先退回相关消费，或改为退还剩余本金。")
    case .accountMissing:
      Phrase(
        "Stored value is taken from an account. Choose it by number or name.", "储值须从账户扣款，请按账号或姓名选择。"
      )
    }
  }
}

extension AccountUse {
  /// "Bo took 88.00 for check 4".
  public var words: Phrase {
    Phrase(
      "\(authorName) took \(amount.plainText) for check \(checkNumber)",
      "\(authorName) 在账单 \(checkNumber) 用了 \(amount.plainText)")
  }
}
