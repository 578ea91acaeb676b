import StoreDatabase
import StoreDomain

/// What the screen reads from the store, all at one time.
public struct OrderReading: Sendable {
  var picture: OrderPicture
  /// The party's open bills, oldest first.
  var openChecks: [Check]
  var menu: OrderMenu
  var needs: TableNeeds
}

extension OrderReading {
  /// Reads a table's order, the menu and what is to be taken care of. Waits for the file.
  ///
  /// - Parameters:
  ///   - checkID: the bill to show, unless it has been paid meanwhile.
  ///   - menu: as it was read before, so that its search keys are used again.
  init(
    of partyID: Identifier<Party>, check checkID: Identifier<Check>?, menu: OrderMenu?,
    from access: StoreAccess
  ) throws {
    let database = try access.database
    openChecks = try database.checks(of: partyID).filter { $0.stage == .open }
    picture = try database.order(of: partyID, check: openChecks.first { $0.id == checkID }?.id)
    self.menu = OrderMenu(try database.menu(), reusing: menu)
    needs = try database.needs(of: partyID)
  }

  /// Reads what was ordered with a booking. Waits for the file.
  init(of bookingID: Identifier<Reservation>, menu: OrderMenu?, from access: StoreAccess) throws {
    let database = try access.database
    openChecks = []
    picture = try database.bookedOrder(of: bookingID)
    self.menu = OrderMenu(try database.menu(ofBooking: bookingID), reusing: menu)
    needs = try database.needs(ofBooking: bookingID)
  }
}
