import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase
@testable import Suggestions

@Suite("What the house learns from its checks")
struct TasteTests {
  let store: TestStore
  let today = LocalDate(year: 2026, month: 11, day: 22)

  init() throws {
    store = try TestStore()
  }

  var database: StoreDatabase { store.database }

  // MARK: Checks that close

  /// Guests order these dishes and pay.
  private func eat(
    _ codes: [String], at table: String = "T01", as member: Member? = nil
  ) throws {
    let party = try store.seat(2, at: table)
    if let member {
      _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    }
    try order(codes, party)
    try pay(party)
    try database.perform(PartyLeaves(party.id), by: store.host)
    try database.perform(MarkTableReady(store.table(table)), by: store.host)
  }

  private func order(_ codes: [String], _ party: Party, seat: Int? = nil) throws {
    let check = try store.check(of: party)
    for code in codes {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, seat: seat), to: check), by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
  }

  private func pay(_ party: Party) throws {
    let check = try store.check(of: party)
    let due = try database.bill(of: check).total.minorUnits
    _ = try database.perform(
      Pay(check, tender: .cash, amount: due, tendered: due), by: store.cashier)
  }

  /// As this terminal answers with it, after it has learned what checks left.
  private func model(_ database: StoreDatabase) throws -> TasteModel {
    try database.learnTaste(limit: 100)
    return try database.read { try database.taste.model($0, on: today, of: []) }
  }

  private func past(_ member: Member) throws -> [String: GuestPast.Eaten] {
    let words = try model(database).words
    let past = try database.read { try GuestPast.fetch($0, of: member.id) }
    return Dictionary(uniqueKeysWithValues: (past?.dishes ?? []).map { (words[$0.dish], $0) })
  }

  @Test func aCheckThatClosesTeachesEveryTerminalAtOnceAlsoOfGuestsNobodyKnows() throws {
    let other = try store.anotherTerminal()
    #expect(try model(other).checks == 0)
    try eat(["D001", "D003"])
    #expect(try model(other).checks == 1)
    try eat(["D001"])
    #expect(try model(other).checks == 2)
    #expect(try model(database).checks == 2)
    #expect(try model(other).words.prefix(2) == ["D001", "D003"])
    #expect(try store.number("SELECT count(*) FROM guestPast") == 0)
    // What every guest is charged is nobody's taste.
    #expect(try store.number("SELECT count(*) FROM tasteRow WHERE word = 'P01'") == 0)
  }

  // MARK: When it is learned

  private func learnedThrough() throws -> Int {
    try store.number("SELECT through FROM tasteState")
  }

  @Test func aCheckLeavesItsLessonAndWhoeverOffersNextLearnsItOnce() throws {
    try eat(["D001", "D003"])
    try eat(["D001", "D004"])
    #expect(try store.number("SELECT count(*) FROM tasteLesson") == 2)
    let other = try store.anotherTerminal()
    #expect(try learnedThrough() == 0)
    let party = try store.seat(2, at: "T01")
    try order(["D001"], party)
    _ = try other.suggestions(for: party.id)
    #expect(try learnedThrough() == 2)
    try eat(["D003"], at: "T02")
    #expect(try learnedThrough() == 2)
    let offered = try database.suggestions(for: party.id)
    #expect(try learnedThrough() == 3)
    let learned = try rows()
    #expect(try other.suggestions(for: party.id) == offered)
    #expect(try rows() == learned)
    #expect(try model(other).checks == 3)
  }

  @Test func consolesThatLearnAtTheSameMomentLearnEachCheckOnce() throws {
    let terminals = [database, try store.anotherTerminal()]
    for round in 0..<10 {
      try database.maintain { db in
        for number in 0..<12 {
          try lesson(["D00\(1 + (number + round) % 7)", "D10\(number % 4)"], day: round)
            .insert(db)
        }
      }
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        do {
          for _ in 0..<4 { try terminals[index].learnTaste(limit: 3) }
        } catch {
          Issue.record(error)
        }
      }
    }
    #expect(try learnedThrough() == 120)
    let learned = try rows()
    try database.relearnTaste()
    #expect(try rows() == learned)
    #expect(try ranking(terminals[0]) == ranking(terminals[1]))
  }

  @Test func whoIsErasedBeforeAnybodyLearnedTeachesTheHouseAsNobody() throws {
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", phone: nil)), by: store.host)
    try eat(["D001", "D003"], as: member)
    try database.perform(EraseMember(member.id), by: store.manager)
    #expect(try model(database).checks == 1)
    for table in ["guestPast", "guestDish"] {
      #expect(try store.number("SELECT count(*) FROM \(table)") == 0)
    }
    let learned = try rows()
    try database.relearnTaste()
    #expect(try rows() == learned)
  }

  @Test func aMembersDishesAreKeptOneRowEach() throws {
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", phone: nil)), by: store.host)
    try eat(["D001", "D002"], as: member)
    try eat(["D001"], as: member)
    let past = try past(member)
    #expect(past.count == 2)
    #expect(past["D001"]?.times == 2)
    #expect(past["D001"]?.recent == 0b11)
    #expect(past["D002"]?.last == 1)
    #expect(past["D002"]?.day == today.dayNumber)
    #expect(try store.number("SELECT visits FROM guestPast") == 2)
  }

  @Test func whatGuestsHadAtTheirSeatsTeachesTheHouseOnceAndEachGuestTheirOwn() throws {
    let members = try ["王女士", "陈女士"].map { name in
      try database.perform(EnrolMember(NewMember(name: name, phone: nil)), by: store.host)
    }
    let party = try store.seat(2, at: "T01")
    for (index, member) in members.enumerated() {
      try database.perform(
        AddGuest(member.id, to: .party(party.id), seat: index + 1), by: store.host)
    }
    // Nothing at the seat of the first.
    try order(["D001", "D003"], party, seat: 2)
    try pay(party)
    #expect(try model(database).checks == 1)
    #expect(try past(members[0]).isEmpty)
    #expect(try Set(past(members[1]).keys) == ["D001", "D003"])
    #expect(try store.number("SELECT count(*) FROM tasteLesson WHERE teaches = 'ranking'") == 1)
  }

  @Test func whatIsDividedAmongTheSeatsIsOneCheckOfTheHouse() throws {
    let members = try ["王女士", "陈女士"].map { name in
      try database.perform(EnrolMember(NewMember(name: name, phone: nil)), by: store.host)
    }
    let party = try store.seat(2, at: "T01")
    for (index, member) in members.enumerated() {
      try database.perform(
        AddGuest(member.id, to: .party(party.id), seat: index + 1), by: store.host)
    }
    try order(["D001"], party, seat: 1)
    try order(["D003"], party, seat: 2)
    try pay(party)
    let model = try model(database)
    let (tripe, potato) = (
      try #require(model.knownNumber(of: "D001")), try #require(model.knownNumber(of: "D003"))
    )
    #expect(model.checks == 1 && model.together(tripe, potato) == 1)
    #expect(try Set(past(members[0]).keys) == ["D001"])
    #expect(try Set(past(members[1]).keys) == ["D003"])
  }

  @Test func aCheckOfARegularRewritesOnlyTheDishesOnIt() throws {
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", phone: nil)), by: store.host)
    try teach(lesson((1...9).map { "D00\($0)" }, of: member))
    try teach(lesson(["D001", "D010"], of: member, day: 1))
    let changed = try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT word FROM tasteRow
          WHERE number >= 0 AND knownAt = (SELECT version FROM tasteState) ORDER BY word
          """)
    }
    #expect(changed == ["D001", "D010"])
    // A terminal that reads all of it ranks as the one that learned.
    let other = try store.anotherTerminal()
    for number in 2..<9 { try teach(lesson(["D00\(number)"], of: member, day: number)) }
    #expect(try ranking(other, of: member) == ranking(database, of: member))
  }

  @Test func aVerbThatIsRefusedLaterTeachesNothing() throws {
    struct Refused: Error {}
    for number in 0..<3 { try teach(lesson(["D001", "D00\(number + 2)"])) }
    let before = try rows()
    #expect(throws: (any Error).self) {
      try database.maintain { db in
        try lesson(["D005"]).insert(db)
        try database.taste.learn(db, limit: 9)
        throw Refused()
      }
    }
    #expect(try rows() == before)
    try teach(lesson(["D001", "D006"]))
    let learned = try rows()
    try database.relearnTaste()
    #expect(try rows() == learned)
    #expect(try model(database).knownNumber(of: "D005") == nil)
  }

  // MARK: Learning anew

  private func lesson(
    _ dishes: [String], of member: Member? = nil, day: Int = 0, hour: Int? = 19,
    isMore: Bool = false, teaches: TasteLesson.Teaches = .ranking
  ) -> TasteLesson {
    TasteLesson(
      memberID: member?.id, day: today.adding(days: day), hour: hour, dishes: dishes,
      isMore: isMore, teaches: teaches)
  }

  private func teach(_ lesson: TasteLesson, at terminal: StoreDatabase? = nil) throws {
    let terminal = terminal ?? database
    try terminal.maintain { db in
      try lesson.insert(db)
      try terminal.taste.learn(db, limit: 9)
    }
  }

  /// Everything that was learned, without when.
  private func rows() throws -> [String] {
    try database.read { db in
      try [
        "SELECT number, word, hex(known), hex(sums), hex(solved) FROM tasteRow ORDER BY number",
        "SELECT * FROM guestPast ORDER BY memberID",
        "SELECT * FROM guestDish ORDER BY memberID, dish", "SELECT through FROM tasteState",
      ].flatMap { try Row.fetchAll(db, sql: $0).map(\.description) }
    }
  }

  /// Two terminals take turns, then a third learns all of it again from the checks.
  @Test(arguments: [UInt64(1), 2])
  func learningAnewFromTheChecksGivesWhatTheyTaughtOneByOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let terminals = [database, try store.anotherTerminal()]
    let members = try (0..<4).map { number in
      try database.perform(
        EnrolMember(NewMember(name: "会员\(number)", phone: nil)), by: store.host)
    }
    let codes = (1...14).map { "D\($0)" }
    for number in 0..<150 {
      // The menu grows in the course of time.
      let dishes = codes.prefix(4 + number / 12).filter { _ in
        Int.random(in: 0..<3, using: &random) == 0
      }
      let member =
        Int.random(in: 0..<3, using: &random) == 0 ? nil : members.randomElement(using: &random)
      let kinds: [TasteLesson.Teaches] =
        member == nil ? [.counts, .ranking] : [.past, .counts, .ranking, .ranking]
      guard !dishes.isEmpty, let kind = kinds.randomElement(using: &random),
        let terminal = terminals.randomElement(using: &random)
      else { continue }
      let lesson = lesson(
        dishes, of: member, day: number / 4 + Int.random(in: -1...1, using: &random),
        hour: Int.random(in: 0..<24, using: &random),
        isMore: member != nil && Int.random(in: 0..<6, using: &random) == 0, teaches: kind)
      try teach(lesson, at: terminal)
      // Now and then somebody's copy answers in between.
      if number % 7 == 0 { _ = try model(terminal) }
    }
    #expect(try model(database).checks > 100, "seed \(seed)")
    let learned = try rows()
    let ranked = try terminals.map { try ranking($0) }
    #expect(ranked[0] == ranked[1], "seed \(seed)")

    let third = try store.anotherTerminal()
    #expect(try third.relearnTaste() == store.number("SELECT count(*) FROM tasteLesson"))
    let again = try rows()
    #expect(again.count == learned.count, "seed \(seed)")
    for (one, other) in zip(again, learned) where one != other {
      Issue.record("seed \(seed): \(one.prefix(80)) was \(other.prefix(80))")
    }
    // Consoles that were open see it.
    #expect(try terminals.map { try ranking($0) } == ranked, "seed \(seed)")
  }

  private func ranking(
    _ database: StoreDatabase, of member: Member? = nil
  ) throws -> [RankedDish] {
    var model = try model(database)
    let first = try #require(model.words.first)
    let past = try member.flatMap { member in
      try database.read { try GuestPast.fetch($0, of: member.id) }
    }
    return model.rank(
      past: past, basket: [model.number(of: first)], at: Moment(day: today.dayNumber, hour: 19))
  }

  @Test func rowsThatNobodyCanReadAreLearnedAnew() throws {
    for number in 0..<30 { try teach(lesson(["D001", "D00\(number % 4 + 2)"], day: number)) }
    let learned = try rows()
    try database.maintain { db in
      try db.execute(sql: "UPDATE tasteRow SET known = x'00' WHERE number = 1")
    }
    let other = try store.anotherTerminal()
    // It knows nothing, and offers all the same.
    #expect(try model(other).checks == 0)
    let party = try store.seat(2, at: "T01")
    #expect(try other.suggestions(for: party.id).count == 3)
    _ = try other.maintain { try other.taste.learn($0, limit: 1000) }
    #expect(try rows() == learned)
    #expect(try model(database).checks == 30)
  }

  @Test func whatALaterVersionKeptIsLearnedAnewWhenTheFileIsOpened() throws {
    for number in 0..<5 { try teach(lesson(["D001", "D00\(number % 4 + 2)"], day: number)) }
    let learned = try rows()
    try database.maintain { try $0.execute(sql: "UPDATE tasteState SET format = 99") }
    _ = try store.anotherTerminal()
    #expect(try rows() == learned)
  }

  // MARK: Visits from elsewhere

  @Test func theLatestOfManyVisitsOnOneDayTeachToRank() throws {
    let members = (0..<130).map { number in
      ImportedMember(
        member: Member(
          id: database.environment.ids.next(), code: "X\(number)", name: "会员\(number)",
          phone: nil, level: "gold", birthday: nil, enrolledAt: store.clock.now),
        visits: [
          MemberVisit(
            day: today.adding(days: -1), partySize: 2, spentMinorUnits: 100,
            dishes: ["D00\(1 + number % 5)": 1])
        ])
    }
    #expect(try database.importMembers(members) == 130)
    #expect(try store.number("SELECT count(*) FROM tasteLesson WHERE teaches = 'ranking'") == 100)
    #expect(try store.number("SELECT count(*) FROM tasteLesson WHERE teaches = 'counts'") == 30)
    let last = try #require(members.map(\.member.id.rawValue).max())
    #expect(
      try store.number(
        "SELECT count(*) FROM tasteLesson WHERE teaches = 'ranking' AND memberID = ?", [last]) == 1)
  }

  @Test func visitsThatAreBroughtInAreKnownAtOnceAndTheLatestTeach() throws {
    var members: [ImportedMember] = []
    for number in 0..<3 {
      let member = Member(
        id: database.environment.ids.next(), code: "X\(number)", name: "会员\(number)", phone: nil,
        level: "gold", birthday: nil, enrolledAt: store.clock.now)
      let visits = (1...50).map { visit in
        MemberVisit(
          day: today.adding(days: -visit * 3 - number), partySize: 2, spentMinorUnits: 100,
          dishes: ["D001": 1, "D00\(2 + visit % 5)": 2, "D009": 0])
      }
      members.append(ImportedMember(member: member, visits: visits))
    }
    #expect(try database.importMembers(members) == 3)
    for member in members {
      let past = try past(member.member)
      #expect(past["D001"]?.times == 50)
      #expect(past["D001"]?.day == member.visits[0].day.dayNumber)
      #expect(past["D009"] == nil)
    }
    #expect(try model(database).checks > 100)
    #expect(try store.number("SELECT count(*) FROM tasteLesson WHERE teaches = 'ranking'") > 90)
  }
}
