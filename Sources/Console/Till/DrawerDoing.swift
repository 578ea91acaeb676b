import StoreDatabase
import StoreDomain
import Widgets

/// Counting a drawer, moving cash, closing the day.
extension DrawerScreen {
  // MARK: Counting

  /// A field for each note and coin, and one for what else lies there. What is left empty is none of
  /// it, but an empty form is no count.
  ///
  /// - Parameter typed: what stood in it when somebody came back to it.
  func askCount(
    _ purpose: Purpose, typed: FormDialog.Answers? = nil, in context: ConsoleContext
  ) -> Effect<Self> {
    let currency = context.currency
    let title: Phrase
    switch purpose {
    case .float: title = Phrase("Float: how many of each?", "备用金：各面额数量")
    case .end: title = Phrase("Count the drawer: how many of each?", "盲点钱箱：各面额数量")
    case .other(let shift):
      title = Phrase("Count \(shift.drawer): how many of each?", "盲点 \(shift.drawer)：各面额数量")
    case .handOver: title = Phrase("Hand over: how many of each?", "交班清点：各面额数量")
    }
    let readOther = Self.amount(in: currency)
    var fields = currency.denominations.map { value in
      let text = Money(minorUnits: value, currency: currency).plainText
      return FormDialog.Field.value(
        "\(value)", Phrase(text, text), isOptional: true, read: Self.pieces)
    }
    let first = fields.first?.id ?? Self.otherField
    fields.append(
      .value(
        Self.otherField, Phrase("other, in all", "其他合计"), isOptional: true, read: readOther))
    let foreign = foreignToCount(purpose, in: context)
    fields += foreign.flatMap(\.fields)
    let ids = fields.map(\.id)
    let form = FormDialog(title: title, fields: fields, language: context.language) { answers in
      guard ids.allSatisfy({ answers.text($0).isEmpty }) else { return nil }
      return (field: first, reason: Phrase("type 0 where there is none", "没有时请输入 0"))
    }
    return .present(typed.map(form.filled) ?? form) { answers in
      var pieces: [Int: Int] = [:]
      for value in currency.denominations {
        pieces[value] = answers.value("\(value)", Self.pieces) ?? 0
      }
      let other = answers.value(Self.otherField, readOther)?.minorUnits ?? 0
      return .counted(
        purpose, DrawerCount(cash: CashCount(pieces, other: other), foreign: foreign, answers))
    }
  }

  private static let otherField = "other"

  /// Which of the other drawers, and then its count.
  func askOther(in context: ConsoleContext) -> [Effect<Self>] {
    let others = picture?.others ?? []
    guard let first = others.first else { return [] }
    guard others.count > 1 else { return [askCount(.other(first), in: context)] }
    let options = others.map {
      Phrase("\($0.drawer), \($0.cashierName)", "\($0.drawer)，\($0.cashierName)")
    }
    return [
      .present(
        FormDialog(
          title: Phrase("Count which drawer?", "清点哪个钱箱？"),
          fields: [.choice("drawer", Phrase("drawer", "钱箱"), options: options)],
          language: context.language)
      ) { .count(.other(others[min($0.choice("drawer"), others.count - 1)])) }
    ]
  }

  /// Asks once more before a count is locked for ever. A float is not asked about: it can be counted
  /// again.
  func counted(
    _ purpose: Purpose, _ count: DrawerCount, in context: ConsoleContext
  ) -> [Effect<Self>] {
    if case .float = purpose { return lock(purpose, count) }
    let total = count.total(in: context.currency)
    return [
      .present(
        QuestionDialog(
          title: Phrase("Counted \(total): lock it?", "实点 \(total)，锁定？"),
          text: Phrase("A locked count stands for ever.", "锁定后不能更改。"),
          answers: [
            .init(Phrase("count on", "继续清点"), key: .character("b")),
            .init(Phrase("lock it", "锁定"), key: .character("l"), isDangerous: true),
          ]),
        dismissed: .countOn(purpose, count.answers)
      ) { $0 == 1 ? .lock(purpose, count) : .countOn(purpose, count.answers) }
    ]
  }

  static let pieces: @Sendable (String) throws(TypedRefusal) -> Int = {
    text throws(TypedRefusal) in
    try TypedNumber.whole(text, in: 0...ShiftRule.mostPieces, counters: ["张", "枚", "个"])
  }

  func lock(_ purpose: Purpose, _ count: DrawerCount) -> [Effect<Self>] {
    switch purpose {
    case .float:
      return [.perform("drawer", OpenShift(float: count.cash)) { .opened($0) }]
    case .end(let shift): return [lock(shift, count)]
    case .other(let shift): return [lock(shift.id, count)]
    case .handOver(let shift):
      return [
        .present(
          AuthorisationDialog(
            for: .permission(.takePayment),
            what: Phrase("go on with this drawer", "接班并负责此钱箱")), dismissed: .notAllowed
        ) { .handOver(shift, count, $0.staff) }
      ]
    }
  }

  private func lock(_ shift: Identifier<Shift>, _ count: DrawerCount) -> Effect<Self> {
    .perform("drawer", LockShift(shift, counted: count.cash, foreign: count.foreign)) {
      .locked($0, next: nil)
    }
  }

  /// Only now the difference is told.
  func told(
    _ locked: LockedShift, next: Shift?, in context: ConsoleContext
  ) -> [Effect<Self>] {
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: context.currency).plainText
    }
    let figures = locked.figures
    let counted = text(figures.countedMinorUnits)
    let expected = text(figures.expectedMinorUnits)
    let difference = figures.differenceMinorUnits
    let words: Phrase
    if difference == 0 {
      words = Phrase("Counted \(counted), as it should be.", "实点 \(counted)，账实相符。")
    } else if difference < 0 {
      words = Phrase(
        "Counted \(counted) of \(expected): \(text(-difference)) is missing.",
        "实点 \(counted)，应有 \(expected)，短少 \(text(-difference))。")
    } else {
      words = Phrase(
        "Counted \(counted) of \(expected): \(text(difference)) too much.",
        "实点 \(counted)，应有 \(expected)，长出 \(text(difference))。")
    }
    let foreign = figures.foreign.map(Self.told)
    let isRight = difference == 0 && figures.foreign.allSatisfy { $0.differenceMinorUnits == 0 }
    let goesOn = next.map {
      Phrase(" \($0.cashierName) goes on.", "\($0.cashierName) 已接班。")
    }
    return [
      .toast(
        isRight ? .good : .warning,
        Phrase(
          words.english + foreign.map(\.english).joined() + (goesOn?.english ?? ""),
          words.chinese + foreign.map(\.chinese).joined() + (goesOn?.chinese ?? ""))),
      load(in: context),
    ]
  }

  // MARK: In and out

  func askMove(_ kind: CashMove.Kind, in context: ConsoleContext) -> [Effect<Self>] {
    guard let shift = picture?.shift else { return [] }
    return [
      .present(
        FormDialog(
          title: Phrase(
            "\(kind.name.english): how much, and why?", "\(kind.name.chinese)：金额与原因"),
          fields: [
            .value("amount", Phrase("amount", "金额"), read: Self.amount(in: context.currency)),
            .text("reason", Phrase("reason", "原因"), limit: 120, isRequired: true),
          ], language: context.language)
      ) { .moveTyped(kind, shift.id, $0) }
    ]
  }

  static func amount(
    in currency: Currency
  ) -> @Sendable (String) throws(TypedRefusal) -> Money {
    { text throws(TypedRefusal) in try TypedMoney.read(text, in: currency) }
  }

  func typed(
    _ kind: CashMove.Kind, _ shift: Identifier<Shift>, _ answers: FormDialog.Answers,
    in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard let amount = answers.value("amount", Self.amount(in: context.currency)) else { return [] }
    return move(
      Wish(
        id: context.ids.next(), shiftID: shift, kind: kind, amount: amount,
        reason: Reason(words: answers.text("reason"))), in: context)
  }

  func move(_ wish: Wish, in context: ConsoleContext) -> [Effect<Self>] {
    if wish.kind == .paidOut {
      let text = wish.amount.plainText
      let asking = Effect<Self>.askToAllow(
        wish, as: .permission(.payOut), Phrase("pay out \(text)", "支出 \(text)"), in: context,
        dismissed: .notAllowed, then: { .moveCash($0) })
      if let asking { return [asking] }
    }
    return [
      .perform(
        "drawer",
        MoveCash(
          wish.shiftID, wish.kind, amount: wish.amount.minorUnits, reason: wish.reason,
          authoriser: wish.authoriser, id: wish.id)
      ) { .moved($0) }
    ]
  }

  // MARK: The day

  /// Which day's report: the day that runs, one that is over and not closed, or one that was closed
  /// lately.
  func askPrinting(in context: ConsoleContext) -> [Effect<Self>] {
    guard let days else { return [] }
    let today = days.report.businessDay
    let earlier = [days.toClose?.businessDay].compactMap(\.self) + days.lastClosed
    let choices = [today] + earlier.filter { $0 != today }
    guard choices.count > 1 else {
      return [.perform("drawer", PrintDayReport(today)) { .printed($0) }]
    }
    let closed = Set(days.lastClosed)
    let options = choices.map { day in
      closed.contains(day)
        ? Phrase("Z report \(day)", "Z 报表 \(day)") : Phrase("X report \(day)", "X 报表 \(day)")
    }
    return [
      .present(
        FormDialog(
          title: Phrase("Print which report?", "打印哪份报表？"),
          fields: [.choice("day", Phrase("report", "报表"), options: options)],
          language: context.language)
      ) { .printDay(choices[min($0.choice("day"), choices.count - 1)]) }
    ]
  }

  /// The first of many numbers: on a phone a question has few rows.
  private static func someOf(
    _ list: [String], _ separator: String, more: (Int) -> String
  ) -> String {
    let left = list.count - mostListed
    guard left > 0 else { return list.joined(separator: separator) }
    return list.prefix(mostListed).joined(separator: separator) + more(left)
  }

  private static let mostListed = 12

  func askClosing(in context: ConsoleContext) -> [Effect<Self>] {
    guard let report = days?.toClose else { return [] }
    let day = report.businessDay
    let list = report.allOpenChecks.map {
      $0.businessDay == day ? "\($0.number)" : "\($0.number) (\($0.businessDay))"
    }
    let open =
      list.isEmpty
      ? Phrase("No check is open.", "没有未结账单。")
      : Phrase(
        "Open checks are carried over: \(Self.someOf(list, ", ", more: { ", and \($0) more" })).",
        "未结账单转入次日：\(Self.someOf(list, "、", more: { "等，另有 \($0) 单" }))。")
    let end = StoreCalendar.clockText(minutes: context.calendar.rolloverHour * 60)
    let running =
      ShiftRule.stillRuns(day, today: context.businessDay)
      ? Phrase(
        " The day runs until \(end); no drawer opens on it any more.",
        "营业日至 \(end) 结束，日结后不能再开班。") : Phrase("", "")
    let count = days?.cardSlips.count ?? 0
    let slips =
      count == 0
      ? Phrase("", "")
      : Phrase(
        " Card slips that no statement has yet: \(count).", "尚有 \(count) 张手工签单待对账。")
    return [
      .present(
        QuestionDialog(
          title: Phrase("Close \(day)?", "日结 \(day)？"),
          text: Phrase(
            open.english + running.english + slips.english,
            open.chinese + running.chinese + slips.chinese),
          answers: [
            .init(Phrase("not yet", "暂不日结"), key: .character("b")),
            .init(Phrase("close the day", "日结"), key: .character("z"), isDangerous: true),
          ])
      ) { $0 == 1 ? .closeDayNow(day, nil) : .load }
    ]
  }

  /// Closes a day; one that still runs needs somebody who manages the store.
  func close(
    _ day: LocalDate, authoriser: StaffMember?, in context: ConsoleContext
  ) -> [Effect<Self>] {
    if ShiftRule.stillRuns(day, today: context.businessDay) {
      let asking = Effect<Self>.askToAllow(
        as: .permission(.manageStore),
        Phrase("close \(day), which still runs", "提前日结 \(day)"), allowedBy: authoriser,
        in: context, dismissed: .notAllowed, then: { .closeDayNow(day, $0) })
      if let asking { return [asking] }
    }
    return [.perform("drawer", CloseDay(day, authoriser: authoriser)) { .dayClosed($0) }]
  }
}
