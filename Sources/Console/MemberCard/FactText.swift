import StoreDomain
import TerminalCore

extension MemberFact.Kind {
  /// How staff say it: "peanuts: allergy", "child 豆豆, 2 years".
  public func phrase(on day: LocalDate) -> Phrase {
    switch self {
    case .allergy(let allergen):
      return Phrase("\(allergen.name.english): allergy", "\(allergen.name.chinese)过敏")
    case .diet(let words):
      let name = Diet(words).name
      return Phrase("diet: \(name.english)", "饮食：\(name.chinese)")
    case .pregnancy(let due):
      let date = due.shortName
      let week = Pregnancy(due: due).week(on: day)
      return Phrase(
        "pregnant\(week.map { ", week \($0)" } ?? ""), due \(date.english)",
        "孕妇\(week.map { "（\($0)周）" } ?? "")，预产期 \(date.chinese)")
    case .child(let name, let bornIn):
      let age = BirthMonth(of: bornIn).agePhrase(on: day) ?? Phrase("", "")
      return Phrase(
        "child\(name.map { " \($0)" } ?? ""), \(age.english)",
        "小朋友\(name.map { " \($0)" } ?? "")，\(age.chinese)")
    case .preference(let words):
      return Phrase(words, words)
    case .complaint(let words):
      return Phrase("complained: \(words)", "曾投诉：\(words)")
    }
  }

  /// The order in which staff must see it.
  var urgency: Int {
    switch self {
    case .allergy: 0
    case .pregnancy: 1
    case .diet: 2
    case .child: 3
    case .complaint: 4
    case .preference: 5
    }
  }

  var style: Style {
    switch self {
    case .allergy: .allergy
    case .pregnancy, .complaint: .warning
    case .diet, .child: .info
    case .preference: .normal
    }
  }

  var symbol: String {
    switch self {
    case .allergy, .pregnancy: "!"
    case .diet, .child, .complaint: "*"
    case .preference: "-"
    }
  }
}

extension [MemberFact] {
  /// The most urgent first; of one kind, the last noted first.
  var sortedForCard: [MemberFact] {
    sorted { ($0.kind.urgency, $1.notedAt, $0.id) < ($1.kind.urgency, $0.notedAt, $1.id) }
  }
}
