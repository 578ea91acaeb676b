import StoreDatabase
import StoreDomain
import TerminalCore

extension DoorScreen {
  func commands(in context: ConsoleContext) -> [Command<Action>] {
    if list.isSearching { return searchCommands }
    let commands =
      [newCommand] + callCommands(in: context) + guestCommands(in: context)
      + queueCommands(in: context) + ticketCommands + [
        undoCommand("door.undo", in: context, action: .undo(.open))
      ]
    return [nextCommand(in: context)] + size.leavingItsKeys(of: commands)
  }

  // MARK: Searching

  private var searchCommands: [Command<Action>] {
    [
      Command(
        "door.found", keys: [.enter], title: Phrase("go there", "到该号"),
        help: Phrase(
          "Show the whole queue again, with the cursor on the ticket that was found.",
          "回到完整队列，光标停在找到的号上。"),
        availability: .when(
          !list.isEmpty, otherwise: Phrase("nobody waits by this name", "队列中没有这位客人")),
        action: .list(.found)),
      Command(
        "door.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Show the whole queue again.", "回到完整队列。"), action: .back),
    ]
  }

  // MARK: The obvious next thing

  private func nextCommand(in context: ConsoleContext) -> Command<Action> {
    let step = nextStep(in: context)
    var availability = Availability.enabled
    if case .nothing(let reason) = step { availability = .disabled(reason) }
    return Command(
      "door.next", keys: [.enter], title: title(of: step),
      help: Phrase(
        "With a party size typed, give out its number; else call the party under the cursor, seat "
          + "it when it was called, restore it when it was missed.",
        "已输入人数则发号；否则对光标所在的号：叫号、入座或恢复。"),
      availability: availability, action: .next)
  }

  private func title(of step: DoorStep) -> Phrase {
    let number = selected?.ticket.displayNumber ?? ""
    return switch step {
    case .issue(let size): Phrase("number for \(size)", "\(size) 位发号")
    case .openDetail: Phrase("open", "查看")
    case .call, .nothing:
      number.isEmpty ? Phrase("call", "叫号") : Phrase("call \(number)", "叫 \(number)")
    case .seat:
      number.isEmpty ? Phrase("seat", "入座") : Phrase("seat \(number)", "\(number) 入座")
    case .restore: Phrase("restore \(number)", "恢复 \(number)")
    case .arrive: Phrase("they are here", "到店")
    }
  }

  private var newCommand: Command<Action> {
    Command(
      "door.new", keys: [.character("n")], title: Phrase("new", "取号"),
      help: Phrase(
        "A number for a party, with name, phone, note or member. Quicker: a size, then Enter.",
        "给客人取号，可填姓名、手机、备注、会员。更快：直接输人数再回车。"),
      action: .number(.openForm))
  }

  // MARK: Tickets

  private func callCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "door.call", keys: [.character("c")],
        title: context.layout.isSplit ? Phrase("call next", "叫下一位") : Phrase("call", "叫号"),
        help: Phrase(
          "Call the party that waited longest of those to whom the plan gives a free table.",
          "叫号：按安排已有空桌的客人中等得最久的一位。"),
        availability: whenNextCanBeCalled, action: .call(.next)),
      Command(
        "door.callThis", keys: [.character("C")], title: Phrase("call this", "叫此号"),
        help: Phrase("Call the party under the cursor, or call it again.", "叫光标所在的号，可重复叫。"),
        availability: whenInQueue, footer: .never, action: .call(.this)),
      Command(
        "door.seat", keys: [.character("s")], title: Phrase("seat", "入座"),
        help: Phrase(
          "Seat the party under the cursor: the best table is chosen, Enter takes it.",
          "给光标所在的客人安排桌台：已选好最合适的，回车即可。"),
        availability: selectedBooking != nil ? .enabled : whenInQueue, action: .seating(.seat)),
    ] + missedCommands(in: context)
  }

  /// As far as the board knows; the verb looks again.
  private var whenNextCanBeCalled: Availability {
    guard issuing == 0, let nextCall else { return .enabled }
    return switch nextCall {
    case .ticket: .enabled
    case .nobodyWaits: .disabled(Phrase("nobody waits", "没有客人在等"))
    case .noTableFree:
      .disabled(
        Phrase(
          "no table is free for whoever is next; C calls all the same",
          "下一位暂无空桌；按 C 仍可叫光标所在的号"))
    }
  }

  /// Calling and seating are for those who have not been missed.
  private var whenInQueue: Availability {
    let stage = selected?.ticket.stage
    let number = selected?.ticket.displayNumber ?? ""
    return whenTicket(
      stage == .waiting || stage == .called,
      otherwise: Phrase("\(number) was missed: restore it first", "\(number) 已过号，请先恢复"))
  }

  private func missedCommands(in context: ConsoleContext) -> [Command<Action>] {
    let stage = selected?.ticket.stage
    let number = selected?.ticket.displayNumber ?? ""
    let left = selected.map { secondsLeft(of: $0.ticket, at: context.now) } ?? 0
    return [
      Command(
        "door.missed", keys: [.character("m")], title: Phrase("missed", "过号"),
        help: Phrase(
          "The party was called and did not come; it moves as the house's rule says.",
          "叫号后不在，按店规顺延。"),
        availability: whenTicket(
          stage == .called && left == 0,
          otherwise: stage == .called
            ? Phrase("\(left) s left", "还剩 \(left) 秒")
            : Phrase("\(number) has not been called", "\(number) 还没有叫号")),
        action: .call(.missed)),
      Command(
        "door.restore", keys: [.character("r")], title: Phrase("restore", "恢复"),
        help: Phrase("Bring a missed party back into the queue.", "让过号的客人重新排队。"),
        availability: whenTicket(
          stage == .missed, otherwise: Phrase("\(number) was not missed", "\(number) 未过号")),
        footer: .never, action: .call(.restore)),
    ]
  }

  private var ticketCommands: [Command<Action>] {
    [
      Command(
        "door.why", keys: [.character("w")], title: Phrase("why", "原因"),
        help: Phrase(
          "Why the ticket stands where it stands: every step, who did it and why.",
          "此号为何排在这里：每一步、谁操作、原因。"),
        availability: selectedBooking == nil ? whenTicket(true) : .hidden, action: .number(.why)),
      Command(
        "door.wait", keys: [.character("w")], title: .waitWithNumber, help: .waitWithNumberHelp,
        availability: selectedBooking == nil ? .hidden : .enabled, action: .seating(.giveNumber)),
      Command(
        "door.edit", keys: [.character("e")], title: Phrase("edit", "修改"),
        help: Phrase("Change size, name, phone or note.", "修改人数、姓名、手机或备注。"),
        availability: whenTicket(true), footer: .never, action: .number(.edit)),
      Command(
        "door.cancel", keys: [.character("x"), .delete], title: Phrase("cancel", "取消"),
        help: Phrase(
          "The party gives up; the reason is kept.", "客人放弃排队，并记录原因。"),
        availability: whenTicket(true), footer: .never, action: .number(.askWhyCancel)),
      Command(
        "door.print", keys: [.character("P")], title: Phrase("print again", "补打"),
        help: Phrase(
          "Print the slip of the number once more, marked as a copy.", "补打排号单，注明补打。"),
        availability: printsNumbers ? whenTicket(true) : .hidden, footer: .never,
        action: .number(.print)),
    ]
  }

  private func whenTicket(
    _ condition: Bool, otherwise reason: Phrase = Phrase("", "")
  ) -> Availability {
    guard selected != nil else {
      return .disabled(
        selectedBooking == nil
          ? Phrase("nobody waits", "没有客人在等")
          : Phrase("this is a booking: b changes it", "这是订位，按 b 到订位画面修改"))
    }
    return .when(condition, otherwise: reason)
  }

  // MARK: The guest

  private func guestCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      careCommand(
        "door.care", for: selectedAlerts, in: context, action: .guest(.takeCare)),
      Command(
        "door.guest", keys: [.character("g")], title: Phrase("guest", "会员"),
        help: Phrase(
          "Who the guest is: everything known about the member; find one who is not known yet.",
          "会员档案；尚未关联时按手机、后四位、姓名或拼音查找。"),
        availability: selectedBooking != nil ? .enabled : whenTicket(true), footer: .never,
        action: .guest(.open)),
      phoneCommand(
        "door.phone", of: selectedPhone, in: context, action: .guest(.revealPhone)),
      anotherGuestCommand(
        "door.another", in: context,
        availability: selectedBooking != nil ? .enabled : whenTicket(true),
        action: .guest(.another)),
      needCommand(
        "door.need", in: context,
        availability: selectedBooking != nil ? .enabled : whenTicket(true),
        footer: list.selection == nil ? .never : .inTableOrder, action: .guest(.need(.ask))),
    ]
  }

  private var selectedPhone: String? {
    selected.map { $0.ticket.phone ?? $0.member?.phone }
      ?? selectedBooking.flatMap { $0.reservation.phone ?? $0.member?.phone }
  }

  // MARK: The queue

  private func queueCommands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "door.bookings", keys: [.character("b")], title: Phrase("bookings", "订位"),
        help: Phrase("Tonight's bookings.", "今晚的订位。"), action: .go("bookings")),
      Command(
        "door.floor", keys: [.character("f")], title: Phrase("floor", "桌台"),
        help: Phrase("All tables.", "全部桌台。"), action: .go("floor")),
      Command(
        "door.find", keys: [.character("/")], title: Phrase("find", "查找"),
        help: Phrase(
          "Find a ticket by number, name, pinyin initials or phone.",
          "按号码、姓名、拼音首字母或手机查找。"),
        action: .list(.find)),
      Command(
        "door.intake", keys: [.character("i")], title: Phrase("queue", "取号开关"),
        help: Phrase(
          "Open the queue, pause it for a while, or close it for tonight.",
          "开放取号、暂停一段时间，或今晚停止取号。"),
        action: .intake(.ask)),
      drawCommand(in: context),
      Command(
        "door.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Forget the typed size, or leave the detail.", "清除已输入的人数，或离开详情。"),
        availability: size.isEmpty && !isDetailOpen ? .hidden : .enabled, footer: .never,
        action: .back),
    ]
  }

  // MARK: Keys that are no commands

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    if let action = list.action(for: input) { return .list(action) }
    guard !list.isSearching, case .key(let key) = input else { return nil }
    return size.action(for: key).map(Action.size)
  }
}
