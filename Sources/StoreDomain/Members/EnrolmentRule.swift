/// For which check the guest who paid it becomes a member with its visit and points.
public enum EnrolmentRule {
  /// - Parameter today: the business day that runs.
  /// - Throws: `EnrolmentRefusal`.
  public static func check(_ check: Check, today: LocalDate) throws(EnrolmentRefusal) {
    guard check.refunds == nil else { throw .isRefund }
    guard check.stage == .closed else { throw .notPaid }
    guard check.businessDay == today else { throw .otherDay(check.businessDay) }
    guard check.partyID != nil else { throw .nobodyThere }
  }
}

/// Why nobody becomes a member with a check.
public enum EnrolmentRefusal: Refusal {
  case isRefund, notPaid, nobodyThere
  case otherDay(LocalDate)
  /// Visit and points are somebody else's already.
  case otherMember(String)

  public var reason: Phrase {
    switch self {
    case .isRefund: Phrase("it is a refund", "这是退款单")
    case .notPaid: Phrase("it is not paid yet", "该单尚未结账")
    case .nobodyThere: Phrase("no guests belong to it", "该单没有客人")
    case .otherDay(let day): Phrase("it is of \(day)", "该单属于 \(day)")
    case .otherMember(let name): Phrase("it is \(name)'s", "该单属于会员 \(name)")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .otherDay(let day):
      Phrase(
        "This check is of \(day). Visit and points go to a new member on the same day only.",
        "该单属于 \(day)，只能在当日将消费与积分记入新会员。")
    case .otherMember(let name):
      Phrase(
        "Visit and points of this check are \(name)'s. Enrol another guest in the list of members.",
        "该单的消费与积分已记入会员 \(name)，其他客人请在会员页办理入会。")
    default:
      Phrase(
        "Nobody becomes a member with this check: \(reason.english).",
        "无法在该单办理入会：\(reason.chinese)。")
    }
  }
}
