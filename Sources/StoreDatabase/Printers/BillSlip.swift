import GRDB
import Printing
import StoreDomain

/// What a guest gets on paper: the bill to check, or the receipt.
public struct BillSlip: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var quantity: Int
    public var name: Phrase
    public var isHalf: Bool
    public var grams: Int?
    public var broths: [Phrase]
    /// How the dish was wanted.
    public var modifiers: [Phrase] = []
    /// Whether it is a dish of the set meal above it.
    public var isInSet = false
    public var isGift: Bool
    /// Quantity × price, before any step.
    public var amount: Money
  }

  public struct Row: Hashable, Sendable {
    public var kind: BillRow.Kind
    public var reason: Phrase
    public var amount: Money
  }

  public struct Tendered: Hashable, Sendable {
    public var tender: Tender
    public var amount: Money
    public var tendered: Money?
    public var change: Money?
    public var reference: String?
    /// Beside the amount, for those who served; nil for none, and in a slip of an older version.
    public var tip: Money?
    /// Notes of another currency in which it was paid, or given back.
    public var notes: Money?
    /// Of a deposit, when it was left; nil in a slip of an older version.
    public var leftOn: LocalDate?

    /// As it stands on the paper.
    var name: Phrase {
      guard let leftOn else { return tender.name }
      let day = leftOn.dayAndMonth
      return Phrase("deposit paid on \(day.english)", "\(day.chinese)已付订金")
    }
  }

  /// What the bill has to do with a member's points.
  public struct Points: Codable, Hashable, Sendable {
    public var used: Int
    public var earned: Int
    /// What the member has now; nil on a copy, which comes out later.
    public var balance: Int?
  }

  /// A single coupon on the paper.
  public struct Coupon: Codable, Hashable, Sendable {
    public var name: Phrase
    /// All of it where the paper gives the coupon, the last four characters where it came back.
    public var code: String
    public var from: LocalDate
    public var until: LocalDate
  }

  public var store: Phrase
  public var checkNumber: Int
  public var businessDay: LocalDate
  public var tables: [String]
  public var guests: Int?
  public var author: String
  public var openedAt: Timestamp
  /// When it was printed or, on a receipt, closed.
  public var at: Timestamp
  public var isReceipt: Bool
  public var isCopy: Bool
  public var lines: [Line]
  public var rows: [Row]
  public var total: Money
  public var payments: [Tendered]
  /// Nil where no member's points are concerned, and in a slip of an older version.
  public var points: Points?
  /// Accounts of its payments; nil where there are none, and in a slip of an older version.
  public var accounts: [Account]?
  /// The number of its close, from the second on: the receipts before it are void.
  public var closing: Int?
  /// Of a refund, the number of the check that it gives back.
  public var refundOf: Int?
  /// Where the receipt is found; nil where there is only paper, and in a slip of an older version.
  public var link: String?
  /// Whether the guest may say there how it was; nil for no.
  public var asksForReview: Bool?
  /// Whether a number to pick up with stands in the table's place.
  public var isPickUp = false
  /// What it gives for the next visit.
  public var coupons: [Coupon] = []
  /// What came back to the guest with a refund.
  public var returnedCoupons: [Coupon] = []
}

extension BillSlip {
  /// A bill, or once it is closed the receipt, as it is printed.
  ///
  /// - Parameter code: by which the receipt is found, where that is known; else it is looked up.
  init(
    _ picture: BillPicture, isReceipt: Bool, isCopy: Bool, author: String, at now: Timestamp,
    store: Store, db: Database, code: String? = nil
  ) throws {
    let check = picture.check
    let hasBroths = picture.lines.contains { !$0.line.broths.isEmpty }
    let broths = hasBroths ? try Dish.brothNames(db) : [:]
    // What goes back is what was paid after every step, not the price.
    let refunded = picture.refundOf.map { _ in
      Dictionary(
        picture.lines.map { ($0.id, $0.net.minorUnits) }, uniquingKeysWith: { first, _ in first })
    }
    self.init(
      store: store.name, checkNumber: check.number, businessDay: check.businessDay,
      tables: picture.tableNames, guests: picture.guests, author: author,
      openedAt: check.openedAt, at: check.closedAt ?? now, isReceipt: isReceipt, isCopy: isCopy,
      lines: picture.lines.map(\.line).map { line in
        BillSlip.Line(
          quantity: line.quantity, name: line.billName, isHalf: line.portion == .half,
          grams: line.grams, broths: line.broths.map { broths[$0] ?? Phrase($0, $0) },
          modifiers: line.modifiers.map { $0.modifier.nameWithPrice(in: store.currency) },
          isInSet: line.isShownInSet, isGift: line.kind == .gift,
          amount: Money(
            minorUnits: refunded?[line.id] ?? line.amountMinorUnits, currency: store.currency))
      },
      rows: picture.rows.map { BillSlip.Row(kind: $0.kind, reason: $0.reason, amount: $0.amount) },
      total: picture.total,
      payments: picture.payments.filter { $0.stage == .captured }.map {
        BillSlip.Tendered(
          tender: $0.tender, amount: $0.amount, tendered: $0.tendered, change: $0.change,
          reference: $0.reference,
          tip: $0.tipMinorUnits == 0
            ? nil : Money(minorUnits: $0.tipMinorUnits, currency: store.currency),
          notes: $0.foreign?.amount, leftOn: picture.depositsPaidOn[$0.id])
      }, closing: picture.closing > 1 ? picture.closing : nil, refundOf: picture.refundOf,
      isPickUp: picture.sale != nil)
    if isReceipt {
      link =
        try code.map { ReceiptCode.link(to: $0, in: store) }
        ?? ReceiptCode.link(db, of: check.id, in: store)
    }
    if link != nil, check.refunds == nil, picture.total.minorUnits > 0,
      store.settings.reviewEveryDays != nil
    {
      asksForReview = true
    }
    points = picture.points.flatMap { points in
      guard points.memberID != nil else { return nil }
      return Points(
        used: points.used, earned: points.earns, balance: isCopy ? nil : points.balance.points)
    }
    let tenders = Set(picture.payments.map(\.tender))
    if isReceipt, !tenders.isDisjoint(with: [.storedValue, .houseAccount]) {
      let paid = try Account.fetchAll(db, of: check.id, isCopy: isCopy, store.currency)
      accounts = paid.isEmpty ? nil : paid
    }
    coupons = picture.coupons.given.filter { $0.state == .issued }.map {
      Coupon(
        name: $0.campaign.name, code: $0.code.grouped, from: $0.validFrom, until: $0.validUntil)
    }
    returnedCoupons = picture.coupons.returned.map {
      Coupon(
        name: $0.campaign.name, code: $0.code.masked, from: $0.validFrom, until: $0.validUntil)
    }
  }
}

extension StoreDatabase {
  /// The bill or the receipt of a check as plain text, as the paper shows it.
  ///
  /// - Parameters:
  ///   - columns: the width of a line.
  ///   - width: the columns that a character takes where the text is shown.
  public func receiptText(
    of checkID: Identifier<Check>, in language: Language, columns: Int,
    width: @escaping (Character) -> Int
  ) throws -> String {
    let slip = try read { db in
      let picture = try BillPicture.fetch(db, checkID, store: store)
      return try BillSlip(
        picture, isReceipt: picture.check.stage == .closed, isCopy: false,
        author: picture.payments.last?.authorName ?? "", at: environment.now(), store: store,
        db: db)
    }
    return slip.document(in: language, and: nil, calendar: store.calendar)
      .plainText(columns: columns, width: width)
  }
}

extension Transaction {
  /// Queues the bill that guests look at before they pay.
  func printProforma(_ bill: WorkedBill) throws {
    guard let printer = store.settings.receiptPrinterCode else { return }
    let table = try bill.check.partyID.flatMap { try PartyAtTable.fetch(db, $0) }
    var picture = BillPicture(bill, table, store.currency)
    picture.points = try BillPoints.fetch(db, bill, store: store)
    try picture.addDeposit(db, store)
    try queueBill(picture, .proforma, on: printer, isCopy: false)
    try noteCampaignsPrinted(bill)
  }

  /// Queues a closed check's receipt.
  ///
  /// - Throws: `TillError.notClosed`.
  func printReceipt(of checkID: Identifier<Check>, isCopy: Bool) throws {
    guard let printer = store.settings.receiptPrinterCode else { return }
    let picture = try BillPicture.fetch(db, checkID, store: store)
    guard picture.check.stage == .closed else { throw TillError.notClosed }
    try queueBill(picture, .receipt, on: printer, isCopy: isCopy)
  }

  /// Queues the receipt of a check that closes.
  func printReceipt(_ bill: WorkedBill) throws {
    guard let printer = store.settings.receiptPrinterCode else { return }
    try queueBill(try closedPicture(bill), .receipt, on: printer, isCopy: false)
  }

  /// Queues a receipt that was worked out in this transaction, under the author's name.
  func printReceipt(_ receipt: BillSlip) throws {
    guard let printer = store.settings.receiptPrinterCode else { return }
    var slip = receipt
    slip.author = author.name
    try queueBill(slip, .receipt, on: printer)
  }

  private func queueBill(
    _ picture: BillPicture, _ kind: PrintJob.Kind, on printer: String, isCopy: Bool
  ) throws {
    let slip = try BillSlip(
      picture, isReceipt: kind == .receipt, isCopy: isCopy, author: author.name, at: now,
      store: store, db: db)
    try queueBill(slip, kind, on: printer)
  }

  private func queueBill(_ slip: BillSlip, _ kind: PrintJob.Kind, on printer: String) throws {
    let label = slip.tables.isEmpty ? "#\(slip.checkNumber)" : slip.tables.joined(separator: "+")
    try queuePrint(kind, on: printer, subject: label, slip)
  }
}
