import StoreDomain

/// A value that somebody changed on a screen, and what the configuration had said of it until then.
public struct ScreenValue: Hashable, Sendable {
  /// Which values can be changed on a screen.
  public enum Field: String, Sendable, CaseIterable {
    case seats, name, role, language, pin
    /// The hours of a date.
    case day
  }

  public var area: ConfigurationArea
  /// The table's name, the person's code.
  public var key: String
  public var field: Field
  /// What the configuration said last.
  public var said: String

  public init(_ area: ConfigurationArea, _ key: String, _ field: Field, said: String) {
    self.area = area
    self.key = key
    self.field = field
    self.said = said
  }
}

/// What a store shall be when a configuration comes to one of which something was changed on a
/// screen: neither takes the other's place unsaid.
///
/// A value that only the screen changed stays; one that only the configuration changed is taken;
/// where both changed it, somebody must say which holds.
public struct MergedConfiguration: Sendable {
  public private(set) var target: StoreConfiguration
  /// What stays as it was changed on a screen, although the configuration still says what it said
  /// before.
  public private(set) var kept: [Phrase] = []
  /// What was changed on a screen and in the configuration.
  public private(set) var conflicts: [Phrase] = []
  /// What the configuration and the store agree about again.
  public private(set) var settled: [ScreenValue] = []

  /// - Parameters:
  ///   - isFilePreferred: whether the configuration holds wherever the two differ.
  public init(
    _ file: StoreConfiguration, into current: StoreConfiguration, screens: [ScreenValue],
    isFilePreferred: Bool
  ) {
    target = file
    for value in screens {
      switch (value.area, value.field) {
      case (.tables, .seats):
        merge(value, \.tables, \.seats, key: \.name, current, isFilePreferred) { "\($0)" }
      case (.staff, .name):
        merge(value, \.staff, \.name, key: \.code, current, isFilePreferred) { $0 }
      case (.staff, .role):
        merge(value, \.staff, \.role, key: \.code, current, isFilePreferred) { $0 }
      case (.staff, .language):
        merge(value, \.staff, \.language, key: \.code, current, isFilePreferred) { $0.rawValue }
      case (.hours, .day): mergeDay(value, current, isFilePreferred)
      default:
        // A PIN is merged by whoever knows its hash.
        break
      }
    }
  }

  private mutating func merge<Thing, Value: Equatable>(
    _ value: ScreenValue, _ list: WritableKeyPath<StoreConfiguration, [Thing]>,
    _ field: WritableKeyPath<Thing, Value>, key: KeyPath<Thing, String>,
    _ current: StoreConfiguration, _ isFilePreferred: Bool, text: (Value) -> String
  ) {
    guard
      let index = target[keyPath: list].firstIndex(where: { $0[keyPath: key] == value.key }),
      let standing = current[keyPath: list].first(where: { $0[keyPath: key] == value.key })
    else { return }
    let wanted = target[keyPath: list][index][keyPath: field]
    let stands = standing[keyPath: field]
    guard text(wanted) != text(stands), !isFilePreferred else { return settled.append(value) }
    let words = Self.words(value, stands: text(stands), wanted: text(wanted))
    if text(wanted) == value.said {
      kept.append(words)
      target[keyPath: list][index][keyPath: field] = stands
    } else {
      conflicts.append(words)
    }
  }

  private mutating func mergeDay(
    _ value: ScreenValue, _ current: StoreConfiguration, _ isFilePreferred: Bool
  ) {
    guard let date = LocalDate(value.key) else { return }
    let wanted = target.settings.openingHours?.specialDay(on: date)
    let stands = current.settings.openingHours?.specialDay(on: date)
    // A house that is always open from now on has no days that differ.
    guard wanted != stands, !isFilePreferred, target.settings.openingHours != nil else {
      return settled.append(value)
    }
    let (screen, file) = (OpeningHours.words(forDay: stands), OpeningHours.words(forDay: wanted))
    let words = Phrase(
      "\(value.key): \(screen.english) on the screen, \(file.english) in this file",
      "\(value.key)：在终端上改为 \(screen.chinese)，本文件为 \(file.chinese)")
    if OpeningHours.text(ofDay: wanted) == value.said {
      kept.append(words)
      target.settings.openingHours?.setSpecialDay(stands, on: date)
    } else {
      conflicts.append(words)
    }
  }

  private static func words(_ value: ScreenValue, stands: String, wanted: String) -> Phrase {
    let name = value.field.name
    return Phrase(
      "\(value.key): \(name.english) \(stands) on the screen, \(wanted) in this file",
      "\(value.key)：\(name.chinese) 在终端上改为 \(stands)，本文件为 \(wanted)")
  }
}

extension ScreenValue.Field {
  /// The value, in a sentence.
  public var name: Phrase {
    switch self {
    case .seats: Phrase("seats", "座位")
    case .name: Phrase("name", "姓名")
    case .role: Phrase("role", "岗位")
    case .language: Phrase("language", "语言")
    case .pin: Phrase("PIN", "密码")
    case .day: Phrase("hours", "营业时间")
    }
  }
}

extension OpeningHours {
  fileprivate static func words(forDay day: SpecialDay?) -> Phrase {
    day.map { words(for: $0.services, named: $0.name) } ?? Phrase("as usual", "照常")
  }

  /// A day that differs as one text, so that two can be compared; nothing for one that does not.
  public static func text(ofDay day: SpecialDay?) -> String {
    guard let day else { return "" }
    let services = day.services.map { "\($0.opens)-\($0.closes)" }.joined(separator: " ")
    return "\(services)|\(day.name.english)|\(day.name.chinese)"
  }
}
