import StoreDomain
import TerminalCore

/// Tables side by side, each room under its name: who stands where, and where an arrow leads.
struct FloorGrid: Equatable, Sendable {
  enum Line: Equatable, Sendable {
    case room(String)
    case spots([FloorSpot])
    /// What waits at the place above it.
    case waits(FloorSpot)
  }

  let lines: [Line]

  /// - Parameters:
  ///   - places: in the order of the floor.
  ///   - columns: how many stand side by side.
  ///   - hasNames: whether rooms are named.
  ///   - hasWaits: whether what waits at a place has a line of its own; with one place across.
  init(
    _ places: [FloorPlace], rooms: [Room], columns: Int, hasNames: Bool, hasWaits: Bool = false
  ) {
    let waiting = hasWaits ? Set(places.filter { !$0.waits.phrases.isEmpty }.map(\.spot)) : []
    var lines: [Line] = []
    for room in rooms {
      let spots = places.filter { $0.entry.table.roomCode == room.code }.map(\.spot)
      guard !spots.isEmpty else { continue }
      if hasNames { lines.append(.room(room.code)) }
      for start in stride(from: 0, to: spots.count, by: max(1, columns)) {
        let line = spots[start..<min(spots.count, start + max(1, columns))]
        lines.append(.spots(Array(line)))
        lines += line.filter(waiting.contains).map(Line.waits)
      }
    }
    self.lines = lines
  }

  func position(of spot: FloorSpot) -> (line: Int, column: Int)? {
    for (index, line) in lines.enumerated() {
      if case .spots(let spots) = line, let column = spots.firstIndex(of: spot) {
        return (index, column)
      }
    }
    return nil
  }

  /// Where an arrow or a page key leads from a place; the place itself at the edge.
  func moved(from spot: FloorSpot, by key: Key, window: Int) -> FloorSpot {
    guard let (line, column) = position(of: spot) else { return spot }
    let order = lines.flatMap { line -> [FloorSpot] in
      if case .spots(let spots) = line { spots } else { [] }
    }
    let index = order.firstIndex(of: spot) ?? 0
    switch key {
    case .left: return order[max(0, index - 1)]
    case .right: return order[min(order.count - 1, index + 1)]
    case .home: return order.first ?? spot
    case .end: return order.last ?? spot
    case .up: return vertical(from: line, column: column, by: -1) ?? spot
    case .down: return vertical(from: line, column: column, by: 1) ?? spot
    case .pageUp: return vertical(from: line, column: column, by: -max(1, window - 1)) ?? spot
    case .pageDown: return vertical(from: line, column: column, by: max(1, window - 1)) ?? spot
    default: return spot
    }
  }

  /// The place in the same column of a line with tables, in that direction or else the last one
  /// before the edge.
  private func vertical(from line: Int, column: Int, by step: Int) -> FloorSpot? {
    let wanted = min(max(0, line + step), lines.count - 1)
    let direction = step < 0 ? -1 : 1
    // A line without places is stepped over; at the edge, back to the nearest line with tables.
    let onward = stride(from: wanted, through: direction < 0 ? 0 : lines.count - 1, by: direction)
    let back = stride(from: wanted, through: line, by: -direction)
    for index in Array(onward) + Array(back) {
      if case .spots(let spots) = lines[index] { return spots[min(column, spots.count - 1)] }
    }
    return nil
  }

  /// The lines that a window of that height shows: whole pages, so that tables keep their places
  /// while the cursor moves among them.
  func visibleLines(window: Int, around spot: FloorSpot?) -> Range<Int> {
    guard window > 0 else { return 0..<0 }
    guard lines.count > window else { return 0..<lines.count }
    let line = spot.flatMap { position(of: $0)?.line } ?? 0
    let first = min(line / window * window, lines.count - window)
    return first..<min(lines.count, first + window)
  }
}
