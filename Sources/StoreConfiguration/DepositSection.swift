import StoreDomain

/// Which bookings leave a deposit: `[deposits]`.
extension ConfigurationParser {
  /// Nil without the section, as well as after a mistake.
  func depositSetting(currency: Currency?, taxCodes: [String]) -> DepositSetting? {
    guard let section = root.optionalSection("deposits") else { return nil }
    defer { section.reportUnknownKeys() }
    let amount = section.amount("amount", currency: currency, default: nil)
    let isPerGuest = section.flag("per_guest", default: false)
    let fromGuests = optional("from_guests", in: DepositSetting.guests, of: section)
    let fromNoShows = optional("from_no_shows", in: DepositSetting.guests, of: section)
    let weekdays = section.choices(
      "weekdays",
      among: Dictionary(
        uniqueKeysWithValues: Weekday.allCases.map { ($0.rawValue, $0) }))
    let dates = dates(of: section)
    let payMinutes = optional(
      "pay_within_minutes", in: DepositSetting.minutesToPay, of: section)
    let freeMinutes = section.integer(
      "free_until_minutes", in: DepositSetting.minutesFree,
      default: DepositSetting.standardFreeMinutes)
    let forfeit = section.percentage("forfeit", default: 10_000)
    let tax =
      section.has("tax")
      ? section.choice(
        "tax",
        among: Dictionary(taxCodes.map { ($0, $0) }, uniquingKeysWith: { first, _ in first }),
        default: nil) : nil
    guard let amount, let freeMinutes, let forfeit else { return nil }
    guard amount > 0 else {
      section.report(
        "amount", "a deposit of nothing is none. Write how much, or remove the section.",
        "订金须大于零，请写明金额，或删除本节。")
      return nil
    }
    return DepositSetting(
      amountMinorUnits: amount, isPerGuest: isPerGuest, fromGuests: fromGuests,
      weekdays: weekdays, dates: dates, fromNoShows: fromNoShows, payMinutes: payMinutes,
      freeMinutes: freeMinutes, forfeitBasisPoints: forfeit, taxCode: tax)
  }

  private func optional(
    _ key: String, in range: ClosedRange<Int>, of section: ConfigurationSection
  ) -> Int? {
    section.has(key) ? section.integer(key, in: range, default: nil) : nil
  }

  private func dates(of section: ConfigurationSection) -> [LocalDate] {
    var found: [LocalDate] = []
    for (place, text) in section.texts("dates") {
      guard let date = LocalDate(text) else {
        section.report(
          place, "a date must be a day in quotes such as \"2026-12-24\".",
          "日期应为引号内的日期，如 \"2026-12-24\"。")
        continue
      }
      if !found.contains(date) { found.append(date) }
    }
    return found.sorted()
  }
}
