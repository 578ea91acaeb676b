import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A new version makes the projections again, beside those that answer. Nobody who asks suffers from
/// it, neither guests' allergies nor what stores know of their members.
@Suite struct RebuildingTests {
  let wang = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000e001")

  @Test("An allergy that was kept and not yet taken in is told after the update")
  func keptAndNotTakenIn() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.riverside.note(.peanut, of: wang)
      try await chain.update()
      try await chain.ledger.projectAll()
      for store in [chain.riverside, chain.station] {
        #expect(try await chain.allergies(of: wang, knownTo: store) == [.milk, .peanut])
      }
    }
  }

  @Test("An allergy of an epoch that was lost is told before the store's next epoch sends anything")
  func lostLife() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.riverside.note(.peanut, of: wang)
      _ = try await chain.ledger.openEpoch(
        EpochRequest(
          fileLife: "life-2", previousEpoch: 1, afterSequence: 0,
          chainHash: EventChain.start.base64EncodedString()), of: chain.riverside.storeID)
      try await chain.ledger.projectAll()
      #expect(try await chain.allergies(of: wang, knownTo: chain.station) == [.milk, .peanut])
      #expect(try await chain.ledger.status().eventsToProject == 0)
    }
  }

  @Test("What the stores were told is not told again")
  func toldOnce() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      let told = try await chain.lastFeedPosition()
      try await chain.update()
      try await chain.ledger.projectAll()
      #expect(try await chain.lastFeedPosition() == told)
    }
  }

  @Test(
    "No store is told of half a member, however the records of the stores take turns",
    arguments: [1, 2, 3, 500])
  func neverHalfAMember(together count: Int) async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.station.note(.soy, of: wang)
      let told = try await chain.lastFeedPosition()
      try await chain.update()
      while try await chain.ledger.project(atMost: count) > 0 {
        for store in [chain.riverside, chain.station] {
          #expect(try await chain.allergies(of: wang, knownTo: store).contains(.milk))
        }
      }
      for store in [chain.riverside, chain.station] {
        #expect(try await chain.allergies(of: wang, knownTo: store) == [.milk, .soy])
      }
      #expect(try await chain.lastFeedPosition() == told + 2)
    }
  }

  @Test("The next update may come before the one before is through")
  func twoUpdates() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      let told = try await chain.lastFeedPosition()
      for _ in 1...3 {
        try await chain.update()
        #expect(try await chain.ledger.project(atMost: 1) > 0)
        #expect(try await chain.isBuilding())
        #expect(try await chain.find()?.id == wang.rawValue)
      }
      #expect(try await chain.lastFeedPosition() == told)
      try await chain.ledger.projectAll()
      #expect(try await !chain.isBuilding())
      #expect(try await chain.lastFeedPosition() == told)
      #expect(try await chain.allergies(of: wang, knownTo: chain.riverside) == [.milk])
    }
  }

  @Test(
    "All the while members are found and made, and the figures are what they were",
    arguments: [1, 2, 3, 500])
  func askedForMeanwhile(together count: Int) async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      for cents in [5000, 700, 12] { try await chain.riverside.sell(cents) }
      try await chain.ledger.projectAll()
      let before = try await ProjectionDump(chain.ledger)
      let totals = try await chain.ledger.totals()
      #expect(totals.billsMinorUnits == 5712)
      try await chain.update()
      var steps = 0
      while try await chain.isBuilding() {
        #expect(try await chain.foundAllergies() == [.milk])
        #expect(try await chain.make().existed)
        #expect(try await chain.ledger.totals() == totals)
        let status = try await chain.ledger.status()
        #expect(status.stores.map(\.salesMinorUnits) == [5712, 0])
        #expect(status.areFiguresMadeAnew)
        let page = try StatusPage(commands: PastedCommands()).html(
          status, ServerMetrics().snapshot, now: chain.ledger.environment.now())
        #expect(page.contains("these are the figures of before"))
        try #require(try await chain.ledger.project(atMost: count) > 0)
        steps += 1
      }
      // Fourteen events, and a turn that puts the new tables in place.
      #expect(steps == (14 + count - 1) / count + 1)
      #expect(try await ProjectionDump(chain.ledger) == before)
      #expect(try await chain.ledger.totals() == totals)
    }
  }

  @Test("What comes in meanwhile is told and counted at once, and whoever is made stays made")
  func comesInMeanwhile() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      for cents in [5000, 700] { try await chain.riverside.sell(cents) }
      try await chain.ledger.projectAll()
      try await chain.update()
      _ = try await chain.ledger.project(atMost: 1)
      try await chain.station.note(.soy, of: wang)
      try await chain.riverside.sell(12)
      let made = try await chain.make(phone: "13900001111")
      #expect(!made.existed)
      #expect(try await chain.ledger.totals().billsMinorUnits == 5712)
      #expect(try await chain.isBuilding())
      #expect(try await chain.allergies(of: wang, knownTo: chain.riverside) == [.milk, .soy])
      #expect(try await chain.make(phone: "13900001111").id == made.id)
      let told = try await chain.lastFeedPosition()
      let before = try await ProjectionDump(chain.ledger)

      try await chain.ledger.projectAll()
      #expect(try await !chain.isBuilding())
      #expect(try await ProjectionDump(chain.ledger) == before)
      #expect(try await chain.lastFeedPosition() == told)
      #expect(try await chain.make(phone: "13900001111").id == made.id)
    }
  }

  @Test("Whoever was made by a process of the version before is there afterwards")
  func madeByTheVersionBefore() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      let made = try await chain.make(phone: "13900001111")
      try await chain.update()
      // That process knows of no other tables than those that answer.
      try await chain.ledger.write { db in
        try db.execute("DELETE FROM memberBeside WHERE id = ?", [made.id.rawValue])
      }
      try await chain.ledger.projectAll()
      #expect(try await chain.make(phone: "13900001111").id == made.id)
    }
  }

  @Test("Where the older tables are others, what comes in waits and members are found all the same")
  func otherTables() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.riverside.sell(5000)
      try await chain.ledger.projectAll()
      try await chain.ledger.write { db in
        try db.define("ALTER TABLE party ADD COLUMN former TEXT")
      }
      try await chain.update()
      try await chain.station.note(.soy, of: wang)
      #expect(try await chain.ledger.project(atMost: 1) == 1)
      #expect(try await chain.foundAllergies() == [.milk])
      #expect(try await chain.ledger.status().eventsToProject == 1)
      // Only the new tables can tell.
      #expect(try await chain.ledger.totals().billsMinorUnits == 5000)
      #expect(try await !chain.isBuilding())
      #expect(try await chain.foundAllergies() == [.milk, .soy])
    }
  }

  @Test(
    "An update that an earlier version did not finish is finished, and until then nobody is found")
  func cutByAnEarlierVersion() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      let before = try await ProjectionDump(chain.ledger)
      let told = try await chain.lastFeedPosition()
      // It dropped what answered, and noted how far that was.
      try await chain.ledger.write { db in
        try db.execute(
          """
          INSERT INTO projectedBefore (storeNumber, epoch, sequence)
          SELECT storeNumber, epoch, sequence FROM projectedStore
          """)
        try db.execute("DELETE FROM projectedStore")
        try db.execute("DELETE FROM memberFact")
        try db.execute("DELETE FROM member")
      }
      for _ in 1...2 {
        let find = await #expect(throws: Problem.self) { try await chain.find() }
        #expect(find?.kind == .unavailable)
        let make = await #expect(throws: Problem.self) { try await chain.make() }
        #expect(make?.kind == .unavailable)
        // And when some of them are there.
        #expect(try await chain.ledger.project(atMost: 1) > 0)
      }
      try await chain.ledger.projectAll()
      #expect(try await ProjectionDump(chain.ledger) == before)
      #expect(try await chain.lastFeedPosition() == told)
      #expect(try await chain.make().existed)
    }
  }

  @Test("Whoever ends after any turn leaves what answers whole, and the next goes on")
  func endedAfterAnyTurn() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      for cents in [5000, 700] { try await chain.riverside.sell(cents) }
      try await chain.ledger.projectAll()
      let before = try await ProjectionDump(chain.ledger)
      for turns in 0...12 {
        try await chain.update()
        for _ in 0..<turns { _ = try await chain.ledger.project(atMost: 1) }
        let next = try await chain.storage.address.open()
        #expect(try await ProjectionDump(next) == before)
        let left = try await next.read { db in
          try Rebuilding.version(db) == nil
            ? 0
            : db.value(
              "SELECT CAST(10 - coalesce(sum(sequence), 0) AS BIGINT) FROM projectedStoreBeside")
              ?? 0
        }
        #expect(left == max(0, 10 - turns))
        try await next.projectAll()
        #expect(try await ProjectionDump(chain.ledger) == before)
        #expect(try await !chain.isBuilding())
      }
    }
  }

  @Test("Several processes build together, and each event counts once")
  func buildTogether() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      for cents in 1...20 { try await chain.riverside.sell(cents) }
      try await chain.ledger.projectAll()
      let before = try await ProjectionDump(chain.ledger)
      let other = try await chain.storage.address.open()
      try await chain.update()
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for ledger in [chain.ledger, other, chain.ledger, other] {
          tasks.addTask { while try await ledger.project(atMost: 3) > 0 {} }
        }
        try await tasks.waitForAll()
      }
      #expect(try await !chain.isBuilding())
      #expect(try await ProjectionDump(chain.ledger) == before)
      #expect(try await other.checkDatabase().violations == [])
    }
  }

  @Test("While a newer version builds, an older one goes on with what answers and leaves the rest")
  func newerBuilds() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.update()
      #expect(try await chain.ledger.project(atMost: 1) > 0)
      // To the one that runs here the tables that answer are its own, the others a newer one's.
      try await chain.ledger.write { db in
        try db.execute("UPDATE projection SET version = version + 1")
        try db.execute("UPDATE projectionBeside SET version = version + 1")
      }
      let built = try await chain.turnsBeside()
      try await chain.station.note(.soy, of: wang)
      try await chain.ledger.projectAll()
      #expect(try await chain.allergies(of: wang, knownTo: chain.riverside) == [.milk, .soy])
      #expect(try await chain.turnsBeside() == built)
      // Of a version between the two there is nothing to do.
      try await chain.ledger.write { try $0.execute("UPDATE projection SET version = version - 1") }
      await #expect(throws: HeadquartersError.newerFigures) { try await chain.ledger.project() }
      #expect(try await chain.foundAllergies() == [.milk, .soy])
      #expect(try await chain.turnsBeside() == built)
    }
  }

  @Test("An older version leaves a newer one's figures as they are, and says so")
  func olderVersion() async throws {
    try await Chain.open { chain in
      try await chain.bothKnow(wang)
      try await chain.riverside.note(.peanut, of: wang)
      try await chain.ledger.write { try $0.execute("UPDATE projection SET version = version + 1") }
      let refusal = await #expect(throws: HeadquartersError.self) {
        try await chain.ledger.totals()
      }
      #expect(refusal?.explanation.english.contains("newer version") == true)
      await #expect(throws: HeadquartersError.self) { try await chain.ledger.project() }
      await #expect(throws: HeadquartersError.self) { try await chain.find() }
      await #expect(throws: HeadquartersError.self) { try await chain.make() }
      let kept = try await chain.ledger.read { db in
        try db.row(
          """
          SELECT version, turns, (SELECT count(*) FROM member) AS members,
            (SELECT count(*) FROM projectedStore) AS stores FROM projection
          """
        ).map { try [$0["version"], $0["turns"], $0["members"], $0["stores"]] as [Int] }
      }
      #expect(kept?.first == ProjectionSchema.version + 1)
      #expect(kept?.dropFirst(2) == [1, 2])
      // The newer one goes on where it was.
      try await chain.ledger.write { try $0.execute("UPDATE projection SET version = version - 1") }
      try await chain.ledger.projectAll()
      #expect(try await chain.allergies(of: wang, knownTo: chain.station) == [.milk, .peanut])
    }
  }
}
