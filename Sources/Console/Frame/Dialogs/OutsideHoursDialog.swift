import StoreDomain
import TerminalCore
import Widgets

/// The opening hours say no. Offers the times at which it would be possible, and to go on all the
/// same: alone for whoever may, and else with a second person's PIN.
///
/// ```swift
/// return [.present(OutsideHoursDialog(refusal, goOn: Phrase("give it", "仍然发号"))) { … }]
/// ```
public struct OutsideHoursDialog: Screen {
  public enum Action: Sendable {
    case back
    case other(Int)
    case goOn
    case allowed(Authorisation)
  }

  public enum Outcome: Sendable {
    /// The time of the refusal with this index, in place of the one that was wanted.
    case other(OpenTime)
    case allowed(HoursPermit)
  }

  public static let title = Phrase("outside the hours", "营业时间外")

  let refusal: HoursRefusal
  let goOn: Phrase

  /// - Parameter goOn: what is done all the same, as an answer: "book it".
  public init(_ refusal: HoursRefusal, goOn: Phrase) {
    self.refusal = refusal
    self.goOn = goOn
  }

  public static var specimens: [OutsideHoursDialog] {
    let calendar = StoreCalendar(timeZone: .gmt)
    let hours = HouseHours(
      OpeningHours(usual: [.init(opens: 660, closes: 1320)]), calendar: calendar)
    let late = calendar.instant(LocalDate(year: 2026, month: 11, day: 22), minutes: 1300)
    do throws(HoursRefusal) {
      try hours.checkBooking(at: late, minutes: 90, now: Timestamp(millisecondsSinceEpoch: 0))
      return []
    } catch {
      return [OutsideHoursDialog(error, goOn: Phrase("book it", "仍然订位"))]
    }
  }

  public var presentation: Presentation { .overlay }

  /// What may be answered, in the order in which it is shown. Enter leads back: an impatient second
  /// one does nothing.
  private var answers: [(answer: QuestionDialog.Answer, action: Action)] {
    [(QuestionDialog.Answer(Phrase("back", "返回"), key: .character("b")), .back)]
      + refusal.nearest.prefix(9).enumerated().map { index, time in
        (.init(time.phrase, key: .character(Character(String(index + 1)))), .other(index))
      } + [(.init(goOn, key: .character("y"), isDangerous: true), .goOn)]
  }

  public func commands(in context: ConsoleContext) -> [Command<Action>] {
    answers.enumerated().map { index, entry in
      Command(
        CommandID(rawValue: "hours.\(index + 1)"),
        keys: index == 0 ? [.enter, entry.answer.key] : [entry.answer.key],
        title: entry.answer.title, help: help(for: entry.action), action: entry.action)
    } + [
      Command(
        "hours.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave it as it was.", "不做改变，返回。"), footer: .never, action: .back)
    ]
  }

  private func help(for action: Action) -> Phrase {
    switch action {
    case .back: Phrase("Leave it as it was.", "不做改变，返回。")
    case .other: Phrase("Take this time instead.", "改用该时间。")
    case .goOn, .allowed:
      Phrase(
        "Do it although the house is closed then; who may not asks a second person.",
        "营业时间外仍然办理；本人无权限时需他人授权。")
    }
  }

  public mutating func update(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .back: return [.close]
    case .other(let index):
      guard refusal.nearest.indices.contains(index) else { return [] }
      return [.finish(.other(refusal.nearest[index]))]
    case .goOn:
      if context.may(.outsideHours) { return [.finish(.allowed(HoursPermit()))] }
      let what = Phrase("\(goOn.english) outside the hours", "营业时间外\(goOn.chinese)")
      return [
        .present(AuthorisationDialog(for: .permission(.outsideHours), what: what)) { .allowed($0) }
      ]
    case .allowed(let authorisation):
      return [.finish(.allowed(HoursPermit(authoriser: authorisation.staff)))]
    }
  }

  public func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    Dialog(
      title: context.text(Phrase("Do it all the same?", "仍然办理？")),
      text: context.text(refusal.explanation),
      choices: answers.map {
        DialogChoice(
          context.text($0.answer.title), key: $0.answer.key, isDangerous: $0.answer.isDangerous)
      }
    ).draw(in: area, of: &buffer)
    return nil
  }
}

/// Somebody who may has said that something is done although the house is closed then.
public struct HoursPermit: Hashable, Sendable {
  /// The second person, when it was not the one at the terminal.
  public var authoriser: StaffMember?

  public init(authoriser: StaffMember? = nil) {
    self.authoriser = authoriser
  }
}
