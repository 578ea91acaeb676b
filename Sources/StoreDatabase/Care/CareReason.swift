import StoreDomain

/// What is to be done for a member on one day, and why, before it is an alert in the file.
struct CareReason: Equatable {
  let kind: CareAlert.Kind
  /// What it comes from: the fact's id, or `birthday`. One alert a member, day and source.
  let source: String
  let reason: Phrase

  /// Children up to this age get a child's care.
  static let oldestSmallChild = 6
  /// Days for which a complaint is remembered at the table.
  static let complaintDays = 180

  /// Everything that holds for a member on a business day, the most urgent first.
  ///
  /// Several complaints give one alert, about the last.
  static func all(
    for member: Member, facts: [MemberFact], on day: LocalDate, calendar: StoreCalendar
  ) -> [CareReason] {
    var reasons: [CareReason] = []
    if let birthday = member.birthday, birthday.falls(on: day) {
      reasons.append(CareReason(kind: .birthday, source: "birthday", reason: birthday.todayPhrase))
    }
    var lastComplaint: (day: LocalDate, reason: CareReason)?
    for fact in facts {
      let source = fact.id.rawValue
      switch fact.kind {
      case .allergy(let allergen):
        reasons.append(
          CareReason(
            kind: .allergy, source: source,
            reason: Phrase("\(allergen.name.english): allergy", "\(allergen.name.chinese)过敏")))
      case .pregnancy(let due):
        guard Pregnancy(due: due).isCurrent(on: day) else { continue }
        reasons.append(
          CareReason(
            kind: .pregnancy, source: source,
            reason: Phrase(
              "pregnant, due \(due.shortPhrase.english)", "孕妇，预产期\(due.shortPhrase.chinese)")))
      case .child(let name, let bornIn):
        let birth = BirthMonth(of: bornIn)
        guard let years = birth.ageInYears(on: day), years <= oldestSmallChild,
          let age = birth.agePhrase(on: day)
        else { continue }
        reasons.append(
          CareReason(
            kind: .child, source: source,
            reason: Phrase(
              "child: \(name.map { $0 + ", " } ?? "")\(age.english)",
              "小朋友\(name.map { " " + $0 + " " } ?? "")\(age.chinese)")))
      case .complaint(let text):
        let noted = calendar.businessDay(of: fact.notedAt)
        guard (0...complaintDays).contains(day.dayNumber - noted.dayNumber) else { continue }
        if let last = lastComplaint, last.day > noted { continue }
        lastComplaint = (
          noted,
          CareReason(
            kind: .complaint, source: source,
            reason: Phrase(
              "complained on \(noted.shortPhrase.english): \(text)",
              "\(noted.shortPhrase.chinese)投诉：\(text)"))
        )
      case .diet, .preference: continue
      }
    }
    if let lastComplaint { reasons.append(lastComplaint.reason) }
    return reasons.sorted { $0.kind.urgency < $1.kind.urgency }
  }

  /// Minutes after the guests came by which somebody should have done it.
  var minutesUntilDue: Int {
    switch kind {
    case .allergy, .pregnancy, .child: 5
    case .complaint: 15
    case .birthday: 45
    }
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

extension LocalDate {
  /// "3 Nov", "11月3日".
  fileprivate var shortPhrase: Phrase { Birthday.gregorian(month: month, day: day).phrase }
}
