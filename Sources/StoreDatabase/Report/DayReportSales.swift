import GRDB
import StoreDomain

/// What was sold on the days of a report, by rate of tax, and what was taken off it.
extension DayBook {
  /// Sales by the rate of their lines, and the tax of each.
  ///
  /// A row of tax keeps its rate's name alone. On a check whose lines have one rate it is that one's;
  /// on others the rate of that name.
  mutating func readTaxes() throws {
    let sales = try db.list(
      """
      SELECT guestCheck.businessDay, orderLine.taxCode, sum(orderLine.netMinor) AS amount
      FROM guestCheck CROSS JOIN orderLine ON orderLine.checkID = guestCheck.id
      WHERE guestCheck.stage = 'closed' AND guestCheck.undoneAt IS NULL
        AND guestCheck.businessDay BETWEEN ? AND ? AND orderLine.stage = 'sent'
      GROUP BY guestCheck.businessDay, orderLine.taxCode
      """, [first, last]
    ) { ($0["businessDay"] as LocalDate, $0["taxCode"] as String, $0["amount"] as Int) }
    let store = store
    for (day, code, amount) in sales {
      change(day) { Self.add(sales: amount, tax: 0, code: code, name: nil, store, to: &$0) }
    }
    let taxes = try db.list(
      """
      SELECT businessDay, onlyCode, reasonEnglish, reasonChinese, sum(amountMinor) AS amount
      FROM (
        SELECT guestCheck.businessDay, checkRow.reasonEnglish, checkRow.reasonChinese,
          checkRow.amountMinor, (SELECT CASE WHEN count(DISTINCT taxCode) = 1 THEN min(taxCode) END
            FROM orderLine WHERE checkID = guestCheck.id AND orderLine.stage = 'sent') AS onlyCode
        FROM guestCheck CROSS JOIN checkRow ON checkRow.checkID = guestCheck.id
        WHERE guestCheck.stage = 'closed' AND guestCheck.undoneAt IS NULL
          AND guestCheck.businessDay BETWEEN ? AND ? AND checkRow.kind IN ('tax', 'taxContained'))
      GROUP BY businessDay, onlyCode, reasonEnglish, reasonChinese
      ORDER BY businessDay, onlyCode, reasonEnglish
      """, [first, last]
    ) {
      (
        day: $0["businessDay"] as LocalDate, code: $0["onlyCode"] as String?,
        name: Phrase($0["reasonEnglish"], $0["reasonChinese"]), amount: $0["amount"] as Int
      )
    }
    for tax in taxes {
      let code = tax.code ?? store.settings.taxRates.first { $0.name == tax.name }?.code
      change(tax.day) {
        Self.add(sales: 0, tax: tax.amount, code: code, name: tax.name, store, to: &$0)
      }
    }
    for day in reports.keys {
      change(day) { report in
        report.salesByTaxRate.sort {
          ($0.code ?? "~", $0.name.english) < ($1.code ?? "~", $1.name.english)
        }
      }
    }
  }

  private static func add(
    sales: Int, tax: Int, code: String?, name: Phrase?, _ store: Store, to report: inout DayReport
  ) {
    let rate = store.settings.taxRates.first { $0.code == code }
    let label = rate?.name ?? name ?? code.map { Phrase($0, $0) } ?? Phrase("", "")
    let index = report.salesByTaxRate.firstIndex {
      $0.code == code && (code != nil || $0.name == label)
    }
    guard let index else {
      report.salesByTaxRate.append(
        .init(
          code: code, name: label, basisPoints: rate?.basisPoints, salesMinorUnits: sales,
          taxMinorUnits: tax))
      return
    }
    report.salesByTaxRate[index].salesMinorUnits += sales
    report.salesByTaxRate[index].taxMinorUnits += tax
  }

  /// What was taken off, and the service charge.
  mutating func readSteps() throws {
    let steps = try db.list(
      """
      SELECT guestCheck.businessDay, checkRow.kind, sum(checkRow.amountMinor) AS amount
      FROM guestCheck CROSS JOIN checkRow ON checkRow.checkID = guestCheck.id
      WHERE guestCheck.stage = 'closed' AND guestCheck.undoneAt IS NULL
        AND guestCheck.businessDay BETWEEN ? AND ?
        AND checkRow.kind NOT IN ('lines', 'tax', 'taxContained')
      GROUP BY guestCheck.businessDay, checkRow.kind
      """, [first, last]
    ) { ($0["businessDay"] as LocalDate, $0["kind"] as BillRow.Kind, $0["amount"] as Int) }
    for (day, kind, amount) in steps {
      change(day) { report in
        if kind == .serviceCharge {
          report.serviceChargeMinorUnits = amount
        } else {
          report.discountsMinorUnits[kind.rawValue] = -amount
        }
      }
    }
  }

  /// What each campaign gave, under the name that it had last.
  mutating func readCampaigns() throws {
    let given = try db.list(
      """
      SELECT campaignUse.businessDay, campaignCode, campaign.definition, count(*) AS bills,
        sum(givenMinor) AS amount
      FROM campaignUse JOIN guestCheck ON guestCheck.id = campaignUse.checkID
      JOIN campaign ON campaign.code = campaignCode
      WHERE guestCheck.stage = 'closed' AND campaignUse.endedAt IS NULL
        AND campaignUse.businessDay BETWEEN ? AND ?
      GROUP BY campaignUse.businessDay, campaignCode ORDER BY campaignUse.businessDay, campaignCode
      """, [first, last]
    ) {
      (
        day: $0["businessDay"] as LocalDate,
        figures: DayReport.CampaignFigures(
          code: $0["campaignCode"], name: try Campaign(json: $0["definition"]).name,
          count: $0["bills"], minorUnits: $0["amount"])
      )
    }
    for (day, figures) in given { change(day) { $0.campaigns = ($0.campaigns ?? []) + [figures] } }
  }
}
