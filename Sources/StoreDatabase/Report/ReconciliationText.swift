import StoreDomain
import TextEncodings

extension Reconciliation {
  /// What it says in the words of people, a line each: both sides, what the gateway pays out, and each
  /// difference.
  public func lines(in currency: Currency) -> [Phrase] {
    func text(_ minorUnits: Int) -> String {
      Money(minorUnits: minorUnits, currency: currency).plainText
    }
    func side(_ name: Phrase, _ sums: Sums) -> Phrase {
      Phrase(
        "  \(name.english): \(sums.charges) charges, \(text(sums.takenMinorUnits)); "
          + "\(sums.refunds) refunds, \(text(sums.givenBackMinorUnits))",
        "  \(name.chinese)：收款 \(sums.charges) 笔 \(text(sums.takenMinorUnits))；"
          + "退款 \(sums.refunds) 笔 \(text(sums.givenBackMinorUnits))")
    }
    let days = firstDay == lastDay ? "\(firstDay)" : "\(firstDay) – \(lastDay)"
    var lines = [
      Phrase("\(gateway), \(days), \(currency.code)", "\(gateway)，\(days)，\(currency.code)"),
      side(Phrase("store", "门店"), store), side(Phrase("statement", "账单"), statement),
      Phrase(
        "  fee \(text(feeMinorUnits)), net \(text(netMinorUnits))",
        "  手续费 \(text(feeMinorUnits))，净额 \(text(netMinorUnits))"),
    ]
    if rowsOfOtherDays > 0 {
      lines.append(
        Phrase(
          "  \(rowsOfOtherDays) rows of other business days were not compared",
          "  其他营业日的 \(rowsOfOtherDays) 行未核对"))
    }
    if rowsOfOtherStores > 0 {
      lines.append(
        Phrase(
          "  \(rowsOfOtherStores) rows of other stores were not compared",
          "  其他门店的 \(rowsOfOtherStores) 行未核对"))
    }
    lines.append(
      differences.isEmpty
        ? Phrase("  no difference", "  没有差异")
        : Phrase("  \(differences.count) differences:", "  差异 \(differences.count) 项："))
    return lines + differences.map { $0.line(in: currency) }
  }

  /// One number a row, those that are the same too.
  public var csv: String {
    let header = [
      "business_day", "finding", "kind", "order_number", "refund_number", "transaction_number",
      "check", "check_day", "stage", "state", "store_minor_units", "statement_minor_units", "place",
    ]
    return CSVLine.text(header) + items.map { CSVLine.text($0.fields) }.joined()
  }
}

extension Reconciliation.Item {
  fileprivate var fields: [String] {
    func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
    return [
      businessDay.description, finding.rawValue, kind.rawValue, orderNumber, refundNumber,
      transactionNumber, text(check), checkDay?.description ?? "", stage?.rawValue ?? "",
      state?.rawValue ?? "", text(storeMinorUnits), text(statementMinorUnits),
      places.joined(separator: " "),
    ]
  }

  /// What is to be looked at, in one line.
  public func line(in currency: Currency) -> Phrase {
    func text(_ minorUnits: Int?) -> String {
      minorUnits.map { Money(minorUnits: $0, currency: currency).plainText } ?? "-"
    }
    let what = kind == .charge ? Phrase("charge", "收款") : Phrase("refund", "退款")
    let own = kind == .refund && !refundNumber.isEmpty ? refundNumber : orderNumber
    let number = own.isEmpty ? transactionNumber : own
    // What the store has without a check was written down for an account.
    let account = stage == nil ? nil : Phrase(", for an account", "，账户收付")
    let place =
      check.map { number -> Phrase in
        let day = checkDay.map { " (\($0))" } ?? ""
        return Phrase(", check \(number)\(day)", "，账单 \(number)\(day)")
      } ?? account
    let rows = places.isEmpty ? "" : ", " + places.joined(separator: " ")
    let (store, statement) = (text(storeMinorUnits), text(statementMinorUnits))
    return Phrase(
      "  \(businessDay) \(finding.name.english): \(what.english) \(number), store \(store), "
        + "statement \(statement)" + (place?.english ?? "") + rows,
      "  \(businessDay) \(finding.name.chinese)：\(what.chinese) \(number)，门店 \(store)，"
        + "账单 \(statement)" + (place?.chinese ?? "") + rows)
  }
}
