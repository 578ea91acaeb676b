import StoreDomain
import TerminalCore

extension OrderScreen {
  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let commands = tablesCommands(in: context)
    return bookingID == nil ? commands : bookingsCommands(among: commands)
  }

  private func tablesCommands(in context: ConsoleContext) -> [Command<Action>] {
    let line = lineCommands(in: context)
    let table = tableCommands(in: context)
    // What belongs to the thing at hand stands first in the footer, then what every table needs.
    if isOnLines { return [nextCommand] + line + [sendCommand] + table }
    let often: Set<CommandID> = ["order.half", "order.less", "order.note"]
    return [nextCommand, sendCommand] + line.filter { often.contains($0.id) } + table
      + line.filter { !often.contains($0.id) }
  }

  private var nextCommand: Command<Action> {
    let availability: Availability
    if case .nothing(let reason) = nextStep {
      availability = .disabled(reason)
    } else {
      availability = .enabled
    }
    return Command(
      "order.next", keys: [.enter], title: nextTitle,
      help: Phrase(
        "Add the dish under the cursor, take a suggestion by its number, or with nothing typed send "
          + "what is new to the kitchen.",
        "加入光标所在的菜；输入编号则采纳推荐；未输入时把新菜下单到后厨。"),
      availability: availability, action: .next)
  }

  private var nextTitle: Phrase {
    switch nextStep {
    case .add:
      typed.quantity.map { Phrase("add \($0.text)", "加 \($0.text) 份") } ?? Phrase("add", "加入")
    case .accept(let index): Phrase("take \(index + 1)", "采纳 \(index + 1)")
    case .send(let count):
      Phrase(count == 1 ? "send 1 line" : "send \(count) lines", "下单 \(count) 项")
    case .changeQuantity: Phrase("quantity", "改数量")
    case .fire: Phrase("fire", "起菜")
    case .takeBack: Phrase("return", "退菜")
    case .wait, .nothing: Phrase("add", "加入")
    }
  }

  private var sendCommand: Command<Action> {
    let count = order?.drafts.count ?? 0
    return Command(
      "order.send", keys: [.character("S"), .control("s")], title: Phrase("send", "下单"),
      help: Phrase("Send what is new to the kitchen.", "把新菜下单到后厨。"),
      availability: whenOpen(
        count > 0, otherwise: Phrase("everything has been sent", "没有待下单的菜")),
      // Enter says the same while nothing is typed.
      footer: nextStep == .send(count: count) ? .never : .inTableOrder, action: .send)
  }

  private func tableCommands(in context: ConsoleContext) -> [Command<Action>] {
    let unsent = order?.unsent.count ?? 0
    let care = nextCare(in: context)
    let isMine = care?.stage == .claimed && care?.ownerID == context.signedIn?.staffID
    return [
      Command(
        "order.guest", keys: [.character("G")],
        title: order?.picture.member == nil ? Phrase("who is it", "查会员") : Phrase("guest", "客人"),
        help: Phrase(
          "Who sits here, what is known of them and tonight's care; finds the member when nobody has "
            + "yet.",
          "本桌客人的档案与今晚关怀；尚未关联时查找会员。"),
        availability: .when(order != nil, otherwise: Phrase("the order is being read", "正在读取")),
        action: .table(.openGuest)),
      anotherGuestCommand(
        "order.another", in: context,
        availability: .when(order != nil, otherwise: Phrase("the order is being read", "正在读取")),
        action: .table(.addGuest)),
      Command(
        "order.lastVisit", keys: [.character("L")], title: Phrase("as last time", "照上次"),
        help: Phrase(
          "Order what the guest had on the last visit, without what is sold out or not for this table.",
          "按客人上次的菜点菜，不含已估清和本桌不宜的菜。"),
        availability: whenOpen(
          order?.picture.member != nil,
          otherwise: Phrase("nobody knows who sits here: find them with G", "尚未关联会员，请按 G 查找")),
        footer: .never, action: .table(.copyLastVisit)),
      Command(
        "order.bill", keys: [.character("B")], title: Phrase("bill", "买单"),
        help: Phrase(
          "The guests ask for the bill: the till hears of it and it is printed.",
          "客人要求买单：通知收银台并打印预结单。"),
        availability: whenOpen(
          unsent == 0 && order?.lines.isEmpty == false,
          otherwise: unsent > 0
            ? Phrase("send or void what is new first", "请先下单或取消未下单的菜")
            : Phrase("nothing is ordered yet", "还没有点菜")),
        action: .table(.askForBill)),
      Command(
        "order.check", keys: [.character("C")], title: Phrase("next bill", "换单"),
        help: Phrase(
          "Order on the next open bill of this table.", "切换到本桌下一张未结账单。"),
        availability: .when(
          openChecks.count > 1, otherwise: Phrase("this table has one bill", "本桌只有一张单")),
        footer: openChecks.count > 1 ? .inTableOrder : .never, action: .table(.nextCheck)),
      Command(
        "order.openCheck", keys: [.character("O")], title: Phrase("another bill", "另开单"),
        help: Phrase(
          "Open one more bill for guests who pay apart, or who order on after they have paid.",
          "为分开付款或结账后加菜的客人另开一单。"),
        availability: order == nil
          ? .disabled(Phrase("the order is being read", "正在读取"))
          : .when(
            closedReason != nil || order?.lines.isEmpty == false,
            otherwise: Phrase("this bill is still empty", "本单还是空的")),
        footer: closedReason == nil ? .never : .inTableOrder, action: .table(.openCheck)),
      Command(
        "order.lines", keys: [.tab],
        title: isOnLines ? Phrase("type", "点菜") : Phrase("lines", "选菜"),
        help: Phrase(
          "Go to the lines of the order to change one, and back to typing.",
          "移到已点的菜上进行修改，再按回到输入。"),
        availability: .when(
          isOnLines || order?.lines.isEmpty == false || !leftOutRows.isEmpty,
          otherwise: Phrase("nothing is ordered yet", "还没有点菜")),
        action: .toggleLines),
      Command(
        "order.care", keys: [.character("A")],
        title: isMine ? Phrase("care done", "关怀完成") : Phrase("I do it", "我来"),
        help: Phrase(
          "Take the most urgent care of this table upon yourself; then say that it is done.",
          "认领本桌最要紧的关怀，做完后再按一次完成。"),
        availability: care == nil
          ? .disabled(Phrase("nothing to take care of", "没有待办关怀"))
          : .when(
            care?.stage == .open || isMine,
            otherwise: Phrase(
              "\(care?.ownerName ?? "?") does it", "\(care?.ownerName ?? "?") 已认领")),
        footer: care == nil ? .never : .inTableOrder, action: .table(.takeCare)),
      needCommand(
        "order.need", in: context,
        availability: .when(
          order != nil, otherwise: Phrase("the order is being read", "正在读取")),
        action: .table(.need(.ask))),
      Command(
        "order.back", keys: [.escape],
        title: entry.isEmpty && !isOnLines && !isBrowsing
          ? Phrase("back", "返回") : Phrase("clear", "清除"),
        help: Phrase(
          "Clear what is typed, then go back; what is ordered stays.", "清除输入，再按返回；已点的菜保留。"),
        footer: .never, action: .back),
    ]
  }

  func whenOpen(_ condition: Bool, otherwise reason: Phrase) -> Availability {
    if let closedReason { return .disabled(closedReason) }
    return .when(condition, otherwise: reason)
  }

  /// Why a dish of a set is not had otherwise than the set.
  func refusal(
    changing line: OrderLine?, quantity: Bool = false, portion: OrderLine.Portion? = nil
  ) -> Phrase? {
    guard let line else { return nil }
    do throws(SetRefusal) {
      try SetRule.checkChanging(line, quantity: quantity, portion: portion)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Why a command on a line cannot be done with the one at hand.
  func noLine(sent: Phrase) -> Phrase {
    guard isOnLines else {
      return Phrase("nothing new; choose a line with Tab", "没有未下单的菜，请按 Tab 选择")
    }
    return target == nil ? Phrase("no line here", "没有可选的菜") : sent
  }

  // MARK: Keys that are no commands

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): return .move(-1)
    case .key(.down): return .move(1)
    case .key(.pageUp): return .move(-9)
    case .key(.pageDown): return .move(9)
    case .key(.character(let character)):
      let isText = isText(character) { commands(in: context) }
      return isText ? .typed(input) : nil
    case .key(.delete): return nil
    case .paste: return .typed(input)
    // An empty entry line has no use for the editing keys.
    default: return !entry.isEmpty && entry.accepts(input) ? .typed(input) : nil
    }
  }

  var isTypingDish: Bool { !isOnLines && !entry.isEmpty }

  /// Capital letters and signs that are commands are none; whatever else is typed stands in the
  /// entry, and is refused there when it belongs to no dish.
  private func isText(_ character: Character, beside commands: () -> [Command<Action>]) -> Bool {
    if character.isLetter, !character.isUppercase { return true }
    if character.isNumber { return true }
    if character == " " { return !entry.isEmpty }
    if "?:".contains(character) { return false }
    return !commands().contains {
      $0.availability != .hidden && $0.keys.contains(.character(character))
    }
  }

  public func isText(
    _ key: Key, beside commands: [Command<Action>], in context: ConsoleContext
  ) -> Bool {
    if case .character(let character) = key {
      return isText(character) { commands }
    }
    return action(for: .key(key), in: context) != nil
  }
}
