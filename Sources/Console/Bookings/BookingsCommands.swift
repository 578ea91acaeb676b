import StoreDatabase
import StoreDomain
import TerminalCore

extension BookingsScreen {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    if list.isSearching { return searchCommands }
    return [nextCommand(in: context), newCommand] + guestCommands(in: context)
      + bookingCommands(in: context) + viewCommands(in: context)
      + [undoCommand("bookings.undo", in: context, action: .undo(.open))]
  }

  private var searchCommands: [Command<Action>] {
    [
      Command(
        "bookings.found", keys: [.enter], title: Phrase("go there", "到该订位"),
        help: Phrase("Show all bookings again, with the cursor here.", "回到完整列表，光标停在此处。"),
        availability: .when(
          !list.isEmpty, otherwise: Phrase("no booking on this name", "没有这位客人的订位")),
        action: .list(.found)),
      Command(
        "bookings.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Show all bookings again.", "回到完整列表。"), action: .back),
    ]
  }

  private func nextCommand(in context: ConsoleContext) -> Command<Action> {
    let step = nextStep(in: context)
    var availability = Availability.enabled
    if case .nothing(let reason) = step { availability = .disabled(reason) }
    let title: Phrase =
      switch step {
      case .openDetail: Phrase("open", "查看")
      case .arrive, .nothing: Phrase("they are here", "到店")
      case .seat: Phrase("seat", "入座")
      case .confirm: Phrase("say yes", "确认")
      }
    return Command(
      "bookings.next", keys: [.enter], title: title,
      help: Phrase(
        "The guests are here: the table is kept and their care is raised. Again: seat them. Of a booking "
          + "that a guest's app asked for: say yes to it.",
        "客人到店：留台并提醒关怀；再按一次安排入座。待确认的线上订位：确认。"),
      availability: availability, action: .next)
  }

  private var newCommand: Command<Action> {
    Command(
      "bookings.new", keys: [.character("n")], title: Phrase("new", "新订位"),
      help: Phrase("Book a table for a guest on the phone.", "为来电客人订位。"), action: .form(.new))
  }

  // MARK: The guests

  private func guestCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      arriveCommand(in: context), guestCareCommand(in: context),
      Command(
        "bookings.seat", keys: [.character("s")], title: Phrase("seat", "入座"),
        help: Phrase(
          "Seat the guests: their booked table is chosen, Enter takes it.",
          "安排入座：已选好预订的桌台，回车即可。"),
        availability: whenExpected(in: context), action: .arrival(.seat)),
      Command(
        "bookings.wait", keys: [.character("w")], title: .waitWithNumber, help: .waitWithNumberHelp,
        availability: whenExpected(in: context), footer: .never, action: .arrival(.giveNumber)),
      Command(
        "bookings.task", keys: [.character("d")], title: Phrase("prepared", "已准备"),
        help: Phrase(
          "The next thing that was to be ready for these guests is.", "下一项准备工作已完成。"),
        availability: whenBooking(
          nextTask != nil, otherwise: Phrase("nothing is to be prepared", "没有待准备的事项")),
        footer: nextTask == nil ? .never : .inTableOrder, action: .task(.finish)),
      Command(
        "bookings.guest", keys: [.character("g")], title: Phrase("guest", "会员"),
        help: Phrase(
          "Who the guest is; find one who is not known yet.", "会员档案；尚未关联时查找会员。"),
        availability: whenBooking(true), footer: .never, action: .guest(.open)),
      phoneCommand(
        "bookings.phone", of: selected.flatMap { $0.reservation.phone ?? $0.member?.phone },
        in: context, action: .guest(.revealPhone)),
      anotherGuestCommand(
        "bookings.another", in: context, availability: whenBooking(true),
        action: .guest(.another)),
      needCommand(
        "bookings.need", in: context,
        availability: whenBooking(
          selected?.reservation.stage.isOpen == true || selected?.reservation.stage == .seated,
          otherwise: Phrase("this booking is over", "该订位已结束")),
        footer: selected == nil ? .never : .inTableOrder, action: .guest(.need(.ask))),
    ]
  }

  /// Until they are here, `a` says that they are; then it takes their care.
  private func arriveCommand(in context: ConsoleContext) -> Command<Action> {
    Command(
      "bookings.arrive", keys: [.character("a")], title: Phrase("arrived", "到店"),
      help: Phrase("The guests are here.", "客人已到店。"),
      availability: selected?.reservation.stage == .arrived ? .hidden : whenExpected(in: context),
      footer: .never, action: .arrival(.arrive))
  }

  private func guestCareCommand(in context: ConsoleContext) -> Command<Action> {
    let isHere = selected?.reservation.stage == .arrived
    let care = careCommand(
      "bookings.care", for: selected?.alerts ?? [], in: context, action: .guest(.takeCare))
    return Command(
      care.id, keys: care.keys, title: care.title, help: care.help,
      availability: isHere ? care.availability : .hidden, footer: care.footer,
      action: care.action)
  }

  /// For guests who are still to be seated, today.
  private func whenExpected(in context: ConsoleContext) -> Availability {
    let isOpen = selected?.reservation.stage.isOpen == true
    let isToday = selected?.reservation.businessDay == context.businessDay
    return whenBooking(
      isOpen && isToday,
      otherwise: isOpen
        ? Phrase("it is for another day", "不是今天的订位")
        : Phrase("this booking is over", "该订位已结束"))
  }

  // MARK: The booking

  private func bookingCommands(in context: ConsoleContext) -> [Command<Action>] {
    let booking = selected?.reservation
    let isOpen = booking?.stage.isOpen == true
    let over = Phrase("this booking is over", "该订位已结束")
    let holdEnd = booking?.at.advanced(byMinutes: holdMinutes)
    let isHoldOver = holdEnd.map { context.now >= $0 } ?? false
    let clock = holdEnd.map(context.clock) ?? ""
    return [
      depositCommand(isOpen: isOpen, in: context),
      Command(
        "bookings.edit", keys: [.character("e")], title: Phrase("change", "修改"),
        help: Phrase("Change time, guests, name or tables.", "修改时间、人数、姓名或桌台。"),
        availability: whenBooking(isOpen, otherwise: over), action: .form(.edit)),
      Command(
        "bookings.dishes", keys: [.character("k")], title: Phrase("dishes", "预点菜"),
        help: Phrase(
          "What the guests want ready: a pot, dishes, notes. It goes on their order when they sit down.",
          "客人预点的锅底和菜品，入座后自动进入点菜单。"),
        availability: whenBooking(
          isOpen || selected?.dishes.isEmpty == false, otherwise: over), action: .dishes),
      Command(
        "bookings.repeat", keys: [.character("r")], title: Phrase("again", "循环"),
        help: Phrase(
          "Book the same again every week, or every few, until a day: each is its own, with table, note "
            + "and tasks. Dishes and allergies are noted for each evening.",
          "按每周或每几周循环订位至某日，每次单独，含桌台、备注和准备事项；预点菜与忌口按次登记。"),
        availability: whenBooking(isOpen, otherwise: over), footer: .never, action: .series(.ask)),
      Command(
        "bookings.cancel", keys: [.character("x"), .delete],
        title: selected?.asked != nil ? Phrase("say no", "谢绝") : Phrase("cancel", "取消"),
        help: Phrase(
          "The guests will not come; the reason is kept. A guest's app that asked is told why not.",
          "客人不来了，并记录原因；线上订位则谢绝并告知原因。"),
        availability: whenBooking(isOpen, otherwise: over), action: .end(.askWhyCancel)),
      Command(
        "bookings.noShow", keys: [.character("o")], title: Phrase("no-show", "未到店"),
        help: Phrase("Nobody came; the table is given back.", "客人没有来，释放桌台。"),
        availability: whenBooking(
          isOpen && isHoldOver && selected?.asked == nil,
          otherwise: selected?.asked != nil
            ? Phrase("they were not answered: say no", "尚未答复，请谢绝")
            : isOpen ? Phrase("the table is held until \(clock)", "留台至 \(clock)") : over),
        footer: .never, action: .end(.noShow)),
    ]
  }

  private func whenBooking(
    _ condition: Bool, otherwise reason: Phrase = Phrase("", "")
  ) -> Availability {
    guard selected != nil else { return .disabled(Phrase("no booking here", "没有订位")) }
    return .when(condition, otherwise: reason)
  }

  private func depositCommand(
    isOpen: Bool, in context: ConsoleContext
  ) -> Command<Action> {
    let deposit = selected?.deposit
    let isLive = deposit?.stage.isLive == true
    var availability = whenBooking(
      isOpen || isLive, otherwise: Phrase("this booking is over", "该订位已结束"))
    if deposit?.stage.holdsMoney == true, !context.may(.takePayment) {
      availability = context.availability(needing: .takePayment)
    }
    if let deposit, deposit.onItsWayMinorUnits > 0 {
      let way = Money(
        minorUnits: deposit.onItsWayMinorUnits, currency: deposit.asked.currency)
      availability = .disabled(DepositRefusal.onItsWay(way).reason)
    }
    return Command(
      "bookings.deposit", keys: [.character("y")],
      title: deposit?.stage.holdsMoney == true
        ? Phrase("give deposit back", "退订金") : Phrase("deposit", "订金"),
      help: Phrase(
        "Ask a deposit of these guests, take it by cash, card or scan, waive it, or give it back.",
        "登记、收取（现金、刷卡、扫码）、免收或退还订金。"),
      availability: availability, footer: isLive ? .inTableOrder : .never,
      action: .deposit(.open))
  }

  // MARK: What is shown

  private func viewCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "bookings.dayAfter", keys: [.right], title: Phrase("day after", "后一天"),
        help: Phrase("The bookings of the next day.", "后一天的订位。"), action: .day(.change(1))),
      Command(
        "bookings.dayBefore", keys: [.left], title: Phrase("day before", "前一天"),
        help: Phrase("The bookings of the day before.", "前一天的订位。"), footer: .never,
        action: .day(.change(-1))),
      Command(
        "bookings.today", keys: [.character("t")], title: Phrase("today", "今天"),
        help: Phrase("Back to today.", "回到今天。"),
        availability: day == nil ? .disabled(Phrase("this is today", "已是今天")) : .enabled,
        footer: day == nil ? .never : .inTableOrder, action: .day(.today)),
      Command(
        "bookings.asked", keys: [.tab], title: Phrase("asked", "待确认"),
        help: Phrase(
          "The next day on which a booking from a guest's app waits for your answer.",
          "转到下一个有待确认线上订位的日期。"),
        availability: nextAskedDay == nil
          ? .disabled(Phrase("no other day has one", "其他日期没有")) : .enabled,
        footer: nextAskedDay == nil ? .never : .inTableOrder, action: .day(.asked)),
      Command(
        "bookings.byTable", keys: [.character("v")],
        title: isByTable ? Phrase("by time", "按时间") : Phrase("by table", "按桌台"),
        help: Phrase(
          "The day's book with one row a table, or the list by time.", "按桌台逐行查看当天订位，再按回到时间列表。"),
        availability: context.layout.isSplit
          ? .enabled : .disabled(Phrase("the window is too narrow", "窗口太窄")),
        footer: .never, action: .byTable),
      Command(
        "bookings.find", keys: [.character("/")], title: Phrase("find", "查找"),
        help: Phrase(
          "Find a booking by name, pinyin initials or phone.", "按姓名、拼音首字母或手机查找。"),
        action: .list(.find)),
      Command(
        "bookings.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase(
          "Leave the detail or the book by table, or go back to today.",
          "离开详情或桌台视图，或回到今天。"),
        availability: isDetailOpen || showsBook(in: context) || day != nil ? .enabled : .hidden,
        footer: .never,
        action: .back),
    ]
  }

  // MARK: Keys that are no commands

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    list.action(for: input).map(Action.list)
  }
}
