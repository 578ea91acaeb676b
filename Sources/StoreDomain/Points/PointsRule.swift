/// What members earn, what they may use, and what goes back with a refund.
public enum PointsRule {
  /// Points of some lots or entries.
  public struct Part<ID: Hashable & Sendable>: Hashable, Sendable {
    public var id: ID
    public var points: Int

    public init(id: ID, points: Int) {
      self.id = id
      self.points = points
    }
  }

  /// A store whose events have waited for so long is cut off from headquarters, in minutes.
  public static let patienceMinutes = 15

  // MARK: Earning

  /// What a bill earns: of what was paid and not given back, rounded down once for the bill.
  ///
  /// - Parameter paid: minor units by tender; what went back is taken off.
  public static func earned(
    _ paid: [Tender: Int], _ setting: PointsSetting, in currency: Currency
  ) -> Int {
    let unit = (0..<currency.minorDigits).reduce(1) { unit, _ in unit * 10 }
    let hundredths = paid.reduce(0) {
      $0 + max(0, $1.value) * setting.earnHundredths(by: $1.key)
    }
    return hundredths / (unit * 100)
  }

  /// The same of a bill's payments.
  public static func earned(
    by payments: [Payment], _ setting: PointsSetting, in currency: Currency
  ) -> Int {
    let paid = payments.filter(\.stage.countsTowardBill).reduce(into: [:]) {
      $0[$1.tender, default: 0] += $1.amount.minorUnits
    }
    return earned(paid, setting, in: currency)
  }

  /// The last day on which points of a day may be used: the same day of the month, or its last one.
  public static func lastDay(of day: LocalDate, months: Int?) -> LocalDate? {
    guard let months else { return nil }
    let count = day.year * 12 + day.month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    return LocalDate(
      year: year, month: month,
      day: min(day.day, LocalDate.daysInMonth(month, year: year)))
  }

  // MARK: Using

  /// Who is lost first is used first; of those, who was earned first.
  public static func inOrder(_ lots: [PointsLot]) -> [PointsLot] {
    lots.sorted { one, other in
      switch (one.expiresOn, other.expiresOn) {
      case (let first?, let second?) where first != second: return first < second
      case (.some, nil): return true
      case (nil, .some): return false
      default: return (one.earnedOn, one.id.rawValue) < (other.earnedOn, other.id.rawValue)
      }
    }
  }

  /// Of which lots so many points are, in their order; fewer when there are no more.
  public static func taken(
    _ points: Int, of lots: [PointsLot]
  ) -> [Part<Identifier<PointsLot>>] {
    var wanted = points
    return lots.compactMap { lot in
      let part = min(wanted, lot.left)
      wanted -= max(0, part)
      return part > 0 ? Part(id: lot.id, points: part) : nil
    }
  }

  /// What a store may use of a member's points. What it gave itself always; what others gave only
  /// while headquarters hears of it, because two stores that do not would use the same points twice.
  public static func usable(_ balance: PointsBalance, isCutOff: Bool) -> [PointsLot] {
    isCutOff ? balance.lots.filter(\.isOwn) : balance.lots
  }

  /// Whether so many points may be used on a bill.
  ///
  /// - Parameters:
  ///   - usable: of the member, here and now.
  ///   - balance: all that the member has.
  ///   - most: as many as the bill takes.
  ///   - lastUse: where points of the member were used last today.
  /// - Throws: `PointsRefusal`.
  public static func check(
    _ points: Int, usable: Int, balance: Int, most: Int, lastUse: PointsUse? = nil
  ) throws(PointsRefusal) {
    guard points > 0, balance > 0 || lastUse != nil else { throw .nothingToUse }
    guard most > 0 else { throw .nothingLeftToPay }
    guard points <= balance else { throw .notEnough(left: balance, lastUse) }
    guard points <= usable else { throw .cutOff(usable: usable, balance: balance) }
    guard points <= most else { throw .moreThanTheBill(most: most) }
  }

  // MARK: Giving back

  /// The part of some points that belongs to a part of a bill, by largest remainder. The whole bill
  /// gives all of them.
  public static func share(_ points: Int, part: Int, of whole: Int) -> Int {
    guard points > 0, part > 0 else { return 0 }
    guard part < whole else { return points }
    return Apportionment.largestRemainder(total: points, weights: [part, whole - part])[0]
  }

  /// From what was used so many points go back: what was used last first, so that the member stands as
  /// if fewer had been used.
  ///
  /// - Parameter used: what is left of each, in the order in which they were used.
  public static func givenBack<ID>(_ points: Int, of used: [Part<ID>]) -> [Part<ID>] {
    var wanted = points
    return used.reversed().compactMap { part in
      let back = min(wanted, part.points)
      wanted -= max(0, back)
      return back > 0 ? Part(id: part.id, points: back) : nil
    }
  }
}

/// Where points were used.
public struct PointsUse: Hashable, Sendable {
  public var points: Int
  public var checkNumber: Int
  public var authorName: String

  public init(points: Int, checkNumber: Int, authorName: String) {
    self.points = points
    self.checkNumber = checkNumber
    self.authorName = authorName
  }
}

/// Why points are not used on a bill.
public enum PointsRefusal: Refusal {
  /// The house gives no points.
  case off
  /// Nobody who pays is a member.
  case nobody
  /// The member is none of those whose bill it is.
  case otherGuests
  case nothingToUse
  /// Nothing is left that points could pay.
  case nothingLeftToPay
  case notEnough(left: Int, PointsUse?)
  /// Headquarters hears nothing, and what other stores gave may be used there.
  case cutOff(usable: Int, balance: Int)
  case moreThanTheBill(most: Int)

  public var reason: Phrase {
    switch self {
    case .off: Phrase("this house gives no points", "本店未启用积分")
    case .nobody: Phrase("no member is at this table", "该桌没有会员")
    case .otherGuests: Phrase("not a guest of this bill", "不是该单客人")
    case .nothingToUse: Phrase("there are no points to use", "没有可用积分")
    case .nothingLeftToPay: Phrase("nothing is left to pay with points", "没有可用积分支付的金额")
    case .notEnough(let left, _): Phrase("only \(left) points are left", "只剩 \(left) 积分")
    case .cutOff(let usable, _):
      Phrase("headquarters is out of reach: \(usable) points at most", "总部联系不上，最多可用 \(usable) 积分")
    case .moreThanTheBill(let most):
      Phrase("the bill takes \(most) points at most", "该单最多可用 \(most) 积分")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .off:
      Phrase(
        "This house gives no points. Say in its configuration under [points] what they are worth.",
        "本店未启用积分，请在门店配置 [points] 中设置。")
    case .nobody:
      Phrase(
        "No member is at this table. Find the member first (g), then use the points.",
        "该桌没有会员，请先按 g 查找会员。")
    case .otherGuests:
      Phrase(
        "This member is not among the guests of the bill. Look at the bill again.",
        "该会员不是此单客人，请刷新账单。")
    case .nothingToUse:
      Phrase("The member has no points that could be used. Pay as usual.", "该会员没有可用积分，请正常收款。")
    case .nothingLeftToPay:
      Phrase(
        "Nothing is left to pay with points: it is paid, or less than a point is worth.",
        "已付清，或余额不足一个积分，无法再用积分。")
    case .notEnough(let left, let use):
      if let use {
        Phrase(
          "Only \(left) points are left: \(use.authorName) used \(use.points) on check "
            + "\(use.checkNumber) meanwhile. Use fewer.",
          "只剩 \(left) 积分：\(use.authorName) 刚在 \(use.checkNumber) 号单使用了 \(use.points) 积分，请减少。")
      } else {
        Phrase("Only \(left) points are left. Use fewer.", "只剩 \(left) 积分，请减少。")
      }
    case .cutOff(let usable, let balance):
      Phrase(
        "Headquarters is out of reach, so only the \(usable) points that this store gave may be used; "
          + "of the \(balance) the others were earned elsewhere.",
        "总部联系不上，只能使用本店发放的 \(usable) 积分；共 \(balance) 积分，其余由其他门店发放。")
    case .moreThanTheBill(let most):
      Phrase(
        "The bill takes \(most) points at most. Use that or fewer.", "该单最多可用 \(most) 积分，请减少。")
    }
  }
}
