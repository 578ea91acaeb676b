/// How money comes in for an account, or goes out of it, without a bill.
public enum AccountTender: String, Sendable, Codable, CaseIterable {
  /// Through this terminal's drawer.
  case cash
  /// By a slip of the card terminal.
  case card
  /// By a wallet that shows its number.
  case wallet
  case transfer

  /// What staff call it.
  public var name: Phrase {
    switch self {
    case .cash: Tender.cash.name
    case .card: Tender.card.name
    case .wallet: Tender.wallet.name
    case .transfer: Phrase("bank transfer", "转账")
    }
  }
}

/// Money that came in or went out for an account: no sale, but money all the same.
public struct AccountMoney: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Stored value was sold.
    case topUp
    /// Principal of stored value went back to whoever has it.
    case cashOut
    /// A house account was settled, all or a part.
    case settlement
    /// A top-up by mistake went back to whoever had paid it.
    case topUpBack
    /// What the house owed a company went back to it.
    case creditOut

    /// Whether it goes out of the house.
    public var goesOut: Bool {
      switch self {
      case .topUp, .settlement: false
      case .cashOut, .topUpBack, .creditOut: true
      }
    }
  }

  public var id: Identifier<AccountMoney>
  /// On which it counts.
  public var businessDay: LocalDate
  public var kind: Kind
  public var tender: AccountTender
  /// Negative for what goes out.
  public var amount: Money
  /// What finds it in a statement; nil in cash.
  public var reference: String?
  public var at: Timestamp
  public var authorName: String
  public var authoriserName: String?

  public init(
    id: Identifier<AccountMoney>, businessDay: LocalDate, kind: Kind, tender: AccountTender,
    amount: Money, reference: String? = nil, at: Timestamp, authorName: String,
    authoriserName: String? = nil
  ) {
    self.id = id
    self.businessDay = businessDay
    self.kind = kind
    self.tender = tender
    self.amount = amount
    self.reference = reference
    self.at = at
    self.authorName = authorName
    self.authoriserName = authoriserName
  }
}

/// Money for an account that a gateway has not ended yet: nothing of it is on the account.
public struct AccountMoneyOnItsWay: Identifiable, Hashable, Sendable {
  public var id: Identifier<Payment>
  public var amount: Money
  public var tender: Tender
  public var authorName: String
  /// The number of the check at which it waits.
  public var checkNumber: Int

  public init(
    id: Identifier<Payment>, amount: Money, tender: Tender, authorName: String, checkNumber: Int
  ) {
    self.id = id
    self.amount = amount
    self.tender = tender
    self.authorName = authorName
    self.checkNumber = checkNumber
  }
}

/// What money without a bill needs.
public enum AccountMoneyRule {
  /// Whether so much may be taken or paid out so.
  ///
  /// - Parameters:
  ///   - amount: minor units, either way more than nothing.
  ///   - reference: without spaces around it; what finds the money again.
  ///   - isDayClosed: whether the business day that runs was closed.
  /// - Throws: `AccountMoneyRefusal`, `ReferenceRefusal`, `ShiftRefusal`.
  public static func check(
    _ amount: Int, by tender: AccountTender, reference: String, today: LocalDate,
    isDayClosed: Bool, in currency: Currency
  ) throws {
    try ShiftRule.check(amount: amount, in: currency)
    guard !isDayClosed else { throw AccountMoneyRefusal.dayClosed(today) }
    try check(reference, of: tender)
  }

  /// Nothing is taken for an account while something of the same kind is on its way to it: two tills, or
  /// a second press, would take it twice.
  ///
  /// - Throws: `AccountMoneyRefusal.onItsWay`.
  public static func checkOnItsWay(_ money: AccountMoneyOnItsWay?) throws(AccountMoneyRefusal) {
    if let money { throw .onItsWay(money) }
  }

  /// Whether a text finds the money in a statement.
  ///
  /// - Throws: `AccountMoneyRefusal`, `ReferenceRefusal`.
  public static func check(_ reference: String, of tender: AccountTender) throws {
    switch tender {
    case .cash: return
    case .card: try ReferenceRule.checkSlip(reference)
    case .wallet, .transfer:
      guard !reference.isEmpty else { throw AccountMoneyRefusal.referenceMissing }
      try ReferenceRule.check(reference, of: tender == .wallet ? .wallet : .voucher)
    }
  }
}

/// Why money for an account was not taken or paid out.
public enum AccountMoneyRefusal: Refusal {
  case referenceMissing
  /// The business day that runs is closed: nothing more counts on it.
  case dayClosed(LocalDate)
  /// The id was used for something else.
  case otherEntry
  /// A gateway has not ended what was begun before.
  case onItsWay(AccountMoneyOnItsWay)
  /// A check that stands for an account's money is paid as it was begun, in no other way.
  case notAtTheTill

  public var reason: Phrase {
    switch self {
    case .referenceMissing: Phrase("type its number", "请输入流水号")
    case .dayClosed(let day): Phrase("\(day) is closed", "\(day) 已日结")
    case .otherEntry: Phrase("it belongs to another account", "属于其他账户")
    case .onItsWay(let money):
      Phrase(
        "\(money.amount.plainText) is on its way already, by \(money.authorName)",
        "\(money.authorName) 已发起 \(money.amount.plainText)，正在支付")
    case .notAtTheTill: Phrase("it is paid at the desk of accounts", "请在账户台收款")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .referenceMissing:
      Phrase(
        "Type the number of the transfer or the payment: by it the statement is compared later.",
        "请输入转账或付款流水号，日后凭此对账。")
    case .dayClosed(let day):
      Phrase(
        "\(day) is closed, and no more money counts on it. Take it when the next day has begun.",
        "\(day) 已日结，不能再收付，请在下一营业日办理。")
    case .otherEntry:
      Phrase("This entry belongs to another account. Start again.", "该笔记录属于其他账户，请重新操作。")
    case .onItsWay(let money):
      Phrase(
        "\(money.authorName) began \(money.amount.plainText) for this account, and it is on its way "
          + "(check \(money.checkNumber)). Wait for it, or reverse it at the till.",
        "\(money.authorName) 已为该账户发起 \(money.amount.plainText)，正在支付（\(money.checkNumber) 号单）。"
          + "请等待结果，或在收银台撤销。")
    case .notAtTheTill:
      Phrase(
        "This is money for an account, on its way by a gateway. Wait for it or reverse it; another "
          + "way to pay begins at the desk of accounts.",
        "这是账户款项，正由支付通道处理。请等待结果或撤销；换方式请在账户台重新收款。")
    }
  }
}
