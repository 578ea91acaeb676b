import HeadquartersContract
import Testing

/// Headquarters reads an event by its type alone, so a type has one shape.
@Suite struct EventFactTests {
  @Test(arguments: EventType.allCases)
  func eachTypeOfEventCarriesOneFact(_ type: EventType) {
    #expect(EventFacts.all.filter { $0.types.contains(type) }.count == 1)
  }

  @Test func eachTypeOfEventNamesItsVersion() {
    for type in EventType.allCases {
      #expect(type.rawValue.hasPrefix("foh."))
      #expect(type.rawValue.split(separator: ".").last?.first == "v")
    }
  }
}
