/// A campaign made ready for one bill: the lines that it concerns, which stay the same whatever else is
/// given, so that a search looks for them once.
///
/// A class, so that a step of the search hands on one pointer and not every text of the campaign.
final class CampaignOnBill: Sendable {
  /// A part of a set: the lines of which it takes so many pieces.
  struct Part {
    let lines: [Int]
    let count: Int
  }

  /// What a line comes to by a lower price of its dish, in minor units.
  struct Price {
    let line: Int
    let amount: Int
  }

  let campaign: Campaign
  let step: BillStep
  /// The indices of the lines that it concerns, rising.
  let lines: [Int]
  /// Of a set; empty for every other benefit.
  let parts: [Part]
  /// Of member prices; empty for every other benefit.
  let prices: [Price]

  init(_ campaign: Campaign, on bill: CampaignBill, _ byCode: LinesByCode) {
    self.campaign = campaign
    step = campaign.step
    let hours = campaign.conditions.hours
    lines = byCode.lines(of: campaign.dishes).filter { index in
      hours.isEmpty || hours.contains { $0.contains(bill.lines[index].minute) }
    }
    parts = Self.parts(of: campaign, among: lines, byCode)
    prices = Self.prices(of: campaign, for: lines, on: bill)
  }

  private static func parts(
    of campaign: Campaign, among lines: [Int], _ byCode: LinesByCode
  ) -> [Part] {
    guard case .setPrice(let parts, _) = campaign.benefit else { return [] }
    let concerned = Set(lines)
    return parts.map { part in
      Part(lines: byCode.lines(of: part.dishes).filter(concerned.contains), count: part.count)
    }
  }

  private static func prices(
    of campaign: Campaign, for lines: [Int], on bill: CampaignBill
  ) -> [Price] {
    guard case .prices(let prices) = campaign.benefit else { return [] }
    return lines.compactMap { index in
      let line = bill.lines[index]
      guard let price = line.dishCode.flatMap({ prices[$0] }), let amount = line.amount(at: price)
      else { return nil }
      return Price(line: index, amount: amount)
    }
  }
}

extension CampaignOnBill {
  /// Whether the two may not be given on one bill.
  func isBarred(by other: CampaignOnBill) -> Bool { campaign.isBarred(by: other.campaign) }

  /// Those in the order of the bill: everything in which its steps matter, then by code, so that every
  /// terminal finds the same.
  static func inOrder(_ campaigns: [Campaign]) -> [Campaign] {
    // Numbers are sorted, not campaigns, of which each move touches a dozen texts and lists.
    let keys = campaigns.enumerated().map { ($1.step, $1.rank, $1.code, $0) }
    return keys.sorted { $0 < $1 }.map { campaigns[$0.3] }
  }
}

/// The lines of a bill by the codes of their dishes and sections: each code is looked up once, not once
/// for each campaign that might name it.
struct LinesByCode {
  private let all: [Int]
  private var dishes: [String: [Int]] = [:]
  private var sections: [String: [Int]] = [:]

  init(_ bill: CampaignBill) {
    all = Array(bill.lines.indices)
    for (index, line) in bill.lines.enumerated() {
      if let code = line.dishCode { dishes[code, default: []].append(index) }
      if let code = line.sectionCode { sections[code, default: []].append(index) }
    }
  }

  /// The indices of the lines that a campaign names, rising.
  func lines(of selection: Campaign.Selection) -> [Int] {
    switch selection {
    case .all: all
    case .dishes(let codes): Self.lines(codes, dishes)
    case .sections(let codes): Self.lines(codes, sections)
    }
  }

  private static func lines(_ codes: Set<String>, _ known: [String: [Int]]) -> [Int] {
    // A campaign may name the whole menu, of which the bill has a few dishes.
    codes.count <= known.count
      ? codes.flatMap { known[$0] ?? [] }.sorted()
      : known.flatMap { codes.contains($0.key) ? $0.value : [] }.sorted()
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
