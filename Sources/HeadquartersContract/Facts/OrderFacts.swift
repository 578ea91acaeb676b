import StoreDomain

/// How many portions of a dish are left.
public struct DishAvailabilityFact: EventFact {
  public typealias Subject = Dish

  public var code: String
  /// 0 is sold out, a half portion counts as one; nothing means that nobody counts.
  public var portionsLeft: Int?

  public init(code: String, portionsLeft: Int? = nil) {
    self.code = code
    self.portionsLeft = portionsLeft
  }
}

/// One line of a check: how it stands after the event.
public struct LineFact: EventFact {
  public typealias Subject = Check

  public var lineID: Identifier<OrderLine>
  public var dishID: Identifier<Dish>?
  public var name: Phrase
  public var kind: OrderLine.Kind
  public var stage: OrderLine.Stage
  public var portion: OrderLine.Portion
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
  /// The line of the set meal that it is a dish of, whose price is not its own.
  public var setLine: Identifier<OrderLine>?
  public var reason: String?
  /// Of a return: whether the kitchen had made it.
  public var made: Bool?
  /// What is taken off a dish that was not right, in hundredths of a percent.
  public var problemBasisPoints: Int?
  public var authoriser: String?
  public var suggestionID: String?

  public init(_ line: OrderLine, made: Bool? = nil, authoriser: StaffMember? = nil) {
    lineID = line.id
    dishID = line.dishID
    name = line.name
    kind = line.kind
    stage = line.stage
    portion = line.portion
    quantity = line.quantity
    grams = line.grams
    priceGrams = line.priceGrams
    unitPriceMinor = line.unitPrice.minorUnits
    taxCode = line.taxCode
    broths = line.broths
    modifiers = line.modifiers.map(\.modifier.name)
    // What guests must be kept from stays in the house, where it can be erased.
    note = line.note.flatMap { SpokenNeeds.read($0).isEmpty ? $0 : nil }
    course = line.course
    seat = line.seat
    returns = line.returns
    setLine = line.setLine
    reason = line.reason?.inBothLanguages
    self.made = made
    problemBasisPoints = line.problemBasisPoints
    self.authoriser = authoriser?.name
    suggestionID = line.suggestionID
  }

  init(_ old: LineFactV3) {
    lineID = old.lineID
    dishID = old.dishID
    name = old.name
    kind = OrderLine.Kind(old.kind)
    stage = OrderLine.Stage(old.stage)
    portion = OrderLine.Portion(old.portion)
    quantity = old.quantity
    grams = old.grams
    priceGrams = old.priceGrams
    unitPriceMinor = old.unitPriceMinor
    taxCode = old.taxCode
    broths = old.broths
    modifiers = old.modifiers
    note = old.note
    course = old.course
    seat = old.seat
    returns = old.returns
    reason = old.reason
    made = old.made
    problemBasisPoints = old.problemBasisPoints
    authoriser = old.authoriser
    suggestionID = old.suggestionID
  }

  init(_ old: LineFactV2) {
    lineID = old.lineID
    dishID = old.dishID
    name = old.name
    kind = OrderLine.Kind(old.kind)
    stage = OrderLine.Stage(old.stage)
    portion = OrderLine.Portion(old.portion)
    quantity = old.quantity
    grams = old.grams
    priceGrams = old.priceGrams
    unitPriceMinor = old.unitPriceMinor
    taxCode = old.taxCode
    broths = old.broths
    modifiers = old.modifiers
    note = old.note
    seat = old.seat
    returns = old.returns
    reason = old.reason
    made = old.made
    authoriser = old.authoriser
    suggestionID = old.suggestionID
  }

  init(_ old: LineFactV1) {
    lineID = old.lineID
    dishID = old.dishID
    name = old.name
    kind = OrderLine.Kind(old.kind)
    stage = OrderLine.Stage(old.stage)
    portion = OrderLine.Portion(old.portion)
    quantity = old.quantity
    grams = old.grams
    priceGrams = old.priceGrams
    unitPriceMinor = old.unitPriceMinor
    taxCode = old.taxCode
    broths = old.broths
    modifiers = []
    note = old.note
    seat = old.seat
    returns = old.returns
    reason = old.reason
    made = old.made
    authoriser = old.authoriser
    suggestionID = old.suggestionID
  }
}

/// A line taken off before the kitchen knew it.
public struct LineVoidedFact: EventFact {
  public typealias Subject = Check

  public var lineID: Identifier<OrderLine>
  public var reason: String?

  public init(lineID: Identifier<OrderLine>, reason: String? = nil) {
    self.lineID = lineID
    self.reason = reason
  }
}

/// A line, or some of its pieces, that went from this check to another one.
public struct LineMovedFact: EventFact {
  public typealias Subject = Check

  public var lineID: Identifier<OrderLine>
  public var toCheckID: Identifier<Check>
  /// The line on the other check: the same one, or the new one that its pieces have become.
  public var toLineID: Identifier<OrderLine>
  /// How many went.
  public var quantity: Int
  /// How many stay on this check; 0 when the line itself went.
  public var left: Int

  public init(
    lineID: Identifier<OrderLine>, toCheckID: Identifier<Check>,
    toLineID: Identifier<OrderLine>, quantity: Int, left: Int
  ) {
    self.lineID = lineID
    self.toCheckID = toCheckID
    self.toLineID = toLineID
    self.quantity = quantity
    self.left = left
  }
}

/// A line of this check whose price several checks pay, or paid until their shares were taken back.
public struct LineSharedFact: EventFact {
  public typealias Subject = Check

  /// What another check pays: a line of its own there, which is made and counted here.
  public struct Share: Codable, Hashable, Sendable {
    public var lineID: Identifier<OrderLine>
    public var checkID: Identifier<Check>
    public var portions: Int
    /// In minor units.
    public var amountMinor: Int

    public init(
      lineID: Identifier<OrderLine>, checkID: Identifier<Check>, portions: Int, amountMinor: Int
    ) {
      self.lineID = lineID
      self.checkID = checkID
      self.portions = portions
      self.amountMinor = amountMinor
    }
  }

  public var lineID: Identifier<OrderLine>
  public var name: Phrase
  /// What this check pays of it, in portions of the same size.
  public var portions: Int
  /// In minor units; with those of the others the price.
  public var amountMinor: Int
  public var shares: [Share]

  public init(
    lineID: Identifier<OrderLine>, name: Phrase, portions: Int, amountMinor: Int, shares: [Share]
  ) {
    self.lineID = lineID
    self.name = name
    self.portions = portions
    self.amountMinor = amountMinor
    self.shares = shares
  }
}

/// Lines that went to the kitchen together.
public struct LinesSentFact: EventFact {
  public typealias Subject = Check

  public var lineIDs: [Identifier<OrderLine>]
  public var sentAt: Timestamp

  public init(lineIDs: [Identifier<OrderLine>], sentAt: Timestamp) {
    self.lineIDs = lineIDs
    self.sentAt = sentAt
  }
}

/// Lines that the kitchen was asked to hurry.
public struct LinesRushedFact: EventFact {
  public typealias Subject = Check

  public var lineIDs: [Identifier<OrderLine>]

  public init(lineIDs: [Identifier<OrderLine>]) {
    self.lineIDs = lineIDs
  }
}

/// One line at its station: finished, or taken back on the screen.
public struct KitchenFact: EventFact {
  public typealias Subject = OrderLine

  public var checkID: Identifier<Check>
  public var stationCode: String
  public var queuedAt: Timestamp

  public init(checkID: Identifier<Check>, stationCode: String, queuedAt: Timestamp) {
    self.checkID = checkID
    self.stationCode = stationCode
    self.queuedAt = queuedAt
  }
}
