import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What is promised with a table: how it is typed, and how much of it is free then.
extension BookingForm {
  /// What stands in the field; nil when something in it is nothing of the house, which the field says then.
  mutating func enteredResources(in context: ConsoleContext) -> [ResourceAmount]? {
    guard form.text(.resources) != resourcesBefore || editing == nil else {
      return editing?.resources ?? []
    }
    switch BookingText.resources(form.text(.resources), of: resources) {
    case .success(let wanted):
      do throws(ResourceRefusal) {
        try ResourceRule.check(wanted, of: resources)
        return wanted
      } catch {
        form.refuse(.resources, error.reason, in: context)
        return nil
      }
    case .failure(let unknown):
      let name = unknown.typed
      form.refuse(
        .resources, Phrase("there is no \(name) to book", "没有可预订的 \(name)"), in: context)
      return nil
    }
  }

  /// For when and how many what is typed so far asks; nil while that is not known.
  private func question(in context: ConsoleContext) -> ResourceQuestion? {
    guard let day = try? TypedDate.coming(form.text(.day), from: context.businessDay),
      let time = try? TypedTime(form.text(.time)),
      let size = try? TypedNumber.guests(form.text(.size)),
      let moment = try? BookingText.moment(day: day, time: time, calendar: context.calendar)
    else { return nil }
    switch moment {
    case .one(let at), .two(let at, _): return ResourceQuestion(at: meant ?? at, partySize: size)
    }
  }

  /// Asked once for each time that is typed, when somebody comes to the field.
  func askForResources(in context: ConsoleContext) -> [Effect<Self>] {
    guard form.form.focused == .resources, let question = question(in: context),
      question != free?.question
    else { return [] }
    let id = id
    return [
      .load("resources", typingGoesOn: true) { store in
        .resourcesKnown(
          try store.database.freeResources(
            at: question.at, partySize: question.partySize, for: id), for: question)
      }
    ]
  }

  /// How long such a party usually stays, and until when its table is kept.
  func stayLines(in context: ConsoleContext) -> [SheetLine] {
    guard context.layout.isSplit, let question = question(in: context) else { return [] }
    let stay = context.stays.stay(partySize: question.partySize, at: question.at)
    let until = context.clock(question.at.advanced(byMinutes: stay.promised))
    let usual = stay.usualPhrase
    return [
      .line(
        context.text(
          Phrase("\(usual.english), kept until \(until)", "\(usual.chinese)，留至 \(until)")), .quiet)
    ]
  }

  /// What is free then, while the cursor stands in the field.
  func freeLines(in context: ConsoleContext) -> [SheetLine] {
    guard form.form.focused == .resources, let free, free.question == question(in: context) else {
      return []
    }
    let words = free.resources.map { one -> String in
      let name = context.text(one.resource.name)
      let amount =
        one.resource.count == 1
        ? context.text(one.free == 0 ? Phrase("taken", "已占用") : Phrase("free", "空闲"))
        : context.text(
          Phrase("\(one.free) of \(one.resource.count)", "余 \(one.free)/\(one.resource.count)"))
      return "\(name) \(amount)"
    }.joined(separator: context.comma)
    return wrapped(
      context.text(Phrase("Free then: \(words)", "该时段：\(words)")),
      columns: max(20, min(context.size.columns, 62) - 4)
    ).map { .line($0, .info) }
  }
}
