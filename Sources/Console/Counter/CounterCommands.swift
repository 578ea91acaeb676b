import StoreDatabase
import StoreDomain
import TerminalCore

extension CounterScreen {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      nextCommand(in: context),
      newSaleCommand("counter.new", key: "n", in: context, action: .new(.ask)),
    ] + handingCommands(in: context) + changeCommands(in: context)
      + [undoCommand("counter.undo", in: context, action: .undo(.open))]
  }

  private func nextCommand(in context: ConsoleContext) -> Command<Action> {
    var title = Phrase("order", "点菜")
    var availability = orderAvailability(in: context)
    switch nextStep {
    case .order: break
    case .giveOut:
      title = Phrase("give out", "取餐")
      availability = giveOutAvailability(in: context)
    case .nothing(let reason): availability = .disabled(reason)
    }
    return Command(
      "counter.next", keys: [.enter], title: title,
      help: Phrase(
        "The next thing with this number: its order, or once all is made it is given out.",
        "此号的下一步：点菜；全部做好后取餐。"),
      availability: availability, action: .next)
  }

  private func handingCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "counter.giveOut", keys: [.character("t")], title: Phrase("give out", "取餐"),
        help: Phrase(
          "The guest has it, whether or not the kitchen marked it as made; who gave it out is kept.",
          "客人已取走（后厨未标记出菜也可），系统会记录经手人。"),
        availability: giveOutAvailability(in: context),
        footer: nextStep == .giveOut ? .never : .inTableOrder, action: .handing(.giveOut)),
      Command(
        "counter.bill", keys: [.character("b")], title: Phrase("bill", "买单"),
        help: Phrase(
          "The guest pays now: the till shows the bill first, and it is printed.",
          "客人现在付款：收银台优先显示并打印预结单。"),
        availability: billAvailability(in: context), action: .askForBill),
      Command(
        "counter.bringBack", keys: [.character("r")], title: Phrase("not given out", "撤回取餐"),
        help: Phrase(
          "The wrong number was given out: it waits again.", "取错号：该号恢复等待。"),
        availability: bringBackAvailability(in: context),
        footer: selected?.stage == .givenOut ? .inTableOrder : .never,
        action: .handing(.bringBack)),
    ]
  }

  private func changeCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "counter.order", keys: [.character("o")], title: Phrase("order", "点菜"),
        help: Phrase("Open the order of this number.", "打开此号的点菜单。"),
        availability: orderAvailability(in: context),
        footer: nextStep == .order ? .never : .inTableOrder, action: .order),
      Command(
        "counter.edit", keys: [.character("e")], title: Phrase("change", "修改"),
        help: Phrase(
          "Change name, pick-up time or note; the kitchen is told of another time.",
          "修改姓名、取餐时间或备注；改时间会通知后厨。"),
        availability: editAvailability(in: context), action: .change(.edit)),
      Command(
        "counter.guest", keys: [.character("g")], title: Phrase("guest", "会员"),
        help: Phrase(
          "Who the guest is; find one who is not known yet.", "会员档案；尚未关联时查找会员。"),
        availability: guestAvailability, footer: .never, action: .guest(.open)),
      needCommand(
        "counter.need", in: context,
        availability: selected.map { $0.party.stage == .left } == false
          ? .enabled : .disabled(nothingHere), footer: .never, action: .guest(.need(.ask))),
      Command(
        "counter.leave", keys: [.character("x"), .delete], title: Phrase("nobody came", "未取"),
        help: Phrase(
          "End a number for which nobody comes, or on which nothing was ordered.",
          "结束无人来取或未点菜的取餐号。"),
        availability: leaveAvailability(in: context), footer: .never, action: .change(.leave)),
    ]
  }

  // MARK: What can be done now

  private var nothingHere: Phrase {
    entries == nil
      ? Phrase("the numbers are being read", "正在读取取餐号") : Phrase("no number is chosen", "没有选中取餐号")
  }

  private func mayAny(_ permissions: [Permission], in context: ConsoleContext) -> Availability {
    .when(
      permissions.contains(where: context.may),
      otherwise: Phrase("your role may not do this", "你的岗位没有此权限"))
  }

  private static let handing: [Permission] = [.order, .seat, .takePayment]

  private func orderAvailability(in context: ConsoleContext) -> Availability {
    selected == nil ? .disabled(nothingHere) : context.availability(needing: .order)
  }

  private func giveOutAvailability(in context: ConsoleContext) -> Availability {
    guard let entry = selected else { return .disabled(nothingHere) }
    do throws(CounterRefusal) {
      try CounterRule.checkGivingOut(entry.sale, stage: entry.stage, unsent: entry.unsent)
    } catch {
      return .disabled(error.reason)
    }
    return mayAny(Self.handing, in: context)
  }

  private func bringBackAvailability(in context: ConsoleContext) -> Availability {
    guard let entry = selected else { return .disabled(nothingHere) }
    do throws(CounterRefusal) {
      try CounterRule.checkBringingBack(
        entry.sale, now: context.now, minutes: context.undoRule.minutes)
    } catch {
      return .disabled(error.reason)
    }
    return mayAny(Self.handing, in: context)
  }

  private func billAvailability(in context: ConsoleContext) -> Availability {
    guard let entry = selected else { return .disabled(nothingHere) }
    guard entry.isOpen else { return .disabled(Phrase("nothing is left to pay", "已结清")) }
    guard entry.unsent == 0 else {
      return .disabled(CounterRefusal.unsent(entry.sale.displayNumber, lines: entry.unsent).reason)
    }
    return mayAny([.order, .takePayment], in: context)
  }

  private var guestAvailability: Availability {
    guard let entry = selected else { return .disabled(nothingHere) }
    return .when(
      entry.party.memberID != nil || entry.party.stage != .left,
      otherwise: Phrase("nobody knew this guest", "该客人不是会员"))
  }

  private func editAvailability(in context: ConsoleContext) -> Availability {
    guard let entry = selected else { return .disabled(nothingHere) }
    switch entry.stage {
    case .ordering, .waiting, .ready: return context.availability(needing: .order)
    case .givenOut:
      return .disabled(CounterRefusal.givenOut(entry.sale.displayNumber).reason)
    case .notCollected: return .disabled(CounterRefusal.over(entry.sale.displayNumber).reason)
    }
  }

  private func leaveAvailability(in context: ConsoleContext) -> Availability {
    guard let entry = selected else { return .disabled(nothingHere) }
    switch entry.stage {
    case .ordering: return mayAny(Self.handing, in: context)
    case .waiting, .ready:
      guard !entry.isOpen else {
        return .disabled(
          Phrase("not paid: return its dishes first", "未结账，请先退菜"))
      }
      return mayAny(Self.handing, in: context)
    case .givenOut: return .disabled(CounterRefusal.givenOut(entry.sale.displayNumber).reason)
    case .notCollected: return .disabled(CounterRefusal.over(entry.sale.displayNumber).reason)
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(let key) where [.up, .down, .pageUp, .pageDown, .home, .end].contains(key):
      .move(key)
    default: nil
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .minute, .storeChanged: .load
    case .second, .languageChanged: nil
    }
  }
}
