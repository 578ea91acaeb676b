/// A campaign or a coupon of the house, as data: what comes off, for whom, when, how often, and what
/// it may be given together with.
public struct Campaign: Identifiable, Hashable, Sendable, Codable {
  public var id: String { code }
  /// Short and unique; the bill's rows and the records of use name it.
  public var code: String
  /// What the bill calls it.
  public var name: Phrase
  public var benefit: Benefit
  /// The lines that it concerns.
  public var dishes: Selection
  public var conditions: Conditions
  public var limits: Limits
  public var stacking: Stacking
  /// Whether the guest has to show it; it is a coupon then, step 5 of the bill.
  public var isCoupon: Bool
  /// Of a coupon: whether it is given only for a code that exists once, see ``Coupon``.
  public var needsCode: Bool

  public init(
    code: String, name: Phrase, benefit: Benefit, dishes: Selection = .all,
    conditions: Conditions = Conditions(), limits: Limits = Limits(),
    stacking: Stacking = Stacking(), isCoupon: Bool = false,
    needsCode: Bool = false
  ) {
    self.code = code
    self.name = name
    self.benefit = benefit
    self.dishes = dishes
    self.conditions = conditions
    self.limits = limits
    self.stacking = stacking
    self.isCoupon = isCoupon
    self.needsCode = needsCode
  }

  /// Reads what any version wrote.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      code: try fields.decode(String.self, forKey: .code),
      name: try fields.decode(Phrase.self, forKey: .name),
      benefit: try fields.decode(Benefit.self, forKey: .benefit),
      dishes: try fields.decode(Selection.self, forKey: .dishes),
      conditions: try fields.decode(Conditions.self, forKey: .conditions),
      limits: try fields.decode(Limits.self, forKey: .limits),
      stacking: try fields.decode(Stacking.self, forKey: .stacking),
      isCoupon: try fields.decode(Bool.self, forKey: .isCoupon),
      needsCode: try fields.decodeIfPresent(Bool.self, forKey: .needsCode) ?? false)
  }

  /// The step of the bill in which it is taken.
  public var step: BillStep {
    if conditions.tender != nil { return .tenderDiscount }
    if isCoupon { return .coupon }
    if case .prices = benefit { return .lineReduction }
    return .promotion
  }
}

extension Campaign {
  /// What comes off.
  public enum Benefit: Hashable, Sendable, Codable {
    /// Hundredths of a percent of what its lines come to.
    case percentOff(basisPoints: Int)
    /// Minor units, never more than its lines come to.
    case amountOff(Int)
    /// So much off from so much on (满减): of several tiers the highest that is reached. One tier that
    /// repeats counts for every multiple of what is spent (每满减).
    case spendAndSave([Tier], repeats: Bool)
    /// Of every `buy` + `get` pieces, the dearest first, the `get` cheapest cost nothing (买赠).
    case buyAndGet(buy: Int, get: Int)
    /// The dearest pieces of its lines cost nothing, so many of them (菜品券).
    case freeDishes(Int)
    /// Dishes that together cost this (套餐价), as often as they are all there.
    case setPrice(parts: [SetPart], price: Int)
    /// Prices of dishes by their code, in minor units, where they are lower (会员价).
    case prices([String: Int])
    /// Nothing now: a bill that fulfils the conditions gives a single coupon for the next visit, which
    /// holds from the next business day for so many days. Its minimum is what its lines came to in the
    /// end.
    case nextVisit(coupon: String, validDays: Int)
  }

  /// The coupon that it gives for the next visit, by the code of its campaign, and for how many days.
  public var nextVisit: (coupon: String, validDays: Int)? {
    guard case .nextVisit(let coupon, let days) = benefit else { return nil }
    return (coupon, days)
  }

  /// From so much on, so much off, in minor units.
  public struct Tier: Hashable, Sendable, Codable {
    public var spend: Int
    public var off: Int

    public init(spend: Int, off: Int) {
      self.spend = spend
      self.off = off
    }
  }

  /// So many pieces of some dishes.
  public struct SetPart: Hashable, Sendable, Codable {
    public var dishes: Selection
    public var count: Int

    public init(_ dishes: Selection, count: Int = 1) {
      self.dishes = dishes
      self.count = count
    }
  }

  /// Dishes by their code, or sections of the menu by theirs.
  public enum Selection: Hashable, Sendable, Codable {
    case all
    case dishes(Set<String>)
    case sections(Set<String>)

    var dishCodes: Set<String> { if case .dishes(let codes) = self { codes } else { [] } }
    var sectionCodes: Set<String> { if case .sections(let codes) = self { codes } else { [] } }

    func contains(_ line: CampaignBill.Line) -> Bool {
      switch self {
      case .all: true
      case .dishes(let codes): line.dishCode.map(codes.contains) ?? false
      case .sections(let codes): line.sectionCode.map(codes.contains) ?? false
      }
    }
  }

  /// For whom and when.
  public struct Conditions: Hashable, Sendable, Codable {
    /// The first and the last business day; nil for no end.
    public var from: LocalDate?
    public var until: LocalDate?
    /// On these days of the week alone; empty for all.
    public var weekdays: Set<Weekday>
    /// Dishes ordered within these hours alone (happy hour); empty for all.
    public var hours: [Hours]
    /// Levels of members by their code; empty for everybody.
    public var levels: Set<String>
    /// What its lines must come to before promotions, or before it where it is a coupon or for a way
    /// of paying, in minor units.
    public var minimumSpend: Int?
    /// Only for what is paid this way.
    public var tender: Tender?

    public init(
      from: LocalDate? = nil, until: LocalDate? = nil, weekdays: Set<Weekday> = [],
      hours: [Hours] = [], levels: Set<String> = [], minimumSpend: Int? = nil,
      tender: Tender? = nil
    ) {
      self.from = from
      self.until = until
      self.weekdays = weekdays
      self.hours = hours
      self.levels = levels
      self.minimumSpend = minimumSpend
      self.tender = tender
    }
  }

  /// A part of a day, in minutes since midnight; `until` is not in it, and may be past midnight.
  public struct Hours: Hashable, Sendable, Codable {
    public var from: Int
    public var until: Int

    public init(from: Int, until: Int) {
      self.from = from
      self.until = until
    }

    func contains(_ minute: Int) -> Bool {
      from < until ? (from..<until).contains(minute) : minute >= from || minute < until
    }
  }

  /// How often it is given, in bills; nil for without end.
  public struct Limits: Hashable, Sendable, Codable {
    public var perGuest: Int?
    public var perDay: Int?
    public var inTotal: Int?
    /// How many times a set, a repeating tier or a group of pieces counts on one bill.
    public var timesPerBill: Int?

    public init(
      perGuest: Int? = nil, perDay: Int? = nil, inTotal: Int? = nil, timesPerBill: Int? = nil
    ) {
      self.perGuest = perGuest
      self.perDay = perDay
      self.inTotal = inTotal
      self.timesPerBill = timesPerBill
    }
  }

  /// What it may be given together with.
  public struct Stacking: Hashable, Sendable, Codable {
    /// Nothing else comes off the bill.
    public var isAlone: Bool
    /// At most one campaign of a group.
    public var group: String?
    /// Codes of campaigns with which it is not given.
    public var excludes: Set<String>

    public init(isAlone: Bool = false, group: String? = nil, excludes: Set<String> = []) {
      self.isAlone = isAlone
      self.group = group
      self.excludes = excludes
    }
  }

  /// Codes of the dishes that it names, in whichever part of it.
  public var namedDishes: Set<String> {
    var codes = dishes.dishCodes
    switch benefit {
    case .prices(let prices): codes.formUnion(prices.keys)
    case .setPrice(let parts, _): for part in parts { codes.formUnion(part.dishes.dishCodes) }
    case .percentOff, .amountOff, .spendAndSave, .buyAndGet, .freeDishes, .nextVisit: break
    }
    return codes
  }

  /// Codes of the menu's sections that it names.
  public var namedSections: Set<String> {
    var codes = dishes.sectionCodes
    if case .setPrice(let parts, _) = benefit {
      for part in parts { codes.formUnion(part.dishes.sectionCodes) }
    }
    return codes
  }

  /// Whether the two may not be given on one bill.
  public func isBarred(by other: Campaign) -> Bool {
    stacking.isAlone || other.stacking.isAlone || stacking.excludes.contains(other.code)
      || other.stacking.excludes.contains(code)
      || (stacking.group != nil && stacking.group == other.stacking.group)
  }
}
