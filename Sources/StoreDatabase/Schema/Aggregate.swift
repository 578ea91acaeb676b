/// What changes as a whole and leaves events in order: a table whose rows carry a revision.
public enum Aggregate: String, Sendable, CaseIterable {
  case ticket, reservation, party, check, member, careAlert, dish, table, kitchenItem, intake
  case menu, guestRequest

  var table: String {
    switch self {
    case .check: "guestCheck"
    case .table: "diningTable"
    case .menu: "menuState"
    default: rawValue
    }
  }

  var key: String {
    switch self {
    case .kitchenItem: "lineID"
    case .intake, .menu: "singleton"
    default: "id"
    }
  }
}
