import StoreDomain

/// Which guests get special care: `[[care]]`.
extension ConfigurationParser {
  /// The rules that stand in the file; without a section, what every house does. `care = []` is none.
  func careRules() -> [CareRule] {
    guard root.has("care") else { return CareRule.standard }
    let kinds = Dictionary(
      uniqueKeysWithValues: CareAlert.Kind.allCases.map { ($0.configurationName, $0) })
    let rules = root.sections("care", isRequired: false).compactMap { section in
      defer { section.reportUnknownKeys() }
      guard let kind = section.choice("for", among: kinds, default: nil) else {
        // Whatever it is for, these are keys of a rule.
        for key in CareAlert.Kind.Reach.configurationKeys + Self.minuteKeys { _ = section.has(key) }
        return nil as (ConfigurationSection, CareRule)?
      }
      let reach = kind.reach.map { self.reach($0, in: section) }
      let due = section.integer(
        Self.minuteKeys[0], in: 0...240, default: kind.standardDueMinutes)
      let escalation = section.integer(
        Self.minuteKeys[1], in: 0...240, default: CareRule.standardEscalationMinutes)
      guard let due, let escalation else { return nil }
      if let reach {
        return reach.map {
          (
            section,
            CareRule(kind, reach: $0, dueMinutes: due, escalationMinutes: escalation)
          )
        }
      }
      return (section, CareRule(kind, dueMinutes: due, escalationMinutes: escalation))
    }
    reportTwins(rules, key: "for") { $0.kind.configurationName }
    return rules.map(\.1)
  }

  /// How far a rule reaches: a number, or the lowest level by its name; nil for what was reported.
  private func reach(
    _ reach: CareAlert.Kind.Reach, in section: ConfigurationSection
  ) -> Int? {
    let key = reach.unit.configurationKey
    guard reach.unit == .level else {
      return section.integer(key, in: reach.allowed, default: reach.standard)
    }
    return section.choice(
      key,
      among: Dictionary(uniqueKeysWithValues: MemberLevel.allCases.map { ($0.rawValue, $0.rank) }),
      default: reach.standard)
  }

  private static let minuteKeys = ["take_within_minutes", "hand_up_after_minutes"]
}

extension CareAlert.Kind {
  /// As configuration files write it: `firstVisit` is `first_visit`.
  var configurationName: String { rawValue.inConfiguration }
}

extension CareAlert.Kind.Reach {
  static let configurationKeys = [Unit.daysBefore, .daysSince, .years, .minutesBefore, .level].map(
    \.configurationKey)

  /// How a rule's reach is told: of a level its name.
  func words(_ reach: Int) -> Phrase {
    let level = MemberLevel.allCases.first { $0.rank == reach }
    if unit == .level, let level { return level.name }
    return Phrase("\(reach)", "\(reach)")
  }
}

extension CareAlert.Kind.Reach.Unit {
  var configurationKey: String {
    switch self {
    case .daysBefore: "days_before"
    case .daysSince: "days"
    case .years: "up_to_years"
    case .minutesBefore: "minutes_before"
    case .level: "from_level"
    }
  }

  var name: Phrase {
    switch self {
    case .daysBefore: Phrase("days before", "提前天数")
    case .daysSince: Phrase("days", "天数")
    case .years: Phrase("up to years", "岁数上限")
    case .minutesBefore: Phrase("minutes before", "提前分钟数")
    case .level: Phrase("from level", "起始等级")
    }
  }
}
