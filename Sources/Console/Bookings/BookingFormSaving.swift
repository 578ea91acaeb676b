import StoreDatabase
import StoreDomain
import TerminalCore

extension BookingForm {
  // MARK: Booking

  mutating func submit(in context: ConsoleContext) -> [Effect<Self>] {
    guard !form.isSaving, let moment = enteredMoment(in: context) else { return [] }
    switch moment {
    case .one(let at): return submit(at: at, in: context)
    case .two(let first, let second):
      // What was chosen, or stands in the booking that is changed, is not asked about again.
      let known = [meant, editing?.at].compactMap { $0 }.map(\.toTheMinute)
      if let at = [first, second].first(where: known.contains) {
        return submit(at: at, in: context)
      }
      return [askWhich(first, second, in: context)]
    }
  }

  private mutating func submit(at: Timestamp, in context: ConsoleContext) -> [Effect<Self>] {
    guard let new = entered(at: at, in: context) else { return [] }
    if lacksPhone { return [askForPhone()] }
    if editing == nil, let phone = new.phone, phone != asked { return [readHistory(of: phone)] }
    let largest = Seating.largestParty(at: tables)
    if !tables.isEmpty, new.tableIDs.isEmpty, new.partySize > largest, sureOf != new.partySize {
      let partySize = new.partySize
      return [
        .present(QuestionDialog.largeParty(of: partySize, atMost: largest, goOn: goOn)) {
          $0 == 1 ? .isSure(partySize: partySize) : .sizeWanted
        }
      ]
    }
    form.beginSaving()
    let id = id
    let permit = permitted.flatMap { $0.at == at ? $0.permit : nil }
    let despiteGuests = despite.map { $0.at == at && $0.tables == form.text(.tables) } ?? false
    let changedPhone = form.changedPhone(.phone)
    guard let editing else {
      return [
        .perform(
          "booking",
          BookTable(
            new, id: id, outsideHours: permit != nil, despiteGuests: despiteGuests,
            authoriser: permit?.authoriser)
        ) {
          .booked($0)
        } failed: {
          Self.refusal(of: $0, at: at)
        }
      ]
    }
    // The same time as before is not typed again: it may be over already.
    let isSameTime = editing.at.toTheMinute == at
    return [
      .perform(
        "booking",
        ChangeReservation(
          id, at: isSameTime ? nil : at, partySize: new.partySize, guestName: new.guestName,
          phone: changedPhone, note: new.note, tableIDs: new.tableIDs,
          tasks: form.text(.tasks) == tasksBefore ? nil : new.tasks,
          resources: form.text(.resources) == resourcesBefore ? nil : new.resources,
          outsideHours: permit != nil, despiteGuests: despiteGuests,
          authoriser: permit?.authoriser)
      ) {
        .booked($0)
      } failed: {
        Self.refusal(of: $0, at: at)
      }
    ]
  }

  /// When the guests come; nil when something is missing or wrong, which its field says then, or the
  /// clock never shows that time.
  private mutating func enteredMoment(in context: ConsoleContext) -> BookingText.TypedMoment? {
    if let (field, words) = missing {
      form.refuse(field, words, in: context)
      return nil
    }
    guard let day = try? TypedDate.coming(form.text(.day), from: context.businessDay),
      let time = try? TypedTime(form.text(.time))
    else { return nil }
    do throws(SkippedTime) {
      return try BookingText.moment(day: day, time: time, calendar: context.calendar)
    } catch {
      form.refuse(.time, error.reason, in: context)
      form.refuse(error.explanation)
      return nil
    }
  }

  /// What is done in spite of a question.
  var goOn: Phrase {
    editing == nil ? Phrase("book it", "仍然订位") : Phrase("change it", "仍然修改")
  }

  private func readHistory(of phone: String) -> Effect<Self> {
    .load("history") { .history(try $0.database.noShows(phone: phone), phone: phone) }
  }

  /// Whoever did not come before is told of at once, while the guest is on the phone.
  func askInSpite(of words: Phrase) -> Effect<Self> {
    .present(
      QuestionDialog(
        title: Phrase("Book again?", "仍然订位？"), text: words,
        answers: [
          .init(goOn, key: .character("y")), .init(Phrase("not yet", "先不订"), key: .character("b")),
        ])
    ) { $0 == 0 ? .submit : .stay }
  }

  private func askForPhone() -> Effect<Self> {
    .present(
      QuestionDialog(
        title: Phrase("No phone number?", "不留电话？"),
        text: Phrase(
          "Without it nobody can be told about a change, or asked where they are.",
          "没有电话，变更时无法通知，迟到时无法联系。"),
        answers: [
          .init(Phrase("type the phone", "填写电话"), key: .character("b")),
          .init(goOn, key: .character("y"), isDangerous: true),
        ])
    ) { $0 == 1 ? .withoutPhone : .phoneWanted }
  }

  private func askWhich(
    _ first: Timestamp, _ second: Timestamp, in context: ConsoleContext
  ) -> Effect<Self> {
    let clock = context.clock(first)
    let minutes = second.minutes(since: first)
    let day = context.calendar.localTime(of: first).date.withWeekday
    return .present(
      QuestionDialog(
        title: Phrase("Which \(clock)?", "哪一个 \(clock)？"),
        text: Phrase(
          "The clock is set back on \(day.english) and shows \(clock) two times.",
          "\(day.chinese) 时钟回拨，\(clock) 出现两次。"),
        answers: [
          .init(Phrase("the first", "第一次"), key: .character("1")),
          .init(
            Phrase("the second, \(minutes) min later", "第二次，晚 \(minutes) 分钟"), key: .character("2")),
        ])
    ) { .meant($0 == 0 ? first : second) }
  }

  /// What is booked; nil when a table is wrong, which its field says then.
  private mutating func entered(
    at: Timestamp, in context: ConsoleContext
  ) -> NewReservation? {
    guard let size = try? TypedNumber.guests(form.text(.size)),
      let tasks = try? BookingText.tasks(form.text(.tasks), for: people)
    else { return nil }
    if let name = BookingText.unknownAssignee(in: form.text(.tasks), among: people) {
      form.refuse(
        .tasks, Phrase("no role or colleague \(name)", "没有岗位或同事 \(name)"), in: context)
      return nil
    }
    guard let wanted = enteredResources(in: context) else { return nil }
    switch BookingText.tables(form.text(.tables), of: tables) {
    case .failure(let unknown):
      let name = unknown.typed
      form.refuse(.tables, Phrase("there is no table \(name)", "没有桌台 \(name)"), in: context)
      return nil
    case .success(let chosen):
      let typed = form.text(.name)
      let name = typed.allSatisfy(\.isWhitespace) ? form.lookup.chosen?.name ?? typed : typed
      return NewReservation(
        at: at, partySize: size, guestName: name, phone: form.text(.phone),
        note: form.text(.note), tableIDs: chosen, tasks: tasks,
        resources: wanted)
    }
  }

  private static func refusal(of error: any Error, at: Timestamp) -> Action {
    if let refusal = error as? HoursRefusal { return .outsideHours(refusal, at: at) }
    switch error {
    case ReservationError.conflict(_, _, _, let alternatives),
      ReservationError.full(_, let alternatives),
      ReservationError.resourceTaken(_, _, _, _, _, let alternatives):
      return .conflict(explanation(of: error), alternatives)
    case ReservationError.stillSeated(_, _, let alternatives):
      return .stillSeated(explanation(of: error), alternatives, at: at)
    default: return .refused(explanation(of: error))
    }
  }

  // MARK: Alternatives

  /// A question on top of the form; left without an answer, the form is as it was.
  ///
  /// - Parameter time: for which the tables may be promised although guests are expected to sit there.
  func ask(
    _ alternatives: [BookingAlternative], because reason: Phrase,
    orDespiteGuestsAt time: Timestamp? = nil
  ) -> [Effect<Self>] {
    guard !alternatives.isEmpty || time != nil else { return [] }
    let alternatives = Array(alternatives.prefix(9))
    // Enter leads back to the form: an impatient second one books nothing.
    let back = QuestionDialog.Answer(Phrase("change it", "返回修改"), key: .character("b"))
    let question = QuestionDialog(
      title: Phrase("Take another?", "改订其他？"), text: reason,
      answers: [back]
        + alternatives.enumerated().map { index, alternative in
          .init(alternative.phrase, key: .character(Character(String(index + 1))))
        } + (time == nil ? [] : [.init(goOn, key: .character("y"), isDangerous: true)]))
    return [
      .present(question) { answer in
        if answer == 0 { return .stay }
        if answer <= alternatives.count { return .chooseAlternative(alternatives[answer - 1]) }
        return time.map { .despiteGuests(at: $0) } ?? .stay
      }
    ]
  }

  mutating func choose(_ alternative: BookingAlternative, in context: ConsoleContext) {
    setTime(alternative.at, in: context)
    let names = alternative.tableIDs.compactMap { id in tables.first { $0.id == id }?.name }
    form.form.setText(names.joined(separator: " "), of: .tables)
    if let wanted = alternative.resources {
      form.form.setText(
        BookingText.text(of: wanted, among: resources, in: context.language), of: .resources)
    }
  }

  mutating func setTime(_ instant: Timestamp, in context: ConsoleContext) {
    let day = context.calendar.businessDay(of: instant)
    form.form.setText(BookingText.text(of: day, today: context.businessDay), of: .day)
    form.form.setText(context.clock(instant), of: .time)
    meant = instant
    form.forgetRefusal()
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let name = editing?.guestName ?? ""
    let title =
      editing == nil
      ? Phrase("New booking", "新订位") : Phrase("Change the booking of \(name)", "修改 \(name) 的订位")
    return form.draw(
      into: &buffer, area: area, title: title, corner: dayWords(in: context),
      size: Size(columns: 62, rows: 10), more: stayLines(in: context) + freeLines(in: context),
      context: context)
  }

  /// The weekday, so that a wrong date is seen, and when the house is open then.
  private func dayWords(in context: ConsoleContext) -> Phrase? {
    guard let day = try? TypedDate.coming(form.text(.day), from: context.businessDay) else {
      return nil
    }
    let date = day.withWeekday(from: context.businessDay)
    guard let hours = context.hours, context.layout.isSplit || hours.services(on: day).isEmpty
    else { return date }
    let text = hours.text(on: day)
    return Phrase("\(date.english) \(text.english)", "\(date.chinese) \(text.chinese)")
  }
}

extension Timestamp {
  /// A time as it is typed has no seconds.
  fileprivate var toTheMinute: Timestamp {
    Timestamp(millisecondsSinceEpoch: millisecondsSinceEpoch - millisecondsSinceEpoch % 60_000)
  }
}
