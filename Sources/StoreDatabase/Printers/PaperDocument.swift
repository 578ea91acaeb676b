import Foundation
import Printing
import StoreDomain

extension PrintJob {
  /// The job as a slip of paper, in the house's language and, beside or below it, a second one.
  ///
  /// - Parameter elsewhere: whether it comes out at another printer than its own.
  /// - Throws: `StoreError.damaged` when the stored document cannot be read.
  public func paper(
    in language: Language, and second: Language? = nil, calendar: StoreCalendar,
    elsewhere: Bool = false
  ) throws -> PrintDocument {
    do {
      let data = Data(document.utf8)
      switch kind {
      case .kitchenTicket, .returnNotice, .rushNotice, .moveNotice:
        let slip = try JSONDecoder().decode(KitchenSlip.self, from: data)
        return slip.document(
          in: language, and: second, calendar: calendar, elsewhere: elsewhere, isReprint: mayBeOut)
      case .proforma, .receipt:
        let slip = try JSONDecoder().decode(BillSlip.self, from: data)
        return slip.document(
          in: language, and: second, calendar: calendar, isReprint: mayBeOut)
      case .dayReport:
        let slip = try JSONDecoder().decode(DaySlip.self, from: data)
        return slip.document(
          in: language, and: second, calendar: calendar, isReprint: mayBeOut)
      case .coupon:
        let slip = try JSONDecoder().decode(CouponSlip.self, from: data)
        return slip.paper(isReprint: mayBeOut).document(in: language, and: second)
      case .queueNumber:
        let slip = try JSONDecoder().decode(NumberSlip.self, from: data)
        return slip.paper(calendar: calendar, isReprint: mayBeOut).document(
          in: language, and: second)
      }
    } catch is DecodingError {
      throw StoreError.damaged("print job \(id)")
    }
  }
}

extension KitchenSlip {
  /// Of a sale without a table its kind, number, time and name stand over all of it.
  func document(
    in language: Language, and second: Language?, calendar: StoreCalendar, elsewhere: Bool,
    isReprint: Bool
  ) -> PrintDocument {
    var paper = order(
      in: language, and: second, calendar: calendar, elsewhere: elsewhere, isReprint: isReprint)
    if let takeaway {
      paper.lines.insert(
        .text(
          "*** \(takeaway.words(calendar).text(language)) ***", style: .bold, alignment: .center),
        at: 0)
    }
    return paper
  }

  private func order(
    in language: Language, and second: Language?, calendar: StoreCalendar, elsewhere: Bool,
    isReprint: Bool
  ) -> PrintDocument {
    let table = tables.isEmpty ? "#\(checkNumber)" : tables.joined(separator: "+")
    let time = calendar.clockText(at)
    let warnings = avoided?.warnings ?? []
    let lines =
      news.map { $0.dishes.map { Printing.KitchenTicket.Line($0.line, warning: $0.warning) } }
      ?? lines.enumerated().map { index, line in
        Printing.KitchenTicket.Line(
          line, warning: warnings.indices.contains(index) ? warnings[index] : nil)
      }
    let failed = elsewhere ? station : nil
    switch purpose {
    case .takeBack:
      return VoidNotice(
        station: station, table: table, time: time, server: author, lines: lines,
        reason: self.lines.compactMap(\.reason).map { Reason(stored: $0).words.text(language) }
          .joined(separator: "; "), isReprint: isReprint, insteadOf: failed
      ).document(in: language, and: second)
    case .moved:
      return MoveNotice(
        station: station, table: table, oldTable: (movedFrom ?? []).joined(separator: "+"),
        time: time, server: author, lines: lines, isReprint: isReprint, insteadOf: failed,
        isOnlyTime: takeaway != nil && movedFrom == tables
      ).document(in: language, and: second)
    case .order, .rush: break
    }
    let ticket = Printing.KitchenTicket(
      station: station, table: table, guests: guests ?? 0, time: time, server: author,
      allergies: avoided?.allergies ?? allergies.map(\.name), diets: avoided?.diets ?? [],
      lines: lines, isReprint: isReprint, insteadOf: failed)
    if let news {
      return NeedNotice(ticket, news: news.what).document(in: language, and: second)
    }
    var paper = ticket.document(in: language, and: second)
    if purpose == .rush {
      paper.lines.insert(
        .text(
          Phrase("*** HURRY ***", "*** 催菜 ***").text(language), style: [.bold, .double],
          alignment: .center), at: 0)
    }
    return paper
  }
}

extension Printing.KitchenTicket.Line {
  fileprivate init(_ line: KitchenSlip.Line, warning: Phrase? = nil) {
    self.init(
      quantity: line.quantity, name: line.name, isHalf: line.isHalf, grams: line.grams,
      broths: line.broths, modifiers: line.modifiers ?? [], note: line.note, course: line.course,
      seat: line.seat, setMeal: line.setMeal,
      warning: warning)
  }
}

extension BillSlip {
  /// - Parameter isReprint: paper of it may be out already, and the drawer may have been open.
  func document(
    in language: Language, and second: Language?, calendar: StoreCalendar, isReprint: Bool = false
  ) -> PrintDocument {
    let isCopy = isCopy || isReprint
    func item(_ row: Row) -> CheckReceipt.Item { CheckReceipt.Item(row.reason, row.amount) }
    let time = calendar.localTime(of: at)
    let subtotal = rows.first { $0.kind == .lines }?.amount ?? total
    let change = payments.compactMap(\.change?.minorUnits).reduce(0, +)
    var receipt = CheckReceipt(
      store: store, number: String(checkNumber),
      table: tables.isEmpty ? "-" : tables.joined(separator: "+"), guests: guests ?? 0,
      server: author, printedAt: "\(time.date) \(calendar.clockText(at))",
      lines: lines.map { line in
        CheckReceipt.Line(
          quantity: line.quantity, name: line.name, isHalf: line.isHalf, grams: line.grams,
          modifiers: line.modifiers, isInSet: line.isInSet, amount: line.amount)
      }, subtotal: subtotal,
      adjustments: rows.filter { $0.kind != .lines && $0.kind != .taxContained }.map(item),
      total: total, includedTaxes: rows.filter { $0.kind == .taxContained }.map(item),
      payments: payments.flatMap(\.items),
      change: change > 0 ? Money(minorUnits: change, currency: total.currency) : nil,
      points: (points.map { notes(of: $0) } ?? []) + (accounts ?? []).flatMap(\.notes),
      opensDrawer: isReceipt && !isCopy && payments.contains { $0.tender == .cash },
      farewell: isReceipt ? Phrase("Thank you. See you again!", "谢谢惠顾，欢迎再次光临！") : nil,
      link: link,
      linkWords: asksForReview == true
        ? Phrase("Tell us how it was, and keep this receipt", "扫码评价本次用餐，领取电子小票")
        : Phrase("This receipt on your phone", "扫码领取电子小票"),
      isPickUp: isPickUp)
    receipt.coupons = isReceipt ? coupons.map(\.onPaper) : []
    receipt.returned = returnedCoupons.map(\.note)
    var paper = receipt.document(in: language, and: second)
    for mark in marks(isCopy: isCopy).reversed() {
      paper.lines.insert(
        .text(mark.text(language), style: .bold, alignment: .center), at: 0)
    }
    return paper
  }

  private func notes(of points: Points) -> [CheckReceipt.Note] {
    let earns =
      isReceipt ? Phrase("points earned", "本次获得积分") : Phrase("points it will earn", "本单可得积分")
    let used = CheckReceipt.Note(Phrase("points used", "本次使用积分"), "\(points.used)")
    let earned = CheckReceipt.Note(earns, "\(points.earned)")
    let now = points.balance.map { CheckReceipt.Note(Phrase("points now", "当前积分"), "\($0)") }
    return [points.used > 0 ? used : nil, points.earned > 0 ? earned : nil, now]
      .compactMap(\.self)
  }

  /// What stands above everything else.
  private func marks(isCopy: Bool) -> [Phrase] {
    var marks = isCopy ? [Phrase("COPY", "补打")] : []
    if let refundOf {
      marks.append(Phrase("REFUND of no. \(refundOf)", "退款单 原单号 \(refundOf)"))
    }
    if let closing {
      marks.append(
        Phrase("CLOSE \(closing), earlier receipts void", "第\(closing)次结账 前单作废"))
    }
    return marks
  }
}

extension BillSlip.Tendered {
  /// What was handed over, and what of it is a tip: the tip is no part of the bill.
  fileprivate var items: [CheckReceipt.Item] {
    let taken = Money(
      minorUnits: amount.minorUnits + (tip?.minorUnits ?? 0), currency: amount.currency)
    let paper = notes.map { "\($0.plainText) \($0.currency.code)" }
    let name =
      paper.map { Phrase("\(tender.name.english) \($0)", "\(tender.name.chinese) \($0)") }
      ?? self.name
    let paid = CheckReceipt.Item(name, tendered ?? taken)
    guard let tip else { return [paid] }
    return [paid, CheckReceipt.Item(Phrase("  of it tip", "  其中小费"), tip)]
  }
}

extension BillSlip.Coupon {
  var onPaper: CheckReceipt.Coupon {
    CheckReceipt.Coupon(
      name,
      days: Phrase(
        "from \(from.description) until \(until.description)",
        "有效期 \(from.description) 至 \(until.description)"), code: code)
  }

  /// That it came back, and until when it holds.
  fileprivate var note: CheckReceipt.Note {
    CheckReceipt.Note(
      Phrase(
        "back: \(name.english) \(code), valid until", "退回：\(name.chinese) \(code)，有效期至"),
      until.description)
  }
}
