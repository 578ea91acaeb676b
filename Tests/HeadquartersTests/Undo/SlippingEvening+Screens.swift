import StoreDatabase
import StoreDomain

/// What every screen shows.
extension SlippingEvening {
  func screens() throws -> [String: String] {
    let door = try database.doorBoard()
    let floor = try database.floor()
    let tonight = try database.tonight()
    var totals = try database.totals()
    totals.events = 0
    var screens = [
      "door": ordered(door), "floor": ordered(floor),
      "bookings": ordered(try database.bookings(on: door.businessDay)),
      "kitchen": ordered(try database.kitchenBoard()),
      "made": ordered(try database.recentlyBumped()),
      "till": ordered(try database.tillBoard()),
      "paid": ordered(try database.closedChecks(on: door.businessDay)),
      "given away": ordered(try database.givenAway()),
      "care": ordered(try database.careAlerts(Set(CareAlert.Stage.allCases))),
      "totals": "\(totals)",
      "to undo": ordered(try database.undoableSteps()),
      "tonight": """
      \(tonight.seated) \(tonight.here) \(tonight.waiting) \(tonight.booked) \
      \(tonight.openChecks) \(tonight.billsAsked) \(tonight.closedChecks) \(tonight.sales) \
      \(tonight.tenders) \(tonight.care) \(tonight.counted)
      """,
    ]
    for party in floor.tables.flatMap(\.parties) {
      screens["order of \(party.id)"] = ordered(try database.order(of: party.id))
    }
    // How often a row was changed is no figure.
    return screens.mapValues { $0.replacing(/revision: \d+/, with: "") }
  }

  /// All that a picture holds; what stands in no order of its own, in that of its words.
  private func ordered(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .dictionary, .set:
      return "[\(mirror.children.map { ordered($0.value) }.sorted().joined(separator: ", "))]"
    case .collection, .tuple, .optional: break
    default:
      if mirror.children.isEmpty || value is any CustomStringConvertible { return "\(value)" }
    }
    let parts = mirror.children.map { child in
      (child.label.map { "\($0): " } ?? "") + ordered(child.value)
    }
    return "(\(parts.joined(separator: ", ")))"
  }
}
