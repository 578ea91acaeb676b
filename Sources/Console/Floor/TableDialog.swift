import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Where a party goes: to its first table, to another (转台), or to one more (并台). The best is
/// chosen from the start, so that Enter is enough; a name typed finds any table, `t1 t2` two of them.
struct TableDialog: Screen {
  enum Purpose: Sendable {
    case seat(SeatSource, label: String, partySize: Int)
    case move(Party, from: String)
    case join(Party, at: String)

    /// The guests of a booking.
    static func seating(_ booking: Reservation) -> Purpose {
      .seat(.reservation(booking.id), label: booking.guestName, partySize: booking.partySize)
    }
  }

  enum Action: Sendable {
    case load
    case loaded(TableReading, partySize: Int)
    case move(Key)
    case typed(Input)
    case changeSize(Int)
    case confirm
    /// After a question: the table is kept for others.
    case overrule(TablePick)
    case done(Placement)
    case refused(Phrase)
    case close
  }

  typealias Outcome = Placement

  static let title = Phrase("table", "选桌")

  let purpose: Purpose
  /// Made before the write, so that seating again after a failure is the same party.
  let id: Identifier<Party>
  var partySize: Int
  var offered: [TablePick]
  var floor: FloorPicture?
  /// By table, what it costs others to sit down there.
  var costs: [Identifier<DiningTable>: [SeatingCost]] = [:]
  var list = ListState<String>()
  var field = TextField(limit: 20)
  var refusal: Phrase?
  var isSaving = false
  /// Whether a table may be taken that is kept for a booking, after a question.
  private(set) var mayOverrule = false

  /// - Parameter offered: what is known already about where the party could sit; read anew anyway.
  init(_ purpose: Purpose, offered: [TableChoice] = [], ids: IdentifierGenerator) {
    self.purpose = purpose
    self.offered = offered.map(TablePick.init)
    id = ids.next()
    switch purpose {
    case .seat(_, _, let size): partySize = size
    case .move(let party, _), .join(let party, _): partySize = party.partySize
    }
    list.update(picks.map(\.id))
  }

  static var specimens: [TableDialog] {
    [
      TableDialog(
        .seat(.walkIn(partySize: 2, guestName: nil), label: "A001", partySize: 2),
        ids: IdentifierGenerator(now: { Timestamp(millisecondsSinceEpoch: 0) }))
    ]
  }

  var presentation: Presentation { .overlay }
  var isTyping: Bool { true }
  var underCursor: AnyHashable? { list.selection.map { AnyHashable($0) } }

  var isSeating: Bool {
    if case .seat = purpose { true } else { false }
  }

  var isJoining: Bool {
    if case .join = purpose { true } else { false }
  }

  // MARK: Commands

  func commands(in context: ConsoleContext) -> [Command<Action>] {
    let chosen = chosen
    let verb = chosen.map(verb) ?? Phrase("take the table", "选定桌台")
    return [
      Command(
        "table.take", keys: [.enter], title: verb,
        help: Phrase("Take the table under the cursor.", "选用光标所在的桌台。"),
        availability: chosen.map { chosen in
          .when(chosen.isPossible, otherwise: chosen.reason)
        } ?? .disabled(Phrase("no table fits; type a name", "没有合适的桌台，可输入桌号")),
        action: .confirm),
      Command(
        "table.more", keys: [.right], title: Phrase("one more guest", "多一位"),
        help: Phrase("One more guest came than was said.", "实际多来一位。"),
        availability: isSeating ? .enabled : .hidden, footer: .never, action: .changeSize(1)),
      Command(
        "table.fewer", keys: [.left], title: Phrase("one guest less", "少一位"),
        help: Phrase("One guest less came than was said.", "实际少来一位。"),
        availability: isSeating ? .enabled : .hidden, footer: .never, action: .changeSize(-1)),
      Command(
        "table.close", keys: [.escape], title: Phrase("back", "返回"),
        help: Phrase("Leave the party where it is.", "不安排，返回。"),
        // Until it is done nobody leaves, so that what came of it is told.
        availability: .when(!isSaving, otherwise: Phrase("it is being saved", "正在保存")),
        action: .close),
    ]
  }

  /// What Enter does with a table.
  func verb(for pick: TablePick) -> Phrase {
    let name = pick.id
    if pick.isShared { return Phrase("share \(name)", "\(name) 搭台") }
    return switch purpose {
    case .seat: Phrase("seat at \(name)", "坐 \(name)")
    case .join: Phrase("join \(name)", "并 \(name)")
    case .move: Phrase("move to \(name)", "转到 \(name)")
    }
  }

  func action(for input: Input, in context: ConsoleContext) -> Action? {
    switch input {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      if case .key(let key) = input { return .move(key) }
      return nil
    case .key(.left), .key(.right): return nil
    // It is the sign before the field, and on every list the key for finding: no table's name.
    case .key(.character("/")) where field.isEmpty, .key(.character("／")) where field.isEmpty:
      return .typed(.paste(""))
    default: return field.accepts(input) ? .typed(input) : nil
    }
  }

  func action(at moment: Moment) -> Action? {
    moment == .opened || moment == .storeChanged ? .load : nil
  }

  // MARK: Update

  mutating func update(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .load:
      mayOverrule = context.may(.seat)
      return [reading]
    case .loaded(let reading, let size):
      guard size == partySize else { return [] }
      floor = reading.floor
      costs = reading.costs
      offered = isJoining ? joinable(in: reading.floor) : reading.choices.map(TablePick.init)
      if !isSeating {
        // The choices were asked about guests who come in, not about those who sit already.
        for index in offered.indices {
          offered[index].costs = offered[index].tables.flatMap { costs[$0.id] ?? [] }.merged
        }
      }
      list.update(picks.map(\.id))
    case .move(let key):
      _ = list.handle(key, window: 9)
    case .typed(let input):
      refusal = nil
      field.enter(input)
      list.update(picks.map(\.id))
      list.selectFirst()
    case .changeSize(let step):
      refusal = nil
      partySize = min(99, max(1, partySize + step))
      return [reading]
    case .confirm: return confirm(in: context)
    case .overrule(let pick): return seat(at: pick, in: context)
    case .done(let placement): return [.finish(placement)]
    case .refused(let reason):
      isSaving = false
      refusal = reason
      return [reading]
    case .close: return [.close]
    }
    return []
  }

  /// Of a party that has booked.
  var ownBooking: Identifier<Reservation>? {
    if case .seat(.reservation(let id), _, _) = purpose { id } else { nil }
  }

  private var reading: Effect<Self> {
    let (size, reservationID, purpose) = (partySize, ownBooking, purpose)
    var ticketID: Identifier<Ticket>?
    if case .seat(.ticket(let id), _, _) = purpose { ticketID = id }
    return .load("tables") { [ticketID] store in
      let database = try store.database
      let seats = try database.seats()
      let costs =
        switch purpose {
        case .seat: seats.costs(for: size, reservationID: reservationID, ticketID: ticketID)
        case .move(let party, _): seats.costs(ofMoving: party.id, leaves: true)
        case .join(let party, _): seats.costs(ofMoving: party.id, leaves: false)
        }
      return .loaded(
        TableReading(
          choices: seats.best(for: size, reservationID: reservationID, ticketID: ticketID),
          costs: costs, floor: try database.floor()), partySize: size)
    }
  }

  private func seating<V: Verb>(
    _ verb: V, _ names: String, endangering booking: (guestName: String, clock: String)?
  ) -> Effect<Self>
  where V.Outcome == Party {
    .perform("seat", verb) {
      .done(Placement(party: $0, tables: names, endangered: booking))
    } failed: {
      .refused(explanation(of: $0))
    }
  }

  /// The first booking of these tables whose guests are expected to find the party there still.
  private func endangered(
    at tables: [Identifier<DiningTable>], in context: ConsoleContext
  ) -> (guestName: String, clock: String)? {
    var seatedAt = context.now
    switch purpose {
    case .seat: break
    case .move(let party, _), .join(let party, _): seatedAt = party.seatedAt
    }
    let leaving = TablePromise.expectedToLeave(
      seatedAt: seatedAt, partySize: partySize, now: context.now, by: context.stays)
    return (floor?.tables ?? []).filter { tables.contains($0.id) }.compactMap(\.reservedFor)
      .filter { booking in
        booking.id != ownBooking
          && TablePromise.isEndangered(at: booking.at, byGuestsUntil: leaving)
      }.min { $0.at < $1.at }.map { ($0.guestName, context.clock($0.at)) }
  }

  private mutating func confirm(in context: ConsoleContext) -> [Effect<Self>] {
    guard let chosen, chosen.isPossible, !isSaving else { return [] }
    if let booking = chosen.heldFor {
      return [askToOverrule(booking, for: chosen, in: context)]
    }
    return seat(at: chosen, in: context)
  }

  private mutating func seat(at chosen: TablePick, in context: ConsoleContext) -> [Effect<Self>] {
    guard !isSaving else { return [] }
    isSaving = true
    let (tables, names) = (chosen.tables.map(\.id), chosen.id)
    let endangered = endangered(at: tables, in: context)
    let overruling = chosen.heldFor != nil
    let effect =
      switch purpose {
      case .seat(let source, _, _):
        seating(
          SeatParty(
            source, at: tables, shared: chosen.isShared, partySize: partySize, id: id,
            overruling: overruling),
          names, endangering: endangered)
      case .move(let party, _):
        seating(
          MoveParty(party.id, from: party.tableIDs, to: tables, overruling: overruling), names,
          endangering: endangered)
      case .join(let party, _):
        seating(
          JoinTables(tables, to: party.id, overruling: overruling), names, endangering: endangered)
      }
    return [effect]
  }
}
