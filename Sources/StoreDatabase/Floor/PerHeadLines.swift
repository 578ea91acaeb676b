import GRDB
import StoreDomain

extension Transaction {
  /// Makes the lines of a check that are charged per guest count `guests`: changes what the kitchen
  /// does not have yet, and adds the difference. What was sent stays; taking it back is a return
  /// with a reason.
  func adjustPerHeadLines(of check: Check, guests: Int) throws {
    let lines = try lines(of: check.id)
    for code in store.settings.perHeadDishCodes {
      let id = try Identifier<Dish>.fetchOne(
        db, sql: "SELECT id FROM dish WHERE code = ? AND retiredAt IS NULL", arguments: [code])
      guard let id else { continue }
      // What was given stays with its guests, sent or not.
      let own = lines.filter {
        $0.dishID == id && [.perHead, .returned, .gift].contains($0.kind) && $0.stage != .voided
      }
      let draft = own.first { $0.stage != .sent && $0.kind == .perHead }
      let missing = guests - own.filter { $0.id != draft?.id }.reduce(0) { $0 + $1.quantity }
      if let draft {
        if missing > 0 {
          _ = try ChangeLine(draft.id, quantity: missing).run(in: self)
        } else {
          _ = try VoidLine(draft.id, reason: Reason(.fewerGuests)).run(in: self)
        }
      } else if missing > 0, try dish(id).refusal(toSell: Portions(missing)) == nil {
        // A dip that has run out must not keep guests from sitting down.
        _ = try AddLine(NewLine(dishID: id, quantity: missing), to: check.id).run(in: self)
      }
    }
  }
}
