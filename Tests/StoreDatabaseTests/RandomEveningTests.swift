import StoreDomain
import Testing

@testable import StoreDatabase

/// Evenings in which everybody does whatever comes to mind, in an order that a seed decides.
@Suite("An evening of random steps")
struct RandomEveningTests {
  /// Whatever is refused is refused in words; nothing runs into a constraint of the file, and what
  /// was done left its events.
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func noOrderOfStepsBreaksAPromise(seed: UInt64) throws {
    let evening = try RandomEvening(seed: seed)
    for _ in 0..<250 { try evening.step() }
    #expect(evening.surprises == [], "seed \(seed)")
    #expect(evening.done > 50, "seed \(seed): hardly anything was allowed")
    try expectEventsEqualRevisions(evening.store)
  }
}

private final class RandomEvening {
  let store: TestStore
  private(set) var done = 0
  /// Errors that no person should see.
  private(set) var surprises: [String] = []
  private var random: SeededGenerator
  private var terminals: [StoreDatabase]
  private var members: [Identifier<Member>] = []

  init(seed: UInt64) throws {
    store = try TestStore()
    random = SeededGenerator(seed: seed)
    terminals = [store.database, try store.anotherTerminal()]
    for index in 0..<6 {
      let member = try store.enrol(
        "王\(index)", phone: "1380013800\(index)", birthday: .lunar(month: 10, day: 14),
        facts: [.allergy(.peanut)])
      members.append(member.id)
    }
  }

  func step() throws {
    store.clock.advance(seconds: Int.random(in: 1...150, using: &random))
    let board = try store.database.doorBoard()
    let floor = try store.database.floor()
    let tickets = try store.database.tickets()
    let parties = floor.tables.flatMap(\.parties)
    // Mostly somewhere free, at times anywhere.
    let isSensible = Int.random(in: 0..<4, using: &random) > 0 && !board.freeTables.isEmpty
    let tables = isSensible ? board.freeTables.map(\.id) : floor.tables.map(\.table.id)
    let alerts = try store.database.careAlerts(Set(CareAlert.Stage.allCases))
    let database = terminals.randomElement(using: &random) ?? store.database
    let by = [store.host, store.server, store.manager].randomElement(using: &random) ?? store.host
    let guests = Int.random(in: 1...7, using: &random)

    func any<Element>(_ all: [Element]) throws -> Element {
      guard let element = all.randomElement(using: &random) else { throw Nothing() }
      return element
    }
    do {
      switch Int.random(in: 0..<24, using: &random) {
      case 0, 1:
        _ = try database.perform(
          IssueTicket(
            NewTicket(
              partySize: guests,
              phone: Bool.random(using: &random) ? "1380013800\(guests - 1)" : nil)), by: by)
      case 2: _ = try database.perform(CallNext(), by: by)
      case 3: _ = try database.perform(CallTicket(any(tickets).id), by: by)
      case 4:
        _ = try database.perform(MissTicket(any(tickets.filter { $0.stage == .called }).id), by: by)
      case 5: _ = try database.perform(RestoreTicket(any(tickets).id), by: by)
      case 6: _ = try database.perform(CancelTicket(any(tickets).id, reason: "left"), by: by)
      case 7: _ = try database.perform(ChangeTicket(any(tickets).id, partySize: guests), by: by)
      case 8, 9:
        _ = try database.perform(
          SeatParty(.ticket(any(board.entries.map(\.ticket.id))), at: [any(tables)]), by: by)
      case 10:
        _ = try database.perform(
          SeatParty(
            .walkIn(partySize: guests, guestName: nil), at: [any(tables)],
            shared: Bool.random(using: &random)), by: by)
      case 11: _ = try database.perform(JoinTables([any(tables)], to: any(parties).id), by: by)
      case 12:
        let party = try any(parties)
        _ = try database.perform(
          MoveParty(party.id, from: [any(party.tableIDs)], to: [any(tables)]), by: by)
      case 13: _ = try database.perform(ChangePartySize(any(parties).id, to: guests), by: by)
      case 14: _ = try database.perform(PartyLeaves(any(parties).id), by: by)
      case 15: try database.perform(MarkTableReady(any(tables)), by: by)
      case 16:
        _ = try database.perform(
          AttachMemberToParty(any(members), toParty: any(parties).id), by: by)
      case 17:
        _ = try database.perform(
          BookTable(
            NewReservation(
              at: store.clock.now.advanced(byMinutes: Int.random(in: 1...200, using: &random)),
              partySize: guests, guestName: "Chen", phone: "1380013800\(guests - 1)",
              tableIDs: [any(tables)])), by: by)
      case 18:
        let reservation = try any(board.todaysBookings.map(\.reservation))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: _ = try database.perform(ReservationArrived(reservation.id), by: by)
        case 1: _ = try database.perform(MarkNoShow(reservation.id), by: by)
        case 2: _ = try database.perform(CancelReservation(reservation.id, reason: "ill"), by: by)
        default:
          _ = try database.perform(
            SeatParty(.reservation(reservation.id), at: reservation.tableIDs), by: by)
        }
      case 19, 20:
        let owners: [GuestNeed.Owner] =
          tickets.map { .ticket($0.id) } + parties.map { .party($0.id) }
          + board.todaysBookings.map { .reservation($0.id) }
        _ = try database.perform(
          NoteNeeds(
            [.allergy(any(Allergen.allCases))], seat: Bool.random(using: &random) ? guests : nil,
            for: any(owners)), by: by)
      case 21:
        let said = floor.tables.flatMap(\.said.values).joined() + board.entries.flatMap(\.said)
        _ = try database.perform(EndNeed(any(said).id), by: by)
      case 22: _ = try database.perform(ClaimCare(any(alerts).id), by: by)
      default: _ = try database.perform(FinishCare(any(alerts).id), by: by)
      }
      done += 1
      try everyScreenSaysTheSame()
    } catch is Nothing {
    } catch let error as StoreError {
      surprises.append("\(error)")
    } catch is any Explained {
      // Told to the person in words.
    } catch {
      surprises.append("\(error)")
    }
  }

  /// What guests said stands at their table, on their order and in what they are kept from.
  private func everyScreenSaysTheSame() throws {
    for (party, said) in try store.database.floor().tables.flatMap(\.said) {
      let order = try store.database.order(of: party).said
      let kept = try store.database.needs(of: party).allergies
      let allergies = said.compactMap { need -> Allergen? in
        if case .allergy(let allergen) = need.what { allergen } else { nil }
      }
      if order != said || !kept.isSuperset(of: allergies) {
        surprises.append("\(party): \(said) on the floor, \(order) on the order, \(kept) kept")
      }
    }
  }

  /// There is nobody and nothing to do this to.
  private struct Nothing: Error {}
}
