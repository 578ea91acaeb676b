import StoreDomain

/// One thing that a configuration names, as what it says of it: enough to compare two, and to tell
/// the difference.
struct ConfiguredThing: Equatable {
  /// What does not change as long as it is the same thing.
  var key: String
  /// What people call it.
  var title: Phrase
  var fields: [ConfiguredField]
}

/// One value of a thing, in words.
struct ConfiguredField: Equatable {
  enum Value: Equatable {
    case text(Phrase)
    /// Several of which some may come and some go.
    case list([Phrase])
  }

  var key: String
  var name: Phrase
  var value: Value

  init(_ key: String, _ name: Phrase, _ text: Phrase) {
    self.key = key
    self.name = name
    value = .text(text)
  }

  init(_ key: String, _ name: Phrase, _ text: String?) {
    self.init(key, name, text.map { Phrase($0, $0) } ?? Phrase("none", "无"))
  }

  init(_ key: String, _ name: Phrase, _ number: Int) { self.init(key, name, "\(number)") }

  init(_ key: String, _ name: Phrase, list: [Phrase]) {
    self.key = key
    self.name = name
    value = .list(list)
  }

  /// "seats 4"; nil for a value that is not there.
  var words: Phrase? {
    switch value {
    case .text(Phrase("none", "无")): return nil
    case .text(let text):
      return Phrase("\(name.english) \(text.english)", "\(name.chinese) \(text.chinese)")
    case .list(let values):
      guard !values.isEmpty else { return nil }
      let all = values.joined
      return Phrase("\(name.english): \(all.english)", "\(name.chinese)：\(all.chinese)")
    }
  }

  /// "seats 4 → 6"; nil when nothing is otherwise.
  func words(changedTo other: ConfiguredField) -> Phrase? {
    guard value != other.value else { return nil }
    switch (value, other.value) {
    case (.text(let before), .text(let after)):
      return Phrase(
        "\(name.english) \(before.english) → \(after.english)",
        "\(name.chinese) \(before.chinese) → \(after.chinese)")
    case (.list(let before), .list(let after)):
      let come = after.filter { !before.contains($0) }
      let gone = before.filter { !after.contains($0) }
      let parts =
        come.map { Phrase("+ \($0.english)", "+ \($0.chinese)") }
        + gone.map { Phrase("- \($0.english)", "- \($0.chinese)") }
      let list = (parts.isEmpty ? after : parts).joined
      return Phrase("\(name.english): \(list.english)", "\(name.chinese)：\(list.chinese)")
    default: return other.words
    }
  }
}

extension [Phrase] {
  /// One after the other, with commas.
  var joined: Phrase {
    Phrase(map(\.english).joined(separator: ", "), map(\.chinese).joined(separator: "，"))
  }
}
