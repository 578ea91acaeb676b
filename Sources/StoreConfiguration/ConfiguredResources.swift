import StoreDomain

/// What can be booked beside tables, and how long parties stay, as a change of it is told.
extension StoreConfiguration {
  func thing(_ resource: BookableResource) -> ConfiguredThing {
    let preparation = resource.preparation
    return named(
      resource.code, resource.name,
      [
        ConfiguredField("count", Phrase("how many", "数量"), resource.count),
        ConfiguredField(
          "tables", Phrase("tables", "桌台"),
          resource.isRoom ? resource.tables.joined(separator: " ") : nil),
        ConfiguredField(
          "before", Phrase("minutes before", "提前分钟"), resource.minutesBefore),
        ConfiguredField("after", Phrase("minutes after", "之后分钟"), resource.minutesAfter),
        ConfiguredField(
          "prepare", Phrase("to prepare", "准备事项"),
          preparation?.what.bothNames ?? Phrase("none", "无")),
        ConfiguredField(
          "prepareMinutes", Phrase("prepared minutes before", "提前准备分钟"),
          preparation.map { "\($0.minutesBefore)" }),
        ConfiguredField("prepareBy", Phrase("prepared by", "由谁准备"), preparation?.role),
        ConfiguredField(
          "help", Phrase("also for", "也用于"), resource.help?.name ?? Phrase("none", "无")),
      ])
  }

  /// How long parties stay where nobody knows the house's guests.
  var stayField: ConfiguredField {
    ConfiguredField(
      "stays", Phrase("parties stay, in minutes", "用餐分钟数"),
      list: settings.stays.map { stay in
        guard let size = stay.upTo else {
          return Phrase("larger \(stay.minutes)", "更多人 \(stay.minutes)")
        }
        return Phrase("up to \(size): \(stay.minutes)", "\(size) 人及以下 \(stay.minutes)")
      })
  }
}
