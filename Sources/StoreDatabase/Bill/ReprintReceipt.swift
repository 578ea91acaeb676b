import StoreDomain

/// Prints a closed check's receipt once more, marked as a copy. Throws `TillError.notClosed`,
/// `TillError.noReceiptPrinter`.
public struct ReprintReceipt: Verb {
  public static let terms = VerbTerms<Self>(
    "check.reprint-receipt", Phrase("print a receipt again", "补打结账单"),
    needs: [.permission(.takePayment)],
    audit: .entry("receiptReprinted") { verb, _ in AuditNote(subject: verb.checkID.rawValue) },
    events: [])

  let checkID: Identifier<Check>

  public init(_ checkID: Identifier<Check>) {
    self.checkID = checkID
  }

  public func run(in transaction: Transaction) throws {
    guard transaction.store.settings.receiptPrinterCode != nil else {
      throw TillError.noReceiptPrinter
    }
    try transaction.printReceipt(of: checkID, isCopy: true)
  }
}
