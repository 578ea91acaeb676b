import StoreDomain

/// One row of a statement.
struct StatementRow {
  struct Mistake: Error { let message: Phrase }

  let fields: [String]
  let columns: [String: Int]
  let layout: StatementLayout
  let currency: Currency
  let calendar: StoreCalendar
  let place: String

  func entry() throws(Mistake) -> StatementEntry {
    let word = text(layout.type)
    guard let (kind, isReversal) = layout.meaning(word) else {
      throw mistake(
        "\(layout.type[0]) \"\(PlainText.shown(word))\" is not known. Is it another kind of bill?",
        "\(layout.type[0]) “\(PlainText.shown(word))” 无法识别，是否下载了其他账单？")
    }
    let order = try number(layout.order)
    let transaction = try number(layout.transaction)
    guard !order.isEmpty || !transaction.isEmpty else {
      throw mistake(
        "\(layout.order[0]) is empty. Every row needs one.", "\(layout.order[0]) 为空，每行都需要。")
    }
    let isRefund = kind == .refund
    let amount = try amount(isRefund ? layout.refundAmount : [])
    let settled =
      isReversal ? amount : try money(isRefund ? layout.refundSettled : layout.settled) ?? amount
    let fee = try thousandths()
    let refund = isRefund ? try number(layout.refund) : ""
    try checkCurrency()
    return StatementEntry(
      place: place, kind: kind, state: isRefund && !isReversal ? try state() : .done,
      orderNumber: order, refundNumber: refund == "0" ? "" : refund,
      transactionNumber: transaction, amountMinor: amount,
      settledMinor: settled, feeThousandths: isRefund ? -abs(fee) : abs(fee), at: try moment(),
      store: text(layout.store))
  }

  // MARK: Fields

  private func text(_ names: [String]) -> String {
    for name in names {
      guard let index = columns[name], index < fields.count, !fields[index].isEmpty else {
        continue
      }
      return fields[index]
    }
    return ""
  }

  private func number(_ names: [String]) throws(Mistake) -> String {
    let text = text(names)
    guard !StatementText.isShortened(text) else {
      throw mistake(
        "\(names[0]) \"\(text)\" was shortened by a spreadsheet. Download the file again and do not "
          + "open it there.", "\(names[0]) “\(text)” 已被电子表格缩写。请重新下载，不要用电子表格打开。")
    }
    guard text.utf8.count <= 64 else {
      throw mistake(
        "\(names[0]) \"\(PlainText.shown(text))\" is longer than any number.",
        "\(names[0]) “\(PlainText.shown(text))” 过长，不是单号。")
    }
    return text
  }

  /// What the guest paid or got back. A refund has a column of its own in some statements; where that is
  /// empty or nothing, as of a charge that was reversed, the whole went back.
  private func amount(_ own: [String]) throws(Mistake) -> Int {
    if let amount = try money(own), amount != 0 { return amount }
    guard let amount = try money(layout.amount), amount != 0 else {
      throw mistake(
        "\(layout.amount[0]) \"\(PlainText.shown(text(layout.amount)))\" is no amount.",
        "\(layout.amount[0]) “\(PlainText.shown(text(layout.amount)))” 不是金额。")
    }
    return amount
  }

  /// Not negative, whatever sign a refund has; nil where the statement has no such column or nothing in it.
  private func money(_ names: [String]) throws(Mistake) -> Int? {
    let text = text(names)
    guard !text.isEmpty else { return nil }
    guard let units = StatementText.number(text, digits: currency.minorDigits) else {
      throw mistake(
        "\(names[0]) \"\(PlainText.shown(text))\" is no amount of \(currency.code).",
        "\(names[0]) “\(PlainText.shown(text))” 不是 \(currency.code) 金额。")
    }
    return abs(units)
  }

  private func thousandths() throws(Mistake) -> Int {
    let text = text(layout.fee)
    guard !text.isEmpty else { return 0 }
    guard let fee = StatementText.number(text, digits: currency.minorDigits + 3) else {
      throw mistake(
        "\(layout.fee[0]) \"\(PlainText.shown(text))\" is no amount.",
        "\(layout.fee[0]) “\(PlainText.shown(text))” 不是金额。")
    }
    return fee
  }

  private func state() throws(Mistake) -> StatementEntry.State {
    let word = text(layout.refundState)
    guard let state = layout.state(word) else {
      throw mistake(
        "\(layout.refundState[0]) \"\(PlainText.shown(word))\" is not known.",
        "\(layout.refundState[0]) “\(PlainText.shown(word))” 无法识别。")
    }
    return state
  }

  private func checkCurrency() throws(Mistake) {
    let code = text(layout.currency)
    guard code.isEmpty || code == currency.code else {
      throw mistake(
        "\(layout.currency[0]) is \(PlainText.shown(code)); the store has \(currency.code).",
        "\(layout.currency[0]) 为 \(PlainText.shown(code))，本店为 \(currency.code)。")
    }
  }

  private func moment() throws(Mistake) -> Timestamp {
    let text = text(layout.at)
    guard let moment = StatementText.moment(text, calendar) else {
      throw mistake(
        "\(layout.at[0]) \"\(PlainText.shown(text))\" must be a time such as 2026-11-22 19:42:07.",
        "\(layout.at[0]) “\(PlainText.shown(text))” 应为时间，如 2026-11-22 19:42:07。")
    }
    return moment
  }

  private func mistake(_ english: String, _ chinese: String) -> Mistake {
    Mistake(message: Phrase(english, chinese))
  }
}
