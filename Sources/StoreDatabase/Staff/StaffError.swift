import StoreDomain

/// Why somebody may not do something.
public enum StaffError: Explained, Equatable {
  case unknownCode(String)
  case wrongPIN(triesLeft: Int)
  /// Until this time on the store's clock: "19:47".
  case locked(untilClock: String)
  case notPermitted(Permission)
  case mayNotAuthorise

  public var explanation: Phrase {
    switch self {
    case .unknownCode(let code):
      Phrase(
        "Nobody here has the code \(code). Choose a name from the list.",
        "没有工号为 \(code) 的员工，请从列表中选择。")
    case .wrongPIN(let left):
      Phrase(
        "Wrong PIN. \(left) more \(left == 1 ? "try" : "tries") before a pause.",
        "PIN 错误，还可尝试 \(left) 次。")
    case .locked(let clock):
      Phrase(
        "Too many wrong PINs. Locked until \(clock); a manager can sign in meanwhile.",
        "PIN 错误次数过多，锁定至 \(clock)，期间可请经理登录。")
    case .notPermitted(let permission):
      Phrase(
        "Your role may not \(permission.name.english). Ask somebody who may.",
        "您的岗位不能\(permission.name.chinese)，请找有权限的同事。")
    case .mayNotAuthorise:
      Phrase(
        "This person may not allow it either. Ask a manager.",
        "该员工也没有此权限，请找经理。")
    }
  }
}

extension Permission {
  /// The action, as it stands in a sentence.
  public var name: Phrase {
    switch self {
    case .queue: Phrase("run the queue", "管理排号")
    case .seat: Phrase("seat guests", "安排入座")
    case .order: Phrase("take orders", "点菜")
    case .returnAfterSending: Phrase("return a dish after sending", "退菜")
    case .gift: Phrase("give a dish on the house", "赠菜")
    case .takePayment: Phrase("take payments", "收款")
    case .kitchen: Phrase("run the kitchen screen", "操作后厨屏")
    case .soldOut: Phrase("mark dishes as sold out", "设置估清")
    case .revealPhone: Phrase("reveal a phone number", "查看完整手机号")
    case .editMember: Phrase("change a member", "修改会员资料")
    case .tableOutOfOrder: Phrase("take a table out of order", "停用桌台")
    case .manageStore: Phrase("manage the store", "管理门店")
    case .outsideHours: Phrase("go on outside the opening hours", "在营业时间外办理")
    }
  }
}
