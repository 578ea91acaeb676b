/// A pregnancy that a guest told us about. It ends by itself, so that nobody is asked about a child
/// who was born long ago.
public struct Pregnancy: Hashable, Sendable {
  public let due: LocalDate

  public init(due: LocalDate) {
    self.due = due
  }

  /// Days after the due date for which care goes on: a child may come up to two weeks late.
  public static let lateDays = 14
  /// Days from the first reckoned day of a pregnancy to its due date (40 weeks).
  public static let length = 280

  /// Whether care for a pregnant guest applies on a date.
  public func isCurrent(on date: LocalDate) -> Bool {
    (-Self.lateDays...Self.length).contains(due.dayNumber - date.dayNumber)
  }

  /// The completed week of pregnancy on a date; nil when it is not current.
  public func week(on date: LocalDate) -> Int? {
    guard isCurrent(on: date) else { return nil }
    return (Self.length - (due.dayNumber - date.dayNumber)) / 7
  }

  /// What is wrong with a due date entered on `date`, and what to do; nil when it can be.
  public func problem(enteredOn date: LocalDate) -> Phrase? {
    let days = due.dayNumber - date.dayNumber
    if days < -Self.lateDays {
      return Phrase(
        "This due date is over. Enter the coming one, or leave it out.",
        "预产期已过，请填写新的预产期或留空")
    }
    if days > Self.length {
      return Phrase(
        "This due date is more than 40 weeks away. Check the year.",
        "预产期在40周以后，请核对年份")
    }
    return nil
  }
}
