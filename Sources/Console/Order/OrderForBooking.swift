import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// The same screen for guests who are still to come: what they want ready is noted with their booking
/// and goes on their order when they sit down.
extension OrderScreen {
  /// Where its guests are met.
  var guestPlace: GuestPlace { bookingID.map { .reservation($0) } ?? .party(partyID) }

  // MARK: Keys

  /// Of a table's commands those that make sense before guests sit down.
  func bookingsCommands(among commands: [Command<Action>]) -> [Command<Action>] {
    let kept: Set<CommandID> = [
      "order.next", "order.half", "order.less", "order.more", "order.note", "order.seat",
      "order.course", "order.void", "order.amount", "order.modifiers", "order.guest",
      "order.another", "order.need", "order.lines", "order.back",
    ]
    let own = commands.filter { kept.contains($0.id) }
    return Array(own.prefix(1)) + [atArrivalCommand, allAtArrivalCommand] + own.dropFirst()
  }

  private var atArrivalCommand: Command<Action> {
    let isReady = target?.stage == .draft
    return Command(
      "order.atArrival", keys: [.character("K")],
      title: isReady ? Phrase("keep back", "等叫") : Phrase("at arrival", "到店即做"),
      help: Phrase(
        "Send the dish to the kitchen as soon as the guests sit down, or keep it back until it is "
          + "fired.",
        "该菜客人入座后立即下单，或等叫。"),
      availability: whenOpen(target != nil, otherwise: .nothingBooked), action: .line(.hold))
  }

  private var allAtArrivalCommand: Command<Action> {
    let isReady = areAllReady
    return Command(
      "order.allAtArrival", keys: [.character("S"), .control("s")],
      title: isReady ? Phrase("keep all back", "全部等叫") : Phrase("all at arrival", "全部到店即做"),
      help: Phrase(
        "Send everything as soon as the guests sit down, or keep all of it back until it is fired.",
        "全部菜品入座后立即下单，或全部等叫。"),
      availability: whenOpen(order?.lines.isEmpty == false, otherwise: .nothingBooked),
      action: .send)
  }

  private var areAllReady: Bool { order?.lines.allSatisfy { $0.stage == .draft } ?? false }

  // MARK: Doing it

  func book(
    _ wish: DishWish, _ news: [NewLine], _ ids: [Identifier<OrderLine>],
    for bookingID: Identifier<Reservation>
  ) -> [Effect<Self>] {
    let held = news.map { new in
      var new = new
      new.hold = true
      return new
    }
    return [
      .perform("order", typingGoesOn: true, BookDishes(held, for: bookingID, ids: ids)) {
        .added($0.map(\.line))
      } failed: {
        .addRefused(wish, ids, explanation(of: $0))
      }
    ]
  }

  func changeBooked(_ change: LineChange) -> [Effect<Self>] {
    let verb = ChangeBookedDish(
      Identifier(rawValue: change.id.rawValue), quantity: change.quantity, more: change.more,
      portion: change.portion, grams: change.grams, broths: change.broths,
      modifiers: change.modifiers, note: change.note, course: change.course, seat: change.seat,
      seen: change.seen)
    return perform(on: [change.id]) { try $0.database.perform(verb, by: $0.author).line }
  }

  mutating func takeOff(_ line: OrderLine) -> [Effect<Self>] {
    mark(line) { $0.stage = .voided }
    let verb = TakeOffBookedDish(Identifier(rawValue: line.id.rawValue), seen: line)
    return perform(on: [line.id]) { try $0.database.perform(verb, by: $0.author).line }
  }

  mutating func setReadyAtArrival(_ isReady: Bool, _ lines: [OrderLine]) -> [Effect<Self>] {
    for line in lines { mark(line) { $0.stage = isReady ? .draft : .held } }
    let ids = lines.map(\.id)
    let verb = SetReadyAtArrival(isReady, of: ids.map { Identifier(rawValue: $0.rawValue) })
    return [
      .perform(
        "order", verb, then: { .line(.held($0.map(\.line), of: ids)) },
        failed: { .line(.changeRefused(ids, explanation(of: $0))) })
    ]
  }

  mutating func setAllReadyAtArrival() -> [Effect<Self>] {
    guard let lines = order?.lines, !lines.isEmpty else { return [] }
    return setReadyAtArrival(!areAllReady, lines)
  }

  // MARK: Looking at it

  /// When they come: `booked 20:30`, with the day when it is another.
  func bookedFor(_ party: Party, in context: ConsoleContext) -> Phrase {
    let clock = context.clock(party.seatedAt)
    guard context.layout.isSplit else { return Phrase(clock, clock) }
    let day = party.businessDay.withWeekday(from: context.businessDay)
    return party.businessDay == context.businessDay
      ? Phrase("booked \(clock)", "预订 \(clock)")
      : Phrase("booked \(day.english) \(clock)", "预订 \(day.chinese) \(clock)")
  }

  func bookedHeading(of line: OrderLine) -> Phrase {
    line.stage == .draft
      ? Phrase("sent when they sit down", "入座即下单") : Phrase("kept back until fired", "入座后等叫")
  }

  func totalWordsOfBooking(_ lines: [OrderLine], isShort: Bool) -> Phrase {
    let count = lines.reduce(0) { $0 + $1.quantity }
    guard count > 0 else { return Phrase("nothing ordered", "还没有点菜") }
    let dishes = Phrase(count == 1 ? "1 dish" : "\(count) dishes", "\(count) 道菜")
    return isShort
      ? dishes
      : Phrase("\(dishes.english) at today's prices", "\(dishes.chinese)，按今日价格")
  }

  /// Why a dish that was ordered with a booking will not be on the order, by the menu of now.
  func goneWords(of line: OrderLine) -> Phrase? {
    guard bookingID != nil, let menu else { return nil }
    let choices = order?.picture.choices[line.id]
    // What is in a set is known when the order is read again.
    if choices == nil, isSet(line) { return nil }
    return BookedDishRule.obstacle(
      to: line, choices: choices ?? [], dish: line.dishID.flatMap { menu[$0] },
      countsPortions: true, menu: menu.dish(code:))?.words
  }

  /// What is in a set that is ordered with the booking, in rows below it, and what of it the guests
  /// should not have: its dishes are no lines yet that could say so.
  func contentRows(
    of line: OrderLine, columns: Int, context: ConsoleContext
  ) -> [LineText.Part] {
    guard let menu, let choices = order?.picture.choices[line.id] else { return [] }
    var rows: [LineText.Part] = []
    let served = choices.map { ServedDish($0, menu: menu) }
    if let objection = served.objection(by: needs), objection.isGrave {
      let mark = DishMark(objection)
      rows.append(LineText.Part(text: context.text(mark.text), style: mark.style))
    }
    let words = choices.words { menu.dish(code: $0)?.name }.map { context.text($0) }
      .joined(separator: context.text(Phrase(", ", "，")))
    return rows + wrapped(words, columns: columns).map { LineText.Part(text: $0, style: .info) }
  }

  /// What the guests had ordered with their booking and do not get, each with its reason.
  var leftOutRows: [Phrase] {
    (order?.picture.leftOut ?? []).map { dish in
      let (name, words) = (dish.line.name, dish.leftOut?.words ?? Phrase("", ""))
      let count = dish.line.quantity
      return Phrase(
        "\(count) \(name.english): \(words.english)", "\(name.chinese) \(count) 份：\(words.chinese)")
    }
  }
}

extension Phrase {
  fileprivate static let nothingBooked = Phrase("nothing is ordered yet", "还没有点菜")
}
