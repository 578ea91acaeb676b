import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The guest at a table, in the queue or on a booking: who it is, what to take care of tonight, and
/// what staff note about them.
public struct MemberScreen: Screen {
  /// What is known about the guest.
  public enum ProfileAction: Sendable {
    case revealPhone
    case noting(NotingStep)
    case consent(ConsentStep)
    case endNote
    case noteEnded(Identifier<MemberFact>)
    case oldNoteEnded
    case change
    case changeTyped(MemberEntry)
    case changeAnswered(MemberEntry)
    case changeAgain(MemberEntry)
    case changeRefused(MemberEntry, Phrase)
    case findOther
    /// Says what goes with the member, then what stays, then erases.
    case erase(ErasureStep)
  }

  /// To what the guest agrees: given, or withdrawn with what was noted for it.
  public enum ConsentStep: Sendable {
    case asked
    case chosen(ConsentChoice)
    case given(MemberConsent.Purpose, MemberConsent.Way)
    case withdrawn(MemberConsent.Purpose)
  }

  /// How far the question has come whether a member is erased.
  public enum ErasureStep: Sendable {
    case asked
    case read(ErasurePicture)
    case goes(ErasurePicture)
    case confirmed
  }

  public enum Action: Sendable {
    case load
    case loaded(MemberProfile, [CareAlert], said: [GuestNeed])
    case move(Int)
    case did(Phrase)
    case revealed(String)
    case recognised(Member)
    case back, nothing
    case care(CareAction)
    case member(ProfileAction)
    case company(CompanyAction)
  }

  /// The answer to "Note what?".
  public typealias FactChoiceNumber = Int
  public typealias Outcome = Never

  public static let title = Phrase("guest", "客人")

  var memberID: Identifier<Member>
  /// Where the guest is; nil for a look without a visit.
  let place: GuestPlace?
  var card: MemberCard?
  /// The guests with a card who came together.
  var guests: [PartyGuest] = []
  var list = ListState<MemberCard.Item>()

  public init(memberID: Identifier<Member>, at place: GuestPlace? = nil) {
    self.memberID = memberID
    self.place = place
  }

  public static let specimens = [
    MemberScreen(
      memberID: Identifier(rawValue: "specimen"), at: .party(Identifier(rawValue: "specimen")))
  ]

  public var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }

  // MARK: What the cursor stands on

  var alert: CareAlert? {
    guard case .alert(let id)? = list.selection else { return nil }
    return card?.alerts.first { $0.id == id }
  }

  var fact: MemberFact? {
    guard case .fact(let id)? = list.selection else { return nil }
    return card?.profile.facts.first { $0.id == id }
  }

  var oldNote: String? {
    list.selection == .oldNote ? card?.profile.member.note : nil
  }

  // MARK: Commands

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    careCommands(on: "guest", for: alert, in: context) { .care($0) } + [
      Command(
        "guest.note", keys: [.character("n")], title: Phrase("note", "登记"),
        help: Phrase(
          "Note an allergy, a liking, a pregnancy, the family, an anniversary, help, a diet, a "
            + "complaint, or words for colleagues.",
          "登记过敏、喜好、怀孕、家人、纪念日、协助、忌口、投诉或给同事的备注。"),
        availability: .when(card != nil, otherwise: .reading),
        action: .member(.noting(.asked))),
      Command(
        "guest.endnote", keys: [.character("e")], title: Phrase("end note", "取消登记"),
        help: Phrase(
          "What is under the cursor no longer holds; who ended it is kept.", "该条信息不再有效，系统会记录操作人。"),
        availability: context.may(.editMember)
          ? .when(fact != nil || oldNote != nil, otherwise: Phrase("choose a note", "请选择一条档案"))
          : context.availability(needing: .editMember),
        action: .member(.endNote)),
      Command(
        "guest.phone", keys: [.character("p")], title: Phrase("show phone", "看手机号"),
        help: Phrase("Show the whole phone number; who looked is kept.", "显示完整手机号，系统会记录查看人。"),
        availability: context.availability(needing: .revealPhone), action: .member(.revealPhone)),
      Command(
        "guest.change", keys: [.character("c")], title: Phrase("change", "修改"),
        help: Phrase(
          "Change name, phone, birthday or how to address them.", "修改姓名、手机号、生日或称呼。"),
        availability: context.availability(needing: .editMember), action: .member(.change)),
      Command(
        "guest.other", keys: [.character("f"), .character("/")],
        title: Phrase("somebody else", "换会员"),
        help: Phrase("It is another member: find and attach that one.", "不是这位，查找并关联其他会员。"),
        availability: place == nil ? .hidden : .enabled, action: .member(.findOther)),
      Command(
        "guest.consent", keys: [.character("w")], title: Phrase("consent", "同意"),
        help: Phrase(
          "To what the guest agrees: ask, or withdraw it, which erases what was noted for it.",
          "客人同意保存的内容：征求同意，或撤回并清除相关信息。"),
        availability: .when(
          card.map { $0.profile.member.erasedAt == nil } ?? false, otherwise: .reading),
        footer: .never, action: .member(.consent(.asked))),
      Command(
        "guest.erase", keys: [.character("X")], title: Phrase("erase", "注销"),
        help: Phrase(
          "The guest asks to be forgotten: says what goes and what stays, then asks once more.",
          "客人要求注销：先说明哪些清除、哪些保留，再次确认后注销。"),
        availability: erasing(in: context), footer: .never, action: .member(.erase(.asked))),
      Command(
        "guest.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Go back.", "返回。"), footer: .never, action: .back),
    ] + companyCommands(in: context)
  }

  private func erasing(in context: ConsoleContext) -> Availability {
    guard context.may(.eraseMember) else { return context.availability(needing: .eraseMember) }
    guard let member = card?.profile.member else { return .disabled(.reading) }
    return .when(
      member.erasedAt == nil, otherwise: Phrase("this member was erased", "该会员已注销"))
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
    let needs = TableNeeds(
      facts: card.profile.facts.map(\.kind), said: card.said, on: context.businessDay)
    let open = card.alerts.filter { $0.stage == .open || $0.stage == .claimed }
    return Heading(
      subject: card.profile.member.addressed,
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
}

extension Phrase {
  fileprivate static let reading = Phrase("it is being read", "正在读取")
}
