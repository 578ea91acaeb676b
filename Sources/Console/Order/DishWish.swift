import StoreDatabase
import StoreDomain

/// A dish on its way into the order: what is known of it so far.
public struct DishWish: Sendable {
  let dish: Dish
  var new: NewLine
  /// One more half portion beside it, on a line of its own: one and a half were asked for.
  var andHalf = false
  /// As it was typed; the country says how much it is.
  private var weight: TypedWeight?
  /// What was typed for it, to be given back when the store refuses.
  let typed: String
  /// Somebody has said that the table may have it all the same.
  var isConfirmed = false
  /// Who allowed the gift, when the server may not.
  var authoriser: Authorisation?

  /// What the server typed, for that dish.
  init(_ dish: Dish, entry: DishEntry, isHalf: Bool, typed: String) {
    self.dish = dish
    self.typed = typed
    let quantity = entry.quantity ?? TypedQuantity(whole: 1)
    let isHalfAlone = quantity.whole == 0
    andHalf = quantity.andHalf && !isHalfAlone
    weight = entry.weight
    new = NewLine(
      dishID: dish.id, quantity: max(1, quantity.whole),
      portion: isHalf || entry.isHalf || isHalfAlone ? .half : .full,
      grams: try? entry.weight?.grams(inStoreWith: dish.price.currency), course: entry.course,
      seat: entry.seat)
  }

  /// An offer that was taken.
  init(_ dish: Dish, offer: OfferedSuggestion, typed: String) {
    self.dish = dish
    self.typed = typed
    new = NewLine(dishID: dish.id, broths: offer.broths, suggestionID: offer.id)
  }

  /// How many broths are still to be chosen.
  var missingBroths: Int {
    dish.kind == .pot ? max(0, (dish.brothSections ?? 1) - new.broths.count) : 0
  }

  /// Whether somebody has still to say what is in the set.
  var isChoiceMissing: Bool { dish.set.contains(where: \.isChoice) && new.choices == nil }

  /// What is in the set, as far as it is known.
  private var choices: [SetChoice] { new.choices ?? SetRule.standard(of: dish.set) }

  /// Which piece of the set is a pot whose broths are still to be chosen.
  func potWithoutBroths(in menu: OrderMenu) -> (index: Int, pot: Dish)? {
    for (index, choice) in choices.enumerated() where choice.broths.isEmpty {
      if let pot = menu.dish(code: choice.code), pot.kind == .pot { return (index, pot) }
    }
    return nil
  }

  /// Puts broths into a pot of the set.
  mutating func fill(_ index: Int, with broths: [String]) {
    var filled = choices
    filled[index].broths = broths
    new.choices = filled
  }

  /// What the dishes of the set cost more, beside the set's own line, in minor units.
  var differences: Int { differencesInOne * new.quantity }

  /// The same for one set.
  var differencesInOne: Int {
    (try? SetRule.checked(choices, of: dish.set)).map(SetRule.differences(of:)) ?? 0
  }

  /// Whether somebody has still to say how it is wanted.
  var isModifierMissing: Bool { !dish.modifiers.isEmpty && new.modifiers == nil }

  /// Whether its weight is still to be asked.
  var isWeightMissing: Bool {
    if case .weight = dish.unit { new.grams == nil } else { false }
  }

  /// How much of the dish, and of each section's broth, it takes.
  var portions: Portions {
    PortionRule.portions(new.quantity, new.portion)
      + (andHalf ? PortionRule.portions(1, .half) : 0)
  }

  /// Why the store would not take it as it is; the same words as the store's.
  var refusal: (any Explained)? {
    if let refusal = dish.refusal(toSell: portions) { return refusal }
    if case .weight = dish.unit, andHalf { return TypedRefusal.weight }
    if new.portion == .half || andHalf, dish.halfPrice == nil {
      return OrderError.noHalf(dish.name)
    }
    if case .piece = dish.unit, weight != nil { return OrderError.notByWeight(dish.name) }
    if weight != nil, new.grams == nil { return TypedRefusal.catty }
    return nil
  }

  /// The half portion that comes beside the whole ones.
  var half: NewLine {
    var half = new
    half.quantity = 1
    half.portion = .half
    return half
  }

  /// The gravest reason why this table should not have it, the chosen broths included, and of which
  /// dish: in a set, of one that was chosen.
  func objection(
    by needs: TableNeeds, menu: OrderMenu
  ) -> (dish: Dish, objection: TableNeeds.Objection)? {
    guard dish.set.isEmpty else {
      let found = choices.compactMap { choice -> (dish: Dish, objection: TableNeeds.Objection)? in
        let part = menu.dish(code: choice.code)
        return needs.objection(
          toAll: [part] + choice.broths.map(menu.dish(code:)),
          modifiers: ModifierRule.defaults(of: part?.modifiers ?? [])
        ).map { (part ?? dish, $0) }
      }
      return found.first { $0.objection.isGrave } ?? found.first
    }
    return needs.objection(
      toAll: [dish] + new.broths.map(menu.dish(code:)), modifiers: new.modifiers ?? []
    ).map { (dish, $0) }
  }

  /// A line of it as the screen shows it until the store has answered.
  func line(
    _ new: NewLine, id: Identifier<OrderLine>, on check: Check, menu: OrderMenu,
    authorName: String, now: Timestamp
  ) -> OrderLine {
    var priceGrams: Int?
    if case .weight(let grams) = dish.unit { priceGrams = grams }
    var kind: OrderLine.Kind = dish.kind == .perHead ? .perHead : .normal
    var reason: Reason?
    if case .gift(let why) = new.kind {
      kind = .gift
      reason = why
    }
    var price = dish.price(
      new.portion, broths: new.broths, modifiers: new.modifiers ?? [], menu: menu)
    if let parts = try? SetRule.checked(choices, of: dish.set) {
      price.minorUnits = SetRule.price(price.minorUnits, with: parts)
    }
    return OrderLine(
      id: id, checkID: check.id, dishID: dish.id, name: dish.name, kind: kind, stage: .draft,
      portion: new.portion, quantity: new.quantity, grams: new.grams, priceGrams: priceGrams,
      unitPrice: price,
      taxCode: dish.taxCode, broths: new.broths,
      modifiers: new.modifiers ?? [], note: new.note, course: new.course, seat: new.seat,
      reason: reason, authorName: authorName, addedAt: now, suggestionID: new.suggestionID)
  }
}

extension Dish {
  /// What one piece of it costs, as a screen shows it until the store has answered.
  fileprivate func price(
    _ portion: OrderLine.Portion, broths: [String], modifiers: [ModifierChoice], menu: OrderMenu
  ) -> Money {
    price(portion, broths: broths.map(menu.dish(code:)), modifiers: modifiers)
  }
}

/// What is asked of a line that the kitchen does not have yet.
public struct LineChange: Sendable {
  let id: Identifier<OrderLine>
  /// The line as it was looked at; what somebody else has changed meanwhile is not changed unseen.
  let seen: OrderLine
  var quantity: Int?
  /// A difference: what others add or take off at the same time counts too.
  var more: Int?
  var portion: OrderLine.Portion?
  var grams: Int?
  var broths: [String]?
  var modifiers: [ModifierChoice]?
  var note: String?
  /// 0 for none.
  var course: Int?
  /// 0 for the whole table.
  var seat: Int?
  /// Somebody has said that the table may have it all the same.
  var isConfirmed = false

  init(
    _ seen: OrderLine, quantity: Int? = nil, more: Int? = nil, portion: OrderLine.Portion? = nil,
    grams: Int? = nil, broths: [String]? = nil, modifiers: [ModifierChoice]? = nil,
    note: String? = nil, course: Int? = nil, seat: Int? = nil
  ) {
    id = seen.id
    self.seen = seen
    self.quantity = quantity
    self.more = more
    self.portion = portion
    self.grams = grams
    self.broths = broths
    self.modifiers = modifiers
    self.note = note
    self.course = course
    self.seat = seat
  }

  /// The line as it will be, for the screen.
  func applied(to line: OrderLine, menu: OrderMenu?) -> OrderLine {
    var line = line
    line.quantity = (quantity ?? line.quantity) + (more ?? 0)
    if line.quantity <= 0 { line.stage = .voided }
    line.grams = grams ?? line.grams
    line.broths = broths ?? line.broths
    if let note { line.note = note.isEmpty ? nil : note }
    if let course { line.course = course == 0 ? nil : course }
    if let seat { line.seat = seat == 0 ? nil : seat }
    line.portion = portion ?? line.portion
    line.modifiers = modifiers ?? line.modifiers
    if portion != nil || broths != nil || modifiers != nil,
      let menu, let dish = line.dishID.flatMap({ menu[$0] })
    {
      if line.setLine == nil {
        line.unitPrice = dish.price(
          line.portion, broths: line.broths, modifiers: line.modifiers, menu: menu)
      } else {
        line.unitPrice.minorUnits = SetRule.price(
          of: seen, modifiers: line.modifiers, of: dish.modifiers)
      }
    }
    return line
  }
}

/// A dish given to the guest (赠菜), as far as it is known.
public struct LineGift: Sendable {
  let id: Identifier<OrderLine>
  let name: Phrase
  /// Made before the write, so that repeating it gives a part once.
  let partID: Identifier<OrderLine>
  /// Pieces; nil for the whole line.
  var quantity: Int?
  var reason: Reason?
  var authoriser: Authorisation?
}

/// A dish taken back from the kitchen (退菜), as far as it is known.
public struct LineReturn: Sendable {
  let id: Identifier<OrderLine>
  let name: Phrase
  /// Made before the write, so that repeating it returns the dish once.
  let returnID: Identifier<OrderLine>
  var quantity: Int?
  var reason: Reason?
  var wasMade: Bool?
  var authoriser: Authorisation?
}
