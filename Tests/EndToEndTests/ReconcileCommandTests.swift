import Foundation
import RealProgram
import Testing

@Suite("A gateway's statement, compared by the real program")
struct ReconcileCommandTests {
  private static let gateway = """

    [[gateways]]
    code = "wx"
    kind = "wechat_pay"
    url = "https://api.mch.weixin.qq.com"
    merchant = "1900000109"
    app = "wx1"
    key_serial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
    private_key = "merchant.pem"
    gateway_key = "wechat.pem"
    """

  /// A day of WeChat Pay on which the store took nothing: two trades that nobody here knows.
  private static let statement = """
    交易时间,微信订单号,商户订单号,交易状态,应结订单金额,商户退款单号,退款金额,退款状态,手续费,订单金额,申请退款金额
    `2024-11-22 19:42:07,`4200000000000000000000000001,`A1,`SUCCESS,`49.00,`0,`0.00,`,`0.29400,`49.00,`0.00
    `2024-11-22 20:00:00,`4200000000000000000000000001,`A1,`REFUND,`0.00,`R1,`9.00,`SUCCESS,`-0.05400,`0.00,`9.00
    总交易单数,应结订单总金额
    `2,`49.00
    """

  private func store() throws -> TrialStore {
    let store = try TrialStore()
    let text = try TrialStore.configuration() + Self.gateway
    let file = try store.folder.write(text.utf8, to: "gateways.toml")
    let outcome = try Foh.run("configure", file, "--db", store.path)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return store
  }

  private struct Told: Decodable {
    struct Result: Decodable {
      struct Sums: Decodable {
        var takenMinorUnits: Int
        var givenBackMinorUnits: Int
      }
      struct Item: Decodable {
        var finding: String
        var orderNumber: String
        var statementMinorUnits: Int?
        var places: [String]
      }
      var statement: Sums
      var store: Sums
      var feeMinorUnits: Int
      var netMinorUnits: Int
      var items: [Item]
    }
    var reconciliation: Result
    var differences: Int
    var keptBy: String?
  }

  @Test("As a table, as CSV and as JSON; it is kept in somebody's name, and found again")
  func told() throws {
    let store = try store()
    let file = try store.folder.write(Self.statement.utf8, to: "wx-1122.csv")
    let plain = try Foh.run("reconcile", file, "--db", store.path, "--day", "2024-11-22")
    #expect(plain.code == 0, "\(plain.errors)")
    #expect(
      plain.output == """
        wx, 2024-11-22, CNY
          store: 0 charges, 0.00; 0 refunds, 0.00
          statement: 1 charges, 49.00; 1 refunds, 9.00
          fee 0.24, net 39.76
          2 differences:
          2024-11-22 not in the store: charge A1, store -, statement 49.00, wx-1122.csv:2
          2024-11-22 not in the store: refund R1, store -, statement 9.00, wx-1122.csv:3
        Nothing was kept; --by does.

        """)
    let csv = try Foh.run("reconcile", file, "--db", store.path, "--day", "2024-11-22", "--csv")
    #expect(csv.output.split(separator: "\r\n").count == 3)
    #expect(csv.output.contains("2024-11-22,missingHere,charge,A1,,4200000000000000000000000001,"))
    let kept = try Foh.shell(
      "echo \(TrialStore.managerPIN) | $FOH reconcile \(file) --db \(store.path) --day 2024-11-22 "
        + "--by eva --json")
    #expect(kept.code == 0, "\(kept.errors)")
    let told = try JSONDecoder().decode(Told.self, from: Data(kept.output.utf8))
    #expect(told.keptBy == "Eva")
    #expect(told.differences == 2)
    #expect(told.reconciliation.statement.takenMinorUnits == 4900)
    #expect(told.reconciliation.store.takenMinorUnits == 0)
    #expect(told.reconciliation.feeMinorUnits == 24)
    #expect(told.reconciliation.items.map(\.finding) == ["missingHere", "missingHere"])
    let again = try Foh.run("reconcile", "--db", store.path, "--day", "2024-11-22", "--json")
    let list = try JSONDecoder().decode([Told].self, from: Data(again.output.utf8))
    #expect(list.map(\.differences) == [2])
    #expect(list.map(\.keptBy) == ["Eva"])
    let chinese = try Foh.run(
      "reconcile", "--db", store.path, environment: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.output.contains("门店缺少：退款 R1"), "\(chinese.output)")
  }

  @Test("Nothing is kept in a name whose PIN nobody typed; the terminal asks, and shows none")
  func pin() throws {
    let store = try store()
    let file = try store.folder.write(Self.statement.utf8, to: "wx.csv")
    let nobody = try Foh.run(
      "reconcile", file, "--db", store.path, "--day", "2024-11-22", "--by", "eva")
    #expect(nobody.code == 1 && nobody.errors.contains("The PIN is needed"), "\(nobody.errors)")
    let wrong = try Foh.shell(
      "echo 0000 | $FOH reconcile \(file) --db \(store.path) --day 2024-11-22 --by eva")
    #expect(wrong.code == 1 && wrong.errors.contains("PIN"), "\(wrong.errors)")
    #expect(
      try Foh.run("reconcile", "--db", store.path).output == "no statement was compared yet\n")
    let terminal = try Foh.start(
      "reconcile", file, "--db", store.path, "--day", "2024-11-22", "--by", "eva")
    try terminal.wait(for: "PIN of Eva: ")
    try terminal.type(TrialStore.managerPIN + "\n")
    try terminal.wait(for: "Kept in the name of Eva.")
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains(TrialStore.managerPIN))
  }

  @Test("A row that cannot be read is told with its line, and nothing is kept")
  func badRow() throws {
    let store = try store()
    let file = try store.folder.write(
      Self.statement.replacing("`49.00,`0.00\n", with: "`4x,`0.00\n").utf8, to: "wx.csv")
    let outcome = try Foh.run(
      "reconcile", file, "--db", store.path, "--day", "2024-11-22", "--by", "eva")
    #expect(outcome.code == 2, "\(outcome.output)")
    #expect(outcome.errors.contains("wx.csv:2: 订单金额 \"4x\" is no amount of CNY."))
    #expect(outcome.output.contains("refund R1"))
    let kept = try Foh.run("reconcile", "--db", store.path)
    #expect(kept.output == "no statement was compared yet\n")
  }

  @Test("What cannot be done is refused with what to do")
  func refused() throws {
    let store = try store()
    let file = try store.folder.write(Self.statement.utf8, to: "wx.csv")
    func errors(_ arguments: String...) throws -> String {
      let outcome = try Foh.run(
        program: [Foh.path, "reconcile", "--db", store.path] + arguments)
      #expect(outcome.code != 0, "\(arguments)")
      return outcome.errors
    }
    #expect(try errors(file).contains("Say the business day"))
    #expect(try errors(file, "--day", "2026-02-30").contains("write a day that exists"))
    #expect(
      try errors(file, "--day", "2024-11-22", "--by", "nobody").contains(
        "Nobody has the code nobody"))
    #expect(
      try errors(file, "--day", "2024-11-22", "--gateway", "visa").contains("The house has: wx."))
    let cashier = try Foh.shell(
      "echo 4001 | $FOH reconcile \(file) --db \(store.path) --day 2024-11-22 --by bo")
    #expect(cashier.code == 1 && cashier.errors.contains("may not"), "\(cashier.errors)")
    let menu = TrialStore.sample.appendingPathComponent("menu.csv").path
    #expect(try errors(menu, "--day", "2024-11-22").contains("no line names the columns"))
  }
}
