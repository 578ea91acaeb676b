import StoreDomain

/// All dishes that guests ordered with their booking, as they stand after the event. Notes are not
/// told: guests say there who they are and what they must be kept from.
public struct PreorderFact: EventFact {
  public typealias Subject = Reservation

  /// One of them.
  public struct Wish: Codable, Hashable, Sendable {
    public var dishID: Identifier<Dish>?
    public var name: Phrase
    public var portion: OrderLine.Portion
    public var quantity: Int
    public var grams: Int?
    public var broths: [String]
    /// What was chosen for a set meal; nil for a dish of its own.
    public var choices: [SetChoice]?
    /// How the dish is wanted, of what the menu offers.
    public var modifiers: [Phrase]
    public var course: Int?
    public var seat: Int?
    /// Sent as soon as the guests sit down, instead of kept back.
    public var readyAtArrival: Bool
    /// The line of the order that it became.
    public var lineID: Identifier<OrderLine>?
    /// Why it became none when the guests sat down: `offMenu`, `brothOffMenu`, `otherwise` (the menu
    /// has it, but not so), `soldOut`, `tooFewLeft`.
    public var leftOut: String?

    public init(_ dish: BookedDish) {
      dishID = dish.line.dishID
      name = dish.line.name
      portion = dish.line.portion
      quantity = dish.line.quantity
      grams = dish.line.grams
      broths = dish.line.broths
      choices = dish.choices.isEmpty ? nil : dish.choices
      modifiers = dish.line.modifiers.map(\.modifier.name)
      course = dish.line.course
      seat = dish.line.seat
      readyAtArrival = dish.isReadyAtArrival
      lineID = dish.orderedAs
      leftOut = dish.leftOut?.rawValue
    }
  }

  public var dishes: [Wish]

  public init(_ dishes: [BookedDish]) {
    self.dishes = dishes.map { Wish($0) }
  }
}
