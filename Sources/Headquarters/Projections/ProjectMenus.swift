import Foundation
import HeadquartersContract
import StoreDomain

/// What stores say to the menus that they are sent.
extension ProjectedRow {
  func menuApplied(_ fact: MenuAppliedFact) throws {
    try db.execute(
      """
      INSERT INTO \(tables.storeMenu)
        (storeNumber, heldVersion, heldSince, dishCount) VALUES (?, ?, ?, ?)
      ON CONFLICT (storeNumber) DO UPDATE SET heldVersion = excluded.heldVersion,
        heldSince = excluded.heldSince, dishCount = excluded.dishCount
      """, [storeNumber, fact.version, at.millisecondsSinceEpoch, fact.dishCount])
    // One that was refused after it is still to be mended.
    try db.execute(
      """
      UPDATE \(tables.storeMenu) SET refusedVersion = NULL, refusedAt = NULL, problems = NULL,
        problemCount = NULL
      WHERE storeNumber = ? AND refusedVersion <= ?
      """, [storeNumber, fact.version])
  }

  func menuRefused(_ fact: MenuRefusedFact) throws {
    let problems = String(
      decoding: try JSONEncoder.answers.encode(fact.problems), as: UTF8.self)
    try db.execute(
      """
      INSERT INTO \(tables.storeMenu)
        (storeNumber, refusedVersion, refusedAt, problems, problemCount)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (storeNumber) DO UPDATE SET refusedVersion = excluded.refusedVersion,
        refusedAt = excluded.refusedAt, problems = excluded.problems,
        problemCount = excluded.problemCount
      """,
      [storeNumber, fact.version, at.millisecondsSinceEpoch, problems, fact.problemCount])
  }
}
