/// When the house asks a guest how it was: after a check that was paid, a member who agreed to get
/// messages, and not too often.
public enum ReviewRule {
  public static let days = 1...365

  /// Whether a member is asked after a check.
  ///
  /// - Parameters:
  ///   - total: what the check came to, in minor units; nobody is asked after nothing.
  ///   - consents: to what the member agrees.
  ///   - last: the business day after which the member was asked last.
  ///   - everyDays: how many days lie between two; nil where the house asks nobody.
  public static func asks(
    total: Int, consents: some Sequence<MemberConsent>, last: LocalDate?, on day: LocalDate,
    everyDays: Int?
  ) -> Bool {
    guard let everyDays, total > 0, consents.contains(where: { $0.purpose == .messages }) else {
      return false
    }
    return last.map { day.dayNumber - $0.dayNumber >= everyDays } ?? true
  }
}
