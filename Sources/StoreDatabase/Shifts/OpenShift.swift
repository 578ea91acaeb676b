import HeadquartersContract
import StoreDomain

/// Opens the drawer of the author's terminal with its float, counted by notes and coins. The author
/// answers for it; cash that is paid at this terminal goes into it from now on.
public struct OpenShift: Verb {
  public static let terms = VerbTerms<Self>(
    "shift.open", Phrase("open a drawer with its float", "开班并清点备用金"),
    needs: [.permission(.takePayment)],
    audit: .none(because: "the shift names its cashier, and its event the float"),
    events: [.shiftOpened])

  let float: CashCount
  let id: Identifier<Shift>?

  /// - Parameter id: made beforehand, so that the same verb may be repeated after an unclear answer.
  public init(float: CashCount, id: Identifier<Shift>? = nil) {
    self.float = float
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Shift {
    let drawer = transaction.author.terminal
    if let id, let open = try transaction.openShift(of: drawer), open.id == id { return open }
    return try transaction.beginShift(
      id ?? transaction.newID(), on: drawer, for: transaction.author.staff, float: float)
  }
}
