import StoreDatabase
import StoreDomain
import TerminalCore

/// How a booking comes again, and how the series ends.
extension BookingsScreen {
  mutating func updateSeries(
    _ action: SeriesAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .ask: return askHowOften(in: context)
    case .book(let wish, let leavingOut):
      return [
        .perform(
          "booking",
          RepeatBooking(
            wish.booking.id, everyWeeks: wish.weeks, through: wish.last, leavingOut: leavingOut)
        ) { booked in
          .series(.booked(wish.booking, count: booked.count, last: wish.last))
        } failed: { error in
          if let conflicts = error as? SeriesConflicts {
            return .series(.conflicts(wish, conflicts))
          }
          return .series(.refused(explanation(of: error)))
        }
      ]
    case .booked(let booking, let count, let last):
      let (name, day) = (booking.guestName, last.withWeekday(from: context.businessDay))
      guard count > 0 else {
        return [
          .toast(
            .info,
            Phrase("\(name): all are booked until \(day.english)", "\(name) 至 \(day.chinese) 均已订"))
        ]
      }
      return [
        .toast(
          .good,
          Phrase(
            "\(name) comes \(count) more \(count == 1 ? "time" : "times"), until \(day.english)",
            "\(name) 另订 \(count) 次，至 \(day.chinese)")), reading(in: context),
      ]
    case .conflicts(let wish, let conflicts): return [askToLeaveOut(conflicts, of: wish)]
    case .refused(let reason): return [.toast(.danger, reason)]
    case .cancel(let booking, let reason):
      return [
        .perform("booking", CancelSeries(booking.id, reason: reason)) {
          .series(.cancelled(booking, count: $0.count))
        }
      ]
    case .cancelled(let booking, let count):
      let name = booking.guestName
      return [
        .toast(
          .info,
          context.hintingUndo(
            Phrase("\(count) bookings of \(name) are cancelled", "\(name) 的 \(count) 次订位已取消")))
      ]
    case .stay: return []
    }
  }

  private static let everyWeeks = [1, 2, 4]

  private func askHowOften(in context: ConsoleContext) -> [Effect<Self>] {
    guard let booking = selected?.reservation else { return [] }
    let today = context.businessDay
    let time = context.calendar.clockWords(booking.at)
    let day = booking.businessDay.withWeekday(from: today)
    let readDay: @Sendable (String) throws(TypedRefusal) -> LocalDate = {
      (text) throws(TypedRefusal) in try TypedDate.coming(text, from: today)
    }
    let form = FormDialog(
      title: Phrase(
        "\(booking.guestName) again, as on \(day.english) \(time.english)",
        "\(booking.guestName) 循环订位，同 \(day.chinese) \(time.chinese)"),
      fields: [
        .value(
          "last", Phrase("until", "至"), placeholder: Phrase("12-18 or +28", "12-18 或 +28"),
          read: readDay),
        .choice(
          "weeks", Phrase("how often", "频率"),
          options: [
            Phrase("every week", "每周"), Phrase("every 2 weeks", "每两周"),
            Phrase("every 4 weeks", "每四周"),
          ]),
      ])
    return [
      .present(form) { answers in
        guard let last = answers.value("last", readDay) else { return .series(.stay) }
        let weeks = Self.everyWeeks[answers.choice("weeks")]
        return .series(
          .book(SeriesWish(booking: booking, weeks: weeks, last: last), leavingOut: false))
      }
    ]
  }

  /// Each date that cannot be booked with its reason, before anything is booked.
  private func askToLeaveOut(
    _ conflicts: SeriesConflicts, of wish: SeriesWish
  ) -> Effect<Self> {
    let (count, others) = (conflicts.conflicts.count, conflicts.others)
    let back = QuestionDialog.Answer(Phrase("book none", "都不订"), key: .character("b"))
    let rest = QuestionDialog.Answer(
      Phrase("book the other \(others)", "订其余 \(others) 次"), key: .character("y"))
    return .present(
      QuestionDialog(
        title: Phrase(
          count == 1 ? "1 date cannot be booked" : "\(count) dates cannot be booked",
          "\(count) 个日期无法订位"),
        text: conflicts.explanation, answers: others > 0 ? [back, rest] : [back])
    ) { $0 == 1 ? .series(.book(wish, leavingOut: true)) : .series(.stay) }
  }
}
