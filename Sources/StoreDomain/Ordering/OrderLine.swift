/// One line of an order. Lines are only ever added: a return is a line of its own that points at
/// what it takes back.
public struct OrderLine: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    /// Noted, the kitchen does not know it yet.
    case draft
    /// Noted and to wait until it is fired (等叫).
    case held
    /// The kitchen has it.
    case sent
    /// Taken back before the kitchen knew it.
    case voided
  }

  public enum Kind: String, Sendable, Codable, CaseIterable {
    case normal
    /// On the house (赠菜): printed with its price, which step 2 of the bill takes off.
    case gift
    /// Added by the number of guests: dips, seats.
    case perHead
    /// Takes back `quantity` (negative) of another line after sending (退菜).
    case returned
  }

  public enum Portion: String, Sendable, Codable, CaseIterable {
    case full, half
  }

  public var id: Identifier<OrderLine>
  public var checkID: Identifier<Check>
  /// Nil for a line of an imported check whose item is on no menu.
  public var dishID: Identifier<Dish>?
  /// The name at the moment of ordering.
  public var name: Phrase
  public var kind: Kind
  public var stage: Stage
  public var portion: Portion
  /// Portions or pieces; negative on a return. For a dish by weight the number of weighed portions.
  public var quantity: Int
  /// What one portion weighs, for a dish by weight.
  public var grams: Int?
  /// The weight that `unitPrice` is for; nil when it is for a piece.
  public var priceGrams: Int?
  /// For one piece, or for `priceGrams`.
  public var unitPrice: Money
  public var taxCode: String
  /// One broth code a section, on a pot.
  public var broths: [String]
  /// How the dish is wanted, of what the menu offers for it; `unitPrice` contains what it costs.
  public var modifiers: [ModifierChoice]
  public var note: String?
  /// 1-based: served after the courses before it; nil for as soon as it is made.
  public var course: Int?
  /// 1-based, nil for the whole table.
  public var seat: Int?
  public var returns: Identifier<OrderLine>?
  /// The line of the set meal that it is a dish of; nil for what is ordered by itself.
  public var setLine: Identifier<OrderLine>?
  public var reason: Reason?
  /// What is taken off because it was not right when it came, in hundredths of a percent; nil for
  /// nothing.
  public var problemBasisPoints: Int?
  /// What of the line's price its bill pays, when several bills share it; nil for all of it.
  public var share: LineShare?
  public var authorName: String
  /// Who gave it to the guests after it was ordered to be paid.
  public var givenByName: String?
  public var addedAt: Timestamp
  public var sentAt: Timestamp?
  /// Set by the suggestion that led to the line.
  public var suggestionID: String?

  /// What the line's bill is charged before any discount, in minor units: its share of the price, else
  /// all of it.
  public var amountMinorUnits: Int { share?.amountMinorUnits ?? priceMinorUnits }

  /// Quantity × price before any discount, whoever pays it. A weight is priced with one rounding, half
  /// up.
  public var priceMinorUnits: Int {
    guard let grams, let priceGrams else { return quantity * unitPrice.minorUnits }
    return quantity
      * WeightPrice.amount(grams: grams, price: unitPrice.minorUnits, perGrams: priceGrams)
  }

  /// The name as a bill has it: `1/2 of Mandarin fish`.
  public var billName: Phrase { share.map { $0.name(of: name) } ?? name }

  /// Whether it was cooked for another bill, of which this one pays a share.
  public var isMadeElsewhere: Bool { share?.line != nil }

  /// The dish that the bill's guests eat, whether it was made for them or for a bill that shares it.
  public var eatenDishID: Identifier<Dish>? { dishID ?? share?.dishID }

  /// Whether it is shown below the line of its set meal; what was taken back stands by itself.
  public var isShownInSet: Bool { setLine != nil && kind != .returned }

  /// Whether somebody gave it, or a share of it, to the guests.
  public var isGiven: Bool { kind == .gift || problemBasisPoints != nil }

  /// What the guest does not pay of it before any discount, because it is a gift or was not right, in
  /// minor units.
  public var givenMinorUnits: Int {
    if kind == .gift { return amountMinorUnits }
    guard let problemBasisPoints else { return 0 }
    return (amountMinorUnits * problemBasisPoints + 5000) / 10_000
  }

  public init(
    id: Identifier<OrderLine>, checkID: Identifier<Check>, dishID: Identifier<Dish>?,
    name: Phrase, kind: Kind = .normal, stage: Stage = .draft, portion: Portion = .full,
    quantity: Int, grams: Int? = nil, priceGrams: Int? = nil, unitPrice: Money, taxCode: String,
    broths: [String] = [], modifiers: [ModifierChoice] = [], note: String? = nil,
    course: Int? = nil, seat: Int? = nil,
    returns: Identifier<OrderLine>? = nil, setLine: Identifier<OrderLine>? = nil,
    reason: Reason? = nil,
    problemBasisPoints: Int? = nil, share: LineShare? = nil, authorName: String,
    givenByName: String? = nil, addedAt: Timestamp, sentAt: Timestamp? = nil,
    suggestionID: String? = nil
  ) {
    self.id = id
    self.checkID = checkID
    self.dishID = dishID
    self.name = name
    self.kind = kind
    self.stage = stage
    self.portion = portion
    self.quantity = quantity
    self.grams = grams
    self.priceGrams = priceGrams
    self.unitPrice = unitPrice
    self.taxCode = taxCode
    self.broths = broths
    self.modifiers = modifiers
    self.note = note
    self.course = course
    self.seat = seat
    self.returns = returns
    self.setLine = setLine
    self.reason = reason
    self.problemBasisPoints = problemBasisPoints
    self.share = share
    self.authorName = authorName
    self.givenByName = givenByName
    self.addedAt = addedAt
    self.sentAt = sentAt
    self.suggestionID = suggestionID
  }
}
