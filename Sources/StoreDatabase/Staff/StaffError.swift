import StoreDomain

/// Why somebody may not do something.
public enum StaffError: Explained, Equatable {
  case unknownCode(String)
  case wrongPIN(triesLeft: Int)
  /// Until this time on the store's clock: "19:47".
  case locked(untilClock: String)
  case notPermitted(Permission)
  case mayNotAuthorise
  /// The person was taken off the staff.
  case noLongerHere(String)
  /// The person has another PIN than the one that was typed, or somebody else has their code now.
  case pinChanged(String)

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
    case .noLongerHere(let name):
      Phrase(
        "\(name) works here no more. Let somebody else sign in.", "\(name) 已不在员工名单中，请由其他人登录。")
    case .pinChanged(let name):
      Phrase(
        "\(name)'s PIN or code was changed. Sign in again with the new PIN.",
        "\(name) 的密码或工号已更改，请用新密码重新登录。")
    case .mayNotAuthorise:
      Phrase(
        "This person may not allow it either. Ask a manager.",
        "该员工也没有此权限，请找经理。")
    }
  }
}
