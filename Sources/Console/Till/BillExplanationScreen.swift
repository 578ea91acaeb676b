import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Why a bill comes to this amount: every line, step and payment, with who did it, who allowed it,
/// when and why.
struct BillExplanationScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded(BillExplanation)
    case scroll(Int)
    case close
  }

  static let title = Phrase("why this amount", "金额明细")

  private(set) var explanation: BillExplanation
  private var scrolled = 0

  init(_ bill: BillPicture) {
    explanation = BillExplanation(bill: bill)
  }

  static var specimens: [BillExplanationScreen] { [BillExplanationScreen(.specimen())] }

  private var bill: BillPicture { explanation.bill }

  func heading(in context: ConsoleContext) -> Heading {
    Heading(
      subject: bill.tables + "  "
        + context.text(Phrase("check \(bill.check.number)", "\(bill.check.number) 号单")))
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "why.close", keys: [.escape, .enter, .character("w")], title: Phrase("back", "返回"),
        help: Phrase("Back to the bill.", "返回账单。"), action: .close),
      Command(
        "why.down", keys: [.down], title: Phrase("down", "下翻"),
        help: Phrase("Read on.", "向下翻看。"), footer: .never, action: .scroll(1)),
      Command(
        "why.up", keys: [.up], title: Phrase("up", "上翻"), help: Phrase("Back up.", "向上翻看。"),
        footer: .never, action: .scroll(-1)),
      Command(
        "why.pageDown", keys: [.pageDown], title: Phrase("page down", "下一页"),
        help: Phrase("Read on by a page.", "向下翻一页。"), footer: .never, action: .scroll(8)),
      Command(
        "why.pageUp", keys: [.pageUp], title: Phrase("page up", "上一页"),
        help: Phrase("Back by a page.", "向上翻一页。"), footer: .never, action: .scroll(-8)),
    ]
  }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .storeChanged: .load
    case .shown, .minute, .second, .languageChanged: nil
    }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let id = bill.check.id
      return [.load("why") { .loaded(try $0.database.explainBill(of: id)) }]
    case .loaded(let explanation):
      self.explanation = explanation
    case .scroll(let step):
      let count = rows(in: context).count
      scrolled = min(max(0, scrolled + step), max(0, count - context.bodyRows))
    case .close:
      return [.close]
    }
    return []
  }

  // MARK: What it says

  private func rows(in context: ConsoleContext) -> [BillText] {
    var rows: [BillText] = []
    for (index, text) in BillText.lines(of: bill, context: context).enumerated() {
      rows.append(text)
      rows.append(note(origin(of: bill.lines[index].line), context))
      rows += shares(ofLine: index, context)
    }
    rows.append(BillText(words: []))
    for row in bill.rows {
      rows.append(
        BillText(
          words: [.init(text: context.text(name(of: row)), style: .normal)],
          amount: row.amount.plainText,
          style: row.kind == .taxContained ? .quiet : row.amount.minorUnits < 0 ? .good : .money))
      rows.append(note(origin(of: row), context))
    }
    rows += BillText.withoutEffect(of: bill, context: context)
    rows += BillText.coupons(of: bill, context: context)
    rows.append(
      BillText(
        words: [.init(text: context.text(Phrase("total", "合计")), style: .strong)],
        amount: bill.total.plainText, style: .strong))
    rows.append(BillText(words: []))
    for payment in bill.payments {
      rows += BillText.rows(
        of: payment, on: bill, context: context, columns: Self.columns(of: context.size.columns))
      let isBack = payment.amount.minorUnits < 0
      let allowed = payment.authoriserName
      var english = "\(isBack ? "given back" : "taken") by \(payment.authorName)"
      var chinese = "\(payment.authorName) \(isBack ? "退款" : "收款")"
      english += allowed.map { ", allowed by \($0)" } ?? ""
      chinese += allowed.map { "，\($0) 授权" } ?? ""
      if let reason = payment.reason {
        english += ", \(reason.words.english)"
        chinese += "，\(reason.words.chinese)"
      }
      if let tendered = payment.tendered, let change = payment.change {
        english += ", received \(tendered.plainText), change \(change.plainText)"
        chinese += "，实收 \(tendered.plainText)，找零 \(change.plainText)"
      }
      rows.append(note(Phrase(english, chinese), context))
    }
    if bill.check.stage == .open {
      rows.append(
        BillText(
          words: [.init(text: context.text(Phrase("to pay", "应收")), style: .strong)],
          amount: bill.remaining.plainText, style: .strong))
    }
    return rows + removedRows(context)
  }

  /// What each step of the bill took off a line or put on it.
  private func shares(ofLine index: Int, _ context: ConsoleContext) -> [BillText] {
    bill.rows.compactMap { row in
      guard row.kind != .lines, row.shares.indices.contains(index), row.shares[index] != 0 else {
        return nil
      }
      let share = Money(minorUnits: row.shares[index], currency: row.amount.currency)
      return BillText(
        indent: 4, words: [.init(text: context.text(row.reason), style: .quiet)],
        amount: share.plainText, style: .quiet)
    }
  }

  private func removedRows(_ context: ConsoleContext) -> [BillText] {
    guard !explanation.removed.isEmpty || !explanation.endedCampaigns.isEmpty else { return [] }
    var rows = [
      BillText(words: []),
      BillText(
        words: [
          .init(text: context.text(Phrase("taken away again", "已撤销的优惠")), style: .heading)
        ]),
    ]
    for adjustment in explanation.removed {
      let what: Phrase
      if let basisPoints = adjustment.basisPoints {
        what = BillEffect.percentText(basisPoints: basisPoints)
      } else {
        let amount = Money(
          minorUnits: adjustment.amountMinorUnits ?? 0, currency: bill.total.currency
        ).plainText
        what = Phrase("\(amount) off", "减 \(amount)")
      }
      rows.append(
        BillText(
          words: [
            .init(
              text: "\(context.text(what)): \(context.text(adjustment.reason.words))", style: .quiet
            )
          ]))
      rows.append(
        note(people(adjustment.authorName, adjustment.authoriserName, at: adjustment.at), context))
    }
    for use in explanation.endedCampaigns {
      rows.append(
        BillText(words: [.init(text: context.text(use.name), style: .quiet)]))
      let ended = use.endedByName ?? use.authorName
      rows.append(
        note(
          Phrase(
            "by \(use.authorName), taken off by \(ended)", "\(use.authorName) 选用，\(ended) 撤销"),
          context))
    }
    return rows
  }

  private func note(_ words: Phrase, _ context: ConsoleContext) -> BillText {
    BillText(indent: 4, words: [.init(text: context.text(words), style: .quiet)])
  }

  private func name(of row: BillRow) -> Phrase {
    row.kind == .taxContained
      ? Phrase("of it \(row.reason.english)", "其中\(row.reason.chinese)") : row.reason
  }

  private func people(_ author: String, _ authoriser: String?, at time: Timestamp?) -> Phrase {
    let allowed = authoriser.map { Phrase(", allowed by \($0)", "，\($0) 授权") }
    return Phrase(
      "by \(author)\(allowed?.english ?? "")", "\(author) 操作\(allowed?.chinese ?? "")")
  }

  private func origin(of line: OrderLine) -> Phrase {
    let price = line.unitPrice.plainText
    let each =
      line.priceGrams.map { Phrase("\(price) per \($0) g", "每 \($0) 克 \(price)") }
      ?? Phrase("\(price) each", "单价 \(price)")
    let modifiers = line.modifiers.map { $0.modifier.nameWithPrice(in: line.unitPrice.currency) }
    let how =
      modifiers.isEmpty
      ? nil
      : Phrase(
        " with \(modifiers.map(\.english).joined(separator: ", "))",
        "（\(modifiers.map(\.chinese).joined(separator: "、"))）")
    let share = line.share.map { Phrase(", \($0.mark.english)", "，\($0.mark.chinese)") }
    let author = people(
      line.givenByName ?? line.authorName, explanation.authorisers[line.id], at: line.addedAt)
    let reason = line.reason.map {
      Phrase(", \($0.words.english)", "，\($0.words.chinese)")
    }
    return Phrase(
      "\(each.english)\(how?.english ?? "")\(share?.english ?? ""), \(author.english)"
        + (reason?.english ?? ""),
      "\(each.chinese)\(how?.chinese ?? "")\(share?.chinese ?? "")，\(author.chinese)"
        + (reason?.chinese ?? ""))
  }

  /// Where a step comes from: a person, the house's rules, or the dishes themselves.
  private func origin(of row: BillRow) -> Phrase {
    if let author = row.authorName {
      let who = people(author, row.authoriserName, at: nil)
      guard [.promotion, .coupon, .tenderDiscount].contains(row.kind) || row.campaignCode != nil
      else { return who }
      let house = houseRule(of: row)
      return Phrase("\(house.english), \(who.english)", "\(house.chinese)，\(who.chinese)")
    }
    return houseRule(of: row)
  }

  private func houseRule(of row: BillRow) -> Phrase {
    switch row.kind {
    case .lineReduction where row.campaignCode != nil:
      return Phrase("a promotion of the house", "门店活动")
    case .lines: return Phrase("all lines at their prices", "所有菜品按价合计")
    case .lineReduction: return Phrase("from the line above it", "见上方菜品")
    case .promotion: return Phrase("a promotion of the house", "门店活动")
    case .coupon: return Phrase("a coupon of the guest", "客人优惠券")
    case .tenderDiscount: return Phrase("for the way of paying", "支付方式优惠")
    case .points: return Phrase("the guest's points", "会员积分")
    case .serviceCharge, .tax, .rounding, .discount:
      return Phrase("by the rules of the house", "按门店规则")
    case .taxContained: return Phrase("contained in the prices", "已含在价格内")
    }
  }

  /// What rows take of a window's columns.
  private static func columns(of window: Int) -> Int { min(window - 2, 84) }

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    let columns = Self.columns(of: area.columns)
    let room = Rect(
      column: area.column + 1, row: area.row, columns: columns, rows: area.rows)
    let rows = rows(in: context)
    let hasBefore = rows.contains { !$0.before.isEmpty } && columns > 50
    let first = min(scrolled, max(0, rows.count - room.rows))
    for (line, row) in rows.dropFirst(first).prefix(room.rows).enumerated() {
      row.draw(in: room.line(line), of: &buffer, hasBefore: hasBefore)
    }
    if first + room.rows < rows.count {
      buffer.write("v", at: Point(column: room.maxColumn, row: room.maxRow - 1), style: .quiet)
    }
    return nil
  }
}
