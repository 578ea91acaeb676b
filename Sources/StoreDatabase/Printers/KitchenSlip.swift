import StoreDomain

/// What the kitchen reads on paper: an order, a return or a reminder, for one station.
public struct KitchenSlip: Codable, Hashable, Sendable {
  public enum Purpose: String, Codable, Sendable {
    case order
    /// A dish is taken back (退菜).
    case takeBack
    /// Hurry (催菜).
    case rush
    /// The guests sit at another table (转台).
    case moved
  }

  public struct Line: Codable, Hashable, Sendable {
    /// Pieces; positive on a return too.
    public var quantity: Int
    public var name: Phrase
    public var isHalf: Bool
    public var grams: Int?
    public var broths: [Phrase]
    /// How the dish is wanted; nil in a slip of an older version.
    public var modifiers: [Phrase]?
    public var note: String?
    public var course: Int?
    public var seat: Int?
    /// The set meal that it is a dish of; nil in a slip of an older version.
    public var setMeal: Phrase?
    /// Why a line was taken back: a `Reason` as it is kept.
    public var reason: String?
  }

  /// What guests at the table avoid, in words, with the seats where they are known.
  public struct Avoided: Codable, Hashable, Sendable {
    public var allergies: [Phrase]
    public var diets: [Phrase]
    /// What the cook must ask about each line of the slip, nil for one that is safe; erased with the
    /// rest. Nil in a slip of an older version.
    public var warnings: [Phrase?]?

    init?(_ needs: TableNeeds, warnings: [Phrase?]? = nil) {
      self.warnings = warnings
      allergies = needs.allergyNames
      diets = needs.dietNames
      let isWarned = (warnings ?? []).contains { $0 != nil }
      if allergies.isEmpty, diets.isEmpty, !isWarned { return nil }
    }
  }

  /// What guests said they avoid after their dishes were sent: a slip that orders nothing.
  public struct News: Codable, Hashable, Sendable {
    public struct Dish: Codable, Hashable, Sendable {
      public var line: Line
      /// Nil in a slip of an older version.
      public var lineID: Identifier<OrderLine>?
      /// Why the dish may not be for these guests.
      public var warning: Phrase?
    }

    public var what: [Phrase]
    /// What the station has still to make for them.
    public var dishes: [Dish]
  }

  public var purpose: Purpose
  /// Nil in a slip of an older version.
  public var checkID: Identifier<Check>?
  public var station: Phrase
  public var tables: [String]
  /// Where they sat before, on a notice that they moved.
  public var movedFrom: [String]?
  public var checkNumber: Int
  public var guests: Int?
  public var author: String
  public var at: Timestamp
  /// What nobody at the table's shared pot may get; a version that writes `avoided` says it there
  /// again, in words.
  public var allergies: [Allergen]
  /// Nil when nobody at the table avoids anything, in a slip of an older version, and once the
  /// evening is over.
  public var avoided: Avoided?
  /// None when it tells ``news``: a version that does not know of them makes nothing twice.
  public var lines: [Line]
  /// Of which lines of the order they are; nil in a slip of an older version.
  public var lineIDs: [Identifier<OrderLine>]?
  public var news: News?
  /// Set for a sale without a table; nil in a slip of an older version.
  public var takeaway: Takeaway?
}
