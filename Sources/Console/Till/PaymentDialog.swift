import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Takes one payment of a check: how much, and what belongs to the tender.
///
/// The payment gets its id when the dialog opens and keeps it, so that a repetition after an unclear
/// answer counts once. What is typed stays when the bill changes elsewhere.
struct PaymentDialog: Screen {
  enum Action: Sendable {
    case load
    case loaded(BillPicture, Identifier<Payment>)
    case typed(Input)
    /// To the next likely amount of cash, or the one before.
    case likely(Int)
    case nextField
    /// The next suggested tip, and none after the last.
    case tip
    case pay, back
    case paid(PaymentOutcome, BillPicture)
    case refused(Phrase)
  }

  /// What was taken, and the bill after it.
  struct Outcome: Sendable {
    let payment: PaymentOutcome
    let bill: BillPicture
  }

  enum Field: Hashable, Sendable {
    case received, amount, tip, reference
  }

  static let title = Phrase("payment", "收款")

  let tender: Tender
  /// What is asked for when several guests share the bill, in minor units.
  let share: Int?
  private(set) var bill: BillPicture
  private(set) var paymentID: Identifier<Payment>?
  private(set) var received: TypedAmount
  private(set) var amount: TypedAmount
  /// Beside the amount; empty for none.
  private(set) var tip: TypedAmount
  private(set) var hasTip = false
  private(set) var reference = TextField(limit: 64)
  private(set) var focus: Field
  private(set) var isPaying = false
  private(set) var problem: Phrase?
  let isExact: Bool
  /// By which the tender is charged; empty where it is only written down.
  let gateways: [GatewaySetting]
  /// By which a guest's code is charged, whatever this dialog takes.
  let wallets: [GatewaySetting]
  /// Nil where no tip is taken by this tender.
  let tips: TipsSetting?

  /// - Parameters:
  ///   - isExact: whether cash begins with the exact amount or with the next likely note.
  ///   - share: what is asked for when it is not all.
  ///   - gateways: of the house.
  ///   - tips: what the house says of tips.
  init(
    _ bill: BillPicture, tender: Tender, isExact: Bool = true, share: Int? = nil,
    gateways: [GatewaySetting] = [], tips: TipsSetting? = nil
  ) {
    self.bill = bill
    self.tender = tender
    self.isExact = isExact
    self.share = share
    self.gateways = gateways.taking(tender)
    wallets = gateways.taking(.wallet)
    // Who leaves a deposit was not served yet.
    self.tips = bill.depositGuest != nil ? nil : tips.flatMap { $0.takes(tender) ? $0 : nil }
    let currency = bill.total.currency
    received = TypedAmount(nil, currency: currency)
    amount = TypedAmount(nil, currency: currency)
    tip = TypedAmount(nil, currency: currency)
    focus = tender == .cash ? .received : .amount
    // The scanner types: the code comes first, and pays at once.
    if isByGateway, tender == .wallet { focus = .reference }
    suggest()
  }

  static var specimens: [PaymentDialog] {
    [.specimen(.cash), .specimen(.card)]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }

  // MARK: What is typed

  var isByGateway: Bool { !gateways.isEmpty }

  var fields: [Field] {
    let tip: [Field] = hasTip ? [.tip] : []
    return switch tender {
    case .cash: [.received, .amount] + tip
    case .card where isByGateway: [.amount] + tip
    default: [.amount] + tip + [.reference]
    }
  }

  /// Minor units; 0 while none is typed.
  private var tipMinorUnits: Int { hasTip ? tip.minorUnits ?? 0 : 0 }
  /// What the guest is asked for altogether, in minor units.
  private var asked: Int { due + tipMinorUnits }

  /// What is asked for now, in minor units.
  var due: Int {
    let left = max(0, bill.remaining.minorUnits - max(0, PaymentRule.onItsWay(bill.payments)))
    return share.map { min($0, left) } ?? left
  }

  /// Amounts that a guest is likely to hand over.
  var likelyAmounts: [Int] {
    Cash.likelyAmounts(due: asked, notes: bill.total.currency.notes)
  }

  private mutating func suggest() {
    // Paid meanwhile: what stands there stays, the reason below says why.
    guard due > 0 else { return }
    received.likelyMost = Cash.likelyMost(due: asked, in: bill.total.currency)
    amount.likelyMost = bill.remaining.minorUnits
    if tender == .cash {
      let likely = likelyAmounts
      received.suggest(isExact ? asked : likely.first { $0 > asked } ?? asked)
    }
    suggestAmount()
  }

  /// Of the cash handed over, what is asked for, or all when it is less.
  private mutating func suggestAmount() {
    guard fields.contains(.received) else { return amount.suggest(due) }
    amount.suggest(received.minorUnits.map { max(0, min($0 - tipMinorUnits, due)) })
  }

  /// A payment as it would be written.
  struct Request: Hashable, Sendable {
    let amount: Int
    let tip: Int
    let tendered: Int?
    /// What is paid altogether.
    var taken: Int { amount + tip }
    var change: Int { tendered.map { $0 - taken } ?? 0 }
  }

  /// The payment that is typed, or what is wrong with it.
  var request: Result<Request, Obstacle> {
    if let refusal = received.refusal ?? amount.refusal ?? (hasTip ? tip.refusal : nil) {
      return .failure(.typed(refusal))
    }
    guard let counted = amount.minorUnits, counted > 0 else {
      return .failure(.rule(.amountMissing))
    }
    if tender == .cash, received.minorUnits == nil { return .failure(.rule(.amountMissing)) }
    let request = Request(
      amount: counted, tip: tipMinorUnits,
      tendered: tender == .cash ? received.minorUnits : nil)
    do {
      try TipRule.check(request.tip, with: money(counted), by: tender, tips)
    } catch {
      return .failure(.tip(error))
    }
    do {
      try PaymentRule.check(
        tender, amount: request.amount, tip: request.tip, tendered: request.tendered,
        remaining: bill.remaining)
    } catch {
      return .failure(.rule(error))
    }
    do {
      try PaymentRule.checkOnItsWay(
        request.amount, among: bill.payments, remaining: bill.remaining)
      if isByGateway {
        _ = try gateways.gateway(for: tender, scanned: scannedCode ?? typedReference)
        return .success(request)
      }
    } catch {
      return .failure(.gateway(error))
    }
    do {
      try ReferenceRule.check(typedReference, of: tender)
      return .success(request)
    } catch {
      return .failure(.reference(error))
    }
  }

  /// Without spaces around it; nil when nothing is typed.
  private var typedReference: String? {
    let words = reference.text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// What stays to pay after the payment that is typed.
  var remainingAfter: Money? {
    guard case .success(let request) = request else { return nil }
    return money(bill.remaining.minorUnits - request.amount)
  }

  func money(_ minorUnits: Int) -> Money {
    Money(minorUnits: minorUnits, currency: bill.total.currency)
  }

  /// Why what is typed cannot be paid.
  enum Obstacle: Error, Hashable {
    case typed(TypedRefusal)
    /// The verb would refuse it for the same reason.
    case rule(PaymentRefusal)
    case tip(TipRefusal)
    case reference(ReferenceRefusal)
    case gateway(GatewayRefusal)

    var words: Phrase {
      switch self {
      case .typed(let refusal): refusal.reason
      case .tip(let refusal): refusal.reason
      case .reference(let refusal): refusal.reason
      case .gateway(let refusal): refusal.reason
      case .rule(let refusal): refusal.reason
      }
    }
  }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "payment.pay", keys: [.enter], title: payTitle,
        help: Phrase(
          "Take the payment as it stands here; the check closes when nothing is left.",
          "按此收款，收齐后自动结账。"),
        availability: payAvailability(in: context), action: .pay),
      Command(
        "payment.field", keys: [.tab, .backTab], title: fieldTitle,
        help: Phrase(
          "Go to the other field: the part of the cash that counts here, or the reference.",
          "切换输入项：本单入账金额，或凭证号。"),
        availability: fields.count > 1 ? .enabled : .hidden, action: .nextField),
      Command(
        "payment.tip", keys: [.character("t"), .control("g")], title: tipTitle,
        help: Phrase(
          "What the guest gives beside the bill, for those who served: the next suggestion, or type it.",
          "客人另付的小费：切换建议比例，或直接输入金额。"),
        availability: tips == nil ? .hidden : .enabled, action: .tip),
      Command(
        "payment.likely", keys: [.down], title: Phrase("likely notes", "常用面额"),
        help: Phrase(
          "The next amount that a guest is likely to hand over.", "换成下一个可能的实收金额。"),
        availability: fields.contains(.received) ? .enabled : .hidden, action: .likely(1)),
      Command(
        "payment.likelyBefore", keys: [.up], title: Phrase("likely notes back", "上一个面额"),
        help: Phrase("The likely amount before it.", "换成上一个可能的实收金额。"),
        availability: fields.contains(.received) ? .enabled : .hidden, footer: .never,
        action: .likely(-1)),
      Command(
        "payment.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave without taking anything.", "不收款，返回。"),
        availability: .when(!isPaying, otherwise: Self.writing), action: .back),
    ]
  }

  static let writing = Phrase("the payment is being written", "正在记账，请稍候")

  private var payTitle: Phrase {
    if codeInsteadOfCash != nil {
      let text = money(due).plainText
      return Phrase("scan \(text)", "扫码 \(text)")
    }
    guard case .success(let request) = request else { return Phrase("take", "收款") }
    let text = money(request.taken).plainText
    return Phrase("take \(text)", "收 \(text)")
  }

  private var tipTitle: Phrase {
    guard hasTip, tipMinorUnits > 0 else { return Phrase("tip", "小费") }
    let text = money(tipMinorUnits).plainText
    return Phrase("tip \(text)", "小费 \(text)")
  }

  private var nextFocus: Field {
    let index = fields.firstIndex(of: focus) ?? 0
    return fields[(index + 1) % fields.count]
  }

  private var fieldTitle: Phrase {
    switch nextFocus {
    case .tip: Phrase("tip", "小费")
    case .amount where tender == .cash: Phrase("part of it", "入账金额")
    case .received: Phrase("received", "实收")
    case .reference where isByGateway: Phrase("guest's code", "付款码")
    case .reference: Phrase("reference", "凭证号")
    case .amount: Phrase("amount", "金额")
    }
  }

  private func payAvailability(in context: ConsoleContext) -> Availability {
    if isPaying { return .disabled(Self.writing) }
    if let blocked = BillBlock.reason(against: bill, context: context) { return .disabled(blocked) }
    if paymentID == nil { return .disabled(Phrase("the bill is being read", "正在读取账单")) }
    if codeInsteadOfCash != nil {
      return scanRefusal.map { .disabled($0) } ?? .enabled
    }
    // Another till may have given a campaign meanwhile.
    if let refusal = bill.refusal(payingBy: tender) { return .disabled(refusal.reason) }
    switch request {
    case .success: return .enabled
    case .failure(let refusal): return .disabled(refusal.words)
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    guard !isPaying else { return nil }
    switch focus {
    case .reference:
      return reference.accepts(input) ? .typed(input) : nil
    case .received, .amount, .tip:
      // Whatever else is typed stands in the field and is refused there.
      let keys = tips == nil ? "?:" : "?:t"
      if case .key(.character(let character)) = input, keys.contains(character) { return nil }
      let field = focus == .received ? received : focus == .tip ? tip : amount
      return field.accepts(input) ? .typed(input) : nil
    }
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
    case .load:
      return [read()]
    case .loaded(let bill, let id):
      self.bill = bill
      paymentID = paymentID ?? id
      suggest()
    case .typed(let input):
      problem = nil
      switch focus {
      case .received: received.enter(input)
      case .amount: amount.enter(input)
      case .tip:
        tip.enter(input)
        // What the guest is asked for follows, while nobody has typed what was handed over.
        suggest()
      case .reference: reference.enter(input)
      }
      suggestAmount()
    case .likely(let step):
      chooseLikely(step)
    case .nextField:
      focus = nextFocus
      if focus == .received { received.select() }
      if focus == .amount { amount.select() }
      if focus == .tip { tip.select() }
    case .tip:
      chooseTip()
    case .back:
      return [.close]
    case .pay:
      return pay()
    case .paid(let payment, let bill):
      return [.finish(Outcome(payment: payment, bill: bill))]
    case .refused(let reason):
      isPaying = false
      problem = reason
      return [read()]
    }
    return []
  }

  private mutating func chooseLikely(_ step: Int) {
    let likely = likelyAmounts
    guard !likely.isEmpty else { return }
    let now = received.minorUnits ?? 0
    let next =
      step > 0 ? likely.first { $0 > now } ?? likely.first : likely.last { $0 < now } ?? likely.last
    if let next { received.set(next) }
    focus = .received
    problem = nil
    suggestAmount()
  }

  /// The first suggestion, then the next, and none after the last.
  private mutating func chooseTip() {
    guard let tips else { return }
    let suggestions = TipRule.suggestions(for: amount.minorUnits ?? due, tips)
    let next = suggestions.first { $0 > tipMinorUnits }
    problem = nil
    if hasTip, next == nil, !suggestions.isEmpty {
      hasTip = false
      tip = TypedAmount(nil, currency: tip.currency)
      focus = fields.first ?? .amount
    } else {
      hasTip = true
      tip.likelyMost = amount.minorUnits ?? due
      if let next { tip.set(next) }
      focus = .tip
      tip.select()
    }
    suggest()
  }

  private func read() -> Effect<Self> {
    let checkID = bill.check.id
    return .load("bill") { store in
      let database = try store.database
      return .loaded(try database.bill(of: checkID), database.environment.ids.next())
    }
  }

  /// The gateway takes it; the cashier goes on meanwhile.
  private func begin(
    _ request: Request, by tender: Tender, scanned code: String?, _ paymentID: Identifier<Payment>
  ) -> Effect<Self> {
    let checkID = bill.check.id
    return .perform("pay") { store in
      let database = try store.database
      let outcome = try database.perform(
        BeginGatewayPayment(
          checkID, tender: tender, amount: request.amount, tip: request.tip, scanned: code,
          id: paymentID),
        by: try store.author)
      return .paid(outcome, try database.bill(of: checkID))
    } failed: {
      .refused(explanation(of: $0))
    }
  }

  private mutating func pay() -> [Effect<Self>] {
    guard let paymentID, !isPaying else { return [] }
    if let code = codeInsteadOfCash {
      isPaying = true
      problem = nil
      let request = Request(amount: due, tip: 0, tendered: nil)
      return [begin(request, by: .wallet, scanned: code, paymentID)]
    }
    guard case .success(let request) = request else { return [] }
    isPaying = true
    problem = nil
    let checkID = bill.check.id
    let tender = tender
    let reference = typedReference
    guard !isByGateway else {
      return [begin(request, by: tender, scanned: scannedCode ?? reference, paymentID)]
    }
    return [
      .perform("pay") { store in
        let database = try store.database
        let outcome = try database.perform(
          Pay(
            checkID, tender: tender, amount: request.amount, tip: request.tip,
            tendered: request.tendered, reference: reference, id: paymentID), by: try store.author)
        return .paid(outcome, try database.bill(of: checkID))
      } failed: {
        .refused(explanation(of: $0))
      }
    ]
  }
}
