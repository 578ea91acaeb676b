import Foundation
import StoreDomain
import TOMLKit
import TextEncodings

extension StoreConfiguration {
  /// Reads a configuration file.
  /// - Parameters:
  ///   - named: its encoding when it is not UTF-8; nothing to find it out.
  ///   - notice: gets what to tell of an encoding that was found out.
  /// - Throws: every problem of the file, each with its line.
  public init(
    contentsOf path: String, named: TextEncoding? = nil, notice: (Phrase) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let bytes = try SetupFile.bytes(atPath: path)
    // The option may speak of the menu alone.
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let text = try SetupFile.text(bytes, file: path, named: isUTF8 ? nil : named)
    if let words = SetupFile.notice(of: text, file: path) { notice(words) }
    self = try Self.parse(text: text.text, file: path)
  }

  /// Reads a configuration's text.
  /// - Parameter file: the name that the problems give.
  public static func parse(
    text: String, file: String
  ) throws(ConfigurationError) -> StoreConfiguration {
    let problems = ProblemCollector(file: file)
    // The parser takes a C string and would silently stop at a zero byte.
    if let zero = text.utf8.firstIndex(of: 0) {
      let line = text.utf8[..<zero].count(where: { $0 == 0x0A }) + 1
      problems.add(
        line: line, "this line holds a zero byte. Save the file as plain text.",
        "本行含有零字节，请另存为纯文本。")
      throw problems.error
    }
    if let line = TOMLHeaders.lineOfFirstWithoutKey(in: text) {
      problems.add(
        line: line,
        "this header has no name that can be one. Write it like [store] or [[tables]], in plain "
          + "letters.",
        "本行标题中没有可用的名称。请写成 [store] 或 [[tables]] 的形式，只用英文字母。")
      throw problems.error
    }
    let root: TOMLTable
    do {
      root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      problems.add(
        line: error.source.begin.line,
        "this is not TOML: \(error.description). Correct this line, or the one before it.",
        "不符合 TOML 格式：\(error.description)。请修改本行或上一行。")
      throw problems.error
    } catch {
      problems.add(line: nil, "the file is not TOML: \(error).", "文件不符合 TOML 格式：\(error)。")
      throw problems.error
    }
    let section = ConfigurationSection(
      root, path: "", lines: TOMLLineIndex(text), problems: problems)
    let configuration = ConfigurationParser(root: section, problems: problems).configuration()
    guard let configuration, problems.isEmpty else { throw problems.error }
    return configuration
  }
}

/// Puts a configuration together section by section, and goes on after a mistake, so that all are
/// found. Every answer is nil only after a problem has been noted.
struct ConfigurationParser {
  let root: ConfigurationSection
  let problems: ProblemCollector

  func configuration() -> StoreConfiguration? {
    let store = storeSection()
    let currency = store?.currency
    let taxRates = taxRates()
    let charge = root.optionalSection("service_charge")
    let serviceCharge = charge.flatMap { $0.percentage("rate", upTo: 5_000, default: nil) }
    charge?.reportUnknownKeys()
    let rounding = tailRounding(currency: currency)
    let perHead = perHeadCharges()
    let rooms = rooms()
    let tables = tables(rooms: rooms)
    let bands = bands()
    let queue = queuePolicy()
    let bookings = root.optionalSection("bookings")
    let holdMinutes = bookings?.integer("hold_minutes", in: 0...240, default: 15)
    bookings?.reportUnknownKeys()
    let stays = stays()
    let undo = root.optionalSection("undo")
    let undoMinutes = undo?.integer("minutes", in: 0...120, default: 15)
    undo?.reportUnknownKeys()
    let kitchen = root.optionalSection("kitchen")
    let recallMinutes = kitchen?.integer(
      "recall_minutes", in: 1...240, default: StoreSettings.standardRecallMinutes)
    kitchen?.reportUnknownKeys()
    let suggestions = root.optionalSection("suggestions")
    let controlPercent = suggestions?.integer(
      "control_percent", in: ControlRule.percents, default: 0)
    suggestions?.reportUnknownKeys()
    let careRules = careRules()
    let categories = categories()
    let printers = printers()
    let stations = stations(printers: printers)
    let printing = root.optionalSection("printing")
    let receiptPrinter = printing.flatMap { printerCode($0, "receipts", printers) }
    let queuePrinter = printing.flatMap { printerCode($0, "queue_numbers", printers) }
    printing?.reportUnknownKeys()
    let gateways = gateways()
    let points = pointsSetting(currency: currency)
    let storedValue = storedValueSetting(currency: currency)
    let receiptLink = receiptLink()
    let reviewDays = reviewDays()
    let foreignCash = foreignCash(house: currency)
    let tips = tips()
    let expiredCouponDays = expiredCouponDays()
    let deposits = depositSetting(currency: currency, taxCodes: taxRates.map(\.code))
    let apps = root.optionalSection("guest_apps")
    let answeredFrom = apps.flatMap { section in
      section.has("answer_bookings_from_guests")
        ? section.integer(
          "answer_bookings_from_guests", in: GuestAskRule.answeredFrom, default: nil) : nil
    }
    apps?.reportUnknownKeys()
    let campaigns = campaigns(currency: currency, categories: categories)
    let board = boardSetting()
    let draw = drawSetting(campaigns: campaigns)
    let drawers = root.optionalSection("drawers")
    let cashNeedsOpenDrawer = drawers?.flag("cash_needs_open_drawer", default: false) ?? false
    drawers?.reportUnknownKeys()
    let roles = roles(currency: currency)
    let resources = resources(tables: tables, roles: roles)
    let staff = staff(roles: roles, language: store?.defaultLanguage)
    root.reportUnknownKeys()

    guard let store, let rounding, let queue else { return nil }
    let settings = StoreSettings(
      bands: bands, taxRates: taxRates, serviceChargeBasisPoints: serviceCharge,
      rounding: rounding.mode, roundingLimitMinorUnits: rounding.limit, missedPolicy: queue.policy,
      missedAfterSeconds: queue.missedAfterSeconds,
      holdMinutes: holdMinutes ?? 15, stays: stays, resources: resources,
      undoMinutes: undoMinutes ?? 15,
      recallMinutes: recallMinutes ?? StoreSettings.standardRecallMinutes,
      suggestionControlPercent: controlPercent ?? 0,
      careRules: careRules, perHeadDishCodes: perHead.map(\.dish),
      madePerHeadDishCodes: perHead.filter(\.isMade).map(\.dish), languages: store.languages,
      areLanguagesAssumed: store.areLanguagesAssumed ? true : nil, categories: categories,
      receiptPrinterCode: receiptPrinter, queuePrinterCode: queuePrinter,
      openingHours: store.openingHours, country: store.country, gateways: gateways,
      points: points, storedValue: storedValue, receiptLink: receiptLink,
      reviewEveryDays: reviewDays, foreignCash: foreignCash, tips: tips, board: board, draw: draw,
      expiredCouponDays: expiredCouponDays, deposits: deposits,
      answersAppBookingsFrom: answeredFrom,
      cashNeedsOpenDrawer: cashNeedsOpenDrawer)
    return StoreConfiguration(
      code: store.code, name: store.name, timeZoneIdentifier: store.timeZone,
      businessDayHour: store.businessDayHour, currency: store.currency,
      defaultLanguage: store.defaultLanguage, settings: settings, rooms: rooms, tables: tables,
      stations: stations, printers: printers, roles: roles, staff: staff,
      campaigns: campaigns)
  }

  // MARK: The store

  private struct Store {
    var code: String
    var name: Phrase
    var timeZone: String
    var businessDayHour: Int
    var openingHours: OpeningHours?
    var currency: Currency
    var country: Country?
    var languages: [Language]
    var areLanguagesAssumed: Bool
    var defaultLanguage: Language
  }

  private func storeSection() -> Store? {
    guard let section = root.requiredSection("store") else { return nil }
    defer { section.reportUnknownKeys() }
    let code = code(section)
    let name = section.phrase("name")
    let timeZone = timeZone(section)
    let hour = section.integer("business_day_hour", in: 0...23, default: 5)
    let hours = openingHours(of: section, dayBegins: (hour ?? 5) * 60)
    let currency = currency(section)
    let country = country(section)
    let words = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, $0) })
    var languages = section.choices("languages", among: words)
    let areLanguagesAssumed = languages.isEmpty && !section.has("default_language")
    if languages.isEmpty { languages = Language.allCases }
    let standard = section.choice("default_language", among: words, default: languages[0])
    if let standard, !languages.contains(standard) {
      section.report(
        "default_language", "default_language is not among languages. Add it there.",
        "default_language 不在 languages 之中，请补上。")
    }
    guard let code, let name, let timeZone, let hour, let currency, let standard else {
      return nil
    }
    return Store(
      code: code, name: name, timeZone: timeZone, businessDayHour: hour, openingHours: hours,
      currency: currency, country: country,
      languages: [standard] + languages.filter { $0 != standard },
      areLanguagesAssumed: areLanguagesAssumed, defaultLanguage: standard)
  }

  private func timeZone(_ section: ConfigurationSection) -> String? {
    guard let name = section.text("time_zone") else { return nil }
    if TimeZoneName.isKnown(name) { return name }
    let near = TimeZoneName.nearest(to: name)
    section.report(
      "time_zone",
      "no time zone is called \"\(name)\". Write its IANA name, such as \"\(near)\".",
      "没有名为 \"\(name)\" 的时区。请写 IANA 名称，如 \"\(near)\"。")
    return nil
  }

  private func currency(_ section: ConfigurationSection) -> Currency? {
    guard let code = section.text("currency") else { return nil }
    guard let currency = Currency(isoCode: code) else {
      section.reportUnknownWord(code, "currency", among: Currency.knownCodes)
      return nil
    }
    return currency
  }

  /// Nil when the file does not say, as well as after a mistake.
  private func country(_ section: ConfigurationSection) -> Country? {
    guard section.has("country"), let code = section.text("country") else { return nil }
    guard let country = Country(code: code) else {
      section.report(
        "country",
        "\"\(code)\" is no country whose phone numbers are known. Write its two letters, such as "
          + "\"CN\", or leave the line out.",
        "\"\(code)\" 不是已知电话规则的国家或地区。请写两位字母代码，如 \"CN\"，或删去此行。")
      return nil
    }
    return country
  }

  // MARK: Money

  private func taxRates() -> [TaxRate] {
    let rates = root.sections("tax_rates", isRequired: true).compactMap { section in
      let code = code(section)
      let name = section.phrase("name")
      let points = section.percentage("rate", default: nil)
      let included = section.choice(
        "prices", among: ["included": true, "added": false], default: true)
      section.reportUnknownKeys()
      return all(code, name, points, included).map {
        (section, TaxRate(code: $0, name: $1, basisPoints: $2, isIncluded: $3))
      }
    }
    reportTwins(rates) { $0.code }
    return rates.map(\.1)
  }

  private func tailRounding(currency: Currency?) -> (mode: TailRounding, limit: Int?)? {
    guard let section = root.optionalSection("rounding") else { return (.none, nil) }
    defer { section.reportUnknownKeys() }
    let makers: [String: (Int) -> TailRounding] = [
      "none": { _ in .none }, "down": { .down(toMultipleOf: $0) },
      "nearest": { .nearest(toMultipleOf: $0) },
    ]
    let mode = section.choice("mode", among: makers, default: nil)
    let unit = section.amount("to", currency: currency, default: 1)
    let hasLimit = section.has("limit")
    let limit = hasLimit ? section.amount("limit", currency: currency, default: nil) : nil
    guard let mode, let unit, !hasLimit || limit != nil else { return nil }
    guard unit > 0 else {
      section.report("to", "to must be more than nothing.", "to 必须大于零。")
      return nil
    }
    let rounding = mode(unit)
    // Nobody wrote that so much may be given away; the bill would be left as it is.
    if let currency, limit == nil, rounding.largestMove > currency.usualRoundingLimit {
      let most = Money(minorUnits: rounding.largestMove, currency: currency).plainText
      section.report(
        "to",
        "rounding like this moves a bill by up to \(most). Say with limit = \"\(most)\" that it may, "
          + "or give a smaller limit: what would move a bill by more is not rounded.",
        "这样抹零一单最多会变动 \(most)。请用 limit = \"\(most)\" 写明允许，或写较小的 limit：超过上限则不抹零。")
      return nil
    }
    return (rounding, limit)
  }

  private func perHeadCharges() -> [(dish: String, isMade: Bool)] {
    let charges = root.sections("per_head", isRequired: false).compactMap { section in
      defer { section.reportUnknownKeys() }
      let isMade = section.flag("made", default: false)
      return section.text("dish").map { (section, (dish: $0, isMade: isMade)) }
    }
    reportTwins(charges, key: "dish") { $0.dish }
    return charges.map(\.1)
  }

  private func categories() -> [MenuCategory] {
    let categories = root.sections("categories", isRequired: false).compactMap { section in
      defer { section.reportUnknownKeys() }
      return all(code(section), section.phrase("name")).map {
        (section, MenuCategory(code: $0, name: $1))
      }
    }
    reportTwins(categories) { $0.code }
    return categories.map(\.1)
  }

  // MARK: Shared

  /// A short name without spaces, such as `main` or `T07`.
  func code(_ section: ConfigurationSection, _ key: String = "code") -> String? {
    guard let text = section.text(key) else { return nil }
    guard text.count <= 24, !text.contains(where: { $0.isWhitespace || ",\"'".contains($0) })
    else {
      section.report(
        key, "\(key) must be short and without spaces, commas and quotes, such as \"main\".",
        "\(key) 应简短，不含空格、逗号和引号，如 \"main\"。")
      return nil
    }
    return text
  }

  /// Reports the second of two things with the same name.
  func reportTwins<Value>(
    _ values: [(ConfigurationSection, Value)], key: String = "code", name: (Value) -> String
  ) {
    var seen: Set<String> = []
    for (section, value) in values where !seen.insert(name(value)).inserted {
      section.report(
        key, "\"\(name(value))\" is there already. Give this one another \(key).",
        "\"\(name(value))\" 已存在，请换一个 \(key)。")
    }
  }
}

/// All values, or nil when one of them is missing.
func all<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  guard let a, let b else { return nil }
  return (a, b)
}

func all<A, B, C>(_ a: A?, _ b: B?, _ c: C?) -> (A, B, C)? {
  guard let a, let b, let c else { return nil }
  return (a, b, c)
}

func all<A, B, C, D>(_ a: A?, _ b: B?, _ c: C?, _ d: D?) -> (A, B, C, D)? {
  guard let a, let b, let c, let d else { return nil }
  return (a, b, c, d)
}
