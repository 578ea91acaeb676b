import StoreDomain

/// The scanner is ready at once: a guest's code that is read while the list of bills stands there is
/// charged to the wallet. Its first digit was the key that opened the dialog (1, 2 or 3), its others
/// stand in the field; no amount of cash is so long.
extension PaymentDialog {
  /// The key whose dialog this is.
  private var openingKey: String {
    switch tender {
    case .cash: isExact ? "1" : "2"
    case .wallet: "3"
    case .card, .storedValue, .voucher, .houseAccount, .deposit, .comp: ""
    }
  }

  /// The code that was scanned here; nil when what is typed is none of the house's wallets. With its
  /// first digit from the key or, where the key was pressed by hand, without.
  var scannedCode: String? {
    let typed =
      switch tender {
      case .cash: received.isSuggestion ? "" : received.field.text
      case .wallet: reference.text.filter { !$0.isWhitespace }
      case .card, .storedValue, .voucher, .houseAccount, .deposit, .comp: ""
      }
    return [openingKey + typed, typed].first { code in wallets.contains { $0.kind.takes(code) } }
  }

  /// The code of a wallet that stands where cash is typed.
  var codeInsteadOfCash: String? { tender == .cash ? scannedCode : nil }

  var charged: Tender { codeInsteadOfCash == nil ? tender : .wallet }

  /// What a wallet is charged whose code was scanned instead of cash: what is asked for, or the part of
  /// it that was typed before, with the tip.
  var scannedRequest: Request {
    Request(
      amount: amount.isSuggestion ? due : amount.minorUnits ?? 0, tip: tipMinorUnits, tendered: nil)
  }

  /// Why nothing is charged to it.
  var scanRefusal: Phrase? {
    if let refusal = amount.refusal ?? (hasTip ? tip.refusal : nil) { return refusal.reason }
    let request = scannedRequest
    return refusalReason {
      try PaymentRule.check(.wallet, amount: request.amount, remaining: bill.remaining)
      try TipRule.check(request.tip, with: money(request.amount), by: .wallet, tips)
      try PaymentRule.checkOnItsWay(
        request.amount, among: bill.payments, remaining: bill.remaining)
    }
  }
}
