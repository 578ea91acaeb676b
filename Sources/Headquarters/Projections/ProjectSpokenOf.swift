import Foundation
import HeadquartersContract
import StoreDomain

/// Invoices, coupons and the close of a day when an older copy of a store's file is put back: what the
/// life that was lost said of them did not happen in this one.
extension ProjectedRow {
  /// What is taken in anew from the events that hold.
  private enum Kind: String {
    case invoice, coupon, day

    func table(_ tables: ProjectionTables) -> String {
      switch self {
      case .invoice: tables.invoiceRequest
      case .coupon: tables.coupon
      case .day: tables.closedDay
      }
    }

    /// The column by which one of a store's rows is found.
    var key: String {
      switch self {
      case .invoice, .coupon: "id"
      case .day: "businessDay"
      }
    }
  }

  /// Notes that this event speaks of an invoice.
  func noteSpoken(ofInvoice id: Identifier<InvoiceRequest>) throws {
    try noteSpoken(of: id.rawValue, .invoice)
  }

  /// Notes that this event speaks of a coupon.
  func noteSpoken(ofCoupon id: String) throws { try noteSpoken(of: id, .coupon) }

  /// Notes that this event says what a day came to.
  func noteSpoken(of day: LocalDate) throws { try noteSpoken(of: day.description, .day) }

  private func noteSpoken(of id: String, _ kind: Kind) throws {
    try db.execute(
      """
      INSERT INTO \(tables.spokenOf) (position, subjectID, storeNumber, kind) VALUES (?, ?, ?, ?)
      ON CONFLICT (position) DO NOTHING
      """, [position, id, storeNumber, kind.rawValue])
  }

  /// Takes what lost lives said of invoices, coupons and days out again: each stands as the events that hold
  /// have it, and a person is told.
  static func forgetWhatWasLost(
    of storeNumber: Int64, before epoch: Int, _ registry: EventRegistry, _ turn: ProjectionTurn,
    _ db: any LedgerSession
  ) throws {
    // CROSS: from the events of the lives that were lost, and not from all of the store's. With + the
    // epoch of a lost life finds its events, and not the range of all epochs before.
    let found = try db.rows(
      """
      SELECT DISTINCT subjectID, kind
      FROM storeEpoch AS life CROSS JOIN storeEpoch AS lost CROSS JOIN event
      CROSS JOIN \(turn.tables.spokenOf) AS spokenOf
      WHERE life.storeNumber = ?2 AND life.epoch <= ?1
        AND lost.storeNumber = life.storeNumber AND +lost.epoch < life.epoch
        AND event.storeNumber = lost.storeNumber AND event.epoch = lost.epoch
        AND event.sequence > life.afterSequence
        AND spokenOf.position = event.position AND spokenOf.storeNumber = event.storeNumber
        AND NOT EXISTS (SELECT 1 FROM eventSentAgain
          WHERE eventSentAgain.storeNumber = spokenOf.storeNumber
            AND eventSentAgain.position = spokenOf.position)
      ORDER BY subjectID
      """, [epoch, storeNumber])
    for row in found {
      guard let kind = Kind(rawValue: try row["kind"]) else { continue }
      try takeInAnew(kind, row["subjectID"], storeNumber, before: epoch, registry, turn, db)
    }
  }

  private static func takeInAnew(
    _ kind: Kind, _ id: String, _ storeNumber: Int64, before epoch: Int,
    _ registry: EventRegistry, _ turn: ProjectionTurn, _ db: any LedgerSession
  ) throws {
    let tables = turn.tables
    let events = try spoken(of: id, storeNumber, before: epoch, registry, tables, db)
    guard let lost = events.last(where: \.isLost) else { return }
    try db.execute(
      "DELETE FROM \(tables.spokenOf) WHERE subjectID = ? AND storeNumber = ?", [id, storeNumber])
    let table = kind.table(tables)
    let before =
      try kind == .invoice
      ? db.row(
        "SELECT title, sendTo, memberID FROM \(table) WHERE id = ? AND storeNumber = ?",
        [id, storeNumber]) : nil
    try db.execute(
      "DELETE FROM \(table) WHERE \(kind.key) = ? AND storeNumber = ?", [id, storeNumber])
    for spoken in events where !spoken.isLost {
      guard let row = spoken.event.row(turn, db), let fact = spoken.event.fact else { continue }
      do {
        try db.inSavepoint { try row.project(fact) }
      } catch let refused as RefusedRow {
        try row.except(.refused, refused.detail)
      }
    }
    if let before { try keepErased(id, storeNumber, as: before, events, tables, db) }
    try except(
      .superseded, lossWords(of: kind, id, events), position: lost.event.position,
      storeNumber: storeNumber, into: tables, db)
  }

  /// Who was taken out of an invoice with the member does not come back into it with the events.
  private static func keepErased(
    _ id: String, _ storeNumber: Int64, as before: LedgerRow, _ events: [Spoken],
    _ tables: ProjectionTables, _ db: any LedgerSession
  ) throws {
    guard let said = events.lazy.compactMap({ $0.event.fact as? InvoiceRequestFact }).last
    else { return }
    let (title, sendTo, memberID): (String, String?, String?) = try (
      before["title"], before["sendTo"], before["memberID"]
    )
    if title == Member.erasedName, said.title != title {
      try db.execute(
        """
        UPDATE \(tables.invoiceRequest) SET title = ?
        WHERE id = ? AND storeNumber = ? AND payer = 'person'
        """, [title, id, storeNumber])
    }
    if sendTo == nil, said.sendTo != nil {
      try db.execute(
        "UPDATE \(tables.invoiceRequest) SET sendTo = NULL WHERE id = ? AND storeNumber = ?",
        [id, storeNumber])
    }
    if memberID == nil, said.memberID != nil {
      try db.execute(
        "UPDATE \(tables.invoiceRequest) SET memberID = NULL WHERE id = ? AND storeNumber = ?",
        [id, storeNumber])
    }
  }

  /// An invoice that was issued in the life that was lost is out all the same: its number is told.
  private static func lossWords(of kind: Kind, _ id: String, _ events: [Spoken]) -> String {
    let words = "\(kind.rawValue) \(id) counts as the copy has it"
    let number = events.lazy.filter(\.isLost).compactMap {
      ($0.event.fact as? InvoiceSentFact)?.invoiceNumber
    }.last
    return number.map { "\(words); it had been sent as \($0)" } ?? words
  }

  /// An event that speaks of something, and whether it was in a life of the store's file that was lost.
  private struct Spoken {
    let event: LedgerEvent
    let isLost: Bool
  }

  private static func spoken(
    of id: String, _ storeNumber: Int64, before epoch: Int, _ registry: EventRegistry,
    _ tables: ProjectionTables, _ db: any LedgerSession
  ) throws -> [Spoken] {
    try db.rows(
      """
      SELECT event.position AS position, payload,
        \(LostLife.hasEvent) AS lost
      FROM \(tables.spokenOf) AS spokenOf CROSS JOIN event
      WHERE subjectID = ?2 AND spokenOf.storeNumber = ?3
        AND event.storeNumber = spokenOf.storeNumber AND event.position = spokenOf.position
      ORDER BY event.epoch, event.sequence
      """, [epoch, id, storeNumber]
    ).map { row in
      Spoken(
        event: LedgerEvent(
          position: try row["position"], storeNumber: storeNumber, payload: try row["payload"],
          registry: registry),
        isLost: try row["lost"])
    }
  }
}

extension LedgerEvent {
  /// What it says; nil when this version does not know it.
  fileprivate var fact: (any EventFact)? {
    guard case .known(_, _, _, let fact) = content else { return nil }
    return fact
  }

  /// The event as it is taken in; nil when this version does not know it.
  fileprivate func row(_ turn: ProjectionTurn, _ db: any LedgerSession) -> ProjectedRow? {
    guard case .known(let type, let envelope, let at, _) = content else { return nil }
    return ProjectedRow(
      db: db, turn: turn, position: position, storeNumber: storeNumber, envelope: envelope,
      type: type, at: at)
  }
}
