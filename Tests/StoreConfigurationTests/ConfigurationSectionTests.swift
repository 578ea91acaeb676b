import Foundation
import StoreDomain
import Testing

@testable import StoreConfiguration

/// The sections of a configuration, each with what makes no sense in it.
extension ConfigurationTests {
  @Test("A gateway has its address, its numbers and the files of its keys")
  func gateways() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(
      read.settings.gateways == [
        GatewaySetting(
          code: "wechat", kind: .weChatPay, url: "https://api.mch.weixin.qq.com",
          merchant: "1230000109", app: "wxd678efh567hg6787", keySerial: "5157F09E",
          keyFile: "merchant.pem", gatewayKeyFile: "wechat.pem", limitSeconds: 60)
      ])
    let wrong = Self.everySetting[1].replacing("https://api.mch", with: "http://api.mch")
    #expect {
      try StoreConfiguration.parse(text: wrong, file: "store.toml")
    } throws: {
      "\($0)".contains("http is only for this")
    }
    let terminal = """

      [[gateways]]
      code = "CODE"
      kind = "card_terminal"
      url = "http://127.0.0.1:9000"
      merchant = "1"
      private_key = "terminal.key"
      """
    let one = Self.everySetting[1] + terminal.replacing("CODE", with: "one")
    let two = try StoreConfiguration.parse(text: one, file: "store.toml").settings.gateways
    #expect(two.map(\.code) == ["wechat", "one"])
    #expect {
      try StoreConfiguration.parse(
        text: one + terminal.replacing("CODE", with: "two"), file: "store.toml")
    } throws: {
      "\($0)".contains("there is a card terminal already")
    }
  }

  @Test("What can be booked beside tables is read, and what makes no sense is told")
  func resources() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(
      read.settings.resources == [
        BookableResource(code: "lotus", name: Phrase("Lotus room", "荷花厅"), tables: ["V1"]),
        BookableResource(
          code: "video", name: Phrase("video-call set", "视频设备"), minutesBefore: 15,
          minutesAfter: 10,
          preparation: .init(
            what: Phrase("set up the video call", "架设视频通话"), minutesBefore: 20, role: "host")),
        BookableResource(
          code: "chairs", name: Phrase("baby chair", "儿童椅"), count: 6, help: .highChair),
      ])
    #expect(
      read.settings.stays == [
        StaySetting(upTo: 4, minutes: 60), StaySetting(upTo: nil, minutes: 75),
      ])
    #expect(
      try StoreConfiguration.parse(text: Self.text, file: "store.toml").settings.stays
        == StaySetting.standard)
    for (lines, words) in [
      ("tables = \"V9\"", "V9"), ("tables = \"V1\"\ncount = 2", "a room is there once"),
      ("count = 0", "count must be a whole number"), ("prepare_by = \"cook\"", "cook"),
      ("prepare = \"wine, cake\"", "without commas"), ("for_help = \"chair\"", "chair"),
      ("chairs = 2", "chairs"),
    ] {
      let found = problems(
        Self.text + "\n[[resources]]\ncode = \"video\"\nname = \"视频\"\n\(lines)\n")
      #expect(found.contains { $0.contains(words) }, "\(lines): \(found)")
    }
    let colon = problems(Self.text + "\n[[resources]]\ncode = \"video:2\"\nname = \"视频\"\n")
    #expect(colon.contains { $0.contains("without colons") })
    let stays = problems(Self.text + "\n[[stays]]\nup_to = 2\nminutes = 5\n")
    #expect(stays.contains { $0.contains("minutes must be a whole number") })
  }

  @Test("What points earn and are worth is read, and what makes no sense is told")
  func points() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(
      read.settings.points
        == PointsSetting(
          earnHundredths: 150, earnHundredthsByTender: ["storedValue": 0], pointMinorUnits: 5,
          expiryMonths: 12))
    let usual = try StoreConfiguration.parse(
      text: Self.text + "\n[points]\nworth = \"0.10\"\n", file: "store.toml")
    #expect(usual.settings.points == PointsSetting(pointMinorUnits: 10))
    for (lines, words) in [
      ("worth = \"0.00\"", "must take something off"), ("earn = \"2\"", "worth"),
      ("worth = \"0.05\"\nearn = \"10001\"", "at most 10000 points"),
      ("worth = \"0.05\"\nexpire_months = 121", "0…120"),
      ("worth = \"0.05\"\nearn_love = \"1\"", "earn_love"),
    ] {
      let found = problems(Self.text + "\n[points]\n\(lines)\n")
      #expect(found.count == 1 && found[0].contains(words), "\(lines): \(found)")
    }
  }

  @Test("What is added to stored value is read by its tiers, and what makes no sense is told")
  func storedValue() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(
      read.settings.storedValue
        == StoredValueSetting(
          tiers: [.init(payMinorUnits: 50_000, bonusMinorUnits: 5_000)], order: .principalFirst))
    let usual = try StoreConfiguration.parse(text: Self.text, file: "store.toml")
    #expect(usual.settings.storedValue == StoredValueSetting())
    let tier = "[[stored_value.tiers]]\npay = \"500.00\"\nbonus = \"50.00\"\n"
    for (lines, words) in [
      ("[stored_value]\nspend = \"bonus_first\"", "bonus_first"),
      (tier.replacing("\"50.00\"", with: "\"0\""), "above nothing"),
      (tier.replacing("\"50.00\"", with: "\"500.01\""), "larger than what is paid"),
      (tier.replacing("bonus = \"50.00\"\n", with: ""), "bonus"),
      (tier + tier, "another tier begins"),
      (tier + "love = 1\n", "love"),
    ] {
      let found = problems(Self.text + "\n\(lines)\n")
      #expect(found.count == 1 && found[0].contains(words), "\(lines): \(found)")
    }
  }

  @Test("Where receipts are found is one https address with one place for the code")
  func receipts() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(read.settings.receiptLink == "https://example.com/r/{code}")
    #expect(read.settings.reviewEveryDays == 30)
    for (lines, words) in [
      ("[receipts]\nlink = \"http://example.com/{code}\"", "begin with https"),
      ("[receipts]\nlink = \"https://example.com/\"", "exactly once"),
      ("[receipts]\nlink = \"https://example.com/{code}/{code}\"", "exactly once"),
      ("[receipts]\nlink = \"https://{code}.example.com/\"", "a host"),
      ("[receipts]", "link is missing"),
      ("[reviews]\nask_every_days = 0", "1…365"),
      ("[reviews]\nask = 3", "ask_every_days"),
    ] {
      let found = problems(Self.text + "\n\(lines)\n")
      #expect(found.contains { $0.contains(words) }, "\(lines): \(found)")
    }
  }

  @Test("Notes of other currencies and tips are read, and what makes no sense is told")
  func foreignCashAndTips() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(
      read.settings.foreignCash == [
        ForeignCashSetting(
          currencyCode: "USD", rateBillionths: 7_051_200_000, notes: [1000, 2000, 5000],
          mostMinorUnits: 50_000)
      ])
    #expect(
      read.settings.tips
        == TipsSetting(
          suggestedBasisPoints: [500, 1250], tenders: [.card, .wallet], isPooled: true))
    let usual = try StoreConfiguration.parse(
      text: Self.text + """

        [[foreign_cash]]
        currency = "JPY"
        rate = "0.048"

        [tips]
        """, file: "store.toml"
    ).settings
    #expect(usual.foreignCash.first?.notes == [1000, 5000, 10_000])
    #expect(usual.foreignCash.first?.rate.text == "0.048")
    #expect(usual.tips == TipsSetting())
    for (lines, words) in [
      ("currency = \"USD\"\nrate = \"7,05\"", "at most nine decimals"),
      ("currency = \"USD\"\nrate = \"0\"", "at most nine decimals"),
      ("currency = \"CNY\"\nrate = \"1\"", "the house's own currency"),
      ("currency = \"USD\"\nrate = \"7\"\nnotes = [\"x\"]", "the value of each note"),
      ("currency = \"USD\"\nrate = \"7\"\nlargest = \"0\"", "more than nothing"),
      ("currency = \"USD\"\nrate = \"7\"\ncoins = true", "coins"),
    ] {
      let found = problems(Self.text + "\n[[foreign_cash]]\n\(lines)\n")
      #expect(found.count == 1 && found[0].contains(words), "\(lines): \(found)")
    }
    for (lines, words) in [
      ("suggest = [\"ten\"]", "percentages in quotes"), ("paid_by = [\"voucher\"]", "voucher"),
      ("paid_by = []", "at least one way"),
    ] {
      let found = problems(Self.text + "\n[tips]\n\(lines)\n")
      #expect(found.contains { $0.contains(words) }, "\(lines): \(found)")
    }
  }

  @Test("Which bookings leave a deposit is read, and what makes no sense is told")
  func deposits() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(
      read.settings.deposits
        == DepositSetting(
          amountMinorUnits: 5_000, isPerGuest: true, fromGuests: 8,
          weekdays: [.friday, .saturday], dates: [LocalDate(year: 2026, month: 12, day: 24)],
          fromNoShows: 2, payMinutes: 120, freeMinutes: 720, forfeitBasisPoints: 5_000))
    let usual = try StoreConfiguration.parse(
      text: Self.text + "\n[deposits]\namount = \"100.00\"\n", file: "store.toml")
    #expect(usual.settings.deposits == DepositSetting(amountMinorUnits: 10_000))
    #expect(
      try StoreConfiguration.parse(text: Self.text, file: "store.toml").settings.deposits == nil)
    for (lines, words) in [
      ("amount = \"0.00\"", "a deposit of nothing"), ("per_guest = true", "amount"),
      ("amount = \"1.00\"\ndates = [\"24 Dec\"]", "such as"),
      ("amount = \"1.00\"\nweekdays = [\"caturday\"]", "caturday"),
      ("amount = \"1.00\"\ntax = \"luxury\"", "luxury"),
      ("amount = \"1.00\"\nforfeits = \"10%\"", "forfeits"),
    ] {
      let found = problems(Self.text + "\n[deposits]\n\(lines)\n")
      #expect(found.count == 1 && found[0].contains(words), "\(lines): \(found)")
    }
  }

  @Test("What the board shows and the draw gives is read, and what makes no sense is told")
  func boardAndDraw() throws {
    let read = try StoreConfiguration.parse(text: Self.everySetting[1], file: "store.toml")
    #expect(
      read.settings.board == BoardSetting(showsNames: true, showsNews: true, languageSeconds: 20))
    #expect(
      read.settings.draw
        == DrawSetting(
          everyMinutes: 30, hours: [.init(from: 660, until: 1200)], leastTickets: 8,
          prizeCode: "tripe"))
    let coupon = """

      [[campaigns]]
      code = "tripe"
      name = "tripe"
      kind = "free_dishes"
      dishes = ["D001"]
      coupon = true

      """
    let usual = try StoreConfiguration.parse(
      text: Self.text + coupon + "\n[draw]\nprize = \"tripe\"\n", file: "store.toml")
    #expect(usual.settings.draw == DrawSetting(prizeCode: "tripe"))
    #expect(usual.settings.board == BoardSetting())
    for (lines, words) in [
      ("[draw]\nprize = \"trip\"", "is not known"), ("[draw]\nevery_minutes = 30", "prize"),
      ("[draw]\nprize = \"tripe\"\nevery_minutes = 4", "5…240"),
      ("[draw]\nprize = \"tripe\"\nleast_tickets = 1", "2…100"),
      ("[draw]\nprize = \"tripe\"\nhours = [\"noon\"]", "hours must be times"),
      ("[board]\nlanguage_seconds = 2", "3…120"),
    ] {
      let found = problems(Self.text + coupon + "\n\(lines)\n")
      #expect(found.count == 1 && found[0].contains(words), "\(lines): \(found)")
    }
    let shown = coupon.replacing("coupon = true", with: "")
    let found = problems(Self.text + shown + "\n[draw]\nprize = \"tripe\"\n")
    #expect(found.count == 1 && found[0].contains("must be a coupon"), "\(found)")
  }
}
