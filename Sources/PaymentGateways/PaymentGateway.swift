import StoreDomain

/// What a gateway is told of a payment.
public struct GatewayOrder: Hashable, Sendable {
  /// The merchant's number of this payment.
  public var number: String
  /// Minor units, positive.
  public var amountMinor: Int
  public var currency: Currency
  /// What was scanned from the guest's wallet; nil for a card, and once it was sent.
  public var scannedCode: String?
  /// Of a refund: the number of the payment that is given back.
  public var refundsNumber: String?
  /// Of a refund: minor units of the payment that is given back.
  public var refundsMinor: Int?
  /// What the guest reads beside the amount.
  public var subject: String
  /// The store's code.
  public var store: String

  public init(
    number: String, amountMinor: Int, currency: Currency, scannedCode: String? = nil,
    refundsNumber: String? = nil, refundsMinor: Int? = nil, subject: String, store: String
  ) {
    self.number = number
    self.amountMinor = amountMinor
    self.currency = currency
    self.scannedCode = scannedCode
    self.refundsNumber = refundsNumber
    self.refundsMinor = refundsMinor
    self.subject = subject
    self.store = store
  }
}

/// The way to one gateway. It decides nothing: what comes of an answer is the rule's.
public protocol PaymentGateway: Sendable {
  /// Asks the gateway and says what it answered. It never throws, because a call that failed may have
  /// arrived all the same; it ends within the gateway's limit of time.
  func answer(to call: GatewayCall, _ order: GatewayOrder) async -> GatewayAnswer
}

/// A gateway that cannot be asked, for a reason of this machine's own.
struct UnusableGateway: PaymentGateway {
  let fault: GatewayFault

  func answer(to call: GatewayCall, _ order: GatewayOrder) async -> GatewayAnswer {
    // A charge that was never sent has taken nothing.
    call == .charge ? .declined(fault) : .unclear(fault)
  }
}

/// What adapters take from the world beside the network: injected, so that a test decides.
public struct GatewayWorld: Sendable {
  public var now: @Sendable () -> Timestamp
  /// Unlike every other, at most 32 letters and digits.
  public var nonce: @Sendable () -> String

  public init(
    now: @escaping @Sendable () -> Timestamp, nonce: @escaping @Sendable () -> String
  ) {
    self.now = now
    self.nonce = nonce
  }

  /// The machine's clock, and numbers that nobody can guess.
  public static let real = GatewayWorld(
    now: WallClock.now,
    nonce: { String((0..<32).map { _ in "0123456789abcdef".randomElement() ?? "0" }) })
}
