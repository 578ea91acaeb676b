import StoreDomain

/// What the kitchen reads on paper: an order, a return or a reminder, for one station.
public struct KitchenSlip: Codable, Hashable, Sendable {
  public enum Purpose: String, Codable, Sendable {
    case order
    /// A dish is taken back (退菜).
    case takeBack
    /// Hurry (催菜).
    case rush
  }

  public struct Line: Codable, Hashable, Sendable {
    /// Pieces; positive on a return too.
    public var quantity: Int
    public var name: Phrase
    public var isHalf: Bool
    public var grams: Int?
    public var broths: [Phrase]
    public var note: String?
    public var seat: Int?
    /// Why a line was taken back: a `Reason` as it is kept.
    public var reason: String?
  }

  public var purpose: Purpose
  public var station: Phrase
  public var tables: [String]
  public var checkNumber: Int
  public var guests: Int?
  public var author: String
  public var at: Timestamp
  /// What nobody at the table's shared pot may get.
  public var allergies: [Allergen]
  public var lines: [Line]
}
