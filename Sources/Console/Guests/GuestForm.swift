import StoreDomain
import TerminalCore
import Widgets

/// What the forms of ticket and booking share: fields in a box, who the guest is by the phone that
/// is typed, and what the store refused.
///
/// A form's screen puts its ``Action`` into one case of its own.
struct GuestForm<Field: Hashable & Sendable>: Sendable {
  enum Action: Sendable {
    /// It is shown, for the first time or again.
    case opened
    case languageChanged
    case input(Input)
    /// Another of the members that were found.
    case chooseMember(Int)
    case looked(GuestLookup.Answer)
    case heard(ChainLookup.Stage, phone: String)
  }

  var form: Form<Field>
  private(set) var lookup = GuestLookup()
  /// What the store refused; gone with the next key.
  private(set) var refusal: Phrase?
  /// What is wrong with one field that only the whole form knows; gone when something is typed there.
  private var refusedField: (field: Field, reason: Phrase)?
  /// Whether it is being written. Until then nobody leaves, so that what came of it is told.
  private(set) var isSaving = false
  private let phone: Field
  private let member: Field?
  private let words: @Sendable (Field) -> (label: Phrase, placeholder: Phrase)
  private let problem: @Sendable (Field, String) -> Phrase?

  /// - Parameters:
  ///   - phone: the field by which a member is recognised.
  ///   - member: the field in which one is looked for by name; nil where there is none.
  ///   - words: what stands before a field, and in it while it is empty.
  ///   - problem: what is wrong with the text of a field, and what is expected there.
  init(
    _ fields: [FormField<Field>], phone: Field, member: Field? = nil,
    words: @escaping @Sendable (Field) -> (label: Phrase, placeholder: Phrase),
    problem: @escaping @Sendable (Field, String) -> Phrase?
  ) {
    form = Form(fields)
    self.phone = phone
    self.member = member
    self.words = words
    self.problem = problem
  }

  func text(_ field: Field) -> String { form.text(field) }

  /// What is wrong with what stands in a field; nil while nothing does.
  func problem(with field: Field) -> Phrase? {
    text(field).isEmpty ? nil : problem(field, text(field))
  }

  /// Whether it may be left.
  var leaving: Availability {
    .when(!isSaving, otherwise: Phrase("it is being saved", "正在保存"))
  }

  /// What a changed phone field asks for: nothing typed leaves the number as it is, which the field
  /// never shows whole.
  func changedPhone(_ field: Field) -> String? {
    let typed = text(field)
    if typed.allSatisfy(\.isWhitespace) { return nil }
    return typed == "-" ? "" : typed
  }

  /// What stands in the empty phone field of a guest who left a number.
  static func placeholder(keeping phone: String, in home: Country?) -> Phrase {
    let masked = PhoneNumber.masked(phone, in: home)
    return Phrase("\(masked) stays, - removes it", "\(masked) 不变，- 删除")
  }

  // MARK: Saving

  mutating func beginSaving() { isSaving = true }

  /// The store said no: what was typed stays.
  mutating func refuse(_ reason: Phrase) {
    isSaving = false
    refusal = reason
  }

  mutating func forgetRefusal() { refusal = nil }

  /// Says what is wrong with a field and puts the cursor there.
  mutating func refuse(_ field: Field, _ reason: Phrase, in context: ConsoleContext) {
    refusedField = (field, reason)
    form.refuse(field, message: context.text(reason))
  }

  /// Puts the cursor into a field whose text is replaced by the first key.
  mutating func retype(_ field: Field) {
    form.focus(on: field)
    form.arrive()
  }

  // MARK: Update

  static func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened: .opened
    case .languageChanged: .languageChanged
    case .shown, .minute, .second, .storeChanged: nil
    }
  }

  /// What a key or a paste means that is no command.
  func action(for input: Input) -> Action? {
    var copy = form
    switch input {
    case .key(.enter), .key(.escape), .key(.control("s")), .key(.tab): return nil
    case .key(.down) where isChoosing: return .chooseMember(1)
    case .key(.up) where isChoosing: return .chooseMember(-1)
    case .key(let key): return copy.handle(key) == .ignored ? nil : .input(input)
    case .paste(let text): return copy.paste(text) == .ignored ? nil : .input(input)
    }
  }

  private var isChoosing: Bool {
    member != nil && form.focused == member && lookup.members.count > 1
  }

  mutating func update<S: Screen>(
    _ action: Action, in context: ConsoleContext,
    as wrap: @escaping @Sendable (Action) -> S.Action
  ) -> [Effect<S>] {
    switch action {
    case .opened:
      relabel(in: context)
      form.arrive()
      isSaving = false
      refusal = nil
      return look(as: wrap)
    case .languageChanged:
      relabel(in: context)
      return []
    case .input(let input):
      refusal = nil
      switch input {
      case .key(let key): _ = form.handle(key)
      case .paste(let text): _ = form.paste(text)
      }
      if let field = refusedField?.field, !form.isRefused(field) { refusedField = nil }
      return look(as: wrap)
    case .chooseMember(let step):
      if lookup.move(by: step) { return [read(as: wrap)] }
      _ = form.handle(step > 0 ? .down : .up)
      return []
    case .looked(let answer):
      guard let phone = lookup.phone(from: answer, in: context) else { return [] }
      return [ChainLookup.effect(for: phone) { wrap(.heard($0, phone: phone)) }]
    case .heard(let stage, let phone):
      return lookup.hear(stage, for: phone) ? [read(as: wrap)] : []
    }
  }

  private mutating func relabel(in context: ConsoleContext) {
    let (words, problem, language) = (words, problem, context.language)
    form.relabel {
      (context.text(words($0).label), context.text(words($0).placeholder))
    } validate: { field in
      { problem(field, $0)?.text(language) }
    }
    if let (field, reason) = refusedField {
      form.refuse(field, message: context.text(reason), movesCursor: false)
    }
  }

  private mutating func look<S: Screen>(
    as wrap: @escaping @Sendable (Action) -> S.Action
  ) -> [Effect<S>] {
    let isNew = lookup.ask(phone: text(phone), member: member.map(text) ?? "")
    return isNew ? [read(as: wrap)] : []
  }

  private func read<S: Screen>(as wrap: @escaping @Sendable (Action) -> S.Action) -> Effect<S> {
    let lookup = lookup
    return .load("member", typingGoesOn: true) { wrap(.looked(try lookup.read($0))) }
  }
}

extension GuestForm {
  /// Draws the box: what was refused, because it must be read, then the fields, then who the guest
  /// is.
  ///
  /// - Parameters:
  ///   - corner: what stands at the right of the title, where there is room.
  ///   - size: columns, and the rows that it has at least.
  ///   - more: what is known of what is typed, before who the guest is.
  func draw(
    into buffer: inout Buffer, area: Rect, title: Phrase, corner: Phrase?, size: Size,
    more: [SheetLine] = [], context: ConsoleContext
  ) -> Point? {
    let known = more + lookup.lines(in: context)
    let width = min(area.columns, size.columns)
    let refused = refusal.map { wrapped("x " + context.text($0), columns: width - 4) } ?? []
    let below = known.isEmpty && refused.isEmpty ? 0 : 1
    let wanted = form.rows(columns: width - 4) + below + known.count + refused.count + 2
    let box = area.centred(Size(columns: width, rows: min(area.rows, max(wanted, size.rows))))
    let inside = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    if let corner { drawCorner(" \(context.text(corner)) ", into: &buffer, box: box) }

    let (rest, bottom) = inside.split(bottom: min(refused.count, inside.rows - 1))
    buffer.drawRefusal(refused, in: bottom)
    let formRows = min(form.rows(columns: rest.columns), max(1, rest.rows - min(known.count, 2)))
    let (fields, room) = rest.split(top: formRows)
    buffer.draw(known, in: room.rows(from: room.rows > known.count ? 1 : 0))
    return form.draw(in: fields, of: &buffer) { context.text($0.words) }
  }

  private func drawCorner(_ text: String, into buffer: inout Buffer, box: Rect) {
    let width = displayWidth(text)
    guard width < box.columns - 20 else { return }
    buffer.write(text, at: Point(column: box.maxColumn - width - 2, row: box.row), style: .strong)
  }
}

extension Buffer {
  /// Draws why the store said no, one row each, at the foot of a dialog.
  mutating func drawRefusal(_ lines: [String], in area: Rect) {
    for (row, line) in lines.prefix(area.rows).enumerated() {
      write(line, at: area.line(row).origin, style: .danger, columns: area.columns)
    }
  }
}
