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

  /// Why nothing is charged to a wallet whose code was scanned instead of cash.
  var scanRefusal: Phrase? {
    refusalReason {
      try PaymentRule.check(.wallet, amount: due, remaining: bill.remaining)
      try PaymentRule.checkOnItsWay(due, among: bill.payments, remaining: bill.remaining)
    }
  }
}
