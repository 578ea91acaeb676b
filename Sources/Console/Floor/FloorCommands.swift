import StoreDatabase
import StoreDomain
import TerminalCore

extension FloorScreen {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    if search.isOpen { return searchCommands }
    let commands =
      guestCommands(in: context) + viewCommands(in: context) + serverCommands(in: context)
      + tableCommands(in: context)
      + [undoCommand("floor.undo", in: context, action: .undo(.open))]
    return [nextCommand] + size.leavingItsKeys(of: commands)
  }

  // MARK: Going to a table

  private var searchCommands: [Command<Action>] {
    let title =
      (selected?.name).map { name in
        nextStep == .order
          ? Phrase("order \(name)", "\(name) 点菜") : Phrase("go to \(name)", "到 \(name)")
      } ?? Phrase("go there", "到该桌")
    return [
      Command(
        "floor.found", keys: [.enter], title: title,
        help: Phrase(
          "Stay on the table that was found; where guests sit, take their order.",
          "停在找到的桌台；有客人时直接点菜。"),
        availability: .when(
          matches.first != nil || search.text.isEmpty,
          otherwise: Phrase("no table or guest has this name", "没有这个桌号或客人")),
        action: .search(.found)),
      Command(
        "floor.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Stay here and stop searching.", "结束查找，停在此处。"), action: .back),
    ]
  }

  // MARK: The obvious next thing

  private var nextCommand: Command<Action> {
    var availability = Availability.enabled
    if case .nothing(let reason) = nextStep { availability = .disabled(reason) }
    let name = selected?.name ?? ""
    let title: Phrase =
      switch nextStep {
      case .seat(let guests): Phrase("seat \(guests) at \(name)", "\(name) 入座 \(guests) 位")
      case .seatBooking:
        Phrase("seat booking", "订位入座")
      case .order: Phrase("order \(name)", "\(name) 点菜")
      case .leave: Phrase("\(name) leaves", "\(name) 离店")
      case .ready: Phrase("\(name) ready", "\(name) 清好")
      case .nothing: Phrase("seat", "入座")
      }
    return Command(
      "floor.next", keys: [.enter], title: title,
      help: Phrase(
        "The next thing at this table: the order, the guests leave, it is cleaned. At a free table: "
          + "type how many guests, then Enter.",
        "本桌下一步：点菜、离店、清台完成；空桌先输人数再回车入座。"),
      availability: availability, action: .next)
  }

  // MARK: Guests at a table

  private func guestCommands(in context: ConsoleContext) -> [Command<Action>] {
    let stage = selected?.party?.stage
    let name = selected?.name ?? ""
    return [
      Command(
        "floor.bill", keys: [.character("b")], title: Phrase("bill", "买单"),
        help: Phrase(
          "The guests want to pay: the till hears of it and the bill is printed.",
          "客人要买单：通知收银台并打印预结单。"),
        availability: whenGuests(
          stage == .ordered || stage == .billAsked,
          otherwise: stage == .paid
            ? Phrase("\(name) has paid", "\(name) 已结账")
            : Phrase("nothing was sent to the kitchen yet", "还没有下单")),
        footer: stage == .ordered ? .inTableOrder : .never, action: .party(.askForBill)),
      careCommand(
        "floor.care", for: selected?.alerts ?? [], in: context, action: .guest(.takeCare)),
      Command(
        "floor.leave", keys: [.character("l")], title: Phrase("leaves", "离店"),
        help: Phrase(
          "The guests have gone; the table is to be cleaned.", "客人已离开，桌台转为待清台。"),
        availability: whenGuests(
          stage == .paid || stage == .seated,
          otherwise: Phrase("\(name) has not paid yet", "\(name) 尚未结账")),
        footer: stage == .paid ? .inTableOrder : .never, action: .party(.leave)),
    ] + partyCommands(in: context)
  }

  private func partyCommands(in context: ConsoleContext) -> [Command<Action>] {
    let stage = selected?.party?.stage
    let name = selected?.name ?? ""
    return [
      Command(
        "floor.guest", keys: [.character("g")], title: Phrase("guest", "会员"),
        help: Phrase(
          "Who the guest is; find one who is not known yet.", "会员档案；尚未关联时查找会员。"),
        availability: whenGuests(true), footer: .never, action: .guest(.open)),
      anotherGuestCommand(
        "floor.another", in: context, availability: whenGuests(true), action: .guest(.another)),
      needCommand(
        "floor.need", in: context, availability: whenGuests(true),
        footer: stage == nil ? .never : .inTableOrder, action: .guest(.need(.ask))),
      Command(
        "floor.size", keys: [.character("p")], title: Phrase("guests", "改人数"),
        help: Phrase(
          "Correct how many guests sit here; dips are charged with it.", "更正人数，按人收费的项目同步调整。"),
        availability: whenGuests(
          stage != .paid, otherwise: Phrase("\(name) has paid", "\(name) 已结账")),
        footer: .never, action: .change(.askSize)),
      Command(
        "floor.move", keys: [.character("v")], title: Phrase("move", "转台"),
        help: Phrase(
          "The guests go to another table; order, care and bill go with them.",
          "客人换桌，订单、关怀、账单一起转。"),
        availability: whenGuests(true), footer: stage == nil ? .never : .inTableOrder,
        action: .change(.move)),
      Command(
        "floor.join", keys: [.character("j")], title: Phrase("join", "并台"),
        help: Phrase("One more table for these guests.", "为这桌客人再并一张台。"),
        availability: whenGuests(true), footer: stage == nil ? .never : .inTableOrder,
        action: .change(.join)),
    ]
  }

  private func whenGuests(
    _ condition: Bool, otherwise reason: Phrase = Phrase("", "")
  ) -> Availability {
    guard selected?.party != nil else { return .disabled(Phrase("nobody sits here", "此桌没有客人")) }
    return .when(condition, otherwise: reason)
  }

  // MARK: Whose tables

  private func serverCommands(in context: ConsoleContext) -> [Command<Action>] {
    let isMine = selected.map { self.isMine($0.entry) } ?? false
    let may = context.may(.order) || context.may(.seat)
    return [
      Command(
        "floor.mine", keys: [.character("m")],
        title: showsMine ? Phrase("all tables", "全部桌台") : Phrase("my tables", "我的桌台"),
        help: Phrase(
          "Show the tables that you serve, each with what waits for you; again, all tables.",
          "只看自己看的桌台及其待办；再按一次看全部。"),
        action: .view(.toggleMine)),
      Command(
        "floor.take", keys: [.character("y")],
        title: isMine ? Phrase("let go", "放开") : Phrase("it is mine", "我来看台"),
        help: Phrase(
          "You serve the table under the cursor tonight, or no more. Who takes a colleague's has it.",
          "登记由您看此桌，或放开；可接手同事的桌台。"),
        availability: may
          ? .when(selected != nil, otherwise: Phrase("no table here", "没有桌台"))
          : context.availability(needing: .order),
        footer: showsMine ? .inTableOrder : .never, action: .table(.toggleMine)),
    ]
  }

  // MARK: What is shown

  private func viewCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "floor.find", keys: [.character("/")], title: Phrase("find", "查找"),
        help: Phrase(
          "Go to a table by its name, or to a guest by name or pinyin; a capital letter begins too.",
          "按桌号、客人姓名或拼音查找；直接输大写字母也可。"),
        action: .search(.find(nil))),
      Command(
        "floor.filter", keys: [.character("t")],
        title: Phrase("show \(filter.next.name.english)", "看\(filter.next.name.chinese)"),
        help: Phrase(
          "Show all tables, those with something to do, those with guests, or the free ones.",
          "切换显示：全部、待办、有客、空闲。"),
        action: .view(.nextFilter)),
      Command(
        "floor.room", keys: [.tab], title: Phrase("room", "换区"),
        help: Phrase("Show the next room, or all of them.", "切换到下一个区域或全部。"),
        action: .view(.nextRoom(1))),
      Command(
        "floor.roomBack", keys: [.backTab], title: Phrase("room before", "上一区"),
        help: Phrase("Show the room before.", "切换到上一个区域。"), footer: .never,
        action: .view(.nextRoom(-1))),
    ] + wayCommands(in: context)
  }

  private func wayCommands(in context: ConsoleContext) -> [Command<Action>] {
    let isPhone = !context.layout.isSplit
    return [
      Command(
        "floor.detail", keys: [.right], title: Phrase("more", "详情"),
        help: Phrase("Everything about this table.", "查看本桌详情。"),
        availability: isPhone && !isDetailOpen && selected != nil ? .enabled : .hidden,
        action: .view(.openDetail)),
      Command(
        "floor.back", keys: isPhone ? [.escape, .left] : [.escape], title: Phrase("back", "返回"),
        help: Phrase(
          "Forget the typed number, leave the detail, then step by step show all tables.",
          "清除输入、离开详情，再逐步显示全部桌台。"),
        availability: size.isEmpty && !isDetailOpen && filter == .all && roomCode == nil
          && !showsMine
          ? .hidden : .enabled,
        footer: .never, action: .back),
      Command(
        "floor.door", keys: [.character("d")], title: Phrase("door", "门口"),
        help: Phrase("The queue at the door.", "门口排队。"),
        availability: context.may(.queue) ? .enabled : .hidden, footer: .never,
        action: .go("door")),
    ]
  }

  // MARK: The table itself

  private func tableCommands(in context: ConsoleContext) -> [Command<Action>] {
    let state = selected?.state
    let name = selected?.name ?? ""
    let isOut = state == .outOfOrder
    return [
      Command(
        "floor.ready", keys: [.character("k")], title: Phrase("ready", "清好"),
        help: Phrase("The table is clean and may be given away.", "桌台已清好，可以安排客人。"),
        availability: .when(
          state == .cleaning, otherwise: Phrase("\(name) is not being cleaned", "\(name) 不是待清状态")),
        footer: .never, action: .table(.ready)),
      Command(
        "floor.outOfOrder", keys: [.character("o")],
        title: isOut ? Phrase("in order", "恢复") : Phrase("out of order", "停用"),
        help: Phrase(
          "Take an empty table out of use, or bring it back.", "停用空桌，或恢复使用。"),
        availability: context.may(.tableOutOfOrder)
          ? .when(
            selected.map { !$0.state.hasGuests } ?? false,
            otherwise: Phrase("guests sit at \(name)", "\(name) 有客人在座"))
          : context.availability(needing: .tableOutOfOrder),
        footer: .never, action: .table(.toggleOutOfOrder)),
    ]
  }

  // MARK: Keys that are no commands

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    if search.isOpen { return searchAction(for: input) }
    guard case .key(let key) = input else { return nil }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: return .move(key)
    case .left, .right: return context.layout.isSplit ? .move(key) : nil
    case .character(let character) where character.isUppercase: return .search(.find(input))
    default: return size.action(for: key).map(Action.size)
    }
  }

  private func searchAction(for input: Input) -> Action? {
    switch input {
    case .key(let key) where key == .up || key == .down: .move(key)
    default: search.field.accepts(input) ? .search(.typed(input)) : nil
    }
  }
}
