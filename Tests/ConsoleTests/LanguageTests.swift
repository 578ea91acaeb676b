import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The other language, on every screen")
struct LanguageTests {
  private static let screens = ScreenCatalogue.entries.map(\.title.english).indices

  private func pilot<S: Screen>(_ screen: S, _ language: Language) -> Pilot {
    var person = StaffMember.bo
    person.language = language
    return Pilot(showing: screen, as: person)
  }

  /// What is done on a screen before somebody looks at it.
  private func keys<S: Screen>(on screen: S) -> [[Key]] {
    var context = ConsoleContext.ofManager
    context.language = .english
    let refused = screen.commands(in: context).first { $0.availability.reason != nil }?.keys.first
    return [[], [.control("s")], [.enter]] + (refused.map { [[$0]] } ?? [])
  }

  private func check<S: Screen>(_ screen: S) {
    for keys in keys(on: screen) {
      let english = pilot(screen, .english)
      let chinese = pilot(screen, .simplifiedChinese)
      for key in keys {
        english.press(key)
        chinese.press(key)
      }
      let before = english.text
      english.press(.function(2))
      #expect(english.text == chinese.text, "\(S.self) after \(keys), switched to Chinese")
      english.press(.function(2))
      #expect(english.text == before, "\(S.self) after \(keys), switched back")
    }
  }

  @Test("After F2 a screen reads as if it had been opened in that language", arguments: screens)
  func switched(_ index: Int) {
    for specimen in ScreenCatalogue.entries[index].specimens() { check(specimen) }
  }
}
