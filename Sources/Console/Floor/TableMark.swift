import StoreDatabase
import StoreDomain
import TerminalCore

extension DiningTable.State {
  /// How it looks on the floor: short, because sixty of them stand side by side.
  var mark: StateMark {
    switch self {
    case .free: StateMark(".", Phrase("free", "空闲"), .good)
    case .held: StateMark("~", Phrase("held", "留台"), .info)
    case .seated: StateMark("+", Phrase("seated", "入座"), .warning)
    // Fifty of them need nobody: they are not to hide a free table and a bill that waits.
    case .ordered: StateMark("*", Phrase("eating", "用餐"), .quiet)
    case .billAsked: StateMark("$", Phrase("bill", "买单"), .danger)
    case .paid: StateMark("=", Phrase("paid", "已结"), .strong)
    case .cleaning: StateMark("%", Phrase("dirty", "待清"), .warning)
    case .outOfOrder: StateMark("x", Phrase("closed", "停用"), .disabled)
    }
  }

  /// What a party at the table makes of it.
  init(_ stage: Party.Stage) {
    self =
      switch stage {
      case .seated: .seated
      case .ordered: .ordered
      case .billAsked: .billAsked
      case .paid, .left: .paid
      }
  }

  var hasGuests: Bool {
    switch self {
    case .seated, .ordered, .billAsked, .paid: true
    case .free, .held, .cleaning, .outOfOrder: false
    }
  }
}

/// A place in the list of tables: the table, and which of the parties that share it.
struct FloorSpot: Hashable, Sendable {
  var table: Identifier<DiningTable>
  var seat = 0
}

/// What stands there.
struct FloorPlace: Sendable {
  var spot: FloorSpot
  var entry: TableEntry
  var party: Party?

  /// `T07`; of a shared table `T07a`, `T07b`.
  var name: String {
    DiningTable.name(entry.table.name, ofParty: spot.seat, among: entry.parties.count)
  }

  var state: DiningTable.State {
    entry.parties.count > 1 ? party.map { DiningTable.State($0.stage) } ?? entry.state : entry.state
  }

  /// The member, when it is this party's: a shared table tells only the first one's.
  var member: Member? { party?.memberID == entry.member?.id ? entry.member : nil }

  /// The first table of a party that sits at several, seen from another of them.
  var mainTable: String? {
    guard let party, entry.parties.count == 1, party.tableIDs.first != entry.table.id else {
      return nil
    }
    return entry.joinedWith.first
  }

  /// What this party's open checks have come to.
  var checkTotal: Money? { party.flatMap { entry.checkTotals[$0.id] } }

  var guestName: String? { party?.guestName ?? member?.name }

  /// What staff say to them, as on the bill and in the order.
  var addressed: String? { member?.addressed ?? party?.guestName }

  /// Tonight's care for the guests of this party.
  var alerts: [CareAlert] {
    guard entry.parties.count > 1 else { return entry.alerts }
    let members = Set(guests.map(\.memberID))
    return entry.alerts.filter { alert in
      alert.memberID.map(members.contains) ?? (alert.partyID == party?.id)
    }
  }

  /// The guests with a card; whose bill it is first.
  var guests: [PartyGuest] { party.flatMap { entry.guests[$0.id] } ?? [] }

  /// What waits for whoever serves them; a table to be cleaned waits too.
  var waits: TableWaits { party.flatMap { entry.waits[$0.id] } ?? TableWaits() }

  /// What the guests of this party said tonight.
  var said: [GuestNeed] { party.flatMap { entry.said[$0.id] } ?? [] }

  func minutesSeated(at now: Timestamp) -> Int? {
    party.map { max(0, now.minutes(since: $0.seatedAt)) }
  }

  /// All places of the floor, in its order.
  static func all(_ picture: FloorPicture) -> [FloorPlace] {
    picture.tables.flatMap { entry -> [FloorPlace] in
      guard entry.parties.count > 1 else {
        return [
          FloorPlace(
            spot: FloorSpot(table: entry.table.id), entry: entry, party: entry.parties.first)
        ]
      }
      return entry.parties.enumerated().map { index, party in
        FloorPlace(
          spot: FloorSpot(table: entry.table.id, seat: index), entry: entry, party: party)
      }
    }
  }
}

/// Which tables are shown.
enum FloorFilter: CaseIterable, Sendable {
  case all, toDo, guests, free

  var name: Phrase {
    switch self {
    case .all: Phrase("all", "全部")
    case .toDo: Phrase("to do", "待办")
    case .guests: Phrase("guests", "有客")
    case .free: Phrase("free", "空闲")
    }
  }

  func shows(_ place: FloorPlace) -> Bool {
    switch self {
    case .all: true
    case .guests: place.state.hasGuests
    case .free: place.state == .free || place.state == .held
    case .toDo:
      switch place.state {
      case .seated, .billAsked, .paid, .cleaning: true
      case .free, .held, .ordered, .outOfOrder: place.alerts.contains { $0.stage == .open }
      }
    }
  }

  var next: FloorFilter {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
