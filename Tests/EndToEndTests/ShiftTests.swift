import RealProgram
import Testing

/// What the README counts, at each size and in both languages.
@Suite("Shifts by keys, on a desk, a small desk and a phone")
struct ShiftTests {
  @Test(
    "A walk-in's peanuts, said at the door, stand on the order and on the kitchen's card",
    arguments: Shift.all)
  func allergy(_ shift: Shift) throws {
    let store = try TrialStore()
    let host = try shift.begin(at: store)
    let peanuts = shift.says("peanuts", "花生")
    try host.press("F5", until: shift.says("DOOR", "门口"))
    try host.press("4", "Enter", until: "B001")

    host.begin()
    try host.press("!", until: peanuts)
    try host.type("hs", until: "> hs")
    try host.press("Enter", until: shift.says("Noted: peanuts", "已登记：花生"))
    #expect(host.keys <= 4)
    try host.seeRow("B001", "!")
    try host.press("c", until: shift.says("@ called", "@ 已叫"))
    try host.press("s", until: "> T11")
    try host.press("Enter", untilGone: "> B001")

    // At the table.
    try host.press("F6", until: shift.says("FLOOR", "桌台"))
    try host.press("T", "1", "1", until: ">T11")
    try host.press("Enter", until: shift.says("! peanuts", "! 花生"), "T11")
    try host.type("md", until: "> 毛肚")
    try host.press("Enter", untilGone: "> 毛肚")
    host.begin()
    try host.press("N", until: shift.says("for the kitchen", "厨房备注"))
    try host.type("byxc", until: shift.says("no coriander", "不要香菜"), "> byxc")
    try host.press("Enter", untilGone: shift.says("for the kitchen", "厨房备注"))
    #expect(host.keys <= 6)
    // 老醋花生, by its price: the warning may leave room for one of its names.
    try host.type("lchs", until: " 14.00")
    // Enter alone orders no peanuts for this table.
    try host.press("Enter", until: shift.says("ALLERGY at the table", "本桌有过敏"))
    try host.press("Y", until: "96.00")
    try host.press("Enter", until: shift.says("Sent 3 lines", "已下单"))

    // In the kitchen: what must not be missed, and nothing that guests take themselves.
    try host.press("F8", until: "T11", "毛肚", "老醋花生")
    try host.see(
      shift.says("ALLERGY at the table: peanuts", "过敏：花生"), "“no coriander", "香菜”")
    #expect(try !host.screen.contains("自助蘸料"))
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  @Test("A party that was called by mistake waits again, at its place", arguments: Shift.all)
  func calledByMistake(_ shift: Shift) throws {
    let store = try TrialStore()
    let host = try shift.begin(at: store)
    try host.press("F5", until: shift.says("DOOR", "门口"))
    try host.press("2", "Enter", until: "A001")
    try host.press("4", "Enter", until: "B001")
    try host.press("c", until: shift.says("@ called", "@ 已叫"))

    host.begin()
    try host.press("u", until: shift.says("> A001 called", "> A001 叫号"))
    try host.press("Enter", untilGone: shift.says("@ called", "@ 已叫"))
    #expect(host.keys <= 2)
    // Of those in the queue only who waits is told how long; who is called stands there as that.
    try host.seeRow("A001", shift.says(". 0-5m", ". 0-5分"))

    // Nobody has lost a place: the next call is the same party's again.
    try host.press("c", until: shift.says("@ called", "@ 已叫"))
    try host.seeRow("A001", shift.says("@ called", "@ 已叫"))
    #expect(try store.totals().tickets == 2)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  @Test(
    "Ten bills are paid in thirty keys; a discount on the wrong one is taken away again",
    arguments: Shift.all)
  func tenBills(_ shift: Shift) throws {
    let store = try TrialStore(copying: try TenBills.model.get())
    let cashier = try shift.begin(at: store)
    try cashier.press("F7", until: shift.says("TILL", "收银"))
    try cashier.see("> T01")

    // The slip: whoever was to have a discount sits elsewhere.
    try cashier.press("d", until: shift.says("Discount for T01", "T01 整单折扣"))
    try cashier.type("5", until: " 5 ")
    try cashier.press("C-s", until: "55.00")
    cashier.begin()
    try cashier.press("x", until: shift.says("Take away from T01", "撤销 T01 的优惠"))
    try cashier.press("Enter", until: "60.00")
    #expect(cashier.keys <= 2)

    cashier.begin()
    for table in TenBills.tables {
      try cashier.press("1", until: shift.says("take 60.00", "收 60.00"))
      try cashier.press("Enter", until: shift.says("\(table) paid", "\(table) 已结账"))
      try cashier.press("Enter", untilGone: "\(table) ")
    }
    #expect(cashier.keys <= 30)
    let totals = try store.totals()
    #expect(totals.payments == 10)
    #expect(totals.paymentsMinorUnits == 600_00)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }
}

/// A store in which ten tables of two wait for their bills of 60.00, made once by keys.
private enum TenBills {
  static let tables = (1...10).map { $0 < 10 ? "T0\($0)" : "T\($0)" }

  static let model = Result {
    let store = try TrialStore()
    let server = try Shift(columns: 120, rows: 40, isChinese: false).begin(at: store)
    try server.press("F6", until: "FLOOR")
    for table in tables {
      for key in table { try server.press(String(key)) }
      try server.see(">\(table)")
      try server.press("Enter", untilGone: "/ \(table)")
      try server.press("2", until: "Enter seats them at \(table)")
      try server.press("Enter", until: "order \(table)")
      try server.press("Enter", until: "dish or pinyin initials")
      try server.press("m", "d", until: "> 毛肚")
      try server.press("Enter", until: "send 2 lines")
      try server.press("Enter", until: "Sent 2 lines")
      try server.press("B", until: "The till knows")
      try server.press("Escape", until: "FLOOR")
    }
    return store
  }
}
