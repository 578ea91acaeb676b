import StoreDomain

/// One line of a check, before it said how the dish is wanted.
public struct LineFactV1: EventFact {
  public typealias Subject = Check

  /// The kinds of that day.
  public enum KindV1: String, Codable, Sendable, CaseIterable {
    case normal, gift, perHead, returned
  }

  /// The stages of that day.
  public enum StageV1: String, Codable, Sendable, CaseIterable {
    case draft, held, sent, voided
  }

  /// The portions of that day.
  public enum PortionV1: String, Codable, Sendable, CaseIterable {
    case full, half
  }

  public var lineID: Identifier<OrderLine>
  public var dishID: Identifier<Dish>?
  public var name: Phrase
  public var kind: KindV1
  public var stage: StageV1
  public var portion: PortionV1
  /// Negative on a return.
  public var quantity: Int
  public var grams: Int?
  /// The weight that the price is for, of an item sold by weight.
  public var priceGrams: Int?
  /// Minor units of the store's currency.
  public var unitPriceMinor: Int
  public var taxCode: String
  public var broths: [String]
  public var note: String?
  public var seat: Int?
  /// The line that a return takes back.
  public var returns: Identifier<OrderLine>?
  public var reason: String?
  /// Of a return: whether the kitchen had made it.
  public var made: Bool?
  public var authoriser: String?
  public var suggestionID: String?

  package init(
    lineID: Identifier<OrderLine>, dishID: Identifier<Dish>?, name: Phrase, kind: KindV1,
    stage: StageV1, portion: PortionV1, quantity: Int, grams: Int?, priceGrams: Int?,
    unitPriceMinor: Int, taxCode: String, broths: [String], note: String?, seat: Int?,
    returns: Identifier<OrderLine>?, reason: String?, made: Bool?, suggestionID: String?
  ) {
    self.lineID = lineID
    self.dishID = dishID
    self.name = name
    self.kind = kind
    self.stage = stage
    self.portion = portion
    self.quantity = quantity
    self.grams = grams
    self.priceGrams = priceGrams
    self.unitPriceMinor = unitPriceMinor
    self.taxCode = taxCode
    self.broths = broths
    self.note = note
    self.seat = seat
    self.returns = returns
    self.reason = reason
    self.made = made
    self.suggestionID = suggestionID
  }
}

extension OrderLine.Kind {
  init(_ old: LineFactV1.KindV1) {
    self =
      switch old {
      case .normal: .normal
      case .gift: .gift
      case .perHead: .perHead
      case .returned: .returned
      }
  }
}

extension OrderLine.Stage {
  init(_ old: LineFactV1.StageV1) {
    self =
      switch old {
      case .draft: .draft
      case .held: .held
      case .sent: .sent
      case .voided: .voided
      }
  }
}

extension OrderLine.Portion {
  init(_ old: LineFactV1.PortionV1) {
    self =
      switch old {
      case .full: .full
      case .half: .half
      }
  }
}
