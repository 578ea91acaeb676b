import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// A table promised by phone: day, time, guests, name, and what is to be ready. Enter goes on to
/// what is missing, then books. A table that is promised to others is refused with the nearest
/// alternatives, each one key away. Esc keeps what was typed for the next time.
struct BookingForm: Screen {
  enum Field: Hashable, Sendable {
    case day, time, size, name, phone, note, tables, tasks
  }

  enum Action: Sendable {
    case opened, relabel
    case tablesKnown([DiningTable])
    case input(Input)
    case looked(GuestLookup.Answer)
    case heard(ChainLookup.Stage, phone: String)
    case next, submit, close
    case booked(Reservation)
    case refused(Phrase)
    case conflict(Phrase, [BookingAlternative])
    case takeAlternative(BookingAlternative)
    case stay
  }

  enum Outcome: Sendable {
    case booked(Reservation)
    case changed(Reservation)
    /// Esc: what was typed until then.
    case left(BookingForm)
  }

  static let title = Phrase("booking", "订位")

  /// Nil for a new booking.
  let editing: Reservation?
  /// Made before the write, so that booking again after a failure is the same booking.
  let id: Identifier<Reservation>
  /// The day of the list from which it was opened.
  let shownDay: LocalDate
  var form: Form<Field>
  var lookup = GuestLookup()
  var tables: [DiningTable] = []
  var refusal: Phrase?
  var isSaving = false

  /// A new booking, on the day that is shown.
  init(on day: LocalDate, today: LocalDate, ids: IdentifierGenerator) {
    editing = nil
    id = ids.next()
    shownDay = day
    form = Self.form([.day: BookingText.text(of: day, today: today)], withTasks: true)
    form.focus(on: .time)
  }

  /// A change to a booking.
  init(editing entry: BookingEntry, today: LocalDate, calendar: StoreCalendar) {
    let booking = entry.reservation
    editing = booking
    id = booking.id
    shownDay = booking.businessDay
    form = Self.form(
      [
        .day: BookingText.text(of: booking.businessDay, today: today),
        .time: calendar.clockText(booking.at), .size: String(booking.partySize),
        .name: booking.guestName, .phone: booking.phone ?? "", .note: booking.note ?? "",
        .tables: entry.tableNames.joined(separator: " "),
      ], withTasks: false)
    form.focus(on: .time)
  }

  private static func form(_ texts: [Field: String], withTasks: Bool) -> Form<Field> {
    func field(_ id: Field, _ kind: TextField.Kind = .text, _ limit: Int) -> FormField<Field> {
      FormField(id, label: "", text: texts[id] ?? "", kind: kind, limit: limit)
    }
    return Form(
      [
        field(.day, .date, 10), field(.time, .time, 5), field(.size, .digits, 2),
        field(.name, .text, 60), field(.phone, .phone, 20), field(.note, .text, 200),
        field(.tables, .text, 40),
      ] + (withTasks ? [field(.tasks, .text, 200)] : []))
  }

  static var specimens: [BookingForm] {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    return [
      BookingForm(
        on: day, today: day,
        ids: IdentifierGenerator(now: { Timestamp(millisecondsSinceEpoch: 0) }))
    ]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var revision: Int { lookup.revision }

  /// Whether nothing worth keeping was typed.
  var isUntouched: Bool {
    editing != nil || form.fields.allSatisfy { $0.id == .day || $0.text.isEmpty }
  }

  /// The first field without which nothing can be booked.
  func missing(_ today: LocalDate) -> (Field, Phrase)? {
    if BookingText.day(form.text(.day), today: today) == nil {
      return (.day, Phrase("which day? 11-28", "请填日期，如 11-28"))
    }
    if BookingText.time(form.text(.time)) == nil {
      return (.time, Phrase("what time? 19:30", "请填时间，如 19:30"))
    }
    guard let size = Int(form.text(.size)), (1...99).contains(size) else {
      return (.size, Phrase("how many guests? 1 to 99", "请填人数 1 至 99"))
    }
    let name = form.text(.name)
    if name.allSatisfy(\.isWhitespace), lookup.chosen == nil {
      return (.name, Phrase("on which name?", "请填姓名"))
    }
    return nil
  }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let isComplete = missing(context.businessDay) == nil
    return [
      Command(
        "booking.next", keys: [.enter],
        title: !isComplete
          ? Phrase("next", "下一项") : editing == nil ? Phrase("book", "订位") : Phrase("save", "保存"),
        help: Phrase(
          "Go to what is missing; when nothing is, book.", "到还没填的一项；填完后即订位。"),
        action: .next),
      Command(
        "booking.submit", keys: [.control("s")], title: Phrase("finish", "完成"),
        help: Phrase("Book with what is entered.", "按已填内容订位。"), footer: .never,
        action: .submit),
      Command(
        "booking.field", keys: [.tab], title: Phrase("next field", "下一项"),
        help: Phrase("Go to the next field.", "到下一项。"), action: .input(.key(.tab))),
      Command(
        "booking.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the list; what was typed is kept.", "返回列表，已填内容会保留。"),
        action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    var copy = form
    switch input {
    case .key(.enter), .key(.escape), .key(.control("s")), .key(.tab): return nil
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

  // MARK: Update

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .opened:
      relabel(context)
      isSaving = false
      refusal = nil
      let read: Effect<Self> = .load("tables") {
        .tablesKnown(try $0.database.floor().tables.map(\.table))
      }
      return [read] + look()
    case .relabel: relabel(context)
    case .tablesKnown(let tables): self.tables = tables
    case .input(.key(let key)):
      refusal = nil
      _ = form.handle(key)
      return look()
    case .input(.paste(let text)):
      refusal = nil
      _ = form.paste(text)
      return look()
    case .looked(let answer):
      guard let phone = lookup.take(answer, in: context) else { return [] }
      return [ChainLookup.effect(for: phone) { .heard($0, phone: phone) }]
    case .heard(let stage, let phone):
      return lookup.hear(stage, for: phone) ? [lookEffect] : []
    case .next:
      guard let (field, _) = missing(context.businessDay) else { return submit(in: context) }
      // Enter on the missing field itself says what is missing; elsewhere it leads there.
      if form.focused == field { return submit(in: context) }
      form.focus(on: field)
    case .submit: return submit(in: context)
    case .booked(let reservation):
      return [.finish(editing == nil ? .booked(reservation) : .changed(reservation))]
    case .refused(let reason):
      isSaving = false
      refusal = reason
    case .conflict(let reason, let alternatives):
      isSaving = false
      refusal = reason
      return ask(alternatives)
    case .takeAlternative(let alternative):
      take(alternative, in: context)
      return submit(in: context)
    case .stay: break
    case .close: return [.finish(.left(self))]
    }
    return []
  }

  private mutating func relabel(_ context: ConsoleContext) {
    form.relabel { field in
      let words: (Phrase, Phrase) =
        switch field {
        case .day: (Phrase("day", "日期"), Phrase("month-day: 11-28", "月-日，如 11-28"))
        case .time: (Phrase("time", "时间"), Phrase("19:30 or 1930", "19:30 或 1930"))
        case .size: (Phrase("guests", "人数"), Phrase("", ""))
        case .name: (Phrase("name", "姓名"), Phrase("", ""))
        case .phone: (Phrase("phone", "手机"), Phrase("recognises members", "会员自动识别"))
        case .note: (Phrase("note", "备注"), Phrase("", ""))
        case .tables: (Phrase("tables", "桌台"), Phrase("T7 T8, or later", "T7 T8，可稍后再定"))
        case .tasks:
          (Phrase("prepare", "准备"), Phrase("banner 60, wine 30 (min before)", "横幅 60，醒酒 30（提前分钟）"))
        }
      return (context.text(words.0), context.text(words.1))
    }
  }

  private mutating func look() -> [Effect<Self>] {
    lookup.ask(phone: form.text(.phone), member: "") ? [lookEffect] : []
  }

  private var lookEffect: Effect<Self> {
    let lookup = lookup
    return .load("member") { .looked(try lookup.read($0)) }
  }

  /// A question on top of the form; left without an answer, the form is as it was.
  private func ask(_ alternatives: [BookingAlternative]) -> [Effect<Self>] {
    guard !alternatives.isEmpty else { return [] }
    // Enter leads back to the form: an impatient second one books nothing.
    let back = QuestionDialog.Answer(Phrase("change it", "返回修改"), key: .character("b"))
    let question = QuestionDialog(
      title: Phrase("Take another?", "改订其他？"), text: refusal ?? Phrase("", ""),
      answers: [back]
        + alternatives.prefix(9).enumerated().map { index, alternative in
          .init(alternative.phrase, key: .character(Character(String(index + 1))))
        })
    return [.present(question) { $0 == 0 ? .stay : .takeAlternative(alternatives[$0 - 1]) }]
  }

  private mutating func take(_ alternative: BookingAlternative, in context: ConsoleContext) {
    let day = context.calendar.businessDay(of: alternative.at)
    form.setText(BookingText.text(of: day, today: context.businessDay), of: .day)
    form.setText(context.clock(alternative.at), of: .time)
    let names = alternative.tableIDs.compactMap { id in tables.first { $0.id == id }?.name }
    form.setText(names.joined(separator: " "), of: .tables)
    refusal = nil
  }

  // MARK: Booking

  private mutating func submit(in context: ConsoleContext) -> [Effect<Self>] {
    guard !isSaving else { return [] }
    if let (field, words) = missing(context.businessDay) {
      form.refuse(field, message: context.text(words))
      return []
    }
    guard let day = BookingText.day(form.text(.day), today: context.businessDay),
      let time = BookingText.time(form.text(.time)),
      let at = BookingText.instant(day: day, time: time, calendar: context.calendar),
      let size = Int(form.text(.size))
    else { return [] }
    let chosen: [Identifier<DiningTable>]
    switch BookingText.tables(form.text(.tables), of: tables) {
    case .success(let ids): chosen = ids
    case .failure(let unknown):
      let name = unknown.typed
      form.refuse(
        .tables, message: context.text(Phrase("there is no table \(name)", "没有桌台 \(name)")))
      return []
    }
    isSaving = true
    let typedName = form.text(.name)
    let name =
      typedName.allSatisfy(\.isWhitespace) ? lookup.chosen?.name ?? typedName : typedName
    let (id, phone, note) = (id, form.text(.phone), form.text(.note))
    let failed: @Sendable (any Error) -> Action = { error in
      if case ReservationError.conflict(_, _, _, let alternatives) = error {
        return .conflict(explanation(of: error), alternatives)
      }
      return .refused(explanation(of: error))
    }
    guard let editing else {
      let new = NewReservation(
        at: at, partySize: size, guestName: name, phone: phone, note: note, tableIDs: chosen,
        tasks: BookingText.tasks(form.text(.tasks)))
      return [
        .perform("booking") {
          .booked(try $0.database.perform(BookTable(new, id: id), by: $0.author))
        } failed: {
          failed($0)
        }
      ]
    }
    // The same time as before is not typed again: it may be over already.
    let isSameTime = context.clock(editing.at) == context.clock(at) && editing.businessDay == day
    return [
      .perform("booking") { store in
        .booked(
          try store.database.perform(
            ChangeReservation(
              id, at: isSameTime ? nil : at, partySize: size, guestName: name, phone: phone,
              note: note, tableIDs: chosen), by: store.author))
      } failed: {
        failed($0)
      }
    ]
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let known = lookup.lines(in: context)
    let width = min(area.columns, 62)
    let refused = refusal.map { wrapped("x " + context.text($0), columns: width - 4) } ?? []
    let below = known.isEmpty && refused.isEmpty ? 0 : 1
    let wanted = form.rows(columns: width - 4) + below + known.count + refused.count + 2
    let box = area.centred(Size(columns: width, rows: min(area.rows, max(wanted, 10))))
    let name = editing?.guestName ?? ""
    let title =
      editing == nil
      ? Phrase("New booking", "新订位") : Phrase("Change the booking of \(name)", "修改 \(name) 的订位")
    let inside = buffer.drawBox(box, title: context.text(title)).inset(columns: 1)
    drawDay(into: &buffer, box: box, context: context)
    let (rest, bottom) = inside.split(bottom: min(refused.count, inside.rows / 2))
    for (row, line) in refused.prefix(bottom.rows).enumerated() {
      buffer.write(
        line, at: Point(column: bottom.column, row: bottom.row + row), style: .danger,
        columns: bottom.columns)
    }
    let formRows = min(
      form.rows(columns: rest.columns), max(1, rest.rows - min(known.count, 2)))
    let (fields, room) = rest.split(top: formRows)
    buffer.draw(known, in: room.rows(from: room.rows > known.count ? 1 : 0))
    return form.draw(in: fields, of: &buffer) { context.text($0.words) }
  }

  /// At the right of the title: the weekday, so that a wrong date is seen.
  private func drawDay(into buffer: inout Buffer, box: Rect, context: ConsoleContext) {
    guard let day = BookingText.day(form.text(.day), today: context.businessDay) else { return }
    let text = " " + context.text(day.withWeekday) + " "
    let width = displayWidth(text)
    guard width < box.columns - 24 else { return }
    buffer.write(text, at: Point(column: box.maxColumn - width - 2, row: box.row), style: .strong)
  }
}
