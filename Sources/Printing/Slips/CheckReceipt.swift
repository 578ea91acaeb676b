import StoreDomain

/// The bill as the guest sees it: before paying (预结单) or paid (结账单).
public struct CheckReceipt: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var quantity: Int
    public var name: Phrase
    public var isHalf: Bool
    public var grams: Int?
    /// Before any discount.
    public var amount: Money

    public init(
      quantity: Int, name: Phrase, isHalf: Bool = false, grams: Int? = nil, amount: Money
    ) {
      self.quantity = quantity
      self.name = name
      self.isHalf = isHalf
      self.grams = grams
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

  public var store: Phrase
  /// The check's number of the business day.
  public var number: String
  public var table: String
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
  public var opensDrawer: Bool
  public var farewell: Phrase?

  public init(
    store: Phrase, number: String, table: String, guests: Int, server: String, printedAt: String,
    lines: [Line], subtotal: Money, adjustments: [Item] = [], total: Money,
    includedTaxes: [Item] = [], payments: [Item] = [], change: Money? = nil,
    opensDrawer: Bool = false, farewell: Phrase? = nil
  ) {
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
    self.opensDrawer = opensDrawer
    self.farewell = farewell
  }

  /// The receipt in the guest's language.
  public func document(in language: Language) -> PrintDocument {
    var document = PrintDocument()
    if opensDrawer { document.lines.append(.openDrawer) }
    heading(&document, language)
    document.row(
      Phrase("item", "品名").text(language), .init(Phrase("qty", "数量").text(language), columns: 6),
      .init(Phrase("amount", "金额").text(language), columns: 11))
    document.lines.append(.rule)
    for line in lines {
      var name = line.name.text(language)
      if line.isHalf { name += Phrase(" (half)", "(半份)").text(language) }
      if let grams = line.grams { name += " \(grams)g" }
      document.row(
        name, .init(String(line.quantity), columns: 6),
        .init(line.amount.plainText, columns: 11))
    }
    document.lines.append(.rule)
    amount(&document, Phrase("subtotal", "小计"), subtotal, language)
    for item in adjustments { amount(&document, item.name, item.amount, language) }
    document.row(
      (payments.isEmpty ? Phrase("to pay", "应付") : Phrase("total", "合计")).text(language),
      .init(total.plainText, columns: 11), style: [.bold, .double])
    for item in includedTaxes {
      let name = Phrase("of it \(item.name.english)", "其中\(item.name.chinese)")
      amount(&document, name, item.amount, language)
    }
    if !payments.isEmpty {
      document.lines.append(.rule)
      for item in payments { amount(&document, item.name, item.amount, language) }
      if let change { amount(&document, Phrase("change", "找零"), change, language) }
    }
    if let farewell {
      document.lines.append(.feed(lines: 1))
      document.text(farewell.text(language), alignment: .center)
    }
    document.lines.append(.feed(lines: 1))
    document.lines.append(.cut)
    return document
  }

  private func heading(_ document: inout PrintDocument, _ language: Language) {
    document.text(store.text(language), style: [.bold, .double], alignment: .center)
    let title = payments.isEmpty ? Phrase("bill", "预结单") : Phrase("receipt", "结账单")
    document.text(title.text(language), alignment: .center)
    document.row(
      Phrase("table \(table)", "桌号 \(table)").text(language),
      .init(Phrase("no. \(number)", "单号 \(number)").text(language), columns: 0))
    document.row(
      Phrase("\(guests) guests  \(server)", "\(guests)人  \(server)").text(language),
      .init(printedAt, columns: 0))
    document.lines.append(.rule)
  }

  private func amount(
    _ document: inout PrintDocument, _ name: Phrase, _ amount: Money, _ language: Language
  ) {
    document.row(name.text(language), .init(amount.plainText, columns: 11))
  }
}
