/// Looks for the combination of campaigns that takes most off a bill: a walk over the campaigns in the
/// bill's order, each taken or left, that turns back where even all that could follow is not enough.
struct CampaignSearch {
  /// A campaign that could be given, and what it takes off alone, which is the most that it ever
  /// takes.
  private struct Candidate {
    let campaign: Campaign
    let lines: [Int]
    let alone: Int
  }

  private let bill: CampaignBill
  private let mostSteps: Int
  private var candidates: [Candidate] = []
  private var barred: [[Bool]] = []
  /// For each candidate, the most that it and all behind it could take off together.
  private var couldFollow: [Int] = []
  private var obstacles: [String: CampaignObstacle] = [:]
  private var best: (saving: Int, chosen: [Int]) = (0, [])
  private var steps = 0
  private var isCut = false

  init(_ campaigns: [Campaign], _ bill: CampaignBill, mostSteps: Int) {
    self.bill = bill
    self.mostSteps = mostSteps
    for campaign in Self.inOrder(campaigns) {
      if let obstacle = campaign.obstacle(on: bill) {
        obstacles[campaign.code] = obstacle
        continue
      }
      let lines = Self.lines(of: campaign, on: bill)
      var pricing = CampaignPricing(bill)
      Self.prepare(&pricing, for: campaign, on: bill)
      switch pricing.take(campaign, on: lines, of: bill) {
      case .refused(let obstacle): obstacles[campaign.code] = obstacle
      case .taken(let off):
        candidates.append(
          Candidate(campaign: campaign, lines: lines, alone: off))
      }
    }
    mark()
  }

  /// Everything in which the bill's steps matter, then by code, so that every terminal finds the same.
  static func inOrder(_ campaigns: [Campaign]) -> [Campaign] {
    campaigns.sorted { ($0.step, $0.rank, $0.code) < ($1.step, $1.rank, $1.code) }
  }

  private static func lines(of campaign: Campaign, on bill: CampaignBill) -> [Int] {
    bill.lines.indices.filter { index in
      let line = bill.lines[index]
      return campaign.dishes.contains(line)
        && (campaign.conditions.hours.isEmpty
          || campaign.conditions.hours.contains { $0.contains(line.minute) })
    }
  }

  /// Does what lies between member prices and a campaign of a later step.
  private static func prepare(
    _ pricing: inout CampaignPricing, for campaign: Campaign, on bill: CampaignBill
  ) {
    if campaign.step > .lineReduction { pricing.beginPromotions() }
    if campaign.step > .discount, let discount = bill.discount { pricing.give(discount) }
  }

  private mutating func mark() {
    barred = candidates.map { one in
      candidates.map { other in
        one.campaign.code != other.campaign.code && one.campaign.isBarred(by: other.campaign)
      }
    }
    // Of a group at most one is given, so that only its largest counts.
    var largest: [String: Int] = [:]
    var sum = 0
    couldFollow = Array(repeating: 0, count: candidates.count + 1)
    for index in candidates.indices.reversed() {
      let candidate = candidates[index]
      if let group = candidate.campaign.stacking.group {
        let before = largest[group] ?? 0
        sum += max(0, candidate.alone - before)
        largest[group] = max(before, candidate.alone)
      } else if !candidate.campaign.stacking.isAlone {
        sum += candidate.alone
      }
      couldFollow[index] = sum
    }
  }

  mutating func run() {
    // What is given alone needs no walk.
    for (index, candidate) in candidates.enumerated()
    where candidate.campaign.stacking.isAlone && candidate.alone > best.saving {
      best = (candidate.alone, [index])
    }
    tryTheLargestFirst()
    walk(from: 0, CampaignPricing(bill), [])
  }

  /// A good answer before the walk, which turns back sooner for it.
  private mutating func tryTheLargestFirst() {
    var chosen: [Int] = []
    let bySize = candidates.indices.sorted {
      (candidates[$1].alone, $0) < (candidates[$0].alone, $1)
    }
    for index in bySize where !candidates[index].campaign.stacking.isAlone {
      if !chosen.contains(where: { barred[$0][index] }) { chosen.append(index) }
    }
    chosen.sort()
    let offers = Self.offers(chosen.map { candidates[$0].campaign }, on: bill).offers
    let saving = offers.reduce(0) { $0 + $1.off }
    if saving > best.saving {
      let codes = Set(offers.map(\.campaign.code))
      best = (saving, chosen.filter { codes.contains(candidates[$0].campaign.code) })
    }
  }

  private mutating func walk(from index: Int, _ pricing: CampaignPricing, _ chosen: [Int]) {
    if pricing.saving > best.saving { best = (pricing.saving, chosen) }
    guard index < candidates.count, isWorthGoing(from: index, with: pricing.saving) else { return }
    steps += 1
    guard steps <= mostSteps else {
      isCut = true
      return
    }
    let candidate = candidates[index]
    var passed = pricing
    Self.pass(
      &passed, from: index > 0 ? candidates[index - 1].campaign.step : .lines,
      to: candidate.campaign.step, on: bill)
    if !candidate.campaign.stacking.isAlone, !chosen.contains(where: { barred[$0][index] }) {
      var taken = passed
      if case .taken = taken.take(candidate.campaign, on: candidate.lines, of: bill) {
        walk(from: index + 1, taken, chosen + [index])
        if isCut { return }
      }
    }
    walk(from: index + 1, passed, chosen)
  }

  /// Few campaigns are all tried: a cent that rounding moved from one line to another may make one
  /// give a cent more than alone, which the bound does not see.
  private func isWorthGoing(from index: Int, with saving: Int) -> Bool {
    candidates.count <= 8 || saving + couldFollow[index] > best.saving
  }

  /// Goes from one step of the bill to another.
  private static func pass(
    _ pricing: inout CampaignPricing, from: BillStep, to: BillStep, on bill: CampaignBill
  ) {
    if from <= .lineReduction, to > .lineReduction { pricing.beginPromotions() }
    if from <= .discount, to > .discount, let discount = bill.discount { pricing.give(discount) }
  }

  /// What campaigns that do not bar each other take off, in the order of `inOrder`.
  static func offers(
    _ campaigns: [Campaign], on bill: CampaignBill
  ) -> (offers: [CampaignChoice.Offer], obstacles: [String: CampaignObstacle]) {
    var offers: [CampaignChoice.Offer] = []
    var obstacles: [String: CampaignObstacle] = [:]
    var pricing = CampaignPricing(bill)
    var step = BillStep.lines
    for campaign in campaigns {
      pass(&pricing, from: step, to: campaign.step, on: bill)
      step = campaign.step
      let before = pricing.left
      switch pricing.take(campaign, on: lines(of: campaign, on: bill), of: bill) {
      case .refused(let obstacle): obstacles[campaign.code] = obstacle
      case .taken(let off):
        offers.append(
          .init(campaign: campaign, off: off, shares: zip(before, pricing.left).map { $0 - $1 }))
      }
    }
    return (offers, obstacles)
  }

  /// What was found, and why the others are not in it.
  func choice(of campaigns: [Campaign]) -> CampaignChoice {
    let chosen = best.chosen.map { candidates[$0].campaign }
    let priced = Self.offers(chosen, on: bill)
    var obstacles = obstacles.merging(priced.obstacles) { first, _ in first }
    let given = Set(priced.offers.map(\.campaign.code))
    for index in candidates.indices where !given.contains(candidates[index].campaign.code) {
      let other = best.chosen.first { barred[$0][index] }.map { candidates[$0].campaign }
      obstacles[candidates[index].campaign.code] =
        other.map { .notTogetherWith($0.code, $0.name) } ?? .nothingForIt
    }
    return CampaignChoice(
      offers: priced.offers, obstacles: obstacles, isProven: !isCut, steps: steps)
  }
}

extension Campaign {
  /// Within a step, what counts pieces goes first, then what looks at lines, then whole bills.
  fileprivate var rank: Int {
    switch benefit {
    case .prices: 0
    case .setPrice: 1
    case .freeDishes: 2
    case .buyAndGet: 3
    case .percentOff: dishes == .all ? 5 : 4
    case .amountOff: dishes == .all ? 7 : 6
    case .spendAndSave: 8
    case .nextVisit: 9
    }
  }
}
