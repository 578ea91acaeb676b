import StoreDomain

/// Why an alert could not be taken, done or declined.
public enum CareError: Explained, Equatable {
  case alreadyClaimed(by: String)
  case alreadyFinished(by: String)
  case notYours(owner: String)
  case notClaimed
  /// Whoever it was to be given to works here no more.
  case colleagueGone

  public var explanation: Phrase {
    switch self {
    case .alreadyClaimed(let name):
      Phrase("\(name) already does this. Look for another one.", "\(name) 已认领，请看其他提醒。")
    case .alreadyFinished(let name):
      Phrase("\(name) has finished this already.", "\(name) 已处理完。")
    case .notYours(let name):
      Phrase("\(name) does this. Ask \(name) to give it back.", "此提醒由 \(name) 负责，请先让其退回。")
    case .notClaimed:
      Phrase("Nobody has taken this. Take it first.", "还没有人认领，请先认领。")
    case .colleagueGone:
      Phrase("This colleague works here no more. Choose another.", "该同事已离职，请选择其他人。")
    }
  }
}
