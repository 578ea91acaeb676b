import StoreDatabase
import StoreDomain
import TerminalCore

extension AccountsScreen {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    if isFinding { return findCommands }
    let own: [Command<Action>]
    switch kind {
    case .storedValue: own = storedValueCommands(in: context)
    case .houseAccount: own = houseCommands(in: context)
    }
    return openCommand(in: context) + own + listCommands
  }

  private func openCommand(in context: ConsoleContext) -> [Command<Action>] {
    let isPhoneList = !context.layout.isSplit && !isDetailOpen
    return [
      Command(
        "accounts.open", keys: [.enter], title: Phrase("entries", "明细"),
        help: Phrase("What became of the account under the cursor.", "查看光标所在账户的明细。"),
        availability: isPhoneList
          ? .when(list.selection != nil, otherwise: nothingHere) : .hidden, action: .openDetail)
    ]
  }

  private func storedValueCommands(in context: ConsoleContext) -> [Command<Action>] {
    let mayPay = context.availability(needing: .takePayment)
    let account = selectedStoredValue
    let chosen: Availability = account == nil ? .disabled(nothingHere) : mayPay
    return [
      Command(
        "accounts.topUp", keys: [.character("t")], title: Phrase("top up", "充值"),
        help: Phrase(
          "Take money for stored value; the house adds its bonus by itself.", "储值充值，赠送金额自动计算。"),
        availability: chosen.unless {
          if let account { try StoredValueRule.checkToppingUp(account) }
        }, action: .money(.topUp)),
      Command(
        "accounts.new", keys: [.character("n")], title: Phrase("new account", "开户"),
        help: Phrase(
          "Open an account of stored value, for a member or for whoever has the card.",
          "为会员或持卡人开立储值账户。"),
        availability: mayPay, action: .opening(.ask)),
      Command(
        "accounts.cashOut", keys: [.character("o")], title: Phrase("pay out", "退卡"),
        help: Phrase(
          "Pay the principal out to the guest; the bonus lapses, and somebody allows it.",
          "退还本金，赠送金额作废，须经授权。"),
        availability: chosen.unless {
          if let account {
            try StoredValueRule.checkCashingOut(account, in: context.currency)
          }
        }, action: .money(.cashOut)),
      Command(
        "accounts.takeBack", keys: [.character("x")], title: Phrase("take back", "冲正"),
        help: Phrase(
          "Take a wrong top-up back with its bonus, by the tender by which it came; somebody allows it.",
          "冲正错误的充值，本金原路退回，赠送一并扣回，须经授权。"),
        availability: chosen.unless {
          if topUpsToTakeBack.isEmpty { throw StoredValueRefusal.noTopUp }
        }, action: .money(.back(.ask))),
      suspendCommand(isSuspended: account?.isSuspended ?? false, chosen),
    ]
  }

  private func houseCommands(in context: ConsoleContext) -> [Command<Action>] {
    let mayPay = context.availability(needing: .takePayment)
    let account = selectedHouse
    let chosen: Availability = account == nil ? .disabled(nothingHere) : mayPay
    return [
      Command(
        "accounts.settle", keys: [.character("t")], title: Phrase("settle", "结清"),
        help: Phrase(
          "Take money for what is owed, all or a part; the oldest bills are paid first.",
          "收回挂账欠款，可部分结清，先结最早的账单。"),
        availability: chosen.unless {
          if let account { try HouseAccountRule.checkSettling(0, of: account) }
        }, action: .money(.settle)),
      Command(
        "accounts.newHouse", keys: [.character("n")], title: Phrase("new account", "新单位"),
        help: Phrase("Open a house account for a company; somebody allows it.", "新建挂账单位，须经授权。"),
        availability: mayPay, action: .opening(.ask)),
      Command(
        "accounts.credit", keys: [.character("o")], title: Phrase("pay out", "退余额"),
        help: Phrase(
          "Pay out what the house owes a company whose settled bills went back; somebody allows it.",
          "退还已结清账单退回后形成的余额，须经授权。"),
        availability: chosen.unless {
          if let account { try HouseAccountRule.checkPayingOut(0, of: account) }
        }, action: .money(.back(.askCredit))),
      Command(
        "accounts.statement", keys: [.character("m")], title: Phrase("statement", "对账单"),
        help: Phrase(
          "What was signed and settled in some months, on the screen and on paper.",
          "按月查看签单与结清明细，可打印。"),
        availability: chosen, action: .statement),
      Command(
        "accounts.change", keys: [.character("e")], title: Phrase("change", "修改"),
        help: Phrase(
          "Change name, contact, tax number, limit or who may sign; somebody allows it.",
          "修改名称、联系人、税号、额度或签单人，须经授权。"),
        availability: chosen, action: .keeping(.change)),
      suspendCommand(isSuspended: account?.isSuspended ?? false, chosen),
    ]
  }

  private func suspendCommand(
    isSuspended: Bool, _ availability: Availability
  ) -> Command<Action> {
    Command(
      "accounts.suspend", keys: [.character("u")],
      title: isSuspended ? Phrase("open again", "恢复") : Phrase("suspend", "停用"),
      help: Phrase(
        "Suspend an account, such as one whose card is lost, or open it again.",
        "停用账户（如卡遗失），或恢复使用。"),
      availability: availability, action: .keeping(.suspend))
  }

  private var listCommands: [Command<Action>] {
    [
      Command(
        "accounts.find", keys: [.character("/")], title: Phrase("find", "查找"),
        help: Phrase(
          "Find an account by number, name, phone or code.", "按账号、姓名、手机号或编码查找。"),
        action: .find),
      Command(
        "accounts.kind", keys: [.tab],
        title: kind == .storedValue
          ? Phrase("house accounts", "挂账") : Phrase("stored value", "储值"),
        help: Phrase(
          "Switch between stored value and house accounts.", "在储值与挂账之间切换。"),
        action: .switchKind),
      Command(
        "accounts.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the whole list, then to the till.", "返回完整列表或收银。"), action: .back),
    ]
  }

  private var findCommands: [Command<Action>] {
    [
      Command(
        "accounts.found", keys: [.enter], title: Phrase("take this", "选定"),
        help: Phrase("End the search on the account under the cursor.", "选定光标所在的账户。"),
        action: .endFind),
      Command(
        "accounts.back", keys: [.escape], title: Phrase("whole list", "全部"),
        help: Phrase("Back to the whole list, then to the till.", "返回完整列表或收银。"), action: .back),
    ]
  }

  var nothingHere: Phrase {
    reading == nil
      ? Phrase("the accounts are being read", "正在读取账户") : Phrase("no account is chosen", "没有选中账户")
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    if isFinding {
      switch input {
      case .key(.up), .key(.down): break
      default: return query.accepts(input) ? .typed(input) : nil
      }
    }
    switch input {
    case .key(let key) where [.up, .down, .pageUp, .pageDown, .home, .end].contains(key):
      return .move(key)
    default: return nil
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }
}

extension Availability {
  /// The same, but disabled with the reason where a rule refuses it.
  func unless(_ rule: () throws -> Void) -> Availability {
    guard self == .enabled, let reason = refusalReason(rule) else { return self }
    return .disabled(reason)
  }
}
