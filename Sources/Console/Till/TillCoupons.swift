import StoreDatabase
import StoreDomain
import Widgets

/// A coupon that is given to make something good, from the question to what came of it.
struct CouponGift: AllowedWish {
  let bill: BillPicture
  /// Made before it is asked for: a repetition gives the same coupon.
  let id: Identifier<Coupon>
  let campaign: Campaign
  let days: Int
  /// Whether it goes on tonight's bill; else it is for the next visit, on paper.
  let isForTonight: Bool
  var reason = Reason(nil)
  var authoriser: StaffMember?
}

/// Single coupons of a bill: taken by their code, given, and taken back.
extension TillScreen {
  enum CouponAction: Sendable {
    case ask
    case answered(CouponDialog.Outcome, BillPicture)
    case choices([Campaign], Identifier<Coupon>, BillPicture)
    case chosen(FormDialog.Answers, [Campaign], Identifier<Coupon>, BillPicture)
    case give(CouponGift)
    case given(Coupon, BillPicture)
    case takeBack(CouponCode, Reason, StaffMember?)
    case takenBack(Coupon)
    case notAllowed
  }

  mutating func updateCoupons(
    _ action: CouponAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .ask:
      guard let bill else { return [] }
      return [
        .present(CouponDialog(bill), dismissed: .load) { .coupon(.answered($0, bill)) }
      ]
    case .answered(.taken(let bill, let offer), _): return taken(offer, on: bill)
    case .answered(.issue, let bill): return [readCouponChoices(for: bill)]
    case .answered(.void(let code), _): return [askTakingBack(code)]
    case .choices(let campaigns, let id, let bill):
      return askGift(campaigns, id, for: bill, in: context)
    case .chosen(let answers, let campaigns, let id, let bill):
      return askReason(answers, campaigns, id, for: bill)
    case .give(let gift): return give(gift, in: context)
    case .given(let coupon, let bill):
      keep(bill)
      return [.toast(.good, words(of: coupon)), load()]
    case .takeBack(let code, let reason, let authoriser):
      return takeBack(code, reason, authoriser, in: context)
    case .takenBack(let coupon):
      let name = coupon.campaign.name
      return [
        .toast(
          .good,
          Phrase(
            "\(name.english) \(coupon.code.masked) is taken back.",
            "\(name.chinese) \(coupon.code.masked) 已作废。")), load(),
      ]
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was changed.", "未获授权，没有改变。"))]
    }
  }

  func couponCommand(_ open: Availability) -> Command<Action> {
    Command(
      "till.coupon", keys: [.character("v")], title: Phrase("coupon", "用券"),
      help: Phrase(
        "Take a coupon by its code, typed or scanned; see the coupons of this bill's guests.",
        "输入或扫描券码用券，并列出本单客人的券。"),
      availability: open, action: .coupon(.ask))
  }

  // MARK: Taken

  private mutating func taken(_ offer: CouponOffer?, on bill: BillPicture) -> [Effect<Self>] {
    keep(bill)
    guard let offer else {
      return [.toast(.good, Phrase("The coupon is taken off the bill.", "优惠券已从本单撤下。")), load()]
    }
    let off = offer.off.plainText
    return [
      .toast(
        .good,
        Phrase(
          "\(offer.name.english) takes \(off) off \(bill.tables).",
          "\(bill.tables) 已用\(offer.name.chinese)，抵 \(off)。")), load(),
    ]
  }

  // MARK: Given

  private func readCouponChoices(for bill: BillPicture) -> Effect<Self> {
    .load("coupons") { store in
      let database = try store.database
      return .coupon(
        .choices(try database.couponCampaigns(), database.environment.ids.next(), bill))
    }
  }

  private func askGift(
    _ campaigns: [Campaign], _ id: Identifier<Coupon>, for bill: BillPicture,
    in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard !campaigns.isEmpty else {
      return [
        .toast(
          .info,
          Phrase(
            "The house has no coupon to give: a campaign with coupon = true.",
            "门店没有可发的券，请在活动设置中添加 coupon = true。"))
      ]
    }
    return [
      .present(
        FormDialog(
          title: Phrase("A coupon for \(bill.tables)", "为 \(bill.tables) 补偿发券"),
          fields: [
            .choice("coupon", Phrase("coupon", "优惠券"), options: campaigns.map(\.name)),
            .choice(
              "use", Phrase("for", "用于"),
              options: [Phrase("the next visit", "下次到店"), Phrase("this bill", "本单")]),
            .value(
              "days", Phrase("valid, in days", "有效天数"), text: "30", read: Self.couponDays),
          ], language: context.language)
      ) { .coupon(.chosen($0, campaigns, id, bill)) }
    ]
  }

  private static let couponDays: @Sendable (String) throws(TypedRefusal) -> Int = {
    text throws(TypedRefusal) in
    try TypedNumber.whole(text, in: 1...730, counters: ["days", "day", "天"])
  }

  private func askReason(
    _ answers: FormDialog.Answers, _ campaigns: [Campaign], _ id: Identifier<Coupon>,
    for bill: BillPicture
  ) -> [Effect<Self>] {
    let index = answers.choice("coupon")
    guard campaigns.indices.contains(index), let days = answers.value("days", Self.couponDays)
    else { return [] }
    let gift = CouponGift(
      bill: bill, id: id, campaign: campaigns[index], days: days,
      isForTonight: answers.choice("use") == 1)
    return [
      .present(
        ReasonDialog(
          title: Phrase("Why does \(bill.tables) get a coupon?", "为 \(bill.tables) 发券的原因？"),
          reasons: .coupon)
      ) {
        var reasoned = gift
        reasoned.reason = $0
        return .coupon(.give(reasoned))
      }
    ]
  }

  private func give(_ gift: CouponGift, in context: ConsoleContext) -> [Effect<Self>] {
    let asking = Effect<Self>.askToAllow(
      gift, as: .permission(.giveBack),
      Phrase(
        "give \(gift.bill.tables) the coupon \(gift.campaign.name.english)",
        "为 \(gift.bill.tables) 发放\(gift.campaign.name.chinese)"), in: context,
      dismissed: .coupon(.notAllowed), then: { .coupon(.give($0)) })
    if let asking { return [asking] }
    return [
      .perform("adjust") { store in
        let database = try store.database
        let coupon = try database.perform(
          IssueCoupon(
            gift.id, of: gift.campaign.code,
            to: gift.isForTonight ? nil : gift.bill.member?.id,
            partyID: gift.isForTonight ? gift.bill.party?.id : nil, on: gift.bill.check.id,
            validDays: gift.days, reason: gift.reason, authoriser: gift.authoriser),
          by: try store.author)
        return .coupon(.given(coupon, try database.bill(of: gift.bill.check.id)))
      }
    ]
  }

  private func words(of coupon: Coupon) -> Phrase {
    let name = coupon.campaign.name
    let day = coupon.validUntil.description
    if case .redeemed = coupon.state {
      return Phrase("\(name.english) is on the bill.", "\(name.chinese)已用于本单。")
    }
    return Phrase(
      "\(name.english): \(coupon.code.grouped), valid until \(day).",
      "\(name.chinese)：\(coupon.code.grouped)，有效期至 \(day)。")
  }

  // MARK: Taken back

  private func askTakingBack(_ code: CouponCode) -> Effect<Self> {
    .present(
      ReasonDialog(
        title: Phrase(
          "Why is the coupon \(code.masked) taken back?", "作废 \(code.masked) 的原因？"),
        reasons: .couponTakenBack)
    ) { .coupon(.takeBack(code, $0, nil)) }
  }

  private func takeBack(
    _ code: CouponCode, _ reason: Reason, _ authoriser: StaffMember?,
    in context: ConsoleContext
  ) -> [Effect<Self>] {
    let asking = Effect<Self>.askToAllow(
      as: .permission(.giveBack),
      Phrase("take the coupon \(code.masked) back", "作废优惠券 \(code.masked)"), allowedBy: authoriser,
      in: context, dismissed: .coupon(.notAllowed), then: { .coupon(.takeBack(code, reason, $0)) })
    if let asking { return [asking] }
    return [
      .perform("adjust", VoidCoupon(code, reason: reason, authoriser: authoriser)) {
        .coupon(.takenBack($0))
      }
    ]
  }
}

extension BillText {
  /// What the check gave for the next visit and was used meanwhile, and what came back with a refund.
  static func coupons(of bill: BillPicture, context: ConsoleContext) -> [BillText] {
    let given = bill.coupons.given.map { coupon -> Phrase in
      let name = coupon.campaign.name
      guard case .redeemed(let use) = coupon.state else {
        return Phrase(
          "gave \(name.english) \(coupon.code.masked)", "已送\(name.chinese) \(coupon.code.masked)")
      }
      return Phrase(
        "! gave \(name.english) \(coupon.code.masked): used on check \(use.checkNumber)",
        "! 已送\(name.chinese) \(coupon.code.masked)：已用于 \(use.checkNumber) 号单")
    }
    let returned = bill.coupons.returned.map { coupon in
      Phrase(
        "back: \(coupon.campaign.name.english) \(coupon.code.masked), until "
          + coupon.validUntil.description,
        "退回：\(coupon.campaign.name.chinese) \(coupon.code.masked)，有效期至 "
          + coupon.validUntil.description)
    }
    return (given + returned).map {
      BillText(words: [Part(text: context.text($0), style: .info)])
    }
  }
}
