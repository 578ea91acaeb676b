import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A list in which guests are searched")
struct SearchableListTests {
  private static let names = ["王女士", "李先生", "Novak", "Chen"]

  private var list: SearchableList<String> {
    var list = SearchableList<String>()
    list.show(Self.names)
    return list
  }

  private var index: SearchIndex<String> {
    SearchIndex(
      Self.names.map {
        SearchIndex.Entry(id: $0, names: [$0, nil], phones: [], in: .china, more: [])
      })
  }

  @Test("A guest who is awaited gets the cursor on arrival, unless somebody moved it meanwhile")
  func awaited() {
    var waiting = list
    waiting.selectWhenThere("Miller")
    #expect(waiting.selection == "王女士")
    waiting.show(Self.names + ["Miller"])
    #expect(waiting.selection == "Miller")

    var moved = list
    moved.selectWhenThere("Miller")
    moved.update(.move(.down), window: 4)
    moved.show(Self.names + ["Miller"])
    #expect(moved.selection == "李先生")
  }

  @Test("While somebody searches only who is found is shown; then all, the cursor on who was found")
  func searching() {
    var list = list
    list.update(.find, window: 4)
    for character in "nov" { list.update(.typed(.key(.character(character))), window: 4) }
    // Before the index is there, nobody is hidden.
    #expect(list.state.ids == Self.names)
    list.update(.indexed(index), window: 4)
    #expect(list.state.ids == ["Novak"])
    list.update(.found, window: 4)
    #expect(list.state.ids == Self.names)
    #expect(list.selection == "Novak")
  }

  @Test("Who left while they were searched is not found")
  func gone() {
    var list = list
    list.update(.find, window: 4)
    list.update(.typed(.key(.character("c"))), window: 4)
    list.update(.indexed(index), window: 4)
    list.show(Self.names.filter { $0 != "Chen" })
    #expect(list.isEmpty)
    list.endSearch()
    #expect(list.state.ids.count == 3)
  }
}
