/// A card that was taken by a slip written by hand, because the terminal did not work: money that the
/// house has only when a statement shows it.
public struct CardSlip: Identifiable, Hashable, Sendable {
  public var id: Identifier<Payment>
  /// The short number of its check, and the day of that.
  public var check: Int
  public var checkDay: LocalDate
  public var amount: Money
  /// The number that stands on the slip.
  public var reference: String
  public var authorName: String
  /// Who allowed it.
  public var authoriserName: String
  public var at: Timestamp

  public init(
    id: Identifier<Payment>, check: Int, checkDay: LocalDate, amount: Money, reference: String,
    authorName: String, authoriserName: String, at: Timestamp
  ) {
    self.id = id
    self.check = check
    self.checkDay = checkDay
    self.amount = amount
    self.reference = reference
    self.authorName = authorName
    self.authoriserName = authoriserName
    self.at = at
  }

  /// What finds it again.
  public var name: Phrase {
    Phrase(
      "slip \(reference), check \(check), \(checkDay)",
      "签单号 \(reference)，账单 \(check)，\(checkDay)")
  }

  /// Who took it, and who allowed it.
  public var people: Phrase {
    Phrase("by \(authorName), allowed by \(authoriserName)", "\(authorName) 收，\(authoriserName) 授权")
  }

  /// Over a list of those that no statement has yet.
  public static let title = Phrase("Card slips, to be reconciled", "手工签单，待对账")
}
