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
    // Moving and choosing.
    case move(Key)
    case digit(Character)
    case eraseDigit
    case find(Input?)
    case typed(Input)
    case indexed(SearchIndex<FloorSpot>)
    case found
    case nextRoom(Int)
    case nextFilter
    case openDetail, back
    /// Enter: what ``nextStep`` says.
    case next
    // The guests at the table.
    case seated(Placement)
    case seatRefused(size: String, Phrase)
    case order, bill
    case billAsked(String)
    case leave
    case left(String)
    case join, moveGuests
    case tablesChanged(Party)
    case askSize
    case changeSize(Identifier<Party>, String)
    case sizeChanged(Party)
    case takeCare
    case careTaken(CareAlert)
    case openGuest
    case recognised(Member)
    // The table.
    case ready
    case isReady(String)
    case toggleOutOfOrder
    case outOfOrderChanged(String, Bool)
    case go(PlaceID)
  }

  static let title = Phrase("floor", "桌台")

  let ids: IdentifierGenerator

  // MARK: What it knows

  /// Nil until the store was read for the first time.
  var picture: FloorPicture?
  /// The member under the cursor, a moment later than the cursor.
  var profile: MemberProfile?

  // MARK: Where the person is

  /// The cursor; the list holds the shown places in the floor's order.
  var list = ListState<FloorSpot>()
  /// Nil for all rooms.
  var roomCode: String?
  var filter = FloorFilter.all
  /// Guests who sit down, being typed.
  var size = ""
  var isSearching = false
  var search = TextField(limit: 30)
  var index: SearchIndex<FloorSpot>?
  /// On a phone, whether the detail replaces the list.
  var isDetailOpen = false

  init(ids: IdentifierGenerator = IdentifierGenerator(now: StoreEnvironment.wallClock)) {
    self.ids = ids
  }

  static var specimens: [FloorScreen] {
    let empty = FloorScreen()
    var typing = empty
    typing.size = "4"
    var searching = empty
    searching.isSearching = true
    return [empty, typing, searching]
  }

  var isTyping: Bool { isSearching }

  // MARK: What follows from it

  var places: [FloorPlace] { picture.map(FloorPlace.all) ?? [] }

  var shownPlaces: [FloorPlace] {
    places.filter { place in
      (roomCode == nil || place.entry.table.roomCode == roomCode) && filter.shows(place)
    }
  }

  /// The table under the cursor.
  var selected: FloorPlace? {
    list.selection.flatMap { spot in places.first { $0.spot == spot } }
  }

  var selectedProfile: MemberProfile? {
    profile?.member.id == selected?.party?.memberID ? profile : nil
  }

  var guests: Int? { Int(size).flatMap { (1...99).contains($0) ? $0 : nil } }
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
      guard place.state == .free else {
        return .nothing(Phrase("\(place.name) is not free", "\(place.name) 不是空桌"))
      }
      return guests.map { .seat(guests: $0) } ?? .nothing(Phrase("1 to 99 guests", "人数须为 1 至 99"))
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
