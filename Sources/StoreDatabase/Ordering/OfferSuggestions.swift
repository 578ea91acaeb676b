import GRDB
import StoreDomain
import Suggestions

/// A dish to offer a party, and why.
public struct OfferedSuggestion: Identifiable, Hashable, Sendable {
  /// To be given with the line that the offer led to.
  public var id: String
  public var dish: Dish
  /// One broth code a section, for a pot and for nothing else.
  public var broths: [String]
  public var reason: Phrase
  /// For a narrow screen.
  public var brief: Phrase
}

extension StoreDatabase {
  /// What to offer a party now, the best first, each with its reason; the guest's usual pot with its
  /// broths before all while there is none. Each dish is noted once a party as shown. Nothing for a
  /// party that is shown no suggestions, see ``ControlRule``.
  ///
  /// Never sold out, already ordered, or against an allergy, a diet or a pregnancy at the table.
  ///
  /// - Throws: `StoreError.gone`.
  public func suggestions(
    for partyID: Identifier<Party>, limit: Int = 3
  ) throws -> [OfferedSuggestion] {
    let now = environment.now()
    // What the last checks taught. An offer of what was known before them is better than none.
    try? learnTaste(limit: Self.lessonsBeforeAnOffer, atOnce: 10)
    let (chosen, known) = try read { db in
      let requests = try suggestionRequests(db, partyID, at: now)
      let lists = requests.map { Suggester.suggestions($0, limit: limit) }
      return (Self.inTurn(lists, limit: limit), try Self.shownSuggestions(db, partyID))
    }
    let new = chosen.filter { known[$0.dish.id] == nil }
    let shown = new.isEmpty ? known : try noteShown(new, to: partyID)
    return chosen.compactMap { suggestion in
      shown[suggestion.dish.id].map {
        OfferedSuggestion(
          id: $0, dish: suggestion.dish, broths: suggestion.broths.map(\.code),
          reason: suggestion.reason.phrase,
          brief: suggestion.reason.brief)
      }
    }
  }

  /// From how many checks is learned while somebody waits for an offer: more than close between two
  /// minutes in which consoles have nothing to do, and no half second's work in a large house.
  private static let lessonsBeforeAnOffer = 100

  /// What is offered to several guests with a card, in turn: to whose bill it is first. One pot is
  /// enough for a table, and each dish is offered once.
  static func inTurn(_ lists: [[Suggestion]], limit: Int) -> [Suggestion] {
    guard lists.count > 1 else { return lists.first ?? [] }
    // What is for the table stands last in each of them; it is not every guest's the same dish.
    var last: [Suggestion] = []
    for next in lists.joined() where next.reason.isForTable {
      let isThere = last.contains {
        $0.dish.id == next.dish.id || $0.reason.name == next.reason.name
      }
      if !isThere { last.append(next) }
    }
    last = (last.filter { $0.reason != .birthday } + last.filter { $0.reason == .birthday })
      .suffix(limit)
    let places = limit - last.count
    var chosen: [Suggestion] = []
    for place in 0..<limit {
      for list in lists where list.indices.contains(place) && chosen.count < places {
        let next = list[place]
        let isThere =
          last.contains { $0.dish.id == next.dish.id }
          || chosen.contains { chosen in
            chosen.dish.id == next.dish.id || (chosen.dish.kind == .pot && next.dish.kind == .pot)
          }
        if !isThere && !next.reason.isForTable { chosen.append(next) }
      }
    }
    return chosen + last
  }

  /// One for each guest with a card, or one for a table where nobody is known. The needs are the whole
  /// table's in each. None for a party that is shown no suggestions.
  private func suggestionRequests(
    _ db: Database, _ partyID: Identifier<Party>, at now: Timestamp
  ) throws -> [SuggestionRequest] {
    let today = store.calendar.businessDay(of: now)
    guard let party = try Party.fetchOne(db, id: partyID) else {
      throw StoreError.gone("party \(partyID)")
    }
    guard party.control?.isControl != true else { return [] }
    let menu = try offers.menu(db, currency: store.currency)
    let ordered = try OrderedDishes.fetch(db, partyID)
    var request = SuggestionRequest(
      menu: menu, today: today,
      hour: store.calendar.localTime(of: now).hour, ordered: ordered.codes,
      taste: try taste.model(db, on: today, of: menu),
      soldTonight: try offers.sold(db, on: today, of: menu))
    // How many eat of what is taken away, nobody knows.
    if !ordered.halves.isEmpty, try CounterSale.fetch(db, of: [partyID]).isEmpty {
      request.plates = PartyPlates(
        guests: party.partySize,
        usual: try UsualPlates.fetch(db, guests: party.partySize, on: today),
        halves: ordered.halves,
        names: Dictionary(
          store.settings.categories.map { ($0.code, $0.name) },
          uniquingKeysWith: { first, _ in first }))
    }
    request.needs = try TableNeeds.fetch(db, of: [party], on: today)[partyID] ?? TableNeeds()
    let group = GuestGroup(party)
    let guests = try PartyGuest.fetch(db, of: [group])[group] ?? []
    let members = try Member.fetch(db, ids: guests.map(\.memberID))
    request.isBirthday = members.values.contains { $0.birthday?.falls(on: today) ?? false }
    guard !guests.isEmpty else { return [request] }
    let disappointing = try guests.map { try Disappointments.fetch(db, of: $0.memberID) }
    // The pot is shared: whom it or a broth of it disappointed would have it again from another's list.
    let shared = Set(menu.filter { $0.kind == .pot || $0.kind == .broth }.map(\.code))
      .intersection(disappointing.joined())
    return try zip(guests, disappointing).map { guest, disappointing in
      var own = request
      own.visits = try MemberVisit.fetchLast(
        db, of: guest.memberID, before: today, limit: Habits.recentVisits)
      own.disappointing = disappointing.union(shared)
      let past = try GuestPast.fetch(db, of: guest.memberID)
      own.past = past.flatMap { request.taste.knows($0) ? $0 : nil }
      return own
    }
  }

  private static func shownSuggestions(
    _ db: Database, _ partyID: Identifier<Party>
  ) throws -> [Identifier<Dish>: String] {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, dishID FROM suggestionShown WHERE partyID = ?"),
      arguments: [partyID])
    return Dictionary(
      rows.map { ($0[1], $0[0]) }, uniquingKeysWith: { first, _ in first })
  }

  private func noteShown(
    _ suggestions: [Suggestion], to partyID: Identifier<Party>
  ) throws -> [Identifier<Dish>: String] {
    let now = environment.now()
    return try maintain { db in
      for suggestion in suggestions {
        let id: Identifier<OfferedSuggestion> = environment.ids.next()
        // Another terminal may have shown it at the same moment.
        try db.execute(
          sql: """
            INSERT INTO suggestionShown (id, partyID, dishID, reason, shownAt)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT (partyID, dishID) DO NOTHING
            """, arguments: [id, partyID, suggestion.dish.id, suggestion.reason.name, now])
      }
      return try Self.shownSuggestions(db, partyID)
    }
  }
}

/// What stands on a party's checks, sent or not.
struct OrderedDishes {
  /// Of all dishes, and of the broths in its pots; also of what other guests ordered and share.
  var codes: Set<String> = []
  /// Halves of plates by section of the menu, without pots, drinks, sets, what is charged by the head
  /// and what is shared with those who ordered it.
  var halves: [String: Int] = [:]

  static func fetch(_ db: Database, _ partyID: Identifier<Party>) throws -> OrderedDishes {
    var ordered = OrderedDishes()
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT dish.code, orderLine.broths,
            dish.kind = 'dish' AND orderLine.sharedOfLineID IS NULL, dish.category,
            orderLine.quantity * iif(orderLine.portion = 'half', 1, 2)
          FROM guestCheck
          JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage <> 'voided'
          LEFT JOIN orderLine AS whole ON whole.id = orderLine.sharedOfLineID
          JOIN dish ON dish.id = coalesce(orderLine.dishID, whole.dishID)
          WHERE guestCheck.partyID = ?
          """), arguments: [partyID])
    while let row = try rows.next() {
      ordered.codes.insert(row[0])
      ordered.codes.formUnion(try (row[1] as String).list(of: "broths"))
      if row[2] { ordered.halves[row[3], default: 0] += row[4] as Int }
    }
    return ordered
  }
}
