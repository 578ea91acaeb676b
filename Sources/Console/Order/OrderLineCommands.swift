import StoreDomain
import TerminalCore

extension OrderScreen {
  /// What can be done with the line under the cursor, or with the last one.
  func lineCommands(in context: ConsoleContext) -> [Command<Action>] {
    let line = target
    let isDraft = line?.stage == .draft
    let isUnsent = isDraft || line?.stage == .held
    let isSent = line.map { (order?.returnable($0) ?? 0) > 0 } ?? false
    let dish = line?.dishID.flatMap { menu?[$0] }
    let noUnsent = noLine(sent: Phrase("already sent: return it with R", "已下单，请用 R 退菜"))
    let shared = line.flatMap { $0.share == nil ? nil : ShareRefusal.isShared($0.name).reason }
    let unsent = noLine(sent: Phrase("not sent yet: void it with V", "尚未下单，请用 V 取消"))
    let noSent = shared ?? unsent
    let halfDish = isOnLines ? nil : chosenDish
    let hasHalf = (halfDish ?? dish)?.halfPrice != nil
    // While something is typed, `-` and `+` belong to it: `2-3md` takes no portion off.
    let countless = isUnsent ? refusal(changing: line, quantity: true) : nil
    let whole = isUnsent && halfDish == nil ? refusal(changing: line, portion: .half) : nil
    let counting: Availability =
      isTypingDish
      ? .hidden : whenOpen(isUnsent && countless == nil, otherwise: countless ?? noUnsent)
    return [
      Command(
        "order.half", keys: [.character("H")],
        title: isHalf && halfDish != nil ? Phrase("full", "整份") : Phrase("half", "半份"),
        help: Phrase(
          "Half a portion of the dish being typed, else of the last line, or full again.",
          "正在输入的菜（或最后一项）改为半份或整份。"),
        availability: whenOpen(
          (halfDish != nil || isUnsent) && hasHalf && whole == nil,
          otherwise: halfDish == nil && !isUnsent
            ? noUnsent : whole ?? Phrase("it has no half portion", "没有半份")),
        action: .line(.toggleHalf)),
      Command(
        "order.less", keys: [.character("-")], title: Phrase("less", "减一"),
        help: Phrase("One less of the last line, or none at all.", "最后一项减一份，减到零则取消。"),
        availability: counting, action: .line(.oneLess)),
      Command(
        "order.more", keys: [.character("+"), .character("=")], title: Phrase("more", "加一"),
        help: Phrase("One more of the last line.", "最后一项加一份。"),
        availability: counting, footer: .never, action: .line(.oneMore)),
      Command(
        "order.note", keys: [.character("N")], title: Phrase("note", "备注"),
        help: Phrase("A note for the kitchen on the last line.", "给最后一项加厨房备注。"),
        availability: whenOpen(isUnsent, otherwise: noUnsent), action: .ask(.askNote)),
      Command(
        "order.seat", keys: [.character("P")], title: Phrase("seat", "座位"),
        help: Phrase(
          "Say at which seat the last line is eaten, or that it is for all.", "标明最后一项是几号位点的，或全桌共用。"),
        availability: whenOpen(isUnsent, otherwise: noUnsent), action: .ask(.askSeat)),
      Command(
        "order.course", keys: [.character("T")], title: Phrase("course", "第几道"),
        help: Phrase(
          "Say in which course the last line is served: later courses are kept back until F.",
          "标明最后一项是第几道；后面几道等叫，按 F 起菜。"),
        availability: whenOpen(isUnsent, otherwise: noUnsent), footer: .never,
        action: .ask(.askCourse)),
      Command(
        "order.void", keys: [.character("V"), .delete], title: Phrase("void", "取消"),
        help: Phrase(
          "Take the last line off before the kitchen knows it.", "下单前取消最后一项。"),
        availability: whenOpen(isUnsent, otherwise: noUnsent), action: .line(.void)),
      Command(
        "order.return", keys: [.character("R")], title: Phrase("return", "退菜"),
        help: Phrase(
          "Take back a line that the kitchen has: how many, why, whether it was made.",
          "退已下单的菜：数量、原因、是否已做。"),
        availability: whenOpen(isSent, otherwise: noSent),
        footer: nextStep == .takeBack ? .never : .inTableOrder, action: .ask(.askReturn)),
      Command(
        "order.problem", keys: [.character("Q")], title: Phrase("problem", "问题菜"),
        help: Phrase(
          "Take something off a dish that was not right: how many, how much, why.",
          "菜品有问题时减免：数量、减免多少、原因。"),
        availability: whenOpen(
          isSent && line?.kind != .gift,
          otherwise: line?.kind == .gift ? Phrase("it is a gift already", "已是赠菜") : noSent),
        footer: .never,
        action: .ask(.askProblem)),
      Command(
        "order.gift", keys: [.character("X")], title: Phrase("gift", "赠菜"),
        help: Phrase(
          "Give the dish being typed, or the line, from the house.", "赠送正在输入的菜或该项。"),
        availability: whenOpen(
          halfDish != nil
            || (line != nil && line?.kind != .returned && line?.kind != .gift && shared == nil),
          otherwise: line == nil
            ? noUnsent : shared ?? Phrase("it is a gift or a return already", "已是赠菜或退菜")),
        action: .ask(.askGift)),
      Command(
        "order.move", keys: [.character(">"), .character("》")],
        title: line?.share == nil
          ? Phrase("to table", "转菜") : Phrase("take shares back", "取消分摊"),
        help: Phrase(
          "Move the line, or some of it, to another table's bill or another one of these guests; the "
            + "kitchen is told where it goes. Or share its price between bills, and take the shares "
            + "back.",
          "把该项（或几份）转到其他桌或本桌另一张单，并通知后厨送到哪桌；也可由多张单分摊，或取消分摊。"),
        availability: whenOpen(
          line.map { moveRefusal(of: $0) == nil || $0.share != nil } ?? false,
          otherwise: line.flatMap { moveRefusal(of: $0)?.reason } ?? noUnsent),
        footer: isOnLines ? .inTableOrder : .never, action: .ask(.askMove)),
      Command(
        "order.amount", keys: [.character("W")],
        title: dish?.kind == .pot ? Phrase("broths", "换锅底") : Phrase("weigh", "称重"),
        help: Phrase(
          "Change the grams of a dish by weight, or the broths of a pot.", "修改称重克数或锅底。"),
        availability: whenOpen(
          isUnsent && (line?.grams != nil || dish?.kind == .pot),
          otherwise: isUnsent
            ? Phrase("it is neither a pot nor sold by weight", "不是锅，也不按重量卖") : noUnsent),
        action: .ask(.askAmount)),
      Command(
        "order.modifiers", keys: [.character("M")], title: Phrase("modifiers", "做法"),
        help: Phrase(
          "Choose again how the dish of the last line is wanted.", "重新选择最后一项的做法。"),
        availability: whenOpen(
          isUnsent && dish?.modifiers.isEmpty == false,
          otherwise: isUnsent
            ? Phrase("the menu offers no choice for it", "该菜没有可选做法") : noUnsent),
        footer: dish?.modifiers.isEmpty == false ? .inTableOrder : .never,
        action: .ask(.askModifiers)),
      Command(
        "order.hold", keys: [.character("K")], title: Phrase("keep back", "等叫"),
        help: Phrase(
          "Keep the line, with all of its course, back until it is fired.", "该项及同一道的菜等叫，通知后再做。"),
        availability: whenOpen(isDraft, otherwise: noUnsent), action: .line(.hold)),
      Command(
        "order.fire", keys: [.character("F")], title: fireTitle,
        help: Phrase(
          "The kitchen starts with the next course that was kept back, or with the line under the "
            + "cursor.",
          "通知后厨做下一道等叫的菜，或光标所在的菜。"),
        availability: whenOpen(
          heldLines.isEmpty == false, otherwise: Phrase("nothing is kept back", "没有等叫的菜")),
        footer: nextStep == .fire ? .never : .inTableOrder, action: .line(.fire)),
      Command(
        "order.disappointing", keys: [.character("D")], title: Phrase("not liked", "不满意"),
        help: Phrase(
          "The line disappointed the guest, of a pot its broths: next time others are offered and it "
            + "is not. Once more takes it back.",
          "客人对该项（或锅底）不满意：下次不再推荐，改推其他；再按一次撤销。"),
        availability: whenOpen(
          line != nil && order?.picture.guests.isEmpty == false,
          otherwise: line == nil
            ? Phrase("choose a line with Tab", "请先按 Tab 选择")
            : Phrase("find the guest with G first", "请先按 G 查会员")),
        footer: .never, action: .line(.disappointing)),
      Command(
        "order.rush", keys: [.character("U")], title: Phrase("hurry", "催菜"),
        help: Phrase("Ask the kitchen to hurry with a sent line.", "催后厨尽快做该项。"),
        availability: whenOpen(
          isOnLines && (isSent || shared != nil),
          otherwise: isOnLines ? unsent : Phrase("choose a sent line with Tab", "请先按 Tab 选择已下单的菜")),
        action: .line(.rush)),
    ]
  }

  private var fireTitle: Phrase {
    guard !isOnLines, let course = heldLines.first?.courseName else { return Phrase("fire", "起菜") }
    return Phrase("fire \(course.english)", "起\(course.chinese)")
  }

  /// The lines that F fires: the one under the cursor, else the next course that is kept back.
  var heldLines: [OrderLine] {
    if isOnLines { return target.map { $0.stage == .held ? [$0] : [] } ?? [] }
    return CourseRule.next(among: order?.lines ?? [])
  }
}
