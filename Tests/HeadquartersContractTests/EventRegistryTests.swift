import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// Both sides know an event by its name alone, so the registry has each once.
@Suite struct EventRegistryTests {
  let all = EventRegistry.standard.all

  /// The name and the property of every event that the sources declare.
  private func declared() throws -> [(property: String, name: String)] {
    let folder = URL(filePath: #filePath)
      .appending(path: "../../../Sources/HeadquartersContract/Events/Declared").standardized
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let declaration = /static var (\w+): Self \{ Self\("([^"]+)"\) \}/
    return try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: declaration)
        .map { (String($0.output.1), String($0.output.2)) }
    }
  }

  @Test("Every event that is declared is in the registry, once")
  func everyDeclaredEvent() throws {
    let names = try declared().map(\.name).sorted()
    let entries = all.map(\.type.rawValue)
    for name in Set(names).subtracting(entries).sorted() {
      Issue.record(
        """
        \(name) is declared and in no list of the registry: add its EventEntry to the list at the end \
        of its file in Sources/HeadquartersContract/Events/Declared
        """)
    }
    #expect(Set(entries).subtracting(names).isEmpty, "an entry whose event is not declared")
    #expect(Set(entries).count == entries.count, "an event has two entries")
    #expect(Set(names).count == names.count, "a name is declared twice")
  }

  @Test("Every event is declared in the form that is looked for")
  func everyDeclaration() throws {
    let folder = URL(filePath: #filePath)
      .appending(path: "../../../Sources/HeadquartersContract").standardized
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var names = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      names += text.matches(of: /Self\(\s*"foh\./).count
    }
    #expect(try declared().count == names)
  }

  @Test("No name stands for two events, in whichever version")
  func namesAreUnique() {
    let names = all.flatMap { [$0.type.rawValue] + $0.earlier.map(\.type.rawValue) }
    #expect(Set(names).count == names.count)
  }

  @Test("Every name says what changed, how, and in which version")
  func namesAreWellFormed() {
    for entry in all {
      #expect(entry.type.rawValue.wholeMatch(of: /foh\.[a-z-]+\.[a-z-]+\.v[1-9][0-9]*/) != nil)
      for version in entry.earlier {
        #expect(version.type.stem == entry.type.stem)
        #expect(version.type.version < entry.type.version)
      }
    }
  }

  @Test("Events whose names begin alike are about the same kind of thing")
  func subjectsMatch() {
    // At its station a line is a subject of its own, and a menu is not the dishes on it.
    let kinds = [
      "intake": "intake", "ticket": "ticket", "reservation": "reservation", "party": "party",
      "table": "table", "member": "member", "care": "careAlert", "dish": "dish",
      "check": "check", "kitchen": "kitchenItem", "menu": "menu",
      "guest-request": "guestRequest", "store": "store", "need": "guestNeed",
      "guest": "partyGuest", "shift": "shift", "day": "dayClose", "coupon": "coupon",
      "storedvalue": "storedValueAccount", "houseaccount": "houseAccount", "deposit": "deposit",
      "draw": "draw",
    ]
    for entry in all {
      let kind = entry.type.rawValue.split(separator: ".").dropFirst().first
      #expect(kind.flatMap { kinds[String($0)] } == entry.subject.rawValue, "\(entry.type)")
    }
    #expect(Set(all.map(\.subject)) == Set(Aggregate.allCases))
  }

  @Test("An event in a list is the one that is recorded")
  func erasedEvents() {
    #expect(Event<TicketFact>.ticketCalled.type == EventType.ticketCalled)
    #expect(EventType(rawValue: "foh.ticket.called.v1") == .ticketCalled)
    #expect(EventRegistry.standard.entry(named: "foh.ticket.called.v1")?.type == .ticketCalled)
    #expect(EventRegistry.standard.entry(named: "foh.ticket.sung.v1")?.type == nil)
  }
}

extension EventType {
  /// The name without its version.
  var stem: Substring { rawValue[..<(rawValue.lastIndex(of: ".") ?? rawValue.endIndex)] }

  var version: Int {
    rawValue.split(separator: ".").last.flatMap { Int($0.dropFirst()) } ?? 0
  }
}
