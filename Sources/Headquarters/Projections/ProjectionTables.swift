/// The names of one set of the projections' tables: of the one that answers, or of the one that a
/// newer version builds beside it.
struct ProjectionTables: Hashable, Sendable {
  /// What is asked.
  static let answering = ProjectionTables(ending: "")
  /// What takes its place once it is as far.
  static let beside = ProjectionTables(ending: "Beside")

  private let ending: String

  /// A table of the set by the name under which it answers.
  func name(_ name: String) -> String { name + ending }

  var projection: String { name("projection") }
  var projectedStore: String { name("projectedStore") }
  var closedDay: String { name("closedDay") }
  var queueTicket: String { name("queueTicket") }
  var doorDraw: String { name("doorDraw") }
  var booking: String { name("booking") }
  var party: String { name("party") }
  var counterSale: String { name("counterSale") }
  var deposit: String { name("deposit") }
  var member: String { name("member") }
  var memberFact: String { name("memberFact") }
  var memberConsent: String { name("memberConsent") }
  var pointsLot: String { name("pointsLot") }
  var pointsEntry: String { name("pointsEntry") }
  var guestCheck: String { name("guestCheck") }
  var checkStep: String { name("checkStep") }
  var orderLine: String { name("orderLine") }
  var billPayment: String { name("billPayment") }
  var storedValueEntry: String { name("storedValueEntry") }
  var houseAccount: String { name("houseAccount") }
  var houseAccountEntry: String { name("houseAccountEntry") }
  var campaignGiven: String { name("campaignGiven") }
  var coupon: String { name("coupon") }
  var receipt: String { name("receipt") }
  var invoiceRequest: String { name("invoiceRequest") }
  var spokenOf: String { name("spokenOf") }
  var reviewAsk: String { name("reviewAsk") }
  var storeMenu: String { name("storeMenu") }
  var exceptionItem: String { name("exceptionItem") }
}
