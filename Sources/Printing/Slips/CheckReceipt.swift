import StoreDomain

/// The bill as the guest sees it: before paying (预结单) or paid (结账单).
public struct CheckReceipt: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var quantity: Int
    public var name: Phrase
    public var isHalf: Bool
    public var grams: Int?
    /// How it was wanted, with what that cost.
    public var modifiers: [Phrase]
    /// Whether it is a dish of the set meal above it, whose price contains it.
    public var isInSet: Bool
    /// Before any discount.
    public var amount: Money

    public init(
      quantity: Int, name: Phrase, isHalf: Bool = false, grams: Int? = nil,
      modifiers: [Phrase] = [], isInSet: Bool = false, amount: Money
    ) {
      self.quantity = quantity
      self.name = name
      self.isHalf = isHalf
      self.grams = grams
      self.modifiers = modifiers
      self.isInSet = isInSet
      self.amount = amount
    }
  }

  /// A named amount: a discount, a tax, a tender.
  public struct Item: Sendable, Equatable {
    public var name: Phrase
    public var amount: Money

    public init(_ name: Phrase, _ amount: Money) {
      self.name = name
      self.amount = amount
    }
  }

  /// A named number that is no money, such as points.
  public struct Note: Sendable, Equatable {
    public var name: Phrase
    public var value: String

    public init(_ name: Phrase, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A coupon that the receipt gives: its code as text, and as a square code for a scanner.
  public struct Coupon: Sendable, Equatable {
    public var name: Phrase
    /// On which days it holds.
    public var days: Phrase
    /// In groups, to be read and typed.
    public var code: String

    public init(_ name: Phrase, days: Phrase, code: String) {
      self.name = name
      self.days = days
      self.code = code
    }
  }

  public var store: Phrase
  /// The check's number of the business day.
  public var number: String
  public var table: String
  /// Whether a number to pick up with stands in the table's place.
  public var isPickUp: Bool
  /// 0 for a check without a party.
  public var guests: Int
  public var server: String
  /// Date and time as the store's clock shows them.
  public var printedAt: String
  public var lines: [Line]
  public var subtotal: Money
  /// Discounts, gifts, coupons, service charge, rounding: in the order of the bill.
  public var adjustments: [Item]
  public var total: Money
  /// Taxes contained in the total.
  public var includedTaxes: [Item]
  /// Empty on a bill that is still to be paid.
  public var payments: [Item]
  public var change: Money?
  /// What the bill has to do with a member's points.
  public var points: [Note]
  /// What came back to the guest.
  public var returned: [Note] = []
  /// What it gives for the next visit.
  public var coupons: [Coupon] = []
  public var opensDrawer: Bool
  public var farewell: Phrase?
  /// Where a square code at the end leads, to an invoice or a review.
  public var link: String?
  /// What it is good for, above it.
  public var linkWords: Phrase?

  public init(
    store: Phrase, number: String, table: String, guests: Int, server: String, printedAt: String,
    lines: [Line], subtotal: Money, adjustments: [Item] = [], total: Money,
    includedTaxes: [Item] = [], payments: [Item] = [], change: Money? = nil,
    points: [Note] = [], opensDrawer: Bool = false, farewell: Phrase? = nil, link: String? = nil,
    linkWords: Phrase? = nil, isPickUp: Bool = false
  ) {
    self.isPickUp = isPickUp
    self.store = store
    self.number = number
    self.table = table
    self.guests = guests
    self.server = server
    self.printedAt = printedAt
    self.lines = lines
    self.subtotal = subtotal
    self.adjustments = adjustments
    self.total = total
    self.includedTaxes = includedTaxes
    self.payments = payments
    self.change = change
    self.points = points
    self.opensDrawer = opensDrawer
    self.farewell = farewell
    self.link = link
    self.linkWords = linkWords
  }

  /// The receipt in the guest's language, and in a second one beside it.
  public func document(in language: Language, and second: Language? = nil) -> PrintDocument {
    let words = PaperWords(language, second)
    var document = PrintDocument()
    // The drawer opens while the paper still runs.
    if opensDrawer { document.lines.append(.openDrawer) }
    printHeading(on: &document, words)
    printLines(on: &document, words)
    printSums(on: &document, words)
    if !points.isEmpty || !returned.isEmpty { document.lines.append(.rule) }
    for note in points + returned {
      document.row(words.parts(note.name), .init(note.value, columns: 0))
    }
    if let farewell {
      document.lines.append(.feed(lines: 1))
      for part in words.parts(farewell) { document.text(part, alignment: .center) }
    }
    for coupon in coupons { coupon.print(on: &document, words) }
    if let link {
      document.lines.append(.feed(lines: 1))
      if let linkWords { document.text(words.parts(linkWords), alignment: .center) }
      document.lines.append(.qrCode(link))
    }
    document.lines.append(.feed(lines: 1))
    document.lines.append(.cut)
    return document
  }

  private func printHeading(on document: inout PrintDocument, _ words: PaperWords) {
    document.text(words.parts(store), style: [.bold, .double], alignment: .center)
    let title = payments.isEmpty ? Phrase("bill", "预结单") : Phrase("receipt", "结账单")
    document.text(words.parts(title), alignment: .center)
    let place = isPickUp ? Phrase("pick-up", "取餐号") : Phrase("table", "桌号")
    document.row(
      words.line(place) + " \(table)",
      .init(words.line(Phrase("no.", "单号")) + " \(number)", columns: 0))
    document.row(
      PaperWords.guests(guests, in: words.language).map { "\($0)  \(server)" } ?? server,
      .init(printedAt, columns: 0))
    document.lines.append(.rule)
  }

  private func printLines(on document: inout PrintDocument, _ words: PaperWords) {
    document.row(
      words.parts(Phrase("item", "品名")),
      .init(Phrase("qty", "数量").text(words.language), columns: 6),
      .init(Phrase("amount", "金额").text(words.language), columns: 11))
    document.lines.append(.rule)
    for line in lines {
      let indent = line.isInSet ? "  " : ""
      let isContained = line.isInSet && line.amount.minorUnits == 0
      document.row(
        words.portion(line.name, isHalf: line.isHalf, grams: line.grams).map { indent + $0 },
        .init(String(line.quantity), columns: 6),
        .init(isContained ? "" : line.amount.plainText, columns: 11))
      for modifier in line.modifiers {
        document.text(words.parts(modifier, mark: indent + "  + "))
      }
    }
    document.lines.append(.rule)
  }

  private func printSums(on document: inout PrintDocument, _ words: PaperWords) {
    func row(_ name: Phrase, _ amount: Money, style: PrintDocument.Style = []) {
      document.row(words.parts(name), .init(amount.plainText, columns: 0), style: style)
    }
    row(Phrase("subtotal", "小计"), subtotal)
    for item in adjustments { row(item.name, item.amount) }
    row(
      payments.isEmpty ? Phrase("to pay", "应付") : Phrase("total", "合计"), total,
      style: [.bold, .double])
    for item in includedTaxes {
      row(Phrase("of it \(item.name.english)", "其中\(item.name.chinese)"), item.amount)
    }
    guard !payments.isEmpty else { return }
    document.lines.append(.rule)
    for item in payments { row(item.name, item.amount) }
    if let change { row(Phrase("change", "找零"), change) }
  }
}
