import StoreDatabase
import StoreDomain
import Widgets

/// What is said of an account, and whether it is used.
extension AccountsScreen {
  func updateKeeping(_ action: KeepingAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .change:
      guard let account = selectedHouse else { return [] }
      return [
        .present(Self.houseForm(of: account, in: context)) {
          .keeping(.changeTyped($0, account))
        }
      ]
    case .changeTyped(let answers, let account):
      return change(Self.wish(answers, id: account.id, in: context), in: context)
    case .changeTo(let wish): return change(wish, in: context)
    case .changed(let account):
      let label = account.label
      return [
        .toast(.good, Phrase("\(label) is changed.", "已修改 \(label)。")), load(in: context),
      ]
    case .suspend: return askSuspending()
    case .suspendStored(let account, let authoriser):
      return suspend(account.label, authoriser, in: context) {
        .keeping(.suspendStored(account, $0))
      } verb: {
        let label = account.label
        return .perform(
          "accounts",
          SuspendStoredValue(account.id, !account.isSuspended, authoriser: authoriser)
        ) { .keeping(.suspended(label, $0.isSuspended)) }
      }
    case .suspendHouse(let account, let authoriser):
      let label = Phrase(account.label, account.label)
      return suspend(label, authoriser, in: context) {
        .keeping(.suspendHouse(account, $0))
      } verb: {
        .perform(
          "accounts",
          SuspendHouseAccount(account.id, !account.isSuspended, authoriser: authoriser)
        ) { .keeping(.suspended(label, $0.isSuspended)) }
      }
    case .suspended(let label, let isSuspended):
      let words =
        isSuspended
        ? Phrase("\(label.english) is suspended.", "\(label.chinese) 已停用。")
        : Phrase("\(label.english) is open again.", "\(label.chinese) 已恢复。")
      return [.toast(.good, words), load(in: context)]
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was changed.", "未获授权，没有改变。"))]
    }
  }

  private func change(_ wish: HouseWish, in context: ConsoleContext) -> [Effect<Self>] {
    let name = wish.details.name
    let asking = Effect<Self>.askToAllow(
      wish, as: .permission(.manageAccounts),
      Phrase("change the house account \(name)", "修改挂账单位 \(name)"), in: context,
      dismissed: .keeping(.notAllowed), then: { .keeping(.changeTo($0)) })
    if let asking { return [asking] }
    return [
      .perform(
        "accounts", ChangeHouseAccount(wish.id, wish.details, authoriser: wish.authoriser)
      ) { .keeping(.changed($0)) }
    ]
  }

  /// A slip of the finger suspends nobody's card.
  private func askSuspending() -> [Effect<Self>] {
    let (label, isSuspended, next): (Phrase, Bool, Action)
    switch kind {
    case .storedValue:
      guard let account = selectedStoredValue else { return [] }
      (label, isSuspended, next) = (
        account.label, account.isSuspended, .keeping(.suspendStored(account, nil))
      )
    case .houseAccount:
      guard let account = selectedHouse else { return [] }
      (label, isSuspended, next) = (
        Phrase(account.label, account.label), account.isSuspended,
        .keeping(.suspendHouse(account, nil))
      )
    }
    return [
      .present(
        QuestionDialog(
          title: isSuspended
            ? Phrase("Open \(label.english) again?", "恢复 \(label.chinese)？")
            : Phrase("Suspend \(label.english)?", "停用 \(label.chinese)？"),
          text: isSuspended
            ? Phrase("It can be paid with again.", "恢复后可继续使用。")
            : Phrase("Nothing is paid with it until it is opened again.", "停用期间不能付款，余额不变。"),
          answers: [
            .init(Phrase("leave it", "不变"), key: .character("b")),
            .init(
              isSuspended ? Phrase("open again", "恢复") : Phrase("suspend", "停用"),
              key: .character("y"), isDangerous: true),
          ])
      ) { $0 == 1 ? next : .load }
    ]
  }

  private func suspend(
    _ label: Phrase, _ authoriser: StaffMember?, in context: ConsoleContext,
    allowed: @escaping @Sendable (StaffMember) -> Action, verb: () -> Effect<Self>
  ) -> [Effect<Self>] {
    let asking = Effect<Self>.askToAllow(
      as: .permission(.manageAccounts),
      Phrase("suspend \(label.english) or open it again", "停用或恢复 \(label.chinese)"),
      allowedBy: authoriser, in: context, dismissed: .keeping(.notAllowed), then: allowed)
    return [asking ?? verb()]
  }
}
