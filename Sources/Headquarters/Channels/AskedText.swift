import HeadquartersContract
import StoreDomain

/// What an app wrote for a guest, by the rules of the stores that will keep it.
enum AskedText {
  /// - Parameter field: as the message names it.
  /// - Returns: the text as it is kept; nothing when nothing is left of it.
  /// - Throws: `Problem` of kind `unprocessable`.
  static func read(_ text: String?, _ field: String, limit: Int) throws -> String? {
    guard let text else { return nil }
    guard !GuestTextRule.hasControls(text) else {
      throw Problem(.unprocessable, detail: "\(field) takes no control characters.")
    }
    do throws(TooLongText) {
      return try GuestTextRule.clean(text, limit: limit)
    } catch {
      throw Problem(.unprocessable, detail: "\(field) takes at most \(error.limit) characters.")
    }
  }

  /// The same where there must be something.
  static func readNeeded(_ text: String, _ field: String, limit: Int) throws -> String {
    guard let text = try read(text, field, limit: limit) else {
      throw Problem(
        .unprocessable, detail: "\(field) takes 1 to \(limit) characters, and is not blank.")
    }
    return text
  }

  /// A phone number as it was written: the store reads it as one of its own country.
  static func readPhone(_ text: String?) throws -> String? {
    guard let text = try read(text, "phone", limit: GuestTextRule.phoneLimit) else { return nil }
    _ = try number(text)
    return text
  }

  /// A phone number as the chain keeps it.
  static func number(_ phone: String) throws -> String {
    do throws(PhoneProblem) {
      return try PhoneNumber.readAnywhere(phone)
    } catch {
      throw Problem(
        .unprocessable,
        detail: error == .hasExtension
          ? "phone takes the number alone, without an extension."
          : "phone takes 5 to 15 digits, best with + and the country's code.")
    }
  }
}
