import GRDB
import StoreDomain
import TextEncodings

extension StoreDatabase {
  /// The statement of a house account; nil when there is no such account.
  public func statement(
    of id: Identifier<HouseAccount>, from firstDay: LocalDate, through lastDay: LocalDate
  ) throws -> AccountStatement? {
    try read { db in
      try AccountStatement.fetch(db, of: id, from: firstDay, through: lastDay, store.currency)
    }
  }

  /// The house account that has a code, however it is written; nil when there is none.
  public func houseAccount(code: String) throws -> HouseAccount? {
    try read {
      try HouseAccount.fetchAll($0, "code = ?", [code.uppercased()], store.currency).first
    }
  }
}

extension AccountStatement {
  static func fetch(
    _ db: Database, of id: Identifier<HouseAccount>, from firstDay: LocalDate,
    through lastDay: LocalDate, _ currency: Currency
  ) throws -> AccountStatement? {
    guard let account = try HouseAccount.fetchAll(db, "id = ?", [id], currency).first else {
      return nil
    }
    return AccountStatement(
      of: account, try HouseAccountEntry.fetchAll(db, of: id, currency), from: firstDay,
      through: lastDay)
  }

  /// What it says, for the terminal, the screen and paper alike.
  public var sections: [ReportSection] {
    let details = account.details
    let rest: [(Phrase, String?)] = [
      (Phrase("contact", "联系人"), details.contact), (Phrase("tax number", "税号"), details.taxNumber),
    ]
    let head = rest.compactMap { label, text in
      text.map { ReportSection.Row(Phrase("\(label.english): \($0)", "\(label.chinese)：\($0)")) }
    }
    let sums = [
      ReportSection.Row(Phrase("owed before", "期初欠款"), amount: before),
      ReportSection.Row(
        after.minorUnits < 0
          ? Phrase("the house owes the company", "应退单位")
          : Phrase("owed at the end", "期末欠款"), amount: after),
    ]
    return [
      ReportSection(Phrase("Account", "单位"), head),
      ReportSection(Phrase("Owed", "欠款"), sums),
      ReportSection(
        Phrase("Bills and payments", "明细"),
        entries.map { ReportSection.Row($0.words, amount: $0.amount) }),
      ReportSection(
        Phrase("Not settled", "未结清"),
        open.map { ReportSection.Row($0.entry.words, amount: $0.left) }),
    ].filter { !$0.rows.isEmpty }
  }

  /// One entry a row, for spreadsheets; amounts in minor units.
  public var csv: String {
    var owed = before.minorUnits
    var rows = [
      [
        "business_day", "kind", "check", "signer", "tender", "reference", "minor_units",
        "owed_minor_units",
      ]
    ]
    rows.append([firstDay.description, "before", "", "", "", "", "", "\(owed)"])
    for entry in entries {
      owed += entry.amount.minorUnits
      rows.append([
        entry.businessDay.description, entry.kind.rawValue,
        entry.checkNumber.map { "\($0)" } ?? "", entry.signer ?? "",
        entry.tender?.rawValue ?? "", entry.reference ?? "", "\(entry.amount.minorUnits)",
        "\(owed)",
      ])
    }
    return rows.map(CSVLine.text).joined()
  }

  /// The same for other programs, in minor units.
  public var figures: AccountStatementFigures { AccountStatementFigures(self) }
}

extension HouseAccountEntry {
  /// "2026-11-22 check 4, signed by Wang Wei".
  public var words: Phrase {
    let day = businessDay.description
    switch kind {
    case .charged:
      let (number, signer) = (checkNumber ?? 0, signer ?? "")
      return Phrase(
        "\(day) check \(number), signed by \(signer)", "\(day) 账单 \(number)，\(signer) 签单")
    case .returned:
      let number = checkNumber ?? 0
      return Phrase("\(day) check \(number), given back", "\(day) 账单 \(number)，退回")
    case .settled:
      let name = tender?.name ?? kind.name
      let number = reference.map { " \($0)" } ?? ""
      return Phrase(
        "\(day) settled by \(name.english)\(number)", "\(day) \(name.chinese)结清\(number)")
    case .paidOut:
      let name = tender?.name ?? kind.name
      let number = reference.map { " \($0)" } ?? ""
      return Phrase(
        "\(day) credit paid out by \(name.english)\(number)",
        "\(day) \(name.chinese)退还余额\(number)")
    }
  }
}

/// A statement as other programs read it.
public struct AccountStatementFigures: Codable, Sendable, Equatable {
  public struct Entry: Codable, Sendable, Equatable {
    public var businessDay: LocalDate
    public var kind: String
    public var check: Int?
    public var signer: String?
    public var tender: String?
    public var reference: String?
    public var minorUnits: Int
  }

  public struct Open: Codable, Sendable, Equatable {
    public var businessDay: LocalDate
    public var check: Int?
    public var signer: String?
    public var leftMinorUnits: Int
  }

  public var code: String
  public var name: String
  public var taxNumber: String?
  public var currency: String
  public var firstDay: LocalDate
  public var lastDay: LocalDate
  public var limitMinorUnits: Int?
  public var beforeMinorUnits: Int
  public var afterMinorUnits: Int
  public var entries: [Entry]
  public var open: [Open]

  init(_ statement: AccountStatement) {
    let account = statement.account
    code = account.code
    name = account.details.name
    taxNumber = account.details.taxNumber
    currency = account.owed.currency.code
    firstDay = statement.firstDay
    lastDay = statement.lastDay
    limitMinorUnits = account.details.limitMinorUnits
    beforeMinorUnits = statement.before.minorUnits
    afterMinorUnits = statement.after.minorUnits
    entries = statement.entries.map { entry in
      Entry(
        businessDay: entry.businessDay, kind: entry.kind.rawValue, check: entry.checkNumber,
        signer: entry.signer, tender: entry.tender?.rawValue, reference: entry.reference,
        minorUnits: entry.amount.minorUnits)
    }
    open = statement.open.map { charge in
      Open(
        businessDay: charge.entry.businessDay, check: charge.entry.checkNumber,
        signer: charge.entry.signer, leftMinorUnits: charge.left.minorUnits)
    }
  }
}
