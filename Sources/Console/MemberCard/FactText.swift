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
    case .companion(let name, let relation):
      let who = relation.name
      return Phrase(
        "\(who.english)\(name.map { " \($0)" } ?? "")",
        "\(who.chinese)\(name.map { " \($0)" } ?? "")")
    case .anniversary(let yearly):
      let when = yearly.phrase
      return Phrase("anniversary \(when.english)", "纪念日 \(when.chinese)")
    case .help(let help):
      return Phrase("help: \(help.name.english)", "协助：\(help.name.chinese)")
    case .preference(let words):
      return Phrase(words, words)
    case .complaint(let words):
      return Phrase("complained: \(words)", "曾投诉：\(words)")
    case .note(let words, .everyone):
      return Phrase("\u{201C}\(words)\u{201D}", "\u{201C}\(words)\u{201D}")
    case .note(let words, .leads):
      return Phrase(
        "for those who lead: \u{201C}\(words)\u{201D}", "仅管理人员：\u{201C}\(words)\u{201D}")
    }
  }

  /// Where it stands on the card.
  enum Section: CaseIterable {
    case known, household, notes

    var title: Phrase {
      switch self {
      case .known: Phrase("Known", "档案")
      case .household: Phrase("Household", "家人")
      case .notes: Phrase("Notes", "备注")
      }
    }
  }

  var section: Section {
    switch self {
    case .child, .companion: .household
    case .note: .notes
    case .allergy, .diet, .pregnancy, .help, .anniversary, .preference, .complaint: .known
    }
  }

  /// The order in which staff must see it.
  var urgency: Int {
    switch self {
    case .allergy: 0
    case .pregnancy: 1
    case .help: 2
    case .diet: 3
    case .complaint: 4
    case .anniversary: 5
    case .preference: 6
    case .child: 7
    case .companion: 8
    case .note: 9
    }
  }

  var style: Style {
    switch self {
    case .allergy: .allergy
    case .pregnancy, .complaint: .warning
    case .diet, .child, .help: .info
    case .preference, .companion, .anniversary, .note: .normal
    }
  }

  var symbol: String {
    switch self {
    case .allergy, .pregnancy: "!"
    case .diet, .child, .complaint, .help, .anniversary: "*"
    case .preference, .companion, .note: "-"
    }
  }
}

extension [MemberFact] {
  /// The most urgent first; of one kind, the last noted first.
  var sortedForCard: [MemberFact] {
    sorted { ($0.kind.urgency, $1.notedAt, $0.id) < ($1.kind.urgency, $0.notedAt, $1.id) }
  }
}
