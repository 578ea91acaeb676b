import Foundation
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

/// What the real programs do when everybody wants to pay: a cashier's console, a server's, three
/// gateways of which one hangs, one never comes to an end and one loses its answers.
@Suite("A peak at the till")
struct PeakTests {
  @Test(
    "Thirty bills of mixed tenders, two of them hanging, are closed by keys alone while another console orders"
  )
  func thirtyBills() throws {
    let gateways = try PeakGateways()
    let house = try PeakHouse(gateways)
    let tmux = try TmuxSession(TmuxSession.console(of: house.trial), folder: house.trial.folder)
    let server = try PeakServer(tmux, at: try tmux.open(TmuxSession.console(of: house.trial)))
    let cashier = try PeakCashier(Hands(tmux, try tmux.firstWindow()), house)

    try server.orders { try cashier.exactCash("T01", then: "T02") }
    // Two payments hang: the first gateway answers nothing at all, the second waits for its guest.
    gateways.alipay.program.send(SIGSTOP)
    try server.orders { try cashier.scan("T02", code: PeakCashier.alipayCode, then: "T03") }
    try cashier.scanUnconfirmed("T03", then: "T04")
    // The next guests are served as if nothing was.
    try server.orders { try cashier.cashWithChange("T04", then: "T05") }
    try server.orders { try cashier.likelyNote("T05", then: "T06") }
    try server.orders { try cashier.card("T06", 60_00, then: "T07") }
    try server.orders { try cashier.storedValue("T07", then: "T08") }
    try server.orders { try cashier.houseAccount("T08", then: "T09") }
    try server.orders { try cashier.coupon("T09", then: "T10") }
    try server.orders { try cashier.percentOff("T10", then: "T11") }
    try server.orders { try cashier.foldOff("T11", then: "T12") }
    try server.orders { try cashier.splitByThree("T12", then: "T13") }
    try server.orders { try cashier.wrongTender("T13", then: "T14") }
    try server.orders { try cashier.mixed("T14", then: "T15") }
    try server.orders { try cashier.points("T15", then: "T16") }
    try cashier.exactCash("T16", then: "T17")

    // Now they come to an end: one is paid, one is reversed and paid another way.
    gateways.alipay.program.send(SIGCONT)
    try cashier.seePaid("T02")
    try cashier.reverse("T03", then: "T17")
    try server.orders { try cashier.exactCash("T17", then: "T18") }
    for number in 18...22 {
      try cashier.scanAndGo("T\(number)", code: PeakCashier.alipayCode, then: "T\(number + 1)")
    }
    for number in 23...29 { try cashier.exactCash("T\(number)", then: "T\(number + 1)") }
    try cashier.exactCash("T30", then: nil)
    // The terminal's answers were lost; what it took is asked for.
    try cashier.hands.see("nobody waits to pay", "1 open")
    try cashier.countDrawer()
    try house.check(cashier.taken, against: gateways, dishes: server.dishes)
  }
}

// MARK: Gateways

/// Each is a program of its own, which can be stopped and asked what it took.
private struct PeakGateways {
  struct Gateway {
    let program: RunningProgram
    /// Its part of a store's configuration.
    let section: String

    /// What it took, number by number.
    func orders() throws -> [Order] {
      let line = try #require(section.split(separator: "\n").first { $0.hasPrefix("url") })
      let url = line.split(separator: "\"")[1]
      let outcome = try Foh.run(
        program: ["/usr/bin/curl", "--silent", "--fail", "--max-time", "60", "\(url)/orders"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      return try JSONDecoder().decode([Order].self, from: Data(outcome.output.utf8))
    }
  }

  struct Order: Decodable {
    var askedMinor: Int
    var capturedMinor: Int
    var charges: Int
    var state: String
  }

  let alipay, weChatPay, terminal: Gateway
  private let folder: TemporaryFolder

  init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    func start(_ kind: String, _ behaviour: String) throws -> Gateway {
      let program = try RunningProgram(
        "foh",
        [
          "gateway-simulator", "--folder", folder.path("keys"), "--behaviour", behaviour,
          // Nothing is reversed by itself, however slow the machine is.
          "--limit-seconds", "300",
        ])
      // The terminal's part is the last; all are printed at once.
      let key = "private_key = \"\(folder.path("keys"))/terminal.key"
      try #require(program.line(beginning: key) != nil, "\(program.errors)")
      let section = program.output.components(separatedBy: "[[gateways]]")
        .first { $0.contains("kind = \"\(kind)\"") }
      return Gateway(program: program, section: try #require(section))
    }
    // The first makes the keys of all.
    alipay = try start("alipay", "normal")
    weChatPay = try start("wechat_pay", "never-confirmed")
    terminal = try start("card_terminal", "answer-lost")
  }

  /// For a store; an answer that is lost is not waited for as long as usual.
  var configuration: String {
    [
      alipay.section, weChatPay.section,
      terminal.section.replacing(/answer_seconds = \d+/, with: "answer_seconds = 8"),
    ].map { "\n[[gateways]]" + $0 }.joined()
  }
}

// MARK: The house

/// The sample house with thirty tables that have asked for their bills of 60.00, a member, a coupon,
/// an account of stored value and one of a company.
final class PeakHouse {
  let trial: TrialStore
  let coupon: Coupon
  let storedValue: StoredValueAccount
  private let database: StoreDatabase

  fileprivate init(_ gateways: PeakGateways) throws {
    trial = try TrialStore()
    // Here cash goes into a drawer, and is counted.
    let text =
      try TrialStore.configuration()
      .replacing("cash_needs_open_drawer = false", with: "cash_needs_open_drawer = true")
      + gateways.configuration
    let file = try trial.folder.write(text.utf8, to: "peak.toml")
    let configured = try Foh.run("configure", file, "--db", trial.path)
    #expect(configured.code == 0, "\(configured.output)\(configured.errors)")
    database = try StoreDatabase(path: trial.path)
    let eva = try #require(try database.staffList().first { $0.code == "eva" })
    let author = Author(staff: eva, terminal: "office")
    storedValue = try database.perform(OpenStoredValue(), by: author)
    _ = try database.perform(
      TopUpStoredValue(storedValue.id, amount: 500_00, by: .card, reference: "S1"), by: author)
    _ = try database.perform(
      OpenHouseAccount(code: "hx", .init(name: "Huaxia", limitMinorUnits: nil, signers: [])),
      by: author)
    coupon = try database.perform(
      IssueCoupon(
        database.environment.ids.next(), of: "back20", validDays: 10, reason: Reason(.makingUp)),
      by: author)
    let member = try database.perform(EnrolMember(NewMember(name: "王秀英")), by: author)
    let floor = try database.floor().tables
    let tripe = try #require(try database.menu().first { $0.code == "D001" })
    for number in 1...30 {
      let name = number < 10 ? "T0\(number)" : "T\(number)"
      let table = try #require(floor.first { $0.table.name == name }?.table.id)
      let party = try database.perform(
        SeatParty(.walkIn(partySize: 2, guestName: nil), at: [table]), by: author)
      // The same member has both; the points of the first bill pay a part of the second.
      if number == 1 || number == 15 {
        _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: author)
      }
      let check = try database.order(of: party.id).check.id
      _ = try database.perform(
        AddLine(NewLine(dishID: tripe.id, quantity: number == 9 ? 3 : 1), to: check), by: author)
      try database.perform(SendLines(of: check), by: author)
      _ = try database.perform(AskForBill(party.id), by: author)
    }
  }

  private struct Reports: Decodable {
    struct Day: Decodable {
      struct Difference: Decodable {
        var differenceMinorUnits: Int
      }
      var checks: Int
      var openChecks: [Int]
      var openDrawers: [String]
      var tendersMinorUnits: [String: Int]
      var receivedMinorUnits: [String: Int]
      var givenBackMinorUnits: [String: Int]
      var discountsMinorUnits: [String: Int]
      var salesMinorUnits: Int
      var cashInNoDrawerMinorUnits: Int
      var differences: [Difference]
    }
    var days: [Day]
  }

  /// What the cashier took, the file, the gateways' books and the Z report are the same to the cent.
  fileprivate func check(_ taken: [Tender: Int], against gateways: PeakGateways, dishes: Int) throws
  {
    let waiting = try Foh.run("payments", "waiting", "--db", trial.path)
    #expect(waiting.code == 0 && waiting.output.isEmpty, "\(waiting.output)\(waiting.errors)")
    let orders = try [gateways.alipay, gateways.weChatPay, gateways.terminal].map {
      try $0.orders()
    }
    #expect(orders.map(\.count) == [6, 1, 3])
    #expect(orders.joined().allSatisfy { $0.charges == 1 }, "none was charged twice")
    #expect(orders[1].map(\.state) == ["closed"])
    let captured = orders.map { $0.reduce(0) { $0 + $1.capturedMinor } }
    #expect(captured == [taken[.wallet], 0, taken[.card]])

    let outcome = try Foh.run("report", "z", "--db", trial.path, "--json")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let reports = try JSONDecoder().decode(Reports.self, from: Data(outcome.output.utf8))
    let day = try #require(reports.days.first)
    #expect(reports.days.count == 1)
    let byName = Dictionary(uniqueKeysWithValues: taken.map { ($0.key.rawValue, $0.value) })
    #expect(day.tendersMinorUnits == byName)
    #expect(day.receivedMinorUnits == byName)
    #expect(day.givenBackMinorUnits == ["cash": 20_00], "the wrong tender")
    #expect(day.checks == 30)
    // What the server still orders for.
    #expect(day.openChecks.count == 1)
    #expect(day.openDrawers.isEmpty)
    #expect(day.cashInNoDrawerMinorUnits == 0)
    #expect(day.differences.map(\.differenceMinorUnits) == [0])
    let all = taken.values.reduce(0, +)
    #expect(day.salesMinorUnits == all)
    // 29 bills of 60.00 and one of 136.00 before anything came off.
    #expect(all + day.discountsMinorUnits.values.reduce(0, +) == 29 * 60_00 + 136_00)

    let totals = try trial.totals()
    #expect(totals.bills == 30)
    #expect(totals.billsMinorUnits == all)
    #expect(totals.paymentsMinorUnits == all)
    // Dips and a dish at each table, and at the server's the dips and what was ordered meanwhile.
    #expect(totals.orderLines == 2 * 30 + 1 + dishes)
    let doctor = try trial.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }
}

// MARK: The server

/// At a table that goes on ordering.
private final class PeakServer {
  private let hands: Hands
  private let tmux: TmuxSession
  private let window: TmuxSession.Window
  private(set) var dishes = 0

  init(_ tmux: TmuxSession, at window: TmuxSession.Window) throws {
    self.tmux = tmux
    self.window = window
    hands = Hands(tmux, window)
    try tmux.signIn(window, goingTo: "F6", "FLOOR")
    try hands.type("T40", until: ">T40")
    try hands.press("Enter", until: "How many sit down")
    try hands.press("4", until: "Enter seats them at T40")
    try hands.press("Enter", until: "order T40")
    try hands.press("Enter", until: "dish or pinyin initials", "Beef tripe")
    try hands.press("Enter", until: "Sent 1 line")
  }

  /// A dish stands on the order, not sent yet, while something else is done, and is sent after it.
  func orders(while other: () throws -> Void) throws {
    try hands.type("md", until: "> 毛肚")
    try hands.press("Enter")
    try other()
    try hands.see("not sent")
    try hands.press("Enter")
    try tmux.wait(window, "the dish is sent") { screen in
      !screen.contains("not sent") && !screen.contains("sending")
    }
    dishes += 1
  }
}
