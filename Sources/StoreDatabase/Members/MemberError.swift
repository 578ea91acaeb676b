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
      Phrase("This member left no phone number.", "该会员没有登记手机号。")
    case .factOver:
      Phrase("This note was already ended.", "该信息已失效。")
    case .pairSettled:
      Phrase("Somebody has already said so of these two.", "已有人确认过这两位会员。")
    }
  }
}
