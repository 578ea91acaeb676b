/// What is left of each line while campaigns are taken one after the other.
///
/// Whatever comes off leaves less for the next: no campaign gives more beside others than alone. The
/// search for the best combination rests on that.
struct CampaignPricing {
  /// Minor units of each line that are not taken off yet.
  private(set) var left: [Int]
  /// Pieces of each line that no set, gift or voucher counts yet.
  private var pieces: [Int]
  private let quantities: [Int]
  /// What the lines came to before promotions.
  private var beforePromotions: [Int]
  /// Minor units that campaigns took off.
  private(set) var saving = 0

  init(_ bill: CampaignBill) {
    left = bill.lines.map { max(0, $0.amount) }
    quantities = bill.lines.map { $0.isCounted ? max(0, $0.quantity) : 0 }
    pieces = quantities
    beforePromotions = left
  }

  /// Member prices are taken, promotions follow: they all look at what the lines come to now.
  mutating func beginPromotions() { beforePromotions = left }

  /// A discount of the whole bill by hand, which is no campaign's saving.
  mutating func give(_ effect: BillEffect) {
    let base = left.reduce(0, +)
    let off =
      switch effect {
      case .percentOff(let basisPoints):
        HalfRounding.up.share(of: base, numerator: basisPoints, denominator: 10_000)
      case .amountOff(let amount): min(max(0, amount), base)
      }
    spread(off, over: Array(left.indices))
  }

  /// What a campaign came to.
  enum Outcome {
    case taken(off: Int)
    case refused(CampaignObstacle)
  }

  /// Takes a campaign, if it gives anything.
  ///
  /// - Parameter lines: the indices of the lines that it concerns.
  mutating func take(_ campaign: Campaign, on lines: [Int], of bill: CampaignBill) -> Outcome {
    if let minimum = campaign.conditions.minimumSpend {
      let spent = base(of: campaign, lines)
      guard spent >= minimum else { return .refused(.missing(minimum - spent)) }
    }
    let before = saving
    let times = campaign.limits.timesPerBill ?? .max
    switch campaign.benefit {
    case .percentOff(let basisPoints):
      let base = lines.reduce(0) { $0 + left[$1] }
      save(
        HalfRounding.up.share(of: base, numerator: basisPoints, denominator: 10_000), over: lines)
    case .amountOff(let amount): save(amount, over: lines)
    case .spendAndSave(let tiers, let repeats):
      let spent = base(of: campaign, lines)
      guard let tier = tiers.last(where: { spent >= $0.spend }) else {
        return .refused(.missing((tiers.first?.spend ?? 0) - spent))
      }
      save(repeats ? min(times, spent / max(1, tier.spend)) * tier.off : tier.off, over: lines)
    case .buyAndGet(let buy, let get): giveCheapest(get, ofEvery: buy + get, times, lines)
    case .freeDishes(let count): giveDearest(count, lines)
    case .setPrice(let parts, let price): makeSets(parts, price, times, lines, bill)
    case .prices(let prices): lowerPrices(prices, lines, bill)
    // It is given when the check closes.
    case .nextVisit: break
    }
    return saving > before ? .taken(off: saving - before) : .refused(.nothingForIt)
  }

  /// What a threshold is measured on.
  private func base(of campaign: Campaign, _ lines: [Int]) -> Int {
    let amounts = campaign.step == .promotion ? beforePromotions : left
    return lines.reduce(0) { $0 + amounts[$1] }
  }

  // MARK: Pieces

  private mutating func giveCheapest(_ get: Int, ofEvery size: Int, _ times: Int, _ lines: [Int]) {
    let sorted = pricedPieces(lines)
    let groups = min(times, sorted.count / max(1, size))
    for group in 0..<groups {
      for (place, piece) in sorted[(group * size)..<((group + 1) * size)].enumerated() {
        pieces[piece.line] -= 1
        if place >= size - get { take(piece.price, from: piece.line) }
      }
    }
  }

  private mutating func giveDearest(_ count: Int, _ lines: [Int]) {
    for piece in pricedPieces(lines).prefix(count) {
      pieces[piece.line] -= 1
      take(piece.price, from: piece.line)
    }
  }

  /// Free pieces of the lines with their price now, the dearest first, in the order of the lines
  /// between equals.
  private func pricedPieces(_ lines: [Int]) -> [(line: Int, price: Int)] {
    var priced: [(line: Int, price: Int)] = []
    for line in lines where pieces[line] > 0 && left[line] > 0 {
      let price = left[line] / quantities[line]
      for _ in 0..<pieces[line] { priced.append((line, price)) }
    }
    priced.sort { ($1.price, $0.line) < ($0.price, $1.line) }
    return priced
  }

  private mutating func makeSets(
    _ parts: [Campaign.SetPart], _ price: Int, _ times: Int, _ lines: [Int], _ bill: CampaignBill
  ) {
    let choices = parts.map { part in
      pricedPieces(lines.filter { part.dishes.contains(bill.lines[$0]) })
    }
    var made = 0
    while made < times {
      var chosen: [(line: Int, price: Int)] = []
      for (part, priced) in zip(parts, choices) {
        let first = made * part.count
        guard first + part.count <= priced.count else { return }
        chosen += priced[first..<(first + part.count)]
      }
      let off = chosen.reduce(0) { $0 + $1.price } - price
      guard off > 0 else { return }
      let shares = Apportionment.largestRemainder(total: off, weights: chosen.map(\.price))
      for (piece, share) in zip(chosen, shares) {
        pieces[piece.line] -= 1
        take(share, from: piece.line)
      }
      made += 1
    }
  }

  private mutating func lowerPrices(
    _ prices: [String: Int], _ lines: [Int], _ bill: CampaignBill
  ) {
    for line in lines {
      guard let code = bill.lines[line].dishCode, let price = prices[code],
        let amount = bill.lines[line].amount(at: price)
      else { continue }
      take(left[line] - amount, from: line)
    }
  }

  // MARK: Amounts

  private mutating func take(_ off: Int, from line: Int) {
    let off = min(max(0, off), left[line])
    left[line] -= off
    saving += off
  }

  private mutating func save(_ off: Int, over lines: [Int]) {
    let off = min(max(0, off), lines.reduce(0) { $0 + left[$1] })
    spread(off, over: lines)
    saving += off
  }

  private mutating func spread(_ off: Int, over lines: [Int]) {
    guard off > 0 else { return }
    let shares = Apportionment.largestRemainder(total: off, weights: lines.map { left[$0] })
    for (line, share) in zip(lines, shares) { left[line] -= share }
  }
}
