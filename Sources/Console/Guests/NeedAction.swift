import StoreDatabase
import StoreDomain
import TerminalCore

/// What is done with what guests say of tonight, wherever they are met.
public enum NeedAction: Sendable {
  /// The key: choose what to note, or take back.
  case ask
  case chosen(NeedChoice, of: GuestNeed.Owner, said: [GuestNeed])
  case note([GuestNeed.What], seat: Int?, of: GuestNeed.Owner)
  case noted([GuestNeed.What], seat: Int?)
  case askToEnd(GuestNeed)
  case takenBack(GuestNeed)
  /// It was only a note.
  case leaveNote
}

extension Screen {
  /// Does it for one party.
  ///
  /// - Parameters:
  ///   - said: what they said already.
  ///   - note: what was typed of them, which may name more.
  ///   - owner: who they are; nil when nobody is under the cursor.
  ///   - wrap: makes the screen's own action of one of these.
  static func effects(
    of action: NeedAction, said: [GuestNeed], note: String?, owner: GuestNeed.Owner?,
    as wrap: @escaping @Sendable (NeedAction) -> Action
  ) -> [Effect<Self>] {
    switch action {
    case .ask:
      guard let owner else { return [] }
      let dialog = NeedDialog(said: said, named: SpokenNeeds.unnoted(in: note, said: said))
      return [.present(dialog) { wrap(.chosen($0, of: owner, said: said)) }]
    case .chosen(.note(let needs, let seat), let owner, _):
      return effects(
        of: .note(needs, seat: seat, of: owner), said: said, note: note, owner: owner, as: wrap)
    case .chosen(.takeBack, _, let said): return [askWhichToTakeBack(said, as: wrap)]
    case .note(let needs, let seat, let owner):
      return [
        .perform("need", NoteNeeds(needs, seat: seat, for: owner)) { _ in
          wrap(.noted(needs, seat: seat))
        }
      ]
    case .noted(let needs, let seat):
      let words = Phrase.listing(needs).atSeats(seat.map { [$0] } ?? [])
      return [.toast(.good, Phrase("Noted: \(words.english)", "已登记：\(words.chinese)"))]
    case .askToEnd(let need):
      return [.perform("need", EndNeed(need.id)) { _ in wrap(.takenBack(need)) }]
    case .takenBack(let need):
      let words = need.phrase
      return [.toast(.info, Phrase("Taken back: \(words.english)", "已撤销：\(words.chinese)"))]
    case .leaveNote: return []
    }
  }

  /// Asks about a free text that names an allergy or a diet which nobody has noted: both answers
  /// stand there, and Enter gives neither.
  static func asking(
    about text: String?, seat: Int? = nil, said: [GuestNeed], owner: GuestNeed.Owner,
    as wrap: @escaping @Sendable (NeedAction) -> Action
  ) -> [Effect<Self>] {
    let needs = SpokenNeeds.unnoted(in: text, said: said)
    guard !needs.isEmpty else { return [] }
    return [
      .present(QuestionDialog.noteIt(needs, in: text ?? "", seat: seat)) {
        wrap($0 == 0 ? .note(needs, seat: seat, of: owner) : .leaveNote)
      }
    ]
  }

  private static func askWhichToTakeBack(
    _ said: [GuestNeed], as wrap: @escaping @Sendable (NeedAction) -> Action
  ) -> Effect<Self> {
    // As many as there are keys for; whoever has more takes back one by one.
    let shown = Array(said.prefix(9))
    return .present(QuestionDialog.askToEnd(shown)) {
      $0 == 0 ? wrap(.leaveNote) : wrap(.askToEnd(shown[$0 - 1]))
    }
  }

  /// The key for what guests say, the same on every screen: the sign that stands before an allergy.
  func needCommand(
    _ id: CommandID, in context: ConsoleContext, availability: Availability,
    footer: FooterPlace = .inTableOrder, action: Action
  ) -> Command<Action> {
    let may = [Permission.queue, .seat, .order, .editMember].contains(where: context.may)
    return Command(
      id, keys: [.character("!"), .character("\u{FF01}")], title: Phrase("allergy", "忌口"),
      help: Phrase(
        "Note an allergy, a diet, help such as a high chair, or a word of the guests, or take it back.",
        "登记或撤销客人的过敏、忌口、协助（如儿童椅）或嘱咐，所有画面同步显示。"),
      availability: may ? availability : context.availability(needing: .order), footer: footer,
      action: action)
  }
}

extension QuestionDialog {
  /// Whether what a text names is an allergy or a diet of the guest, or only a note.
  static func noteIt(_ needs: [GuestNeed.What], in text: String, seat: Int?) -> QuestionDialog {
    let isAllergy = needs.contains(where: \.isAllergy)
    let names = Phrase.listing(needs).atSeats(seat.map { [$0] } ?? [])
    let rest = SpokenNeeds.hear(text).rest
    let left =
      rest.isEmpty
      ? Phrase("", "")
      : Phrase(" Only a note: “\(rest)”.", "“\(rest)”仅作备注。")
    return QuestionDialog(
      title: isAllergy
        ? Phrase("! Note it as an allergy?", "! 登记为过敏？")
        : Phrase("Note it as a diet?", "登记为忌口？"),
      text: Phrase(
        "“\(text)” names \(names.english). Noted, it warns at every dish and in the kitchen."
          + left.english,
        "“\(text)”提到\(names.chinese)。登记后，点菜和后厨都会提醒。" + left.chinese),
      answers: [
        Answer(
          isAllergy ? Phrase("allergy", "过敏") : Phrase("diet", "忌口"),
          key: .character(isAllergy ? "a" : "d"), isDangerous: true),
        Answer(Phrase("only a note", "仅备注"), key: .character("n"), isDangerous: true),
      ])
  }

  /// Which of what was said is taken back. Enter takes nothing back.
  static func askToEnd(_ said: [GuestNeed]) -> QuestionDialog {
    QuestionDialog(
      title: Phrase("Take back which?", "撤销哪一项？"),
      text: Phrase("It warns no more, on no screen.", "撤销后所有画面不再提醒。"),
      answers: [Answer(Phrase("keep all", "都保留"), key: .character("k"))]
        + said.enumerated().map { index, need in
          Answer(
            need.phrase, key: .character(Character(String(index + 1))), isDangerous: true)
        })
  }
}
