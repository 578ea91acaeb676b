import StoreDatabase
import StoreDomain
import TerminalCore

extension TillScreen {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    if isFinding { return findCommands }
    return shown == .open
      ? openCommands(in: context) + listCommands(in: context)
      : closedCommands(in: context) + listCommands(in: context)
  }

  // MARK: Open checks

  private func openCommands(in context: ConsoleContext) -> [Command<Action>] {
    let isPhoneList = !context.layout.isSplit && !isDetailOpen
    let closes =
      bill.map {
        // The list may still have what a gateway or another till has closed.
        $0.check.stage == .open && $0.remaining.minorUnits == 0 && !$0.lines.isEmpty
          && $0.progress.isEmpty
      } ?? false
    let isOwed = bill?.isOwed == true
    let note = isOwed ? nil : bill.flatMap(likelyNote)
    let cash = payAvailability(by: .cash, in: context)
    return [
      Command(
        "till.open", keys: [.enter], title: Phrase("bill", "看账单"),
        help: Phrase("Open the bill of the check under the cursor.", "打开光标所在的账单。"),
        availability: isPhoneList
          ? .when(selectedID != nil, otherwise: nothingHere) : .hidden, action: .open),
      Command(
        "till.close", keys: [.character("c")], title: Phrase("close", "结单"),
        help: Phrase(
          "Close a check that has nothing left to pay.", "应收为零时直接结单。"),
        availability: closes && bill?.unsentLines.isEmpty == true && bill?.discountRefusal == nil
          ? .enabled : .hidden,
        action: .close),
      Command(
        "till.exact", keys: [.character("1")] + (isPhoneList ? [] : [.enter]),
        title: isOwed ? Phrase("give back", "退款") : Phrase("exact cash", "现金正好"),
        help: isOwed
          ? Phrase("Give the guest what is owed, as it was paid.", "按原付款方式退还应退金额。")
          : Phrase(
            "The guest hands over exactly what is left to pay.", "客人现金正好，按应收收款。"),
        availability: cash, footer: waitsForGateway ? .never : .inTableOrder,
        action: .pay(.tender(.cash, isExact: true))),
      Command(
        "till.cash", keys: [.character("2")],
        title: Phrase(
          note.map { "cash \($0)" } ?? "cash", note.map { "现金 \($0)" } ?? "现金"),
        help: Phrase(
          "Type what the guest hands over and see the change.", "输入实收现金，显示找零。"),
        availability: cash, footer: isOwed || waitsForGateway ? .never : .inTableOrder,
        action: .pay(.tender(.cash, isExact: false))),
      tender(.wallet, key: "3", in: context),
      tender(.card, key: "4", in: context),
      Command(
        "till.more", keys: [.character("5")], title: Phrase("more", "更多"),
        help: Phrase(
          "Pay with a voucher, stored value, a house account or notes of another currency; let the house "
            + "pay.",
          "代金券、储值、挂账、外币或招待。"),
        availability: payAvailability(in: context),
        footer: isOwed || waitsForGateway ? .never : .inTableOrder,
        action: .moreTenders),
    ] + adjustCommands(in: context)
  }

  private func tender(
    _ tender: Tender, key: Character, in context: ConsoleContext
  ) -> Command<Action> {
    Command(
      CommandID(rawValue: "till.\(tender.rawValue)"), keys: [.character(key)],
      title: tender.name,
      help: Phrase(
        "Record a payment by \(tender.name.english), all or a part, with its number.",
        "记录\(tender.name.chinese)收款，可部分付款，填写凭证号。"),
      availability: payAvailability(by: tender, in: context),
      footer: bill?.isOwed == true || waitsForGateway ? .never : .inTableOrder,
      action: .pay(.tender(tender, isExact: true)))
  }

  /// Whether the keys that take money wait with the guest: they are no help in the footer.
  private var waitsForGateway: Bool {
    bill.map {
      PaymentRule.isAllOnItsWay($0.payments, remaining: $0.remaining.minorUnits)
    } ?? false
  }

  /// The note a guest most likely hands over: `200`.
  private func likelyNote(_ bill: BillPicture) -> String? {
    let due = share(of: bill) ?? bill.remaining.minorUnits
    let likely = Cash.likelyAmounts(due: due, notes: bill.total.currency.notes)
    guard let note = likely.first(where: { $0 > due }) else { return nil }
    let text = Money(minorUnits: note, currency: bill.total.currency).plainText
    let parts = text.split(separator: ".")
    return parts.count == 2 && parts[1].allSatisfy { $0 == "0" } ? String(parts[0]) : text
  }

  private func adjustCommands(in context: ConsoleContext) -> [Command<Action>] {
    let open = changeAvailability
    let removable = bill?.rows.contains(where: \.isRemovable) ?? false
    return [
      // First where it is there: what can be done then is this.
      Command(
        "till.gateway", keys: [.character("h")], title: Phrase("waits", "等待中"),
        help: Phrase(
          "A payment that waits at a gateway: reverse it, or settle it from the gateway's statement.",
          "通道等待中的支付：撤销，或按通道账单核对。"),
        availability: bill?.progress.isEmpty == false ? .enabled : .hidden, action: .gateway(.ask))
    ] + campaignCommands(open) + [
      couponCommand(open),
      Command(
        "till.discount", keys: [.character("d")], title: Phrase("discount", "折扣"),
        help: Phrase(
          "Take a percentage or an amount off the whole bill; above your limit a second person "
            + "allows it.",
          "整单打折或减免；超出权限时由有权限的同事授权。"),
        availability: open, action: .adjustment(.discount)),
      Command(
        "till.rounding", keys: [.character("o")], title: Phrase("round off", "抹零"),
        help: Phrase("Leave the tail of the bill to the guest.", "抹去账单零头。"),
        availability: open, action: .adjustment(.rounding)),
      Command(
        "till.points", keys: [.character("m")], title: Phrase("points", "积分"),
        help: Phrase(
          "Use a member's points on the bill, and say whose points it earns.",
          "会员积分抵扣，并选择积分记入哪位会员。"),
        availability: pointsAvailability(otherwise: open), action: .points(.ask)),
      Command(
        "till.why", keys: [.character("w")], title: Phrase("why", "明细"),
        help: Phrase(
          "Every line and step of the bill: who did it, who allowed it, and why.",
          "逐项说明金额：谁操作、谁授权、原因。"),
        availability: .when(bill != nil, otherwise: nothingHere), action: .why),
      Command(
        "till.next", keys: [.character("l")], title: Phrase("next", "下一单"),
        help: Phrase(
          "Go to the next check whose guests wait for the bill.", "到下一张等待买单的账单。"),
        availability: .when(list.count > 1, otherwise: Phrase("there is no other", "没有其他账单")),
        action: .next),
      Command(
        "till.split", keys: [.character("s")], title: Phrase("split", "均摊"),
        help: Phrase(
          "Divide what is left by a number of guests, who pay one after the other.",
          "按人数均摊，逐位收款，最后一位付余下的。"),
        availability: splitAvailability(in: context), action: .share),
      Command(
        "till.remove", keys: [.character("x")], title: Phrase("take away", "撤销优惠"),
        help: Phrase(
          "Take a discount, a rounding or a campaign away again.", "撤销折扣、抹零或活动。"),
        availability: removable
          ? open : .disabled(Phrase("there is no discount and no rounding", "没有折扣或抹零")),
        action: .adjustment(.remove)),
      Command(
        "till.reverse", keys: [.character("r")], title: Phrase("wrong payment", "冲正"),
        help: Phrase(
          "Take back a payment that was recorded by a slip; it is to be paid again.",
          "冲正记错的收款，金额需重新收取。"),
        availability: reverseAvailability, action: .moneyBack(.reverse)),
      Command(
        "till.print", keys: [.character("p")], title: Phrase("print bill", "打预结单"),
        help: Phrase("Print the bill for the guests to check.", "打印预结单给客人核对。"),
        availability: printAvailability, action: .print),
    ]
  }

  // MARK: The list

  private func listCommands(in context: ConsoleContext) -> [Command<Action>] {
    let canGoBack =
      query != nil || (isDetailOpen && !context.layout.isSplit) || shown == .closed
    return [
      Command(
        "till.find", keys: [.character("/")], title: Phrase("find", "查找"),
        help: Phrase(
          "Find a check by table, guest or number.", "按桌号、客人或单号查找。"),
        action: .find),
      Command(
        "till.guest", keys: [.character("g")], title: Phrase("guest", "会员"),
        help: Phrase(
          "Who pays: everything known about the member; find one who is not known yet.",
          "会员档案；尚未关联时查找会员。"),
        availability: guestAvailability, footer: .never, action: .guest(.open)),
      Command(
        "till.list", keys: [.tab],
        title: shown == .open ? Phrase("paid checks", "已结账单") : Phrase("open checks", "未结账单"),
        help: Phrase(
          "Switch between open checks and those paid tonight.", "在未结账单与今日已结账单之间切换。"),
        action: .switchList),
      Command(
        "till.drawer", keys: [.character("z")], title: Phrase("drawer", "钱箱"),
        help: Phrase(
          "The drawer of this till: float, cash in and out, the count, the X report, the close of the day.",
          "本机钱箱：备用金、存取、盲点、X 报表与日结。"),
        footer: .never, action: .drawer),
      Command(
        "till.accounts", keys: [.character("k")], title: Phrase("accounts", "储值与挂账"),
        help: Phrase(
          "Stored value and house accounts: find, open, top up, pay out, settle, statement.",
          "储值与挂账：查找、开户、充值、退卡、结清、对账单。"),
        availability: context.availability(needing: .takePayment), footer: .never,
        action: .account(.desk)),
      newSaleCommand(
        "till.takeaway", key: "n", in: context, footer: .never, action: .newSale(.ask)),
      Command(
        "till.scrollDown", keys: [.character("]")], title: Phrase("lines down", "明细下翻"),
        help: Phrase("Scroll the lines of the bill.", "向下翻看账单明细。"),
        availability: bill == nil ? .hidden : .enabled, footer: .never, action: .scroll(3)),
      Command(
        "till.scrollUp", keys: [.character("[")], title: Phrase("lines up", "明细上翻"),
        help: Phrase("Scroll the lines of the bill back.", "向上翻看账单明细。"),
        availability: bill == nil ? .hidden : .enabled, footer: .never, action: .scroll(-3)),
      Command(
        "till.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase(
          "Leave the detail, back to the whole list, then from the paid checks to the open ones.",
          "离开详情、返回完整列表，再从已结回到未结账单。"),
        availability: canGoBack ? .enabled : .hidden, action: .back),
    ]
  }

  private var findCommands: [Command<Action>] {
    [
      Command(
        "till.found", keys: [.enter], title: Phrase("take this", "选定"),
        help: Phrase("End the search on the check under the cursor.", "选定光标所在的账单。"),
        action: .endFind),
      Command(
        "till.back", keys: [.escape], title: Phrase("whole list", "全部"),
        help: Phrase("Back to the whole list.", "返回完整列表。"), action: .back),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    if isFinding {
      switch input {
      case .key(.up), .key(.down): break
      default: return query?.accepts(input) == true ? .typed(input) : nil
      }
    }
    guard case .key(let key) = input else { return nil }
    if isDetailOpen, !context.layout.isSplit {
      switch key {
      case .up: return .scroll(-1)
      case .down: return .scroll(1)
      case .pageUp: return .scroll(-5)
      case .pageDown: return .scroll(5)
      default: return nil
      }
    }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: return .move(key)
    default: return nil
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .minute, .storeChanged: .load
    case .second, .languageChanged: nil
    }
  }
}
