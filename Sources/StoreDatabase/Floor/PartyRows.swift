import GRDB
import StoreDomain

extension Party {
  /// From a row of `party` and the tables at which it sits.
  init(row: some StoredRow, tableIDs: [Identifier<DiningTable>]) {
    let percent: Int? = row["controlPercent"]
    self.init(
      id: row["id"], businessDay: row["businessDay"], partySize: row["partySize"],
      guestName: row["guestName"], ticketID: row["ticketID"],
      reservationID: row["reservationID"], memberID: row["memberID"], stage: row["stage"],
      seatedAt: row["seatedAt"], leftAt: row["leftAt"], tableIDs: tableIDs, note: row["note"],
      control: percent.map { ControlMark(percent: $0, isControl: row["isControl"]) },
      revision: row["revision"])
  }
}
