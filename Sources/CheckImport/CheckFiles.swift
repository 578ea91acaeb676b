import StoreConfiguration
import StoreDatabase
import StoreDomain
import TextEncodings

/// Another till's history as two CSV files: its lines and its payments, each with the check's id.
public struct CheckFiles: Sendable {
  /// By the time at which they were opened.
  public private(set) var checks: [RecordedCheck] = []
  /// Rows that could not be read, each with its line. Their checks are left out whole.
  public private(set) var problems: [ConfigurationProblem] = []
  /// Checks of which a row could not be read, or may be one of those that could not.
  public private(set) var leftOut: Set<String> = []
  /// What to say about the files' encodings.
  public let notices: [Phrase]

  /// Reads both files to the end.
  ///
  /// - Parameters:
  ///   - named: the encoding of files that are not UTF-8; nothing to find it out.
  ///   - calendar: of the store; times without a zone are the store's.
  ///   - tenders: what the other till's tenders are here, by its upper-case name.
  /// - Throws: `ConfigurationError` when a file cannot be read at all, or a column is missing.
  public init(
    linesPath: String, paymentsPath: String, named: TextEncoding? = nil, calendar: StoreCalendar,
    tenders: [String: Tender]
  ) throws {
    var lines = try CheckFile(
      path: linesPath, layout: Self.lines, named: named, calendar: calendar)
    var payments = try CheckFile(
      path: paymentsPath, layout: Self.payments, named: named, calendar: calendar)
    notices = [lines.notice, payments.notice].compactMap(\.self)
    var byID: [String: RecordedCheck] = [:]
    while let row = lines.next() {
      guard let line = Self.line(row) else { continue }
      byID[row.checkID, default: RecordedCheck(sourceID: row.checkID, lines: [], payments: [])]
        .lines.append(line)
    }
    while let row = payments.next() {
      guard let payment = Self.payment(row, tenders) else { continue }
      byID[row.checkID, default: RecordedCheck(sourceID: row.checkID, lines: [], payments: [])]
        .payments.append(payment)
    }
    let known = lines.report.checks.union(payments.report.checks)
    for file in [lines, payments] {
      let out = file.report.leftOut(among: known, file: file.name)
      leftOut.formUnion(out.checks)
      problems += file.report.problems + out.words
    }
    checks = byID.values.filter { !leftOut.contains($0.sourceID) }.sorted {
      Self.order($0) < Self.order($1)
    }
  }

  private static func order(_ check: RecordedCheck) -> (Int64, String) {
    (check.openedAt?.millisecondsSinceEpoch ?? 0, check.sourceID)
  }

  private static let lines = CheckFile.Layout(
    columns: [
      "check_id", "line_id", "sold_at", "item", "quantity", "unit_price_minor", "discount_minor",
      "kind", "staff_id", "terminal",
    ], optional: ["staff_id", "terminal"], time: "sold_at", rowID: "line_id", text: nil)
  private static let payments = CheckFile.Layout(
    columns: ["check_id", "payment_id", "paid_at", "tender", "amount_minor", "text"],
    optional: ["text"], time: "paid_at", rowID: "payment_id", text: "text")

  private static func line(_ row: CheckRow) -> RecordedCheck.Line? {
    let at = row.instant("sold_at")
    let quantity = row.wholeNumber("quantity")
    let price = row.wholeNumber("unit_price_minor")
    let discount = row.wholeNumber("discount_minor")
    let item = row.text("item")
    if LostText.hasTraces(item) {
      row.report(
        "the characters of the item's name were lost. Export the file again as UTF-8.",
        "品名的文字已丢失，请按 UTF-8 重新导出。")
    }
    if item.isEmpty { row.report("the item has no name. Give it one.", "没有品名，请填写。") }
    if quantity == 0 { row.report("the quantity is 0. Remove the row.", "数量为 0，请删除该行。") }
    if let price, price < 0 {
      row.report(
        "the price is negative. A return has a negative quantity instead.",
        "单价为负。退货请用负的数量表示。")
    }
    let kind = row.text("kind")
    if kind != "S" && kind != "V" {
      row.report("the kind \"\(kind)\" is neither S nor V.", "类型 \"\(kind)\" 不是 S 或 V。")
    }
    guard let at, let quantity, let price, let discount, !row.isBroken else { return nil }
    return RecordedCheck.Line(
      at: at, item: item, quantity: quantity, unitPriceMinorUnits: price,
      discountMinorUnits: discount, isVoid: kind == "V", staff: row.text("staff_id"),
      terminal: row.text("terminal"))
  }

  private static func payment(
    _ row: CheckRow, _ tenders: [String: Tender]
  ) -> RecordedCheck.Payment? {
    let at = row.instant("paid_at")
    let amount = row.wholeNumber("amount_minor")
    let name = row.text("tender").uppercased()
    let tender = tenders[name]
    if tender == nil {
      row.report(
        "the tender \"\(name)\" is not known. Say what it is here: --tender \(name)=card.",
        "未知的支付方式 \"\(name)\"。请指明它对应什么：--tender \(name)=card。")
    }
    guard let at, let amount, let tender, !row.isBroken else { return nil }
    return RecordedCheck.Payment(
      at: at, tender: tender, amountMinorUnits: amount, reference: row.text("text"))
  }
}
