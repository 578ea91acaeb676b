import StoreDomain

/// Brings what somebody typed or pasted into the form in which the store keeps it.
enum GuestText {
  static let nameLimit = GuestTextRule.nameLimit
  static let noteLimit = GuestTextRule.noteLimit
  static let phoneLimit = GuestTextRule.phoneLimit

  /// One line without control, direction or invisible characters; nil when nothing is left.
  ///
  /// - Throws: `TextError.tooLong`, so that a paste is never cut without a word.
  static func clean(_ text: String?, _ field: TextError.Field, limit: Int) throws -> String? {
    guard let text else { return nil }
    do throws(TooLongText) {
      return try GuestTextRule.clean(text, limit: limit)
    } catch {
      throw TextError.tooLong(field, limit: error.limit)
    }
  }

  /// As `clean`, for a text in people's own words, in which no number of a card is kept.
  ///
  /// - Throws: `TextError.tooLong`, `CardNumberRefusal`.
  static func words(_ text: String?, _ field: TextError.Field, limit: Int) throws -> String? {
    let cleaned = try clean(text, field, limit: limit)
    try CardNumberRule.check(cleaned)
    return cleaned
  }

  /// As `words`, for a text from headquarters or a guest's app: a note must not keep an allergy out of
  /// the house because of its digits.
  static func heard(_ text: String?, _ field: TextError.Field, limit: Int) throws -> String? {
    try clean(text, field, limit: limit).map(CardNumberRule.hidden)
  }

  static func name(_ text: String?) throws -> String? {
    try words(text, .name, limit: nameLimit)
  }

  static func note(_ text: String?) throws -> String? {
    try words(text, .note, limit: noteLimit)
  }

  /// Nil when nothing is left.
  static func reason(_ reason: Reason?, _ field: TextError.Field = .reason) throws -> Reason? {
    let own = try words(reason?.ownWords, field, limit: noteLimit) ?? ""
    let cleaned = Reason(reason?.usual, ownWords: own)
    return cleaned.isEmpty ? nil : cleaned
  }

  /// A phone number as the store keeps it, see `PhoneNumber`.
  ///
  /// - Parameter home: the store's country.
  /// - Throws: `TextError.notAPhone` when it has letters, an extension or an impossible length.
  static func phone(_ text: String?, in home: Country?) throws -> String? {
    guard let cleaned = try clean(text, .phone, limit: phoneLimit) else { return nil }
    do throws(PhoneProblem) {
      return try PhoneNumber.read(cleaned, in: home)
    } catch {
      throw error == .hasExtension ? TextError.phoneExtension : TextError.notAPhone
    }
  }
}

/// Why a text was not taken.
public enum TextError: Explained, Equatable {
  public enum Field: String, Sendable {
    case name, note, phone, reason, outcome, what, code

    var phrase: Phrase {
      switch self {
      case .name: Phrase("name", "姓名")
      case .note: Phrase("note", "备注")
      case .phone: Phrase("phone number", "手机号")
      case .reason: Phrase("reason", "原因")
      case .outcome: Phrase("outcome", "结果")
      case .what: Phrase("task", "事项")
      case .code: Phrase("code", "编号")
      }
    }
  }

  case tooLong(Field, limit: Int)
  case missing(Field)
  case notAPhone
  case phoneExtension

  public var explanation: Phrase {
    switch self {
    case .tooLong(let field, let limit):
      Phrase(
        "The \(field.phrase.english) is longer than \(limit) characters. Nothing was saved; "
          + "shorten it.",
        "\(field.phrase.chinese)超过 \(limit) 个字，未保存，请缩短后再试。")
    case .missing(let field):
      Phrase(
        "The \(field.phrase.english) is missing. Type it and try again.",
        "缺少\(field.phrase.chinese)，请填写后再试。")
    case .notAPhone:
      Phrase(
        "This is not a phone number. Type 5 to 15 digits, or leave it out.",
        "手机号不正确，请输入 5 至 15 位数字，或留空。")
    case .phoneExtension:
      Phrase(
        "An extension stands behind the number. Type the number alone; the extension can go into "
          + "the note.",
        "号码后带有分机号。请只输入号码，分机号可写入备注。")
    }
  }
}
