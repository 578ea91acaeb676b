import StoreDomain

/// What the house gives: `[[campaigns]]`.
extension ConfigurationParser {
  func campaigns(currency: Currency?, categories: [MenuCategory]) -> [Campaign] {
    let sections = root.sections("campaigns", isRequired: false)
    let campaigns = sections.compactMap { section in
      campaign(section, currency).map { (section, $0) }
    }
    reportTwins(campaigns) { $0.code }
    // What one campaign says of another is judged when all of them could be read.
    guard campaigns.count == sections.count else { return campaigns.map(\.1) }
    report(
      CampaignRule.problems(of: campaigns.map(\.1), in: house(campaigns, categories)), campaigns)
    return campaigns.map(\.1)
  }

  /// Which dishes there are the menu says, which is another file; and the sections, where the
  /// configuration has none.
  private func house(
    _ campaigns: [(ConfigurationSection, Campaign)], _ categories: [MenuCategory]
  ) -> CampaignRule.House {
    let named = Set(campaigns.flatMap { $0.1.namedSections })
    return CampaignRule.House(
      dishes: Set(campaigns.flatMap { $0.1.namedDishes }),
      sections: categories.isEmpty ? named : Set(categories.map(\.code)),
      levels: Set(MemberLevel.allCases.map(\.rawValue)))
  }

  private func report(
    _ problems: [CampaignRule.Problem], _ campaigns: [(section: ConfigurationSection, Campaign)]
  ) {
    for problem in problems where problem.refusal != .codeTwice {
      guard let section = campaigns.first(where: { $0.1.code == problem.code })?.section else {
        continue
      }
      let key = problem.refusal.keys.first { section.has($0) }
      let words = problem.refusal.explanation
      section.report(key, words.english, words.chinese)
    }
  }

  private func campaign(_ section: ConfigurationSection, _ currency: Currency?) -> Campaign? {
    let code = code(section)
    let name = section.phrase("name")
    let benefit = benefit(section, currency)
    let dishes = selection(section)
    let conditions = conditions(section, currency)
    let limits = limits(section)
    let stacking = Campaign.Stacking(
      isAlone: section.flag("alone", default: false), group: section.optionalText("group"),
      excludes: Set(section.texts("excludes").map(\.text)))
    let isCoupon = section.flag("coupon", default: false)
    let needsCode = section.flag("needs_code", default: false)
    section.reportUnknownKeys()
    guard let code, let name, let benefit, let dishes, let conditions else { return nil }
    return Campaign(
      code: code, name: name, benefit: benefit, dishes: dishes, conditions: conditions,
      limits: limits, stacking: stacking, isCoupon: isCoupon, needsCode: needsCode)
  }

  // MARK: What comes off

  private func benefit(
    _ section: ConfigurationSection, _ currency: Currency?
  ) -> Campaign.Benefit? {
    guard let kind = section.choice("kind", among: CampaignWords.kinds, default: nil) else {
      for key in CampaignWords.keysOfKinds { _ = section.has(key) }
      return nil
    }
    switch kind {
    case .percent:
      return section.percentage("percent", default: nil).map { .percentOff(basisPoints: $0) }
    case .amount:
      return section.amount("amount", currency: currency, default: nil).map { .amountOff($0) }
    case .spendAndSave:
      let tiers = section.sections("tiers", isRequired: true).map { tier($0, currency) }
      let repeats = section.flag("repeats", default: false)
      let read = tiers.compactMap(\.self)
      return read.isEmpty || read.count < tiers.count ? nil : .spendAndSave(read, repeats: repeats)
    case .buyAndGet:
      return all(
        section.integer("buy", in: 1...99, default: nil),
        section.integer("get", in: 1...99, default: 1)
      ).map { .buyAndGet(buy: $0, get: $1) }
    case .freeDishes:
      return section.integer("count", in: 1...99, default: 1).map { .freeDishes($0) }
    case .setPrice:
      let price = section.amount("price", currency: currency, default: nil)
      let parts = section.sections("parts", isRequired: true).map(part)
      let read = parts.compactMap(\.self)
      guard let price, !read.isEmpty, read.count == parts.count else { return nil }
      return .setPrice(parts: read, price: price)
    case .nextVisit:
      return all(
        section.text("gives_coupon"),
        section.integer("valid_days", in: 1...730, default: nil)
      ).map { .nextVisit(coupon: $0, validDays: $1) }
    case .memberPrices:
      let prices = section.amounts("prices", currency: currency)
      if !section.has("prices") {
        section.report(
          nil, "prices are missing. Write prices = { D001 = \"30.00\" } with codes of dishes.",
          "缺少 prices，请写 prices = { D001 = \"30.00\" }，左边为菜品编码。")
        return nil
      }
      return .prices(prices)
    }
  }

  private func tier(_ section: ConfigurationSection, _ currency: Currency?) -> Campaign.Tier? {
    let spend = section.amount("spend", currency: currency, default: nil)
    let off = section.amount("off", currency: currency, default: nil)
    section.reportUnknownKeys()
    return all(spend, off).map { Campaign.Tier(spend: $0, off: $1) }
  }

  private func part(_ section: ConfigurationSection) -> Campaign.SetPart? {
    let dishes = selection(section)
    let count = section.integer("count", in: 1...99, default: 1)
    section.reportUnknownKeys()
    return all(dishes, count).map { Campaign.SetPart($0, count: $1) }
  }

  /// `dishes`, `sections` of the menu, or neither for all.
  private func selection(_ section: ConfigurationSection) -> Campaign.Selection? {
    let (dishes, sections) = (section.texts("dishes"), section.texts("sections"))
    switch (section.has("dishes"), section.has("sections")) {
    case (false, false): return .all
    case (true, false): return .dishes(Set(dishes.map(\.text)))
    case (false, true): return .sections(Set(sections.map(\.text)))
    case (true, true):
      section.report(
        "sections", "it is for dishes or for sections of the menu. Remove one of the two.",
        "dishes 与 sections 只能写一项，请删除其一。")
      return nil
    }
  }

  // MARK: For whom, when and how often

  private func conditions(
    _ section: ConfigurationSection, _ currency: Currency?
  ) -> Campaign.Conditions? {
    let from = day(section, "from")
    let until = day(section, "until")
    let weekdays = section.choices("weekdays", among: CampaignWords.weekdays)
    let spans = section.texts("hours").map { hours($0.text, $0.place, section) }
    let levels = section.choices("levels", among: CampaignWords.levels)
    let hasSpend = section.has("minimum_spend")
    let spend =
      hasSpend ? section.amount("minimum_spend", currency: currency, default: nil) : nil
    let hasTender = section.has("paid_by")
    let tender =
      hasTender ? section.choice("paid_by", among: CampaignWords.tenders, default: nil) : nil
    guard let from, let until, !hasSpend || spend != nil, !hasTender || tender != nil,
      spans.allSatisfy({ $0 != nil })
    else { return nil }
    return Campaign.Conditions(
      from: from, until: until, weekdays: Set(weekdays), hours: spans.compactMap(\.self),
      levels: Set(levels), minimumSpend: spend, tender: tender)
  }

  /// A business day; `.some(nil)` where the file says none.
  private func day(_ section: ConfigurationSection, _ key: String) -> LocalDate?? {
    guard section.has(key) else { return .some(nil) }
    guard let text = section.optionalText(key) else { return nil }
    guard let date = LocalDate(text) else {
      section.report(
        key, "\(key) must be a business day in quotes such as \"2026-10-01\".",
        "\(key) 应为引号内的营业日，如 \"2026-10-01\"。")
      return nil
    }
    return .some(date)
  }

  /// `14:00-17:00`, on the store's clock; past midnight where the end is earlier than the beginning.
  func hours(
    _ text: String, _ place: String, _ section: ConfigurationSection
  ) -> Campaign.Hours? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      String($0).trimmingSpaces
    }
    guard ends.count == 2, let from = ClockTime.minutes(ends[0]),
      let until = ClockTime.minutes(ends[1])
    else {
      section.report(
        place, "hours must be times such as \"14:00-17:00\".", "hours 应为时段，如 \"14:00-17:00\"。")
      return nil
    }
    return Campaign.Hours(from: from, until: until == 0 ? 1_440 : until)
  }

  private func limits(_ section: ConfigurationSection) -> Campaign.Limits {
    func limit(_ key: String) -> Int? {
      section.has(key) ? section.integer(key, in: 1...1_000_000, default: nil) : nil
    }
    return Campaign.Limits(
      perGuest: limit("per_guest"), perDay: limit("per_day"), inTotal: limit("in_total"),
      timesPerBill: limit("times_per_bill"))
  }
}

/// The words of `[[campaigns]]`.
enum CampaignWords {
  enum Kind {
    case percent, amount, spendAndSave, buyAndGet, freeDishes, setPrice, memberPrices, nextVisit
  }

  static let kinds: [String: Kind] = [
    "percent": .percent, "amount": .amount, "spend_and_save": .spendAndSave,
    "buy_and_get": .buyAndGet, "free_dishes": .freeDishes, "set_price": .setPrice,
    "member_prices": .memberPrices, "next_visit": .nextVisit,
  ]
  /// Keys that belong to one kind or another.
  static let keysOfKinds = [
    "percent", "amount", "tiers", "repeats", "buy", "get", "count", "price", "parts", "prices",
    "gives_coupon", "valid_days",
  ]
  static let weekdays = Dictionary(
    Weekday.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  static let levels = Dictionary(
    MemberLevel.allCases.map { ($0.rawValue, $0.rawValue) }, uniquingKeysWith: { first, _ in first }
  )
  static let tenders: [String: Tender] = [
    "cash": .cash, "card": .card, "wallet": .wallet, "stored_value": .storedValue,
    "voucher": .voucher, "house_account": .houseAccount,
  ]
}

extension CampaignRefusal {
  /// The keys at which it is told, the first that the section has.
  fileprivate var keys: [String] {
    switch self {
    case .codeMissing, .codeTwice: ["code"]
    case .percentageOutOfRange: ["percent"]
    case .nothingOff: ["amount", "minimum_spend", "prices"]
    case .tiersMissing, .repeatsOnlyOneTier, .tierGivesTooMuch, .tiersDoNotRise: ["tiers"]
    case .countOutOfRange: ["count", "buy", "parts"]
    case .partsShareDishes: ["parts"]
    case .noPrices, .pricesNeedLevels, .pricesAreNoCoupon: ["prices"]
    case .couponForATender: ["paid_by"]
    case .codeForNoCoupon: ["needs_code"]
    case .daysOutOfRange: ["valid_days"]
    case .givesNoCoupon: ["gives_coupon"]
    case .nextVisitTakesNothingOff:
      [
        "coupon", "per_guest", "per_day", "in_total", "times_per_bill", "alone", "group",
        "excludes",
      ]
    case .aloneNeedsNoMore: ["alone"]
    case .noDishes: ["dishes", "sections", "parts"]
    case .unknownDish: ["dishes", "prices", "parts"]
    case .unknownSection: ["sections", "parts"]
    case .unknownLevel: ["levels"]
    case .unknownCampaign, .excludesItself: ["excludes"]
    case .endsBeforeItBegins: ["until"]
    case .noSuchHours: ["hours"]
    case .limitOutOfRange: ["per_guest", "per_day", "in_total", "times_per_bill"]
    }
  }
}

extension Campaign {
  /// What it names that a menu does not have, each with what to do.
  public func problems(dishes: Set<String>, sections: Set<String>) -> [Phrase] {
    namedDishes.subtracting(dishes).sorted().map { dish in
      Phrase(
        "the campaign \"\(code)\" is for \"\(dish)\", but no dish has this code. Add the dish, or "
          + "correct [[campaigns]].",
        "活动 \"\(code)\" 用到的 \"\(dish)\" 不在菜单里。请添加该菜品，或修改 [[campaigns]]。")
    }
      + namedSections.subtracting(sections).sorted().map { section in
        Phrase(
          "the campaign \"\(code)\" is for the section \"\(section)\", which the menu does not have. "
            + "Correct [[campaigns]].",
          "活动 \"\(code)\" 用到的分类 \"\(section)\" 不在菜单里，请修改 [[campaigns]]。")
      }
  }
}
