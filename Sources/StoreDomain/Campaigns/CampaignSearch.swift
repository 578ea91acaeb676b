/// Looks for the combination of campaigns that takes most off a bill: a walk over the campaigns in the
/// bill's order, each taken or left, that turns back where even all that could follow is not enough.
struct CampaignSearch {
  /// A campaign that could be given.
  private struct Candidate {
    let ready: CampaignOnBill
    /// What it takes off alone, which is the most that it ever takes.
    let alone: Int
    /// Those that may not be given beside it, by their place.
    var bars: [Int] = []
    /// The most that it and all behind it could take off together.
    var couldFollow = 0

    var campaign: Campaign { ready.campaign }
    var isAlone: Bool { campaign.stacking.isAlone }
  }

  private let bill: CampaignBill
  private let mostSteps: Int
  private var candidates: [Candidate] = []
  private var obstacles: [String: CampaignObstacle] = [:]
  private var best: (saving: Int, chosen: [Int]) = (0, [])
  private var steps = 0
  private var isCut = false

  /// What the walk has taken where it stands, by place, rising.
  private var chosen: [Int] = []
  /// What is left of the bill there.
  private var pricing: CampaignPricing
  /// By how many of the chosen each candidate is barred.
  private var barring: [Int] = []

  init(_ campaigns: [Campaign], _ bill: CampaignBill, mostSteps: Int) {
    self.bill = bill
    self.mostSteps = mostSteps
    pricing = CampaignPricing(bill)
    let byCode = LinesByCode(bill)
    for campaign in CampaignOnBill.inOrder(campaigns) {
      if let obstacle = campaign.obstacle(on: bill) {
        obstacles[campaign.code] = obstacle
        continue
      }
      let ready = CampaignOnBill(campaign, on: bill, byCode)
      let mark = pricing.mark()
      pricing.go(to: ready.step)
      switch pricing.take(ready) {
      case .refused(let obstacle): obstacles[campaign.code] = obstacle
      case .taken(let off): candidates.append(Candidate(ready: ready, alone: off))
      }
      pricing.goBack(to: mark)
    }
    findBars()
    findWhatCouldFollow()
  }

  private mutating func findBars() {
    barring = Array(repeating: 0, count: candidates.count)
    for one in candidates.indices {
      for other in candidates.indices[(one + 1)...]
      where candidates[one].ready.isBarred(by: candidates[other].ready) {
        candidates[one].bars.append(other)
        candidates[other].bars.append(one)
      }
    }
  }

  private mutating func findWhatCouldFollow() {
    // Of a group at most one is given, so that only its largest counts.
    var largest: [String: Int] = [:]
    var sum = 0
    for index in candidates.indices.reversed() {
      let candidate = candidates[index]
      if let group = candidate.campaign.stacking.group {
        let before = largest[group] ?? 0
        sum += max(0, candidate.alone - before)
        largest[group] = max(before, candidate.alone)
      } else if !candidate.isAlone {
        sum += candidate.alone
      }
      candidates[index].couldFollow = sum
    }
  }

  mutating func run() {
    // What is given alone needs no walk.
    for (index, candidate) in candidates.enumerated()
    where candidate.isAlone && candidate.alone > best.saving {
      best = (candidate.alone, [index])
    }
    tryTheLargestFirst()
    walk(from: 0)
  }

  /// A good answer before the walk, which turns back sooner for it.
  private mutating func tryTheLargestFirst() {
    var isBarred = candidates.map(\.isAlone)
    var tried: [Int] = []
    let bySize = candidates.indices.sorted {
      (candidates[$1].alone, $0) < (candidates[$0].alone, $1)
    }
    for index in bySize where !isBarred[index] {
      tried.append(index)
      for other in candidates[index].bars { isBarred[other] = true }
    }
    let mark = pricing.mark()
    let taken = tried.sorted().filter { index in
      pricing.go(to: candidates[index].ready.step)
      return pricing.take(candidates[index].ready).isTaken
    }
    if pricing.saving > best.saving { best = (pricing.saving, taken) }
    pricing.goBack(to: mark)
  }

  private mutating func walk(from first: Int) {
    if pricing.saving > best.saving { best = (pricing.saving, chosen) }
    for index in first..<candidates.count where !isCut {
      guard isWorthGoing(from: index) else { return }
      steps += 1
      isCut = steps > mostSteps
      if isCut { return }
      pricing.go(to: candidates[index].ready.step)
      if !candidates[index].isAlone, barring[index] == 0 { tryToTake(index) }
    }
  }

  /// Walks on with a candidate taken, and puts it back.
  private mutating func tryToTake(_ index: Int) {
    let mark = pricing.mark()
    if pricing.take(candidates[index].ready).isTaken {
      chosen.append(index)
      for other in candidates[index].bars { barring[other] += 1 }
      walk(from: index + 1)
      for other in candidates[index].bars { barring[other] -= 1 }
      chosen.removeLast()
    }
    pricing.goBack(to: mark)
  }

  /// Few campaigns are all tried: a cent that rounding moved from one line to another may make one
  /// give a cent more than alone, which the bound does not see.
  private func isWorthGoing(from index: Int) -> Bool {
    candidates.count <= 8 || pricing.saving + candidates[index].couldFollow > best.saving
  }

  /// What campaigns that do not bar each other take off, in the order of the bill.
  static func offers(
    _ campaigns: [CampaignOnBill], on bill: CampaignBill
  ) -> (offers: [CampaignChoice.Offer], obstacles: [String: CampaignObstacle]) {
    var offers: [CampaignChoice.Offer] = []
    var obstacles: [String: CampaignObstacle] = [:]
    var pricing = CampaignPricing(bill)
    for ready in campaigns {
      pricing.go(to: ready.step)
      let before = pricing.left
      switch pricing.take(ready) {
      case .refused(let obstacle): obstacles[ready.campaign.code] = obstacle
      case .taken(let off):
        offers.append(
          .init(
            campaign: ready.campaign, off: off, shares: zip(before, pricing.left).map { $0 - $1 }))
      }
    }
    return (offers, obstacles)
  }

  /// What was found, and why the others are not in it.
  func choice() -> CampaignChoice {
    let priced = Self.offers(best.chosen.map { candidates[$0].ready }, on: bill)
    var obstacles = obstacles.merging(priced.obstacles) { first, _ in first }
    let given = Set(priced.offers.map(\.campaign.code))
    for index in candidates.indices where !given.contains(candidates[index].campaign.code) {
      let other = best.chosen.first { candidates[$0].bars.contains(index) }
      obstacles[candidates[index].campaign.code] =
        other.map { candidates[$0].campaign }.map { .notTogetherWith($0.code, $0.name) }
        ?? .nothingForIt
    }
    return CampaignChoice(
      offers: priced.offers, obstacles: obstacles, isProven: !isCut, steps: steps)
  }
}
