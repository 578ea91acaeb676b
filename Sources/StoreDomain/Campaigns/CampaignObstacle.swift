/// Why a campaign is not given on a bill.
public enum CampaignObstacle: Refusal {
  case notToday
  case notForThisGuest
  /// Its limit by guest cannot be counted for a guest whom nobody knows.
  case guestUnknown
  case couponNotShown
  /// Only for a code that exists once.
  case codeNeeded
  /// Only for what is paid this way.
  case onlyPaidBy(Tender)
  case usedUpInTotal
  case usedUpToday
  case usedUpByGuest
  /// Minor units that are missing to what has to be spent.
  case missing(Int)
  /// Nothing on the bill that it could be given for.
  case nothingForIt
  /// Something that is given instead, by its code and name.
  case notTogetherWith(String, Phrase)
  /// The configuration has it no more.
  case takenAway
  /// What was taken for the bill before gives more.
  case givesLess

  public var reason: Phrase {
    switch self {
    case .notToday: Phrase("not today", "今日不适用")
    case .notForThisGuest: Phrase("for members of another level", "仅限指定会员等级")
    case .guestUnknown: Phrase("for members: who is the guest?", "仅限会员，请先关联会员")
    case .couponNotShown: Phrase("the guest has to show the coupon", "需出示优惠券")
    case .codeNeeded: Phrase("only for a coupon's code (v)", "需券码，按 v 输入")
    case .onlyPaidBy(let tender):
      Phrase("only when paid by \(tender.name.english)", "仅限\(tender.name.chinese)支付")
    case .usedUpInTotal: Phrase("all are given away", "已全部发完")
    case .usedUpToday: Phrase("today's are given away", "今日已用完")
    case .usedUpByGuest: Phrase("this guest has had it", "该客人已用过")
    case .missing: Phrase("too little is spent", "未达消费金额")
    case .nothingForIt: Phrase("nothing on the bill for it", "账单中没有适用的菜品")
    case .notTogetherWith(_, let name):
      Phrase("not together with \(name.english)", "不与\(name.chinese)同享")
    case .takenAway: Phrase("the house gives it no more", "活动已结束")
    case .givesLess: Phrase("it gives less than what is on the bill", "优惠少于账单已有的活动")
    }
  }

  /// The same with what is missing, so that staff can say it to the guests.
  public func words(in currency: Currency) -> Phrase {
    guard case .missing(let amount) = self else { return reason }
    let text = Money(minorUnits: amount, currency: currency).plainText
    return Phrase("\(text) more has to be spent", "还差 \(text)")
  }

  public var explanation: Phrase {
    let reason = reason
    return Phrase(
      "This campaign is not given: \(reason.english). Choose another one, or none.",
      "该活动不能使用：\(reason.chinese)。请另选，或不使用。")
  }
}

extension Campaign {
  /// Why it cannot be given on a bill, whatever else is; nil when it may be.
  func obstacle(on bill: CampaignBill) -> CampaignObstacle? {
    if let from = conditions.from, bill.businessDay < from { return .notToday }
    if let until = conditions.until, bill.businessDay > until { return .notToday }
    if !conditions.weekdays.isEmpty, !conditions.weekdays.contains(bill.businessDay.weekday) {
      return .notToday
    }
    if !conditions.levels.isEmpty {
      guard let level = bill.memberLevel else { return .guestUnknown }
      guard conditions.levels.contains(level) else { return .notForThisGuest }
    }
    if isCoupon, !bill.coupons.contains(code) { return .couponNotShown }
    if let tender = conditions.tender, tender != bill.tender { return .onlyPaidBy(tender) }
    let use = bill.uses[code] ?? CampaignBill.Use()
    if let most = limits.inTotal, use.inTotal >= most { return .usedUpInTotal }
    if let most = limits.perDay, use.today >= most { return .usedUpToday }
    if let most = limits.perGuest {
      guard bill.isGuestKnown else { return .guestUnknown }
      guard use.byGuest < most else { return .usedUpByGuest }
    }
    return nil
  }
}
