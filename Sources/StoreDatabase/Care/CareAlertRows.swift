import Foundation
import GRDB
import StoreDomain

extension CareAlert.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension CareAlert.Stage: DatabaseValueConvertible, StatementColumnConvertible {}

extension CareAlert {
  /// Alerts with how their guests are addressed, place, owner and assignee, without those that were
  /// withdrawn; a condition follows.
  static let query = """
    SELECT careAlert.*, staff.name AS ownerName,
      coalesce(member.formOfAddress, member.name,
        (SELECT guestName FROM reservation WHERE id = careAlert.reservationID),
        (SELECT coalesce(guestName, (SELECT coalesce(formOfAddress, name) FROM member WHERE id = memberID),
            band || printf('%03d', number)) FROM ticket WHERE id = need.ticketID),
        (SELECT guestName FROM reservation WHERE id = need.reservationID),
        (SELECT coalesce(guestName, (SELECT coalesce(formOfAddress, name) FROM member WHERE id = memberID))
          FROM party WHERE id = need.partyID), '') AS guestName,
      coalesce(need.ticketID, need.reservationID, need.partyID) AS askedBy,
      (SELECT name FROM staff WHERE id = careAlert.handedByID) AS handedByName,
      \(TaskAssignee.columns(of: "task")),
      coalesce(
        (SELECT group_concat(name, '+') FROM (SELECT name FROM diningTable WHERE id IN (
          SELECT tableID FROM partyTable JOIN party ON party.id = partyID
          WHERE stage <> 'left' AND untilAt IS NULL
            AND (party.id = careAlert.partyID OR party.reservationID = careAlert.reservationID)
          ) ORDER BY position)),
        (SELECT group_concat(name, '+') FROM (SELECT name FROM diningTable WHERE id IN (
          SELECT tableID FROM reservationTable
          WHERE reservationID IN (careAlert.reservationID, need.reservationID)
          ) ORDER BY position)),
        \(CounterSale.numberColumn(where: "counterSale.partyID IN (careAlert.partyID, need.partyID)"))) AS tableNames
    FROM (SELECT * FROM careAlert WHERE withdrawnAt IS NULL) AS careAlert
    LEFT JOIN member ON member.id = careAlert.memberID
    LEFT JOIN staff ON staff.id = careAlert.ownerID
    LEFT JOIN preparationTask AS task ON task.id = careAlert.taskID
    LEFT JOIN guestNeed AS need ON need.id = careAlert.needID
    """

  /// From a row of `query`.
  init(row: some StoredRow) {
    let name: String = row["guestName"]
    self.init(
      id: row["id"], memberID: row["memberID"],
      // Of a party that nobody knows, where it sits.
      guestName: name.isEmpty ? row["tableNames"] ?? "" : name,
      businessDay: row["businessDay"], kind: Kind(stored: row["kind"]),
      reason: Phrase(row["reasonEnglish"], row["reasonChinese"]), stage: row["stage"],
      dueAt: row["dueAt"], escalateAt: row["escalateAt"], raisedAt: row["raisedAt"],
      claimedAt: row["claimedAt"], escalatedAt: row["escalatedAt"], ownerName: row["ownerName"],
      ownerID: row["ownerID"], finishedAt: row["finishedAt"], outcome: row["outcome"],
      partyID: row["partyID"], reservationID: row["reservationID"], taskID: row["taskID"],
      needID: row["needID"], assignee: TaskAssignee(row: row), tableNames: row["tableNames"],
      handedByID: row["handedByID"], handedByName: row["handedByName"],
      handedAt: row["handedAt"], revision: row["revision"])
  }
}

extension TaskAssignee {
  /// Whose a task is, for ``init(row:)``.
  ///
  /// - Parameter task: the name under which `preparationTask` stands in the query.
  static func columns(of task: String) -> String {
    """
    \(task).roleCode AS assignedRole, \(task).staffID AS assignedStaffID,
      (SELECT json_extract(definition, '$.name.english') FROM role WHERE code = \(task).roleCode)
        AS assignedEnglish,
      (SELECT json_extract(definition, '$.name.chinese') FROM role WHERE code = \(task).roleCode)
        AS assignedChinese,
      (SELECT name FROM staff WHERE id = \(task).staffID) AS assignedName
    """
  }

  init?(row: some StoredRow) {
    if let code: String = row["assignedRole"] {
      self.init(
        .role(code), name: Phrase(row["assignedEnglish"] ?? code, row["assignedChinese"] ?? code))
    } else if let id: Identifier<StaffMember> = row["assignedStaffID"] {
      let name: String = row["assignedName"]
      self.init(.person(id), name: Phrase(name, name))
    } else {
      return nil
    }
  }
}
