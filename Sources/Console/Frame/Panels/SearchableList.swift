import StoreDomain
import TerminalCore
import Widgets

/// A list with a cursor in which `/` searches: all rows, and while somebody searches those that are
/// found, the best first.
///
/// A screen puts its ``Action`` into one case of its own, asks ``action(for:)`` what a key means,
/// and makes the index when ``Action/find`` or new rows come while it is searched.
struct SearchableList<ID: Hashable & Sendable>: Sendable {
  enum Action: Sendable {
    /// Arrows, pages, Home and End.
    case move(Key)
    /// Begins to search.
    case find
    case typed(Input)
    case indexed(SearchIndex<ID>)
    /// Ends the search on the row that was found.
    case found
  }

  /// The rows that are shown now, and the cursor.
  private(set) var state = ListState<ID>()
  private(set) var search = NameSearch<ID>(limit: 40)
  private var rows: [ID] = []
  /// Gets the cursor as soon as it is in the list, unless somebody has moved it meanwhile.
  private var awaited: ID?

  var selection: ID? { state.selection }
  var isEmpty: Bool { state.isEmpty }
  var isSearching: Bool { search.isOpen }

  // MARK: Rows and cursor

  /// Takes all rows as they are now.
  ///
  /// - Parameter first: the row on which a list that has just been opened begins; nil for a list
  ///   that was there before.
  mutating func show(_ rows: [ID], startingOn first: ID? = nil) {
    self.rows = rows
    refresh()
    if let first {
      state.selectFirst()
      state.select(first)
    }
    if let awaited, state.select(awaited) { self.awaited = nil }
  }

  /// Puts the cursor on a row, now or as soon as it is there.
  mutating func selectWhenThere(_ id: ID) {
    awaited = state.select(id) ? nil : id
  }

  /// Puts the cursor on a row once the rows have been read again.
  mutating func selectWhenRead(_ id: ID) { awaited = id }

  mutating func startSearch() {
    search.open()
    awaited = nil
  }

  mutating func endSearch() {
    search.close()
    refresh()
  }

  private mutating func refresh() {
    guard search.isOpen, let found = search.found else { return state.update(rows) }
    let present = Set(rows)
    state.update(found.filter(present.contains))
  }

  // MARK: Keys

  /// What a key or a paste means that is no command.
  func action(for input: Input) -> Action? {
    switch input {
    case .key(let key) where key == .up || key == .down || key == .pageUp || key == .pageDown:
      .move(key)
    case .key(let key) where !isSearching && (key == .home || key == .end): .move(key)
    default: isSearching && search.field.accepts(input) ? .typed(input) : nil
    }
  }

  /// - Parameter window: how many rows are visible.
  mutating func update(_ action: Action, window: Int) {
    switch action {
    case .move(let key):
      awaited = nil
      _ = state.handle(key, window: window)
    case .find: startSearch()
    case .typed(let input):
      search.enter(input)
      refresh()
      state.selectFirst()
    case .indexed(let index):
      search.use(index)
      refresh()
    case .found: endSearch()
    }
  }

  // MARK: Drawing

  /// Draws the visible rows, or what is said of a list without any.
  ///
  /// - Parameter cells: the cells of one row; asked only for visible ones.
  func draw(
    as table: Table, in area: Rect, of buffer: inout Buffer, whenEmpty words: String,
    cells: (ID) -> [TableCell]
  ) {
    state.draw(as: table, in: area, of: &buffer, whenEmpty: words, cells: cells)
  }
}

extension ListState {
  /// Draws the visible rows, or what is said of a list without any.
  ///
  /// - Parameter cells: the cells of one row; asked only for visible ones.
  func draw(
    as table: Table, in area: Rect, of buffer: inout Buffer, whenEmpty words: String,
    cells: (ID) -> [TableCell]
  ) {
    guard !isEmpty else { return buffer.draw([.paragraph(words, .quiet)], in: area) }
    table.draw(self, in: area, of: &buffer, cells: cells)
  }
}

extension SearchIndex.Entry {
  /// A guest by number, names, phones (whole or their last four digits) and whatever else they are
  /// asked for by.
  init(
    id: ID, code: String? = nil, names: [String?], phones: [String?], in home: Country?,
    more: [String]
  ) {
    let names = names.compactMap { $0 }
    let phones = phones.compactMap { $0 }
    // As guests say it, and with their country's code.
    let written = phones.flatMap { [PhoneNumber.written($0, in: home), $0] }
    self.init(
      id: id, code: code, names: names + written + phones.map { String($0.suffix(4)) } + more,
      keys: SearchKeys(names: names))
  }
}
