import GRDB
import StoreDomain

extension CareAlert.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension CareAlert.Stage: DatabaseValueConvertible, StatementColumnConvertible {}

extension CareAlert {
  /// Alerts with the names of their member and owner, without those that were withdrawn; a condition
  /// follows.
  static let query = """
    SELECT careAlert.*, member.name AS memberName, staff.name AS ownerName
    FROM (SELECT * FROM careAlert WHERE withdrawnAt IS NULL) AS careAlert
    JOIN member ON member.id = careAlert.memberID
    LEFT JOIN staff ON staff.id = careAlert.ownerID
    """

  /// From a row of `query`.
  init(row: Row) {
    self.init(
      id: row["id"], memberID: row["memberID"], memberName: row["memberName"],
      businessDay: row["businessDay"], kind: row["kind"],
      reason: Phrase(row["reasonEnglish"], row["reasonChinese"]), stage: row["stage"],
      dueAt: row["dueAt"], escalateAt: row["escalateAt"], raisedAt: row["raisedAt"],
      claimedAt: row["claimedAt"], escalatedAt: row["escalatedAt"], ownerName: row["ownerName"],
      ownerID: row["ownerID"], finishedAt: row["finishedAt"], outcome: row["outcome"],
      partyID: row["partyID"], revision: row["revision"])
  }
}
