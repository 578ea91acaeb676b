import StoreDomain
import Testing

@Suite("The best combination of campaigns")
struct BestCampaignsTests {
  /// The most that any legal combination takes off: every subset is tried.
  private func bruteForce(_ campaigns: [Campaign], _ bill: CampaignBill) -> Int {
    var best = 0
    for mask in 0..<(1 << campaigns.count) {
      let chosen = campaigns.indices.filter { mask & (1 << $0) != 0 }.map { campaigns[$0] }
      let bars = chosen.indices.contains { one in
        chosen.indices.contains { $0 > one && chosen[one].isBarred(by: chosen[$0]) }
      }
      if !bars { best = max(best, BestCampaigns.applied(chosen, to: bill).saving) }
    }
    return best
  }

  @Test("No other legal combination takes more off a bill")
  func noneIsBetter() {
    var source = RandomCampaigns(seed: 13)
    for number in 0..<RandomBills.count / 15 {
      let bill = source.bill(lines: source.random.next(1...8))
      let campaigns = source.campaigns(source.random.next(1...7))
      let choice = BestCampaigns.choice(campaigns, for: bill)
      #expect(choice.isProven)
      #expect(
        choice.saving == bruteForce(campaigns, bill),
        "seed 13, bill \(number): \(campaigns) \(bill)")
    }
  }

  @Test("Beyond what can be tried it is within a cent a campaign, legal, and adds up")
  func manyCampaigns() {
    var source = RandomCampaigns(seed: 17)
    for number in 0..<RandomBills.count / 600 {
      let bill = source.bill(lines: 9)
      let campaigns = source.campaigns(10)
      let choice = BestCampaigns.choice(campaigns, for: bill)
      if choice.isProven {
        #expect(
          choice.saving + campaigns.count >= bruteForce(campaigns, bill), "seed 17, bill \(number)")
      }
    }
    for number in 0..<RandomBills.count / 60 {
      let bill = source.bill(lines: 40)
      let campaigns = source.campaigns(30)
      let choice = BestCampaigns.choice(campaigns, for: bill)
      #expect(choice.steps <= BestCampaigns.mostSteps + 1, "the work is bounded")
      for (index, offer) in choice.offers.enumerated() {
        #expect(offer.off > 0)
        #expect(offer.shares.reduce(0, +) == offer.off)
        for other in choice.offers[(index + 1)...] {
          #expect(!offer.campaign.isBarred(by: other.campaign), "seed 17, bill \(number)")
        }
      }
      for index in bill.lines.indices {
        let off = choice.offers.reduce(0) { $0 + $1.shares[index] }
        #expect(off <= bill.lines[index].amount, "seed 17, bill \(number): below nothing")
      }
      // Each campaign is given, or it is said why not.
      #expect(choice.offers.count + choice.obstacles.count == campaigns.count)
      #expect(
        BestCampaigns.applied(choice.offers.map(\.campaign), to: bill).offers == choice.offers)
    }
  }

  /// The largest-first choice that stands before the walk, and the walk's bound, hold at any size: what is
  /// tried and taken back leaves nothing behind.
  @Test(
    "A hundred lines with sixty campaigns are bounded, and come out as if nothing else was tried")
  func beyondAnyHouse() {
    var source = RandomCampaigns(seed: 29)
    for number in 0..<20 {
      let bill = source.bill(lines: 100)
      let campaigns = source.campaigns(60)
      let choice = BestCampaigns.choice(campaigns, for: bill)
      #expect(choice.steps <= BestCampaigns.mostSteps + 1, "seed 29, bill \(number)")
      let chosen = choice.offers.map(\.campaign)
      #expect(
        BestCampaigns.applied(chosen, to: bill).offers == choice.offers, "seed 29, bill \(number)")
      let short = BestCampaigns.choice(campaigns, for: bill, mostSteps: 1)
      #expect(short.saving <= choice.saving, "seed 29, bill \(number): more steps find no less")
    }
  }

  @Test("Every terminal finds the same, in whatever order the campaigns are written")
  func sameEverywhere() {
    var source = RandomCampaigns(seed: 19)
    for _ in 0..<50 {
      let bill = source.bill(lines: 10)
      let campaigns = source.campaigns(10)
      let other = campaigns.shuffled(using: &source.random)
      #expect(BestCampaigns.choice(campaigns, for: bill) == BestCampaigns.choice(other, for: bill))
    }
  }

  @Test("What random campaigns say makes sense to the rule that loads them")
  func randomCampaignsAreAllowed() {
    var source = RandomCampaigns(seed: 23)
    for _ in 0..<200 {
      let problems = CampaignRule.problems(of: source.campaigns(20), in: RandomCampaigns.house)
      #expect(problems.isEmpty, "\(problems)")
    }
  }
}
