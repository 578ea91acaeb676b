import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// A number for a party, or a change to one: it opens on the size, so that `n` `4` Enter is a ticket
/// for four. Enter finishes from every field. A phone that belongs to a member recognises the guest
/// at once. Esc keeps what was typed for the next time.
struct TicketForm: Screen {
  enum Field: Hashable, Sendable {
    case size, name, phone, note, member
  }

  enum Action: Sendable {
    case form(GuestForm<Field>.Action)
    case submit, close
    /// Away with what is typed.
    case empty
    /// A party larger than the house has a place for is meant.
    case isSure(partySize: Int)
    /// The size is typed again: the first key replaces it.
    case sizeWanted
    case issued(Ticket, ahead: Int)
    case changed(Ticket)
    case refused(Phrase)
    case outsideHours(HoursRefusal)
    case hoursAnswered(OutsideHoursDialog.Outcome)
  }

  enum Outcome: Sendable {
    case issued(Ticket, ahead: Int)
    case changed(Ticket)
    /// Esc: what was typed until then.
    case left(TicketForm)
  }

  static let title = Phrase("ticket", "取号")

  /// Nil for a new number.
  let editing: Ticket?
  let bands: [BandSummary]
  /// The most guests for whom the house has one place.
  let largestParty: Int
  /// Made before the write, so that giving it out again after a failure is the same ticket.
  let id: Identifier<Ticket>
  var form: GuestForm<Field>
  /// The larger size that somebody said is meant.
  private var sureOf: Int?

  /// A new number.
  init(
    size: String, bands: [BandSummary], largestParty: Int = SeatingRule.partySizes.upperBound,
    ids: IdentifierGenerator
  ) {
    editing = nil
    self.bands = bands
    self.largestParty = largestParty
    id = ids.next()
    form = Self.form(size: size)
  }

  /// A change to a waiting party's ticket.
  init(
    editing entry: DoorEntry, bands: [BandSummary],
    largestParty: Int = SeatingRule.partySizes.upperBound, in home: Country?
  ) {
    let ticket = entry.ticket
    editing = ticket
    self.bands = bands
    self.largestParty = largestParty
    sureOf = ticket.partySize
    id = ticket.id
    form = Self.form(
      size: String(ticket.partySize), name: ticket.guestName ?? "",
      note: ticket.note ?? "",
      kept: ticket.phone.map { GuestForm<Field>.placeholder(keeping: $0, in: home) })
  }

  private static func form(
    size: String, name: String = "", note: String = "", kept: Phrase? = nil
  ) -> GuestForm<Field> {
    GuestForm(
      [
        FormField(.size, label: "", text: size, kind: .value, limit: TextField.valueLimit),
        FormField(.name, label: "", text: name, limit: 60),
        FormField(.phone, label: "", limit: 40),
        FormField(.note, label: "", text: note, limit: 400),
        FormField(.member, label: "", limit: 40),
      ], phone: .phone, member: .member, words: { words(of: $0, keeping: kept) },
      problem: { field, text in
        guard field == .size else { return nil }
        return TypedRefusal.reason { () throws(TypedRefusal) in _ = try TypedNumber.guests(text) }
      })
  }

  static var specimens: [TicketForm] {
    ["", "4"].map { size in
      TicketForm(
        size: size, bands: [],
        ids: IdentifierGenerator(now: { Timestamp(millisecondsSinceEpoch: 0) }))
    }
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var revision: Int { form.lookup.revision }

  /// Whether nothing worth keeping was typed.
  var isUntouched: Bool { form.form.fields.allSatisfy(\.text.isEmpty) || editing != nil }

  var partySize: Int? { try? TypedNumber.guests(form.text(.size)) }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "ticket.finish", keys: [.enter, .control("s")],
        title: editing == nil ? Phrase("give number", "发号") : Phrase("save", "保存"),
        help: Phrase("Finish, from any field.", "在任意一栏都可完成。"),
        availability: .when(
          !form.text(.size).isEmpty,
          otherwise: Phrase("how many guests? 1 to 99", "请输入人数 1 至 99")),
        action: .submit),
      Command(
        "ticket.next", keys: [.tab, .down], title: Phrase("next field", "下一项"),
        help: Phrase("Go on to name, phone, note, member.", "到姓名、手机、备注、会员。"),
        action: .form(.input(.key(.tab)))),
      Command(
        "ticket.empty", keys: [.control("x")], title: Phrase("empty", "清空"),
        help: Phrase(
          "Throw away what is typed here and begin anew.", "丢弃已填内容，重新填写。"),
        availability: isUntouched ? .hidden : form.leaving, action: .empty),
      Command(
        "ticket.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the queue; what was typed is kept.", "返回队列，已填内容会保留。"),
        availability: form.leaving, action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    form.action(for: input).map(Action.form)
  }

  func action(at moment: Moment) -> Action? {
    GuestForm<Field>.action(at: moment).map(Action.form)
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .form(let action): return form.update(action, in: context) { .form($0) }
    case .submit: return submit(permit: nil)
    case .outsideHours(let refusal):
      form.refuse(refusal.explanation)
      return [.present(OutsideHoursDialog(refusal, goOn: .giveNumber)) { .hoursAnswered($0) }]
    case .hoursAnswered(.allowed(let permit)): return submit(permit: permit)
    case .hoursAnswered(.other): break
    case .issued(let ticket, let ahead): return [.finish(.issued(ticket, ahead: ahead))]
    case .changed(let ticket): return [.finish(.changed(ticket))]
    case .empty:
      self = TicketForm(
        size: "", bands: bands, largestParty: largestParty, ids: context.ids)
      return form.update(.opened, in: context) { .form($0) }
    case .isSure(let partySize):
      sureOf = partySize
      return submit(permit: nil)
    case .sizeWanted: form.retype(.size)
    case .refused(let reason): form.refuse(reason)
    case .close: return [.finish(.left(self))]
    }
    return []
  }

  /// - Parameter kept: what the phone field says of a number that is there.
  private static func words(
    of field: Field, keeping kept: Phrase?
  ) -> (label: Phrase, placeholder: Phrase) {
    switch field {
    case .size: (Phrase("guests", "人数"), Phrase("", ""))
    case .name: (Phrase("name", "姓名"), Phrase("", ""))
    case .phone: (Phrase("phone", "手机"), kept ?? Phrase("recognises members", "会员自动识别"))
    case .note: (Phrase("note", "备注"), Phrase("", ""))
    case .member:
      (Phrase("member", "会员"), Phrase("name, pinyin, last four", "姓名、拼音、后四位"))
    }
  }

  private mutating func submit(permit: HoursPermit?) -> [Effect<Self>] {
    guard !form.isSaving else { return [] }
    guard let partySize else {
      form.form.check(.size)
      form.form.focus(on: .size)
      return []
    }
    guard partySize <= largestParty || sureOf == partySize else {
      let goOn = editing == nil ? Phrase.giveNumber : Phrase("change it", "仍然修改")
      return [
        .present(
          QuestionDialog.largeParty(of: partySize, atMost: largestParty, goOn: goOn)
        ) { $0 == 1 ? .isSure(partySize: partySize) : .sizeWanted }
      ]
    }
    form.beginSaving()
    let id = id
    let memberID = form.text(.member).isEmpty ? nil : form.lookup.chosen?.id
    let (name, phone, note) = (form.text(.name), form.text(.phone), form.text(.note))
    guard editing == nil else {
      return [
        .perform(
          "ticket",
          ChangeTicket(
            id, partySize: partySize, guestName: name, phone: form.changedPhone(.phone),
            note: note, memberID: memberID)
        ) {
          .changed($0)
        } failed: {
          .refused(explanation(of: $0))
        }
      ]
    }
    let ahead = summary(of: partySize)?.waitingParties ?? 0
    let new = NewTicket(
      partySize: partySize, guestName: name, phone: phone, note: note, memberID: memberID)
    return [
      .perform(
        "ticket",
        IssueTicket(
          new, id: id, outsideHours: permit != nil, authoriser: permit?.authoriser)
      ) {
        .issued($0, ahead: ahead)
      } failed: {
        ($0 as? HoursRefusal).map(Action.outsideHours) ?? .refused(explanation(of: $0))
      }
    ]
  }

  private func summary(of partySize: Int) -> BandSummary? {
    let code = bands.map(\.band).band(forPartySize: partySize)?.code
    return bands.first { $0.band.code == code }
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let title =
      editing.map { Phrase("Change \($0.displayNumber)", "修改 \($0.displayNumber)") }
      ?? Phrase("New number", "取号")
    return form.draw(
      into: &buffer, area: area, title: title, corner: queueWords,
      size: Size(columns: 60, rows: 8), context: context)
  }

  /// Which queue it is, and how long.
  private var queueWords: Phrase? {
    guard editing == nil, let partySize, let summary = summary(of: partySize) else { return nil }
    let (code, count) = (summary.band.code, summary.waitingParties)
    return Phrase("\(code): \(count) ahead", "\(code)：前面 \(count) 桌")
      .with(summary.wait(for: partySize))
  }
}
