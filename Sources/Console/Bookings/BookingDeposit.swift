import StoreDatabase
import StoreDomain
import Widgets

/// The deposit of the booking under the cursor: asked for, taken, given back or waived.
extension BookingsScreen {
  enum DepositAction: Sendable {
    /// What the key does follows from how the deposit stands.
    case open
    /// An amount was typed for a booking; then it is taken.
    case asked(Identifier<Reservation>, FormDialog.Answers)
    case wasAsked(Deposit)
    case way(Deposit, Int)
    case opened(BillPicture, Tender)
    /// Whoever books takes no money: it waits at the till.
    case sentToTill(BillPicture)
    case paid(PaymentDialog.Outcome)
    case waive(DepositWish)
    case wasWaived(Deposit)
    case giveBack(DepositWish)
    case wasGivenBack(ReturnDeposit.Outcome)
    case notAllowed
  }

  /// What is wanted of a deposit, why, and who allows it.
  struct DepositWish: AllowedWish {
    var deposit: Deposit
    var name: String
    var reason: Reason
    var authoriser: StaffMember?
  }

  func updateDeposit(_ action: DepositAction, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .open: return openDeposit(in: context)
    case .asked(let id, let answers): return ask(id, answers, in: context)
    case .wasAsked(let deposit): return [askWay(deposit, in: context), reading(in: context)]
    case .way(let deposit, let index): return take(deposit, by: index, in: context)
    case .opened(let bill, let tender):
      return [
        .present(
          PaymentDialog(bill, tender: tender, gateways: context.gateways),
          dismissed: .load
        ) { .deposit(.paid($0)) }
      ]
    case .sentToTill(let bill):
      let (number, left) = (bill.check.number, bill.remaining.plainText)
      return [
        .toast(
          .good,
          Phrase(
            "The till takes \(left), check \(number).", "请到收银台付 \(left)，\(number) 号单。")),
        reading(in: context),
      ]
    case .paid(let outcome): return wasPaid(outcome, in: context)
    case .waive(let wish): return waive(wish, in: context)
    case .wasWaived(let deposit):
      let asked = deposit.asked.plainText
      return [
        .toast(.info, Phrase("The deposit of \(asked) is waived.", "已免收订金 \(asked)。")),
        reading(in: context),
      ]
    case .giveBack(let wish): return giveBack(wish, in: context)
    case .wasGivenBack(let back): return wasGivenBack(back, in: context)
    case .notAllowed:
      return [.toast(.info, Phrase("Nobody allowed it; nothing was changed.", "未获授权，没有改变。"))]
    }
  }

  private func openDeposit(in context: ConsoleContext) -> [Effect<Self>] {
    guard let selected else { return [] }
    guard let deposit = selected.deposit, deposit.stage.isLive else {
      return [askAmount(of: selected.reservation, in: context)]
    }
    switch deposit.stage {
    case .requested: return [askWay(deposit, in: context)]
    case .taken, .owed: return [askWhyBack(deposit, of: selected.reservation)]
    case .applied, .returned, .forfeited, .waived, .lapsed: return []
    }
  }

  // MARK: Asked for

  private func askAmount(
    of booking: Reservation, in context: ConsoleContext
  ) -> Effect<Self> {
    let currency = context.currency
    return .present(
      FormDialog(
        title: Phrase("Deposit of \(booking.guestName)", "\(booking.guestName) 的订金"),
        fields: [
          .value(
            "amount", Phrase("deposit", "订金金额"),
            read: { text throws(TypedRefusal) in try TypedMoney.read(text, in: currency) })
        ], language: context.language)
    ) { .deposit(.asked(booking.id, $0)) }
  }

  private func ask(
    _ id: Identifier<Reservation>, _ answers: FormDialog.Answers, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let currency = context.currency
    let read: @Sendable (String) throws(TypedRefusal) -> Money = {
      text throws(TypedRefusal) in try TypedMoney.read(text, in: currency)
    }
    guard let amount = answers.value("amount", read) else { return [] }
    return [
      .perform("booking", AskDeposit(id, amount: amount.minorUnits, id: context.ids.next())) {
        .deposit(.wasAsked($0))
      }
    ]
  }

  // MARK: Taken

  private static let ways: [Tender] = [.cash, .card, .wallet]

  private func askWay(_ deposit: Deposit, in context: ConsoleContext) -> Effect<Self> {
    let left = Money(
      minorUnits: deposit.asked.minorUnits - deposit.held.minorUnits,
      currency: deposit.asked.currency
    ).plainText
    let terms = deposit.terms.words
    let ways =
      context.may(.takePayment)
      ? Self.ways.map(\.name) : [Phrase("at the till", "到收银台付")]
    return .present(
      QuestionDialog(
        title: Phrase("Take the deposit of \(left)?", "收取订金 \(left)？"), text: terms,
        answers: ways.enumerated().map { index, name in
          .init(name, key: .character(Character("\(index + 1)")))
        } + [.init(Phrase("waive it", "免收"), key: .character("w"), isDangerous: true)])
    ) { .deposit(.way(deposit, $0)) }
  }

  private func take(
    _ deposit: Deposit, by index: Int, in context: ConsoleContext
  ) -> [Effect<Self>] {
    guard context.may(.takePayment) else {
      guard index == 0 else { return [askWhyWaive(deposit)] }
      return [
        .perform("deposit", OpenDepositCheck(deposit.id)) { .deposit(.sentToTill($0)) }
      ]
    }
    guard Self.ways.indices.contains(index) else { return [askWhyWaive(deposit)] }
    let tender = Self.ways[index]
    return [
      .perform("deposit", OpenDepositCheck(deposit.id)) { .deposit(.opened($0, tender)) }
    ]
  }

  private func wasPaid(
    _ outcome: PaymentDialog.Outcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let payment = outcome.payment
    let amount = payment.payment.amount.plainText
    let tender = payment.payment.tender.name
    var words = Phrase(
      "Deposit of \(amount) taken by \(tender.english).", "已收订金 \(amount)，\(tender.chinese)。")
    if payment.payment.stage.isOnItsWay {
      words = Phrase(
        "The deposit of \(amount) waits for the gateway; the till shows what becomes of it.",
        "订金 \(amount) 等待支付通道确认，结果见收银台。")
    } else if payment.remaining.minorUnits > 0 {
      let left = payment.remaining.plainText
      words = Phrase(
        "\(words.english) \(left) is left to pay.", "\(words.chinese)还差 \(left)。")
    }
    if payment.change.minorUnits > 0 {
      let change = payment.change.plainText
      words = Phrase("\(words.english) Change \(change).", "\(words.chinese)找零 \(change)。")
    }
    return [.toast(.good, words), reading(in: context)]
  }

  // MARK: Waived, given back

  private func askWhyWaive(_ deposit: Deposit) -> Effect<Self> {
    let name = selected?.reservation.guestName ?? ""
    return .present(
      ReasonDialog(
        title: Phrase("Why is the deposit waived?", "免收订金的原因？"), reasons: .depositBack)
    ) { .deposit(.waive(DepositWish(deposit: deposit, name: name, reason: $0))) }
  }

  private func askWhyBack(_ deposit: Deposit, of booking: Reservation) -> Effect<Self> {
    let held = deposit.held.plainText
    return .present(
      ReasonDialog(
        title: Phrase("Why does the deposit of \(held) go back?", "退订金 \(held) 的原因？"),
        reasons: .depositBack)
    ) {
      .deposit(
        .giveBack(DepositWish(deposit: deposit, name: booking.guestName, reason: $0)))
    }
  }

  private func waive(_ wish: DepositWish, in context: ConsoleContext) -> [Effect<Self>] {
    let asking = Effect<Self>.askToAllow(
      wish, as: .permission(.giveBack),
      Phrase("waive the deposit of \(wish.name)", "免收 \(wish.name) 的订金"), in: context,
      dismissed: .deposit(.notAllowed), then: { .deposit(.waive($0)) })
    if let asking { return [asking] }
    return [
      .perform(
        "deposit",
        WaiveDeposit(wish.deposit.id, reason: wish.reason, authoriser: wish.authoriser)
      ) { .deposit(.wasWaived($0)) }
    ]
  }

  private func giveBack(_ wish: DepositWish, in context: ConsoleContext) -> [Effect<Self>] {
    if wish.deposit.stage != .owed {
      let asking = Effect<Self>.askToAllow(
        wish, as: .permission(.giveBack),
        Phrase("give the deposit of \(wish.name) back", "退还 \(wish.name) 的订金"), in: context,
        dismissed: .deposit(.notAllowed), then: { .deposit(.giveBack($0)) })
      if let asking { return [asking] }
    }
    return [
      .perform(
        "deposit",
        ReturnDeposit(wish.deposit.id, reason: wish.reason, authoriser: wish.authoriser)
      ) { .deposit(.wasGivenBack($0)) }
    ]
  }

  private func wasGivenBack(
    _ back: ReturnDeposit.Outcome, in context: ConsoleContext
  ) -> [Effect<Self>] {
    let words = DepositWords.handOut(back, in: context)
    return [.toast(back.isRepetition ? .info : .good, words), reading(in: context)]
  }
}

/// What is said about a deposit.
enum DepositWords {
  /// What becomes of it when the guests do not come; nil where no money lies in it.
  static func consequence(
    of deposit: Deposit?, bookedFor: Timestamp, _ ending: DepositRule.Ending
  ) -> Phrase? {
    guard let deposit, deposit.stage.holdsMoney, deposit.held.minorUnits > 0 else { return nil }
    let division = DepositRule.division(
      of: deposit.held.minorUnits, bookedFor: bookedFor, ending, deposit.terms)
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: deposit.held.currency).plainText
    }
    let why = division.why
    let (kept, back) = (text(division.forfeited), text(division.returned))
    return Phrase(
      "Deposit \(deposit.held.plainText), \(why.english): \(kept) is kept, \(back) goes back.",
      "订金 \(deposit.held.plainText)，\(why.chinese)：扣 \(kept)，退 \(back)。")
  }

  /// What a detail says of it.
  static func lines(_ deposit: Deposit, in context: ConsoleContext) -> [SheetLine] {
    let stage = deposit.stage
    let sign = stage == .requested || stage == .owed ? "! " : ""
    var lines: [SheetLine] = [
      .pieces(
        [
          Piece(context.text(Phrase("Deposit", "订金")), .heading),
          Piece("  " + deposit.asked.plainText, .strong),
        ],
        right: [
          Piece(
            sign + context.text(stage.name),
            stage == .requested || stage == .owed ? .warning : .quiet)
        ])
    ]
    if stage == .requested, let deadline = deposit.deadline {
      let clock = context.clock(deadline)
      let day = context.calendar.businessDay(of: deadline).dayAndMonth
      lines.append(
        .line(
          context.text(
            Phrase(
              "to be paid until \(day.english) \(clock), or the booking ends",
              "须在 \(day.chinese) \(clock) 前支付，逾期自动取消")),
          deadline <= context.now ? .danger : .warning))
    }
    if stage.holdsMoney {
      lines.append(.line(context.text(deposit.terms.words), .quiet))
    }
    lines += deposit.steps.suffix(4).map { step in
      let day = context.calendar.businessDay(of: step.at).dayAndMonth
      let amount = step.amount.minorUnits == 0 ? "" : " " + step.amount.plainText
      let reason = step.reason.map { ": " + context.text($0.words) } ?? ""
      return .line(
        "\(context.text(day)) \(context.clock(step.at)) \(context.text(step.stage.name))\(amount)"
          + "  \(step.authorName)\(reason)", .quiet)
    }
    return lines
  }

  /// How often the guests did not come, and when last.
  static func noShows(_ history: NoShowHistory) -> Phrase? {
    guard history.count > 0 else { return nil }
    let days = history.days.prefix(3).map(\.dayAndMonth)
    let more = history.count > 3 ? ", …" : ""
    return Phrase(
      "! did not come \(history.count)×: \(days.map(\.english).joined(separator: ", "))\(more)",
      "! 曾 \(history.count) 次未到店：\(days.map(\.chinese).joined(separator: "、"))\(more)")
  }
}
