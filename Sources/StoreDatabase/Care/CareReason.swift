import StoreDomain

/// What is to be done for a member on one day, and why, before it is an alert in the file.
struct CareReason: Equatable {
  let kind: CareAlert.Kind
  /// What it comes from: the fact's id, or `birthday`. One alert a member, day and source.
  let source: String
  /// What the guest needs help with, which the party may have asked for as well.
  var help: GuestHelp?
  let reason: Phrase
  /// The rule of the house that it follows.
  let rule: CareRule

  /// What is known of a member's visits before today.
  struct Visits: Equatable {
    var count: Int
    var last: LocalDate?
  }

  /// Everything that holds for a member on a business day by the rules of the house, the most urgent
  /// first.
  static func all(
    for member: Member, facts: [MemberFact], visits: Visits, rules: [CareRule],
    on day: LocalDate, calendar: StoreCalendar
  ) -> [CareReason] {
    let rules = Dictionary(rules.map { ($0.kind, $0) }) { first, _ in first }
    var reasons: [CareReason] = []
    if let rule = rules[.birthday], let reason = birthday(of: member, on: day, rule) {
      reasons.append(reason)
    }
    if let rule = rules[.level], let reason = greeting(of: member, visits, rule) {
      reasons.append(reason)
    }
    if let rule = rules[.firstVisit], visits.count == 0 {
      reasons.append(
        CareReason(
          kind: .firstVisit, source: "first-visit",
          reason: Phrase("first visit: show the house", "首次到店：介绍店内服务"), rule: rule))
    }
    if let rule = rules[.absence], let last = visits.last,
      day.dayNumber - last.dayNumber >= rule.reach
    {
      let when = last.shortPhrase(beside: day)
      reasons.append(
        CareReason(
          kind: .absence, source: "absence",
          reason: Phrase(
            "not here since \(when.english): welcome back", "上次到店\(when.chinese)：欢迎回来"),
          rule: rule))
    }
    reasons += all(of: facts, rules: rules, on: day, calendar: calendar)
    return reasons.sorted { $0.kind.urgency < $1.kind.urgency }
  }

  /// Of a level that a newer version knows nobody can say how high it is.
  private static func greeting(
    of member: Member, _ visits: Visits, _ rule: CareRule
  ) -> CareReason? {
    guard let level = MemberLevel(rawValue: member.level), level.rank >= rule.reach else {
      return nil
    }
    let visit = visits.count + 1
    return CareReason(
      kind: .level, source: "level",
      reason: Phrase(
        "\(level.title.english), \(visit.ordinal) visit", "\(level.title.chinese)，第\(visit)次到店"),
      rule: rule)
  }

  private static func birthday(
    of member: Member, on day: LocalDate, _ rule: CareRule
  ) -> CareReason? {
    guard let birthday = member.birthday, let next = birthday.next(onOrAfter: day) else {
      return nil
    }
    let days = next.dayNumber - day.dayNumber
    guard days <= rule.reach else { return nil }
    return CareReason(
      kind: .birthday, source: "birthday",
      reason: days == 0 ? birthday.todayPhrase : birthday.phrase(inDays: days, on: next),
      rule: rule)
  }

  /// What was noted about the member. Several complaints give one alert, about the last.
  private static func all(
    of facts: [MemberFact], rules: [CareAlert.Kind: CareRule], on day: LocalDate,
    calendar: StoreCalendar
  ) -> [CareReason] {
    var reasons: [CareReason] = []
    var lastComplaint: (day: LocalDate, reason: CareReason)?
    for fact in facts {
      let source = fact.id.rawValue
      switch fact.kind {
      case .allergy(let allergen):
        guard let rule = rules[.allergy] else { continue }
        reasons.append(
          CareReason(
            kind: .allergy, source: source,
            reason: Phrase("\(allergen.name.english): allergy", "\(allergen.name.chinese)过敏"),
            rule: rule))
      case .pregnancy(let due):
        guard let rule = rules[.pregnancy], Pregnancy(due: due).isCurrent(on: day) else { continue }
        reasons.append(
          CareReason(
            kind: .pregnancy, source: source,
            reason: Phrase(
              "pregnant, due \(due.shortPhrase.english)", "孕妇，预产期\(due.shortPhrase.chinese)"),
            rule: rule))
      case .child(let name, let bornIn):
        let birth = BirthMonth(of: bornIn)
        guard let rule = rules[.child], let years = birth.ageInYears(on: day),
          years <= rule.reach, let age = birth.agePhrase(on: day)
        else { continue }
        reasons.append(
          CareReason(
            kind: .child, source: source,
            reason: Phrase(
              "child: \(name.map { $0 + ", " } ?? "")\(age.english)",
              "小朋友\(name.map { " " + $0 + " " } ?? "")\(age.chinese)"), rule: rule))
      case .complaint(let text):
        let noted = calendar.businessDay(of: fact.notedAt)
        guard let rule = rules[.complaint],
          (0...rule.reach).contains(day.dayNumber - noted.dayNumber)
        else { continue }
        if let last = lastComplaint, last.day > noted { continue }
        lastComplaint = (
          noted,
          CareReason(
            kind: .complaint, source: source,
            reason: Phrase(
              "complained on \(noted.shortPhrase.english): \(text)",
              "\(noted.shortPhrase.chinese)投诉：\(text)"), rule: rule)
        )
      case .anniversary(let yearly):
        guard let rule = rules[.anniversary], let reason = yearly.careReason(on: day, rule) else {
          continue
        }
        reasons.append(
          CareReason(kind: .anniversary, source: source, reason: reason, rule: rule))
      case .help(let help):
        guard let rule = rules[help.careKind] else { continue }
        reasons.append(
          CareReason(
            kind: rule.kind, source: source, help: help, reason: help.careReason, rule: rule))
      case .diet, .preference, .companion, .note: continue
      }
    }
    if let lastComplaint { reasons.append(lastComplaint.reason) }
    return reasons
  }
}

extension Birthday {
  /// Why, and what is to be done; the date stands on the member's card.
  fileprivate var todayPhrase: Phrase {
    switch self {
    case .gregorian: Phrase("birthday today: song", "今天生日：唱生日歌")
    case .lunar: Phrase("lunar birthday today: song", "今天农历生日：唱生日歌")
    }
  }
}

extension Birthday {
  /// Before the day: nobody sings yet.
  fileprivate func phrase(inDays days: Int, on day: LocalDate) -> Phrase {
    let when = day.shortPhrase
    let wait = Phrase.inDays(days)
    let (english, chinese) = (wait.english, wait.chinese)
    return switch self {
    case .gregorian:
      Phrase(
        "birthday \(english), \(when.english): congratulate",
        "\(chinese)（\(when.chinese)）生日：提前祝福")
    case .lunar:
      Phrase(
        "lunar birthday \(english), \(when.english): congratulate",
        "\(chinese)（\(when.chinese)）农历生日：提前祝福")
    }
  }
}

extension YearlyDay {
  /// Why, and what is to be done, on a day from so many days before; nil when it is not near.
  fileprivate func careReason(on day: LocalDate, _ rule: CareRule) -> Phrase? {
    guard let next = next(onOrAfter: day) else { return nil }
    let days = next.dayNumber - day.dayNumber
    guard days <= rule.reach else { return nil }
    let which = years(on: next).map {
      Phrase($0 == 1 ? " (1 year)" : " (\($0) years)", "（\($0)周年）")
    }
    let (english, chinese) = (which?.english ?? "", which?.chinese ?? "")
    if days == 0 {
      return Phrase("anniversary today\(english): congratulate", "今天纪念日\(chinese)：送上祝福")
    }
    let when = next.shortPhrase
    let wait = Phrase.inDays(days)
    return Phrase(
      "anniversary \(wait.english), \(when.english)\(english): congratulate",
      "\(wait.chinese)（\(when.chinese)）纪念日\(chinese)：提前祝福")
  }
}

extension Phrase {
  /// "tomorrow", "in 3 days".
  fileprivate static func inDays(_ days: Int) -> Phrase {
    days == 1 ? Phrase("tomorrow", "明天") : Phrase("in \(days) days", "\(days)天后")
  }
}

extension LocalDate {
  /// "3 Nov", and with its year where that is another than of `day`: "3 Nov 2025".
  fileprivate func shortPhrase(beside day: LocalDate) -> Phrase {
    guard year != day.year else { return shortPhrase }
    return Phrase("\(shortPhrase.english) \(year)", "\(year)年\(shortPhrase.chinese)")
  }

  /// "3 Nov", "11月3日".
  fileprivate var shortPhrase: Phrase { Birthday.gregorian(month: month, day: day).phrase }
}
