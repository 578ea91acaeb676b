import StoreDomain

extension StoreConfiguration {
  /// What has to be done to this configuration until it says what another one says, in words; nothing
  /// when both say the same.
  ///
  /// - Parameter newPINs: codes of people whose PIN is another one. PINs are not compared here: a
  ///   store does not know them.
  public func changes(
    to other: StoreConfiguration, newPINs: Set<String> = []
  ) -> [ConfigurationChange] {
    let changes = ConfigurationArea.allCases.flatMap { area in
      settingChanges(in: area, to: other)
        + thingChanges(in: area, to: other, newPINs: area == .staff ? newPINs : [])
    }
    // What has no words yet is not passed over either.
    guard settings != other.settings, !changes.contains(where: { $0.area.isOfSettings }) else {
      return changes
    }
    return changes + [
      ConfigurationChange(.store, "settings", .changed, Phrase("other settings", "其他设置"))
    ]
  }

  private func settingChanges(
    in area: ConfigurationArea, to other: StoreConfiguration
  ) -> [ConfigurationChange] {
    let (before, after) = (settingFields(of: area), other.settingFields(of: area))
    let changed = after.compactMap { field -> ConfigurationChange? in
      guard let old = before.first(where: { $0.key == field.key }) else {
        return field.words.map { ConfigurationChange(area, field.key, .added, $0) }
      }
      return old.words(changedTo: field).map { ConfigurationChange(area, field.key, .changed, $0) }
    }
    let removed = before.filter { old in !after.contains { $0.key == old.key } }.map { old in
      ConfigurationChange(area, old.key, .removed, Self.removal(of: old.name))
    }
    return changed + removed
  }

  private func thingChanges(
    in area: ConfigurationArea, to other: StoreConfiguration, newPINs: Set<String>
  ) -> [ConfigurationChange] {
    let (before, after) = (things(in: area), other.things(in: area))
    let known = Dictionary(before.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(after.map(\.key))
    var changes = after.compactMap { thing -> ConfigurationChange? in
      guard let old = known[thing.key] else {
        return ConfigurationChange(area, thing.key, .added, Self.addition(of: thing))
      }
      return Self.change(of: old, to: thing, hasNewPIN: newPINs.contains(thing.key)).map {
        ConfigurationChange(area, thing.key, .changed, $0)
      }
    }
    changes += before.filter { !wanted.contains($0.key) }.map {
      ConfigurationChange(area, $0.key, .removed, Self.removal(of: $0.title))
    }
    // What is shown by code, or sorted by itself, has no order of its own.
    let isOrdered = [.rooms, .tables, .resources, .stations, .categories, .taxRates, .campaigns]
      .contains(area)
    let common = after.map(\.key).filter { known[$0] != nil }
    if isOrdered, before.map(\.key).filter(wanted.contains) != common {
      changes.append(
        ConfigurationChange(area, "order", .changed, Phrase("another order", "顺序改变")))
    }
    return changes
  }

  private static func addition(of thing: ConfiguredThing) -> Phrase {
    let values = thing.fields.compactMap(\.words).joined
    return Phrase(
      "\(thing.title.english) is new: \(values.english)",
      "新增 \(thing.title.chinese)：\(values.chinese)")
  }

  private static func removal(of title: Phrase) -> Phrase {
    Phrase("\(title.english) is taken away", "撤销 \(title.chinese)")
  }

  private static func change(
    of old: ConfiguredThing, to new: ConfiguredThing, hasNewPIN: Bool
  ) -> Phrase? {
    var parts = zip(old.fields, new.fields).compactMap { $0.words(changedTo: $1) }
    if hasNewPIN { parts.append(Phrase("another PIN", "更换 PIN")) }
    guard !parts.isEmpty else { return nil }
    let words = parts.joined
    return Phrase(
      "\(new.title.english): \(words.english)", "\(new.title.chinese)：\(words.chinese)")
  }
}
