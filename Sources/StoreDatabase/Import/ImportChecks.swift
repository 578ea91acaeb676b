import GRDB
import HeadquartersContract
import StoreDomain

/// Replays checks of another till through this one's verbs, at the time at which they happened:
/// all of them in one transaction, so that an interruption leaves whole checks only.
///
/// It gives back what became of each. A check that cannot be does not stop the others.
public struct ImportChecks: Verb {
  public static let terms = VerbTerms<Self>(
    "check.import", Phrase("bring in checks of another till", "导入其他收银的账单"),
    needs: [.permission(.manageStore)],
    audit: .none(because: "the file keeps which till each check is from; events name the author"),
    events: ([.checkOpened, .lineAdded, .paymentCaptured, .paymentDeclined]
      + CloseCheck.terms.events).once)

  let checks: [RecordedCheck]
  let till: String

  /// - Parameter till: the other till's name; a check is known by it and its id there.
  public init(_ checks: [RecordedCheck], from till: String) {
    self.checks = checks
    self.till = till
  }

  public func run(in transaction: Transaction) throws -> [ImportedCheckOutcome] {
    try checks.map { try transaction.importCheck($0, from: till) }
  }
}

extension Transaction {
  fileprivate func importCheck(
    _ recorded: RecordedCheck, from till: String
  ) throws -> ImportedCheckOutcome {
    let earlier: Identifier<Check>? = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT checkID FROM importedCheck WHERE source = ? AND sourceCheckID = ?"),
      arguments: [till, recorded.sourceID])?["checkID"]
    if let earlier {
      return try difference(of: recorded, from: earlier).map { .refused($0) } ?? .alreadyThere
    }
    guard let openedAt = recorded.openedAt, let closedAt = recorded.closedAt else {
      return .refused(Phrase("nothing is on this check", "该账单没有任何内容"))
    }
    if let imbalance = imbalance(of: recorded) { return .refused(imbalance) }
    do {
      try attempt {
        let opener = recorded.lines.first?.staff ?? ""
        let check = try at(openedAt, by: name(opener, till)) { try openCheck(partyID: nil) }
        try db.cachedStatement(
          sql: "INSERT INTO importedCheck (source, sourceCheckID, checkID) VALUES (?, ?, ?)"
        ).execute(arguments: [till, recorded.sourceID, check.id])
        try replay(recorded, on: check, from: till)
        try at(closedAt, by: name(opener, till)) { _ = try closeAsRecorded(check.id) }
      }
      return .imported
    } catch let error as any Explained {
      // The disk, another process, the file itself: that is no fault of this check.
      if let failure = error as? StoreError, !failure.isRefusal { throw failure }
      return .refused(error.explanation)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return .refused(StoreError.refused(error.message ?? "\(error)").explanation)
    }
  }

  /// Why a check's payments do not meet its lines.
  private func imbalance(of recorded: RecordedCheck) -> Phrase? {
    let (due, paid) = (recorded.linesMinorUnits, recorded.paymentsMinorUnits)
    guard due != paid else { return nil }
    let (sum, payments) = (money(due).plainText, money(paid).plainText)
    let difference = money(abs(paid - due)).plainText
    return paid > due
      ? Phrase(
        "overpaid by \(difference): its lines come to \(sum), its payments to \(payments). Correct "
          + "the files and bring them in again.",
        "多付 \(difference)：各行合计 \(sum)，支付合计 \(payments)。请改正文件后重新导入。")
      : Phrase(
        "\(difference) is not paid: its lines come to \(sum), its payments to \(payments). Correct "
          + "the files and bring them in again.",
        "少付 \(difference)：各行合计 \(sum)，支付合计 \(payments)。请改正文件后重新导入。")
  }

  /// What the files say otherwise than what an earlier run brought in. Payments that were taken or
  /// given back in this house since are no difference.
  private func difference(
    of recorded: RecordedCheck, from checkID: Identifier<Check>
  ) throws -> Phrase? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT (SELECT count(*) FROM orderLine WHERE checkID = :id) AS lines,
            (SELECT coalesce(sum(netMinor), 0) FROM orderLine WHERE checkID = :id) AS due,
            (SELECT count(*) FROM payment WHERE checkID = :id) AS payments
          """), arguments: ["id": checkID])
    guard let row else { return nil }
    let (lines, due, payments): (Int, Int, Int) = (row["lines"], row["due"], row["payments"])
    guard
      lines != recorded.lines.count || due != recorded.linesMinorUnits
        || payments < recorded.payments.count
    else { return nil }
    let (here, there) = (money(due).plainText, money(recorded.linesMinorUnits).plainText)
    return Phrase(
      "it came in before with \(here) (lines: \(lines), payments: \(payments)), but the files have "
        + "\(there) (lines: \(recorded.lines.count), payments: \(recorded.payments.count)). What is here "
        + "stays; look at the check.",
      "此前已导入 \(here)（\(lines) 行，\(payments) 笔支付），而文件中是 \(there)"
        + "（\(recorded.lines.count) 行，\(recorded.payments.count) 笔支付）。本店记录不变，请核对该账单。")
  }

  private func replay(_ recorded: RecordedCheck, on check: Check, from till: String) throws {
    let taxCode = store.settings.taxRates.first?.code ?? ""
    for line in recorded.lines {
      try at(line.at, by: name(line.staff, till)) {
        _ = try addServedLine(
          NamedLine(
            name: Phrase(line.item, line.item), quantity: line.quantity,
            unitPrice: line.unitPriceMinorUnits, taxCode: taxCode, note: note(on: line)),
          to: check.id)
      }
    }
    for payment in recorded.payments {
      try at(payment.at, by: till) {
        // History cannot be typed again: a card's number is cut down to what may be kept.
        let kept = CardNumberRule.masked(OrderInput.oneLine(payment.reference))
        guard kept.count <= ReferenceRule.limit else {
          throw ReferenceRefusal.tooLong(ReferenceRule.limit)
        }
        let reference = kept.isEmpty ? nil : kept
        if payment.amountMinorUnits == 0 {
          try recordDeclined(payment.tender, reference: reference, on: check)
        } else {
          let taken = try capture(
            payment.tender, amount: payment.amountMinorUnits, reference: reference, on: check)
          try noteWithoutAccount(taken)
        }
      }
    }
  }

  private func name(_ staff: String, _ till: String) -> String {
    staff.isEmpty ? till : "\(till) \(staff)"
  }

  private func note(on line: RecordedCheck.Line) -> String? {
    var parts: [String] = []
    if line.isVoid { parts.append("void") }
    if line.discountMinorUnits != 0 {
      parts.append("discount \(money(line.discountMinorUnits).plainText) each")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Writes a payment that came to nothing.
  private func recordDeclined(_ tender: Tender, reference: String?, on check: Check) throws {
    let id: Identifier<Payment> = newID()
    try db.execute(
      sql: """
        INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, reference, at,
          authorName) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)
        """,
      arguments: [
        id, check.id, check.businessDay, tender, Payment.Stage.declined, reference, now,
        author.name,
      ])
    try record(
      .paymentDeclined, check.id,
      PaymentDeclinedFact(paymentID: id, tender: tender, reference: reference),
      on: check.businessDay)
  }
}
