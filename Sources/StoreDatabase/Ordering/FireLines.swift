import StoreDomain

/// Fires held lines (起菜): the kitchen starts now. It gives back the lines sent, and throws as
/// ``SendLines`` does.
public struct FireLines: Verb, ObeysHours {
  public static let terms = VerbTerms<Self>(
    "line.fire", Phrase("fire lines that were kept back", "起菜"),
    needs: [.permission(.order), .outsideHours],
    audit: .exception("outsideHours", otherwise: "its event names the author"),
    events: SendLines.terms.events)

  let ids: [Identifier<OrderLine>]

  let isOutsideHoursAllowed: Bool
  public let authoriser: StaffMember?

  public init(
    _ ids: [Identifier<OrderLine>], outsideHours: Bool = false, authoriser: StaffMember? = nil
  ) {
    self.ids = ids
    isOutsideHoursAllowed = outsideHours
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> [OrderLine] {
    guard let first = ids.first else { throw OrderError.nothingToSend }
    let checkID = try transaction.line(first).checkID
    return try SendLines(
      of: checkID, only: ids, outsideHours: isOutsideHoursAllowed, authoriser: authoriser
    ).run(in: transaction)
  }
}
