/// Why what was typed into a field was not read as its value. It stands beside the field and says
/// what is expected there; what was typed stays in the field.
public enum TypedRefusal: Refusal {
  /// Not one whole number within these bounds.
  case number(ClosedRange<Int>)
  /// Not one number of guests.
  case guests
  /// Not so many portions of a dish.
  case portions
  /// A half of something that is counted in whole ones.
  case wholePortions
  case weight
  /// A weight without its unit that cannot be grams, as it was typed.
  case weightUnit(String)
  /// One that can be read in two ways, in thousandths of a gram, the smaller first.
  case ambiguousWeight(Int, Int)
  case weightOutOfRange
  /// A catty, of which the store's country has another one than China.
  case catty
  case time
  /// A time whose part of the day does not go with its hour.
  case timeOfDay
  /// The hours of a day.
  case hours
  case date
  /// A day that the month does not have.
  case noSuchDay
  /// A day and month that can be read in two orders.
  case ambiguousDate(LocalDate, LocalDate)
  case month
  case duration(ClosedRange<Int>)
  case amount(Currency)
  case decimals(Currency)
  /// One digit more than the currency has decimals, or a thousand.
  case manyDecimals(Money)
  /// An amount that can be read in two ways, the smaller first.
  case ambiguousAmount(Money, Money)
  case amountTooLarge(Money)
  case otherCurrency(Currency)
  case discount(Currency)
  /// 10折 or less than 1折: nobody is sure what is meant.
  case unusualDiscount

  /// Why reading something throws; nil when it does not.
  public static func reason(_ read: () throws(TypedRefusal) -> Void) -> Phrase? {
    do {
      try read()
      return nil
    } catch {
      return error.reason
    }
  }

  public var reason: Phrase {
    switch self {
    case .number(let range):
      Phrase(
        "type one whole number, \(range.lowerBound) to \(range.upperBound)",
        "请输入 \(range.lowerBound) 到 \(range.upperBound) 的整数")
    case .guests: Phrase("type one number, 1 to 99", "请输入总人数，1 至 99")
    case .portions: Phrase("type how many like 2, or 1.5", "请输入份数，如 2 或 1.5")
    case .wholePortions: Phrase("type whole portions", "请输入整份数")
    case .time: Phrase("type one time like 19:30 or 7:30pm", "请输入时间，如 19:30 或晚上7点半")
    case .hours:
      Phrase(
        "type hours like 11:00-14:30 17:00-22:00", "请输入时段，如 11:00-14:30 17:00-22:00")
    case .timeOfDay:
      Phrase("type the hour from 0 to 23, like 19:30", "时段与钟点不符，请按 19:30 输入")
    case .duration(let range):
      Phrase(
        "type \(range.lowerBound) to \(range.upperBound) minutes, like 60 or 1h",
        "请输入 \(range.lowerBound) 至 \(range.upperBound) 分钟，如 60 或 1小时")
    case .weight, .weightUnit, .ambiguousWeight, .weightOutOfRange, .catty: weightReason
    case .date, .noSuchDay, .ambiguousDate, .month: dateReason
    case .amount, .decimals, .manyDecimals, .ambiguousAmount, .amountTooLarge, .otherCurrency,
      .discount,
      .unusualDiscount:
      moneyReason
    }
  }

  private var weightReason: Phrase {
    switch self {
    case .weightUnit(let typed):
      Phrase("type the unit: \(typed)kg or \(typed)g?", "请加单位：\(typed)公斤还是\(typed)克？")
    case .ambiguousWeight(let first, let second):
      Phrase(
        "\(Self.grams(first)) g or \(Self.grams(second)) g? Type the grams",
        "\(Self.grams(first)) 克还是 \(Self.grams(second)) 克？请输入克数")
    case .weightOutOfRange:
      Phrase("type whole grams, 1 to 99999", "须为 1 至 99999 克的整数")
    case .catty: Phrase("catties differ: type grams", "各地斤两不同，请输入克数")
    default:
      Phrase("type a weight like 350, 350g or 1.2kg", "请输入重量，如 350、350克、1.2公斤或 1斤")
    }
  }

  private static func grams(_ thousandths: Int) -> String {
    let grams = Currency(code: "", minorDigits: 3)
    return thousandths % 1000 == 0
      ? "\(thousandths / 1000)" : Money(minorUnits: thousandths, currency: grams).plainText
  }

  private var dateReason: Phrase {
    switch self {
    case .ambiguousDate(let first, let second):
      Phrase(
        "\(first.dayAndMonth.english) or \(second.dayAndMonth.english)? "
          + "Type \(first.month)-\(first.day) or \(second.month)-\(second.day)",
        "\(first.dayAndMonth.chinese)还是\(second.dayAndMonth.chinese)？"
          + "请输入 \(first.month)-\(first.day) 或 \(second.month)-\(second.day)")
    case .noSuchDay: Phrase("there is no such day", "没有这一天")
    case .month: Phrase("type year and month like 2023-5", "请输入年-月，如 2023-5")
    default: Phrase("type a day like 11-28 or 28 Nov", "请输入日期，如 11-28 或 11月28日")
    }
  }

  private var moneyReason: Phrase {
    switch self {
    case .amount(let currency):
      Phrase(
        "this is no amount: type it like \(currency.exampleText)",
        "金额不对，请按 \(currency.exampleText) 这样输入")
    case .decimals(let currency):
      currency.minorDigits == 0
        ? Phrase("\(currency.code) has no decimals", "\(currency.code) 没有小数")
        : Phrase(
          "\(currency.code) has \(currency.minorDigits) decimals",
          "\(currency.code) 只有 \(currency.minorDigits) 位小数")
    case .manyDecimals(let whole):
      Phrase(
        "at most \(whole.currency.minorDigits) decimals; or is it \(whole.shortText)?",
        "最多 \(whole.currency.minorDigits) 位小数；或是 \(whole.shortText)？")
    case .ambiguousAmount(let smaller, let greater):
      Phrase(
        "\(smaller.plainText) or \(greater.plainText)? Type \(smaller.shortText) or "
          + "\(greater.shortText)",
        "\(smaller.plainText) 还是 \(greater.plainText)？请输入 \(smaller.shortText) 或 "
          + "\(greater.shortText)")
    case .amountTooLarge(let most):
      Phrase("more than \(most.plainText)", "超过 \(most.plainText)")
    case .otherCurrency(let currency):
      Phrase("amounts are in \(currency.code) here", "本店金额为 \(currency.code)")
    case .unusualDiscount:
      Phrase("type the discount in percent, like 10%", "折扣不明确，请按 10% 或 9折 输入")
    default:
      Phrase("type it like 10%, 9折 or \(example)", "请按 10%、9折 或 \(example) 输入")
    }
  }

  private var example: String {
    if case .discount(let currency) = self { currency.exampleText } else { "" }
  }

  public var explanation: Phrase {
    let reason = reason
    return Phrase(
      reason.english.prefix(1).uppercased() + reason.english.dropFirst() + ".",
      reason.chinese + "。")
  }
}

extension Currency {
  /// An amount as it is typed in this currency.
  fileprivate var exampleText: String {
    guard isDivided else { return "50000" }
    return minorDigits == 3 ? "0.500" : "120.50"
  }
}

extension Money {
  /// How the amount is typed so that it can be nothing else: without needless zeros, and where three
  /// decimals are left, with a zero in front, because no thousand begins with one.
  public var shortText: String {
    guard currency.minorDigits > 0 else { return plainText }
    var text = plainText
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    return decimals == 3 ? "0" + text : text
  }
}
