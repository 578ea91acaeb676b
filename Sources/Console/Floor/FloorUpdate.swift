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
    case .load: return [.load("floor") { .loaded(try $0.database.floor()) }]
    case .loaded(let picture):
      self.picture = picture
      refreshList()
      return guestLoad + (isSearching ? [indexLoad] : [])
    case .guestLoaded(let profile):
      self.profile = profile
      return []
    case .move(let key): return move(key, in: context)
    case .digit(let digit):
      if size.count < 2, !(size.isEmpty && digit == "0") { size.append(digit) }
      return []
    case .eraseDigit:
      size = String(size.dropLast())
      return []
    case .nextRoom(let step):
      nextRoom(step)
      return guestLoad
    case .nextFilter:
      filter = filter.next
      refreshList()
      return guestLoad
    case .openDetail:
      isDetailOpen = true
      return guestLoad
    case .back: return goBack()
    case .find, .typed, .indexed, .found: return updateSearch(action, in: context)
    case .go(let place): return [.request(.enter(place))]
    default: return updateTable(action, in: context)
    }
  }

  private mutating func refreshList() { list.update(shownPlaces.map(\.spot)) }

  private mutating func move(_ key: Key, in context: ConsoleContext) -> [Effect<Self>] {
    guard let spot = list.selection else { return [] }
    if isSearching {
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

  private mutating func nextRoom(_ step: Int) {
    let codes: [String?] = [nil] + (picture?.rooms.map { Optional($0.code) } ?? [])
    let index = codes.firstIndex { $0 == roomCode } ?? 0
    roomCode = codes[(index + step + codes.count) % codes.count]
    refreshList()
  }

  private mutating func goBack() -> [Effect<Self>] {
    if isSearching {
      isSearching = false
      index = nil
    } else if !size.isEmpty {
      size = ""
    } else if isDetailOpen {
      isDetailOpen = false
    } else {
      filter = .all
      roomCode = nil
      refreshList()
    }
    return guestLoad
  }

  /// Reads who sits at the table under the cursor.
  var guestLoad: [Effect<Self>] {
    guard let memberID = selected?.party?.memberID else { return [] }
    return [.load("guest") { .guestLoaded(try $0.database.profile(memberID)) }]
  }

  // MARK: Going to a table

  /// What the typed text finds: tables by name first, then guests.
  var matches: [FloorSpot] {
    guard !search.isEmpty else { return [] }
    let places = places
    let names = places.map(\.name)
    let best = TableName.best(names, search.text)
    var found = places.filter { $0.name == best }.map(\.spot)
    found += places.filter { TableName.matches($0.name, search.text) }.map(\.spot)
    found += index?.matches(search.text) ?? []
    var seen: Set<FloorSpot> = []
    return found.filter { spot in seen.insert(spot).inserted && places.contains { $0.spot == spot }
    }
  }

  private mutating func updateSearch(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .find(let first):
      isSearching = true
      isDetailOpen = false
      size = ""
      search = TextField(limit: 30)
      if let first { search.enter(first) }
      return goToMatch() + [indexLoad]
    case .typed(let input):
      search.enter(input)
      return goToMatch()
    case .indexed(let index):
      self.index = index
      return goToMatch()
    case .found:
      isSearching = false
      index = nil
      return nextStep == .order && !search.isEmpty
        ? guestLoad + updateTable(.order, in: context) : guestLoad
    default: return []
    }
  }

  private mutating func goToMatch() -> [Effect<Self>] {
    guard let first = matches.first, let place = places.first(where: { $0.spot == first }) else {
      return []
    }
    // A table that is not shown brings its room and all states back.
    if !list.ids.contains(first) {
      filter = .all
      if roomCode != nil { roomCode = place.entry.table.roomCode }
      refreshList()
    }
    list.select(first)
    return guestLoad
  }

  private var indexLoad: Effect<Self> {
    let places = places
    return .load("index") { _ in
      .indexed(
        SearchIndex(
          places.filter { $0.guestName != nil }.map { place in
            let names = [place.party?.guestName, place.member?.name].compactMap { $0 }
            return SearchIndex.Entry(
              id: place.spot, code: nil, names: names, keys: SearchKeys(names: names))
          }))
    }
  }
}
