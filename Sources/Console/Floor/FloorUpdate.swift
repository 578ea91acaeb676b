import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension FloorScreen {
  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged, .minute: .load
    case .second, .languageChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      return [.load("floor") { .loaded(try $0.database.floor()) }]
    case .loaded(let picture):
      self.picture = picture
      me = context.signedIn?.staffID
      // A room that was taken away is shown no more.
      if !picture.rooms.contains(where: { $0.code == roomCode }) { roomCode = nil }
      refreshList()
      return guestLoad + (search.isOpen ? [indexLoad] : [])
    case .guestLoaded(let profile):
      self.profile = profile
      return []
    case .move(let key): return move(key, in: context)
    case .size(let action):
      size.update(action)
      return []
    case .search(let action): return updateSearch(action, in: context)
    case .view(let action): return updateView(action)
    case .back: return goBack()
    case .next: return doNext(in: context)
    case .party(let action): return updateParty(action, in: context)
    case .change(let action): return updateTables(action, in: context)
    case .guest(let action): return updateGuest(action, in: context)
    case .table(let action): return updateTable(action)
    case .undo(let action): return updateUndo(action, in: context)
    case .go(let place): return [.request(.enter(place))]
    }
  }

  private mutating func updateUndo(
    _ action: UndoAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let place = selected
    return Self.effects(
      of: action, .floor,
      isUnderCursor: { subject in
        guard case .party(let id, let tables) = subject, let place else { return false }
        return place.party.map { $0.id == id } ?? tables.contains(place.entry.table.id)
      }, in: context,
      as: { .undo($0) })
  }

  private mutating func refreshList() { list.update(shownPlaces.map(\.spot)) }

  private mutating func move(_ key: Key, in context: ConsoleContext) -> [Effect<Self>] {
    guard let spot = list.selection else { return [] }
    if search.isOpen {
      // Among what was found, if there are several.
      let found = matches
      guard let index = found.firstIndex(of: spot) else { return [] }
      let next = index + (key == .up ? -1 : 1)
      if found.indices.contains(next) { list.select(found[next]) }
      return guestLoad
    }
    let layout = FloorLayout(of: self, in: context)
    list.select(layout.grid.moved(from: spot, by: key, window: layout.rows))
    return guestLoad
  }

  private mutating func updateView(_ action: ViewAction) -> [Effect<Self>] {
    switch action {
    case .nextRoom(let step):
      let codes: [String?] = [nil] + (picture?.rooms.map { Optional($0.code) } ?? [])
      let index = codes.firstIndex { $0 == roomCode } ?? 0
      roomCode = codes[(index + step + codes.count) % codes.count]
      refreshList()
    case .nextFilter:
      filter = filter.next
      refreshList()
    case .toggleMine:
      showsMine.toggle()
      refreshList()
    case .openDetail: isDetailOpen = true
    }
    return guestLoad
  }

  private mutating func goBack() -> [Effect<Self>] {
    if search.isOpen {
      search.close()
    } else if !size.isEmpty {
      size = TypedPartySize()
    } else if isDetailOpen {
      isDetailOpen = false
    } else {
      showMore()
      refreshList()
    }
    return guestLoad
  }

  /// One step back to all tables: what is to be done is looked at for a moment, a room for an evening.
  private mutating func showMore() {
    if filter != .all {
      filter = .all
    } else if showsMine {
      showsMine = false
    } else {
      roomCode = nil
    }
  }

  /// Reads who sits at the table under the cursor.
  var guestLoad: [Effect<Self>] {
    guard let memberID = selected?.party?.memberID else { return [] }
    return [
      .load("guest", typingGoesOn: true) { .guestLoaded(try $0.database.profile(memberID)) }
    ]
  }

  // MARK: Going to a table

  /// What the typed text finds: tables by name first, then guests.
  var matches: [FloorSpot] {
    guard !search.text.isEmpty else { return [] }
    let places = places
    let names = places.map(\.name)
    let best = TableName.best(names, search.text)
    var found = places.filter { $0.name == best }.map(\.spot)
    found += places.filter { TableName.matches($0.name, search.text) }.map(\.spot)
    found += search.found ?? []
    var seen: Set<FloorSpot> = []
    return found.filter { spot in seen.insert(spot).inserted && places.contains { $0.spot == spot }
    }
  }

  private mutating func updateSearch(
    _ action: SearchAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .find(let first):
      isDetailOpen = false
      size = TypedPartySize()
      search.open(with: first)
      return goToMatch() + [indexLoad]
    case .typed(let input):
      search.enter(input)
      return goToMatch()
    case .indexed(let index):
      search.use(index)
      return goToMatch()
    case .found:
      search.close()
      return nextStep == .order && !search.text.isEmpty
        ? guestLoad + updateParty(.order, in: context) : guestLoad
    }
  }

  private mutating func goToMatch() -> [Effect<Self>] {
    guard let first = matches.first, let place = places.first(where: { $0.spot == first }) else {
      return []
    }
    // A table that is not shown brings its room and all states back.
    if !list.ids.contains(first) {
      filter = .all
      showsMine = false
      if roomCode != nil { roomCode = place.entry.table.roomCode }
      refreshList()
    }
    list.select(first)
    return guestLoad
  }

  private var indexLoad: Effect<Self> {
    let places = places
    return .load("index") { _ in
      .search(
        .indexed(
          SearchIndex(
            places.filter { $0.guestName != nil }.map { place in
              SearchIndex.Entry(
                id: place.spot,
                names: [place.party?.guestName, place.member?.name, place.member?.formOfAddress],
                phones: [], in: nil, more: [])
            })))
    }
  }
}
