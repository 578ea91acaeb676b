import GRDB
import Glibc
import RealProgram
import Testing

@Suite("A store with more regulars than one answer takes")
struct ManyRegularsTests {
  /// The most that a store ever took of one answer is 20,000.
  @Test("comes back to what headquarters has when its place is lost")
  func lostPlace() throws {
    let chain = try Chain(of: TrialStore())
    let first = try RunningProgram("foh", ["sync", "run", "--db", chain.store.path])
    try chain.waitUntilRead()
    first.send(SIGTERM)
    #expect(first.wait(seconds: 600) == 0)
    let cursor = try chain.cursor()

    // As after a restored backup; most of them have asked to be forgotten.
    try DatabaseQueue(path: chain.path).write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE regular (number) AS (
            SELECT 1 UNION ALL SELECT number + 1 FROM regular WHERE number < 20001)
          INSERT INTO feedRow (position, storeNumber, kind, id, version, data, changedAt)
          SELECT 1000 + number, 1, 'member', printf('0192aaaa-0000-7000-8000-%012d', number), 1,
            CASE WHEN number % 100 = 1 THEN json_object('code', 'R' || number, 'name', '王女士',
              'level', 'member', 'enrolled_at', 1795341600000) END, 1
          FROM regular;
          UPDATE feed SET lastPosition = 30000, epoch = epoch + 1
          """)
    }
    let second = try RunningProgram("foh", ["sync", "run", "--db", chain.store.path])
    defer { second.kill() }
    try chain.wait(120, for: "SELECT cursor <> '\(cursor)' FROM feedPosition")
    try chain.wait(
      0.1,
      for: "SELECT count(*) = 20001 AND count(problem) = 0 FROM feedRow WHERE kind = 'member'")
    try chain.wait(0.1, for: "SELECT count(*) = 201 FROM member WHERE code LIKE 'R%'")
    #expect(try chain.store.doctor().code == 0)
  }
}

extension Chain {
  fileprivate func cursor() throws -> String {
    try DatabaseQueue(path: store.path).read { db in
      try String.fetchOne(db, sql: "SELECT cursor FROM feedPosition") ?? ""
    }
  }
}
