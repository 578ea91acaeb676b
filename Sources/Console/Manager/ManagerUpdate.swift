import StoreDatabase
import StoreDomain

extension ManagerScreen {
  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      return [
        .load("tonight") { store in
          let database = try store.database
          return .loaded(
            Picture(
              tonight: try database.tonight(), given: try database.givenAway(),
              problems: try database.printProblems(), feed: try database.feedPosition()))
        }
      ]
    case .loaded(let picture): show(picture)
    case .move(let key): moveCursor(key, in: context)
    case .section(let section):
      choose(section)
      goInside(section.hasItems && !items.isEmpty || !context.layout.isSplit)
    case .enter: goInside(true)
    case .outbox: return [.present(OutboxScreen())]
    case .back: goInside(false)
    case .claim, .release, .finish, .decline, .because:
      return care(action)
    case .sellAgain:
      guard let dish else { return [] }
      return [
        .perform("dish") { store in
          try store.database.perform(SetPortionsLeft(dish.id, nil), by: store.author)
          return .did(
            Phrase("\(dish.name.english) is on sale again.", "\(dish.name.chinese)已恢复供应。"))
        }
      ]
    case .soldOut: return [.present(SoldOutDialog())]
    case .printAgain:
      guard let id = problem?.id else { return [] }
      return [
        .perform("print") { store in
          try store.database.perform(RetryPrintJob(id), by: store.author)
          return .did(Phrase("It prints again.", "正在重打。"))
        }
      ]
    case .noted:
      guard let id = problem?.id else { return [] }
      return [
        .perform("print") { store in
          try store.database.perform(NotePrintProblem(id), by: store.author)
          return .did(Phrase("Taken off the list.", "已标记处理。"))
        }
      ]
    case .did(let words): return [.toast(.good, words)]
    }
    return []
  }

  private func care(_ action: Action) -> [Effect<Self>] {
    if case .because(let id, let reason) = action {
      return [
        .perform("care") { store in
          let alert = try store.database.declineCare(id, reason: reason, by: store.author)
          return .did(
            Phrase("Declined for \(alert.memberName).", "\(alert.memberName)：已记录不做。"))
        }
      ]
    }
    guard let alert else { return [] }
    let id = alert.id
    let name = alert.memberName
    switch action {
    case .claim:
      return [
        .perform("care") { store in
          _ = try store.database.claimCare(id, by: store.author)
          return .did(Phrase("You take care of \(name).", "\(name) 由您负责。"))
        }
      ]
    case .release:
      return [
        .perform("care") { store in
          _ = try store.database.releaseCare(id, by: store.author)
          return .did(Phrase("Anybody can take it now.", "已退回，其他人可认领。"))
        }
      ]
    case .finish:
      return [
        .perform("care") { store in
          _ = try store.database.finishCare(id, by: store.author)
          return .did(Phrase("Done for \(name).", "\(name)：已完成。"))
        }
      ]
    case .decline:
      return [
        .present(
          ReasonDialog(
            title: Phrase("Why not, for \(name)?", "\(name)：不做的原因？"),
            reasons: [
              Phrase("the guest does not want it", "客人不需要"),
              Phrase("the guest has left", "客人已离开"),
              Phrase("not possible tonight", "今晚做不到"),
              Phrase("the note is wrong", "记录有误"),
            ])
        ) { .because(id, $0) }
      ]
    default: return []
    }
  }
}
