/// What may go on a house account, who may sign for it, and what is paid first.
public enum HouseAccountRule {
  public static let codeLimit = 12
  public static let nameLimit = 40
  public static let signerLimit = 30
  /// More names on one account are a list for something else.
  public static let mostSigners = 20

  /// Whether an account can be so.
  ///
  /// - Throws: `HouseAccountRefusal`, `CardNumberRefusal`.
  public static func check(_ details: HouseAccount.Details, in currency: Currency) throws {
    guard !details.name.isEmpty else { throw HouseAccountRefusal.nameMissing }
    guard details.signers.count <= mostSigners else {
      throw HouseAccountRefusal.tooManySigners(mostSigners)
    }
    for text in [details.name, details.contact, details.taxNumber] + details.signers {
      try CardNumberRule.check(text)
    }
    if let limit = details.limitMinorUnits {
      guard (0...currency.largestAmount).contains(limit) else {
        throw HouseAccountRefusal.limitTooLarge(
          Money(minorUnits: currency.largestAmount, currency: currency))
      }
    }
  }

  /// A code as it stands in the file: letters, digits and dashes, in capitals.
  ///
  /// - Throws: `HouseAccountRefusal.noCode`.
  public static func code(_ typed: String) throws(HouseAccountRefusal) -> String {
    let code = typed.uppercased()
    guard !code.isEmpty, code.count <= codeLimit,
      code.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { throw .noCode(codeLimit) }
    return code
  }

  /// Whether so much of a bill goes on an account.
  ///
  /// - Parameters:
  ///   - amount: minor units.
  ///   - signer: who signs, without spaces around it.
  ///   - mayExceed: whether somebody who may has let it exceed the limit.
  ///   - lastUse: what went on it last today.
  /// - Throws: `HouseAccountRefusal`.
  public static func checkCharging(
    _ amount: Int, to account: HouseAccount, signer: String, mayExceed: Bool, lastUse: AccountUse?
  ) throws(HouseAccountRefusal) {
    guard !account.isSuspended else { throw .suspended(account.details.name) }
    try check(signer: signer, of: account)
    guard !mayExceed, let room = account.roomMinorUnits, amount > room else { return }
    throw .overLimit(
      left: Money(minorUnits: room, currency: account.owed.currency), lastUse: lastUse)
  }

  /// Whether somebody may sign for an account.
  ///
  /// - Throws: `HouseAccountRefusal.signerMissing`, `.mayNotSign`.
  public static func check(
    signer: String, of account: HouseAccount
  ) throws(HouseAccountRefusal) {
    guard !signer.isEmpty else { throw .signerMissing }
    let known = account.details.signers
    guard known.isEmpty || known.contains(where: { $0.lowercased() == signer.lowercased() }) else {
      throw .mayNotSign(signer, known)
    }
  }

  /// Whether so much is settled.
  ///
  /// - Throws: `HouseAccountRefusal.nothingOwed`, `.moreThanOwed`.
  public static func checkSettling(
    _ amount: Int, of account: HouseAccount
  ) throws(HouseAccountRefusal) {
    guard account.owed.minorUnits > 0 else { throw .nothingOwed }
    guard amount <= account.owed.minorUnits else { throw .moreThanOwed(account.owed) }
  }

  /// Whether so much of what the house owes the company is paid out.
  ///
  /// - Parameter amount: minor units.
  /// - Throws: `HouseAccountRefusal.noCredit`, `.moreThanCredit`.
  public static func checkPayingOut(
    _ amount: Int, of account: HouseAccount
  ) throws(HouseAccountRefusal) {
    let credit = -account.owed.minorUnits
    guard credit > 0 else { throw .noCredit }
    guard amount <= credit else {
      throw .moreThanCredit(Money(minorUnits: credit, currency: account.owed.currency))
    }
  }

  /// What of each charge is not paid, in minor units: what went back is taken off the charge that it
  /// gives back, and what was settled pays the oldest first. Of a charge that went back after it was
  /// settled the rest pays the next.
  ///
  /// - Parameter entries: of one account, the oldest first.
  public static func open(
    _ entries: [HouseAccountEntry]
  ) -> [(entry: HouseAccountEntry, leftMinorUnits: Int)] {
    var returned: [Identifier<HouseAccountEntry>: Int] = [:]
    var settled = 0
    for entry in entries {
      switch entry.kind {
      case .charged: break
      case .returned:
        if let id = entry.givesBack { returned[id, default: 0] -= entry.amount.minorUnits }
      // What was paid out of it pays no bill.
      case .settled, .paidOut: settled -= entry.amount.minorUnits
      }
    }
    return entries.compactMap { entry in
      guard entry.kind == .charged else { return nil }
      let due = entry.amount.minorUnits - returned[entry.id, default: 0]
      let paid = min(due, settled)
      settled -= paid
      return due > paid ? (entry, due - paid) : nil
    }
  }
}

/// Why nothing went on a house account, or it was not settled or changed.
public enum HouseAccountRefusal: Refusal {
  case noCode(Int)
  case codeTaken(String)
  case nameMissing
  case tooManySigners(Int)
  case limitTooLarge(Money)
  case unknown
  case suspended(String)
  case signerMissing
  case mayNotSign(String, [String])
  case overLimit(left: Money, lastUse: AccountUse?)
  case nothingOwed
  case moreThanOwed(Money)
  /// The house owes the company nothing.
  case noCredit
  case moreThanCredit(Money)
  /// It goes on an account, and is not written down by hand.
  case accountMissing

  public var reason: Phrase {
    switch self {
    case .noCode(let limit):
      Phrase("a code has 1 to \(limit) letters and digits", "编码为 1 至 \(limit) 位字母或数字")
    case .codeTaken(let code): Phrase("\(code) is taken", "编码 \(code) 已被使用")
    case .nameMissing: Phrase("type the name", "请输入单位名称")
    case .tooManySigners(let most): Phrase("at most \(most) may sign", "签单人最多 \(most) 位")
    case .limitTooLarge(let most): Phrase("more than \(most.plainText)", "超过 \(most.plainText)")
    case .unknown: Phrase("no such account", "没有该挂账单位")
    case .suspended(let name): Phrase("\(name) is suspended", "\(name) 已停用")
    case .signerMissing: Phrase("type who signs", "请输入签单人")
    case .mayNotSign(let signer, _):
      Phrase("\(signer) may not sign", "\(signer) 不是有效签单人")
    case .overLimit(let left, let use):
      Phrase(
        "only \(left.plainText) is left of the limit" + (use.map { ", \($0.words.english)" } ?? ""),
        "额度只剩 \(left.plainText)" + (use.map { "，\($0.words.chinese)" } ?? ""))
    case .nothingOwed: Phrase("nothing is owed", "没有欠款")
    case .moreThanOwed(let owed):
      Phrase("only \(owed.plainText) is owed", "欠款只有 \(owed.plainText)")
    case .noCredit: Phrase("the house owes it nothing", "没有应退余额")
    case .moreThanCredit(let credit):
      Phrase("the house owes only \(credit.plainText)", "应退余额只有 \(credit.plainText)")
    case .accountMissing: Phrase("choose an account", "请选择挂账单位")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .noCode(let limit):
      Phrase(
        "A code has 1 to \(limit) letters, digits or dashes. Type another one.",
        "编码为 1 至 \(limit) 位字母、数字或短横线，请重新输入。")
    case .codeTaken(let code):
      Phrase("Another account has the code \(code). Take another one.", "编码 \(code) 已被其他单位使用，请换一个。")
    case .nameMissing: Phrase("Type the name of the company.", "请输入单位名称。")
    case .tooManySigners(let most):
      Phrase(
        "At most \(most) people may sign for an account. Leave it empty where anybody may.",
        "签单人最多 \(most) 位；任何人都可签单时请留空。")
    case .limitTooLarge(let most):
      Phrase(
        "A limit is at most \(most.plainText). Leave it empty for none.",
        "额度最多 \(most.plainText)；不限额时请留空。")
    case .unknown:
      Phrase("There is no such house account. Look for it by name.", "没有该挂账单位，请按名称查找。")
    case .suspended(let name):
      Phrase(
        "\(name) is suspended: no bill goes on its account. Take the payment another way.",
        "\(name) 已停用，不能挂账，请改用其他付款方式。")
    case .signerMissing: Phrase("Type the name of whoever signs the bill.", "请输入签单人姓名。")
    case .mayNotSign(let signer, let known):
      Phrase(
        "\(signer) may not sign for this account; who may: \(known.joined(separator: ", ")).",
        "\(signer) 不是该单位的有效签单人，可签单：\(known.joined(separator: "、"))。")
    case .overLimit(let left, let use):
      Phrase(
        "Only \(left.plainText) is left of this account's limit"
          + (use.map { ": \($0.words.english)" } ?? "")
          + ". Put that on it, or let somebody who may exceed the limit allow it.",
        "该单位额度只剩 \(left.plainText)" + (use.map { "：\($0.words.chinese)" } ?? "")
          + "。请先挂可用额度，或由有权限的同事授权超限。")
    case .nothingOwed:
      Phrase("Nothing is owed on this account.", "该单位没有欠款，无需结清。")
    case .moreThanOwed(let owed):
      Phrase("Only \(owed.plainText) is owed. Type that or less.", "欠款只有 \(owed.plainText)，请减少金额。")
    case .noCredit:
      Phrase(
        "The house owes this company nothing, so that nothing is paid out.", "该单位没有应退余额，无需退款。")
    case .moreThanCredit(let credit):
      Phrase(
        "The house owes this company \(credit.plainText). Type that or less.",
        "应退余额只有 \(credit.plainText)，请减少金额。")
    case .accountMissing:
      Phrase(
        "A bill is signed for on a house account. Choose it by code or name.",
        "挂账须选择挂账单位，请按编码或名称选择。")
    }
  }
}
