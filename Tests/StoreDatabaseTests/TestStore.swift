import Foundation
import GRDB
import StoreConfiguration
import StoreDomain
import Synchronization

@testable import StoreDatabase

/// A small restaurant on a real file, with a clock that the test moves. Its file goes away with it.
final class TestStore: Sendable {
  let database: StoreDatabase
  let clock: TestClock
  /// Everything of this store is in here, printers' paper included.
  let folder: URL
  let people: [String: StaffMember]
  /// Made once for all tests: its migrations take longer than most of them.
  static let empty = Result { try EmptyStoreFile() }

  /// Opens for the evening of Sunday 22 November 2026, 18:00 in Shanghai.
  ///
  /// - Parameters:
  ///   - more: sections added to the configuration.
  ///   - replacing: texts of the configuration to put another in the place of.
  init(
    more: String = "", replacing: [(String, String)] = [], menu: String = TestStore.menu
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "store-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    clock = TestClock()
    var text = Self.configuration.replacing("FOLDER", with: folder.path) + more
    for (old, new) in replacing {
      precondition(text.contains(old), "the configuration has no \(old)")
      text = text.replacing(old, with: new)
    }
    let configuration = try StoreConfiguration.parse(text: text, file: "store.toml")
    let rows = try MenuFile.parse(
      Array(menu.utf8), file: "menu.csv", context: MenuFile.Context(configuration))
    database = try StoreDatabase.create(
      at: folder.appending(path: "store.db").path, configuration: configuration, menu: rows,
      environment: clock.environment, copying: Self.empty.get())
    people = Dictionary(
      uniqueKeysWithValues: try database.staffList().map { ($0.code, $0) })
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Where a file of this name is in the store's folder.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Another terminal on the same file, as another process opens it.
  func anotherTerminal() throws -> StoreDatabase {
    try StoreDatabase(path: database.path, environment: clock.environment)
  }

  // MARK: People

  /// Author by staff code, at a terminal of the same name.
  func author(_ code: String) -> Author {
    guard let staff = people[code] else { preconditionFailure("nobody has the code \(code)") }
    return Author(staff: staff, terminal: code)
  }

  /// Runs the queue and seats guests.
  var host: Author { author("anna") }
  /// Takes orders at the tables; may return, not gift.
  var server: Author { author("li") }
  var otherServer: Author { author("wang") }
  /// Takes payments; 10 % and 5.00 without asking.
  var cashier: Author { author("bo") }
  var cook: Author { author("chen") }
  /// May do everything, up to 100 % and 100.00.
  var manager: Author { author("max") }

  // MARK: Short ways to what a test begins with

  func dish(_ code: String) throws -> Dish {
    guard let dish = try database.menu().first(where: { $0.code == code }) else {
      preconditionFailure("no dish has the code \(code)")
    }
    return dish
  }

  func table(_ name: String) throws -> Identifier<DiningTable> {
    let id = try database.read { db in
      try String.fetchOne(db, sql: "SELECT id FROM diningTable WHERE name = ?", arguments: [name])
    }
    guard let id else { preconditionFailure("no table has the name \(name)") }
    return Identifier(rawValue: id)
  }

  /// Guests who walked in and sit at a table.
  func seat(_ guests: Int = 2, at table: String = "T01", name: String? = nil) throws -> Party {
    try database.perform(
      SeatParty(.walkIn(partySize: guests, guestName: name), at: [self.table(table)]), by: host)
  }

  /// The party's open check.
  func check(of party: Party) throws -> Identifier<Check> {
    try database.order(of: party.id).check.id
  }

  /// How many entries of an action the audit trail has.
  func auditEntries(_ action: String) throws -> Int {
    try number("SELECT count(*) FROM auditEntry WHERE action = ?", [action])
  }

  /// The first number that a query gives.
  func number(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int {
    try database.read { try Int.fetchOne($0, sql: sql, arguments: arguments) ?? 0 }
  }

  // MARK: What the store is made of

  static let configuration = """
    [store]
    code = "river"
    name = { en = "Riverside", zh = "江畔店" }
    time_zone = "Asia/Shanghai"
    currency = "CNY"

    [[tax_rates]]
    code = "food"
    name = { en = "VAT 6 %", zh = "增值税6%" }
    rate = "6%"

    [[tax_rates]]
    code = "drinks"
    name = { en = "VAT 13 %", zh = "增值税13%" }
    rate = "13%"

    [[per_head]]
    dish = "P01"
    made = true

    [[rooms]]
    code = "hall"
    name = { en = "Hall", zh = "大厅" }

    [[tables]]
    names = "T01-T04"
    room = "hall"
    seats = 4
    join_group = "window"

    [[tables]]
    names = "T05-T06"
    room = "hall"
    seats = 2

    [[tables]]
    names = "V1"
    room = "hall"
    seats = 10

    [[bands]]
    code = "A"
    minimum = 1
    maximum = 2

    [[bands]]
    code = "B"
    minimum = 3
    maximum = 4

    [[bands]]
    code = "C"
    minimum = 5

    [[printers]]
    code = "kitchen"
    file = "FOLDER/kitchen.prn"
    encoding = "utf8"
    fallback = "till"

    [[printers]]
    code = "till"
    file = "FOLDER/till.prn"
    columns = 32
    encoding = "utf8"

    [printing]
    receipts = "till"

    [[stations]]
    code = "hot"
    name = { en = "Hot kitchen", zh = "热菜间" }
    printer = "kitchen"

    [[stations]]
    code = "cold"
    name = { en = "Cold kitchen", zh = "配菜间" }
    printer = "kitchen"

    [[stations]]
    code = "bar"
    name = { en = "Bar", zh = "水吧" }

    [[roles]]
    code = "host"
    name = { en = "Host", zh = "迎宾" }
    workstation = "host"
    may = ["queue", "seat", "edit_member"]

    [[roles]]
    code = "server"
    name = { en = "Server", zh = "服务员" }
    workstation = "server"
    may = ["order", "seat", "return_after_sending"]

    [[roles]]
    code = "cashier"
    name = { en = "Cashier", zh = "收银" }
    workstation = "cashier"
    may = ["take_payment"]
    discount_up_to = "10%"
    rounding_up_to = "5.00"

    [[roles]]
    code = "cook"
    name = { en = "Cook", zh = "厨师" }
    workstation = "kitchen"
    may = ["kitchen", "sold_out"]

    [[roles]]
    code = "manager"
    name = { en = "Manager", zh = "经理" }
    workstation = "manager"
    may = ["queue", "seat", "order", "return_after_sending", "gift", "take_payment", "kitchen",
      "sold_out", "reveal_phone", "edit_member", "table_out_of_order", "manage_store"]
    discount_up_to = "100%"
    rounding_up_to = "100.00"

    [[staff]]
    code = "anna"
    name = "Anna"
    role = "host"
    pin = "1111"
    language = "en"

    [[staff]]
    code = "li"
    name = "李静"
    role = "server"
    pin = "2222"
    language = "zh-Hans"

    [[staff]]
    code = "wang"
    name = "王强"
    role = "server"
    pin = "3333"
    language = "zh-Hans"

    [[staff]]
    code = "bo"
    name = "Bo"
    role = "cashier"
    pin = "4444"
    language = "en"

    [[staff]]
    code = "chen"
    name = "陈师傅"
    role = "cook"
    pin = "5555"
    language = "zh-Hans"

    [[staff]]
    code = "max"
    name = "Max"
    role = "manager"
    pin = "6666"
    language = "en"


    """

  static let menu = """
    code,name_zh,name_en,category,station,price,half_price,tax,allergens,unit,kind,broth_sections,tags,pairs_with
    G01,鸳鸯锅,Two-broth pot,pots,hot,20.00,,food,none,,pot,2,,
    G02,单锅,One-broth pot,pots,hot,10.00,,food,none,,pot,1,,
    B01,清汤,Clear broth,pots,hot,18.00,,food,none,,broth,,gentle,
    B02,麻辣锅底,Spicy broth,pots,hot,30.00,,food,soy,,broth,,spicy,
    D001,毛肚,Beef tripe,offal,cold,38.00,20.00,food,none,,dish,,signature,D003
    D002,虾滑,Shrimp paste,seafood,cold,48.00,,food,crustacean;egg,,dish,,,
    D003,冻豆腐,Frozen tofu,vegetables,cold,15.00,8.00,food,soy,,dish,,vegetarian,
    D004,花生酱拌面,Peanut noodles,noodles,hot,12.00,,food,peanut;gluten,,dish,,,
    D005,长寿面,Longevity noodles,noodles,hot,12.00,,food,gluten,,dish,,birthday,
    D006,鲜切牛肉,Hand-cut beef,meat,cold,68.00,,food,,500g,dish,,,
    P01,蘸料,Dips,per head,cold,11.00,,food,sesame;soy,,perhead,,,
    W01,酸梅汤,Plum juice,drinks,bar,12.00,,drinks,none,,drink,,,
    W02,青岛啤酒,Tsingtao beer,drinks,bar,15.00,,drinks,gluten,,drink,,alcohol,

    """
}

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
  private let time: Mutex<Timestamp>

  /// Sunday 22 November 2026, 18:00 in Shanghai.
  init(_ start: Timestamp = Timestamp(millisecondsSinceEpoch: 1_795_341_600_000)) {
    time = Mutex(start)
  }

  var now: Timestamp { time.withLock { $0 } }

  func advance(seconds: Int = 0, minutes: Int = 0) {
    time.withLock { $0 = $0.advanced(bySeconds: seconds + minutes * 60) }
  }

  var environment: StoreEnvironment {
    // PINs are not what these tests are about.
    StoreEnvironment(now: { self.now }, pinRounds: 1)
  }
}
