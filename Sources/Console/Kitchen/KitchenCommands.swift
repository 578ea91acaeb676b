import StoreDatabase
import StoreDomain
import TerminalCore

extension KitchenScreen {
  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let hasLine = list.selection != nil
    let empty = Phrase("nothing is waiting", "没有待做的菜")
    func when(_ condition: Bool, _ reason: Phrase) -> Availability {
      context.may(.kitchen)
        ? .when(condition, otherwise: reason) : context.availability(needing: .kitchen)
    }
    return [
      Command(
        "kitchen.bump", keys: [.enter, .character(" ")], title: Phrase("made", "出菜"),
        help: Phrase("The line under the cursor is made.", "光标所在的菜已做好。"),
        availability: when(hasLine, empty), action: .bumpLine),
      Command(
        "kitchen.ticket", keys: [.character("b")], title: Phrase("whole table", "整单出菜"),
        help: Phrase(
          "Everything of this table and this time is made.", "该桌这一单全部做好。"),
        availability: when(hasLine, empty), action: .bumpTicket),
      Command(
        "kitchen.recall", keys: [.character("r")], title: Phrase("bring back", "撤回"),
        help: Phrase("Bring back what was marked as made last.", "撤回最近标记出菜的菜。"),
        availability: lateRecall(in: context).map(Availability.disabled) ?? when(true, empty),
        action: .recall),
      Command(
        "kitchen.soldout", keys: [.character("o")], title: Phrase("sold out", "估清"),
        help: Phrase(
          "Say that a dish is sold out, or how many portions are left.", "设置菜品估清或剩余份数。"),
        availability: context.availability(needing: .soldOut), action: .openSoldOut),
      Command(
        "kitchen.counts", keys: [.character("c")],
        title: showsCounts ? Phrase("tables", "按桌") : Phrase("counts", "汇总"),
        help: Phrase(
          "How many of each dish are to be made now, of all tables together; again: table by table.",
          "各菜品当前共需制作的份数；再按一次按桌显示。"),
        action: .showCounts),
      Command(
        "kitchen.station", keys: [.tab], title: Phrase("station", "换档口"),
        help: Phrase("Show the next station, or the whole kitchen.", "切换到下一个档口或全部。"),
        availability: .when(
          !stations.isEmpty, otherwise: Phrase("there are no stations", "没有档口")),
        action: .nextStation(1)),
      Command(
        "kitchen.stationback", keys: [.backTab], title: Phrase("station before", "上一档口"),
        help: Phrase("Show the station before.", "切换到上一个档口。"), footer: .never,
        action: .nextStation(-1)),
      Command(
        "kitchen.printers", keys: [.character("p")], title: Phrase("printers", "打印机"),
        help: Phrase(
          "Paper that did not come out, or came out elsewhere.", "未打印或改在别处打印的单据。"),
        availability: .when(
          !problems.isEmpty, otherwise: Phrase("all paper came out", "打印正常")),
        action: .openProblems),
      undoCommand("kitchen.undo", in: context, action: .undo(.open)),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    case .key(.left), .key(.pageUp): .moveTicket(-1)
    case .key(.right), .key(.pageDown): .moveTicket(1)
    default: nil
    }
  }

  /// Why what was made last cannot come back; nil when it can.
  private func lateRecall(in context: ConsoleContext) -> Phrase? {
    lastMade.flatMap { recallRule.refusal(madeAt: $0, now: context.now)?.reason }
  }
}
