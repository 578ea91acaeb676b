import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The guest at a table, in the queue or on a booking: who it is, what to take care of tonight, and
/// what staff note about them.
public struct MemberScreen: Screen {
  /// The care alert under the cursor, and what was answered about one.
  public enum CareAction: Sendable {
    case next
    case claim
    case finish
    case decline
    case letGo
    case finished(CareAlert, outcome: String)
    case declined(CareAlert, reason: Reason)
  }

  /// What is known about the guest.
  public enum ProfileAction: Sendable {
    case revealPhone
    case note
    case noteChosen(FactChoiceNumber)
    case noted(MemberFact.Kind)
    case endNote
    case noteEnded(Identifier<MemberFact>)
    case change
    case changeTyped(MemberEntry)
    case changeRefused(MemberEntry, Phrase)
    case findOther
  }

  public enum Action: Sendable {
    case load
    case loaded(MemberProfile, [CareAlert])
    case move(Int)
    case did(Phrase)
    case revealed(String)
    case recognised(Member)
    case back, nothing
    case care(CareAction)
    case member(ProfileAction)
  }

  /// The answer to "Note what?".
  public typealias FactChoiceNumber = Int
  public typealias Outcome = Never

  public static let title = Phrase("guest", "客人")

  private(set) var memberID: Identifier<Member>
  /// Where the guest is; nil for a look without a visit.
  let place: GuestPlace?
  private(set) var card: MemberCard?
  private(set) var list = ListState<MemberCard.Item>()

  public init(memberID: Identifier<Member>, at place: GuestPlace? = nil) {
    self.memberID = memberID
    self.place = place
  }

  public static let specimens = [MemberScreen(memberID: Identifier(rawValue: "specimen"))]

  // MARK: What the cursor stands on

  private var alert: CareAlert? {
    guard case .alert(let id)? = list.selection else { return nil }
    return card?.alerts.first { $0.id == id }
  }

  private var fact: MemberFact? {
    guard case .fact(let id)? = list.selection else { return nil }
    return card?.profile.facts.first { $0.id == id }
  }

  private func isMine(_ alert: CareAlert, in context: ConsoleContext) -> Bool {
    alert.stage == .claimed && alert.ownerID == context.signedIn?.staffID
  }

  // MARK: Commands

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    let isOpen = alert?.stage == .open
    let isMine = alert.map { self.isMine($0, in: context) } ?? false
    let noAlert: Phrase
    if let alert, alert.stage == .claimed {
      noAlert = Phrase("\(alert.ownerName ?? "?") does it", "\(alert.ownerName ?? "?") 已认领")
    } else {
      noAlert = Phrase("choose what is still to be done", "请选择待办的关怀")
    }
    return [
      Command(
        "guest.next", keys: [.enter],
        title: isMine ? Phrase("done", "完成") : Phrase("I do it", "我来"),
        help: Phrase(
          "Take the care under the cursor upon yourself; on your own, say that it is done.",
          "认领光标所在的关怀；已认领的标记完成。"),
        availability: .when(isOpen || isMine, otherwise: noAlert), action: .care(.next)),
      Command(
        "guest.claim", keys: [.character("a")], title: Phrase("I do it", "我来"),
        help: Phrase("Take this care upon yourself.", "认领这项关怀。"),
        availability: .when(isOpen, otherwise: noAlert), footer: .never, action: .care(.claim)),
      Command(
        "guest.done", keys: [.character("d")], title: Phrase("done", "完成"),
        help: Phrase("It is done, and how it went.", "已完成，并记录结果。"),
        availability: .when(isOpen || isMine, otherwise: noAlert), action: .care(.finish)),
      Command(
        "guest.decline", keys: [.character("x")], title: Phrase("not tonight", "不做"),
        help: Phrase("It will not be done, and why.", "不做这项关怀，并说明原因。"),
        availability: .when(isOpen || isMine, otherwise: noAlert), action: .care(.decline)),
      Command(
        "guest.letgo", keys: [.character("g")], title: Phrase("give back", "放弃认领"),
        help: Phrase("Leave it to somebody else after all.", "放弃认领，交给同事。"),
        availability: .when(isMine, otherwise: Phrase("it is not yours", "不是你认领的")),
        footer: .never, action: .care(.letGo)),
      Command(
        "guest.note", keys: [.character("n")], title: Phrase("note", "登记"),
        help: Phrase(
          "Note an allergy, a liking, a pregnancy, a child, a diet or a complaint.",
          "登记过敏、喜好、怀孕、小朋友、忌口或投诉。"),
        availability: .when(card != nil, otherwise: .reading), action: .member(.note)),
      Command(
        "guest.endnote", keys: [.character("e")], title: Phrase("end note", "取消登记"),
        help: Phrase(
          "What is under the cursor no longer holds; who ended it is kept.", "该条信息不再有效，系统会记录操作人。"),
        availability: context.may(.editMember)
          ? .when(fact != nil, otherwise: Phrase("choose a note", "请选择一条档案"))
          : context.availability(needing: .editMember),
        action: .member(.endNote)),
      Command(
        "guest.phone", keys: [.character("p")], title: Phrase("show phone", "看手机号"),
        help: Phrase("Show the whole phone number; who looked is kept.", "显示完整手机号，系统会记录查看人。"),
        availability: context.availability(needing: .revealPhone), action: .member(.revealPhone)),
      Command(
        "guest.change", keys: [.character("c")], title: Phrase("change", "修改"),
        help: Phrase("Change name, phone or birthday.", "修改姓名、手机号或生日。"),
        availability: context.availability(needing: .editMember), action: .member(.change)),
      Command(
        "guest.other", keys: [.character("f"), .character("/")],
        title: Phrase("somebody else", "换会员"),
        help: Phrase("It is another member: find and attach that one.", "不是这位，查找并关联其他会员。"),
        availability: place == nil ? .hidden : .enabled, action: .member(.findOther)),
      Command(
        "guest.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Go back.", "返回。"), footer: .never, action: .back),
    ]
  }

  public func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    default: nil
    }
  }

  public func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  public func heading(in context: ConsoleContext) -> Heading {
    guard let card else { return Heading() }
    let needs = TableNeeds(facts: card.profile.facts.map(\.kind), on: context.businessDay)
    let open = card.alerts.filter { $0.stage == .open || $0.stage == .claimed }
    return Heading(
      subject: card.profile.member.name,
      alerts: CareText.heading(open, needs: needs).map(context.text))
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    buffer.fill(area)
    guard let card else {
      buffer.write(
        context.text(Phrase("Reading ...", "正在读取…")),
        at: Point(column: area.column + 1, row: area.row), style: .quiet)
      return nil
    }
    card.draw(into: &buffer, area: area, context: context, cursor: list.selection)
    return nil
  }

  // MARK: Update

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .load: return [reading]
    case .loaded(let profile, let alerts):
      card = MemberCard(profile: profile, alerts: alerts, revealedPhone: card?.revealedPhone)
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
    case .care(let action): return updateCare(action, in: context)
    case .member(let action): return updateMember(action, in: context)
    }
  }

  private var reading: Effect<Self> {
    let memberID = memberID
    return .load("member") { store in
      .loaded(
        try store.database.profile(memberID),
        try store.database.careAlerts(Set(CareAlert.Stage.allCases)).filter {
          $0.memberID == memberID
        })
    }
  }

  private func updateCare(
    _ action: CareAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .next: return alert.map { isMine($0, in: context) ? askOutcome($0) : claim($0) } ?? []
    case .claim: return alert.map(claim) ?? []
    case .letGo: return alert.map(letGo) ?? []
    case .finish: return alert.map(askOutcome) ?? []
    case .finished(let alert, let outcome):
      let words = alert.reason
      return perform(
        FinishCare(alert.id, outcome: outcome.isEmpty ? nil : outcome),
        Phrase("Done: \(words.english)", "已完成：\(words.chinese)"))
    case .decline: return alert.map(askWhyNot) ?? []
    case .declined(let alert, let why):
      let words = alert.reason
      return perform(
        DeclineCare(alert.id, reason: why),
        Phrase("Not tonight: \(words.english)", "不做：\(words.chinese)"))
    }
  }

  private func claim(_ alert: CareAlert) -> [Effect<Self>] {
    let words = alert.reason
    return perform(
      ClaimCare(alert.id), Phrase("Yours: \(words.english)", "已认领：\(words.chinese)"))
  }

  private func letGo(_ alert: CareAlert) -> [Effect<Self>] {
    let words = alert.reason
    return perform(
      ReleaseCare(alert.id),
      Phrase("Left to others: \(words.english)", "已放弃：\(words.chinese)"))
  }

  private func askOutcome(_ alert: CareAlert) -> [Effect<Self>] {
    let form = FormDialog(
      title: alert.reason,
      fields: [
        .text(
          "outcome", Phrase("how it went", "结果"), limit: 120,
          placeholder: Phrase("may stay empty", "可不填"))
      ])
    return [.present(form) { .care(.finished(alert, outcome: $0.text("outcome"))) }]
  }

  private func askWhyNot(_ alert: CareAlert) -> [Effect<Self>] {
    let dialog = ReasonDialog(
      title: Phrase("Not tonight: why?", "不做的原因？"),
      reasons: .declinedCare)
    return [.present(dialog) { .care(.declined(alert, reason: $0)) }]
  }

  private func updateMember(
    _ action: ProfileAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let memberID = memberID
    let today = context.businessDay
    switch action {
    case .revealPhone:
      return [.perform("member", RevealPhone(memberID)) { .revealed($0.phone) }]
    case .note: return [.present(FactChoice.question) { .member(.noteChosen($0)) }]
    case .noteChosen(let number):
      guard let choice = FactChoice(rawValue: number) else { return [] }
      guard let form = choice.form(today: today) else {
        return [.present(AllergenDialog()) { .member(.noted(.allergy($0))) }]
      }
      return [
        .present(form) {
          choice.fact($0, today: today).map { .member(.noted($0)) } ?? .nothing
        }
      ]
    case .noted(let kind):
      let words = kind.phrase(on: today)
      return perform(
        NoteFact(kind, for: memberID),
        Phrase("Noted: \(words.english)", "已登记：\(words.chinese)"))
    case .endNote: return fact.map { askWhetherOver($0, on: today) } ?? []
    case .noteEnded(let id): return perform(EndFact(id), Phrase("The note has ended.", "已取消登记。"))
    case .change:
      return card.map { [changing(MemberEntry(of: $0.profile.member, in: context.country))] } ?? []
    case .changeTyped(let entry): return [change(entry)]
    case .changeRefused(let entry, let reason): return [.toast(.danger, reason), changing(entry)]
    case .findOther: return [.present(FindMemberDialog(for: place)) { .recognised($0) }]
    }
  }

  private func askWhetherOver(_ fact: MemberFact, on today: LocalDate) -> [Effect<Self>] {
    let question = QuestionDialog(
      title: Phrase("End this note?", "取消登记？"), text: fact.kind.phrase(on: today),
      answers: [
        .init(Phrase("keep it", "保留"), key: .character("k")),
        .init(Phrase("it no longer holds", "已无效"), key: .character("E"), isDangerous: true),
      ])
    return [.present(question) { $0 == 1 ? .member(.noteEnded(fact.id)) : .nothing }]
  }

  /// The number is changed only by somebody who has asked to see it.
  private func changing(_ entry: MemberEntry) -> Effect<Self> {
    .present(
      entry.form(
        title: Phrase("Change the member", "修改会员资料"), withPhone: card?.revealedPhone != nil)
    ) { .member(.changeTyped(MemberEntry($0))) }
  }

  private func change(_ entry: MemberEntry) -> Effect<Self> {
    let verb = ChangeMember(
      memberID, name: entry.name, phone: entry.phone, birthday: entry.birthday)
    return .perform("member", verb) { _ in
      .did(Phrase("Changed.", "已修改。"))
    } failed: {
      .member(.changeRefused(entry, explanation(of: $0)))
    }
  }

  private func perform<V: Verb>(_ verb: V, _ words: Phrase) -> [Effect<Self>] {
    [.perform("member", verb) { _ in .did(words) }]
  }
}

extension Phrase {
  fileprivate static let reading = Phrase("it is being read", "正在读取")
}
