import Foundation
import StoreDomain

/// What a server wants to add to an order.
public struct NewLine: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case normal
    /// On the house (赠菜), and why.
    case gift(reason: Reason)
  }

  public var dishID: Identifier<Dish>
  /// 1…999.
  public var quantity: Int
  public var portion: OrderLine.Portion
  /// What one portion weighs, for a dish by weight and for no other: 1…99999 g.
  public var grams: Int?
  /// One broth code a section, for a pot and for nothing else.
  public var broths: [String]
  /// How it is wanted, of what the menu offers for the dish; nil for what it comes with.
  public var modifiers: [ModifierChoice]?
  /// What was chosen for a set meal; nil for what it comes with.
  public var choices: [SetChoice]?
  public var note: String?
  /// 1…9; nil for as soon as it is made.
  public var course: Int?
  /// 1-based; nil for the whole table.
  public var seat: Int?
  /// To wait until it is fired (等叫).
  public var hold: Bool
  public var kind: Kind
  /// The suggestion that led to the line.
  public var suggestionID: String?

  public init(
    dishID: Identifier<Dish>, quantity: Int = 1, portion: OrderLine.Portion = .full,
    grams: Int? = nil, broths: [String] = [], modifiers: [ModifierChoice]? = nil,
    choices: [SetChoice]? = nil, note: String? = nil, course: Int? = nil, seat: Int? = nil,
    hold: Bool = false, kind: Kind = .normal, suggestionID: String? = nil
  ) {
    self.dishID = dishID
    self.quantity = quantity
    self.portion = portion
    self.grams = grams
    self.broths = broths
    self.modifiers = modifiers
    self.choices = choices
    self.note = note
    self.course = course
    self.seat = seat
    self.hold = hold
    self.kind = kind
    self.suggestionID = suggestionID
  }
}

/// A line of another till's history, whose item is on no menu here.
struct NamedLine {
  var name: Phrase
  /// Negative takes back.
  var quantity: Int
  /// In minor units, what one piece came to after the old till's discounts.
  var unitPrice: Int
  var taxCode: String
  var note: String?
}

/// What a person may type into an order.
enum OrderInput {
  static func checkQuantity(_ quantity: Int) throws {
    guard (1...999).contains(quantity) else { throw OrderError.quantityOutOfRange }
  }

  static func checkSeat(_ seat: Int?) throws {
    guard seat.map((1...99).contains) ?? true else { throw OrderError.seatOutOfRange }
  }

  /// The note on one line without control characters; nil when nothing is left.
  static func note(_ text: String?) throws -> String? {
    guard let text = text.map(oneLine), !text.isEmpty else { return nil }
    guard text.count <= 200 else { throw OrderError.noteTooLong }
    try CardNumberRule.check(text)
    return text
  }

  static func reason(_ reason: Reason) throws -> Reason {
    let cleaned = Reason(reason.usual, ownWords: oneLine(reason.ownWords))
    guard !cleaned.isEmpty, cleaned.ownWords.count <= 200 else { throw OrderError.reasonMissing }
    try CardNumberRule.check(cleaned.ownWords)
    return cleaned
  }

  /// Without control characters, and with single spaces.
  static func oneLine(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " " as Character
      default: Character(scalar)
      }
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }
}
