import StoreDomain

/// What a configuration says, thing by thing.
extension StoreConfiguration {
  /// The things of an area, in their order.
  func things(in area: ConfigurationArea) -> [ConfiguredThing] {
    switch area {
    case .store, .hours: []
    case .bands: settings.bands.map(thing)
    case .taxRates: settings.taxRates.map(thing)
    case .care: settings.careRules.map(thing)
    case .categories: settings.categories.map { named($0.code, $0.name) }
    case .campaigns: campaigns.map { thing($0) }
    case .resources: settings.resources.map { thing($0) }
    case .rooms: rooms.map { named($0.code, $0.name) }
    case .tables: tables.map(thing)
    case .printers: printers.map(thing)
    case .stations:
      stations.map {
        named(
          $0.code, $0.name, [ConfiguredField("printer", Phrase("printer", "打印机"), $0.printer)])
      }
    case .roles: roles.map(thing)
    case .staff: staff.map(thing)
    }
  }

  /// The settings of which the store has one.
  func settingFields(of area: ConfigurationArea) -> [ConfiguredField] {
    switch area {
    case .store:
      storeFields + ruleFields + boardFields + printingFields + gatewayFields + pointsFields
        + storedValueFields + afterPayingFields + tenderFields + depositFields
    case .hours: hoursFields
    default: []
    }
  }

  // MARK: Things

  func named(
    _ code: String, _ name: Phrase, _ fields: [ConfiguredField] = []
  ) -> ConfiguredThing {
    ConfiguredThing(
      key: code, title: Phrase(code, code),
      fields: [ConfiguredField("name", Phrase("name", "名称"), name.bothNames)] + fields)
  }

  // MARK: The store

  private var storeFields: [ConfiguredField] {
    [
      ConfiguredField("name", Phrase("name", "店名"), name.bothNames),
      ConfiguredField("code", Phrase("code", "门店代码"), code.isEmpty ? nil : code),
      ConfiguredField("timeZone", Phrase("time zone", "时区"), timeZoneIdentifier),
      ConfiguredField(
        "businessDayHour", Phrase("business day begins at", "营业日开始"), businessDayHour),
      ConfiguredField("currency", Phrase("currency", "货币"), currency.code),
      ConfiguredField("country", Phrase("country", "国家或地区"), settings.country?.code),
      ConfiguredField(
        "languages", Phrase("languages", "语言"),
        settings.languages.map(\.rawValue).joined(separator: " ")
          + (settings.areLanguagesAssumed == true ? " ?" : "")),
    ]
  }

  private var ruleFields: [ConfiguredField] {
    let rounding: Phrase =
      switch settings.rounding {
      case .none: Phrase("none", "无")
      case .down(let unit): Phrase("down to \(amount(unit))", "向下至 \(amount(unit))")
      case .nearest(let unit): Phrase("to the nearest \(amount(unit))", "四舍五入至 \(amount(unit))")
      }
    let missed: Phrase =
      switch settings.missedPolicy {
      case .deferByTables(let tables): Phrase("after \(tables) tables", "过 \(tables) 桌再叫")
      case .keepMinutes(let minutes): Phrase("kept \(minutes) minutes", "保留 \(minutes) 分钟")
      case .void: Phrase("void", "作废")
      }
    return [
      ConfiguredField(
        "serviceCharge", Phrase("service charge", "服务费"),
        settings.serviceChargeBasisPoints.map(percentage)),
      ConfiguredField("rounding", Phrase("bills rounded", "账单抹零"), rounding),
      ConfiguredField(
        "roundingLimit", Phrase("bills rounded by at most", "自动抹零上限"),
        settings.roundingLimitMinorUnits.map(amount)),
      ConfiguredField(
        "perHead", Phrase("charged per head", "按人头收取"),
        list: settings.perHeadDishCodes.map { Phrase($0, $0) }),
      ConfiguredField(
        "madePerHead", Phrase("per head, made by a station", "按人头收取、由档口制作"),
        list: settings.madePerHeadDishCodes.map { Phrase($0, $0) }),
      ConfiguredField("missed", Phrase("missed numbers", "过号"), missed),
      ConfiguredField(
        "missedAfter", Phrase("missed after, in seconds", "过号等待秒数"), settings.missedAfterSeconds),
      ConfiguredField(
        "hold", Phrase("bookings held, in minutes", "订位保留分钟数"), settings.holdMinutes),
      ConfiguredField(
        "answeredFrom", Phrase("apps' bookings answered by the house, from guests", "线上订位由本店确认的人数"),
        settings.answersAppBookingsFrom.map { "\($0)" }),
      stayField,
      ConfiguredField(
        "undo", Phrase("a slip may be undone for, in minutes", "误操作可撤回分钟数"),
        settings.undoMinutes),
      ConfiguredField(
        "recall", Phrase("a made dish may be brought back for, in minutes", "出菜可撤回分钟数"),
        settings.recallMinutes),
      ConfiguredField(
        "control", Phrase("tables without suggestions, percent", "不显示推荐的桌，百分比"),
        settings.suggestionControlPercent),
      ConfiguredField(
        "cashNeedsDrawer", Phrase("cash needs an open drawer", "收现金须先开班"),
        settings.cashNeedsOpenDrawer ? Phrase("yes", "是") : Phrase("no", "否")),
    ]
  }

  private var printingFields: [ConfiguredField] {
    [
      ConfiguredField(
        "receipts", Phrase("receipts printed on", "小票打印机"), settings.receiptPrinterCode),
      ConfiguredField(
        "queueNumbers", Phrase("queue numbers printed on", "排号打印机"), settings.queuePrinterCode),
    ]
  }

  /// Which gateways there are, and what of them changed; what is in their keys' files is said nowhere.
  private var gatewayFields: [ConfiguredField] {
    settings.gateways.map { gateway in
      let parts: [String?] = [
        gateway.url, gateway.merchant, gateway.app, gateway.keySerial, gateway.keyFile,
        gateway.gatewayKeyFile, "\(gateway.askSeconds) s", "\(gateway.limitSeconds) s",
        "\(gateway.answerSeconds) s",
      ]
      let kind = gateway.kind.name
      let rest = parts.compactMap(\.self).joined(separator: " ")
      return ConfiguredField(
        "gateway \(gateway.code)", Phrase("gateway \(gateway.code)", "支付通道 \(gateway.code)"),
        Phrase("\(kind.english) \(rest)", "\(kind.chinese) \(rest)"))
    }
  }

  private var depositFields: [ConfiguredField] {
    let deposits = settings.deposits
    return [
      ConfiguredField(
        "depositAmount", Phrase("deposit of a booking", "订金"),
        deposits.map { amount($0.amountMinorUnits) }),
      ConfiguredField(
        "depositPerGuest", Phrase("deposit of each guest", "订金按人数计"),
        deposits?.isPerGuest == true ? Phrase("yes", "是") : Phrase("no", "否")),
      ConfiguredField(
        "depositGuests", Phrase("deposit from how many guests", "几人起收订金"),
        deposits?.fromGuests.map { "\($0)" }),
      ConfiguredField(
        "depositDays", Phrase("deposit on", "收订金的日子"),
        list: (deposits?.weekdays ?? []).map { $0.name }
          + (deposits?.dates ?? []).map { Phrase($0.description, $0.description) }),
      ConfiguredField(
        "depositNoShows", Phrase("deposit after how many no-shows", "几次未到店后收订金"),
        deposits?.fromNoShows.map { "\($0)" }),
      ConfiguredField(
        "depositToPay", Phrase("deposit to be paid in, minutes", "订金支付时限（分钟）"),
        deposits?.payMinutes.map { "\($0)" }),
      ConfiguredField(
        "depositFree", Phrase("deposit given back until, minutes before", "提前多少分钟取消可退订金"),
        deposits.map { "\($0.freeMinutes)" }),
      ConfiguredField(
        "depositForfeit", Phrase("of the deposit the house keeps", "没收订金比例"),
        deposits.map { percentage($0.forfeitBasisPoints) }),
      ConfiguredField(
        "depositTax", Phrase("tax of kept deposits", "没收订金的税率"), deposits?.taxCode),
    ]
  }

  private var pointsFields: [ConfiguredField] {
    let points = settings.points
    let byTender = (points?.earnHundredthsByTender ?? [:]).sorted { $0.key < $1.key }
    return [
      ConfiguredField(
        "pointsEarned", Phrase("points for each unit paid", "每元积分"),
        points.map { hundredths($0.earnHundredths) }),
      ConfiguredField(
        "pointsByTender", Phrase("points for each unit, by tender", "各付款方式每元积分"),
        list: byTender.map { tender, rate in
          let name = Tender(rawValue: tender)?.name ?? Phrase(tender, tender)
          return Phrase(
            "\(name.english) \(hundredths(rate))", "\(name.chinese) \(hundredths(rate))")
        }),
      ConfiguredField(
        "pointsWorth", Phrase("a point is worth", "每积分抵扣"),
        points.map { amount($0.pointMinorUnits) }),
      ConfiguredField(
        "pointsExpire", Phrase("points are lost after, in months", "积分有效月数"),
        points.map { $0.expiryMonths.map { "\($0)" } ?? "-" }),
      ConfiguredField(
        "expiredCouponDays",
        Phrase("a coupon that expired on a bill comes back for, in days", "过期券退回有效天数"),
        "\(settings.expiredCouponDays)"),
    ]
  }

  private var storedValueFields: [ConfiguredField] {
    let setting = settings.storedValue
    let order: Phrase =
      switch setting.order {
      case .proportional: Phrase("principal and bonus in proportion", "本金与赠送按比例")
      case .principalFirst: Phrase("principal first", "先用本金")
      }
    return [
      ConfiguredField("storedValueSpend", Phrase("of stored value is used", "储值扣款顺序"), order),
      ConfiguredField(
        "storedValueTiers", Phrase("given with stored value", "充值赠送"),
        list: setting.tiers.map { tier in
          let (pay, bonus) = (amount(tier.payMinorUnits), amount(tier.bonusMinorUnits))
          return Phrase("\(bonus) from \(pay) on", "充 \(pay) 送 \(bonus)")
        }),
    ]
  }

  private var afterPayingFields: [ConfiguredField] {
    [
      ConfiguredField(
        "receiptLink", Phrase("receipts are found at", "电子小票网址"), settings.receiptLink),
      ConfiguredField(
        "reviewDays", Phrase("members are asked how it was every, in days", "邀请会员评价间隔天数"),
        settings.reviewEveryDays.map { "\($0)" }),
    ]
  }

  /// Notes of other currencies, and tips.
  private var tenderFields: [ConfiguredField] {
    let notes = settings.foreignCash.map { cash -> ConfiguredField in
      func text(_ minorUnits: Int) -> String {
        guard let currency = cash.currency else { return "\(minorUnits)" }
        return Money(minorUnits: minorUnits, currency: currency).plainText
      }
      let most = cash.mostMinorUnits.map { " <= \(text($0))" } ?? ""
      let values = cash.notes.map(text).joined(separator: "/")
      return ConfiguredField(
        "foreign cash \(cash.currencyCode)",
        Phrase("notes of \(cash.currencyCode)", "外币 \(cash.currencyCode)"),
        "\(cash.rate.text) (\(values)\(most))")
    }
    let tips = settings.tips
    return notes + [
      ConfiguredField(
        "tips", Phrase("tips suggested", "建议小费"),
        list: (tips?.suggestedBasisPoints ?? []).map { Phrase(percentage($0), percentage($0)) }),
      ConfiguredField(
        "tipsBy", Phrase("tips paid by", "可付小费的方式"),
        list: TipsSetting.possibleTenders.filter { tips?.takes($0) == true }.map(\.name)),
      ConfiguredField(
        "tipsPooled", Phrase("tips are", "小费归"),
        list: tips.map {
          [
            $0.isPooled
              ? Phrase("everybody's together", "全员共有") : Phrase("whoever served's", "服务者本人")
          ]
        } ?? []),
    ]
  }

  // MARK: Values

  private func hundredths(_ value: Int) -> String {
    Money(minorUnits: value, currency: Currency(code: "", minorDigits: 2)).plainText
  }

  func percentage(_ basisPoints: Int) -> String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return "\(whole)%" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(whole).\(digits)%"
  }

  func amount(_ minorUnits: Int) -> String {
    Money(minorUnits: minorUnits, currency: currency).plainText
  }
}

extension Phrase {
  /// A name with what it is in the other language, since a change of either is one.
  var bothNames: Phrase {
    guard english != chinese else { return self }
    let both = "\(english) \(chinese)"
    return Phrase(both, both)
  }
}
