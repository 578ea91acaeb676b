import StoreDatabase
import StoreDomain
import TerminalCore

/// What can be done about the care alert under the cursor, and what was answered about one.
public enum CareAction: Sendable {
  case next
  case claim
  case finish
  case decline
  case letGo
  case handOver
  case finished(CareAlert, outcome: String)
  case declined(CareAlert, reason: Reason)
  case handedOver(CareAlert, to: StaffMember)
}

extension CareAlert {
  func isOf(_ person: SignedIn?) -> Bool { stage == .claimed && ownerID == person?.staffID }

  /// What was done about it: "Yours: birthday today: song".
  fileprivate func saying(_ done: Phrase) -> Phrase {
    Phrase("\(done.english): \(reason.english)", "\(done.chinese)：\(reason.chinese)")
  }
}

extension Screen {
  /// The keys for the care under the cursor, the same wherever alerts are listed.
  ///
  /// - Parameter screen: the name of the screen in the commands' names: `guest`.
  func careCommands(
    on screen: String, for alert: CareAlert?, in context: ConsoleContext,
    as wrap: (CareAction) -> Action
  ) -> [Command<Action>] {
    let isOpen = alert?.stage == .open
    let isMine = alert?.isOf(context.signedIn) ?? false
    let mayGive = isOpen || isMine || (alert?.stage == .claimed && context.may(.manageStore))
    let noAlert: Phrase
    if let alert, alert.stage == .claimed {
      noAlert = Phrase("\(alert.ownerName ?? "?") does it", "\(alert.ownerName ?? "?") 已认领")
    } else {
      noAlert = Phrase("choose what is still to be done", "请选择待办的关怀")
    }
    func id(_ word: String) -> CommandID { CommandID(rawValue: "\(screen).\(word)") }
    return [
      Command(
        id("next"), keys: [.enter],
        title: isMine ? Phrase("done", "完成") : Phrase("I do it", "我来"),
        help: Phrase(
          "Take the care under the cursor upon yourself; on your own, say that it is done.",
          "认领光标所在的关怀；已认领的标记完成。"),
        availability: .when(isOpen || isMine, otherwise: noAlert), action: wrap(.next)),
      Command(
        id("claim"), keys: [.character("a")], title: Phrase("I do it", "我来"),
        help: Phrase("Take this care upon yourself.", "认领这项关怀。"),
        availability: .when(isOpen, otherwise: noAlert), footer: .never, action: wrap(.claim)),
      Command(
        id("done"), keys: [.character("d")], title: Phrase("done", "完成"),
        help: Phrase("It is done, and how it went.", "已完成，并记录结果。"),
        availability: .when(isOpen || isMine, otherwise: noAlert), action: wrap(.finish)),
      Command(
        id("decline"), keys: [.character("x")], title: Phrase("not tonight", "不做"),
        help: Phrase("It will not be done, and why.", "不做这项关怀，并说明原因。"),
        availability: .when(isOpen || isMine, otherwise: noAlert), action: wrap(.decline)),
      Command(
        id("handover"), keys: [.character("h")], title: Phrase("hand over", "转交"),
        help: Phrase(
          "Give this care to a colleague, who hears of it; who gave it to whom is kept.",
          "转交给同事并提醒对方，系统会记录转交人、接收人与时间。"),
        availability: .when(mayGive, otherwise: noAlert), action: wrap(.handOver)),
      Command(
        id("letgo"), keys: [.character("g")], title: Phrase("give back", "放弃认领"),
        help: Phrase("Leave it to somebody else after all.", "放弃认领，交给同事。"),
        availability: .when(isMine, otherwise: Phrase("it is not yours", "不是你认领的")),
        footer: .never, action: wrap(.letGo)),
    ]
  }

  /// Does it to the alert under the cursor.
  ///
  /// - Parameter did: makes the screen's own action of what is said when it is done.
  static func effects(
    of action: CareAction, on alert: CareAlert?, in context: ConsoleContext,
    did: @escaping @Sendable (Phrase) -> Action, as wrap: @escaping @Sendable (CareAction) -> Action
  ) -> [Effect<Self>] {
    func perform<V: Verb>(_ verb: V, _ words: Phrase) -> [Effect<Self>] {
      [.perform("care", verb) { _ in did(words) }]
    }
    func claim(_ alert: CareAlert) -> [Effect<Self>] {
      perform(ClaimCare(alert.id), alert.saying(Phrase("Yours", "已认领")))
    }
    func askOutcome(_ alert: CareAlert) -> [Effect<Self>] {
      [
        .present(FormDialog.careOutcome(alert)) {
          wrap(.finished(alert, outcome: $0.text("outcome")))
        }
      ]
    }
    switch action {
    case .next:
      return alert.map { $0.isOf(context.signedIn) ? askOutcome($0) : claim($0) } ?? []
    case .claim: return alert.map(claim) ?? []
    case .finish: return alert.map(askOutcome) ?? []
    case .finished(let alert, let outcome):
      return perform(
        FinishCare(alert.id, outcome: outcome.isEmpty ? nil : outcome),
        alert.saying(Phrase("Done", "已完成")))
    case .decline:
      guard let alert else { return [] }
      let dialog = ReasonDialog(
        title: Phrase("Not tonight: why?", "不做的原因？"), reasons: .declinedCare)
      return [.present(dialog) { wrap(.declined(alert, reason: $0)) }]
    case .declined(let alert, let why):
      return perform(
        DeclineCare(alert.id, reason: why), alert.saying(Phrase("Not tonight", "不做")))
    case .letGo:
      return alert.map { alert in
        perform(ReleaseCare(alert.id), alert.saying(Phrase("Left to others", "已放弃")))
      } ?? []
    case .handOver:
      guard let alert else { return [] }
      return [.present(HandOverDialog(alert)) { wrap(.handedOver(alert, to: $0)) }]
    case .handedOver(let alert, let colleague):
      let name = colleague.name
      return perform(
        HandOverCare(alert.id, to: colleague.id),
        alert.saying(Phrase("\(name) has it now", "已转交 \(name)")))
    }
  }
}

extension FormDialog {
  fileprivate static func careOutcome(_ alert: CareAlert) -> FormDialog {
    FormDialog(
      title: alert.reason,
      fields: [
        .text(
          "outcome", Phrase("how it went", "结果"), limit: 120,
          placeholder: Phrase("may stay empty", "可不填"))
      ])
  }
}
