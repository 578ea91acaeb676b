import Foundation
import HeadquartersContract
import StoreConfiguration
import StoreDatabase
import StoreDomain
import TerminalCore

@testable import Console

/// A small hot-pot restaurant on a real file that is gone when the test is: eight tables, fourteen
/// dishes, one person of each workstation. A PIN is the code four times.
final class SampleHouse {
  let database: StoreDatabase
  let clock: HandClock
  /// What headquarters answers when it is asked for a phone; nil when nobody can be asked.
  var memberInquiry: (@Sendable (String) -> MemberInquiry)?
  private let folder: URL
  /// Made once for all tests: its migrations take longer than most of them.
  private static let empty = Result { try EmptyStoreFile() }

  /// - Parameters:
  ///   - ids: what identifies things; nil for chance.
  ///   - hours: the section `[hours]` of its configuration; always open without.
  ///   - currency: of its prices; in one without decimals it rounds nothing.
  ///   - dishes: more rows of the menu.
  init(
    clock: HandClock = HandClock(), ids: IdentifierGenerator? = nil, hours: String = "",
    timeZone: String = "Asia/Shanghai", currency: String = "CNY", dishes: String = ""
  ) throws {
    self.clock = clock
    var text = Self.configuration.replacing("\"CNY\"", with: "\"\(currency)\"")
    if Currency(isoCode: currency)?.minorDigits == 0 { text = text.replacing(".00\"", with: "\"") }
    folder = FileManager.default.temporaryDirectory
      .appending(path: "house-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let configuration = try StoreConfiguration.parse(
      text: text.replacing("Asia/Shanghai", with: timeZone) + "\n" + hours, file: "store.toml")
    let menu = try MenuFile.parse(
      Array((Self.menu + dishes + "\n").utf8), file: "menu.csv",
      context: MenuFile.Context(configuration))
    database = try StoreDatabase.create(
      at: folder.appending(path: "house.db").path, configuration: configuration, menu: menu,
      environment: StoreEnvironment(now: { clock.now }, ids: ids, pinRounds: 1),
      copying: Self.empty.get())
    try database.keepEnrolment(
      Enrolment(url: "https://hq.example", storeID: "river", keyID: "key", hqInstance: "hq"),
      epoch: 1)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Somebody by their code: 1 host, 2 server, 3 cashier, 4 kitchen, 5 manager.
  func staff(_ code: String) throws -> StaffMember {
    guard let person = try database.staffList().first(where: { $0.code == code }) else {
      throw StaffError.unknownCode(code)
    }
    return person
  }

  /// Who does something at another terminal.
  func author(_ code: String, at terminal: String = "elsewhere") throws -> Author {
    Author(staff: try staff(code), terminal: terminal)
  }

  /// Its configuration comes again with texts in the place of others, and sections added.
  func configure(_ replacing: [(String, String)] = [], more: String = "") throws {
    var text = Self.configuration
    for (old, new) in replacing {
      precondition(text.contains(old), "the configuration has no \(old)")
      text = text.replacing(old, with: new)
    }
    let file = try StoreConfiguration.parse(text: text + "\n" + more, file: "store.toml")
    try database.configure(try database.plan(file), by: .storesMachine)
  }

  /// Headquarters sends something down.
  ///
  /// - Parameter cursor: where that leads to, other than any before.
  func receive(_ items: ChangeItem..., cursor: String) throws {
    let since = try database.feedPosition().cursor
    try database.applyChanges(
      ChangesAnswer(epoch: 1, cursor: cursor, hasMore: false, items: items), since: since)
  }

  private static let configuration = """
    [store]
    code = "river"
    name = { en = "Riverside", zh = "滨江店" }
    time_zone = "Asia/Shanghai"
    currency = "CNY"

    [[tax_rates]]
    code = "standard"
    name = "VAT"
    rate = "6%"

    [rounding]
    mode = "down"
    to = "1.00"

    [[rooms]]
    code = "hall"
    name = { en = "Hall", zh = "大厅" }

    [[rooms]]
    code = "private"
    name = { en = "Private rooms", zh = "包间" }

    [[tables]]
    names = "T01-T03"
    room = "hall"
    seats = 2

    [[tables]]
    names = "T04-T06"
    room = "hall"
    seats = 4
    join_group = "window"

    [[tables]]
    names = "V1, V2"
    room = "private"
    seats = 8

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
    file = "kitchen.prn"

    [[printers]]
    code = "till"
    file = "till.prn"

    [[stations]]
    code = "cold"
    name = { en = "Cold dishes", zh = "凉菜" }
    printer = "kitchen"

    [[stations]]
    code = "hot"
    name = { en = "Pots", zh = "锅底" }
    printer = "kitchen"

    [printing]
    receipts = "till"

    [[roles]]
    code = "host"
    name = { en = "host", zh = "迎宾" }
    workstation = "host"
    may = ["queue", "seat"]

    [[roles]]
    code = "server"
    name = { en = "server", zh = "服务员" }
    workstation = "server"
    may = ["seat", "order"]

    [[roles]]
    code = "cashier"
    name = { en = "cashier", zh = "收银员" }
    workstation = "cashier"
    may = ["take_payment"]
    discount_up_to = "5%"
    rounding_up_to = "1.00"

    [[roles]]
    code = "cook"
    name = { en = "cook", zh = "厨师" }
    workstation = "kitchen"
    may = ["kitchen", "sold_out"]

    [[roles]]
    code = "manager"
    name = { en = "manager", zh = "店长" }
    workstation = "manager"
    may = [
      "queue", "seat", "order", "return_after_sending", "gift", "take_payment", "kitchen",
      "sold_out", "reveal_phone", "edit_member", "table_out_of_order", "manage_store",
    ]
    discount_up_to = "100%"
    rounding_up_to = "50.00"

    [[staff]]
    code = "1"
    name = "Anna"
    role = "host"
    pin = "1111"
    language = "en"

    [[staff]]
    code = "2"
    name = "Bo"
    role = "server"
    pin = "2222"
    language = "en"

    [[staff]]
    code = "3"
    name = "李敏"
    role = "cashier"
    pin = "3333"
    language = "en"

    [[staff]]
    code = "4"
    name = "王师傅"
    role = "cook"
    pin = "4444"
    language = "en"

    [[staff]]
    code = "5"
    name = "Chen"
    role = "manager"
    pin = "5555"
    language = "en"
    """

  static let menu = """
    code,name_zh,name_en,category,station,price,half_price,allergens,kind,unit,broth_sections,modifiers,set
    P1,鸳鸯锅底,Two-broth pot,pots,hot,68,,-,pot,,2
    P2,单锅,One-broth pot,pots,hot,48,,-,pot,,1
    B1,清汤,Clear broth,broths,hot,0,,-,broth,,
    B2,麻辣,Spicy broth,broths,hot,0,,soy;peanut,broth,,
    B3,番茄,Tomato broth,broths,hot,0,,-,broth,,
    D1,毛肚,Beef tripe,offal,cold,38,20,-,dish,,
    D2,鸭肠,Duck intestine,offal,cold,32,18,-,dish,,
    D3,虾滑,Shrimp paste,seafood,cold,48,26,crustacean,dish,,
    D4,冻豆腐,Frozen tofu,vegetables,cold,16,9,soy,dish,,
    D5,花生糕,Peanut cake,snacks,cold,18,,peanut,dish,,
    D6,牛肉,Beef,meat,cold,58,30,-,dish,,
    D7,基围虾,Live prawns,seafood,cold,98,,crustacean,dish,500g,
    Z1,蘸料,Dips,dips,cold,11,,sesame;soy,per_head,,
    R1,酸梅汤,Plum juice,drinks,cold,18,,-,drink,,

    """
}

extension Pilot {
  /// The console of a house, before anybody has signed in.
  convenience init(_ size: Size = .desk, in house: SampleHouse) {
    self.init(size, clock: house.clock) { _ in
      var services = ConsoleServices(
        house.database, terminalName: "test-1", language: .english, deliveryPatience: 0)
      services.memberInquiry = house.memberInquiry
      return services
    }
  }

  /// The console of a house with somebody signed in: 1 host, 2 server, 3 cashier, 4 kitchen,
  /// 5 manager. They stand on their own screen.
  convenience init(_ size: Size = .desk, in house: SampleHouse, as code: String) throws {
    self.init(size, in: house)
    loop.signIn(SignedIn(try house.staff(code)))
    waitForIdle()
  }
}
