import StoreDatabase
import StoreDomain
import TerminalCore

/// The hours of one day: as usual, closed, or other ones.
extension HouseScreen {
  func askForHours(in context: ConsoleContext) -> Effect<Self> {
    let (today, dayBegins) = (context.businessDay, context.calendar.rolloverHour * 60)
    return .present(
      FormDialog(
        title: Phrase("Hours of a day", "某日营业时间"),
        fields: [
          .value("day", Phrase("day", "日期"), text: today.description) {
            (text) throws(TypedRefusal) in try TypedDate.coming(text, from: today)
          },
          .choice(
            "kind", Phrase("that day", "当日"),
            options: [
              Phrase("other hours", "其他时间"), Phrase("closed", "停业"), Phrase("as usual", "照常"),
            ]),
          .value(
            "hours", Phrase("hours", "时段"),
            placeholder: Phrase("11:00-14:30 17:00-22:00", "11:00-14:30 17:00-22:00"),
            isOptional: true
          ) { (text) throws(TypedRefusal) in
            try TypedHours.services(text, dayBegins: dayBegins)
          },
        ], language: context.language
      ) { answers in
        answers.choice("kind") == 0 && answers.text("hours").isEmpty
          ? ("hours", TypedRefusal.hours.reason) : nil
      }
    ) { .newHours($0, from: today, dayBegins: dayBegins) }
  }

  func changeDay(
    _ answers: FormDialog.Answers, from today: LocalDate, dayBegins: Int
  ) -> [Effect<Self>] {
    let day = answers.value("day") { (text) throws(TypedRefusal) in
      try TypedDate.coming(text, from: today)
    }
    guard let day else { return [] }
    let services: [OpeningHours.Service]?
    switch answers.choice("kind") {
    case 0:
      let typed = answers.value("hours") { (text) throws(TypedRefusal) in
        try TypedHours.services(text, dayBegins: dayBegins)
      }
      guard let typed else { return [.toast(.warning, TypedRefusal.hours.reason)] }
      services = typed
    case 1: services = []
    default: services = nil
    }
    let words = services.map { OpeningHours.words(for: $0) } ?? Phrase("as usual", "照常")
    let name = day.withWeekday
    return [
      .perform("house", ChangeDay(day, services: services)) { _ in
        .did(
          Phrase("\(name.english): \(words.english)", "\(name.chinese)：\(words.chinese)"))
      }
    ]
  }
}
