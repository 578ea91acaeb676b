import StoreDomain

// A slip is kept with as little as it takes to print it: a bill that closes waits until it is written.

extension BillSlip: Codable {
  /// As it stands in a job, also in one that an older version queued.
  public init(from decoder: any Decoder) throws {
    self = try StoredBillSlip(from: decoder).slip
  }

  public func encode(to encoder: any Encoder) throws {
    try StoredBillSlip(self).encode(to: encoder)
  }
}

/// A slip as it is kept: the currency once, and nothing of what is not so.
private struct StoredBillSlip: Codable {
  struct Line: Codable {
    var quantity: Int
    var name: Phrase
    var isHalf: Bool?
    var grams: Int?
    var broths: [Phrase]?
    var modifiers: [Phrase]?
    var isInSet: Bool?
    var isGift: Bool?
    var amount: Amount
  }

  struct Row: Codable {
    var kind: BillRow.Kind
    var reason: Phrase
    var amount: Amount
  }

  struct Tendered: Codable {
    var tender: Tender
    var amount: Amount
    var tendered: Amount?
    var change: Amount?
    var reference: String?
    var tip: Amount?
    /// Of another currency.
    var notes: Money?
    var leftOn: LocalDate?
  }

  /// Minor units of the slip's currency. Older versions named the currency with each.
  struct Amount: Codable {
    var minorUnits: Int
    var currency: Currency?

    init(_ money: Money) { minorUnits = money.minorUnits }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let minorUnits = try? container.decode(Int.self) {
        self.minorUnits = minorUnits
      } else {
        let money = try container.decode(Money.self)
        (minorUnits, currency) = (money.minorUnits, money.currency)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(minorUnits)
    }
  }

  var store: Phrase
  /// Nil in a slip of an older version.
  var currency: Currency?
  var checkNumber: Int
  var businessDay: LocalDate
  var tables: [String]?
  var guests: Int?
  var author: String
  var openedAt: Timestamp
  var at: Timestamp
  var isReceipt: Bool?
  var isCopy: Bool?
  var lines: [Line]
  var rows: [Row]
  var total: Amount
  var payments: [Tendered]
  var points: BillSlip.Points?
  var accounts: [BillSlip.Account]?
  var closing: Int?
  var refundOf: Int?
  var link: String?
  var asksForReview: Bool?
  var isPickUp: Bool?
  var coupons: [BillSlip.Coupon]?
  var returnedCoupons: [BillSlip.Coupon]?
}

extension StoredBillSlip {
  init(_ slip: BillSlip) {
    self.init(
      store: slip.store, currency: slip.total.currency, checkNumber: slip.checkNumber,
      businessDay: slip.businessDay, tables: slip.tables.nonEmpty, guests: slip.guests,
      author: slip.author, openedAt: slip.openedAt, at: slip.at, isReceipt: slip.isReceipt.ifSo,
      isCopy: slip.isCopy.ifSo, lines: slip.lines.map(Line.init), rows: slip.rows.map(Row.init),
      total: Amount(slip.total), payments: slip.payments.map(Tendered.init), points: slip.points,
      accounts: slip.accounts, closing: slip.closing, refundOf: slip.refundOf, link: slip.link,
      asksForReview: slip.asksForReview, isPickUp: slip.isPickUp.ifSo,
      coupons: slip.coupons.nonEmpty, returnedCoupons: slip.returnedCoupons.nonEmpty)
  }

  var slip: BillSlip {
    get throws {
      guard let currency = currency ?? total.currency else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: [], debugDescription: "a slip without a currency"))
      }
      func money(_ amount: Amount) -> Money {
        Money(minorUnits: amount.minorUnits, currency: currency)
      }
      return BillSlip(
        store: store, checkNumber: checkNumber, businessDay: businessDay, tables: tables ?? [],
        guests: guests, author: author, openedAt: openedAt, at: at, isReceipt: isReceipt ?? false,
        isCopy: isCopy ?? false, lines: lines.map { $0.line(money) },
        rows: rows.map { .init(kind: $0.kind, reason: $0.reason, amount: money($0.amount)) },
        total: money(total), payments: payments.map { $0.tendered(money) }, points: points,
        accounts: accounts, closing: closing, refundOf: refundOf, link: link,
        asksForReview: asksForReview, isPickUp: isPickUp ?? false, coupons: coupons ?? [],
        returnedCoupons: returnedCoupons ?? [])
    }
  }
}

extension StoredBillSlip.Line {
  fileprivate init(_ line: BillSlip.Line) {
    self.init(
      quantity: line.quantity, name: line.name, isHalf: line.isHalf.ifSo, grams: line.grams,
      broths: line.broths.nonEmpty, modifiers: line.modifiers.nonEmpty,
      isInSet: line.isInSet.ifSo, isGift: line.isGift.ifSo, amount: .init(line.amount))
  }

  fileprivate func line(_ money: (StoredBillSlip.Amount) -> Money) -> BillSlip.Line {
    BillSlip.Line(
      quantity: quantity, name: name, isHalf: isHalf ?? false, grams: grams, broths: broths ?? [],
      modifiers: modifiers ?? [], isInSet: isInSet ?? false, isGift: isGift ?? false,
      amount: money(amount))
  }
}

extension StoredBillSlip.Row {
  fileprivate init(_ row: BillSlip.Row) {
    self.init(kind: row.kind, reason: row.reason, amount: .init(row.amount))
  }
}

extension StoredBillSlip.Tendered {
  fileprivate init(_ paid: BillSlip.Tendered) {
    self.init(
      tender: paid.tender, amount: .init(paid.amount), tendered: paid.tendered.map { .init($0) },
      change: paid.change.map { .init($0) }, reference: paid.reference,
      tip: paid.tip.map { .init($0) }, notes: paid.notes, leftOn: paid.leftOn)
  }

  fileprivate func tendered(_ money: (StoredBillSlip.Amount) -> Money) -> BillSlip.Tendered {
    BillSlip.Tendered(
      tender: tender, amount: money(amount), tendered: tendered.map(money),
      change: change.map(money), reference: reference, tip: tip.map(money), notes: notes,
      leftOn: leftOn)
  }
}

extension Bool {
  /// Nil for what is not so, which is not kept.
  fileprivate var ifSo: Bool? { self ? true : nil }
}

extension Array {
  /// Nil for an empty one, which is not kept.
  fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
