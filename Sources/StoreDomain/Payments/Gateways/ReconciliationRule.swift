/// Lays a gateway's statement beside what the store has of it.
public enum ReconciliationRule {
  /// More days in one go are a slip of the finger.
  public static let mostDays = 366

  /// Compares by the merchant's number of a charge or a refund; what was written down by hand, which has
  /// none, by the gateway's or by what stands on its slip. A charge that did not count here is even when
  /// the gateway gave it back.
  ///
  /// - Parameters:
  ///   - entries: all rows of the statement, in any order.
  ///   - payments: those of the days, and all others whose numbers stand in the statement: a payment of
  ///     one day may stand on another one there.
  ///   - days: the business days that are compared. A number belongs to the day of the store's payment,
  ///     or else to that of the statement's row.
  ///   - store: by what name the gateway knows this store; a row of another one is that one's to compare.
  ///   - covered: the times of which the statement tells; empty where it does not say.
  public static func compare(
    _ entries: [StatementEntry], with payments: [StatedPayment], gateway: String,
    store: String = "", days: ClosedRange<LocalDate>, covered: [Range<Timestamp>],
    calendar: StoreCalendar
  ) -> Reconciliation {
    var comparison = Comparison(
      result: Reconciliation(
        gateway: gateway, firstDay: days.lowerBound, lastDay: days.upperBound),
      days: days, covered: covered, calendar: calendar)
    let rows = StatementRows(entries, of: payments)
    for payment in payments {
      comparison.add(
        payment, rows: rows.matched[payment.id] ?? [], reversals: rows.reversals[payment.id] ?? [])
    }
    for group in rows.unknown {
      guard !isOfAnotherStore(group.rows, than: store) else {
        comparison.result.rowsOfOtherStores += group.rows.count
        continue
      }
      comparison.add(unknown: group.rows, of: group.payment)
    }
    return comparison.finished()
  }

  /// Stores name themselves by their id. What has another form is a shop of the gateway's own, which
  /// says nothing.
  private static func isOfAnotherStore(_ rows: [StatementEntry], than store: String) -> Bool {
    guard let name = rows.first?.store, name.count == 32, name.allSatisfy(\.isHexDigit) else {
      return false
    }
    return name != store
  }

  /// Whose statement it is.
  ///
  /// - Parameter code: the gateway that somebody named; nil where the statement itself says it well
  ///   enough.
  /// - Throws: `ReconciliationRefusal`.
  public static func gateway(
    _ code: String?, of kind: GatewaySetting.Kind, among gateways: [GatewaySetting]
  ) throws(ReconciliationRefusal) -> GatewaySetting {
    let ofKind = gateways.filter { $0.kind == kind }
    guard let code else {
      guard let only = ofKind.first else { throw .noGateway(kind) }
      guard ofKind.count == 1 else { throw .severalGateways(ofKind.map(\.code)) }
      return only
    }
    guard let gateway = gateways.first(where: { $0.code == code }) else {
      throw .unknownGateway(code, known: gateways.map(\.code))
    }
    guard gateway.kind == kind else { throw .otherKind(statement: kind, gateway: gateway.kind) }
    return gateway
  }

  /// Whether these days can be compared.
  ///
  /// - Parameter today: the business day that runs.
  /// - Throws: `ReconciliationRefusal`.
  public static func checkDays(
    _ first: LocalDate, _ last: LocalDate, today: LocalDate
  ) throws(ReconciliationRefusal) -> ClosedRange<LocalDate> {
    guard first <= last else { throw .endsBeforeItBegins }
    guard last < first.adding(days: mostDays) else { throw .tooManyDays }
    guard last <= today else { throw .dayToCome(last) }
    return first...last
  }

  /// The amount that a sum of thousandths comes to, rounded half away from zero.
  static func rounded(thousandths: Int) -> Int {
    (thousandths >= 0 ? thousandths + 500 : thousandths - 500) / 1_000
  }
}

/// The rows of a statement by the payment of the store to which they belong.
private struct StatementRows {
  /// What nobody here knows: rows of one number, and the charge that they give back when it is known.
  struct Unknown {
    var rows: [StatementEntry]
    var payment: StatedPayment?
  }

  private(set) var matched: [Identifier<Payment>: [StatementEntry]] = [:]
  /// What the gateway gave back of charges that did not count here.
  private(set) var reversals: [Identifier<Payment>: [StatementEntry]] = [:]
  private(set) var unknown: [Unknown] = []

  private struct Number: Hashable {
    var kind: StatementEntry.Kind
    var number: String
  }

  init(_ entries: [StatementEntry], of payments: [StatedPayment]) {
    var byNumber: [Number: StatedPayment] = [:]
    var byHand: [Number: StatedPayment] = [:]
    for payment in payments {
      let kind: StatementEntry.Kind = payment.isRefund ? .refund : .charge
      if !payment.orderNumber.isEmpty {
        byNumber[Number(kind: kind, number: payment.orderNumber)] = payment
      } else if let number = payment.transactionNumber, !number.isEmpty {
        byHand[Number(kind: kind, number: number)] = payment
      }
    }
    var places: [Number: Int] = [:]
    for entry in entries {
      let own = entry.kind == .charge ? entry.orderNumber : entry.refundNumber
      let charge = byNumber[Number(kind: .charge, number: entry.orderNumber)]
      let hand =
        byHand[Number(kind: entry.kind, number: entry.transactionNumber)]
        ?? byHand[Number(kind: entry.kind, number: own)]
      if !own.isEmpty, let payment = byNumber[Number(kind: entry.kind, number: own)] ?? hand {
        matched[payment.id, default: []].append(entry)
      } else if entry.kind == .refund, let charge, !charge.stage.countsTowardBill {
        reversals[charge.id, default: []].append(entry)
      } else if own.isEmpty, let hand {
        matched[hand.id, default: []].append(entry)
      } else {
        let key = Number(kind: entry.kind, number: own.isEmpty ? "#\(entry.orderNumber)" : own)
        if let place = places[key] {
          unknown[place].rows.append(entry)
        } else {
          places[key] = unknown.count
          unknown.append(Unknown(rows: [entry], payment: entry.kind == .refund ? charge : nil))
        }
      }
    }
  }
}

/// What was compared so far.
private struct Comparison {
  var result: Reconciliation
  let days: ClosedRange<LocalDate>
  let covered: [Range<Timestamp>]
  let calendar: StoreCalendar
  private var items: [(at: Timestamp, item: Reconciliation.Item)] = []
  private var feeThousandths = 0
  private var settledMinor = 0

  init(
    result: Reconciliation, days: ClosedRange<LocalDate>, covered: [Range<Timestamp>],
    calendar: StoreCalendar
  ) {
    self.result = result
    self.days = days
    self.covered = covered
    self.calendar = calendar
  }

  mutating func add(
    _ payment: StatedPayment, rows: [StatementEntry], reversals: [StatementEntry]
  ) {
    let all = rows + reversals
    let day = calendar.businessDay(of: payment.at)
    guard days.contains(day) else {
      result.rowsOfOtherDays += all.count
      return
    }
    count(all)
    let kind: StatementEntry.Kind = payment.isRefund ? .refund : .charge
    if payment.stage.countsTowardBill { result.store.add(payment.amountMinor, kind) }
    guard let finding = finding(payment, rows, reversals) else { return }
    let done = rows.filter { $0.state == .done }
    let given = reversals.filter { $0.state == .done }
    items.append(
      (
        payment.at,
        Reconciliation.Item(
          finding: finding, businessDay: day, kind: kind,
          orderNumber: payment.refundsNumber ?? payment.orderNumber,
          refundNumber: payment.isRefund ? payment.orderNumber : "",
          transactionNumber: all.first?.transactionNumber ?? payment.transactionNumber ?? "",
          paymentID: payment.check == nil ? nil : payment.id, check: payment.check,
          checkDay: payment.checkDay,
          stage: payment.stage, state: all.isEmpty ? nil : (done.first ?? all[0]).state,
          storeMinorUnits: payment.stage.countsTowardBill ? payment.amountMinor : 0,
          statementMinorUnits: all.isEmpty
            ? nil
            : done.reduce(0) { $0 + $1.amountMinor } - given.reduce(0) { $0 + $1.amountMinor },
          places: all.map(\.place))
      ))
  }

  private func isCovered(_ moment: Timestamp) -> Bool {
    covered.isEmpty || covered.contains { $0.contains(moment) }
  }

  /// Nil where neither side has anything to tell.
  private func finding(
    _ payment: StatedPayment, _ rows: [StatementEntry], _ reversals: [StatementEntry]
  ) -> Reconciliation.Finding? {
    let done = rows.filter { $0.state == .done }
    let isTwice = done.count > 1
    if payment.stage.countsTowardBill {
      if rows.isEmpty { return isCovered(payment.at) ? .missingThere : .notCovered }
      if isTwice { return .doubled }
      guard let row = done.first else { return .otherState }
      return row.amountMinor == payment.amountMinor ? .same : .otherAmount
    }
    let given = reversals.filter { $0.state == .done }
    let left =
      done.reduce(0) { $0 + $1.amountMinor } - given.reduce(0) { $0 + $1.amountMinor }
    if left != 0 { return isTwice ? .doubled : .otherState }
    if payment.stage.isOnItsWay { return .waiting }
    return rows.isEmpty && reversals.isEmpty ? nil : .same
  }

  /// Rows of one number that the store does not have.
  mutating func add(unknown rows: [StatementEntry], of charge: StatedPayment?) {
    guard let first = rows.first else { return }
    let day = calendar.businessDay(of: first.at)
    guard days.contains(day) else {
      result.rowsOfOtherDays += rows.count
      return
    }
    count(rows)
    let done = rows.filter { $0.state == .done }
    items.append(
      (
        first.at,
        Reconciliation.Item(
          finding: done.count > 1 ? .doubled : .missingHere, businessDay: day, kind: first.kind,
          orderNumber: first.orderNumber, refundNumber: first.refundNumber,
          transactionNumber: first.transactionNumber, check: charge?.check,
          checkDay: charge?.checkDay, state: (done.first ?? first).state,
          statementMinorUnits: done.reduce(0) { $0 + $1.amountMinor },
          places: rows.map(\.place))
      ))
  }

  private mutating func count(_ rows: [StatementEntry]) {
    for row in rows where row.state == .done {
      result.statement.add(row.amountMinor, row.kind)
      settledMinor += row.kind == .charge ? row.settledMinor : -row.settledMinor
      feeThousandths += row.feeThousandths
    }
  }

  func finished() -> Reconciliation {
    var result = result
    // What happened at the same moment stands in the order in which it was found.
    result.items = items.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element.item)
    result.feeMinorUnits = ReconciliationRule.rounded(thousandths: feeThousandths)
    result.netMinorUnits = settledMinor - result.feeMinorUnits
    return result
  }
}

/// Why a statement was not compared.
public enum ReconciliationRefusal: Refusal {
  /// The house has no gateway of the statement's kind.
  case noGateway(GatewaySetting.Kind)
  /// The house has several of them.
  case severalGateways([String])
  case unknownGateway(String, known: [String])
  case otherKind(statement: GatewaySetting.Kind, gateway: GatewaySetting.Kind)
  case endsBeforeItBegins
  case tooManyDays
  case dayToCome(LocalDate)
  /// Files of two kinds of gateways.
  case mixedKinds

  public var reason: Phrase {
    switch self {
    case .noGateway(let kind):
      Phrase("the house has no gateway for \(kind.name.english)", "未设置\(kind.name.chinese)通道")
    case .severalGateways: Phrase("the house has several such gateways", "有多个同类通道")
    case .unknownGateway(let code, _): Phrase("no gateway is called \(code)", "没有通道 \(code)")
    case .otherKind: Phrase("the statement is another gateway's", "账单与通道不符")
    case .endsBeforeItBegins: Phrase("the last day is before the first", "结束日期早于开始日期")
    case .tooManyDays: Phrase("too many days", "日期范围过大")
    case .dayToCome(let day): Phrase("\(day) is still to come", "\(day) 尚未到来")
    case .mixedKinds: Phrase("the files are of several gateways", "文件来自不同通道")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .noGateway(let kind):
      Phrase(
        "This is a statement of \(kind.name.english), and the house has no such gateway. Add it to the "
          + "configuration, or name the right file.",
        "这是\(kind.name.chinese)账单，但本店未设置该通道。请在配置中添加，或更换文件。")
    case .severalGateways(let codes):
      Phrase(
        "Several gateways may have sent it: \(codes.joined(separator: ", ")). Name one with --gateway.",
        "可能属于多个通道：\(codes.joined(separator: "、"))。请用 --gateway 指明。")
    case .unknownGateway(let code, let known):
      Phrase(
        "No gateway is called \(code). The house has: \(known.joined(separator: ", ")).",
        "没有通道 \(code)。本店通道：\(known.joined(separator: "、"))。")
    case .otherKind(let statement, let gateway):
      Phrase(
        "The file is a statement of \(statement.name.english), the gateway is "
          + "\(gateway.name.english). Name the other one.",
        "文件是\(statement.name.chinese)账单，而通道是\(gateway.name.chinese)，请更换其一。")
    case .endsBeforeItBegins:
      Phrase("The last day is before the first. Turn them around.", "结束日期早于开始日期，请对调。")
    case .tooManyDays:
      Phrase(
        "Compare at most \(ReconciliationRule.mostDays) days in one go.",
        "一次最多核对 \(ReconciliationRule.mostDays) 天。")
    case .dayToCome(let day):
      Phrase("\(day) is still to come. Name a day that has begun.", "\(day) 尚未到来，请选择已开始的营业日。")
    case .mixedKinds:
      Phrase(
        "The files are of several gateways. Compare one gateway after the other.",
        "文件来自不同通道，请逐个通道核对。")
    }
  }
}
