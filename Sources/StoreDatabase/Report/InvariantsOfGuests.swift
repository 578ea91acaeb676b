extension Invariant {
  /// Of parties, numbers and bookings.
  static let ofGuests: [Invariant] = [
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
  ]

  /// Of what was ordered, and of the kitchen.
  static let ofOrders: [Invariant] = [
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
