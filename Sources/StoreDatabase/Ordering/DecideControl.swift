import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Decides whether a party is shown suggestions, when its first check is opened: a setting that is
  /// changed tonight is for those who come after.
  func decideControl(of party: inout Party) throws {
    guard
      let mark = ControlRule.mark(of: party.id, percent: store.settings.suggestionControlPercent)
    else { return }
    party.control = mark
    try db.cachedStatement(
      sql: "UPDATE party SET controlPercent = ?, isControl = ? WHERE id = ?"
    ).execute(arguments: [mark.percent, mark.isControl, party.id])
    party.revision = try record(
      .partyControlDecided, party.id, PartyControlFact(mark), on: party.businessDay)
  }
}
