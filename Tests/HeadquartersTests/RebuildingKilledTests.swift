import Foundation
import HeadquartersContract
import RealProgram
import StoreDomain
import Testing

@testable import Headquarters

/// `foh-hq`, as it is rolled out, is killed again and again while it builds the projections of a new
/// version.
@Suite("Headquarters, killed while it makes its figures anew")
struct RebuildingKilledTests {
  @Test("Leaves what answers whole, and the next process goes on until all is there")
  func killed() async throws {
    try await Chain.open { chain in
      let wang = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000e001")
      try await chain.bothKnow(wang)
      try await chain.riverside.sell(each: 1...700)
      try await chain.ledger.projectAll()
      let before = try await ProjectionDump(chain.ledger)
      let totals = try await chain.ledger.totals()
      #expect(totals.bills == 700)

      // Where the machine is busy, a process may be through before anybody looks at it: then all is
      // made anew once more, until two were killed in the midst of it.
      var kills = 0
      try await turns(until: "two that are killed in the midst of it", atMost: 100) {
        try await chain.ledger.write {
          try $0.execute("UPDATE projection SET version = version - 1")
        }
        var steps = -1
        while try await !chain.isThrough() {
          let server = try chain.storage.address.serve()
          let begun = steps
          // Until it has got on, and then into the middle of what it does next.
          try await turns(until: "the server gets on") {
            if try await chain.isThrough() { return true }
            #expect(try await chain.foundAllergies() == [.milk])
            steps = try await chain.turnsBesideIfAny()
            try #require(server.wait(seconds: 0) == nil, "\(server.errors)")
            return steps != begun
          }
          try await Task.sleep(for: .milliseconds(37 * (kills % 5)))
          server.kill()
          if try await !chain.isThrough() { kills += 1 }
          #expect(try await chain.foundAllergies() == [.milk])
          #expect(try await ProjectionDump(chain.ledger) == before)
        }
        return kills >= 2
      }
      #expect(try await chain.ledger.totals() == totals)
      #expect(try await chain.ledger.checkDatabase().violations == [])
    }
  }
}

extension Chain {
  /// Whether the tables that answer are this version's.
  fileprivate func isThrough() async throws -> Bool {
    try await ledger.read {
      try Rebuilding.version(of: .answering, $0) == ProjectionSchema.version
        && Rebuilding.version($0) == nil
    }
  }

  fileprivate func turnsBesideIfAny() async throws -> Int {
    try await ledger.read { db in
      guard try Rebuilding.version(db) != nil else { return -1 }
      return try db.value("SELECT turns FROM projectionBeside") ?? -1
    }
  }
}
