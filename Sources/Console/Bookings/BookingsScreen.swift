import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The bookings of a day (订位): who comes when, what is to be ready, and their way to the table.
struct BookingsScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded(BookingsReading)
    case guestLoaded(MemberProfile)
    case list(SearchableList<Identifier<Reservation>>.Action)
    case day(DayAction)
    case back
    /// Enter: what ``nextStep`` says.
    case next
    case form(FormAction)
    case arrival(ArrivalAction)
    case end(EndAction)
    case answer(AnswerAction)
    case task(TaskAction)
    case series(SeriesAction)
    /// From the list by time to the book by table, and back.
    case byTable
    /// Opens what the guests want ready.
    case dishes
    case deposit(DepositAction)
    case guest(GuestAction)
    case undo(UndoAction)
  }

  /// Which day is shown.
  enum DayAction: Sendable {
    case change(Int)
    case today
    /// On which a booking waits for the house's answer.
    case asked
  }

  /// What the house says to a booking that a guest's app asked for; no is a cancelled booking.
  enum AnswerAction: Sendable {
    case confirm
    case confirmed(Reservation)
  }

  /// A new booking, or a change to one.
  enum FormAction: Sendable {
    case new, edit
    case done(BookingForm.Outcome)
  }

  /// The guests come, and are led to their table.
  enum ArrivalAction: Sendable {
    case arrive
    case arrived(Reservation)
    case seat
    case seated(Placement)
    /// They wait with a number.
    case giveNumber
    case numberGiven(Ticket)
  }

  /// The guests do not come.
  enum EndAction: Sendable {
    case noShow
    /// Whoever asked knows what becomes of the deposit.
    case noShowInSpite(Identifier<Reservation>)
    case wasNoShow(Reservation)
    case askWhyCancel
    case askWhy(Reservation, following: Int)
    case stay
    case cancel(Identifier<Reservation>, Reason)
    case cancelled(Reservation)
    /// The guest's app reads why not.
    case decline(Identifier<Reservation>, Reason)
    case declined(Reservation)
  }

  /// The same guests come again.
  enum SeriesAction: Sendable {
    case ask
    case book(SeriesWish, leavingOut: Bool)
    case booked(Reservation, count: Int, last: LocalDate)
    case conflicts(SeriesWish, SeriesConflicts)
    case refused(Phrase)
    case cancel(Reservation, Reason)
    case cancelled(Reservation, count: Int)
    case stay
  }

  /// Which booking comes again, and how often.
  struct SeriesWish: Sendable {
    var booking: Reservation
    var weeks: Int
    var last: LocalDate
  }

  /// What is to be ready for them.
  enum TaskAction: Sendable {
    case finish
    case finished(String)
  }

  static let title = Phrase("bookings", "订位")

  // MARK: What it knows

  /// Nil until the store was read for the first time.
  var entries: [BookingEntry]?
  /// The day that the entries are of.
  var entriesDay: LocalDate?
  var holdMinutes = 15
  /// The days on which a booking waits for the house's answer, the next first.
  var askedDays: [LocalDate] = []
  /// What may be undone.
  /// The member under the cursor, a moment later than the cursor.
  var profile: MemberProfile?

  // MARK: Where the person is

  /// Nil for today, also after midnight.
  var day: LocalDate?
  var list = SearchableList<Identifier<Reservation>>()
  /// Whether the book is shown by table, where there is room for it.
  var isByTable = false
  /// As it was read last.
  var book: TableBook?
  /// The first table of the book that is shown, after its page was turned.
  var bookTop: Int?
  /// A booking that was just made or changed, to be told with the deposit that it needs.
  var toldNext: (id: Identifier<Reservation>, words: Phrase)?
  /// On a phone, whether the detail replaces the list.
  var isDetailOpen = false
  /// A new booking's form that was left half filled.
  var draft: BookingForm?

  static var specimens: [BookingsScreen] {
    let empty = BookingsScreen()
    var searching = empty
    searching.list.startSearch()
    var asked = specimen(.requested)
    asked.entries?[0].asked = AskedBooking(
      channel: "app", askedAt: Timestamp(millisecondsSinceEpoch: 0))
    asked.askedDays = [LocalDate(year: 1970, month: 1, day: 2)]
    return [empty, searching, specimen(.confirmed), specimen(.arrived), asked]
  }

  private static func specimen(_ stage: Reservation.Stage) -> BookingsScreen {
    var screen = BookingsScreen()
    let entry = specimenEntry(stage)
    screen.entries = [entry]
    screen.list.show([entry.id])
    return screen
  }

  /// A booking of the beginning of time.
  static func specimenEntry(_ stage: Reservation.Stage) -> BookingEntry {
    let moment = Timestamp(millisecondsSinceEpoch: 0)
    let booking = Reservation(
      id: Identifier(rawValue: "specimen"),
      businessDay: LocalDate(year: 1969, month: 12, day: 31), at: moment, partySize: 2,
      guestName: "", stage: stage, createdAt: moment)
    return BookingEntry(reservation: booking, alerts: [], tableNames: [])
  }

  var isTyping: Bool { list.isSearching }
  /// An answer for another day is not wanted any more.
  var revision: Int { (day?.year ?? 0) * 10_000 + (day?.month ?? 0) * 100 + (day?.day ?? 0) }

  var underCursor: AnyHashable? {
    list.isSearching ? nil : list.selection.map { AnyHashable($0) }
  }

  // MARK: What follows from it

  /// The next day but the one that is shown on which a booking waits for an answer.
  var nextAskedDay: LocalDate? {
    let others = askedDays.filter { $0 != entriesDay }
    return others.first { $0 > entriesDay ?? $0 } ?? others.first
  }

  /// The booking under the cursor.
  var selected: BookingEntry? {
    list.selection.flatMap { id in entries?.first { $0.id == id } }
  }

  var selectedProfile: MemberProfile? {
    profile?.member.id == selected?.reservation.memberID ? profile : nil
  }

  /// What is to be prepared next for the booking under the cursor.
  var nextTask: PreparationTask? {
    guard selected?.reservation.stage.isOpen == true else { return nil }
    return selected?.reservation.tasks.first { $0.doneAt == nil }
  }
}

/// What the screen reads from the store, at one instant.
struct BookingsReading: Sendable {
  var day: LocalDate
  var entries: [BookingEntry]
  var holdMinutes: Int
  var askedDays: [LocalDate]
  /// Nil while it is shown by time.
  var book: TableBook?
}

/// What Enter does with a booking.
enum BookingStep: Equatable {
  case openDetail, arrive, seat
  /// Says yes to what a guest's app asked for.
  case confirm
  case nothing(Phrase)
}

extension BookingsScreen {
  func nextStep(in context: ConsoleContext) -> BookingStep {
    guard let booking = selected?.reservation else {
      return .nothing(Phrase("no booking; n takes one", "没有订位，按 n 新增"))
    }
    if !context.layout.isSplit, !isDetailOpen { return .openDetail }
    guard booking.stage.isOpen else {
      return .nothing(Phrase("this booking is over", "该订位已结束"))
    }
    if selected?.asked != nil { return .confirm }
    guard booking.businessDay == context.businessDay else {
      return .nothing(Phrase("it is for another day", "不是今天的订位"))
    }
    return booking.stage == .arrived ? .seat : .arrive
  }
}

extension Reservation {
  /// How it stands, as the list shows it. `late`: the time for which the table is held has begun to
  /// run out.
  func mark(at now: Timestamp) -> StateMark {
    switch stage {
    case .requested: .asked
    case .confirmed where now > at: .late
    case .confirmed: .booked
    case .arrived: .here
    case .seated: StateMark("=", Phrase("seated", "入座"), .good)
    case .completed: StateMark("=", Phrase("over", "结束"), .quiet)
    case .noShow: .noShow
    case .cancelled: StateMark("x", Phrase("gone", "取消"), .quiet)
    }
  }
}

extension BookingEntry {
  /// Minutes before its time from which a list says that its table is not free in time.
  static let dangerMinutes = 60

  /// Whether its table is not free in time, and its time is near.
  func isSoonEndangered(at now: Timestamp) -> Bool {
    danger != nil && reservation.at <= now.advanced(byMinutes: Self.dangerMinutes)
  }

  /// As the booking's own, unless its table is taken: that is to be mended before the guests are here.
  func mark(at now: Timestamp) -> StateMark {
    guard isSoonEndangered(at: now), reservation.stage != .arrived else {
      return reservation.mark(at: now)
    }
    return danger?.until == nil ? .tableClosed : .tableTaken
  }
}

extension StateMark {
  static let tableTaken = StateMark("!", Phrase("taken", "占用"), .danger)
  static let tableClosed = StateMark("!", Phrase("closed", "停用"), .danger)
  static let asked = StateMark("?", Phrase("asked", "待确认"), .warning)
  static let booked = StateMark(".", Phrase("booked", "已订"), .quiet)
  static let here = StateMark("@", Phrase("here", "到店"), .warning)
  static let noShow = StateMark("x", Phrase("no-show", "未到店"), .danger)
}

extension Ticket {
  /// The guests of a booking wait with this number.
  var bookedWaitsPhrase: Phrase {
    Phrase(
      "\(displayNumber) for \(guestName ?? ""): called before those without a booking",
      "\(guestName ?? "")持 \(displayNumber) 等位，优先叫号")
  }
}

extension Phrase {
  static let waitWithNumber = Phrase("wait", "取号等位")
  static let waitWithNumberHelp = Phrase(
    "The booked guests are here and wait with a number: their table stays theirs, and they are called "
      + "first.",
    "订位客人到店取号等位：桌台仍为其保留，优先叫号。")
}

extension Reservation {
  /// They are here: what to do next.
  var arrivedPhrase: Phrase {
    Phrase("\(guestName) is here: Enter seats them", "\(guestName) 已到店，回车安排入座")
  }
}
