import StoreDomain

/// Notes of other currencies that the house takes, `[[foreign_cash]]`, and tips, `[tips]`.
extension ConfigurationParser {
  func foreignCash(house: Currency?) -> [ForeignCashSetting] {
    let known = Dictionary(uniqueKeysWithValues: Currency.knownCodes.map { ($0, $0) })
    let settings = root.sections("foreign_cash", isRequired: false).compactMap {
      section -> (ConfigurationSection, ForeignCashSetting)? in
      let code = section.choice("currency", among: known, default: nil)
      let rate = foreignRate(section)
      let currency = code.flatMap(Currency.init(isoCode:))
      let notes = currency.flatMap { foreignNotes(section, $0) }
      let hasMost = section.has("largest")
      let most =
        hasMost ? section.amount("largest", currency: currency, default: nil) : nil
      section.reportUnknownKeys()
      guard let code, let rate, let notes, !hasMost || most != nil else { return nil }
      guard code != house?.code else {
        section.report(
          "currency", "\(code) is the house's own currency. Leave this out.",
          "\(code) 是本店货币，请删去本段。")
        return nil
      }
      if let most, most <= 0 {
        section.report(
          "largest", "the largest amount is more than nothing.", "largest 应大于零。")
        return nil
      }
      return (
        section,
        ForeignCashSetting(
          currencyCode: code, rateBillionths: rate.billionths, notes: notes, mostMinorUnits: most)
      )
    }
    reportTwins(settings) { $0.currencyCode }
    return settings.map(\.1)
  }

  private func foreignRate(_ section: ConfigurationSection) -> ForeignRate? {
    guard let text = section.text("rate") else { return nil }
    guard let rate = ForeignRate(text) else {
      section.report(
        "rate",
        "rate must be what one unit is worth in the house's currency, in quotes, with a point and at "
          + "most nine decimals: \"7.1234\".",
        "rate 应为 1 单位外币折合的本店货币，写在引号内，小数点后最多九位，如 \"7.1234\"。")
      return nil
    }
    return rate
  }

  /// Those that circulate, when nobody says which.
  private func foreignNotes(_ section: ConfigurationSection, _ currency: Currency) -> [Int]? {
    guard section.has("notes") else {
      if currency.notes.isEmpty {
        section.report(
          "currency", "which notes of \(currency.code) are taken? Name them under notes.",
          "请在 notes 中写明收哪些 \(currency.code) 纸币。")
        return nil
      }
      return currency.notes.sorted()
    }
    var notes: Set<Int> = []
    var isWhole = true
    for (place, text) in section.texts("notes") {
      guard let value = ExactNumber.units(text, digits: currency.minorDigits), value > 0 else {
        section.report(
          place, "notes must hold the value of each note, such as \"20\".",
          "notes 应为各纸币面额，如 \"20\"。")
        isWhole = false
        continue
      }
      notes.insert(value)
    }
    guard isWhole else { return nil }
    guard !notes.isEmpty else {
      section.report("notes", "name at least one note.", "请至少写一种面额。")
      return nil
    }
    return notes.sorted()
  }

  /// Nil without the section, as well as after a mistake.
  func tips() -> TipsSetting? {
    guard let section = root.optionalSection("tips") else { return nil }
    defer { section.reportUnknownKeys() }
    var suggested = TipsSetting.standardSuggestions
    if section.has("suggest") {
      suggested = section.texts("suggest").compactMap { place, text in
        guard let points = ExactNumber.basisPoints(text), (1...10_000).contains(points) else {
          section.report(
            place, "suggest must hold percentages in quotes such as \"10%\", at most 100%.",
            "suggest 应为引号内的百分数，如 \"10%\"，不超过 100%。")
          return nil
        }
        return points
      }
    }
    let words = Dictionary(
      uniqueKeysWithValues: TipsSetting.possibleTenders.map { ($0.rawValue.inConfiguration, $0) })
    var tenders = TipsSetting.possibleTenders
    if section.has("paid_by") {
      tenders = section.choices("paid_by", among: words)
      if tenders.isEmpty {
        section.report(
          "paid_by", "name at least one way of paying, or leave [tips] out.",
          "请至少写一种付款方式，或删去 [tips]。")
      }
    }
    return TipsSetting(
      suggestedBasisPoints: suggested, tenders: tenders,
      isPooled: section.flag("pooled", default: false))
  }
}
