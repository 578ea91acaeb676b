import GRDB
import GatewaySimulator
import StoreDatabase
import StoreDomain
import Testing

/// The store's book and the gateways', compared when all has ended.
extension PayingHouse {
  /// Each number has one outcome, both sides have the same money, no bill closed unpaid, and nobody was
  /// charged twice.
  func expectSameBooks() throws {
    let stages = try database.gatewayStages()
    let orders = Dictionary(
      book.orders.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, payment) in stages {
      #expect(!payment.stage.isOnItsWay, "\(number) has an outcome; seed \(seed)")
      let counted = payment.stage == .captured ? payment.amount : 0
      #expect(
        orders[number]?.keptMinor ?? 0 == counted, "\(number) \(payment.stage); seed \(seed)")
      #expect(orders[number]?.charges ?? 0 <= 1, "\(number) was charged twice; seed \(seed)")
    }
    #expect(Set(orders.keys).isSubset(of: stages.keys), "no number but the store's; seed \(seed)")
    let captured = stages.values.reduce(0) { $0 + ($1.stage == .captured ? $1.amount : 0) }
    #expect(orders.values.reduce(0) { $0 + $1.keptMinor } == captured, "seed \(seed)")
    try expectPaidOnce(orders.mapValues(\.keptMinor))
    #expect(try database.tillBoard().isEmpty, "seed \(seed)")
    #expect(try database.checkInvariants() == [], "seed \(seed)")
  }

  /// Every bill is closed and was paid whole and once, by what the gateways have of it and the cash.
  ///
  /// - Parameter kept: minor units, by their number.
  private func expectPaidOnce(_ kept: [String: Int]) throws {
    let bills = try database.paidBills()
    #expect(!bills.isEmpty)
    for bill in bills {
      let paid = bill.numbers.reduce(bill.otherwise) { $0 + (kept[$1] ?? 0) }
      #expect(bill.total == paid, "check \(bill.check); seed \(seed)")
    }
  }

  /// How many ended how.
  func ends() throws -> [String: Int] {
    try database.gatewayStages().values.reduce(into: [:]) { $0[$1.stage.rawValue, default: 0] += 1 }
  }
}

/// A guests' bill, as the file has it.
private struct PaidBill {
  var check: Int
  /// Nil while it is open.
  var total: Int?
  /// Captured without a gateway.
  var otherwise: Int
  /// Its payments at gateways, by their numbers.
  var numbers: [String]
}

extension StoreDatabase {
  /// Every number with the stage and the minor units of its payment.
  fileprivate func gatewayStages() throws -> [String: (stage: Payment.Stage, amount: Int)] {
    try read { db in
      var stages: [String: (stage: Payment.Stage, amount: Int)] = [:]
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT orderNumber, stage, amountMinor FROM gatewayPayment
          JOIN payment ON payment.id = paymentID
          """)
      for row in rows {
        let stage = try #require(Payment.Stage(rawValue: row["stage"]))
        stages[row["orderNumber"]] = (stage, row["amountMinor"])
      }
      return stages
    }
  }

  /// The bills of all guests who ate here.
  fileprivate func paidBills() throws -> [PaidBill] {
    try read { db in
      let numbers = Dictionary(
        grouping: try Row.fetchAll(
          db,
          sql: """
            SELECT checkID, orderNumber FROM gatewayPayment JOIN payment ON payment.id = paymentID
            """), by: { $0["checkID"] as String })
      return try Row.fetchAll(
        db,
        sql: """
          SELECT id, number, totalMinor, (SELECT coalesce(sum(amountMinor), 0) FROM payment
              WHERE checkID = guestCheck.id AND stage = 'captured'
                AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = payment.id))
            AS otherwise
          FROM guestCheck WHERE partyID IS NOT NULL
          """
      ).map { row in
        PaidBill(
          check: row["number"], total: row["totalMinor"], otherwise: row["otherwise"],
          numbers: numbers[row["id"]]?.map { $0["orderNumber"] } ?? [])
      }
    }
  }
}
