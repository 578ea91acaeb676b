import TerminalCore

/// Which row of a list has the cursor, and which part of the list is visible.
///
/// The cursor belongs to a thing (a ticket, a dish), not to a position: when other terminals add and
/// remove rows elsewhere, it stays on its thing and the thing stays where it is on the screen. When
/// the thing itself disappears, its successor takes its place.
public struct ListState<ID: Hashable & Sendable>: Sendable {
  /// What handling a key did.
  public enum Outcome: Equatable, Sendable {
    /// The cursor is on another row, or was asked to leave the list's end.
    case moved
    /// Enter on a row.
    case activated(ID)
    case ignored
  }

  public private(set) var ids: [ID]
  /// The thing under the cursor; nil only in an empty list.
  public private(set) var selection: ID?
  /// The first visible row; a smaller window or a shorter list may show others.
  private var offset = 0
  /// The rows that were visible when the cursor last moved; nil before.
  private var window: Int?

  public init(_ ids: [ID] = []) {
    self.ids = ids
    selection = ids.first
  }

  public var isEmpty: Bool { ids.isEmpty }
  public var count: Int { ids.count }

  /// The row under the cursor.
  public var selectedIndex: Int? {
    selection.flatMap { ids.firstIndex(of: $0) }
  }

  /// Takes the list as it is now.
  public mutating func update(_ newIDs: [ID]) {
    guard newIDs != ids else { return }
    let oldIndex = selectedIndex
    let old = ids
    // What is on the screen counts, so that a list which got shorter and longer again is not moved.
    if let window { offset = visibleRows(window: window).lowerBound }
    ids = newIDs
    guard let selection, let oldIndex else {
      self.selection = newIDs.first
      offset = 0
      return
    }
    if let index = newIDs.firstIndex(of: selection) {
      offset = max(0, offset + index - oldIndex)
      return
    }
    let remaining = Set(newIDs)
    let successor =
      old[oldIndex...].first(where: remaining.contains)
      ?? old[..<oldIndex].last(where: remaining.contains) ?? newIDs.first
    self.selection = successor
    if let index = selectedIndex { offset = max(0, offset + index - oldIndex) }
  }

  /// Puts the cursor on a thing, if it is in the list.
  ///
  /// - Returns: whether it is.
  @discardableResult
  public mutating func select(_ id: ID) -> Bool {
    guard ids.contains(id) else { return false }
    selection = id
    return true
  }

  /// Puts the cursor on the first row, as a new search does.
  public mutating func selectFirst() {
    selection = ids.first
    offset = 0
  }

  /// Moves the cursor by rows and keeps it in the list.
  public mutating func move(by rows: Int, window: Int) {
    self.window = window
    guard let index = selectedIndex else { return }
    offset = visibleRows(window: window).lowerBound
    selection = ids[min(max(0, index + rows), ids.count - 1)]
    offset = visibleRows(window: window).lowerBound
  }

  /// The rows that a window of that height shows; the cursor's is among them.
  public func visibleRows(window: Int) -> Range<Int> {
    guard window > 0, !ids.isEmpty else { return 0..<0 }
    var first = min(offset, max(0, ids.count - window))
    if let index = selectedIndex {
      if index < first { first = index }
      if index >= first + window { first = index - window + 1 }
    }
    return first..<min(ids.count, first + window)
  }

  /// Moves by arrows, pages, Home and End, and activates by Enter.
  ///
  /// - Parameter window: how many rows are visible.
  public mutating func handle(_ key: Key, window: Int) -> Outcome {
    guard let selection else { return .ignored }
    switch key {
    case .up: move(by: -1, window: window)
    case .down: move(by: 1, window: window)
    case .pageUp: move(by: -max(1, window - 1), window: window)
    case .pageDown: move(by: max(1, window - 1), window: window)
    case .home: move(by: -ids.count, window: window)
    case .end: move(by: ids.count, window: window)
    case .enter: return .activated(selection)
    default: return .ignored
    }
    return .moved
  }
}
