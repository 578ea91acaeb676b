import GRDB
import HeadquartersContract
import StoreDomain
import Suggestions

/// What came onto an order of a guest's last visit.
public struct CopiedVisit: Hashable, Sendable {
  public var day: LocalDate
  public var lines: [OrderLine]
  /// What did not come onto it, each with its reason.
  public var left: [PastOrder.Left]
}

/// Puts what a guest had on the last visit onto the order, as drafts: all but what is sold out, what
/// somebody at the table must not have, what has to be asked, what was on the house, and what is
/// ordered already. Where the check of that visit is known, half portions and modifiers come as well.
///
/// Again it adds nothing that is there. Throws `OrderError`.
public struct CopyLastVisit: Verb {
  public static let terms = VerbTerms<Self>(
    "line.copyLastVisit", Phrase("order what the guest had last time", "照上次点菜"),
    needs: [.permission(.order)], audit: .none(because: "its events name the author"),
    events: AddLine.terms.events)

  let checkID: Identifier<Check>

  public init(to checkID: Identifier<Check>) {
    self.checkID = checkID
  }

  public func run(in transaction: Transaction) throws -> CopiedVisit {
    let check = try transaction.openOrderCheck(checkID)
    try transaction.applyPlannedMenu()
    guard let partyID = check.partyID, let party = try PartyAtTable.fetch(transaction.db, partyID),
      let member = party.member
    else { throw OrderError.guestUnknown }
    let visit = try transaction.lastVisit(of: member, before: check.businessDay)
    let lines = try transaction.linesOfLastVisit(of: member, before: check.businessDay)
    let past = try transaction.pastOrder(visit, lines, of: member, party)
    var copied = CopiedVisit(day: visit.day, lines: [], left: past.left)
    for wish in past.wishes {
      let new = NewLine(
        dishID: wish.dish.id, quantity: wish.quantity, portion: wish.portion, broths: wish.broths,
        modifiers: wish.modifiers)
      do {
        copied.lines.append(
          try transaction.attempt { try AddLine(new, to: checkID).run(in: transaction) })
      } catch let error as OrderError {
        // Two dishes of it may have wanted the same last portion of a broth.
        copied.left.append(PastOrder.Left(wish.dish.name, error.explanation))
      }
    }
    return copied
  }
}

extension Transaction {
  fileprivate func lastVisit(of member: Member, before day: LocalDate) throws -> MemberVisit {
    let visits = try MemberVisit.fetchLast(
      db, of: member.id, before: day, limit: Habits.recentVisits)
    guard let visit = visits.first(where: { !$0.dishes.isEmpty }) else {
      throw OrderError.noVisitBefore(member.name)
    }
    return visit
  }

  /// What the member had on the checks of that visit; nothing where it was not at this house.
  fileprivate func linesOfLastVisit(
    of member: Member, before day: LocalDate
  ) throws -> [OrderLine] {
    let partyID = try Identifier<Party>.fetchOne(
      db,
      sql: """
        SELECT guestCheck.partyID FROM memberVisit JOIN guestCheck ON guestCheck.id = checkID
        WHERE memberVisit.id = (
          SELECT id FROM memberVisit
          WHERE memberID = ? AND day < ? AND EXISTS (SELECT 1 FROM json_each(dishes))
          ORDER BY day DESC, id DESC LIMIT 1)
        """, arguments: [member.id, day])
    guard let partyID, let party = try Party.fetchOne(db, id: partyID) else { return [] }
    let guests = try guests(of: GuestGroup(party))
    guard let guest = guests.first(where: { $0.memberID == member.id }) else { return [] }
    let lines = try OrderLine.fetchAll(
      db,
      where: """
        stage = 'sent' AND checkID IN (SELECT id FROM guestCheck
          WHERE partyID = ? AND stage = 'closed' AND undoneAt IS NULL)
        ORDER BY checkID, position
        """, [partyID], currency: store.currency)
    return guest.lines(of: lines, among: guests)
  }

  fileprivate func pastOrder(
    _ visit: MemberVisit, _ lines: [OrderLine], of member: Member, _ party: PartyAtTable
  ) throws -> PastOrder {
    let menu = try Dish.fetchMenu(db, currency: store.currency)
    let known = Set(menu.map(\.code))
    let gone = visit.dishes.keys.filter { !known.contains($0) }.sorted()
    let names = try Row.fetchAll(
      db,
      sql: """
        SELECT code, nameEnglish, nameChinese FROM dish
        WHERE code IN (SELECT value FROM json_each(?))
        """, arguments: [try Self.text(of: gone)])
    let needs =
      try TableNeeds.fetch(db, of: [party.party], on: today)[party.party.id] ?? TableNeeds()
    return PastOrder(
      of: visit.dishes, lines: lines, menu: menu,
      gone: Dictionary(
        names.map { ($0["code"], Phrase($0["nameEnglish"], $0["nameChinese"])) },
        uniquingKeysWith: { first, _ in first }),
      ordered: try OrderedDishes.fetch(db, party.party.id).codes,
      disappointing: try Disappointments.fetch(db, of: member.id), needs: needs)
  }
}
