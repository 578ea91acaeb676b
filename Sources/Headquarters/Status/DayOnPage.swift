import StoreDomain

/// What the chain sold on one business day, of the stores that stand in it: where one store's day is
/// another one, its figures are not the chain's.
enum DayOnPage {
  /// As many days as anybody reads; stores that stand in an earlier one are counted together.
  private static let most = 4

  /// A line for each business day and currency, the newest day first.
  static func lines(of stores: [ChainStatus.Store], _ filter: PageFilter) -> [[String: Any]] {
    let days = Dictionary(grouping: stores.filter { $0.businessDay != nil }) {
      $0.businessDay ?? ""
    }.sorted { $0.key > $1.key }
    var lines = days.prefix(most).flatMap { day, stores in
      Dictionary(grouping: stores, by: \.currencyCode).sorted { $0.key < $1.key }.map {
        line(day, $0.key, $0.value, filter)
      }
    }
    let earlier = days.dropFirst(most).reduce(0) { $0 + $1.value.count }
    if earlier > 0 { lines.append(["isEarlier": true, "stores": earlier]) }
    return lines
  }

  private static func line(
    _ day: String, _ currency: String, _ stores: [ChainStatus.Store], _ filter: PageFilter
  ) -> [String: Any] {
    [
      "day": day, "stores": stores.count,
      "total": sum(stores.map(\.salesMinorUnits)).map { StatusPage.money($0, currency) } ?? "–",
      "bills": stores.reduce(0) { $0 + $1.bills },
      "parties": stores.reduce(0) { $0 + $1.partiesWaiting },
      "isChosen": filter.day == day,
      "address": filter.with(day: filter.day == day ? "" : day).address,
    ]
  }

  /// Nothing when no number holds it.
  private static func sum(_ amounts: [Int]) -> Int? {
    amounts.reduce(0 as Int?) { sum, amount in
      guard let (total, isOver) = sum?.addingReportingOverflow(amount), !isOver else { return nil }
      return total
    }
  }
}
