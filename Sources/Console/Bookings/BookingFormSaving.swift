import StoreDatabase
import StoreDomain
import TerminalCore

extension BookingForm {
  // MARK: Booking

  mutating func submit(in context: ConsoleContext) -> [Effect<Self>] {
    guard !form.isSaving, let new = entered(in: context) else { return [] }
    form.beginSaving()
    let id = id
    guard let editing else {
      return [
        .perform("booking", BookTable(new, id: id)) {
          .booked($0)
        } failed: {
          Self.refusal(of: $0)
        }
      ]
    }
    // The same time as before is not typed again: it may be over already.
    let isSameTime =
      context.clock(editing.at) == context.clock(new.at)
      && editing.businessDay == context.calendar.businessDay(of: new.at)
    return [
      .perform(
        "booking",
        ChangeReservation(
          id, at: isSameTime ? nil : new.at, partySize: new.partySize, guestName: new.guestName,
          phone: new.phone, note: new.note, tableIDs: new.tableIDs)
      ) {
        .booked($0)
      } failed: {
        Self.refusal(of: $0)
      }
    ]
  }

  /// What is booked; nil when something is missing or wrong, which its field says then.
  private mutating func entered(in context: ConsoleContext) -> NewReservation? {
    if let (field, words) = missing(context.businessDay) {
      form.form.refuse(field, message: context.text(words))
      return nil
    }
    guard let day = BookingText.day(form.text(.day), today: context.businessDay),
      let time = BookingText.time(form.text(.time)),
      let at = BookingText.instant(day: day, time: time, calendar: context.calendar),
      let size = SeatingRule.partySize(typed: form.text(.size))
    else { return nil }
    switch BookingText.tables(form.text(.tables), of: tables) {
    case .failure(let unknown):
      let name = unknown.typed
      form.form.refuse(
        .tables, message: context.text(Phrase("there is no table \(name)", "没有桌台 \(name)")))
      return nil
    case .success(let chosen):
      let typed = form.text(.name)
      let name = typed.allSatisfy(\.isWhitespace) ? form.lookup.chosen?.name ?? typed : typed
      return NewReservation(
        at: at, partySize: size, guestName: name, phone: form.text(.phone),
        note: form.text(.note), tableIDs: chosen, tasks: BookingText.tasks(form.text(.tasks)))
    }
  }

  private static func refusal(of error: any Error) -> Action {
    if case ReservationError.conflict(_, _, _, let alternatives) = error {
      return .conflict(explanation(of: error), alternatives)
    }
    return .refused(explanation(of: error))
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let name = editing?.guestName ?? ""
    let title =
      editing == nil
      ? Phrase("New booking", "新订位") : Phrase("Change the booking of \(name)", "修改 \(name) 的订位")
    // The weekday, so that a wrong date is seen.
    let day = BookingText.day(form.text(.day), today: context.businessDay)
    return form.draw(
      into: &buffer, area: area, title: title, corner: day?.withWeekday,
      size: Size(columns: 62, rows: 10), context: context)
  }
}
