import StoreDomain

extension StoreConfiguration {
  /// When the house is open, day by day as the configuration says it.
  var hoursFields: [ConfiguredField] {
    guard let hours = settings.openingHours else {
      return [ConfiguredField("usual", Self.usual, Phrase("always open", "随时营业"))]
    }
    let usual = ConfiguredField("usual", Self.usual, OpeningHours.words(for: hours.usual))
    let weekdays = Weekday.allCases.compactMap { day in
      hours.weekdays[day].map {
        ConfiguredField(day.rawValue, day.name, OpeningHours.words(for: $0))
      }
    }
    let dates = hours.specialDays.map {
      ConfiguredField(
        $0.date.description, Phrase($0.date.description, $0.date.description),
        OpeningHours.words(for: $0.services, named: $0.name.bothNames))
    }
    let limits = [
      ConfiguredField(
        "firstTicket", Phrase("numbers from, in minutes before", "提前取号分钟数"),
        hours.firstTicketMinutes),
      ConfiguredField(
        "lastTicket", Phrase("numbers until, in minutes before", "停止取号提前分钟数"),
        hours.lastTicketMinutes),
      ConfiguredField(
        "lastOrder", Phrase("last order, in minutes before", "停止接单提前分钟数"),
        hours.lastOrderMinutes),
    ]
    return [usual] + weekdays + dates + limits
  }

  private static let usual = Phrase("on most days", "平日")
}
