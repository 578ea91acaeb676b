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

  /// Milliseconds after which no scanner goes on with a code; a hand takes longer from key to key.
  static let scannersPause: Int64 = 300

  /// What is typed where a code would stand.
  var typedCode: String {
    switch tender {
    case .cash: received.isSuggestion ? "" : received.field.text
    case .wallet: reference.text.filter { !$0.isWhitespace }
    case .card, .storedValue, .voucher, .houseAccount, .deposit, .comp: ""
    }
  }

  /// The code that was scanned here; nil when what is typed is none of the house's wallets. With its
  /// first digit from the key or, where the key was pressed by hand, without. Seventeen digits after
  /// `1` may be a code of WeChat Pay with the key and one of Alipay without: then the key is its first
  /// digit only when the others followed as fast as a scanner is.
  var scannedCode: String? {
    let codes = [openingKey + typedCode, typedCode].filter { code in
      wallets.contains { $0.kind.takes(code) }
    }
    return isKeyOfTheScanner ? codes.first : codes.last
  }

  private var isKeyOfTheScanner: Bool {
    guard let openedAt, let typedAt else { return true }
    return typedAt.millisecondsSinceEpoch - openedAt.millisecondsSinceEpoch < Self.scannersPause
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
