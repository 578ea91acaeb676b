import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What is done with the table under the cursor. What comes back says of which table it speaks:
/// the cursor may have gone on, or no table may be shown any more.
extension FloorScreen {
  /// Enter: the obvious next thing.
  mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
    switch nextStep {
    case .seat(let guests): return seat(guests, in: context)
    case .seatBooking(let id):
      guard let booking = selected?.entry.reservedFor, booking.id == id else { return [] }
      return [
        .present(TableDialog(.seating(booking), ids: context.ids)) { .party(.seated($0)) }
      ]
    case .order: return updateParty(.order, in: context)
    case .leave: return updateParty(.leave, in: context)
    case .ready: return updateTable(.ready)
    case .nothing: return []
    }
  }

  private mutating func seat(_ guests: Int, in context: ConsoleContext) -> [Effect<Self>] {
    guard let place = selected else { return [] }
    if let booking = place.entry.reservedFor,
      place.state == .held
        || TablePromise.isEndangered(
          at: booking.at, seating: guests, now: context.now, by: context.stays)
    {
      return [askToEndanger(booking, seating: guests, at: place, in: context)]
    }
    return seat(guests, at: place.spot.table, name: place.name, in: context)
  }

  /// What a seating costs is seen before it is done.
  private func askToEndanger(
    _ booking: Reservation, seating guests: Int, at place: FloorPlace, in context: ConsoleContext
  ) -> Effect<Self> {
    let (now, clock) = (context.now, context.clock(booking.at))
    let leaving = context.clock(
      TablePromise.expectedToLeave(
        seatedAt: now, partySize: guests, now: now, by: context.stays))
    let free = (picture?.tables ?? []).filter { entry in
      entry.state == .free
        && !(entry.reservedFor.map {
          TablePromise.isEndangered(at: $0.at, seating: guests, now: now, by: context.stays)
        } ?? false)
    }.map(\.table)
    let others = Seating.choices(forPartySize: guests, free: free).prefix(2).map(\.name)
    let instead =
      others.isEmpty
      ? Phrase("No other table is free.", "没有其他合适的空桌。")
      : Phrase(
        "Free instead: \(others.joined(separator: ", ")).",
        "可改坐：\(others.joined(separator: "、"))。")
    let name = place.name
    let table = place.spot.table
    return .present(
      QuestionDialog(
        title: Phrase("\(name) is booked at \(clock)", "\(name) \(clock) 已有订位"),
        text: Phrase(
          "\(booking.guestName) comes at \(clock), and this party of \(guests) is expected until "
            + "\(leaving). \(instead.english)",
          "\(booking.guestName) \(clock) 到店，\(guests) 位客人预计用到 \(leaving)。\(instead.chinese)"),
        answers: [
          .init(Phrase("another table", "换一桌"), key: .character("b")),
          .init(Phrase("seat at \(name)", "坐 \(name)"), key: .character("y"), isDangerous: true),
        ])
    ) {
      $0 == 1
        ? .party(.seatHere(table, name: name, guests: guests))
        : .party(.seatElsewhere(guests: guests))
    }
  }

  private mutating func seat(
    _ guests: Int, at table: Identifier<DiningTable>, name: String, overruling: Bool = false,
    in context: ConsoleContext
  ) -> [Effect<Self>] {
    let typed = size
    let id: Identifier<Party> = context.ids.next()
    size = TypedPartySize()
    return [
      .perform(
        "floor",
        SeatParty(
          .walkIn(partySize: guests, guestName: nil), at: [table], id: id, overruling: overruling)
      ) { party in
        .party(.seated(Placement(party: party, tables: name)))
      } failed: {
        .party(.seatRefused(typed, explanation(of: $0)))
      }
    ]
  }

  // MARK: The party

  mutating func updateParty(
    _ action: PartyAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .seatHere(let table, let name, let guests):
      return seat(guests, at: table, name: name, overruling: true, in: context)
    case .seatElsewhere(let guests):
      size = TypedPartySize()
      let dialog = TableDialog(
        .seat(
          .walkIn(partySize: guests, guestName: nil), label: context.text(.party(of: guests)),
          partySize: guests), ids: context.ids)
      return [.present(dialog) { .party(.seated($0)) }]
    case .seated(let placement): return [.toast(placement.kind, placement.phrase)]
    case .seatRefused(let typed, let reason):
      size.restore(typed)
      return [.toast(.danger, reason)]
    case .order:
      return selected?.party.map { [.present(OrderScreen(partyID: $0.id))] } ?? []
    case .askForBill:
      guard let place = selected, let party = place.party else { return [] }
      let name = place.name
      return [.perform("floor", AskForBill(party.id)) { _ in .party(.billAsked(name)) }]
    case .billAsked(let name):
      let words = Phrase(
        "\(name): the till knows, the bill is printed", "\(name) 买单：已通知收银台，正在打印")
      return [.toast(.good, words)]
    case .leave:
      guard let place = selected, let party = place.party else { return [] }
      let name = place.name
      // Others who share the table still eat there.
      let isEmpty = place.entry.parties.count == 1
      return [
        .perform("floor", PartyLeaves(party.id)) { _ in .party(.left(name, isEmpty: isEmpty)) }
      ]
    case .left(let name, let isEmpty):
      let words =
        isEmpty
        ? Phrase("\(name) is to be cleaned", "\(name) 待清台")
        : Phrase("\(name) has left, others still sit there", "\(name) 已离店，同桌还有客人")
      return [.toast(.good, context.hintingUndo(words))]
    }
  }

  // MARK: Tables and number of guests

  mutating func updateTables(
    _ action: ChangeAction, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .join: return askTable(in: context) { .join($0, at: $1) }
    case .move: return askTable(in: context) { .move($0, from: $1) }
    case .tablesChanged(let placement):
      let party = placement.party
      let names = picture?.tables.filter { party.tableIDs.contains($0.table.id) }.map(\.table.name)
      // The cursor goes with the guests.
      if let table = party.tableIDs.last { list.select(FloorSpot(table: table)) }
      let tables = names?.joined(separator: "+") ?? ""
      return guestLoad + [
        .toast(
          placement.kind,
          placement.endangering(Phrase("The party sits at \(tables) now", "客人现在坐 \(tables)")))
      ]
    case .askSize: return askSize()
    case .changeSize(let id, let size):
      guard let size else { return [] }
      return [
        .perform("floor", ChangePartySize(id, to: size)) {
          .change(
            .sizeChanged($0))
        }
      ]
    case .sizeChanged(let party):
      let size = party.partySize
      return [.toast(.good, Phrase("\(size) guests now", "现在 \(size) 位"))]
    }
  }

  private func askTable(
    in context: ConsoleContext, for purpose: (Party, String) -> TableDialog.Purpose
  ) -> [Effect<Self>] {
    guard let place = selected, let party = place.party else { return [] }
    return [
      .present(TableDialog(purpose(party, place.name), ids: context.ids)) {
        .change(.tablesChanged($0))
      }
    ]
  }

  private func askSize() -> [Effect<Self>] {
    guard let place = selected, let party = place.party else { return [] }
    let form = FormDialog(
      title: Phrase("Guests at \(place.name)", "\(place.name) 人数"),
      fields: [
        .value(
          "size", Phrase("guests", "人数"),
          placeholder: Phrase("now \(party.partySize)", "现在 \(party.partySize) 位"),
          read: TypedNumber.guests)
      ])
    return [
      .present(form) { .change(.changeSize(party.id, $0.value("size", TypedNumber.guests))) }
    ]
  }

  // MARK: The guest

  func updateGuest(_ action: GuestAction, in context: ConsoleContext) -> [Effect<Self>] {
    Self.effects(
      of: action, alerts: selected?.alerts ?? [], said: selected?.said ?? [],
      note: selected?.party?.note, member: selected?.party?.memberID,
      at: selected?.party.map { .party($0.id) }, in: context
    ) { .guest($0) }
  }

  // MARK: The table itself

  func updateTable(_ action: TableAction) -> [Effect<Self>] {
    switch action {
    case .ready:
      guard let place = selected else { return [] }
      let (id, name) = (place.spot.table, place.name)
      return [
        .perform("floor", MarkTableReady(id)) { _ in .table(.isReady(name)) }
      ]
    case .isReady(let name):
      return [.toast(.good, Phrase("\(name) is ready", "\(name) 已清好"))]
    case .toggleOutOfOrder:
      guard let place = selected else { return [] }
      let (id, name) = (place.spot.table, place.name)
      let isOut = place.state != .outOfOrder
      return [
        .perform("floor", SetOutOfOrder(id, isOut)) { _ in .table(.outOfOrderChanged(name, isOut)) }
      ]
    case .toggleMine:
      guard let place = selected else { return [] }
      let (id, name) = (place.spot.table, place.entry.table.name)
      let isMine = !self.isMine(place.entry)
      return [
        .perform("floor", TakeTable(id, isMine: isMine)) {
          .table(.mineChanged(name, isMine: isMine, before: $0))
        }
      ]
    case .mineChanged(let name, let isMine, let before):
      guard isMine else {
        return [.toast(.info, Phrase("\(name) is nobody's now", "\(name) 已放开"))]
      }
      let words =
        before.map { Phrase("\(name) is yours; it was \($0)'s", "\(name) 由您看台，原为 \($0)") }
        ?? Phrase("\(name) is yours", "\(name) 由您看台")
      return [.toast(.good, words)]
    case .outOfOrderChanged(let name, let isOut):
      let words =
        isOut
        ? Phrase("\(name) is out of order; o brings it back", "\(name) 已停用，再按 o 恢复")
        : Phrase("\(name) is in order again", "\(name) 已恢复使用")
      return [.toast(.info, words)]
    }
  }
}
