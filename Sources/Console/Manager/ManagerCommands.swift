import StoreDatabase
import StoreDomain
import TerminalCore

extension ManagerScreen {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    careCommands(in: context) + dishCommands + givenCommands + printerCommands + pairCommands
      + places(in: context)
  }

  private func places(in context: ConsoleContext) -> [Command<Action>] {
    let opensOutbox =
      section == .headquarters && (isInside || context.layout.isSplit)
    let canEnter =
      !isInside && !opensOutbox && (section.hasItems || !context.layout.isSplit)
    let isEmpty = section.hasItems && items.isEmpty
    return [
      Command(
        "manager.outbox", keys: [.enter, .character("o")], title: Phrase("records", "逐条查看"),
        help: Phrase(
          "Show record by record what waits for headquarters.", "逐条查看待传总部的记录。"),
        availability: opensOutbox ? .enabled : .hidden, action: .outbox),
      Command(
        "manager.enter", keys: [.enter, .right], title: Phrase("open", "打开"),
        help: Phrase("Go into the section.", "进入该栏目。"),
        availability: !canEnter
          ? .hidden
          : .when(
            !isEmpty || !context.layout.isSplit, otherwise: Phrase("nothing is in it", "没有内容")),
        action: .enter),
      Command(
        "manager.back", keys: [.escape, .left], title: Phrase("back", "返回"),
        help: Phrase("Back to the sections.", "返回栏目。"),
        availability: isInside ? .enabled : .hidden, action: .back),
    ]
      + Section.allCases.map { section in
        Command(
          CommandID(rawValue: "manager.show.\(section)"),
          keys: [.character(Character(String(section.rawValue + 1)))], title: section.title,
          help: Phrase(
            "Show \(section.title.english).", "查看\(section.title.chinese)。"),
          footer: isInside ? .never : .inTableOrder,
          action: .section(section))
      }
      // Seldom needed: after what an evening needs.
      + [
        Command(
          "manager.house", keys: [.character("c")], title: Phrase("people and tables", "员工与桌台"),
          help: Phrase(
            "Change somebody's PIN, name or role, and the seats of a table.",
            "修改员工的密码、姓名或岗位，以及桌台的座位数。"),
          footer: isInside ? .never : .inTableOrder, action: .house),
        Command(
          "manager.member", keys: [.character("m")], title: Phrase("find a member", "查找会员"),
          help: Phrase(
            "Look at a member's card, whether or not the guest is here.",
            "查看会员档案，客人不在店也可以。"),
          footer: .never, action: .findMember),
      ]
  }

  private func careCommands(in context: ConsoleContext) -> [Command<Action>] {
    guard isInside, section == .care else { return [] }
    let stage = alert?.stage
    let isWaiting = stage == .open || stage == .claimed
    let over = Phrase("it is finished already", "已处理完")
    return [
      Command(
        "manager.claim", keys: [.character("a")], title: Phrase("I do it", "我来"),
        help: Phrase("Take this care upon yourself.", "认领这项关怀。"),
        availability: .when(
          stage == .open,
          otherwise: stage == .claimed
            ? Phrase("\(alert?.ownerName ?? "?") does it", "\(alert?.ownerName ?? "?") 已认领") : over),
        action: .care(.claim)),
      Command(
        "manager.done", keys: [.character("d"), .enter], title: Phrase("done", "已完成"),
        help: Phrase("It was done.", "已经做了。"),
        availability: .when(isWaiting, otherwise: over), action: .care(.finish)),
      Command(
        "manager.decline", keys: [.character("x")], title: Phrase("decline", "不做"),
        help: Phrase("It is not going to be done, and why.", "不做这项关怀，并说明原因。"),
        availability: .when(isWaiting, otherwise: over), action: .care(.decline)),
      Command(
        "manager.release", keys: [.character("g")], title: Phrase("give back", "退回"),
        help: Phrase("Give it back, so that somebody else can take it.", "退回，让其他人认领。"),
        availability: .when(
          stage == .claimed, otherwise: Phrase("nobody has taken it", "还没有人认领")),
        action: .care(.release)),
    ]
  }

  private var dishCommands: [Command<Action>] {
    guard section == .soldOut else { return [] }
    return [
      Command(
        "manager.sellAgain", keys: [.character("b")],
        title: Phrase("on sale again", "恢复供应"),
        help: Phrase(
          "Sell the dish under the cursor again, without a count.", "恢复供应光标所在的菜，不再计数。"),
        availability: .when(
          isInside && dish != nil, otherwise: Phrase("choose a dish first", "请先选择菜品")),
        action: .sellAgain),
      Command(
        "manager.soldOut", keys: [.character("e")], title: Phrase("sold out", "设估清"),
        help: Phrase(
          "Find a dish and say that it is sold out, or how many are left.",
          "查找菜品，设为估清或剩余份数。"),
        action: .soldOut),
    ]
  }

  private var givenCommands: [Command<Action>] {
    guard section == .given else { return [] }
    return [
      Command(
        "manager.groupGiven", keys: [.character("g")], title: givenOrder.next.name,
        help: Phrase(
          "Put together what one person gave, what has one reason, and what is of one kind.",
          "按操作人、原因或类别汇总。"),
        availability: .when(
          picture?.given.isEmpty == false, otherwise: Phrase("nothing is in it", "没有内容")),
        action: .groupGiven)
    ]
  }

  private var pairCommands: [Command<Action>] {
    guard isInside, section == .members else { return [] }
    let availability = Availability.when(
      pair != nil, otherwise: Phrase("nobody stands in the file twice", "没有疑似重复的会员"))
    return [
      Command(
        "manager.areTwo", keys: [.character("t")], title: Phrase("they are two", "是两位"),
        help: Phrase(
          "These are two guests; they are not put before you again.", "这是两位客人，不再提示。"),
        availability: availability, action: .areTwo),
      Command(
        "manager.firstMember", keys: [.enter, .character("f")],
        title: Phrase("first card", "第一张卡"),
        help: Phrase("Open the card of the first of the two.", "打开第一位的会员卡。"),
        availability: availability, action: .openFirst),
      Command(
        "manager.secondMember", keys: [.character("s")], title: Phrase("second card", "第二张卡"),
        help: Phrase("Open the card of the second of the two.", "打开第二位的会员卡。"),
        availability: availability, action: .openSecond),
    ]
  }

  private var printerCommands: [Command<Action>] {
    guard isInside, section == .printers else { return [] }
    return [
      Command(
        "manager.printAgain", keys: [.character("p"), .enter], title: Phrase("print again", "重打"),
        help: Phrase(
          "Try the slip again, first on its own printer, then on the one beside it.",
          "重新打印，先用原打印机，再用备用打印机。"),
        availability: problem == nil
          ? .disabled(Phrase("all paper came out", "打印正常"))
          : .when(
            problem?.job.stage == .failed,
            otherwise: Phrase("it is printed or will be by itself", "已打印或会自动重试")),
        action: .printAgain),
      Command(
        "manager.noted", keys: [.character("k")], title: Phrase("seen to it", "已处理"),
        help: Phrase("Somebody has seen to it; it is not shown any more.", "已人工处理，不再提示。"),
        availability: .when(
          problem != nil, otherwise: Phrase("all paper came out", "打印正常")), action: .noted),
    ]
  }
}
