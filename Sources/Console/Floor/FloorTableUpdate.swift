import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// What is done with the table under the cursor.
extension FloorScreen {
  mutating func updateTable(_ action: Action, in context: ConsoleContext) -> [Effect<Self>] {
    switch action {
    case .next: return doNext(in: context)
    case .seatRefused(let typed, let reason):
      if size.isEmpty { size = typed }
      return [.toast(.danger, reason)]
    case .seated(let placement): return [.toast(.good, placement.phrase)]
    case .order:
      guard let party = selected?.party else { return [] }
      return [.present(OrderScreen(partyID: party.id, ids: ids))]
    case .bill:
      guard let place = selected, let party = place.party else { return [] }
      let name = place.name
      return [
        .perform("floor") { store in
          try store.database.perform(AskForBill(party.id), by: store.author)
          return .billAsked(name)
        }
      ]
    case .billAsked(let name):
      return [
        .toast(
          .good,
          Phrase("\(name): the till knows, the bill is printed", "\(name) 买单：已通知收银台，正在打印"))
      ]
    case .leave:
      guard let place = selected, let party = place.party else { return [] }
      let name = place.name
      return [
        .perform("floor") { store in
          _ = try store.database.partyLeaves(party.id, by: store.author)
          return .left(name)
        }
      ]
    case .left(let name):
      return [.toast(.good, Phrase("\(name) is to be cleaned", "\(name) 待清台"))]
    case .join, .moveGuests, .tablesChanged, .askSize, .changeSize, .sizeChanged:
      return updateParty(action, in: context)
    case .takeCare:
      return Self.careEffects(for: selected?.alerts ?? [], in: context) { .careTaken($0) }
    case .careTaken(let alert): return [.toast(.good, alert.takenPhrase)]
    case .openGuest:
      guard let party = selected?.party else { return [] }
      guard let memberID = party.memberID else {
        return [.present(FindMemberDialog(for: .party(party.id))) { .recognised($0) }]
      }
      return [.present(MemberScreen(memberID: memberID, at: .party(party.id)))]
    case .recognised(let member):
      return [.toast(.good, Phrase("This is \(member.name)", "是会员 \(member.name)"))]
    default: return updateCondition(action)
    }
  }

  private mutating func doNext(in context: ConsoleContext) -> [Effect<Self>] {
    guard let place = selected else { return [] }
    switch nextStep {
    case .seat(let guests):
      let typed = size
      let id: Identifier<Party> = ids.next()
      size = ""
      return [
        .perform("floor") { store in
          let party = try store.database.seatParty(
            .walkIn(partySize: guests, guestName: nil), at: [place.spot.table], id: id,
            by: store.author)
          return .seated(Placement(party: party, tables: place.name))
        } failed: {
          .seatRefused(size: typed, explanation(of: $0))
        }
      ]
    case .seatBooking(let id):
      guard let booking = place.entry.reservedFor, booking.id == id else { return [] }
      return [
        .present(
          TableDialog(
            .seat(.reservation(id), label: booking.guestName, partySize: booking.partySize),
            ids: ids)
        ) { .seated($0) }
      ]
    case .order: return updateTable(.order, in: context)
    case .leave: return updateTable(.leave, in: context)
    case .ready: return updateCondition(.ready)
    case .nothing: return []
    }
  }

  // MARK: Tables and number of guests

  private mutating func updateParty(
    _ action: Action, in context: ConsoleContext
  ) -> [Effect<Self>] {
    switch action {
    case .join:
      guard let place = selected, let party = place.party else { return [] }
      return [
        .present(TableDialog(.join(party, at: place.name), ids: ids)) { .tablesChanged($0.party) }
      ]
    case .moveGuests:
      guard let place = selected, let party = place.party else { return [] }
      return [
        .present(TableDialog(.move(party, from: place.name), ids: ids)) { .tablesChanged($0.party) }
      ]
    case .tablesChanged(let party):
      let names = picture?.tables.filter { party.tableIDs.contains($0.table.id) }.map(\.table.name)
      // The cursor goes with the guests.
      if let table = party.tableIDs.last { list.select(FloorSpot(table: table)) }
      let tables = names?.joined(separator: "+") ?? ""
      return guestLoad + [
        .toast(.good, Phrase("The party sits at \(tables) now", "客人现在坐 \(tables)"))
      ]
    case .askSize:
      guard let place = selected, let party = place.party else { return [] }
      let form = FormDialog(
        title: Phrase("Guests at \(place.name)", "\(place.name) 人数"),
        fields: [
          .text(
            "size", Phrase("guests", "人数"), kind: .digits, limit: 2,
            placeholder: Phrase("now \(party.partySize)", "现在 \(party.partySize) 位")
          ) { text in
            Int(text).map { (1...99).contains($0) } ?? false
              ? nil : Phrase("1 to 99 guests", "人数须为 1 至 99")
          }
        ])
      return [.present(form) { .changeSize(party.id, $0.text("size")) }]
    case .changeSize(let id, let text):
      guard let size = Int(text) else { return [] }
      return [
        .perform("floor") {
          .sizeChanged(try $0.database.changePartySize(id, to: size, by: $0.author))
        }
      ]
    case .sizeChanged(let party):
      return [
        .toast(
          .good, Phrase("\(party.partySize) guests now", "现在 \(party.partySize) 位"))
      ]
    default: return []
    }
  }

  // MARK: The table itself

  private mutating func updateCondition(_ action: Action) -> [Effect<Self>] {
    guard let place = selected else { return [] }
    let (id, name) = (place.spot.table, place.name)
    switch action {
    case .ready:
      return [
        .perform("floor") { store in
          try store.database.markTableReady(id, by: store.author)
          return .isReady(name)
        }
      ]
    case .isReady(let name):
      return [.toast(.good, Phrase("\(name) is ready", "\(name) 已清好"))]
    case .toggleOutOfOrder:
      let isOut = place.state != .outOfOrder
      return [
        .perform("floor") { store in
          try store.database.setOutOfOrder(id, isOut, by: store.author)
          return .outOfOrderChanged(name, isOut)
        }
      ]
    case .outOfOrderChanged(let name, let isOut):
      return [
        .toast(
          .info,
          isOut
            ? Phrase("\(name) is out of order; o brings it back", "\(name) 已停用，再按 o 恢复")
            : Phrase("\(name) is in order again", "\(name) 已恢复使用"))
      ]
    default: return []
    }
  }
}
