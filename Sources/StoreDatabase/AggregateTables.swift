import HeadquartersContract

/// Where the rows of an aggregate stand in the store's file.
extension Aggregate {
  var table: String {
    switch self {
    case .check: "guestCheck"
    case .table: "diningTable"
    case .menu: "menuState"
    case .ticket, .reservation, .party, .member, .careAlert, .dish, .kitchenItem, .intake,
      .guestRequest, .store, .guestNeed, .partyGuest, .draw, .shift, .dayClose, .coupon, .deposit,
      .storedValueAccount, .houseAccount:
      rawValue
    }
  }

  var key: String {
    switch self {
    case .kitchenItem: "lineID"
    case .intake, .menu, .store: "singleton"
    case .ticket, .reservation, .party, .check, .member, .careAlert, .dish, .table, .guestRequest,
      .guestNeed, .partyGuest, .draw, .shift, .dayClose, .coupon, .deposit, .storedValueAccount,
      .houseAccount:
      "id"
    }
  }
}
