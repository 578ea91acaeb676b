import GRDB
import StoreDomain

extension Author {
  /// The author as the file knows them now: a role may have lost a permission since they signed in.
  ///
  /// - Throws: `StaffError.noLongerHere`, `.pinChanged`.
  func asEmployed(_ db: Database, since revision: Int) throws -> Author {
    var author = self
    author.staff = try staff.asEmployed(db, since: revision)
    return author
  }
}

extension StaffMember {
  /// Somebody who typed a PIN, as the file knows them now.
  ///
  /// Whoever is no member of staff, such as headquarters, stays as they are.
  ///
  /// - Throws: `StaffError.noLongerHere`, `.pinChanged`.
  func asEmployed(_ db: Database, since revision: Int) throws -> StaffMember {
    // Nothing was configured since the file was made, so everybody is who they were.
    guard revision > 0, let person = try Self.fetch(db, id) else { return self }
    guard let staff = person.employed else { throw StaffError.noLongerHere(person.name) }
    // By the name that they were let in with: the new one may be somebody else's.
    guard isStill(staff) else { throw StaffError.pinChanged(name) }
    return staff
  }

  /// Somebody of the staff; their name alone when they work here no more. Nil for nobody of it.
  private static func fetch(
    _ db: Database, _ id: Identifier<StaffMember>
  ) throws -> (name: String, employed: StaffMember?)? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT staff.*, role.definition AS role FROM staff JOIN role ON role.code = roleCode
          WHERE staff.id = ?
          """, arguments: [id])
    else { return nil }
    let isHere = (row["retiredAt"] as Timestamp?) == nil
    return (row["name"], isHere ? try StaffMember(row: row) : nil)
  }
}
