import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("JSON in a store's file, whichever version wrote it")
struct StoredJSONTests {
  /// Every field has a value that is not its default: a new field is to be given one here.
  static let settings = StoreSettings(
    bands: [Band(code: "A", minimumSize: 1, maximumSize: 2)],
    taxRates: [
      TaxRate(code: "food", name: Phrase("VAT", "增值税"), basisPoints: 600, isIncluded: true)
    ],
    serviceChargeBasisPoints: 1000, rounding: .down(toMultipleOf: 100),
    roundingLimitMinorUnits: 50,
    missedPolicy: .keepMinutes(5), missedAfterSeconds: 60, holdMinutes: 20,
    stays: [StaySetting(upTo: 4, minutes: 60), StaySetting(upTo: nil, minutes: 75)],
    resources: [
      BookableResource(
        code: "video", name: Phrase("video-call set", "视频设备"), count: 2, minutesBefore: 10,
        minutesAfter: 5, preparation: .init(what: Phrase("set up", "架设"), role: "server"),
        help: .highChair)
    ], undoMinutes: 5,
    recallMinutes: 25, suggestionControlPercent: 10,
    careRules: [CareRule(.absence, reach: 60, dueMinutes: 3, escalationMinutes: 4)],
    perHeadDishCodes: ["P01"], madePerHeadDishCodes: ["P01"], languages: [.simplifiedChinese],
    areLanguagesAssumed: true,
    categories: [MenuCategory(code: "offal", name: Phrase("Offal", "内脏"))],
    receiptPrinterCode: "till", queuePrinterCode: "door",
    openingHours: OpeningHours(
      usual: [.init(opens: 660, closes: 1560)], weekdays: [.monday: []],
      specialDays: [
        .init(
          date: LocalDate(year: 2026, month: 10, day: 1), name: Phrase("National Day", "国庆节"),
          services: [])
      ], firstTicketMinutes: 10, lastTicketMinutes: 20, lastOrderMinutes: 40),
    country: Country(code: "DE"),
    gateways: [
      GatewaySetting(
        code: "alipay", kind: .alipay, url: "https://openapi.alipay.com", merchant: "2014",
        keyFile: "merchant.pem", gatewayKeyFile: "alipay.pem")
    ],
    points: PointsSetting(
      earnHundredths: 150, earnHundredthsByTender: ["voucher": 0], pointMinorUnits: 5,
      expiryMonths: 24),
    storedValue: StoredValueSetting(
      tiers: [.init(payMinorUnits: 50_000, bonusMinorUnits: 5_000)], order: .principalFirst),
    receiptLink: "https://example.com/r/{code}", reviewEveryDays: 30,
    foreignCash: [
      ForeignCashSetting(
        currencyCode: "USD", rateBillionths: 7_050_000_000, notes: [1000, 2000],
        mostMinorUnits: 50_000)
    ],
    tips: TipsSetting(suggestedBasisPoints: [500], tenders: [.card], isPooled: true),
    board: BoardSetting(showsNames: true, showsNews: true, languageSeconds: 20),
    draw: DrawSetting(
      everyMinutes: 30, hours: [.init(from: 660, until: 1200)], leastTickets: 8, prizeCode: "tripe"),
    expiredCouponDays: 9,
    deposits: DepositSetting(
      amountMinorUnits: 5000, isPerGuest: true, fromGuests: 8, weekdays: [.saturday],
      dates: [LocalDate(year: 2026, month: 12, day: 24)], fromNoShows: 2, payMinutes: 60,
      freeMinutes: 720, forfeitBasisPoints: 5000, taxCode: "std"),
    answersAppBookingsFrom: 8, cashNeedsOpenDrawer: true)

  static let role = Role(
    code: "host", name: Phrase("Host", "迎宾"), workstation: .cashier,
    permissions: [.queue, .seat], discountLimitBasisPoints: 100, roundingLimitMinorUnits: 50,
    giftLimitMinorUnits: 3000, compLimitMinorUnits: 20_000)

  private func fields(of value: some Encodable) throws -> [String: Any] {
    let data = try JSONEncoder().encode(value)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func decode<Value: Decodable>(
    _: Value.Type, _ fields: [String: Any]
  ) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: fields))
  }

  /// The names of a value's stored properties.
  private func properties(of value: Any) -> Set<String> {
    Set(Mirror(reflecting: value).children.compactMap(\.label))
  }

  @Test("The settings of any version can be read", arguments: StoredVersion.all)
  func stored(_ version: StoredVersion) throws {
    let database = try OldFile(version).open()
    #expect(database.store.settings.bands.map(\.code) == ["A", "B", "C"])
    #expect(database.store.settings.perHeadDishCodes == ["P01"])
    #expect(try database.staffList().count == 6)
  }

  @Test("Settings without any one of their fields can be read, and all are kept")
  func settingsFields() throws {
    let all = try fields(of: Self.settings)
    let missing = properties(of: Self.settings).subtracting(all.keys)
    #expect(missing.isEmpty, "give \(missing.sorted()) a value in StoredJSONTests.settings")
    #expect(try decode(StoreSettings.self, all) == Self.settings)
    for key in all.keys {
      var fewer = all
      fewer[key] = nil
      var read = try fields(of: decode(StoreSettings.self, fewer))
      #expect(
        NSDictionary(dictionary: read) != NSDictionary(dictionary: all),
        """
        \(key) has its default in StoredJSONTests.settings, so nobody sees whether it is read: give it \
        another value there
        """)
      read[key] = nil
      #expect(NSDictionary(dictionary: read) == NSDictionary(dictionary: fewer), "\(key)")
    }
    #expect(try decode(StoreSettings.self, [:]) == StoreSettings(bands: [], taxRates: []))
  }

  @Test("Opening hours without any one of their fields but the usual ones can be read")
  func hoursFields() throws {
    let hours = try #require(Self.settings.openingHours)
    let all = try fields(of: hours)
    #expect(Set(all.keys) == properties(of: hours))
    #expect(try decode(OpeningHours.self, all) == hours)
    for key in all.keys where key != "usual" {
      var fewer = all
      fewer[key] = nil
      #expect(try decode(OpeningHours.self, fewer).usual == hours.usual, "\(key)")
    }
    let least = try decode(OpeningHours.self, ["usual": [["opens": 660, "closes": 1560]]])
    #expect(least == OpeningHours(usual: hours.usual))
  }

  @Test("A role without any one of its fields but the code can be read, and all are kept")
  func roleFields() throws {
    let all = try fields(of: Self.role)
    #expect(Set(all.keys) == properties(of: Self.role))
    #expect(try decode(Role.self, all) == Self.role)
    for key in all.keys where key != "code" {
      var fewer = all
      fewer[key] = nil
      #expect(try decode(Role.self, fewer).code == "host", "\(key)")
    }
    let least = try decode(Role.self, ["code": "host"])
    #expect(least.permissions == [])
    #expect(least.discountLimitBasisPoints == 0)
  }

  @Test("Whoever manages a store of an older version may do what it asks for since")
  func olderManager() throws {
    let manager = try decode(Role.self, ["code": "manager", "permissions": ["manageStore"]])
    #expect(
      manager.permissions
        == [
          .manageStore, .outsideHours, .giveBack, .eraseMember, .payOut, .reopen, .comp,
          .manageAccounts, .cashOut, .exceedLimit,
        ])
  }

  @Test("What this version does not know is passed over, and the rest is kept")
  func unknown() throws {
    var role = try fields(of: Self.role)
    role["permissions"] = ["queue", "flyHelicopter", "seat"]
    role["workstation"] = "helipad"
    role["altitude"] = 3000
    let read = try decode(Role.self, role)
    #expect(read.permissions == [.queue, .seat])
    #expect(read.workstation == .host)

    var settings = try fields(of: Self.settings)
    settings["languages"] = ["tlh", "zh-Hans"]
    settings["helipads"] = ["north"]
    #expect(try decode(StoreSettings.self, settings).languages == [.simplifiedChinese])
    settings["languages"] = ["tlh"]
    #expect(try decode(StoreSettings.self, settings).languages == Language.allCases)
  }

  @Test(
    "A fact with a field that this version does not know is read; a kind it cannot read is damage")
  func facts() throws {
    let child = #"{"child":{"bornIn":"2019-04-01","height":110}}"#
    let born = LocalDate(year: 2019, month: 4, day: 1)
    #expect(try MemberFact.Kind(column: child) == .child(name: nil, bornIn: born))
    #expect(throws: StoreError.damaged("a fact of a member")) {
      try MemberFact.Kind(column: #"{"allergy":{"_0":"moonstone"}}"#)
    }
  }
}
