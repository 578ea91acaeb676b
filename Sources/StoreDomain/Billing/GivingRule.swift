/// Up to which amount somebody may give something off a bill.
public enum GivingRule {
  /// Whether somebody may take this off the whole bill. An amount counts as the percentage that it
  /// is of `base`, rounded up, so that a limit in percent cannot be passed in small coin.
  ///
  /// - Parameters:
  ///   - base: what the bill comes to before it, in minor units.
  ///   - authoriser: the role of a second person who has entered a PIN.
  /// - Throws: `GivingRefusal`.
  public static func checkDiscount(
    _ effect: BillEffect, base: Int, by role: Role, authoriser: Role? = nil
  ) throws(GivingRefusal) {
    switch effect {
    case .percentOff(let basisPoints):
      guard basisPoints != 0 else { throw .nothingOff }
      guard (1...10_000).contains(basisPoints) else { throw .percentageOutOfRange }
    case .amountOff(let amount):
      guard amount != 0 else { throw .nothingOff }
      guard amount > 0, amount <= base else { throw .discountOutOfRange }
    }
    let asked = basisPoints(of: effect, base: base)
    try check(
      asked, limit: role.discountLimitBasisPoints,
      authorisersLimit: authoriser?.discountLimitBasisPoints,
      refusal: .discountNeedsAuthoriser(limitBasisPoints: role.discountLimitBasisPoints))
  }

  /// The largest share of a bill that these two may give together, in hundredths of a percent. It is
  /// kept with what they gave, because the bill may shrink under it.
  public static func discountLimit(of role: Role, authoriser: Role?) -> Int {
    max(role.discountLimitBasisPoints, authoriser?.discountLimitBasisPoints ?? 0)
  }

  /// Whether a discount that was given is still within the limit of who gave it: 20 off 200 are 10 %,
  /// but 40 % when dishes for 150 have gone back.
  ///
  /// - Parameters:
  ///   - base: what the bill comes to before it now, in minor units.
  ///   - limit: what they might give, in hundredths of a percent; nil where nobody wrote it down.
  /// - Throws: `GivingRefusal.discountOutgrown`.
  public static func checkStanding(
    _ effect: BillEffect, base: Int, limit: Int?
  ) throws(GivingRefusal) {
    guard let limit, base > 0 else { return }
    let share = basisPoints(of: effect, base: base)
    guard share <= limit else {
      throw .discountOutgrown(shareBasisPoints: share, limitBasisPoints: limit)
    }
  }

  /// Whether somebody may leave the tail of a bill to the guest.
  ///
  /// - Parameters:
  ///   - amount: minor units.
  ///   - due: what the bill comes to without any rounding by hand.
  /// - Throws: `GivingRefusal`.
  public static func checkRounding(
    _ amount: Int, due: Money, by role: Role, authoriser: Role? = nil
  ) throws(GivingRefusal) {
    guard amount != 0 else { throw .nothingOff }
    guard amount > 0, amount <= due.minorUnits else { throw .roundingOutOfRange }
    let limit = role.roundingLimitMinorUnits
    try check(
      amount, limit: limit, authorisersLimit: authoriser?.roundingLimitMinorUnits,
      refusal: .roundingNeedsAuthoriser(limit: Money(minorUnits: limit, currency: due.currency)))
  }

  /// Whether somebody may give a dish of this price to a guest.
  ///
  /// - Throws: `GivingRefusal.giftNeedsAuthoriser` or `overAuthorisersLimit`.
  public static func checkGift(
    _ price: Money, by role: Role, authoriser: Role? = nil
  ) throws(GivingRefusal) {
    if isGift(price.minorUnits, within: role) { return }
    guard let authoriser else {
      let limit = role.permissions.contains(.gift) ? role.giftLimitMinorUnits ?? 0 : 0
      throw .giftNeedsAuthoriser(limit: Money(minorUnits: limit, currency: price.currency))
    }
    guard isGift(price.minorUnits, within: authoriser) else { throw .overAuthorisersLimit }
  }

  /// Whether somebody may let the house pay so much of a bill.
  ///
  /// - Parameters:
  ///   - amount: minor units.
  ///   - earlier: what of the bill the house pays already: two small comps pass no limit that one large
  ///     one does not.
  /// - Throws: `GivingRefusal.compNeedsAuthoriser` or `overAuthorisersLimit`.
  public static func checkComp(
    _ amount: Money, earlier: Int = 0, by role: Role, authoriser: Role? = nil
  ) throws(GivingRefusal) {
    let asked = amount.minorUnits + max(0, earlier)
    if isComp(asked, within: role) { return }
    guard let authoriser else {
      let limit = role.permissions.contains(.comp) ? role.compLimitMinorUnits ?? 0 : 0
      throw .compNeedsAuthoriser(limit: Money(minorUnits: limit, currency: amount.currency))
    }
    guard isComp(asked, within: authoriser) else { throw .overAuthorisersLimit }
  }

  /// Whether a role may let the house pay so much of one bill, in minor units, without a second person.
  public static func isComp(_ minorUnits: Int, within role: Role) -> Bool {
    role.permissions.contains(.comp) && minorUnits <= role.compLimitMinorUnits ?? .max
  }

  /// Whether a role may give so much, in minor units, without a second person.
  public static func isGift(_ minorUnits: Int, within role: Role) -> Bool {
    role.permissions.contains(.gift) && minorUnits <= role.giftLimitMinorUnits ?? .max
  }

  /// What an effect counts against a limit: the percentage that it is of `base`, rounded up, in
  /// hundredths of a percent.
  public static func basisPoints(of effect: BillEffect, base: Int) -> Int {
    switch effect {
    case .percentOff(let basisPoints): return basisPoints
    case .amountOff(let amount):
      guard amount > 0 else { return 0 }
      guard base > 0, amount < base else { return 10_000 }
      let (quotient, remainder) = base.dividingFullWidth(
        amount.multipliedFullWidth(by: 10_000))
      return remainder > 0 ? quotient + 1 : quotient
    }
  }

  private static func check(
    _ asked: Int, limit: Int, authorisersLimit: Int?, refusal: GivingRefusal
  ) throws(GivingRefusal) {
    if asked <= limit { return }
    guard let authorisersLimit else { throw refusal }
    guard asked <= authorisersLimit else { throw .overAuthorisersLimit }
  }
}

/// Why something is not given off a bill.
public enum GivingRefusal: Refusal {
  /// A discount or a rounding of nothing: what was given is taken away by a verb of its own.
  case nothingOff
  case percentageOutOfRange
  case discountOutOfRange
  case roundingOutOfRange
  /// Above the person's own limit, in hundredths of a percent: a second person may allow it.
  case discountNeedsAuthoriser(limitBasisPoints: Int)
  /// Above the person's own limit: a second person may allow it.
  case roundingNeedsAuthoriser(limit: Money)
  /// Above what the person may give to guests: a second person may allow it.
  case giftNeedsAuthoriser(limit: Money)
  /// Above what the person may let the house pay of one bill: a second person may allow it.
  case compNeedsAuthoriser(limit: Money)
  /// Above the second person's limit too.
  case overAuthorisersLimit
  /// The bill has shrunk, and what was taken off is now more of it than who gave it might give.
  case discountOutgrown(shareBasisPoints: Int, limitBasisPoints: Int)
  /// The printed bill told the guests more than campaigns give now.
  case lessThanPrinted(printed: Money, now: Money)
  /// A campaign on the bill, by its name, is for another way of paying.
  case campaignPaidBy(Phrase, Tender)

  /// Whether the PIN of a second person could help.
  public var needsAuthoriser: Bool {
    switch self {
    case .discountNeedsAuthoriser, .roundingNeedsAuthoriser, .giftNeedsAuthoriser,
      .compNeedsAuthoriser:
      true
    case .nothingOff, .percentageOutOfRange, .discountOutOfRange, .roundingOutOfRange,
      .overAuthorisersLimit, .discountOutgrown, .lessThanPrinted, .campaignPaidBy:
      false
    }
  }

  public var reason: Phrase {
    switch self {
    case .nothingOff: Phrase("this takes nothing off", "优惠为零")
    case .percentageOutOfRange: Phrase("up to 100 %", "不超过 100%")
    case .discountOutOfRange, .roundingOutOfRange:
      Phrase("more than the bill comes to", "超过账单金额")
    case .discountNeedsAuthoriser, .roundingNeedsAuthoriser, .giftNeedsAuthoriser,
      .compNeedsAuthoriser:
      Phrase("above your limit", "超出您的权限")
    case .overAuthorisersLimit:
      Phrase("above that person's limit too", "超出授权人的权限")
    case .discountOutgrown(let share, let limit):
      Phrase(
        "the discount is now \(BillEffect.percentText(basisPoints: share).english), above the "
          + "\(BillEffect.percentText(basisPoints: limit).english) of who gave it: give it again or "
          + "take it away",
        "优惠已相当于 \(BillEffect.percentText(basisPoints: share).chinese)，超出原授权 "
          + "\(BillEffect.percentText(basisPoints: limit).chinese)，请重新给予或撤销")
    case .lessThanPrinted(let printed, let now):
      Phrase(
        "the printed bill gives \(printed.plainText) by campaigns, now it is \(now.plainText): print "
          + "the bill again",
        "预结单上活动优惠为 \(printed.plainText)，现为 \(now.plainText)，请重新打印预结单")
    case .campaignPaidBy(let name, let tender):
      Phrase(
        "\(name.english) is only when paid by \(tender.name.english)",
        "\(name.chinese)仅限\(tender.name.chinese)支付")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .nothingOff:
      Phrase(
        "This takes nothing off. Type more than 0; what was given is taken away by its own key.",
        "优惠不能为零，请输入大于零的数；如要取消已给的优惠，请用撤销。")
    case .percentageOutOfRange:
      Phrase("A discount is up to 100 %. Type another one.", "折扣不能超过 100%，请重新输入。")
    case .discountOutOfRange:
      Phrase("Take off no more than the bill comes to.", "减免不能超过账单金额。")
    case .roundingOutOfRange:
      Phrase("Round off no more than the bill comes to.", "抹零不能超过应收金额。")
    case .discountNeedsAuthoriser(let limit):
      Phrase(
        "You may give \(BillEffect.percentText(basisPoints: limit).english) at most. Ask somebody "
          + "with a higher limit for their PIN.",
        "您的折扣权限为 \(BillEffect.percentText(basisPoints: limit).chinese) 以内，请有权限的同事输入密码授权。")
    case .roundingNeedsAuthoriser(let limit):
      Phrase(
        "You may round off \(limit.plainText) at most. Ask somebody with a higher limit for their "
          + "PIN.",
        "您的抹零权限为 \(limit.plainText) 以内，请有权限的同事输入密码授权。")
    case .giftNeedsAuthoriser(let limit):
      Phrase(
        "You may give dishes of \(limit.plainText) at most. Ask somebody with a higher limit for "
          + "their PIN.",
        "您的赠菜权限为 \(limit.plainText) 以内，请有权限的同事输入密码授权。")
    case .compNeedsAuthoriser(let limit):
      Phrase(
        "You may let the house pay \(limit.plainText) of one bill at most. Ask somebody with a higher "
          + "limit for their PIN.",
        "您的招待权限为每单 \(limit.plainText) 以内，请有权限的同事输入密码授权。")
    case .overAuthorisersLimit:
      Phrase(
        "This is above that person's limit too. Ask a manager, or give less.",
        "超出授权人的权限，请店长授权或减少金额。")
    case .discountOutgrown(let share, let limit):
      Phrase(
        "Dishes have gone off this bill, so that its discount is now "
          + "\(BillEffect.percentText(basisPoints: share).english); who gave it may give "
          + "\(BillEffect.percentText(basisPoints: limit).english). Give the discount again, or take "
          + "it away.",
        "账单已减少，优惠现相当于 \(BillEffect.percentText(basisPoints: share).chinese)，而原授权为 "
          + "\(BillEffect.percentText(basisPoints: limit).chinese) 以内。请重新给予优惠或撤销。")
    case .lessThanPrinted(let printed, let now):
      Phrase(
        "The bill that was printed for these guests gives \(printed.plainText) by campaigns; now it is "
          + "\(now.plainText). Print the bill again, so that they see it, or give the campaign back.",
        "已打印的预结单活动优惠为 \(printed.plainText)，现为 \(now.plainText)。请重新打印预结单给客人核对，"
          + "或恢复该活动。")
    case .campaignPaidBy(let name, let tender):
      Phrase(
        "\(name.english) is given only when all is paid by \(tender.name.english). Take it off the bill, "
          + "or take the payment so.",
        "\(name.chinese)仅限全部以\(tender.name.chinese)支付。请先撤销该活动，或改用此方式收款。")
    }
  }
}
