import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The server's first screen: every table, how far its guests have come, and what is to be done.
///
/// Enter does the obvious next thing with the table under the cursor: takes the order, makes a
/// cleaned table free, seats the booking for which it is held. Digits are the guests who sit down
/// at a free table.
struct FloorScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded(FloorPicture)
    case guestLoaded(MemberProfile)
    case move(Key)
    case size(TypedPartySize.Action)
    case search(SearchAction)
    case view(ViewAction)
    case back
    /// Enter: what ``nextStep`` says.
    case next
    case party(PartyAction)
    case change(ChangeAction)
    case guest(GuestAction)
    case table(TableAction)
    case undo(UndoAction)
    case go(PlaceID)
  }

  /// Going to a table or guest by name.
  enum SearchAction: Sendable {
    /// Begins, with what was typed already.
    case find(Input?)
    case typed(Input)
    case indexed(SearchIndex<FloorSpot>)
    case found
  }

  /// What is shown of the floor.
  enum ViewAction: Sendable {
    case nextRoom(Int)
    case nextFilter
    case toggleMine
    case openDetail
  }

  /// The way of a party at its table, from sitting down to leaving.
  enum PartyAction: Sendable {
    /// They sit down there although it is booked before they are expected to leave.
    case seatHere(Identifier<DiningTable>, name: String, guests: Int)
    case seatElsewhere(guests: Int)
    case seated(Placement)
    case seatRefused(TypedPartySize, Phrase)
    case order
    case askForBill
    case billAsked(String)
    case leave
    case left(String, isEmpty: Bool)
  }

  /// Other tables for a party, or another number of guests.
  enum ChangeAction: Sendable {
    case join, move
    case tablesChanged(Placement)
    case askSize
    case changeSize(Identifier<Party>, Int?)
    case sizeChanged(Party)
  }

  /// The table itself.
  enum TableAction: Sendable {
    case ready
    case isReady(String)
    case toggleOutOfOrder
    case outOfOrderChanged(String, Bool)
    case toggleMine
    case mineChanged(String, isMine: Bool, before: String?)
  }

  static let title = Phrase("floor", "桌台")

  // MARK: What it knows

  /// Nil until the store was read for the first time.
  var picture: FloorPicture?
  /// What may be undone.
  /// The member under the cursor, a moment later than the cursor.
  var profile: MemberProfile?

  // MARK: Where the person is

  /// The cursor; the list holds the shown places in the floor's order.
  var list = ListState<FloorSpot>()
  /// Nil for all rooms.
  var roomCode: String?
  var filter = FloorFilter.all
  /// Whether only the tables of whoever is signed in are shown.
  var showsMine = false
  /// Who is signed in.
  var me: Identifier<StaffMember>?
  /// Guests who sit down, being typed.
  var size = TypedPartySize()
  var search = NameSearch<FloorSpot>(limit: 30)
  /// On a phone, whether the detail replaces the list.
  var isDetailOpen = false

  static var specimens: [FloorScreen] {
    let empty = FloorScreen()
    var typing = empty
    typing.size = TypedPartySize("4")
    var searching = empty
    searching.search.open()
    var mine = empty
    mine.showsMine = true
    return [empty, typing, searching, mine]
  }

  var isTyping: Bool { search.isOpen }

  /// A table whose guests pay at the till is another one: Enter takes no order there, they leave.
  var underCursor: AnyHashable? {
    search.isOpen
      ? nil : list.selection.map { AnyHashable(Spot(spot: $0, isPaid: nextStep == .leave)) }
  }

  private struct Spot: Hashable {
    var spot: FloorSpot
    var isPaid: Bool
  }

  // MARK: What follows from it

  var places: [FloorPlace] { picture.map(FloorPlace.all) ?? [] }

  var shownPlaces: [FloorPlace] {
    places.filter { place in
      (roomCode == nil || place.entry.table.roomCode == roomCode) && filter.shows(place)
        && (!showsMine || isMine(place.entry))
    }
  }

  func isMine(_ entry: TableEntry) -> Bool { me != nil && entry.server?.id == me }

  /// The table under the cursor.
  var selected: FloorPlace? {
    list.selection.flatMap { spot in places.first { $0.spot == spot } }
  }

  var selectedProfile: MemberProfile? {
    profile?.member.id == selected?.party?.memberID ? profile : nil
  }
}

/// What Enter does on the floor.
enum FloorStep: Equatable {
  case seat(guests: Int)
  case seatBooking(Identifier<Reservation>)
  case order, leave, ready
  case nothing(Phrase)
}

extension FloorScreen {
  var nextStep: FloorStep {
    guard let place = selected else {
      return .nothing(Phrase("no table here", "没有桌台"))
    }
    if !size.isEmpty {
      guard place.state == .free || place.state == .held else {
        return .nothing(Phrase("\(place.name) is not free", "\(place.name) 不是空桌"))
      }
      return size.guests.map { .seat(guests: $0) }
        ?? .nothing(TypedRefusal.guests.reason)
    }
    switch place.state {
    case .free:
      return .nothing(
        Phrase("type how many guests sit down at \(place.name)", "请输入入座 \(place.name) 的人数"))
    case .held:
      guard let booking = place.entry.reservedFor else {
        return .nothing(Phrase("it is held", "已留台"))
      }
      return .seatBooking(booking.id)
    case .seated, .ordered, .billAsked: return .order
    case .paid: return .leave
    case .cleaning: return .ready
    case .outOfOrder: return .nothing(Phrase("o brings it back", "按 o 恢复使用"))
    }
  }
}
