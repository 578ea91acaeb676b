import StoreDomain

/// A Z report in the words of people, for the terminal and the screen alike.
public struct ReportSection: Hashable, Sendable {
  /// One figure: `cash  1,250.00`.
  public struct Row: Hashable, Sendable {
    public var label: Phrase
    /// How often; nil where only the amount counts.
    public var count: Int?
    public var amount: Money?

    public init(_ label: Phrase, count: Int? = nil, amount: Money? = nil) {
      self.label = label
      self.count = count
      self.amount = amount
    }
  }

  public var title: Phrase
  public var rows: [Row]
  /// Whether from its sums somebody could tell what cash came in, which whoever counts a drawer is not
  /// to know.
  public var tellsCash: Bool

  public init(_ title: Phrase, _ rows: [Row], tellsCash: Bool = false) {
    self.title = title
    self.rows = rows
    self.tellsCash = tellsCash
  }
}

extension DayReport {
  /// What it says, in the order in which a day is closed; what did not occur is left out.
  public func sections(in currency: Currency) -> [ReportSection] {
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    func byTender(_ sums: [String: Int]) -> [ReportSection.Row] {
      Tender.allCases.filter(\.isMoney).compactMap { tender in
        sums[tender.rawValue].map { .init(tender.name, amount: money($0)) }
      }
    }
    var sales = [
      ReportSection.Row(
        Phrase("closed checks", "已结账单"), count: checks, amount: money(salesMinorUnits))
    ]
    if serviceChargeMinorUnits != 0 {
      sales.append(
        .init(BillStep.serviceCharge.name, amount: money(serviceChargeMinorUnits)))
    }
    let comp = compOfSalesMinorUnits
    if comp != 0 {
      sales += [
        .init(Phrase("of it paid by the house", "其中招待"), amount: money(comp)),
        .init(
          Phrase("paid by guests", "客人应付"), amount: money(salesMinorUnits - comp)),
      ]
    }
    let taxes = salesByTaxRate.flatMap { tax in
      [
        ReportSection.Row(tax.name, amount: money(tax.salesMinorUnits)),
        ReportSection.Row(
          Phrase("  of it tax", "  其中税额"), amount: money(tax.taxMinorUnits)),
      ]
    }
    let discounts = BillRow.Kind.allCases.compactMap { kind in
      discountsMinorUnits[kind.rawValue].map {
        ReportSection.Row(kind.reductionName, amount: money($0))
      }
    }
    let voids = GivenAway.Kind.allCases.compactMap { kind in
      self.voids[kind.rawValue].map {
        ReportSection.Row(kind.name, count: $0.count, amount: money($0.minorUnits))
      }
    }
    let given = (campaigns ?? []).map {
      ReportSection.Row($0.name, count: $0.count, amount: money($0.minorUnits))
    }
    var paid = byTender(tendersMinorUnits)
    let compOnOpen = compOnOpenMinorUnits ?? 0
    func onOpen(_ minorUnits: Int) -> [ReportSection.Row] {
      let words = Phrase("of it on open checks", "其中未结账单")
      return minorUnits == 0 ? [] : [.init(words, amount: money(minorUnits))]
    }
    paid += onOpen(paidOnOpenMinorUnits - compOnOpen)
    let counts = differences.flatMap { difference in
      [
        ReportSection.Row(
          Phrase(
            "\(difference.drawer), \(difference.cashier): counted",
            "\(difference.drawer) \(difference.cashier)：实点"),
          amount: money(difference.countedMinorUnits)),
        ReportSection.Row(
          Phrase("  difference", "  差额"), amount: money(difference.differenceMinorUnits)),
      ] + (difference.foreign ?? []).flatMap { foreignRows($0) }
    }
    let drawers = openDrawers.map { ReportSection.Row(Phrase($0, $0)) }
    let noDrawer: [ReportSection.Row] =
      cashInNoDrawerMinorUnits.map {
        [ReportSection.Row(Phrase("cash in no drawer", "未入钱箱的现金"), amount: money($0))]
      } ?? []
    let leftOut: [ReportSection.Row] = withheld == nil ? [] : [ReportSection.Row(Self.whyWithheld)]
    return [
      ReportSection(Phrase("Not told", "未显示"), leftOut),
      ReportSection(Phrase("Sales", "销售"), sales, tellsCash: true),
      ReportSection(Phrase("Sales by tax rate", "按税率"), taxes, tellsCash: true),
      ReportSection(Phrase("Taken off", "优惠"), discounts),
      ReportSection(Phrase("Of it by campaigns", "其中营销活动"), given),
      ReportSection(Phrase("Voids, returns, gifts", "取消、退菜、赠菜"), voids),
      ReportSection(Phrase("Paid", "收款"), paid, tellsCash: true),
      ReportSection(
        Phrase("Paid by the house, no money", "招待（无收款）"),
        compMinorUnits == 0 && compOnOpen == 0
          ? []
          : [.init(Tender.comp.name, amount: money(compMinorUnits))] + onOpen(compOnOpen),
        tellsCash: true),
      ReportSection(
        Phrase("Of the cash, other currencies", "现金中的外币"), foreignRows(in: currency),
        tellsCash: true),
      ReportSection(Phrase("Tips, no sales", "小费（不计销售）"), tipRows(in: currency), tellsCash: true),
      ReportSection(
        Phrase("Reversed and given back", "冲正与退款"), byTender(givenBackMinorUnits),
        tellsCash: true),
      ReportSection(
        Phrase("Received during this day", "当日实收"),
        isReceivedAsPaid ? [] : byTender(receivedMinorUnits), tellsCash: true
      ),
      ReportSection(
        Phrase("Stored value, no sales", "储值（不计销售）"), storedValueRows(in: currency),
        tellsCash: true),
      ReportSection(
        Phrase("House accounts settled, no sales", "挂账结清（不计销售）"),
        houseAccountRows(in: currency), tellsCash: true),
      ReportSection(Phrase("Deposits", "订金"), depositRows(in: currency), tellsCash: true),
      ReportSection(Phrase("Cash that no drawer took", "钱箱之外"), noDrawer, tellsCash: true),
      ReportSection(Phrase("Drawers", "钱箱"), counts),
      ReportSection(Phrase("Drawers that are not counted", "尚未清点的钱箱"), drawers),
      ReportSection(Phrase("Open checks, carried over", "未结账单，转入次日"), openCheckRows),
    ].filter { !$0.rows.isEmpty && !(withheld != nil && $0.tellsCash) }
  }

  private func storedValueRows(in currency: Currency) -> [ReportSection.Row] {
    guard let figures = storedValue else { return [] }
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    var rows = [
      ReportSection.Row(
        Phrase("sold, principal", "售出本金"), count: figures.sold.count,
        amount: money(figures.sold.minorUnits)),
      ReportSection.Row(
        Phrase("bonus given", "赠送金额"), amount: money(figures.bonusGivenMinorUnits)),
    ]
    if figures.cashedOut.count > 0 {
      rows += [
        ReportSection.Row(
          Phrase("paid out, principal", "退卡本金"), count: figures.cashedOut.count,
          amount: money(figures.cashedOut.minorUnits)),
        ReportSection.Row(
          Phrase("bonus lapsed", "作废赠送"), amount: money(figures.bonusLapsedMinorUnits)),
      ]
    }
    if let takenBack = figures.takenBack {
      rows += [
        ReportSection.Row(
          Phrase("top-ups taken back, principal", "充值冲正本金"), count: takenBack.count,
          amount: money(takenBack.minorUnits)),
        ReportSection.Row(
          Phrase("bonus taken back", "冲正赠送"),
          amount: money(figures.bonusTakenBackMinorUnits ?? 0)),
      ]
    }
    return rows + Self.byTender(figures.receivedMinorUnits, in: currency)
  }

  private func houseAccountRows(in currency: Currency) -> [ReportSection.Row] {
    guard let figures = houseAccounts else { return [] }
    func row(_ words: Phrase, _ count: DayReport.Count) -> ReportSection.Row {
      ReportSection.Row(
        words, count: count.count,
        amount: Money(minorUnits: count.minorUnits, currency: currency))
    }
    return [row(Phrase("settled", "结清"), figures.settled)]
      + (figures.paidOut.map { [row(Phrase("credit paid out", "退还余额"), $0)] } ?? [])
      + Self.byTender(figures.receivedMinorUnits, in: currency)
  }

  private static func byTender(
    _ sums: [String: Int], in currency: Currency
  ) -> [ReportSection.Row] {
    AccountTender.allCases.compactMap { tender in
      sums[tender.rawValue].map { amount in
        let name = tender.name
        return ReportSection.Row(
          Phrase("  of it \(name.english)", "  其中\(name.chinese)"),
          amount: Money(minorUnits: amount, currency: currency))
      }
    }
  }

  /// Whether the day's money came in on the day itself; a comp brings none, a deposit came before.
  private var isReceivedAsPaid: Bool {
    let without = [Tender.comp.rawValue, Tender.deposit.rawValue]
    return receivedMinorUnits == tendersMinorUnits.filter { !without.contains($0.key) }
  }

  private func tipRows(in currency: Currency) -> [ReportSection.Row] {
    guard let tips else { return [] }
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    var rows = Tender.allCases.compactMap { tender in
      tips.byTender[tender.rawValue].map {
        ReportSection.Row(tender.name, amount: money($0))
      }
    }
    rows += tips.byPerson.sorted { $0.key < $1.key }.map { name, minorUnits in
      let words =
        name.isEmpty
        ? Phrase("  everybody's together", "  共有") : Phrase("  of \(name)", "  \(name)")
      return .init(words, amount: money(minorUnits))
    }
    rows.append(.init(Phrase("paid out", "已支付"), amount: money(tips.paidOutMinorUnits)))
    return rows
  }

  private func foreignRows(in currency: Currency) -> [ReportSection.Row] {
    (foreignCash ?? []).flatMap { cash -> [ReportSection.Row] in
      let name = Phrase(cash.currency, cash.currency)
      return [
        .init(
          name, count: cash.count,
          amount: Currency(isoCode: cash.currency).map {
            Money(minorUnits: cash.foreignMinorUnits, currency: $0)
          }),
        .init(
          Phrase("  worth", "  折合"),
          amount: Money(minorUnits: cash.valueMinorUnits, currency: currency)),
      ]
    }
  }

  private func foreignRows(_ counted: ForeignCounted) -> [ReportSection.Row] {
    func money(_ minorUnits: Int) -> Money? {
      Currency(isoCode: counted.currency).map { Money(minorUnits: minorUnits, currency: $0) }
    }
    let code = counted.currency
    return [
      .init(
        Phrase("  \(code): counted", "  \(code)：实点"), amount: money(counted.countedMinorUnits)),
      .init(
        Phrase("  \(code): difference", "  \(code)：差额"),
        amount: money(counted.differenceMinorUnits)),
    ]
  }

  /// Who brought deposits, what became of them, and what is owed to guests when the day ends.
  private func depositRows(in currency: Currency) -> [ReportSection.Row] {
    guard let deposits else { return [] }
    func rows(_ words: Phrase, _ sums: [String: Int]) -> [ReportSection.Row] {
      Tender.allCases.compactMap { tender in
        sums[tender.rawValue].map {
          .init(
            Phrase(
              "\(words.english), \(tender.name.english)", "\(words.chinese) \(tender.name.chinese)"),
            amount: Money(minorUnits: $0, currency: currency))
        }
      }
    }
    func row(_ words: Phrase, _ amount: Int) -> [ReportSection.Row] {
      amount == 0 ? [] : [.init(words, amount: Money(minorUnits: amount, currency: currency))]
    }
    return rows(Phrase("taken", "收取"), deposits.taken)
      + rows(Phrase("given back", "退还"), deposits.returned)
      + row(Phrase("used on bills", "抵扣账单"), deposits.appliedMinorUnits)
      + row(Phrase("kept, in the sales", "没收，计入销售"), deposits.forfeitedMinorUnits)
      + rows(Phrase("held at the end", "期末持有"), deposits.held)
  }

  /// How many there are, then their numbers, as many in a row as a narrow printer has room for.
  private var openCheckRows: [ReportSection.Row] {
    let checks = allOpenChecks
    guard !checks.isEmpty else { return [] }
    let days = Dictionary(grouping: checks, by: \.businessDay).sorted { $0.key < $1.key }
    return [.init(Phrase("checks", "账单"), count: checks.count)]
      + days.flatMap { day, checks in
        let title: [ReportSection.Row] =
          day == businessDay ? [] : [.init(Phrase("of \(day)", "\(day) 的账单"))]
        let numbers = checks.map { "\($0.number)" }
        return title
          + stride(from: 0, to: numbers.count, by: Self.numbersInRow).map { first in
            let row = numbers[first..<min(first + Self.numbersInRow, numbers.count)]
            return .init(
              Phrase("  " + row.joined(separator: ", "), "  " + row.joined(separator: "、")))
          }
      }
  }

  private static let numbersInRow = 5
}

extension BillRow.Kind {
  /// What staff call what it takes off.
  fileprivate var reductionName: Phrase {
    switch self {
    case .lines: BillStep.lines.name
    case .lineReduction: BillStep.lineReduction.name
    case .promotion: BillStep.promotion.name
    case .discount: BillStep.discount.name
    case .coupon: BillStep.coupon.name
    case .tenderDiscount: BillStep.tenderDiscount.name
    case .points: BillStep.points.name
    case .serviceCharge: BillStep.serviceCharge.name
    case .tax, .taxContained: BillStep.tax.name
    case .rounding: BillStep.rounding.name
    }
  }
}
