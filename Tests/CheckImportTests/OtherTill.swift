import RealProgram

/// Another till's history, invented: what its two files say, and what they must come to.
struct OtherTill {
  private(set) var lines = [
    "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,voided_by_line,"
      + "staff_id,terminal"
  ]
  private(set) var payments = ["check_id,payment_id,paid_at,tender,amount_minor,text"]
  private(set) var checks = 0
  private(set) var checksWithoutLines = 0
  private(set) var lineTotal = 0
  private(set) var paymentTotal = 0

  var lineCount: Int { lines.count - 1 }
  var paymentCount: Int { payments.count - 1 }
  var allChecks: Int { checks + checksWithoutLines }

  /// An evening of `count` checks, in which each kind of check comes up again and again.
  init(checks count: Int) {
    for number in 1...count { addCheck(number) }
  }

  private mutating func addCheck(_ number: Int) {
    let price = 500 + number * 37 % 4_000
    switch number % 8 {
    case 0:  // One card.
      sell(number, "毛肚 Beef tripe", 2, at: price)
      pay(number, "SQUARE", 2 * price)
    case 1:  // Cash with change: what the guest gave, and what came back.
      sell(number, "\"鸳鸯锅, 大\"", 1, at: price)
      pay(number, "CASH", 10_000)
      pay(number, "CASH", price - 10_000)
    case 2:  // Something comes back.
      sell(number, "酸梅汤", 3, at: price)
      sell(number, "酸梅汤", -1, at: price)
      pay(number, "SQUARE", 2 * price)
    case 3:  // Rung up by mistake: the check comes to nothing, and nobody pays.
      sell(number, "冻豆腐", 1, at: price)
      sell(number, "冻豆腐", -1, at: price, kind: "V")
    case 4:  // A discount that the price already knows.
      sell(number, "\"Beer 10\"\" glass\"", 4, at: price, discount: 100)
      pay(number, "CASH", 4 * price)
    case 5:  // The card is declined, the guest has cash.
      sell(number, "虾滑 Shrimp paste", 1, at: price)
      pay(number, "SQUARE", 0)
      pay(number, "CASH", price)
    case 6:  // A check on which only a payment was tried.
      pay(number, "SQUARE", 0)
    default:  // Two guests share, and one of the dishes is free.
      sell(number, "\"羊肉卷 \"\"手切\"\"\"", 2, at: price)
      sell(number, "葱花", 2, at: 0)
      pay(number, "SQUARE", price)
      pay(number, "CASH", price)
    }
    if number % 8 == 6 { checksWithoutLines += 1 } else { checks += 1 }
  }

  private mutating func sell(
    _ check: Int, _ item: String, _ quantity: Int, at price: Int, discount: Int = 0,
    kind: String = "S"
  ) {
    lines.append(
      "\(check),\(lines.count),\(time(check)),\(item),\(quantity),\(price),\(discount),\(kind),,"
        + "\(check % 5),bar\(check % 2)")
    lineTotal += quantity * price
  }

  private mutating func pay(_ check: Int, _ tender: String, _ amount: Int) {
    payments.append(
      "\(check),\(payments.count),\(time(check)),\(tender),\(amount),\"Slip, \(check)\"")
    paymentTotal += amount
  }

  private func time(_ check: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "2025-06-14T\(two(12 + check / 60 % 12)):\(two(check % 60)):\(two(check * 7 % 60)).250"
  }

  // MARK: What can be wrong with it

  /// Puts a row in the place of that with this line number, as an editor counts.
  mutating func replaceLine(_ number: Int, with row: String) { lines[number - 1] = row }
  mutating func replacePayment(_ number: Int, with row: String) { payments[number - 1] = row }

  /// The number of the first row of a check among the lines, as an editor counts.
  func firstLine(ofCheck check: Int) -> Int {
    (lines.firstIndex { $0.hasPrefix("\(check),") } ?? -1) + 1
  }

  func firstPayment(ofCheck check: Int) -> Int {
    (payments.firstIndex { $0.hasPrefix("\(check),") } ?? -1) + 1
  }

  /// Writes both files.
  func write(to folder: TemporaryFolder) throws -> (lines: String, payments: String) {
    (
      try folder.write((lines.joined(separator: "\n") + "\n").utf8, to: "lines.csv"),
      // Some tills write the line ends of another system.
      try folder.write((payments.joined(separator: "\r\n") + "\r\n").utf8, to: "payments.csv")
    )
  }
}
