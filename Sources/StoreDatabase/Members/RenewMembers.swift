import GRDB
import StoreDomain

extension StoreDatabase {
  /// Makes phone and search keys anew of every member in whose row they were made by earlier rules,
  /// some hundred at a time, so that nobody who writes waits for long. Run when a file is opened: all
  /// are found by today's rules before the first guest is.
  ///
  /// No event: what headquarters was told of a phone has the same key, see `PhoneNumber.chainKey`.
  func renewMembers() throws {
    let isDue = try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM member WHERE keyVersion < ?)",
        arguments: [NameKeys.version]) ?? false
    }
    guard isDue else { return }
    try maintain(renewPhonesOfTonight)
    while try maintain(renewSomeMembers) {}
  }

  /// - Returns: whether there were any.
  private func renewSomeMembers(_ db: Database) throws -> Bool {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM member WHERE keyVersion < ? LIMIT 500",
      arguments: [NameKeys.version])
    let now = environment.now()
    for row in rows {
      let id: Identifier<Member> = row["id"]
      let held: String? = row["phone"]
      var phone = held.map { PhoneNumber.renewed($0, in: store.country) }
      if let number = phone, number != held,
        let other = try Identifier<Member>.fetchOne(
          db, sql: "SELECT id FROM member WHERE phone = ?", arguments: [number])
      {
        // Two rows of one number: this one keeps its digits until somebody has decided.
        try MemberPair.note(db, id, other, .phone, at: now)
        phone = held
      }
      try db.execute(
        sql: "UPDATE member SET phone = ?, keyVersion = ? WHERE id = ?",
        arguments: [phone, NameKeys.version, id])
      let hadKeys = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM memberSearchKey WHERE memberID = ?)",
        arguments: [id])
      // Who asked to be forgotten is found by no name.
      guard hadKeys == true else { continue }
      try db.execute(sql: "DELETE FROM memberSearchKey WHERE memberID = ?", arguments: [id])
      let name: String = row["name"]
      try Member.insertSearchKeys(db, of: id, name: name)
      if let birthday: String = row["birthday"] {
        try MemberPair.noteNamesakes(db, of: id, name, birthday: birthday, at: now)
      }
    }
    return !rows.isEmpty
  }

  /// Phones of those who wait or have booked, so that nobody is given a second number.
  private func renewPhonesOfTonight(_ db: Database) throws {
    for (table, stages) in [
      ("ticket", "'waiting', 'called', 'missed'"),
      ("reservation", "'requested', 'confirmed', 'arrived'"),
    ] {
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, phone FROM \(table)
          WHERE stage IN (\(stages)) AND phone IS NOT NULL AND phone NOT GLOB '+*'
          """)
      for row in rows {
        let held: String = row["phone"]
        try db.execute(
          sql: "UPDATE OR IGNORE \(table) SET phone = ? WHERE id = ?",
          arguments: [PhoneNumber.renewed(held, in: store.country), row["id"] as String])
      }
    }
  }
}
