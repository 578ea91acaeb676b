extension Invariant {
  /// Of money beside bills: statements, accounts, invoices, deposits, slips.
  static let ofMoney: [Invariant] = [
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
  ]
}
