import StoreDatabase
import StoreDomain
import TerminalCore

/// What was found when somebody laid gateways' statements beside the payments: by `foh reconcile`, the
/// newest first. Nothing is settled here; a payment that waits is settled at its bill.
struct StatementsScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded([KeptReconciliation])
    case scroll(Int)
    case back
  }

  static let title = Phrase("statements", "通道对账")
  /// How many days it goes back.
  static let days = 31

  /// Nil until it was read.
  private(set) var kept: [KeptReconciliation]?
  private var scrolling = Scrolling()

  init() {}

  static var specimens: [StatementsScreen] { [StatementsScreen()] }

  func action(at moment: Moment) -> Action? {
    switch moment {
    case .opened, .shown, .storeChanged: .load
    case .minute, .second, .languageChanged: nil
    }
  }

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    [
      Command(
        "statements.back", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Back to the drawer.", "返回钱箱。"), action: .back)
    ] + Scrolling.commands(of: "statements") { .scroll($0) }
  }

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      let today = context.businessDay
      return [
        .load("statements") { store in
          .loaded(
            try store.database.reconciliations(of: today.adding(days: -Self.days)...today))
        }
      ]
    case .loaded(let kept): self.kept = kept
    case .scroll(let rows):
      let count = self.rows(in: context).count
      scrolling.scroll(by: rows, of: count, window: context.bodyRows)
    case .back: return [.close]
    }
    return []
  }

  // MARK: Drawing

  func draw(into buffer: inout Buffer, area: Rect, context: ConsoleContext) -> Point? {
    BillText.draw(rows(in: context), scrolled: scrolling.rows, in: area, of: &buffer)
    return nil
  }

  private func rows(in context: ConsoleContext) -> [BillText] {
    guard let kept else { return [] }
    guard !kept.isEmpty else {
      return [
        .row(
          Phrase(
            "No statement was compared in the last \(Self.days) days: foh reconcile does.",
            "近 \(Self.days) 天没有对账，请用 foh reconcile。"), context, style: .quiet)
      ]
    }
    return kept.flatMap { rows(of: $0, context) }
  }

  private func rows(of kept: KeptReconciliation, _ context: ConsoleContext) -> [BillText] {
    let result = kept.result
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: context.currency).plainText
    }
    let days =
      result.firstDay == result.lastDay
      ? "\(result.firstDay)" : "\(result.firstDay) – \(result.lastDay)"
    let at = "\(context.calendar.localTime(of: kept.at).date) \(context.clock(kept.at))"
    let count = result.differences.count
    return [
      .row(
        Phrase("\(result.gateway), \(days)", "\(result.gateway)，\(days)"), context, style: .heading),
      .row(
        Phrase("\(kept.authorName), \(at)", "\(kept.authorName)，\(at)"), context, indent: 2,
        style: .quiet),
      .row(
        Phrase("taken, as the store has it", "门店收款"), context, indent: 2,
        amount: text(result.store.takenMinorUnits)),
      .row(
        Phrase("as the statement has it", "账单收款"), context, indent: 2,
        amount: text(result.statement.takenMinorUnits)),
      .row(
        Phrase("given back, as the store has it", "门店退款"), context, indent: 2,
        amount: text(result.store.givenBackMinorUnits)),
      .row(
        Phrase("as the statement has it", "账单退款"), context, indent: 2,
        amount: text(result.statement.givenBackMinorUnits)),
      .row(Phrase("fee", "手续费"), context, indent: 2, amount: text(result.feeMinorUnits)),
      .row(Phrase("net", "净额"), context, indent: 2, amount: text(result.netMinorUnits)),
      .row(
        count == 0
          ? Phrase("no difference", "没有差异")
          : DrawerScreen.differences(count), context, indent: 2,
        style: count == 0 ? .good : .warning),
    ] + result.differences.flatMap { rows(of: $0, text, context) } + [BillText(words: [])]
  }

  private func rows(
    of item: Reconciliation.Item, _ text: (Int) -> String, _ context: ConsoleContext
  ) -> [BillText] {
    let what = item.kind == .charge ? Phrase("charge", "收款") : Phrase("refund", "退款")
    let check = item.check.map { number in
      Phrase(", check \(number)", "，账单 \(number)")
    }
    let own = item.refundNumber.isEmpty ? item.orderNumber : item.refundNumber
    let number = own.isEmpty ? item.transactionNumber : own
    var rows: [BillText] = [
      .row(
        Phrase(
          "\(item.finding.name.english): \(what.english)\(check?.english ?? "")",
          "\(item.finding.name.chinese)：\(what.chinese)\(check?.chinese ?? "")"), context,
        indent: 4)
    ]
    if !number.isEmpty {
      rows.append(.row(Phrase(number, number), context, indent: 6, style: .quiet))
    }
    if let amount = item.storeMinorUnits {
      rows.append(.row(Phrase("store", "门店"), context, indent: 6, amount: text(amount)))
    }
    if let amount = item.statementMinorUnits {
      rows.append(.row(Phrase("statement", "账单"), context, indent: 6, amount: text(amount)))
    }
    return rows
  }
}
