import GRDB
import StoreDomain

extension StoreDatabase {
  /// The Z reports of every business day on which something was sold, paid or left open, the oldest
  /// first, in one read.
  ///
  /// - Parameter day: only this one; it has a report also when nothing happened on it.
  public func dayReports(of day: LocalDate? = nil) throws -> DayReports {
    try read { db in
      let days = try day.map { [$0] } ?? businessDays(db)
      return DayReports(
        currency: store.currency.code, days: try DayReport.fetchAll(db, of: days, store: store))
    }
  }

  private func businessDays(_ db: Database) throws -> [LocalDate] {
    var days = Set(
      try db.list(
        """
        SELECT businessDay FROM guestCheck WHERE undoneAt IS NULL
        UNION SELECT businessDay FROM payment WHERE stage = 'captured'
        UNION SELECT businessDay FROM shift
        UNION SELECT businessDay FROM accountMoney
        """
      ) { $0["businessDay"] as LocalDate })
    // What was paid on another day than its check's has a report of that day, too.
    for at in try db.list(
      "SELECT at FROM payment WHERE stage = 'captured'", [], { $0["at"] as Timestamp })
    {
      days.insert(store.calendar.businessDay(of: at))
    }
    return days.sorted()
  }
}

extension DayReport {
  /// The report of one day.
  static func fetch(_ db: Database, of day: LocalDate, store: Store) throws -> DayReport {
    try fetchAll(db, of: [day], store: store).first ?? DayReport(businessDay: day)
  }

  /// The reports of some days, which are in order.
  static func fetchAll(
    _ db: Database, of days: [LocalDate], store: Store
  ) throws -> [DayReport] {
    guard let first = days.first, let last = days.last else { return [] }
    var book = DayBook(db, store: store, days: days, first: first, last: last)
    try book.readChecks()
    try book.readTaxes()
    try book.readSteps()
    try book.readCampaigns()
    try book.readPayments()
    try book.readAccountMoney()
    try book.readSlipTips()
    try book.readTipsPaidOut()
    try book.readDeposits()
    try book.readShifts()
    for (day, given) in try GivenAway.lines(db, from: first, through: last, store: store) {
      book.add(given, on: day)
    }
    return days.compactMap { book.reports[$0] }
  }
}

/// The reports while they are read, by their day.
struct DayBook {
  let db: Database
  let store: Store
  let first: LocalDate
  let last: LocalDate
  private(set) var reports: [LocalDate: DayReport]
  /// Cash that went into no drawer, by the day on which it came in.
  private var cashInNoDrawer: [LocalDate: Int] = [:]

  init(_ db: Database, store: Store, days: [LocalDate], first: LocalDate, last: LocalDate) {
    self.db = db
    self.store = store
    self.first = first
    self.last = last
    reports = Dictionary(
      days.map { ($0, DayReport(businessDay: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func change(_ day: LocalDate, _ body: (inout DayReport) -> Void) {
    guard reports[day] != nil else { return }
    body(&reports[day, default: DayReport(businessDay: day)])
  }

  mutating func readChecks() throws {
    let sums = try db.list(
      """
      SELECT businessDay, sum(totalMinor) AS sales,
        count(*) FILTER (WHERE refundsCheckID IS NULL AND EXISTS (
          SELECT 1 FROM orderLine WHERE checkID = guestCheck.id AND orderLine.stage = 'sent'))
        AS checks
      FROM guestCheck
      WHERE stage = 'closed' AND undoneAt IS NULL AND businessDay BETWEEN ? AND ?
      GROUP BY businessDay
      """, [first, last]
    ) { ($0["businessDay"] as LocalDate, $0["sales"] as Int, $0["checks"] as Int) }
    for (day, sales, checks) in sums {
      change(day) { report in
        report.salesMinorUnits = sales
        report.checks = checks
      }
    }
    let open = try db.list(
      """
      SELECT businessDay, number FROM guestCheck
      WHERE stage = 'open' AND businessDay BETWEEN ? AND ? AND NOT \(Check.holdsNoSale)
      ORDER BY number
      """, [first, last]
    ) { ($0["businessDay"] as LocalDate, $0["number"] as Int) }
    for (day, number) in open { change(day) { $0.openChecks.append(number) } }
    let all = try db.list(
      """
      SELECT businessDay, number FROM guestCheck
      WHERE stage = 'open' AND businessDay < ? AND NOT \(Check.holdsNoSale)
      ORDER BY businessDay, number
      """, [last]
    ) { DayReport.OpenCheck(businessDay: $0["businessDay"], number: $0["number"]) }
    guard !all.isEmpty else { return }
    for day in reports.keys {
      let earlier = Array(all.prefix { $0.businessDay < day })
      if !earlier.isEmpty { change(day) { $0.earlierOpenChecks = earlier } }
    }
  }

  mutating func readPayments() throws {
    let payments = try db.list(
      """
      SELECT payment.businessDay, payment.tender, payment.amountMinor, payment.tipMinor,
        payment.tipForName, payment.foreignCurrency, payment.foreignMinor,
        payment.foreignValueMinor, payment.at,
        payment.givesBackID IS NOT NULL AS isBack, guestCheck.stage = 'open' AS isOnOpen,
        payment.tender = 'cash' AND payment.shiftID IS NULL AS isInNoDrawer,
        \(DepositOfCheck.isHeld) AS isDeposit
      FROM payment JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE payment.stage = 'captured'
        AND (payment.businessDay BETWEEN ? AND ? OR payment.at BETWEEN ? AND ?)
        -- Money for accounts is told apart, as what went on them and came off them.
        AND NOT \(AccountOfCheck.isOne)
      """,
      [
        first, last, store.calendar.instant(first, minutes: 0),
        // A day ends in the small hours of the next.
        store.calendar.instant(last.adding(days: 2), minutes: 0),
      ]
    ) {
      (
        day: $0["businessDay"] as LocalDate, tender: ($0["tender"] as Tender).rawValue,
        amount: $0["amountMinor"] as Int, tip: $0["tipMinor"] as Int, at: $0["at"] as Timestamp,
        isBack: $0["isBack"] as Bool,
        isOnOpen: $0["isOnOpen"] as Bool, isInNoDrawer: $0["isInNoDrawer"] as Bool,
        tipFor: $0["tipForName"] as String?, foreign: $0["foreignCurrency"] as String?,
        notes: $0["foreignMinor"] as Int?, value: $0["foreignValueMinor"] as Int?,
        isDeposit: $0["isDeposit"] as Bool
      )
    }
    for payment in payments {
      // Deposits are the guests', and have figures of their own.
      if !payment.isDeposit {
        change(payment.day) { report in
          report.tendersMinorUnits[payment.tender, default: 0] += payment.amount
          report.add(tip: payment.tip, by: payment.tender, for: payment.tipFor)
          if let code = payment.foreign {
            report.add(notes: payment.notes ?? 0, of: code, worth: payment.value ?? 0)
          }
          if payment.isOnOpen { report.add(onOpen: payment.amount, by: payment.tender) }
          if payment.isBack {
            report.givenBackMinorUnits[payment.tender, default: 0] -= payment.amount
          }
        }
      }
      let received = store.calendar.businessDay(of: payment.at)
      // What came in by a deposit came in before, by another tender; the house's own pays nothing in.
      if payment.tender != Tender.comp.rawValue, payment.tender != Tender.deposit.rawValue {
        change(received) { $0.receivedMinorUnits[payment.tender, default: 0] += payment.amount }
      }
      if payment.isInNoDrawer {
        cashInNoDrawer[received, default: 0] += payment.amount + payment.tip - (payment.value ?? 0)
      }
    }
  }

  /// Tips that were entered from card slips, of the day on which they were paid. What of them went back
  /// stands with the payment that gave it back.
  mutating func readSlipTips() throws {
    let tips = try db.list(
      """
      SELECT payment.businessDay, slipTip.tipMinor, slipTip.forName FROM slipTip
      JOIN payment ON payment.id = slipTip.paymentID
      WHERE payment.businessDay BETWEEN ? AND ? AND NOT slipTip.isVoid
      """, [first, last]
    ) {
      ($0["businessDay"] as LocalDate, $0["tipMinor"] as Int, $0["forName"] as String?)
    }
    for (day, tip, name) in tips {
      change(day) { $0.add(tip: tip, by: Tender.card.rawValue, for: name) }
    }
  }

  /// Of the day on whose checks the tips were left, whenever they were paid out.
  mutating func readTipsPaidOut() throws {
    let paidOut = try db.list(
      """
      SELECT businessDay, sum(amountMinor) AS amount FROM tipPayout
      JOIN cashMove ON cashMove.id = moveID
      WHERE businessDay BETWEEN ? AND ? GROUP BY businessDay
      """, [first, last]
    ) { ($0["businessDay"] as LocalDate, $0["amount"] as Int) }
    for (day, amount) in paidOut {
      change(day) { report in
        var tips = report.tips ?? DayReport.Tips()
        tips.paidOutMinorUnits += amount
        report.tips = tips
      }
    }
  }

  /// Money for accounts counts on the day on which it came or went; it is in no sum of sales.
  mutating func readAccountMoney() throws {
    let moved = try db.list(
      """
      SELECT accountMoney.businessDay, accountMoney.kind, accountMoney.tender, amountMinor,
        coalesce(storedValueEntry.bonusMinor, 0) AS bonus,
        accountMoney.tender = 'cash' AND shiftID IS NULL AS isInNoDrawer
      FROM accountMoney LEFT JOIN storedValueEntry ON storedValueEntry.moneyID = accountMoney.id
      WHERE accountMoney.businessDay BETWEEN ? AND ?
      """, [first, last]
    ) {
      (
        day: $0["businessDay"] as LocalDate, kind: $0["kind"] as AccountMoney.Kind,
        tender: ($0["tender"] as AccountTender).rawValue, amount: $0["amountMinor"] as Int,
        bonus: $0["bonus"] as Int, isInNoDrawer: $0["isInNoDrawer"] as Bool
      )
    }
    for money in moved {
      change(money.day) { report in
        switch money.kind {
        case .topUp:
          report.storedValue = report.storedValue ?? .init()
          report.storedValue?.sold.add(money.amount)
          report.storedValue?.bonusGivenMinorUnits += money.bonus
          report.storedValue?.receivedMinorUnits[money.tender, default: 0] += money.amount
        case .cashOut:
          report.storedValue = report.storedValue ?? .init()
          report.storedValue?.cashedOut.add(-money.amount)
          report.storedValue?.bonusLapsedMinorUnits -= money.bonus
          report.storedValue?.receivedMinorUnits[money.tender, default: 0] += money.amount
        case .topUpBack:
          report.storedValue = report.storedValue ?? .init()
          report.storedValue?.addTakenBack(-money.amount, bonus: -money.bonus)
          report.storedValue?.receivedMinorUnits[money.tender, default: 0] += money.amount
        case .settlement:
          report.houseAccounts = report.houseAccounts ?? .init()
          report.houseAccounts?.settled.add(money.amount)
          report.houseAccounts?.receivedMinorUnits[money.tender, default: 0] += money.amount
        case .creditOut:
          report.houseAccounts = report.houseAccounts ?? .init()
          report.houseAccounts?.addPaidOut(-money.amount)
          report.houseAccounts?.receivedMinorUnits[money.tender, default: 0] += money.amount
        }
      }
      if money.isInNoDrawer { cashInNoDrawer[money.day, default: 0] += money.amount }
    }
  }

  /// What the days did to deposits, and what was held when each ended.
  mutating func readDeposits() throws {
    let books = try DepositBook.fetchAll(
      db, since: store.calendar.instant(first, minutes: 0), calendar: store.calendar
    ).values
    guard !books.isEmpty else { return }
    for day in reports.keys {
      let figures = DepositFigures(of: day, books)
      if !figures.isEmpty { change(day) { $0.deposits = figures } }
    }
  }

  /// After the payments, because of the cash that went into no drawer.
  mutating func readShifts() throws {
    let cashInNoDrawer = cashInNoDrawer
    for (shift, figures) in try Shift.fetchWithFigures(
      db, "shift.businessDay BETWEEN ? AND ?", [first, last])
    {
      change(shift.businessDay) { report in
        report.cashInNoDrawerMinorUnits = cashInNoDrawer[report.businessDay] ?? 0
        if let figures {
          report.differences.append(ShiftDifference(shift, figures))
        } else {
          report.openDrawers.append(shift.drawer)
        }
      }
    }
  }

  mutating func add(_ given: GivenAway, on day: LocalDate) {
    change(day) {
      $0.voids[given.kind.rawValue, default: .init()].add(given.amount.minorUnits)
    }
  }
}

extension DayReport {
  fileprivate mutating func add(onOpen amount: Int, by tender: String) {
    paidOnOpenMinorUnits += amount
    guard tender == Tender.comp.rawValue else { return }
    let comp = (compOnOpenMinorUnits ?? 0) + amount
    compOnOpenMinorUnits = comp == 0 ? nil : comp
  }

  fileprivate mutating func add(tip: Int, by tender: String, for person: String?) {
    guard tip != 0 else { return }
    var tips = tips ?? Tips()
    tips.byTender[tender, default: 0] += tip
    tips.byPerson[person ?? "", default: 0] += tip
    self.tips = tips
  }

  fileprivate mutating func add(notes: Int, of code: String, worth value: Int) {
    var all = foreignCash ?? []
    let index = all.firstIndex { $0.currency == code } ?? all.endIndex
    if index == all.endIndex { all.append(ForeignCash(currency: code)) }
    all[index].count += 1
    all[index].foreignMinorUnits += notes
    all[index].valueMinorUnits += value
    foreignCash = all.sorted { $0.currency < $1.currency }
  }
}
