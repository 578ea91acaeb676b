import StoreDomain

/// How one party spends its evening at the table, decided by who it is, so that every process that
/// meets it expects the same.
struct Pace {
  /// Minutes after sitting down.
  let firstOrder: Int
  let secondOrder: Int
  let asksForBill: Int
  /// Minutes from the paid bill to the empty table.
  let lingers: Int
  let takesSuggestion: Bool
  let returnsDish: Bool
  let paysCash: Bool
  let splits: Bool
  let getsDiscount: Bool
  /// What the dishes are drawn with.
  let orderSeed: UInt64

  init(guestName: String, partySize: Int, seed: UInt64) {
    // FNV-1a: the same on every machine, unlike the standard library's hash.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Array("\(guestName)|\(partySize)|\(seed)".utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var random = SeededGenerator(seed: hash)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    firstOrder = Int.random(in: 3...8, using: &random)
    secondOrder = firstOrder + Int.random(in: 15...25, using: &random)
    asksForBill = secondOrder + Int.random(in: 20...45, using: &random)
    lingers = Int.random(in: 1...5, using: &random)
    takesSuggestion = chance(60)
    returnsDish = chance(5)
    paysCash = chance(25)
    splits = chance(12)
    getsDiscount = chance(6)
    orderSeed = random.next()
  }
}
