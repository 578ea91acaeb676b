import Foundation
import RealProgram
import StoreDatabase
import Testing

@Suite("A fortnight without a network", .serialized)
struct OutageTests {
  /// Orders that wait; each is several events.
  static let orders = Often.times(60, full: 20_000)
  /// Seconds within which they have all arrived.
  static let limit = 300.0

  @Test("What piled up arrives by itself, in order and once, when the network is back")
  func fortnight() throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let proxy = try FaultyProxy(to: headquarters.port, percent: 0)
    let trial = try TrialStore()
    let store = try SendingStore(trial: trial)
    try store.enrol(at: proxy.url, headquarters)
    headquarters.stop()
    let files = try Self.fortnight(of: Self.orders, in: trial.folder)
    let imported = try Foh.run(
      "import", "checks", "--lines", files.lines, "--payments", files.payments, "--till", "old",
      "--db", trial.path)
    #expect(imported.code == 0, "\(imported.errors)")
    let waiting = try store.database.deliveryStatus().waiting
    #expect(waiting >= Self.orders * 2)
    try headquarters.start()
    proxy.forward(to: headquarters.port)
    let begin = Date()
    try store.drain(seconds: Often.isFull ? Self.limit : 120)
    if Often.isFull {
      print("\(waiting) events of \(Self.orders) orders in \(Int(-begin.timeIntervalSinceNow)) s")
    }
    try store.expectSame(as: headquarters)
    try store.expectSameMoney(as: headquarters)
  }

  /// Another till's files with as many orders, spread over fourteen days.
  private static func fortnight(
    of orders: Int, in folder: TemporaryFolder
  ) throws -> (lines: String, payments: String) {
    var lines =
      "check_id,line_id,sold_at,item,quantity,unit_price_minor,discount_minor,kind,"
      + "voided_by_line,staff_id,terminal\n"
    var payments = "check_id,payment_id,paid_at,tender,amount_minor,text\n"
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    for order in 0..<orders {
      let day = 7 + order * 14 / orders
      let time = "2026-11-\(two(day))T\(two(11 + order % 11)):\(two(order % 60)):00.000"
      let price = 1_000 + order * 37 % 9_000
      lines += "\(order),\(2 * order),\(time),毛肚 Beef tripe,2,\(price),0,S,,1,till\n"
      lines += "\(order),\(2 * order + 1),\(time),酸梅汤,1,800,0,S,,1,till\n"
      payments += "\(order),\(order),\(time),CASH,\(2 * price + 800),paid\n"
    }
    return (
      try folder.write(lines.utf8, to: "lines.csv"),
      try folder.write(payments.utf8, to: "payments.csv")
    )
  }
}
