import StoreDatabase
import StoreDomain
import TerminalCore

/// Opening a sale without a table, wherever that is: two keys, from the form to its order.
enum NewSaleAction: Sendable {
  case ask
  case typed(FormDialog.Answers)
  case opened(OpenedCounterSale, note: String?)
  /// The note names an allergy, which is noted or only a note before the order opens.
  case need(NeedAction, OpenedCounterSale)
}

extension Screen {
  /// Asks for name, time and note, none of which is needed, and opens the order.
  ///
  /// - Parameter wrap: makes the screen's own action of one of these.
  static func effects(
    of action: NewSaleAction, in context: ConsoleContext,
    as wrap: @escaping @Sendable (NewSaleAction) -> Action
  ) -> [Effect<Self>] {
    switch action {
    case .ask: return [.present(CounterForm.dialog(in: context)) { wrap(.typed($0)) }]
    case .typed(let answers):
      let id: Identifier<Party> = context.ids.next()
      let new = CounterForm.sale(answers, in: context)
      return [
        .perform("counter", OpenCounterSale(new, id: id)) { wrap(.opened($0, note: new.note)) }
      ]
    case .opened(let opened, let note):
      let question = Self.asking(about: note, said: [], owner: .party(opened.sale.id)) {
        wrap(.need($0, opened))
      }
      // Whoever leaves the question without an answer has the number all the same.
      return question.isEmpty ? order(for: opened) : [number(of: opened)] + question
    case .need(let action, let opened):
      let effects = Self.effects(
        of: action, said: [], note: nil, owner: .party(opened.sale.id)
      ) { wrap(.need($0, opened)) }
      switch action {
      case .noted, .leaveNote: return effects + order(for: opened)
      case .ask, .chosen, .note, .askToEnd, .takenBack: return effects
      }
    }
  }

  private static func order(for opened: OpenedCounterSale) -> [Effect<Self>] {
    [number(of: opened), .present(OrderScreen(partyID: opened.sale.id))]
  }

  private static func number(of opened: OpenedCounterSale) -> Effect<Self> {
    let number = opened.sale.displayNumber
    return .toast(.good, Phrase("The number is \(number)", "取餐号 \(number)"))
  }

  /// The key that opens a sale without a table.
  func newSaleCommand(
    _ id: CommandID, key: Character, in context: ConsoleContext,
    footer: FooterPlace = .inTableOrder,
    action: Action
  ) -> Command<Action> {
    Command(
      id, keys: [.character(key)], title: Phrase("new take-away", "开外带单"),
      shortTitle: Phrase("take-away", "外带"),
      help: Phrase(
        "A sale without a table: Enter gives the pick-up number and opens its order; name, time and note "
          + "may be left out.",
        "开外带单：回车即得取餐号并点菜；姓名、取餐时间和备注可不填。"),
      availability: context.availability(needing: .order), footer: footer, action: action)
  }
}

/// What is said of a sale without a table. Nothing is needed: Enter alone gives the number.
enum CounterForm {
  /// - Parameter entry: the sale that is changed; nil for a new one.
  static func dialog(changing entry: CounterEntry? = nil, in context: ConsoleContext) -> FormDialog
  {
    let (calendar, day, now) = (context.calendar, context.businessDay, context.now)
    let time = entry?.sale.pickUpAt.map(context.clock) ?? ""
    let number = entry?.sale.displayNumber ?? ""
    return FormDialog(
      title: entry == nil
        ? Phrase("New take-away", "开外带单") : Phrase("Change \(number)", "修改 \(number)"),
      fields: [
        .text(
          "name", Phrase("name", "姓名"), text: entry?.party.guestName ?? "",
          limit: GuestTextRule.nameLimit, placeholder: Phrase("none: the number", "可留空，凭号取餐")),
        .value(
          "time", Phrase("pick-up", "取餐时间"), text: time,
          placeholder: Phrase("as soon as made", "做好即取"), isOptional: true
        ) { (text) throws(TypedRefusal) in try TypedTime(text) },
        .value(
          "guests", Phrase("eat here", "堂食人数"), text: entry?.sale.guests.map(String.init) ?? "",
          placeholder: Phrase("none: taken away", "无，全部带走"), isOptional: true,
          read: TypedNumber.guests),
        .text(
          "note", Phrase("note", "备注"), text: entry?.party.note ?? "",
          limit: GuestTextRule.noteLimit),
      ], language: context.language, finishesOnEnter: true
    ) { answers in
      let text = answers.text("time")
      // A time that has come meanwhile may stay.
      guard !text.isEmpty, text != time || time.isEmpty else { return nil }
      do throws(SkippedTime) {
        let at = try moment(text, on: day, calendar)
        do throws(CounterRefusal) {
          try CounterRule.check(pickUpAt: at, now: now, calendar: calendar)
        } catch {
          return ("time", error.reason)
        }
      } catch {
        return ("time", error.reason)
      }
      return nil
    }
  }

  /// What was typed.
  static func sale(
    _ answers: FormDialog.Answers, changing entry: CounterEntry? = nil, in context: ConsoleContext
  ) -> NewCounterSale {
    let text = answers.text("time")
    let isOldTime = entry?.sale.pickUpAt.map(context.clock) == text
    let at =
      isOldTime
      ? entry?.sale.pickUpAt
      : (try? moment(text, on: context.businessDay, context.calendar))
    func typed(_ id: String) -> String? {
      let text = answers.text(id)
      return text.isEmpty ? nil : text
    }
    return NewCounterSale(
      guestName: typed("name"), pickUpAt: at, guests: answers.value("guests", TypedNumber.guests),
      note: typed("note"))
  }

  /// A time of the business day; nil for one that cannot be read. What the clock shows twice is the
  /// first of the two: food is rather made too early.
  private static func moment(
    _ text: String, on day: LocalDate, _ calendar: StoreCalendar
  ) throws(SkippedTime) -> Timestamp? {
    guard let time = try? TypedTime(text) else { return nil }
    switch try BookingText.moment(day: day, time: time, calendar: calendar) {
    case .one(let moment): return moment
    case .two(let first, _): return first
    }
  }
}
