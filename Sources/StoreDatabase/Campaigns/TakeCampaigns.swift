import GRDB
import HeadquartersContract
import StoreDomain

/// Gives campaigns on a bill: these, by their code, in the place of those that were taken before. Each
/// takes one of its stock, which the others give back.
///
/// To take one for a way of paying is to say that the guests pay so; to take a coupon, that they have
/// shown it. What was taken before is replaced only by what gives at least as much: to give less it is
/// taken off first, see ``TakeOffCampaign``. Taking the same again changes nothing. Throws
/// `CampaignObstacle`; `GivingRefusal.campaignPaidBy` when something is paid in another way;
/// `TillError.paidMoreAlready`, but for a check that was opened again; `RefundRefusal.stands`.
public struct TakeCampaigns: Verb {
  public static let terms = VerbTerms<Self>(
    "check.take-campaigns", Phrase("give campaigns on a bill", "选用营销活动"),
    needs: [.permission(.takePayment)],
    audit: .entry("campaignsTaken") { verb, _ in
      AuditNote(
        subject: verb.checkID.rawValue, detail: Set(verb.codes).sorted().joined(separator: " "))
    },
    events: [.campaignsChosen] + CouponSteps.returningEvents)

  let checkID: Identifier<Check>
  let codes: [String]

  public init(_ checkID: Identifier<Check>, _ codes: [String]) {
    self.checkID = checkID
    self.codes = codes
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    let bill = try transaction.workedBill(checkID)
    guard !bill.isRefund else { throw RefundRefusal.stands }
    let uses = bill.campaigns?.uses ?? []
    let standing = Set(uses.map(\.campaign.code))
    if standing != Set(codes) {
      let look = try CampaignLook.fetch(transaction.db, of: bill, store: transaction.store)
      let wanted = try wanted(uses, in: transaction)
      let fresh = wanted.filter { !standing.contains($0.code) }
      try check(fresh, among: wanted, on: look, beside: bill)
      for use in uses where !codes.contains(use.campaign.code) {
        try transaction.end(use, .takenOff)
      }
      for campaign in fresh { try transaction.take(campaign, on: bill.check, for: look.memberID) }
      let after = try transaction.workedBill(checkID)
      try transaction.checkNotPaidMore(after, before: bill)
      try transaction.recordCampaigns(of: after)
    }
    return try BillPicture.fetch(transaction.db, checkID, store: transaction.store)
  }

  /// As they were taken, or as the house has them now.
  private func wanted(
    _ uses: [CampaignUse], in transaction: Transaction
  ) throws -> [Campaign] {
    let now = try Campaign.fetchAll(transaction.db)
    return try Set(codes).sorted().map { code in
      guard
        let campaign = uses.first(where: { $0.campaign.code == code })?.campaign
          ?? now.first(where: { $0.code == code })
      else { throw CampaignObstacle.takenAway }
      return campaign
    }
  }

  private func check(
    _ fresh: [Campaign], among wanted: [Campaign], on look: CampaignLook, beside bill: WorkedBill
  ) throws {
    for campaign in fresh {
      if campaign.needsCode { throw CampaignObstacle.codeNeeded }
      let others = wanted.filter { $0.code != campaign.code }
      if let other = others.first(where: campaign.isBarred) {
        throw CampaignObstacle.notTogetherWith(other.code, other.name)
      }
      if let tender = others.lazy.compactMap(\.conditions.tender).first,
        let only = campaign.conditions.tender, only != tender
      {
        throw CampaignObstacle.onlyPaidBy(only)
      }
    }
    let choice = BestCampaigns.applied(wanted, to: look.saying(wanted))
    if let obstacle = fresh.lazy.compactMap({ choice.obstacles[$0.code] }).first { throw obstacle }
    guard choice.saving >= bill.campaigns?.choice.saving ?? 0 else {
      throw CampaignObstacle.givesLess
    }
    for tender in bill.tenders { try CampaignUseRule.check(tender, with: fresh) }
  }
}

/// Takes a campaign off a bill again (撤销活动) and gives it back into the stock. Repeating it changes
/// nothing.
public struct TakeOffCampaign: Verb {
  public static let terms = VerbTerms<Self>(
    "check.take-off-campaign", Phrase("take a campaign off a bill", "撤销营销活动"),
    needs: [.permission(.takePayment)],
    audit: .entry("campaignTakenOff") { verb, _ in
      AuditNote(subject: verb.checkID.rawValue, detail: verb.code)
    },
    events: [.campaignsChosen] + CouponSteps.returningEvents)

  let checkID: Identifier<Check>
  let code: String

  public init(_ checkID: Identifier<Check>, _ code: String) {
    self.checkID = checkID
    self.code = code
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    let bill = try transaction.workedBill(checkID)
    if let use = bill.campaigns?.use(of: code) {
      try transaction.end(use, .takenOff)
      try transaction.recordCampaigns(of: try transaction.workedBill(checkID))
    }
    return try BillPicture.fetch(transaction.db, checkID, store: transaction.store)
  }
}

extension Transaction {
  @discardableResult
  func take(
    _ campaign: Campaign, on check: Check, for memberID: Identifier<Member>?
  ) throws -> Identifier<CampaignUse> {
    let id: Identifier<CampaignUse> = newID()
    try db.execute(
      sql: """
        INSERT INTO campaignUse (id, checkID, campaignCode, businessDay, definition, memberID,
          authorName, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, check.id, campaign.code, check.businessDay, try ConfigurationWriter.json(campaign),
        memberID, author.name, now,
      ])
    return id
  }

  /// What is paid, or on its way, is not more than the bill comes to when something came off it.
  func checkNotPaidMore(_ after: WorkedBill, before: WorkedBill) throws {
    let way = PaymentRule.onItsWay(after.payments)
    // Of a check that was opened again the guest gets the difference back.
    let isReopened = try db.closings(of: after.check.id) > 1
    guard after.remaining >= way || after.remaining >= before.remaining || isReopened && way == 0
    else {
      throw TillError.paidMoreAlready(paid: money(after.paid + way))
    }
  }

  func recordCampaigns(of bill: WorkedBill) throws {
    try record(
      .campaignsChosen, bill.check.id, bill.campaignsFact(of: bill.campaigns?.uses ?? []),
      on: bill.check.businessDay)
  }
}

extension WorkedBill {
  /// What headquarters is told of campaigns.
  fileprivate func campaignsFact(of uses: [CampaignUse]) -> CheckCampaignsFact {
    CheckCampaignsFact(
      campaigns: uses.map { use in
        let row = calculation.rows.first { $0.adjustmentID == use.id.rawValue }
        return .init(
          code: use.campaign.code, name: use.campaign.name, amountMinor: -(row?.amount ?? 0))
      })
  }
}

/// What campaigns gave on a check that has closed.
enum TellCampaigns: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = [.campaignsGiven]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    let fact = bill.campaignsFact(of: bill.campaigns?.uses ?? [])
    let given = fact.campaigns.filter { $0.amountMinor != 0 }
    guard !given.isEmpty else { return }
    try transaction.record(
      .campaignsGiven, bill.check.id, CheckCampaignsFact(campaigns: given),
      on: bill.check.businessDay)
  }
}
