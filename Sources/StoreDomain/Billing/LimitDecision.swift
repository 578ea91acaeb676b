/// Whether somebody may give away as much as they want to.
public enum LimitDecision: Hashable, Sendable {
  /// Within the person's own limit, or approved by one whose limit is high enough.
  case allowed
  /// Above the person's own limit: a second person has to enter a PIN.
  case needsAuthoriser
  /// Above the second person's limit as well.
  case overLimit

  /// Decides about an amount of any unit. `authoriserLimit` is nil until a second person signs.
  public static func decide(
    asked: Int, ownLimit: Int, authoriserLimit: Int? = nil
  ) -> LimitDecision {
    if asked <= ownLimit { return .allowed }
    guard let authoriserLimit else { return .needsAuthoriser }
    return asked <= authoriserLimit ? .allowed : .overLimit
  }

  /// Decides about a discount of the whole bill. An amount counts as the percentage that it is of
  /// `base`, rounded up, so that a limit in percent cannot be passed in small coin. Limits in
  /// hundredths of a percent.
  public static func discount(
    _ effect: BillEffect, base: Int, ownLimit: Int, authoriserLimit: Int? = nil
  ) -> LimitDecision {
    decide(
      asked: basisPoints(of: effect, base: base), ownLimit: ownLimit,
      authoriserLimit: authoriserLimit)
  }

  /// Decides about tail rounding; `amount` is what it moves, limits in minor units.
  public static func rounding(
    amount: Int, ownLimit: Int, authoriserLimit: Int? = nil
  ) -> LimitDecision {
    decide(asked: abs(amount), ownLimit: ownLimit, authoriserLimit: authoriserLimit)
  }

  /// What an effect counts against a limit: the percentage that it is of `base`, rounded up, in
  /// hundredths of a percent.
  public static func basisPoints(of effect: BillEffect, base: Int) -> Int {
    switch effect {
    case .percentOff(let basisPoints): return basisPoints
    case .amountOff(let amount):
      guard amount > 0 else { return 0 }
      guard base > 0, amount < base else { return 10_000 }
      let (quotient, remainder) = base.dividingFullWidth(
        amount.multipliedFullWidth(by: 10_000))
      return remainder > 0 ? quotient + 1 : quotient
    }
  }

  /// What the person at the till is told; nil when it is allowed.
  public var explanation: Phrase? {
    switch self {
    case .allowed: nil
    case .needsAuthoriser:
      Phrase(
        "This is above your limit. Ask someone with a higher one to enter their PIN.",
        "超出您的权限，请有权限的同事输入密码授权")
    case .overLimit:
      Phrase(
        "This is above that person's limit too. Ask a manager, or give less.",
        "超出授权人的权限，请店长授权或减少金额")
    }
  }
}
