import StoreDomain

/// One line of a check, before it said of which set meal it is a dish.
public struct LineFactV3: EventFact {
  public typealias Subject = Check

  public var lineID: Identifier<OrderLine>
  public var dishID: Identifier<Dish>?
  public var name: Phrase
  public var kind: LineFactV1.KindV1
  public var stage: LineFactV1.StageV1
  public var portion: LineFactV1.PortionV1
  /// Negative on a return.
  public var quantity: Int
  public var grams: Int?
  /// The weight that the price is for, of an item sold by weight.
  public var priceGrams: Int?
  /// Minor units of the store's currency.
  public var unitPriceMinor: Int
  public var taxCode: String
  public var broths: [String]
  /// How the dish is wanted, of what the menu offers; the price contains what it costs.
  public var modifiers: [Phrase]
  public var note: String?
  public var course: Int?
  public var seat: Int?
  /// The line that a return takes back.
  public var returns: Identifier<OrderLine>?
  public var reason: String?
  /// Of a return: whether the kitchen had made it.
  public var made: Bool?
  /// What is taken off a dish that was not right, in hundredths of a percent.
  public var problemBasisPoints: Int?
  public var authoriser: String?
  public var suggestionID: String?

  /// For tests of what stores sent then.
  package init(_ old: LineFactV2, course: Int?, problemBasisPoints: Int?) {
    lineID = old.lineID
    dishID = old.dishID
    name = old.name
    kind = old.kind
    stage = old.stage
    portion = old.portion
    quantity = old.quantity
    grams = old.grams
    priceGrams = old.priceGrams
    unitPriceMinor = old.unitPriceMinor
    taxCode = old.taxCode
    broths = old.broths
    modifiers = old.modifiers
    note = old.note
    self.course = course
    seat = old.seat
    returns = old.returns
    reason = old.reason
    made = old.made
    self.problemBasisPoints = problemBasisPoints
    authoriser = old.authoriser
    suggestionID = old.suggestionID
  }
}
