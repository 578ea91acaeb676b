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
              problems: try database.printProblems(), feed: try database.feedPosition(),
              pairs: try database.memberPairs()))
        }
      ]
    case .loaded(let picture): show(picture)
    case .move(let key): moveCursor(key, in: context)
    case .section(let section):
      choose(section)
      goInside(section.hasItems && !items.isEmpty || !context.layout.isSplit)
    case .enter: goInside(true)
    case .outbox: return [.present(OutboxScreen())]
    case .house: return [.present(HouseScreen())]
    case .back: goInside(false)
    case .care(let action): return care(action)
    case .sellAgain:
      guard let dish else { return [] }
      return [
        .perform("dish", SetPortionsLeft(dish.id, nil)) { _ in
          .did(
            Phrase("\(dish.name.english) is on sale again.", "\(dish.name.chinese)已恢复供应。"))
        }
      ]
    case .soldOut: return [.present(SoldOutDialog())]
    case .groupGiven: groupGiven()
    case .printAgain:
      guard let id = problem?.id else { return [] }
      return [
        .perform("print", RetryPrintJob(id)) { _ in .did(Phrase("It prints again.", "正在重打。")) }
      ]
    case .noted:
      guard let id = problem?.id else { return [] }
      return [
        .perform("print", NotePrintProblem(id)) { _ in .did(Phrase("Taken off the list.", "已标记处理。"))
        }
      ]
    case .openFirst: return pair.map { [.present(MemberScreen(memberID: $0.first.id))] } ?? []
    case .openSecond: return pair.map { [.present(MemberScreen(memberID: $0.second.id))] } ?? []
    case .findMember: return [.present(FindMemberDialog()) { .foundMember($0) }]
    case .foundMember(let member): return [.present(MemberScreen(memberID: member.id))]
    case .areTwo:
      guard let pair else { return [] }
      return [
        .perform("pair", SayTwoMembers(pair.first.id, pair.second.id)) { _ in
          .did(Phrase("They are two, and stay two.", "已确认为两位会员。"))
        }
      ]
    case .did(let words): return [.toast(.good, words)]
    }
    return []
  }

  private func care(_ action: CareAction) -> [Effect<Self>] {
    switch action {
    case .claim:
      return onAlert { alert in
        .perform("care", ClaimCare(alert.id)) {
          .did(Phrase("You take care of \($0.guestName).", "\($0.guestName) 由您负责。"))
        }
      }
    case .release:
      return onAlert { alert in
        .perform("care", ReleaseCare(alert.id)) { _ in
          .did(Phrase("Anybody can take it now.", "已退回，其他人可认领。"))
        }
      }
    case .finish:
      return onAlert { alert in
        .perform("care", FinishCare(alert.id)) {
          .did(Phrase("Done for \($0.guestName).", "\($0.guestName)：已完成。"))
        }
      }
    case .decline:
      return onAlert { alert in .present(Self.whyNot(alert)) { .care(.because(alert, $0)) } }
    case .because(let alert, let reason):
      return [
        .perform("care", DeclineCare(alert.id, reason: reason)) {
          .did(Phrase("Declined for \($0.guestName).", "\($0.guestName)：已记录不做。"))
        }
      ]
    }
  }

  private func onAlert(_ effect: (CareAlert) -> Effect<Self>) -> [Effect<Self>] {
    alert.map { [effect($0)] } ?? []
  }

  private static func whyNot(_ alert: CareAlert) -> ReasonDialog {
    let name = alert.guestName
    return ReasonDialog(
      title: Phrase("Why not, for \(name)?", "\(name)：不做的原因？"),
      reasons: .declinedCare)
  }
}
