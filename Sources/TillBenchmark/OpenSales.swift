import Foundation
import SampleRestaurant
import StoreDatabase
import StoreDomain

/// Checks with three dishes each in the sample restaurant, sent and not paid.
struct OpenSales: Codable {
  struct Sale: Codable {
    var check: Identifier<Check>
    /// Minor units.
    var amount: Int
  }

  var sales: [Sale]

  /// Sunday 22 November 2026, 18:00 in Shanghai: the sample restaurant is open.
  static let environment = StoreEnvironment(
    now: { Timestamp(millisecondsSinceEpoch: 1_795_341_600_000) }, patience: 60, pinRounds: 10_000)

  /// Makes the store and its checks.
  static func prepare(at path: String, count: Int) throws -> OpenSales {
    let database = try StoreDatabase.create(
      at: path, configuration: try SampleRestaurant.configuration(),
      menu: try SampleRestaurant.menu(), environment: environment)
    let server = try author(.order, in: database)
    let codes = ["D001", "D003", "D012"]
    let dishes = try database.menu().filter { codes.contains($0.code) }
    let sales = try (0..<count).map { _ -> Sale in
      let check = try database.perform(OpenCounterSale(), by: server).check.id
      for dish in dishes {
        try database.perform(AddLine(NewLine(dishID: dish.id), to: check), by: server)
      }
      try database.perform(SendLines(of: check), by: server)
      return Sale(check: check, amount: try database.bill(of: check).remaining.minorUnits)
    }
    // Nothing of the preparation is left for the measured time to move into the file.
    try database.checkpoint(whenLongerThan: 0)
    return OpenSales(sales: sales)
  }

  static func author(
    _ permission: Permission, in database: StoreDatabase
  ) throws -> Author {
    let staff = try database.staffList().first { $0.role.permissions.contains(permission) }
    guard let staff else { throw ClosingFigures.Problem.noStaff(permission) }
    return Author(staff: staff, terminal: "benchmark")
  }

  /// Pays one of them, which closes it: one transaction.
  static func pay(_ sale: Sale, in database: StoreDatabase, by cashier: Author) throws {
    try database.perform(Pay(sale.check, tender: .card, amount: sale.amount), by: cashier)
  }

  // MARK: For the processes that pay

  private static func file(beside path: String) -> URL { URL(filePath: path + ".sales") }

  func save(beside path: String) throws {
    try JSONEncoder().encode(self).write(to: Self.file(beside: path))
  }

  static func load(beside path: String) throws -> OpenSales {
    try JSONDecoder().decode(OpenSales.self, from: Data(contentsOf: file(beside: path)))
  }
}
