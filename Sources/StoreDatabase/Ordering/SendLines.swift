import GRDB
import HeadquartersContract
import StoreDomain

/// Sends a check's drafts to the kitchen: exactly those that are there now, each to its station
/// once; those of a later course than the one that is served are kept back. With `only`, those lines,
/// held ones included. It gives back the lines sent and those kept back, and throws `OrderError`;
/// `HoursRefusal` for what was ordered after the kitchen's last order, unless that is allowed: drafts
/// are ordered now, held lines when they were noted.
public struct SendLines: Verb, ObeysHours {
  public static let terms = VerbTerms<Self>(
    "line.send", Phrase("send an order to the kitchen", "下单"),
    needs: [.permission(.order), .outsideHours],
    audit: .exception("outsideHours", otherwise: "its event names the author"),
    events: [
      .linesSent, .lineChanged, .partyStageChanged, .dishAvailability, .careRaised, .careMoved,
    ])

  let checkID: Identifier<Check>
  let ids: [Identifier<OrderLine>]?
  let isOutsideHoursAllowed: Bool
  public let authoriser: StaffMember?

  /// - Parameter outsideHours: sends although the kitchen's last order is over.
  public init(
    of checkID: Identifier<Check>, only ids: [Identifier<OrderLine>]? = nil,
    outsideHours: Bool = false, authoriser: StaffMember? = nil
  ) {
    self.checkID = checkID
    self.ids = ids
    isOutsideHoursAllowed = outsideHours
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> [OrderLine] {
    let check = try transaction.openOrderCheck(checkID)
    try transaction.refuseGivenOut(check)
    let all = try transaction.lines(of: checkID)
    let wanted = try linesToSend(of: all)
    let later = ids == nil ? wanted.filter { !CourseRule.goesNow($0, among: all) } : []
    var lines = SetRule.sent(
      wanted.filter { line in !later.contains { $0.id == line.id } }, among: all)
    let now = transaction.now
    let moments = Set(wanted.map { $0.stage == .held ? $0.addedAt : now }).sorted()
    _ = try obeyHours(in: transaction, of: checkID.rawValue) { (hours) throws(HoursRefusal) in
      for moment in moments { try hours.checkOrder(at: moment) }
    }
    let kept = try later.filter { line in !lines.contains { $0.id == line.id } }
      .map { try HoldLine($0.id).run(in: transaction) }
    guard !lines.isEmpty else { return kept }
    let stations = try transaction.stations(of: lines, on: checkID)
    for index in lines.indices {
      try transaction.takeMissingPortions(for: lines[index])
      lines[index].stage = .sent
      lines[index].sentAt = now
      try transaction.send(lines[index], to: stations[lines[index].id])
    }
    // Refused here, because a bill beyond what a till can hold would stop the till.
    _ = try transaction.workedBill(checkID)
    try transaction.record(
      .linesSent, checkID, LinesSentFact(lineIDs: lines.map(\.id), sentAt: now),
      on: check.businessDay)
    try transaction.printKitchenSlips(.order, lines, stations: stations, check: check)
    try transaction.orderingGoesOn(on: check)
    return lines + kept
  }

  private func linesToSend(of all: [OrderLine]) throws -> [OrderLine] {
    guard let ids else {
      let drafts = all.filter { $0.stage == .draft }
      guard !drafts.isEmpty else { throw OrderError.nothingToSend }
      return drafts
    }
    let wanted = Set(ids)
    let chosen = all.filter { wanted.contains($0.id) }
    guard chosen.count == wanted.count else { throw OrderError.otherCheck }
    guard !chosen.isEmpty else { throw OrderError.nothingToSend }
    for line in chosen {
      if line.stage == .sent { throw OrderError.alreadySent(line.name) }
      if line.stage == .voided { throw OrderError.alreadyVoided(line.name) }
    }
    return SetRule.named(wanted, among: all)
  }
}

extension Transaction {
  /// Takes what a line has not taken yet, because it was noted before somebody counted.
  ///
  /// - Throws: `OrderError.soldOutSince` for a line whose dish or broth ran out meanwhile.
  fileprivate func takeMissingPortions(for line: OrderLine) throws {
    do {
      try takePortions(for: line)
    } catch OrderError.soldOut(let name) {
      throw OrderError.soldOutSince(name)
    }
  }

  /// Where each line of the menu goes; nowhere what guests take themselves, and a set whose dishes go
  /// to their own stations.
  fileprivate func stations(
    of lines: [OrderLine], on checkID: Identifier<Check>
  ) throws -> [Identifier<OrderLine>: String] {
    var stations: [Identifier<OrderLine>: String] = [:]
    let kinds = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0.kind) })
    let made = store.settings.madePerHeadDishCodes
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT orderLine.id, dish.code, dish.stationCode
        FROM orderLine JOIN dish ON dish.id = orderLine.dishID
        WHERE orderLine.checkID = ? AND orderLine.stage IN ('draft', 'held')
          AND NOT EXISTS (SELECT 1 FROM orderLine AS part WHERE part.setLineID = orderLine.id)
        """, arguments: [checkID])
    while let row = try rows.next() {
      let id: Identifier<OrderLine> = row["id"]
      guard let kind = kinds[id] else { continue }
      if kind != .perHead || made.contains(row["code"]) { stations[id] = row["stationCode"] }
    }
    return stations
  }

  /// Marks a line as sent and puts it on its station's screen.
  fileprivate func send(_ line: OrderLine, to station: String?) throws {
    try db.execute(
      sql: "UPDATE orderLine SET stage = 'sent', sentAt = ? WHERE id = ?",
      arguments: [now, line.id])
    guard let station else { return }
    try db.execute(
      sql: "INSERT INTO kitchenItem (lineID, stationCode, queuedAt) VALUES (?, ?, ?)",
      arguments: [line.id, station, now])
  }

  /// Guests who order after asking for the bill ask for another one.
  fileprivate func orderingGoesOn(on check: Check) throws {
    if check.billAskedAt != nil {
      try db.execute(
        sql: "UPDATE guestCheck SET billAskedAt = NULL WHERE id = ?", arguments: [check.id])
    }
    if let partyID = check.partyID {
      try advanceParty(partyID, to: .ordered, onlyFrom: [.seated, .billAsked])
      try raiseCare(ofParty: partyID)
    }
  }
}
