import StoreDomain

/// Campaigns in words, for whoever is shown how a configuration differs.
extension StoreConfiguration {
  func thing(_ campaign: Campaign) -> ConfiguredThing {
    let conditions = campaign.conditions
    let limits = campaign.limits
    func limit(_ key: String, _ name: Phrase, _ value: Int?) -> ConfiguredField {
      ConfiguredField(key, name, value.map { "\($0)" })
    }
    return named(
      campaign.code, campaign.name,
      [
        ConfiguredField("gives", Phrase("gives", "优惠"), words(campaign.benefit)),
        ConfiguredField("dishes", Phrase("for", "适用"), words(campaign.dishes)),
        ConfiguredField("from", Phrase("from", "自"), conditions.from?.description),
        ConfiguredField("until", Phrase("until", "至"), conditions.until?.description),
        ConfiguredField(
          "weekdays", Phrase("on", "星期"),
          list: Weekday.allCases.filter(conditions.weekdays.contains).map(\.name)),
        ConfiguredField(
          "hours", Phrase("ordered at", "点菜时段"),
          list: conditions.hours.map { same("\(clock($0.from))-\(clock($0.until))") }),
        ConfiguredField(
          "levels", Phrase("for members of", "会员等级"), list: conditions.levels.sorted().map(same)),
        ConfiguredField(
          "minimumSpend", Phrase("when at least is spent", "最低消费"),
          conditions.minimumSpend.map(amount)),
        ConfiguredField(
          "tender", Phrase("when paid by", "支付方式"),
          conditions.tender?.name ?? Phrase("none", "无")),
        limit("perGuest", Phrase("bills a guest", "每位客人次数"), limits.perGuest),
        limit("perDay", Phrase("bills a day", "每日次数"), limits.perDay),
        limit("inTotal", Phrase("bills in all", "总次数"), limits.inTotal),
        limit("timesPerBill", Phrase("times a bill", "每单次数"), limits.timesPerBill),
        ConfiguredField(
          "alone", Phrase("given", "同享"),
          campaign.stacking.isAlone
            ? Phrase("with nothing else", "不与其他活动同享") : Phrase("none", "无")),
        ConfiguredField("group", Phrase("one of", "互斥组"), campaign.stacking.group),
        ConfiguredField(
          "excludes", Phrase("not together with", "不同享"),
          list: campaign.stacking.excludes.sorted().map(same)),
        ConfiguredField(
          "coupon", Phrase("shown by", "出示"),
          campaign.isCoupon ? Phrase("the guest", "需客人出示") : Phrase("none", "无")),
        ConfiguredField(
          "needsCode", Phrase("taken for", "凭证"),
          campaign.needsCode ? Phrase("a code alone", "仅凭券码") : Phrase("none", "无")),
      ])
  }

  private func same(_ text: String) -> Phrase { Phrase(text, text) }

  private func clock(_ minutes: Int) -> String { StoreCalendar.clockText(minutes: minutes) }

  private func words(_ dishes: Campaign.Selection) -> Phrase {
    switch dishes {
    case .all: Phrase("all dishes", "全部菜品")
    case .dishes(let codes): same(codes.sorted().joined(separator: " "))
    case .sections(let codes):
      Phrase(
        "sections \(codes.sorted().joined(separator: " "))",
        "分类 \(codes.sorted().joined(separator: " "))")
    }
  }

  private func words(_ benefit: Campaign.Benefit) -> Phrase {
    switch benefit {
    case .percentOff(let basisPoints): return BillEffect.percentText(basisPoints: basisPoints)
    case .amountOff(let off): return Phrase("\(amount(off)) off", "减 \(amount(off))")
    case .spendAndSave(let tiers, let repeats):
      let english = tiers.map { "\(amount($0.off)) off from \(amount($0.spend)) on" }
      let chinese = tiers.map { "满 \(amount($0.spend)) 减 \(amount($0.off))" }
      return Phrase(
        english.joined(separator: "; ") + (repeats ? ", again for each" : ""),
        (repeats ? "每" : "") + chinese.joined(separator: "；"))
    case .buyAndGet(let buy, let get): return Phrase("buy \(buy), get \(get)", "买 \(buy) 赠 \(get)")
    case .freeDishes(let count): return Phrase("\(count) dishes free", "免 \(count) 份")
    case .setPrice(let parts, let price):
      let english = parts.map { "\($0.count) of \(words($0.dishes).english)" }
      let chinese = parts.map { "\(words($0.dishes).chinese) \($0.count) 份" }
      return Phrase(
        "\(english.joined(separator: " + ")) for \(amount(price))",
        "\(chinese.joined(separator: " + ")) 共 \(amount(price))")
    case .nextVisit(let coupon, let days):
      return Phrase(
        "the coupon \(coupon) for the next visit, for \(days) days", "下次到店券 \(coupon)，有效 \(days) 天")
    case .prices(let prices):
      let list = prices.sorted { $0.key < $1.key }.map { "\($0.key) \(amount($0.value))" }
        .joined(separator: ", ")
      return same(list)
    }
  }
}
