/// Which notes of another currency are taken for a bill, and given back.
public enum ForeignCashRule {
  /// Whether notes may be taken.
  ///
  /// - Parameters:
  ///   - notes: what is handed over.
  ///   - shownRate: at which the till said what is due; another one by now is told, so that nobody pays
  ///     at a rate that they were not told.
  /// - Throws: `ForeignCashRefusal`.
  public static func check(
    _ notes: Money, shownRate: ForeignRate, _ setting: ForeignCashSetting?
  ) throws(ForeignCashRefusal) {
    guard let setting, setting.currency == notes.currency else {
      throw .notTaken(notes.currency.code)
    }
    guard setting.rate == shownRate else {
      throw .rateChanged(notes.currency.code, now: setting.rate)
    }
    guard notes.minorUnits > 0 else { throw .amountMissing }
    // First: of a number with a digit too many nobody asks which notes they were.
    let most = mostAtOnce(setting, notes.currency)
    guard notes.minorUnits <= most else {
      throw .tooMuch(most: Money(minorUnits: most, currency: notes.currency))
    }
    guard canBeLaid(notes.minorUnits, with: setting.notes) else {
      throw .noSuchNotes(Money(minorUnits: setting.smallestNote, currency: notes.currency))
    }
  }

  /// The most that is taken at once, in minor units of the other currency.
  public static func mostAtOnce(_ setting: ForeignCashSetting, _ currency: Currency) -> Int {
    min(setting.mostMinorUnits ?? .max, PaymentRule.mostTendered(in: currency))
  }

  /// Whether an amount can lie there in such notes: coins of another currency are not taken.
  static func canBeLaid(_ amount: Int, with notes: [Int]) -> Bool {
    let notes = notes.filter { $0 > 0 }
    guard let unit = notes.reduce(nil, { divisor($0, $1) }), amount % unit == 0 else {
      return false
    }
    // From the square of the largest note on every multiple can be laid.
    let largest = (notes.max() ?? unit) / unit
    let (square, isLarge) = largest.multipliedReportingOverflow(by: largest)
    let wanted = amount / unit
    guard wanted < (isLarge ? Int.max : square), wanted <= 1_000_000 else { return true }
    var reached = [true] + Array(repeating: false, count: wanted)
    for note in notes.map({ $0 / unit }) where note <= wanted {
      for sum in note...wanted where reached[sum - note] { reached[sum] = true }
    }
    return reached[wanted]
  }

  private static func divisor(_ first: Int?, _ second: Int) -> Int {
    var (a, b) = (first ?? second, second)
    while b > 0 { (a, b) = (b, a % b) }
    return a
  }

  /// Which notes go back for an amount of a payment that was made in them; the rest is in the house's
  /// currency.
  ///
  /// - Parameters:
  ///   - amount: of the house's currency that goes back.
  ///   - taken: notes of the payment that have not gone back.
  ///   - inDrawer: minor units of the other currency that lie in the drawer.
  /// - Throws: `ForeignCashRefusal.noNotesToGiveBack`, `.notInDrawer`.
  public static func notesBack(
    for amount: Money, of taken: ForeignNotes, smallestNote: Int, inDrawer: Int
  ) throws(ForeignCashRefusal) -> ForeignNotes {
    let currency = taken.amount.currency
    let rate = ForeignRate(billionths: taken.rateBillionths)
    let wanted = min(
      rate.most(worth: amount, in: currency, smallestNote: smallestNote), taken.amount.minorUnits)
    guard wanted > 0 else { throw .noNotesToGiveBack(currency.code) }
    guard wanted <= inDrawer else {
      throw .notInDrawer(Money(minorUnits: wanted, currency: currency))
    }
    let back = Money(minorUnits: -wanted, currency: currency)
    return ForeignNotes(
      amount: back, rateBillionths: rate.billionths,
      valueMinorUnits: rate.value(of: back, in: amount.currency))
  }
}

/// Why notes of another currency are not taken, or not given back.
public enum ForeignCashRefusal: Refusal {
  /// The house takes none of this currency.
  case notTaken(String)
  case rateChanged(String, now: ForeignRate)
  case amountMissing
  /// Nobody can lay that amount in the notes that are taken; the smallest of them.
  case noSuchNotes(Money)
  case tooMuch(most: Money)
  /// What goes back is worth less than a note.
  case noNotesToGiveBack(String)
  case notInDrawer(Money)

  public var reason: Phrase {
    switch self {
    case .notTaken(let code): Phrase("\(code) is not taken here", "本店不收 \(code)")
    case .rateChanged(let code, let rate):
      Phrase("the rate of \(code) is \(rate.text) now", "\(code) 汇率现为 \(rate.text)")
    case .amountMissing: Phrase("type the amount", "请输入金额")
    case .noSuchNotes(let smallest):
      Phrase(
        "only notes, the smallest is \(smallest.plainText)", "只收纸币，最小面额 \(smallest.plainText)")
    case .tooMuch(let most): Phrase("more than \(most.plainText)", "超过 \(most.plainText)")
    case .noNotesToGiveBack(let code):
      Phrase("it is less than a note of \(code)", "不足一张 \(code) 纸币")
    case .notInDrawer(let notes):
      Phrase(
        "no \(notes.plainText) \(notes.currency.code) in this drawer",
        "此钱箱没有 \(notes.plainText) \(notes.currency.code)")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .notTaken(let code):
      Phrase(
        "The house takes no \(code). Take the payment another way.", "本店不收 \(code)，请换其他方式收款。")
    case .rateChanged(let code, let rate):
      Phrase(
        "The rate of \(code) was changed to \(rate.text) meanwhile. Tell the guest what is due now.",
        "\(code) 汇率已改为 \(rate.text)，请按新汇率告知客人应付金额。")
    case .amountMissing:
      Phrase("Type what the guest hands over.", "请输入客人实付的外币金额。")
    case .noSuchNotes(let smallest):
      Phrase(
        "Only notes are taken, the smallest is \(smallest.plainText) \(smallest.currency.code). Coins "
          + "go back to the guest.",
        "外币只收纸币，最小面额 \(smallest.plainText) \(smallest.currency.code)，硬币请退还客人。")
    case .tooMuch(let most):
      Phrase(
        "At most \(most.plainText) \(most.currency.code) are taken at once. Take the rest another way.",
        "一次最多收 \(most.plainText) \(most.currency.code)，其余请换其他方式收款。")
    case .noNotesToGiveBack(let code):
      Phrase(
        "What goes back is worth less than a note of \(code). Give it back in the house's currency.",
        "应退金额不足一张 \(code) 纸币，请退本币。")
    case .notInDrawer(let notes):
      Phrase(
        "This drawer does not hold \(notes.plainText) \(notes.currency.code). Give it back in the "
          + "house's currency.",
        "此钱箱中没有 \(notes.plainText) \(notes.currency.code)，请退本币。")
    }
  }
}
