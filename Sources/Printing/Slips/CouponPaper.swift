import StoreDomain

/// A coupon on a paper of its own: its code as text, and as a square code for a scanner.
public struct CouponPaper: Sendable, Equatable {
  public var store: Phrase
  public var coupon: CheckReceipt.Coupon
  public var isCopy: Bool

  public init(store: Phrase, coupon: CheckReceipt.Coupon, isCopy: Bool = false) {
    self.store = store
    self.coupon = coupon
    self.isCopy = isCopy
  }

  /// The slip in the guest's language, and in a second one beside it.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument()
    if isCopy {
      document.text(words.parts(Phrase("COPY", "补打")), style: .bold, alignment: .center)
    }
    document.text(words.parts(store), style: .bold, alignment: .center)
    coupon.print(on: &document, words)
    document.lines.append(.feed(lines: 1))
    document.lines.append(.cut)
    return document
  }
}

extension CheckReceipt.Coupon {
  func print(on document: inout PrintDocument, _ words: PaperWords) {
    document.lines.append(.rule)
    for part in words.parts(name) { document.text(part, style: .bold, alignment: .center) }
    for part in words.parts(days) { document.text(part, alignment: .center) }
    document.text(code, style: [.bold, .double], alignment: .center)
    document.lines.append(.qrCode(code.filter { $0 != " " }))
  }
}
