import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Takes one payment of a check: how much, and what belongs to the tender.
///
/// The payment gets its id when the dialog opens and keeps it, so that a repetition after an unclear
/// answer counts once. What is typed stays when the bill changes elsewhere.
struct PaymentDialog: PayingDialog {
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
  /// Since when keys are heard, and when typing began: what is typed before the bill is read waits for it.
  private(set) var openedAt: Timestamp?
  private(set) var typedAt: Timestamp?
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
    case .card, .wallet, .storedValue, .voucher, .houseAccount, .deposit, .comp:
      [.amount] + tip + [.reference]
    }
  }

  /// Minor units; 0 while none is typed.
  var tipMinorUnits: Int { hasTip ? tip.minorUnits ?? 0 : 0 }
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

  // MARK: What happens

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      return [read()]
    case .loaded(let bill, let id):
      openedAt = openedAt ?? context.now
      self.bill = bill
      paymentID = paymentID ?? id
      suggest()
    case .typed(let input):
      problem = nil
      if typedCode.isEmpty { typedAt = context.now }
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
    received.step(step, among: likely)
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
      return [begin(scannedRequest, by: .wallet, scanned: code, paymentID)]
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
