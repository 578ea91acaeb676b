import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Takes notes of another currency for a check: what is due in it, what is handed over, and the change
/// in the house's own currency.
///
/// The payment gets its id when the dialog opens and keeps it, so that a repetition after an unclear
/// answer counts once. The rate is the one that the dialog says: when the house has another by then the
/// payment is refused, and nobody pays at a rate that they were not told.
struct ForeignCashDialog: PayingDialog {
  enum Action: Sendable {
    case load
    case loaded(BillPicture, Identifier<Payment>)
    case typed(Input)
    case likely(Int)
    case pay, back
    case paid(PaymentOutcome, BillPicture)
    case refused(Phrase)
  }

  typealias Outcome = PaymentDialog.Outcome

  static let title = Phrase("notes of another currency", "外币现金")

  let setting: ForeignCashSetting
  let currency: Currency
  /// What is asked for when several guests share the bill, in minor units of the house's currency.
  let share: Int?
  private(set) var bill: BillPicture
  private(set) var paymentID: Identifier<Payment>?
  private(set) var received: TypedAmount
  private(set) var isPaying = false
  private(set) var problem: Phrase?

  /// Nil for a currency that this version does not know.
  init?(_ bill: BillPicture, _ setting: ForeignCashSetting, share: Int? = nil) {
    guard let currency = setting.currency else { return nil }
    self.bill = bill
    self.setting = setting
    self.currency = currency
    self.share = share
    received = TypedAmount(nil, currency: currency)
    suggest()
  }

  static var specimens: [ForeignCashDialog] {
    [
      ForeignCashDialog(
        .specimen(),
        ForeignCashSetting(
          currencyCode: "USD", rateBillionths: 7_050_000_000, notes: [1000, 2000, 5000, 10_000]))
    ].compactMap(\.self)
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var tender: Tender { .cash }

  // MARK: What is typed

  /// What is asked for now, in the house's currency.
  var due: Money {
    let left = max(0, bill.remaining.minorUnits - max(0, PaymentRule.onItsWay(bill.payments)))
    return Money(
      minorUnits: share.map { min($0, left) } ?? left, currency: bill.total.currency)
  }

  /// The same in the other currency, rounded up to its smallest note.
  var dueForeign: Money {
    Money(
      minorUnits: setting.rate.due(due, in: currency, smallestNote: setting.smallestNote),
      currency: currency)
  }

  var likelyAmounts: [Int] {
    Cash.likelyAmounts(due: dueForeign.minorUnits, notes: setting.notes)
  }

  private mutating func suggest() {
    guard due.minorUnits > 0 else { return }
    received.likelyMost = ForeignCashRule.mostAtOnce(setting, currency)
    received.suggest(dueForeign.minorUnits)
  }

  /// A payment as it would be written.
  struct Request: Hashable, Sendable {
    let notes: Money
    /// What they are worth in the house's currency.
    let value: Money
    /// What of it counts, in minor units.
    let amount: Int
    var change: Money {
      Money(minorUnits: value.minorUnits - amount, currency: value.currency)
    }
  }

  var request: Result<Request, Obstacle> {
    if let refusal = received.refusal { return .failure(Obstacle(words: refusal.reason)) }
    let notes = Money(minorUnits: received.minorUnits ?? 0, currency: currency)
    do throws(ForeignCashRefusal) {
      try ForeignCashRule.check(notes, shownRate: setting.rate, setting)
    } catch {
      return .failure(Obstacle(words: error.reason))
    }
    let value = setting.rate.value(of: notes, in: bill.total.currency)
    let amount = min(value, due.minorUnits)
    do throws(PaymentRefusal) {
      try PaymentRule.check(.cash, amount: amount, tendered: value, remaining: bill.remaining)
    } catch {
      return .failure(Obstacle(words: error.reason))
    }
    return .success(
      Request(
        notes: notes, value: Money(minorUnits: value, currency: bill.total.currency),
        amount: amount))
  }

  var obstacle: Phrase? {
    if case .failure(let obstacle) = request { obstacle.words } else { nil }
  }

  /// Why what is typed cannot be taken.
  struct Obstacle: Error, Hashable {
    let words: Phrase
  }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "foreign.pay", keys: [.enter], title: payTitle,
        help: Phrase(
          "Take the notes as they stand here; change is in the house's currency.",
          "按此收取外币，找零用本币。"),
        availability: payAvailability(in: context), action: .pay),
      Command(
        "foreign.likely", keys: [.down], title: Phrase("likely notes", "常用面额"),
        help: Phrase(
          "The next amount that a guest is likely to hand over.", "换成下一个可能的实收金额。"),
        action: .likely(1)),
      Command(
        "foreign.likelyBefore", keys: [.up], title: Phrase("likely notes back", "上一个面额"),
        help: Phrase("The likely amount before it.", "换成上一个可能的实收金额。"), footer: .never,
        action: .likely(-1)),
      Command(
        "foreign.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave without taking anything.", "不收款，返回。"),
        availability: .when(!isPaying, otherwise: PayingWords.writing), action: .back),
    ]
  }

  private var payTitle: Phrase {
    guard case .success(let request) = request else { return Phrase("take", "收款") }
    let text = "\(request.notes.plainText) \(currency.code)"
    return Phrase("take \(text)", "收 \(text)")
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard !isPaying else { return nil }
    if case .key(.character(let character)) = input, "?:".contains(character) { return nil }
    return received.accepts(input) ? .typed(input) : nil
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .storeChanged: .load
    case .shown, .minute, .second, .languageChanged: nil
    }
  }

  // MARK: What happens

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load: return [read()]
    case .loaded(let bill, let id):
      self.bill = bill
      paymentID = paymentID ?? id
      suggest()
    case .typed(let input):
      problem = nil
      received.enter(input)
    case .likely(let step): chooseLikely(step)
    case .back: return [.close]
    case .pay: return pay()
    case .paid(let payment, let bill): return [.finish(Outcome(payment: payment, bill: bill))]
    case .refused(let reason):
      isPaying = false
      problem = reason
      return [read()]
    }
    return []
  }

  private mutating func chooseLikely(_ step: Int) {
    received.step(step, among: likelyAmounts)
    problem = nil
  }

  private func read() -> Effect<Self> {
    let checkID = bill.check.id
    return .load("bill") { store in
      let database = try store.database
      return .loaded(try database.bill(of: checkID), database.environment.ids.next())
    }
  }

  private mutating func pay() -> [Effect<Self>] {
    guard case .success(let request) = request, let paymentID, !isPaying else { return [] }
    isPaying = true
    problem = nil
    let (checkID, rate, most) = (bill.check.id, setting.rate, due.minorUnits)
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          PayByForeignCash(
            checkID, notes: request.notes, at: rate, upTo: most, id: paymentID),
          by: try store.author)
        return .paid(outcome, try database.bill(of: checkID))
      } failed: {
        .refused(explanation(of: $0))
      }
    ]
  }
}

// MARK: Drawing

extension ForeignCashDialog {
  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let isRoomy = area.rows >= 18
    let box = area.centred(
      Size(columns: min(area.columns, 60), rows: isRoomy ? 16 : min(area.rows, 12)))
    let name = Phrase("notes of \(currency.code)", "外币 \(currency.code)")
    let inside = buffer.drawBox(box, title: title(name, in: context)).inset(columns: 1)
    var row = isRoomy ? 1 : 0
    amountRow(
      Phrase("to pay", "应收"), due.plainText, style: .strong, at: inside.line(row), into: &buffer,
      context: context)
    let rate = setting.rate.text
    amountRow(
      Phrase("due in \(currency.code), at \(rate)", "应收 \(currency.code)，汇率 \(rate)"),
      dueForeign.plainText, style: .money, at: inside.line(row + 1), into: &buffer,
      context: context)
    let cursor = drawAmount(
      received, Phrase("received, \(currency.code)", "实收 \(currency.code)"), isFocused: true,
      at: inside.line(row + 2), into: &buffer, context: context)
    row += 3
    if isRoomy {
      drawLikely(
        likelyAmounts.map { Money(minorUnits: $0, currency: currency) }, at: inside.line(row),
        into: &buffer, context: context)
      row += 2
    }
    drawResult(in: inside.rows(from: row), into: &buffer, context: context)
    drawProblem(in: inside, into: &buffer, context: context)
    return isPaying ? nil : cursor
  }

  /// What the notes are worth, and the change or what stays to pay.
  private func drawResult(
    in area: Rect, into buffer: inout Buffer, context: ConsoleContext
  ) {
    guard case .success(let request) = request, area.rows > 2 else { return }
    amountRow(
      Phrase("worth", "折合"), request.value.plainText, style: .normal, at: area.line(0),
      into: &buffer, context: context)
    let left = bill.remaining.minorUnits - request.amount
    if left > 0 {
      let text = Money(minorUnits: left, currency: bill.total.currency).plainText
      amountRow(
        Phrase("stays to pay", "还剩应收"), text, style: .warning, at: area.line(1), into: &buffer,
        context: context)
    }
    guard request.change.minorUnits > 0 || left == 0 else { return }
    let code = bill.total.currency.code
    amountRow(
      Phrase("change in \(code)", "找零 \(code)"), request.change.plainText, style: .good.bold,
      at: area.line(left > 0 ? 2 : 1), into: &buffer, context: context)
  }
}
