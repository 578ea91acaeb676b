/// What is wrong with a campaign as it is written, and what to write instead.
public enum CampaignRefusal: Refusal {
  case codeMissing
  case codeTwice
  case percentageOutOfRange
  case nothingOff
  case tiersMissing
  case repeatsOnlyOneTier
  case tierGivesTooMuch
  case tiersDoNotRise
  case countOutOfRange
  case partsShareDishes
  case noPrices
  case pricesNeedLevels
  case pricesAreNoCoupon
  case couponForATender
  case codeForNoCoupon
  case daysOutOfRange
  case givesNoCoupon(String)
  case nextVisitTakesNothingOff
  case aloneNeedsNoMore
  case noDishes
  case unknownDish(String)
  case unknownSection(String)
  case unknownLevel(String)
  case unknownCampaign(String)
  case excludesItself
  case endsBeforeItBegins
  case noSuchHours
  case limitOutOfRange

  public var reason: Phrase {
    switch self {
    case .codeMissing: Phrase("it has no code", "缺少编号")
    case .codeTwice: Phrase("two campaigns have this code", "编号重复")
    case .percentageOutOfRange: Phrase("a percentage is above 0, up to 100", "折扣须大于 0%，不超过 100%")
    case .nothingOff: Phrase("an amount must be more than nothing", "金额须大于零")
    case .tiersMissing: Phrase("it says from how much on something comes off", "缺少满减档位")
    case .repeatsOnlyOneTier: Phrase("only a single tier can repeat", "每满减只能有一个档位")
    case .tierGivesTooMuch:
      Phrase("a tier takes off more than is spent, or nothing", "满减金额须大于零且不超过消费金额")
    case .tiersDoNotRise:
      Phrase("each tier must ask and give more than the one before", "满减档位须逐档递增")
    case .countOutOfRange: Phrase("a number of pieces is from 1 to 99", "份数须为 1 至 99")
    case .partsShareDishes: Phrase("a dish may be in one part of a set alone", "同一菜品不能属于套餐的两个部分")
    case .noPrices: Phrase("it names no price", "缺少会员价")
    case .pricesNeedLevels: Phrase("member prices need the levels they are for", "会员价须写明会员等级")
    case .pricesAreNoCoupon:
      Phrase("member prices are no coupon and need no way of paying", "会员价不能是优惠券，也不能限定支付方式")
    case .couponForATender: Phrase("a coupon is for every way of paying", "优惠券不能限定支付方式")
    case .codeForNoCoupon:
      Phrase("only a coupon can need a code", "只有优惠券才能要求券码")
    case .daysOutOfRange: Phrase("a coupon holds for 1 to 730 days", "券有效天数须为 1 至 730")
    case .givesNoCoupon(let code):
      Phrase("no campaign with coupon = true has the code \(code)", "没有编号为 \(code) 的优惠券活动")
    case .nextVisitTakesNothingOff:
      Phrase(
        "what is given for the next visit takes nothing off now: limits and what goes together belong "
          + "to its coupon",
        "下次到店券本次不优惠，限量与同享请写在所送的优惠券上")
    case .aloneNeedsNoMore:
      Phrase("what is given alone needs no group and excludes nothing", "不同享的活动无需再写分组或互斥")
    case .noDishes: Phrase("it names no dishes", "缺少菜品")
    case .unknownDish(let code): Phrase("no dish has the code \(code)", "没有编号为 \(code) 的菜品")
    case .unknownSection(let code): Phrase("the menu has no section \(code)", "菜单没有分类 \(code)")
    case .unknownLevel(let code): Phrase("no level of members is called \(code)", "没有会员等级 \(code)")
    case .unknownCampaign(let code): Phrase("no campaign has the code \(code)", "没有编号为 \(code) 的活动")
    case .excludesItself: Phrase("it excludes itself", "活动不能与自身互斥")
    case .endsBeforeItBegins: Phrase("it ends before it begins", "结束日期早于开始日期")
    case .noSuchHours:
      Phrase("hours are from 00:00 to 24:00 and not empty", "时段须在 00:00 至 24:00 之间且不为空")
    case .limitOutOfRange: Phrase("a limit is at least 1", "限量至少为 1")
    }
  }

  public var explanation: Phrase {
    let reason = reason
    return Phrase(
      reason.english.prefix(1).uppercased() + reason.english.dropFirst()
        + ". Correct the campaign.",
      reason.chinese + "，请修改该活动。")
  }
}
