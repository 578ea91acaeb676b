/// A dish with its place in a ranking, and why it stands there.
public struct RankedDish: Sendable, Equatable {
  /// The dish's number in the model.
  public let dish: Int
  /// The higher the likelier: the logarithm of the odds that it is ordered.
  public let score: Double
  public let reason: TasteReason
  /// What the reason adds to the score; 0 when nothing speaks for the dish.
  public let strength: Double
}

/// The strongest of the signals that speak for a dish.
public enum TasteReason: Sendable, Equatable {
  /// The guest has it again and again, or had it not long ago.
  case habit
  /// New for the guest; who has this dish, which the guest has, has that one too.
  case likeWhatTheyHave(Int)
  /// Goes with this dish of the basket.
  case goesWith(Int)
  case popularLately
  case atThisHour
  case popular

  /// A short word for a list, such as a file of predictions.
  public var name: String {
    switch self {
    case .habit: "habit"
    case .likeWhatTheyHave: "likeWhatTheyHave"
    case .goesWith: "goesWith"
    case .popularLately: "popularLately"
    case .atThisHour: "atThisHour"
    case .popular: "popular"
    }
  }
}
