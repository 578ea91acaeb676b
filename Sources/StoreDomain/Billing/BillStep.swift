/// The ten steps of a bill, in the one order in which they are taken.
public enum BillStep: Int, Sendable, Codable, CaseIterable, Comparable {
  case lines = 1
  case lineReduction
  case promotion
  case discount
  case coupon
  case tenderDiscount
  case points
  case serviceCharge
  case tax
  case rounding

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// What the bill calls it.
  public var name: Phrase {
    switch self {
    case .lines: Phrase("lines", "菜品合计")
    case .lineReduction: Phrase("line reduction", "单品优惠")
    case .promotion: Phrase("promotion", "活动优惠")
    case .discount: Phrase("discount", "整单折扣")
    case .coupon: Phrase("coupon", "优惠券")
    case .tenderDiscount: Phrase("payment discount", "支付优惠")
    case .points: Phrase("points", "积分抵扣")
    case .serviceCharge: Phrase("service charge", "服务费")
    case .tax: Phrase("tax", "税")
    case .rounding: Phrase("rounding", "抹零")
    }
  }
}

/// What a reduction takes off.
public enum BillEffect: Hashable, Sendable, Codable {
  /// Hundredths of a percent of what the step finds: 1000 is 10 % off (9折). 0…10000.
  case percentOff(basisPoints: Int)
  /// Minor units; never more than is there. Negative adds to the bill.
  case amountOff(Int)

  /// What it takes off a base, in minor units, never more than is there. Nothing comes off a base that
  /// is owed to the guest, except by a percentage, which reduces it too.
  func off(_ base: Int, _ rounding: HalfRounding) -> Int {
    switch self {
    case .percentOff(let basisPoints):
      rounding.share(of: base, numerator: basisPoints, denominator: 10_000)
    case .amountOff(let amount): min(amount, max(0, base))
    }
  }

  /// "10 % off", "9折".
  public static func percentText(basisPoints: Int) -> Phrase {
    func trimmed(_ value: Int, _ digits: Int) -> String {
      var scale = 1
      for _ in 0..<digits { scale *= 10 }
      let fraction = String(String(scale + value % scale).dropFirst())
      let kept = String(fraction.reversed().drop { $0 == "0" }.reversed())
      return kept.isEmpty ? "\(value / scale)" : "\(value / scale).\(kept)"
    }
    return Phrase(
      "\(trimmed(basisPoints, 2)) % off",
      basisPoints >= 10_000 ? "免单" : "\(trimmed(10_000 - basisPoints, 3))折")
  }
}

/// A reduction of one line, step 2.
public struct LineReduction: Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case memberPrice, discount, gift, problemDish, comp

    /// What the bill calls it.
    public var name: Phrase {
      switch self {
      case .memberPrice: Phrase("member price", "会员价")
      case .discount: Phrase("line discount", "单品折扣")
      case .gift: Phrase("from the house", "赠菜")
      case .problemDish: Phrase("problem dish", "问题菜")
      case .comp: Phrase("complimentary", "招待")
      }
    }
  }

  public var kind: Kind
  public var effect: BillEffect
  /// Why, for the bill's row.
  public var reason: Phrase

  public init(_ kind: Kind, _ effect: BillEffect, reason: Phrase? = nil) {
    self.kind = kind
    self.effect = effect
    self.reason = reason ?? kind.name
  }

  /// A line that stays on the bill at zero.
  public static func whole(_ kind: Kind, reason: Phrase? = nil) -> LineReduction {
    LineReduction(kind, .percentOff(basisPoints: 10_000), reason: reason)
  }
}

/// A reduction of the whole bill, or of some of its lines, in steps 3 to 7 or as a tail rounding by
/// hand in step 10; what a rule has worked out for each line, in step 2 as well.
public struct BillAdjustment: Hashable, Sendable {
  /// Leads back to the record with its author and authoriser.
  public var id: String
  public var step: BillStep
  public var effect: BillEffect
  public var reason: Phrase
  /// The lines that it reduces; nil for all.
  public var lineIDs: Set<Identifier<OrderLine>>?
  /// Minor units that come off each line, where a rule has worked them out; the effect counts for
  /// nothing then. Never more than is left of the line.
  public var shares: LineAmounts?
  /// Applies only when the amount before it, for promotions the amount before all promotions, is at
  /// least this many minor units.
  public var threshold: Int?

  public init(
    id: String, step: BillStep, effect: BillEffect, reason: Phrase? = nil,
    lineIDs: Set<Identifier<OrderLine>>? = nil, shares: LineAmounts? = nil,
    threshold: Int? = nil
  ) {
    self.id = id
    self.step = step
    self.effect = effect
    self.reason = reason ?? step.name
    self.lineIDs = lineIDs
    self.shares = shares
    self.threshold = threshold
  }
}
