import StoreDomain

/// What members earn and may use of points: `[points]`.
extension ConfigurationParser {
  /// Nil without the section, as well as after a mistake.
  func pointsSetting(currency: Currency?) -> PointsSetting? {
    guard let section = root.optionalSection("points") else { return nil }
    defer { section.reportUnknownKeys() }
    let earn = rate("earn", in: section, default: 100)
    var byTender: [String: Int] = [:]
    for tender in Tender.allCases where tender.isMoney {
      let key = "earn_" + tender.rawValue.inConfiguration
      guard section.has(key), let rate = rate(key, in: section, default: nil) else { continue }
      byTender[tender.rawValue] = rate
    }
    let worth = section.amount("worth", currency: currency, default: nil)
    let months = section.integer(
      "expire_months", in: 0...PointsSetting.months.upperBound, default: 0)
    guard let earn, let worth, let months else { return nil }
    guard worth > 0 else {
      section.report(
        "worth", "a point must take something off a bill. Write how much.", "每个积分须能抵扣金额，请写明。")
      return nil
    }
    return PointsSetting(
      earnHundredths: earn, earnHundredthsByTender: byTender, pointMinorUnits: worth,
      expiryMonths: months == 0 ? nil : months)
  }

  /// Points for a unit of the currency, in hundredths.
  private func rate(
    _ key: String, in section: ConfigurationSection, default standard: Int?
  ) -> Int? {
    guard
      let rate = section.amount(
        key, currency: Currency(code: "", minorDigits: 2), default: standard)
    else { return nil }
    guard PointsSetting.rates.contains(rate) else {
      section.report(
        key, "\(key) is at most 10000 points for each unit of the currency.",
        "\(key) 每元最多 10000 积分。")
      return nil
    }
    return rate
  }
}
