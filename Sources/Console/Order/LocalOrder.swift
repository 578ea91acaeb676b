import StoreDatabase
import StoreDomain

/// A party's order as this terminal shows it: what the store has, and over it what was done here
/// and has not been answered yet. So a key's answer is on the screen at once, and what the store
/// refuses disappears again.
struct LocalOrder: Sendable {
  /// What the store had when it was last read.
  private(set) var picture: OrderPicture
  /// Added here; the store has not answered yet.
  private var added: [OrderLine] = []
  /// Changed here, with how many answers are still to come.
  private var changed: [Identifier<OrderLine>: (line: OrderLine, waiting: Int)] = [:]

  init(_ picture: OrderPicture) { self.picture = picture }

  /// Takes what the store has now.
  mutating func show(_ picture: OrderPicture) {
    self.picture = picture
    let known = Set(picture.lines.map(\.id))
    added.removeAll { known.contains($0.id) }
  }

  // MARK: What is shown

  /// Every line that stands, in the order in which it was added.
  var lines: [OrderLine] {
    (picture.lines + added.filter { $0.checkID == picture.check.id }).map {
      changed[$0.id]?.line ?? $0
    }.filter { $0.stage != .voided }
  }

  /// What the kitchen does not have yet: drafts, then what is held back, course by course.
  var unsent: [OrderLine] {
    let held = lines.filter { $0.stage == .held }.enumerated().sorted {
      ($0.element.course ?? .max, $0.offset) < ($1.element.course ?? .max, $1.offset)
    }
    return drafts + held.map(\.element)
  }

  var drafts: [OrderLine] { lines.filter { $0.stage == .draft } }

  func line(_ id: Identifier<OrderLine>) -> OrderLine? { lines.first { $0.id == id } }

  /// Pieces of a sent line that can still be returned.
  func returnable(_ line: OrderLine) -> Int {
    guard line.stage == .sent, line.kind != .returned, line.share == nil else { return 0 }
    return line.quantity - (picture.returned[line.id] ?? 0)
  }

  /// What all lines come to before discounts; gifts count nothing.
  var total: Money {
    Money(minorUnits: lines.soFarMinorUnits, currency: picture.total.currency)
  }

  // MARK: What is done here

  /// A line that the store is being given.
  mutating func add(_ line: OrderLine) { added.append(line) }

  /// The store refused to take the line.
  mutating func withdraw(_ id: Identifier<OrderLine>) { added.removeAll { $0.id == id } }

  /// A line as it will be when the store has done what it is being asked.
  mutating func change(_ line: OrderLine) {
    changed[line.id] = (line, (changed[line.id]?.waiting ?? 0) + 1)
  }

  /// The store has answered about a line: with what it is now, or, refusing, with nothing.
  mutating func settle(_ id: Identifier<OrderLine>, with line: OrderLine? = nil) {
    if let change = changed[id] {
      changed[id] = change.waiting > 1 ? (change.line, change.waiting - 1) : nil
    }
    guard let line else { return }
    // Another bill of the table may be shown meanwhile.
    guard line.checkID == picture.check.id else {
      added.removeAll { $0.id == id }
      return
    }
    if let index = picture.lines.firstIndex(where: { $0.id == id }) {
      picture.lines[index] = line
    } else {
      added.removeAll { $0.id == id }
      picture.lines.append(line)
    }
  }
}
