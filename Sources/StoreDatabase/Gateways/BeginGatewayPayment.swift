import HeadquartersContract
import StoreDomain

/// Begins a payment that a gateway takes: it is in the file, with the number by which the gateway will
/// be asked, before anything is sent. It counts as nothing until the gateway says that it is taken.
///
/// With an `id` the same verb may be repeated after an unclear answer: the guest is charged once.
public struct BeginGatewayPayment: Verb {
  public static let terms = VerbTerms<Self>(
    "check.pay-by-gateway", Phrase("begin a payment by wallet or card", "发起扫码或刷卡支付"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "the payment names its author"), events: [.paymentCreated])

  let checkID: Identifier<Check>
  let tender: Tender
  let amount: Int
  let tip: Int
  let code: String?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - amount: minor units, at most what is left and not on its way already.
  ///   - tip: minor units beside it; the gateway is asked for both together.
  ///   - code: what was scanned from the guest's wallet; nil for a card.
  public init(
    _ checkID: Identifier<Check>, tender: Tender, amount: Int, tip: Int = 0,
    scanned code: String? = nil, id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.tender = tender
    self.amount = amount
    self.tip = tip
    self.code = code
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    let gateway = try transaction.store.settings.gateways.gateway(for: tender, scanned: code)
    let bill = try transaction.workedBill(checkID)
    let remaining = transaction.money(bill.remaining)
    try bill.checkDeposit(payingBy: tender, tip: tip)
    try PaymentRule.check(
      tender, amount: amount, remaining: remaining, unsentLines: bill.unsentLines.count)
    try TipRule.check(
      tip, with: transaction.money(amount), by: tender, transaction.store.settings.tips)
    try PaymentRule.checkOnItsWay(amount, among: bill.payments, remaining: remaining)
    try bill.checkDiscountStands(payingBy: tender)
    let payment = Payment(
      id: id ?? transaction.newID(), checkID: checkID, tender: tender,
      amount: transaction.money(amount), tip: tip,
      tipFor: tip == 0 ? nil : try transaction.tipOwner(on: bill.check), stage: .created,
      at: transaction.now,
      authorName: transaction.author.name)
    try transaction.begin(payment, at: gateway.code, scanned: code, on: bill.check)
    return PaymentOutcome(
      payment: payment, change: transaction.money(0), remaining: remaining, isClosed: false)
  }
}
