import HeadquartersContract
import StoreDomain

extension EventFact {
  /// What of the fact cannot be, in words for whoever looks at the exceptions; nothing for what
  /// stores' programs write. Within these bounds no sum runs over.
  var impossibility: String? {
    if let amount = amountsMinor.first(where: { !Possible.amountMinor.contains($0) }) {
      return "the amount \(amount)"
    }
    if let count = counts.first(where: { !Possible.count.contains($0) }) {
      return "the number \(count)"
    }
    if let points = self as? PointsFact, let first = points.earnedOn, let last = points.expiresOn,
      last < first
    {
      return "the day \(last), before the points were earned"
    }
    return nil
  }

  private var amountsMinor: [Int] {
    switch self {
    case let fact as LineFact: [fact.unitPriceMinor]
    case let fact as LineSharedFact: [fact.amountMinor] + fact.shares.map(\.amountMinor)
    case let fact as PaymentFact:
      [fact.amountMinor, fact.tipMinor ?? 0, fact.foreign?.minor ?? 0]
    case let fact as SlipTipFact: [fact.tipMinor]
    case let fact as PaymentStageFact: [fact.amountMinor, fact.tipMinor ?? 0]
    case let fact as DepositFact:
      [
        fact.askedMinor, fact.takenMinor, fact.returnedMinor, fact.appliedMinor,
        fact.forfeitedMinor, fact.heldMinor, fact.amountMinor,
      ]
    case let fact as CheckClosedFact: [fact.totalMinor] + fact.lines.map(\.netMinor)
    case let fact as CheckReopenedFact: [fact.totalMinor]
    case let fact as RefundOpenedFact:
      fact.lines.map(\.amountMinor) + fact.lines.map(\.unitPriceMinor)
    case let fact as ReceiptFact:
      [fact.totalMinor] + fact.lines.map(\.amountMinor) + fact.steps.map(\.amountMinor)
        + fact.payments.map(\.amountMinor) + fact.payments.compactMap(\.tenderedMinor)
        + fact.payments.compactMap(\.tipMinor)
    case let fact as InvoiceRequestFact: [fact.amountMinor]
    case let fact as CheckCampaignsFact: fact.campaigns.map(\.amountMinor)
    case let fact as DayClosedFact: fact.amountsMinor
    case let fact as StoredValueFact: [fact.principalMinor, fact.bonusMinor]
    case let fact as HouseAccountFact: [fact.limitMinor ?? 0]
    case let fact as HouseAccountEntryFact: [fact.amountMinor]
    // In a currency without minor units a bill earns as many as it has of them.
    case let fact as PointsFact: fact.entries.flatMap { [$0.points, $0.missing] }
    default: []
    }
  }

  private var counts: [Int] {
    switch self {
    case let fact as MenuAppliedFact: [fact.dishCount]
    case let fact as MenuRefusedFact: [fact.problemCount]
    case let fact as PartyControlFact: [fact.controlPercent]
    case let fact as PartyFact: [fact.partySize]
    case let fact as DrawFact: [fact.number]
    case let fact as CounterSaleFact: [fact.number, fact.guests ?? 0]
    // Of a return it is negative.
    case let fact as LineFact: [Int(clamping: fact.quantity.magnitude)]
    case let fact as LineMovedFact: [fact.quantity, fact.left]
    case let fact as LineSharedFact: [fact.portions] + fact.shares.map(\.portions)
    case let fact as CheckReopenedFact: [fact.closing]
    case let fact as ReceiptFact: [fact.number, fact.closing]
    case let fact as InvoiceRequestFact: [fact.number]
    case let fact as RefundOpenedFact: fact.lines.map(\.quantity)
    case let fact as DayClosedFact: fact.counts
    default: []
    }
  }
}

extension DayClosedFact {
  fileprivate var amountsMinor: [Int] {
    let deposits = deposits.map { ($0.taken + $0.returned + $0.held, $0) }
    return [salesMinor, differenceMinor, tipsMinor ?? 0]
      + (tenders + (deposits?.0 ?? [])).map(\.amountMinor)
      + [deposits?.1.appliedMinor ?? 0, deposits?.1.forfeitedMinor ?? 0]
      + (storedValue.map {
        [
          $0.soldMinor, $0.bonusGivenMinor, $0.cashedOutMinor, $0.bonusLapsedMinor,
          $0.takenBackMinor, $0.bonusTakenBackMinor,
        ]
      } ?? [])
      + [houseAccounts?.settledMinor ?? 0, houseAccounts?.paidOutMinor ?? 0]
      + ((storedValue?.received ?? []) + (houseAccounts?.received ?? [])).map(\.amountMinor)
  }

  fileprivate var counts: [Int] {
    [checks] + (storedValue.map { [$0.sold, $0.cashedOut, $0.takenBack] } ?? [])
      + (houseAccounts.map { [$0.settled, $0.paidOut] } ?? [])
  }
}

/// What can be, with much room around what is.
private enum Possible {
  /// Minor units of any currency; a sum holds nine million of the greatest.
  static let amountMinor = -1_000_000_000_000...1_000_000_000_000
  static let count = 0...1_000_000
}
