import Foundation

/// A part of what a house has learned, as a row of a file: a dish, or what belongs to none.
public struct TasteRow: Sendable, Equatable {
  /// A dish's number, from 0; below that the house's own.
  public var number: Int
  /// The dish's word; empty for what belongs to no dish.
  public var word: String
  /// What every answer needs. Nil where it has not changed, as of the others.
  public var known: Data?
  /// What only learning needs besides.
  public var sums: Data?
  /// What was worked out from the sums of all dishes, for answers.
  public var solved: Data?

  public init(number: Int, word: String, known: Data?, sums: Data?, solved: Data?) {
    self.number = number
    self.word = word
    self.known = known
    self.sums = sums
    self.solved = solved
  }

  /// The house's counts.
  static let house = -1
  /// The weights of the first situation; those of the others have the numbers before.
  static let weights = -2
  /// How often each dish could have been had again, and was: most of what a check of a regular
  /// changes of the dishes that are not on it.
  static let again = -10
  /// What was sold on day 0; on the day after it is the number before.
  static let days = -100

  /// The rows of days that no trend reaches any more, as seen on a day.
  public static func numbersOfDays(forgottenOn day: Int) -> Range<Int> {
    let last = days - (day - DayCounts.reach)
    return min(last + 1, days + 1)..<(days + 1)
  }
}

/// Which rows differ from those in the file.
struct TasteChanges: Sendable {
  private(set) var known: Set<Int> = []
  private(set) var sums: Set<Int> = []
  private(set) var isSolved = false

  mutating func noteCheck(_ basket: [Int], past: GuestPast?, on day: Int) {
    known.formUnion(basket)
    known.insert(TasteRow.days - day)
    known.insert(TasteRow.house)
    guard let past else { return }
    let dishes = past.dishes.map(\.dish)
    known.insert(TasteRow.again)
    sums.formUnion(dishes)
    sums.insert(TasteRow.house)
  }

  mutating func noteWeights(_ situation: Int) {
    known.insert(TasteRow.weights - situation)
    sums.insert(TasteRow.weights - situation)
  }

  mutating func noteSolved() {
    isSolved = true
    known.insert(TasteRow.house)
  }
}

extension TasteModel {
  /// Raised whenever rows of before would be understood otherwise: then a file learns anew.
  public static let format = 3

  /// The rows that changed since this was last asked, in the order in which they are to be read.
  public mutating func takeChanges() -> [TasteRow] {
    let changed = changes
    changes = TasteChanges()
    let all = changed.isSolved ? Array(words.indices) + [TasteRow.house] : []
    let known = changed.known.union(keptWords..<words.count)
    keptWords = words.count
    let numbers = known.union(changed.sums).union(all)
    return numbers.sorted().map { number in
      TasteRow(
        number: number, word: number < 0 ? "" : words[number],
        known: known.contains(number) ? packedKnown(number) : nil,
        sums: changed.sums.contains(number) ? packedSums(number) : nil,
        solved: changed.isSolved && number >= TasteRow.house ? packedSolved(number) : nil)
    }
  }

  /// Takes a row from a file. They are to come in the order of their numbers; those that were
  /// changed since a moment bring a model of that moment up to date.
  ///
  /// - Returns: false when it is no row of this format; the model is spoilt then.
  public mutating func take(_ row: TasteRow) -> Bool {
    guard takeWord(of: row) else { return false }
    if let known = row.known {
      guard var packed = PackedNumbers(known), takeKnown(row.number, &packed), packed.left == 0
      else { return false }
    }
    if let sums = row.sums {
      guard var packed = PackedNumbers(sums), takeSums(row.number, &packed) else { return false }
    }
    if let solved = row.solved {
      guard var packed = PackedNumbers(solved) else { return false }
      let dish = row.number < 0 ? nil : row.number
      guard linear?.unpackSolved(dish, from: &packed) ?? true else { return false }
    }
    return true
  }

  private mutating func takeWord(of row: TasteRow) -> Bool {
    guard row.number >= 0 else { return true }
    if row.number == words.count {
      guard number(of: row.word) == row.number else { return false }
      keptWords = words.count
      return true
    }
    return row.number < words.count && words[row.number] == row.word
  }

  // MARK: What answers need

  private func packedKnown(_ number: Int) -> Data {
    var packed = PackedNumbers()
    switch number {
    case TasteRow.house:
      counts.packHouse(into: &packed)
      (linear ?? LinearTables()).packHouse(into: &packed)
    case 0...:
      counts.pack(number, into: &packed)
      packed.append(linear?.together(number, number) ?? 0)
      pairs.pack(number, into: &packed)
      later.pack(number, into: &packed)
    case TasteRow.again: counts.packAgain(into: &packed)
    case ...TasteRow.days: counts.packDay(TasteRow.days - number, into: &packed)
    default: weights[TasteRow.weights - number].pack(into: &packed)
    }
    return packed.data
  }

  private mutating func takeKnown(_ number: Int, _ packed: inout PackedNumbers) -> Bool {
    switch number {
    case TasteRow.house:
      var tables = linear ?? LinearTables()
      guard counts.unpackHouse(from: &packed), tables.unpackHouse(from: &packed) else {
        return false
      }
      if linear != nil { linear = tables }
      return true
    case 0...:
      guard counts.unpack(number, from: &packed), let checks = packed.number(),
        pairs.unpack(number, from: &packed), later.unpack(number, from: &packed)
      else { return false }
      linear?.setTogether(number, checks: checks, others: pairs.all(with: number))
      notePopular(number)
      return true
    case TasteRow.again: return counts.unpackAgain(from: &packed)
    case ...TasteRow.days: return counts.unpackDay(TasteRow.days - number, from: &packed)
    default:
      let situation = TasteRow.weights - number
      return weights.indices.contains(situation) && weights[situation].unpack(from: &packed)
    }
  }

  // MARK: What learning needs

  private func packedSums(_ number: Int) -> Data {
    var packed = PackedNumbers()
    if number < TasteRow.house {
      weights[TasteRow.weights - number].packCurvature(into: &packed)
    } else {
      linear?.packSums(number < 0 ? nil : number, dishes: words.count, into: &packed)
    }
    return packed.data
  }

  private mutating func takeSums(_ number: Int, _ packed: inout PackedNumbers) -> Bool {
    if number < TasteRow.house {
      guard weights.indices.contains(TasteRow.weights - number) else { return false }
      return weights[TasteRow.weights - number].unpackCurvature(from: &packed)
    }
    guard packed.left > 0 else { return true }
    return linear?.unpackSums(number < 0 ? nil : number, from: &packed) ?? true
  }

  private func packedSolved(_ number: Int) -> Data {
    var packed = PackedNumbers()
    linear?.packSolved(number < 0 ? nil : number, into: &packed)
    return packed.data
  }
}
