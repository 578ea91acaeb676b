import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Dishes that are wanted otherwise than they come")
struct ModifierTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  init() throws {
    let rows = """
      N01,手工面,Noodles,noodles,hot,12.00,8.00,food,sesame,,dish,,,,辣度/Spice 1: 微辣/mild* | 特辣/extra hot; 加料/Extras 0-2: 花生碎/peanuts +3 (peanut) | 去芝麻/no sesame -1 (-sesame)
      N02,凉面,Cold noodles,noodles,hot,12.00,,food,none,,dish,,,,酱/Sauce 1: 麻酱/sesame (sesame) | 醋/vinegar

      """
    store = try TestStore(
      menu: TestStore.menu.replacing("tags,pairs_with", with: "tags,pairs_with,modifiers")
        .trimmingCharacters(in: .newlines) + "\n" + rows)
    party = try store.seat(2)
    check = try store.check(of: party)
  }

  var database: StoreDatabase { store.database }

  private func choices(_ names: String..., of code: String = "N01") throws -> [ModifierChoice] {
    try store.dish(code).modifiers.flatMap { group in
      group.modifiers.filter { names.contains($0.name.english) }.map {
        ModifierChoice(group: group.name, $0)
      }
    }
  }

  private func add(
    _ code: String = "N01", _ modifiers: [ModifierChoice]? = nil,
    portion: OrderLine.Portion = .full, quantity: Int = 1
  ) throws -> OrderLine {
    try database.perform(
      AddLine(
        NewLine(
          dishID: store.dish(code).id, quantity: quantity, portion: portion, modifiers: modifiers),
        to: check), by: store.server)
  }

  private func slips() throws -> [KitchenSlip] { try store.kitchenSlips([.kitchenTicket]) }

  @Test("The price contains what was chosen, of a whole and of a half, and the bill begins with it")
  func price() throws {
    let line = try add("N01", try choices("extra hot", "peanuts"), quantity: 2)
    #expect(line.modifiers.map(\.modifier.name.english) == ["extra hot", "peanuts"])
    #expect(line.unitPrice.minorUnits == 1500)
    #expect(
      try add("N01", try choices("mild", "no sesame"), portion: .half).unitPrice.minorUnits == 700)
    #expect(try add().unitPrice.minorUnits == 1200)
    _ = try database.perform(SendLines(of: check), by: store.server)
    let bill = try database.bill(of: check)
    // Two dips of 11.00 are on every order of two.
    #expect(bill.rows.first { $0.kind == .lines }?.amount.minorUnits == 2200 + 3000 + 700 + 1200)
    let text = try database.receiptText(of: check, in: .english, columns: 40) { _ in 1 }
    #expect(text.contains("+ peanuts +3.00") && text.contains("+ extra hot"))
  }

  @Test("Who says nothing gets what the dish comes with; where a choice is needed it is refused")
  func defaults() throws {
    #expect(try add().modifiers.map(\.modifier.name.english) == ["mild"])
    let sauce = try #require(try store.dish("N02").modifiers.first)
    expectNothingWritten(store) {
      #expect(
        throws: OrderError.modifiers(Phrase("Cold noodles", "凉面"), .tooFew(sauce.name, 1))
      ) { _ = try add("N02") }
      #expect(throws: OrderError.self) { _ = try add("N01", []) }
      #expect(throws: OrderError.self) { _ = try add("D001", try choices("peanuts")) }
    }
  }

  @Test("The kitchen reads it on paper in both languages and on its screen, a return too")
  func kitchen() throws {
    let line = try add("N01", try choices("extra hot", "peanuts"))
    _ = try database.perform(SendLines(of: check), by: store.server)
    // The dips of the guests stand on a slip of another station.
    let slip = try #require(try slips().first { $0.lineIDs == [line.id] })
    #expect(
      slip.lines.first?.modifiers == [Phrase("extra hot", "特辣"), Phrase("peanuts", "花生碎")])
    let paper = slip.document(
      in: .simplifiedChinese, and: .english, calendar: database.store.calendar,
      elsewhere: false, isReprint: false)
    #expect("\(paper)".contains("+ 特辣") && "\(paper)".contains("extra hot"))
    let items = try database.kitchenBoard().flatMap(\.items)
    let item = try #require(items.first { $0.line.id == line.id })
    #expect(item.line.modifiers == line.modifiers)
    let back = try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "cold", made: true, authoriser: nil),
      by: store.manager)
    #expect(back.modifiers == line.modifiers)
    #expect(back.amountMinorUnits == -1500)
  }

  @Test("What was added warns the cook, what was left out does not")
  func warnings() throws {
    _ = try database.perform(
      NoteNeeds([.allergy(.sesame)], seat: nil, for: .party(party.id)), by: store.server)
    _ = try add("N01", try choices("mild", "no sesame"))
    _ = try add("N02", try choices("sesame", of: "N02"))
    _ = try add("N02", try choices("vinegar", of: "N02"))
    _ = try database.perform(SendLines(of: check), by: store.server)
    let warnings = try slips().first { $0.lines.count == 3 }?.avoided?.warnings
    #expect(warnings?.map { $0?.english } == [nil, "contains sesame", nil])
    let board = try database.kitchenBoard().flatMap(\.items).filter {
      $0.line.name.chinese.contains("面")
    }
    #expect(board.map { $0.allergyWarning?.english } == [nil, "contains sesame", nil])
  }

  @Test("Before sending it may be chosen again; afterwards it stands, in the file too")
  func change() throws {
    let line = try add("N01", try choices("extra hot", "peanuts"))
    let changed = try database.perform(
      ChangeLine(line.id, modifiers: try choices("mild", "no sesame"), seen: line),
      by: store.server)
    #expect(changed.unitPrice.minorUnits == 1100)
    #expect(throws: OrderError.changedMeanwhile(line.name)) {
      try database.perform(
        ChangeLine(line.id, modifiers: try choices("extra hot"), seen: line),
        by: store.otherServer)
    }
    _ = try database.perform(SendLines(of: check), by: store.server)
    #expect(throws: OrderError.alreadySent(line.name)) {
      try database.perform(
        ChangeLine(line.id, modifiers: try choices("mild")), by: store.server)
    }
    #expect(throws: (any Error).self) {
      try database.maintain { db in
        try db.execute(
          sql: "UPDATE orderLine SET modifiers = '[]' WHERE id = ?", arguments: [line.id])
      }
    }
  }

  @Test("A line keeps what it cost when the menu says something else afterwards")
  func menuChanges() throws {
    let line = try add("N01", try choices("mild", "peanuts"))
    try database.maintain { db in
      try db.execute(sql: "UPDATE dish SET modifiers = '[]' WHERE code = 'N01'")
    }
    let kept = try #require(
      try database.order(of: party.id).lines.first { $0.id == line.id })
    #expect(kept.modifiers == line.modifiers && kept.unitPrice == line.unitPrice)
    #expect(throws: OrderError.self) { _ = try add("N01", line.modifiers) }
  }

  @Test("Another portion is checked and priced by today's menu, with its modifiers")
  func portionAfterMenuChange() throws {
    let line = try add("N01", try choices("mild", "peanuts"))
    func setModifiers(_ change: (inout Modifier) -> Void, of name: String) throws {
      var groups = try store.dish("N01").modifiers
      for group in groups.indices {
        for index in groups[group].modifiers.indices
        where groups[group].modifiers[index].name.english == name {
          change(&groups[group].modifiers[index])
        }
      }
      let column = try groups.column()
      try database.maintain { db in
        try db.execute(
          sql: "UPDATE dish SET modifiers = ? WHERE code = 'N01'", arguments: [column])
      }
    }
    try setModifiers({ $0.price = 500 }, of: "peanuts")
    let half = try database.perform(ChangeLine(line.id, portion: .half), by: store.server)
    #expect(half.unitPrice.minorUnits == 1300)
    #expect(half.modifiers == (try choices("mild", "peanuts")))
    try setModifiers({ $0.name = Phrase("walnuts", "核桃") }, of: "peanuts")
    expectNothingWritten(store) {
      #expect(throws: OrderError.self) {
        try database.perform(ChangeLine(line.id, portion: .full), by: store.server)
      }
    }
  }

  @Test("Headquarters hears how the dish is wanted")
  func event() throws {
    let before = try store.events().count
    _ = try add("N01", try choices("extra hot"))
    #expect(try store.events(after: before) == ["foh.check.line-added.v4"])
    let told = try database.read { db in
      try String.fetchAll(
        db,
        sql: "SELECT CAST(payload AS TEXT) FROM outboxEvent WHERE type LIKE '%line-added%'")
    }
    #expect(told.contains { $0.contains("extra hot") })
    try expectEventsEqualRevisions(store)
  }
}
