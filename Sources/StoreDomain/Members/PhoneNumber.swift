/// Phone numbers as the whole chain keeps and compares them.
///
/// A number is kept in its international form, E.164: `+8613800005678`. What cannot be read so, such
/// as a number inside a town, is kept as its digits alone and is the same as itself only. Files and
/// headquarters also hold numbers of the form before: digits alone, and of a Chinese mobile number
/// the eleven of its country (``renewed(_:in:)``).
public enum PhoneNumber {
  /// So many digits a number can have.
  public static let lengths = 5...15

  /// A typed or pasted number in the form in which it is kept.
  ///
  /// - Parameter home: the store's country, whose numbers are written without a code.
  /// - Throws: `PhoneProblem`.
  public static func read(
    _ text: String, in home: Country?
  ) throws(PhoneProblem) -> String {
    let typed = try PhoneText(text)
    guard lengths.contains(typed.digits.utf8.count - exitLength(typed, home)) else {
      throw .impossibleLength
    }
    return kept(typed, in: home)
  }

  /// The same for a store whose country is not known: what would be no number in some country is
  /// none, so that the store finds it right as well.
  ///
  /// - Throws: `PhoneProblem`.
  public static func readAnywhere(_ text: String) throws(PhoneProblem) -> String {
    let typed = try PhoneText(text)
    for exits in exitsOfAll {
      guard lengths.contains(typed.digits.utf8.count - exitLength(typed, exits)) else {
        throw .impossibleLength
      }
    }
    return kept(typed, in: nil)
  }

  /// The same of what is still being typed; nil when it is no number.
  public static func reading(_ text: String, in home: Country?) -> String? {
    (try? PhoneText(text)).map { kept($0, in: home) }
  }

  /// A number that a file or headquarters may hold in the form before. Applied to a number in
  /// today's form it gives the same.
  ///
  /// The form before had lost its plus, and China's 86: what does not begin like a number of the
  /// store's own country is read as international first.
  public static func renewed(_ held: String, in home: Country?) -> String {
    guard !held.hasPrefix("+"), held.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return held
    }
    let plan = plan(of: home)
    if isChineseMobile(held), plan?.callingCode != "1" || plan?.national(held) == nil {
      return "+86" + held
    }
    if let plan, plan.isAlwaysWithTrunk, !held.hasPrefix(plan.trunk),
      let number = international(held)
    {
      return number
    }
    var text = PhoneText(digits: held)
    text.isInternational = false
    return kept(text, in: home)
  }

  /// A kept number as people of the store's country write it: `13800005678`, `015112345678`; of
  /// another country with plus and code.
  public static func written(_ kept: String, in home: Country?) -> String {
    guard let (plan, national) = parts(kept),
      plan.callingCode == code(of: home)
    else { return kept }
    return plan.written(national)
  }

  /// The same as it may stand where guests can see it: `138****5678`. At least four digits are
  /// hidden, of a short number all.
  public static func masked(_ kept: String, in home: Country?) -> String {
    let written = written(kept, in: home)
    guard written.hasPrefix("+"), let (plan, national) = parts(kept) else { return masked(written) }
    return "+" + plan.callingCode + " " + masked(national)
  }

  private static func masked(_ digits: String) -> String {
    let count = digits.count
    guard count > 7 else { return String(repeating: "*", count: count) }
    let shown = min(3, count - 8)
    return digits.prefix(shown) + String(repeating: "*", count: count - shown - 4)
      + digits.suffix(4)
  }

  /// Every way in which a kept number may stand in a file: as it is kept, as people write it, as the
  /// form before had it, and its digits alone.
  public static func forms(of kept: String, in home: Country?) -> [String] {
    distinct(
      [kept, written(kept, in: home), kept.filter { $0 != "+" }] + chainKeys(ofAnyStore: kept))
  }

  // MARK: - Completeness

  /// Whether a kept number is whole beyond doubt: in the store's own country no longer one begins
  /// with it. The numbers of other countries may always have one more.
  public static func isComplete(_ kept: String, in home: Country?) -> Bool {
    guard let (plan, national) = parts(kept), plan.isComplete(national) else { return false }
    return plan.callingCode == code(of: home)
  }

  /// Whether a kept number can be a whole one of some country.
  public static func canBeComplete(_ kept: String) -> Bool {
    (7...lengths.upperBound).contains(kept.utf8.count { $0 != UInt8(ascii: "+") })
  }

  // MARK: - What headquarters compares

  /// What the keyed hash of a number is made of: the same for the forms of today and before, so
  /// that stores of both find one person. The digits alone, of a Chinese mobile number the eleven
  /// of its country; a plus stands only before what would else be taken for one.
  public static func chainKey(_ held: String) -> String {
    let held = plain(held)
    guard held.hasPrefix("+") else { return digitsOfBefore(held) }
    let digits = String(held.dropFirst())
    if digits.hasPrefix("86"), isChineseMobile(digits.dropFirst(2)) {
      return String(digits.dropFirst(2))
    }
    return isChineseMobile(digits) ? held : digits
  }

  /// The keys under which somebody may have told the chain of a number: today's first; of one of the
  /// store's own country also as it is written there, which the form before kept as it was typed.
  public static func chainKeys(_ kept: String, in home: Country?) -> [String] {
    guard let (plan, _) = parts(kept), plan.callingCode == code(of: home) else {
      return [chainKey(kept)]
    }
    return chainKeys(ofAnyStore: kept)
  }

  /// The same, whichever store may have told of it: those of the number's own country are meant.
  public static func chainKeys(ofAnyStore kept: String) -> [String] {
    guard let (plan, national) = parts(plain(kept)) else { return [chainKey(kept)] }
    let written = [plan.written(national), national]
    return distinct([chainKey(kept)] + written.filter { !isChineseMobile($0) })
  }

  /// Without the signs that another program may have told it with.
  private static func plain(_ held: String) -> String {
    let isPlain = held.utf8.dropFirst(held.hasPrefix("+") ? 1 : 0).allSatisfy {
      (48...57).contains($0)
    }
    return isPlain ? held : reading(held, in: nil) ?? held
  }

  /// As the form before would have them: China's 86 is taken away.
  private static func digitsOfBefore(_ digits: String) -> String {
    for country in ["86", "0086"] where digits.hasPrefix(country) {
      let rest = digits.dropFirst(country.count)
      if isChineseMobile(rest) { return String(rest) }
    }
    return digits
  }

  private static func isChineseMobile(_ digits: some StringProtocol) -> Bool {
    digits.utf8.count == 11 && digits.hasPrefix("1")
      && digits.dropFirst().first.map { ("3"..."9").contains($0) } == true
  }
}

// MARK: - Reading

extension PhoneNumber {
  private static func plan(of country: Country?) -> NumberingPlan? {
    country.flatMap { NumberingPlan.ofRegion[$0.code] }
  }

  private static func code(of country: Country?) -> String? { plan(of: country)?.callingCode }

  /// The country's plan and the national number of a kept number; nil of digits alone.
  private static func parts(_ kept: String) -> (plan: NumberingPlan, national: String)? {
    kept.hasPrefix("+") ? NumberingPlan.ofInternational(kept.dropFirst()) : nil
  }

  private static func kept(_ typed: PhoneText, in home: Country?) -> String {
    let digits = typed.digits
    if typed.isInternational { return international(digits) ?? "+" + digits }
    guard let plan = plan(of: home) else {
      return abroad(digits, ["00"]) ?? (isChineseMobile(digits) ? "+86" + digits : digits)
    }
    if digits.hasPrefix("00"), let number = abroad(digits, plan.exits) { return number }
    if plan.isAlwaysWithTrunk, let number = own(digits, plan) { return number }
    let isLocal = digits.count <= plan.longestLocal
    if let national = plan.national(digits, hasTrunk: isLocal) {
      return "+" + plan.callingCode + national
    }
    if let number = abroad(digits, plan.exits) { return number }
    if isLocal { return digits }
    // Without its plus, as many write it.
    if let number = own(digits, plan) { return number }
    return digits.hasPrefix("0") ? digits : international(digits) ?? digits
  }

  /// The number behind what is dialled before a call abroad.
  private static func abroad(_ digits: String, _ exits: [String]) -> String? {
    for exit in exits where digits.hasPrefix(exit) {
      let rest = String(digits.dropFirst(exit.count))
      if let number = international(rest) { return number }
    }
    return nil
  }

  /// The number of a country behind its own calling code. Where national numbers always have their
  /// trunk prefix, digits that begin with the code instead are nothing else.
  private static func own(_ digits: String, _ plan: NumberingPlan) -> String? {
    guard digits.hasPrefix(plan.callingCode),
      !plan.isAlwaysWithTrunk || !digits.hasPrefix(plan.trunk)
    else { return nil }
    return plan.national(String(digits.dropFirst(plan.callingCode.count)))
      .map { "+" + plan.callingCode + $0 }
  }

  /// E.164 of digits that begin with a calling code; nil when they can be no number of its country.
  private static func international(_ digits: String) -> String? {
    guard let (plan, rest) = NumberingPlan.ofInternational(digits) else { return nil }
    return plan.national(rest).map { "+" + plan.callingCode + $0 }
  }

  /// How many digits only dial abroad.
  private static func exitLength(_ typed: PhoneText, _ home: Country?) -> Int {
    exitLength(typed, plan(of: home)?.exits ?? ["00"])
  }

  private static func exitLength(_ typed: PhoneText, _ exits: [String]) -> Int {
    guard !typed.isInternational else { return 0 }
    return exits.first { typed.digits.hasPrefix($0) }?.count ?? 0
  }

  /// What is dialled before a call abroad, of every country; of one that is not known too.
  private static let exitsOfAll = Array(
    Set(NumberingPlan.ofRegion.values.map(\.exits) + [["00"]]))
}

extension PhoneText {
  /// Digits without a plus.
  fileprivate init(digits: String) { self.digits = digits }
}

// MARK: - Search

extension PhoneNumber {
  /// What kept numbers begin with when somebody has typed the beginning of one: in the store's own
  /// country with or without the trunk prefix, with or without plus and code.
  public static func beginnings(ofTyped text: String, in home: Country?) -> [String] {
    guard let typed = try? PhoneText(text) else { return [] }
    let digits = typed.digits
    if typed.isInternational { return distinct(["+" + digits, kept(typed, in: home)]) }
    var beginnings = [kept(typed, in: home), digits, "+" + digits]
    if let plan = plan(of: home) {
      let code = "+" + plan.callingCode
      beginnings.append(code + digits)
      if !plan.trunk.isEmpty, digits.hasPrefix(plan.trunk) {
        beginnings.append(code + digits.dropFirst(plan.trunk.count))
      }
      for exit in plan.exits where digits.hasPrefix(exit) && digits.count > exit.count + 2 {
        beginnings.append("+" + digits.dropFirst(exit.count))
      }
    }
    return distinct(beginnings)
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
