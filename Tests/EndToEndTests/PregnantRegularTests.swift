import Foundation
import GRDB
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

/// Liu Wei expects a child, has a small one, and has her birthday tonight.
@Suite("The evening of a pregnant regular with a small child")
struct PregnantRegularTests {
  private static let phone = "13800008765"
  /// Nothing of the sample is both spicy and raw.
  private static let spicyRaw =
    "D190,麻辣生腌虾,Spicy raw prawns,seafood,seafood,dish,,68,,,crustacean,spicy raw,,\n"

  @Test(
    "She books, comes and sits; one glance tells all; two offers are taken; she is sung to",
    arguments: [false, true])
  func evening(isChinese: Bool) throws {
    let store = try TrialStore(adding: Self.spicyRaw, dayEndsAt: Self.farHour())
    try knowHer(at: store.path)
    let shift = Shift(columns: 120, rows: 40, isChinese: isChinese)
    let staff = try shift.begin(at: store)
    try books(staff, shift)
    try comesAndSits(staff, shift)
    try isServed(staff, shift)
    try isKeptSafe(staff, shift, at: store.path)
    try isSungTo(staff, shift)
    let doctor = try store.doctor()
    #expect(doctor.code == 0, "\(doctor.output)")
  }

  /// Six evenings with the same pot, tripe and shrimp paste, and on each of them the spicy raw prawns,
  /// which she likes best.
  private func knowHer(at path: String) throws {
    let database = try StoreDatabase(path: path)
    let now = database.environment.now()
    let day = database.store.calendar.businessDay(of: now)
    let member = Member(
      id: Identifier(rawValue: "0197b2c0-0000-7000-8000-00000000aaaa"), code: "M9001",
      name: "Liu Wei", phone: Self.phone, level: "gold",
      birthday: .gregorian(month: day.month, day: day.day), enrolledAt: now)
    let facts: [MemberFact.Kind] = [
      .pregnancy(due: day.adding(days: 90)), .child(name: "豆豆", bornIn: day.adding(days: -800)),
    ]
    let visits = (1...6).map { back in
      MemberVisit(
        day: day.adding(days: -14 * back), partySize: 3, spentMinorUnits: 380_00,
        dishes: ["P2": 1, "B02": 1, "B03": 1, "D001": 1, "D044": 1, "D190": 2])
    }
    _ = try database.importMembers([
      ImportedMember(
        member: member,
        facts: facts.map { kind in
          MemberFact(
            id: database.environment.ids.next(), kind: kind, notedAt: now, authorName: "Anna")
        }, visits: visits)
    ])
  }

  private func books(_ staff: Hands, _ shift: Shift) throws {
    try staff.press("F3", until: shift.says("BOOKINGS", "订位"))
    try staff.press("n", until: shift.says("New booking", "新订位"))
    let time = Self.clock(inMinutes: 15)
    try staff.type(time, until: time)
    try staff.press("Enter", until: time)
    try staff.type("3", until: "3")
    try staff.press("Enter", until: time)
    try staff.type("Liu Wei", until: "Liu Wei")
    try staff.press("Tab", until: "Liu Wei")
    try staff.type(Self.phone, until: "8765")
    try staff.press("Tab", "Tab", until: "Liu Wei")
    try staff.type("T11", until: "T11")
    try staff.press("Tab", until: "T11")
    // Due at once: what is to be ready comes to whoever serves guests.
    try staff.type("baby chair 15", until: "baby chair 15")
    // Its title, with the frame before it: the key line says the same words.
    try staff.press("C-s", untilGone: shift.says("─ New booking", "─ 新订位"))
    try staff.seeRow("Liu Wei", "T11")
    // She is known by her phone, and what she needs stands there before she comes.
    try staff.see(
      shift.says("pregnant", "孕妇"), "豆豆", shift.says("birthday today", "今天生日"), "baby chair")
  }

  private func comesAndSits(_ staff: Hands, _ shift: Shift) throws {
    try staff.press("Enter", until: shift.says("is here", "已到店"))
    try staff.press("s", until: "> T11")
    try staff.press("Enter", until: shift.says("sits down", "入座"))
  }

  private func isServed(_ staff: Hands, _ shift: Shift) throws {
    try staff.press("F6", until: shift.says("FLOOR", "桌台"))
    try staff.press("T", "1", "1", until: ">T11")
    // One glance: who she is, what she needs, what she usually has.
    try staff.press(
      "Enter", until: shift.says("! pregnant", "! 孕妇"), shift.says("! birthday", "! 生日"), "豆豆")
    try staff.seeRow("1 ", "鸳鸯锅", shift.says("6/6 tomato, mushroom", "番茄、菌菇：近6次有6次"))
    try staff.seeRow("2 ", shift.says("usual, 6 of the last 6 visits", "常点：近6次有6次"))
    try seesNothingRaw(staff, shift)
    // Two by their digit, with no word typed.
    try staff.press("1", "Enter", until: shift.says("Enter send 2 lines", "Enter 下单 2 项"))
    try staff.seeRow("1 ", shift.says("usual, 6 of the last 6 visits", "常点：近6次有6次"))
    try seesNothingRaw(staff, shift)
    try staff.press("1", "Enter", until: shift.says("Enter send 3 lines", "Enter 下单 3 项"))
    try seesNothingRaw(staff, shift)
    // On the menu it stays, with why not.
    try staff.type("mlsyx", until: "麻辣生腌虾", shift.says("! pregnancy", "! 孕妇慎食"))
    try staff.press("Escape", until: shift.says("dish or pinyin", "菜名或拼音"))
  }

  private func seesNothingRaw(_ staff: Hands, _ shift: Shift) throws {
    let rows = try staff.screen.split(separator: "\n")
    let offers = try #require(
      rows.firstIndex { $0.contains(shift.says("For Liu Wei", "为Liu Wei推荐")) })
    #expect(!rows[offers...].contains { $0.contains("生腌") }, "\(rows[offers...])")
  }

  private func isKeptSafe(_ staff: Hands, _ shift: Shift, at path: String) throws {
    try staff.press("!", until: shift.says("Allergy, diet, help or note", "协助或嘱咐"))
    try staff.type("hs@2", until: "> hs@2")
    try staff.press("Enter", until: shift.says("Noted: peanuts", "已登记：花生"))
    try staff.press("Enter", until: shift.says("Sent ", "已下单"))
    let slips = try StoreDatabase(path: path).read { db in
      try String.fetchAll(db, sql: "SELECT document FROM printJob WHERE kind = 'kitchenTicket'")
    }
    #expect(!slips.isEmpty && slips.allSatisfy { $0.contains("peanuts: seat 2") }, "\(slips)")
    try staff.press("F8", until: "T11", "鸳鸯锅")
    // In a narrow card the words go on in the next row.
    try staff.see(shift.says("ALLERGY at the table: peanuts: seat", "本桌过敏：花生：2号位"))
  }

  private func isSungTo(_ staff: Hands, _ shift: Shift) throws {
    let title = shift.says("To do for guests tonight", "今晚为客人要做的事")
    let song = shift.says("birthday today: song", "今天生日：唱生日歌")
    try staff.press("C-t", until: title)
    try staff.seeRow(song, "T11")
    // The song has the most time, so it stands last.
    try staff.goDown(toRow: song)
    try staff.press("a", until: shift.says("Yours: ", "已认领：") + song)
    try staff.seeRow("│ > ", song)
    try staff.press("d", until: shift.says("how it went", "结果"))
    try staff.press("Enter", until: shift.says("Done: ", "已完成：") + song)
    try staff.press("Escape", untilGone: title)
  }

  // MARK: The clock

  private static let zone = TimeZone(identifier: "Asia/Shanghai")

  /// An hour that is far: the evening is one business day, whenever it is played.
  private static func farHour() throws -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(zone)
    return (2..<8).contains(calendar.component(.hour, from: Date())) ? 23 : 5
  }

  /// A time of the store's wall, as staff type it.
  private static func clock(inMinutes minutes: Int) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = zone
    formatter.dateFormat = "HH:mm"
    return formatter.string(from: Date().addingTimeInterval(Double(minutes) * 60))
  }
}

extension Hands {
  /// Moves the cursor of a window down to the row that holds a text.
  fileprivate func goDown(toRow wanted: String) throws {
    func current() throws -> Substring? {
      try screen.split(separator: "\n").first { $0.contains("│ > ") }
    }
    for _ in 0..<9 {
      guard let row = try current(), !row.contains(wanted) else { return }
      try press("Down", untilGone: String(row))
    }
  }
}
