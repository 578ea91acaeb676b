import StoreDomain
import TerminalCore
import Testing

@testable import Widgets

@Suite("A list whose cursor stays on its guest")
struct ListStateTests {
  @Test("A ticket that is called elsewhere moves neither the cursor nor its row on the screen")
  func changesElsewhere() {
    var list = ListState(["A1", "A2", "A3", "A4", "A5", "A6"])
    list.move(by: 4, window: 3)
    #expect(list.selection == "A5")
    #expect(list.visibleRows(window: 3) == 2..<5)
    list.update(["A2", "A3", "A4", "A5", "A6"])
    #expect(list.selection == "A5")
    #expect(list.visibleRows(window: 3) == 1..<4)
    list.update(["X", "Y", "A2", "A3", "A4", "A5", "A6", "A7"])
    #expect(list.selection == "A5")
    #expect(list.visibleRows(window: 3) == 3..<6)
  }

  @Test("When the guest under the cursor is seated elsewhere, the next one takes the row")
  func removal() {
    var list = ListState(["A1", "A2", "A3"])
    list.select("A2")
    list.update(["A1", "A3"])
    #expect(list.selection == "A3")
    list.update(["A1"])
    #expect(list.selection == "A1")
    list.update([])
    #expect(list.selection == nil)
    #expect(list.visibleRows(window: 3).isEmpty)
    list.update(["A9"])
    #expect(list.selection == "A9")
  }

  @Test(
    "Keys move by rows and pages and stop at the ends",
    arguments: [
      (Key.down, 6), (.up, 4), (.pageDown, 8), (.pageUp, 2), (.home, 0), (.end, 19),
    ])
  func keys(key: Key, expected: Int) {
    var list = ListState(Array(0..<20))
    list.select(5)
    #expect(list.handle(key, window: 4) == .moved)
    #expect(list.selection == expected)
    #expect(list.visibleRows(window: 4).contains(expected))
    list.select(0)
    _ = list.handle(.up, window: 4)
    #expect(list.selection == 0)
  }

  @Test("Enter takes the row; other keys are left to the screen")
  func activation() {
    var list = ListState(["A1"])
    #expect(list.handle(.enter, window: 4) == .activated("A1"))
    #expect(list.handle(.character("c"), window: 4) == .ignored)
    var empty = ListState<String>()
    #expect(empty.handle(.enter, window: 4) == .ignored)
  }

  /// The rule again, by looking every thing up.
  static func expectedSelection(_ old: [Int], _ selection: Int?, _ new: [Int]) -> Int? {
    guard let selection else { return new.first }
    if new.contains(selection) { return selection }
    var below: [Int] = []
    var above: [Int] = []
    var isBelow = false
    for id in old {
      if id == selection {
        isBelow = true
      } else if isBelow {
        below.append(id)
      } else {
        above.append(id)
      }
    }
    for id in below where new.contains(id) { return id }
    for id in above.reversed() where new.contains(id) { return id }
    return new.first
  }

  @Test(
    "However a list changes, the cursor stays on its thing and in the window",
    arguments: UInt64(1)...40)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var ids = Array(0..<Int.random(in: 0...12, using: &random))
    var nextID = 100
    var list = ListState(ids)
    var selection = ids.first
    let window = Int.random(in: 1...6, using: &random)
    list.move(by: 0, window: window)
    for _ in 0..<200 {
      let before = list.visibleRows(window: window)
      let rowBefore = list.selectedIndex.map { $0 - before.lowerBound }
      if Bool.random(using: &random) {
        let step = Int.random(in: -4...4, using: &random)
        list.move(by: step, window: window)
        if let index = ids.firstIndex(where: { $0 == selection }) {
          selection = ids[min(max(0, index + step), ids.count - 1)]
        }
      } else {
        var changed = ids.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          changed.insert(nextID, at: Int.random(in: 0...changed.count, using: &random))
          nextID += 1
        }
        selection = Self.expectedSelection(ids, selection, changed)
        let survives = list.selection == selection && selection != nil
        list.update(changed)
        ids = changed
        let after = list.visibleRows(window: window)
        // Away from the list's ends, the row on the screen is the same.
        if survives, let row = rowBefore, let index = list.selectedIndex,
          index >= row, index - row + window <= ids.count
        {
          #expect(index - after.lowerBound == row)
        }
      }
      #expect(list.selection == selection)
      let visible = list.visibleRows(window: window)
      #expect(visible.count == min(window, ids.count))
      if let index = list.selectedIndex { #expect(visible.contains(index)) }
    }
  }
}
