import StoreDomain

/// What is added to stored value, and what of it is used first: `[stored_value]`.
extension ConfigurationParser {
  /// Nothing is added without the section.
  func storedValueSetting(currency: Currency?) -> StoredValueSetting {
    guard let section = root.optionalSection("stored_value") else { return StoredValueSetting() }
    defer { section.reportUnknownKeys() }
    let order = section.choice(
      "spend",
      among: [
        "in_proportion": StoredValueSetting.Order.proportional, "principal_first": .principalFirst,
      ], default: .proportional)
    let tiers = section.sections("tiers", isRequired: false).compactMap { tier in
      let pay = tier.amount("pay", currency: currency, default: nil)
      let bonus = tier.amount("bonus", currency: currency, default: nil)
      tier.reportUnknownKeys()
      guard let pay, let bonus else {
        return nil as (ConfigurationSection, StoredValueSetting.Tier)?
      }
      guard pay > 0, bonus > 0 else {
        tier.report(
          pay > 0 ? "bonus" : "pay", "a tier needs an amount above nothing.", "充值档位的金额须大于零。")
        return nil
      }
      guard bonus <= pay else {
        tier.report(
          "bonus", "the bonus is larger than what is paid. Write both in the currency's units.",
          "赠送金额大于充值金额，请核对。")
        return nil
      }
      return (tier, StoredValueSetting.Tier(payMinorUnits: pay, bonusMinorUnits: bonus))
    }
    var seen: Set<Int> = []
    for (tier, value) in tiers where !seen.insert(value.payMinorUnits).inserted {
      tier.report("pay", "another tier begins at this amount.", "已有相同金额的充值档位。")
    }
    return StoredValueSetting(tiers: tiers.map(\.1), order: order ?? .proportional)
  }
}
