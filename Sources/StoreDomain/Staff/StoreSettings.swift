/// The house rules of one store, as its configuration gave them.
public struct StoreSettings: Hashable, Sendable, Codable {
  public var bands: [Band]
  public var taxRates: [TaxRate]
  /// In hundredths of a percent of the amount after discounts; nil for none.
  public var serviceChargeBasisPoints: Int?
  public var rounding: TailRounding
  /// The most that rounding moves a bill by itself, in minor units; nil for what is usual in the
  /// currency, see ``tailRoundingLimit(in:)``.
  public var roundingLimitMinorUnits: Int?
  public var missedPolicy: MissedPolicy
  /// Seconds from the call before "missed" may be pressed.
  public var missedAfterSeconds: Int
  /// Minutes for which a booked table is held before and after its time.
  public var holdMinutes: Int
  /// How long parties stay until the house knows its own guests.
  public var stays: [StaySetting]
  /// What can be booked beside tables, in the order in which staff read it.
  public var resources: [BookableResource]
  /// Minutes for which staff may undo what they did by a slip; 0 for never.
  public var undoMinutes: Int
  /// Minutes for which a dish that was marked as made may be brought back to the kitchen's screen.
  public var recallMinutes: Int
  /// How many of a hundred parties are shown no suggestions, so that the house knows what they bring.
  public var suggestionControlPercent: Int
  /// Which guests get special care, at most one rule for each kind.
  public var careRules: [CareRule]
  /// Dishes charged once a guest when a party sits down: dips, seats.
  public var perHeadDishCodes: [String]
  /// Those of them that a station makes. Guests take the others themselves: no station hears of them.
  public var madePerHeadDishCodes: [String]
  /// The first is the house's own: slips are printed in it.
  public var languages: [Language]
  /// Set when nobody said which, so that all of them were assumed.
  public var areLanguagesAssumed: Bool?
  /// Names of the menu's sections by their code, in the menu's order.
  public var categories: [MenuCategory]
  /// Codes of the printers for checks and for queue numbers.
  public var receiptPrinterCode: String?
  public var queuePrinterCode: String?
  /// When the house is open; nil for always.
  public var openingHours: OpeningHours?
  /// Whose phone numbers are written without a code; nil when nobody said, see `Country.likely`.
  public var country: Country?
  /// By which wallets and cards are charged; empty where they are only written down.
  public var gateways: [GatewaySetting]
  /// What members earn and may use of points; nil where the house gives none.
  public var points: PointsSetting?
  /// What is added to stored value, and what of it is used first.
  public var storedValue: StoredValueSetting
  /// Where a guest finds a paid check's receipt, with a place for its code; nil for paper alone.
  public var receiptLink: String?
  /// How many days lie between two questions to a member how it was; nil where nobody is asked.
  public var reviewEveryDays: Int?
  /// Currencies beside the house's own whose notes are taken.
  public var foreignCash: [ForeignCashSetting]
  /// Whether guests leave tips with their payments; nil where none are taken.
  public var tips: TipsSetting?
  /// Days for which a coupon holds again that expired while it stood on a bill; 0 for none.
  public var expiredCouponDays: Int
  /// Which bookings leave a deposit; nil where none does.
  public var deposits: DepositSetting?
  /// From how many guests on a booking from a guest's app waits for the house's answer; nil for never.
  public var answersAppBookingsFrom: Int?
  /// What the public board at the door shows.
  public var board: BoardSetting
  /// When the house draws among those who wait; nil for never.
  public var draw: DrawSetting?
  /// Whether cash is taken and given back only at a till whose drawer is open.
  public var cashNeedsOpenDrawer: Bool

  public static let standardRecallMinutes = 60

  public init(
    bands: [Band], taxRates: [TaxRate], serviceChargeBasisPoints: Int? = nil,
    rounding: TailRounding = .none, roundingLimitMinorUnits: Int? = nil,
    missedPolicy: MissedPolicy = .deferByTables(3),
    missedAfterSeconds: Int = 120, holdMinutes: Int = 15,
    stays: [StaySetting] = StaySetting.standard, resources: [BookableResource] = [],
    undoMinutes: Int = 15,
    recallMinutes: Int = StoreSettings.standardRecallMinutes, suggestionControlPercent: Int = 0,
    careRules: [CareRule] = CareRule.standard, perHeadDishCodes: [String] = [],
    madePerHeadDishCodes: [String] = [],
    languages: [Language] = Language.allCases, areLanguagesAssumed: Bool? = nil,
    categories: [MenuCategory] = [],
    receiptPrinterCode: String? = nil, queuePrinterCode: String? = nil,
    openingHours: OpeningHours? = nil, country: Country? = nil, gateways: [GatewaySetting] = [],
    points: PointsSetting? = nil, storedValue: StoredValueSetting = StoredValueSetting(),
    receiptLink: String? = nil, reviewEveryDays: Int? = nil,
    foreignCash: [ForeignCashSetting] = [], tips: TipsSetting? = nil,
    board: BoardSetting = BoardSetting(), draw: DrawSetting? = nil,
    expiredCouponDays: Int = 7, deposits: DepositSetting? = nil, answersAppBookingsFrom: Int? = nil,
    cashNeedsOpenDrawer: Bool = false
  ) {
    self.bands = bands
    self.taxRates = taxRates
    self.serviceChargeBasisPoints = serviceChargeBasisPoints
    self.rounding = rounding
    self.roundingLimitMinorUnits = roundingLimitMinorUnits
    self.missedPolicy = missedPolicy
    self.missedAfterSeconds = missedAfterSeconds
    self.holdMinutes = holdMinutes
    self.stays = stays
    self.resources = resources
    self.undoMinutes = undoMinutes
    self.recallMinutes = recallMinutes
    self.suggestionControlPercent = suggestionControlPercent
    self.careRules = careRules
    self.perHeadDishCodes = perHeadDishCodes
    self.madePerHeadDishCodes = madePerHeadDishCodes
    self.languages = languages
    self.areLanguagesAssumed = areLanguagesAssumed
    self.categories = categories
    self.receiptPrinterCode = receiptPrinterCode
    self.queuePrinterCode = queuePrinterCode
    self.openingHours = openingHours
    self.country = country
    self.gateways = gateways
    self.points = points
    self.storedValue = storedValue
    self.receiptLink = receiptLink
    self.reviewEveryDays = reviewEveryDays
    self.foreignCash = foreignCash
    self.tips = tips
    self.expiredCouponDays = expiredCouponDays
    self.deposits = deposits
    self.answersAppBookingsFrom = answersAppBookingsFrom
    self.board = board
    self.draw = draw
    self.cashNeedsOpenDrawer = cashNeedsOpenDrawer
  }

  /// Reads what any version wrote: a missing field holds what ``init`` gives it. A store without
  /// bands or tax rates could not work, but its file can be opened and looked at.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    bands = try fields.value(.bands, default: [])
    taxRates = try fields.value(.taxRates, default: [])
    serviceChargeBasisPoints = try fields.value(.serviceChargeBasisPoints, default: nil)
    rounding = try fields.value(.rounding, default: .none)
    roundingLimitMinorUnits = try fields.value(.roundingLimitMinorUnits, default: nil)
    missedPolicy = try fields.value(.missedPolicy, default: .deferByTables(3))
    missedAfterSeconds = try fields.value(.missedAfterSeconds, default: 120)
    holdMinutes = try fields.value(.holdMinutes, default: 15)
    stays = try fields.readableValues(.stays) ?? StaySetting.standard
    resources = try fields.readableValues(.resources) ?? []
    undoMinutes = try fields.value(.undoMinutes, default: 15)
    recallMinutes = try fields.value(
      .recallMinutes, default: StoreSettings.standardRecallMinutes)
    suggestionControlPercent = try fields.value(.suggestionControlPercent, default: 0)
    careRules = try fields.readableValues(.careRules) ?? CareRule.standard
    perHeadDishCodes = try fields.value(.perHeadDishCodes, default: [])
    madePerHeadDishCodes = try fields.value(.madePerHeadDishCodes, default: [])
    let known: [Language] = try fields.knownValues(.languages) ?? []
    languages = known.isEmpty ? Language.allCases : known
    areLanguagesAssumed = try fields.value(.areLanguagesAssumed, default: nil)
    categories = try fields.value(.categories, default: [])
    receiptPrinterCode = try fields.value(.receiptPrinterCode, default: nil)
    queuePrinterCode = try fields.value(.queuePrinterCode, default: nil)
    openingHours = try fields.value(.openingHours, default: nil)
    let code: String? = try fields.value(.country, default: nil)
    country = code.flatMap(Country.init(code:))
    gateways = try fields.readableValues(.gateways) ?? []
    points = try fields.value(.points, default: nil)
    storedValue = try fields.value(.storedValue, default: StoredValueSetting())
    receiptLink = try fields.value(.receiptLink, default: nil)
    reviewEveryDays = try fields.value(.reviewEveryDays, default: nil)
    foreignCash = try fields.readableValues(.foreignCash) ?? []
    tips = try fields.value(.tips, default: nil)
    expiredCouponDays = try fields.value(.expiredCouponDays, default: 7)
    deposits = try fields.value(.deposits, default: nil)
    answersAppBookingsFrom = try fields.value(.answersAppBookingsFrom, default: nil)
    board = try fields.value(.board, default: BoardSetting())
    draw = try fields.value(.draw, default: nil)
    cashNeedsOpenDrawer = try fields.value(.cashNeedsOpenDrawer, default: false)
  }

  /// The most that rounding moves a bill by itself, in minor units. A rounding that would move more is
  /// left out.
  public func tailRoundingLimit(in currency: Currency) -> Int {
    roundingLimitMinorUnits ?? currency.usualRoundingLimit
  }

  /// What the house speaks to somebody whom it does not know yet; nil when nobody said.
  public var houseLanguage: Language? {
    areLanguagesAssumed == true ? nil : languages.first
  }
}

/// A section of the menu.
public struct MenuCategory: Hashable, Sendable, Codable {
  public var code: String
  public var name: Phrase

  public init(code: String, name: Phrase) {
    self.code = code
    self.name = name
  }
}
