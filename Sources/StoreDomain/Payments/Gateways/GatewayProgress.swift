/// A payment at a gateway as people see it: what is happening, for how long, and what to tell the
/// guest.
public struct GatewayProgress: Hashable, Sendable {
  public var kind: GatewaySetting.Kind?
  public var standing: GatewayStanding
  public var fault: GatewayFault?
  /// The number by which the gateway knows it.
  public var orderNumber: String
  /// Seconds after which it is reversed; nil when the gateway is not configured any more.
  public var limitSeconds: Int?

  public init(
    kind: GatewaySetting.Kind?, standing: GatewayStanding, fault: GatewayFault? = nil,
    orderNumber: String, limitSeconds: Int?
  ) {
    self.kind = kind
    self.standing = standing
    self.fault = fault
    self.orderNumber = orderNumber
    self.limitSeconds = limitSeconds
  }

  /// Whether the gateway had its time, and people may settle it from the statement.
  public func isOverdue(at now: Timestamp) -> Bool {
    now.seconds(since: standing.waitsSince) >= (limitSeconds ?? 0)
  }

  private var name: Phrase { kind?.name ?? Phrase("the gateway", "通道") }

  /// What is happening, with its seconds.
  public func happening(at now: Timestamp) -> Phrase {
    let seconds = max(0, now.seconds(since: standing.waitsSince))
    let what: Phrase =
      switch standing.stage {
      case .created: Phrase("not sent yet", "尚未发送")
      case .sent where standing.isRefund, .pending where standing.isRefund:
        Phrase("\(name.english) gives it back", "\(name.chinese)正在退款")
      case .sent: Phrase("\(name.english) is asked", "正在询问\(name.chinese)")
      case .pending: Phrase("the guest must confirm", "等待客人确认")
      case .reversing: Phrase("\(name.english) reverses it", "\(name.chinese)正在撤销")
      case .captured where standing.isRefund: Phrase("given back", "已退款")
      case .captured: Phrase("paid", "已支付")
      case .declined: Phrase("declined", "被拒")
      case .reversed: Phrase("reversed", "已撤销")
      }
    return Phrase("\(what.english), \(seconds) s", "\(what.chinese)，\(seconds) 秒")
  }

  /// What the cashier says to the guest.
  public var toTell: Phrase {
    switch standing.stage {
    case .created where standing.isRefund, .sent where standing.isRefund,
      .pending where standing.isRefund:
      Phrase("The money is on its way back to you.", "款项正在退回，请留意到账。")
    case .captured where standing.isRefund: Phrase("It went back to you.", "款项已退回。")
    case .declined where standing.isRefund:
      Phrase("It did not go back by itself; we give it to you.", "未能自动退回，由我们另行退还。")
    case .created, .sent:
      kind == .cardTerminal
        ? Phrase("Please put your card into the terminal.", "请在刷卡机上插卡或挥卡。")
        : Phrase("One moment, it is being paid.", "请稍等，正在支付。")
    case .pending:
      kind == .cardTerminal
        ? Phrase("Please follow the terminal's screen.", "请按刷卡机提示操作。")
        : Phrase("Please confirm on your phone.", "请在手机上确认或输入密码。")
    case .reversing:
      Phrase(
        "Please pay another way; if it was taken, it goes back to you.",
        "请换一种方式支付；若已扣款会自动退回。")
    case .captured: Phrase("Thank you, it is paid.", "谢谢，已支付成功。")
    case .declined:
      Phrase("It did not work, nothing was taken.", "支付未成功，没有扣款。")
    case .reversed: Phrase("It went back to you.", "款项已退回。")
    }
  }
}
