import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension MemberScreen {
  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .load: return [reading] + updateCompany(.load)
    case .loaded(let profile, let alerts, let said):
      card = MemberCard(
        profile: profile, alerts: alerts, said: said, revealedPhone: card?.revealedPhone)
      list.update(card?.items ?? [])
      return []
    case .move(let rows):
      list.move(by: rows, window: 8)
      return []
    case .did(let words): return [.toast(.good, words)]
    case .revealed(let phone):
      card?.revealedPhone = PhoneNumber.written(phone, in: context.country)
      return []
    case .recognised(let member):
      memberID = member.id
      card = nil
      return [reading]
    case .back: return [.close]
    case .nothing: return []
    case .care(let action):
      return Self.effects(
        of: action, on: alert, in: context, did: { .did($0) }, as: { .care($0) })
    case .member(let action): return updateMember(action, in: context)
    case .company(let action): return updateCompany(action)
    }
  }

  var reading: Effect<Self> {
    let (memberID, place) = (memberID, place)
    return .load("member") { store in
      .loaded(
        try store.database.profile(memberID, for: store.noteAudiences),
        try store.database.careAlerts(Set(CareAlert.Stage.allCases)).filter {
          $0.memberID == memberID
        }, said: try place.map { try store.database.said(by: $0.owner) } ?? [])
    }
  }

  private func updateMember(
    _ action: ProfileAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let memberID = memberID
    let today = context.businessDay
    switch action {
    case .revealPhone:
      return [.perform("member", RevealPhone(memberID)) { .revealed($0.phone) }]
    case .noting(let step): return updateNoting(step, on: today)
    case .consent(let step): return updateConsent(step)
    case .endNote:
      if let fact {
        return [ending(fact.kind.phrase(on: today), .member(.noteEnded(fact.id)))]
      }
      return oldNote.map { [ending(Phrase($0, $0), .member(.oldNoteEnded))] } ?? []
    case .noteEnded(let id): return perform(EndFact(id), Phrase("The note has ended.", "已取消登记。"))
    case .oldNoteEnded:
      return perform(
        ChangeMember(memberID, endsOldNote: true), Phrase("The note has ended.", "已取消登记。"))
    case .change:
      return card.map { [changing(MemberEntry(of: $0.profile.member, in: context.country))] } ?? []
    case .changeTyped(let entry):
      guard let question = entry.question(on: today) else { return [change(entry)] }
      return [
        .present(question.dialog, dismissed: .member(.changeAgain(entry))) { answer in
          .member(.changeAnswered(question.birthday(answer).map(entry.choosing) ?? entry))
        }
      ]
    case .changeAnswered(let entry): return [change(entry)]
    case .changeAgain(let entry): return [changing(entry)]
    case .changeRefused(let entry, let reason): return [.toast(.danger, reason), changing(entry)]
    case .findOther:
      if let place, guest?.isFirst == false {
        return [.present(FindMemberDialog(addingTo: place)) { .company(.replaced(by: $0)) }]
      }
      return [.present(FindMemberDialog(for: place)) { .recognised($0) }]
    case .erase(let step): return erase(step)
    }
  }

  private func ending(_ words: Phrase, _ ended: Action) -> Effect<Self> {
    let question = QuestionDialog(
      title: Phrase("End this note?", "取消登记？"), text: words,
      answers: [
        .init(Phrase("keep it", "保留"), key: .character("k")),
        .init(Phrase("it no longer holds", "已无效"), key: .character("E"), isDangerous: true),
      ])
    return .present(question) { $0 == 1 ? ended : .nothing }
  }

  /// The number is changed only by somebody who has asked to see it.
  private func changing(_ entry: MemberEntry) -> Effect<Self> {
    .present(
      entry.form(
        title: Phrase("Change the member", "修改会员资料"), withPhone: card?.revealedPhone != nil)
    ) { .member(.changeTyped(MemberEntry($0, in: entry))) }
  }

  private func change(_ entry: MemberEntry) -> Effect<Self> {
    .perform("member", entry.change(of: memberID)) { _ in
      .did(Phrase("Changed.", "已修改。"))
    } failed: {
      .member(.changeRefused(entry, explanation(of: $0)))
    }
  }

  private func perform<V: Verb>(_ verb: V, _ words: Phrase) -> [Effect<Self>] {
    [.perform("member", verb) { _ in .did(words) }]
  }
}
