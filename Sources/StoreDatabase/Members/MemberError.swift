import StoreDomain

/// Why something about a member was refused.
public enum MemberError: Explained, Equatable {
  /// Another member has this phone.
  case phoneTaken(by: String)
  case codeTaken(String)
  case impossibleBirthday
  case impossibleFact(Phrase)
  case alreadyNoted
  case noPhone
  case factOver
  case pairSettled
  /// The member was erased.
  case erased
  /// The member is a guest of this evening, and is not erased before it ends.
  case isHere

  public var explanation: Phrase {
    switch self {
    case .phoneTaken(let name):
      Phrase(
        "\(name) is already a member with this phone. Open that member instead.",
        "该手机号已是会员 \(name)，请直接打开该会员。")
    case .codeTaken(let code):
      Phrase("The member code \(code) is taken. Choose another.", "会员号 \(code) 已被使用，请换一个。")
    case .impossibleBirthday:
      Phrase("There is no such day. Correct the birthday.", "没有这一天，请更正生日。")
    case .impossibleFact(let problem): problem
    case .alreadyNoted:
      Phrase("This is already noted for the member.", "该信息已登记。")
    case .noPhone:
      Phrase("This guest left no phone number.", "该客人没有登记手机号。")
    case .factOver:
      Phrase("This note was already ended.", "该信息已失效。")
    case .pairSettled:
      Phrase("Somebody has already said so of these two.", "已有人确认过这两位会员。")
    case .erased:
      Phrase(
        "This member was erased. If the guest joins again, enrol them anew.",
        "该会员已注销。客人再次入会请重新办理。")
    case .isHere:
      Phrase(
        "This guest is here tonight: the kitchen cooks by what is noted. Erase them when they "
          + "have left.",
        "客人今晚在店，后厨须按登记的信息出菜，请在客人离店后再注销。")
    }
  }
}
