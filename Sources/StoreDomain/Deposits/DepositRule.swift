/// What deposit a booking leaves, and what of it goes back when its guests do not come.
public enum DepositRule {
  /// Why a deposit is asked.
  public enum Ground: Hashable, Sendable {
    case date(LocalDate)
    case weekday(Weekday)
    case guests(from: Int)
    case noShows(Int)
    case everyBooking

    /// A part of a sentence.
    public var words: Phrase {
      switch self {
      case .date(let date): date.dayAndMonth
      case .weekday(let day): day.name
      case .guests(let count): Phrase("from \(count) guests", "\(count) 人起")
      case .noShows(let count):
        Phrase("did not come \(count)×", "曾 \(count) 次未到店")
      case .everyBooking: Phrase("every booking", "所有订位")
      }
    }
  }

  /// What is asked of a booking.
  public struct Due: Hashable, Sendable {
    public var minorUnits: Int
    public var ground: Ground
    /// By when; nil where the booking stands without it.
    public var deadline: Timestamp?

    public init(minorUnits: Int, ground: Ground, deadline: Timestamp? = nil) {
      self.minorUnits = minorUnits
      self.ground = ground
      self.deadline = deadline
    }
  }

  /// Why guests do not come.
  public enum Ending: Hashable, Sendable {
    case cancelled(at: Timestamp)
    case noShow
  }

  /// What of a deposit the house keeps, what goes back, and why.
  public struct Division: Hashable, Sendable {
    /// Minor units; the two come to what is held.
    public var forfeited: Int
    public var returned: Int
    /// In plain words.
    public var why: Phrase

    public init(forfeited: Int, returned: Int, why: Phrase) {
      self.forfeited = forfeited
      self.returned = returned
      self.why = why
    }
  }

  /// What a booking leaves; nil for nothing.
  ///
  /// Each of the house's conditions asks for it by itself; a house without any asks of every booking.
  ///
  /// - Parameters:
  ///   - day: the booking's business day.
  ///   - noShows: how often these guests did not come before.
  ///   - bookedAt: from when on the minutes to pay run. They end with the booking's time.
  public static func due(
    partySize: Int, day: LocalDate, at time: Timestamp, noShows: Int, bookedAt: Timestamp,
    _ setting: DepositSetting?
  ) -> Due? {
    guard let setting,
      let ground = ground(partySize: partySize, day: day, noShows: noShows, setting)
    else { return nil }
    let amount = setting.amountMinorUnits * (setting.isPerGuest ? partySize : 1)
    guard amount > 0 else { return nil }
    return Due(
      minorUnits: amount, ground: ground,
      deadline: setting.payMinutes.map { min(bookedAt.advanced(byMinutes: $0), time) })
  }

  private static func ground(
    partySize: Int, day: LocalDate, noShows: Int, _ setting: DepositSetting
  ) -> Ground? {
    if setting.dates.contains(day) { return .date(day) }
    if setting.weekdays.contains(day.weekday) { return .weekday(day.weekday) }
    if let from = setting.fromGuests, partySize >= from { return .guests(from: from) }
    if let from = setting.fromNoShows, noShows >= from { return .noShows(noShows) }
    let hasNone =
      setting.dates.isEmpty && setting.weekdays.isEmpty && setting.fromGuests == nil
      && setting.fromNoShows == nil
    return hasNone ? .everyBooking : nil
  }

  /// What becomes of what is held when the guests do not come.
  ///
  /// - Parameters:
  ///   - held: minor units.
  ///   - bookedFor: the booking's time.
  public static func division(
    of held: Int, bookedFor: Timestamp, _ ending: Ending, _ terms: DepositTerms
  ) -> Division {
    let free = terms.freeMinutes
    let share = percentWords(terms.forfeitBasisPoints)
    // Rounded to the guests' favour.
    let kept = held * terms.forfeitBasisPoints / 10_000
    let why: Phrase
    switch ending {
    case .cancelled(let at) where at.advanced(byMinutes: free) <= bookedFor:
      let words = durationWords(free)
      return Division(
        forfeited: 0, returned: held,
        why: Phrase(
          "cancelled at least \(words.english) before", "提前\(words.chinese)以上取消"))
    case .cancelled:
      let words = durationWords(free)
      why = Phrase(
        "cancelled less than \(words.english) before: the house keeps \(share)",
        "取消时已不足\(words.chinese)，扣 \(share)")
    case .noShow:
      why = Phrase(
        "did not come: the house keeps \(share)", "未到店，扣 \(share)")
    }
    return Division(forfeited: kept, returned: held - kept, why: why)
  }

  /// `given back until 24 h before, later 50 % is kept`.
  static func words(of terms: DepositTerms) -> Phrase {
    let free = durationWords(terms.freeMinutes)
    let share = percentWords(terms.forfeitBasisPoints)
    return Phrase(
      "given back until \(free.english) before; later, or when nobody comes, the house keeps \(share)",
      "提前\(free.chinese)以上取消可退；逾期取消或未到店扣 \(share)")
  }

  /// `50 %`, `12.5 %`.
  private static func percentWords(_ basisPoints: Int) -> String {
    let rest = basisPoints % 100
    let digits =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(basisPoints / 100)\(digits) %"
  }

  /// `2 h`, `90 min`, `1 day`.
  private static func durationWords(_ minutes: Int) -> Phrase {
    if minutes > 0, minutes.isMultiple(of: 1_440) {
      let days = minutes / 1_440
      return Phrase(days == 1 ? "1 day" : "\(days) days", " \(days) 天")
    }
    if minutes > 0, minutes.isMultiple(of: 60) {
      return Phrase("\(minutes / 60) h", " \(minutes / 60) 小时")
    }
    return Phrase("\(minutes) min", " \(minutes) 分钟")
  }

  /// How much of a bill a deposit pays: never more than is left to pay or than is held.
  public static func applicable(held: Int, remaining: Int) -> Int { max(0, min(held, remaining)) }

  /// Whether a booking's deposit lets it end: nothing of it is on its way, or the money would be lost
  /// from sight.
  ///
  /// - Throws: `DepositRefusal.onItsWay`.
  public static func checkEnding(_ deposit: Deposit) throws(DepositRefusal) {
    guard deposit.onItsWayMinorUnits == 0 else {
      throw .onItsWay(
        Money(minorUnits: abs(deposit.onItsWayMinorUnits), currency: deposit.asked.currency))
    }
  }

  /// Whether money is still taken for it.
  ///
  /// - Throws: `DepositRefusal.paid`, `over`.
  public static func checkTaking(_ deposit: Deposit) throws(DepositRefusal) {
    switch deposit.stage {
    case .requested: break
    case .taken, .owed: throw .paid(deposit.held)
    case .applied, .returned, .forfeited, .waived, .lapsed: throw .over(deposit.stage)
    }
  }

  /// Whether a deposit is paid by a tender: only by money that the house can give back as it came, and
  /// without a tip, because nobody was served yet.
  ///
  /// - Parameter tip: minor units beside it.
  /// - Throws: `DepositRefusal.tender`, `tip`.
  public static func check(_ tender: Tender, tip: Int = 0) throws(DepositRefusal) {
    guard tip == 0 else { throw .tip }
    switch tender {
    case .cash, .card, .wallet: break
    case .storedValue, .voucher, .houseAccount, .deposit, .comp: throw .tender(tender)
    }
  }

  /// Whether somebody may let the guests come without it: nothing was paid of it.
  ///
  /// - Throws: `DepositRefusal`.
  public static func checkWaiving(_ deposit: Deposit) throws(DepositRefusal) {
    try checkTaking(deposit)
    try checkEnding(deposit)
    guard deposit.held.minorUnits == 0 else { throw .paid(deposit.held) }
  }

  /// Whether it may be given back: something of it lies with the house, and nothing is on its way.
  ///
  /// - Throws: `DepositRefusal`.
  public static func checkReturning(_ deposit: Deposit) throws(DepositRefusal) {
    try checkEnding(deposit)
    guard deposit.held.minorUnits > 0 else { throw .nothingHeld }
  }

  /// Whether all that lies with the house is on its way back to the guests: asked for once more it goes
  /// back once.
  public static func isAllGoingBack(_ deposit: Deposit) -> Bool {
    deposit.stage == .owed && deposit.held.minorUnits > 0
      && deposit.onItsWayMinorUnits >= deposit.held.minorUnits
  }

  /// Whether so much may be asked for.
  ///
  /// - Throws: `DepositRefusal.amountMissing`, `tooMuch`.
  public static func check(asked amount: Int, in currency: Currency) throws(DepositRefusal) {
    guard amount > 0 else { throw .amountMissing }
    let most = PaymentRule.mostTendered(in: currency)
    guard amount <= most else { throw .tooMuch(Money(minorUnits: most, currency: currency)) }
  }
}
