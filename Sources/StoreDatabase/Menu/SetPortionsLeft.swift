import GRDB
import HeadquartersContract
import StoreDomain

/// Says how many portions are left to sell: 0 is sold out (估清), nil no longer counts. Throws
/// `OrderError.portionsOutOfRange`.
public struct SetPortionsLeft: Verb {
  public static let terms = VerbTerms<Self>(
    "dish.set-portions-left", Phrase("say how many portions are left", "设置估清"),
    needs: [.permission(.soldOut)], audit: .none(because: "its event names the author"),
    events: [.dishAvailability])

  let id: Identifier<Dish>
  let portions: Int?

  public init(_ id: Identifier<Dish>, _ portions: Int?) {
    self.id = id
    self.portions = portions
  }

  public func run(in transaction: Transaction) throws -> Dish {
    if let portions, !(0...9999).contains(portions) { throw OrderError.portionsOutOfRange }
    try transaction.db.execute(
      sql: "UPDATE dish SET halvesLeft = ?, countedSince = ? WHERE id = ?",
      arguments: [portions.map { Portions($0).halves }, transaction.now, id])
    return try transaction.recordAvailability(id)
  }
}
