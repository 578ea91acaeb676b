import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

extension OrderScreen {
  /// What concerns one line of the order.
  mutating func updateLine(
    _ action: LineAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .toggleHalf:
      if !isOnLines, isChoosingDish {
        isHalf.toggle()
        return []
      }
      guard let line = target else { return [] }
      return change(LineChange(line, portion: line.portion == .half ? .full : .half))
    case .oneMore: return target.map { change(LineChange($0, more: 1)) } ?? []
    case .oneLess: return target.map { oneLess($0, in: context) } ?? []
    case .changeWanted(let change): return confirmed(change)
    case .changed(let line):
      order?.settle(line.id, with: line)
      showLines()
      // What is in a set has changed with it.
      return isSet(line) ? [reading] : []
    case .changeRefused(let ids, let reason):
      for id in ids { order?.settle(id) }
      showLines()
      return [.toast(.danger, reason), reading]
    case .void: return target.map { askVoid($0, in: context) } ?? []
    case .voidWanted(let line, let reason): return void(line, reason)
    case .hold: return target.map { hold($0) } ?? []
    case .held(let lines, let ids):
      for id in ids { order?.settle(id, with: lines.first { $0.id == id }) }
      showLines()
      return []
    case .fire: return fire()
    case .sent(let sent):
      for line in sent { order?.settle(line.id, with: line) }
      showLines()
      let kept = sent.count { $0.stage == .held }
      return [.toast(.good, Self.sentWords(sent.count - kept, keptBack: kept))]
    case .sendRefused(let sending, let refusal):
      for id in sending.ids { order?.settle(id) }
      showLines()
      let dialog = OutsideHoursDialog(refusal, goOn: Phrase("send it", "仍然下单"))
      return [.present(dialog) { .line(.sendAnswered(sending, $0)) }, reading]
    case .sendAnswered(var sending, .allowed(let permit)):
      sending.permit = permit
      return send(sending)
    case .sendAnswered(_, .other): return []
    case .rush: return target.map { rush($0) } ?? []
    case .rushed(let name):
      return [
        .toast(
          .good,
          Phrase("The kitchen hurries with \(name.english).", "已催\(name.chinese)。"))
      ]
    case .disappointing:
      guard let line = target else { return [] }
      return [
        .perform("disappointing", MarkDisappointing(line.id)) {
          .line(.disappointmentNoted(line.name, isNoted: $0))
        }
      ]
    case .disappointmentNoted(let name, let isNoted):
      return [
        .toast(
          .good,
          isNoted
            ? Phrase(
              "Noted: \(name.english) disappointed. Next time something else is offered.",
              "已登记：客人对\(name.chinese)不满意，下次推荐其他菜品。")
            : Phrase(
              "Taken back: \(name.english) may be offered again.", "已撤销，可再次推荐\(name.chinese)。"))
      ]
    case .moved(let moved): return [.toast(.good, Self.words(of: moved, in: context)), reading]
    case .shared(let shared): return [.toast(.good, Self.words(of: shared)), reading]
    case .sharesSeen(let shared): return askTakingSharesBack(shared)
    case .takeSharesBack(let shared): return takeSharesBack(shared)
    case .sharesTakenBack(let shared):
      return [.toast(.good, Self.words(takingBack: shared)), reading]
    case .returned(let line):
      return [
        .toast(
          .good,
          Phrase(
            "Returned \(-line.quantity) of \(line.name.english); the kitchen is told.",
            "已退\(line.name.chinese) \(-line.quantity) 份，已通知后厨。"))
      ]
    }
  }

  private static func sentWords(_ count: Int, keptBack: Int) -> Phrase {
    if count == 0 {
      return Phrase(
        "Kept back until F: \(keptBack) of a later course.", "后面的菜 \(keptBack) 项等叫，按 F 起菜。")
    }
    let sent = Phrase(
      "Sent \(count) \(count == 1 ? "line" : "lines") to the kitchen.", "已下单 \(count) 项到后厨。")
    guard keptBack > 0 else { return sent }
    return Phrase(
      "\(sent.english) Kept back until F: \(keptBack).", "\(sent.chinese)另有 \(keptBack) 项等叫，按 F 起菜。"
    )
  }

  // MARK: Doing it

  /// Changes a line here at once and asks the store for the same.
  private mutating func change(_ change: LineChange) -> [Effect<Self>] {
    guard let line = order?.line(change.id) else { return [] }
    order?.change(change.applied(to: line, menu: menu))
    if bookingID != nil { return changeBooked(change) }
    return perform(on: [line.id]) { store in
      try store.database.perform(
        ChangeLine(
          change.id, quantity: change.quantity, more: change.more, portion: change.portion,
          grams: change.grams, broths: change.broths,
          modifiers: change.modifiers, note: change.note, course: change.course,
          seat: change.seat,
          seen: change.seen), by: store.author)
    }
  }

  /// The last one of somebody else's line goes as a void does, with its reason.
  private mutating func oneLess(
    _ line: OrderLine, in context: ConsoleContext
  ) -> [Effect<Self>] {
    line.quantity > 1 || line.authorName == context.signedIn?.name
      ? change(LineChange(line, more: -1)) : askVoid(line, in: context)
  }

  /// Other broths or modifiers may be what somebody at the table must not have: that is asked as it
  /// is of a new dish.
  private mutating func confirmed(_ change: LineChange) -> [Effect<Self>] {
    guard change.broths != nil || change.modifiers != nil, !change.isConfirmed, let menu,
      let dish = change.seen.dishID.flatMap({ menu[$0] }),
      let objection = needs.objection(
        toAll: [dish] + (change.broths ?? change.seen.broths).map(menu.dish(code:)),
        modifiers: change.modifiers ?? change.seen.modifiers),
      objection.isGrave
    else { return self.change(change) }
    return [
      .present(QuestionDialog.confirming(dish, against: objection)) { answer in
        var confirmed = change
        confirmed.isConfirmed = true
        return answer == 1 ? .line(.changeWanted(confirmed)) : .nothing
      }
    ]
  }

  /// Who takes off what somebody else noted says why.
  private mutating func askVoid(
    _ line: OrderLine, in context: ConsoleContext
  ) -> [Effect<Self>] {
    // What was ordered with a booking is whoever's answers the phone.
    if bookingID != nil { return takeOff(line) }
    if line.authorName == context.signedIn?.name {
      return void(line, Reason(.changedBeforeSending))
    }
    return [.present(ReasonDialog.void(line)) { .line(.voidWanted(line, $0)) }]
  }

  private mutating func void(_ line: OrderLine, _ reason: Reason) -> [Effect<Self>] {
    mark(line) { $0.stage = .voided }
    return perform(on: [line.id]) { store in
      try store.database.perform(
        VoidLine(line.id, reason: reason, seen: line), by: store.author)
    }
  }

  /// Keeps a line back, and the whole course that it belongs to.
  private mutating func hold(_ line: OrderLine) -> [Effect<Self>] {
    if bookingID != nil { return setReadyAtArrival(line.stage == .held, [line]) }
    if let course = line.course { return hold(course: course, of: line.checkID) }
    mark(line) { $0.stage = .held }
    return perform(on: [line.id]) { store in
      try store.database.perform(HoldLine(line.id), by: store.author)
    }
  }

  private mutating func hold(
    course: Int, of checkID: Identifier<Check>
  ) -> [Effect<Self>] {
    let lines = (order?.drafts ?? []).filter { $0.course == course }
    for line in lines { mark(line) { $0.stage = .held } }
    let ids = lines.map(\.id)
    return [
      .perform(
        "order", HoldCourse(course, of: checkID), then: { .line(.held($0, of: ids)) },
        failed: { .line(.changeRefused(ids, explanation(of: $0))) })
    ]
  }

  private mutating func fire() -> [Effect<Self>] {
    let held = heldLines.map(\.id)
    return held.isEmpty ? [] : send(LineSending(ids: held, what: .held))
  }

  /// Shows lines as sent at once and asks the store for the same.
  mutating func send(_ sending: LineSending) -> [Effect<Self>] {
    let lines = order?.lines ?? []
    for id in sending.ids {
      guard var line = lines.first(where: { $0.id == id }) else { continue }
      if case .drafts = sending.what, !CourseRule.goesNow(line, among: lines) {
        line.stage = .held
      } else {
        line.stage = .sent
        line.sentAt = .justNow
      }
      order?.change(line)
    }
    showLines()
    let permit = sending.permit
    let failed: @Sendable (any Error) -> Action = { error in
      if let refusal = error as? HoursRefusal { return .line(.sendRefused(sending, refusal)) }
      return .line(.changeRefused(sending.ids, explanation(of: error)))
    }
    switch sending.what {
    case .drafts(let checkID):
      return [
        .perform(
          "order",
          SendLines(
            of: checkID, outsideHours: permit != nil, authoriser: permit?.authoriser),
          then: { .line(.sent($0)) }, failed: failed)
      ]
    case .held:
      return [
        .perform(
          "order",
          FireLines(
            sending.ids, outsideHours: permit != nil, authoriser: permit?.authoriser),
          then: { .line(.sent($0)) }, failed: failed)
      ]
    }
  }

  private func rush(_ line: OrderLine) -> [Effect<Self>] {
    [
      .perform("order", RushLines([line.id])) { _ in .line(.rushed(line.name)) }
    ]
  }

  /// Gives a line to the guest; who may not alone needs somebody who may.
  mutating func give(_ gift: LineGift, in context: ConsoleContext) -> [Effect<Self>] {
    if gift.authoriser == nil, !isGift(worth(of: gift), within: context) {
      return [
        .present(AuthorisationDialog.gift(gift.name, worth(of: gift))) { authorisation in
          var allowed = gift
          allowed.authoriser = authorisation
          return .ask(.giftWanted(allowed))
        }
      ]
    }
    guard let reason = gift.reason else { return [] }
    if gift.quantity == nil, let line = order?.line(gift.id) {
      mark(line) {
        $0.kind = .gift
        $0.reason = reason
      }
    }
    return perform(on: [gift.id]) { store in
      try store.database.perform(
        GiftLine(
          gift.id, quantity: gift.quantity, reason: reason, authoriser: gift.authoriser?.staff,
          partID: gift.partID), by: store.author)
    } + (gift.quantity == nil ? [] : [reading])
  }

  func returnLine(_ back: LineReturn, in context: ConsoleContext) -> [Effect<Self>] {
    guard let quantity = back.quantity, let reason = back.reason, let wasMade = back.wasMade
    else { return [] }
    return [
      .perform(
        "order",
        ReturnLine(
          back.id, quantity: quantity, reason: reason, made: wasMade,
          authoriser: back.authoriser?.staff, returnID: back.returnID)
      ) {
        .line(
          .returned($0))
      }
    ]
  }

  mutating func mark(_ line: OrderLine, _ change: (inout OrderLine) -> Void) {
    var changed = line
    change(&changed)
    order?.change(changed)
    showLines()
  }

  func perform(
    on ids: [Identifier<OrderLine>],
    _ verb: @escaping @Sendable (StoreAccess) throws -> OrderLine
  ) -> [Effect<Self>] {
    [
      .perform("order") {
        .line(.changed(try verb($0)))
      } failed: {
        .line(.changeRefused(ids, explanation(of: $0)))
      }
    ]
  }
}

/// Lines on their way to the kitchen.
public struct LineSending: Sendable {
  enum What: Sendable {
    case drafts(of: Identifier<Check>)
    /// Lines that were kept back.
    case held
  }

  let ids: [Identifier<OrderLine>]
  let what: What
  /// That they are sent although the last order is over.
  var permit: HoursPermit?
}
