import StoreDomain

/// What can be booked beside tables, and how long parties stay: `[[resources]]`, `[[stays]]`.
extension ConfigurationParser {
  func resources(
    tables: [StoreConfiguration.Table], roles: [Role]
  ) -> [BookableResource] {
    let resources = root.sections("resources", isRequired: false).compactMap { section in
      resource(section, tables: tables, roles: roles).map { (section, $0) }
    }
    reportTwins(resources) { $0.code }
    return resources.map(\.1)
  }

  private func resource(
    _ section: ConfigurationSection, tables: [StoreConfiguration.Table], roles: [Role]
  ) -> BookableResource? {
    defer { section.reportUnknownKeys() }
    let code = code(section)
    if let code, code.contains(where: { ":;+，、；*".contains($0) }) {
      section.report(
        "code", "code must be without colons and the like, such as \"video\".",
        "code 不能含冒号等符号，如 \"video\"。")
    }
    let name = section.phrase("name")
    let isRoom = section.has("tables")
    let rooms = isRoom ? resourceTables(section, among: tables) : []
    if isRoom, section.has("count") {
      section.report(
        "count", "a room is there once. Leave count out.", "包间只有一个，请删去 count。")
    }
    let count = section.integer("count", in: ResourceRule.counts, default: 1)
    let before = section.integer("minutes_before", in: 0...240, default: 0)
    let after = section.integer("minutes_after", in: 0...240, default: 0)
    let preparation = preparation(section, roles: roles)
    let helps = Dictionary(
      uniqueKeysWithValues: GuestHelp.allCases.map { ($0.rawValue.inConfiguration, $0) })
    let help: GuestHelp? =
      section.has("for_help") ? section.choice("for_help", among: helps, default: nil) : nil
    guard let code, let name, let count, let before, let after else { return nil }
    return BookableResource(
      code: code, name: name, count: isRoom ? 1 : count, tables: rooms, minutesBefore: before,
      minutesAfter: after, preparation: preparation, help: help)
  }

  /// The tables that a room is: `"V1"`, `"V1, V2"`.
  private func resourceTables(
    _ section: ConfigurationSection, among tables: [StoreConfiguration.Table]
  ) -> [String] {
    guard let text = section.text("tables") else { return [] }
    let names = text.split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty }
    for name in names where !tables.isEmpty && !tables.contains(where: { $0.name == name }) {
      section.reportUnknownWord(name, "tables", among: tables.map(\.name))
    }
    if names.isEmpty {
      section.report("tables", "a room has a table. Write its name.", "包间须有桌台，请写桌号。")
    }
    return names
  }

  private func preparation(
    _ section: ConfigurationSection, roles: [Role]
  ) -> BookableResource.Preparation? {
    let minutes = section.integer("prepare_minutes", in: 0...1440, default: 30)
    let role = section.optionalText("prepare_by")
    if let role, !roles.isEmpty, !roles.contains(where: { $0.code == role }) {
      section.reportUnknownWord(role, "prepare_by", among: roles.map(\.code))
    }
    guard section.has("prepare") else { return nil }
    guard let what = section.phrase("prepare"), let minutes else { return nil }
    // Commas part what is to be prepared from one another.
    for text in [what.english, what.chinese] where text.contains(where: { ",;，；、@".contains($0) }) {
      section.report(
        "prepare", "prepare is one thing to do, without commas and @.",
        "prepare 只写一件事，不含逗号和 @。")
      return nil
    }
    return BookableResource.Preparation(what: what, minutesBefore: minutes, role: role)
  }

  /// By size, the smallest first; without a section, what is usual in a hot-pot house.
  func stays() -> [StaySetting] {
    let stays = root.sections("stays", isRequired: false).compactMap { section in
      defer { section.reportUnknownKeys() }
      let upTo = section.has("up_to") ? section.integer("up_to", in: 1...99, default: nil) : nil
      return section.integer("minutes", in: StaySetting.allowed, default: nil).map {
        (section, StaySetting(upTo: upTo, minutes: $0))
      }
    }
    reportTwins(stays, key: "up_to") { $0.upTo.map(String.init) ?? "-" }
    guard !stays.isEmpty else { return StaySetting.standard }
    return stays.map(\.1).sorted { ($0.upTo ?? .max) < ($1.upTo ?? .max) }
  }
}
