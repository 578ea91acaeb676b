import StoreDomain

extension Place {
  /// Where one can go in the console, in the order of their keys. A new screen is added here.
  public static let all: [Place] = [
    Place(
      "bookings", title: BookingsScreen.title, keys: [.function(3)], permission: .seat
    ) { _ in BookingsScreen() },
    Place("home", title: HomeScreen.title, keys: [.function(4)]) { _ in
      HomeScreen(places: all)
    },
    Place(
      "door", title: DoorScreen.title, keys: [.function(5)], workstation: .host, permission: .queue
    ) { _ in DoorScreen() },
    Place("floor", title: FloorScreen.title, keys: [.function(6)], workstation: .server) { _ in
      FloorScreen()
    },
    Place(
      "till", title: TillScreen.title, keys: [.function(7)], workstation: .cashier,
      permission: .takePayment
    ) { _ in TillScreen() },
    Place(
      "kitchen", title: KitchenScreen.title, keys: [.function(8)], workstation: .kitchen
    ) { _ in KitchenScreen() },
    Place(
      "manager", title: ManagerScreen.title, keys: [.function(9)], workstation: .manager,
      permission: .manageStore
    ) { _ in ManagerScreen() },
    Place("counter", title: CounterScreen.title, keys: [.function(10)]) { _ in CounterScreen() },
  ]
}
