import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// A table promised by phone: day, time, guests, name, and what is to be ready. Enter goes on to
/// what is missing, then books. A table that is promised to others is refused with the nearest
/// alternatives, each one key away. Esc keeps what was typed for the next time.
struct BookingForm: Screen {
  enum Field: Hashable, Sendable {
    case day, time, size, name, phone, note, tables, tasks, resources
  }

  enum Action: Sendable {
    case placesKnown([DiningTable], [TaskAssignee])
    /// What is free at the typed time.
    case resourcesKnown([FreeResource], for: ResourceQuestion)
    case form(GuestForm<Field>.Action)
    case next, submit, close
    /// Away with what is typed.
    case empty
    /// It is booked without a phone number.
    case withoutPhone
    case phoneWanted
    /// A party larger than the house has a place for is meant.
    case isSure(partySize: Int)
    /// The size is typed again: the first key replaces it.
    case sizeWanted
    case booked(Reservation)
    case refused(Phrase)
    case conflict(Phrase, [BookingAlternative])
    /// Guests are expected to sit at a table still.
    case stillSeated(Phrase, [BookingAlternative], at: Timestamp)
    /// The table is promised all the same.
    case despiteGuests(at: Timestamp)
    case chooseAlternative(BookingAlternative)
    case outsideHours(HoursRefusal, at: Timestamp)
    case hoursAnswered(OutsideHoursDialog.Outcome, at: Timestamp)
    /// Which of the two is meant by a time that the clock shows two times.
    case meant(Timestamp)
    /// How often whoever has the phone did not come before.
    case history(NoShowHistory, phone: String)
    case stay
  }

  enum Outcome: Sendable {
    case booked(Reservation)
    case changed(Reservation)
    /// Esc: what was typed until then.
    case left(BookingForm)
  }

  /// For which booking it is asked what is free.
  struct ResourceQuestion: Hashable, Sendable {
    var at: Timestamp
    var partySize: Int
  }

  static let title = Phrase("booking", "订位")

  /// Nil for a new booking.
  let editing: Reservation?
  /// Made before the write, so that booking again after a failure is the same booking.
  let id: Identifier<Reservation>
  /// The day of the list from which it was opened.
  let shownDay: LocalDate
  /// What was to be prepared when the form was opened: what nobody has touched stays as it was noted.
  let tasksBefore: String
  /// The same of what is promised with the table.
  let resourcesBefore: String
  /// What the house has beside tables.
  let resources: [BookableResource]
  var form: GuestForm<Field>
  var tables: [DiningTable] = []
  /// To whom a task can be given.
  var people: [TaskAssignee] = []
  /// What is free at the time that it was asked for.
  var free: (resources: [FreeResource], question: ResourceQuestion)?
  /// The one that was meant of two instants at which the clock shows the typed time.
  var meant: Timestamp?
  /// The time for which somebody said that it may be outside the opening hours.
  var permitted: (at: Timestamp, permit: HoursPermit)?
  /// The time and the tables that somebody promises although guests are expected to sit there still.
  var despite: (at: Timestamp, tables: String)?
  /// The phone of which it is known how often its guests did not come.
  var asked: String?
  /// Whether somebody said that the guest leaves no phone number.
  var goesWithoutPhone = false
  /// The larger size that somebody said is meant.
  var sureOf: Int?

  /// A new booking, on the day that is shown.
  init(
    on day: LocalDate, today: LocalDate, resources: [BookableResource], ids: IdentifierGenerator
  ) {
    editing = nil
    self.resources = resources
    resourcesBefore = ""
    id = ids.next()
    shownDay = day
    tasksBefore = ""
    form = Self.form(
      [.day: BookingText.text(of: day, today: today)], today: today, resources: resources)
    form.form.focus(on: .time)
  }

  /// A change to a booking.
  init(
    editing entry: BookingEntry, today: LocalDate, calendar: StoreCalendar, in home: Country?,
    resources: [BookableResource], language: Language
  ) {
    let booking = entry.reservation
    editing = booking
    id = booking.id
    shownDay = booking.businessDay
    self.resources = resources
    resourcesBefore = BookingText.text(of: booking.resources, among: resources, in: language)
    tasksBefore = BookingText.text(of: booking.tasks, at: booking.at, in: language)
    form = Self.form(
      [
        .day: BookingText.text(of: booking.businessDay, today: today),
        .time: calendar.clockText(booking.at), .size: String(booking.partySize),
        .name: booking.guestName,
        .note: booking.note ?? "",
        .tables: entry.tableNames.joined(separator: " "),
        .tasks: tasksBefore, .resources: resourcesBefore,
      ], today: today, resources: resources,
      kept: booking.phone.map { GuestForm<Field>.placeholder(keeping: $0, in: home) })
    form.form.focus(on: .time)
    // Nothing typed there leaves it as it is.
    goesWithoutPhone = true
    sureOf = booking.partySize
  }

  private static func form(
    _ texts: [Field: String], today: LocalDate, resources: [BookableResource],
    kept: Phrase? = nil
  ) -> GuestForm<Field> {
    func field(_ id: Field, _ limit: Int = TextField.valueLimit) -> FormField<Field> {
      FormField(
        id, label: "", text: texts[id] ?? "",
        kind: [.day, .time, .size].contains(id) ? .value : .text, limit: limit)
    }
    return GuestForm(
      [
        field(.day), field(.time), field(.size), field(.name, 60), field(.phone, 40),
        field(.note, 400), field(.tables), field(.tasks, 400),
        // A house that has nothing of the kind is not asked for it.
      ] + (resources.isEmpty ? [] : [field(.resources, 200)]), phone: .phone,
      words: { words(of: $0, keeping: kept) },
      problem: { field, text in
        TypedRefusal.reason { () throws(TypedRefusal) in
          switch field {
          case .day: _ = try TypedDate.coming(text, from: today)
          case .time: _ = try TypedTime(text)
          case .size: _ = try TypedNumber.guests(text)
          case .tasks: _ = try BookingText.tasks(text)
          case .name, .phone, .note, .tables, .resources: break
          }
        }
      })
  }

  static var specimens: [BookingForm] {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let empty = BookingForm(
      on: day, today: day, resources: [],
      ids: IdentifierGenerator(now: { Timestamp(millisecondsSinceEpoch: 0) }))
    var begun = empty
    begun.form.form.setText("19:30", of: .time)
    return [empty, begun]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var revision: Int { form.lookup.revision }

  /// Whether nothing worth keeping was typed.
  var isUntouched: Bool {
    editing != nil || form.form.fields.allSatisfy { $0.id == .day || $0.text.isEmpty }
  }

  /// The first field without which nothing can be booked, or that cannot be read.
  var missing: (Field, Phrase)? {
    let questions: [(Field, Phrase)] = [
      (.day, Phrase("which day? 11-28", "请填日期，如 11-28")),
      (.time, Phrase("what time? 19:30", "请填时间，如 19:30")),
      (.size, Phrase("how many guests? 1 to 99", "请填人数 1 至 99")),
    ]
    for (field, question) in questions {
      if form.text(field).isEmpty { return (field, question) }
      if let problem = form.problem(with: field) { return (field, problem) }
    }
    let name = form.text(.name)
    if name.allSatisfy(\.isWhitespace), form.lookup.chosen == nil {
      return (.name, Phrase("on which name?", "请填姓名"))
    }
    return form.problem(with: .tasks).map { (.tasks, $0) }
  }

  /// Whether no phone number is typed, and nobody has said that there is none.
  var lacksPhone: Bool { !goesWithoutPhone && form.text(.phone).allSatisfy(\.isWhitespace) }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let isComplete = missing == nil && (!lacksPhone || form.form.focused == .phone)
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
        help: Phrase("Go to the next field.", "到下一项。"), action: .form(.input(.key(.tab)))),
      Command(
        "booking.empty", keys: [.control("x")], title: Phrase("empty", "清空"),
        help: Phrase(
          "Throw away what is typed here and begin anew.", "丢弃已填内容，重新填写。"),
        availability: isUntouched ? .hidden : form.leaving, action: .empty),
      Command(
        "booking.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the list; what was typed is kept.", "返回列表，已填内容会保留。"),
        availability: form.leaving, action: .close),
    ]
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    form.action(for: input).map(Action.form)
  }

  func action(at moment: Moment) -> Action? {
    GuestForm<Field>.action(at: moment).map(Action.form)
  }

  /// - Parameter kept: what the phone field says of a number that is there.
  private static func words(
    of field: Field, keeping kept: Phrase?
  ) -> (label: Phrase, placeholder: Phrase) {
    switch field {
    case .day: (Phrase("day", "日期"), Phrase("11-28, Sat or +8", "11-28、周六 或 +8"))
    case .time: (Phrase("time", "时间"), Phrase("19:30, 1930 or 7:30pm", "19:30、1930 或晚上7点半"))
    case .size: (Phrase("guests", "人数"), Phrase("", ""))
    case .name: (Phrase("name", "姓名"), Phrase("", ""))
    case .phone: (Phrase("phone", "手机"), kept ?? Phrase("recognises members", "会员自动识别"))
    case .note: (Phrase("note", "备注"), Phrase("", ""))
    case .tables: (Phrase("tables", "桌台"), Phrase("T7 T8, or later", "T7 T8，可稍后再定"))
    case .tasks:
      (
        Phrase("prepare", "准备"),
        Phrase("wine 30 @kitchen: minutes before, who", "醒酒 30 @后厨：提前分钟，由谁做")
      )
    case .resources:
      (Phrase("with", "物品"), Phrase("room, video, chairs 2", "包间、视频、儿童椅 2"))
    }
  }
}
