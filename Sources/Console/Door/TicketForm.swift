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
    case opened, relabel
    case input(Input)
    case chooseMember(Int)
    case looked(GuestLookup.Answer)
    case heard(ChainLookup.Stage, phone: String)
    case submit, close
    case issued(Ticket, ahead: Int)
    case changed(Ticket)
    case refused(Phrase)
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
  /// Made before the write, so that giving it out again after a failure is the same ticket.
  let id: Identifier<Ticket>
  var form: Form<Field>
  var lookup = GuestLookup()
  /// What the store refused; gone with the next key.
  var refusal: Phrase?
  var isSaving = false

  /// A new number.
  init(size: String, bands: [BandSummary], ids: IdentifierGenerator) {
    editing = nil
    self.bands = bands
    id = ids.next()
    form = Self.form(size: size)
  }

  /// A change to a waiting party's ticket.
  init(editing entry: DoorEntry, bands: [BandSummary], ids: IdentifierGenerator) {
    let ticket = entry.ticket
    editing = ticket
    self.bands = bands
    id = ticket.id
    form = Self.form(
      size: String(ticket.partySize), name: ticket.guestName ?? "", phone: ticket.phone ?? "",
      note: ticket.note ?? "")
  }

  private static func form(
    size: String, name: String = "", phone: String = "", note: String = ""
  ) -> Form<Field> {
    Form([
      FormField(.size, label: "", text: size, kind: .digits, limit: 2),
      FormField(.name, label: "", text: name, limit: 60),
      FormField(.phone, label: "", text: phone, kind: .phone, limit: 20),
      FormField(.note, label: "", text: note, limit: 200),
      FormField(.member, label: "", limit: 40),
    ])
  }

  static var specimens: [TicketForm] {
    [
      TicketForm(
        size: "", bands: [],
        ids: IdentifierGenerator(now: { Timestamp(millisecondsSinceEpoch: 0) }))
    ]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var revision: Int { lookup.revision }

  /// Whether nothing worth keeping was typed.
  var isUntouched: Bool { form.fields.allSatisfy(\.text.isEmpty) || editing != nil }

  var partySize: Int? { Int(form.text(.size)).flatMap { (1...99).contains($0) ? $0 : nil } }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "ticket.finish", keys: [.enter, .control("s")],
        title: editing == nil ? Phrase("give number", "发号") : Phrase("save", "保存"),
        help: Phrase("Finish, from any field.", "在任意一栏都可完成。"),
        availability: .when(
          partySize != nil, otherwise: Phrase("how many guests? 1 to 99", "请输入人数 1 至 99")),
        action: .submit),
      Command(
        "ticket.next", keys: [.tab, .down], title: Phrase("next field", "下一项"),
        help: Phrase("Go on to name, phone, note, member.", "到姓名、手机、备注、会员。"),
        action: .input(.key(.tab))),
      Command(
        "ticket.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the queue; what was typed is kept.", "返回队列，已填内容会保留。"),
        action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    var copy = form
    switch input {
    case .key(.enter), .key(.escape), .key(.control("s")), .key(.tab): return nil
    case .key(.down):
      return form.focused == .member && lookup.members.count > 1 ? .chooseMember(1) : .input(input)
    case .key(.up):
      return form.focused == .member && lookup.members.count > 1 ? .chooseMember(-1) : .input(input)
    case .key(let key): return copy.handle(key) == .ignored ? nil : .input(input)
    case .paste(let text): return copy.paste(text) == .ignored ? nil : .input(input)
    }
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened: .opened
    case .languageChanged: .relabel
    default: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .opened:
      relabel(context)
      isSaving = false
      refusal = nil
      return look()
    case .relabel: relabel(context)
    case .input(.key(let key)):
      refusal = nil
      _ = form.handle(key)
      return look()
    case .input(.paste(let text)):
      refusal = nil
      _ = form.paste(text)
      return look()
    case .chooseMember(let step):
      if lookup.move(by: step) { return [lookEffect] }
      _ = form.handle(step > 0 ? .down : .up)
    case .looked(let answer):
      guard let phone = lookup.take(answer, in: context) else { return [] }
      return [ChainLookup.effect(for: phone) { .heard($0, phone: phone) }]
    case .heard(let stage, let phone):
      return lookup.hear(stage, for: phone) ? [lookEffect] : []
    case .submit: return submit()
    case .issued(let ticket, let ahead): return [.finish(.issued(ticket, ahead: ahead))]
    case .changed(let ticket): return [.finish(.changed(ticket))]
    case .refused(let reason):
      isSaving = false
      refusal = reason
    case .close:
      return isSaving ? [.close] : [.finish(.left(self))]
    }
    return []
  }

  private mutating func relabel(_ context: ConsoleContext) {
    form.relabel { field in
      let words: (Phrase, Phrase) =
        switch field {
        case .size: (Phrase("guests", "人数"), Phrase("", ""))
        case .name: (Phrase("name", "姓名"), Phrase("", ""))
        case .phone: (Phrase("phone", "手机"), Phrase("recognises members", "会员自动识别"))
        case .note: (Phrase("note", "备注"), Phrase("", ""))
        case .member:
          (Phrase("member", "会员"), Phrase("name, pinyin, last four", "姓名、拼音、后四位"))
        }
      return (context.text(words.0), context.text(words.1))
    }
  }

  private mutating func look() -> [Effect<Self>] {
    lookup.ask(phone: form.text(.phone), member: form.text(.member)) ? [lookEffect] : []
  }

  private var lookEffect: Effect<Self> {
    let lookup = lookup
    return .load("member") { .looked(try lookup.read($0)) }
  }

  private mutating func submit() -> [Effect<Self>] {
    guard let partySize, !isSaving else { return [] }
    isSaving = true
    let id = id
    let memberID = form.text(.member).isEmpty ? nil : lookup.chosen?.id
    let (name, phone, note) = (form.text(.name), form.text(.phone), form.text(.note))
    guard editing == nil else {
      return [
        .perform("ticket") { store in
          .changed(
            try store.database.perform(
              ChangeTicket(
                id, partySize: partySize, guestName: name, phone: phone, note: note,
                memberID: memberID), by: store.author))
        } failed: {
          .refused(explanation(of: $0))
        }
      ]
    }
    let ahead = summary(of: partySize)?.waitingParties ?? 0
    let new = NewTicket(
      partySize: partySize, guestName: name, phone: phone, note: note, memberID: memberID)
    return [
      .perform("ticket") { store in
        .issued(
          try store.database.perform(IssueTicket(new, id: id), by: store.author), ahead: ahead)
      } failed: {
        .refused(explanation(of: $0))
      }
    ]
  }

  private func summary(of partySize: Int) -> BandSummary? {
    let code = bands.map(\.band).band(forPartySize: partySize)?.code
    return bands.first { $0.band.code == code }
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let known = lookup.lines(in: context)
    let width = min(area.columns, 60)
    let refusal = refusal.map { wrapped("x " + context.text($0), columns: width - 4) } ?? []
    let below = known.isEmpty && refusal.isEmpty ? 0 : 1
    let wanted = form.rows(columns: width - 4) + below + known.count + refusal.count + 2
    let box = area.centred(Size(columns: width, rows: min(area.rows, max(wanted, 8))))
    let title =
      editing.map { Phrase("Change \($0.displayNumber)", "修改 \($0.displayNumber)") }
      ?? Phrase("New number", "取号")
    let inside = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    drawBand(into: &buffer, box: box, context: context)

    // What was refused must be read; then the fields; then who the guest is.
    let (rest, bottom) = inside.split(bottom: min(refusal.count, inside.rows - 1))
    for (row, line) in refusal.prefix(bottom.rows).enumerated() {
      buffer.write(
        line, at: Point(column: bottom.column, row: bottom.row + row), style: .danger,
        columns: bottom.columns)
    }
    let formRows = min(form.rows(columns: rest.columns), max(1, rest.rows - min(known.count, 2)))
    let (fields, room) = rest.split(top: formRows)
    let gap = room.rows > known.count ? 1 : 0
    buffer.draw(known, in: room.rows(from: gap))
    return form.draw(in: fields, of: &buffer) { context.text($0.words) }
  }

  /// At the right of the title: which queue it is, and how long.
  private func drawBand(into buffer: inout Buffer, box: Rect, context: ConsoleContext) {
    guard editing == nil, let partySize, let summary = summary(of: partySize) else { return }
    let count = summary.waitingParties
    let text = context.text(
      Phrase(
        " \(summary.band.code): \(count) ahead ", " \(summary.band.code)：前面 \(count) 桌 "))
    let width = displayWidth(text)
    guard width < box.columns - 20 else { return }
    buffer.write(
      text, at: Point(column: box.maxColumn - width - 2, row: box.row), style: .strong)
  }
}
