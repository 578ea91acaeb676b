import StoreDomain
import TextEncodings

extension DayReports {
  /// One figure a row, for spreadsheets: the day, what kind of figure, which one, how often, how much.
  public var csv: String {
    var rows = [["business_day", "figure", "code", "count", "minor_units"]]
    for day in days { rows += day.csvRows }
    return rows.map(CSVLine.text).joined()
  }
}

extension DayReport {
  fileprivate var csvRows: [[String]] {
    func rows(_ figure: String, _ sums: [String: Int]) -> [[String]] {
      sums.sorted { $0.key < $1.key }.map { [figure, $0.key, "", "\($0.value)"] }
    }
    var all: [[String]] = []
    if let withheld {
      all.append(["withheld", withheld, "", ""])
    } else {
      all.append(["sales", "", "\(checks)", "\(salesMinorUnits)"])
      all += salesByTaxRate.flatMap { tax in
        [
          ["sales_by_tax_rate", tax.code ?? tax.name.english, "", "\(tax.salesMinorUnits)"],
          ["tax", tax.code ?? tax.name.english, "", "\(tax.taxMinorUnits)"],
        ]
      }
      all.append(["service_charge", "", "", "\(serviceChargeMinorUnits)"])
    }
    all += rows("discount", discountsMinorUnits)
    all += (campaigns ?? []).map {
      ["campaign", $0.code, "\($0.count)", "\($0.minorUnits)"]
    }
    all += voids.sorted { $0.key < $1.key }.map {
      ["void", $0.key, "\($0.value.count)", "\($0.value.minorUnits)"]
    }
    if withheld == nil {
      all += rows("tender", tendersMinorUnits)
      all += rows("given_back", givenBackMinorUnits)
      all += rows("received", receivedMinorUnits)
      if let storedValue {
        all += [
          [
            "stored_value_sold", "principal", "\(storedValue.sold.count)",
            "\(storedValue.sold.minorUnits)",
          ], ["stored_value_sold", "bonus", "", "\(storedValue.bonusGivenMinorUnits)"],
          [
            "stored_value_paid_out", "principal", "\(storedValue.cashedOut.count)",
            "\(storedValue.cashedOut.minorUnits)",
          ], ["stored_value_paid_out", "bonus_lapsed", "", "\(storedValue.bonusLapsedMinorUnits)"],
        ]
        if let takenBack = storedValue.takenBack {
          all += [
            [
              "stored_value_taken_back", "principal", "\(takenBack.count)",
              "\(takenBack.minorUnits)",
            ],
            [
              "stored_value_taken_back", "bonus", "",
              "\(storedValue.bonusTakenBackMinorUnits ?? 0)",
            ],
          ]
        }
        all += rows("stored_value_received", storedValue.receivedMinorUnits)
      }
      if let houseAccounts {
        let settled = houseAccounts.settled
        all.append(["house_accounts_settled", "", "\(settled.count)", "\(settled.minorUnits)"])
        if let paidOut = houseAccounts.paidOut {
          all.append(
            ["house_accounts_paid_out", "", "\(paidOut.count)", "\(paidOut.minorUnits)"])
        }
        all += rows("house_accounts_received", houseAccounts.receivedMinorUnits)
      }
      if let tips {
        all += rows("tip", tips.byTender) + rows("tip_of", tips.byPerson)
        all.append(["tip_paid_out", "", "", "\(tips.paidOutMinorUnits)"])
      }
      all += (foreignCash ?? []).flatMap { cash in
        [
          ["foreign_cash", cash.currency, "\(cash.count)", "\(cash.foreignMinorUnits)"],
          ["foreign_cash_worth", cash.currency, "", "\(cash.valueMinorUnits)"],
        ]
      }
      if let deposits {
        all += rows("deposit_taken", deposits.taken) + rows("deposit_given_back", deposits.returned)
        all.append(["deposit_applied", "", "", "\(deposits.appliedMinorUnits)"])
        all.append(["deposit_kept", "", "", "\(deposits.forfeitedMinorUnits)"])
        all += rows("deposit_held", deposits.held)
      }
      all.append(["paid_on_open", "", "\(openChecks.count)", "\(paidOnOpenMinorUnits)"])
      if let compOnOpenMinorUnits {
        all.append(["comp_on_open", "", "", "\(compOnOpenMinorUnits)"])
      }
      if let cashInNoDrawerMinorUnits {
        all.append(["cash_in_no_drawer", "", "", "\(cashInNoDrawerMinorUnits)"])
      }
    }
    all += allOpenChecks.filter { $0.businessDay != businessDay }.map {
      ["earlier_open_check", "\($0.businessDay)/\($0.number)", "", ""]
    }
    all += differences.flatMap { difference -> [[String]] in
      let code = "\(difference.drawer)/\(difference.shift)"
      return [
        ["drawer_expected", code, "", "\(difference.expectedMinorUnits)"],
        ["drawer_counted", code, "", "\(difference.countedMinorUnits)"],
        ["drawer_difference", code, "", "\(difference.differenceMinorUnits)"],
      ]
        + (difference.foreign ?? []).flatMap { foreign in
          [
            ["drawer_expected_" + foreign.currency, code, "", "\(foreign.expectedMinorUnits)"],
            ["drawer_counted_" + foreign.currency, code, "", "\(foreign.countedMinorUnits)"],
          ]
        }
    }
    return all.map { [businessDay.description] + $0 }
  }
}
