import StoreDatabase
import StoreDomain

/// What the kitchen's screen reads from the store at one time.
public struct KitchenReading: Sendable {
  var stationCode: String?
  var tickets: [KitchenTicket]
  /// How many lines the whole kitchen leaves to a bar, by its code.
  var drinks: [String: Int] = [:]
  var stations: [Station]
  var problems: [PrintProblem]
  /// When something was marked as made last.
  var lastMade: Timestamp?
  var recallRule: RecallRule

  /// Waits for the file.
  init(of station: String?, from database: StoreDatabase) throws {
    stationCode = station
    tickets = try database.kitchenBoard(station: station)
    stations = try database.stations()
    problems = try database.printProblems()
    recallRule = RecallRule(minutes: database.store.settings.recallMinutes)
    lastMade = try database.lastBump(station: station)
    if station == nil { leaveDrinksToBars() }
  }

  /// Whoever looks at the whole kitchen pours no drinks. Where there is nothing but bars, they do.
  private mutating func leaveDrinksToBars() {
    let bars = stations.barsBesideAKitchen
    guard !bars.isEmpty else { return }
    for index in tickets.indices {
      for item in tickets[index].items where bars.contains(item.stationCode) {
        drinks[item.stationCode, default: 0] += 1
      }
      tickets[index].items.removeAll { bars.contains($0.stationCode) }
    }
    tickets.removeAll(where: \.items.isEmpty)
  }
}

extension [Station] {
  /// Stations that make nothing but drinks, by code; none where there is nothing but bars.
  var barsBesideAKitchen: Set<String> {
    let bars = Set(filter(\.makesOnlyDrinks).map(\.code))
    return bars.count < count ? bars : []
  }
}
