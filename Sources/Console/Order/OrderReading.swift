import StoreDatabase
import StoreDomain

/// What the screen reads from the store, all at one time.
public struct OrderReading: Sendable {
  var picture: OrderPicture
  var menu: OrderMenu
  var needs: TableNeeds
}

extension OrderReading {
  /// Reads a table's order, the menu and what is to be taken care of. Waits for the file.
  ///
  /// - Parameter menu: as it was read before, so that its search keys are used again.
  init(
    of partyID: Identifier<Party>, menu: OrderMenu?, from access: StoreAccess
  ) throws {
    let database = try access.database
    picture = try database.order(of: partyID)
    self.menu = OrderMenu(try database.menu(), reusing: menu)
    needs = TableNeeds()
    if let member = picture.member {
      needs = TableNeeds(
        facts: try database.profile(member.id).facts.map(\.kind),
        on: database.store.calendar.businessDay(of: access.now()))
    }
  }
}
