import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Who this guest is, in one glance: name and level, tonight's care, what is known, what they
/// usually eat. A value that any screen can draw beside its own list.
///
/// ```swift
/// MemberCard(profile: profile, alerts: alerts).draw(into: &buffer, area: detail, context: context)
/// ```
public struct MemberCard: Sendable {
  /// Something on the card that a cursor can stand on.
  public enum Item: Hashable, Sendable {
    case alert(Identifier<CareAlert>)
    case fact(Identifier<MemberFact>)
    /// The one note of an earlier version, which has no author.
    case oldNote
  }

  public var profile: MemberProfile
  /// Tonight's, the most urgent first.
  public var alerts: [CareAlert]
  /// What their party said tonight, the most urgent first.
  public var said: [GuestNeed]
  /// Set while somebody who may has asked for it; otherwise the phone is masked.
  public var revealedPhone: String?

  public init(
    profile: MemberProfile, alerts: [CareAlert] = [], said: [GuestNeed] = [],
    revealedPhone: String? = nil
  ) {
    self.profile = profile
    self.alerts = alerts
    self.said = said
    self.revealedPhone = revealedPhone
  }

  /// What a cursor goes through, from top to bottom.
  public var items: [Item] {
    alerts.map { .alert($0.id) }
      + MemberFact.Kind.Section.allCases.flatMap { section in
        facts(in: section).map { .fact($0.id) }
          + (section == .notes && profile.member.note != nil ? [.oldNote] : [])
      }
  }

  /// Draws the card in one column, or in two where there is room; what does not fit is scrolled so
  /// that the cursor stays visible.
  ///
  /// - Parameter cursor: the item under the cursor; nil when the keys go elsewhere.
  public func draw(
    into buffer: inout Buffer, area: Rect, context: ConsoleContext, cursor: Item? = nil
  ) {
    buffer.fill(area)
    guard area.columns >= 90 else {
      let rows =
        identity(in: context) + care(in: context) + known(in: context, columns: area.columns)
      draw(rows + habits(in: context), into: &buffer, area: area, cursor: cursor)
      return
    }
    let (left, right) = area.split(left: area.columns * 56 / 100, gap: 3)
    draw(
      identity(in: context) + care(in: context) + known(in: context, columns: left.columns),
      into: &buffer, area: left, cursor: cursor)
    buffer.drawVerticalLine(column: right.column - 2, rows: area.row..<area.maxRow)
    draw(habits(in: context), into: &buffer, area: right, cursor: nil)
  }

  // MARK: What stands on it

  private func identity(in context: ConsoleContext) -> [CardRow] {
    let member = profile.member
    let level = MemberLevel(rawValue: member.level).map { context.text($0.name) } ?? member.level
    var rows = [
      CardRow(
        [(member.nameWithAddress, .strong), (level, .member)], trailing: (member.code, .quiet))
    ]
    if let phone = revealedPhone ?? member.maskedPhone(in: context.country) {
      rows.append(CardRow([(phone, revealedPhone == nil ? .quiet : .normal)]))
    }
    rows.append(CardRow([(context.text(visits), .normal)]))
    if let points = profile.points {
      rows.append(CardRow([(context.text(points.phrase), .normal)]))
    }
    if let birthday = member.birthday {
      var when = birthday.phrase
      if let choice = birthday.choicePhrase {
        when = Phrase(
          "\(when.english), \(choice.english)", "\(when.chinese)，\(choice.chinese)")
      }
      let said =
        profile.isBirthdayToday
        ? Phrase("* birthday today: \(when.english)", "* 今天生日：\(when.chinese)")
        : Phrase("birthday \(when.english)", "生日 \(when.chinese)")
      rows.append(
        CardRow([(context.text(said), profile.isBirthdayToday ? .birthday : .normal)]))
    }
    return rows
  }

  private var visits: Phrase {
    let count = profile.visitCount
    guard count > 0, let last = profile.lastVisit else { return Phrase("first visit", "首次到店") }
    let day = last.shortName
    return Phrase(
      "\(count) \(count == 1 ? "visit" : "visits"), last on \(day.english)",
      "来过 \(count) 次，上次 \(day.chinese)")
  }

  private func care(in context: ConsoleContext) -> [CardRow] {
    guard !alerts.isEmpty || !said.isEmpty else { return [] }
    let spoken = said.map { need in
      CardRow(
        [(need.symbol, need.style), (context.text(need.phrase), need.style)],
        trailing: (need.authorName, .quiet))
    }
    let rows =
      spoken
      + alerts.map { alert in
        let isOver = alert.stage == .done || alert.stage == .declined
        var owner = context.text(CareText.owner(of: alert, at: context.now))
        if let outcome = alert.outcome { owner += ": \(context.text(outcome.words))" }
        return CardRow(
          [
            (isOver ? "+" : "!", isOver ? .good : CareText.style(of: alert.kind)),
            (context.text(alert.reason), isOver ? .quiet : CareText.style(of: alert.kind)),
          ],
          trailing: (
            owner,
            alert.isLate(at: context.now) ? .danger : alert.stage == .open ? .warning : .quiet
          ), item: .alert(alert.id))
      }
    return [.blank, CardRow([(context.text(Phrase("Tonight", "今晚关怀")), .heading)])] + rows
  }

  private func known(in context: ConsoleContext, columns: Int) -> [CardRow] {
    MemberFact.Kind.Section.allCases.flatMap { section -> [CardRow] in
      var rows = facts(in: section).flatMap { self.rows(of: $0, in: context, columns: columns) }
      switch section {
      case .known:
        let consents = consents(in: context)
        if profile.facts.isEmpty, profile.member.note == nil {
          let nothing = Phrase("nothing noted yet", "暂无记录")
          rows = [CardRow([(context.text(nothing), .quiet)])] + consents
        } else {
          rows = consents + rows
        }
      case .notes:
        if let note = profile.member.note {
          let row = CardRow([("-", .normal), ("“\(note)”", .normal)], item: .oldNote)
          rows += row.lines(of: columns)
        }
      case .household: break
      }
      return rows.isEmpty
        ? [] : [.blank, CardRow([(context.text(section.title), .heading)])] + rows
    }
  }

  private func facts(in section: MemberFact.Kind.Section) -> [MemberFact] {
    profile.facts.filter { $0.kind.section == section }.sortedForCard
  }

  /// What was noted, shown whole; who reads it where not everybody does, and by whom and when.
  private func rows(
    of fact: MemberFact, in context: ConsoleContext, columns: Int
  ) -> [CardRow] {
    let noted = context.calendar.businessDay(of: fact.notedAt).shortName
    var words = fact.kind.phrase(on: context.businessDay)
    var who = "\(fact.authorName), \(context.text(noted))"
    if case .note(let text, .leads) = fact.kind {
      words = Phrase("“\(text)”", "“\(text)”")
      who = "\(context.text(MemberFact.Audience.leads.name)), \(who)"
    }
    let row = CardRow(
      [(fact.kind.symbol, fact.kind.style), (context.text(words), fact.kind.style)],
      trailing: (who, .quiet), item: .fact(fact.id))
    return row.lines(of: columns)
  }

  /// To what the guest agrees, and what is noted although nobody has written down that they did.
  private func consents(in context: ConsoleContext) -> [CardRow] {
    MemberConsent.Purpose.allCases.compactMap { purpose in
      let name = purpose.name
      func words(_ said: Phrase) -> String {
        context.text(
          Phrase("\(name.english): \(said.english)", "\(name.chinese)：\(said.chinese)"))
      }
      if let consent = profile.consents.first(where: { $0.purpose == purpose }) {
        let asked = context.calendar.businessDay(of: consent.givenAt).shortName
        return CardRow(
          [("+", .good), (words(consent.way.name), .quiet)],
          trailing: ("\(consent.authorName), \(context.text(asked))", .quiet))
      }
      guard profile.facts.contains(where: { $0.kind.consentPurpose == purpose }) else { return nil }
      return CardRow([
        ("?", .warning), (words(Phrase("ask whether we may keep it", "尚未征得同意")), .warning),
      ])
    }
  }

  private func habits(in context: ConsoleContext) -> [CardRow] {
    var rows = [CardRow([(context.text(Phrase("Usual", "常点")), .heading)])]
    if profile.usual.isEmpty {
      rows.append(CardRow([(context.text(Phrase("no habits known", "暂无常点菜品")), .quiet)]))
    }
    for dish in profile.usual.prefix(8) {
      let times = Phrase(
        "\(dish.timesInLast6) of the last \(dish.of)", "近 \(dish.of) 次点 \(dish.timesInLast6) 次")
      let other = context.language == .english ? dish.name.english : ""
      rows.append(
        CardRow(
          [(dish.name.chinese, .normal), (other, .quiet)],
          trailing: (context.text(times), .quiet)))
    }
    if !profile.habits.isEmpty {
      rows += [.blank, CardRow([(context.text(Phrase("Habits", "标签")), .heading)])]
    }
    for habit in profile.habits {
      rows.append(
        CardRow(
          [(context.text(habit.name), .normal)],
          trailing: (context.text(habit.evidence), .quiet)))
    }
    if !profile.visits.isEmpty {
      rows += [.blank, CardRow([(context.text(Phrase("Last visits", "最近到店")), .heading)])]
    }
    for visit in profile.visits.prefix(6) {
      let spent = Money(minorUnits: visit.spentMinorUnits, currency: context.currency)
      rows.append(
        CardRow(
          [
            (context.text(visit.day.shortName), .normal),
            (
              context.text(
                Phrase(
                  visit.partySize == 1 ? "1 guest" : "\(visit.partySize) guests",
                  "\(visit.partySize) 位")), .quiet
            ),
          ], trailing: (spent.plainText, .money)))
    }
    return [.blank] + rows + couponRows(in: context) + pointsRows(in: context)
  }

  // MARK: Drawing

  private func draw(
    _ rows: [CardRow], into buffer: inout Buffer, area: Rect, cursor: Item?
  ) {
    guard !area.isEmpty else { return }
    let rows = rows.first?.isBlank == true ? Array(rows.dropFirst()) : rows
    let begin = cursor.flatMap { item in rows.firstIndex { $0.item == item } } ?? 0
    let end = cursor.flatMap { item in rows.lastIndex { $0.item == item } } ?? 0
    let first = max(0, min(begin, end - area.rows + 3, rows.count - area.rows))
    for (offset, row) in rows.dropFirst(first).prefix(area.rows).enumerated() {
      row.draw(
        into: &buffer, area: area.line(offset), isSelected: row.item != nil && row.item == cursor)
    }
    if first + area.rows < rows.count {
      buffer.write("v", at: Point(column: area.maxColumn - 1, row: area.maxRow - 1), style: .quiet)
    }
  }
}
