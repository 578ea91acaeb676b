import StoreDomain
import TerminalCore

/// What must be known of a dish before it is ordered at this table: a word with its symbol, in its
/// own colour.
struct DishMark: Hashable, Sendable {
  let text: Phrase
  let style: Style

  /// The one thing that matters most, in few words: on the menu nobody has ordered it yet. Nil when there is nothing to say.
  init?(of dish: Dish, needs: TableNeeds) {
    if let objection = needs.objection(to: dish), objection.isOfTheDish,
      objection.isGrave || !dish.isSoldOut
    {
      self.init(objection.withoutSeats)
    } else if dish.isSoldOut {
      self.init(Phrase("x sold out", "x 估清"), .danger)
    } else if let left = dish.portionsLeft {
      self.init(Phrase("\(left.text) left", "剩 \(left.text)"), .warning)
    } else {
      return nil
    }
  }

  init(_ text: Phrase, _ style: Style) {
    self.text = text
    self.style = style
  }

  init(_ objection: TableNeeds.Objection) {
    switch objection {
    case .allergens(let allergens, let seats):
      let names = TableNeeds.Objection.names(allergens, seats)
      self.init(
        Phrase(
          "! " + names.map(\.english).joined(separator: ", "),
          "! " + names.map(\.chinese).joined(separator: "、")), .allergy)
    case .allergensUnknown: self.init(Phrase("? allergens", "? 过敏原不明"), .warning)
    case .pregnancy: self.init(Phrase("! pregnancy", "! 孕妇慎食"), .warning)
    case .notListed:
      self.init(Phrase("? \(objection.phrase.english)", "? \(objection.phrase.chinese)"), .warning)
    case .diet(let diet):
      self.init(Phrase("~ \(diet.name.english)", "~ \(diet.name.chinese)"), .quiet)
    }
  }
}
