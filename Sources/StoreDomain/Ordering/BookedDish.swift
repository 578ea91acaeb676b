/// A dish that guests chose when they booked (预点). It becomes a line of their order when they sit
/// down, at the price of that evening; nothing is paid before.
public struct BookedDish: Identifiable, Hashable, Sendable {
  /// Why a dish does not go on the order.
  public enum LeftOut: String, Sendable, CaseIterable {
    case offMenu, brothOffMenu, otherwise, soldOut, tooFewLeft

    public var words: Phrase {
      switch self {
      case .offMenu: Phrase("no longer on the menu", "已下架")
      case .brothOffMenu: Phrase("a broth of it is no longer on the menu", "锅底已下架")
      case .otherwise: Phrase("the menu no longer has it so", "菜单已不提供此做法")
      case .soldOut: Phrase("sold out", "已估清")
      case .tooFewLeft: Phrase("too few left", "余量不足")
      }
    }
  }

  /// Dishes of one booking, at most.
  public static let limit = 50

  public var reservationID: Identifier<Reservation>
  /// As it would stand on an order now: `draft` when it is sent as soon as the guests sit down, `held`
  /// when it waits until it is fired. Its price is that of the menu of now.
  public var line: OrderLine
  /// Of the line's broths, in their order.
  public var brothNames: [Phrase]
  /// What was chosen for a set meal; nothing for a dish of its own.
  public var choices: [SetChoice]
  /// The dishes in one set, in words.
  public var choiceWords: [Phrase]
  /// What keeps it from an order, by the menu of now.
  public var obstacle: LeftOut?
  /// The line that it became.
  public var orderedAs: Identifier<OrderLine>?
  /// Why it became none when the guests sat down.
  public var leftOut: LeftOut?

  public var id: Identifier<BookedDish> { Identifier(rawValue: line.id.rawValue) }
  /// Whether it is sent to the kitchen as soon as the guests sit down.
  public var isReadyAtArrival: Bool { line.stage == .draft }
  /// What is said of it: why it was left out, or will be.
  public var problem: LeftOut? { leftOut ?? (orderedAs == nil ? obstacle : nil) }

  public init(
    reservationID: Identifier<Reservation>, line: OrderLine, brothNames: [Phrase] = [],
    choices: [SetChoice] = [], choiceWords: [Phrase] = [],
    obstacle: LeftOut? = nil, orderedAs: Identifier<OrderLine>? = nil, leftOut: LeftOut? = nil
  ) {
    self.reservationID = reservationID
    self.line = line
    self.brothNames = brothNames
    self.choices = choices
    self.choiceWords = choiceWords
    self.obstacle = obstacle
    self.orderedAs = orderedAs
    self.leftOut = leftOut
  }
}

extension [BookedDish] {
  /// How many dishes they are, as guests count them: `5 dishes`; nil for none.
  public var countWords: Phrase? {
    let count = reduce(0) { $0 + $1.line.quantity }
    return count == 0 ? nil : Phrase(count == 1 ? "1 dish" : "\(count) dishes", "\(count) 道菜")
  }
}
