/// What is left of each line while campaigns are taken one after the other.
///
/// Whatever comes off leaves less for the next: no campaign gives more beside others than alone. The
/// search for the best combination rests on that.
struct CampaignPricing {
  private struct Line {
    /// Minor units that are not taken off yet.
    var left: Int
    /// Pieces that no set, gift or voucher counts yet.
    var pieces: Int
    let quantity: Int
    /// What it came to before promotions.
    var beforePromotions: Int

    init(_ line: CampaignBill.Line) {
      left = max(0, line.amount)
      quantity = line.isCounted ? max(0, line.quantity) : 0
      pieces = quantity
      beforePromotions = left
    }
  }

  private var lines: [Line]
  private let discount: BillEffect?
  /// How far the bill is worked out.
  private var step = BillStep.lines
  /// Minor units that campaigns took off.
  private(set) var saving = 0
  /// The lines as they were at each mark, the latest last: in one list, so that a search asks for memory
  /// a few times and not at each of its steps.
  private var saved: [Line] = []
  /// Shares that are being worked out, kept for the memory that they have.
  private var shares: [Int] = []

  init(_ bill: CampaignBill) {
    lines = bill.lines.map(Line.init)
    discount = bill.discount
  }

  /// Minor units of each line that are not taken off yet.
  var left: [Int] { lines.map(\.left) }

  // MARK: Steps

  /// Goes on to a step of the bill and does what lies before it: once member prices are taken, promotions
  /// all look at what the lines come to then, and coupons come after a discount by hand.
  mutating func go(to next: BillStep) {
    if step <= .lineReduction, next > .lineReduction {
      for line in lines.indices { lines[line].beforePromotions = lines[line].left }
    }
    if step <= .discount, next > .discount, let discount { give(discount) }
    step = next
  }

  /// A discount of the whole bill by hand, which is no campaign's saving.
  private mutating func give(_ effect: BillEffect) {
    let base = lines.reduce(0) { $0 + $1.left }
    let off =
      switch effect {
      case .percentOff(let basisPoints):
        HalfRounding.up.share(of: base, numerator: basisPoints, denominator: 10_000)
      case .amountOff(let amount): min(max(0, amount), base)
      }
    spread(off, over: Array(lines.indices))
  }

  // MARK: Going back

  /// How it was when something was tried.
  struct Mark {
    fileprivate let saving: Int
    fileprivate let step: BillStep
  }

  /// Keeps how it is, for ``goBack(to:)``; what is tried later is taken back first.
  mutating func mark() -> Mark {
    saved.append(contentsOf: lines)
    return Mark(saving: saving, step: step)
  }

  mutating func goBack(to mark: Mark) {
    let first = saved.count - lines.count
    for line in lines.indices { lines[line] = saved[first + line] }
    saved.removeLast(lines.count)
    saving = mark.saving
    step = mark.step
  }

  // MARK: Campaigns

  /// What a campaign came to.
  enum Outcome {
    case taken(off: Int)
    case refused(CampaignObstacle)

    var isTaken: Bool { if case .taken = self { true } else { false } }
  }

  /// Takes a campaign, if it gives anything.
  mutating func take(_ ready: CampaignOnBill) -> Outcome {
    let campaign = ready.campaign
    if let minimum = campaign.conditions.minimumSpend {
      let spent = base(of: ready)
      guard spent >= minimum else { return .refused(.missing(minimum - spent)) }
    }
    let before = saving
    let times = campaign.limits.timesPerBill ?? .max
    switch campaign.benefit {
    case .percentOff(let basisPoints):
      let base = left(of: ready.lines)
      save(
        HalfRounding.up.share(of: base, numerator: basisPoints, denominator: 10_000),
        over: ready.lines)
    case .amountOff(let amount): save(amount, over: ready.lines)
    case .spendAndSave(let tiers, let repeats):
      let spent = base(of: ready)
      guard let tier = tiers.last(where: { spent >= $0.spend }) else {
        return .refused(.missing((tiers.first?.spend ?? 0) - spent))
      }
      save(
        repeats ? min(times, spent / max(1, tier.spend)) * tier.off : tier.off, over: ready.lines)
    case .buyAndGet(let buy, let get): giveCheapest(get, ofEvery: buy + get, times, ready.lines)
    case .freeDishes(let count): giveDearest(count, ready.lines)
    case .setPrice(_, let price): makeSets(ready.parts, price, times)
    case .prices:
      for price in ready.prices { take(lines[price.line].left - price.amount, from: price.line) }
    // It is given when the check closes.
    case .nextVisit: break
    }
    return saving > before ? .taken(off: saving - before) : .refused(.nothingForIt)
  }

  /// What a threshold is measured on.
  private func base(of ready: CampaignOnBill) -> Int {
    guard ready.step == .promotion else { return left(of: ready.lines) }
    return ready.lines.reduce(0) { $0 + lines[$1].beforePromotions }
  }

  private func left(of indices: [Int]) -> Int {
    indices.reduce(0) { $0 + lines[$1].left }
  }

  // MARK: Pieces

  /// A line's free pieces with the price of each as it is now.
  private struct Pieces {
    let line: Int
    let price: Int
    let count: Int
  }

  /// The dearest first, in the order of the lines between equals.
  private func dearestFirst(_ indices: [Int]) -> [Pieces] {
    var pieces: [Pieces] = []
    pieces.reserveCapacity(indices.count)
    for index in indices {
      let line = lines[index]
      guard line.pieces > 0, line.left > 0 else { continue }
      pieces.append(Pieces(line: index, price: line.left / line.quantity, count: line.pieces))
    }
    pieces.sort { $0.price != $1.price ? $0.price > $1.price : $0.line < $1.line }
    return pieces
  }

  private mutating func giveCheapest(
    _ get: Int, ofEvery size: Int, _ times: Int, _ indices: [Int]
  ) {
    let sorted = dearestFirst(indices)
    let groups = min(times, sorted.reduce(0) { $0 + $1.count } / max(1, size))
    var counted = groups * size
    var place = 0
    for pieces in sorted {
      var free = 0
      for _ in 0..<min(pieces.count, counted) {
        if place >= size - get { free += 1 }
        place = place + 1 < size ? place + 1 : 0
      }
      let used = min(pieces.count, counted)
      counted -= used
      lines[pieces.line].pieces -= used
      take(free * pieces.price, from: pieces.line)
    }
  }

  private mutating func giveDearest(_ count: Int, _ indices: [Int]) {
    var wanted = count
    for pieces in dearestFirst(indices) {
      let free = min(pieces.count, wanted)
      guard free > 0 else { return }
      wanted -= free
      lines[pieces.line].pieces -= free
      take(free * pieces.price, from: pieces.line)
    }
  }

  private mutating func makeSets(_ parts: [CampaignOnBill.Part], _ price: Int, _ times: Int) {
    let choices = parts.map { part in
      dearestFirst(part.lines).flatMap { repeatElement($0, count: $0.count) }
    }
    var chosen: [Pieces] = []
    var made = 0
    while made < times {
      chosen.removeAll(keepingCapacity: true)
      for (part, pieces) in zip(parts, choices) {
        let first = made * part.count
        guard first + part.count <= pieces.count else { return }
        chosen.append(contentsOf: pieces[first..<(first + part.count)])
      }
      let off = chosen.reduce(0) { $0 + $1.price } - price
      guard off > 0 else { return }
      shares.removeAll(keepingCapacity: true)
      for piece in chosen { shares.append(piece.price) }
      Apportionment.divide(off, inProportionTo: &shares)
      for (piece, share) in zip(chosen, shares) {
        lines[piece.line].pieces -= 1
        take(share, from: piece.line)
      }
      made += 1
    }
  }

  // MARK: Amounts

  private mutating func take(_ off: Int, from line: Int) {
    let off = min(max(0, off), lines[line].left)
    lines[line].left -= off
    saving += off
  }

  private mutating func save(_ off: Int, over indices: [Int]) {
    let off = min(max(0, off), left(of: indices))
    spread(off, over: indices)
    saving += off
  }

  private mutating func spread(_ off: Int, over indices: [Int]) {
    guard off > 0 else { return }
    shares.removeAll(keepingCapacity: true)
    for index in indices { shares.append(lines[index].left) }
    Apportionment.divide(off, inProportionTo: &shares)
    for (index, share) in zip(indices, shares) { lines[index].left -= share }
  }
}
