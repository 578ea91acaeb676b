import StoreDatabase
import StoreDomain

/// How many of one dish are to be made now, of all tables together: what a cook puts on at once.
struct DishCount: Hashable {
  struct Dish: Hashable {
    let name: Phrase
    let isHalf: Bool
    let broths: [Phrase]
  }

  let dish: Dish
  private(set) var pieces = 0
  /// Ordered with tonight's bookings and not sent yet: not to be made now.
  private(set) var booked = 0
  /// In grams, of what is sold by weight; 0 of the rest.
  private(set) var grams = 0
  /// The tables that wait for it, the longest waiting first.
  private(set) var tables: [String] = []

  init(_ dish: Dish) { self.dish = dish }

  /// - Returns: the most wanted first.
  static func all(of board: [KitchenTicket], booked: [BookedToMake] = []) -> [DishCount] {
    var counts: [Dish: DishCount] = [:]
    for ticket in board {
      let table =
        ticket.tableNames.isEmpty
        ? "#\(ticket.checkNumber)" : ticket.tableNames.joined(separator: "+")
      for item in ticket.items {
        let dish = Dish(
          name: item.line.name, isHalf: item.line.portion == .half, broths: item.broths)
        counts[dish, default: DishCount(dish)].add(item, at: table)
      }
    }
    for item in booked {
      let dish = Dish(name: item.name, isHalf: item.isHalf, broths: item.broths)
      counts[dish, default: DishCount(dish)].booked += item.quantity
    }
    return counts.values.sorted { one, other in
      if one.pieces != other.pieces { return one.pieces > other.pieces }
      if one.booked != other.booked { return one.booked > other.booked }
      return (one.dish.name.english, one.dish.broths.map(\.english).joined())
        < (other.dish.name.english, other.dish.broths.map(\.english).joined())
    }
  }

  private mutating func add(_ item: KitchenEntry, at table: String) {
    pieces += item.quantity
    grams += (item.line.grams ?? 0) * item.quantity
    if !tables.contains(table) { tables.append(table) }
  }

  /// "Beef tripe, half", "Two-broth pot: clear / spicy".
  func name(in language: Language) -> String {
    var text = dish.name.text(language)
    if dish.isHalf { text += Phrase(", half", "（半份）").text(language) }
    if !dish.broths.isEmpty {
      text +=
        Phrase(": ", "：").text(language)
        + dish.broths.map { $0.text(language) }.joined(separator: " / ")
    }
    if grams > 0 { text += "  \(grams) g" }
    return text
  }
}
