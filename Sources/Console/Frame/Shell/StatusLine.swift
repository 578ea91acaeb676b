import StoreDomain
import TerminalCore

/// The top line: where, when, which screen, what needs care, how delivery stands, who.
struct StatusLine {
  let heading: Heading
  let title: Phrase
  let context: ConsoleContext

  private struct Part {
    let text: String
    let style: Style
    /// The lower, the sooner it is left out.
    let weight: Int
  }

  func draw(into buffer: inout Buffer, area whole: Rect) {
    buffer.fill(whole, style: .statusBar)
    // The margin of the left edge at the right one too, where there is room.
    let area = context.layout.isSplit ? whole.columns(from: 0, count: whole.columns - 1) : whole
    let name = " \(context.text(title).uppercased()) "
    let titleWidth = displayWidth(name)
    // On a phone the subject stands in the title's place.
    let hasRoomForTitle = context.layout.isSplit || heading.subject == nil
    let fitting = weights(
      of: leftParts + rightParts, in: area.columns - (hasRoomForTitle ? titleWidth + 3 : 1),
      subjectGives: max(0, (heading.subject.map(displayWidth) ?? 0) - area.columns / 2))
    let left = leftParts.filter { fitting.contains($0.weight) }
    let right = rightParts.filter { fitting.contains($0.weight) }

    // Alerts are never cut; the subject gives way instead.
    let rightWidth = min(width(right), area.columns)
    var column = area.maxColumn - rightWidth
    for part in right {
      buffer.write(part.text, at: Point(column: column + 2, row: area.row), style: part.style)
      column += displayWidth(part.text) + 2
    }

    var room = area.columns - rightWidth
    // On a phone the subject says where one is, and alerts matter more than the name of the screen.
    let hasTitle =
      context.layout.isSplit || (heading.subject == nil && titleWidth + 1 <= room)
    if hasTitle { room -= titleWidth + 1 }
    column = area.column + 1
    for part in left where room > 1 {
      column += buffer.write(
        part.text, at: Point(column: column, row: area.row), style: part.style,
        columns: room - (column - area.column), overflow: .ellipsis)
      column += 2
    }
    guard hasTitle else { return }
    let middle = area.column + (area.columns - titleWidth) / 2
    let latest = area.maxColumn - rightWidth - titleWidth
    buffer.write(
      name, at: Point(column: max(column, min(middle, latest)), row: area.row), style: .title)
  }

  /// What matters most is placed first, and whatever still fits beside it after that: subject, title
  /// and alerts stand clear of each other.
  ///
  /// - Parameter subjectGives: columns of a long subject that are cut for what warns, and for nothing
  ///   else.
  private func weights(
    of parts: [Part], in columns: Int, subjectGives: Int
  ) -> Set<Int> {
    var fitting: Set<Int> = [Weight.kept]
    var room = columns - width(parts.filter { $0.weight == Weight.kept })
    for part in parts.sorted(by: { $0.weight > $1.weight }) where part.weight < Weight.kept {
      guard width([part]) <= room + (part.weight >= Weight.printing ? subjectGives : 0) else {
        continue
      }
      room -= width([part])
      fitting.insert(part.weight)
    }
    return fitting
  }

  /// Each is the weight of one part alone.
  private enum Weight {
    static let synced = 0
    static let language = 1
    static let day = 2
    static let store = 3
    static let staff = 4
    static let delivery = 5
    static let care = 6
    static let clock = 7
    static let work = 8
    static let printing = 9
    static let lateCare = 10
    /// From here on nothing is left out.
    static let kept = 11
  }

  private var leftParts: [Part] {
    if let subject = heading.subject {
      return [Part(text: subject, style: .statusBar.bold, weight: Weight.kept)]
    }
    return [
      Part(text: context.storeName, style: .statusBar.bold, weight: Weight.store),
      Part(text: dayText, style: .statusBar, weight: Weight.day),
      Part(text: context.clock(context.now), style: .statusBar.bold, weight: Weight.clock),
    ]
  }

  private var rightParts: [Part] {
    var parts = heading.alerts.map { Part(text: $0, style: .allergy, weight: Weight.kept) }
    guard let signedIn = context.signedIn else {
      return parts + [Part(text: languageMark, style: .statusBar, weight: Weight.language)]
    }
    if context.status.printProblems > 0, heading.alerts.isEmpty {
      let count = context.status.printProblems
      parts.append(
        Part(
          text: context.text(Phrase("! \(count) not printed", "! \(count) 张未打印")), style: .allergy,
          weight: Weight.printing))
    }
    let handedUp = signedIn.leadsTheEvening ? context.status.handedUpCare.count : 0
    if handedUp > 0, heading.alerts.isEmpty {
      parts.append(
        Part(
          text: context.text(Phrase("! \(handedUp) care for you", "! 关怀待您处理 \(handedUp)")),
          style: .allergy, weight: Weight.lateCare))
    } else if context.status.lateCareAlerts > 0, heading.alerts.isEmpty {
      let count = context.status.lateCareAlerts
      parts.append(
        Part(
          text: context.text(Phrase("! \(count) care late", "! 关怀超时 \(count)")), style: .allergy,
          weight: Weight.lateCare))
    } else if context.status.openCareAlerts > 0, heading.alerts.isEmpty {
      let count = context.status.openCareAlerts
      parts.append(
        Part(
          text: context.text(Phrase("\(count) care", "关怀 \(count)")), style: .statusBar.bold,
          weight: Weight.care))
    }
    let work = context.myWork.count
    if work > 0, heading.alerts.isEmpty {
      parts.append(
        Part(
          text: context.text(Phrase("* \(work) to do", "* 待办 \(work)")), style: .statusBar.bold,
          weight: Weight.work))
    }
    if let delivery = deliveryText {
      let isGood = context.status.delivery == .synced
      parts.append(
        Part(
          text: delivery,
          style: context.status.delivery == .needsIT
            ? .allergy : isGood ? .statusBar : .statusBar.bold,
          weight: isGood ? Weight.synced : Weight.delivery))
    }
    parts.append(Part(text: signedIn.name, style: .statusBar, weight: Weight.staff))
    parts.append(Part(text: languageMark, style: .statusBar, weight: Weight.language))
    return parts
  }

  /// The business day, not the calendar's: after midnight the evening is still the same.
  private var dayText: String { context.text(context.businessDay.withWeekday) }

  private var deliveryText: String? {
    switch context.status.delivery {
    case .synced: context.text(Phrase("= synced", "= 已同步"))
    case .waiting(let since):
      context.text(Self.unsynced(context.calendar.momentText(since, now: context.now)))
    case .needsIT: context.text(Phrase("! sync: call IT", "! 同步异常，请找IT"))
    case .off, .unknown: nil
    }
  }

  private static func unsynced(_ since: Phrase) -> Phrase {
    Phrase("~ unsynced since \(since.english)", "~ \(since.chinese)起未同步")
  }

  private var languageMark: String { context.language == .english ? "EN" : "中" }

  private func width(_ parts: [Part]) -> Int {
    parts.reduce(0) { $0 + displayWidth($1.text) + 2 }
  }
}
