extension SuggestionLift {
  /// What it says in words, a line each. Too few parties say nothing but how many there are.
  ///
  /// - Parameter currency: of the amounts.
  public func lines(in currency: Currency) -> [Phrase] {
    let (some, none) = (withSuggestions.parties, without.parties)
    let heading = Phrase(
      "\(controlPercent) % of tables without suggestions: \(some) parties with, \(none) without",
      "\(controlPercent) % 的桌不显示推荐：有推荐 \(some) 桌，无推荐 \(none) 桌")
    guard let money, let dishes else { return [heading, Self.tooFew] }
    return [
      heading,
      Phrase(
        "money a guest: \(amount(withSuggestions.moneyPerGuest, currency)) with, "
          + "\(amount(without.moneyPerGuest, currency)) without: \(money.text(currency))",
        "人均消费：有推荐 \(amount(withSuggestions.moneyPerGuest, currency))，"
          + "无推荐 \(amount(without.moneyPerGuest, currency))：\(money.text(currency))"),
      Phrase(
        "dishes a guest: \(hundredths(withSuggestions.dishesPerGuest)) with, "
          + "\(hundredths(without.dishesPerGuest)) without: \(dishes.text(nil))",
        "人均点菜份数：有推荐 \(hundredths(withSuggestions.dishesPerGuest))，"
          + "无推荐 \(hundredths(without.dishesPerGuest))：\(dishes.text(nil))"),
    ]
  }

  /// Nobody was kept without suggestions yet.
  public static let noControl = Phrase(
    "no party was kept without suggestions: control_percent in [suggestions] keeps a share so, and "
      + "tells then what suggestions bring",
    "没有设对照桌：在 [suggestions] 中设置 control_percent，即可得知推荐带来的增量")

  private static let tooFew = Phrase(
    "too few parties to tell: it takes \(MeanDifference.fewest) of each that have paid",
    "桌数太少，无法判断：两类已结账的桌各需 \(MeanDifference.fewest) 桌")
}

extension MeanDifference {
  /// "+7.20 (95 %: +1.10 … +13.30)", the same in both languages.
  ///
  /// - Parameter currency: nil for what is no money.
  public func text(_ currency: Currency?) -> String {
    func signed(_ value: Double) -> String {
      let text = currency.map { amount(value, $0) } ?? hundredths(value)
      return text.hasPrefix("-") ? text : "+" + text
    }
    return "\(signed(difference)) (95 %: \(signed(low)) … \(signed(high)))"
  }
}

/// A mean of amounts, to the nearest minor unit.
private func amount(_ minorUnits: Double, _ currency: Currency) -> String {
  Money(minorUnits: Int(minorUnits.rounded()), currency: currency).plainText
}

/// With two decimals: "4.10".
private func hundredths(_ value: Double) -> String {
  Money(minorUnits: Int((value * 100).rounded()), currency: Currency(code: "", minorDigits: 2))
    .plainText
}
