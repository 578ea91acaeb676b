import StoreDatabase
import StoreDomain

/// Something about a guest as it was typed, so that nothing of it is lost on the way to the store.
public struct TypedFact: Sendable {
  let choice: FactChoice
  let kind: MemberFact.Kind
  /// What stands in its form; nil when it was chosen from a list.
  let answers: FormDialog.Answers?
}

extension MemberScreen {
  /// How far something is that is to be noted about the guest.
  public enum NotingStep: Sendable {
    case asked
    case chosen(FactChoiceNumber)
    case typed(TypedFact)
    /// The guest was asked whether it may be kept.
    case agreed(TypedFact, MemberConsent.Way)
    /// They do not agree to it in these words.
    case again(TypedFact)
    case refused(TypedFact, Phrase)
    case noted(TypedFact)
    /// Its words name more, which is noted as well.
    case named([MemberFact.Kind])
  }

  func updateNoting(_ step: NotingStep, on today: LocalDate) -> [Effect<Self>] {
    switch step {
    case .asked: return [.present(FactChoice.question) { .member(.noting(.chosen($0))) }]
    case .chosen(let number):
      guard let choice = FactChoice(rawValue: number) else { return [] }
      guard let form = choice.form(today: today) else {
        return [
          .present(AllergenDialog()) { allergen in
            let fact = TypedFact(choice: choice, kind: .allergy(allergen), answers: nil)
            return .member(.noting(.typed(fact)))
          }
        ]
      }
      return [presenting(form, of: choice, on: today)]
    case .typed(let fact): return note(fact, on: today)
    case .agreed(let fact, let way): return note(fact, consent: way, on: today)
    case .again(let fact): return typingAgain(fact, on: today)
    case .refused(let fact, let reason):
      return [.toast(.danger, reason)] + typingAgain(fact, on: today)
    case .noted(let fact):
      let words = fact.kind.phrase(on: today)
      return [.toast(.good, Phrase("Noted: \(words.english)", "已登记：\(words.chinese)"))]
        + askingWhatItNames(fact.kind)
    case .named(let kinds):
      let memberID = memberID
      return kinds.map { kind -> Effect<Self> in
        let words = kind.phrase(on: today)
        return .perform("member", NoteFact(kind, for: memberID)) { _ in
          .did(Phrase("Noted: \(words.english)", "已登记：\(words.chinese)"))
        }
      }
    }
  }

  private func presenting(
    _ form: FormDialog, of choice: FactChoice, on today: LocalDate
  ) -> Effect<Self> {
    .present(form) { answers in
      guard let kind = choice.fact(answers, today: today) else { return .nothing }
      return .member(
        .noting(.typed(TypedFact(choice: choice, kind: kind, answers: answers))))
    }
  }

  /// The form with all that stood in it.
  private func typingAgain(_ fact: TypedFact, on today: LocalDate) -> [Effect<Self>] {
    guard let answers = fact.answers, let form = fact.choice.form(today: today) else { return [] }
    return [presenting(form.filled(with: answers), of: fact.choice, on: today)]
  }

  /// In words it warns nobody: whether the allergies and diets that they name are noted as well.
  private func askingWhatItNames(_ kind: MemberFact.Kind) -> [Effect<Self>] {
    guard let words = kind.ownWords else { return [] }
    let known = card?.profile.facts.map(\.kind) ?? []
    let needs = SpokenNeeds.unnoted(in: words, of: known)
    guard !needs.isEmpty else { return [] }
    return [
      .present(QuestionDialog.noteIt(needs, in: words, seat: nil)) { answer in
        answer == 0 ? .member(.noting(.named(needs.compactMap(\.fact)))) : .nothing
      }
    ]
  }
}
