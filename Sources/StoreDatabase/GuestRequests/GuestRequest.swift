import GRDB
import HeadquartersContract
import StoreDomain

/// What a guest's app asked for, and what the store said.
public struct GuestRequest: Hashable, Sendable, Identifiable {
  /// The ticket's or the reservation's id, too.
  public var id: String
  public var kind: GuestRequestFact.Kind
  /// The app: `app`, `map`.
  public var channel: String
  public var isAccepted: Bool
  /// It waits for the house's answer, which was not given yet.
  public var isAsked: Bool
  /// The queue number that was given: `A015`.
  public var number: String?
  public var partySize: Int
  public var guestName: String?
  /// When the guests are to come, of a reservation.
  public var forWhen: Timestamp?
  /// Why not.
  public var reason: Phrase?
  public var answeredAt: Timestamp

  public init(
    id: String, kind: GuestRequestFact.Kind, channel: String, isAccepted: Bool,
    isAsked: Bool = false, number: String? = nil, partySize: Int, guestName: String? = nil,
    forWhen: Timestamp? = nil,
    reason: Phrase? = nil, answeredAt: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.channel = channel
    self.isAccepted = isAccepted
    self.isAsked = isAsked
    self.number = number
    self.partySize = partySize
    self.guestName = guestName
    self.forWhen = forWhen
    self.reason = reason
    self.answeredAt = answeredAt
  }
}

extension GuestRequestFact.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

extension GuestRequest {
  /// The requests answered since a moment, and those since then that wait for the house's answer; the newest
  /// first.
  static func fetch(_ db: Database, since start: Timestamp) throws -> [GuestRequest] {
    try db.list(
      """
      SELECT id, kind, channel, stage, number, partySize, guestName, forWhen, reasonEnglish,
        reasonChinese, answeredAt FROM guestRequest WHERE answeredAt >= ?1
      UNION ALL
      SELECT reservation.id, 'reservation', channel, 'asked', NULL, partySize, guestName, at, NULL,
        NULL, askedAt FROM askedBooking JOIN reservation ON reservation.id = reservationID
      WHERE askedBooking.answeredAt IS NULL AND askedAt >= ?1
      ORDER BY answeredAt DESC, id DESC LIMIT 20
      """, [start]
    ) { row in
      let english: String? = row["reasonEnglish"]
      return GuestRequest(
        id: row["id"], kind: row["kind"], channel: row["channel"],
        isAccepted: row["stage"] == "accepted", isAsked: row["stage"] == "asked",
        number: row["number"],
        partySize: row["partySize"], guestName: row["guestName"], forWhen: row["forWhen"],
        reason: english.map { Phrase($0, row["reasonChinese"] ?? $0) },
        answeredAt: row["answeredAt"])
    }
  }
}

extension StoreDatabase {
  /// What guests' apps asked for since a moment, the newest first, at most 20.
  public func guestRequests(since start: Timestamp) throws -> [GuestRequest] {
    try read { try GuestRequest.fetch($0, since: start) }
  }
}

extension Transaction {
  /// Writes down what was said to a request; the event tells the guest.
  func answer(_ request: GuestRequest) throws {
    try db.execute(
      sql: """
        INSERT INTO guestRequest (id, kind, channel, stage, number, partySize, guestName, forWhen,
          reasonEnglish, reasonChinese, answeredAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        request.id, request.kind, request.channel, request.isAccepted ? "accepted" : "refused",
        request.number, request.partySize, request.guestName, request.forWhen,
        request.reason?.english, request.reason?.chinese, request.answeredAt,
      ])
    try record(
      request.isAccepted ? .guestRequestAccepted : .guestRequestRefused,
      Identifier(rawValue: request.id),
      GuestRequestFact(kind: request.kind, number: request.number, reason: request.reason))
  }

  /// Whether a request was answered already, with yes or no.
  func isAnswered(_ id: String) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM guestRequest WHERE id = ?)", arguments: [id]) ?? false
  }

  // MARK: What is wanted first

  /// Of what a guest chose beforehand, what the menu has to order without a question: a pot needs
  /// its broths, meat its weight and some dishes a choice, which the table decides.
  ///
  /// - Parameter tonight: whether they eat tonight, so that what is sold out concerns them; a booking
  ///   asks for itself.
  func orderable(
    _ dishes: [PreorderedDish], tonight: Bool
  ) throws -> (kept: [(id: Identifier<Dish>, quantity: Int)], left: [String]) {
    var kept: [(id: Identifier<Dish>, quantity: Int)] = []
    var left: [String] = []
    for wish in dishes.prefix(PreorderedDish.countLimit) {
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM dish WHERE code = ? AND retiredAt IS NULL AND priceGrams IS NULL
            AND kind IN ('dish', 'drink') AND (NOT ? OR coalesce(halvesLeft, 2) > 1)
          """, arguments: [wish.code, tonight])
      let dish = try row.map { try Dish(row: $0, currency: store.currency) }
      if let dish, ModifierRule.needsNoAnswer(dish.modifiers),
        GuestAskRule.quantities.contains(wish.quantity)
      {
        kept.append((dish.id, wish.quantity))
      } else {
        left.append(try GuestText.clean(wish.code, .code, limit: GuestTextRule.codeLimit) ?? "?")
      }
    }
    return (kept, left)
  }

  func keep(_ dishes: [(id: Identifier<Dish>, quantity: Int)], of requestID: String) throws {
    for (position, dish) in dishes.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO preorderedDish (requestID, position, dishID, quantity) VALUES (?, ?, ?, ?)
          """, arguments: [requestID, position, dish.id, dish.quantity])
    }
  }

  /// Puts what the guests chose beforehand on their order, as lines that are not sent yet. What has
  /// run out since is left away, and what their booking has too comes with it.
  func addPreorderedDishes(of party: Party, to checkID: Identifier<Check>) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT d.* FROM preorderedDish d
        WHERE d.requestID IN (?, ?) AND \(PreorderedDish.isNotBooked)
        ORDER BY d.requestID, d.position
        """, arguments: [party.ticketID, party.reservationID])
    for row in rows {
      let line = NewLine(dishID: row["dishID"], quantity: row["quantity"])
      do {
        _ = try attempt { try AddLine(line, to: checkID).run(in: self) }
      } catch is OrderError, is SetRefusal {
        continue
      }
    }
  }
}

extension PreorderedDish {
  /// Of a row `d` of `preorderedDish`: guests who chose the same dish with their number and with the
  /// booking that they sat down with want it once, as the booking has it.
  static let isNotBooked = """
    NOT EXISTS (SELECT 1 FROM ticket
      JOIN reservation ON reservation.id = ticket.reservationID AND reservation.stage = 'seated'
      JOIN bookedDish ON bookedDish.reservationID = reservation.id
      WHERE ticket.id = d.requestID AND bookedDish.dishID = d.dishID
        AND bookedDish.takenOffAt IS NULL)
    """
}
