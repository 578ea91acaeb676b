import StoreDatabase
import StoreDomain

extension MemberScreen {
  /// Notes something about the guest; what needs their consent is asked first, with one key.
  func note(
    _ fact: TypedFact, consent: MemberConsent.Way? = nil, on today: LocalDate
  ) -> [Effect<Self>] {
    let missing = ConsentRule.missing(for: fact.kind, given: card?.profile.consents ?? [])
    if let missing, consent == nil {
      // What was typed may stay in other words.
      let declined: Action =
        fact.kind.ownWords == nil ? .nothing : .member(.noting(.again(fact)))
      let question = QuestionDialog.consent(to: missing, about: fact.kind.phrase(on: today))
      return [
        .present(question, dismissed: declined) { answer in
          answer == 0
            ? declined
            : .member(.noting(.agreed(fact, MemberConsent.Way.allCases[answer - 1])))
        }
      ]
    }
    return [
      .perform("member", NoteFact(fact.kind, for: memberID, consent: consent)) { _ in
        .member(.noting(.noted(fact)))
      } failed: {
        .member(.noting(.refused(fact, explanation(of: $0))))
      }
    ]
  }

  func updateConsent(_ step: ConsentStep) -> [Effect<Self>] {
    switch step {
    case .asked:
      let choices = ConsentRule.choices(
        given: card?.profile.consents ?? [], noted: card?.profile.facts ?? [])
      let question = QuestionDialog(
        title: Phrase("Consent", "客人同意"),
        text: Phrase(
          "What may be kept of this guest? Choose one to ask for it, or to withdraw it.",
          "可以保存客人的哪些信息？选择一项征求同意或撤回。"),
        answers: [.init(Phrase("leave as it is", "不变"), key: .character("k"))]
          + choices.map { $0.answer(among: choices) })
      return [
        .present(question) { $0 == 0 ? .nothing : .member(.consent(.chosen(choices[$0 - 1]))) }
      ]
    case .chosen(.ask(let purpose)):
      return [
        .present(QuestionDialog.consent(to: purpose, about: purpose.name)) { answer in
          answer == 0
            ? .nothing
            : .member(.consent(.given(purpose, MemberConsent.Way.allCases[answer - 1])))
        }
      ]
    case .chosen(.withdraw(let purpose)):
      return [
        .present(QuestionDialog.withdrawing(purpose)) {
          $0 == 1 ? .member(.consent(.withdrawn(purpose))) : .nothing
        }
      ]
    case .given(let purpose, let way):
      return [
        .perform("member", GiveConsent(purpose, way, of: memberID)) { _ in
          .did(Phrase("Noted: the guest agrees.", "已登记：客人同意。"))
        }
      ]
    case .withdrawn(let purpose):
      return [
        .perform("member", WithdrawConsent(purpose, of: memberID)) { _ in
          .did(Phrase("Withdrawn, and what was noted is erased.", "已撤回，相关信息已清除。"))
        }
      ]
    }
  }
}

extension ConsentChoice {
  /// Beside the question for the same purpose, withdrawing has the key in upper case.
  fileprivate func answer(among choices: [ConsentChoice]) -> QuestionDialog.Answer {
    switch self {
    case .ask(let purpose):
      let name = purpose.name
      return .init(
        Phrase("ask: \(name.english)", "征求：\(name.chinese)"), key: .character(purpose.key))
    case .withdraw(let purpose):
      let name = purpose.name
      let key = String(purpose.key)
      return .init(
        Phrase("withdraw: \(name.english)", "撤回：\(name.chinese)"),
        key: .character(
          choices.contains(.ask(purpose)) ? Character(key.uppercased()) : purpose.key),
        isDangerous: true)
    }
  }
}

extension MemberConsent.Purpose {
  fileprivate var key: Character {
    switch self {
    case .health: "h"
    case .children: "c"
    case .messages: "m"
    }
  }
}

extension MemberConsent.Purpose {
  /// As it is read out to the guest.
  fileprivate func question(about words: Phrase) -> Phrase {
    switch self {
    case .health, .children:
      Phrase(
        "“May we keep this, so that we can care for you next time?” \(words.english)",
        "“可以为您保存这条信息，方便下次照顾您吗？”\(words.chinese)")
    case .messages: Phrase("“May we send you messages?”", "“可以给您发送消息吗？”")
    }
  }
}

extension QuestionDialog {
  /// Whether the guest agrees, and how they say so; Enter notes nothing.
  fileprivate static func consent(
    to purpose: MemberConsent.Purpose, about words: Phrase
  ) -> QuestionDialog {
    QuestionDialog(
      title: Phrase("Does the guest agree?", "客人同意吗？"),
      text: purpose.question(about: words),
      answers: [.init(Phrase("no, note nothing", "不同意，不登记"), key: .character("n"))]
        + MemberConsent.Way.allCases.map { way in
          .init(
            Phrase("yes: \(way.name.english)", "同意：\(way.name.chinese)"),
            key: .character(way.key))
        })
  }

  fileprivate static func withdrawing(_ purpose: MemberConsent.Purpose) -> QuestionDialog {
    let name = purpose.name
    return QuestionDialog(
      title: Phrase("Withdraw consent?", "撤回同意？"),
      text: purpose == .messages
        ? Phrase("The guest gets no messages any more.", "不再给客人发送消息。")
        : Phrase(
          "What was noted for it (\(name.english)) is erased, here and in the other stores.",
          "为此登记的\(name.chinese)将在本店和其他门店清除。"),
      answers: [
        .init(Phrase("keep", "保留"), key: .character("k")),
        .init(Phrase("withdraw", "撤回"), key: .character("W"), isDangerous: true),
      ])
  }
}

extension MemberConsent.Way {
  fileprivate var key: Character {
    switch self {
    case .spoken: "s"
    case .written: "w"
    case .app: "a"
    }
  }
}
