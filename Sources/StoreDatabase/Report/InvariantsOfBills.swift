extension Invariant {
  /// Of checks: their sums, what the house gave on them, what went back, and points.
  static let ofBills: [Invariant] = [
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
  ]
}
