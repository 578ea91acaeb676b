import Foundation

@testable import StoreDomain

/// A bill worked out a second time in another way: with decimal fractions and the decimal
/// arithmetic's own rounding, one pass over a dictionary of lines.
struct BillOracle {
  private(set) var nets: [Decimal]
  private(set) var taxes: [String: Decimal] = [:]
  private let input: BillInput

  var due: Decimal { nets.reduce(0, +) }

  init(_ input: BillInput) {
    self.input = input
    nets = input.lines.map { Decimal($0.amount) }
    for (index, line) in input.lines.enumerated() {
      for reduction in line.reductions {
        nets[index] -= takenOff(reduction.effect, nets[index])
      }
    }
    for step in 2...7 { adjust(step) }
    if let service = input.serviceChargeBasisPoints {
      let bearing = input.lines.indices.filter { input.lines[$0].bearsServiceCharge }
      let base = bearing.map { nets[$0] }.reduce(0, +)
      spread(rounded(base * Decimal(service) / 10_000), bearing)
    }
    for rate in input.taxRates {
      let taxed = input.lines.indices.filter { input.lines[$0].taxCode == rate.code }
      guard !taxed.isEmpty else { continue }
      let base = taxed.map { nets[$0] }.reduce(0, +)
      let points = Decimal(rate.basisPoints)
      if rate.isIncluded {
        // What is contained is the rest beside the net price, to more digits than could matter.
        taxes[rate.code] = rounded(base * points / (10_000 + points))
      } else {
        let tax = rounded(base * points / 10_000)
        taxes[rate.code] = tax
        spread(tax, taxed)
      }
    }
    // What people rounded off themselves, before the tail goes by itself.
    adjust(10)
    switch input.tailRounding {
    case .none: break
    case .down(let multiple): round(to: multiple, .down)
    case .nearest(let multiple): round(to: multiple, .plain)
    }
  }

  private mutating func adjust(_ step: Int) {
    let before = due
    for adjustment in input.adjustments where adjustment.step.rawValue == step {
      if let threshold = adjustment.threshold, (step == 3 ? before : due) < Decimal(threshold) {
        continue
      }
      if let shares = adjustment.shares {
        // What a rule found for each line; of no line more than is left of it.
        for (index, share) in shares.amounts(of: input.lines.map(\.id)).enumerated() {
          let wanted = Decimal(share)
          nets[index] -= wanted < 0 ? 0 : wanted > nets[index] ? nets[index] : wanted
        }
        continue
      }
      let chosen = input.lines.indices.filter {
        adjustment.lineIDs == nil || adjustment.lineIDs?.contains(input.lines[$0].id) == true
      }
      let base = chosen.map { nets[$0] }.reduce(0, +)
      spread(-takenOff(adjustment.effect, base), chosen)
    }
  }

  private mutating func round(to multiple: Int, _ mode: NSDecimalNumber.RoundingMode) {
    let moved = decimalRound(due / Decimal(multiple), mode) * Decimal(multiple) - due
    if let limit = input.tailRoundingLimit, abs(moved) > Decimal(limit) { return }
    spread(moved, Array(nets.indices))
  }

  private func takenOff(_ effect: BillEffect, _ base: Decimal) -> Decimal {
    switch effect {
    case .percentOff(let basisPoints): rounded(base * Decimal(basisPoints) / 10_000)
    case .amountOff(let amount): Decimal(amount) > base ? base : Decimal(amount)
    }
  }

  private func rounded(_ value: Decimal) -> Decimal {
    decimalRound(value, input.halfRounding == .up ? .plain : .bankers)
  }

  private func decimalRound(_ value: Decimal, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
    var value = value
    var result = Decimal()
    NSDecimalRound(&result, &value, 0, mode)
    return result
  }

  /// Cent by cent: each cent goes to the line that is furthest below its ideal share.
  private mutating func spread(_ amount: Decimal, _ chosen: [Int]) {
    let whole = chosen.map { nets[$0] }.reduce(0, +)
    let size = abs(amount)
    guard size > 0, !chosen.isEmpty else { return }
    let sign: Decimal = amount < 0 ? -1 : 1
    guard whole > 0 else {
      nets[chosen[0]] += amount
      return
    }
    let before = nets
    var given = chosen.map { decimalRound(size * before[$0] / whole, .down) }
    // A quotient such as 2.999…9 of 38 digits is a whole number that division just missed.
    for (position, index) in chosen.enumerated()
    where (given[position] + 1) * whole <= size * before[index] {
      given[position] += 1
    }
    while given.reduce(0, +) < size {
      var neediest = 0
      for position in chosen.indices.dropFirst() {
        let need = size * before[chosen[position]] - given[position] * whole
        let most = size * before[chosen[neediest]] - given[neediest] * whole
        if need > most { neediest = position }
      }
      given[neediest] += 1
    }
    for (position, index) in chosen.enumerated() { nets[index] += sign * given[position] }
  }
}
