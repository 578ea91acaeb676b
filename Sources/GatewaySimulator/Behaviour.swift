import StoreDomain

/// What the simulator does with one payment.
public enum Behaviour: String, Sendable, CaseIterable, Codable {
  case normal
  /// The money is taken and the answer takes its time.
  case slow
  /// The guest confirms after the second question.
  case pending
  /// The guest never confirms.
  case neverConfirmed = "never-confirmed"
  /// The money is taken and the answer never comes.
  case answerLost = "answer-lost"
  /// The request never arrives.
  case requestLost = "request-lost"
  /// The request never arrives, and the gateway reverses no number that it does not know.
  case requestLostUnknown = "request-lost-unknown"
  case declined
  /// No answer comes, and the money is taken only afterwards.
  case capturedLate = "captured-late"
  /// The guest never confirms, and the reversal needs to be asked for more than once.
  case reversalPending = "reversal-pending"
  /// The guest never confirms; it is reversed, and the answer to that never comes.
  case reversalLost = "reversal-lost"
  /// The money is taken, and the gateway says that the number was used before.
  case duplicateNumber = "duplicate-number"
  /// The money is taken, and the first answer is signed by somebody else.
  case badSignature = "bad-signature"
  /// Another amount is taken.
  case wrongAmount = "wrong-amount"

  public static let faults = allCases.filter { $0 != .normal }
}

/// Which payment gets which behaviour.
public struct BehaviourChoice: Sendable {
  /// Of a hundred payments, those with a fault.
  public var faultPercent: Int
  /// Of which the faults are.
  public var faults: [Behaviour]
  private var generator: SeededGenerator

  /// - Parameter seed: the same seed and order of payments give the same behaviours.
  public init(faultPercent: Int, seed: UInt64, faults: [Behaviour] = Behaviour.faults) {
    self.faultPercent = faultPercent
    self.faults = faults
    generator = SeededGenerator(seed: seed)
  }

  public static func always(_ behaviour: Behaviour) -> BehaviourChoice {
    BehaviourChoice(faultPercent: 100, seed: 1, faults: [behaviour])
  }

  mutating func next() -> Behaviour {
    guard Int.random(in: 0..<100, using: &generator) < faultPercent else { return .normal }
    return faults.randomElement(using: &generator) ?? .normal
  }
}
