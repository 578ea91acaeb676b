import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Whoever was let in by one PIN")
struct PINSessionTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private func issue(by author: Author, at terminal: StoreDatabase) throws {
    _ = try terminal.perform(IssueTicket(NewTicket(partySize: 2)), by: author)
  }

  @Test("does nothing any more once they have another one, until they sign in with it")
  func changedPIN() throws {
    let terminal = try store.anotherTerminal()
    try issue(by: store.host, at: terminal)
    try store.database.changePIN(of: "anna", to: "4711", by: store.manager)
    #expect(throws: StaffError.pinChanged("Anna")) { try issue(by: store.host, at: terminal) }
    #expect(throws: StaffError.wrongPIN(triesLeft: 4)) {
      try terminal.signIn(code: "anna", pin: "1111", at: "door")
    }
    let anna = try terminal.signIn(code: "anna", pin: "4711", at: "door")
    try issue(by: Author(staff: anna, terminal: "door"), at: terminal)
  }

  @Test("is not whoever has their code now")
  func codeOfSomebodyElse() throws {
    try store.configure(
      store.file([
        (
          "code = \"anna\"\nname = \"Anna\"\nrole = \"host\"\npin = \"1111\"",
          "code = \"anna\"\nname = \"Zoe\"\nrole = \"manager\"\npin = \"9876\""
        )
      ]))
    // Anna's console must not manage the store, nor work in Zoe's name.
    #expect(throws: StaffError.pinChanged("Anna")) { try issue(by: store.host, at: store.database) }
    #expect(throws: StaffError.pinChanged("Anna")) {
      _ = try store.database.perform(ChangeSeats(of: "V1", to: 8), by: store.host)
    }
    #expect(try store.number("SELECT count(*) FROM auditEntry WHERE staffName = 'Zoe'") == 0)
  }

  @Test("goes on when something else of them was changed, and when a file says the same again")
  func otherChange() throws {
    _ = try store.database.perform(ChangePerson("anna", name: "Annika"), by: store.manager)
    try store.configure(store.file(more: "\n[bookings]\nhold_minutes = 30\n"))
    try issue(by: store.host, at: store.database)
  }

  @Test("allows nothing to others either, nor does who lost the permission meanwhile")
  func secondPerson() throws {
    let party = try store.seat()
    let gift = NewLine(dishID: try store.dish("D001").id, kind: .gift(reason: "birthday"))
    let check = try store.check(of: party)
    let max = try store.database.authorise(code: "max", pin: "6666", at: "t")
    _ = try store.database.perform(AddLine(gift, to: check, authoriser: max), by: store.server)
    try store.configure(store.file([("pin = \"6666\"", "pin = \"6667\"")]))
    #expect(throws: StaffError.pinChanged("Max")) {
      _ = try store.database.perform(AddLine(gift, to: check, authoriser: max), by: store.server)
    }
    let again = try store.database.authorise(code: "max", pin: "6667", at: "t")
    try store.configure(
      store.file([
        ("pin = \"6666\"", "pin = \"6667\""),
        ("\"return_after_sending\", \"gift\"", "\"return_after_sending\""),
      ]))
    #expect(throws: StaffError.mayNotAuthorise) {
      _ = try store.database.perform(AddLine(gift, to: check, authoriser: again), by: store.server)
    }
  }
}
