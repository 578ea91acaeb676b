import Foundation
import StoreDomain
import Testing

@testable import StoreConfiguration

@Suite("The store's configuration")
struct ConfigurationTests {
  static let text = """
    [store]
    code = "river"
    name = { en = "Riverside", zh = "江畔店" }
    time_zone = "Asia/Shanghai"
    opens = "10:30"
    closes = "02:00"
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
    name = "大厅"

    [[tables]]
    names = "T08-T11, V1"
    room = "hall"
    seats = 4
    join_group = "window"

    [[bands]]
    code = "A"
    minimum = 1
    maximum = 2

    [[bands]]
    code = "B"
    minimum = 3

    [[printers]]
    code = "kitchen"
    tcp = "192.168.1.50"
    fallback = "till"

    [[printers]]
    code = "till"
    file = "till.prn"
    columns = 32
    encoding = "utf8"

    [[stations]]
    code = "hot"
    name = "Hot"
    printer = "kitchen"

    [printing]
    receipts = "till"

    [[roles]]
    code = "host"
    name = "迎宾"
    workstation = "host"
    may = ["queue", "seat"]
    discount_up_to = "5%"
    rounding_up_to = "1.00"
    gifts_up_to = "30.00"
    comps_up_to = "200.00"

    [[staff]]
    code = "anna"
    name = "Anna"
    role = "host"
    pin = "1234"
    language = "en"

    """

  func problems(_ text: String) -> [String] {
    do {
      _ = try StoreConfiguration.parse(text: text, file: "store.toml")
      return []
    } catch {
      return error.problems.map { $0.text(.english) }
    }
  }

  func problems(replacing old: String, with new: String) -> [String] {
    #expect(Self.text.contains(old))
    return problems(Self.text.replacing(old, with: new, maxReplacements: 1))
  }

  @Test(arguments: [
    ("languages = [\"zh-Hans\", \"en\"]", Language.simplifiedChinese),
    ("default_language = \"zh-Hans\"", .simplifiedChinese), ("default_language = \"en\"", .english),
    ("languages = [\"zh-Hans\", \"en\"]\ndefault_language = \"en\"", .english),
  ])
  func aHouseSpeaksTheLanguageThatItNames(lines: String, expected: Language) throws {
    let text = Self.text.replacing("[store]\n", with: "[store]\n\(lines)\n", maxReplacements: 1)
    let settings = try StoreConfiguration.parse(text: text, file: "store.toml").settings
    #expect(settings.houseLanguage == expected)
    #expect(settings.languages.first == expected)
  }

  @Test func theCountryWhosePhonesAreTypedIsRead() throws {
    let text = Self.text.replacing(
      "[store]\n", with: "[store]\ncountry = \"DE\"\n", maxReplacements: 1)
    let settings = try StoreConfiguration.parse(text: text, file: "store.toml").settings
    #expect(settings.country == Country(code: "DE"))
    for wrong in ["XX", "Germany", "de"] {
      let found = problems(replacing: "[store]\n", with: "[store]\ncountry = \"\(wrong)\"\n")
      #expect(found.count == 1)
      #expect(found.first?.contains("\"\(wrong)\" is no country") == true, "\(found)")
    }
  }

  @Test func aStoreIsReadWhole() throws {
    let store = try StoreConfiguration.parse(text: Self.text, file: "store.toml")
    #expect(store.name == Phrase("Riverside", "江畔店"))
    #expect(store.businessDayHour == 5)
    #expect(
      store.settings.openingHours == OpeningHours(usual: [.init(opens: 630, closes: 1560)]))
    #expect(store.currency == Currency(code: "CNY", minorDigits: 2))
    let settings = store.settings
    #expect(settings.country == nil)
    #expect(settings.languages == Language.allCases)
    #expect(settings.houseLanguage == nil)
    #expect(
      settings.taxRates == [
        TaxRate(code: "standard", name: Phrase("VAT", "VAT"), basisPoints: 600, isIncluded: true)
      ])
    #expect(settings.rounding == .down(toMultipleOf: 100))
    #expect(store.tables.map(\.name) == ["T08", "T09", "T10", "T11", "V1"])
    #expect(store.tables.allSatisfy { $0.seats == 4 && $0.joinGroup == "window" })
    #expect(
      settings.bands == [
        Band(code: "A", minimumSize: 1, maximumSize: 2),
        Band(code: "B", minimumSize: 3, maximumSize: nil),
      ])
    #expect(settings.missedAfterSeconds == 120)
    #expect(settings.missedPolicy == .deferByTables(3))
    #expect(settings.holdMinutes == 15)
    #expect(
      store.printers == [
        .init(
          code: "kitchen", destination: .tcp(host: "192.168.1.50", port: 9100), columns: 48,
          encoding: .gb18030, fallback: "till"),
        .init(
          code: "till", destination: .file(path: "till.prn"), columns: 32, encoding: .utf8,
          fallback: nil),
      ])
    #expect(store.stations.first?.printer == "kitchen")
    #expect(settings.receiptPrinterCode == "till")
    #expect(
      store.roles == [
        Role(
          code: "host", name: Phrase("迎宾", "迎宾"), workstation: .host,
          permissions: [.queue, .seat], discountLimitBasisPoints: 500,
          roundingLimitMinorUnits: 100, giftLimitMinorUnits: 3000,
          compLimitMinorUnits: 20_000)
      ])
    #expect(
      store.staff == [
        .init(code: "anna", name: "Anna", role: "host", pin: "1234", language: .english)
      ])
  }

  @Test(
    "A header that cannot be one is told with its line, and ends nothing",
    arguments: ["[营业时间]", "[=]", "[[[tables]]", "[[", "[ ,]", "[.store]", "[[]]", "[", "[#"])
  func headerWithoutKey(_ header: String) throws {
    let text = Self.text + "\n# a comment\n\(header)\n"
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let error = try #require(throws: ConfigurationError.self) {
      try StoreConfiguration.parse(text: text, file: "store.toml")
    }
    #expect(error.explanation.english.contains("store.toml:\(line): "))
  }

  @Test("What looks like a header within a value is none")
  func headerInAValue() throws {
    let name = "name = \"\"\"\n[=]\n\"\"\""
    let text = Self.text + "\n[[categories]]\ncode = \"offal\" # [=]\n\(name)\n"
    #expect(throws: ConfigurationError.self) {
      try StoreConfiguration.parse(text: text + "[=]\n", file: "store.toml")
    }
    let settings = try StoreConfiguration.parse(text: text, file: "store.toml").settings
    #expect(settings.categories.first?.name.english == "[=]")
  }

  /// Together they give every setting another value than its default: a new one gets its key here.
  static let everySetting = [
    text,
    text.replacing(
      "currency = \"CNY\"", with: "currency = \"CNY\"\nlanguages = [\"zh-Hans\"]\ncountry = \"DE\""
    )
    .replacing(
      "mode = \"down\"\nto = \"1.00\"", with: "mode = \"down\"\nto = \"1.00\"\nlimit = \"0.50\""
    )
    .replacing("receipts = \"till\"", with: "receipts = \"till\"\nqueue_numbers = \"till\"") + """
      [service_charge]
      rate = "10%"

      [queue]
      missed_after_seconds = 60
      missed = "keep"
      keep_minutes = 5

      [bookings]
      hold_minutes = 20

      [[stays]]
      up_to = 4
      minutes = 60

      [[stays]]
      minutes = 75

      [[resources]]
      code = "lotus"
      name = { en = "Lotus room", zh = "荷花厅" }
      tables = "V1"

      [[resources]]
      code = "video"
      name = { en = "video-call set", zh = "视频设备" }
      minutes_before = 15
      minutes_after = 10
      prepare = { en = "set up the video call", zh = "架设视频通话" }
      prepare_minutes = 20
      prepare_by = "host"

      [[resources]]
      code = "chairs"
      name = { en = "baby chair", zh = "儿童椅" }
      count = 6
      for_help = "high_chair"

      [undo]
      minutes = 5

      [kitchen]
      recall_minutes = 25

      [drawers]
      cash_needs_open_drawer = true

      [guest_apps]
      answer_bookings_from_guests = 8

      [suggestions]
      control_percent = 10

      [board]
      names = true
      news = true
      language_seconds = 20

      [[campaigns]]
      code = "tripe"
      name = "tripe"
      kind = "free_dishes"
      dishes = ["D001"]
      coupon = true

      [draw]
      every_minutes = 30
      hours = ["11:00-20:00"]
      least_tickets = 8
      prize = "tripe"

      [points]
      earn = "1.5"
      earn_stored_value = "0"
      worth = "0.05"
      expire_months = 12

      [stored_value]
      spend = "principal_first"

      [[stored_value.tiers]]
      pay = "500.00"
      bonus = "50.00"

      [receipts]
      link = "https://example.com/r/{code}"

      [reviews]
      ask_every_days = 30

      [[foreign_cash]]
      currency = "USD"
      rate = "7.0512"
      notes = ["20", "10", "50"]
      largest = "500"

      [tips]
      suggest = ["5%", "12.5%"]
      paid_by = ["card", "wallet"]
      pooled = true

      [coupons]
      expired_coupon_days = 3

      [deposits]
      amount = "50.00"
      per_guest = true
      from_guests = 8
      weekdays = ["friday", "saturday"]
      dates = ["2026-12-24"]
      from_no_shows = 2
      pay_within_minutes = 120
      free_until_minutes = 720
      forfeit = "50%"

      [[care]]
      for = "absence"
      days = 60
      hand_up_after_minutes = 0

      [[care]]
      for = "level"
      from_level = "silver"

      [[per_head]]
      dish = "DIP"
      made = true

      [[categories]]
      code = "offal"
      name = "内脏"

      [[gateways]]
      code = "wechat"
      kind = "wechat_pay"
      url = "https://api.mch.weixin.qq.com/"
      merchant = "1230000109"
      app = "wxd678efh567hg6787"
      key_serial = "5157F09E"
      private_key = "merchant.pem"
      gateway_key = "wechat.pem"
      limit_seconds = 60
      """,
  ]

  @Test func everySettingHasItsKey() throws {
    func properties(_ settings: StoreSettings) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: Mirror(reflecting: settings).children.map {
          ($0.label ?? "", "\($0.value)")
        })
    }
    let read = try Self.everySetting.map {
      properties(try StoreConfiguration.parse(text: $0, file: "store.toml").settings)
    }
    for (name, usual) in properties(StoreSettings(bands: [], taxRates: [])) {
      let isRead = read.contains { $0[name] != usual }
      #expect(
        isRead,
        "no key sets \(name): read it in ConfigurationParser, and add the key to everySetting")
    }
  }

  @Test("A change of any setting is told in words of its own")
  func everySettingHasItsWords() throws {
    func fields(_ settings: StoreSettings) throws -> [String: Any] {
      let data = try JSONEncoder().encode(settings)
      return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }
    let usual = try StoreConfiguration.parse(text: Self.text, file: "store.toml")
    let before = try fields(usual.settings)
    let bare = try fields(StoreSettings(bands: [], taxRates: []))
    let others = try Self.everySetting.map {
      try fields(StoreConfiguration.parse(text: $0, file: "store.toml").settings)
    }
    for key in Set(before.keys).union(others.flatMap(\.keys)) {
      for value in others.map({ $0[key] }) + [bare[key]] {
        var changed = before
        changed[key] = value
        var other = usual
        other.settings = try JSONDecoder().decode(
          StoreSettings.self, from: JSONSerialization.data(withJSONObject: changed))
        let changes = usual.changes(to: other)
        #expect(changes.isEmpty == (other.settings == usual.settings), "\(key)")
        let hasWords = !changes.contains { $0.key == "settings" }
        #expect(hasWords, "\(key) has no words: give it some in ConfiguredThings.swift")
      }
    }
  }
}
