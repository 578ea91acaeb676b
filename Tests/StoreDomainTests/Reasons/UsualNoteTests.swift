import StoreDomain
import Testing

@Suite("Usual notes for the kitchen")
struct UsualNoteTests {
  @Test("None asks whether it is an allergy or a diet", arguments: UsualNote.allCases)
  func harmless(_ note: UsualNote) {
    #expect(SpokenNeeds.read(note.inBothLanguages) == [])
  }

  @Test("No two have the same words")
  func differ() {
    #expect(Set(UsualNote.allCases.map(\.inBothLanguages)).count == UsualNote.allCases.count)
  }
}
