import StoreDomain

/// What is typed, as a payment, and what is wrong with it.
extension PaymentDialog {
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

  var obstacle: Phrase? {
    if codeInsteadOfCash != nil { return scanRefusal }
    if case .failure(let obstacle) = request { return obstacle.words }
    return nil
  }

  /// Without spaces around it; nil when nothing is typed.
  var typedReference: String? {
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
}
