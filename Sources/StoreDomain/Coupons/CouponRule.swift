/// When a single coupon may be issued and used, and how long it holds when it comes back.
public enum CouponRule {
  /// The days on which a coupon holds: no later than the campaign that it is for.
  ///
  /// - Throws: `CouponRefusal.notACoupon` for a campaign that nobody has to show, `holdsOnNoDay`.
  public static func days(
    of campaign: Campaign, from first: LocalDate, until last: LocalDate
  ) throws(CouponRefusal) -> ClosedRange<LocalDate> {
    guard campaign.isCoupon else { throw .notACoupon(campaign.name) }
    let from = max(first, campaign.conditions.from ?? first)
    let until = min(last, campaign.conditions.until ?? last)
    guard from <= until else { throw .holdsOnNoDay(campaign.name) }
    return from...until
  }

  /// Whether a coupon may be used on a check.
  ///
  /// - Parameters:
  ///   - day: the check's business day.
  ///   - guests: the members whose bill it is.
  /// - Throws: `CouponRefusal`.
  public static func check(
    _ coupon: Coupon, on checkID: Identifier<Check>, day: LocalDate,
    guests: some Sequence<Identifier<Member>>
  ) throws(CouponRefusal) {
    switch coupon.state {
    case .issued: break
    case .redeemed(let use): throw .used(use, isHere: use.checkID == checkID)
    case .voided(let name, let reason): throw .voided(by: name, because: reason)
    }
    guard coupon.validFrom <= day else { throw .notYet(coupon.validFrom) }
    guard day <= coupon.validUntil else { throw .expired(coupon.validUntil) }
    if let owner = coupon.memberID, !guests.contains(owner) { throw .otherMember }
  }

  /// Whether a coupon's campaign may be added to those of a bill.
  ///
  /// - Throws: `CouponRefusal.sameOnBill` where a coupon for the same is there, or
  ///   `CampaignObstacle.notTogetherWith`.
  public static func checkBeside(_ standing: [Campaign], _ campaign: Campaign) throws {
    if standing.contains(where: { $0.code == campaign.code }) {
      throw CouponRefusal.sameOnBill(campaign.name)
    }
    if let other = standing.first(where: campaign.isBarred) {
      throw CampaignObstacle.notTogetherWith(other.code, other.name)
    }
  }

  /// The last day of a coupon that comes back. One that expired while it stood on a bill is not lost:
  /// it holds for some days more.
  ///
  /// - Parameters:
  ///   - last: its last day until now.
  ///   - today: the business day on which it comes back.
  ///   - graceDays: 0 for a house in which it stays expired.
  public static func lastDay(
    afterReturn last: LocalDate, today: LocalDate, graceDays: Int
  ) -> LocalDate {
    last < today && graceDays > 0 ? today.adding(days: graceDays) : last
  }

  /// Which of a guest's coupons to use first: what takes most off, then what is lost first.
  public static func inOrder<Entry>(
    _ entries: [Entry], off: (Entry) -> Int, last: (Entry) -> LocalDate
  ) -> [Entry] {
    entries.enumerated().sorted { one, two in
      let (left, right) = (one.element, two.element)
      if off(left) != off(right) { return off(left) > off(right) }
      if last(left) != last(right) { return last(left) < last(right) }
      return one.offset < two.offset
    }.map(\.element)
  }
}

/// Why a single coupon is not issued or used.
public enum CouponRefusal: Refusal {
  case wrongLength(Int)
  case wrongCharacter(String)
  /// The check character is another one.
  case mistyped
  case unknown
  case used(Coupon.Use, isHere: Bool)
  case expired(LocalDate)
  case notYet(LocalDate)
  case voided(by: String, because: Reason?)
  case otherMember
  /// Another coupon for the same is on the bill.
  case sameOnBill(Phrase)
  /// To be issued: nobody has to show this campaign.
  case notACoupon(Phrase)
  case noSuchCampaign(String)
  case holdsOnNoDay(Phrase)
  /// To be voided: it stands on a bill.
  case isUsed(checkNumber: Int)

  public var reason: Phrase {
    switch self {
    case .wrongLength: Phrase("a code has 8 characters", "券码为 8 位")
    case .wrongCharacter(let text):
      Phrase("no code has the character \(text)", "券码中没有“\(text)”")
    case .mistyped: Phrase("a character is wrong", "券码有误")
    case .unknown: Phrase("there is no such coupon", "没有此券")
    case .used(let use, let isHere):
      isHere
        ? Phrase("it is on this bill", "已用于本单")
        : Phrase("used on check \(use.checkNumber)", "已用于 \(use.checkNumber) 号单")
    case .expired(let day):
      Phrase("expired after \(day.description)", "已于 \(day.description) 到期")
    case .notYet(let day): Phrase("not before \(day.description)", "\(day.description) 起可用")
    case .voided: Phrase("the house took it back", "已作废")
    case .otherMember: Phrase("it is another member's", "属于其他会员")
    case .sameOnBill: Phrase("one for the same is on the bill", "同类券已用")
    case .notACoupon: Phrase("not a coupon", "不是优惠券")
    case .noSuchCampaign: Phrase("the house gives no such coupon", "没有此类优惠券")
    case .holdsOnNoDay: Phrase("it would hold on no day", "没有可用日期")
    case .isUsed(let number): Phrase("used on check \(number)", "已用于 \(number) 号单")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .wrongLength(let count):
      Phrase(
        "A coupon's code has 8 characters, not \(count). Look at the characters and type it again.",
        "券码为 8 位，输入了 \(count) 位。请核对后重新输入。")
    case .wrongCharacter(let text):
      Phrase(
        "No code has the character \(text): 0, O, 1, I and L are never in one. Look at the "
          + "characters.",
        "券码中没有“\(text)”，也不含 0、O、1、I、L。请核对字符。")
    case .mistyped:
      Phrase(
        "One of the characters is wrong, or two are swapped. Look at the characters and type it again.",
        "有字符输错或顺序颠倒。请核对字符后重新输入。")
    case .unknown:
      Phrase(
        "No coupon of this house has this code. Look at the characters.",
        "本店没有此券码。请核对字符。")
    case .used(let use, let isHere):
      if isHere {
        Phrase(
          "This coupon is on this bill already. \(use.authorName) put it there.",
          "此券已用于本单，由\(use.authorName)使用。")
      } else {
        Phrase(
          "\(use.authorName) used it on check \(use.checkNumber) of "
            + "\(use.businessDay.description). Ask for another coupon.",
          "\(use.authorName)已在 \(use.businessDay.description) 的 \(use.checkNumber) 号单使用此券，请换一张。")
      }
    case .expired(let day):
      Phrase(
        "It held until \(day.description) and is not taken any more.",
        "此券有效期至 \(day.description)，不能再使用。")
    case .notYet(let day):
      Phrase(
        "It holds from \(day.description) on. Keep it for the next visit.",
        "此券自 \(day.description) 起可用，请下次再用。")
    case .voided(let name, let reason):
      if let reason, !reason.isEmpty {
        Phrase(
          "\(name) took this coupon back: \(reason.words.english). It is not taken any more.",
          "\(name)已作废此券：\(reason.words.chinese)。不能再使用。")
      } else {
        Phrase(
          "The coupon was taken back (\(name)). It is not taken any more.", "此券已作废（\(name)），不能再使用。")
      }
    case .otherMember:
      Phrase(
        "It is another member's, who is not a guest of this bill. Find the member first (g).",
        "此券属于其他会员，不在此单。请先按 g 查找会员。")
    case .sameOnBill(let name):
      Phrase(
        "\(name.english) is on the bill already: one for each bill. Keep this one.",
        "本单已用\(name.chinese)，每单限一张。此券请留作下次使用。")
    case .notACoupon(let name):
      Phrase(
        "\(name.english) is no coupon: nobody has to show it. Choose another one.",
        "\(name.chinese)不是优惠券，无需出示。请另选。")
    case .noSuchCampaign(let code):
      Phrase(
        "The house gives nothing under \(code). Look at its campaigns.",
        "没有编号为 \(code) 的活动，请核对活动设置。")
    case .holdsOnNoDay(let name):
      Phrase(
        "\(name.english) ends before the coupon would hold. Choose other days.",
        "\(name.chinese)在券生效前已结束，请另选日期。")
    case .isUsed(let number):
      Phrase(
        "It is used on check \(number). Take it off that bill first.",
        "此券已用于 \(number) 号单，请先从该单撤下。")
    }
  }
}
