extension CampaignBill {
  /// A dish as campaigns name it: by its code, and by the section of the menu in which it stands.
  public struct Dish: Hashable, Sendable {
    public var code: String
    public var section: String

    public init(code: String, section: String) {
      self.code = code
      self.section = section
    }
  }

  /// The sent lines of an order as campaigns look at them, in the order in which the bill has them.
  ///
  /// What went back counts neither its pieces nor its amount. Of a dish within a set meal only what it
  /// costs more counts toward what was spent: it was not ordered by itself. What is weighed has no price
  /// a piece. Of what several bills share each has its share of the amount and of a lower price; the
  /// pieces count on the bill for which it is made.
  ///
  /// - Parameters:
  ///   - dishes: of the lines; a line of none of them is on no menu.
  ///   - minute: minutes since midnight on the store's clock.
  public static func lines(
    of order: [OrderLine], dishes: [Identifier<StoreDomain.Dish>: Dish], minute: (Timestamp) -> Int
  ) -> [Line] {
    var returned: [Identifier<OrderLine>: Int] = [:]
    for line in order where line.kind == .returned {
      if let original = line.returns { returned[original, default: 0] += line.quantity }
    }
    let bill = BillLine.lines(of: order)
    return zip(order.filter { $0.stage != .voided }, bill).map { line, billed in
      let dish = line.setLine == nil ? line.eatenDishID.flatMap { dishes[$0] } : nil
      let pieces = line.kind == .returned ? 0 : max(0, line.quantity + (returned[line.id] ?? 0))
      let hasPrice = line.setLine == nil && line.priceGrams == nil
      return Line(
        id: line.id, dishCode: dish?.code, sectionCode: dish?.section, quantity: pieces,
        amount: billed.amountAfterReductions, minute: minute(line.addedAt),
        isCounted: hasPrice && !line.isMadeElsewhere,
        extras: max(0, line.modifiers.price) * pieces,
        share: hasPrice ? line.share.map { .init($0.portions, of: $0.allPortions) } : nil)
    }
  }
}
