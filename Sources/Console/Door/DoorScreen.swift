import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The host's first screen: who waits, who is next, who they are and where they could sit (排号).
///
/// Digits are a party size: `4` Enter gives a party of four its number. Everything else about a
/// ticket is one key on the ticket under the cursor.
struct DoorScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded(DoorReading)
    case guestLoaded(DoorGuest)
    case list(SearchableList<DoorItem>.Action)
    case size(TypedPartySize.Action)
    case back
    /// Enter: what ``nextStep`` says.
    case next
    case number(NumberAction)
    case call(CallAction)
    case seating(SeatingAction)
    case guest(GuestAction)
    case intake(IntakeAction)
    case draw(DrawAction)
    case undo(UndoAction)
    case go(PlaceID)
  }

  /// A party's number: given out, changed, given up, and why it stands where it stands.
  enum NumberAction: Sendable {
    case openForm, edit
    case formDone(TicketForm.Outcome)
    case issued(Ticket, ahead: Int)
    case issueRefused(TypedPartySize, Phrase)
    case outsideHours(TypedPartySize, partySize: Int, HoursRefusal)
    /// So many are meant, although the house has no place for them.
    case issueLarge(partySize: Int)
    case issueAllowed(partySize: Int, OutsideHoursDialog.Outcome)
    case askWhyCancel
    case cancel(Identifier<Ticket>, Reason)
    case cancelled(Ticket)
    case why
    /// Its slip is printed once more.
    case print
    case printed(Ticket)
  }

  /// Calling a party, and what follows when it does not come.
  enum CallAction: Sendable {
    case next
    /// The party under the cursor, after a question where others wait longer.
    case this
    case thisAllTheSame(Identifier<Ticket>)
    case called(Ticket)
    case missed
    case wasMissed(Ticket)
    case restore
    case restored(Ticket)
  }

  /// The way to a table, for a ticket or for a booking whose time has come.
  enum SeatingAction: Sendable {
    case seat
    case seated(Placement)
    case arrive
    case arrived(Reservation)
    /// The guests of a booking wait with a number.
    case giveNumber
    case numberGiven(Ticket)
  }

  /// Whether new numbers are given out.
  enum IntakeAction: Sendable {
    case ask
    case set(IntakeChoice)
    case isSet
  }

  static let title = Phrase("door", "门口")

  // MARK: What it knows

  /// Nil until the store was read for the first time.
  var board: DoorBoard? { didSet { look(at: board) } }
  /// Who is called next, as far as the board knows; nil before there is one. Found once for each
  /// board, since the commands ask for it with every key.
  private(set) var nextCall: NextCall?
  /// Where each ticket stands on the board.
  private var places: [Identifier<Ticket>: Int] = [:]
  var missedRule = MissedRule()
  /// Whether the house has a printer for queue numbers.
  var printsNumbers = true
  /// What may be undone.
  /// The guest under the cursor, a moment later than the cursor.
  var guest: DoorGuest?

  // MARK: Where the person is

  var list = SearchableList<DoorItem>()
  /// A party size that is being typed.
  var size = TypedPartySize()
  /// Numbers that are being given out: parties who wait, though the board does not know them yet.
  var issuing = 0
  /// On a phone, whether the detail replaces the list.
  var isDetailOpen = false
  /// A new ticket's form that was left half filled.
  var draft: TicketForm?

  static var specimens: [DoorScreen] {
    let empty = DoorScreen()
    var typing = empty
    typing.size = TypedPartySize("4")
    var searching = empty
    searching.list.startSearch()
    var booked = empty
    let entry = BookingsScreen.specimenEntry(.confirmed)
    booked.board = DoorBoard(
      at: entry.reservation.at, businessDay: entry.reservation.businessDay, bands: [], entries: [],
      todaysBookings: [entry], free: FreeTables([]), intake: .open)
    booked.list.show(booked.items)
    return [empty, typing, searching, booked]
  }

  var isTyping: Bool { list.isSearching }

  /// The seconds until a called party may be missed are counted down before the host's eyes.
  var ticksEverySecond: Bool { selected?.ticket.stage == .called }

  /// A number that is typed is given out wherever the cursor is.
  var underCursor: AnyHashable? {
    size.isEmpty && !list.isSearching ? list.selection.map { AnyHashable($0) } : nil
  }

  // MARK: What follows from it

  private mutating func look(at board: DoorBoard?) {
    nextCall = board.map { NextCall.among($0.entries.map(\.ticket), $0.plan) }
    places = Dictionary(
      (board?.entries ?? []).enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A ticket on the board.
  func entry(_ id: Identifier<Ticket>) -> DoorEntry? { places[id].flatMap { board?.entries[$0] } }

  /// A booking on the board.
  func booking(_ id: Identifier<Reservation>) -> BookingEntry? {
    board?.todaysBookings.first { $0.id == id }
  }

  /// The ticket under the cursor.
  var selected: DoorEntry? {
    guard case .ticket(let id)? = list.selection else { return nil }
    return entry(id)
  }

  /// The booking under the cursor.
  var selectedBooking: BookingEntry? {
    guard case .booking(let id)? = list.selection else { return nil }
    return booking(id)
  }

  /// Tonight's care for the guest under the cursor.
  var selectedAlerts: [CareAlert] { selected?.alerts ?? selectedBooking?.alerts ?? [] }

  /// What is known about the guest under the cursor; nil while it is being read.
  var selectedGuest: DoorGuest? { guest?.item == list.selection ? guest : nil }

  /// Seconds for which the ticket cannot be missed yet.
  func secondsLeft(of ticket: Ticket, at now: Timestamp) -> Int {
    guard ticket.stage == .called else { return 0 }
    return missedRule.secondsLeft(calledAt: ticket.lastCalledAt, now: now) ?? 0
  }

  /// Minutes before its time from which a booking stands on the list.
  static let bookingMinutes = 30

  /// Bookings whose guests are here or may come any moment, and those that need another table soon: who
  /// waits first.
  var dueBookings: [BookingEntry] {
    guard let board else { return [] }
    let soon = board.at.advanced(byMinutes: Self.bookingMinutes)
    // Guests who wait with a number stand in the queue.
    let numbered = Set(board.entries.compactMap(\.ticket.reservationID))
    let due = board.todaysBookings.filter {
      guard !numbered.contains($0.id) else { return false }
      return $0.reservation.stage == .arrived
        || ($0.reservation.stage.isOpen && $0.reservation.at <= soon)
        || $0.isSoonEndangered(at: board.at)
    }
    return due.filter { $0.reservation.stage == .arrived }
      + due.filter { $0.reservation.stage != .arrived }
  }

  /// Every line of the list, in its order: bookings, then the queue.
  var items: [DoorItem] {
    dueBookings.map { DoorItem.booking($0.id) }
      + (board?.entries.map { DoorItem.ticket($0.id) } ?? [])
  }

  /// The band of a party of this size, with how many wait in it.
  func band(for size: Int) -> BandSummary? {
    let bands = board?.bands ?? []
    let code = bands.map(\.band).band(forPartySize: size)?.code
    return bands.first { $0.band.code == code }
      ?? bands.max { $0.band.minimumSize < $1.band.minimumSize }
  }
}

/// A line at the door: bookings and walk-ins stand on one list.
enum DoorItem: Hashable, Sendable {
  case booking(Identifier<Reservation>)
  case ticket(Identifier<Ticket>)
}

/// What the door reads from the store, at one instant.
struct DoorReading: Sendable {
  var board: DoorBoard
  var missedRule: MissedRule
  var printsNumbers: Bool
}

/// What the door knows about the guest under the cursor.
struct DoorGuest: Sendable {
  var item: DoorItem
  var profile: MemberProfile?
  /// Where the party could sit now, the best first.
  var tables: [TableChoice]
  /// Of a booking, who waits longer because tables are kept for it.
  var keeping: [SeatingCost] = []
}

/// How the queue is set.
enum IntakeChoice: Sendable {
  case open
  case pause(minutes: Int)
  case close
}

/// What Enter does at the door.
enum DoorStep: Equatable {
  case issue(partySize: Int)
  case openDetail
  case call, seat, restore
  /// The guests of a booking are here.
  case arrive
  case nothing(Phrase)
}

extension DoorScreen {
  func nextStep(in context: ConsoleContext) -> DoorStep {
    if !size.isEmpty {
      guard let partySize = size.guests else {
        return .nothing(TypedRefusal.guests.reason)
      }
      return .issue(partySize: partySize)
    }
    if let booking = selectedBooking?.reservation {
      if !context.layout.isSplit, !isDetailOpen { return .openDetail }
      return booking.stage == .arrived ? .seat : .arrive
    }
    guard let selected else {
      return .nothing(
        board == nil
          ? Phrase("the queue is being read", "正在读取队列")
          : Phrase("nobody waits; type a party size", "没有客人在等，请输入人数"))
    }
    if !context.layout.isSplit, !isDetailOpen { return .openDetail }
    return switch selected.ticket.stage {
    case .waiting: .call
    case .called: .seat
    case .missed: .restore
    case .seated, .expired, .cancelled: .nothing(Phrase("it has left the queue", "已不在队列中"))
    }
  }
}
