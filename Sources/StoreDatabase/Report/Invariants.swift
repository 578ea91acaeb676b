import Crypto
import DurableFile
import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// Something that must never be so in a store's file.
public struct InvariantViolation: Sendable, Equatable, CustomStringConvertible {
  public var rule: String
  public var detail: String

  public var description: String { "\(rule): \(detail)" }
}

extension StoreDatabase {
  /// Looks at the whole file for what must never be so. Empty is well.
  ///
  /// One read transaction; on a busy store this belongs after the evening.
  public func checkInvariants() throws -> [InvariantViolation] {
    try read(Invariant.violations)
  }
}

extension Invariant {
  /// What must never be so and is so in a file that this version of the program has written.
  static func violations(_ db: Database) throws -> [InvariantViolation] {
    var found: [InvariantViolation] = []
    for rule in all {
      found += try Row.fetchAll(db, sql: rule.offenders + " LIMIT 5").map { row in
        InvariantViolation(
          rule: rule.name, detail: row.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
      }
    }
    found += try DurableFile.unsoundness(db).map {
      InvariantViolation(rule: "the file is sound", detail: $0)
    }
    return try found + brokenOutboxChain(db) + brokenAuditChain(db)
  }

  private static func brokenOutboxChain(_ db: Database) throws -> [InvariantViolation] {
    var previous: Data?
    var expected: Int?
    let rows = try Row.fetchCursor(
      db, sql: "SELECT sequence, payload, previousHash, hash FROM outboxEvent ORDER BY sequence")
    while let row = try rows.next() {
      let sequence: Int = row["sequence"]
      let before: Data = row["previousHash"]
      var hash = SHA256()
      hash.update(data: before)
      hash.update(data: row["payload"] as Data)
      let stored: Data = row["hash"]
      guard Data(hash.finalize()) == stored, previous == nil || previous == before,
        expected == nil || expected == sequence
      else {
        return [InvariantViolation(rule: "the outbox's chain holds", detail: "event \(sequence)")]
      }
      previous = stored
      expected = sequence + 1
    }
    return []
  }

  private static func brokenAuditChain(_ db: Database) throws -> [InvariantViolation] {
    var previous = Data(count: SHA256.byteCount)
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM auditEntry ORDER BY sequence")
    while let row = try rows.next() {
      let stored: Data = row["hash"]
      guard previous == row["previousHash"] as Data,
        try AuditEntry(row: row).hash(after: previous) == stored
      else {
        return [
          InvariantViolation(
            rule: "the audit trail's chain holds", detail: "entry \(row["sequence"] as Int)")
        ]
      }
      previous = stored
    }
    return []
  }
}

/// A query that finds what must not be there.
struct Invariant {
  let name: String
  let offenders: String

  static let all: [Invariant] =
    Aggregate.allCases.map { aggregate in
      Invariant(
        name: "every change of a \(aggregate.rawValue) left one event",
        offenders: """
          SELECT a.\(aggregate.key) AS id, a.revision, count(e.sequence) AS events,
            min(e.revision) AS oldest
          FROM \(aggregate.table) a LEFT JOIN outboxEvent e
            ON e.aggregate = '\(aggregate.rawValue)' AND e.aggregateID = a.\(aggregate.key)
          GROUP BY a.\(aggregate.key)
          HAVING a.revision - coalesce(oldest - 1, a.revision) <> events
            OR coalesce(max(e.revision), a.revision) <> a.revision
            OR (coalesce(oldest, a.revision + 1) > 1
              AND (SELECT prunedThrough FROM delivery) = 0)
          """)
    } + [
      Invariant(
        name: "every event is about something",
        offenders: """
          SELECT (SELECT count(*) FROM outboxEvent) + (SELECT prunedThrough FROM delivery) AS events,
            total FROM (SELECT
            \(Aggregate.allCases.map { "(SELECT coalesce(sum(revision), 0) FROM \($0.table))" }
              .joined(separator: " + ")) AS total) WHERE events <> total
          """),
      Invariant(
        name: "nobody sits at a table that was taken away",
        offenders: """
          SELECT d.name FROM diningTable d JOIN partyTable t ON t.tableID = d.id
          WHERE t.untilAt IS NULL AND d.retiredAt IS NOT NULL
          """),
      Invariant(
        name: "what is there refers to what is there",
        offenders: """
          SELECT name AS what FROM diningTable JOIN room ON code = roomCode
          WHERE diningTable.retiredAt IS NULL AND room.retiredAt IS NOT NULL
          UNION ALL SELECT staff.code FROM staff JOIN role ON role.code = roleCode
          WHERE staff.retiredAt IS NULL AND role.retiredAt IS NOT NULL
          UNION ALL SELECT station.code FROM station JOIN printer ON printer.code = printerCode
          WHERE station.retiredAt IS NULL AND printer.retiredAt IS NOT NULL
          UNION ALL SELECT dish.code FROM dish JOIN station ON station.code = stationCode
          WHERE dish.retiredAt IS NULL AND station.retiredAt IS NOT NULL
          """),
      Invariant(
        name: "the outbox is kept from where it was pruned on",
        offenders: """
          SELECT prunedThrough, (SELECT min(sequence) FROM outboxEvent) AS oldest FROM delivery
          WHERE coalesce(oldest, 1) <> prunedThrough + 1
          """),
      Invariant(
        name: "events are acknowledged in order",
        offenders: """
          SELECT (SELECT min(sequence) FROM outboxEvent WHERE acknowledgedAt IS NULL) AS waiting,
            (SELECT max(sequence) FROM outboxEvent WHERE acknowledgedAt IS NOT NULL) AS arrived
          WHERE waiting < arrived
          """),
      Invariant(
        name: "nobody has fewer than no points",
        offenders: """
          SELECT lotID, sum(points) AS points FROM pointsEntry GROUP BY lotID HAVING sum(points) < 0
          """),
      Invariant(
        name: "a closed check's payments come to its total",
        offenders: """
          SELECT c.id, c.totalMinor, (SELECT coalesce(sum(amountMinor), 0) FROM payment p
            WHERE p.checkID = c.id AND p.stage = 'captured') AS paid
          FROM guestCheck c WHERE c.stage = 'closed' AND paid <> c.totalMinor
          """),
      Invariant(
        name: "a closed check says what each of its campaigns gave",
        offenders: """
          SELECT c.id, count(*) - count(u.givenMinor) AS unsaid, sum(u.givenMinor) AS given,
            (SELECT -coalesce(sum(amountMinor), 0) FROM checkRow r WHERE r.checkID = c.id
              AND r.kind IN ('lineReduction', 'promotion', 'coupon', 'tenderDiscount')) AS taken
          FROM guestCheck c JOIN campaignUse u ON u.checkID = c.id AND u.endedAt IS NULL
          WHERE c.stage = 'closed' GROUP BY c.id HAVING unsaid > 0 OR given > taken
          """),
      Invariant(
        name: "a coupon stands on one bill, in time, with its place in the stock",
        offenders: """
          SELECT e.couponID, e.checkID FROM couponEntry e JOIN coupon c ON c.id = e.couponID
          LEFT JOIN campaignUse u ON u.id = e.useID AND u.checkID = e.checkID
            AND u.campaignCode = c.campaignCode AND u.endedAt IS NULL
          LEFT JOIN guestCheck k ON k.id = e.checkID
          WHERE e.kind = 'redeemed' AND e.number = (
              SELECT max(number) FROM couponEntry WHERE couponID = e.couponID)
            AND (u.id IS NULL OR k.businessDay < c.validFrom OR k.businessDay > coalesce(
              (SELECT b.validUntil FROM couponEntry b WHERE b.couponID = e.couponID
                AND b.kind = 'returned' ORDER BY b.number DESC LIMIT 1), c.validUntil))
          """),
      Invariant(
        name: "a coupon that came back from an open bill has no place on it",
        offenders: """
          SELECT e.couponID, e.checkID FROM couponEntry e
          JOIN campaignUse u ON u.id = e.useID AND u.endedAt IS NULL
          WHERE e.kind = 'returned' AND e.cause <> 'refunded'
          """),
      Invariant(
        name: "nobody who is erased has a coupon",
        offenders: """
          SELECT c.id FROM coupon c JOIN member m ON m.id = c.memberID
          WHERE m.erasedAt IS NOT NULL
          """),
      Invariant(
        name: "a closed check's lines come to its total",
        offenders: """
          SELECT c.id, c.totalMinor, (SELECT coalesce(sum(netMinor), 0) FROM orderLine l
            WHERE l.checkID = c.id AND l.stage = 'sent') AS lines
          FROM guestCheck c WHERE c.stage = 'closed' AND lines <> c.totalMinor
          """),
      Invariant(
        name: "a closed check's steps come to its total",
        offenders: """
          SELECT c.id, c.totalMinor, (SELECT coalesce(sum(amountMinor), 0) FROM checkRow r
            WHERE r.checkID = c.id AND r.kind <> 'taxContained') AS steps
          FROM guestCheck c WHERE c.stage = 'closed' AND steps <> c.totalMinor
          """),
      Invariant(
        name: "a closed check's steps come to its lines",
        offenders: """
          SELECT c.id, l.position, l.netMinor FROM guestCheck c
          JOIN orderLine l ON l.checkID = c.id AND l.stage = 'sent'
          JOIN checkRow r ON r.checkID = c.id AND r.shares IS NOT NULL
          JOIN json_each(r.shares) s ON s.key = (SELECT count(*) FROM orderLine b
            WHERE b.checkID = c.id AND b.stage = 'sent' AND b.position < l.position)
          WHERE c.stage = 'closed' GROUP BY l.id HAVING sum(s.value) <> l.netMinor
          """),
      Invariant(
        name: "what an earlier close of a check said is kept",
        offenders: """
          SELECT o.checkID, o.closing, o.totalMinor,
            (SELECT coalesce(sum(amountMinor), 0) FROM replacedRow r WHERE r.checkID = o.checkID
              AND r.closing = o.closing AND r.kind <> 'taxContained') AS steps
          FROM checkReopening o WHERE steps <> o.totalMinor
          """),
      Invariant(
        name: "no more points are used on a closed check than its step takes",
        offenders: """
          SELECT c.id, (SELECT coalesce(sum(points * valueMinor), 0) FROM pointsEntry e
              WHERE e.checkID = c.id AND e.kind IN ('redeemed', 'returned')) AS used,
            (SELECT coalesce(sum(amountMinor), 0) FROM checkRow r
              WHERE r.checkID = c.id AND r.kind = 'points') AS step
          -- Fewer are: with what is refunded its points come back, and the check stands.
          FROM guestCheck c WHERE c.stage = 'closed' AND used < step
          """),
      Invariant(
        name: "a payment counts on the business day of its check",
        offenders: """
          SELECT p.id, p.businessDay, c.businessDay AS day FROM payment p
          JOIN guestCheck c ON c.id = p.checkID WHERE p.businessDay <> c.businessDay
          """),
      Invariant(
        name: "no more of a payment goes back than was taken",
        offenders: """
          SELECT p.id, p.amountMinor + sum(b.amountMinor) AS kept,
            p.tipMinor + sum(b.tipMinor) + coalesce((SELECT t.tipMinor FROM slipTip t
              WHERE t.paymentID = p.id), 0) AS tip,
            coalesce(p.foreignMinor, 0) + coalesce(sum(b.foreignMinor), 0) AS notes
          FROM payment p JOIN payment b ON b.givesBackID = p.id AND b.stage = 'captured'
          GROUP BY p.id HAVING kept < 0 OR tip < 0 OR notes < 0
          """),
      Invariant(
        name: "no more tips are paid out than were taken",
        offenders: """
          SELECT o.businessDay, o.forName, sum(m.amountMinor) AS paidOut FROM tipPayout o
          JOIN cashMove m ON m.id = o.moveID GROUP BY o.businessDay, o.forName
          -- What went back to a guest afterwards was paid out all the same.
          HAVING paidOut > (SELECT coalesce(sum(p.tipMinor), 0) FROM payment p
            WHERE p.stage = 'captured' AND p.businessDay = o.businessDay
              AND p.tipForName IS o.forName AND p.tipMinor > 0)
            + (SELECT coalesce(sum(t.tipMinor), 0) FROM slipTip t JOIN payment p ON p.id = t.paymentID
              WHERE p.businessDay = o.businessDay AND t.forName IS o.forName)
          """),
      Invariant(
        name: "a closed check has no payment on its way",
        offenders: """
          SELECT p.id, p.stage FROM payment p JOIN guestCheck c ON c.id = p.checkID
          WHERE c.stage = 'closed' AND p.stage IN ('created', 'sent', 'pending', 'reversing')
          """),
      Invariant(
        name: "a payment on its way has its number, and one that has ended is not asked about",
        offenders: """
          SELECT p.id, p.stage FROM payment p LEFT JOIN gatewayPayment g ON g.paymentID = p.id
          WHERE (p.stage IN ('created', 'sent', 'pending', 'reversing'))
            <> (g.paymentID IS NOT NULL AND g.endedAt IS NULL)
          """),
      Invariant(
        name: "what was scanned from a guest's phone is forgotten once it is sent",
        offenders: """
          SELECT p.id, p.stage FROM payment p JOIN gatewayPayment g ON g.paymentID = p.id
          WHERE g.scannedCode IS NOT NULL AND p.stage <> 'created'
          """),
      Invariant(
        name: "a party that left paid",
        offenders: """
          SELECT p.id, c.id AS checkID FROM party p JOIN guestCheck c ON c.partyID = p.id
          WHERE p.stage IN ('paid', 'left') AND c.stage <> 'closed' AND NOT (p.stage = 'left'
            AND EXISTS (SELECT 1 FROM checkReopening r WHERE r.checkID = c.id))
          """),
      Invariant(
        name: "no more of a line is refunded than was paid for it",
        offenders: """
          SELECT l.id, l.netMinor, sum(f.amountMinor) AS refunded FROM refundLine f
          JOIN orderLine l ON l.id = f.ofLineID JOIN guestCheck c ON c.id = l.checkID
          GROUP BY l.id HAVING refunded > l.netMinor OR c.stage <> 'closed'
          """),
      Invariant(
        name: "a refund comes to what its lines give back",
        offenders: """
          SELECT c.id, c.totalMinor, sum(f.amountMinor) AS refunded FROM guestCheck c
          JOIN orderLine l ON l.checkID = c.id LEFT JOIN refundLine f ON f.lineID = l.id
          WHERE c.refundsCheckID IS NOT NULL
          GROUP BY c.id HAVING count(f.lineID) <> count(*)
            OR refunded <> -coalesce(c.totalMinor, -refunded)
          """),
      Invariant(
        name: "a refund has no campaign, no points and no guests",
        offenders: """
          SELECT c.id, c.number FROM guestCheck c WHERE c.refundsCheckID IS NOT NULL
            AND (c.partyID IS NOT NULL
              OR EXISTS (SELECT 1 FROM campaignUse u WHERE u.checkID = c.id AND u.endedAt IS NULL)
              OR EXISTS (SELECT 1 FROM pointsEntry p WHERE p.checkID = c.id))
          """),
      Invariant(
        name: "a check that is open has earned no points",
        offenders: """
          SELECT c.id, sum(p.points - p.missing) AS earned FROM guestCheck c
          JOIN pointsEntry p ON p.checkID = c.id AND p.kind IN ('earned', 'reversed')
          WHERE c.stage = 'open' GROUP BY c.id HAVING earned > 0
          """),
      Invariant(
        name: "a party that left holds no table",
        offenders: """
          SELECT p.id, t.tableID FROM party p JOIN partyTable t ON t.partyID = p.id
          WHERE p.stage = 'left' AND t.untilAt IS NULL
          """),
      Invariant(
        name: "a seated party has a table",
        offenders: """
          SELECT p.id FROM party p WHERE p.stage <> 'left' AND NOT EXISTS (
            SELECT 1 FROM partyTable t WHERE t.partyID = p.id AND t.untilAt IS NULL)
            AND NOT EXISTS (SELECT 1 FROM counterSale s WHERE s.partyID = p.id)
          """),
      Invariant(
        name: "a sale at the counter takes no table",
        offenders: """
          SELECT s.partyID, t.tableID FROM counterSale s JOIN partyTable t ON t.partyID = s.partyID
          """),
      Invariant(
        name: "a sale at the counter is over when it is given out and paid",
        offenders: """
          SELECT s.partyID, p.stage FROM counterSale s JOIN party p ON p.id = s.partyID
          WHERE s.givenOutAt IS NOT NULL AND (p.stage <> 'left') <> EXISTS (
            SELECT 1 FROM guestCheck c WHERE c.partyID = p.id AND c.stage = 'open')
          """),
      Invariant(
        name: "a seated ticket has its party",
        offenders: """
          SELECT t.id FROM ticket t WHERE (t.stage = 'seated') <>
            EXISTS (SELECT 1 FROM party p WHERE p.ticketID = t.id)
          """),
      Invariant(
        name: "a booked dish is on its guests' order, or says why not, as soon as they sit",
        offenders: """
          SELECT d.id, r.stage FROM bookedDish d JOIN reservation r ON r.id = d.reservationID
          WHERE d.takenOffAt IS NULL
            AND (d.lineID IS NOT NULL OR d.leftOut IS NOT NULL)
              <> (r.stage IN ('seated', 'completed'))
          """),
      Invariant(
        name: "a statement that was compared has all its differences",
        offenders: """
          SELECT r.id, r.differences FROM reconciliation r WHERE r.differences <> (
            SELECT count(*) FROM reconciliationItem WHERE reconciliationID = r.id)
          """),
      Invariant(
        name: "what was paid by stored value was taken from an account, and went back to it",
        offenders: """
          SELECT p.id, p.tender, p.amountMinor FROM payment p
          LEFT JOIN storedValueEntry e ON e.paymentID = p.id
          LEFT JOIN paymentWithoutAccount w ON w.paymentID = p.id
          LEFT JOIN accountMoney m ON m.paymentID = p.id
          WHERE (p.tender = 'storedValue' AND p.stage = 'captured'
              AND (e.id IS NOT NULL) + (w.paymentID IS NOT NULL) + (m.id IS NOT NULL) <> 1)
            OR (e.id IS NOT NULL AND (p.tender <> 'storedValue' OR p.stage <> 'captured'
              OR p.amountMinor + e.principalMinor + e.bonusMinor <> 0))
          """),
      Invariant(
        name: "no part of stored value is below zero",
        offenders: """
          SELECT accountID, sum(principalMinor) AS principal, sum(bonusMinor) AS bonus
          FROM storedValueEntry GROUP BY accountID HAVING principal < 0 OR bonus < 0
          """),
      Invariant(
        name: "what an account has is what came to it and went",
        offenders: """
          SELECT a.id, b.principalMinor, b.bonusMinor FROM storedValueAccount a
          LEFT JOIN storedValueBalance b ON b.accountID = a.id
          WHERE (b.principalMinor, b.bonusMinor) IS NOT (
            SELECT coalesce(sum(principalMinor), 0), coalesce(sum(bonusMinor), 0)
            FROM storedValueEntry WHERE accountID = a.id)
          UNION ALL
          SELECT a.id, b.owedMinor, NULL FROM houseAccount a
          LEFT JOIN houseAccountBalance b ON b.accountID = a.id
          WHERE b.owedMinor IS NOT (
            SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry WHERE accountID = a.id)
          """),
      Invariant(
        name: "what went on a house account was a payment, and what went back came off it",
        offenders: """
          SELECT p.id, p.tender, p.amountMinor FROM payment p
          LEFT JOIN houseAccountEntry e ON e.paymentID = p.id
          LEFT JOIN paymentWithoutAccount w ON w.paymentID = p.id
          LEFT JOIN accountMoney m ON m.paymentID = p.id
          WHERE (p.tender = 'houseAccount' AND p.stage = 'captured'
              AND (e.id IS NOT NULL) + (w.paymentID IS NOT NULL) + (m.id IS NOT NULL) <> 1)
            OR (e.id IS NOT NULL AND (p.tender <> 'houseAccount' OR p.stage <> 'captured'
              OR p.amountMinor <> e.amountMinor))
          """),
      Invariant(
        name: "money for an account has its entry",
        offenders: """
          SELECT m.id, m.kind, m.amountMinor FROM accountMoney m
          LEFT JOIN storedValueEntry s ON s.moneyID = m.id
          LEFT JOIN houseAccountEntry h ON h.moneyID = m.id
          WHERE CASE WHEN m.kind IN ('settlement', 'creditOut') THEN s.id IS NOT NULL
              OR h.amountMinor IS NOT -m.amountMinor
            ELSE h.id IS NOT NULL OR s.principalMinor IS NOT m.amountMinor END
          """),
      Invariant(
        name: "what a gateway took for an account is on it, and nothing that it did not take",
        offenders: """
          SELECT c.checkID, c.kind, c.amountMinor FROM accountCheck c
          WHERE (SELECT count(*) FROM payment p WHERE p.checkID = c.checkID
              AND p.tender IN ('card', 'wallet') AND p.stage = 'captured'
              AND p.amountMinor = CASE c.kind WHEN 'topUpBack' THEN -1 ELSE 1 END * c.amountMinor)
            <> CASE WHEN c.kind = 'topUpBack'
              THEN (SELECT stage = 'closed' FROM guestCheck WHERE id = c.checkID)
              ELSE (SELECT count(*) FROM accountMoney m JOIN payment p ON p.id = m.paymentID
                WHERE p.checkID = c.checkID) END
          """),
      Invariant(
        name: "an invoice that is asked for or issued is of a closed check",
        offenders: """
          SELECT i.id FROM invoiceRequest i JOIN guestCheck c ON c.id = i.checkID
          WHERE i.stage <> 'voided' AND (c.stage <> 'closed' OR c.refundsCheckID IS NOT NULL)
          """),
      Invariant(
        name: "a deposit that is over holds nothing, and one that is paid holds something",
        offenders: """
          SELECT d.id, d.stage FROM deposit d WHERE d.stage <> 'requested'
            AND (d.stage IN ('taken', 'owed')) <> (0 < (
              SELECT coalesce(sum(p.amountMinor), 0) FROM depositCheck c
              JOIN payment p ON p.checkID = c.checkID
              WHERE c.depositID = d.id AND c.kind = 'held' AND p.stage = 'captured'))
          """),
      Invariant(
        name: "what a deposit pays is taken out of it",
        offenders: """
          SELECT p.id, p.checkID FROM payment p WHERE p.tender = 'deposit' AND NOT EXISTS (
            SELECT 1 FROM depositUse u WHERE u.paymentID = p.id OR u.ownPaymentID = p.id)
          """),
      Invariant(
        name: "a card slip is money by card",
        offenders: """
          SELECT p.id, p.tender, p.stage FROM cardSlip s JOIN payment p ON p.id = s.paymentID
          WHERE p.tender <> 'card' OR p.stage <> 'captured' OR p.amountMinor <= 0
          """),
      Invariant(
        name: "every line that was sent reached its kitchen station once",
        offenders: """
          SELECT l.id FROM orderLine l WHERE l.dishID IS NOT NULL AND l.kind IN ('normal', 'gift')
            AND NOT EXISTS (SELECT 1 FROM orderLine p WHERE p.setLineID = l.id)
            AND (l.stage = 'sent') <> EXISTS (SELECT 1 FROM kitchenItem k WHERE k.lineID = l.id)
          """),
      Invariant(
        name: "a set meal and its dishes stay together",
        offenders: """
          SELECT p.id FROM orderLine p JOIN orderLine s ON s.id = p.setLineID
          WHERE (p.checkID <> s.checkID AND p.stage <> 'voided') OR s.setLineID IS NOT NULL
            OR (p.stage = 'sent' AND s.stage <> 'sent')
            OR (p.stage <> 'voided' AND s.stage = 'voided')
          """),
      Invariant(
        name: "the shares of a line add up to its price, and no kitchen makes one",
        offenders: """
          SELECT l.id FROM orderLine l
          WHERE (l.sharedOfLineID IS NULL AND (
              l.shareMinor IS NOT NULL
                OR EXISTS (SELECT 1 FROM orderLine s WHERE s.sharedOfLineID = l.id
                  AND s.stage = 'sent'))
              AND l.shareMinor + (SELECT coalesce(sum(s.shareMinor), 0) FROM orderLine s
                WHERE s.sharedOfLineID = l.id AND s.stage = 'sent')
              IS NOT l.quantity * CASE WHEN l.grams IS NULL THEN l.unitPriceMinor
                ELSE (2 * l.grams * l.unitPriceMinor + l.priceGrams) / (2 * l.priceGrams) END)
            OR (l.sharedOfLineID IS NOT NULL
              AND EXISTS (SELECT 1 FROM kitchenItem k WHERE k.lineID = l.id))
          """),
      Invariant(
        name: "no more is returned than was sent",
        offenders: """
          SELECT l.id FROM orderLine l WHERE l.quantity + (SELECT coalesce(sum(r.quantity), 0)
            FROM orderLine r WHERE r.returnsLineID = l.id) < 0 AND l.kind <> 'returned'
          """),
    ]
}
